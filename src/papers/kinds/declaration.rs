//! Hours, kilometres and costs of a case or a month (declaratie).
//!
//! For: the coordinator, for who pays: no name but the coordinator's.

use crate::domain::choice::Choice as _;
use crate::domain::hours::HoursEntry;
use crate::method::hours::{by_category, entries, expense_without_names, sums, sums_of, terms};
use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{
    Content, Needs, Paper, for_the_coordinator, the_coordinator_alone, who_takes_part,
};
use crate::papers::sight::Sight;
use crate::words::{Label, label, message};
use chrono::NaiveDate;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::ForTheCoordinator,
    names: Names::NobodyElse,
    needs: Needs::Nothing,
    audience: for_the_coordinator,
    may_hold: the_coordinator_alone,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values {
    /// The handle of the case.
    case: String,
    /// The month it is about, in words; without one it is about the whole case.
    month: Option<String>,
    /// What was noted, in the order of the days.
    entries: Vec<EntryValues>,
    /// What the time was for.
    categories: Vec<CategoryValues>,
    /// What it comes to.
    sums: Vec<SumValues>,
    /// All of it together, with the sign of the euro.
    total: String,
}

#[derive(Serialize)]
struct EntryValues {
    /// Date.
    on: NaiveDate,
    /// Word; empty without time.
    category: String,
    /// Hours and minutes; may be empty.
    time: String,
    /// May be empty.
    kilometres: String,
    /// What was paid for, without names; may be empty.
    expense: String,
    /// What the line comes to.
    amount: String,
}

#[derive(Serialize)]
struct CategoryValues {
    /// Word.
    label: String,
    /// Hours and minutes.
    time: String,
}

#[derive(Serialize)]
struct SumValues {
    /// Word.
    label: String,
    /// Hours and minutes, or kilometres; empty for costs.
    count: String,
    /// What it comes to.
    amount: String,
}

fn content(sight: &Sight<'_>) -> Content {
    let (case, words, month) = (sight.case, sight.words, sight.subject.month);
    let categories = by_category(case, month)
        .into_iter()
        .map(|(category, minutes)| CategoryValues {
            label: words.say(category.label()),
            time: words.span(minutes),
        });
    let of = sums(case, month);
    let sum = |label: Label, count: String, cents: u64| SumValues {
        label: words.say(label),
        count,
        amount: words.money(cents),
    };
    let rows = [
        (of.minutes > 0).then(|| sum(label!("declared-hours"), words.span(of.minutes), of.time)),
        (of.kilometres > 0).then(|| {
            let count = of.kilometres.to_string();
            sum(label!("declared-kilometres"), count, of.travel)
        }),
        (of.expenses > 0).then(|| sum(label!("declared-expenses"), String::new(), of.expenses)),
        (of.fees > 0).then(|| sum(label!("declared-fees"), String::new(), of.fees)),
    ];
    Content::of(&Values {
        case: case.handle().to_string(),
        month: month.map(|month| words.month(month.first_day())),
        entries: entries(case, month)
            .into_iter()
            .map(|entry| line(sight, entry))
            .collect(),
        categories: categories.collect(),
        sums: rows.into_iter().flatten().collect(),
        total: words.money(of.total()),
    })
}

/// An entry as who pays may read it: its note stays with the coordinator.
fn line(sight: &Sight<'_>, entry: &HoursEntry) -> EntryValues {
    let (case, words) = (sight.case, sight.words);
    let mask = words.say(message!("data-someone-else"));
    let category = entry.category.filter(|_| entry.minutes.is_some());
    let time = entry.minutes.map(|it| words.span(it.count()));
    EntryValues {
        on: entry.on,
        category: category.map(|it| words.say(it.label())).unwrap_or_default(),
        time: time.unwrap_or_default(),
        kilometres: entry
            .kilometres
            .map(|it| it.to_string())
            .unwrap_or_default(),
        expense: expense_without_names(case, entry, &mask).unwrap_or_default(),
        amount: words.money(sums_of(entry, &terms(case)).total()),
    }
}
