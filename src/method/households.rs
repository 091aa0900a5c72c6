//! A street by its doors (huishoudens): where somebody was spoken with, from where somebody comes,
//! and which door did not answer yet.

use super::approach::may_be_written_to;
use super::room::comes;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::spellings::Spellings;
use crate::domain::text::{Line, one_spelling};
use chrono::NaiveDate;

/// One door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Household<'a> {
    /// The address.
    pub address: &'a str,
    /// Who lives there, as far as they are known.
    pub people: Vec<&'a Person>,
    /// Whether somebody there was spoken with.
    pub is_spoken_with: bool,
    /// Whether nobody there answered yet, and somebody may still be asked.
    pub is_open: bool,
}

impl Household<'_> {
    /// Whether somebody comes from there.
    #[must_use]
    pub fn comes(&self, case: &Case, today: NaiveDate) -> bool {
        self.people.iter().any(|it| comes(case, it, today))
    }
}

/// Every door in the case, in the order in which one walks along them:
/// by street, and then by number.
#[must_use]
pub fn households(case: &Case) -> Vec<Household<'_>> {
    let mut addresses: Vec<&str> = case
        .people
        .iter()
        .filter(|it| !it.is_forgotten())
        .filter_map(|it| it.household.as_ref())
        .map(Line::as_str)
        .collect();
    addresses.sort_by_cached_key(|address| {
        let spelled = one_spelling(address);
        (street_and_number(&spelled), spelled, *address)
    });
    addresses.dedup_by_key(|address| one_spelling(address));
    let spellings = Spellings::default();
    addresses
        .into_iter()
        .map(|address| household(case, address, &spellings))
        .collect()
}

fn household<'a>(case: &'a Case, address: &'a str, spellings: &Spellings) -> Household<'a> {
    let number = case.current_number();
    let people: Vec<&Person> = case
        .people
        .iter()
        .filter(|it| it.lives_at_among(address, spellings))
        .filter(|it| !it.is_forgotten())
        .collect();
    let spoken = |person: &Person| {
        let reached = case
            .contacts
            .iter()
            .any(|it| it.person == person.handle && it.is_talk());
        reached
            || case
                .invitations
                .iter()
                .any(|it| it.person == person.handle && it.explained_on.is_some())
    };
    // Who was there, in person or in words, answered by it.
    let answered = |person: &Person| {
        let took_part = case
            .attendances_of(number)
            .any(|it| it.person == person.handle);
        took_part
            || case
                .invitation(number, &person.handle)
                .is_some_and(|it| it.answer.is_some())
    };
    Household {
        address,
        is_spoken_with: people.iter().any(|it| spoken(it)),
        is_open: !people.iter().any(|it| answered(it))
            && people.iter().any(|it| may_be_written_to(case, it)),
        people,
    }
}

/// The number of a house, as it stands in its address: "9", "12a".
#[must_use]
pub fn house_number(address: &str) -> Option<&str> {
    address
        .split_whitespace()
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

/// The words of an address and the number in it: "Molenwerf 9" goes before "Molenwerf 10".
fn street_and_number(address: &str) -> (String, u32) {
    let number = house_number(address).unwrap_or_default();
    let street: Vec<&str> = address
        .split_whitespace()
        .take_while(|word| *word != number)
        .collect();
    let digits: String = number.chars().take_while(char::is_ascii_digit).collect();
    (street.join(" ").to_lowercase(), digits.parse().unwrap_or(0))
}
