//! The question: open, concrete, and the person's own.

use super::{Finding, Level, Levels, Passing, Rule, nothing, open_conference};
use crate::domain::Case;
use crate::domain::intake::Question;
use crate::domain::text::Handle;
use crate::language::wording::{QuestionRemark, about_question};
use crate::method::approach::speaks_for_the_circle;
use crate::method::rules::finding;
use chrono::NaiveDate;

/// R4: the question is open and concrete.
pub const R4: Rule = Rule {
    id: "R4",
    levels: Levels::everywhere(Level::Warn),
    passing: Passing::Never,
    source: "Eigen Kracht Centrale, folder 2011, \"De vraag\"",
    about_facts: open_and_concrete,
    about_acts: nothing,
};

/// R5: the question is the person's own, never the conclusion of a professional.
pub const R5: Rule = Rule {
    id: "R5",
    levels: Levels::everywhere(Level::Block),
    passing: Passing::Never,
    source: "Eigen Kracht Centrale, folder 2011; Flevopost; eigen-kracht.nl, \"Aanvulling op hulpverlening\"",
    about_facts: chosen_by_the_person,
    about_acts: nothing,
};

/// The wordings that count: the chosen one, or all of them while none is chosen.
fn wordings(case: &Case) -> Vec<&Question> {
    match case.chosen_question() {
        Some(chosen) => vec![chosen],
        None => case.questions.iter().collect(),
    }
}

fn open_and_concrete(case: &Case, _: NaiveDate) -> Vec<Finding> {
    if open_conference(case).is_none() {
        return Vec::new();
    }
    let remark = |remark: QuestionRemark, number: u32| match remark {
        QuestionRemark::NoQuestionMark => {
            Finding::warn("R4", finding!("question-without-mark", of(number = number)))
        }
        QuestionRemark::YesOrNo => {
            Finding::warn("R4", finding!("question-yes-or-no", of(number = number)))
        }
        QuestionRemark::HoldsSolution => Finding::warn(
            "R4",
            finding!("question-holds-solution", of(number = number)),
        ),
        QuestionRemark::ProfessionalTerm => Finding::warn(
            "R4",
            finding!("question-of-a-professional", of(number = number)),
        ),
    };
    let about = |question: &Question| {
        let number = question.number;
        about_question(question.words.as_str())
            .into_iter()
            .map(move |it| remark(it, number).mend("ekc question"))
            .collect::<Vec<_>>()
    };
    wordings(case).into_iter().flat_map(about).collect()
}

fn chosen_by_the_person(case: &Case, _: NaiveDate) -> Vec<Finding> {
    let chosen = case
        .questions
        .iter()
        .filter(|question| question.chosen_on.is_some());
    let speaks = |handle: &Handle| {
        case.person(handle)
            .is_some_and(|person| speaks_for_the_circle(case, person.role))
    };
    let is_theirs = |question: &&Question| {
        let mut others = case
            .question_choices
            .iter()
            .filter(|it| it.question == question.number);
        question.chosen_by.as_ref().is_some_and(speaks) && others.all(|it| speaks(&it.person))
    };
    let mut findings: Vec<Finding> = chosen
        .filter(|question| !is_theirs(question))
        .map(|question| {
            Finding::bar(
                "R5",
                finding!("question-chosen-by", of(number = question.number)),
            )
        })
        .collect();
    findings.extend(another_choice(case));
    findings
}

/// A main person who chose another question than the one that stands now: what they chose is kept, and they are
/// asked whether this one is theirs too.
fn another_choice(case: &Case) -> Vec<Finding> {
    let Some(chosen) = case
        .chosen_question()
        .filter(|_| open_conference(case).is_some())
    else {
        return Vec::new();
    };
    let is_main = |handle: &Handle| case.main_persons().any(|it| it.handle == *handle);
    case.question_choices
        .iter()
        .filter(|it| it.question != chosen.number && is_main(&it.person))
        .map(|it| {
            Finding::warn(
                "R5",
                finding!(
                    "question-chosen-apart",
                    of(person = it.person),
                    of(number = it.question),
                    chosen = chosen.number
                ),
            )
            .mend(format!(
                "ekc question --choose {} --chosen-by {}",
                chosen.number, it.person
            ))
        })
        .collect()
}
