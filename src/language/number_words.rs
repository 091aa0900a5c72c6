//! Numbers as words, in the languages that sentences are read in.

/// One to twelve, in Dutch and English.
const NUMBERS: [[&str; 2]; 12] = [
    ["een", "one"],
    ["twee", "two"],
    ["drie", "three"],
    ["vier", "four"],
    ["vijf", "five"],
    ["zes", "six"],
    ["zeven", "seven"],
    ["acht", "eight"],
    ["negen", "nine"],
    ["tien", "ten"],
    ["elf", "eleven"],
    ["twaalf", "twelve"],
];

/// The number that a word in small letters without accents is, up to twelve.
pub(super) fn number_named(word: &str) -> Option<u32> {
    let found = (1..).zip(NUMBERS).find(|(_, names)| names.contains(&word));
    found.map(|(number, _)| number)
}
