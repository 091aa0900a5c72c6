//! The practice at the keyboard: acts that follow each other over the weeks of a conference, each
//! held to what the method asks. What is so is written down; what goes out, goes to whom it is for.

use crate::desk::{Ran, Table};
use serde_json::Value;

/// An independent coordinator who can be reached.
const COORDINATOR: &str = "Sara Lindeman; 0612345678; sara@voorbeeld.nl; bibliotheek";

/// When the circle looks back, and what if it goes otherwise.
const LOOKING_BACK: [&str; 10] = [
    "--what-if",
    "de huur lukt niet; Roos belt de bank",
    "--evaluation",
    "za 16 mei",
    "--evaluation-time",
    "14:00",
    "--evaluation-place",
    "Het Koetshuis",
    "--convener",
    "zus-1",
];

/// How the circle leaves Teun out: he writes a letter.
const LETTER_INSTEAD: [&str; 6] = [
    "--reason",
    "Roos wil zijn stem niet aan tafel",
    "--decided-by",
    "Roos",
    "--instead",
    "brief",
];

/// A family (gezin) on 2 March; nobody is invited yet.
fn family() -> Table {
    let table = Table::new();
    table.does(&[
        "new-case",
        "--variant",
        "familie",
        "--applicant",
        "hoofdpersoon",
        "--main-person",
        "Roos Veldkamp",
        "--reason",
        "schulden",
        "--safety=nee",
        "--coordinator",
        COORDINATOR,
        "--independent",
        "--handle",
        "proef",
    ]);
    table.does(&["consent", "Roos"]);
    table.does(&[
        "question",
        "Wat is nodig om de werkplaats open te houden?",
        "--by",
        "Roos",
        "--chosen-by",
        "Roos",
    ]);
    for [name, relation, tie, named_by] in [
        ["Mirthe Veldkamp", "zus", "familie", "Roos"],
        ["Joris Veldkamp", "broer", "familie", "Roos"],
        ["Dirk Mollema", "buurman", "buur", "Mirthe"],
    ] {
        let add = ["circle", "add", name, "--relation", relation];
        table.does(&[&add[..], &["--tie", tie, "--named-by", named_by]].concat());
    }
    table.does(&[
        "circle",
        "add",
        "Hanneke Prins",
        "--role",
        "beroepskracht",
        "--relation",
        "bewindvoerder",
        "--organisation",
        "Bewind Zuid",
    ]);
    table.does(&["circle", "asked", "zus-1"]);
    table
}

/// The day, the time and the place (dag).
fn day(table: &Table) {
    table.does(&[
        "conference",
        "set",
        "--date",
        "za 21 mrt",
        "--time",
        "13:00",
        "--place",
        "De Zwaan",
        "--if-no-plan",
        "Dan gaat het zoals nu.",
    ]);
}

/// A family with a day, of which the circle is invited (uitgenodigd) and said yes.
fn invited() -> Table {
    let table = family();
    day(&table);
    table.does(&[
        "invite",
        "zus-1",
        "broer-1",
        "buurman-1",
        "--explained",
        "vandaag",
        "--explained-how",
        "bezoek",
    ]);
    table.does(&["answer", "zus-1,broer-1,buurman-1", "ja"]);
    table
}

/// The three parts of the day (delen), which ends with a plan.
fn parts(table: &Table) {
    for (part, at) in [("1", "13:00"), ("2", "14:00"), ("3", "16:00")] {
        table.does(&["conference", "part", part, "--at", at]);
    }
    table.does(&["conference", "end", "met-plan", "--at", "17:00"]);
}

/// The day is held (gehouden): who said yes came.
fn held(table: &mut Table) {
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    parts(table);
}

/// The plan, accepted by the circle.
fn plan(table: &Table) {
    let agreements = [
        "record-plan",
        "--agreement",
        "zus-1; zet de boeken klaar; elke zondag",
        "--agreement",
        "buurman-1; veegt de stoep; elke vrijdag",
    ];
    table.does(&[&agreements[..], &LOOKING_BACK].concat());
    table.does(&["plan", "agree"]);
}

/// A family of which the circle came and made its plan.
fn with_a_plan() -> Table {
    let mut table = invited();
    held(&mut table);
    plan(&table);
    table
}

/// A family of which the circle comes, but for a brother-in-law, who was never invited and is left
/// out.
fn with_someone_left_out() -> Table {
    let table = invited();
    let add = ["circle", "add", "Teun Brands", "--relation", "zwager"];
    table.does(&[&add[..], &["--tie", "familie", "--named-by", "Joris"]].concat());
    let exclude = ["circle", "exclude", "zwager-1"];
    table.does(&[&exclude[..], &LETTER_INSTEAD].concat());
    table
}

/// The same on the day, to which he gave a letter.
fn with_a_letter() -> Table {
    let mut table = with_someone_left_out();
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    table.does(&["conference", "arrive", "zwager-1", "--attending", "brief"]);
    parts(&table);
    table
}

/// A family with a second main person, who said yes.
fn of_two() -> Table {
    let table = family();
    table.does(&["circle", "add", "Ilse Maas", "--role", "hoofdpersoon"]);
    table.does(&["consent", "hoofdpersoon-2"]);
    table
}

/// The same; a judge said that the two may not meet until 27 March.
fn under_a_ban() -> Table {
    let table = of_two();
    table.does(&[
        "circle",
        "apart",
        "hoofdpersoon-1",
        "hoofdpersoon-2",
        "--order",
        "contactverbod",
        "--ordered-by",
        "de rechter",
        "--since",
        "ma 2 mrt",
        "--until",
        "vr 27 mrt",
    ]);
    table
}

/// After harm (herstel): Bas was harmed, Rik did it and acknowledged that.
fn after_harm() -> Table {
    let table = Table::new();
    table.does(&[
        "new-case",
        "--variant",
        "herstel",
        "--applicant",
        "familie",
        "--applied-by",
        "Gerda Smit; moeder",
        "--main-person",
        "Bas Smit",
        "--main-person",
        "Rik Jonker",
        "--reason",
        "schade",
        "--coordinator",
        COORDINATOR,
        "--independent",
        "--handle",
        "proef",
    ]);
    table.does(&["consent", "Bas"]);
    table.does(&["consent", "Rik"]);
    table.does(&["circle", "edit", "Rik", "--acknowledged", "vandaag"]);
    table.does(&[
        "question",
        "Hoe komt het hek er weer?",
        "--by",
        "Bas",
        "--chosen-by",
        "Bas",
    ]);
    table
}

/// A street (buurt).
fn street() -> Table {
    let table = Table::new();
    table.does(&[
        "new-case",
        "--variant",
        "buurt",
        "--applicant",
        "bekende",
        "--applied-by",
        "Karin Bos; bewoner",
        "--reason",
        "overlast",
        "--coordinator",
        COORDINATOR,
        "--coordinator",
        "Ruben Kok",
        "--independent",
        "--handle",
        "proef",
    ]);
    table
}

/// Words without their line ends: a page is wrapped, a calendar is folded.
fn flat(text: &str) -> String {
    let whole = text.replace("\r\n ", "");
    whole.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A paper on the screen (scherm).
fn on_screen(table: &Table, args: &[&str]) -> String {
    let print = [&["print"][..], args, &["--as", "txt", "--to", "-"]].concat();
    flat(&table.does(&print).out)
}

/// A calendar on the screen.
fn calendar(table: &Table, whom: &str) -> String {
    flat(&table.does(&["calendar", "--for", whom, "--to", "-"]).out)
}

/// What comes of a command that writes a file for each, in no order.
fn each(table: &Table, args: &[&str]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().display().to_string();
    table.does(&[args, &["--to", &to]].concat());
    std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| flat(&std::fs::read_to_string(entry.unwrap().path()).unwrap()))
        .collect()
}

/// All letters of a kind, made for whoever they are for.
fn letters(table: &Table, kind: &str) -> Vec<String> {
    each(table, &["print", kind, "--as", "txt"])
}

/// Refuse a paper for someone, named.
fn refuses_paper(table: &Table, kind: &str, whom: &str, exit: u8, code: &str) -> Ran {
    let print = ["print", kind, "--for", whom, "--as", "txt", "--to", "-"];
    table.refuses(&print, exit, code)
}

/// One fact of a list on paper, from the words it begins with to the next one.
fn item(text: &str, start: &str) -> String {
    let rest = text.split(start).nth(1).unwrap_or_default();
    rest.split(" - ").next().unwrap_or_default().to_owned()
}

/// A number on the registration paper.
fn figure(table: &Table, label: &str) -> usize {
    let paper = on_screen(table, &["registratie"]);
    let before = format!("Wat: {label} Uitkomst: ");
    let value = paper.split(before.as_str()).nth(1).unwrap_or_default();
    let number = value.split(' ').next().unwrap_or_default();
    number
        .parse()
        .unwrap_or_else(|_| panic!("{label}: {paper}"))
}

/// Run a command that is done, and that tells this.
fn does_and_tells(table: &Table, args: &[&str], code: &str) {
    let ran = table.does(&[args, &["--json"]].concat());
    let told = ran.json()["findings"].as_array().unwrap().clone();
    assert!(
        told.iter().any(|it| it["code"] == code),
        "ekc {}: {code}?\n{}",
        args.join(" "),
        ran.out
    );
}

/// Who a command was done with.
fn people_of(table: &Table, args: &[&str]) -> String {
    let ran = table.does(&[args, &["--json"]].concat()).json();
    ran["did"]["args"]["people"].as_str().unwrap().to_owned()
}

/// What the rules find in the case.
fn checked(table: &Table) -> Vec<Value> {
    let told = table.does(&["check", "proef", "--json"]).json();
    told["cases"][0]["findings"].as_array().unwrap().clone()
}

/// Whether the rules find this in the case.
fn is_found(table: &Table, code: &str) -> bool {
    checked(table).iter().any(|it| it["code"] == code)
}

/// How it stands with a step.
fn step(table: &Table, id: &str) -> Value {
    let told = table.does(&["status", "--json"]).json();
    let steps = told["steps"].as_array().unwrap().clone();
    let found = steps.into_iter().find(|it| it["step"] == id);
    found.unwrap_or_else(|| panic!("no step {id}: {told:#}"))
}

/// The days on which something is due.
fn due(table: &Table, what: &str) -> Vec<String> {
    let told = table.does(&["due", "--within", "300d", "--json"]).json();
    let all = told["due"].as_array().unwrap().clone();
    all.iter()
        .filter(|it| it["what"] == what)
        .map(|it| it["on"].as_str().unwrap().to_owned())
        .collect()
}

/// What is recorded of the invitation of someone to the last conference.
fn invitation(table: &Table, whom: &str) -> Value {
    let told = table.does(&["show", "--json"]).json();
    let all = told["case"]["invitations"].as_array().unwrap().clone();
    let found = all.into_iter().rfind(|it| it["person"] == whom);
    found.unwrap_or_else(|| panic!("{whom}: {told:#}"))
}

// Consent.

#[test]
fn no_letter_of_invitation_goes_out_before_each_main_person_said_yes() {
    let table = family();
    day(&table);
    table.does(&["circle", "add", "Ilse Maas", "--role", "hoofdpersoon"]);
    // Not asked yet.
    refuses_paper(&table, "uitnodiging", "zus-1", 4, "without-consent");
    table.does(&["consent", "Ilse", "--refuse"]);
    table.refuses(
        &["invite", "zus-1", "--explained", "vandaag"],
        4,
        "without-consent",
    );
    refuses_paper(&table, "uitnodiging", "zus-1", 4, "without-consent");
    table.refuses(
        &[
            "print",
            "uitnodiging",
            "--for",
            "zus-1",
            "--because",
            "Ilse komt wel bij.",
        ],
        4,
        "without-consent",
    );
    table.does(&["consent", "Ilse"]);
    let letter = on_screen(&table, &["uitnodiging", "--for", "zus-1"]);
    assert!(letter.contains("Beste Mirthe Veldkamp"), "{letter}");
}

#[test]
fn nobody_who_was_invited_gets_the_letter_once_a_main_person_took_the_yes_back() {
    let table = invited();
    table.does(&["consent", "Roos", "--withdraw"]);
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().display().to_string();
    table.refuses(
        &["print", "uitnodiging", "--as", "txt", "--to", &to],
        4,
        "without-consent",
    );
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    refuses_paper(&table, "uitnodiging", "buurman-1", 4, "without-consent");
    table.does(&["consent", "Roos"]);
    assert_eq!(letters(&table, "uitnodiging").len(), 3);
}

#[test]
fn no_letter_goes_out_before_who_decides_for_a_child_it_is_about_said_yes() {
    let table = family();
    day(&table);
    table.does(&[
        "circle",
        "add",
        "Lotte Veldkamp",
        "--role",
        "hoofdpersoon",
        "--birth-year",
        "2017",
    ]);
    table.does(&[
        "circle",
        "authority",
        "hoofdpersoon-2",
        "--held-by",
        "hoofdpersoon-1",
    ]);
    table.refuses(&["invite", "zus-1"], 4, "child-without-consent");
    refuses_paper(&table, "uitnodiging", "zus-1", 4, "child-without-consent");
    table.does(&[
        "consent",
        "hoofdpersoon-2",
        "--by",
        "hoofdpersoon-1",
        "--scope",
        "kind-doet-mee",
    ]);
    on_screen(&table, &["uitnodiging", "--for", "zus-1"]);
}

#[test]
fn the_day_is_told_to_nobody_in_silence_while_a_yes_is_taken_back() {
    let table = invited();
    table.does(&["consent", "Roos", "--withdraw"]);
    let telling: [&[&str]; 2] = [
        &["calendar", "--for", "zus-1", "--to", "-"],
        &[
            "print",
            "programma",
            "--for",
            "zus-1",
            "--as",
            "txt",
            "--to",
            "-",
        ],
    ];
    for args in telling {
        let ran = table.run(args);
        assert!(
            ran.code == 4 || ran.err.contains("geen ja"),
            "ekc {}\n{}{}",
            args.join(" "),
            ran.out,
            ran.err
        );
    }
}

#[test]
fn after_a_withdrawal_nobody_is_invited_whoever_they_are_and_however_often() {
    let table = invited();
    table.does(&["circle", "add", "Wout Berg", "--relation", "vriend"]);
    table.does(&["circle", "add", "Aylin Demir", "--role", "tolk"]);
    table.does(&["consent", "Roos", "--withdraw"]);
    for whom in [
        "hoofdpersoon-1",
        "bewindvoerder-1",
        "tolk-1",
        "vriend-1",
        "zus-1",
    ] {
        let invite = ["invite", whom, "--explained", "vandaag", "--how", "brief"];
        table.refuses(&invite, 4, "without-consent");
        let because = [&invite[..], &["--because", "het kan niet wachten"]].concat();
        table.refuses(&because, 4, "without-consent");
    }
    table.refuses(&["invite", "--all"], 4, "without-consent");
    // What prepares may go on, and is told. What people say is written down.
    let ask = ["inform", "ask", "Wat is de schuld?", "--wanted-by", "zus-1"];
    let ask = [&ask[..], &["--of", "bewindvoerder-1"]].concat();
    does_and_tells(&table, &ask, "goes-on-without-consent");
    let explain = ["invite", "vriend-1", "--explain-only"];
    does_and_tells(&table, &explain, "goes-on-without-consent");
    table.does(&["answer", "broer-1", "nee"]);
}

#[test]
fn when_one_of_two_main_persons_takes_the_yes_back_neither_of_them_is_invited() {
    let table = of_two();
    day(&table);
    table.does(&["consent", "hoofdpersoon-2", "--withdraw"]);
    for whom in ["hoofdpersoon-1", "hoofdpersoon-2", "zus-1"] {
        table.refuses(&["invite", whom], 4, "without-consent");
    }
    table.does(&["consent", "hoofdpersoon-2"]);
    table.does(&["invite", "hoofdpersoon-1", "hoofdpersoon-2", "zus-1"]);
}

#[test]
fn no_day_is_set_or_moved_while_a_main_person_took_the_yes_back() {
    let table = family();
    table.does(&["consent", "Roos", "--withdraw"]);
    let first = ["conference", "set", "--date", "za 21 mrt"];
    table.refuses(&first, 4, "without-consent");
    let table = invited();
    table.does(&["conference", "dates", "--add", "za 28 mrt 13:00"]);
    table.does(&["consent", "Roos", "--withdraw"]);
    let move_it = ["conference", "set", "--date", "za 28 mrt"];
    table.refuses(&move_it, 4, "without-consent");
    table.refuses(
        &["conference", "set", "--candidate", "1"],
        4,
        "without-consent",
    );
    does_and_tells(
        &table,
        &["conference", "dates", "--add", "za 4 apr 13:00"],
        "goes-on-without-consent",
    );
    // What others say is written down.
    table.does(&["answer", "broer-1", "nee"]);
    table.does(&["conference", "can", "zus-1", "--yes", "1"]);
    table.does(&["consent", "Roos"]);
    table.does(&move_it);
}

#[test]
fn a_day_that_is_set_without_a_yes_is_told() {
    let table = family();
    table.does(&["consent", "Roos", "--refuse"]);
    let set = ["conference", "set", "--date", "za 21 mrt"];
    does_and_tells(&table, &set, "goes-on-without-consent");
}

#[test]
fn no_part_of_the_day_begins_once_a_main_person_took_the_yes_back() {
    let mut table = invited();
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    table.does(&["consent", "Roos", "--withdraw"]);
    for (part, at) in [("1", "13:00"), ("2", "14:00"), ("3", "16:00")] {
        let begin = ["conference", "part", part, "--at", at];
        table.refuses(&begin, 4, "without-consent");
    }
    let guest = ["conference", "arrive", "--guest", "Nel Smit"];
    table.refuses(&guest, 4, "without-consent");
    table.does(&["consent", "Roos"]);
    table.does(&["conference", "part", "1", "--at", "13:00"]);
}

#[test]
fn no_part_of_the_day_begins_while_nobody_is_there() {
    let mut table = invited();
    table.does(&["consent", "Roos", "--withdraw"]);
    table.on(2026, 3, 21);
    table.refuses(&["conference", "arrive", "zus-1"], 4, "without-consent");
    let first = ["conference", "part", "1", "--at", "13:00"];
    table.refuses(&first, 4, "nobody-is-there");
    table.does(&["consent", "Roos"]);
    for (part, at) in [("1", "13:00"), ("2", "14:00"), ("3", "16:00")] {
        let begin = ["conference", "part", part, "--at", at];
        table.refuses(&begin, 4, "nobody-is-there");
    }
    table.does(&["conference", "arrive", "zus-1"]);
    table.does(&first);
}

#[test]
fn no_part_of_the_day_begins_while_there_is_only_a_letter() {
    let mut table = invited();
    table.does(&["answer", "broer-1", "ja", "--attending", "brief"]);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "broer-1", "--attending", "brief"]);
    table.refuses(
        &["conference", "part", "1", "--at", "13:00"],
        4,
        "nobody-is-there",
    );
    assert_eq!(step(&table, "arrivals")["standing"], "missing");
}

// A no.

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
fn who_was_left_out_of_a_conference_is_asked_for_the_next_one_and_who_wants_rest_is_not() {
    let mut table = invited();
    let exclude = ["circle", "exclude", "buurman-1"];
    table.does(&[&exclude[..], &LETTER_INSTEAD].concat());
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    table.does(&["circle", "leave-alone", "zus-1"]);
    table.does(&["conference", "end", "geen-plan"]);
    table.does(&["conference", "new"]);
    assert_eq!(
        people_of(&table, &["invite", "--all"]),
        "broer-1, buurman-1"
    );
}

#[test]
fn a_no_stays_when_someone_is_invited_once_more() {
    let mut table = invited();
    table.on(2026, 3, 4);
    table.does(&["answer", "broer-1", "nee", "--reason", "werkt die dag"]);
    table.does(&["consent", "Roos", "--withdraw"]);
    table.refuses(&["invite", "broer-1"], 4, "without-consent");
    table.does(&["consent", "Roos"]);
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

// Left alone on their own wish.

#[test]
fn who_asked_to_be_left_alone_is_not_given_the_plan_and_is_not_counted() {
    let mut table = with_a_plan();
    table.on(2026, 3, 24);
    table.does(&["circle", "leave-alone", "buurman-1"]);
    let share = ["plan", "share", "buurman-1"];
    table.refuses(&share, 4, "left-alone-given");
    table.on(2026, 3, 25);
    let nothing: &[&str] = &[];
    for more in [nothing, &["--way", "brief"], &["--because", "hij doet mee"]] {
        table.refuses(&[&share[..], more].concat(), 4, "left-alone-given");
    }
    refuses_paper(&table, "plan", "buurman-1", 8, "paper-left-alone");
    let shared = step(&table, "plan-shared");
    assert!(
        shared["text"].as_str().unwrap().contains("nog 3"),
        "{shared}"
    );
    let late = table.does(&["check", "proef", "--json", "--as-of", "2026-04-10"]);
    let late = late.json()["cases"][0]["findings"].clone();
    let mut waiting: Vec<&str> = late
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["code"] == "plan-late")
        .map(|it| it["about"].as_str().unwrap())
        .collect();
    waiting.sort_unstable();
    assert_eq!(waiting, ["broer-1", "hoofdpersoon-1", "zus-1"]);
    assert_eq!(
        people_of(&table, &["plan", "share", "--all"]),
        "hoofdpersoon-1, zus-1, broer-1"
    );
    assert_eq!(step(&table, "plan-shared")["standing"], "done");
    assert!(due(&table, "share-plan").is_empty());
    table.refuses(&["plan", "share", "--all"], 6, "all-have-the-plan");
    // What was given before is written down; and who wants to be approached again gets it.
    table.does(&[&share[..], &["--on", "2026-03-23"]].concat());
    table.does(&["undo"]);
    table.does(&["circle", "leave-alone", "buurman-1", "--again"]);
    table.does(&share);
}

#[test]
fn no_paper_or_calendar_about_the_plan_is_made_for_who_asked_to_be_left_alone() {
    let mut table = with_a_plan();
    table.on(2026, 3, 24);
    table.does(&["circle", "leave-alone", "buurman-1"]);
    let whole = on_screen(&table, &["plan"]);
    let gets = item(&whole, "Wie krijgen het plan:");
    assert!(
        gets.contains("Mirthe Veldkamp") && !gets.contains("Dirk"),
        "{gets}"
    );
    for (kind, count) in [("kaartje", 1), ("vervolguitnodiging", 3)] {
        let made = letters(&table, kind);
        assert_eq!(made.len(), count, "{kind}");
        assert!(
            made.iter()
                .all(|it| !it.contains("Beste Dirk") && !it.contains("Dit kaartje is voor Dirk")),
            "{made:?}"
        );
    }
    assert_eq!(each(&table, &["calendar"]).len(), 3);
    table.refuses(
        &["calendar", "--for", "buurman-1", "--to", "-"],
        8,
        "paper-left-alone",
    );
}

#[test]
fn who_may_never_be_approached_is_not_given_the_plan_and_holds_up_nobody_else() {
    let mut table = with_a_plan();
    table.on(2026, 3, 24);
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    table.on(2026, 3, 25);
    table.refuses(&["plan", "share", "broer-1"], 4, "forbidden-contact");
    assert_eq!(
        people_of(&table, &["plan", "share", "--all"]),
        "hoofdpersoon-1, zus-1, buurman-1"
    );
}

#[test]
fn who_asked_to_be_left_alone_is_not_spoken_to_in_whatever_way() {
    let mut table = invited();
    table.does(&["circle", "leave-alone", "buurman-1"]);
    let call = ["contact", "buurman-1", "--way", "telefoon"];
    // The talk in which it was said is of that day itself.
    table.does(&call);
    table.on(2026, 3, 5);
    for talk in [
        &call[..],
        &["contact", "buurman-1", "--way", "brief"],
        &[
            "invite",
            "buurman-1",
            "--explain-only",
            "--explained",
            "vandaag",
        ],
        &["circle", "asked", "buurman-1"],
    ] {
        table.refuses(talk, 4, "left-alone-contacted");
    }
    table.does(&["circle", "leave-alone", "buurman-1", "--again"]);
    table.does(&call);
}

#[test]
fn a_part_in_the_day_for_who_asked_to_be_left_alone_is_told() {
    let mut table = invited();
    table.does(&["circle", "leave-alone", "buurman-1"]);
    table.on(2026, 3, 5);
    let lift = ["conference", "checklist", "--add", "vervoer: meerijden"];
    let ask = ["inform", "ask", "Wie veegt er nu?", "--wanted-by", "zus-1"];
    for part in [
        [&lift[..], &["--by", "zus-1", "--whom", "buurman-1"]].concat(),
        [&lift[..], &["--by", "buurman-1"]].concat(),
        [&ask[..], &["--of", "buurman-1"]].concat(),
    ] {
        does_and_tells(&table, &part, "left-alone-involved");
    }
}

#[test]
fn who_asked_to_be_left_alone_is_not_called_after_four_weeks() {
    let mut table = with_a_plan();
    table.on(2026, 3, 24);
    table.does(&["circle", "leave-alone", "buurman-1"]);
    table.on(2026, 4, 18);
    table.refuses(
        &["followup", "call", "buurman-1", "--progress", "2: loopt"],
        4,
        "left-alone-contacted",
    );
    refuses_paper(&table, "nabelformulier", "buurman-1", 8, "paper-left-alone");
    does_and_tells(
        &table,
        &[
            "followup",
            "meeting",
            "--date",
            "za 29 aug",
            "--convener",
            "buurman-1",
        ],
        "left-alone-involved",
    );
}

// Never to be approached.

#[test]
fn who_may_no_longer_be_approached_is_not_invited_once_more() {
    let mut table = invited();
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    table.does(&["circle", "leave-alone", "buurman-1"]);
    for day in [2, 5] {
        table.on(2026, 3, day);
        let nothing: &[&str] = &[];
        for more in [
            nothing,
            &["--how", "brief"],
            &["--because", "hij hoort erbij"],
        ] {
            let again = |whom: &'static str| [&["invite", whom][..], more].concat();
            table.refuses(&again("broer-1"), 4, "forbidden-contact");
            table.refuses(&again("buurman-1"), 4, "left-alone-invited");
        }
    }
    for talk in [
        &["contact", "broer-1", "--way", "telefoon"][..],
        &["invite", "broer-1", "--explain-only"],
        &["circle", "asked", "broer-1"],
        &[
            "inform",
            "ask",
            "Wat weet hij?",
            "--wanted-by",
            "zus-1",
            "--of",
            "broer-1",
        ],
    ] {
        table.refuses(talk, 4, "forbidden-contact");
    }
}

#[test]
fn two_who_were_invited_and_may_not_meet_since_are_not_invited_once_more() {
    let mut table = invited();
    table.does(&[
        "circle",
        "apart",
        "zus-1",
        "broer-1",
        "--order",
        "contactverbod",
        "--until",
        "vr 27 mrt",
    ]);
    table.on(2026, 3, 5);
    for whom in ["zus-1", "broer-1"] {
        table.refuses(&["invite", whom], 4, "apart-both-expected");
        let by_letter = ["invite", whom, "--how", "brief"];
        table.refuses(&by_letter, 4, "apart-both-expected");
    }
    // As soon as one of them does not come, the other is reminded.
    table.does(&["answer", "broer-1", "nee"]);
    table.does(&["invite", "zus-1", "--how", "brief"]);
    // A wish may be passed, and the reason is kept.
    let mut table = invited();
    table.does(&["circle", "apart", "zus-1", "broer-1", "--order", "wens"]);
    table.on(2026, 3, 5);
    let again = ["invite", "zus-1", "--how", "brief"];
    table.refuses(&again, 4, "apart-both-expected");
    table.does(&[&again[..], &["--because", "Zij wil het zelf."]].concat());
}

/// A family in which a lender is known whom nobody may approach.
fn with_a_forbidden_contact() -> Table {
    let table = family();
    day(&table);
    let never = ["circle", "leave-alone", "--name", "Karel Vos", "--never"];
    table.does(&[&never[..], &["--relation", "geldschieter"]].concat());
    table
}

#[test]
fn who_may_never_be_approached_gets_no_part_in_the_case() {
    let table = with_a_forbidden_contact();
    let edit = ["circle", "edit", "geldschieter-1", "--role"];
    let lift = ["conference", "checklist", "--add", "vervoer: meerijden"];
    let ask = ["inform", "ask", "Wat is er geleend?", "--wanted-by", "Roos"];
    for part in [
        [&edit[..], &["hoofdpersoon"]].concat(),
        [&edit[..], &["steunpersoon"]].concat(),
        [&lift[..], &["--by", "geldschieter-1"]].concat(),
        [&lift[..], &["--by", "zus-1", "--whom", "geldschieter-1"]].concat(),
        [&ask[..], &["--of", "geldschieter-1"]].concat(),
        vec!["invite", "geldschieter-1"],
    ] {
        table.refuses(&part, 4, "forbidden-contact");
    }
}

#[test]
fn what_who_may_never_be_approached_says_is_written_down_and_stands_out() {
    let says: [&[&str]; 3] = [
        &["answer", "geldschieter-1", "ja"],
        &[
            "inform",
            "view",
            "zus-1",
            "--words",
            "Zij wil dat het rustig blijft.",
            "--brought-by",
            "geldschieter-1",
        ],
        &[
            "circle",
            "authority",
            "zus-1",
            "--held-by",
            "geldschieter-1",
        ],
    ];
    for said in says {
        let table = with_a_forbidden_contact();
        assert!(!is_found(&table, "forbidden-has-a-part"));
        does_and_tells(&table, said, "forbidden-has-a-part");
        assert!(is_found(&table, "forbidden-has-a-part"), "{said:?}");
        let programme = table.does(&["conference", "programme"]).out;
        assert!(!programme.contains("geldschieter-1"), "{programme}");
    }
}

#[test]
fn no_part_in_the_plan_or_voice_on_the_day_of_who_may_never_be_approached_is_silent() {
    let is_seen = |table: &Table, args: &[&str]| {
        let ran = table.run(&[args, &["--json"]].concat());
        let said = if ran.code == 0 { &ran.out } else { &ran.err };
        assert!(
            said.contains("forbidden-"),
            "ekc {}\n{}{}",
            args.join(" "),
            ran.out,
            ran.err
        );
    };
    let table = with_a_forbidden_contact();
    table.does(&["invite", "zus-1", "--explained", "vandaag"]);
    let speaks = ["answer", "zus-1", "ja", "--spokesperson", "geldschieter-1"];
    is_seen(&table, &speaks);
    let record = [
        "record-plan",
        "--agreement",
        "zus-1; zet de boeken klaar; elke zondag",
    ];
    for part in [
        &["--agreement", "geldschieter-1; wacht; elke vrijdag"][..],
        &["--evaluation", "za 16 mei", "--convener", "geldschieter-1"],
        &["--help-asked", "uitstel; geldschieter-1"],
    ] {
        let mut table = with_a_forbidden_contact();
        table.on(2026, 3, 21);
        table.does(&["conference", "arrive", "Roos"]);
        parts(&table);
        is_seen(&table, &[&record[..], part].concat());
    }
}

#[test]
fn the_talk_in_which_it_turned_out_that_someone_is_forbidden_is_no_breach() {
    let mut table = family();
    table.on(2026, 3, 5);
    table.does(&["invite", "broer-1", "--explain-only"]);
    table.does(&["contact", "broer-1", "--way", "telefoon"]);
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    let found = checked(&table);
    assert!(found.iter().all(|it| it["rule"] != "R15"), "{found:?}");
    let status = table.does(&["status", "--all"]).out;
    assert!(!status.contains("R15"), "{status}");
    table.on(2026, 3, 6);
    let call = ["contact", "broer-1", "--way", "telefoon"];
    table.refuses(&call, 4, "forbidden-contact");
}

#[test]
fn what_was_done_before_someone_was_forbidden_is_no_breach_either() {
    let mut table = invited();
    table.on(2026, 3, 5);
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    assert!(
        !is_found(&table, "forbidden-contact"),
        "invited before it was known"
    );
    let mut table = with_a_plan();
    table.on(2026, 3, 23);
    table.does(&["plan", "share", "--all"]);
    table.on(2026, 3, 24);
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    assert!(
        !is_found(&table, "forbidden-contact"),
        "was there and got the plan before it was known"
    );
}

// Left out of the day.

/// The circle leaves Joris out after he was invited and said yes.
fn with_a_brother_left_out() -> (Table, Ran) {
    let table = invited();
    let exclude = ["circle", "exclude", "broer-1"];
    let ran = table.does(&[&exclude[..], &LETTER_INSTEAD].concat());
    (table, ran)
}

#[test]
fn leaving_someone_out_after_a_yes_says_that_they_are_to_be_told() {
    let (_, ran) = with_a_brother_left_out();
    let said = format!("{}{}", ran.out, ran.err).to_lowercase();
    assert!(
        ["vertel", "weten", "hoort"]
            .iter()
            .any(|word| said.contains(word)),
        "{said}"
    );
}

#[test]
fn the_letter_of_who_is_left_out_tells_how_they_take_part_and_not_where_or_when() {
    let (table, _) = with_a_brother_left_out();
    let in_bulk = letters(&table, "uitnodiging");
    let his = in_bulk
        .iter()
        .find(|it| it.contains("Beste Joris Veldkamp"));
    let named = on_screen(&table, &["uitnodiging", "--for", "broer-1"]);
    for letter in his.into_iter().chain([&named]) {
        assert!(
            !letter.contains("21 maart") && !letter.contains("De Zwaan"),
            "{letter}"
        );
        assert!(
            !letter.contains("U komt zelf") && letter.contains("U doet mee met een brief"),
            "{letter}"
        );
        assert!(!letter.contains("stem niet aan tafel"), "{letter}");
    }
    let others = in_bulk.iter().filter(|it| it.contains("De Zwaan"));
    assert_eq!(others.count(), 2);
}

#[test]
fn who_is_left_out_after_a_yes_is_expected_nowhere() {
    let (mut table, _) = with_a_brother_left_out();
    table.refuses(
        &["calendar", "--for", "broer-1", "--to", "-"],
        3,
        "no-dates-yet",
    );
    refuses_paper(
        &table,
        "deelnemerslijst",
        "broer-1",
        8,
        "paper-tells-who-is-there",
    );
    let list = on_screen(&table, &["deelnemerslijst"]);
    assert!(
        list.contains("Mirthe Veldkamp") && !list.contains("Joris"),
        "{list}"
    );
    let programme = table.does(&["conference", "programme"]).out;
    assert!(!programme.contains("broer-1"), "{programme}");
    table.on(2026, 3, 5);
    table.refuses(&["invite", "broer-1"], 4, "excluded-invited");
    table.on(2026, 3, 21);
    assert_eq!(
        people_of(&table, &["conference", "arrive", "--all"]),
        "hoofdpersoon-1, zus-1, buurman-1"
    );
    let arrive = ["conference", "arrive", "broer-1"];
    table.refuses(&arrive, 4, "excluded-is-there");
    let afar = [&arrive[..], &["--attending", "op-afstand"]].concat();
    table.refuses(&afar, 4, "excluded-is-there");
    table.does(&[&arrive[..], &["--attending", "brief"]].concat());
}

#[test]
fn who_wants_rest_or_may_not_be_approached_after_a_yes_is_expected_nowhere() {
    let mut table = invited();
    table.on(2026, 3, 5);
    table.does(&["circle", "leave-alone", "buurman-1"]);
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    let list = on_screen(&table, &["deelnemerslijst"]);
    let programme = table.does(&["conference", "programme"]).out;
    for gone in ["Dirk", "Joris", "buurman-1", "broer-1"] {
        assert!(!list.contains(gone), "{list}");
        assert!(!programme.contains(gone), "{programme}");
    }
    assert_eq!(letters(&table, "uitnodiging").len(), 1);
    assert_eq!(each(&table, &["calendar"]).len(), 2);
    table.on(2026, 3, 21);
    let arrived = table.does(&["conference", "arrive", "--all"]).out;
    assert!(
        arrived.contains("hoofdpersoon-1, zus-1.") && arrived.contains("In totaal 2"),
        "{arrived}"
    );
    let never = ["conference", "arrive", "broer-1"];
    table.refuses(&never, 4, "forbidden-contact");
    does_and_tells(
        &table,
        &["conference", "arrive", "buurman-1"],
        "left-alone-involved",
    );
}

#[test]
fn the_plan_goes_to_who_was_left_out_only_when_who_it_is_about_wants_that() {
    let mut table = with_someone_left_out();
    held(&mut table);
    plan(&table);
    refuses_paper(&table, "plan", "zwager-1", 8, "paper-not-a-reader");
    let share = ["plan", "share", "zwager-1"];
    table.refuses(&share, 4, "excluded-gets-plan");
    let all = people_of(&table, &["plan", "share", "--all"]);
    assert!(!all.contains("zwager-1"), "{all}");
    // What was noted of the others does not let his copy through.
    table.refuses(&share, 4, "excluded-gets-plan");
    table.does(&["consent", "Roos", "--scope", "plan-delen"]);
    table.does(&share);
    let copy = on_screen(&table, &["plan", "--for", "zwager-1"]);
    assert!(copy.contains("zet de boeken klaar"), "{copy}");
    assert!(
        !copy.contains("16 mei") && !copy.contains("Het Koetshuis"),
        "where the others will be is not his to know: {copy}"
    );
    // Or for a reason, which is kept.
    let mut table = with_someone_left_out();
    held(&mut table);
    plan(&table);
    table.does(&[&share[..], &["--because", "Roos gaf het hem zelf."]].concat());
    assert_eq!(table.case("proef").deviations.len(), 1);
}

#[test]
fn the_plan_goes_to_who_was_not_there_only_when_who_it_is_about_wants_that() {
    let mut table = invited();
    table.does(&["answer", "broer-1", "nee"]);
    table.does(&["circle", "add", "Aylin Demir", "--role", "tolk"]);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    table.does(&["conference", "arrive", "tolk-1"]);
    parts(&table);
    plan(&table);
    for (whom, code) in [
        ("broer-1", "plan-to-absent"),
        ("tolk-1", "plan-to-absent"),
        ("bewindvoerder-1", "plan-to-outsider"),
    ] {
        table.refuses(&["plan", "share", whom], 4, code);
    }
    let because = ["--because", "handig"];
    table.refuses(
        &[&["plan", "share", "bewindvoerder-1"][..], &because].concat(),
        4,
        "plan-to-outsider",
    );
    table.does(&[&["plan", "share", "broer-1"][..], &because].concat());
    table.does(&["consent", "Roos", "--scope", "plan-delen"]);
    table.does(&["plan", "share", "tolk-1", "bewindvoerder-1"]);
}

// Forgotten.

#[test]
fn who_is_forgotten_is_nobody_and_no_act_names_them() {
    let mut table = invited();
    table.does(&["conference", "dates", "--add", "za 28 mrt"]);
    table.does(&["privacy", "forget", "broer-1", "--confirm", "broer-1"]);
    let acts: [&[&str]; 15] = [
        &["contact", "vergeten-1", "--way", "telefoon"],
        &["invite", "vergeten-1", "--how", "brief"],
        &["answer", "vergeten-1", "ja"],
        &["consent", "vergeten-1"],
        &["circle", "asked", "vergeten-1"],
        &["circle", "edit", "vergeten-1", "--relation", "oom"],
        &["circle", "leave-alone", "vergeten-1"],
        &["circle", "named-by", "zus-1", "vergeten-1"],
        &["circle", "apart", "zus-1", "vergeten-1", "--order", "wens"],
        &[
            "circle",
            "exclude",
            "vergeten-1",
            "--reason",
            "te druk",
            "--decided-by",
            "Roos",
            "--instead",
            "brief",
        ],
        &["question", "Wat helpt Roos?", "--by", "vergeten-1"],
        &["conference", "can", "vergeten-1", "--yes", "1"],
        &[
            "conference",
            "checklist",
            "--add",
            "eten: soep",
            "--by",
            "vergeten-1",
        ],
        &["inform", "ask", "Wat kan?", "--wanted-by", "vergeten-1"],
        &["inform", "view", "vergeten-1", "--words", "Ik denk mee."],
    ];
    for act in acts {
        table.refuses(act, 3, "person-forgotten");
    }
    table.refuses(&["invite", "--all"], 6, "all-invited");
    table.on(2026, 3, 21);
    table.refuses(
        &["conference", "arrive", "vergeten-1"],
        3,
        "person-forgotten",
    );
    let arrived = table.does(&["conference", "arrive", "--all"]).out;
    assert!(
        arrived.contains("hoofdpersoon-1, zus-1, buurman-1.") && arrived.contains("In totaal 3"),
        "{arrived}"
    );
    parts(&table);
    table.refuses(
        &[
            "record-plan",
            "--agreement",
            "vergeten-1; veegt de stoep; elke vrijdag",
        ],
        3,
        "person-forgotten",
    );
    plan(&table);
    table.refuses(&["plan", "share", "vergeten-1"], 3, "person-forgotten");
    table.on(2026, 4, 18);
    table.refuses(&["followup", "call", "vergeten-1"], 3, "person-forgotten");
    table.refuses(
        &[
            "followup",
            "meeting",
            "--date",
            "za 29 aug",
            "--convener",
            "vergeten-1",
        ],
        3,
        "person-forgotten",
    );
    let shown = table.does(&["show"]).out;
    assert!(
        shown.contains("Aanwezig: hoofdpersoon-1, zus-1, buurman-1\n"),
        "{shown}"
    );
    assert_eq!(figure(&table, "Waren erbij"), 3);
}

#[test]
fn who_was_there_and_is_forgotten_is_counted_and_gets_nothing() {
    let table = with_a_plan();
    table.does(&["privacy", "forget", "broer-1", "--confirm", "broer-1"]);
    let shared = step(&table, "plan-shared");
    assert!(
        shared["text"].as_str().unwrap().contains("nog 3"),
        "{shared}"
    );
    assert_eq!(
        people_of(&table, &["plan", "share", "--all"]),
        "hoofdpersoon-1, zus-1, buurman-1"
    );
    assert_eq!(letters(&table, "vervolguitnodiging").len(), 3);
    assert_eq!(figure(&table, "Waren erbij"), 4, "four were there");
}

// A day is judged as that day.

#[test]
fn the_first_day_does_not_lie_inside_a_ban() {
    let table = under_a_ban();
    let inside = [
        "conference",
        "set",
        "--date",
        "za 21 mrt",
        "--time",
        "13:00",
        "--place",
        "De Zwaan",
    ];
    let because = [&inside[..], &["--because", "het kan niet anders"]].concat();
    table.does(&["conference", "dates", "--add", "za 21 mrt 13:00"]);
    let listed = ["conference", "set", "--candidate", "1"];
    let last_day = ["conference", "set", "--date", "vr 27 mrt"];
    let refused = |table: &Table| {
        for set in [&inside[..], &because[..], &listed, &last_day] {
            table.refuses(set, 4, "apart-both-expected");
        }
    };
    refused(&table);
    table.does(&["conference", "set", "--date", "za 28 mrt"]);
    refused(&table);
    // When the ban is made longer that is written down, and the day that lies in it now is told.
    does_and_tells(
        &table,
        &[
            "circle",
            "apart",
            "hoofdpersoon-1",
            "hoofdpersoon-2",
            "--order",
            "contactverbod",
            "--until",
            "za 4 apr",
        ],
        "apart-both-expected",
    );
    assert!(is_found(&table, "apart-both-expected"));
}

#[test]
fn the_first_day_of_a_further_conference_does_not_lie_inside_a_ban_either() {
    let table = of_two();
    table.does(&["conference", "set", "--date", "ma 2 mrt"]);
    table.does(&["conference", "end", "geen-plan"]);
    table.does(&[
        "circle",
        "apart",
        "hoofdpersoon-1",
        "hoofdpersoon-2",
        "--order",
        "contactverbod",
        "--until",
        "vr 27 mrt",
    ]);
    table.does(&["conference", "new"]);
    table.refuses(
        &["conference", "set", "--date", "za 21 mrt"],
        4,
        "apart-both-expected",
    );
    table.does(&["conference", "set", "--date", "za 28 mrt"]);
}

#[test]
fn a_day_for_two_who_do_not_wish_to_meet_is_set_only_for_a_reason() {
    let table = of_two();
    table.does(&[
        "circle",
        "apart",
        "hoofdpersoon-1",
        "hoofdpersoon-2",
        "--order",
        "wens",
        "--until",
        "vr 27 mrt",
    ]);
    let set = ["conference", "set", "--date", "za 21 mrt"];
    table.refuses(&set, 4, "apart-both-expected");
    table.does(&[&set[..], &["--because", "Ieder in een eigen deel."]].concat());
    assert_eq!(table.case("proef").deviations.len(), 1);
}

// The meeting to look back.

/// The numbers by which calendars know their events.
fn uids(table: &Table, whom: &str) -> Vec<String> {
    let text = table.does(&["calendar", "--for", whom, "--to", "-"]).out;
    let whole = text.replace("\r\n ", "");
    let uids = whole.lines().filter(|line| line.starts_with("UID"));
    uids.map(str::to_owned).collect()
}

#[test]
fn a_meeting_that_is_planned_later_comes_beside_the_day_in_the_plan() {
    let mut table = with_a_plan();
    table.on(2026, 3, 23);
    does_and_tells(
        &table,
        &[
            "followup",
            "meeting",
            "--date",
            "za 29 aug",
            "--time",
            "15:00",
            "--place",
            "De Loods",
        ],
        "meeting-beside-evaluation",
    );
    assert_eq!(due(&table, "evaluation"), ["2026-05-16", "2026-08-29"]);
    let asks = |table: &Table| on_screen(table, &["vervolguitnodiging", "--for", "zus-1"]);
    let letter = asks(&table);
    assert!(
        letter.contains("16 mei") && letter.contains("Het Koetshuis"),
        "{letter}"
    );
    let dates = calendar(&table, "zus-1");
    for said in ["20260516T140000", "20260829T150000", "De Loods"] {
        assert!(dates.contains(said), "{said}: {dates}");
    }
    let plan = on_screen(&table, &["plan"]);
    assert!(plan.contains("16 mei"), "{plan}");
    // Once that day is behind us, the next one is what people are asked to.
    table.on(2026, 5, 17);
    let letter = asks(&table);
    assert!(
        letter.contains("29 augustus") && letter.contains("De Loods"),
        "{letter}"
    );
    table.does(&["followup", "meeting", "--date", "2026-05-16"]);
    table.does(&["followup", "meeting", "--held", "2", "--on", "2026-05-16"]);
    assert_eq!(due(&table, "evaluation"), ["2026-08-29"]);
}

#[test]
fn a_meeting_that_is_moved_takes_the_place_of_the_day_in_the_plan() {
    let mut table = with_a_plan();
    table.on(2026, 3, 23);
    let before = uids(&table, "broer-1");
    let moved = table.does(&[
        "followup",
        "meeting",
        "--date",
        "za 29 aug",
        "--place",
        "De Loods",
        "--replaces",
        "ja",
        "--json",
    ]);
    assert!(
        !moved.out.contains("meeting-beside-evaluation"),
        "{}",
        moved.out
    );
    assert_eq!(due(&table, "evaluation"), ["2026-08-29"]);
    let letter = on_screen(&table, &["vervolguitnodiging", "--for", "broer-1"]);
    assert!(
        letter.contains("29 augustus") && letter.contains("De Loods") && !letter.contains("16 mei"),
        "{letter}"
    );
    let dates = calendar(&table, "broer-1");
    assert!(
        dates.contains("20260829") && !dates.contains("20260516"),
        "{dates}"
    );
    assert_eq!(
        (before.len(), uids(&table, "broer-1")),
        (2, before),
        "the same event, moved, beside what he does himself"
    );
}

#[test]
fn a_meeting_of_which_it_is_said_that_it_moves_nothing_comes_beside_the_day_in_the_plan() {
    let mut table = with_a_plan();
    table.on(2026, 3, 23);
    table.does(&[
        "followup",
        "meeting",
        "--date",
        "za 29 aug",
        "--replaces",
        "nee",
    ]);
    assert_eq!(due(&table, "evaluation"), ["2026-05-16", "2026-08-29"]);
    // And a further one: all three stand.
    table.does(&["followup", "meeting", "--date", "za 5 sep"]);
    assert_eq!(
        due(&table, "evaluation"),
        ["2026-05-16", "2026-08-29", "2026-09-05"]
    );
}

// What is due.

#[test]
fn the_day_by_which_the_plan_is_needed_stays_until_everyone_who_gets_the_plan_has_it() {
    let mut table = family();
    day(&table);
    table.does(&[
        "edit-case",
        "--needed-by",
        "do 26 mrt",
        "--court",
        "di 31 mrt",
    ]);
    table.does(&[
        "invite",
        "zus-1",
        "buurman-1",
        "--explained",
        "vandaag",
        "--explained-how",
        "bezoek",
    ]);
    table.does(&["answer", "zus-1,buurman-1", "ja"]);
    held(&mut table);
    assert_eq!(due(&table, "needed-by"), ["2026-03-26"]);
    plan(&table);
    let waits = |table: &Table| {
        assert_eq!(due(table, "needed-by"), ["2026-03-26"]);
        assert_eq!(due(table, "share-plan"), ["2026-03-26"]);
        let told = table.does(&["status", "--json"]).json();
        let urgent = told["urgent"].as_array().unwrap().clone();
        let give = urgent.iter().find(|it| it["step"] == "plan-shared");
        assert_eq!(give.unwrap()["due"]["on"], "2026-03-26", "{told:#}");
    };
    waits(&table);
    table.does(&["plan", "share", "zus-1"]);
    waits(&table);
    let status = table.does(&["status", "--all"]).out;
    assert!(status.contains("het plan moet er zijn"), "{status}");
    table.does(&["plan", "share", "--all"]);
    assert!(due(&table, "needed-by").is_empty() && due(&table, "share-plan").is_empty());
    assert_eq!(due(&table, "court"), ["2026-03-31"], "that day comes");
    // A new version is not given yet.
    table.on(2026, 3, 23);
    table.does(&[
        "plan",
        "amend",
        "--why",
        "er is meer tijd",
        "--agreement",
        "zus-1; haalt de post; elke zondag",
    ]);
    waits(&table);
}

#[test]
fn the_plan_is_given_before_the_earliest_of_two_weeks_the_day_it_is_needed_and_the_day_in_court() {
    let table = with_a_plan();
    assert_eq!(due(&table, "share-plan"), ["2026-04-04"], "two weeks");
    for (what, day, by) in [
        ("--court", "do 30 apr", "2026-04-04"),
        ("--needed-by", "do 9 apr", "2026-04-04"),
        ("--court", "wo 25 mrt", "2026-03-25"),
        ("--needed-by", "di 24 mrt", "2026-03-24"),
    ] {
        table.does(&["edit-case", what, day]);
        assert_eq!(due(&table, "share-plan"), [by], "{what} {day}");
    }
}

/// Call them in this order, which is the order the program proposes; after the last one nobody is
/// left.
fn are_called_in_turn(table: &Table, people: &[&str]) {
    for whom in people {
        let call = step(table, "call");
        assert_eq!(call["standing"], "missing", "{whom}: {call}");
        assert_eq!(call["command"], format!("ekc followup call {whom}"));
        assert_eq!(due(table, "call").len(), 1, "{whom}");
        assert_eq!(step(table, "close")["standing"], "later");
        table.does(&["followup", "call", whom]);
    }
    assert_eq!(step(table, "call")["standing"], "done");
    assert_eq!(step(table, "close")["standing"], "missing");
    assert!(due(table, "call").is_empty());
}

/// Two main persons made a plan on 2 March without a meeting; a professional applied for them. Four
/// weeks later.
fn four_weeks_after_a_plan() -> Table {
    let mut table = Table::new();
    table.does(&[
        "new-case",
        "--variant",
        "familie",
        "--applicant",
        "beroepskracht",
        "--applied-by",
        "Hanneke Prins; bewindvoerder",
        "--main-person",
        "Roos Veldkamp",
        "--main-person",
        "Ilse Maas",
        "--reason",
        "schulden",
        "--coordinator",
        COORDINATOR,
        "--independent",
        "--handle",
        "proef",
    ]);
    table.does(&["consent", "Roos"]);
    table.does(&["consent", "Ilse"]);
    without_a_meeting(&mut table, "hoofdpersoon-2");
    table
}

/// A plan of 2 March without a meeting, of which this person calls the circle together; then it is
/// 30 March.
fn without_a_meeting(table: &mut Table, convener: &str) {
    let task = format!("{convener}; zet de boeken klaar; elke zaterdag");
    table.does(&[
        "conference",
        "end",
        "plan-zonder-bijeenkomst",
        "--on",
        "vandaag",
    ]);
    table.does(&[
        "record-plan",
        "--agreement",
        &task,
        "--what-if",
        "het lukt niet; wij bellen elkaar",
        "--evaluation",
        "za 16 mei",
        "--evaluation-place",
        "thuis",
        "--convener",
        convener,
    ]);
    table.does(&["plan", "agree"]);
    table.does(&["plan", "agree", convener]);
    table.does(&["plan", "share", "--all"]);
    table.on(2026, 3, 30);
}

#[test]
fn the_call_is_made_when_each_main_person_and_who_applied_were_called() {
    let table = four_weeks_after_a_plan();
    // Closing after one call is told.
    table.does(&["followup", "call", "Roos", "--progress", "1: loopt"]);
    does_and_tells(
        &table,
        &["close", "--reason", "afgerond"],
        "closed-without-call",
    );
    table.does(&["undo"]);
    table.does(&["undo"]);
    are_called_in_turn(
        &table,
        &["hoofdpersoon-1", "hoofdpersoon-2", "bewindvoerder-1"],
    );
}

#[test]
fn there_is_a_call_form_for_each_who_is_called() {
    let table = four_weeks_after_a_plan();
    let forms = letters(&table, "nabelformulier");
    for name in ["Roos Veldkamp", "Ilse Maas", "Hanneke Prins"] {
        let talk = format!("Gesprek met: {name}");
        assert!(
            forms.iter().any(|it| it.contains(talk.as_str())),
            "{name}: {forms:?}"
        );
    }
}

#[test]
fn who_applied_and_wants_rest_is_not_waited_for() {
    let table = four_weeks_after_a_plan();
    table.does(&["circle", "leave-alone", "bewindvoerder-1"]);
    are_called_in_turn(&table, &["hoofdpersoon-1", "hoofdpersoon-2"]);
}

#[test]
fn after_harm_both_sides_and_who_applied_are_called() {
    let mut table = after_harm();
    without_a_meeting(&mut table, "hoofdpersoon-2");
    are_called_in_turn(&table, &["hoofdpersoon-1", "hoofdpersoon-2", "moeder-1"]);
}

#[test]
fn in_a_street_who_applied_and_who_calls_the_others_together_are_called() {
    let mut table = street();
    table.does(&["circle", "add", "Teun Brands", "--relation", "bewoner"]);
    table.does(&["circle", "add", "Nel Smit", "--relation", "bewoner"]);
    without_a_meeting(&mut table, "bewoner-3");
    are_called_in_turn(&table, &["bewoner-1", "bewoner-3"]);
}

// A letter is not being there.

#[test]
fn who_gave_a_letter_is_told_apart_from_who_is_there() {
    let mut table = with_someone_left_out();
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    let letter = ["conference", "arrive", "zwager-1", "--attending", "brief"];
    let said = table.does(&letter).out;
    assert!(
        said.contains("brief") && said.contains("zwager-1") && !said.contains("Aanwezig: zwager-1"),
        "{said}"
    );
    assert!(said.contains("Aanwezig zijn er 4"), "{said}");
}

#[test]
fn who_gave_a_letter_does_not_stand_on_the_plan_as_having_been_there() {
    let table = with_a_letter();
    plan(&table);
    let paper = on_screen(&table, &["plan"]);
    let there = item(&paper, "Wie waren op de conferentie");
    assert!(
        there.contains("Joris Veldkamp") && !there.contains("Teun"),
        "{there}"
    );
    let gets = item(&paper, "Wie krijgen het plan:");
    assert!(
        gets.contains("Joris Veldkamp") && !gets.contains("Teun"),
        "{gets}"
    );
}

#[test]
fn who_gave_a_letter_gets_neither_the_plan_nor_the_day_to_look_back() {
    let table = with_a_letter();
    plan(&table);
    assert_eq!(
        people_of(&table, &["plan", "share", "--all"]),
        "hoofdpersoon-1, zus-1, broer-1, buurman-1"
    );
    let made = letters(&table, "vervolguitnodiging");
    assert!(
        made.len() == 4 && made.iter().all(|it| !it.contains("Beste Teun")),
        "{made:?}"
    );
    refuses_paper(
        &table,
        "vervolguitnodiging",
        "zwager-1",
        8,
        "paper-not-a-reader",
    );
    table.refuses(
        &["calendar", "--for", "zwager-1", "--to", "-"],
        3,
        "no-dates-yet",
    );
}

#[test]
fn who_gave_a_letter_is_not_shown_among_who_was_there() {
    let table = with_a_letter();
    let shown = table.does(&["show"]).out;
    assert!(
        shown.contains("Aanwezig: hoofdpersoon-1, zus-1, broer-1, buurman-1\n"),
        "{shown}"
    );
}

#[test]
fn who_gave_a_letter_is_not_counted_as_having_been_there() {
    let table = with_a_letter();
    assert_eq!(figure(&table, "Waren erbij"), 4);
}

#[test]
fn who_is_left_out_and_has_a_task_reads_that_task_and_no_more() {
    let table = with_a_letter();
    let agreements = [
        "record-plan",
        "--agreement",
        "zus-1; zet de boeken klaar; elke zondag",
        "--agreement",
        "zwager-1; haalt de fietsen op; elke zondag",
    ];
    table.does(&[&agreements[..], &LOOKING_BACK].concat());
    table.does(&["plan", "share", "zwager-1"]);
    let copy = on_screen(&table, &["plan", "--for", "zwager-1"]);
    assert!(copy.contains("haalt de fietsen op"), "{copy}");
    assert!(
        !copy.contains("16 mei") && !copy.contains("Het Koetshuis"),
        "{copy}"
    );
    let dates = calendar(&table, "zwager-1");
    assert!(
        dates.contains("haalt de fietsen op") && !dates.contains("20260516"),
        "{dates}"
    );
    assert!(!copy.contains("zet de boeken klaar"), "{copy}");
}

#[test]
fn who_let_somebody_speak_for_them_was_not_there_and_who_joined_from_afar_was() {
    let mut table = invited();
    table.does(&["answer", "broer-1", "ja", "--spokesperson", "zus-1"]);
    table.does(&["answer", "buurman-1", "ja", "--attending", "op-afstand"]);
    table.on(2026, 3, 21);
    assert_eq!(
        people_of(&table, &["conference", "arrive", "--all"]),
        "hoofdpersoon-1, zus-1, buurman-1"
    );
    let speaks = ["conference", "arrive", "broer-1", "--attending"];
    let said = table.does(&[&speaks[..], &["woordvoerder"]].concat()).out;
    assert!(said.contains("Aanwezig zijn er 3"), "{said}");
    parts(&table);
    let task = [
        "record-plan",
        "--agreement",
        "zus-1; zet de boeken klaar; elke zondag",
    ];
    table.does(&[&task[..], &LOOKING_BACK].concat());
    assert_eq!(
        people_of(&table, &["plan", "share", "--all"]),
        "hoofdpersoon-1, zus-1, buurman-1"
    );
    table.refuses(&["plan", "share", "broer-1"], 4, "plan-to-absent");
    refuses_paper(&table, "plan", "broer-1", 8, "paper-not-a-reader");
    table.refuses(
        &["calendar", "--for", "broer-1", "--to", "-"],
        3,
        "no-dates-yet",
    );
    let paper = on_screen(&table, &["plan"]);
    let there = item(&paper, "Wie waren op de conferentie");
    assert!(
        there.contains("Dirk Mollema") && !there.contains("Joris"),
        "{there}"
    );
    assert_eq!(figure(&table, "Waren erbij"), 3);
}

// What is counted.

#[test]
fn no_more_people_said_yes_than_were_asked() {
    let table = invited();
    table.does(&["invite", "bewindvoerder-1"]);
    table.does(&["answer", "bewindvoerder-1,hoofdpersoon-1", "ja"]);
    table.does(&["answer", "broer-1", "nee"]);
    let (asked, yes) = (figure(&table, "Uitgenodigd"), figure(&table, "Zeiden ja"));
    assert_eq!(asked - yes, 1, "one said no: {yes} of {asked}");
    // One who does not come but writes, and one who came up herself.
    table.does(&["answer", "broer-1", "ja", "--attending", "brief"]);
    table.does(&["circle", "add", "Noor Veldkamp", "--relation", "nicht"]);
    table.does(&["answer", "nicht-1", "ja"]);
    let (asked, yes) = (figure(&table, "Uitgenodigd"), figure(&table, "Zeiden ja"));
    assert!(yes <= asked, "{yes} of {asked}");
}

#[test]
fn as_many_are_counted_as_the_coordinator_was_told_on_the_day() {
    let mut table = invited();
    table.does(&["answer", "broer-1", "ja", "--attending", "brief"]);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    table.does(&["conference", "arrive", "broer-1", "--attending", "brief"]);
    let guest = ["conference", "arrive", "--guest", "Nel Smit"];
    let said = table.does(&guest).out;
    assert!(said.contains("In totaal 4"), "{said}");
    parts(&table);
    assert_eq!(figure(&table, "Waren erbij"), 4);
}

// After the day.

#[test]
fn a_calendar_that_is_made_after_the_day_does_not_hold_that_day() {
    let mut table = invited();
    table.does(&["answer", "broer-1", "misschien"]);
    table.does(&["invite", "bewindvoerder-1"]);
    table.does(&["answer", "bewindvoerder-1", "ja"]);
    table.on(2026, 3, 21);
    table.does(&[
        "conference",
        "arrive",
        "hoofdpersoon-1",
        "zus-1",
        "buurman-1",
        "bewindvoerder-1",
    ]);
    parts(&table);
    plan(&table);
    table.on(2026, 3, 23);
    let calendars = each(&table, &["calendar"]);
    assert_eq!(calendars.len(), 3, "{calendars:?}");
    for dates in &calendars {
        assert!(
            dates.contains("20260516") && !dates.contains("20260321"),
            "{dates}"
        );
        assert!(!dates.contains("De Zwaan"), "{dates}");
    }
    // Neither for who did not come, nor for who came to inform.
    for whom in ["broer-1", "bewindvoerder-1"] {
        table.refuses(&["calendar", "--for", whom, "--to", "-"], 3, "no-dates-yet");
    }
}

#[test]
fn a_calendar_for_a_further_conference_holds_that_day_and_not_the_one_before() {
    let mut table = with_a_plan();
    table.does(&["conference", "new"]);
    table.on(2026, 3, 23);
    table.does(&[
        "conference",
        "set",
        "--date",
        "za 18 apr",
        "--time",
        "13:00",
        "--place",
        "De Kade",
    ]);
    table.does(&["invite", "zus-1"]);
    let dates = calendar(&table, "zus-1");
    assert!(
        dates.contains("20260418T130000") && dates.contains("De Kade"),
        "{dates}"
    );
    assert!(
        !dates.contains("20260321") && !dates.contains("De Zwaan"),
        "{dates}"
    );
}

/// A family with a second main person, a child whose father decides for it; the day is set.
fn with_a_child() -> Table {
    let table = family();
    day(&table);
    let child = ["circle", "add", "Siem Veldkamp", "--role", "hoofdpersoon"];
    table.does(&[&child[..], &["--birth-year", "2017"]].concat());
    table
}

fn decides(table: &Table, holders: &str) {
    let held_by = ["--held-by", holders];
    table.does(&[&["circle", "authority", "hoofdpersoon-2"], &held_by[..]].concat());
}

/// The word of who decides for the child.
fn says(table: &Table, by: &str, word: &[&str]) {
    let consent = ["consent", "hoofdpersoon-2", "--by", by];
    let word = if word.is_empty() {
        &["--scope", "kind-doet-mee"]
    } else {
        word
    };
    table.does(&[&consent[..], word].concat());
}

#[test]
fn who_wants_to_be_left_alone_is_in_a_street_too() {
    let mut table = street();
    table.does(&["circle", "add", "Teun Abbas", "--relation", "bewoner"]);
    day(&table);
    table.does(&["circle", "leave-alone", "Teun"]);
    table.on(2026, 3, 4);
    let contact = ["contact", "Teun", "--way", "telefoon"];
    table.refuses(&contact, 4, "left-alone-contacted");
    let invite = ["invite", "Teun", "--explained", "vandaag"];
    table.refuses(&invite, 4, "left-alone-contacted");
    table.refuses(&["circle", "asked", "Teun"], 4, "left-alone-contacted");
    assert!(!is_found(&table, "left-alone-contacted"));
}

#[test]
fn a_reason_for_a_yes_that_is_not_there_lets_nobody_pass_who_took_it_back() {
    let table = with_a_child();
    decides(&table, "broer-1,zus-1");
    says(&table, "zus-1", &[]);
    let invite = ["invite", "zus-1", "--explained", "vandaag"];
    table.refuses(&invite, 4, "child-without-consent");
    table.does(&[&invite[..], &["--because", "Joris is op zee."]].concat());
    on_screen(&table, &["uitnodiging", "--for", "zus-1"]);
    says(&table, "broer-1", &[]);
    says(&table, "broer-1", &["--withdraw"]);
    let other = ["invite", "broer-1", "--explained", "vandaag"];
    table.refuses(&other, 4, "child-withdrawn");
    refuses_paper(&table, "uitnodiging", "zus-1", 4, "child-withdrawn");
}

#[test]
fn the_day_of_a_child_stands_still_when_who_decides_takes_back_the_yes() {
    let mut table = with_a_child();
    decides(&table, "broer-1");
    says(&table, "broer-1", &[]);
    table.does(&["invite", "zus-1", "--explained", "vandaag"]);
    table.does(&["answer", "zus-1", "ja"]);
    says(&table, "broer-1", &["--withdraw"]);
    let other_day = ["conference", "set", "--date", "za 28 mrt"];
    table.refuses(&other_day, 4, "child-withdrawn");
    let dates = ["conference", "dates", "--add", "za 4 apr 13:00"];
    does_and_tells(&table, &dates, "goes-on-without-consent");
    let calendar = ["calendar", "--for", "zus-1", "--to", "-"];
    let told = table.does(&calendar).err;
    assert!(told.contains("(R3)"), "{told}");
    says(&table, "broer-1", &[]);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    says(&table, "broer-1", &["--withdraw"]);
    let part = ["conference", "part", "1", "--at", "13:10"];
    table.refuses(&part, 4, "child-withdrawn");
}

#[test]
fn who_was_there_is_still_written_down_after_a_yes_is_taken_back() {
    let mut table = invited();
    table.on(2026, 3, 23);
    table.does(&["consent", "Roos", "--withdraw", "--on", "zo 22 mrt"]);
    assert!(!is_found(&table, "without-consent"));
    table.does(&["conference", "arrive", "--all"]);
    table.does(&["conference", "part", "1", "--at", "13:00"]);
}

#[test]
fn who_was_there_before_the_ban_is_still_written_down() {
    let mut table = invited();
    table.on(2026, 3, 23);
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    table.does(&["conference", "arrive", "broer-1"]);
}

#[test]
fn a_plan_after_a_yes_is_taken_back_is_not_made_in_silence() {
    let table = invited();
    table.does(&["consent", "Roos", "--withdraw"]);
    let without = ["conference", "end", "plan-zonder-bijeenkomst"];
    let end = [&without[..], &["--on", "vandaag"]].concat();
    does_and_tells(&table, &end, "goes-on-without-consent");
    let agreement = ["--agreement", "zus-1; veegt de stoep; elke zaterdag"];
    let record = [&["record-plan"], &agreement[..], &LOOKING_BACK].concat();
    does_and_tells(&table, &record, "goes-on-without-consent");
    does_and_tells(&table, &["plan", "agree"], "goes-on-without-consent");
}

#[test]
fn a_child_of_the_circle_does_not_come_after_a_no_and_the_others_do() {
    let mut table = invited();
    let child = ["circle", "add", "Thijn Mol", "--relation", "buurjongen"];
    table.does(&[&child[..], &["--minor", "--birth-year", "2013"]].concat());
    let authority = ["circle", "authority", "buurjongen-1"];
    table.does(&[&authority[..], &["--held-by", "buurman-1"]].concat());
    let yes = ["consent", "buurjongen-1", "--by", "buurman-1"];
    table.does(&[&yes[..], &["--scope", "kind-doet-mee"]].concat());
    table.does(&["consent", "buurjongen-1"]);
    table.does(&["invite", "buurjongen-1", "--explained", "vandaag"]);
    table.does(&["answer", "buurjongen-1", "ja"]);
    table.on(2026, 3, 5);
    table.does(&[&yes[..], &["--refuse"]].concat());
    let list = on_screen(&table, &["deelnemerslijst", "--for", "zus-1"]);
    assert!(!list.contains("Thijn"), "{list}");
    let programme = on_screen(&table, &["programma", "--for", "zus-1"]);
    assert!(!programme.contains("Thijn"), "{programme}");
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    let named = ["conference", "arrive", "buurjongen-1"];
    table.refuses(&named, 4, "child-of-circle-refused");
}

#[test]
fn a_reason_lets_a_reminder_go_on() {
    let mut table = invited();
    let wish = ["circle", "apart", "zus-1", "broer-1", "--order", "wens"];
    table.does(&wish);
    table.on(2026, 3, 5);
    table.refuses(&["invite", "broer-1"], 4, "apart-both-expected");
    table.does(&["invite", "broer-1", "--because", "Ze komen na elkaar."]);
    let told = table.does(&["show", "--json"]).json();
    assert!(told.to_string().contains("Ze komen na elkaar."), "{told:#}");
}

#[test]
fn where_no_reason_is_asked_none_is_offered() {
    let table = street();
    table.does(&["circle", "add", "Mensje Vos", "--relation", "bewoner"]);
    day(&table);
    let of_the_town = "Sara Lindeman; 0612345678; sara@voorbeeld.nl; gemeente Terhorne";
    let bind = ["edit-case", "--coordinator", of_the_town];
    table.does(&bind);
    let code = "coordinator-of-the-street";
    let ran = refuses_paper(&table, "buurtbrief", "Mensje", 4, code);
    assert!(!ran.err.contains("--because"), "{}", ran.err);
}

#[test]
fn nobody_is_sent_to_ask_who_may_never_be_approached() {
    let table = with_a_child();
    table.does(&["circle", "add", "Rolf Haan", "--relation", "vader"]);
    table.does(&["circle", "leave-alone", "vader-1", "--never"]);
    decides(&table, "zus-1,vader-1");
    says(&table, "zus-1", &[]);
    let command = step(&table, "consent")["command"].to_string();
    assert!(!command.contains("vader-1"), "{command}");
}

#[test]
fn every_task_in_the_plan_is_looked_at_by_whichever_door_it_comes() {
    let mut table = invited();
    held(&mut table);
    table.does(&["circle", "leave-alone", "broer-1"]);
    let agreement = ["--agreement", "zus-1; veegt de stoep; elke zaterdag"];
    let help = ["--help-asked", "handdoeken; broer-1"];
    let record = [&["record-plan"], &agreement[..], &help, &LOOKING_BACK].concat();
    does_and_tells(&table, &record, "left-alone-involved");
}

#[test]
fn a_change_of_the_plan_gives_nobody_anew_what_they_had() {
    let mut table = with_a_plan();
    table.on(2026, 3, 24);
    table.does(&["circle", "leave-alone", "buurman-1", "--never"]);
    let amend = [
        "plan",
        "amend",
        "--why",
        "tijd",
        "--evaluation",
        "za 23 mei",
    ];
    table.does(&amend);
}

#[test]
fn an_invitation_that_was_answered_is_of_before_the_ban_of_that_day() {
    let table = invited();
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    assert!(!is_found(&table, "forbidden-contact"));
}

#[test]
fn a_minimum_requirement_is_not_told_to_who_may_never_be_approached() {
    let table = family();
    table.does(&["edit-case", "--safety=ja"]);
    let set = ["requirement", "Niemand slaapt alleen", "--set-by"];
    table.does(&[&set[..], &["bewindvoerder-1"]].concat());
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    let tell = ["requirement", "--told", "1", "--to", "broer-1"];
    table.refuses(&tell, 4, "forbidden-contact");
}

#[test]
fn nobody_gets_the_name_of_who_may_never_be_approached() {
    let table = family();
    let leave = ["circle", "leave-alone", "broer-1", "--never"];
    table.does(&leave);
    let rename = ["circle", "edit", "zus-1", "--name", "Joris Veldkamp"];
    table.refuses(&rename, 4, "never-to-be-added");
    let theirs = ["circle", "edit", "broer-1", "--name", "Joris Veldkamp"];
    table.does(&[&theirs[..], &["--relation", "halfbroer"]].concat());
}

#[test]
fn the_letter_that_explains_comes_before_the_yes() {
    let table = family();
    table.does(&["circle", "add", "Ilse Maas", "--role", "hoofdpersoon"]);
    let print = ["print", "bevestiging", "--for", "hoofdpersoon-2"];
    let print = [&print[..], &["--as", "txt", "--to", "-"]].concat();
    let told = table.does(&print).err;
    assert!(!told.contains("R3"), "{told}");
}

#[test]
fn no_invitation_goes_out_once_the_role_has_ended() {
    let table = invited();
    let close = ["close", "--reason", "gestopt", "--on", "vandaag"];
    table.does(&close);
    refuses_paper(&table, "uitnodiging", "zus-1", 4, "called-after-the-role");
    table.does(&["reopen"]);
    on_screen(&table, &["uitnodiging", "--for", "zus-1"]);
}

#[test]
fn a_wish_to_be_left_alone_is_noted_after_the_role_has_ended_too() {
    let table = invited();
    table.does(&["close", "--reason", "gestopt", "--on", "vandaag"]);
    table.does(&["circle", "leave-alone", "broer-1"]);
    refuses_paper(&table, "programma", "broer-1", 8, "paper-left-alone");
}
