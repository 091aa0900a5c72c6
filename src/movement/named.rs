//! People by name beside their handle, on the coordinator's own screen. What is no screen, such as
//! a pipe, JSON or a failure, keeps to handles.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::method::urgent::Urgent;
use crate::method::{rules::Finding, steps::Step};
use crate::words::Value;

/// A finding with names, where it comes on a screen.
pub(crate) fn finding(desk: &Desk, case: &Case, finding: &Finding) -> Finding {
    let mut named = finding.clone();
    name(desk, case, &mut named.values);
    named
}

/// What asks for attention with names, where it comes on a screen. A term names who it is about as
/// it is told.
pub(crate) fn urgent(desk: &Desk, case: &Case, thing: &Urgent) -> Urgent {
    match thing {
        Urgent::Finding(it) => Urgent::Finding(finding(desk, case, it)),
        Urgent::Due(due) => Urgent::Due(due.clone()),
        Urgent::Step(step, due) => Urgent::Step(
            {
                let mut named: Step = step.clone();
                name(desk, case, &mut named.values);
                named
            },
            due.clone(),
        ),
    }
}

/// Put the first name behind each handle among the values: `oma-1 (Bep)`.
fn name(desk: &Desk, case: &Case, values: &mut [(&'static str, Value)]) {
    if desk.screen().is_none() {
        return;
    }
    for (_, value) in values {
        if let Value::Text(text) = value {
            let pieces: Vec<String> = text.split(", ").map(|it| beside(case, it)).collect();
            *text = pieces.join(", ");
        }
    }
}

fn beside(case: &Case, handle: &str) -> String {
    let person = case.people.iter().find(|it| it.handle.as_str() == handle);
    match person.and_then(first_name) {
        Some(first) => format!("{handle} ({first})"),
        None => handle.to_owned(),
    }
}

/// None for who is forgotten, and for a door without a name.
fn first_name(person: &Person) -> Option<&str> {
    let has_name = !person.is_forgotten() && !person.is_unnamed();
    let first = person.name.as_str().split(' ').next();
    first.filter(|_| has_name)
}
