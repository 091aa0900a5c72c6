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
