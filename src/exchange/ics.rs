//! Dates for a calendar (iCalendar, RFC 5545 and RFC 5546),
//! and a mail draft that carries them (RFC 6047).
//!
//! The same input gives the same bytes: no clock, nothing random. `METHOD:REQUEST` shows its
//! buttons only in a mail whose calendar part says so too, hence [`mail_draft`]; a file that is
//! handed over is best `METHOD:PUBLISH`. A case must not show on a lock screen, so every event is
//! private and its title is the caller's care.

mod mail;
mod text;
mod until;

pub(super) use text::{clean, folded, one_line};

pub use mail::mail_draft;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use icalendar::{Alarm, Calendar, Class, Component, EventLike, EventStatus, Property};
use text::mailto;
use until::until_as_moment;
use uuid::Uuid;

const ZONE: &str = "Europe/Amsterdam";

/// The time zone as it has been since the European Union agreed on one end
/// of summer time (RFC 5545, section 3.6.5).
const VTIMEZONE: &str = "BEGIN:VTIMEZONE\r\n\
    TZID:Europe/Amsterdam\r\n\
    BEGIN:DAYLIGHT\r\n\
    DTSTART:19960331T020000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
    TZNAME:CEST\r\n\
    TZOFFSETFROM:+0100\r\n\
    TZOFFSETTO:+0200\r\n\
    END:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\n\
    DTSTART:19961027T030000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
    TZNAME:CET\r\n\
    TZOFFSETFROM:+0200\r\n\
    TZOFFSETTO:+0100\r\n\
    END:STANDARD\r\n\
    END:VTIMEZONE\r\n";

/// Something on a day, perhaps at an hour (VEVENT, RFC 5545, section 3.6.1).
/// Local time in the Netherlands.
#[derive(Clone, PartialEq, Eq)]
pub struct Event {
    /// The same for as long as it is the same event; see [`uid`].
    pub uid: String,
    /// Raised with each change, from 0.
    pub sequence: u32,
    /// When this version was made.
    pub stamp: DateTime<Utc>,
    /// The day; of a rhythm the first one, which must fit its rule.
    pub on: NaiveDate,
    /// The hour; without it the whole day, which then does not count as busy.
    pub at: Option<NaiveTime>,
    /// How long it takes. Only with an hour.
    pub minutes: Option<u32>,
    /// What others may see in a calendar: nothing of the case.
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// More, of one or more lines.
    pub notes: Option<String>,
    /// The value of an RRULE whose UNTIL, if any, is a date: `FREQ=WEEKLY;UNTIL=20260701;BYDAY=SU`.
    pub rrule: Option<String>,
    /// Remind so many days before: at the same hour, or at nine in the morning for a whole day.
    pub remind_days_before: Option<u32>,
    /// It does not take place.
    pub cancelled: bool,
}

/// What the receiver's calendar is to do (RFC 5546, section 1.4).
#[derive(Clone, PartialEq, Eq)]
pub enum Method {
    /// Put it in; no answer is asked.
    Publish,
    /// Ask whether this person comes. When every event is cancelled, it takes the request back.
    Request {
        /// Name of who asks.
        organizer_name: String,
        /// E-mail of who asks, to whom the answer goes.
        organizer_email: String,
        /// E-mail of who is asked.
        attendee_email: String,
    },
    /// Take out what was published.
    Cancel,
}

/// A calendar with these events; at least one, or programs refuse it (RFC 5545, section 3.6).
///
/// When every event is cancelled the calendar says `METHOD:CANCEL`; one cancelled event among
/// others says so by its own STATUS.
///
/// The name is given to several events that are published. With one event, and in a request, it is
/// left out: Outlook would open a new, empty calendar of that name in place of the appointment
/// (MS-OXCICAL).
#[must_use]
pub fn calendar(method: &Method, events: &[Event], language_tag: &str, name: &str) -> String {
    let takes_back = *method == Method::Cancel
        || (!events.is_empty() && events.iter().all(|event| event.cancelled));
    let said = match method {
        _ if takes_back => "CANCEL",
        Method::Request { .. } => "REQUEST",
        Method::Publish | Method::Cancel => "PUBLISH",
    };
    let mut head = Calendar::empty();
    head.append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//ekc//ekc//NL"))
        .append_property(("CALSCALE", "GREGORIAN"))
        .append_property(("METHOD", said));
    if said == "PUBLISH" && events.len() > 1 {
        let name = one_line(name);
        // RFC 7986, section 5.1. The crate escapes a property it does not know only when told
        // that it is text.
        head.append_property(
            Property::new("NAME", &name)
                .add_parameter("VALUE", "TEXT")
                .done(),
        )
        .append_property(("X-WR-CALNAME", name.as_str()));
    }
    let head = head.to_string();
    // The crate has no time zone component and would put a random UID into any other:
    // so parts are joined here.
    let end = "END:VCALENDAR\r\n";
    let mut calendar = head.strip_suffix(end).unwrap_or(&head).to_owned();
    if events.iter().any(|event| event.at.is_some()) {
        calendar.push_str(VTIMEZONE);
    }
    for event in events {
        // Only memory that runs out can stop writing to a string.
        calendar.push_str(
            &vevent(event, method, takes_back, language_tag)
                .try_into_string()
                .unwrap_or_default(),
        );
    }
    // Its folding leaves a last line of 76 octets (0.17.17),
    // so the lines are made whole and folded anew.
    folded(&(calendar + end).replace("\r\n ", ""))
}

fn vevent(
    event: &Event,
    method: &Method,
    takes_back: bool,
    language_tag: &str,
) -> icalendar::Event {
    let cancelled = takes_back || event.cancelled;
    let text = |name: &str, value: &str| {
        Property::new(name, clean(value))
            .add_parameter("LANGUAGE", &one_line(language_tag))
            .done()
    };
    let mut written = icalendar::Event::new();
    written
        .uid(&one_line(&event.uid))
        .sequence(event.sequence)
        .timestamp(event.stamp)
        .class(Class::Private)
        .status(if cancelled {
            EventStatus::Cancelled
        } else {
            EventStatus::Confirmed
        })
        .add_property(
            "TRANSP",
            if event.at.is_some() && !cancelled {
                "OPAQUE"
            } else {
                "TRANSPARENT"
            },
        )
        .append_property(text("SUMMARY", &event.title));
    match event.at {
        None => written.append_property(
            Property::new("DTSTART", event.on.format("%Y%m%d").to_string())
                .add_parameter("VALUE", "DATE")
                .done(),
        ),
        Some(at) => {
            let start = event.on.and_time(at).format("%Y%m%dT%H%M%S").to_string();
            written.append_property(
                Property::new("DTSTART", start)
                    .add_parameter("TZID", ZONE)
                    .done(),
            );
            // A length, not an end: an end on the clock would be an hour off
            // in the night the clock changes.
            if let Some(minutes) = event.minutes {
                written.add_property("DURATION", format!("PT{minutes}M"));
            }
            &mut written
        }
    };
    if let Some(rule) = &event.rrule {
        let rule = one_line(rule);
        written.add_property(
            "RRULE",
            if event.at.is_some() {
                until_as_moment(&rule)
            } else {
                rule
            },
        );
    }
    if let Some(place) = &event.place {
        written.append_property(text("LOCATION", place));
    }
    if let Some(notes) = &event.notes {
        written.append_property(text("DESCRIPTION", notes));
    }
    if let Method::Request {
        organizer_name,
        organizer_email,
        attendee_email,
    } = method
    {
        // A parameter has no way to write a double quote (RFC 5545, section 3.2).
        let organizer_name = one_line(organizer_name).replace('"', "'");
        written.append_property(
            Property::new("ORGANIZER", mailto(organizer_email))
                .add_parameter("CN", &organizer_name)
                .done(),
        );
        let mut attendee = Property::new("ATTENDEE", mailto(attendee_email));
        attendee
            .add_parameter("CUTYPE", "INDIVIDUAL")
            .add_parameter("ROLE", "REQ-PARTICIPANT");
        if !cancelled {
            attendee
                .add_parameter("PARTSTAT", "NEEDS-ACTION")
                .add_parameter("RSVP", "TRUE");
        }
        written.append_property(attendee);
    }
    if let Some(days) = event.remind_days_before.filter(|_| !cancelled) {
        written.alarm(reminder(event, days));
    }
    written
}

/// A reminder with its own UID (RFC 9074, section 4);
/// the crate would give it a random one and the time of now.
fn reminder(event: &Event, days: u32) -> Alarm {
    let trigger = match (event.at, days) {
        (Some(_), 0) => "PT0S".to_owned(),
        (Some(_), days) => format!("-P{days}D"),
        // A whole day starts at midnight: nine hours later that day,
        // or fifteen hours before the end of the day before.
        (None, 0) => "PT9H".to_owned(),
        (None, 1) => "-PT15H".to_owned(),
        (None, days) => format!("-P{}DT15H", days - 1),
    };
    let mut alarm = Alarm::display(&clean(&event.title), chrono::Duration::zero());
    alarm
        .add_property("TRIGGER", trigger)
        .timestamp(event.stamp)
        .uid(&uid(&[&event.uid, "alarm"]));
    alarm
}

/// The identifier of an event, the same for the same parts: a UUID of version 5 (RFC 9562,
/// section 5.5) at `ekc.invalid`.
///
/// Who knows the parts can make the same identifier, so one of them should be something only this
/// case file has.
#[must_use]
pub fn uid(parts: &[&str]) -> String {
    format!("{}@ekc.invalid", fingerprint(parts))
}

/// The same for the same parts.
pub(super) fn fingerprint(parts: &[&str]) -> Uuid {
    // Each with its length, so that ("a", "bc") is not ("ab", "c").
    let name = parts.iter().fold(String::new(), |name, part| {
        name + &format!("{}:{part}", part.len())
    });
    Uuid::new_v5(
        &Uuid::new_v5(&Uuid::NAMESPACE_DNS, b"ekc.invalid"),
        name.as_bytes(),
    )
}

#[cfg(test)]
mod tests;
