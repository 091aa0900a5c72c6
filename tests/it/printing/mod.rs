//! Papers, calendars and lists at the keyboard:
//! what is written where, what is noted, what is refused.

mod addresses;
mod calendars;
mod giving;
mod letters;
mod noted;
mod one_view;
mod overtaken;
mod own_calendar;
mod templates;
mod who_may_hold;
mod written_over;

use crate::desk::Table;
use std::path::Path;

/// A case under way, with someone to write to.
fn under_way() -> Table {
    let table = Table::ready("family");
    table.does(&[
        "edit-case",
        "--coordinator",
        "Mies Bakker; 038 1234567; mies@voorbeeld.nl",
    ]);
    table.does(&[
        "circle",
        "add",
        "Oma Proef",
        "--handle",
        "oma",
        "--relation",
        "oma",
        "--phone",
        "0612345678",
        "--email",
        "oma@voorbeeld.nl",
    ]);
    table.does(&[
        "circle",
        "add",
        "Yusuf Proef",
        "--handle",
        "oom",
        "--relation",
        "oom",
        "--language",
        "Turks",
    ]);
    table.does(&[
        "question",
        "Wat helpt Ada om rustig te wonen?",
        "--by",
        "ada",
        "--chosen-by",
        "ada",
    ]);
    table.does(&[
        "conference",
        "set",
        "--date",
        "2026-03-28",
        "--time",
        "14:00",
        "--place",
        "Buurthuis",
    ]);
    table.does(&["invite", "oma", "oom", "--explained", "2026-03-02"]);
    table
}

/// The same with a plan.
fn with_a_plan() -> Table {
    let mut table = under_way();
    table.on(2026, 3, 28);
    table.does(&["answer", "oma", "ja"]);
    table.does(&["conference", "arrive", "ada", "oma"]);
    table.does(&["conference", "end", "plan"]);
    table.does(&[
        "record-plan",
        "--agreement",
        "oma; soep brengen; elke zondag",
        "--agreement",
        "ada; de brief schrijven; na de zomer",
        "--what-if",
        "oma is ziek; dan kookt Yusuf",
        "--evaluation",
        "2026-06-20",
    ]);
    table
}

fn inside(table: &Table, name: &str) -> String {
    table.folder.path().join(name).display().to_string()
}

fn text_of(table: &Table, args: &[&str]) -> String {
    table
        .does(&[args, &["--as", "txt", "--to", "-"]].concat())
        .out
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
