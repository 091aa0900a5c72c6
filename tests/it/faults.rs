//! Every writing command is whole or nothing: each statement it writes with fails in turn.

use crate::desk::Table;
use ekc::store::Guard;
use rusqlite::hooks::{AuthAction, TransactionOperation};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A guard that refuses the n-th write, counted from 1; BEGIN and COMMIT count too, and ROLLBACK,
/// which is what an error comes to anyway, does not. A trigger of the connection counts once:
/// SQLite also asks whether it may stand in the file, where nothing of it is written.
pub(crate) fn refuse_nth(nth: usize) -> (Guard, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let guard: Guard = Arc::new(move |context| {
        let writes = matches!(
            context.action,
            AuthAction::Insert { .. }
                | AuthAction::Update { .. }
                | AuthAction::Delete { .. }
                | AuthAction::Transaction { .. }
        ) && !matches!(
            context.action,
            AuthAction::Insert {
                table_name: "sqlite_master"
            } | AuthAction::Transaction {
                operation: TransactionOperation::Rollback
            }
        );
        !(writes && counted.fetch_add(1, Ordering::SeqCst) + 1 == nth)
    });
    (guard, count)
}

/// Make each write of this command fail in turn; the file must be as before each time.
fn is_whole_or_nothing(prepare: &dyn Fn() -> Table, args: &[&str], input: &[u8]) {
    let mut failed = 0;
    let mut table = prepare();
    let before = table.content();
    let log_before = table.does(&["log", "--all", "--json"]).out;
    for nth in 1.. {
        assert!(nth < 500, "ekc {} never came to an end", args.join(" "));
        let (guard, count) = refuse_nth(nth);
        table.guard = Some(guard);
        let ran = table.run_with(args, input);
        table.guard = None;
        if count.load(Ordering::SeqCst) < nth {
            assert_eq!(ran.code, 0, "ekc {}: {}", args.join(" "), ran.err);
            assert_ne!(
                table.content(),
                before,
                "ekc {} recorded nothing",
                args.join(" ")
            );
            break;
        }
        failed += 1;
        assert_ne!(
            ran.code,
            0,
            "ekc {} did not notice write {nth}",
            args.join(" ")
        );
        assert_eq!(
            table.content(),
            before,
            "ekc {} left something behind at write {nth}",
            args.join(" ")
        );
        assert_eq!(
            table.does(&["log", "--all", "--json"]).out,
            log_before,
            "the log too, at write {nth}"
        );
    }
    assert!(
        failed >= 4,
        "ekc {}: a transaction, a log line and a row at least: {failed}",
        args.join(" ")
    );
}

/// A case in the middle of everything: a circle, a conference that ended with a plan.
fn midway() -> Table {
    let table = Table::ready("family");
    for args in [
        &[
            "circle",
            "add",
            "Oma Proef",
            "--handle",
            "oma",
            "--named-by",
            "ada",
        ][..],
        &[
            "circle",
            "add",
            "Gerda Vos",
            "--handle",
            "vos",
            "--role",
            "professional",
        ],
        &["requirement", "Veilig slapen", "--set-by", "vos"],
        &[
            "inform",
            "ask",
            "Wat kan?",
            "--wanted-by",
            "oma",
            "--of",
            "vos",
        ],
        &["question", "Wat helpt?", "--by", "ada"],
        &["conference", "dates", "--add", "2026-03-02"],
        &["conference", "checklist", "--add", "food: soep"],
        &["conference", "set", "--date", "2026-03-02"],
    ] {
        table.does(args);
    }
    table
}

fn after_the_day() -> Table {
    let table = midway();
    for args in [
        &[
            "conference",
            "set",
            "--date",
            "2026-03-02",
            "--place",
            "Buurthuis",
        ][..],
        &["conference", "arrive", "ada", "oma"],
        &["conference", "end", "plan"],
    ] {
        table.does(args);
    }
    table
}

fn with_plan() -> Table {
    let table = after_the_day();
    table.does(&[
        "record-plan",
        "--agreement",
        "ada, oma; bellen; elke zondag",
        "--meets",
        "1: 1",
        "--help-asked",
        "gesprekken",
        "--evaluation",
        "1-5-2026",
    ]);
    table
}

fn a_week_later() -> Table {
    let mut table = with_plan();
    table.on(2026, 3, 9);
    table.does(&["followup", "meeting", "--date", "2026-04-01"]);
    table.on(2026, 4, 2);
    table
}

#[test]
fn intake_is_whole_or_nothing() {
    let new = [
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "professional",
        "--applied-by",
        "Gerda Vos",
        "--main-person",
        "Bo Bos",
        "--reason",
        "debts",
        "--coordinator",
        "Mies Bakker",
    ];
    is_whole_or_nothing(&Table::new, &new, b"");
    is_whole_or_nothing(
        &midway,
        &["contacts", "import", "-"],
        b"naam;telefoon\nNel Nieuw;0612345678\n",
    );
    is_whole_or_nothing(
        &midway,
        &[
            "edit-case",
            "--municipality",
            "Zonderen",
            "--coordinator",
            "Mies Bakker",
        ],
        b"",
    );
    is_whole_or_nothing(
        &midway,
        &["consent", "ada", "yes", "--scope", "share-plan"],
        b"",
    );
    is_whole_or_nothing(&midway, &["consent", "ada", "--refuse"], b"");
    is_whole_or_nothing(
        &midway,
        &[
            "question",
            "Hoe verder?",
            "--by",
            "ada",
            "--chosen-by",
            "ada",
        ],
        b"",
    );
    is_whole_or_nothing(
        &midway,
        &["requirement", "Elke dag contact", "--set-by", "vos"],
        b"",
    );
    is_whole_or_nothing(
        &midway,
        &["requirement", "--told", "1", "--to", "ada,oma"],
        b"",
    );
    is_whole_or_nothing(
        &midway,
        &["requirement", "Elke week contact", "--correct", "1"],
        b"",
    );
    is_whole_or_nothing(&midway, &["requirement", "--withdraw", "1"], b"");
    is_whole_or_nothing(
        &midway,
        &["waive", "arrangements", "--reason", "al bekend"],
        b"",
    );
    let whole = midway().does(&["export"]).out;
    is_whole_or_nothing(&midway, &["import", "-", "--as", "kopie"], whole.as_bytes());
}

#[test]
fn the_circle_and_its_invitations_are_whole_or_nothing() {
    is_whole_or_nothing(
        &midway,
        &["circle", "add", "--list", "-"],
        b"Ans Bos\nBert Bos\n",
    );
    is_whole_or_nothing(
        &midway,
        &["circle", "edit", "oma", "--phone", "0612345678"],
        b"",
    );
    is_whole_or_nothing(&midway, &["circle", "named-by", "vos", "oma"], b"");
    is_whole_or_nothing(&midway, &["circle", "asked", "oma", "ada"], b"");
    is_whole_or_nothing(
        &midway,
        &[
            "circle",
            "authority",
            "ada",
            "--held-by",
            "oma",
            "--kind",
            "representative",
        ],
        b"",
    );
    is_whole_or_nothing(&midway, &["circle", "beside", "ada", "--by", "oma"], b"");
    is_whole_or_nothing(
        &midway,
        &["circle", "apart", "ada", "oma", "--order", "wish"],
        b"",
    );
    is_whole_or_nothing(
        &midway,
        &[
            "circle",
            "exclude",
            "oma",
            "--reason",
            "te veel",
            "--decided-by",
            "Ada",
            "--instead",
            "letter",
        ],
        b"",
    );
    is_whole_or_nothing(&midway, &["circle", "leave-alone", "oma"], b"");
    let mistaken = || {
        let table = midway();
        table.does(&["circle", "add", "Ans Bos", "--handle", "ans"]);
        table
    };
    is_whole_or_nothing(&mistaken, &["circle", "drop", "ans"], b"");
    is_whole_or_nothing(&midway, &["invite", "--all"], b"");
    is_whole_or_nothing(
        &midway,
        &["answer", "oma", "yes", "--needs-diet", "geen noten"],
        b"",
    );
    is_whole_or_nothing(&midway, &["contact", "oma", "--way", "phone"], b"");
}

#[test]
fn the_dates_of_a_case_are_whole_or_nothing() {
    is_whole_or_nothing(
        &midway,
        &["date", "Verslag van school", "--on", "2026-03-13"],
        b"",
    );
    let dated = move || {
        let table = midway();
        table.does(&["date", "Verslag van school", "--on", "2026-03-13"]);
        table
    };
    is_whole_or_nothing(&dated, &["date", "--done", "1"], b"");
    is_whole_or_nothing(&dated, &["date", "--moved", "1", "--on", "2026-03-20"], b"");
    is_whole_or_nothing(&dated, &["date", "--lapsed", "1"], b"");
}

#[test]
fn the_measures_that_hold_for_people_are_whole_or_nothing() {
    is_whole_or_nothing(
        &midway,
        &[
            "measure",
            "supervision",
            "--whom",
            "ada",
            "--by",
            "Rechtbank",
        ],
        b"",
    );
    let noted = move || {
        let table = midway();
        table.does(&[
            "measure",
            "supervision",
            "--whom",
            "ada",
            "--by",
            "Rechtbank",
        ]);
        table
    };
    is_whole_or_nothing(
        &noted,
        &["measure", "--correct", "1", "--until", "2027-01-01"],
        b"",
    );
    is_whole_or_nothing(&noted, &["measure", "--ended", "1"], b"");
}

#[test]
fn the_papers_of_others_are_whole_or_nothing() {
    let attach = ["attach", "-", "--kind", "referral", "--by", "huisarts"];
    is_whole_or_nothing(&midway, &attach, b"Verwezen naar het wijkteam.");
    let kept = move || {
        let table = midway();
        let ran = table.run_with(&attach, b"Verwezen naar het wijkteam.");
        assert_eq!(ran.code, 0, "{}", ran.err);
        table
    };
    is_whole_or_nothing(&kept, &["attach", "--drop", "1"], b"");
}

#[test]
fn how_the_circle_wants_its_meeting_is_whole_or_nothing() {
    is_whole_or_nothing(
        &midway,
        &[
            "conference",
            "customs",
            "opening: een kaars",
            "taal: Twents",
        ],
        b"",
    );
    let noted = move || {
        let table = midway();
        table.does(&[
            "conference",
            "customs",
            "opening: een kaars",
            "taal: Twents",
        ]);
        table
    };
    is_whole_or_nothing(&noted, &["conference", "customs", "--drop", "1"], b"");
}

#[test]
fn the_marks_of_forms_are_whole_or_nothing() {
    let new = ["satisfaction", "family 8 9 7; fijn", "minor 9 - 8"];
    is_whole_or_nothing(&midway, &new, b"");
    let noted = move || {
        let table = midway();
        table.does(&new);
        table
    };
    is_whole_or_nothing(&noted, &["satisfaction", "--drop", "1"], b"");
}

#[test]
fn hours_and_costs_are_whole_or_nothing() {
    is_whole_or_nothing(&midway, &["hours", "1:30", "talks", "--km", "24"], b"");
    let noted = move || {
        let table = midway();
        table.does(&["hours", "1:30", "talks", "--km", "24"]);
        table
    };
    is_whole_or_nothing(&noted, &["hours", "--correct", "1", "--km", "30"], b"");
    is_whole_or_nothing(&noted, &["hours", "--drop", "1"], b"");
    is_whole_or_nothing(&noted, &["hours", "--rate", "35"], b"");
}

#[test]
fn from_how_many_cases_on_figures_are_told_is_whole_or_nothing() {
    is_whole_or_nothing(&midway, &["figures", "--fewest", "10"], b"");
}

#[test]
fn information_is_whole_or_nothing() {
    is_whole_or_nothing(
        &midway,
        &["inform", "ask", "Wanneer?", "--wanted-by", "ada"],
        b"",
    );
    is_whole_or_nothing(
        &midway,
        &["inform", "receive", "1", "--answer", "Veel."],
        b"",
    );
    let received = || {
        let table = midway();
        table.does(&["inform", "receive", "1"]);
        table
    };
    is_whole_or_nothing(&received, &["inform", "share", "--all"], b"");
    is_whole_or_nothing(
        &midway,
        &["inform", "view", "oma", "--words", "Ik help."],
        b"",
    );
}

#[test]
fn the_day_is_whole_or_nothing() {
    is_whole_or_nothing(
        &midway,
        &[
            "conference",
            "dates",
            "--add",
            "3-3-2026",
            "--add",
            "4-3-2026",
        ],
        b"",
    );
    is_whole_or_nothing(&midway, &["conference", "can", "oma", "--yes", "1"], b"");
    is_whole_or_nothing(&midway, &["conference", "set", "--place", "Zaal"], b"");
    is_whole_or_nothing(
        &midway,
        &[
            "conference",
            "checklist",
            "--done",
            "1",
            "--add",
            "place: zaal",
        ],
        b"",
    );
    is_whole_or_nothing(&midway, &["conference", "checklist", "--drop", "1"], b"");
    is_whole_or_nothing(
        &midway,
        &["conference", "arrive", "--guest", "Nel Nieuw"],
        b"",
    );
    let begun = || {
        let table = midway();
        table.does(&["conference", "arrive", "ada"]);
        table
    };
    is_whole_or_nothing(&begun, &["conference", "part", "1", "--at", "13:00"], b"");
    is_whole_or_nothing(&begun, &["conference", "leave", "ada", "--after", "1"], b"");
    is_whole_or_nothing(&midway, &["conference", "safety", "rooms: boven"], b"");
    is_whole_or_nothing(
        &midway,
        &["conference", "plan-parts", "--one", "13:30"],
        b"",
    );
    is_whole_or_nothing(
        &midway,
        &["conference", "end", "stopped-in-preparation"],
        b"",
    );
    is_whole_or_nothing(&after_the_day, &["conference", "new"], b"");
}

#[test]
fn the_plan_and_what_follows_are_whole_or_nothing() {
    is_whole_or_nothing(
        &after_the_day,
        &[
            "record-plan",
            "--agreement",
            "ada, oma; bellen; elke week",
            "--what-if",
            "nee; ja",
            "--meets",
            "1: 1",
        ],
        b"",
    );
    is_whole_or_nothing(
        &with_plan,
        &[
            "plan",
            "amend",
            "--why",
            "anders",
            "--agreement",
            "oma; koken; elke week",
        ],
        b"",
    );
    is_whole_or_nothing(&with_plan, &["plan", "verdict", "1", "--met", "yes"], b"");
    let met = || {
        let table = with_plan();
        table.does(&["plan", "verdict", "1", "--met", "yes"]);
        table
    };
    is_whole_or_nothing(&met, &["plan", "agree"], b"");
    is_whole_or_nothing(&met, &["plan", "share", "--all"], b"");
    // The giving and the line about the paper are one transaction.
    let give = ["print", "plan", "--for", "ada", "--give", "--as", "txt"];
    is_whole_or_nothing(&met, &[&give[..], &["--to", "-"]].concat(), b"");
    is_whole_or_nothing(&met, &["plan", "sign", "ada"], b"");
    is_whole_or_nothing(
        &met,
        &["plan", "decide", "accepted", "--by", "Gemeente Zonderen"],
        b"",
    );
    let promise = ["plan", "amount", "150", "--by", "oma", "--whom", "ada"];
    is_whole_or_nothing(&met, &promise, b"");
    is_whole_or_nothing(&met, &["plan", "watch", "oma", "--calls", "+4w"], b"");
    is_whole_or_nothing(&a_week_later, &["followup", "meeting", "--held", "1"], b"");
    is_whole_or_nothing(
        &a_week_later,
        &["followup", "call", "ada", "--progress", "1: loopt"],
        b"",
    );
    is_whole_or_nothing(&a_week_later, &["followup", "progress", "1: done"], b"");
    is_whole_or_nothing(
        &a_week_later,
        &["followup", "review", "ada", "--progress", "1: done"],
        b"",
    );
    is_whole_or_nothing(
        &a_week_later,
        &["followup", "help-answer", "1: granted"],
        b"",
    );
    is_whole_or_nothing(&a_week_later, &["close", "--reason", "completed"], b"");
    let closed = || {
        let table = a_week_later();
        table.does(&["close", "--reason", "completed"]);
        table
    };
    is_whole_or_nothing(&closed, &["reopen"], b"");
    is_whole_or_nothing(
        &closed,
        &["privacy", "keep-until", "2027-12-31", "--reason", "x"],
        b"",
    );
    is_whole_or_nothing(&closed, &["privacy", "asked", "ada"], b"");
    is_whole_or_nothing(&closed, &["privacy", "told", "ada", "--way", "visit"], b"");
    let correction = ["privacy", "correction", "ada", "Ik heet anders."];
    is_whole_or_nothing(&closed, &correction, b"");
    let to_correct = || {
        let table = closed();
        table.does(&correction);
        table
    };
    let answer = ["privacy", "corrected", "ada", "--outcome", "corrected"];
    is_whole_or_nothing(&to_correct, &answer, b"");
    is_whole_or_nothing(
        &closed,
        &["translate", "tr", "1: Tamam.", "--by", "Fatma Kaya"],
        b"",
    );
}

#[test]
fn taking_back_and_doing_again_are_whole_or_nothing() {
    is_whole_or_nothing(&with_plan, &["undo"], b"");
    let undone = || {
        let table = with_plan();
        table.does(&["undo"]);
        table
    };
    is_whole_or_nothing(&undone, &["redo"], b"");
    let two = || {
        let table = midway();
        table.does(&[
            "new-case",
            "--handle",
            "ander",
            "--variant",
            "learning",
            "--applicant",
            "family",
        ]);
        table
    };
    is_whole_or_nothing(&two, &["use", "proef"], b"");
}

#[test]
fn every_changing_command_is_shown_to_be_whole_or_nothing() {
    // Only what is handed to the test itself counts, not what prepares a case.
    let this = without_spaces(include_str!("faults.rs"));
    let shown: Vec<&str> = this
        .split("is_whole_or_nothing(")
        .skip(1)
        .filter_map(|piece| piece.split(");").next())
        .collect();
    let mut found = 0;
    let commands = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/commands");
    for path in walk(&commands) {
        let text = std::fs::read_to_string(&path).unwrap();
        if !text.contains("change(desk") && !text.contains("change_when(\n") {
            continue;
        }
        // A file is called like its subcommand.
        let name = path.strip_prefix(&commands).unwrap().with_extension("");
        let typed: Vec<String> = name
            .iter()
            .map(|word| format!("\"{}\"", word.to_str().unwrap().replace('_', "-")))
            .collect();
        let wanted = format!("&[{}", typed.join(","));
        assert!(
            shown.iter().any(|line| line.contains(&wanted)),
            "no fault test for {wanted}"
        );
        found += 1;
    }
    assert!(
        found > 30,
        "the search found too little to mean anything: {found}"
    );
}

/// Source as one line without white space: how it is laid out says nothing.
fn without_spaces(source: &str) -> String {
    source.split_whitespace().collect()
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    std::fs::read_dir(folder)
        .unwrap()
        .flat_map(|entry| {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}
