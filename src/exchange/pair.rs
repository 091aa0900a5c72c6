//! Two people under one name, as parents stand in a list and on a telephone: "Jan en Marie de
//! Boer", "Boer, Jan en Marie de", "dhr. en mevr. Bos".

use super::parts::PREFIXES;

/// What stands between two names.
const AND: [&str; 6] = ["en", "&", "+", "and", "und", "/"];

/// The two people of a name that has one "en" in it; nothing where it is one name, or more than
/// two. Who has a first name alone gets the surname that stands behind the other one.
#[must_use]
pub fn two_names(name: &str) -> Option<[String; 2]> {
    let (filed_under, said) = match name.split_once(',') {
        Some((_, said)) if said.contains(',') => return None,
        Some((surname, said)) => (Some(surname.trim()), said),
        None => (None, name),
    };
    let is_in_capitals = !name.contains(char::is_lowercase);
    let is_and = |word: &str| AND.contains(&word) || is_in_capitals && word == "EN";
    let apart = said.replace('/', " / ");
    let words: Vec<&str> = apart.split_whitespace().collect();
    let mut places = (0..words.len()).filter(|at| is_and(words[*at]));
    let at = places.next().filter(|_| places.next().is_none())?;
    let (one, other) = (&words[..at], &words[at + 1..]);
    let is_of_a_name = |word: &&str| word.contains(char::is_alphabetic);
    let is_a_name = |words: &[&str]| !words.is_empty() && words.iter().all(is_of_a_name);
    if !is_a_name(one) || !is_a_name(other) {
        return None;
    }
    // "C/o" is no name.
    let is_short = |words: &[&str]| words.iter().all(|word| word.chars().count() < 2);
    if words[at] == "/" && (is_short(one) || is_short(other)) {
        return None;
    }
    let Some(surname) = filed_under else {
        let surname = if one.len() == 1 { other.get(1..) } else { None };
        let one = [one, surname.unwrap_or_default()].concat();
        return Some([one.join(" "), other.join(" ")]);
    };
    // The infix stands behind the first names.
    let is_prefix = |word: &&&str| PREFIXES.contains(&word.to_lowercase().as_str());
    let infix = other.iter().skip(1).rev().take_while(is_prefix).count();
    let (other, infix) = other.split_at(other.len() - infix);
    let with_surname = |first: &[&str]| [first, infix, &[surname]].concat().join(" ");
    (!surname.is_empty()).then(|| [with_surname(one), with_surname(other)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parents_on_one_row_are_two_people() {
        for (name, one, other) in [
            ("Jan en Marie de Boer", "Jan de Boer", "Marie de Boer"),
            ("Jan & Marie Bos", "Jan Bos", "Marie Bos"),
            ("Jan/Marie Bos", "Jan Bos", "Marie Bos"),
            ("JAN EN MARIE BOS", "JAN BOS", "MARIE BOS"),
            ("Jan de Boer en Marie Vos", "Jan de Boer", "Marie Vos"),
            ("Jan de Boer en Marie", "Jan de Boer", "Marie"),
            ("Jan en Marie", "Jan", "Marie"),
            ("Opa + oma", "Opa", "oma"),
            ("dhr. en mevr. de Boer", "dhr. de Boer", "mevr. de Boer"),
            ("Boer, Jan en Marie de", "Jan de Boer", "Marie de Boer"),
            ("Bos, Jan & Marie", "Jan Bos", "Marie Bos"),
            ("Tom and Ann Bos", "Tom Bos", "Ann Bos"),
        ] {
            let found = two_names(name);
            let wanted = [one.to_owned(), other.to_owned()];
            assert_eq!(found, Some(wanted), "{name}");
        }
    }

    #[test]
    fn one_person_and_a_number_of_houses_are_no_two_people() {
        for name in [
            "",
            "en",
            "Jan de Boer",
            "Jan en",
            "& Zonen",
            "Henk Ende",
            "Dorpsstraat 3 en 5",
            "Jan, Piet, Klaas en Marie",
            "Boer, de, Jan en Marie",
            "Jan en Piet en Klaas",
            "c/o Bos",
            "Familie de Boer",
            "Boer, Jan de",
        ] {
            assert_eq!(two_names(name), None, "{name}");
        }
    }
}
