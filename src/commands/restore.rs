//! `ekc restore`: a copy becomes a case file again, where there is none. What was erased in the
//! meantime is told, and erased again only when the coordinator says so.

use super::init::tell_where_it_lies;
use super::privacy;
use crate::desk::Desk;
use crate::desk::copies::Place;
use crate::domain::event::{Destination, Event};
use crate::failure::{Failure, failure};
use crate::movement::input::which_file;
use crate::store::{Attempt, CaseFile, Marked};
use crate::ui::ask::{List, Listed};
use crate::words::{Label, Words, label, message};
use serde_json::json;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "FILE")]
    copy: Option<PathBuf>,
    #[arg(long, value_name = "FILE|-")]
    sheet: Option<PathBuf>,
    #[arg(
        long,
        value_name = "CASE|CASE/PERSON",
        value_delimiter = ',',
        conflicts_with = "keep_marked"
    )]
    confirm: Vec<String>,
    #[arg(long, visible_alias = "houd-gemerkt")]
    keep_marked: bool,
}

/// Who sits at a terminal and says `-` types the words over, and is asked for them.
fn is_keyboard(desk: &Desk, words: &Path) -> bool {
    words.as_os_str() == "-" && desk.can_ask()
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    desk.ensure_no_existing_file(Attempt::Restore)?;
    let question = message!("ask-restore-copy");
    let copy = which_file(desk, form.copy.as_deref(), "copy", question)?;
    let by_words = if let Some(words) = &form.sheet {
        let from = Some(words.as_path()).filter(|words| !is_keyboard(desk, words));
        Some(super::recovery::key_by_words(desk, from)?)
    } else {
        desk.ask_for_copy(&copy)?;
        None
    };
    let unpacked = desk.unpack_to_restore(&copy)?;
    let mut file = match by_words {
        Some(key) => desk.open_copy_with(&unpacked, key)?,
        None => desk.open_copy(&unpacked)?,
    };
    if !file.flaws()?.is_empty() {
        return Err(failure!(Damaged, "copy-damaged"));
    }
    let newest = file.newest_operation()?;
    // Read once: what is erased is what was shown, also when the marks beside the copy change while
    // the question is asked.
    let known = desk.known_marks(&copy, &file)?;
    if !desk.options.json {
        for path in &known.refused {
            let said = message!("restore-marks-refused", path = path.display());
            let said = desk.words.say(said);
            desk.talk(&said);
        }
    }
    let marked = privacy::marked(&file, &known.own)?;
    let decision = decide(form, desk, marked)?;
    privacy::forget_again(desk, &mut file, &known.own, &decision.erased)?;
    file.drop_all_drafts()?;
    note(&copy, desk, &mut file, newest)?;
    let cases = file.count_cases()?;
    drop(file);
    let path = desk.put_in_place(&unpacked)?;
    tell(desk, &path, cases, &decision, &known.refused)
}

/// Note the copy in the file that comes of it. It is a copy of this file as any other, and it does
/// not hold the line of its own making.
fn note(copy: &Path, desk: &Desk, file: &mut CaseFile, newest: i64) -> Result<(), Failure> {
    let whole = std::path::absolute(copy).unwrap_or_else(|_| copy.to_owned());
    let event = Event::CopyRestored {
        place: Destination::of(&whole),
        newest,
        same_disk: desk.place_of(copy)? == Place::SameDisk,
    };
    Ok(file.note_care(desk.now(), &event)?)
}

/// What becomes of what the marks are about, or may be about.
#[derive(Default)]
struct Decision {
    erased: Vec<Marked>,
    kept: Vec<Marked>,
}

impl Decision {
    /// Whether somebody goes with their case, whatever is said about them.
    fn takes_along(&self, it: &Marked) -> bool {
        let is_their_case = |gone: &Marked| gone.person.is_none() && gone.case == it.case;
        it.person.is_some() && self.erased.iter().any(is_their_case)
    }
}

/// Decide what is erased in the copy. What is certain is the very case or person that was erased:
/// it goes after one question. What a mark of before there were ids is about only the coordinator
/// can tell: numbers of cases and handles are used again after an older copy was put back.
fn decide(form: &Form, desk: &mut Desk, marked: Vec<Marked>) -> Result<Decision, Failure> {
    if form.keep_marked {
        return Ok(Decision {
            erased: Vec::new(),
            kept: marked,
        });
    }
    let all: BTreeSet<String> = marked.iter().map(Marked::typed).collect();
    let what = all.iter().cloned().collect::<Vec<_>>().join(",");
    if !form.confirm.is_empty() {
        let named: BTreeSet<String> = form
            .confirm
            .iter()
            .map(|it| it.trim().to_owned())
            .filter(|it| !it.is_empty())
            .collect();
        let certain: BTreeSet<String> = marked
            .iter()
            .filter(|it| it.is_certain)
            .map(Marked::typed)
            .collect();
        // Refused also when nothing is marked: who confirms an erasure relies on it.
        let fits = certain.is_subset(&named)
            && named.is_subset(&all)
            && named.is_empty() == all.is_empty();
        if !fits {
            return Err(failure!(
                Invalid,
                "restore-confirm-differs",
                count = marked.len(),
                what = what
            )
            .named("--confirm"));
        }
        let (erased, kept): (Vec<Marked>, Vec<Marked>) = marked
            .into_iter()
            .partition(|it| named.contains(&it.typed()));
        let mut decision = Decision {
            erased,
            kept: Vec::new(),
        };
        for it in kept {
            if !decision.takes_along(&it) {
                decision.kept.push(it);
            }
        }
        return Ok(decision);
    }
    if marked.is_empty() {
        return Ok(Decision::default());
    }
    if !desk.can_ask() {
        return Err(failure!(NoTerminal, "restore-confirm-needed", what = what).named("--confirm"));
    }
    ask(desk, marked)
}

/// Show what would go, and ask: once for all that is certain, and one by one for the rest. The copy
/// itself stays as it is, so that a choice is enough.
fn ask(desk: &mut Desk, marked: Vec<Marked>) -> Result<Decision, Failure> {
    let (certain, perhaps): (Vec<Marked>, Vec<Marked>) =
        marked.into_iter().partition(|it| it.is_certain);
    let mut decision = Decision::default();
    if !certain.is_empty() {
        let title = message!("restore-marked", count = certain.len());
        let title = desk.words.say(title);
        desk.ask().remark(&title);
        for it in &certain {
            let line = in_words(it, &desk.words);
            desk.ask().remark(&line);
        }
        let lines = [label!("restore-erase"), label!("restore-keep")];
        if is_erased(desk, lines)? {
            decision.erased = certain;
        } else {
            decision.kept = certain;
        }
    }
    if !perhaps.is_empty() {
        let look = desk.words.say(message!("restore-marked-look"));
        desk.ask().remark(&look);
    }
    for it in perhaps {
        if decision.takes_along(&it) {
            continue;
        }
        let line = in_words(&it, &desk.words);
        desk.ask().remark(&line);
        let lines = [label!("restore-erase-one"), label!("restore-keep-one")];
        if is_erased(desk, lines)? {
            decision.erased.push(it);
        } else {
            decision.kept.push(it);
        }
    }
    Ok(decision)
}

/// Ask whether it is erased or kept, in these words. Who puts nothing back stops here.
fn is_erased(desk: &mut Desk, [erase, keep]: [Label; 2]) -> Result<bool, Failure> {
    let question = desk.words.say(message!("ask-restore-marked"));
    let line = |answer: Label| Listed::new(desk.words.say(answer), &[]);
    let lines = vec![line(label!("restore-not")), line(erase), line(keep)];
    // What does no harm stands first, and Enter alone takes it.
    let list = List::new(question, lines, &desk.words).with_first_on_enter();
    match desk.ask().choose(&list)? {
        1 => Ok(true),
        2 => Ok(false),
        _ => Err(failure!(Stopped, "restore-stopped")),
    }
}

fn in_words(it: &Marked, words: &Words) -> String {
    let (case, applied_on, on) = (&it.case, it.applied_on, it.on);
    words.say(if let Some(person) = &it.person {
        message!(
            "restore-marked-person",
            case = case,
            date = applied_on,
            on = on,
            person = person,
        )
    } else {
        message!(
            "restore-marked-case",
            case = case,
            date = applied_on,
            on = on
        )
    })
}

fn tell(
    desk: &mut Desk,
    path: &Path,
    cases: usize,
    decision: &Decision,
    refused: &BTreeSet<PathBuf>,
) -> Result<(), Failure> {
    let Decision { erased, kept } = decision;
    if desk.options.json {
        let what = |list: &[Marked]| list.iter().map(Marked::typed).collect::<Vec<String>>();
        let refused: Vec<String> = refused.iter().map(|it| it.display().to_string()).collect();
        return desk.print_json(&json!({
            "schema": "ekc.restored/1",
            "file": path,
            "cases": cases,
            "forgotten_again": erased.len(),
            "erased": what(erased),
            "kept": what(kept),
            "marks_refused": refused,
        }));
    }
    let done = desk
        .words
        .say(message!("restored", path = path.display(), count = cases));
    desk.print(&done)?;
    let titles = [
        (erased, message!("restored-forgotten", count = erased.len())),
        (kept, message!("restored-kept", count = kept.len())),
    ];
    for (list, title) in titles {
        if list.is_empty() {
            continue;
        }
        let title = desk.words.say(title);
        desk.print(&title)?;
        for it in list {
            let line = in_words(it, &desk.words);
            desk.print(&line)?;
        }
    }
    let hint = desk.words.say(message!("restored-then"));
    desk.talk(&hint);
    tell_where_it_lies(desk, path);
    Ok(())
}
