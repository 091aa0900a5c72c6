//! A day is judged as that day.

use super::{does_and_tells, is_found, of_two, under_a_ban};
use crate::desk::Table;

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

#[test]
fn an_answer_to_a_day_that_moved_is_shown_with_its_day() {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["conference", "set", "--date", "2026-03-28"]);
    table.does(&["invite", "oma", "--explained", "vandaag"]);
    table.does(&["answer", "oma", "ja"]);
    let is_shown = |view: &[&str]| table.does(view).out.contains("komt, voor za 28 maart 2026");
    for moved in [false, true] {
        if moved {
            table.does(&["conference", "set", "--date", "2026-04-04"]);
        }
        for view in [&["show"][..], &["circle", "show"][..]] {
            assert_eq!(is_shown(view), moved, "{view:?}");
        }
    }
}
