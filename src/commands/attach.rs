//! `ekc attach`: papers of others that are kept with the case, inside the encryption; without
//! anything, which there are.

use crate::desk::{Desk, read_up_to};
use crate::domain::Case;
use crate::domain::attachment::{Attachment, AttachmentKind, MEGABYTES_MOST};
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::event::{Destination, Event};
use crate::domain::text::{Handle, Line};
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{
    Answer, Question, may, missing, must, number, optional, options, past, required, today,
};
use crate::movement::named;
use crate::movement::outgoing::{
    self, Gone, Leaving, from_what_stands, is_screen, let_go, place_at, way_is_free,
};
use crate::store::{AttachedBytes, BytesAre, CaseFile};
use crate::words::{Words, message};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The largest paper that is kept, in bytes.
const MOST: usize = MEGABYTES_MOST * 1024 * 1024;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "FILE|-")]
    path: Option<String>,
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    #[arg(long, value_name = "PERSON|TEXT")]
    by: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    read: Option<String>,
    #[arg(long, value_name = "FOLDER|FILE|-")]
    to: Option<PathBuf>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    drop: Vec<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const NEW: &[Question] = &[
    must("path", Answer::Line),
    must("kind", Answer::Choice(options::<AttachmentKind>)),
    must("by", Answer::Line),
    may("on", Answer::Date).otherwise(today).later(),
    may("note", Answer::Line),
];

impl Form {
    /// Whether it says something of a paper that is to be kept.
    fn is_new(&self) -> bool {
        let told = [&self.path, &self.kind, &self.by, &self.on, &self.note];
        told.into_iter().any(Option::is_some)
    }

    /// Whether a paper that is kept is to be read back.
    fn reads(&self) -> bool {
        self.read.is_some() || self.to.is_some()
    }

    /// Fail when it asks for more than one thing.
    fn ensure_one_thing(&self) -> Result<(), Failure> {
        let ways = [self.is_new(), self.reads(), !self.drop.is_empty()];
        match ways.into_iter().filter(|it| *it).count() {
            0 | 1 => Ok(()),
            _ => Err(failure!(Usage, "attachment-one-thing")),
        }
    }
}

/// A paper may be kept after the role has ended too.
pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    form.ensure_one_thing()?;
    let is_yaml = form.from.is_some();
    if form.reads() && !is_yaml {
        return read_back(form, desk);
    }
    if !form.is_new() && form.drop.is_empty() && !is_yaml {
        return show(desk);
    }
    // What is sent on can be read once.
    let sent_on = match form.path.as_deref() {
        Some("-") => Some(Zeroizing::new(desk.read(Path::new("-"), MOST)?)),
        Some(_) | None => None,
    };
    let asks = form.drop.is_empty() && !is_yaml;
    let questions: &[Question] = if asks { NEW } else { &[] };
    change_when(
        desk,
        form,
        questions,
        |_| Ok(()),
        |draft, form| {
            let bytes = match &form.path {
                Some(path) => Some(read(path, sent_on.as_ref())?),
                None => None,
            };
            decide(draft, form, bytes)
        },
    )
}

/// Read a paper, unless it is too large.
fn read(path: &str, sent_on: Option<&Zeroizing<Vec<u8>>>) -> Result<AttachedBytes, Failure> {
    let bytes = if let Some(bytes) = sent_on.filter(|_| path == "-") {
        Some(bytes.clone()).filter(|bytes| bytes.len() <= MOST)
    } else {
        let path = Path::new(path.trim());
        read_up_to(path, MOST).map_err(|failure| failure.about("path"))?
    };
    match bytes {
        None => {
            let failure = failure!(Invalid, "attachment-too-large", most = MEGABYTES_MOST);
            Err(failure.about("path"))
        }
        Some(bytes) if bytes.is_empty() => Err(failure!(Invalid, "attachment-empty").about("path")),
        Some(bytes) => Ok(AttachedBytes::new(bytes)),
    }
}

fn decide(draft: &mut Draft, form: &Form, bytes: Option<AttachedBytes>) -> Result<Event, Failure> {
    form.ensure_one_thing()?;
    draft.learn();
    if form.reads() {
        // It records nothing.
        return Err(failure!(Usage, "attachment-one-thing"));
    }
    if !form.drop.is_empty() {
        return take_out(draft, &form.drop);
    }
    let bytes = bytes.ok_or_else(|| missing("path"))?;
    let kind = required("kind", form.kind.as_ref(), AttachmentKind::parse)?;
    let (from_person, from_words) = from_whom(draft, form.by.as_ref())?;
    // A referral may have come before the application.
    let on = past("on", form.on.as_ref(), draft.today)?;
    let number = next_number(draft.case.attachments.iter().map(|it| it.number));
    draft.case.attachments.push(Attachment {
        number,
        kind,
        from_person,
        from_words,
        on,
        note: optional("note", form.note.as_ref(), Line::parse)?,
        file_name: form.path.as_deref().and_then(file_name),
        kilobytes: bytes.kilobytes(),
        sha256: Line::parse(bytes.sha256())?,
    });
    draft.attached = Some(bytes);
    Ok(Event::AttachmentNoted { number, kind, on })
}

/// The name of a file without its folders; none of what was sent on, nor where it cannot be kept.
fn file_name(path: &str) -> Option<Line> {
    let name = Path::new(path.trim()).file_name()?.to_str()?;
    Line::parse(name).ok().filter(|_| path != "-")
}

/// Somebody in the case, or the words for who is not.
fn from_whom(
    draft: &Draft,
    text: Option<&String>,
) -> Result<(Option<Handle>, Option<Line>), Failure> {
    match draft.maybe_person("by", text) {
        Ok(Some(person)) => Ok((Some(person), None)),
        Ok(None) => Err(missing("by")),
        Err(failure)
            if matches!(
                failure.code(),
                "person-several" | "person-forgotten" | "meant-another"
            ) =>
        {
            Err(failure)
        }
        Err(_) => Ok((None, Some(required("by", text, Line::parse)?))),
    }
}

fn take_out(draft: &mut Draft, texts: &[String]) -> Result<Event, Failure> {
    let mut numbers = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let field = format!("drop[{at}]");
        let wanted = number(text).map_err(|failure| failure.about(field.clone()))?;
        of_number(&draft.case, wanted).map_err(|failure| failure.about(field))?;
        if !numbers.contains(&wanted) {
            numbers.push(wanted);
        }
    }
    draft
        .case
        .attachments
        .retain(|it| !numbers.contains(&it.number));
    Ok(Event::AttachmentsDropped { numbers })
}

fn of_number(case: &Case, wanted: u32) -> Result<&Attachment, Failure> {
    let found = case.attachments.iter().find(|it| it.number == wanted);
    found.ok_or_else(|| failure!(Missing, "attachment-unknown", number = wanted))
}

/// Read a paper back: to be looked at, or to a file.
fn read_back(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let wanted = required("read", form.read.as_ref(), number)
        .map_err(|failure| failure.named(desk.how_to_give("read")))?;
    let mut file = desk.open()?;
    let case = desk.load(&file, None)?;
    if form.to.is_some() {
        return save(form, desk, &mut file, &case, wanted);
    }
    let attachment = of_number(&case, wanted)?;
    let bytes = bytes_of(&file, attachment)?;
    let word = desk.words.say(message!("file-name-attachment"));
    let name = format!("{word}-{wanted}.{}", attachment.ending());
    let path = desk.read_back_in_memory(&name, &bytes)?;
    let folder = path.parent().unwrap_or(&path);
    if desk.options.json {
        return desk.print_json(&json!({
            "schema": "ekc.attachment/1",
            "case": case.handle(),
            "number": wanted,
            "path": path,
            "in_memory": true,
        }));
    }
    let read = desk.words.say(message!(
        "attachment-read",
        number = wanted,
        path = path.display()
    ));
    let then = desk
        .words
        .say(message!("attachment-read-then", path = folder.display()));
    desk.print(&read)?;
    desk.talk(&then);
    Ok(())
}

/// Write a paper to a file, which is noted as what left the house, and never written over another.
fn save(
    form: &Form,
    desk: &mut Desk,
    file: &mut CaseFile,
    case: &Case,
    wanted: u32,
) -> Result<(), Failure> {
    from_what_stands(desk, file, case.handle(), |desk, file, case, seen| {
        let attachment = of_number(case, wanted)?;
        let path = outgoing::path(
            form.to.as_ref(),
            &desk.words.say(message!("file-name-attachment")),
            case,
            Some(&wanted.to_string()),
            &attachment.ending(),
        );
        let leaving = [Leaving {
            path: path.clone(),
            form: "attachment",
            bytes: bytes_of(file, attachment)?.to_vec(),
            is_text: false,
            event: Event::AttachmentSaved {
                number: wanted,
                place: Destination::of(&path),
            },
            tells: Vec::new(),
        }];
        if !is_screen(Some(&path)) && place_at(desk, &path)?.is_taken {
            return Err(failure!(CannotWrite, "output-exists"));
        }
        way_is_free(desk, &leaving, false)?;
        if let_go(desk, file, case.handle(), &leaving, false, seen)? == Gone::Overtaken {
            return Ok(Gone::Overtaken);
        }
        if !is_screen(Some(&path)) {
            tell_saved(desk, case, wanted, &path)?;
        }
        Ok(Gone::Out)
    })
}

fn tell_saved(desk: &mut Desk, case: &Case, number: u32, path: &Path) -> Result<(), Failure> {
    if desk.options.json {
        return desk.print_json(&json!({
            "schema": "ekc.attachment/1",
            "case": case.handle(),
            "number": number,
            "path": path,
            "in_memory": false,
            "encrypted": false,
        }));
    }
    let done = desk.words.say(message!(
        "attachment-saved",
        number = number,
        path = path.display()
    ));
    desk.print(&done)?;
    let warning = desk.words.say(message!("exported-warning"));
    desk.talk(&warning);
    Ok(())
}

fn bytes_of(file: &CaseFile, attachment: &Attachment) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let number = attachment.number;
    file.attached(attachment.sha256.as_str())?
        .map_err(|are| match are {
            BytesAre::Gone => failure!(Missing, "attachment-not-here", number = number),
            BytesAre::Whole | BytesAre::Changed => {
                failure!(Damaged, "attachment-changed", number = number)
            }
        })
}

/// A paper in a line, without what its file is.
fn line(it: &Attachment, words: &Words) -> Vec<String> {
    let mut parts = vec![words.say(message!(
        "attachment-line",
        number = it.number,
        kind = it.kind.label()
    ))];
    let person = it.from_person.as_ref();
    parts.extend(person.map(|it| words.say(message!("attachment-from-person", person = it))));
    let from = it.from_words.as_ref();
    parts.extend(from.map(|it| words.say(message!("attachment-from", words = it))));
    parts.push(words.say(message!("attachment-on", on = it.on)));
    parts.extend(it.note.as_ref().map(ToString::to_string));
    parts
}

/// The papers of a case, a line each.
pub(crate) fn lines(case: &Case, words: &Words) -> Vec<String> {
    let all = case.attachments.iter();
    all.map(|it| line(it, words).join(" · ")).collect()
}

fn show(desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    let mut are_here = Vec::new();
    for it in &case.attachments {
        are_here.push(file.has_attached(it.sha256.as_str())?);
    }
    let all = case.attachments.iter().zip(are_here);
    if desk.options.json {
        let all = all.map(|(it, is_here)| {
            let mut value = json!(it);
            value["is_here"] = json!(is_here);
            value
        });
        let all: Vec<Value> = all.collect();
        return desk.print_json(&json!({
            "schema": "ekc.attachments/1",
            "case": case.handle(),
            "attachments": all,
        }));
    }
    if case.attachments.is_empty() {
        let nothing = desk.words.say(message!("attachment-empty-list"));
        return desk.print(&nothing);
    }
    let words: &Words = &named::words(desk, &case);
    let told = all.map(|(it, is_here)| {
        let mut parts = line(it, words);
        // The name of a file may be that of somebody.
        let file_name = it.file_name.as_ref().filter(|_| !words.hides_names());
        parts.extend(file_name.map(ToString::to_string));
        parts.push(match is_here {
            true => words.say(message!("attachment-size", size = it.kilobytes)),
            false => words.say(message!("attachment-elsewhere")),
        });
        parts.join(" · ")
    });
    let told: Vec<String> = told.collect();
    desk.print(&told.join("\n"))?;
    let how = desk.words.say(message!("attachment-how-to-read"));
    desk.talk(&how);
    Ok(())
}

/// The numbers of the papers of a case.
pub(crate) fn numbers_of(case: &Case) -> Vec<u32> {
    case.attachments.iter().map(|it| it.number).collect()
}

/// Say which papers do not go along with a case that leaves as text: their bytes stay here.
pub(crate) fn tell_what_stays(desk: &mut Desk, case: &Case) {
    let numbers: Vec<String> = numbers_of(case).iter().map(u32::to_string).collect();
    if !numbers.is_empty() {
        let line = desk
            .words
            .say(message!("attachments-stay", numbers = numbers.join(", ")));
        desk.talk(&line);
    }
}

/// Say of a case that was read in which papers are not in this file.
pub(crate) fn tell_what_is_elsewhere(
    desk: &mut Desk,
    file: &CaseFile,
    case: &Case,
) -> Result<(), Failure> {
    let mut numbers = Vec::new();
    for it in &case.attachments {
        if !file.has_attached(it.sha256.as_str())? {
            numbers.push(it.number.to_string());
        }
    }
    if !numbers.is_empty() && !desk.options.json {
        let line = desk.words.say(message!(
            "attachments-elsewhere",
            numbers = numbers.join(", ")
        ));
        desk.talk(&line);
    }
    Ok(())
}
