//! The question: open, concrete, and the person's own.

use super::{Finding, Level, Levels, Passing, Rule, nothing, open_conference};
use crate::domain::Case;
use crate::domain::circle::Role;
use crate::domain::intake::Question;
use crate::domain::text::Handle;
use crate::language::wording::{QuestionRemark, about_question};
use crate::method::approach::{is_silent, may_be_written_to, speaks_for_the_circle};
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
    source: "Eigen Kracht Centrale, folder 2011; Flevopost; \
             eigen-kracht.nl, \"Aanvulling op hulpverlening\"",
    about_facts: of_the_person,
    about_acts: nothing,
};

/// What can be remarked on a wording: how it asks (R4), and whose words it is in (R5). Nothing once
/// nobody prepares a conference with it.
#[must_use]
pub fn about_wording(case: &Case, question: &Question) -> Vec<Finding> {
    if open_conference(case).is_none() {
        return Vec::new();
    }
    let mut findings = how_it_asks(question);
    findings.extend(in_whose_words(case, question));
    findings
}

/// Whether a wording may be proposed as the one to choose: not one in the words of a professional,
/// nor one that asks for yes or no, holds the solution or says nothing.
/// The main person may still choose it.
#[must_use]
pub fn may_be_proposed(case: &Case, question: &Question) -> bool {
    let stands_in_the_way = |remark: QuestionRemark| match remark {
        QuestionRemark::YesOrNo
        | QuestionRemark::HoldsSolution
        | QuestionRemark::ProfessionalTerm
        | QuestionRemark::NotConcrete => true,
        QuestionRemark::NoQuestionMark => false,
    };
    !is_of_a_professional(case, question)
        && !about_question(question.words.as_str())
            .into_iter()
            .any(stands_in_the_way)
}

fn is_of_a_professional(case: &Case, question: &Question) -> bool {
    case.person(&question.by)
        .is_some_and(|person| person.role == Role::Professional)
}

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
    wordings(case).into_iter().flat_map(how_it_asks).collect()
}

fn how_it_asks(question: &Question) -> Vec<Finding> {
    let number = question.number;
    let said = |remark: QuestionRemark| match remark {
        QuestionRemark::NoQuestionMark => finding!("question-without-mark", of(number = number)),
        QuestionRemark::YesOrNo => finding!("question-yes-or-no", of(number = number)),
        QuestionRemark::HoldsSolution => finding!("question-holds-solution", of(number = number)),
        QuestionRemark::ProfessionalTerm => {
            finding!("question-of-a-professional", of(number = number))
        }
        QuestionRemark::NotConcrete => finding!("question-not-concrete", of(number = number)),
    };
    about_question(question.words.as_str())
        .into_iter()
        .map(|it| Finding::warn("R4", said(it)).mend("ekc question"))
        .collect()
}

/// A wording of a professional: what they conclude is not the person's own question.
fn in_whose_words(case: &Case, question: &Question) -> Option<Finding> {
    is_of_a_professional(case, question).then(|| {
        let own = case
            .people
            .iter()
            .filter(|it| speaks_for_the_circle(case, it.role) && !is_silent(it))
            .filter(|it| may_be_written_to(case, it))
            .min_by_key(|it| &it.handle)
            .map_or("@person", |person| person.handle.as_str());
        Finding::warn(
            "R5",
            finding!("words-of-a-professional", of(number = question.number)),
        )
        .mend(format!("ekc question --by {own}"))
    })
}

fn of_the_person(case: &Case, today: NaiveDate) -> Vec<Finding> {
    let mut findings = chosen_by_the_person(case, today);
    if open_conference(case).is_some() {
        let words = wordings(case).into_iter();
        findings.extend(words.filter_map(|question| in_whose_words(case, question)));
    }
    findings
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

/// A main person who chose another question than the one that stands now: what they chose is kept,
/// and they are asked whether this one is theirs too.
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
