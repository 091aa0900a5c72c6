//! What the summary of a form says before it is saved, and the lists that stand inside a question.

use crate::desk::Table;

fn family() -> Table {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    table
}

/// A command, its answers, and a line of its summary.
type Left = (
    &'static [&'static str],
    &'static [&'static str],
    &'static str,
);

const TODAY: &str = "ma 2 maart 2026 (niet ingevuld)";

#[test]
fn what_is_left_open_is_told_in_the_summary_as_it_is_recorded() {
    let forms: &[Left] = &[
        (&["contact"], &["oma", "bezoek", "ja", ""], "Op welke dag: "),
        (&["invite"], &["oma", ""], "Op welke dag uitgenodigd: "),
        (
            &["question"],
            &["Hoe kan Ada thuis wonen?", "ada", ""],
            "Op welke dag: ",
        ),
        (&["consent"], &["oma", "ja"], "Op welke dag: "),
        (
            &["circle", "apart"],
            &["oma", "ada", "huisverbod", "", "", "", ""],
            "Vanaf welke dag: ",
        ),
        (&["answer"], &["oma", "ja"], "Op welke dag: "),
    ];
    for (command, answers, line) in forms {
        let (_, seen) = family().answer_seeing(command, answers);
        assert!(
            seen.contains(&format!("{line}{TODAY}")),
            "{command:?}\n{seen}"
        );
    }
    // A home ban ends by itself, whoever consents says so for themselves, and who comes is there.
    let more: &[Left] = &[
        (
            &["circle", "apart"],
            &["oma", "ada", "huisverbod", "", "", "", ""],
            "Tot en met welke dag: do 12 maart 2026 (niet ingevuld)",
        ),
        (
            &["consent"],
            &["oma", "ja"],
            "Wie zei dat: oma (Oma) (niet ingevuld)",
        ),
        (
            &["consent"],
            &["oma", "ja"],
            "Waarvoor is de toestemming: meedoen aan de conferentie (niet ingevuld)",
        ),
        (
            &["answer"],
            &["oma", "ja"],
            "Hoe doet deze persoon mee: aanwezig (niet ingevuld)",
        ),
    ];
    for (command, answers, line) in more {
        let (_, seen) = family().answer_seeing(command, answers);
        assert!(seen.contains(line), "{command:?}\n{seen}");
    }
}

#[test]
fn who_only_explains_is_not_asked_about_an_invitation_and_it_was_today() {
    let table = family();
    let (ran, seen) = table.answer_seeing(&["invite", "--explain-only"], &["oma", "", ""]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(!seen.contains("uitgenodigd"), "{seen}");
    let case = table.case("proef");
    let invitation = case.invitations.first().unwrap();
    assert_eq!(invitation.explained_on.unwrap().to_string(), "2026-03-02");
    assert!(invitation.invited_on.is_none(), "{seen}");
}

#[test]
fn the_summary_tells_people_as_the_screen_does_however_they_were_typed() {
    let answers = ["Oma Proef, oom", "bezoek", "ja", "", ""];
    let (ran, seen) = family().answer_seeing(&["contact"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(
        seen.contains("Wie probeerde u te bereiken: oma (Oma), oom (Oom)"),
        "{seen}"
    );
    let handles = ["contact", "--handles"];
    let (ran, seen) = family().answer_seeing(&handles, &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(
        seen.contains("Wie probeerde u te bereiken: oma, oom"),
        "{seen}"
    );
}

#[test]
fn from_the_list_of_whom_a_name_fits_one_goes_back_to_the_question() {
    let table = family();
    let answers = ["Proef", ":terug", "oma", "bezoek", "ja", "", ""];
    let (ran, seen) = table.answer_seeing(&["contact"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    let asked = seen.matches("Wie probeerde u te bereiken?").count();
    assert_eq!(asked, 2, "{seen}");
    assert_eq!(
        table.case("proef").contacts.last().unwrap().person.as_str(),
        "oma"
    );
    // Of who was given with the command there is no question before it.
    let given = ["contact", "Proef", "--way", "bezoek", "--reached", "ja"];
    let (ran, seen) = table.answer_seeing(&given, &[":terug", ":?", "oom"]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(seen.contains("Dit is de eerste vraag."), "{seen}");
    assert!(seen.contains("Typ het nummer of de naam"), "{seen}");
    assert_eq!(
        table.case("proef").contacts.last().unwrap().person.as_str(),
        "oom"
    );
    let (ran, _) = table.answer_seeing(&given, &[":stop"]);
    assert_eq!(ran.code, 130);
    assert_eq!(table.case("proef").contacts.len(), 2);
}

#[test]
fn the_shell_of_which_tab_completes_is_chosen_from_a_list() {
    let table = Table::bare();
    table.refuses(&["completions"], 7, "missing-answers");
    let ran = table.answer(&["completions"], &["klingon", "fish"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(ran.out, table.does(&["completions", "fish"]).out);
}
