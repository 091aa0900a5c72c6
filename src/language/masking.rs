//! Masking (afschermen): which words name somebody, whether a text names them,
//! and the text without them.
//!
//! This is the one place that says what names somebody. discretion (`src/method`) looks with it at
//! what leaves the house; a letter of access shows one person and masks the others
//! (AVG art. 15(4)); who is forgotten is masked everywhere.
//!
//! It reads as a person would, and no further. A name is found with what is stuck to it in Dutch
//! and English ("Sandra's", "Sandraatje"), without its accents and in capitals. A part of a name
//! counts only as it is written, since many a name is an ordinary word too: "Storm" is someone,
//! "een storm" is not. A nickname, a case ending as in Polish, or "my neighbour" is not found:
//! whoever lets a text go reads it first.

use crate::domain::circle::{Person, Role};
use crate::domain::text::{Line, Name, ascii};

/// What stands in a name and names nobody by itself.
const NO_NAME: &[&str] = &[
    "aan", "al", "an", "ben", "bin", "bij", "da", "das", "de", "del", "della", "den", "der", "des",
    "di", "do", "dos", "du", "el", "het", "ibn", "in", "la", "las", "le", "les", "los", "of", "op",
    "st", "te", "ten", "ter", "the", "tot", "uit", "und", "van", "vom", "von", "voor", "zu", "zur",
    "dhr", "dr", "drs", "ing", "ir", "meneer", "mevr", "mevrouw", "mijnheer", "miss", "mr", "mrs",
    "ms", "mw", "sr",
];
/// Given names that are ordinary words as well: without a capital they name nobody.
const ORDINARY: &[&str] = &[
    "amber",
    "anders",
    "april",
    "augustus",
    "bas",
    "beau",
    "beer",
    "bloem",
    "broer",
    "buurman",
    "buurvrouw",
    "carol",
    "dag",
    "daisy",
    "dawn",
    "dochter",
    "dokter",
    "door",
    "els",
    "else",
    "engel",
    "faith",
    "fee",
    "fleur",
    "floor",
    "frank",
    "gast",
    "gene",
    "grace",
    "grant",
    "heer",
    "hoop",
    "hope",
    "iris",
    "ivy",
    "jet",
    "job",
    "joy",
    "juf",
    "juli",
    "june",
    "kind",
    "kok",
    "lelie",
    "lente",
    "lieve",
    "lily",
    "linde",
    "lot",
    "maan",
    "mama",
    "mark",
    "max",
    "may",
    "mees",
    "meester",
    "merel",
    "mies",
    "moeder",
    "mol",
    "nick",
    "oma",
    "oom",
    "opa",
    "otter",
    "papa",
    "pat",
    "pien",
    "pip",
    "poppy",
    "ray",
    "rein",
    "roos",
    "rose",
    "ruby",
    "sky",
    "sterre",
    "storm",
    "sue",
    "tante",
    "toon",
    "vader",
    "vos",
    "wil",
    "will",
    "wind",
    "wolf",
    "zomer",
    "zon",
    "zoon",
    "zus",
    "zuster",
];
/// What is stuck to a name in Dutch: possession and what makes it small.
/// The last letter may come twice before the last two.
const ENDINGS: &[&str] = &[
    "s", "je", "jes", "tje", "tjes", "etje", "etjes", "pje", "pjes", "kje", "kjes",
];
/// Longest ending after an apostrophe, as in Turkish "Fatma'nın".
const AFTER_APOSTROPHE: usize = 5;
/// Most signs between two digits of a telephone number.
const BETWEEN_DIGITS: usize = 3;

/// A word, or some words, by which a text names somebody.
#[derive(Clone, PartialEq, Eq)]
pub struct NamingWord(Pattern);

#[derive(Clone, PartialEq, Eq)]
enum Pattern {
    /// Letters to find as words.
    Letters { letters: Vec<Letter>, kind: Kind },
    /// The ways to write a telephone number: digits, with `+` in front or not.
    Phone(Vec<Vec<char>>),
}

/// How letters are read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A name: with what is stuck to it.
    Name { any_case: bool },
    /// A handle: `oma` is not in `oma-1`.
    Handle { any_case: bool },
    /// An address, of a house or of mail.
    Address,
    /// A place by its own name, as it is written:
    /// a street without its number, where somebody works.
    Place,
}

/// A letter without its accent, and whether it is a capital.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Letter {
    plain: char,
    capital: bool,
}

/// A stretch of a text, in characters, that names the nth of some people.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Span {
    from: usize,
    to: usize,
    who: usize,
}

/// Every word that names somebody: the whole name, each part of it that is a name by itself, the
/// handle, and how and where to reach them.
#[must_use]
pub fn words_that_name(person: &Person) -> Vec<NamingWord> {
    // An address in the place of a name is one thing: the street is that of others too.
    let mut words: Vec<NamingWord> = if person.is_unnamed() {
        letters(person.name.as_str(), Kind::Address)
            .into_iter()
            .collect()
    } else {
        names_of(person.name.as_str())
    };
    let handle = person.handle.as_str();
    words.extend(letters(
        handle,
        Kind::Handle {
            any_case: !handle.chars().all(char::is_alphabetic),
        },
    ));
    words.extend(
        person
            .phone
            .iter()
            .filter_map(|phone| phone_word(phone.as_str())),
    );
    words.extend(
        person
            .email
            .iter()
            .filter_map(|email| letters(email.as_str(), Kind::Address)),
    );
    if let Some(address) = &person.address {
        words.extend(letters(address.as_str(), Kind::Address));
        // The street with its number, or the post code, says where somebody lives;
        // the town alone does not.
        let telling = address.as_str().split(',').map(str::trim).filter(|part| {
            part.chars().any(|c| c.is_ascii_digit()) && part.chars().any(char::is_alphabetic)
        });
        words.extend(telling.filter_map(|part| letters(part, Kind::Address)));
    }
    words
}

/// Whether a text names this person.
#[must_use]
pub fn names(text: &str, person: &Person) -> bool {
    !spans(&read(text), &[words_that_name(person)], &[]).is_empty()
}

/// Whether a text names this person otherwise than by words that name someone of the others too: a
/// family name that they share tells nothing.
#[must_use]
pub fn names_apart(text: &str, person: &Person, others: &[&Person]) -> bool {
    stands_apart(text, words_that_name, person, others)
}

/// The same, also by what says where they can be found: the last look at what leaves the house.
#[must_use]
pub fn tells_apart(text: &str, person: &Person, others: &[&Person]) -> bool {
    stands_apart(text, words_that_tell, person, others)
}

fn stands_apart(
    text: &str,
    words: fn(&Person) -> Vec<NamingWord>,
    person: &Person,
    others: &[&Person],
) -> bool {
    let text = read(text);
    let found = spans(&text, &[words(person)], &[]);
    if found.is_empty() {
        return false;
    }
    let others: Vec<Vec<NamingWord>> = others.iter().map(|other| words(other)).collect();
    let shared = spans(&text, &others, &[]);
    found.iter().any(|span| !lies_within(span, &shared))
}

/// Every word that names somebody, and every word that says where they can be found: the street
/// without its number, and where they work.
/// The organisation of a professional is that of many, and no secret.
fn words_that_tell(person: &Person) -> Vec<NamingWord> {
    let mut words = words_that_name(person);
    let is_professional = match person.role {
        Role::Professional | Role::Interpreter => true,
        Role::MainPerson | Role::Circle | Role::Supporter => false,
    };
    let organisation = person.organisation.iter().filter(|_| !is_professional);
    let work = person.workplace.iter().chain(organisation);
    let work = work.map(|it| it.as_str().to_owned());
    let address = person.address.as_ref().map_or("", Line::as_str);
    let streets = address.split(',').filter_map(street_of);
    // Without a capital it is no name but a word: "school".
    let places = work
        .chain(streets)
        .filter(|place| place.chars().any(char::is_uppercase));
    words.extend(places.filter_map(|place| letters(&place, Kind::Place)));
    words
}

/// The street in a part of an address that has a number behind it; nothing where there is none.
fn street_of(part: &str) -> Option<String> {
    let pieces: Vec<&str> = part.split_whitespace().collect();
    let number = pieces
        .iter()
        .position(|piece| piece.starts_with(|c: char| c.is_ascii_digit()))?;
    let street = pieces[..number].join(" ");
    (!street.is_empty()).then_some(street)
}

/// Whether a text may well mean this person: by words of their own or that they share, but not
/// where those are part of the name of another.
/// "Mevrouw de Vries" may be Ada; "Storm de Vries" is not.
#[must_use]
pub fn could_name(text: &str, person: &Person, others: &[&Person]) -> bool {
    let text = read(text);
    let found = spans(&text, &[words_that_name(person)], &[]);
    if found.is_empty() {
        return false;
    }
    let others: Vec<Vec<NamingWord>> = others.iter().map(|other| words_that_name(other)).collect();
    let theirs = spans(&text, &others, &[]);
    let is_part = |span: &Span| {
        theirs.iter().any(|other| {
            other.from <= span.from
                && span.to <= other.to
                && other.to - other.from > span.to - span.from
        })
    };
    found.iter().any(|span| !is_part(span))
}

/// The text with a mask for every mention of these people. A mask is never masked again.
#[must_use]
pub fn mask(text: &str, people: &[&Person], with: &str) -> String {
    Mask::new(people, &[], with).over(text)
}

/// A mask for some people, to lay over many texts.
pub struct Mask {
    people: Vec<Vec<NamingWord>>,
    in_sight: Vec<Vec<NamingWord>>,
    with: String,
}

impl Mask {
    /// Who is masked, and who stays in sight: what names one of those is left as it is, also where
    /// it is part of the name of another.
    #[must_use]
    pub fn new(people: &[&Person], in_sight: &[&Person], with: &str) -> Self {
        let words = |people: &[&Person]| {
            people
                .iter()
                .map(|person| words_that_name(person))
                .collect()
        };
        Self {
            people: words(people),
            in_sight: words(in_sight),
            with: with.to_owned(),
        }
    }

    /// The text, masked.
    #[must_use]
    pub fn over(&self, text: &str) -> String {
        let characters: Vec<char> = text.chars().collect();
        let letters = read(text);
        let kept = spans(&letters, &self.in_sight, &[]);
        let mut masked: Vec<Span> = Vec::new();
        // Behind a mask a word may begin that stood inside a longer one:
        // looked at again until nothing more is found.
        loop {
            let mut found = spans(&letters, &self.people, &masked);
            found.retain(|span| !lies_within(span, &kept));
            let found = joined(found, &characters);
            if found == masked {
                break;
            }
            masked = found;
        }
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for span in masked {
            out.extend(&characters[at..span.from]);
            out.push_str(&self.with);
            at = span.to;
        }
        out.extend(&characters[at..]);
        out
    }
}

/// The words of a name.
fn names_of(name: &str) -> Vec<NamingWord> {
    let pieces: Vec<&str> = name.split_whitespace().collect();
    let has_capital = name.chars().any(char::is_uppercase);
    let mut words: Vec<NamingWord> = Vec::new();
    if pieces.len() > 1 {
        words.extend(letters(name, Kind::Name { any_case: true }));
    } else {
        words.extend(as_written(name));
    }
    // "de Vries" is more than "Vries".
    let behind_the_first = pieces.iter().skip(1).copied().collect::<Vec<_>>().join(" ");
    if pieces.len() > 2
        && pieces
            .iter()
            .skip(1)
            .any(|piece| is_a_name(trimmed(piece), has_capital))
    {
        words.extend(as_written(&behind_the_first));
        words.extend(as_written(&with_capital(&behind_the_first)));
    }
    for (at, piece) in pieces.iter().enumerate() {
        let twins = piece.split('-').filter(|_| piece.contains('-'));
        for part in std::iter::once(*piece)
            .chain(twins)
            .map(trimmed)
            .filter(|part| is_a_name(part, has_capital))
        {
            let is_given = at == 0
                && part.chars().count() > 2
                && !ORDINARY.contains(&part.to_lowercase().as_str());
            if is_given {
                words.extend(letters(part, Kind::Name { any_case: true }));
            } else {
                words.extend(as_written(part));
                words.extend(as_written(&with_capital(part)));
            }
        }
    }
    words
}

/// The words of a name that name somebody by themselves, in small letters without accents: no
/// "van", no title, no initial. Of a double name each half too.
#[must_use]
pub fn own_words(name: &Name) -> Vec<String> {
    let plain = |word: &str| -> String {
        read(word)
            .iter()
            .map(|letter| letter.plain)
            .filter(|c| c.is_alphanumeric())
            .collect()
    };
    let pieces = name.as_str().split_whitespace().map(trimmed);
    let pieces = pieces.flat_map(|piece| {
        let halves = piece.split('-').filter(move |_| piece.contains('-'));
        std::iter::once(piece).chain(halves)
    });
    pieces
        .filter(|piece| {
            piece.chars().any(char::is_alphabetic)
                && (piece.chars().count() > 1 || is_caseless(piece))
                && !NO_NAME.contains(&piece.to_lowercase().as_str())
        })
        .map(plain)
        .filter(|word| !word.is_empty())
        .collect()
}

/// Whether a part of a name is one by itself: not "van", a title or an initial. In a name that was
/// typed without capitals every part may be.
fn is_a_name(part: &str, has_capital: bool) -> bool {
    let length = part.chars().count();
    let is_initials = length < 3 && !part.chars().any(char::is_lowercase) && !is_caseless(part);
    let looks_like_one = part.chars().any(char::is_uppercase)
        || is_caseless(part)
        || !has_capital && part.chars().any(char::is_alphabetic);
    length > 1 && looks_like_one && !is_initials && !NO_NAME.contains(&part.to_lowercase().as_str())
}

/// A word of a script without capitals.
fn is_caseless(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(is_caseless_letter)
}

fn is_caseless_letter(c: char) -> bool {
    c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase()
}

fn trimmed(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

fn with_capital(word: &str) -> String {
    let mut characters = word.chars();
    characters
        .next()
        .map(|first| first.to_uppercase().chain(characters).collect())
        .unwrap_or_default()
}

/// A name as it is written, and in capitals.
fn as_written(name: &str) -> impl Iterator<Item = NamingWord> {
    [
        letters(name, Kind::Name { any_case: false }),
        letters(&name.to_uppercase(), Kind::Name { any_case: false }),
    ]
    .into_iter()
    .flatten()
}

fn letters(text: &str, kind: Kind) -> Option<NamingWord> {
    let letters: Vec<Letter> = read(text.trim())
        .into_iter()
        .filter(|letter| !is_passed_over(letter.plain))
        .collect();
    letters
        .iter()
        .any(|letter| letter.plain.is_alphanumeric())
        .then_some(NamingWord(Pattern::Letters { letters, kind }))
}

/// The ways to write a number: with 0 or with the country in front,
/// and whatever stands between the digits.
fn phone_word(phone: &str) -> Option<NamingWord> {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let abroad = if phone.starts_with('+') {
        Some(digits.as_str())
    } else {
        digits.strip_prefix("00")
    };
    let dutch = abroad.map_or_else(
        || digits.strip_prefix('0'),
        |number| {
            number
                .strip_prefix("31")
                .map(|rest| rest.strip_prefix('0').unwrap_or(rest))
        },
    );
    let ways: Vec<String> = match (dutch, abroad) {
        (Some(rest), _) => ["0", "+31", "0031", "31", "+310", "00310", ""]
            .iter()
            .map(|front| format!("{front}{rest}"))
            .collect(),
        (None, Some(number)) => ["+", "00", ""]
            .iter()
            .map(|front| format!("{front}{number}"))
            .collect(),
        (None, None) => vec![digits],
    };
    let ways: Vec<Vec<char>> = ways
        .iter()
        .map(|way| way.chars().collect())
        .filter(|way: &Vec<char>| way.len() > 5)
        .collect();
    (!ways.is_empty()).then_some(NamingWord(Pattern::Phone(ways)))
}

/// A text as it is compared: letters without accents, one kind of space, dash and apostrophe.
fn read(text: &str) -> Vec<Letter> {
    text.chars()
        .map(|c| {
            let lower = c.to_lowercase().next().unwrap_or(c);
            let plain = match lower {
                '’' | '‘' | '`' | '´' | 'ʼ' => '\'',
                '‐' | '‑' | '–' | '—' => '-',
                c if c.is_whitespace() => ' ',
                c => ascii(c).unwrap_or(c),
            };
            Letter {
                plain,
                capital: c.is_uppercase(),
            }
        })
        .collect()
}

/// Signs that are not read: accents that stand apart, soft hyphens, joiners.
fn is_passed_over(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36F}'
            | '\u{AD}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2060}'
            | '\u{FE00}'..='\u{FE0F}'
    )
}

/// Every stretch of a text that names one of them.
/// Where something was found before, a word may begin or end.
fn spans(text: &[Letter], people: &[Vec<NamingWord>], before: &[Span]) -> Vec<Span> {
    let is_edge = |at: usize| before.iter().any(|span| span.from == at || span.to == at);
    let mut found = Vec::new();
    for (who, words) in people.iter().enumerate() {
        for NamingWord(pattern) in words {
            for from in 0..text.len() {
                let to = match pattern {
                    Pattern::Letters { letters, kind } => {
                        letters_at(text, from, letters, *kind, &is_edge)
                    }
                    Pattern::Phone(ways) => ways
                        .iter()
                        .filter_map(|way| digits_at(text, from, way, &is_edge))
                        .max(),
                };
                found.extend(to.map(|to| Span { from, to, who }));
            }
        }
    }
    found
}

/// Where the letters end that begin here, if they do and stand as a word.
fn letters_at(
    text: &[Letter],
    from: usize,
    letters: &[Letter],
    kind: Kind,
    is_edge: &dyn Fn(usize) -> bool,
) -> Option<usize> {
    let first = letters.first()?;
    if text.get(from)?.plain != first.plain {
        return None;
    }
    let any_case = match kind {
        Kind::Name { any_case } | Kind::Handle { any_case } => any_case,
        Kind::Address => true,
        Kind::Place => false,
    };
    let mut at = from;
    for letter in letters {
        let here = text.get(at)?;
        if here.plain != letter.plain || !any_case && here.capital != letter.capital {
            return None;
        }
        at += 1;
        let goes_on = |at: usize| {
            text.get(at).is_some_and(|it| {
                is_passed_over(it.plain) || letter.plain == ' ' && it.plain == ' '
            })
        };
        while goes_on(at) {
            at += 1;
        }
    }
    let caseless = letters
        .iter()
        .all(|letter| is_caseless_letter(letter.plain) || !letter.plain.is_alphanumeric());
    let is_handle = matches!(kind, Kind::Handle { .. });
    let begins = caseless || is_edge(from) || begins_here(text, from, is_handle);
    let end = if matches!(kind, Kind::Name { .. }) && !caseless {
        end_of_name(text, at, letters, is_edge)
    } else {
        Some(at)
    };
    // With another number behind it, it is the house of somebody else.
    let is_elsewhere = |end: usize| {
        let is =
            |at: usize, wanted: fn(char) -> bool| text.get(at).is_some_and(|it| wanted(it.plain));
        kind == Kind::Place && is(end, |c| c == ' ') && is(end + 1, |c| c.is_ascii_digit())
    };
    end.filter(|end| begins && (caseless || is_edge(*end) || ends_here(text, *end, is_handle)))
        .filter(|end| !is_elsewhere(*end))
}

/// A letter or digit that a word before or behind it would be part of.
/// A script without capitals has no spaces either.
fn is_part_of_word(letter: Letter) -> bool {
    letter.plain.is_alphanumeric() && !is_caseless_letter(letter.plain)
}

fn begins_here(text: &[Letter], from: usize, is_handle: bool) -> bool {
    let mut before = text[..from]
        .iter()
        .rev()
        .copied()
        .filter(|letter| !is_passed_over(letter.plain));
    match before.next() {
        Some(Letter { plain: '-', .. }) if is_handle => !before.next().is_some_and(is_part_of_word),
        Some(letter) => !is_part_of_word(letter),
        None => true,
    }
}

fn ends_here(text: &[Letter], to: usize, is_handle: bool) -> bool {
    let mut behind = text[to..]
        .iter()
        .copied()
        .filter(|letter| !is_passed_over(letter.plain));
    match behind.next() {
        Some(Letter { plain: '-', .. }) if is_handle => !behind.next().is_some_and(is_part_of_word),
        Some(letter) => !is_part_of_word(letter),
        None => true,
    }
}

/// Where a name ends, with what is stuck to it: "Sandraatje", "Bram's", "Fatma'nın".
fn end_of_name(
    text: &[Letter],
    to: usize,
    letters: &[Letter],
    is_edge: &dyn Fn(usize) -> bool,
) -> Option<usize> {
    let word_behind = |from: usize| {
        let length = text[from..]
            .iter()
            .take_while(|letter| is_part_of_word(**letter))
            .count();
        (
            from + length,
            text[from..from + length]
                .iter()
                .map(|letter| letter.plain)
                .collect::<String>(),
        )
    };
    let last = letters.last()?.plain;
    let (end, behind) = word_behind(to);
    let small = behind
        .strip_prefix(last)
        .is_some_and(|rest| ["tje", "tjes", "etje", "etjes"].contains(&rest));
    let to = match behind.as_str() {
        "" => to,
        _ if is_edge(to) => to,
        _ if letters.len() > 2 && (small || ENDINGS.contains(&behind.as_str())) => end,
        _ => return None,
    };
    if text.get(to).is_some_and(|letter| letter.plain == '\'') {
        let (end, behind) = word_behind(to + 1);
        if (1..=AFTER_APOSTROPHE).contains(&behind.chars().count()) {
            return Some(end);
        }
    }
    Some(to)
}

/// Where the digits of a number end that begin here, whatever stands between them.
fn digits_at(
    text: &[Letter],
    from: usize,
    way: &[char],
    is_edge: &dyn Fn(usize) -> bool,
) -> Option<usize> {
    let is_number = |at: usize| {
        text.get(at)
            .is_some_and(|letter| letter.plain.is_ascii_digit() || letter.plain == '+')
    };
    let opens = text.get(from)?.plain == '(';
    if !opens && !is_number(from) || from > 0 && is_number(from - 1) && !is_edge(from) {
        return None;
    }
    let mut at = from + usize::from(opens);
    for (nth, digit) in way.iter().enumerate() {
        let mut between = 0;
        while nth > 0
            && between < BETWEEN_DIGITS
            && text
                .get(at)
                .is_some_and(|letter| is_between_digits(letter.plain))
        {
            at += 1;
            between += 1;
        }
        if text.get(at)?.plain != *digit {
            return None;
        }
        at += 1;
    }
    (is_edge(at)
        || !text
            .get(at)
            .is_some_and(|letter| letter.plain.is_ascii_digit()))
    .then_some(at)
}

fn is_between_digits(c: char) -> bool {
    matches!(c, ' ' | '-' | '.' | '/' | '(' | ')') || is_passed_over(c)
}

fn lies_within(span: &Span, others: &[Span]) -> bool {
    others
        .iter()
        .any(|other| other.from <= span.from && span.to <= other.to)
}

/// Stretches that touch become one, and two that name one person with only space between them.
fn joined(mut spans: Vec<Span>, text: &[char]) -> Vec<Span> {
    spans.sort_unstable_by_key(|span| (span.from, std::cmp::Reverse(span.to)));
    let mut joined: Vec<Span> = Vec::new();
    for span in spans {
        match joined.last_mut() {
            Some(last)
                if span.from < last.to
                    || last.who == span.who
                        && text[last.to..span.from].iter().all(|c| c.is_whitespace()) =>
            {
                last.to = last.to.max(span.to);
            }
            _ => joined.push(span),
        }
    }
    joined
}
