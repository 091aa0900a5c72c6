//! What was shown at a question, and is another thing by the time the answer is recorded: an
//! agreement, help that is asked, a minimum requirement, a question of the circle, a day or a
//! meeting under the same number.

use super::check::agreements_of;
use super::question::{Answer, NumberOf, Question};
use crate::domain::Case;
use crate::failure::{Failure, failure};
use crate::method::help_asked::requests;
use std::collections::BTreeMap;

/// Fail when a number that one of these questions asks for stood for something else when the case
/// was shown.
pub(super) fn ensure_same_numbers(
    questions: &[Question],
    shown: &Case,
    now: &Case,
) -> Result<(), Failure> {
    if questions
        .iter()
        .any(|question| is_another(question, shown, now))
    {
        return Err(failure!(InUse, "meant-another"));
    }
    Ok(())
}

fn is_another(question: &Question, shown: &Case, now: &Case) -> bool {
    differ(&numbered(question.of, shown), &numbered(question.of, now))
        || is_another_answer(question.answer, shown, now)
}

fn is_another_answer(answer: Answer, shown: &Case, now: &Case) -> bool {
    match answer {
        Answer::Agreement => differ(&agreements(shown), &agreements(now)),
        Answer::Request => differ(&help(shown), &help(now)),
        Answer::Requirements => differ(&requirements(shown), &requirements(now)),
        Answer::Groups(questions) => questions
            .iter()
            .any(|question| is_another(question, shown, now)),
        Answer::Name
        | Answer::Line
        | Answer::Prose
        | Answer::Date
        | Answer::When
        | Answer::Time
        | Answer::Email
        | Answer::Phone
        | Answer::Number
        | Answer::Person
        | Answer::People
        | Answer::PeopleLine
        | Answer::Choice(_)
        | Answer::Choices(_)
        | Answer::Lines
        | Answer::Names
        | Answer::Numbers => false,
    }
}

/// What each number stands for.
type Numbered = BTreeMap<u32, String>;

/// Whether one number stands for two things. What is gone is refused by the decision.
fn differ(shown: &Numbered, now: &Numbered) -> bool {
    shown
        .iter()
        .any(|(number, what)| now.get(number).is_some_and(|it| it != what))
}

fn numbered(of: NumberOf, case: &Case) -> Numbered {
    match of {
        NumberOf::Nothing => Numbered::new(),
        NumberOf::Information => {
            let asked = case.information.iter();
            asked.map(|it| (it.number, it.words.to_string())).collect()
        }
        NumberOf::Question => {
            let questions = case.questions.iter();
            questions
                .map(|it| (it.number, it.words.to_string()))
                .collect()
        }
        NumberOf::Requirement => requirements(case),
        NumberOf::CandidateDate => {
            let days = case.candidate_dates.iter();
            days.map(|it| (it.number, format!("{} {:?}", it.on, it.starts)))
                .collect()
        }
        NumberOf::FollowUpMeeting => {
            let days = case.follow_up_meetings.iter();
            days.map(|it| (it.number, it.on.to_string())).collect()
        }
    }
}

fn agreements(case: &Case) -> Numbered {
    let found = agreements_of(Some(case)).into_iter();
    found.map(|it| (it.number, it.what.to_string())).collect()
}

fn help(case: &Case) -> Numbered {
    let found = requests(case).into_iter();
    found.map(|it| (it.number, it.what.to_string())).collect()
}

fn requirements(case: &Case) -> Numbered {
    let found = case.requirements.iter();
    found.map(|it| (it.number, it.words.to_string())).collect()
}
