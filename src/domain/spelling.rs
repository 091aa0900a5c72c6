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
    plain_words(&with_e(text))
}

/// A text in its one spelling, with an `e` behind a letter with an umlaut, as German writes it.
#[must_use]
pub fn plain_with_e(text: &str) -> String {
    plain(&with_e(text))
}

/// The words of a name as names are compared. A hyphen stands between two of them: people write
/// `Jan-Willem` and `Jan Willem` of one man.
#[must_use]
pub fn name_words(name: &str) -> Vec<String> {
    let mut words = plain_words(&plain(name).replace('-', " "));
    words.retain(|word| !word.is_empty());
    words
}

/// A name as names are compared, taken apart once: for who compares it with many.
pub struct NameSpelling {
    trimmed: String,
    words: Vec<String>,
    /// The same with an `e` behind each letter with an umlaut, as German may write it.
    words_with_e: Vec<String>,
}

impl NameSpelling {
    /// Take a name apart.
    #[must_use]
    pub fn of(name: &str) -> Self {
        Self {
            trimmed: name.trim().to_owned(),
            words: name_words(name),
            words_with_e: name_words(&with_e(name)),
        }
    }

    /// Whether they are one name however they are typed: capitals, accents, signs, hyphens and
    /// spaces apart, and "Jörg" as "Joerg" too. All that compares names does so here.
    #[must_use]
    pub fn is_one_with(&self, other: &Self) -> bool {
        if self.words.is_empty() {
            // No letter and no digit.
            return !self.trimmed.is_empty() && self.trimmed == other.trimmed;
        }
        self.words == other.words || self.words_with_e == other.words_with_e
    }
}

/// Whether two texts are one name however they are typed; see [`NameSpelling::is_one_with`].
#[must_use]
pub fn is_one_name(one: &str, other: &str) -> bool {
    NameSpelling::of(one).is_one_with(&NameSpelling::of(other))
}

/// A text with an `e` behind a letter with an umlaut.
fn with_e(text: &str) -> String {
    let mut spelled = String::with_capacity(text.len());
    for letter in letters(text) {
        spelled.push(letter.plain);
        if letter.has_umlaut {
            spelled.push('e');
        }
    }
    spelled
}

/// A text without the signs that nobody sees and that come along when text is pasted. Each text
/// that comes in passes here, by whatever way. A space at which no line may break becomes an
/// ordinary one. What joins letters or chooses a picture stays where that is so.
#[must_use]
pub fn without_unseen(text: &str) -> String {
    let mut seen = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let before = seen.chars().next_back();
        let is_before = before.is_some_and(may_join);
        let joins = |after: char| may_join(after) && !chooses_a_form(after);
        let stays = match c {
            '\u{200C}' | '\u{200D}' => is_before && rest.clone().next().is_some_and(joins),
            // One behind another chooses nothing: a text can hide in many.
            c if chooses_a_form(c) => is_before && !before.is_some_and(chooses_a_form),
            c => !is_unseen(c),
        };
        if stays {
            seen.push(match c {
                '\u{A0}' | '\u{2007}' | '\u{202F}' => ' ',
                c => c,
            });
        }
    }
    seen
}

/// Whether a letter or picture can be joined to another: none of the Latin, Greek and Cyrillic
/// alphabets can.
fn may_join(c: char) -> bool {
    c >= '\u{590}'
        && !c.is_whitespace()
        && !c.is_control()
        && !('\u{2000}'..='\u{206F}').contains(&c)
        && !is_unseen(c)
}

/// Signs that choose how the letter or picture before them looks (variation selectors).
fn chooses_a_form(c: char) -> bool {
    matches!(
        c,
        '\u{180B}'..='\u{180D}'
            | '\u{180F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{E0100}'..='\u{E01EF}'
    )
}

/// Signs that nobody sees and that say nothing in a text. The mark of byte order and what turns the
/// order of what is read are not among them: a text with these is refused (`text.rs`).
fn is_unseen(c: char) -> bool {
    let turns = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    // The stroke that makes an Arabic word longer is seen.
    is_invisible(c) && !matches!(c, '\u{640}' | '\u{FEFF}') && !turns && !chooses_a_form(c)
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
    use proptest::prelude::*;

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

    /// Two names, each taken apart for this one comparison.
    fn is_one_name_anew(one: &str, other: &str) -> bool {
        let words = name_words(one);
        if words.is_empty() {
            return !one.trim().is_empty() && one.trim() == other.trim();
        }
        words == name_words(other) || name_words(&with_e(one)) == name_words(&with_e(other))
    }

    /// A name of a few pieces, among which many say the same in another way.
    fn a_name() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            "", " ", "-", "’t", "Jan", "jan", "Willem", "Jörg", "Joerg", "Jorg", "Søren", "Soren",
            "Soeren", "Weiß", "WEISS", "--", "O", "7",
        ]);
        let between = prop::sample::select(vec!["", " ", "-"]);
        (piece.clone(), between, piece)
            .prop_map(|(one, between, two)| one.to_owned() + between + two)
    }

    proptest! {
        #[test]
        fn a_name_that_was_taken_apart_once_is_the_same_name(one in a_name(), other in a_name()) {
            let (left, right) = (NameSpelling::of(&one), NameSpelling::of(&other));
            prop_assert_eq!(left.is_one_with(&right), is_one_name_anew(&one, &other));
            prop_assert_eq!(right.is_one_with(&left), is_one_name_anew(&other, &one));
        }
    }
}
