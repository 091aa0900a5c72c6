//! A no.

use super::{
    LETTER_INSTEAD, day, does_and_tells, each, family, figure, invitation, invited, is_found,
    letters, on_screen, people_of, refuses_paper, step,
};

#[test]
fn who_said_no_gets_no_letter_unless_somebody_names_them() {
    let table = invited();
    table.does(&["answer", "broer-1", "nee"]);
    let made = letters(&table, "uitnodiging");
    assert_eq!(made.len(), 2);
    assert!(
        made.iter()
            .all(|it| !it.contains("Beste Joris Veldkamp") && it.contains("De Zwaan")),
        "{made:?}"
    );
    table.does(&["answer", "zus-1,buurman-1", "nee"]);
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().display().to_string();
    table.refuses(
        &["print", "uitnodiging", "--as", "txt", "--to", &to],
        3,
        "nobody-to-print-for",
    );
}

#[test]
fn a_letter_for_who_said_no_is_made_when_named_and_the_no_is_told() {
    let table = invited();
    table.does(&["answer", "broer-1", "nee"]);
    let letter = ["print", "uitnodiging", "--for", "broer-1", "--as", "txt"];
    let ran = table.does(&[&letter[..], &["--to", "-"]].concat());
    assert!(ran.out.contains("Beste Joris Veldkamp"), "{}", ran.out);
    assert!(ran.err.contains("broer-1"), "{}", ran.err);
}

#[test]
fn who_said_no_is_expected_nowhere() {
    let table = invited();
    table.does(&["answer", "broer-1", "nee"]);
    assert_eq!(
        each(&table, &["calendar"]).len(),
        3,
        "Roos, her sister and the neighbour"
    );
    table.refuses(
        &["calendar", "--for", "broer-1", "--to", "-"],
        3,
        "no-dates-yet",
    );
    let list = on_screen(&table, &["deelnemerslijst"]);
    assert!(
        list.contains("Mirthe Veldkamp") && !list.contains("Joris"),
        "{list}"
    );
    refuses_paper(
        &table,
        "deelnemerslijst",
        "broer-1",
        8,
        "paper-tells-who-is-there",
    );
    let programme = table.does(&["conference", "programme"]).out;
    assert!(!programme.contains("broer-1"), "{programme}");
}

#[test]
fn who_said_no_to_a_conference_is_not_pushed_for_the_next_one() {
    let mut table = invited();
    table.does(&["answer", "broer-1", "nee"]);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    let end = ["conference", "end", "geen-plan", "--at", "17:00"];
    table.does(&[&end[..], &["--reason", "tijd te kort"]].concat());
    table.does(&["conference", "new"]);
    let status = table.does(&["status", "--json"]).json();
    assert!(!status.to_string().contains("broer-1"), "{status:#}");
    assert_eq!(
        step(&table, "explanation")["standing"],
        "done",
        "who was told for the first one knows"
    );
    let invite = step(&table, "invitation");
    assert!(
        invite["text"].as_str().unwrap().contains("2 mensen"),
        "{invite}"
    );
    assert_eq!(
        people_of(&table, &["invite", "--all"]),
        "zus-1, buurman-1",
        "nobody named him"
    );
    table.does(&["invite", "broer-1"]);
}

#[test]
fn who_said_yes_to_a_later_conference_is_asked_for_the_one_after_it() {
    let mut table = invited();
    table.does(&["answer", "broer-1", "nee"]);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    table.does(&["conference", "end", "geen-plan"]);
    table.does(&["conference", "new"]);
    table.does(&["invite", "broer-1"]);
    table.does(&["answer", "broer-1", "ja"]);
    table.does(&["conference", "set", "--date", "za 28 mrt"]);
    table.on(2026, 3, 28);
    table.does(&["conference", "end", "geen-plan"]);
    table.does(&["conference", "new"]);
    assert_eq!(
        people_of(&table, &["invite", "--all"]),
        "zus-1, broer-1, buurman-1"
    );
}

#[test]
fn who_was_left_out_of_a_conference_is_asked_about_before_the_next_and_who_wants_rest_is_not() {
    let mut table = invited();
    let exclude = ["circle", "exclude", "buurman-1"];
    table.does(&[&exclude[..], &LETTER_INSTEAD].concat());
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    table.does(&["circle", "leave-alone", "zus-1"]);
    table.does(&["conference", "end", "geen-plan"]);
    table.does(&["conference", "new"]);
    // Whether it still holds is for who decided it to say: nobody is invited by it in silence.
    assert!(is_found(&table, "left-out-before"));
    assert_eq!(people_of(&table, &["invite", "--all"]), "broer-1");
    does_and_tells(&table, &["invite", "buurman-1"], "left-out-before");
    assert!(!is_found(&table, "left-out-before"), "it was decided anew");
}

#[test]
fn no_reply_to_a_second_invitation_takes_no_no_away() {
    let mut table = invited();
    table.on(2026, 3, 4);
    table.does(&["answer", "broer-1", "nee", "--reason", "werkt die dag"]);
    table.on(2026, 3, 5);
    table.does(&["invite", "broer-1"]);
    table.refuses(&["answer", "broer-1", "geen-reactie"], 6, "no-stands");
    let kept = invitation(&table, "broer-1");
    assert_eq!(kept["answered_on"], "2026-03-04");
    assert_eq!(kept["reason"], "werkt die dag");
    table.does(&["answer", "broer-1", "ja"]);
}

#[test]
fn a_no_stays_when_someone_is_invited_once_more() {
    let mut table = invited();
    table.on(2026, 3, 4);
    table.does(&["answer", "broer-1", "nee", "--reason", "werkt die dag"]);
    table.does(&["consent", "Roos", "--withdraw"]);
    table.refuses(&["invite", "broer-1"], 4, "without-consent");
    table.does(&["consent", "Roos", "yes"]);
    table.refuses(&["invite", "--all"], 6, "all-invited");
    does_and_tells(&table, &["invite", "broer-1"], "invited-after-no");
    let kept = invitation(&table, "broer-1");
    assert_eq!(
        (
            kept["answer"].as_str(),
            kept["answered_on"].as_str(),
            kept["reason"].as_str(),
            kept["invited_on"].as_str()
        ),
        (
            Some("no"),
            Some("2026-03-04"),
            Some("werkt die dag"),
            Some("2026-03-04")
        ),
        "the no, and a second invitation"
    );
    let circle = table.does(&["circle", "show"]).out;
    let his = circle.lines().find(|line| line.contains("broer-1"));
    assert!(his.unwrap().contains("komt niet"), "{circle}");
    assert_eq!(figure(&table, "Zeiden ja"), 2);
    table.does(&["answer", "broer-1", "ja"]);
    assert!(!is_found(&table, "invited-after-no"));
}

#[test]
fn a_reminder_wipes_nothing_that_someone_said() {
    let mut table = invited();
    table.does(&["answer", "zus-1", "misschien", "--reason", "werkt soms"]);
    table.does(&["answer", "buurman-1", "ja", "--attending", "op-afstand"]);
    table.on(2026, 3, 5);
    table.does(&["invite", "zus-1", "buurman-1", "--how", "brief"]);
    let (sister, neighbour) = (invitation(&table, "zus-1"), invitation(&table, "buurman-1"));
    assert_eq!(
        (sister["answer"].as_str(), sister["reason"].as_str()),
        (Some("maybe"), Some("werkt soms"))
    );
    assert_eq!(
        (
            neighbour["answer"].as_str(),
            neighbour["attending"].as_str()
        ),
        (Some("yes"), Some("remote"))
    );
}

#[test]
fn who_said_no_and_came_is_seen() {
    let mut table = invited();
    table.does(&["answer", "broer-1", "nee"]);
    table.on(2026, 3, 21);
    does_and_tells(
        &table,
        &["conference", "arrive", "broer-1"],
        "said-no-and-came",
    );
    assert_eq!(invitation(&table, "broer-1")["answer"], "no");
}

#[test]
fn a_talk_that_was_had_stays_when_the_others_are_explained_to() {
    let mut table = family();
    day(&table);
    let visit = ["--explained", "ma 2 mrt", "--explained-how", "bezoek"];
    table.does(&[&["invite", "zus-1", "--explain-only"][..], &visit].concat());
    table.on(2026, 3, 6);
    let all = ["invite", "--all", "--explained", "vandaag"];
    does_and_tells(
        &table,
        &[&all[..], &["--explained-how", "telefoon"]].concat(),
        "explained-before",
    );
    let had = invitation(&table, "zus-1");
    assert_eq!(had["explained_on"], "2026-03-02");
    assert_eq!(had["explained_how"], "visit");
    assert_eq!(invitation(&table, "broer-1")["explained_how"], "phone");
}

#[test]
fn who_wants_nothing_kept_is_pointed_to_forgetting() {
    let table = invited();
    let no = ["answer", "broer-1", "nee", "--reason"];
    does_and_tells(
        &table,
        &[&no[..], &["bewaar mijn naam niet"]].concat(),
        "may-be-forgotten",
    );
    does_and_tells(
        &table,
        &["circle", "leave-alone", "broer-1"],
        "may-be-forgotten",
    );
}

#[test]
fn what_was_recorded_all_the_same_is_not_told_as_impossible() {
    let table = invited();
    let ran = table.does(&["circle", "add", "Ilse Maas", "--role", "hoofdpersoon"]);
    let told = format!("{}{}", ran.out, ran.err);
    assert!(!told.contains("Dit kan zo niet"), "{told}");
    assert!(told.contains("Vastgelegd, maar"), "{told}");
}

#[test]
fn a_no_to_taking_part_counts_wherever_a_no_to_the_invitation_does() {
    for nos in [
        &["answer", "broer-1", "nee"][..],
        &["consent", "broer-1", "--refuse"],
    ] {
        let table = invited();
        table.does(nos);
        table.does(&["edit-case", "--safety"]);
        let set = ["requirement", "Elke avond is de kassa leeg."];
        table.does(&[&set[..], &["--set-by", "Hanneke"]].concat());
        let told = people_of(&table, &["requirement", "--told", "1", "--to-all"]);
        assert!(!told.contains("broer-1"), "{nos:?}: {told}");
        let circle = table.does(&["circle", "show"]).out;
        let his = circle.lines().find(|line| line.contains("broer-1"));
        assert!(his.unwrap().contains("komt niet"), "{nos:?}: {circle}");
        // Not answered yet: nobody asks him.
        let table = family();
        day(&table);
        table.does(&["invite", "zus-1", "broer-1", "--explained", "vandaag"]);
        table.does(&["answer", "zus-1", "ja"]);
        assert_eq!(step(&table, "answers")["command"], "ekc answer broer-1");
        table.does(nos);
        assert_eq!(step(&table, "answers")["standing"], "done", "{nos:?}");
    }
    let table = family();
    table.does(&["consent", "broer-1", "--refuse"]);
    let who_else = table.does(&["circle", "who-else"]).out;
    assert!(!who_else.contains("broer-1"), "{who_else}");
}

#[test]
fn who_said_no_is_not_told_the_requirements_with_all_the_others() {
    let table = invited();
    table.does(&["answer", "broer-1", "nee"]);
    table.does(&["edit-case", "--safety"]);
    let set = ["requirement", "Elke avond is de kassa leeg."];
    table.does(&[&set[..], &["--set-by", "Hanneke"]].concat());
    let told = people_of(&table, &["requirement", "--told", "1", "--to-all"]);
    assert!(
        told.contains("zus-1") && !told.contains("broer-1"),
        "{told}"
    );
}

#[test]
fn who_was_never_invited_and_says_no_is_no_guest() {
    let table = family();
    day(&table);
    let code = "answer-without-invitation";
    let no = table.does(&["answer", "broer-1", "nee", "--json"]).out;
    assert!(!no.contains(code), "{no}");
    does_and_tells(&table, &["answer", "broer-1", "ja"], code);
}

#[test]
fn a_talk_after_the_invitation_is_refused_with_the_day_that_is_in_the_way() {
    let mut table = invited();
    table.on(2026, 3, 4);
    let invite = ["invite", "zus-1", "--explained", "vandaag"];
    let refused = table.refuses(&invite, 5, "invited-before-explained");
    let told = refused.failure();
    assert_eq!(told["field"], "--explained");
    let what = told["what"].as_str().unwrap();
    assert!(what.contains("ma 2 maart 2026"), "{what}");
    table.does(&[&invite[..], &["--explain-only"]].concat());
}
