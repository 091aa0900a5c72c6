//! `ekc unlock`: the opened key stays with the system for a while, so that not every command asks.

use crate::desk::Desk;
use crate::failure::{Failure, failure};
use crate::words::message;
use serde_json::json;
use std::time::Duration;

/// How long when nobody says.
const MINUTES: u64 = 30;
/// The longest: a working day and an evening.
const MOST_MINUTES: u64 = 12 * 60;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(long = "for", value_name = "TIME")]
    time: Option<String>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let minutes = form
        .time
        .as_deref()
        .map_or(Ok(MINUTES), minutes)
        .map_err(|failure| failure.named("--for"))?;
    desk.unlock(Duration::from_secs(minutes * 60))?;
    if desk.options.json {
        return desk.print_json(&json!({ "schema": "ekc.unlocked/1", "minutes": minutes }));
    }
    let done = desk.words.say(message!("unlocked", count = minutes));
    desk.print(&done)?;
    let hint = desk.words.say(message!("how-to-lock"));
    desk.talk(&hint);
    Ok(())
}

/// `30m`, `2h`, `2u` (uur), or a number of minutes.
fn minutes(text: &str) -> Result<u64, Failure> {
    let typed = text.trim().to_lowercase();
    let (number, unit) = typed.split_at(
        typed
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(typed.len()),
    );
    let each = match unit.trim() {
        "" | "m" | "min" | "minuten" | "minutes" => 1,
        "h" | "u" | "uur" | "hour" | "hours" => 60,
        _ => 0,
    };
    let minutes = number
        .parse::<u64>()
        .ok()
        .and_then(|number| number.checked_mul(each));
    minutes
        .filter(|minutes| (1..=MOST_MINUTES).contains(minutes))
        .ok_or_else(|| failure!(Invalid, "unlock-time"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_minutes_or_hours_and_no_longer_than_a_long_day() {
        for (typed, expected) in [
            ("30m", 30),
            ("30", 30),
            ("2h", 120),
            ("2u", 120),
            ("1 uur", 60),
            ("12h", 720),
        ] {
            assert_eq!(minutes(typed).ok(), Some(expected), "{typed}");
        }
        for wrong in [
            "",
            "0",
            "13h",
            "721",
            "2d",
            "uur",
            "-5m",
            "1.5h",
            "99999999999999999999h",
        ] {
            assert_eq!(minutes(wrong).unwrap_err().code(), "unlock-time", "{wrong}");
        }
    }
}
