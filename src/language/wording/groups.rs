//! A name that is that of a group, and of nobody who can be asked.

use super::{group, list, sentences};

/// Words that stand before the name of a group, and before no name of a person.
const ARTICLES: [&str; 8] = ["de", "het", "een", "onze", "ons", "the", "our", "a"];

/// The word by which a name is that of a group: "werkgroep Stoep", "tennisclub Oost", "the Jansen
/// family". It stands in front, alone or at the end of a longer word, or behind an article: a
/// family name that looks like one ("van Buren") is none.
#[must_use]
pub fn group_name(name: &str) -> Option<&'static str> {
    let said = sentences(name);
    let words = said.first()?;
    let has_article = words
        .first()
        .is_some_and(|it| ARTICLES.contains(&it.as_str()));
    let head = words.get(usize::from(has_article))?;
    let is_of = |phrase: &[String]| match phrase {
        [word] => head.ends_with(word.as_str()),
        _ => false,
    };
    let in_front = list("group")
        .iter()
        .find(|phrase| is_of(&phrase.words))
        .map(|phrase| phrase.shown.as_str());
    in_front.or_else(|| group(name).filter(|_| has_article))
}
