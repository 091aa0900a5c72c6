//! After harm: who stands on which side is said, and who does not stand anywhere yet knows nothing.

use super::{after_harm, checked, day, does_and_tells, is_found, on_screen, refuses_paper, step};
use crate::desk::Table;

/// What every application after harm has, but for the main persons.
const APPLICATION: [&str; 12] = [
    "new-case",
    "--variant",
    "herstel",
    "--applicant",
    "beroepskracht",
    "--applied-by",
    "Kees Prins; wijkagent",
    "--coordinator",
    super::COORDINATOR,
    "--independent",
    "--handle",
    "proef",
];

/// An uncle of whom nobody said on which side he stands.
fn add_uncle(table: &Table) {
    let add = ["circle", "add", "Tim Jonker", "--relation", "oom"];
    let more = ["--tie", "familie", "--named-by", "Rik"];
    does_and_tells(table, &[&add[..], &more].concat(), "side-unknown");
}

#[test]
fn who_has_no_side_reads_of_nobody_and_nobody_reads_of_them() {
    let table = after_harm();
    day(&table);
    add_uncle(&table);
    assert!(is_found(&table, "side-unknown"));
    table.does(&["invite", "oom-1", "--explained", "vandaag"]);
    table.does(&["answer", "oom-1", "ja"]);
    let list = |whom: &str| on_screen(&table, &["deelnemerslijst", "--for", whom]);
    let letter = on_screen(&table, &["uitnodiging", "--for", "oom-1"]);
    for name in ["Bas", "Rik"] {
        assert!(!letter.contains(name), "{name}: {letter}");
        assert!(!list("oom-1").contains(name), "{name}");
    }
    assert!(!list("Bas").contains("Tim") && !list("Rik").contains("Tim"));
    // It is said: of the side of who did it.
    table.does(&["circle", "edit", "oom-1", "--side", "verantwoordelijk"]);
    assert!(!is_found(&table, "side-unknown"));
    let letter = on_screen(&table, &["uitnodiging", "--for", "oom-1"]);
    assert!(
        letter.contains("Rik Jonker") && !letter.contains("Bas"),
        "{letter}"
    );
    // Of both sides or of neither: known to both.
    for said in ["beide", "geen"] {
        table.does(&["circle", "edit", "oom-1", "--side", said]);
        assert!(
            list("Bas").contains("Tim") && list("Rik").contains("Tim"),
            "{said}"
        );
    }
}

#[test]
fn who_was_harmed_is_never_told_from_the_order_of_the_names() {
    let table = Table::new();
    let names = ["--main-person", "Rik Jonker", "--main-person", "Bas Smit"];
    does_and_tells(&table, &[&APPLICATION[..], &names].concat(), "side-unknown");
    let people = table.case("proef").people;
    assert!(people.iter().all(|person| person.side.is_none()));
    table.does(&["consent", "Bas", "yes"]);
    table.does(&["consent", "Rik", "yes"]);
    day(&table);
    // Without a side nobody is invited, and no reason passes that.
    let invite = ["invite", "Bas", "--explained", "vandaag"];
    table.refuses(&invite, 4, "side-not-said");
    let because = ["--because", "dat weet iedereen"];
    table.refuses(&[&invite[..], &because].concat(), 4, "side-not-said");
    refuses_paper(&table, "uitnodiging", "Bas", 4, "side-not-said");
    table.does(&["circle", "edit", "Bas", "--side", "benadeeld"]);
    table.does(&["circle", "edit", "Rik", "--side", "verantwoordelijk"]);
    table.refuses(&invite, 4, "not-acknowledged");
    table.does(&["circle", "edit", "Rik", "--acknowledged", "vandaag"]);
    table.does(&invite);
}

#[test]
fn who_was_harmed_and_who_did_it_is_said_aloud_and_told_back() {
    let table = Table::new();
    let said = ["--responsible", "Rik Jonker", "--harmed", "Bas Smit"];
    let ran = table.does(&[&APPLICATION[..], &said].concat());
    assert!(ran.err.contains("Schade heeft: Bas Smit"), "{}", ran.err);
    assert!(ran.err.contains("Schade deed: Rik Jonker"), "{}", ran.err);
    // The names may stand among the main persons too, and be called by the first of them.
    let table = Table::new();
    let names = ["--main-person", "Rik Jonker", "--main-person", "Bas Smit"];
    let said = ["--harmed", "Bas", "--responsible", "Rik"];
    table.does(&[&APPLICATION[..], &names, &said].concat());
    let side = |who: &str| {
        let people = table.case("proef").people;
        let found = people.iter().find(|it| it.name.as_str().starts_with(who));
        found.and_then(|it| it.side).map(|side| format!("{side:?}"))
    };
    assert_eq!(side("Bas").as_deref(), Some("Harmed"));
    assert_eq!(side("Rik").as_deref(), Some("Responsible"));
    assert_eq!(table.case("proef").people.len(), 3, "and nobody twice");
    // Only after harm there are sides.
    let family = ["new-case", "--variant", "familie", "--applicant", "familie"];
    let harmed = ["--harmed", "Bas Smit"];
    table.refuses(&[&family[..], &harmed].concat(), 5, "side-only-restorative");
}

#[test]
fn a_third_main_person_without_a_side_stops_the_invitations_too() {
    let table = after_harm();
    table.does(&["circle", "add", "Jet Haan", "--role", "hoofdpersoon"]);
    assert!(is_found(&table, "side-unknown"));
    table.does(&["consent", "Jet", "yes"]);
    let invite = ["invite", "Rik", "--explained", "vandaag"];
    table.refuses(&invite, 4, "side-not-said");
    table.does(&["circle", "edit", "Jet", "--side", "verantwoordelijk"]);
    table.refuses(&invite, 4, "not-acknowledged");
}

#[test]
fn first_who_did_it_acknowledges_it_and_then_the_other_is_approached() {
    let table = Table::new();
    let said = ["--harmed", "Bas Smit", "--responsible", "Rik Jonker"];
    table.does(&[&APPLICATION[..], &said].concat());
    let first = step(&table, "first-contact")["command"].clone();
    assert_eq!(first, "ekc contact hoofdpersoon-2");
    table.does(&["contact", "Rik", "--way", "bezoek"]);
    let early = ["contact", "Bas", "--way", "bezoek"];
    does_and_tells(&table, &early, "harmed-before-acknowledgement");
    table.does(&["circle", "edit", "Rik", "--acknowledged", "vandaag"]);
    let told = table.does(&["contact", "Bas", "--way", "telefoon", "--json"]);
    assert!(!told.out.contains("harmed-before"), "{}", told.out);
}

#[test]
fn the_next_step_is_who_did_it_then_the_acknowledgement_and_then_who_was_harmed() {
    let table = Table::new();
    let said = ["--harmed", "Bas Smit", "--responsible", "Rik Jonker"];
    table.does(&[&APPLICATION[..], &said].concat());
    let next = |table: &Table| {
        let told = table.does(&["status", "--json"]).json();
        let steps = told["steps"].as_array().unwrap().clone();
        let missing = steps.into_iter().find(|it| it["standing"] == "missing");
        missing.unwrap()["command"].as_str().unwrap().to_owned()
    };
    assert_eq!(next(&table), "ekc contact hoofdpersoon-2");
    table.does(&["contact", "Rik", "--way", "bezoek"]);
    assert_eq!(next(&table), "ekc consent hoofdpersoon-2");
    table.does(&["consent", "Rik", "yes"]);
    let acknowledge = "ekc circle edit hoofdpersoon-2 --acknowledged DATUM";
    assert_eq!(next(&table), acknowledge);
    // What the other side says all the same is written down, and told.
    does_and_tells(
        &table,
        &["consent", "Bas", "yes"],
        "harmed-before-acknowledgement",
    );
    table.does(&["undo"]);
    table.does(&["circle", "edit", "Rik", "--acknowledged", "vandaag"]);
    assert_eq!(next(&table), "ekc contact hoofdpersoon-1");
    table.does(&["contact", "Bas", "--way", "bezoek"]);
    assert_eq!(next(&table), "ekc consent hoofdpersoon-1");
    let told = table.does(&["consent", "Bas", "yes", "--json"]);
    assert!(!told.out.contains("harmed-before"), "{}", told.out);
}

#[test]
fn no_part_begins_once_the_acknowledgement_was_taken_back() {
    let mut table = after_harm();
    day(&table);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "Rik"]);
    table.does(&["circle", "edit", "Rik", "--clear", "acknowledged"]);
    let found = checked(&table);
    assert!(found.iter().any(|it| it["code"] == "not-acknowledged"));
    let part = ["conference", "part", "1", "--at", "13:00"];
    table.refuses(&part, 4, "not-acknowledged");
}

/// The same, with who lives where and a sister on the other side.
fn with_addresses() -> Table {
    let table = after_harm();
    day(&table);
    let mother = ["circle", "edit", "Gerda", "--phone", "0600011122"];
    table.does(&mother);
    let add = ["circle", "add", "Ada Jonker", "--relation", "moeder"];
    let more = ["--side", "verantwoordelijk", "--phone", "0644455500"];
    table.does(&[&add[..], &more, &["--named-by", "Rik"]].concat());
    table
}

#[test]
fn where_someone_works_and_their_street_are_seen_in_the_last_look() {
    let table = with_addresses();
    let edit = ["circle", "edit", "Bas", "--workplace", "Molen De Hoop"];
    table.does(&[&edit[..], &["--address", "Zandpad 3, Terhorne"]].concat());
    for (nth, words) in [
        "Op zaterdag maalt hij bij Molen De Hoop.",
        "Hij loopt elke avond over het Zandpad.",
    ]
    .into_iter()
    .enumerate()
    {
        let number = (nth + 1).to_string();
        table.does(&[
            "inform",
            "ask",
            &format!("Wanneer {number}?"),
            "--wanted-by",
            "Rik",
        ]);
        let receive = ["inform", "receive", &number, "--answer", words];
        does_and_tells(&table, &receive, "text-tells");
        table.does(&["inform", "share", &number]);
        refuses_paper(&table, "informatiebundel", "Rik", 8, "paper-tells");
        assert!(on_screen(&table, &["informatiebundel", "--for", "Bas"]).contains(words));
        table.does(&[
            "inform",
            "receive",
            &number,
            "--answer",
            "Dat blijft geheim.",
        ]);
    }
}

#[test]
fn a_list_of_addresses_says_of_which_side_everybody_is() {
    let table = with_addresses();
    let export = ["contacts", "export", "--csv", "--to", "-"];
    let ran = table.does(&export);
    assert!(
        ran.out.starts_with("\u{FEFF}Naam;Relatie;Kant;"),
        "{}",
        ran.out
    );
    assert!(
        ran.out
            .contains("Gerda Smit;moeder;kant van wie benadeeld is;")
    );
    assert!(ran.err.contains("beide kanten"), "{}", ran.err);
    let one = table.does(&[&export[..], &["--side", "verantwoordelijk"]].concat());
    assert!(
        one.out.contains("Ada Jonker") && !one.out.contains("Gerda"),
        "{}",
        one.out
    );
    assert!(!one.err.contains("beide kanten"), "{}", one.err);
    // Who is of both is in each of them.
    table.does(&["circle", "edit", "Ada", "--side", "beide"]);
    let one = table.does(&[&export[..], &["--side", "benadeeld"]].concat());
    assert!(one.out.contains("Ada Jonker") && one.out.contains("Gerda Smit"));
    let cards = table.does(&["contacts", "export", "--to", "-"]).out;
    assert!(cards.contains("\\nvan beide kanten"), "{cards}");
    let family = super::invited();
    family.does(&["circle", "edit", "zus-1", "--phone", "0612312312"]);
    family.does(&["circle", "edit", "broer-1", "--phone", "0612312313"]);
    family.refuses(
        &[&export[..], &["--side", "benadeeld"]].concat(),
        5,
        "side-only-restorative",
    );
    assert!(!family.does(&export).out.contains("Kant;"));
    // Two who are kept apart stand in one list: then it says who from whom.
    let apart = ["circle", "apart", "zus-1", "broer-1", "--order", "wens"];
    family.does(&apart);
    let ran = family.does(&export);
    assert!(ran.out.contains("Apart van"), "{}", ran.out);
    assert!(ran.err.contains("apart blijven"), "{}", ran.err);
}

#[test]
fn whether_apologies_were_made_is_kept_and_never_which() {
    let mut table = after_harm();
    day(&table);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "Bas"]);
    table.does(&["conference", "arrive", "Rik"]);
    let end = ["conference", "end", "met-plan", "--at", "17:00"];
    let which = ["--apologies", "hij zei sorry"];
    table.refuses(&[&end[..], &which].concat(), 5, "choice-unknown");
    table.does(&[&end[..], &["--apologies", "ja"]].concat());
    let shown = table.does(&["show"]).out;
    assert!(shown.contains("Excuses gemaakt: ja"), "{shown}");
    let exported = table.does(&["export", "proef"]).out;
    assert!(exported.contains("apologies: yes"), "{exported}");
    let family = super::invited();
    let stopped = ["conference", "end", "gestopt-in-voorbereiding"];
    family.refuses(
        &[&stopped[..], &["--apologies", "ja"]].concat(),
        5,
        "apologies-only-restorative",
    );
}
