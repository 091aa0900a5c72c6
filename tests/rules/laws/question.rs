//! Laws about the question (R4, R5).

use super::deeds::{add, choose, word};
use super::{Elsewhere, Law, ORDINARY};
use crate::people::{day, handle, person};
use ekc::domain::circle::Role;
use ekc::domain::intake::{QuestionChoice, Variant};
use ekc::method::rules::Level;

/// Once another wording is chosen, that is the question.
const R4: Law = Law {
    rule: "R4",
    elsewhere: Elsewhere::Where(|case| choose(case, "Wat is nodig om Ada thuis te laten wonen?")),
    ..ORDINARY
};
/// A wording that nobody chose yet.
const R5: Law = Law {
    rule: "R5",
    code: "question-chosen-by",
    level: Level::Block,
    elsewhere: Elsewhere::Where(|case| case.questions[0].chosen_on = None),
    ..ORDINARY
};

fn chose(question: u32, who: &str) -> QuestionChoice {
    QuestionChoice {
        question,
        person: handle(who),
        on: day("2026-03-06"),
    }
}

pub(super) const LAWS: &[Law] = &[
    // R4: the question is open and concrete.
    Law {
        code: "question-without-mark",
        breaks: |case| word(case, "Wat is nodig om Ada thuis te laten wonen"),
        mended: |case| word(case, "Wat is nodig om Ada thuis te laten wonen?"),
        ..R4
    },
    Law {
        code: "question-yes-or-no",
        breaks: |case| word(case, "Kan Ada thuis wonen?"),
        mended: |case| word(case, "Hoe kan Ada thuis wonen?"),
        ..R4
    },
    Law {
        code: "question-holds-solution",
        breaks: |case| word(case, "Hoe krijgen we Ada in therapie?"),
        // How it is already, not what is to be arranged.
        mended: |case| word(case, "Wie kookt er als Ada in therapie is?"),
        ..R4
    },
    Law {
        code: "question-of-a-professional",
        breaks: |case| word(case, "Hoe gaan we om met de hechting van Ada?"),
        mended: |case| word(case, "Hoe gaan we om met de boosheid van Ada?"),
        ..R4
    },
    Law {
        code: "question-yes-or-no",
        // While none is chosen, every wording counts.
        breaks: |case| {
            choose(case, "Kan Ada thuis wonen?");
            case.questions[0].chosen_on = None;
            case.questions[1].chosen_on = None;
        },
        mended: |case| case.questions[0].chosen_on = Some(day("2026-03-05")),
        ..R4
    },
    Law {
        code: "question-yes-or-no",
        // Two were chosen: the last one is the question.
        breaks: |case| {
            choose(case, "Kan Ada thuis wonen?");
            case.questions[1].chosen_on = Some(day("2026-03-07"));
        },
        mended: |case| case.questions[0].chosen_on = Some(day("2026-03-08")),
        ..R4
    },
    Law {
        code: "question-not-concrete",
        breaks: |case| word(case, "Hoe?"),
        mended: |case| word(case, "Wie helpt Ada?"),
        ..R4
    },
    // R5: the question is the person's own.
    Law {
        code: "words-of-a-professional",
        level: Level::Warn,
        breaks: |case| {
            add(case, "arts", Role::Professional);
            case.questions[0].by = handle("arts");
        },
        mended: |case| case.questions[0].by = handle("ada"),
        // Once another wording is chosen, that is the question.
        elsewhere: Elsewhere::Where(|case| {
            choose(case, "Wat is nodig om Ada thuis te laten wonen?");
        }),
        ..R5
    },
    Law {
        breaks: |case| {
            add(case, "arts", Role::Professional);
            case.questions[0].chosen_by = Some(handle("arts"));
        },
        mended: |case| case.questions[0].chosen_by = Some(handle("ada")),
        ..R5
    },
    Law {
        breaks: |case| case.questions[0].chosen_by = None,
        mended: |case| case.questions[0].chosen_by = Some(handle("ada")),
        ..R5
    },
    Law {
        variant: Variant::Neighbourhood,
        breaks: |case| case.questions[0].chosen_by = Some(handle("buur")),
        // Where the street has no main person, someone of the circle chooses.
        mended: |case| person(case, "ada").role = Role::Circle,
        ..R5
    },
    Law {
        variant: Variant::Neighbourhood,
        breaks: |case| {
            person(case, "ada").role = Role::Circle;
            add(case, "steun", Role::Supporter);
            case.questions[0].chosen_by = Some(handle("steun"));
        },
        mended: |case| person(case, "steun").role = Role::Circle,
        ..R5
    },
    Law {
        // Who chose it too is a main person as well.
        breaks: |case| {
            add(case, "arts", Role::Professional);
            case.question_choices.push(chose(1, "arts"));
        },
        mended: |case| case.question_choices[0].person = handle("ada"),
        ..R5
    },
    Law {
        code: "question-chosen-apart",
        level: Level::Warn,
        breaks: |case| {
            choose(case, "Wie helpt Ada met koken?");
            case.questions[0].chosen_on = None;
            case.questions[0].chosen_by = None;
            add(case, "broer", Role::MainPerson);
            case.question_choices.push(chose(1, "broer"));
        },
        mended: |case| case.question_choices[0].question = 2,
        elsewhere: Elsewhere::Where(|case| case.questions[1].chosen_on = None),
        ..R5
    },
    Law {
        code: "question-chosen-apart",
        level: Level::Warn,
        breaks: |case| {
            choose(case, "Wie helpt Ada met koken?");
            case.questions[0].chosen_on = None;
            case.questions[0].chosen_by = None;
            add(case, "broer", Role::MainPerson);
            case.question_choices.push(chose(1, "broer"));
        },
        // Who is of the circle does not choose.
        mended: |case| person(case, "broer").role = Role::Circle,
        elsewhere: Elsewhere::Where(|case| case.questions[1].chosen_on = None),
        ..R5
    },
];
