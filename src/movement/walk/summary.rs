//! The summary of a form before it is saved: what is recorded, each on its line, and what was not
//! asked and can still be filled in. A number or a word asks that one
//! (docs/decisions/0033-what-can-wait-is-offered.md).

use super::super::answer_words::{
    answer_in_words, content_in_words, in_short, question_in_words, standing_in_words,
};
use super::super::check::agreements_of;
use super::super::question::{Answer, Answers, Question};
use super::super::reply::Answered;
use super::super::row_list::number_in;
use super::{Place, Walk};
use crate::desk::Desk;
use crate::domain::Case;
use crate::failure::{Failure, failure};
use crate::ui::ask::{FormWord, Listed, Reading, Said, read_choice, read_said};
use crate::words::message;
use serde_json::Value;

/// So many questions are saved without a summary: they still stand on the screen.
const MOST_WITHOUT_SUMMARY: usize = 3;

/// A line of the summary, and the place it is about.
struct Line {
    text: String,
    /// The question in short, by which the line can be typed.
    short: String,
    place: Place,
}

/// What the summary says: what is recorded, each on its line, and what can still be filled in.
#[derive(Default)]
struct Summary {
    told: Vec<Line>,
    offered: Vec<Line>,
}

impl Walk {
    /// What is recorded of a question that was left open, if anything is.
    fn recorded_anyway(
        &self,
        desk: &Desk,
        case: Option<&Case>,
        question: &Question,
    ) -> Option<String> {
        let fields = self.fields();
        let answers = Answers {
            fields: &fields,
            case,
        };
        let content = question
            .otherwise
            .and_then(|it| it(&answers, desk.today()))?;
        let now = content_in_words(desk, case, question.answer, &content);
        Some(desk.words.say(message!("ask-recorded-anyway", now = now)))
    }

    /// Whether so little was asked, and all of it, that no summary is needed.
    pub(in crate::movement) fn is_short(&self, case: Option<&Case>) -> bool {
        let asked = (0..self.questions.len()).filter(|at| self.is_sensible(*at, case));
        let asked: Vec<usize> = asked.collect();
        !self.is_taken_up
            && asked.len() <= MOST_WITHOUT_SUMMARY
            && !asked.iter().any(|at| self.waits(*at, case))
    }

    /// The lines of the summary that say what was answered.
    pub(in crate::movement) fn told(&self, desk: &Desk, case: Option<&Case>) -> Vec<String> {
        let is_answered = |line: &Line| {
            let answered = self.answered_at(line.place);
            answered.is_some_and(|it| !matches!(it, Answered::Left))
        };
        let lines = self.summary(desk, case).told.into_iter();
        lines.filter(is_answered).map(|line| line.text).collect()
    }

    /// The answers that stand in the summary, without what was asked.
    pub(in crate::movement) fn said(&self, desk: &Desk, case: Option<&Case>) -> String {
        let lines = self.summary(desk, case).told;
        let answers = lines
            .iter()
            .filter_map(|line| line.text.strip_prefix(line.short.as_str()));
        answers.collect::<Vec<_>>().join("\n")
    }

    /// Show the summary, and go where the person wants to change something. Gives whether it is
    /// agreed to.
    pub(in crate::movement) fn show_and_ask(
        &mut self,
        desk: &mut Desk,
        case: Option<&Case>,
    ) -> Result<bool, Failure> {
        let Summary { told, offered } = self.summary(desk, case);
        let title = desk.words.say(message!("ask-summary"));
        desk.ask().remark(&title);
        for (at, line) in told.iter().enumerate() {
            let numbered = format!("{}. {}", at + 1, line.text);
            desk.ask().remark(&numbered);
        }
        let last = told
            .iter()
            .rposition(|it| self.answered_at(it.place).is_some());
        let many = told.len();
        if !offered.is_empty() {
            let lines = offered.iter().enumerate();
            let list: Vec<String> = lines
                .map(|(at, line)| format!("{}. {}", many + at + 1, line.text))
                .collect();
            let more = desk
                .words
                .say(message!("ask-summary-more", list = list.join(", ")));
            desk.ask().remark(&more);
        }
        let lines: Vec<Line> = told.into_iter().chain(offered).collect();
        let how = desk.words.say(message!("ask-summary-how"));
        loop {
            let typed = desk.ask().agree(&how)?;
            let meant: Vec<usize> = match read_said(&typed) {
                Said::Word(FormWord::Stop) => return Err(failure!(Stopped, "stopped")),
                Said::Word(FormWord::Back) => last.into_iter().collect(),
                Said::Text(text) if text.trim().is_empty() => return Ok(true),
                Said::Text(text) => self.places_in(&text, &lines),
                Said::Word(FormWord::Help | FormWord::Editor) | Said::Unknown => Vec::new(),
            };
            if meant.is_empty() {
                let remark = desk.words.say(message!("ask-summary-unknown"));
                desk.ask().remark(&remark);
                continue;
            }
            for line in meant.into_iter().filter_map(|at| lines.get(at)) {
                self.go(desk, case, line.place, false)?;
            }
            return Ok(false);
        }
    }

    /// The lines that were typed: by their numbers, or one by a word of it.
    fn places_in(&self, typed: &str, lines: &[Line]) -> Vec<usize> {
        let pieces = typed.split([' ', ',']).filter(|it| !it.is_empty());
        let numbered = pieces.map(|piece| {
            let at = number_in(piece)?.checked_sub(1)?;
            (at < lines.len()).then_some(at)
        });
        if let Some(places) = numbered.collect::<Option<Vec<usize>>>() {
            return places;
        }
        let listed: Vec<Listed> = lines
            .iter()
            .map(|line| {
                let question = self.questions.get(line.place.at);
                let field: Vec<&'static str> = question.map(|it| it.field).into_iter().collect();
                Listed::new(line.short.clone(), &field)
            })
            .collect();
        match read_choice(typed, &listed) {
            Reading::Chosen(place) => vec![place],
            Reading::Several(_) | Reading::Nothing => Vec::new(),
        }
    }

    /// How the question of a place was answered, if it was asked.
    fn answered_at(&self, place: Place) -> Option<&Answered> {
        let question = self.questions.get(place.at)?;
        self.answered.get(question.field)
    }

    /// A line for each answer and for each row of a group, and what waits.
    fn summary(&self, desk: &Desk, case: Option<&Case>) -> Summary {
        let mut summary = Summary::default();
        for (at, question) in self.questions.iter().enumerate() {
            if !self.is_sensible(at, case) {
                continue;
            }
            let asked = question_in_words(desk, &desk.invocation.command, question.field);
            let short = in_short(&asked);
            let answered = self.answered.get(question.field);
            if let (
                Answer::Groups(_) | Answer::Lines | Answer::Names,
                Some(Answered::Given(Value::Array(rows))),
            ) = (question.answer, answered)
            {
                for (row, value) in rows.iter().enumerate() {
                    let told = answer_in_words(desk, case, question.answer, value);
                    summary.told.push(Line {
                        text: format!("{short} {}: {told}", row + 1),
                        short: format!("{short} {}", row + 1),
                        place: Place::row(at, row),
                    });
                }
                if is_about_agreements(question) && rows.len() < agreements_of(case).len() {
                    summary.offered.push(Line {
                        text: desk.words.say(message!("ask-summary-agreements")),
                        short,
                        place: Place::first(at),
                    });
                }
                continue;
            }
            let told = match answered {
                Some(Answered::Given(value)) => {
                    Some(answer_in_words(desk, case, question.answer, value))
                }
                Some(Answered::Cleared) => Some(desk.words.say(message!("ask-emptied"))),
                Some(Answered::Left) | None => match self.standing(case, question) {
                    Some(standing) => {
                        let now = standing_in_words(desk, case, question.answer, &standing);
                        Some(desk.words.say(message!("ask-stays", now = now)))
                    }
                    None => self.recorded_anyway(desk, case, question),
                },
            };
            let place = Place::first(at);
            if told.is_none() && self.waits(at, case) {
                summary.offered.push(Line {
                    text: short.clone(),
                    short,
                    place,
                });
                continue;
            }
            let told = told.unwrap_or_else(|| desk.words.say(message!("ask-left-open")));
            summary.told.push(Line {
                text: format!("{short}: {told}"),
                short,
                place,
            });
        }
        summary
    }
}

/// Whether a question walks the agreements of the newest plan.
fn is_about_agreements(question: &Question) -> bool {
    let Answer::Groups(group) = question.answer else {
        return false;
    };
    let first = group.first().map(|it| it.answer);
    matches!(first, Some(Answer::Agreement))
}
