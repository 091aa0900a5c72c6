//! Masking (afschermen): which words name somebody, whether a text names them,
//! and the text without them.
//!
//! This is the one place that says what names somebody. discretion (`src/method`) looks with it at
//! what leaves the house; a letter of access shows one person and masks the others
//! (AVG art. 15(4)); who is forgotten is masked everywhere.
//!
//! It reads as a person would, and no further. Names are compared in one spelling
//! ([`crate::domain::spelling`]): without accents, in whatever alphabet and normal form, in
//! capitals, and with what is stuck to them in Dutch and English ("Sandra's", "Sandraatje"). A part
//! of a name counts only as it is written, since many a name is an ordinary word too: "Storm" is
//! someone, "een storm" is not. Where a sentence does not show which it is, as with "Ben" at its
//! beginning, a mention is possible and not sure: it is masked, and a paper that holds it is shown
//! to the coordinator. A nickname, a case ending as in Polish, or "my neighbour" is not found:
//! whoever lets a text go reads it first.
//!
//! `naming` makes the words of a person, `pattern` is what they are made into, `finding` looks for
//! them in a text, `small` judges the words that are also ordinary ones.

mod finding;
mod lists;
mod naming;
mod pattern;
mod small;

pub use finding::Reading;
pub use naming::{OwnWord, own_words};
pub use pattern::Sureness;

use crate::domain::circle::Person;
use crate::domain::spelling::letters;
use finding::{Finder, Span, lies_within};

/// The words by which a text names some people, or tells of them.
pub struct NamingWords(Finder);

impl NamingWords {
    /// What names each of them.
    #[must_use]
    pub fn that_name(people: &[&Person]) -> Self {
        let words = people.iter().map(|it| naming::words_that_name(it));
        Self(Finder::new(words))
    }

    /// The same, and what says where they can be found: for the last look at what leaves the house.
    #[must_use]
    pub fn that_tell(people: &[&Person]) -> Self {
        let words = people.iter().map(|it| naming::words_that_tell(it));
        Self(Finder::new(words))
    }

    /// How and where to reach each of them, and no name.
    #[must_use]
    pub fn that_reach(people: &[&Person]) -> Self {
        let words = people.iter().map(|it| naming::words_that_reach(it));
        Self(Finder::new(words))
    }

    /// What says where and how each of them can be found, and no name.
    #[must_use]
    pub fn that_find(people: &[&Person]) -> Self {
        let words = people.iter().map(|it| naming::words_that_find(it));
        Self(Finder::new(words))
    }

    /// The whole name of one of them, and nothing else.
    #[must_use]
    pub fn whole_name(person: &Person) -> Self {
        let name = naming::whole_name(&person.name);
        Self(Finder::new([name.into_iter().collect()]))
    }

    /// Where a text names whom of them.
    #[must_use]
    pub fn found(&self, text: &Reading) -> Namings {
        Namings(self.0.spans(&text.letters, &[]))
    }

    /// How sure it is that a text names one of them otherwise than by words that name someone of
    /// the others too: a family name that they share tells nothing. Nothing where it names nobody.
    #[must_use]
    pub fn found_apart(&self, text: &Reading, others: &Self) -> Option<Sureness> {
        let found = self.0.spans(&text.letters, &[]);
        if found.is_empty() {
            return None;
        }
        let shared = others.0.spans(&text.letters, &[]);
        found
            .iter()
            .filter(|span| !lies_within(span, &shared))
            .map(|span| span.sureness)
            .max()
    }

    /// A text without these words; none where they do not stand in it.
    #[must_use]
    pub fn taken_out_of(&self, text: &Reading) -> Option<Reading> {
        let found = self.0.spans(&text.letters, &[]);
        if found.is_empty() {
            return None;
        }
        let is_in = |at: usize| found.iter().any(|span| span.from <= at && at < span.to);
        let mut rest = Vec::with_capacity(text.letters.len());
        for (at, letter) in text.letters.iter().enumerate() {
            let mut letter = *letter;
            if is_in(at) {
                letter.plain = ' ';
            }
            rest.push(letter);
        }
        Some(Reading { letters: rest })
    }
}

/// Where a text names some people.
pub struct Namings(Vec<Span>);

impl Namings {
    /// How sure it is that the nth of them is named otherwise than by words that name someone who
    /// is known too: a family name that they share tells nothing. Nothing where they are not named.
    #[must_use]
    pub fn apart(&self, who: usize, is_known: &dyn Fn(usize) -> bool) -> Option<Sureness> {
        let is_shared = |span: &Span| {
            self.0
                .iter()
                .any(|other| is_known(other.who) && other.from <= span.from && span.to <= other.to)
        };
        self.0
            .iter()
            .filter(|span| span.who == who && !is_shared(span))
            .map(|span| span.sureness)
            .max()
    }
}

/// Whether a text names this person, or may.
#[must_use]
pub fn names(text: &str, person: &Person) -> bool {
    let words = NamingWords::that_name(&[person]);
    !words.0.spans(&letters(text), &[]).is_empty()
}

/// Whether a text names this person otherwise than by words that name someone of the others too.
#[must_use]
pub fn names_apart(text: &str, person: &Person, others: &[&Person]) -> bool {
    let words = NamingWords::that_name(&[person]);
    words
        .found_apart(&Reading::of(text), &NamingWords::that_name(others))
        .is_some()
}

/// Whether a text may well mean this person: by words of their own or that they share, but not
/// where those are part of the name of another.
/// "Mevrouw de Vries" may be Ada; "Storm de Vries" is not.
#[must_use]
pub fn could_name(text: &str, person: &Person, others: &[&Person]) -> bool {
    let text = letters(text);
    let found = NamingWords::that_name(&[person]).0.spans(&text, &[]);
    if found.is_empty() {
        return false;
    }
    let theirs = NamingWords::that_name(others).0.spans(&text, &[]);
    let is_part = |span: &Span| {
        theirs.iter().any(|other| {
            other.from <= span.from
                && span.to <= other.to
                && other.to - other.from > span.to - span.from
        })
    };
    found.iter().any(|span| !is_part(span))
}

/// The text with a mask for every mention of these people. A mask is never masked again.
#[must_use]
pub fn mask(text: &str, people: &[&Person], with: &str) -> String {
    Mask::new(people, &[], with).over(text)
}

/// A mask for some people, to lay over many texts.
pub struct Mask {
    people: NamingWords,
    in_sight: NamingWords,
    with: String,
}

impl Mask {
    /// Who is masked, and who stays in sight: what names one of those is left as it is, also where
    /// it is part of the name of another.
    #[must_use]
    pub fn new(people: &[&Person], in_sight: &[&Person], with: &str) -> Self {
        Self {
            people: NamingWords::that_name(people),
            in_sight: NamingWords::that_name(in_sight),
            with: with.to_owned(),
        }
    }

    /// The text, masked.
    #[must_use]
    pub fn over(&self, text: &str) -> String {
        let characters: Vec<char> = text.chars().collect();
        let letters = letters(text);
        let kept = self.in_sight.0.spans(&letters, &[]);
        let is_space = |span: std::ops::Range<usize>| {
            letters[span]
                .iter()
                .all(|letter| letter.plain.is_whitespace())
        };
        let mut masked: Vec<Span> = Vec::new();
        // Behind a mask a word may begin that stood inside a longer one:
        // looked at again until nothing more is found. What was found stays found, so that
        // this ends.
        loop {
            let mut found = self.people.0.spans(&letters, &masked);
            found.retain(|span| !lies_within(span, &kept));
            found.extend_from_slice(&masked);
            let found = joined(found, &is_space);
            if found == masked {
                break;
            }
            masked = found;
        }
        // A mark or an invisible sign behind a letter goes with it.
        let place = |at: usize| letters.get(at).map_or(characters.len(), |letter| letter.at);
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for span in masked {
            out.extend(&characters[at..place(span.from)]);
            out.push_str(&self.with);
            at = place(span.to);
        }
        out.extend(&characters[at..]);
        out
    }
}

/// Stretches that touch become one, and two that name one person with only space between them.
fn joined(mut spans: Vec<Span>, is_space: &dyn Fn(std::ops::Range<usize>) -> bool) -> Vec<Span> {
    spans.sort_unstable_by_key(|span| (span.from, std::cmp::Reverse(span.to)));
    let mut joined: Vec<Span> = Vec::new();
    for span in spans {
        match joined.last_mut() {
            Some(last)
                if span.from < last.to || last.who == span.who && is_space(last.to..span.from) =>
            {
                last.to = last.to.max(span.to);
            }
            _ => joined.push(span),
        }
    }
    joined
}
