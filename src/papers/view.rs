//! What each paper is about: the values a template may use, and no others.
//!
//! What a reader may not know never becomes a value (see [`crate::method::discretion`]). The
//! finished text is looked at once more by [`super::ReadyPaper`].

use super::drawing::Drawing;
use super::holders;
use super::kinds::paper_of;
use super::paper::Content;
use super::sight::Sight;
use super::subject::Subject;
use crate::domain::choice::Choice as _;
use crate::domain::circle::Person;
use crate::domain::paper::{PaperKind, Tongue};
use crate::method::telling::Telling;
use crate::words::{Language, Words};
use serde_json::Value;

/// The values of a paper, its drawing if it has one, and how many agreements this reader may not
/// see.
pub struct View {
    /// The values by name, as `docs/papers.md` lists them.
    pub values: Value,
    /// The drawing.
    pub drawing: Option<Drawing>,
    /// How many agreements are left out.
    pub left_out: usize,
}

/// The words beside a template: those of its language,
/// or English where there are templates and no words.
pub(super) fn words_beside(language: Tongue) -> Words {
    Words::new(Language::or_english(language.code()))
}

/// The values of a paper of this kind, as its reader may know them.
#[must_use]
pub fn view(kind: PaperKind, subject: &Subject<'_>) -> View {
    let holders = holders(subject.case, kind, subject.reader, subject.today);
    view_for(kind, subject, &holders)
}

/// The same for all who will hold the paper: what one of them may not know is left out for all.
pub(super) fn view_for(kind: PaperKind, subject: &Subject<'_>, holders: &[&Person]) -> View {
    let words = words_beside(subject.language);
    let sight = Sight::of(subject, &words, holders);
    let Content {
        values,
        drawing,
        left_out,
    } = (paper_of(kind).content)(&sight);
    let mut all = sight.of_every_paper();
    all.extend(values);
    // What is kept on somebody is told in the words in which it is kept.
    if paper_of(kind).telling != Telling::Rights {
        all = sight.with_translations(all);
    }
    View {
        values: Value::Object(all),
        drawing,
        left_out,
    }
}
