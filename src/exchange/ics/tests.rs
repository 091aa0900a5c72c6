//! Calendars and mail drafts as they are written.

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
fn one_appointment_opens_as_an_appointment_and_not_as_a_calendar() {
    let has_name = |method: &Method, events: &[Event]| {
        let ics = unfolded(&calendar(method, events, "nl", "Kring"));
        ics.split("\r\n")
            .any(|line| line.starts_with("NAME") || line.starts_with("X-WR-CALNAME"))
    };
    let off = Event {
        cancelled: true,
        ..event()
    };
    assert!(!has_name(&Method::Publish, &[event()]));
    assert!(!has_name(&request(), &[event()]));
    assert!(!has_name(&request(), &[event(), event()]));
    assert!(!has_name(&Method::Publish, &[off.clone(), off]));
    assert!(has_name(&Method::Publish, &[event(), event()]));
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
    let reminded = Event {
        remind_days_before: Some(1),
        ..event.clone()
    };
    let ics = unfolded(&calendar(&method, &[reminded], "nl\r\nEND:VEVENT", nasty));
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
    let several = [event.clone(), event];
    let ics = unfolded(&calendar(&Method::Publish, &several, "nl", nasty));
    says(&ics, r"X-WR-CALNAME:a\,b\;c\\d END:VEVENT x");
    says(&ics, r"NAME;VALUE=TEXT:a\,b\;c\\d END:VEVENT x");
}

#[test]
fn an_address_in_an_invitation_is_one_address_whatever_stands_in_it() {
    for (email, uri) in [
        ("oma+kring@voorbeeld.nl", "mailto:oma+kring@voorbeeld.nl"),
        (
            "a?bcc=ander@voorbeeld.nl",
            "mailto:a%3Fbcc%3Dander@voorbeeld.nl",
        ),
        (
            "a%0d&b#c/d@voorbeeld.nl",
            "mailto:a%250d%26b%23c%2Fd@voorbeeld.nl",
        ),
        ("zo\u{eb}@voorbeeld.nl", "mailto:zo%C3%AB@voorbeeld.nl"),
    ] {
        assert_eq!(mailto(email), uri);
    }
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
        calendar_part.contains("method=\"REQUEST\"") && calendar_part.contains("charset=\"utf-8\""),
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
