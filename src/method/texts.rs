//! The texts that somebody typed in a case and that stand on papers:
//! what each is, and who knows it already.

use super::help_asked::requests;
use super::looking_back::meetings_after;
use super::room::made_or_heard;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::conference::Custom;
use crate::domain::plan::PlanLine;
use crate::domain::text::{Handle, Line, Prose};
use crate::words::{Message, message};

/// What was typed in a case and stands on papers (soort tekst).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKind {
    /// The question of the conference.
    Question,
    /// A minimum requirement, or a condition until the day.
    Requirement,
    /// The answer to a question for information.
    Answer,
    /// What happens when no plan comes.
    NoPlan,
    /// Where the conference is.
    Place,
    /// A line of the checklist.
    Arrangement,
    /// How the circle wants its meeting to go.
    Custom,
    /// Where the circle looks back.
    Meeting,
    /// The view of somebody who is not there.
    View,
    /// The words of the plan.
    Plan,
    /// What goes well, as the plan says it.
    GoesWell,
    /// A goal of the plan.
    Goal,
    /// An agreement of the plan.
    Agreement,
    /// An agreement for when it goes otherwise.
    WhatIf,
    /// Help that the plan asks for.
    Help,
}

impl TextKind {
    /// Whether it is part of a plan: who made the plan knows it.
    #[must_use]
    pub fn is_of_the_plan(self) -> bool {
        match self {
            Self::Plan
            | Self::GoesWell
            | Self::Goal
            | Self::Agreement
            | Self::WhatIf
            | Self::Help => true,
            Self::Question
            | Self::Requirement
            | Self::Answer
            | Self::NoPlan
            | Self::Place
            | Self::Arrangement
            | Self::Custom
            | Self::Meeting
            | Self::View => false,
        }
    }

    /// Its word in a reason that is kept.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Requirement => "requirement",
            Self::Answer => "answer",
            Self::NoPlan => "no-plan",
            Self::Place => "place",
            Self::Arrangement => "arrangement",
            Self::Custom => "custom",
            Self::Meeting => "meeting",
            Self::View => "view",
            Self::Plan => "plan",
            Self::GoesWell => "goes-well",
            Self::Goal => "goal",
            Self::Agreement => "agreement",
            Self::WhatIf => "what-if",
            Self::Help => "help",
        }
    }

    /// The message that names the one of this number.
    #[must_use]
    pub fn named(self, number: u32) -> Message {
        match self {
            Self::Question => message!("text-question"),
            Self::Requirement => message!("text-requirement", number = number),
            Self::Answer => message!("text-answer", number = number),
            Self::NoPlan => message!("text-no-plan"),
            Self::Place => message!("text-place"),
            Self::Arrangement => message!("text-arrangement", number = number),
            Self::Custom => message!("text-custom", number = number),
            Self::Meeting => message!("text-meeting"),
            Self::View => message!("text-view"),
            Self::Plan => message!("text-plan"),
            Self::GoesWell => message!("text-goes-well", number = number),
            Self::Goal => message!("text-goal", number = number),
            Self::Agreement => message!("text-agreement", number = number),
            Self::WhatIf => message!("text-what-if"),
            Self::Help => message!("text-help", number = number),
        }
    }
}

/// A text that was typed in a case and stands on papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseText<'a> {
    /// What it is.
    pub kind: TextKind,
    /// Which of its kind; of the newest plan, where it is of a plan.
    pub number: u32,
    /// What it says.
    pub words: &'a str,
}

impl<'a> CaseText<'a> {
    /// What a reason is about that lets this text tell of somebody, whoever reads it.
    #[must_use]
    pub fn about(&self, other: &Handle) -> String {
        format!("{} {} {other}", self.kind.code(), self.number)
    }

    /// Its lines, as they stand on a page.
    fn lines(&self) -> impl Iterator<Item = &'a str> {
        let lines = self.words.lines().map(str::trim);
        lines.filter(|line| !line.is_empty())
    }

    /// Whether a piece of a page is of this text.
    #[must_use]
    pub fn is_in(&self, page: &str) -> bool {
        self.lines().any(|line| page.contains(line))
    }

    /// A piece of a page without this text.
    #[must_use]
    pub fn taken_out_of(&self, page: &str) -> String {
        self.lines()
            .fold(page.to_owned(), |page, line| page.replace(line, " "))
    }
}

/// Every text that was typed in a case and stands on papers. A translation is of the kind of the
/// words beside which it stands.
#[must_use]
pub fn texts_of(case: &Case) -> Vec<CaseText<'_>> {
    let mut texts = own_texts_of(case);
    let translated = |text: &CaseText<'_>| {
        let (kind, number, words) = (text.kind, text.number, text.words);
        let all = case.translations.iter();
        let all = all.filter(move |it| it.own_words.as_str() == words);
        all.map(move |it| CaseText {
            kind,
            number,
            words: it.words.as_str(),
        })
        .collect::<Vec<_>>()
    };
    let translations: Vec<CaseText<'_>> = texts.iter().flat_map(translated).collect();
    texts.extend(translations);
    texts
}

/// The texts in the words in which they were typed first.
fn own_texts_of(case: &Case) -> Vec<CaseText<'_>> {
    let text = |kind, number, words| CaseText {
        kind,
        number,
        words,
    };
    let question = case.chosen_question().into_iter();
    let question = question.map(|it| text(TextKind::Question, it.number, it.words.as_str()));
    let requirements = case
        .standing_requirements()
        .map(|it| text(TextKind::Requirement, it.number, it.words.as_str()));
    let answers = case.information.iter().filter_map(|it| {
        let answer = it.answer.as_ref()?;
        Some(text(TextKind::Answer, it.number, answer.as_str()))
    });
    let no_plan = case.current_conference().and_then(|it| {
        let words = it.if_no_plan.as_ref()?;
        Some(text(TextKind::NoPlan, it.number, words.as_str()))
    });
    let place = case.current_conference().and_then(|it| {
        let words = it.place.as_ref()?;
        Some(text(TextKind::Place, it.number, words.as_str()))
    });
    let arrangements = case
        .arrangements
        .iter()
        .map(|it| text(TextKind::Arrangement, it.number, it.what.as_str()));
    let views = case
        .views
        .iter()
        .map(|it| text(TextKind::View, it.number, it.words.as_str()));
    let mut texts: Vec<CaseText<'_>> = question.chain(requirements).chain(answers).collect();
    texts.extend(no_plan);
    texts.extend(place);
    texts.extend(arrangements.chain(views));
    let customs = customs_of_the_day(case);
    texts.extend(customs.map(|it| text(TextKind::Custom, it.number, it.words.as_str())));
    let Some(plan) = case.latest_plan() else {
        return texts;
    };
    for meeting in meetings_after(case, plan) {
        let words = meeting.place.map(Line::as_str);
        texts.extend(words.map(|it| text(TextKind::Meeting, meeting.as_text(), it)));
    }
    let version = plan.version;
    let words = plan.words.as_ref();
    texts.extend(words.map(|it| text(TextKind::Plan, version, it.as_str())));
    for (kind, lines) in [
        (TextKind::GoesWell, &case.goes_well),
        (TextKind::Goal, &case.goals),
    ] {
        let lines = PlanLine::of(lines, version);
        texts.extend(lines.map(|it| text(kind, it.number, it.words.as_str())));
    }
    for it in case.agreements_of(version) {
        let words = it.words.as_ref().map(Prose::as_str);
        let all = words
            .into_iter()
            .chain([it.what.as_str(), it.when_words.as_str()]);
        texts.extend(all.map(|words| text(TextKind::Agreement, it.number, words)));
    }
    for it in case.what_ifs.iter().filter(|it| it.version == version) {
        let all = [it.when.as_str(), it.then.as_str()];
        texts.extend(all.map(|words| text(TextKind::WhatIf, it.number, words)));
    }
    for it in requests(case) {
        let all = [Some(&it.what), it.why.as_ref()].into_iter().flatten();
        texts.extend(all.map(|words| text(TextKind::Help, it.number, words.as_str())));
    }
    texts
}

/// How the circle wants the meeting to go that it prepares, or held last.
pub fn customs_of_the_day(case: &Case) -> impl Iterator<Item = &Custom> {
    let conference = case.current_number();
    let customs = case.customs.iter();
    customs.filter(move |it| it.conference == conference)
}

/// Whether somebody knows a text since a rule has it told to everyone: the minimum requirement (R7)
/// and the question; or since they made or heard the plan of which it is. Who was told it reads no
/// news on paper.
#[must_use]
pub fn was_told(case: &Case, reader: &Person, text: &CaseText<'_>) -> bool {
    let is_them = |handle: Option<&Handle>| handle == Some(&reader.handle);
    match text.kind {
        TextKind::Requirement => {
            case.requirements_told
                .iter()
                .any(|it| it.requirement == text.number && it.person == reader.handle)
                || case
                    .requirements
                    .iter()
                    .any(|it| it.number == text.number && it.set_by == reader.handle)
        }
        TextKind::Question => case
            .questions
            .iter()
            .filter(|it| it.number == text.number)
            .any(|question| {
                // It is explained with the rest once it was chosen;
                // of one day nobody knows which came first.
                let was_explained = case.invitations.iter().any(|it| {
                    it.person == reader.handle
                        && question.chosen_on.is_some()
                        && it.explained_on > question.chosen_on
                });
                is_them(Some(&question.by)) || is_them(question.chosen_by.as_ref()) || was_explained
            }),
        TextKind::Plan
        | TextKind::GoesWell
        | TextKind::Goal
        | TextKind::Agreement
        | TextKind::WhatIf
        | TextKind::Help => {
            let plan = case.latest_plan();
            plan.is_some_and(|plan| made_or_heard(case, plan, &reader.handle))
        }
        TextKind::Answer
        | TextKind::NoPlan
        | TextKind::Place
        | TextKind::Arrangement
        | TextKind::Custom
        | TextKind::Meeting
        | TextKind::View => false,
    }
}
