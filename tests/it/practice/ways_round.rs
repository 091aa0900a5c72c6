//! Ways round the method: by another door, once more, on another day, for somebody else.

use super::{
    LOOKING_BACK, day, does_and_tells, family, held, invited, is_found, on_screen, refuses_paper,
    step, street, with_a_plan,
};
use crate::desk::Table;

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
    let consent = ["consent", "hoofdpersoon-2", "yes", "--by", by];
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
    table.refuses(&calendar, 4, "child-withdrawn");
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
    // Without a day it is said now, after all that was said today.
    table.refuses(&["plan", "agree"], 4, "plan-without-consent");
    let agree = ["plan", "agree", "--on", "vandaag"];
    does_and_tells(&table, &agree, "goes-on-without-consent");
}

#[test]
fn a_child_of_the_circle_does_not_come_after_a_no_and_the_others_do() {
    let mut table = invited();
    let child = ["circle", "add", "Thijn Mol", "--relation", "buurjongen"];
    table.does(&[&child[..], &["--minor", "--birth-year", "2013"]].concat());
    let authority = ["circle", "authority", "buurjongen-1"];
    table.does(&[&authority[..], &["--held-by", "buurman-1"]].concat());
    let yes = ["consent", "buurjongen-1", "yes", "--by", "buurman-1"];
    table.does(&[&yes[..], &["--scope", "kind-doet-mee"]].concat());
    table.does(&["consent", "buurjongen-1", "yes"]);
    table.does(&["invite", "buurjongen-1", "--explained", "vandaag"]);
    table.does(&["answer", "buurjongen-1", "ja"]);
    table.on(2026, 3, 5);
    table.does(&["consent", "buurjongen-1", "--by", "buurman-1", "--refuse"]);
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
    assert!(!told.contains("R3)"), "{told}");
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
