//! The key of a case file as the words of a recovery sheet (BIP39).

use super::keys::DataKey;
use bip39::Mnemonic;
use zeroize::{Zeroize as _, Zeroizing};

/// How many words a recovery sheet has.
pub const WORDS: usize = 24;

/// Why words are not the words of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordsError {
    /// The word at this place, from 1, is not on the list.
    Unknown(usize),
    /// There are this many words and not twenty-four.
    Count(usize),
    /// Each is a word of the list, but together they are no key: a word is wrong or two were
    /// swapped.
    Checksum,
}

impl DataKey {
    /// The key as the twenty-four words of BIP39, of which the last holds a checksum.
    #[must_use]
    pub fn words(&self) -> [&'static str; WORDS] {
        let mut words = [""; WORDS];
        // Thirty-two bytes always make twenty-four words.
        if let Ok(mnemonic) = Mnemonic::from_entropy(self.bytes()) {
            for (place, word) in words.iter_mut().zip(mnemonic.words()) {
                *place = word;
            }
        }
        words
    }

    /// The key of these words. Four letters of a word are enough; numbers, full stops and capitals
    /// do not count.
    ///
    /// # Errors
    /// [`WordsError`], with the place of a word from 1.
    pub fn from_words(typed: &str) -> Result<Self, WordsError> {
        let list = bip39::Language::English;
        let lower = Zeroizing::new(typed.to_lowercase());
        let typed: Vec<&str> = lower
            .split(|c: char| !c.is_alphabetic())
            .filter(|word| !word.is_empty())
            .collect();
        let mut words = Zeroizing::new(String::new());
        for (at, word) in typed.iter().enumerate() {
            let known = list.word_list().iter().find(|known| {
                *known == word || (word.chars().count() >= 4 && known.starts_with(word))
            });
            words.push_str(known.ok_or(WordsError::Unknown(at + 1))?);
            words.push(' ');
        }
        if typed.len() != WORDS {
            return Err(WordsError::Count(typed.len()));
        }
        let mnemonic = Mnemonic::parse_in_normalized(list, words.trim_end())
            .map_err(|_| WordsError::Checksum)?;
        let (mut bytes, _) = mnemonic.to_entropy_array();
        let key = Self::from_bytes(&bytes[..32]);
        bytes.zeroize();
        key.ok_or(WordsError::Checksum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_key_give_it_back_however_they_are_typed() {
        let key = DataKey::random().unwrap();
        let words = key.words();
        let numbered: Vec<String> = words
            .iter()
            .enumerate()
            .map(|(at, word)| format!("{}. {}", at + 1, word.to_uppercase()))
            .collect();
        let short: Vec<String> = words
            .iter()
            .map(|word| word.chars().take(4).collect())
            .collect();
        for typed in [words.join(" "), numbered.join("\n"), short.join(", ")] {
            assert_eq!(
                DataKey::from_words(&typed).unwrap().bytes(),
                key.bytes(),
                "{typed}"
            );
        }
    }

    #[test]
    fn words_of_no_key_are_told_by_what_is_wrong_with_them() {
        let words = DataKey::from_bytes(&[7; 32]).unwrap().words();
        let wrong = |words: &[&str]| {
            DataKey::from_words(&words.join(" "))
                .map(|_| ())
                .unwrap_err()
        };
        assert_eq!(wrong(&words[..23]), WordsError::Count(23));
        let mut other = words;
        other[6] = "oma";
        assert_eq!(wrong(&other), WordsError::Unknown(7));
        let mut swapped = DataKey::from_bytes(&(0..32).collect::<Vec<u8>>())
            .unwrap()
            .words();
        swapped.swap(3, 4);
        assert_eq!(wrong(&swapped), WordsError::Checksum);
        assert_eq!(
            DataKey::from_words("").map(|_| ()).unwrap_err(),
            WordsError::Count(0)
        );
    }

    #[test]
    fn the_words_are_those_of_bip39() {
        // The vector of the standard for thirty-two bytes of zero.
        assert_eq!(
            DataKey::from_bytes(&[0; 32]).unwrap().words().join(" "),
            format!("{}art", "abandon ".repeat(23))
        );
    }
}
