//! `ekc hours`: what the coordinator spends on a case, and what that comes to; without anything,
//! what was noted.

mod show;
mod table;

pub(crate) use show::lines;

use crate::desk::Desk;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::event::Event;
use crate::domain::hours::{HoursCategory, HoursEntry, Minutes, Month, PayTerms};
use crate::domain::money::Money;
use crate::domain::text::Line;
use crate::failure::{Failure, failure};
use crate::method::hours::{Reach, reach, sums, terms};
use crate::method::rules::{Finding, finding};
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{
    Answer, Question, may, missing, must, number, optional, options, switch,
};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// The most kilometres of one entry: a mistake in typing is more likely.
const KILOMETRES_MOST: u32 = 9_999;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "TIME")]
    time: Option<String>,
    #[arg(value_name = "CATEGORY")]
    category: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    km: Option<String>,
    #[arg(long, value_name = "TEXT; AMOUNT")]
    expense: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    fee: Option<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    correct: Option<String>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    drop: Vec<String>,
    #[arg(long, value_name = "AMOUNT")]
    rate: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    km_rate: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    maximum: Option<String>,
    #[arg(long, value_name = "MONTH")]
    month: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    csv: bool,
    #[arg(long, value_name = "FOLDER|FILE|-")]
    to: Option<PathBuf>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    replace: bool,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const NEW: &[Question] = &[
    must("time", Answer::Line),
    must("category", Answer::Choice(options::<HoursCategory>)),
    may("km", Answer::Line),
    may("expense", Answer::Line),
    may("note", Answer::Line),
];

impl Form {
    /// Whether it brings kilometres or money, which need no time beside them.
    fn has_costs(&self) -> bool {
        [&self.km, &self.expense, &self.fee]
            .into_iter()
            .any(Option::is_some)
    }

    fn is_of_an_entry(&self) -> bool {
        let told = [&self.time, &self.category, &self.on, &self.note];
        self.has_costs() || self.correct.is_some() || told.into_iter().any(Option::is_some)
    }

    fn is_about_pay(&self) -> bool {
        [&self.rate, &self.km_rate, &self.maximum]
            .into_iter()
            .any(Option::is_some)
    }

    /// Whether what was noted is to leave as a table.
    fn leaves(&self) -> bool {
        self.csv || self.replace || self.to.is_some()
    }

    /// Fail when it asks for more than one thing.
    fn ensure_one_thing(&self) -> Result<(), Failure> {
        let ways = [
            self.is_of_an_entry(),
            !self.drop.is_empty(),
            self.is_about_pay(),
            self.leaves() || self.month.is_some(),
        ];
        match ways.into_iter().filter(|it| *it).count() {
            0 | 1 => Ok(()),
            _ => Err(failure!(Usage, "hours-one-thing")),
        }
    }
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    form.ensure_one_thing()?;
    // What was done may be written down after the role has ended too.
    let record = |desk: &mut Desk, questions: &[Question]| {
        change_when(desk, form, questions, |_| Ok(()), decide)
    };
    let is_of_known = form.correct.is_some() || !form.drop.is_empty() || form.is_about_pay();
    if form.from.is_some() || is_of_known {
        record(desk, &[])
    } else if form.leaves() {
        table::export(form, desk)
    } else if form.time.is_none() && form.has_costs() {
        record(desk, &[])
    } else if form.is_of_an_entry() {
        record(desk, NEW)
    } else {
        show::show(form, desk)
    }
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    form.ensure_one_thing()?;
    if form.leaves() || form.month.is_some() {
        // A file has nothing but what is recorded.
        return Err(failure!(Usage, "hours-one-thing"));
    }
    draft.learn();
    if !form.drop.is_empty() {
        let numbers = known(draft, &form.drop)?;
        draft.case.hours.retain(|it| !numbers.contains(&it.number));
        return Ok(Event::HoursDropped { numbers });
    }
    if form.is_about_pay() {
        let pay = pay(form, &terms(&draft.case))?;
        draft.case.pay_terms = vec![pay];
        draft.case.pay_terms.retain(|it| *it != PayTerms::default());
        tell_maximum(draft);
        return Ok(Event::PayTermsSet);
    }
    let event = match optional("correct", form.correct.as_ref(), number)? {
        Some(wanted) => correct(draft, form, wanted)?,
        None => add(draft, form)?,
    };
    tell_maximum(draft);
    Ok(event)
}

fn add(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let on = draft.happened("on", form.on.as_ref())?;
    let number = next_number(draft.case.hours.iter().map(|it| it.number));
    let mut entry = HoursEntry {
        number,
        on,
        minutes: None,
        category: None,
        kilometres: None,
        expense: None,
        amount: None,
        fee: None,
        note: None,
    };
    fill_in(&mut entry, form)?;
    draft.case.hours.push(entry);
    Ok(Event::HoursNoted { number, on })
}

fn correct(draft: &mut Draft, form: &Form, wanted: u32) -> Result<Event, Failure> {
    let found = draft.case.hours.iter().position(|it| it.number == wanted);
    let at = found.ok_or_else(|| unknown(wanted, "correct"))?;
    let mut entry = draft.case.hours[at].clone();
    if form.on.is_some() {
        entry.on = draft.happened("on", form.on.as_ref())?;
    }
    fill_in(&mut entry, form)?;
    draft.case.hours[at] = entry;
    Ok(Event::HoursCorrected { number: wanted })
}

/// Put in what was given; what was not given stays as it is.
fn fill_in(entry: &mut HoursEntry, form: &Form) -> Result<(), Failure> {
    let minutes = optional("time", form.time.as_ref(), Minutes::parse)?;
    entry.minutes = minutes.or(entry.minutes);
    let category = optional("category", form.category.as_ref(), HoursCategory::parse)?;
    entry.category = category.or(entry.category);
    let kilometres = optional("km", form.km.as_ref(), kilometres)?;
    entry.kilometres = kilometres.or(entry.kilometres);
    if let Some((what, amount)) = optional("expense", form.expense.as_ref(), expense)? {
        entry.expense = Some(what);
        entry.amount = Some(amount);
    }
    entry.fee = optional("fee", form.fee.as_ref(), Money::parse)?.or(entry.fee);
    if let Some(note) = optional("note", form.note.as_ref(), Line::parse)? {
        entry.note = Some(note);
    }
    let has_costs = entry.kilometres.is_some() || entry.amount.is_some() || entry.fee.is_some();
    match (entry.minutes, entry.category) {
        (None, _) if !has_costs => Err(missing("time")),
        (Some(_), None) => Err(missing("category")),
        (_, _) => Ok(()),
    }
}

fn kilometres(text: &str) -> Result<u32, Failure> {
    number(text)
        .ok()
        .filter(|kilometres| *kilometres <= KILOMETRES_MOST)
        .ok_or_else(|| failure!(Invalid, "kilometres-unknown"))
}

/// What was paid for, and what that cost: `parkeren; 4,50`.
fn expense(text: &str) -> Result<(Line, Money), Failure> {
    let (what, amount) = text
        .rsplit_once(';')
        .filter(|(what, _)| !what.trim().is_empty())
        .ok_or_else(|| failure!(Invalid, "expense-form"))?;
    Ok((Line::parse(what)?, Money::parse(amount)?))
}

/// What is paid from here on: what was not given stays, and nought takes it away.
fn pay(form: &Form, now: &PayTerms) -> Result<PayTerms, Failure> {
    let amount = |field: &str, text: Option<&String>, now: Option<Money>| {
        let text = text.map(|it| it.trim());
        match text.filter(|it| !it.is_empty()) {
            None => Ok(now),
            Some("0") => Ok(None),
            Some(text) => Money::parse(text)
                .map(Some)
                .map_err(|failure| failure.about(field)),
        }
    };
    Ok(PayTerms {
        rate: amount("rate", form.rate.as_ref(), now.rate)?,
        km_rate: amount("km_rate", form.km_rate.as_ref(), now.km_rate)?,
        maximum: amount("maximum", form.maximum.as_ref(), now.maximum)?,
    })
}

/// That the maximum is near or passed is told; nobody is stopped for it.
fn tell_maximum(draft: &mut Draft) {
    let Some(maximum) = terms(&draft.case).maximum else {
        return;
    };
    let total = draft.words.money(sums(&draft.case, None).total());
    let maximum = draft.words.money(maximum.cents());
    let said = match reach(&draft.case) {
        Reach::Within => return,
        Reach::Near => finding!("hours-near-maximum", total = total, maximum = maximum),
        Reach::Past => finding!("hours-past-maximum", total = total, maximum = maximum),
    };
    draft.note(Finding::remark(said));
}

/// The numbers of entries that are there, each once.
fn known(draft: &Draft, texts: &[String]) -> Result<Vec<u32>, Failure> {
    let mut numbers = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let field = format!("drop[{at}]");
        let wanted = number(text).map_err(|failure| failure.about(field.clone()))?;
        if draft.case.hours.iter().all(|it| it.number != wanted) {
            return Err(unknown(wanted, &field));
        }
        if !numbers.contains(&wanted) {
            numbers.push(wanted);
        }
    }
    Ok(numbers)
}

fn unknown(number: u32, field: &str) -> Failure {
    failure!(Missing, "hours-unknown", number = number).about(field)
}

/// The month that was asked for.
fn month(form: &Form, desk: &Desk) -> Result<Option<Month>, Failure> {
    optional("month", form.month.as_ref(), |text| {
        Month::parse(text, desk.today())
    })
    .map_err(|failure| failure.named("--month"))
}
