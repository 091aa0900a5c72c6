//! What can wait is not asked on the way through a form: the summary offers it, by number and by
//! word. What protects somebody, and what a rule needs soon, is asked at once.

use crate::desk::Table;
use age::secrecy::SecretString;
use ekc::domain::circle::{Person, Role, Tie};
use ekc::failure::Failure;
use ekc::ui::ask::{Ask, List, Picked, Scripted};

fn family() -> Table {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Kind Proef", "--handle", "kind", "--minor"]);
    table
}

/// Who came into the case last.
fn last(table: &Table) -> Person {
    table.case("proef").people.last().unwrap().clone()
}

/// Bea comes into the circle: her relation and tie, and that she is no child.
const BEA: [&str; 4] = ["Bea Bos", "tante", "familie", "nee"];

#[test]
fn what_was_not_asked_stands_behind_the_summary_and_is_recorded_when_its_number_is_typed() {
    let table = family();
    // After each the summary stands there again, with what it holds.
    let more = ["7", "06 33334444", "8", "bea@voorbeeld.nl", "", ""];
    let answers = [&BEA[..], &more].concat();
    let (ran, seen) = table.answer_seeing(&["circle", "add"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    for line in [
        "Ook nog in te vullen: 6. Van welke kant van de familie, 7. Telefoonnummer, ",
        "8. E-mailadres, 9. Wie noemde deze persoon",
        "Telefoonnummer: 06 33334444",
        "E-mailadres: bea@voorbeeld.nl",
    ] {
        assert!(seen.contains(line), "{line}\n{seen}");
    }
    let bea = last(&table);
    assert_eq!(bea.phone.unwrap().as_str(), "06 33334444");
    assert_eq!(bea.email.unwrap().as_str(), "bea@voorbeeld.nl");
    assert!(bea.named_by.is_none() && bea.branch.is_none());
}

/// Somebody who types these at the summary, the last first, and answers by script elsewhere.
struct AtTheSummary {
    script: Scripted,
    said: Vec<&'static str>,
}

impl AtTheSummary {
    fn types(said: &[&'static str], answers: &[&str]) -> Box<dyn Ask> {
        Box::new(Self {
            script: Scripted::new(answers),
            said: said.to_vec(),
        })
    }
}

impl Ask for AtTheSummary {
    fn is_there(&self) -> bool {
        true
    }
    fn line(&mut self, prompt: &str) -> Result<String, Failure> {
        self.script.line(prompt)
    }
    fn secret(&mut self, prompt: &str) -> Result<SecretString, Failure> {
        self.script.secret(prompt)
    }
    fn pick(&mut self, list: &List) -> Result<Picked, Failure> {
        self.script.pick(list)
    }
    fn agree(&mut self, _: &str) -> Result<String, Failure> {
        Ok(self.said.pop().unwrap_or_default().to_owned())
    }
    fn remark(&mut self, text: &str) {
        self.script.remark(text);
    }
}

#[test]
fn a_word_of_what_was_not_asked_asks_it_and_several_numbers_ask_each() {
    let phone = "06 33334444";
    for word in ["telefoon", "phone", "7"] {
        let table = family();
        let answers = [&BEA[..], &[phone]].concat();
        let person = AtTheSummary::types(&[word], &answers);
        let ran = table.run_world(&["circle", "add"], b"", person);
        assert_eq!(ran.code, 0, "{word}: {}", ran.err);
        assert_eq!(last(&table).phone.unwrap().as_str(), phone, "{word}");
    }
    let table = family();
    let answers = [&BEA[..], &["bea@voorbeeld.nl", phone]].concat();
    let person = AtTheSummary::types(&["8, 7"], &answers);
    let ran = table.run_world(&["circle", "add"], b"", person);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let bea = last(&table);
    assert_eq!(bea.phone.unwrap().as_str(), phone);
    assert_eq!(bea.email.unwrap().as_str(), "bea@voorbeeld.nl");
    // What is no word of it asks nothing, and Enter records what stands there.
    let table = family();
    let person = AtTheSummary::types(&["", "99", "ja"], &BEA);
    let ran = table.run_world(&["circle", "add"], b"", person);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(last(&table).tie, Some(Tie::Family));
}

#[test]
fn the_role_is_asked_of_who_has_no_tie_or_one_by_profession_and_the_age_of_all_others() {
    for (tie, asks_role) in [
        ("familie", false),
        ("vriend", false),
        ("buur", false),
        ("bekende", false),
        ("beroep", true),
        ("overslaan", true),
    ] {
        let table = family();
        let role: &[&str] = if asks_role { &["tolk"] } else { &[] };
        let answers = [&["Bea Bos", ""][..], &[tie], role, &["nee", ""]].concat();
        let (ran, seen) = table.answer_seeing(&["circle", "add"], &answers);
        assert_eq!(ran.code, 0, "{tie}: {}\n{seen}", ran.err);
        assert!(seen.contains("Jonger dan achttien?"), "{tie}\n{seen}");
        let role = last(&table).role;
        assert_eq!(role == Role::Interpreter, asks_role, "{tie}\n{seen}");
        assert!(seen.contains("Welke rol: "), "{tie}\n{seen}");
    }
    // A tie that is changed at the summary asks for what it asks for.
    let table = family();
    let answers = [&BEA[..], &["3", "beroep", "beroepskracht", ""]].concat();
    let (ran, seen) = table.answer_seeing(&["circle", "add"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert_eq!(last(&table).role, Role::Professional, "{seen}");
}

#[test]
fn who_says_yes_for_a_child_and_what_is_withdrawn_is_asked_at_once() {
    let table = family();
    let ran = table.answer(&["consent"], &["kind", "ja", "ada", ""]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let case = table.case("proef");
    assert_eq!(
        case.consents.last().unwrap().given_by.as_str(),
        "hoofdpersoon-1"
    );
    let (ran, seen) = table.answer_seeing(&["consent"], &["oma", "ja"]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(!seen.contains("Wie zei dat, als"), "{seen}");
    let withdrawn = ["ada", "ingetrokken", "", ""];
    let (ran, seen) = table.answer_seeing(&["consent"], &withdrawn);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(seen.contains("Waarvoor is de toestemming?"), "{seen}");
}

#[test]
fn the_municipality_of_a_street_is_asked_at_once_and_that_of_a_family_waits() {
    for (variant, is_asked) in [("buurt", true), ("familie", false)] {
        let table = Table::new();
        let first = [variant, "hoofdpersoon", "Ada Proef", "", "schulden", "", ""];
        let answers = [&first[..], &["nee"], &[""; 9]].concat();
        let (ran, seen) = table.answer_seeing(&["new-case"], &answers);
        assert_eq!(ran.code, 0, "{variant}: {}\n{seen}", ran.err);
        let asked = seen.contains("Welke gemeente?");
        assert_eq!(asked, is_asked, "{variant}\n{seen}");
    }
}

#[test]
fn what_a_copied_proposal_left_open_is_asked_although_it_can_wait() {
    let mut table = family();
    table.on(2026, 3, 4);
    let proposal = ["contact", "oma", "--way", "bezoek", "--on", "DATUM"];
    let answers = ["ja", "", "3 maart 2026"];
    let (ran, seen) = table.answer_seeing(&proposal, &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    let on = table.case("proef").contacts.last().unwrap().on;
    assert_eq!(on.to_string(), "2026-03-03", "{seen}");
}

#[test]
fn a_form_of_which_something_waits_is_looked_over_however_short_it_is() {
    let table = family();
    let given = ["contact", "oma", "--way", "bezoek"];
    let (ran, seen) = table.answer_seeing(&given, &["ja", ""]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(seen.contains("Klopt dit?"), "{seen}");
    assert!(seen.contains("Op welke dag: ma 2 maart 2026"), "{seen}");
}

#[test]
fn from_the_summary_one_goes_back_to_what_was_asked_last_and_help_says_how_to_fill_in_more() {
    let table = family();
    let answers = [&BEA[..], &[":terug", "ja", ""]].concat();
    let (ran, seen) = table.answer_seeing(&["circle", "add"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert_eq!(seen.matches("Jonger dan achttien?").count(), 2, "{seen}");
    assert!(last(&table).minor, "{seen}");
    let mut table = family();
    let (_, seen) = table.answer_seeing(&["contact", "oma"], &[":?", ":stop"]);
    assert!(seen.contains("typ daar het nummer of het woord"), "{seen}");
    table.lang = "en";
    let answers = [&BEA[..], &[""]].concat();
    let (_, seen) = table.answer_seeing(&["circle", "add"], &answers);
    assert!(seen.contains("You can also fill in: 6. "), "{seen}");
}

/// An application of a family, as far as the questions that are always asked.
const APPLICATION: [&str; 10] = [
    "familie",
    "hoofdpersoon",
    "Ada Proef",
    "",
    "schulden",
    "",
    "",
    "nee",
    "",
    "",
];

#[test]
fn the_day_in_court_and_haste_are_offered_and_the_report_is_asked_in_a_case_under_the_wmo_only() {
    let table = Table::new();
    let days = ["persoonlijk-plan", "2 maart 2026", "1 mei 2026", "+40d"];
    let person = AtTheSummary::types(
        &["", "needed_by", "court", "legal_frame"],
        &[&APPLICATION[..], &days].concat(),
    );
    let ran = table.run_world(&["new-case"], b"", person);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let application = table.case("2026-01").application;
    let told = [
        application.wmo_reported_on,
        application.court_on,
        application.needed_by,
    ]
    .map(|day| day.unwrap().to_string());
    assert_eq!(told, ["2026-03-02", "2026-05-01", "2026-04-11"]);
    assert!(ran.err.contains("cliëntondersteuning"), "{}", ran.err);
    // In another frame there is no such report, and nothing is asked about it.
    let table = Table::new();
    let answers = [&APPLICATION[..], &["familiegroepsplan"]].concat();
    let person = AtTheSummary::types(&["", "legal_frame"], &answers);
    let ran = table.run_world(&["new-case"], b"", person);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let application = table.case("2026-01").application;
    assert!(application.wmo_reported_on.is_none());
    // The same where the case is there already.
    for (frame, is_asked) in [("persoonlijk-plan", true), ("familiegroepsplan", false)] {
        let table = Table::with_case("family");
        table.does(&["edit-case", "--legal-frame", frame]);
        let (_, seen) = table.answer_seeing(&["edit-case"], &["", "", "", "", "", "", ":stop"]);
        let asked = seen.contains("gemeld bij de gemeente");
        assert_eq!(asked, is_asked, "{frame}\n{seen}");
    }
}
