//! Forgotten.

use super::{figure, invited, letters, parts, people_of, plan, refuses_paper, step, with_a_plan};

#[test]
fn who_is_forgotten_is_nobody_and_no_act_names_them() {
    let mut table = invited();
    table.does(&["conference", "dates", "--add", "za 28 mrt"]);
    table.does(&["privacy", "forget", "broer-1", "--confirm", "broer-1"]);
    let acts: [&[&str]; 15] = [
        &["contact", "vergeten-1", "--way", "telefoon"],
        &["invite", "vergeten-1", "--how", "brief"],
        &["answer", "vergeten-1", "ja"],
        &["consent", "vergeten-1", "yes"],
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

#[test]
fn of_who_is_forgotten_no_letter_about_what_is_kept_is_made() {
    let table = with_a_plan();
    table.does(&["privacy", "forget", "broer-1", "--confirm", "broer-1"]);
    let access = [
        "privacy",
        "access",
        "vergeten-1",
        "--as",
        "txt",
        "--to",
        "-",
    ];
    table.refuses(&access, 3, "person-forgotten");
    for kind in ["wisbrief", "inzage", "plan"] {
        refuses_paper(&table, kind, "vergeten-1", 3, "person-forgotten");
    }
    let calendar = ["calendar", "--for", "vergeten-1", "--to", "-"];
    table.refuses(&calendar, 3, "person-forgotten");
}
