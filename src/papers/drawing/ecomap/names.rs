//! How someone is called in the drawing: as short as still tells one person from another.

use crate::domain::circle::Person;

/// Words before a name that do not tell one person from another.
const TITLES: [&str; 16] = [
    "mevrouw", "mevr", "mw", "meneer", "dhr", "de", "het", "familie", "juf", "meester", "tante",
    "oom", "mr", "mrs", "ms", "dr",
];

/// The first name of each; more of it where two share it or the first word is no name by itself.
pub(super) fn short_names(people: &[Person]) -> Vec<String> {
    let ways: Vec<[String; 3]> = people
        .iter()
        .map(|person| ways_to_name(person.name.as_str()))
        .collect();
    let only = |way: usize, text: &str| {
        ways.iter()
            .filter(|other| other[way].to_lowercase() == text.to_lowercase())
            .count()
            == 1
    };
    ways.iter()
        .map(|ways| {
            (0..2)
                .find(|way| only(*way, &ways[*way]))
                .map_or_else(|| ways[2].clone(), |way| ways[way].clone())
        })
        .collect()
}

/// `Toos`, `Toos J.` and `Toos Jansen`.
fn ways_to_name(whole: &str) -> [String; 3] {
    let mut pieces = whole.split_whitespace();
    let first = pieces.next().unwrap_or(whole);
    let plain = first.trim_end_matches('.').to_lowercase();
    if first.ends_with('.') || TITLES.contains(&plain.as_str()) {
        return [whole, whole, whole].map(str::to_owned);
    }
    let initial = pieces
        .last()
        .and_then(|last| last.chars().find(|c| c.is_alphabetic()));
    let more = initial.map_or_else(|| first.to_owned(), |initial| format!("{first} {initial}."));
    [first.to_owned(), more, whole.to_owned()]
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::someone;
    use super::*;
    use crate::domain::circle::Role;

    #[test]
    fn a_first_name_is_enough_until_two_share_it() {
        let people: Vec<Person> = [
            "Toos Jansen",
            "Jan de Vries",
            "jan Bakker",
            "Eva Smit",
            "Eva Smeets",
            "Mevrouw Kok",
            "J. Postma",
            "Sem",
        ]
        .iter()
        .enumerate()
        .map(|(nth, name)| someone(&format!("p-{nth}"), name, Role::Circle))
        .collect();
        let short = [
            "Toos",
            "Jan V.",
            "jan B.",
            "Eva Smit",
            "Eva Smeets",
            "Mevrouw Kok",
            "J. Postma",
            "Sem",
        ];
        assert_eq!(short_names(&people), short);
    }
}
