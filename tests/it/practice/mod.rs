//! The practice at the keyboard: acts that follow each other over the weeks of a conference, each
//! held to what the method asks. What is so is written down; what goes out, goes to whom it is for.

mod a_no;
mod after_a_withdrawal;
mod after_the_day;
mod all_at_once;
mod amounts;
mod attachments;
mod beside_a_child;
mod by_letter;
mod by_name;
mod calls;
mod children;
mod consent;
mod coordinators;
mod counted;
mod customs;
mod dates_of_a_case;
mod days;
mod decisions;
mod doors;
mod due_days;
mod figures;
mod forgotten;
mod found_again;
mod goals;
mod guided;
mod handed_in;
mod held_against;
mod help_asked;
mod hours;
mod left_alone;
mod left_out;
mod looking_back;
mod matrix;
mod measures;
mod mistakes;
mod namesakes;
mod never;
mod next_step;
mod no_longer_there;
mod on_the_day;
mod part_two;
mod planned_parts;
mod proposals;
mod question;
mod requirements;
mod reviews;
mod revisions;
mod running_case;
mod safe_day;
mod satisfaction;
mod signing;
mod some_know;
mod the_plan;
mod translations;
mod two_sides;
mod watching;
mod ways_round;
mod who_is_invited;
mod wording;

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
    table.does(&["consent", "Roos", "yes"]);
    circle(&table, [&[], &[], &[]]);
    table
}

/// The question that Roos chose, and her circle (kring): a sister, a brother, a neighbour, and a
/// professional. `more` is what is said besides of each of the three.
fn circle(table: &Table, more: [&[&str]; 3]) {
    table.does(&[
        "question",
        "Wat is nodig om de werkplaats open te houden?",
        "--by",
        "Roos",
        "--chosen-by",
        "Roos",
    ]);
    let three = [
        ["Mirthe Veldkamp", "zus", "familie", "Roos"],
        ["Joris Veldkamp", "broer", "familie", "Roos"],
        ["Dirk Mollema", "buurman", "buur", "Mirthe"],
    ];
    for ([name, relation, tie, named_by], more) in three.into_iter().zip(more) {
        let add = ["circle", "add", name, "--relation", relation];
        table.does(&[&add[..], &["--tie", tie, "--named-by", named_by], more].concat());
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
    three_say_yes(&table);
    table
}

/// Sister, brother and neighbour are invited and say yes.
fn three_say_yes(table: &Table) {
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

/// A family in which safety is at stake, with a requirement of the professional;
/// everyone knows it and comes.
fn safe() -> Table {
    let table = invited();
    table.does(&["edit-case", "--safety"]);
    table.does(&[
        "requirement",
        "Elke avond is de kassa leeg.",
        "--set-by",
        "bewindvoerder-1",
    ]);
    table
}

/// The same after the day, with a plan that nobody judged yet.
fn with_a_requirement() -> Table {
    let mut table = safe();
    held(&mut table);
    let agreements = [
        "record-plan",
        "--agreement",
        "zus-1; zet de boeken klaar; elke zondag",
        "--meets",
        "1: 1",
    ];
    table.does(&[&agreements[..], &LOOKING_BACK].concat());
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
    table.does(&["consent", "hoofdpersoon-2", "yes"]);
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
        "--harmed",
        "Bas Smit",
        "--responsible",
        "Rik Jonker",
        "--reason",
        "schade",
        "--coordinator",
        COORDINATOR,
        "--independent",
        "--handle",
        "proef",
    ]);
    table.does(&["consent", "Bas", "yes"]);
    table.does(&["consent", "Rik", "yes"]);
    table.does(&["circle", "edit", "Rik", "--acknowledged", "vandaag"]);
    table.does(&["circle", "edit", "Gerda", "--side", "benadeeld"]);
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
