//! `ekc circle apart`: two people who may not meet, by what order and until when;
//! and the end of it.

use crate::desk::Desk;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{ApartOrder, KeptApart};
use crate::domain::date::parse_date;
use crate::domain::event::Event;
use crate::domain::text::{Handle, Line, Prose};
use crate::domain::value::Content;
use crate::failure::{Failure, failure};
use crate::method::clocks::{HOME_BAN_DAYS, HOME_BAN_MOST_DAYS, days_after};
use crate::movement::change::{Draft, change};
use crate::movement::input::{
    Answer, Answers, Question, find_person, may, must, optional, options, required, switch,
};
use crate::movement::named;
use crate::words::message;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    one: Option<String>,
    #[arg(value_name = "OTHER")]
    other: Option<String>,
    #[arg(long, value_name = "ORDER")]
    order: Option<String>,
    #[arg(long, value_name = "TEXT")]
    ordered_by: Option<String>,
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    lift: bool,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const KEEP: &[Question] = &[
    must("one", Answer::Person),
    must("other", Answer::Person),
    must("order", Answer::Choice(options::<ApartOrder>)),
    may("ordered_by", Answer::Line),
    may("since", Answer::Date).otherwise(since_when),
    may("until", Answer::Date).otherwise(until_when),
    may("reason", Answer::Prose),
];
const LIFT: &[Question] = &[must("one", Answer::Person), must("other", Answer::Person)];

/// Whether a ban still stands on a day, or is to begin after it.
fn runs(ban: &KeptApart, on: NaiveDate) -> bool {
    ban.lifted_on.is_none() && ban.until_on.is_none_or(|until| until >= on)
}

/// The ban that is told more about, when it runs on a day.
fn known_ban<'a>(answers: &Answers<'a>, order: ApartOrder, on: NaiveDate) -> Option<&'a KeptApart> {
    let (one, other) = (answers.person("one")?, answers.person("other")?);
    let is_it = |it: &&KeptApart| it.is_about(&one.handle, &other.handle) && it.order == order;
    let mut bans = answers.case?.kept_apart.iter().filter(is_it);
    bans.find(|it| runs(it, on))
}

/// The first day that is recorded when none is given.
fn since_when(answers: &Answers<'_>, today: NaiveDate) -> Option<Content> {
    let order = ApartOrder::parse(answers.text("order")?).ok()?;
    let known = known_ban(answers, order, today);
    Some(Content::Day(known.map_or(today, |it| it.from_on)))
}

/// The last day that is recorded when none is given: of the ban that runs, or the term of the law.
fn until_when(answers: &Answers<'_>, today: NaiveDate) -> Option<Content> {
    let order = ApartOrder::parse(answers.text("order")?).ok()?;
    let since = answers.text("since").map(|text| parse_date(text, today));
    let since = since.transpose().ok()?.unwrap_or(today);
    let last = match (known_ban(answers, order, since), order) {
        (Some(known), _) => known.until_on,
        (None, ApartOrder::HomeBan) => Some(days_after(since, HOME_BAN_DAYS)),
        (None, ApartOrder::ContactBan | ApartOrder::Wish) => None,
    };
    last.map(Content::Day)
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    if form.one.is_none() && form.from.is_none() && !form.lift && !desk.can_ask() {
        return show(desk);
    }
    let questions = if form.lift || form.from.is_some() {
        LIFT
    } else {
        KEEP
    };
    change(desk, form, questions, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    // That two people may not meet is written down whatever was planned;
    // what was planned is then told.
    draft.learn();
    let one = draft.person("one", form.one.as_ref())?;
    let other = draft.person("other", form.other.as_ref())?;
    if one == other {
        return Err(failure!(Invalid, "apart-from-self").about("other"));
    }
    if form.lift {
        return lift(draft, form, &one, &other);
    }
    let order = required("order", form.order.as_ref(), ApartOrder::parse)?;
    let ordered_by = optional("ordered_by", form.ordered_by.as_ref(), Line::parse)?;
    let reason = optional("reason", form.reason.as_ref(), Prose::parse)?;
    let from_on = draft
        .date("since", form.since.as_ref())?
        .unwrap_or(draft.today);
    // The same two under the same order again, while it runs, is the same ban:
    // an extension, or more about it.
    let known = draft
        .case
        .kept_apart
        .iter()
        .position(|it| it.is_about(&one, &other) && it.order == order && runs(it, from_on));
    let until_on = match known.filter(|_| form.until.is_none()) {
        Some(at) => draft.case.kept_apart[at].until_on,
        None => until(draft, form, order, from_on)?,
    };
    let number = known.map_or_else(
        || next_number(draft.case.kept_apart.iter().map(|it| it.number)),
        |at| draft.case.kept_apart[at].number,
    );
    let mut pair = KeptApart {
        number,
        one: one.clone(),
        other: other.clone(),
        from_on,
        until_on,
        order,
        ordered_by,
        reason,
        lifted_on: None,
    };
    match known {
        Some(at) => {
            let before = draft.case.kept_apart[at].clone();
            pair.from_on = if form.since.is_some() {
                from_on
            } else {
                before.from_on
            };
            pair.ordered_by = pair.ordered_by.or(before.ordered_by);
            pair.reason = pair.reason.or(before.reason);
            draft.case.kept_apart[at] = pair;
        }
        None => draft.case.kept_apart.push(pair),
    }
    Ok(Event::KeptApart {
        one,
        other,
        order,
        until: until_on,
    })
}

/// Until when: as given; a home ban ends after ten days by itself,
/// and never lasts longer than four weeks.
fn until(
    draft: &Draft,
    form: &Form,
    order: ApartOrder,
    from_on: NaiveDate,
) -> Result<Option<NaiveDate>, Failure> {
    let given = draft.date("until", form.until.as_ref())?;
    if given.is_some_and(|until| until < from_on) {
        return Err(failure!(Invalid, "until-before-from", date = from_on).about("until"));
    }
    match order {
        ApartOrder::HomeBan => {
            let begun = form
                .one
                .as_ref()
                .zip(form.other.as_ref())
                .and_then(|(one, other)| {
                    let (one, other) = (
                        find_person(&draft.case, one).ok()?,
                        find_person(&draft.case, other).ok()?,
                    );
                    let pair = draft.case.kept_apart.iter().find(|it| {
                        it.is_about(&one.handle, &other.handle) && it.lifted_on.is_none()
                    })?;
                    Some(pair.from_on).filter(|_| form.since.is_none())
                });
            let last = days_after(begun.unwrap_or(from_on), HOME_BAN_MOST_DAYS);
            if given.is_some_and(|until| until > last) {
                return Err(failure!(Invalid, "home-ban-too-long", date = last).about("until"));
            }
            Ok(Some(
                given.unwrap_or_else(|| days_after(from_on, HOME_BAN_DAYS)),
            ))
        }
        ApartOrder::ContactBan | ApartOrder::Wish => Ok(given),
    }
}

fn lift(draft: &mut Draft, form: &Form, one: &Handle, other: &Handle) -> Result<Event, Failure> {
    let on = draft.happened("on", form.on.as_ref())?;
    let pair = draft
        .case
        .kept_apart
        .iter_mut()
        .find(|it| it.is_about(one, other) && it.lifted_on.is_none());
    let pair = pair.ok_or_else(|| failure!(Missing, "not-kept-apart").about("other"))?;
    if on < pair.from_on {
        return Err(failure!(Invalid, "date-before", date = pair.from_on).about("on"));
    }
    pair.lifted_on = Some(on);
    Ok(Event::KeptApartLifted {
        one: one.clone(),
        other: other.clone(),
        on,
    })
}

fn show(desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    if desk.options.json {
        return desk.print_json(&json!({
            "schema": "ekc.apart/1",
            "case": case.handle(),
            "kept_apart": case.kept_apart,
        }));
    }
    if case.kept_apart.is_empty() {
        let nothing = desk.words.say(message!("apart-empty"));
        return desk.print(&nothing);
    }
    let words = named::words(desk, &case);
    let lines: Vec<String> = case
        .kept_apart
        .iter()
        .map(|pair| line(pair, &words))
        .collect();
    desk.print(&lines.join("\n"))
}

/// One pair in words: who, by what order, until when; the reason only here, for the coordinator.
pub(crate) fn line(pair: &KeptApart, words: &crate::words::Words) -> String {
    let mut line = words.say(message!(
        "apart-line",
        one = pair.one,
        other = pair.other,
        order = pair.order.label(),
        on = pair.from_on
    ));
    let until = pair
        .until_on
        .map(|on| words.say(message!("apart-until", on = on)));
    let by = pair
        .ordered_by
        .as_ref()
        .map(|by| words.say(message!("apart-by", by = by)));
    let reason = pair
        .reason
        .as_ref()
        .map(|reason| words.say(message!("apart-reason", words = reason)));
    let lifted = pair
        .lifted_on
        .map(|on| words.say(message!("show-lifted", on = on)));
    for piece in [until, by, reason, lifted].into_iter().flatten() {
        line.push_str(", ");
        line.push_str(&piece);
    }
    line
}
