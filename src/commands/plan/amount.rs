//! `ekc plan amount`: an amount that somebody promised, by which day, and what was paid of it;
//! without anything, which there are.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::amount::{Amount, AmountKind};
use crate::domain::case::next_number;
use crate::domain::event::Event;
use crate::domain::money::Money;
use crate::domain::text::Line;
use crate::failure::{Failure, failure};
use crate::method::amounts::still_to_pay;
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{
    Answer, Question, may, must, number, optional, past, required, today,
};
use crate::movement::named;
use crate::words::{Words, message};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "AMOUNT")]
    amount: Option<String>,
    #[arg(long, value_name = "PERSON")]
    by: Option<String>,
    #[arg(long, value_name = "PERSON")]
    whom: Option<String>,
    #[arg(long, value_name = "TEXT")]
    words: Option<String>,
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    paid: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    drop: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const PROMISED: &[Question] = &[
    must("amount", Answer::Line),
    must("by", Answer::Person),
    may("whom", Answer::Person),
    may("words", Answer::Line),
    may("until", Answer::Date),
    may("on", Answer::Date).otherwise(today).later(),
];

const PAID: &[Question] = &[
    must("amount", Answer::Line),
    may("on", Answer::Date).otherwise(today),
];

impl Form {
    /// Whether it says something of a promise itself.
    fn is_promised(&self) -> bool {
        [&self.amount, &self.by, &self.whom, &self.words, &self.until]
            .into_iter()
            .any(Option::is_some)
    }
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    // What is paid may be noted after the role has ended too.
    if form.from.is_some() || form.drop.is_some() {
        change_when(desk, form, &[], |_| Ok(()), decide)
    } else if form.paid.is_some() {
        change_when(desk, form, PAID, |_| Ok(()), decide)
    } else if form.is_promised() || form.on.is_some() {
        change_when(desk, form, PROMISED, |_| Ok(()), decide)
    } else {
        show(desk)
    }
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    if let Some(wanted) = optional("drop", form.drop.as_ref(), number)? {
        if form.is_promised() || form.paid.is_some() || form.on.is_some() {
            return Err(failure!(Usage, "amount-one-thing"));
        }
        return take_out(draft, wanted);
    }
    let amount = required("amount", form.amount.as_ref(), Money::parse)?;
    // A promise may be older than the application.
    let on = past("on", form.on.as_ref(), draft.today)?;
    let number_of_it = next_number(draft.case.amounts.iter().map(|it| it.number));
    if let Some(promise) = optional("paid", form.paid.as_ref(), number)? {
        if form.by.is_some() || form.whom.is_some() || form.until.is_some() {
            return Err(failure!(Usage, "amount-one-thing"));
        }
        let promised = promise_of(&draft.case, promise)?;
        let paid = Amount {
            number: number_of_it,
            kind: AmountKind::Paid,
            person: promised.person.clone(),
            whom: promised.whom.clone(),
            amount,
            on,
            by_on: None,
            words: optional("words", form.words.as_ref(), Line::parse)?,
            promise: Some(promise),
        };
        draft.case.amounts.push(paid);
        return Ok(Event::AmountPaid {
            number: number_of_it,
            promise,
            on,
        });
    }
    let person = draft.person("by", form.by.as_ref())?;
    let by_on = draft.date("until", form.until.as_ref())?;
    if by_on.is_some_and(|by_on| by_on < on) {
        return Err(failure!(Invalid, "date-before", date = on).about("until"));
    }
    let promised = Amount {
        number: number_of_it,
        kind: AmountKind::Promised,
        person: person.clone(),
        whom: draft.maybe_person("whom", form.whom.as_ref())?,
        amount,
        on,
        by_on,
        words: optional("words", form.words.as_ref(), Line::parse)?,
        promise: None,
    };
    draft.case.amounts.push(promised);
    Ok(Event::AmountPromised {
        number: number_of_it,
        person,
        on,
    })
}

/// The promise of this number.
fn promise_of(case: &Case, wanted: u32) -> Result<&Amount, Failure> {
    let mut promises = crate::method::amounts::promises(case);
    promises
        .find(|it| it.number == wanted)
        .ok_or_else(|| failure!(Missing, "amount-unknown-promise", number = wanted).about("paid"))
}

/// Take out an amount that was noted by mistake. What was paid of it goes first.
fn take_out(draft: &mut Draft, wanted: u32) -> Result<Event, Failure> {
    let amounts = &mut draft.case.amounts;
    if !amounts.iter().any(|it| it.number == wanted) {
        let unknown = failure!(Missing, "amount-unknown-number", number = wanted);
        return Err(unknown.about("drop"));
    }
    let paid_of_it = |it: &&Amount| it.number != wanted && it.promise == Some(wanted);
    if let Some(paid) = amounts.iter().find(paid_of_it) {
        let first = failure!(Conflict, "amount-was-paid", number = paid.number);
        return Err(first.about("drop"));
    }
    amounts.retain(|it| it.number != wanted);
    Ok(Event::AmountDropped { number: wanted })
}

/// The amounts of a case, a line each, with what is still to be paid of a promise.
pub(crate) fn lines(case: &Case, words: &Words) -> Vec<String> {
    let told = |it: &Amount| {
        let money = words.money(it.amount.cents());
        let mut parts = vec![match it.kind {
            AmountKind::Promised => words.say(message!(
                "amount-promised",
                number = it.number,
                amount = money,
                person = it.person,
                on = it.on
            )),
            AmountKind::Paid => words.say(message!(
                "amount-paid",
                number = it.number,
                amount = money,
                person = it.person,
                on = it.on
            )),
        }];
        let whom = it.whom.as_ref();
        parts.extend(whom.map(|whom| words.say(message!("amount-to", person = whom))));
        parts.extend(it.words.as_ref().map(ToString::to_string));
        let by_on = it.by_on;
        parts.extend(by_on.map(|by_on| words.say(message!("amount-by", on = by_on))));
        match it.kind {
            AmountKind::Promised => {
                let open = words.money(still_to_pay(case, it));
                parts.push(words.say(message!("amount-still-to-pay", amount = open)));
            }
            AmountKind::Paid => {
                let of = it.promise;
                parts.extend(of.map(|of| words.say(message!("amount-of", number = of))));
            }
        }
        parts.join(" · ")
    };
    case.amounts.iter().map(told).collect()
}

fn show(desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    if desk.options.json {
        let all = case.amounts.iter().map(|it| {
            let mut value = json!(it);
            if it.kind == AmountKind::Promised {
                value["still_to_pay"] = json!(still_to_pay(&case, it));
            }
            value
        });
        return desk.print_json(&json!({
            "schema": "ekc.amounts/1",
            "case": case.handle(),
            "amounts": all.collect::<Vec<_>>(),
        }));
    }
    if case.amounts.is_empty() {
        let nothing = desk.words.say(message!("amount-empty"));
        return desk.print(&nothing);
    }
    let words: &Words = &named::words(desk, &case);
    desk.print(&lines(&case, words).join("\n"))
}
