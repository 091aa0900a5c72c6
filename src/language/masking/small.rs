//! Whether a small word with a capital is somebody's name: "Ben", "An", "Van".
//!
//! Inside a sentence the capital says so. At its beginning every word has one, and what stands
//! behind it decides: "Ben je er?" asks, "Ben komt" tells of Ben. What neither shows is possible,
//! and it is for the coordinator to say.

use super::lists::{
    BEFORE_A_DAY, BEFORE_A_VERB, BEHIND_AN, BEHIND_BEN, BEHIND_SMALL, PARTICLES, TITLES, VERBS,
};
use super::pattern::Sureness;
use crate::domain::spelling::Letter;

/// A word beside another.
struct Word {
    plain: String,
    has_capital: bool,
    /// Whether all of it is in capitals, and it is more than one letter.
    is_shouted: bool,
}

/// How sure it is that a small word is a name here, or nothing where it is none. It ends at `to`,
/// and what is stuck to it ends at `end`.
pub(super) fn sureness_of(text: &[Letter], from: usize, to: usize, end: usize) -> Option<Sureness> {
    let word = word_of(&text[from..to]);
    let begins = begins_a_sentence(text, from);
    if end > to {
        let is_apart = text.get(to).is_some_and(|it| it.plain == '\'');
        // "Dass" is no "Das".
        return match (is_apart, begins) {
            (false, _) if word.plain == "das" => None,
            (false, true) => Some(Sureness::Possible),
            (true, _) | (false, false) => Some(Sureness::Sure),
        };
    }
    let (before, next) = (word_before(text, from), word_behind(text, end));
    let next_is = |wanted: fn(&Word) -> bool| next.as_ref().is_some_and(wanted);
    let before_is = |wanted: fn(&Word) -> bool| before.as_ref().is_some_and(wanted);
    let continues = next.as_ref().is_some_and(|next| reads_on(&word, next));
    let is_among_capitals =
        word.is_shouted && (next_is(|it| it.is_shouted) || before_is(|it| it.is_shouted));
    if is_among_capitals {
        let is_verb = word.plain == "ben" && before_is(|it| it.plain == "ik");
        return (!continues && !is_verb).then_some(Sureness::Possible);
    }
    let is_particle = PARTICLES.contains(&word.plain.as_str());
    if begins {
        return beginning(&word, next.as_ref(), text.get(end).map(|it| it.plain));
    }
    if next_is(|it| it.has_capital) && is_particle {
        // "mevrouw Van Dam", "Karel Van Dam": the family name of somebody else.
        let is_family_name = before_is(|it| it.has_capital || TITLES.contains(&it.plain.as_str()));
        return (!is_family_name).then_some(Sureness::Possible);
    }
    let is_title = word.plain == "ing" && text.get(end).is_some_and(|it| it.plain == '.');
    if is_title {
        return None;
    }
    // "am Do", "Do 12. Juni"
    let is_day = next_is(|it| it.plain.starts_with(|c: char| c.is_ascii_digit()))
        || word.plain == "do" && before_is(|it| BEFORE_A_DAY.contains(&it.plain.as_str()));
    Some(if is_day {
        Sureness::Possible
    } else {
        Sureness::Sure
    })
}

/// The same at the beginning of a sentence. `sign` is what stands behind the word.
fn beginning(word: &Word, next: Option<&Word>, sign: Option<char>) -> Option<Sureness> {
    let small = word.plain.as_str();
    let Some(next) = next else {
        let is_alone = matches!(sign, None | Some('\n'));
        return Some(if is_alone {
            Sureness::Sure
        } else {
            Sureness::Possible
        });
    };
    if reads_on(word, next) {
        return None;
    }
    // "Van Dam belt", "Das Kind schläft": a family name of somebody else, or an article.
    if next.has_capital {
        return (!PARTICLES.contains(&small)).then_some(Sureness::Possible);
    }
    let is_told_of = VERBS.contains(&next.plain.as_str()) && !BEFORE_A_VERB.contains(&small);
    Some(if is_told_of {
        Sureness::Sure
    } else {
        Sureness::Possible
    })
}

/// Whether the word behind it makes an ordinary word of it.
fn reads_on(word: &Word, next: &Word) -> bool {
    let is_in = |words: &[&str]| words.contains(&next.plain.as_str());
    match word.plain.as_str() {
        "ben" => is_in(BEHIND_BEN),
        "an" => is_in(BEHIND_SMALL) || is_in(BEHIND_AN),
        _ => is_in(BEHIND_SMALL),
    }
}

/// Whether a sentence, a line or a quotation begins here.
fn begins_a_sentence(text: &[Letter], from: usize) -> bool {
    let before = text[..from].iter().rev().map(|it| it.plain).find(|it| {
        !matches!(
            it,
            ' ' | '\'' | '"' | '“' | '”' | '„' | '«' | '»' | '(' | '['
        )
    });
    before.is_none_or(|it| {
        matches!(
            it,
            '\n' | '.' | '!' | '?' | ':' | ';' | '-' | '*' | '•' | '|' | '#' | '>' | '¿' | '¡'
        )
    })
}

fn word_of(letters: &[Letter]) -> Word {
    Word {
        plain: letters.iter().map(|it| it.plain).collect(),
        has_capital: letters.first().is_some_and(|it| it.is_capital),
        is_shouted: letters.len() > 1 && letters.iter().all(|it| it.is_capital),
    }
}

/// The word before, with only a space or a dot and a space between.
fn word_before(text: &[Letter], from: usize) -> Option<Word> {
    let mut to = from;
    let is = |at: usize, wanted: char| {
        at.checked_sub(1)
            .and_then(|before| text.get(before))
            .is_some_and(|it| it.plain == wanted)
    };
    if !is(to, ' ') {
        return None;
    }
    while is(to, ' ') {
        to -= 1;
    }
    if is(to, '.') {
        to -= 1;
    }
    let length = text[..to]
        .iter()
        .rev()
        .take_while(|it| it.plain.is_alphanumeric())
        .count();
    (length > 0).then(|| word_of(&text[to - length..to]))
}

/// The word behind, with only a space between.
fn word_behind(text: &[Letter], end: usize) -> Option<Word> {
    let spaces = text[end..].iter().take_while(|it| it.plain == ' ').count();
    if spaces == 0 {
        return None;
    }
    let from = end + spaces;
    let length = text[from..]
        .iter()
        .take_while(|it| it.plain.is_alphanumeric())
        .count();
    (length > 0).then(|| word_of(&text[from..from + length]))
}
