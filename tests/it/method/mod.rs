//! The method through whole runs: who is in the room, what comes next, what is due.

mod after_the_day;
mod cases;
mod circle;
mod consent;
mod plan;
mod private_time;
mod question;
mod status;

use crate::desk::Table;

fn on_the_day(variant: &str) -> Table {
    let table = Table::ready(variant);
    if variant == "restorative" {
        table.does(&["circle", "edit", "ada", "--side", "harmed"]);
        let dirk = ["circle", "add", "Dirk Daal", "--handle", "dirk"];
        let who_did_it = ["--role", "main-person", "--side", "responsible"];
        let acknowledged = ["--acknowledged", "2-3-2026"];
        table.does(&[&dirk[..], &who_did_it, &acknowledged].concat());
        table.does(&["consent", "dirk", "yes"]);
    }
    table.does(&[
        "circle",
        "add",
        "Gerda Vos",
        "--role",
        "professional",
        "--handle",
        "vos",
    ]);
    table.does(&[
        "circle",
        "add",
        "Tolk Twee",
        "--role",
        "interpreter",
        "--handle",
        "tolk",
    ]);
    table.does(&[
        "conference",
        "set",
        "--date",
        "2026-03-02",
        "--place",
        "Buurthuis",
    ]);
    table
}
