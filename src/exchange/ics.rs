//! Dates for a calendar (iCalendar, RFC 5545 and RFC 5546),
//! and a mail draft that carries them (RFC 6047).
//!
//! The same input gives the same bytes: no clock, nothing random. `METHOD:REQUEST` shows its
//! buttons only in a mail whose calendar part says so too, hence [`mail_draft`]; a file that is
//! handed over is best `METHOD:PUBLISH`. A case must not show on a lock screen, so every event is
//! private and its title is the caller's care.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc, Weekday};
use icalendar::{Alarm, Calendar, Class, Component, EventLike, EventStatus, Property};
use mail_builder::headers::{
    HeaderType, address::Address, content_type::ContentType, date::Date, raw::Raw, text::Text,
};
use mail_builder::mime::{BodyPart, MimePart};
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
#[must_use]
pub fn calendar(method: &Method, events: &[Event], language_tag: &str, name: &str) -> String {
    let takes_back = *method == Method::Cancel
        || (!events.is_empty() && events.iter().all(|event| event.cancelled));
    let said = match method {
        _ if takes_back => "CANCEL",
        Method::Request { .. } => "REQUEST",
        Method::Publish | Method::Cancel => "PUBLISH",
    };
    let name = one_line(name);
    let head = Calendar::empty()
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//ekc//ekc//NL"))
        .append_property(("CALSCALE", "GREGORIAN"))
        .append_property(("METHOD", said))
        // RFC 7986, section 5.1. The crate escapes a property it does not know only when told
        // that it is text.
        .append_property(
            Property::new("NAME", &name)
                .add_parameter("VALUE", "TEXT")
                .done(),
        )
        .append_property(("X-WR-CALNAME", name.as_str()))
        .to_string();
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

/// Lines of at most 75 octets, broken between characters and never within one (RFC 5545,
/// section 3.1; RFC 2426, section 2.6).
pub(super) fn folded(lines: &str) -> String {
    let mut folded = String::with_capacity(lines.len() + lines.len() / 25);
    let mut octets = 0;
    for c in lines.chars() {
        if matches!(c, '\r' | '\n') {
            octets = 0;
        } else if octets + c.len_utf8() > 75 {
            folded.push_str("\r\n ");
            octets = 1 + c.len_utf8();
        } else {
            octets += c.len_utf8();
        }
        folded.push(c);
    }
    folded
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

/// The rule with its last day as a moment in UTC, as an event with a time zone demands (RFC 5545,
/// section 3.3.10).
fn until_as_moment(rule: &str) -> String {
    let moment = |part: &str| {
        let day = NaiveDate::parse_from_str(part.strip_prefix("UNTIL=")?, "%Y%m%d").ok()?;
        // A second before midnight by the clock here.
        Some(format!(
            "UNTIL={}T{}5959Z",
            day.format("%Y%m%d"),
            if ends_in_summer_time(day) { 21 } else { 22 }
        ))
    };
    let parts: Vec<String> = rule
        .split(';')
        .map(|part| moment(part).unwrap_or_else(|| part.to_owned()))
        .collect();
    parts.join(";")
}

/// Whether a day ends in summer time: it begins and ends in the night before the last Sunday
/// of March and of October.
fn ends_in_summer_time(day: NaiveDate) -> bool {
    let last_sunday = |month: u32| {
        (25..=31)
            .filter_map(|date| NaiveDate::from_ymd_opt(day.year(), month, date))
            .find(|date| date.weekday() == Weekday::Sun)
    };
    last_sunday(3).is_some_and(|begin| day >= begin) && last_sunday(10).is_some_and(|end| day < end)
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

fn fingerprint(parts: &[&str]) -> Uuid {
    // Each with its length, so that ("a", "bc") is not ("ab", "c").
    let name = parts.iter().fold(String::new(), |name, part| {
        name + &format!("{}:{part}", part.len())
    });
    Uuid::new_v5(
        &Uuid::new_v5(&Uuid::NAMESPACE_DNS, b"ekc.invalid"),
        name.as_bytes(),
    )
}

/// A mail that waits to be sent (RFC 5322, with `X-Unsent` as Outlook and Thunderbird know it): the
/// text, and the calendar as the other way to say it,
/// so that the receiver gets buttons to answer with (RFC 6047, section 2.4).
///
/// `From` and `Message-ID` are left to the program that sends it.
/// The method of the calendar is the method of its part.
#[must_use]
pub fn mail_draft(
    to: Option<&str>,
    subject: &str,
    body: &str,
    ics: &str,
    date: DateTime<Utc>,
) -> String {
    let method = ics
        .lines()
        .find_map(|line| line.strip_prefix("METHOD:"))
        .unwrap_or("PUBLISH");
    let boundary = format!("ekc-{}", fingerprint(&[subject, body, ics]));
    let parts = vec![
        MimePart::new(
            ContentType::new("text/plain").attribute("charset", "utf-8"),
            clean(body),
        ),
        MimePart::new(
            ContentType::new("text/calendar")
                .attribute("method", method)
                .attribute("charset", "utf-8"),
            ics,
        ),
    ];
    let mut headers: Vec<(_, HeaderType)> = vec![
        ("Date".into(), Date::new(date.timestamp()).into()),
        ("Subject".into(), Text::new(one_line(subject)).into()),
        ("X-Unsent".into(), Raw::new("1").into()),
        ("MIME-Version".into(), Raw::new("1.0").into()),
        (
            "Content-Type".into(),
            ContentType::new("multipart/alternative")
                .attribute("boundary", boundary)
                .into(),
        ),
    ];
    if let Some(to) = to {
        headers.insert(1, ("To".into(), Address::from(one_line(to)).into()));
    }
    let mut mail = Vec::new();
    MimePart {
        headers,
        contents: BodyPart::Multipart(parts),
    }
    .write_part(&mut mail);
    String::from_utf8_lossy(&mail).into_owned()
}

fn mailto(email: &str) -> String {
    format!("mailto:{}", one_line(email))
}

/// Without control characters, which no text here may hold (RFC 5545, section 3.1); line ends stay.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n")
        .replace('\t', " ")
        .chars()
        .filter(|c| *c == '\n' || !c.is_control())
        .collect()
}

/// The same on one line, for what is not escaped: an address or a name in a parameter.
fn one_line(text: &str) -> String {
    clean(text).replace('\n', " ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn event() -> Event {
        Event {
            uid: uid(&["2026-03", "conference", "1"]),
            sequence: 2,
            stamp: "2026-03-02T08:30:00Z".parse().unwrap(),
            on: day("2026-03-28"),
            at: NaiveTime::from_hms_opt(14, 0, 0),
            minutes: Some(180),
            title: "Bijeenkomst".to_owned(),
            place: None,
            notes: None,
            rrule: None,
            remind_days_before: None,
            cancelled: false,
        }
    }

    fn request() -> Method {
        Method::Request {
            organizer_name: "Co \"Coördinator\", de".into(),
            organizer_email: "co@voorbeeld.nl".into(),
            attendee_email: "oma@voorbeeld.nl".into(),
        }
    }

    fn written(event: &Event) -> String {
        unfolded(&calendar(
            &Method::Publish,
            std::slice::from_ref(event),
            "nl",
            "Kring",
        ))
    }

    fn unfolded(ics: &str) -> String {
        ics.replace("\r\n ", "")
    }

    #[track_caller]
    fn says(ics: &str, line: &str) {
        assert!(ics.split("\r\n").any(|it| it == line), "{line}\n{ics}");
    }

    #[test]
    fn an_event_with_an_hour_has_the_time_zone_of_the_netherlands() {
        let ics = written(&event());
        for line in [
            "PRODID:-//ekc//ekc//NL",
            "METHOD:PUBLISH",
            "X-WR-CALNAME:Kring",
            "TZID:Europe/Amsterdam",
            "DTSTART;TZID=Europe/Amsterdam:20260328T140000",
            "DURATION:PT180M",
            "DTSTAMP:20260302T083000Z",
            "SEQUENCE:2",
            "CLASS:PRIVATE",
            "TRANSP:OPAQUE",
            "STATUS:CONFIRMED",
            "SUMMARY;LANGUAGE=nl:Bijeenkomst",
        ] {
            says(&ics, line);
        }
    }

    #[test]
    fn a_whole_day_has_no_hour_no_zone_and_is_not_busy() {
        let ics = written(&Event {
            at: None,
            ..event()
        });
        says(&ics, "DTSTART;VALUE=DATE:20260328");
        says(&ics, "TRANSP:TRANSPARENT");
        assert!(
            !ics.contains("VTIMEZONE") && !ics.contains("DURATION"),
            "{ics}"
        );
    }

    #[test]
    fn what_is_typed_cannot_become_a_line_of_the_calendar() {
        let nasty = "a,b;c\\d\r\nEND:VEVENT\r\u{7}x";
        let event = Event {
            title: nasty.into(),
            place: Some(nasty.into()),
            notes: Some(nasty.into()),
            uid: nasty.into(),
            rrule: Some(nasty.into()),
            ..event()
        };
        let method = Method::Request {
            organizer_name: nasty.into(),
            organizer_email: "a@b.nl\r\nEND:VEVENT".into(),
            attendee_email: "a@b.nl\nEND:VEVENT".into(),
        };
        let ics = unfolded(&calendar(
            &method,
            &[Event {
                remind_days_before: Some(1),
                ..event
            }],
            "nl\r\nEND:VEVENT",
            nasty,
        ));
        assert_eq!(
            ics.split("\r\n")
                .filter(|line| line.starts_with("END:VEVENT"))
                .count(),
            1,
            "{ics}"
        );
        for line in ics.split("\r\n") {
            assert!(!line.contains(char::is_control), "{line:?}");
        }
        says(
            &ics,
            r#"LOCATION;LANGUAGE="nl END:VEVENT":a\,b\;c\\d\nEND:VEVENT\nx"#,
        );
        says(&ics, r"X-WR-CALNAME:a\,b\;c\\d END:VEVENT x");
        says(&ics, r"NAME;VALUE=TEXT:a\,b\;c\\d END:VEVENT x");
    }

    #[test]
    fn a_request_asks_one_person_for_an_answer() {
        let ics = unfolded(&calendar(&request(), &[event()], "nl", "Kring"));
        says(&ics, "METHOD:REQUEST");
        says(
            &ics,
            "ORGANIZER;CN=\"Co 'Coördinator', de\":mailto:co@voorbeeld.nl",
        );
        says(
            &ics,
            "ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=REQ-PARTICIPANT;RSVP=TRUE\
             :mailto:oma@voorbeeld.nl",
        );
        assert!(!written(&event()).contains("ATTENDEE"));
    }

    #[test]
    fn what_is_cancelled_is_taken_back_under_the_same_name() {
        let off = Event {
            cancelled: true,
            sequence: 3,
            remind_days_before: Some(1),
            ..event()
        };
        for method in [Method::Publish, request(), Method::Cancel] {
            let ics = unfolded(&calendar(
                &method,
                std::slice::from_ref(&off),
                "nl",
                "Kring",
            ));
            for line in [
                "METHOD:CANCEL",
                "STATUS:CANCELLED",
                "SEQUENCE:3",
                "TRANSP:TRANSPARENT",
                &format!("UID:{}", event().uid),
            ] {
                says(&ics, line);
            }
            assert!(!ics.contains("VALARM") && !ics.contains("RSVP"), "{ics}");
            assert_eq!(ics.contains("ATTENDEE"), method == request());
        }
        let one_of_two = unfolded(&calendar(&Method::Publish, &[event(), off], "nl", "Kring"));
        says(&one_of_two, "METHOD:PUBLISH");
        says(&one_of_two, "STATUS:CANCELLED");
        says(&one_of_two, "STATUS:CONFIRMED");
        says(
            &unfolded(&calendar(&Method::Cancel, &[event()], "nl", "Kring")),
            "STATUS:CANCELLED",
        );
    }

    #[test]
    fn the_last_day_of_a_rhythm_is_a_moment_when_there_is_an_hour() {
        let rule = |until: &str, at| {
            let ics = written(&Event {
                rrule: Some(format!("FREQ=WEEKLY;UNTIL={until};BYDAY=SU")),
                at,
                ..event()
            });
            ics.split("\r\n")
                .filter_map(|line| line.strip_prefix("RRULE:FREQ=WEEKLY;UNTIL="))
                .map(str::to_owned)
                .collect::<String>()
        };
        let two = NaiveTime::from_hms_opt(14, 0, 0);
        assert_eq!(rule("20260701", None), "20260701;BYDAY=SU");
        for (until, moment) in [
            ("20260701", "20260701T215959Z;BYDAY=SU"),
            ("20260328", "20260328T225959Z;BYDAY=SU"),
            ("20260329", "20260329T215959Z;BYDAY=SU"),
            ("20261024", "20261024T215959Z;BYDAY=SU"),
            ("20261025", "20261025T225959Z;BYDAY=SU"),
            ("20261231", "20261231T225959Z;BYDAY=SU"),
        ] {
            assert_eq!(rule(until, two), moment);
        }
    }

    #[test]
    fn a_reminder_has_a_name_of_its_own_and_comes_at_a_decent_hour() {
        for (at, days, trigger) in [
            (NaiveTime::from_hms_opt(14, 0, 0), 0, "TRIGGER:PT0S"),
            (NaiveTime::from_hms_opt(14, 0, 0), 2, "TRIGGER:-P2D"),
            (None, 0, "TRIGGER:PT9H"),
            (None, 1, "TRIGGER:-PT15H"),
            (None, 3, "TRIGGER:-P2DT15H"),
        ] {
            let ics = written(&Event {
                at,
                remind_days_before: Some(days),
                ..event()
            });
            says(&ics, trigger);
            says(&ics, &format!("UID:{}", uid(&[&event().uid, "alarm"])));
            assert_eq!(ics.matches("DTSTAMP:20260302T083000Z").count(), 2, "{ics}");
            assert_eq!(ics.matches("TRIGGER").count(), 1);
        }
        assert!(!written(&event()).contains("VALARM"));
    }

    #[test]
    fn a_name_depends_on_every_part_and_on_nothing_else() {
        assert_eq!(uid(&["a", "bc"]), uid(&["a", "bc"]));
        let names = [
            uid(&["a", "bc"]),
            uid(&["ab", "c"]),
            uid(&["abc"]),
            uid(&["a", "bc", ""]),
            uid(&[]),
        ];
        assert!(
            names
                .iter()
                .enumerate()
                .all(|(at, name)| !names[..at].contains(name)),
            "{names:?}"
        );
        assert_eq!(
            names[2], "31471e2d-9f58-5626-9f63-5c50d32c1c63@ekc.invalid",
            "a name that changes makes every event a new one"
        );
    }

    #[test]
    fn a_mail_draft_carries_the_calendar_with_its_method() {
        let ics = calendar(&request(), &[event()], "nl", "Kring");
        let mail = mail_draft(
            Some("oma@voorbeeld.nl"),
            "Komt u óók?\r\nBcc: x@y.nl",
            "Beste oma,\nkomt u?",
            &ics,
            event().stamp,
        );
        let (head, body) = mail.split_once("\r\n\r\n").unwrap();
        for line in [
            "Date: Mon, 2 Mar 2026 08:30:00 +0000",
            "To: <oma@voorbeeld.nl>",
            "X-Unsent: 1",
            "MIME-Version: 1.0",
        ] {
            says(head, line);
        }
        assert!(head.is_ascii() && !head.contains("\r\nBcc"), "{head}");
        assert!(
            head.contains("multipart/alternative") && !head.contains("Message-ID"),
            "{head}"
        );
        let calendar_part = body
            .split("Content-Type: ")
            .find(|part| part.starts_with("text/calendar"))
            .unwrap();
        assert!(
            calendar_part.contains("method=\"REQUEST\"")
                && calendar_part.contains("charset=\"utf-8\""),
            "{calendar_part}"
        );
        assert!(body.is_ascii() && mail.replace("\r\n", "").find(['\r', '\n']).is_none());
        assert!(!mail_draft(None, "x", "y", &ics, event().stamp).contains("\r\nTo:"));
        let publish = mail_draft(
            None,
            "x",
            "y",
            &calendar(&Method::Publish, &[event()], "nl", "Kring"),
            event().stamp,
        );
        assert!(publish.contains("method=\"PUBLISH\""), "{publish}");
    }

    #[test]
    fn the_same_input_gives_the_same_bytes() {
        let make = || {
            let ics = calendar(
                &request(),
                &[Event {
                    remind_days_before: Some(1),
                    ..event()
                }],
                "nl",
                "Kring",
            );
            mail_draft(
                Some("oma@voorbeeld.nl"),
                "Komt u?",
                "Beste oma",
                &ics,
                event().stamp,
            ) + &ics
        };
        assert_eq!(make(), make());
        let changed = mail_draft(
            Some("oma@voorbeeld.nl"),
            "Komt u?",
            "Beste opa",
            "",
            event().stamp,
        );
        assert!(
            !make().contains(&changed[changed.find("ekc-").unwrap()..][..40]),
            "another mail has another boundary"
        );
    }

    proptest! {
        #[test]
        fn no_line_is_longer_than_75_octets_and_nothing_is_lost_in_folding(
            notes in "[ \\PCé漢🍲]{0,300}",
        ) {
            let with_notes = Event { notes: Some(notes.clone()), ..event() };
            let ics = calendar(&Method::Publish, &[with_notes], "nl", "Kring");
            prop_assert!(ics.split("\r\n").all(|line| line.len() <= 75), "{}", ics);
            let escaped = clean(&notes)
                .replace('\\', "\\\\")
                .replace(';', "\\;")
                .replace(',', "\\,")
                .replace('\n', "\\n");
            let expected = format!("\r\nDESCRIPTION;LANGUAGE=nl:{escaped}\r\n");
            prop_assert!(unfolded(&ics).contains(&expected));
        }
    }
}
