//! The nearest word of a list (dichtstbijzijnde): what was probably meant by who mistyped a word.
//!
//! Two letters that changed places are one mistake (the distance of Damerau, by the crate
//! `strsim`), and so are a letter too few, too many or another. A word that was broken off is near,
//! and so is one with something behind it: `nieuw-zaak` is near to `nieuw`.

use strsim::osa_distance;

/// The word of these that was probably meant; none when no word is near. Of equals, the first.
#[must_use]
pub fn nearest<'a>(typed: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.trim().to_lowercase().replace([' ', '_'], "-");
    if !(SHORTEST..=LONGEST).contains(&typed.chars().count()) {
        return None;
    }
    let ranked = words
        .into_iter()
        .filter_map(|word| Some((rank(&typed, word)?, word)));
    ranked.min_by_key(|(rank, _)| *rank).map(|(_, word)| word)
}

/// One letter may stand for too many words.
const SHORTEST: usize = 2;

/// No word of a list is longer; to compare a whole text with each would take long.
const LONGEST: usize = 60;

/// How far a word is from what was typed, the lowest the nearest: the mistakes, the letters that
/// the word does not have, whether it begins otherwise, the difference in length.
type Rank = (usize, usize, bool, usize);

fn rank(typed: &str, word: &str) -> Option<Rank> {
    let (length, whole) = (typed.chars().count(), word.chars().count());
    let difference = length.abs_diff(whole);
    let is_broken_off = length > SHORTEST && word.starts_with(typed);
    let has_more_behind = whole > SHORTEST
        && typed
            .strip_prefix(word)
            .is_some_and(|rest| rest.starts_with('-'));
    if is_broken_off || has_more_behind {
        return Some((1, lacking(typed, word), false, difference));
    }
    let mistakes = osa_distance(typed, word);
    let begins_otherwise = typed.chars().next() != word.chars().next();
    (mistakes <= most_mistakes(length))
        .then(|| (mistakes, lacking(typed, word), begins_otherwise, difference))
}

/// How many mistakes there may be in so many letters: with more, every word is near to some other.
fn most_mistakes(length: usize) -> usize {
    match length {
        0..=4 => 1,
        5..=7 => 2,
        _ => 3,
    }
}

/// How many of the typed letters the word does not have.
fn lacking(typed: &str, word: &str) -> usize {
    let mut left: Vec<char> = word.chars().collect();
    let mut lacking = 0;
    for letter in typed.chars() {
        match left.iter().position(|it| *it == letter) {
            Some(at) => {
                left.swap_remove(at);
            }
            None => lacking += 1,
        }
    }
    lacking
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [&str; 8] = [
        "status", "contacts", "invite", "print", "date", "datum", "log", "lock",
    ];

    #[test]
    fn letters_that_changed_places_are_one_mistake() {
        for (typed, meant) in [
            ("stauts", "status"),
            ("inivte", "invite"),
            ("prnit", "print"),
        ] {
            assert_eq!(nearest(typed, WORDS), Some(meant), "{typed}");
        }
    }

    #[test]
    fn a_word_with_all_the_letters_is_nearer_than_one_without() {
        assert_eq!(nearest("datm", WORDS), Some("datum"));
        assert_eq!(nearest("lok", WORDS), Some("lock"));
    }

    #[test]
    fn a_word_that_was_broken_off_or_has_more_behind_it_is_near() {
        assert_eq!(nearest("sta", WORDS), Some("status"));
        assert_eq!(nearest("invite-oma", WORDS), Some("invite"));
        assert_eq!(nearest("Print ", WORDS), Some("print"));
    }

    #[test]
    fn what_is_like_no_word_has_no_nearest() {
        for typed in ["", "d", "willemijn", "zzz", "oma", "stxxxs"] {
            assert_eq!(nearest(typed, WORDS), None, "{typed}");
        }
        assert_eq!(nearest("status", []), None);
        assert_eq!(nearest(&"s".repeat(61), WORDS), None);
    }
}
