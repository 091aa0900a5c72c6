//! Money (geld): whole cents, never a fraction of one.

use super::value::{Content, Sort, Value};
use crate::failure::{Failure, failure};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The largest amount, in cents: as large as a number in a whole case may be.
pub const CENTS_MOST: u32 = 1_000_000;

/// An amount of money (bedrag), in whole cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Money(u32);

impl Money {
    /// Read an amount as people write it: `4,50`, `4.50`, `35`, `5,-`, `€ 1500`. A mark for
    /// thousands could be read as one for cents, and is refused.
    ///
    /// # Errors
    /// `amount-unknown`.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        cents_in(text)
            .filter(|cents| (1..=CENTS_MOST).contains(cents))
            .map(Self)
            .ok_or_else(|| failure!(Invalid, "amount-unknown"))
    }

    /// The amount in cents.
    #[must_use]
    pub fn cents(self) -> u64 {
        u64::from(self.0)
    }
}

fn cents_in(text: &str) -> Option<u32> {
    let typed = text.trim();
    let bare = typed.strip_prefix('€').unwrap_or(typed).trim_start();
    let (euros, cents) = match bare.split_once([',', '.']) {
        Some((euros, "-" | "--")) => (euros, 0),
        Some((euros, cents)) if cents.len() == 1 => (euros, digits(cents)? * 10),
        Some((euros, cents)) if cents.len() == 2 => (euros, digits(cents)?),
        Some(_) => return None,
        None => (bare, 0),
    };
    digits(euros)?.checked_mul(100)?.checked_add(cents)
}

/// A number that is written in nothing but digits.
pub(super) fn digits(text: &str) -> Option<u32> {
    let is_number = !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

impl Value for Money {
    const SORT: Sort = Sort::Number;

    fn read(text: &str, _: NaiveDate) -> Result<Self, Failure> {
        Self::parse(text)
    }

    fn content(&self) -> Option<Content> {
        Some(Content::Number(i64::from(self.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_in_whole_cents_with_a_comma_or_a_point() {
        for (typed, cents) in [
            ("4,50", 450),
            ("4.50", 450),
            ("4,5", 450),
            (" 35 ", 3_500),
            ("5,-", 500),
            ("€ 1500", 150_000),
            ("€0,23", 23),
            ("10000", 1_000_000),
        ] {
            assert_eq!(Money::parse(typed).unwrap().cents(), cents, "{typed}");
        }
    }

    #[test]
    fn what_may_be_read_in_two_ways_or_is_no_amount_is_refused() {
        for typed in [
            "",
            "0",
            "0,00",
            "1.500",
            "1.500,00",
            "1,234",
            "-4",
            "+4",
            "4,",
            ",50",
            "4,5 0",
            "vier",
            "10000,01",
            "99999999999",
            "1e3",
            "4 euro",
            "٤",
        ] {
            let refused = Money::parse(typed).unwrap_err();
            assert_eq!(refused.code(), "amount-unknown", "{typed}");
        }
    }

    #[test]
    fn an_amount_is_a_number_in_a_whole_case_and_never_has_a_fraction() {
        let amount = Money::parse("0,29").unwrap();
        assert_eq!(serde_json::to_value(amount).unwrap(), 29);
        assert!(serde_json::from_str::<Money>("0.29").is_err());
        assert!(amount.content() == Some(Content::Number(29)));
    }
}
