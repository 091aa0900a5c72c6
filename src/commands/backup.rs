//! `ekc backup`: a copy of the case file and its key file in one file, read back before it counts
//! as a copy.

use crate::desk::Desk;
use crate::desk::copies::Place;
use crate::disk::is_done;
use crate::domain::event::{Destination, Event};
use crate::failure::{Failure, failure};
use crate::store::{CaseFile, Copied, PackedCopy, Step, of_case_file};
use crate::words::{Words, message};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "FOLDER|FILE")]
    to: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["to", "keep"])]
    check: Option<PathBuf>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=1000))]
    keep: Option<u16>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    match &form.check {
        Some(copy) => check(copy, desk),
        None => make(form, desk),
    }
}

fn make(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let (mut file, key) = desk.open_with_key()?;
    let folder_or_file = match &form.to {
        Some(to) => to.clone(),
        None => last_folder(&file)?,
    };
    let is_folder = folder_or_file.is_dir();
    if !is_folder && folder_or_file.extension().is_none() {
        // The path of a stick that is not in would be a new file on this disk: no copy at all.
        return Err(failure!(
            CannotWrite,
            "backup-no-folder",
            path = folder_or_file.display()
        ));
    }
    let to = if is_folder {
        folder_or_file.join(name(desk))
    } else {
        folder_or_file.clone()
    };
    let told = desk.words.say(message!("copy-read-me"));
    let packed = desk.copy_to(&file, &key, &to, &told)?;
    let copied = packed.copied;
    let place = desk.place_of(&to)?;
    let whole = std::path::absolute(&to).unwrap_or_else(|_| to.clone());
    let event = Event::CopyMade {
        place: Destination::of(&whole),
        newest: copied.newest,
        same_disk: place == Place::SameDisk,
    };
    let keep = form.keep.filter(|_| is_folder);
    let put = put_and_note(desk, &mut file, packed, (&to, keep), &event)?;
    // Where they cannot be written now, they are when the file is opened next.
    let _ = desk.keep_marks(&file);
    tell(desk, &to, copied, place, &put.gone)?;
    if !put.is_noted {
        let remark = desk.words.say(message!("backup-not-noted"));
        desk.talk(&remark);
    }
    for old in put.stays {
        let remark = message!("backup-old-stays", path = old.display());
        let remark = desk.words.say(remark);
        desk.talk(&remark);
    }
    Ok(())
}

/// What came of a copy that has its name.
struct Put {
    is_noted: bool,
    /// Old copies that made room for it.
    gone: Vec<PathBuf>,
    /// Those that were to, and could not be removed.
    stays: Vec<PathBuf>,
}

/// Note a copy, give it its name, and let old ones make room; when the name fails, the line is
/// taken out of the log again. What is stopped in between is finished when the file is opened next.
/// A case file that can only be read gets its copy too, without a line: it may be all that is left.
fn put_and_note(
    desk: &Desk,
    file: &mut CaseFile,
    packed: PackedCopy,
    (to, keep): (&Path, Option<u16>),
    event: &Event,
) -> Result<Put, Failure> {
    let done = |put: Result<(), std::io::Error>| match put {
        Ok(()) => (true, Ok(())),
        Err(error) if is_done(&error) => (true, Err(failure!(CannotWrite, "not-confirmed"))),
        Err(error) => (false, Err(Failure::cannot_write(&error))),
    };
    let make_room = |file: &CaseFile| match (keep, to.parent()) {
        (Some(keep), Some(folder)) => desk.delete_old_copies(file, folder, usize::from(keep), to),
        (Some(_) | None, _) => Ok((Vec::new(), Vec::new())),
    };
    if file.is_read_only()? {
        done(packed.commit()).1?;
        let (gone, stays) = make_room(file)?;
        return Ok(Put {
            is_noted: false,
            gone,
            stays,
        });
    }
    let turn = desk.take_turn()?;
    let step = Step::copy(to, keep);
    let noted = file.note_care_before(desk.now(), event, step.as_ref())?;
    let (is_there, put) = done(packed.commit());
    // What the disk did not confirm takes the place of nothing.
    let room = match &put {
        Ok(()) => make_room(file),
        Err(_) => Ok((Vec::new(), Vec::new())),
    };
    let noted = [noted];
    // What cannot be settled now is settled when the file is opened next.
    let _ = match is_there {
        true => file.settle(&noted, &[]),
        false => file.settle(&[], &noted),
    };
    drop(turn);
    put?;
    let (gone, stays) = room?;
    Ok(Put {
        is_noted: true,
        gone,
        stays,
    })
}

/// Where the last copy went, so that the stick one always takes need not be typed again.
fn last_folder(file: &CaseFile) -> Result<PathBuf, Failure> {
    let folder = file
        .newest_copy()?
        .and_then(|copy| copy.place.parent().map(Path::to_owned))
        .ok_or_else(|| failure!(Usage, "backup-where"))?;
    if folder.is_dir() {
        Ok(folder)
    } else {
        Err(failure!(
            CannotWrite,
            "backup-folder-gone",
            path = folder.display()
        ))
    }
}

/// A name that sorts by time and tells nothing else.
fn name(desk: &Desk) -> String {
    let at = desk.now().with_timezone(&chrono::Local);
    format!(
        "{}-{}.zip",
        desk.words.say(message!("file-name-backup")),
        at.format("%Y-%m-%d-%H%M%S")
    )
}

fn disk(place: Place) -> &'static str {
    match place {
        Place::SameDisk => "same",
        Place::OtherDisk => "other",
    }
}

fn tell(
    desk: &mut Desk,
    to: &Path,
    copied: Copied,
    place: Place,
    gone: &[PathBuf],
) -> Result<(), Failure> {
    if desk.options.json {
        return desk.print_json(&json!({
            "schema": "ekc.backup/1",
            "file": to,
            "bytes": copied.bytes,
            "newest_operation": copied.newest,
            "disk": disk(place),
            "removed": gone,
        }));
    }
    let done = desk.words.say(message!("backup-made", path = to.display()));
    desk.print(&done)?;
    for old in gone {
        let line = desk
            .words
            .say(message!("backup-removed", path = old.display()));
        desk.print(&line)?;
    }
    let hint = match place {
        Place::SameDisk => desk.words.say(message!("backup-same-disk")),
        Place::OtherDisk => desk.words.say(message!("backup-then")),
    };
    desk.talk(&hint);
    if let Some(service) = desk.synchronised(to) {
        let warning = desk
            .words
            .say(message!("sealed-is-synchronised", service = service));
        desk.talk(&warning);
    }
    Ok(())
}

/// Open a copy, look whether it is whole, and say how far it is behind. Nothing is written.
fn check(copy: &Path, desk: &mut Desk) -> Result<(), Failure> {
    let present = if desk.file_path()?.exists() {
        Some(desk.open()?)
    } else {
        None
    };
    let unpacked = desk.unpack(copy)?;
    let inside = desk.open_copy(&unpacked)?;
    let flaws = inside.flaws()?;
    if !flaws.is_empty() {
        return Err(failure!(Damaged, "copy-damaged"));
    }
    let cases = inside.count_cases()?;
    let newest = inside.newest_operation()?;
    // A part may have been put in from another copy: each is whole, and together they are not.
    if let Some(of) = of_case_file(copy)
        && (of.number != inside.number()? || of.newest.is_some_and(|it| it != newest))
    {
        return Err(failure!(Damaged, "copy-parts-differ"));
    }
    let made = inside
        .log(None, 1)?
        .first()
        .map(|line| line.at.with_timezone(&chrono::Local).date_naive());
    let same_file = present
        .as_ref()
        .map(|file| Ok::<_, Failure>(file.number()? == inside.number()?))
        .transpose()?;
    let holds_more = match (&present, same_file) {
        (Some(file), Some(true)) => holds_more(&inside, file)?,
        _ => false,
    };
    let behind = match (&present, same_file) {
        (Some(file), Some(true)) if !holds_more => Some(file.changed_since(newest)?),
        _ => None,
    };
    if desk.options.json {
        return desk.print_json(&json!({
            "schema": "ekc.backup-check/1",
            "whole": true,
            "cases": cases,
            "newest_operation": newest,
            "last_recorded_on": made,
            "of_this_file": same_file, "commands_behind": behind, "holds_more": holds_more,
        }));
    }
    let done = desk
        .words
        .say(message!("copy-whole", count = cases, on = made));
    desk.print(&done)?;
    let line = match behind {
        Some(0) => desk.words.say(message!("copy-up-to-date")),
        Some(count) => desk.words.say(message!("copy-behind", count = count)),
        None if same_file == Some(false) => desk.words.say(message!("copy-of-another-file")),
        None if holds_more => desk.words.say(message!("copy-holds-more")),
        None => return Ok(()),
    };
    desk.print(&line)
}

/// Whether what a copy holds last is not in the case file: that is older, was erased there, or is
/// of a second one that goes its own way. Their numbers go on alike, and the moments do not.
fn holds_more(copy: &CaseFile, file: &CaseFile) -> Result<bool, Failure> {
    let Some(last) = copy.newest_change()? else {
        return Ok(false);
    };
    let known = file.operation(last.number)?;
    Ok(known.is_none_or(|it| (it.at, it.kind) != (last.at, last.kind)))
}

/// Say how the copies stand, beside what was asked;
/// nothing when all is well, or when it was said as the copy was made.
pub(crate) fn remind(desk: &mut Desk, file: &CaseFile) -> Result<(), Failure> {
    if let Some(line) = reminder(desk, file)? {
        desk.talk(&line);
    }
    Ok(())
}

/// What is to be said about the copies; nothing when all is well.
pub(crate) fn reminder(desk: &Desk, file: &CaseFile) -> Result<Option<String>, Failure> {
    let Some(stand) = stand(desk, file)? else {
        return Ok(None);
    };
    let is_to_be_said = match stand {
        Stand::Never | Stand::Old { .. } => true,
        // It was said as the copy was made, and nothing that can be lost came since.
        Stand::SameDisk { copy } => file.is_changed_since(copy)?,
    };
    Ok(is_to_be_said.then(|| in_words(stand, &desk.words)))
}

/// The same as JSON: `null` when all is well.
pub(crate) fn stand_as_json(desk: &Desk, file: &CaseFile) -> Result<Value, Failure> {
    let Some(stand) = stand(desk, file)? else {
        return Ok(Value::Null);
    };
    let mut value = match stand {
        Stand::Never => json!({ "flaw": "never" }),
        Stand::Old { days, changed } => {
            json!({ "flaw": "old", "days": days, "commands_behind": changed })
        }
        Stand::SameDisk { .. } => json!({ "flaw": "same-disk" }),
    };
    value["text"] = json!(in_words(stand, &desk.words));
    Ok(value)
}

fn in_words(stand: Stand, words: &Words) -> String {
    match stand {
        Stand::Never => words.say(message!("backup-never")),
        Stand::Old { days, changed } => {
            words.say(message!("backup-old", days = days, count = changed))
        }
        Stand::SameDisk { .. } => words.say(message!("backup-only-here")),
    }
}

/// What is wrong with the copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stand {
    /// There is none, and there is something to lose.
    Never,
    /// It is so many days old, and so much was recorded since.
    Old { days: i64, changed: u32 },
    /// It lies on the disk it is to guard against; this is the number of its line in the log.
    SameDisk { copy: i64 },
}

/// After so many days with something recorded a copy is old.
const OLD_DAYS: i64 = 7;

pub(crate) fn stand(desk: &Desk, file: &CaseFile) -> Result<Option<Stand>, Failure> {
    let Some(last) = file.newest_copy()? else {
        // The first days there is little to lose; an empty file needs no copy.
        let first = file.first_recorded()?;
        let is_old = first.is_some_and(|first| (desk.now() - first).num_days() >= 1);
        return Ok(if is_old && file.count_cases()? > 0 {
            Some(Stand::Never)
        } else {
            None
        });
    };
    let days = (desk.now() - last.at).num_days();
    // To count is to read the log from there on: not where the copy is too young to be old.
    let changed = if days >= OLD_DAYS {
        file.changed_since(last.number)?
    } else {
        0
    };
    Ok(if changed > 0 {
        Some(Stand::Old { days, changed })
    } else if last.same_disk {
        Some(Stand::SameDisk { copy: last.number })
    } else {
        None
    })
}
