//! What cards and tables both hold in one place: a surname with its infix behind a comma, an e-mail
//! address with a name in front of it.

/// What begins a family name (tussenvoegsel).
pub(super) const PREFIXES: [&str; 31] = [
    "van", "de", "der", "den", "het", "'t", "'s", "ter", "ten", "te", "op", "aan", "bij", "uit",
    "in", "over", "onder", "voor", "la", "le", "du", "des", "von", "vom", "zu", "el", "al", "bin",
    "da", "dos", "d'",
];

/// "Berg, van der" as "van der Berg".
pub(super) fn surname_in_order(surname: &str) -> String {
    let turned = surname.split_once(',').and_then(|(name, infix)| {
        let (name, infix) = (name.trim(), infix.trim());
        let is_infix = !infix.is_empty() && infix.split_whitespace().all(is_of_infix);
        (is_infix && !name.is_empty()).then(|| format!("{infix} {name}"))
    });
    turned.unwrap_or_else(|| surname.to_owned())
}

/// Whether a word can be of an infix: no given name begins with a small letter.
pub(super) fn is_of_infix(word: &str) -> bool {
    word.starts_with(|c: char| c.is_lowercase() || "'’".contains(c))
}

/// Whether a name has its surname in front, for sure: "Berg, Jan van der". Behind another comma may
/// stand anything.
pub(super) fn is_filed(name: &str) -> bool {
    let Some((_, behind)) = name.split_once(',') else {
        return false;
    };
    let words: Vec<&str> = behind.split_whitespace().collect();
    let is_prefix = |word: &str| {
        let small = word.to_lowercase().replace('’', "'");
        PREFIXES.contains(&small.as_str())
    };
    let count = words
        .iter()
        .rev()
        .take_while(|word| is_prefix(word))
        .count();
    let begins_with_a_name = words
        .first()
        .is_some_and(|word| word.starts_with(char::is_uppercase));
    begins_with_a_name && (1..words.len()).contains(&count) && !behind.contains(',')
}

/// An address of mail without what may stand around it: a name in front, as in "Ans Bos
/// <ans@voorbeeld.nl>", and that of a link with its parameters (RFC 6068).
pub(super) fn mail_address(text: &str) -> &str {
    const LINK: &str = "mailto:";
    let seen = in_brackets(text);
    match seen.split_at_checked(LINK.len()) {
        Some((start, address)) if start.eq_ignore_ascii_case(LINK) => {
            address.split('?').next().unwrap_or_default().trim()
        }
        _ => seen,
    }
}

/// What stands between the last brackets; else all of it.
fn in_brackets(part: &str) -> &str {
    let inside = part
        .rsplit_once('<')
        .and_then(|(_, rest)| rest.split_once('>'))
        .map(|(inside, _)| inside.trim());
    inside
        .filter(|inside| inside.contains('@'))
        .unwrap_or(part)
        .trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_infix_behind_a_comma_comes_before_the_surname() {
        for (filed, said) in [
            ("Berg, van der", "van der Berg"),
            ("Hof, van 't", "van 't Hof"),
            ("Hof,’t", "’t Hof"),
            ("Bos", "Bos"),
            ("Bos, Vries", "Bos, Vries"),
            ("Bos,", "Bos,"),
            (", van", ", van"),
        ] {
            assert_eq!(surname_in_order(filed), said);
        }
    }

    #[test]
    fn a_name_with_its_surname_in_front_is_known_by_its_infix_alone() {
        for name in [
            "Berg, Jan van der",
            "Hof, Zoë van ’t",
            "Vries-Bos, Anne Marie de",
        ] {
            assert!(is_filed(name), "{name}");
        }
        for name in [
            "Jan van der Berg",
            "Bos, Jan",
            "Bos, mevr. E.",
            "Jan Bos, buurman",
            "Jan Bos, Juf van groep vijf",
            "Berg, van der",
            "Berg, Jan, van der",
            ",",
        ] {
            assert!(!is_filed(name), "{name}");
        }
    }

    #[test]
    fn an_address_of_mail_is_read_without_what_stands_around_it() {
        for (written, address) in [
            ("Ans Bos <ans@voorbeeld.nl>", "ans@voorbeeld.nl"),
            ("<ans@voorbeeld.nl>", "ans@voorbeeld.nl"),
            (" ans@voorbeeld.nl ", "ans@voorbeeld.nl"),
            ("Ans <Bos>", "Ans <Bos>"),
            ("mailto:ans@voorbeeld.nl", "ans@voorbeeld.nl"),
            ("MAILTO:ans@voorbeeld.nl?subject=x", "ans@voorbeeld.nl"),
            ("Ans <mailto:ans@voorbeeld.nl>", "ans@voorbeeld.nl"),
            ("mailto", "mailto"),
            ("", ""),
        ] {
            assert_eq!(mail_address(written), address);
        }
    }
}
