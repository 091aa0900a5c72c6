//! A name in the parts of a card (RFC 6350, section 6.2.2), and a name of such parts.

use crate::exchange::parts::{PREFIXES, surname_in_order};

/// A name in its parts, in the order in which a card has them.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) family: String,
    pub(super) given: String,
    pub(super) before: String,
    pub(super) behind: String,
}

/// Of the prefixes, what begins a name of a family alone. Others may be a given name there: "Al
/// Bakker".
const FIRST_PREFIXES: [&str; 10] = [
    "van", "de", "der", "den", "het", "'t", "'s", "ter", "ten", "von",
];

/// What stands before a name and is none.
const TITLES: [&str; 16] = [
    "dhr", "mevr", "mevrouw", "meneer", "mijnheer", "mw", "mr", "mrs", "ms", "drs", "dr", "ir",
    "ing", "prof", "familie", "fam",
];

/// What stands behind it.
const BEHIND: [&str; 7] = ["jr", "sr", "junior", "senior", "bsc", "msc", "phd"];

/// The parts of a name. The family name begins at its prefix, or else is the last word; with a
/// comma it stands in front. A name of one word is a family name.
pub(super) fn parts_of(name: &str) -> Parts {
    let mut words: Vec<&str> = name.split_whitespace().collect();
    let is_among = |word: &str, list: &[&str]| {
        let plain = word.trim_end_matches(['.', ',']).to_lowercase();
        list.contains(&plain.replace('’', "'").as_str())
    };
    let mut parts = Parts::default();
    let titles = words
        .iter()
        .take_while(|word| is_among(word, &TITLES))
        .count();
    // "Familie Vos" keeps a name behind it; a title alone is the name.
    if titles < words.len() {
        parts.before = words.drain(..titles).collect::<Vec<_>>().join(" ");
    }
    if words.len() > 1 && words.last().is_some_and(|word| is_among(word, &BEHIND)) {
        parts.behind = words.pop().map_or_else(String::new, str::to_owned);
    }
    let whole = words.join(" ");
    if let Some((family, given)) = whole.split_once(", ") {
        // "Berg, Jan van der": the prefix stands behind the given name.
        let given: Vec<&str> = given.split(' ').collect();
        let count = given
            .iter()
            .rev()
            .take_while(|word| is_among(word, &PREFIXES))
            .count();
        let (first, prefix) = given.split_at(given.len() - count);
        let family = [prefix.join(" ").as_str(), family].join(" ");
        return Parts {
            family: family.trim().to_owned(),
            given: first.join(" "),
            ..parts
        };
    }
    // In "Bos-de Vries" the prefix stands behind the other name.
    let is_prefix = |word: &str| {
        word.rsplit('-')
            .next()
            .is_some_and(|end| is_among(end, &PREFIXES))
    };
    let last = words.len().saturating_sub(1);
    let begin = match words.first() {
        // "De Vries", "van den Berg": nothing else is known of them.
        Some(first) if last > 0 && is_among(first, &FIRST_PREFIXES) => 0,
        _ => words
            .iter()
            .take(last)
            .skip(1)
            .position(|word| is_prefix(word))
            .map_or(last, |at| at + 1),
    };
    parts.family = words[begin..].join(" ");
    parts.given = words[..begin].join(" ");
    parts
}

/// Prefix, given, additional, family and suffix, from the order in which a card has them: family,
/// given, additional, prefix, suffix. The infix of a family name may stand behind it: "Berg, van
/// der".
pub(super) fn said_in_order(parts: &[String]) -> String {
    const FAMILY: usize = 0;
    let said = [3, 1, 2, FAMILY, 4]
        .into_iter()
        .filter_map(|at| {
            let part = parts.get(at)?;
            Some(if at == FAMILY {
                surname_in_order(part)
            } else {
                part.clone()
            })
        })
        .map(|part| part.replace(", ", " ").replace('\n', " "));
    said.filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_name_begins_at_its_prefix() {
        for (name, family, given, before, behind) in [
            ("Ans Bos", "Bos", "Ans", "", ""),
            ("Fatma Nur Yılmaz", "Yılmaz", "Fatma Nur", "", ""),
            ("Zoë van 't Hoff", "van 't Hoff", "Zoë", "", ""),
            ("Zoë van ’t Hoff", "van ’t Hoff", "Zoë", "", ""),
            ("Jan Piet Van Den Berg", "Van Den Berg", "Jan Piet", "", ""),
            ("Ans Bos-de Vries", "Bos-de Vries", "Ans", "", ""),
            (
                "Anne-Marie de Vries-van den Berg",
                "de Vries-van den Berg",
                "Anne-Marie",
                "",
                "",
            ),
            ("IJsbrand van 't Hôf", "van 't Hôf", "IJsbrand", "", ""),
            ("J.P. ter Beek", "ter Beek", "J.P.", "", ""),
            ("De Vries", "De Vries", "", "", ""),
            ("van den Berg", "van den Berg", "", "", ""),
            ("mevr. De Vries", "De Vries", "", "mevr.", ""),
            ("dr. Zoë Bos", "Bos", "Zoë", "dr.", ""),
            ("Jan Bos jr.", "Bos", "Jan", "", "jr."),
            ("Berg, Jan van der", "van der Berg", "Jan", "", ""),
            ("Bos, Ans", "Bos", "Ans", "", ""),
            ("Ben Bakker", "Bakker", "Ben", "", ""),
            ("Jan Ma", "Ma", "Jan", "", ""),
            ("张伟", "张伟", "", "", ""),
            ("أحمد", "أحمد", "", "", ""),
            ("Oma", "Oma", "", "", ""),
            ("Mevrouw", "Mevrouw", "", "", ""),
            ("", "", "", "", ""),
        ] {
            let parts = parts_of(name);
            assert_eq!(
                [parts.family, parts.given, parts.before, parts.behind],
                [family, given, before, behind],
                "{name}"
            );
        }
    }

    #[test]
    fn parts_are_said_in_the_order_of_speech() {
        let said = |parts: [&str; 5]| said_in_order(&parts.map(str::to_owned));
        assert_eq!(said(["Berg", "Jan", "van der", "", ""]), "Jan van der Berg");
        assert_eq!(
            said(["Hoff", "Zoë", "Anna, Maria", "dr.", "jr."]),
            "dr. Zoë Anna Maria Hoff jr."
        );
        assert_eq!(
            said(["Berg, van der", "Jan", "", "", ""]),
            "Jan van der Berg"
        );
        assert_eq!(said(["Berg, Bos", "Jan", "", "", ""]), "Jan Berg Bos");
        assert_eq!(said(["", "", "", "", ""]), "");
    }
}
