//! Figures on the screen: a page for each year, streets apart, and what was published beside them.

use super::{Period, Sheet};
use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::failure::Failure;
use crate::method::case_row::Outcome;
use crate::method::national::{Published, published_of};
use crate::method::satisfaction::Marked;
use crate::method::yearly::{Apart, Counted, Eyes, Figure, Key, Spread, Unit};
use crate::ui::table::Shape;
use crate::words::{Label, Words, label, message};

/// On how many columns a bar is drawn, at most.
const BAR: usize = 20;
/// On a screen of fewer columns there is no room for bars.
const WIDE: u16 = 80;

pub(super) fn show(
    desk: &mut Desk,
    sheets: &[Sheet],
    apart: Option<Apart>,
    eyes: Eyes,
) -> Result<(), Failure> {
    if sheets.is_empty() {
        let nothing = desk.words.say(message!("figures-none"));
        return desk.print(&nothing);
    }
    for sheet in sheets {
        show_sheet(desk, sheet, apart, eyes)?;
    }
    let mut published: Vec<&Published> = sheets
        .iter()
        .filter_map(|sheet| published_of(sheet.period.year()?))
        .collect();
    published.dedup_by_key(|it| it.year);
    for it in published {
        show_published(desk, it)?;
    }
    let end = desk.words.say(message!("figures-no-effect"));
    desk.print(&end)
}

fn show_sheet(
    desk: &mut Desk,
    sheet: &Sheet,
    apart: Option<Apart>,
    eyes: Eyes,
) -> Result<(), Failure> {
    let words = &desk.words;
    let title = title(sheet, words);
    let mark = words.say(mark(eyes));
    desk.print(&format!("{title}\n{mark}"))?;
    let Some(whole) = &sheet.page.whole else {
        let few = desk.words.say(message!("figures-too-few"));
        return desk.print(&few);
    };
    show_counted(desk, whole, eyes)?;
    if let Some(apart) = apart {
        if sheet.page.groups.is_empty() {
            let what = desk.words.say(apart.label());
            let nothing = desk.words.say(message!(
                either(
                    eyes == Eyes::Own,
                    "figures-nothing-apart",
                    "figures-not-apart"
                ),
                what = what
            ));
            desk.print(&nothing)?;
        }
        for group in &sheet.page.groups {
            let words = &desk.words;
            let name = words.say(message!(
                "figures-group",
                what = words.say(apart.label()),
                group = group_name(group, words)
            ));
            desk.print(&name)?;
            show_counted(desk, group, eyes)?;
        }
    }
    Ok(())
}

/// Which applications the figures are of.
pub(super) fn title(sheet: &Sheet, words: &Words) -> String {
    let of = if sheet.is_of_streets {
        label!("figures-streets")
    } else {
        label!("figures-people")
    };
    words.say(message!(
        "figures-title",
        period = period(sheet.period, words),
        whose = words.say(of)
    ))
}

/// For whom a page is: it stands on each.
pub(super) fn mark(eyes: Eyes) -> crate::words::Message {
    match eyes {
        Eyes::Own => message!("figures-own-eyes"),
        Eyes::Others { fewest } => message!("figures-for-others", fewest = fewest),
    }
}

/// The days of a period: a year, where it is one.
pub(super) fn period(period: Period, words: &Words) -> String {
    match period.year() {
        Some(year) => year.to_string(),
        None => words.say(message!(
            "figures-days",
            first = words.date(period.first),
            last = words.date(period.last)
        )),
    }
}

/// What a group is of. Municipalities that are joined are not named: each has few cases.
pub(super) fn group_name(group: &Counted, words: &Words) -> String {
    if let [Key::Municipality(_), _, ..] = group.keys.as_slice() {
        return words.say(message!("figures-municipalities-together"));
    }
    let names: Vec<String> = group.keys.iter().map(|key| key_name(key, words)).collect();
    names.join(" + ")
}

fn key_name(key: &Key, words: &Words) -> String {
    match key {
        Key::Variant(variant) => words.say(variant.label()),
        Key::Municipality(Some(name)) => name.clone(),
        Key::Municipality(None) => words.say(message!("figures-municipality-unknown")),
        Key::Reason(reason) => words.say(reason.label()),
        Key::Quarter(year, Some(quarter)) => {
            words.say(message!("figures-quarter", quarter = quarter, year = year))
        }
        Key::Quarter(year, None) => words.say(message!("figures-quarter-unknown", year = year)),
    }
}

fn show_counted(desk: &mut Desk, counted: &Counted, eyes: Eyes) -> Result<(), Failure> {
    let words = desk.words.clone();
    let applications = words.say(message!("figures-applications", count = counted.cases));
    desk.print(&applications)?;
    show_outcomes(desk, counted)?;
    let (header, rows) = figure_table(counted, eyes, &words);
    if rows.is_empty() {
        let nothing = words.say(message!("figures-no-more"));
        return desk.print(&nothing);
    }
    desk.print_table(&header, &rows)
}

/// Every figure and every mark, each with of how many it is.
pub(super) fn figure_table(
    counted: &Counted,
    eyes: Eyes,
    words: &Words,
) -> (Vec<Label>, Vec<Vec<String>>) {
    let is_own = eyes == Eyes::Own;
    let figures = counted.figures.iter().map(|it| {
        let told = [
            words.say(it.indicator.label()),
            value_of(it, words),
            it.count.to_string(),
        ];
        let spread = spread_of(it.spread, |tenths| {
            number(it.indicator.unit(), tenths, words)
        });
        (told, spread)
    });
    let marks = counted.marks.iter().map(|it| {
        let told = [
            words.say(message!(
                "figures-mark-of",
                what = words.say(marked(it.marked)),
                group = words.say(it.group.label())
            )),
            words.tenths(it.mean),
            it.count.to_string(),
        ];
        (told, spread_of(it.spread, |tenths| words.tenths(tenths)))
    });
    let rows: Vec<Vec<String>> = figures
        .chain(marks)
        .map(|(told, spread)| {
            let spread = spread.into_iter().filter(|_| is_own);
            told.into_iter().chain(spread).collect()
        })
        .collect();
    let told = [
        label!("head-figures-what"),
        label!("head-figures-value"),
        label!("head-figures-count"),
    ];
    let spread = [
        label!("head-figures-least"),
        label!("head-figures-median"),
        label!("head-figures-most"),
    ];
    let header: Vec<Label> = if is_own {
        told.into_iter().chain(spread).collect()
    } else {
        told.to_vec()
    };
    (header, rows)
}

/// The outcomes that are told together.
pub(super) fn outcome_name(outcomes: &[Outcome], words: &Words) -> String {
    let names: Vec<String> = outcomes.iter().map(|it| words.say(it.label())).collect();
    names.join(" + ")
}

/// Which part of all it is, in hundredths.
pub(super) fn share_of(count: usize, all: usize, words: &Words) -> String {
    let share = (count * 200 + all).checked_div(all * 2);
    words.say(message!(
        "figures-percent",
        percent = share.unwrap_or_default()
    ))
}

fn show_outcomes(desk: &mut Desk, counted: &Counted) -> Result<(), Failure> {
    let words = desk.words.clone();
    let has_bars = match desk.shape() {
        Shape::Screen(width) => width >= WIDE,
        Shape::Pipe | Shape::Facts => false,
    };
    let rows: Vec<Vec<String>> = counted
        .outcomes
        .iter()
        .map(|(outcomes, count)| {
            let mut row = vec![
                outcome_name(outcomes, &words),
                count.to_string(),
                share_of(*count, counted.cases, &words),
            ];
            if has_bars {
                row.push(bar(*count, counted.cases));
            }
            row
        })
        .collect();
    let mut header = vec![
        label!("head-figures-outcome"),
        label!("head-figures-cases"),
        label!("head-figures-share"),
    ];
    if has_bars {
        header.push(label!("head-figures-bar"));
    }
    desk.print_table(&header, &rows)
}

/// A bar as long as the share of all; what there is of something has a sign at least.
fn bar(count: usize, all: usize) -> String {
    let length = (count * BAR * 2 + all).checked_div(all * 2).unwrap_or(0);
    "█".repeat(length.max(usize::from(count > 0)))
}

/// What a figure comes to, as it is told.
pub(super) fn value_of(figure: &Figure, words: &Words) -> String {
    match (figure.percent(), figure.weeks) {
        (Some(percent), _) => words.say(message!(
            "figures-yes",
            yes = figure.value,
            percent = percent
        )),
        (None, Some(weeks)) => words.say(message!(
            "figures-of-days-and-weeks",
            mean = words.tenths(figure.value),
            count = weeks
        )),
        (None, None) => number(figure.indicator.unit(), figure.value, words),
    }
}

/// A number of tenths as it is told.
fn number(unit: Unit, tenths: u64, words: &Words) -> String {
    match unit {
        Unit::Cases | Unit::Number => words.tenths(tenths),
        Unit::Days => words.say(message!("figures-of-days", mean = words.tenths(tenths))),
        Unit::Percent => words.say(message!("figures-percent", percent = words.tenths(tenths))),
        Unit::Minutes => words.span((tenths + 5) / 10),
    }
}

fn spread_of(spread: Option<Spread>, told: impl Fn(u64) -> String) -> Vec<String> {
    match spread {
        Some(it) => vec![told(it.least), told(it.median), told(it.most)],
        None => vec![String::new(); 3],
    }
}

/// What a mark is for.
pub(super) fn marked(marked: Marked) -> Label {
    match marked {
        Marked::Meeting => label!("marked-meeting"),
        Marked::Coordinator => label!("marked-coordinator"),
        Marked::Plan => label!("marked-plan"),
    }
}

fn show_published(desk: &mut Desk, published: &Published) -> Result<(), Failure> {
    let words = desk.words.clone();
    let title = words.say(message!(
        "figures-national",
        year = published.year,
        source = published.source
    ));
    desk.print(&title)?;
    let (header, rows) = published_table(published, &words);
    desk.print_table(&header, &rows)?;
    let warning = words.say(message!("figures-national-warning"));
    desk.print(&warning)
}

/// What was published of a year.
pub(super) fn published_table(
    published: &Published,
    words: &Words,
) -> (Vec<Label>, Vec<Vec<String>>) {
    let rows = published.figures.iter().map(|(national, tenths)| {
        let value = words.tenths(*tenths);
        let value = if national.is_percent() {
            words.say(message!("figures-percent", percent = value))
        } else {
            value
        };
        vec![words.say(national.label()), value]
    });
    let header = vec![label!("head-figures-what"), label!("head-figures-value")];
    (header, rows.collect())
}
