//! `ekc doctor`: whether the file, its key, its copies and its surroundings are in order.
//! Looks only; says what to do.

use super::backup::{Stand, stand};
use crate::desk::{CopyFlaw, Desk, KeyFile};
use crate::failure::{Failure, failure};
use crate::language::masking::names;
use crate::store::{BytesAre, CaseFile, LogLine, Marked, copies_of_versions, key_path};
use crate::words::{self, label, message};
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(long)]
    exit_code: bool,
}

/// How something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Health {
    Fine,
    /// Worth a look.
    Look,
    /// To be mended.
    Mend,
}

impl Health {
    fn code(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Look => "look",
            Self::Mend => "mend",
        }
    }
}

/// One thing that was looked at: the words are `doctor-<id>`, with `.now` for what to do.
struct Finding {
    id: &'static str,
    health: Health,
    values: Vec<(&'static str, words::Value)>,
}

/// One thing that was looked at: `looked!(Look, "copy-old", count = days)`.
macro_rules! looked {
    ($health:ident, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        const {
            words::message::check(
                &[concat!("doctor-", $id)],
                &[concat!("doctor-", $id, ".now")],
                &[$(stringify!($name)),*],
            );
        };
        Finding {
            id: $id,
            health: Health::$health,
            values: vec![$((stringify!($name), words::message::value!($name = $value))),*],
        }
    }};
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let whole = whole(&file)?;
    let attached = match whole.iter().all(|it| it.health == Health::Fine) {
        true => attached(&file)?,
        // Of a damaged file they may not be read.
        false => Vec::new(),
    };
    let findings = [
        whole,
        attached,
        came_back(desk, &file)?,
        key_and_sheet(desk, &file)?,
        who_may_read(desk)?,
        where_it_lies(desk, &file)?,
        this_machine(desk, &file)?,
        copies(desk, &file)?,
    ];
    let findings: Vec<Finding> = findings.into_iter().flatten().collect();
    let version = file.version()?;
    if desk.options.json {
        let all: Vec<Value> = findings
            .iter()
            .map(|finding| as_json(desk, finding))
            .collect();
        desk.print_json(&json!({
            "schema": "ekc.doctor/1",
            "version": env!("CARGO_PKG_VERSION"),
            "file_version": version,
            "findings": all,
        }))?;
    } else {
        for finding in &findings {
            let text = line(desk, finding);
            desk.print(&text)?;
        }
        let program = env!("CARGO_PKG_VERSION");
        let text = desk.words.say(message!(
            "doctor-version",
            version = program,
            file = version
        ));
        desk.print(&text)?;
    }
    let is_well = findings
        .iter()
        .all(|finding| finding.health == Health::Fine);
    if form.exit_code && !is_well {
        Err(failure!(Found, "doctor-found"))
    } else {
        Ok(())
    }
}

fn as_json(desk: &Desk, finding: &Finding) -> Value {
    let id = format!("doctor-{}", finding.id);
    let said = |id: &str| desk.words.find(id, &finding.values);
    json!({
        "finding": finding.id,
        "health": finding.health.code(),
        "text": said(&id),
        "now": said(&format!("{id}.now")),
    })
}

fn line(desk: &Desk, finding: &Finding) -> String {
    let id = format!("doctor-{}", finding.id);
    let said = |id: &str| desk.words.find(id, &finding.values);
    let mark = desk.words.say(match finding.health {
        Health::Fine => label!("doctor-mark-fine"),
        Health::Look => label!("doctor-mark-look"),
        Health::Mend => label!("doctor-mark-mend"),
    });
    let now = said(&format!("{id}.now"))
        .map(|now| format!("\n      {now}"))
        .unwrap_or_default();
    format!("{mark}  {}{now}", said(&id).unwrap_or_default())
}

/// Pages, references, and each case as the domain knows it.
fn whole(file: &CaseFile) -> Result<Vec<Finding>, Failure> {
    let flaws = file.flaws()?;
    if !flaws.is_empty() {
        return Ok(vec![looked!(Mend, "damaged", count = flaws.len())]);
    }
    // One at a time: all cases together may be more than fits in memory.
    for handle in file.handles()? {
        let Some(case) = file.load(&handle)? else {
            continue;
        };
        if let Err(failure) = case.check_integrity() {
            let field = failure.field().unwrap_or_default().to_owned();
            return Ok(vec![looked!(
                Mend,
                "case-damaged",
                case = case.handle(),
                field = field
            )]);
        }
    }
    Ok(vec![looked!(Fine, "whole")])
}

/// The papers of others that are kept: whether each is as it was.
fn attached(file: &CaseFile) -> Result<Vec<Finding>, Failure> {
    let all = file.look_at_attached()?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let mut findings: Vec<Finding> = all
        .iter()
        .filter_map(|it| match it.are {
            BytesAre::Whole => None,
            BytesAre::Changed => Some(looked!(
                Mend,
                "attachment-damaged",
                number = it.number,
                case = it.case
            )),
            BytesAre::Gone => Some(looked!(
                Look,
                "attachment-gone",
                number = it.number,
                case = it.case
            )),
        })
        .collect();
    if findings.is_empty() {
        findings.push(looked!(Fine, "attachments", count = all.len()));
    }
    Ok(findings)
}

/// What was erased and stands in the file again.
fn came_back(desk: &Desk, file: &CaseFile) -> Result<Vec<Finding>, Failure> {
    let back: Vec<String> = desk.came_back(file)?.iter().map(Marked::typed).collect();
    if back.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![looked!(Mend, "came-back", what = back.join(", "))])
}

/// The key file beside the case file, and the recovery sheet.
fn key_and_sheet(desk: &mut Desk, file: &CaseFile) -> Result<Vec<Finding>, Failure> {
    let key_file = match desk.look_at_key_file(file)? {
        KeyFile::Opened => looked!(Fine, "key-file"),
        KeyFile::Gone => looked!(Mend, "no-key-file"),
        KeyFile::Damaged => looked!(Mend, "key-file-damaged"),
        KeyFile::OfAnother => looked!(Mend, "key-file-of-another"),
        KeyFile::Earlier(on) => looked!(Mend, "key-file-earlier", on = on),
        KeyFile::Later => looked!(Mend, "key-file-later"),
        KeyFile::NotOpened => looked!(Look, "key-file-not-opened"),
    };
    let changed = file.key_changed()?.map_or(0, |line| line.number);
    let of_this_key = |line: &LogLine| line.number > changed;
    let made = file.sheet_made()?.filter(of_this_key);
    let tested = file.sheet_tested()?.filter(of_this_key);
    let sheet = match (made, tested) {
        (_, Some(tested)) => looked!(
            Fine,
            "sheet-tested",
            on = tested.at.with_timezone(&chrono::Local).date_naive()
        ),
        (Some(_), None) => looked!(Look, "sheet-not-tested"),
        (None, None) => looked!(Look, "no-sheet"),
    };
    Ok(vec![key_file, sheet])
}

/// The file, its key and its folder are for the owner alone.
fn who_may_read(desk: &Desk) -> Result<Vec<Finding>, Failure> {
    let path = desk.file_path()?;
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .map_or_else(|| PathBuf::from("."), PathBuf::from);
    let Some(open) = desk.open_to_others(&[path.clone(), key_path(&path)])? else {
        return Ok(Vec::new());
    };
    if !open.is_empty() && desk.is_without_rights(&path) {
        return Ok(vec![looked!(
            Look,
            "disk-without-rights",
            path = path.display()
        )]);
    }
    let mut findings: Vec<Finding> = open
        .iter()
        .map(|path| looked!(Mend, "open-to-others", path = path.display()))
        .collect();
    if findings.is_empty() {
        findings.push(looked!(Fine, "private"));
    }
    // The folder shows names of files only; what is in them is encrypted.
    findings.extend(
        desk.open_to_others(&[folder])?
            .iter()
            .flatten()
            .map(|path| looked!(Look, "folder-open", path = path.display())),
    );
    Ok(findings)
}

/// Whether the file is older than it was, whether a service copies the folder elsewhere, and what
/// was left beside the file.
fn where_it_lies(desk: &Desk, file: &CaseFile) -> Result<Vec<Finding>, Failure> {
    let path = desk.file_path()?;
    let mut findings = Vec::new();
    if let Some(count) = desk.operations_lost(file)? {
        findings.push(looked!(Look, "file-is-older", count = count));
    }
    if let Some(service) = desk.synchronised(&path) {
        findings.push(looked!(Look, "synchronised", service = service));
    }
    findings.extend(
        desk.left_behind()
            .iter()
            .map(|path| looked!(Look, "left-behind", path = path.display())),
    );
    findings.extend(
        desk.left_beside_copies(file)?
            .iter()
            .map(|path| looked!(Look, "copy-left-behind", path = path.display())),
    );
    findings.extend(
        desk.copies_not_noted(file)?
            .iter()
            .map(|path| looked!(Look, "copy-not-noted", path = path.display())),
    );
    findings.extend(
        desk.without_marks(file)?
            .iter()
            .map(|path| looked!(Look, "marks-missing", path = path.display())),
    );
    // Opening the file finishes what it can; this is what it could not.
    if desk.has_to_tidy_up(file)? {
        findings.push(looked!(Look, "erased-not-finished"));
    }
    let half_done = desk.half_done(file, None)?;
    findings.extend(half_done.iter().map(|it| {
        if let Some(place) = &it.waiting {
            looked!(
                Look,
                "half-done",
                path = it.path.display(),
                place = place.display()
            )
        } else {
            looked!(Look, "half-done-copy", path = it.path.display())
        }
    }));
    findings.extend(
        desk.left_in_clear(file)?
            .iter()
            .map(|path| looked!(Mend, "left-in-clear", path = path.display())),
    );
    findings.extend(
        desk.left_texts()
            .iter()
            .map(|path| looked!(Mend, "text-left-behind", path = path.display())),
    );
    findings.extend(
        desk.papers_read_back()
            .iter()
            .map(|path| looked!(Look, "attachment-left-open", path = path.display())),
    );
    findings.extend(
        copies_of_versions(&path)
            .iter()
            .map(|path| looked!(Look, "old-version", path = path.display())),
    );
    Ok(findings)
}

/// Where this machine may keep a secret: swap, and the history of the shell.
fn this_machine(desk: &Desk, file: &CaseFile) -> Result<Vec<Finding>, Failure> {
    let mut findings: Vec<Finding> = desk
        .plain_swap()
        .iter()
        .map(|place| looked!(Look, "plain-swap", path = place))
        .collect();
    for (path, count) in named_in_history(desk, file)? {
        findings.push(looked!(
            Look,
            "history",
            path = path.display(),
            count = count
        ));
    }
    // A passphrase that stands in the environment is read by every program that is started.
    if desk.env("EKC_PASSPHRASE_COMMAND").is_some_and(|command| {
        command.trim_start().starts_with("echo ") || command.trim_start().starts_with("printf ")
    }) {
        findings.push(looked!(Mend, "passphrase-in-environment"));
    }
    Ok(findings)
}

/// In how many commands of each history of the shell somebody of a case is named; none where nobody
/// is. The cases are read one at a time, and not at all while no line is left to be held against
/// them.
fn named_in_history(desk: &Desk, file: &CaseFile) -> Result<Vec<(PathBuf, usize)>, Failure> {
    let mut histories: Vec<(PathBuf, Vec<String>, usize)> = Vec::new();
    for (path, text) in desk.shell_history() {
        let commands = text.lines().filter(|line| line.contains("ekc "));
        histories.push((path, commands.map(str::to_owned).collect(), 0));
    }
    for handle in file.handles()? {
        if histories.iter().all(|(_, lines, _)| lines.is_empty()) {
            break;
        }
        let Some(case) = file.load(&handle)? else {
            continue;
        };
        for (_, lines, count) in &mut histories {
            let before = lines.len();
            lines.retain(|line| !case.people.iter().any(|person| names(line, person)));
            *count += before - lines.len();
        }
    }
    histories.retain(|(_, _, count)| *count > 0);
    Ok(histories
        .into_iter()
        .map(|(path, _, count)| (path, count))
        .collect())
}

fn copies(desk: &Desk, file: &CaseFile) -> Result<Vec<Finding>, Failure> {
    if let Some((path, flaw)) = desk.look_at_newest_copy(file)? {
        return Ok(vec![match flaw {
            CopyFlaw::Damaged => looked!(Mend, "copy-damaged", path = path.display()),
            CopyFlaw::OfAnother => looked!(Mend, "copy-of-another", path = path.display()),
        }]);
    }
    Ok(vec![match stand(desk, file)? {
        None => looked!(Fine, "copies"),
        Some(Stand::Never) => looked!(Mend, "no-copy"),
        Some(Stand::Old { days, changed }) => {
            looked!(Look, "old-copy", days = days, count = changed)
        }
        Some(Stand::SameDisk { .. }) => looked!(Look, "copy-on-same-disk"),
    }])
}
