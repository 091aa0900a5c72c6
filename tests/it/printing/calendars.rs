//! Calendars: which days they hold, for whom, and how an answer is asked.

use super::{inside, text_of, under_way, with_a_plan};

#[test]
fn a_calendar_holds_the_day_and_ones_own_agreements_and_nobody_else() {
    let table = with_a_plan();
    let of = |who: &str| table.does(&["calendar", "--for", who, "--to", "-"]).out;
    let oma = of("oma");
    for words in [
        "BEGIN:VCALENDAR\r\n",
        "METHOD:PUBLISH",
        "RRULE:FREQ=WEEKLY",
        "SEQUENCE:0",
        "CLASS:PRIVATE",
    ] {
        assert!(oma.contains(words), "{words}: {oma}");
    }
    assert!(
        oma.contains("soep brengen")
            && !oma.contains("20260328T140000")
            && !oma.contains("brief schrijven")
            && !oma.contains("Ada")
            && !oma.contains("Yusuf"),
        "{oma}"
    );
    assert!(
        !oma.lines()
            .any(|line| line.starts_with("SUMMARY") && line.contains("soep")),
        "a title tells nothing"
    );
    let again = of("oma");
    let uids = |text: &str| {
        text.lines()
            .filter(|line| line.starts_with("UID"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(uids(&again), uids(&oma));
    assert!(again.contains("SEQUENCE:1"), "a later one goes before");
    table.does(&["circle", "add", "Gijs Gram", "--handle", "gijs"]);
    table.does(&["circle", "apart", "oma", "gijs", "--order", "wens"]);
    table.does(&[
        "plan",
        "amend",
        "--why",
        "anders",
        "--agreement",
        "oma; soep brengen naar Gijs; elke zondag",
        "--because",
        "zo wil de kring het",
    ]);
    table.refuses(
        &["calendar", "--for", "oma", "--to", "-"],
        8,
        "calendar-tells",
    );
    let path = inside(&table, "x.ics");
    let ran = table.does(&["calendar", "--for", "ada", "--to", &path]);
    assert!(
        ran.err.contains("deze afspraken er niet in: 2"),
        "no day can be read from it: {}",
        ran.err
    );
}

#[test]
fn two_who_are_kept_apart_do_not_both_get_the_day_on_which_the_circle_looks_back() {
    let table = with_a_plan();
    table.does(&[
        "circle",
        "apart",
        "oma",
        "oom",
        "--order",
        "contact-ban",
        "--ordered-by",
        "de rechter",
    ]);
    let told = table.does(&[
        "plan",
        "share",
        "ada",
        "oma",
        "oom",
        "--because",
        "Ada wil het zo",
    ]);
    assert!(told.err.contains("blijven apart op de dag"), "{}", told.err);
    let meeting = [
        "followup",
        "meeting",
        "--date",
        "2026-07-04",
        "--place",
        "De Brug",
        "--replaces",
        "yes",
    ];
    table.refuses(&meeting, 4, "apart-both-look-back");
    let because = ["--because", "Yusuf kijkt terug met een brief."];
    table.does(&[&meeting[..], &because].concat());
    for (reader, is_told) in [("ada", true), ("oma", false), ("oom", false)] {
        let invitation = text_of(
            &table,
            &["print", "vervolguitnodiging", "--in", "nl", "--for", reader],
        );
        assert_eq!(
            (
                invitation.contains("De Brug"),
                invitation.contains("4 juli"),
                invitation.contains("persoonlijk hoe u meedoet")
            ),
            (is_told, is_told, !is_told),
            "{reader}: {invitation}"
        );
    }
    let calendar = |who: &str| table.does(&["calendar", "--for", who, "--to", "-"]).out;
    assert!(calendar("ada").contains("20260704"));
    let oma = calendar("oma");
    assert!(
        oma.contains("soep brengen") && !oma.contains("20260704") && !oma.contains("De Brug"),
        "{oma}"
    );
}

#[test]
fn a_meeting_that_is_called_off_is_taken_out_of_the_calendars_that_had_it() {
    let table = under_way();
    table.does(&["calendar", "--for", "oma", "--to", "-"]);
    table.does(&["conference", "end", "stopped-in-preparation"]);
    assert!(
        table
            .does(&["calendar", "--for", "oma", "--to", "-"])
            .out
            .contains("METHOD:CANCEL")
    );
    table.refuses(
        &["calendar", "--for", "oom", "--to", "-"],
        3,
        "no-dates-yet",
    );
}

#[test]
fn what_is_called_off_says_so_and_the_coordinator_is_told_to_call() {
    let table = under_way();
    table.does(&["calendar", "--for", "oma", "--to", &inside(&table, "a.ics")]);
    table.does(&["conference", "end", "stopped-in-preparation"]);
    let path = inside(&table, "b.ics");
    let told = table.does(&["calendar", "--for", "oma", "--to", &path]).err;
    assert!(
        told.contains("Bel oma: veel agenda's halen"),
        "a program may leave it in: {told}"
    );
    let ics = std::fs::read_to_string(path).unwrap().replace("\r\n ", "");
    assert!(
        ics.contains("SUMMARY;LANGUAGE=nl:Gaat niet door: Bijeenkomst\r\n"),
        "{ics}"
    );
}

#[test]
fn one_appointment_has_no_name_of_a_calendar() {
    let table = under_way();
    for more in [None, Some("--request"), Some("--mail")] {
        let mut args = vec!["calendar", "--for", "oma", "--to", "-"];
        args.extend(more);
        let out = table.does(&args).out;
        assert!(!out.contains("CALNAME") && !out.contains("\nNAME"), "{out}");
    }
}

#[test]
fn a_day_that_is_over_is_in_no_calendar_when_its_end_was_not_recorded_yet() {
    let mut table = under_way();
    let calendar = ["calendar", "--for", "oma", "--to", "-"];
    table.on(2026, 3, 28);
    assert!(table.does(&calendar).out.contains("20260328T140000"));
    table.on(2026, 3, 29);
    table.refuses(&calendar, 3, "no-dates-yet");
}

#[test]
fn two_coordinators_with_cases_of_the_same_name_and_day_share_no_identifier() {
    let uids = || -> Vec<String> {
        let ics = under_way()
            .does(&["calendar", "--for", "oma", "--to", "-"])
            .out;
        let lines = ics.lines().filter(|line| line.starts_with("UID"));
        lines.map(str::to_owned).collect()
    };
    let (one, other) = (uids(), uids());
    assert!(
        !one.is_empty() && one.iter().all(|uid| !other.contains(uid)),
        "{one:?} {other:?}"
    );
}

#[test]
fn an_agreement_has_the_days_and_the_hour_of_its_own_words_or_is_told() {
    let mut table = under_way();
    table.on(2026, 3, 28);
    table.does(&["answer", "oma", "ja"]);
    table.does(&["conference", "arrive", "ada", "oma"]);
    table.does(&["conference", "end", "plan"]);
    let mut plan = vec!["record-plan", "--evaluation", "2026-06-20"];
    for agreement in [
        "oma; doet de kas; elke woensdag, vanaf 1 april",
        "oma; levert de papieren; uiterlijk 10 april",
        "oma; rijdt mee; di/do 18:30",
        "oma; stuurt de cijfers; de vijftiende van elke maand",
        "oma; belt; voor 10 april",
        "oma; kookt; maandagmiddag 14.00 tot 16.00 uur",
        "oma; past op; het laatste weekend van de maand",
        "oma; zingt; elke donderdag om 19.45 uur",
    ] {
        plan.extend(["--agreement", agreement]);
    }
    table.does(&plan);
    let path = inside(&table, "oma.ics");
    let told = table.does(&["calendar", "--for", "oma", "--to", &path]).err;
    assert!(
        told.contains("deze afspraken er niet in: 6."),
        "what cannot be read is not guessed: {told}"
    );
    let ics = std::fs::read_to_string(path).unwrap().replace("\r\n ", "");
    for line in [
        "DTSTART;VALUE=DATE:20260401",
        "RRULE:FREQ=WEEKLY;BYDAY=WE",
        "DTSTART;VALUE=DATE:20260410",
        "DTSTART;TZID=Europe/Amsterdam:20260331T183000",
        "RRULE:FREQ=WEEKLY;BYDAY=TU,TH",
        "DTSTART;VALUE=DATE:20260415",
        "RRULE:FREQ=MONTHLY;BYMONTHDAY=15",
        "DTSTART;VALUE=DATE:20260409",
        "RRULE:FREQ=MONTHLY;BYDAY=-1SA",
        "DTSTART;TZID=Europe/Amsterdam:20260402T194500",
    ] {
        assert!(ics.lines().any(|it| it == line), "{line}\n{ics}");
    }
}

#[test]
fn an_answer_can_be_asked_by_mail_when_both_have_an_address() {
    let table = under_way();
    let ics = table
        .does(&["calendar", "--for", "oma", "--request", "--to", "-"])
        .out
        .replace("\r\n ", "");
    assert!(
        ics.contains("METHOD:REQUEST")
            && ics.contains("mailto:oma@voorbeeld.nl")
            && ics.contains("mailto:mies@voorbeeld.nl"),
        "{ics}"
    );
    let mail = table
        .does(&["calendar", "--for", "oma", "--mail", "--to", "-"])
        .out;
    assert!(
        mail.contains("X-Unsent: 1")
            && mail.contains("oma@voorbeeld.nl")
            && mail.contains("text/calendar"),
        "{mail}"
    );
    table.refuses(
        &["calendar", "--for", "oom", "--request", "--to", "-"],
        4,
        "person-without-email",
    );
}
