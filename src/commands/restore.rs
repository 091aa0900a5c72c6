//! `ekc restore`: a copy becomes a case file again, where there is none. What was erased in the
//! meantime is told, and erased again only when the coordinator says so.

use super::privacy;
use crate::desk::Desk;
use crate::failure::{Failure, failure};
use crate::store::Marked;
use crate::ui::ask::{List, Listed};
use crate::words::{Label, Words, label, message};
use serde_json::json;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "FILE")]
    copy: PathBuf,
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
    desk.ensure_no_existing_file()?;
    let by_words = if let Some(words) = &form.sheet {
        let from = Some(words.as_path()).filter(|words| !is_keyboard(desk, words));
        Some(super::recovery::key_by_words(desk, from)?)
    } else {
        desk.ask_for_copy(&form.copy)?;
        None
    };
    let unpacked = desk.unpack_to_restore(&form.copy)?;
    let mut file = match by_words {
        Some(key) => desk.open_copy_with(&unpacked, key)?,
        None => desk.open_copy(&unpacked)?,
    };
    if !file.flaws()?.is_empty() {
        return Err(failure!(Damaged, "copy-damaged"));
    }
    // Read once: what is erased is what was shown, also when the marks beside the copy change while
    // the question is asked.
    let known = desk.known_marks(&form.copy)?;
    let marked = privacy::marked(&file, &known)?;
    let is_erased = decide_erasing(form, desk, &marked)?;
    if is_erased {
        privacy::forget_again(desk, &mut file, &known, &marked)?;
    } else {
        // A mark that was not acted on is not taken over,
        // so that the next restore asks for it again.
        for marks in &known {
            file.take_over(&marks.without(&marked))?;
        }
    }
    let cases = file.cases()?.len();
    drop(file);
    let path = desk.put_in_place(&unpacked)?;
    tell(desk, &path, cases, &marked, is_erased)
}

/// Decide whether what the marks are about is erased in the copy. Numbers of cases and handles are
/// used again after an older copy was put back, so a mark may be about another case than the one
/// with that number: only the coordinator can tell.
fn decide_erasing(form: &Form, desk: &mut Desk, marked: &[Marked]) -> Result<bool, Failure> {
    if form.keep_marked {
        return Ok(false);
    }
    let all: BTreeSet<String> = marked.iter().map(typed).collect();
    let what = all.iter().cloned().collect::<Vec<_>>().join(",");
    let named: BTreeSet<String> = form
        .confirm
        .iter()
        .map(|it| it.trim().to_owned())
        .filter(|it| !it.is_empty())
        .collect();
    // Refused also when nothing is marked: who confirms an erasure relies on it.
    if !form.confirm.is_empty() && named != all {
        return Err(failure!(
            Invalid,
            "restore-confirm-differs",
            count = marked.len(),
            what = what
        )
        .named("--confirm"));
    }
    if marked.is_empty() || !form.confirm.is_empty() {
        return Ok(true);
    }
    if !desk.can_ask() {
        return Err(failure!(NoTerminal, "restore-confirm-needed", what = what).named("--confirm"));
    }
    ask(desk, marked)
}

/// Show what would go, and ask. The copy itself stays as it is, so that a choice is enough.
fn ask(desk: &mut Desk, marked: &[Marked]) -> Result<bool, Failure> {
    let mut remarks = vec![
        desk.words
            .say(message!("restore-marked", count = marked.len())),
    ];
    remarks.extend(marked.iter().map(|it| in_words(it, &desk.words)));
    remarks.push(desk.words.say(message!("restore-marked-look")));
    for remark in &remarks {
        desk.ask().remark(remark);
    }
    let question = desk.words.say(message!("ask-restore-marked"));
    let line = |answer: Label| Listed::new(desk.words.say(answer), &[]);
    let lines = vec![
        line(label!("restore-not")),
        line(label!("restore-erase")),
        line(label!("restore-keep")),
    ];
    // What does no harm stands first, and Enter alone takes it.
    let list = List::new(question, lines, &desk.words).with_first_on_enter();
    match desk.ask().choose(&list)? {
        1 => Ok(true),
        2 => Ok(false),
        _ => Err(failure!(Stopped, "restore-stopped")),
    }
}

/// What a mark is about, as it is typed: `CASE`, or `CASE/PERSON`.
fn typed(it: &Marked) -> String {
    match &it.person {
        Some(person) => format!("{}/{person}", it.case),
        None => it.case.to_string(),
    }
}

fn in_words(it: &Marked, words: &Words) -> String {
    let (case, applied_on, on) = (&it.case, it.applied_on, it.mark.on);
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
    marked: &[Marked],
    is_erased: bool,
) -> Result<(), Failure> {
    if desk.options.json {
        let what: Vec<String> = marked.iter().map(typed).collect();
        let (erased, kept) = if is_erased {
            (what, Vec::new())
        } else {
            (Vec::new(), what)
        };
        return desk.print_json(&json!({
            "schema": "ekc.restored/1",
            "file": path,
            "cases": cases,
            "forgotten_again": erased.len(),
            "erased": erased,
            "kept": kept,
        }));
    }
    let done = desk
        .words
        .say(message!("restored", path = path.display(), count = cases));
    desk.print(&done)?;
    if !marked.is_empty() {
        let title = desk.words.say(message!(
            either(is_erased, "restored-forgotten", "restored-kept"),
            count = marked.len(),
        ));
        desk.print(&title)?;
        for it in marked {
            let line = in_words(it, &desk.words);
            desk.print(&line)?;
        }
    }
    let hint = desk.words.say(message!("restored-then"));
    desk.talk(&hint);
    Ok(())
}
