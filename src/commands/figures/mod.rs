//! `ekc figures`: what the cases of a year come to, without a name. For others only of years that
//! are over, and nothing of what is few; `--own-eyes` for the coordinator alone.

mod page;
mod rows;
mod show;
mod taken_along;

use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::event::Event;
use crate::domain::text::Handle;
use crate::failure::{Failure, failure};
use crate::method::case_row::{CaseRow, case_row, row_of_erased};
use crate::method::hiding::FEWEST;
use crate::method::registration::ROW_NUMBER;
use crate::method::yearly::{Apart, Eyes, Page, PageFor, apart_from_streets, page as counted_page};
use crate::movement::change::say_done;
use crate::store::{CaseFile, Record};
use chrono::{Datelike as _, NaiveDate};
use std::path::PathBuf;

/// The setting: from how many cases on something is told to others.
const SETTING: &str = "figures-fewest";
/// The most it can be.
const FEWEST_MOST: usize = 100;
/// The years that can be asked for.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2200;

#[derive(clap::Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the command line"
)]
pub(crate) struct Form {
    #[arg(long, value_name = "YEAR", conflicts_with_all = ["start", "end"])]
    year: Option<String>,
    #[arg(long = "from", value_name = "DATE")]
    start: Option<String>,
    #[arg(long = "to", value_name = "DATE")]
    end: Option<String>,
    #[arg(long, value_name = "WHAT")]
    by: Option<String>,
    #[arg(long)]
    own_eyes: bool,
    #[arg(long)]
    csv: bool,
    #[arg(long, conflicts_with_all = ["by", "own_eyes", "csv"])]
    rows: bool,
    #[arg(long, value_name = "WHAT", requires = "out",
          conflicts_with_all = ["by", "own_eyes", "csv", "rows"])]
    page: Option<String>,
    #[arg(long, value_name = "NAME", requires = "page")]
    municipality: Option<String>,
    #[arg(long, value_name = "FILE", requires = "page")]
    out: Option<PathBuf>,
    #[arg(long, requires = "page")]
    replace: bool,
    #[arg(long, value_name = "NUMBER",
          conflicts_with_all = ["year", "start", "end", "by", "own_eyes", "csv", "rows", "page"])]
    fewest: Option<usize>,
}

/// The applications of these days.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Period {
    first: NaiveDate,
    last: NaiveDate,
}

impl Period {
    /// A whole year.
    fn of_year(year: i32) -> Result<Self, Failure> {
        let days = NaiveDate::from_ymd_opt(year, 1, 1)
            .zip(NaiveDate::from_ymd_opt(year, 12, 31))
            .filter(|_| YEARS.contains(&year));
        match days {
            Some((first, last)) => Ok(Self { first, last }),
            None => Err(failure!(Invalid, "figures-year").named("--year")),
        }
    }

    fn has(self, day: NaiveDate) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// Whether all of a year lies in it: no day is kept of an erased case.
    fn has_year(self, year: i32) -> bool {
        Self::of_year(year).is_ok_and(|it| self.has(it.first) && self.has(it.last))
    }

    /// The year, when it is one whole year.
    fn year(self) -> Option<i32> {
        let year = self.first.year();
        Self::of_year(year)
            .is_ok_and(|it| it == self)
            .then_some(year)
    }
}

/// The cases of a period that are counted together.
struct Sheet {
    period: Period,
    /// Whether they are of streets and neighbourhoods.
    is_of_streets: bool,
    /// The municipality of all of them, where it is the same one.
    only_in: Option<String>,
    page: Page,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    if let Some(fewest) = form.fewest {
        return set_fewest(fewest, desk);
    }
    if form.rows {
        return rows::print(form, desk);
    }
    let whom = form
        .page
        .as_ref()
        .map(|whom| PageFor::parse(whom))
        .transpose()
        .map_err(|failure| failure.named("--page"))?;
    let mut file = desk.open()?;
    let apart = match (&form.by, whom) {
        (Some(by), _) => Some(Apart::parse(by).map_err(|failure| failure.named("--by"))?),
        (None, Some(PageFor::Region | PageFor::Municipality)) => Some(Apart::Municipality),
        (None, Some(PageFor::Own) | None) => None,
    };
    let is_own = form.own_eyes || whom == Some(PageFor::Own);
    let eyes = if is_own {
        Eyes::Own
    } else {
        Eyes::Others {
            fewest: fewest(&file)?,
        }
    };
    let periods = periods(form, desk, is_own)?;
    let cases = cases(&file)?;
    let mut sheets = Vec::new();
    for period in periods {
        let rows: Vec<CaseRow> = cases
            .iter()
            .filter(|case| case.is_in(period))
            .map(|case| case.row.clone())
            .collect();
        let (others, streets) = apart_from_streets(&rows);
        for (is_of_streets, rows) in [(false, others), (true, streets)] {
            if !rows.is_empty() {
                sheets.push(Sheet {
                    period,
                    is_of_streets,
                    only_in: only_municipality(&rows),
                    page: counted_page(&rows, apart, eyes),
                });
            }
        }
    }
    if let Some(whom) = whom {
        page::make(form, whom, desk, &mut file, &sheets, eyes)
    } else if form.csv {
        taken_along::print_csv(desk, &sheets, eyes)
    } else if desk.options.json {
        taken_along::print_json(desk, &sheets, eyes)
    } else {
        show::show(desk, &sheets, apart, eyes)
    }
}

/// The municipality that all these cases have; nothing where they have several, or one has none.
fn only_municipality(rows: &[&CaseRow]) -> Option<String> {
    let first = rows.first()?.municipality.as_ref()?.trim().to_owned();
    let is_there = |row: &&CaseRow| {
        let name = row.municipality.as_ref();
        name.is_some_and(|it| it.trim().to_lowercase() == first.to_lowercase())
    };
    rows.iter().all(is_there).then_some(first)
}

/// From how many cases on something is told to others. Less than what it always is, is never
/// taken, whatever stands in the file.
fn fewest(file: &CaseFile) -> Result<usize, Failure> {
    let set = file.setting(SETTING)?.and_then(|it| it.parse().ok());
    Ok(set.unwrap_or(FEWEST).max(FEWEST))
}

fn set_fewest(wanted: usize, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let seen = file.newest_operation()?;
    if !(FEWEST..=FEWEST_MOST).contains(&wanted) {
        return Err(failure!(
            Invalid,
            "figures-fewest",
            least = FEWEST,
            most = FEWEST_MOST
        )
        .named("--fewest"));
    }
    if fewest(&file)? == wanted {
        return Err(failure!(Conflict, "nothing-changed"));
    }
    let event = Event::FewestSet {
        count: u32::try_from(wanted).unwrap_or(u32::MAX),
    };
    file.record(&Record {
        at: desk.now(),
        event: &event,
        before: None,
        after: None,
        settings: vec![(SETTING, wanted.to_string())],
        seen,
    })?;
    say_done(desk, &event, "")
}

/// A case, and the day of its application: that stays here, and is in no row.
struct Counting {
    applied_on: Option<NaiveDate>,
    origin: Origin,
    row: CaseRow,
}

impl Counting {
    /// Whether it is of a period. Of an erased case only its year is known.
    fn is_in(&self, period: Period) -> bool {
        match self.applied_on {
            Some(day) => period.has(day),
            None => period.has_year(self.row.year),
        }
    }
}

/// Where a row comes from.
enum Origin {
    /// A case that is there.
    Case(Handle),
    /// One that was erased: its place among those, and the number of its row where one is kept.
    Erased { at: usize, number: Option<String> },
}

/// Every case of the file, and what is kept of the erased ones.
fn cases(file: &CaseFile) -> Result<Vec<Counting>, Failure> {
    let mut cases = Vec::new();
    for line in file.cases()? {
        let handle = Handle::parse(&line.handle)?;
        if let Some(case) = file.load(&handle)? {
            cases.push(Counting {
                applied_on: Some(case.application.applied_on),
                origin: Origin::Case(handle),
                row: case_row(&case),
            });
        }
    }
    let erased = file.registrations()?;
    let erased = erased.iter().enumerate().filter_map(|(at, (year, kept))| {
        Some(Counting {
            applied_on: None,
            origin: Origin::Erased {
                at,
                number: kept[ROW_NUMBER].as_str().map(str::to_owned),
            },
            row: row_of_erased(*year, kept)?,
        })
    });
    cases.extend(erased);
    Ok(cases)
}

/// What is asked for: one period for the coordinator alone, and a page for each year for others. No
/// page of theirs may be laid beside another one to see what lies between.
fn periods(form: &Form, desk: &Desk, is_own: bool) -> Result<Vec<Period>, Failure> {
    let today = desk.today();
    let day = |text: Option<&String>, flag: &str| {
        text.map(|text| desk.date(text).map_err(|failure| failure.named(flag)))
            .transpose()
    };
    let first = day(form.start.as_ref(), "--from")?;
    let last = day(form.end.as_ref(), "--to")?;
    let asked = match (&form.year, first, last) {
        (Some(year), _, _) => Period::of_year(year.trim().parse().unwrap_or_default())?,
        (None, None, None) if is_own => Period::of_year(today.year())?,
        (None, None, None) => Period::of_year(today.year() - 1)?,
        (None, first, last) => {
            let last = last.unwrap_or(today);
            Period {
                first: match first {
                    Some(first) => first,
                    None => Period::of_year(last.year())?.first,
                },
                last,
            }
        }
    };
    if asked.first > asked.last {
        return Err(failure!(Invalid, "figures-period").named("--to"));
    }
    if is_own {
        return Ok(vec![asked]);
    }
    let years = asked.first.year()..=asked.last.year();
    if today.year() <= *years.end() {
        return Err(failure!(
            Private,
            "figures-year-not-over",
            year = *years.end()
        ));
    }
    years.map(Period::of_year).collect()
}
