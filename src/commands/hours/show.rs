//! What was noted, and what that comes to: as a table on the screen, in JSON, and in `ekc show`.

use super::{Form, month};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::hours::{HoursEntry, Month};
use crate::domain::money::Money;
use crate::domain::text::Line;
use crate::failure::Failure;
use crate::method::hours::{Reach, Sums, by_category, by_month, entries, reach, sums, terms};
use crate::words::{Words, label, message};
use serde_json::{Value, json};

pub(super) fn show(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    let month = month(form, desk)?;
    if desk.options.json {
        return desk.print_json(&as_json(&case, month));
    }
    let noted = entries(&case, month);
    if noted.is_empty() {
        let nothing = desk.words.say(message!("hours-empty"));
        desk.print(&nothing)?;
    } else {
        let words = &desk.words;
        let rows: Vec<Vec<String>> = noted.iter().map(|it| row(it, words)).collect();
        desk.print_table(
            &[
                label!("head-number"),
                label!("head-date"),
                label!("head-hours-category"),
                label!("head-hours-time"),
                label!("head-hours-kilometres"),
                label!("head-hours-costs"),
                label!("head-hours-note"),
            ],
            &rows,
        )?;
    }
    let told = told(&case, month, &desk.words);
    if told.is_empty() {
        return Ok(());
    }
    desk.print(&told.join("\n"))
}

fn row(entry: &HoursEntry, words: &Words) -> Vec<String> {
    let paid = entry.amount.map(|amount| words.money(amount.cents()));
    let what = entry.expense.as_ref().map(ToString::to_string);
    let expense = [what, paid].into_iter().flatten().collect::<Vec<_>>();
    let fee = entry
        .fee
        .map(|fee| words.say(message!("hours-fee", amount = words.money(fee.cents()))));
    let costs: Vec<String> = Some(expense.join(" "))
        .filter(|expense| !expense.is_empty())
        .into_iter()
        .chain(fee)
        .collect();
    vec![
        entry.number.to_string(),
        words.date(entry.on),
        category(entry, words),
        time(entry, words),
        kilometres_of(entry),
        costs.join(", "),
        entry.note.as_ref().map(Line::to_string).unwrap_or_default(),
    ]
}

pub(super) fn category(entry: &HoursEntry, words: &Words) -> String {
    let category = entry.category.map(|it| words.say(it.label()));
    category.unwrap_or_default()
}

pub(super) fn time(entry: &HoursEntry, words: &Words) -> String {
    let time = entry.minutes.map(|it| words.span(it.count()));
    time.unwrap_or_default()
}

pub(super) fn kilometres_of(entry: &HoursEntry) -> String {
    let kilometres = entry.kilometres.map(|it| it.to_string());
    kilometres.unwrap_or_default()
}

/// What it comes to: by what the time was for, by month, and as a whole.
fn told(case: &Case, month: Option<Month>, words: &Words) -> Vec<String> {
    let mut lines: Vec<String> = by_category(case, month)
        .into_iter()
        .map(|(category, minutes)| {
            words.say(message!(
                "hours-of-category",
                kind = category.label(),
                span = words.span(minutes)
            ))
        })
        .collect();
    if month.is_none() {
        lines.extend(by_month(case).into_iter().map(|(month, sums)| {
            words.say(message!(
                "hours-of-month",
                month = words.month(month.first_day()),
                span = words.span(sums.minutes),
                kilometres = sums.kilometres,
                total = words.money(sums.total())
            ))
        }));
    }
    lines.extend(as_a_whole(case, month, words));
    lines
}

/// The lines for `ekc show`: what was noted comes to, and what is paid.
pub(crate) fn lines(case: &Case, words: &Words) -> Vec<String> {
    as_a_whole(case, None, words)
}

fn as_a_whole(case: &Case, month: Option<Month>, words: &Words) -> Vec<String> {
    let (noted, pay) = (sums(case, month), terms(case));
    let mut lines = Vec::new();
    if !entries(case, month).is_empty() {
        lines.push(words.say(message!(
            "hours-total",
            span = words.span(noted.minutes),
            kilometres = noted.kilometres,
            expenses = words.money(noted.expenses),
            fees = words.money(noted.fees),
            total = words.money(noted.total())
        )));
    }
    let has_no_rate = noted.minutes > 0 && pay.rate.is_none();
    let has_no_km_rate = noted.kilometres > 0 && pay.km_rate.is_none();
    if has_no_rate || has_no_km_rate {
        lines.push(words.say(message!("hours-without-rate")));
    }
    let money = |amount: Money| words.money(amount.cents());
    let agreed: Vec<String> = [
        pay.rate
            .map(|it| words.say(message!("pay-rate", amount = money(it)))),
        pay.km_rate
            .map(|it| words.say(message!("pay-km-rate", amount = money(it)))),
        pay.maximum
            .map(|it| words.say(message!("pay-maximum", amount = money(it)))),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !agreed.is_empty() {
        lines.push(words.say(message!("pay-agreed", terms = agreed.join("; "))));
    }
    let total = || words.money(sums(case, None).total());
    let maximum = pay.maximum.map(money).unwrap_or_default();
    match reach(case) {
        Reach::Within => {}
        Reach::Near => lines.push(words.say(message!(
            "finding-hours-near-maximum",
            total = total(),
            maximum = maximum
        ))),
        Reach::Past => lines.push(words.say(message!(
            "finding-hours-past-maximum",
            total = total(),
            maximum = maximum
        ))),
    }
    lines
}

fn as_json(case: &Case, month: Option<Month>) -> Value {
    let by_category: Vec<Value> = by_category(case, month)
        .into_iter()
        .map(|(category, minutes)| json!({ "category": category, "minutes": minutes }))
        .collect();
    let by_month: Vec<Value> = by_month(case)
        .into_iter()
        .filter(|(it, _)| month.is_none_or(|month| month == *it))
        .map(|(month, sums)| json!({ "month": month.to_string(), "sums": sums_as_json(sums) }))
        .collect();
    let reach = match reach(case) {
        Reach::Within => "within",
        Reach::Near => "near",
        Reach::Past => "past",
    };
    json!({
        "schema": "ekc.hours/1",
        "case": case.handle(),
        "month": month.map(|it| it.to_string()),
        "entries": entries(case, month),
        "pay": terms(case),
        "sums": sums_as_json(sums(case, month)),
        "by_category": by_category,
        "by_month": by_month,
        "maximum": reach,
    })
}

fn sums_as_json(sums: Sums) -> Value {
    json!({
        "minutes": sums.minutes,
        "kilometres": sums.kilometres,
        "time_cents": sums.time,
        "travel_cents": sums.travel,
        "expenses_cents": sums.expenses,
        "fees_cents": sums.fees,
        "total_cents": sums.total(),
    })
}
