//! One spelling of a text (schrijfwijze): the form in which names and addresses are compared.
//!
//! People type a name with and without its accents, in capitals, from a keyboard of another
//! country, or paste it from a file that keeps a letter and its accent apart. To a reader all these
//! are one name. So nothing compares names as they are typed: the last look at a paper, masking,
//! finding somebody, namesakes and households all compare what this file makes of them.
//!
//! A text becomes its compatibility decomposition (NFKD of Unicode, by the crate
//! `unicode-normalization`), without combining marks and without signs that nobody sees, in small
//! letters. What Unicode does not take apart, such as `ł` and `ß`, is written out here.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// A letter or sign of a text, as it is compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Letter {
    /// In small letters, without marks. Every line break is `\n`, every other space is ` `.
    pub plain: char,
    /// Whether it is a capital in the text.
    pub is_capital: bool,
    /// Whether German writes an `e` behind it where the marks cannot be typed: ä, ö, ü, ø.
    pub has_umlaut: bool,
    /// Whether an invisible sign before it says that a word may begin here (U+200B).
    pub may_begin: bool,
    /// Which character of the text it comes from.
    pub at: usize,
}

/// The letters and signs of a text.
#[must_use]
pub fn letters(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
    let mut may_begin = false;
    for (at, c) in text.chars().enumerate() {
        if is_invisible(c) {
            may_begin |= c == '\u{200B}';
            continue;
        }
        if let Some(plain) = sign(c) {
            letters.push(Letter {
                plain,
                is_capital: false,
                has_umlaut: false,
                may_begin,
                at,
            });
            may_begin = false;
            continue;
        }
        decompose_compatible(c, |part| {
            if part == DIAERESIS
                && let Some(last) = letters.last_mut()
            {
                last.has_umlaut = matches!(last.plain, 'a' | 'o' | 'u');
            }
            if is_combining_mark(part) || is_invisible(part) {
                return;
            }
            let is_capital = part.is_uppercase();
            for small in part.to_lowercase().filter(|it| !is_combining_mark(*it)) {
                let small = sign(small).unwrap_or(small);
                let has_umlaut = small == 'ø';
                let mut push = |plain: char| {
                    letters.push(Letter {
                        plain,
                        is_capital,
                        has_umlaut,
                        may_begin,
                        at,
                    });
                    may_begin = false;
                };
                match written_out(small) {
                    Some(out) => out.chars().for_each(&mut push),
                    None => push(small),
                }
            }
        });
    }
    letters
}

/// A text in its one spelling: words with one space between them.
#[must_use]
pub fn plain(text: &str) -> String {
    let plain: String = letters(text).iter().map(|letter| letter.plain).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a text with letters and digits alone: signs such as an apostrophe fall away.
#[must_use]
pub fn plain_words(text: &str) -> Vec<String> {
    let only_letters =
        |word: &str| -> String { word.chars().filter(|c| c.is_alphanumeric()).collect() };
    plain(text).split(' ').map(only_letters).collect()
}

/// The same, with an `e` behind a letter with an umlaut, as German writes it.
#[must_use]
pub fn plain_words_with_e(text: &str) -> Vec<String> {
    let mut spelled = String::with_capacity(text.len());
    for letter in letters(text) {
        spelled.push(letter.plain);
        if letter.has_umlaut {
            spelled.push('e');
        }
    }
    plain_words(&spelled)
}

/// The dots above ä, ö and ü.
const DIAERESIS: char = '\u{308}';

/// A sign or space in its one form; nothing for a letter. Before decomposition, which would make a
/// space with an accent of `´`, and a digit of the `²` behind a house number.
fn sign(c: char) -> Option<char> {
    match c {
        '’' | '‘' | '‛' | '`' | '´' | 'ʼ' | 'ʹ' | '′' | 'ʻ' | '＇' => Some('\''),
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '－' => Some('-'),
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\u{B2}' | '\u{B3}' | '\u{B9}' | '\u{2070}'..='\u{2089}' => Some(' '),
        c if c.is_whitespace() => Some(' '),
        _ => None,
    }
}

/// Signs that nobody sees: `Default_Ignorable_Code_Point` of Unicode 16, from
/// `DerivedCoreProperties.txt`, and the Arabic stroke that makes a word longer.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{640}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFF8}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// A small letter that Unicode does not take apart, as people write it who do not have it on their
/// keyboard. Empty for one that is often left out.
fn written_out(c: char) -> Option<&'static str> {
    Some(match c {
        'ł' => "l",
        'ø' => "o",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        'ħ' => "h",
        'ŋ' => "ng",
        'ŧ' => "t",
        'ĸ' => "k",
        'ə' => "e",
        // The last letter of a Greek word.
        'ς' => "σ",
        'ґ' => "г",
        // Arabic: alef wasla, ta marbuta, alef maqsura, two Persian letters, hamza by itself.
        'ٱ' => "ا",
        'ة' => "ه",
        'ى' | 'ی' => "ي",
        'ک' => "ك",
        'ء' => "",
        '٠' | '۰' => "0",
        '١' | '۱' => "1",
        '٢' | '۲' => "2",
        '٣' | '۳' => "3",
        '٤' | '۴' => "4",
        '٥' | '۵' => "5",
        '٦' | '۶' => "6",
        '٧' | '۷' => "7",
        '٨' | '۸' => "8",
        '٩' | '۹' => "9",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_spelling_in_every_normal_form_and_without_its_marks() {
        for (one, other) in [
            ("Małgorzata", "MALGORZATA"),
            ("Łukasz", "lukasz"),
            ("Bożena", "Boz\u{307}ena"),
            ("Bożena", "Bozena"),
            ("Željko", "Z\u{30C}eljko"),
            ("Jiří", "Jiri"),
            ("Ștefan", "Stefan"),
            ("Ýmir", "ymir"),
            ("Weiß", "WEISS"),
            ("Đorđe", "Dorde"),
            ("Þóra", "Thora"),
            ("İpek Işık", "ipek isik"),
            ("Андрій", "Андріи\u{306}"),
            ("Мар’яна", "Мар'яна"),
            ("أحمد", "احمد"),
            ("فاطمة", "فاطمه"),
            ("مُحَمَّد", "محمد"),
            ("مـحـمـد", "محمد"),
            ("مصطفى", "مصطفي"),
            ("علاء", "علا"),
            ("Ｂｏｚｅｎａ", "Bozena"),
            ("San\u{AD}dra", "Sandra"),
            ("San\u{2062}d\u{34F}ra\u{E0041}", "Sandra"),
            ("Ada\u{A0}Vos", "ada  vos"),
            ("Jan–Willem", "Jan-Willem"),
            ("٠٦-١٢٣", "06-123"),
        ] {
            assert_eq!(plain(one), plain(other), "{one} {other}");
        }
    }

    #[test]
    fn two_letters_that_are_two_to_a_reader_stay_two() {
        for (one, other) in [
            ("Anna", "Ana"),
            ("Олена", "Олег"),
            ("علي", "عمر"),
            ("王", "李"),
        ] {
            assert_ne!(plain(one), plain(other), "{one} {other}");
        }
    }

    #[test]
    fn an_umlaut_is_also_written_with_an_e() {
        for (one, other) in [
            ("Jörg", "Joerg"),
            ("Müller", "Mueller"),
            ("Søren", "Soeren"),
        ] {
            assert_eq!(plain_words_with_e(one), plain_words(other), "{one}");
        }
        assert_eq!(plain_words_with_e("Zoë"), ["zoe"]);
    }

    #[test]
    fn a_sign_behind_a_house_number_is_no_digit_of_it() {
        assert_eq!(plain("Kade 4²"), "kade 4");
    }
}
