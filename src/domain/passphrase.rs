//! The spelling of a passphrase: the same characters, however a keyboard, a program or a file
//! writes them.

use unicode_normalization::UnicodeNormalization as _;

/// The spelling in which a passphrase closes something: that of an `OpaqueString` (RFC 8265). Each
/// space is the ordinary one, and a letter and its marks are one character where there is one
/// (NFC). Letters that only look alike stay different, and so do capitals.
#[must_use]
pub fn in_one_spelling(typed: &str) -> String {
    typed.chars().map(ordinary_space).nfc().collect()
}

/// The spellings that are tried on what is closed, each once: the one of today; as it was typed,
/// which an earlier version used; and with the marks of letters on their own (NFD), as some
/// programs give it. One that has only ordinary letters is tried once.
#[must_use]
pub fn spellings(typed: &str) -> Vec<String> {
    let mut all = vec![in_one_spelling(typed)];
    for other in [typed.to_owned(), typed.nfd().collect()] {
        if !all.contains(&other) {
            all.push(other);
        }
    }
    all
}

/// The ordinary space for every space (Unicode: general category Zs).
fn ordinary_space(c: char) -> char {
    match c {
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
            ' '
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_the_same_is_one_passphrase_and_what_looks_alike_is_not() {
        let composed = "caf\u{e9} met zus";
        for same in ["cafe\u{301} met zus", "caf\u{e9}\u{a0}met\u{3000}zus"] {
            assert_eq!(in_one_spelling(same), composed);
        }
        for other in [
            "cafe met zus",
            "Caf\u{e9} met zus",
            "c\u{430}f\u{e9} met zus",
        ] {
            assert_ne!(in_one_spelling(other), composed, "{other}");
        }
        // The full-width letter would be the ordinary one in NFKC.
        assert_ne!(in_one_spelling("\u{ff41}"), "a");
    }

    #[test]
    fn a_passphrase_of_ordinary_letters_is_tried_once() {
        assert_eq!(
            spellings("vier gewone woorden hier"),
            ["vier gewone woorden hier"]
        );
        assert_eq!(spellings("caf\u{e9}"), ["caf\u{e9}", "cafe\u{301}"]);
        assert_eq!(spellings("cafe\u{301}"), ["caf\u{e9}", "cafe\u{301}"]);
        assert_eq!(spellings("a\u{a0}b"), ["a b", "a\u{a0}b"]);
    }
}
