//! `ekc demo`: a whole conference of an invented family, in a file of its own that nobody needs.
//!
//! The script is a text in the language of the user (`words/*/demo.script`). Its commands run as
//! any command does, at a desk of their own with a clock that the script sets. Who sits at a
//! screen goes on with Enter, a part at a time.

use crate::desk::{Desk, World};
use crate::failure::{Failure, failure};
use crate::keeper::NoKeeper;
use crate::ui::ask::{FormWord, Nobody, Said, read_said};
use crate::words::message;
use chrono::{DateTime, Datelike as _, Days, NaiveDate, Utc};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use std::rc::Rc;

/// The passphrase of the throw-away file; it is told at the end.
const PASSPHRASE: &str = "demo";
/// The conference is on a Saturday at least so many days ago,
/// so that the call after four weeks has been made.
const CONFERENCE_DAYS_AGO: u64 = 30;
/// The day of the conference, counted from the application.
const CONFERENCE_DAY: u64 = 21;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(long, value_name = "FOLDER")]
    keep: Option<std::path::PathBuf>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let folder = match &form.keep {
        Some(folder) => folder.clone(),
        None => desk.throw_away_folder()?,
    };
    let script = desk.words.language().demo_script();
    let path = folder.join("demo.ekc");
    if path.exists() {
        return Err(failure!(Conflict, "case-file-exists"));
    }
    play(desk, script, &path)?;
    let end = desk.words.say(message!(
        "demo-end",
        path = path.display(),
        passphrase = PASSPHRASE
    ));
    desk.print(&end)
}

/// Play the script: `# ` is told, `= 3` sets the clock to the third day, `ekc …` is typed and run.
fn play(desk: &mut Desk, script: &str, path: &Path) -> Result<(), Failure> {
    let application = first_day(desk.today());
    let clock = Rc::new(Cell::new(moment(application, 0)));
    let page = Page::default();
    let mut inner = Desk::new(demo_world(desk, &clock, &page));
    inner.set_passphrase(PASSPHRASE);
    inner.speak(desk.words.language());
    let waits = desk.can_ask() && desk.screen().is_some();
    let mut is_first = true;
    for line in script
        .lines()
        .map(str::trim_end)
        .filter(|line| !line.is_empty())
    {
        if let Some(told) = line.strip_prefix("# ") {
            if waits && !is_first {
                wait(desk)?;
            }
            is_first = false;
            desk.print(&format!("\n{told}"))?;
        } else if let Some(day) = line.strip_prefix("= ").and_then(|day| day.parse().ok()) {
            clock.set(moment(application, day));
        } else {
            let typed = with_dates(line, application);
            desk.print(&format!("\n$ {typed}"))?;
            let code = super::run_at(&mut inner, arguments(&typed, path)?);
            let shown = page.take();
            desk.print(shown.trim_end())?;
            if code != 0 {
                return Err(failure!(Unforeseen, "unforeseen", what = "demo"));
            }
        }
    }
    Ok(())
}

/// Wait until the person read this part.
fn wait(desk: &mut Desk) -> Result<(), Failure> {
    let prompt = desk.words.say(message!("demo-go-on"));
    let typed = desk.ask().fresh_line(&prompt)?;
    match read_said(&typed) {
        Said::Word(FormWord::Stop) => Err(failure!(Stopped, "stopped")),
        Said::Word(FormWord::Back | FormWord::Help | FormWord::Editor)
        | Said::Text(_)
        | Said::Unknown => Ok(()),
    }
}

/// The day of the application, so that the conference falls on a Saturday.
fn first_day(today: NaiveDate) -> NaiveDate {
    let latest = today - Days::new(CONFERENCE_DAYS_AGO);
    let since_saturday = (u64::from(latest.weekday().num_days_from_monday()) + 2) % 7;
    latest - Days::new(since_saturday) - Days::new(CONFERENCE_DAY)
}

/// Nine in the evening, when coordinators write things down.
fn moment(application: NaiveDate, day: u64) -> DateTime<Utc> {
    (application + Days::new(day))
        .and_hms_opt(19, 0, 0)
        .unwrap_or_default()
        .and_utc()
}

/// `{21}` in the script is the date of the twenty-first day.
fn with_dates(line: &str, application: NaiveDate) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        let (day, behind) = after.split_once('}').unwrap_or((after, ""));
        let date = day
            .parse()
            .map_or(application, |day| application + Days::new(day));
        text.push_str(before);
        text.push_str(&date.format("%-d-%-m-%Y").to_string());
        rest = behind;
    }
    text.push_str(rest);
    text
}

fn arguments(typed: &str, path: &Path) -> Result<Vec<OsString>, Failure> {
    let words =
        shlex::split(typed).ok_or_else(|| failure!(Unforeseen, "unforeseen", what = "demo"))?;
    let mut arguments: Vec<OsString> = words.into_iter().map(OsString::from).collect();
    arguments.extend([OsString::from("--file"), path.as_os_str().to_owned()]);
    Ok(arguments)
}

/// The world of the demo: the same kind of screen, and a clock that the script sets.
fn demo_world(desk: &Desk, clock: &Rc<Cell<DateTime<Utc>>>, page: &Page) -> World {
    let clock = Rc::clone(clock);
    World {
        now: Box::new(move || clock.get()),
        env: BTreeMap::new(),
        data_folder: None,
        locale: None,
        input: Box::new(std::io::empty()),
        out: Box::new(page.clone()),
        err: Box::new(page.clone()),
        ask: Box::new(Nobody),
        hand_over: std::process::Command::status,
        keeper: Box::new(NoKeeper),
        screen: desk.screen(),
        work_factor: desk.work_factor(),
        guard: None,
        page_limit: None,
    }
}

/// What a command wrote, data and talk in the order in which they came.
#[derive(Clone, Default)]
struct Page(Rc<RefCell<Vec<u8>>>);

impl Page {
    fn take(&self) -> String {
        String::from_utf8_lossy(&self.0.take()).into_owned()
    }
}

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_conference_of_the_demo_is_a_saturday_whose_four_weeks_are_over() {
        for offset in 0..14 {
            let today = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap() + Days::new(offset);
            let conference = first_day(today) + Days::new(CONFERENCE_DAY);
            assert_eq!(conference.weekday(), chrono::Weekday::Sat);
            assert!((today - conference).num_days() >= 30);
        }
    }
}
