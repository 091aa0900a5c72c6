//! Who is meant by what was typed: somebody of the case, several of them, or nobody.

use super::named;
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::intake::Variant;
use crate::domain::spellings::Spellings;
use crate::failure::{Failure, failure};
use crate::language::wording;

/// How many handles a prompt shows.
pub(super) const MOST_HANDLES: usize = 12;

/// Someone in the case, as they were typed: by handle, name or relation, or by the address where
/// they live. A number alone is a house in a street; a place in a list moves, so that it says
/// nobody. A word for everyone or for a group is no person either:
/// then it is asked who that is (R16).
pub(crate) fn find_person<'a>(case: &'a Case, text: &str) -> Result<&'a Person, Failure> {
    find_person_among(case, text, &Spellings::default())
}

/// The same for who looks for many.
pub(super) fn find_person_among<'a>(
    case: &'a Case,
    text: &str,
    spellings: &Spellings,
) -> Result<&'a Person, Failure> {
    let typed = text.trim();
    let is_known = case.person_of_typed_handle(typed).is_some()
        || !case.people_at_among(typed, spellings).is_empty();
    if !is_known && !typed.is_empty() && typed.chars().all(|it| it.is_ascii_digit()) {
        let street = match case.application.variant {
            Variant::Neighbourhood => "yes",
            Variant::Family | Variant::Learning | Variant::Restorative => "no",
        };
        return Err(failure!(Invalid, "number-is-nobody", street = street));
    }
    case.find_person_among(text, spellings)
        .map_err(|failure| match failure.code() {
            "person-unknown" => names_nobody(typed).unwrap_or(failure),
            _ => failure,
        })
}

/// The same where several may be named: by an address all who live there and are not forgotten. A
/// handle is one person here too.
pub(crate) fn find_people<'a>(case: &'a Case, text: &str) -> Result<Vec<&'a Person>, Failure> {
    find_people_among(case, text, &Spellings::default())
}

/// The same for who looks for many.
pub(super) fn find_people_among<'a>(
    case: &'a Case,
    text: &str,
    spellings: &Spellings,
) -> Result<Vec<&'a Person>, Failure> {
    if let Some(person) = case.person_of_typed_handle(text) {
        return Ok(vec![person]);
    }
    let at_home: Vec<&Person> = case
        .people_at_among(text, spellings)
        .into_iter()
        .filter(|it| !it.is_forgotten())
        .collect();
    let is_one_house = at_home
        .windows(2)
        .all(|pair| matches!(pair, [one, other] if one.is_of_household(other.household.as_ref())));
    if at_home.len() > 1 && is_one_house {
        return Ok(at_home);
    }
    find_person_among(case, text, spellings).map(|person| vec![person])
}

/// Each who is meant by what stands behind `--for`, several between commas, once and in that order:
/// a paper, a calendar and a list of addresses are for the same people.
pub(crate) fn find_readers<'a>(
    case: &'a Case,
    texts: &[String],
) -> Result<Vec<&'a Person>, Failure> {
    let mut readers: Vec<&Person> = Vec::new();
    let pieces = texts.iter().flat_map(|text| text.split(','));
    for piece in pieces.filter(|piece| !piece.trim().is_empty()) {
        let found = find_people(case, piece).map_err(|failure| failure.about("for"))?;
        for person in found {
            if !readers.contains(&person) {
                readers.push(person);
            }
        }
    }
    Ok(readers)
}

fn names_nobody(text: &str) -> Option<Failure> {
    if let Some(word) = wording::vague_who(text) {
        return Some(failure!(Invalid, "who-is-that", word = word));
    }
    if is_numbered(text) {
        return None;
    }
    let word = wording::group(text)?;
    Some(failure!(Invalid, "who-of-the-group", word = word))
}

/// Whether it is said as a handle with a number, such as `kring-1`: that is one person and no
/// group, also where nobody is called so.
fn is_numbered(text: &str) -> bool {
    text.trim().rsplit_once('-').is_some_and(|(word, number)| {
        !word.contains(char::is_whitespace) && number.parse::<u32>().is_ok()
    })
}

/// The people of an answer by their handles: a number is a row of the list that stands at the
/// question, and may be so nowhere else. Gives who each number is, to be told.
pub(super) fn by_the_list(
    desk: &Desk,
    case: &Case,
    answer: &str,
) -> (String, Vec<(String, String)>) {
    let mut told = Vec::new();
    let handles: Vec<String> = answer
        .split(',')
        .map(|one| {
            let typed = one.trim();
            let row = typed
                .parse::<usize>()
                .ok()
                .filter(|_| case.people_at(typed).is_empty())
                .and_then(|nth| {
                    case.people
                        .iter()
                        .take(MOST_HANDLES)
                        .nth(nth.checked_sub(1)?)
                });
            match row {
                Some(person) => {
                    told.push((typed.to_owned(), named::label(desk, person)));
                    person.handle.to_string()
                }
                None => typed.to_owned(),
            }
        })
        .collect();
    (handles.join(", "), told)
}
