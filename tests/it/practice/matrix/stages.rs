//! The same people in each variant, and how far their conference is.

use crate::desk::Table;
use crate::practice::{COORDINATOR, circle, day, held, invited, plan, three_say_yes};
use ekc::domain::circle::Side;
use ekc::domain::intake::Variant;

/// The application (aanmelding) of a variant that is no family; Roos is who is harmed after harm,
/// the pupil of a learning question, and who applied for a street.
fn applied(variant: Variant) -> Table {
    let who: &[&str] = match variant {
        Variant::Family => unreachable!("a family has a case of its own"),
        Variant::Neighbourhood => &[
            "buurt",
            "--applicant",
            "bekende",
            "--applied-by",
            "Roos Veldkamp; bewoner",
            "--coordinator",
            "Ruben Kok",
        ],
        Variant::Learning => &[
            "leervraag",
            "--applicant",
            "hoofdpersoon",
            "--main-person",
            "Roos Veldkamp",
        ],
        Variant::Restorative => &[
            "herstel",
            "--applicant",
            "familie",
            "--applied-by",
            "Gerda Smit; moeder",
            "--harmed",
            "Roos Veldkamp",
            "--responsible",
            "Rik Jonker",
        ],
    };
    let table = Table::new();
    let rest = ["--reason", "schulden", "--coordinator", COORDINATOR];
    let last = ["--independent", "--handle", "proef"];
    table.does(&[&["new-case", "--variant"], who, &rest[..], &last].concat());
    table
}

/// How a side is said, where there are sides.
fn side(variant: Variant, side: Side) -> &'static [&'static str] {
    match side {
        Side::Harmed if variant == Variant::Restorative => &["--side", "benadeeld"],
        Side::Responsible if variant == Variant::Restorative => &["--side", "verantwoordelijk"],
        Side::Harmed | Side::Responsible | Side::Both | Side::Neither => &[],
    }
}

/// A case with a day, of which the circle is invited and said yes. After harm the brother stands
/// beside who did it, the others beside who was harmed.
fn invited_in(variant: Variant) -> Table {
    if variant == Variant::Family {
        return invited();
    }
    let table = applied(variant);
    match variant {
        Variant::Family | Variant::Neighbourhood => {}
        Variant::Learning => {
            table.does(&["consent", "Roos", "yes"]);
        }
        Variant::Restorative => {
            table.does(&["consent", "Roos", "yes"]);
            table.does(&["consent", "Rik", "yes"]);
            table.does(&["circle", "edit", "Rik", "--acknowledged", "vandaag"]);
            table.does(&["circle", "edit", "Gerda", "--side", "benadeeld"]);
        }
    }
    let [harmed, responsible] = [Side::Harmed, Side::Responsible].map(|it| side(variant, it));
    circle(&table, [harmed, responsible, harmed]);
    day(&table);
    three_say_yes(&table);
    table
}

/// How far a conference is when the act is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::practice) enum Stage {
    /// The circle is invited and said yes, and the day is set; a niece is not invited yet.
    Prepared,
    /// The day, and nobody is noted as present yet.
    OnTheDay,
    /// The day; one of them is there.
    OneIsThere,
    /// The day; who said yes is there.
    Begun,
    /// The conference ended with a plan.
    Ended,
    /// The plan is on paper and the circle accepted it; it was given to nobody.
    Accepted,
    /// Four weeks later.
    FourWeeksLater,
}

impl Stage {
    /// The case, on the day on which something is noted.
    pub(super) fn table(self, variant: Variant) -> Table {
        let mut table = invited_in(variant);
        let niece = ["circle", "add", "Nel Mollema", "--relation", "nicht"];
        let more = ["--tie", "familie", "--named-by", "buurman-1"];
        table.does(&[&niece[..], &more, side(variant, Side::Harmed)].concat());
        table.does(&["circle", "edit", "zus-1", "--phone", "0612312312"]);
        table.does(&["circle", "edit", "broer-1", "--phone", "0612312313"]);
        match self {
            Self::Prepared => table.on(2026, 3, 9),
            Self::OnTheDay => table.on(2026, 3, 20),
            Self::OneIsThere => {
                table.on(2026, 3, 21);
                table.does(&["conference", "arrive", "zus-1"]);
            }
            Self::Begun => {
                table.on(2026, 3, 21);
                table.does(&["conference", "arrive", "--all"]);
            }
            Self::Ended => {
                held(&mut table);
                table.on(2026, 3, 22);
            }
            Self::Accepted => {
                held(&mut table);
                plan(&table);
                table.on(2026, 3, 22);
            }
            Self::FourWeeksLater => {
                held(&mut table);
                plan(&table);
                table.on(2026, 4, 18);
            }
        }
        table
    }

    /// The day on which the act is done: the next one, but on the day itself.
    pub(super) fn acts_on(self, table: &mut Table) {
        match self {
            Self::Prepared => table.on(2026, 3, 10),
            Self::OnTheDay | Self::OneIsThere | Self::Begun => table.on(2026, 3, 21),
            Self::Ended | Self::Accepted => table.on(2026, 3, 23),
            Self::FourWeeksLater => table.on(2026, 4, 19),
        }
    }

    pub(super) fn notes_on(self, table: &mut Table) {
        match self {
            Self::Prepared => table.on(2026, 3, 9),
            Self::OnTheDay => table.on(2026, 3, 20),
            Self::OneIsThere | Self::Begun => table.on(2026, 3, 21),
            Self::Ended | Self::Accepted => table.on(2026, 3, 22),
            Self::FourWeeksLater => table.on(2026, 4, 18),
        }
    }
}
