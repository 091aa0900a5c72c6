//! What goes on once somebody died, or took the yes back: on paper, with the plan, and afterwards.

use super::{LOOKING_BACK, day, of_two, on_screen, parts, with_a_plan};
use crate::desk::Table;

/// The papers of the plan for the neighbour, who has a task in it.
fn papers_of_the_neighbour(table: &Table) -> Vec<String> {
    ["plan", "makkelijk-plan", "vervolguitnodiging", "kaartje"]
        .into_iter()
        .map(|kind| on_screen(table, &[kind, "--for", "buurman-1"]))
        .collect()
}

#[test]
fn no_paper_sends_anybody_to_who_no_longer_calls_the_circle_together() {
    for gone in [
        &["circle", "edit", "zus-1", "--died", "zo 29 mrt"][..],
        &["consent", "zus-1", "--refuse"],
    ] {
        let mut table = with_a_plan();
        table.does(&["plan", "share", "--all"]);
        for paper in papers_of_the_neighbour(&table) {
            assert!(paper.contains("elkaar: Mirthe Veldkamp"), "{paper}");
        }
        table.on(2026, 3, 30);
        table.does(gone);
        for paper in papers_of_the_neighbour(&table) {
            assert!(
                paper.contains("elkaar: nog af te spreken")
                    && !paper.contains("elkaar: Mirthe")
                    && !paper.contains("Ga naar Mirthe")
                    && !paper.contains("Laat het Mirthe"),
                "{paper}"
            );
        }
        let shown = table.does(&["plan", "show"]).out;
        assert!(!shown.contains("Mirthe Veldkamp roept"), "{shown}");
    }
}

#[test]
fn no_paper_says_that_the_plan_is_of_somebody_who_died() {
    let mut table = of_two();
    day(&table);
    table.does(&["invite", "zus-1", "--explained", "vandaag"]);
    let letter = on_screen(&table, &["uitnodiging", "--for", "zus-1"]);
    assert!(letter.contains("Ilse Maas"), "{letter}");
    table.on(2026, 3, 4);
    table.does(&["circle", "edit", "hoofdpersoon-2", "--died", "gisteren"]);
    let letter = on_screen(&table, &["uitnodiging", "--for", "zus-1"]);
    assert!(
        letter.contains("Het plan is van Roos Veldkamp.") && !letter.contains("Ilse"),
        "{letter}"
    );
}

#[test]
fn a_main_person_who_died_before_the_day_is_not_missed_when_the_plan_is_made() {
    let mut table = of_two();
    day(&table);
    table.does(&["invite", "zus-1", "--explained", "vandaag"]);
    table.does(&["answer", "zus-1", "ja"]);
    table.on(2026, 3, 21);
    table.does(&["circle", "edit", "hoofdpersoon-2", "--died", "di 10 mrt"]);
    table.does(&["conference", "arrive", "--all"]);
    parts(&table);
    let task = [
        "record-plan",
        "--agreement",
        "zus-1; belt Roos; elke zondag",
    ];
    table.does(&[&task[..], &LOOKING_BACK].concat());
    table.does(&["plan", "agree"]);
}
