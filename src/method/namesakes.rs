//! Whether a name may be that of somebody who may never be approached (naamgenoot).

use crate::domain::Case;
use crate::domain::circle::{LeftAlone, Person};
use crate::domain::text::{Handle, Name, is_same_name};
use crate::language::masking::{OwnWord, own_words};

/// How much of a forbidden name is in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// It is that name, whatever titles and initials are in it.
    Whole,
    /// A first name or a family name, or all of it and a name more. It may be somebody else.
    Part,
}

/// How much of a forbidden name is in another; nothing when they share no word. One word alone is
/// the name of many: it is the whole only of a name of that one word. A name with one more in it is
/// that of somebody else, or the same one in full.
#[must_use]
pub fn likeness(forbidden: &Name, name: &Name) -> Option<Likeness> {
    if is_same_name(forbidden, name) {
        return Some(Likeness::Whole);
    }
    let (theirs, others) = (own_words(forbidden), own_words(name));
    let shared = theirs.iter().filter(|word| others.contains(word)).count();
    // "Jan Willem" or "junior" tells somebody apart from a namesake.
    let has_more = others.iter().any(|word| !theirs.contains(word));
    match shared {
        0 => None,
        _ if shared == theirs.len() && shared > 1 && !has_more => Some(Likeness::Whole),
        _ => Some(Likeness::Part),
    }
}

/// The person who may never be approached and whose name this may be, for somebody with this name.
/// `of` is whose name it is, if they are in the case. The family name of a main person tells
/// nothing where the given names differ.
#[must_use]
pub fn forbidden_like<'a>(
    case: &'a Case,
    name: &Name,
    of: Option<&Handle>,
) -> Option<(&'a Person, Likeness)> {
    let never = case
        .people
        .iter()
        .filter(|it| it.left_alone == Some(LeftAlone::Never) && Some(&it.handle) != of);
    let mut like: Vec<(&Person, Likeness)> = never
        .filter_map(|it| Some((it, likeness(&it.name, name)?)))
        .filter(|(it, how)| *how == Likeness::Whole || !is_of_one_family(case, it, name))
        .collect();
    like.sort_by_key(|(_, how)| *how == Likeness::Part);
    like.into_iter().next()
}

/// Whether a name shares with who is forbidden only the family name of a main person.
fn is_of_one_family(case: &Case, forbidden: &Person, name: &Name) -> bool {
    let (theirs, others) = (own_words(&forbidden.name), own_words(name));
    let is_shared = |word: &OwnWord| theirs.contains(word) && others.contains(word);
    let given_names_differ = [theirs.first(), others.first()]
        .into_iter()
        .all(|first| first.is_some_and(|word| !is_shared(word)));
    let is_of_a_main_person = |word: &OwnWord| {
        case.main_persons()
            .any(|it| own_words(&it.name).contains(word))
    };
    given_names_differ
        && others
            .iter()
            .filter(|word| is_shared(word))
            .all(is_of_a_main_person)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_forbidden_one_when_it_has_the_same_words() {
        let name = |text: &str| Name::parse(text).unwrap();
        for (forbidden, other, expected) in [
            ("Karel Vos", "karel  VOS", Some(Likeness::Whole)),
            ("Karel Vos", "Vos, Karel", Some(Likeness::Whole)),
            (
                "Karel Vos",
                "Dhr. Karel van der Vos (51)",
                Some(Likeness::Whole),
            ),
            ("Karel Vos", "Karel Vos junior", Some(Likeness::Part)),
            ("Karel Vos", "Karel Willem Vos", Some(Likeness::Part)),
            ("Karel Willem Vos", "Karel Vos", Some(Likeness::Part)),
            ("Karel Vos", "Karel", Some(Likeness::Part)),
            ("Karel Vos", "K. Vos", Some(Likeness::Part)),
            ("Karel Vos", "Wil Vos-Smit", Some(Likeness::Part)),
            ("Karel van der Vos", "Jan van der Berg", None),
            ("Karel Vos", "Karin de Vosse", None),
            ("Karel", "KAREL", Some(Likeness::Whole)),
            ("Karel", "Karel Bakker", Some(Likeness::Part)),
            ("A.", "A. Bakker", None),
            ("Ben de Wit", "Ben", Some(Likeness::Part)),
            ("Ben", "BEN", Some(Likeness::Whole)),
            ("De Boer", "De Vries", None),
            ("Van Dam", "Van Vliet", None),
            ("Jörg Weiß", "Weiss, Joerg", Some(Likeness::Whole)),
            ("Bożena Kot", "Kot, Boz\u{307}ena", Some(Likeness::Whole)),
            ("Bożena Kot", "Bozena", Some(Likeness::Part)),
            ("Roel Kok", "Rol Bakker", None),
        ] {
            let found = likeness(&name(forbidden), &name(other));
            assert_eq!(found, expected, "{forbidden} {other}");
        }
    }
}
