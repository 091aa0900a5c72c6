//! What was noted as a table for a spreadsheet, for who pays.

use super::show::{category, kilometres_of, time};
use super::{Form, month};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::event::{Destination, Event};
use crate::domain::hours::Month;
use crate::exchange::csv;
use crate::failure::{Failure, failure};
use crate::method::hours::{entries, expense_without_names, sums_of, terms};
use crate::movement::outgoing::{self, Gone, Leaving, from_what_stands, is_screen, let_go, may_go};
use crate::words::{Words, label, message};
use serde_json::json;

/// What was noted as a table for who pays: no name, and no note.
pub(super) fn export(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let case = desk.load(&file, None)?;
    let month = month(form, desk)?;
    from_what_stands(desk, &mut file, case.handle(), |desk, file, case, seen| {
        let count = entries(case, month).len();
        if count == 0 {
            return Err(failure!(Missing, "no-hours"));
        }
        let path = outgoing::path(
            form.to.as_ref(),
            &desk.words.say(message!("file-name-hours")),
            case,
            month.map(|it| it.to_string()).as_deref(),
            "csv",
        );
        let event = Event::HoursExported {
            count,
            place: Destination::of(&path),
        };
        let leaving = [Leaving {
            path: path.clone(),
            form: "csv",
            bytes: as_table(case, month, &desk.words),
            is_text: true,
            event,
            tells: Vec::new(),
        }];
        let replace = may_go(desk, case, &leaving, form.replace)?;
        if let_go(desk, file, case.handle(), &leaving, replace, seen)? == Gone::Overtaken {
            return Ok(Gone::Overtaken);
        }
        if is_screen(form.to.as_ref()) {
            return Ok(Gone::Out);
        }
        if desk.options.json {
            desk.print_json(&json!({ "schema": "ekc.hours-out/1", "case": case.handle(),
                "path": path, "entries": count, "encrypted": false }))?;
        } else {
            outgoing::tell(desk, &leaving)?;
        }
        Ok(Gone::Out)
    })
}

fn as_table(case: &Case, month: Option<Month>, words: &Words) -> Vec<u8> {
    let header = [
        label!("column-hours-on"),
        label!("column-hours-category"),
        label!("column-hours-time"),
        label!("column-hours-kilometres"),
        label!("column-hours-time-paid"),
        label!("column-hours-kilometres-paid"),
        label!("column-hours-expense"),
        label!("column-hours-amount"),
        label!("column-hours-fee"),
        label!("column-hours-total"),
    ];
    let header: Vec<String> = header.into_iter().map(|it| words.say(it)).collect();
    let pay = terms(case);
    let mask = words.say(message!("data-someone-else"));
    let amount = |cents: u64| Some(cents).filter(|it| *it > 0).map(|it| words.amount(it));
    let rows: Vec<Vec<String>> = entries(case, month)
        .into_iter()
        .map(|it| {
            let sums = sums_of(it, &pay);
            vec![
                it.on.to_string(),
                category(it, words),
                time(it, words),
                kilometres_of(it),
                amount(sums.time).unwrap_or_default(),
                amount(sums.travel).unwrap_or_default(),
                expense_without_names(case, it, &mask).unwrap_or_default(),
                amount(sums.expenses).unwrap_or_default(),
                amount(sums.fees).unwrap_or_default(),
                amount(sums.total()).unwrap_or_default(),
            ]
        })
        .collect();
    csv::write(&header, &rows)
}
