//! A telephone number of which a worksheet may have eaten the 0: it is asked about, or told where
//! nobody can be asked. It is never put back in silence.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::telephone::with_nought;
use crate::domain::text::{Handle, Phone};
use crate::failure::Failure;
use crate::method::rules::{Finding, finding};
use crate::ui::ask::List;
use crate::words::message;

/// Most numbers in the question.
const MOST_SHOWN: usize = 5;

/// Whose number it is.
enum Whose {
    Person(Handle),
    Coordinator(u32),
}

/// A number that is new, and that may lack its 0.
struct Lacking {
    whose: Whose,
    typed: Phone,
    mended: String,
}

fn lacking(before: Option<&Case>, after: &Case) -> Vec<Lacking> {
    let of_person = |case: &Case, handle: &Handle| case.person(handle)?.phone.clone();
    let of_coordinator = |case: &Case, number: u32| {
        let mut all = case.coordinators.iter();
        all.find(|it| it.number == number)?.phone.clone()
    };
    let mut found = Vec::new();
    let mut look = |whose: Whose, typed: &Phone, was: Option<Phone>| {
        let mended = with_nought(typed.as_str()).filter(|_| was.as_ref() != Some(typed));
        found.extend(mended.map(|mended| Lacking {
            whose,
            typed: typed.clone(),
            mended,
        }));
    };
    for person in &after.people {
        if let Some(phone) = &person.phone {
            let was = before.and_then(|case| of_person(case, &person.handle));
            look(Whose::Person(person.handle.clone()), phone, was);
        }
    }
    for coordinator in &after.coordinators {
        if let Some(phone) = &coordinator.phone {
            let was = before.and_then(|case| of_coordinator(case, coordinator.number));
            look(Whose::Coordinator(coordinator.number), phone, was);
        }
    }
    found
}

/// Ask once about all that are new, and put the 0 in front when that is right. Where nobody can be
/// asked, what to tell. The answer is kept for when the case is decided on anew.
pub(super) fn ask(
    desk: &mut Desk,
    before: &Case,
    after: &mut Case,
    answer: &mut Option<bool>,
) -> Result<Vec<Finding>, Failure> {
    let found = lacking(Some(before), after);
    if found.is_empty() {
        return Ok(Vec::new());
    }
    if !desk.can_ask() {
        return Ok(found.iter().map(finding_of).collect());
    }
    let is_right = if let Some(is_right) = *answer {
        is_right
    } else {
        let first = found.iter().take(MOST_SHOWN);
        let mut numbers: Vec<&str> = first.map(|it| it.typed.as_str()).collect();
        if found.len() > MOST_SHOWN {
            numbers.push("…");
        }
        let question = desk.words.say(message!(
            "ask-nought",
            count = found.len(),
            numbers = numbers.join(", ")
        ));
        let no_or_yes = List::no_or_yes(question, &desk.words);
        desk.ask().choose(&no_or_yes)? == 1
    };
    *answer = Some(is_right);
    if is_right {
        for it in found {
            put_back(after, &it)?;
        }
    }
    Ok(Vec::new())
}

fn put_back(case: &mut Case, lacking: &Lacking) -> Result<(), Failure> {
    let phone = Phone::parse(&lacking.mended)?;
    match &lacking.whose {
        Whose::Person(handle) => {
            let person = case.people.iter_mut().find(|it| it.handle == *handle);
            if let Some(person) = person {
                person.phone = Some(phone);
            }
        }
        Whose::Coordinator(number) => {
            let mut all = case.coordinators.iter_mut();
            if let Some(coordinator) = all.find(|it| it.number == *number) {
                coordinator.phone = Some(phone);
            }
        }
    }
    Ok(())
}

/// What to tell of a case that is new.
pub(super) fn told(case: &Case) -> Vec<Finding> {
    lacking(None, case).iter().map(finding_of).collect()
}

fn finding_of(lacking: &Lacking) -> Finding {
    Finding::inform(match &lacking.whose {
        Whose::Person(handle) => finding!("phone-without-nought", of(person = handle)),
        Whose::Coordinator(number) => {
            finding!("coordinator-without-nought", of(number = *number))
        }
    })
}
