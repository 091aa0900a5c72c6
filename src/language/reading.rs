//! Leeshulp: advice on a text of the coordinator that goes out to people, such as a letter.
//!
//! It asks for short sentences, everyday words, words in full and a date by its day. It is advice
//! and no measure: it gives no score and stops nothing. What somebody else said is left alone: what
//! stands in quotation marks, and what a template fills in (`{{ … }}`).
//!
//! The words stand in `reading/nl.txt` and `reading/en.txt`. Where the lists and the rules have to
//! choose, they let a good sentence pass and miss a poor one.

use std::fmt;
use std::ops::Range;
use std::sync::LazyLock;

/// A sentence with more words than this is long. Fifteen is what to aim for.
pub const LONGEST_SENTENCE: usize = 20;

/// How far from where a tag or a quotation begins its end is looked for, in bytes.
const FARTHEST: usize = 4_000;

/// What a piece of advice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AdviceKind {
    /// A sentence of more than [`LONGEST_SENTENCE`] words.
    LongSentence,
    /// A word for which there is a plainer one.
    HardWord,
    /// A word that is not written in full.
    Abbreviation,
    /// A day that only who reads it today can find: "over twee weken", "next week".
    RelativeDate,
}

impl AdviceKind {
    /// The name of the kind in messages and in output for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::LongSentence => "long-sentence",
            Self::HardWord => "hard-word",
            Self::Abbreviation => "abbreviation",
            Self::RelativeDate => "relative-date",
        }
    }
}

/// One piece of advice on a text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Advice {
    /// Where the piece starts in the text, in bytes.
    pub at: usize,
    /// What the advice is about.
    pub kind: AdviceKind,
    /// The piece of the text, as it stands there.
    pub piece: String,
    /// What could stand there instead, if a list has it.
    pub instead: Option<String>,
}

/// The piece is part of a letter, so `Debug` shows how long it is and never what it says.
impl fmt::Debug for Advice {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "Advice({} at {}, {} bytes)",
            self.kind.code(),
            self.at,
            self.piece.len()
        )
    }
}

/// The advice on a text in this language (`nl`, `en`), in the order of the text.
/// None for another language.
///
/// The text may be a letter or a template of one: what is between `{{ }}` counts as one word, and
/// what is between `{% %}` or `{# #}` does not count.
#[must_use]
pub fn advice(text: &str, language: &str) -> Vec<Advice> {
    let Some(lists) = LISTS.iter().find(|lists| lists.language == language) else {
        return Vec::new();
    };
    let own = own_words(text);
    let mut given = Vec::new();
    for range in lists.sentences(&own) {
        let words = words(&own, range);
        if let (true, Some(first), Some(last)) =
            (words.len() > LONGEST_SENTENCE, words.first(), words.last())
        {
            given.push(Advice {
                at: first.at,
                kind: AdviceKind::LongSentence,
                piece: text[first.at..last.end].to_owned(),
                instead: None,
            });
        }
        given.extend(lists.remarks(text, &words));
    }
    given.sort();
    given
}

/// What an entry of a list is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    /// It is remarked, and this kind of advice is given.
    Remark(AdviceKind),
    /// It is fine, though a part of it stands in another list.
    Plain,
    /// Its point does not end the sentence, whatever follows:
    /// "dr." and "mevr." stand before a name.
    BeforeName,
    /// A month, with a number beside it the name of a day.
    Month,
    /// A number in letters.
    Number,
}

/// A word or phrase of a list.
struct Entry {
    used: Use,
    /// Its words, in which `N` stands for a number.
    words: Vec<&'static str>,
    /// Whether a point has to follow, as in "bijv." but not in "d.m.v", which is clear without it.
    needs_point: bool,
    /// Whether the point belongs to it.
    takes_point: bool,
    instead: Option<&'static str>,
}

/// The lists of one language.
struct Lists {
    language: &'static str,
    entries: Vec<Entry>,
}

static LISTS: LazyLock<[Lists; 2]> = LazyLock::new(|| {
    [
        ("nl", include_str!("reading/nl.txt")),
        ("en", include_str!("reading/en.txt")),
    ]
    .map(Lists::read)
});

impl Lists {
    fn read((language, file): (&'static str, &'static str)) -> Self {
        let mut used = Use::Plain;
        let mut entries = Vec::new();
        for line in file
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            match line {
                "[hard-words]" => used = Use::Remark(AdviceKind::HardWord),
                "[abbreviations]" => used = Use::Remark(AdviceKind::Abbreviation),
                "[relative-dates]" => used = Use::Remark(AdviceKind::RelativeDate),
                "[plain]" => used = Use::Plain,
                "[before-a-name]" => used = Use::BeforeName,
                "[months]" => used = Use::Month,
                "[numbers]" => used = Use::Number,
                _ => entries.extend(Entry::read(line, used)),
            }
        }
        Self { language, entries }
    }

    fn of(&self, used: Use) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.used == used)
    }

    fn has(&self, used: Use, word: &str) -> bool {
        self.of(used).any(|entry| entry.words == [word])
    }

    fn number(&self, word: &str) -> bool {
        word.chars().all(|letter| letter.is_ascii_digit()) || self.has(Use::Number, word)
    }

    /// What the lists have to say about the words of one sentence.
    fn remarks(&self, text: &str, words: &[Word]) -> Vec<Advice> {
        let dated = self.names_a_day(text, words);
        let mut given = Vec::new();
        let mut left = words;
        while !left.is_empty() {
            let Some(entry) = self.longest(left) else {
                left = &left[1..];
                continue;
            };
            let (said, rest) = left.split_at(entry.words.len());
            left = rest;
            let (Use::Remark(kind), Some(first), Some(last)) =
                (entry.used, said.first(), said.last())
            else {
                continue;
            };
            if kind == AdviceKind::RelativeDate && dated {
                continue;
            }
            let end = last.end + usize::from(entry.takes_point && last.point);
            given.push(Advice {
                at: first.at,
                kind,
                piece: text[first.at..end].to_owned(),
                instead: entry.instead.map(str::to_owned),
            });
        }
        given
    }

    /// The longest entry with which these words start.
    fn longest(&self, words: &[Word]) -> Option<&Entry> {
        let looked_at = |entry: &&Entry| matches!(entry.used, Use::Remark(_) | Use::Plain);
        let starting = self
            .entries
            .iter()
            .filter(looked_at)
            .filter(|entry| self.starts(words, entry));
        starting.max_by_key(|entry| entry.words.len())
    }

    fn starts(&self, words: &[Word], entry: &Entry) -> bool {
        let same = |(word, wanted): (&Word, &&str)| {
            if *wanted == "N" {
                self.number(&word.key)
            } else {
                word.key == **wanted
            }
        };
        let Some(last) = entry
            .words
            .len()
            .checked_sub(1)
            .and_then(|last| words.get(last))
        else {
            return false;
        };
        words.iter().zip(&entry.words).all(same) && (last.point || !entry.needs_point)
    }

    /// Whether a sentence names the day itself:
    /// "28 maart", "March 28", "28-3-2026", or a value that a template fills in.
    fn names_a_day(&self, text: &str, words: &[Word]) -> bool {
        let digits = |word: &Word| word.key.starts_with(|letter: char| letter.is_ascii_digit());
        let parts = |word: &Word| {
            word.key
                .split(['-', '/'])
                .filter(|part| part.chars().all(|it| it.is_ascii_digit()))
                .count()
        };
        let beside = |pair: &[Word]| {
            let [one, other] = pair else { return false };
            digits(one) && self.has(Use::Month, &other.key)
                || digits(other) && self.has(Use::Month, &one.key)
        };
        let filled_in = |word: &Word| text[word.at..word.end].contains("{{");
        words.windows(2).any(beside) || words.iter().any(|word| parts(word) > 1 || filled_in(word))
    }

    /// Where the sentences are. A line ends one if the next starts anew:
    /// as a heading, in a list, with a capital.
    fn sentences(&self, text: &str) -> Vec<Range<usize>> {
        let mut cuts = vec![0];
        let mut at = 0;
        let mut heading = false;
        for line in text.split_inclusive('\n') {
            let marker = marker(line);
            if heading || marker > 0 || starts_anew(line) {
                cuts.extend([at, at + marker]);
            }
            heading = line.trim_start().starts_with('#');
            at += line.len();
        }
        let ends = text.char_indices().filter(|(at, letter)| match letter {
            '|' => true,
            '.' | '?' | '!' | '…' => self.ends_sentence(text, *at),
            _ => false,
        });
        cuts.extend(ends.map(|(at, letter)| at + letter.len_utf8()));
        cuts.push(text.len());
        cuts.sort_unstable();
        cuts.windows(2)
            .filter_map(|cut| <[usize; 2]>::try_from(cut).ok())
            .map(|[start, end]| start..end)
            .collect()
    }

    /// Whether the point or mark at this place ends a sentence. Not in 14.00, after an initial,
    /// after "dr." or in "d.m.v. de buren".
    fn ends_sentence(&self, text: &str, at: usize) -> bool {
        let after = text[at..].trim_start_matches([
            '.', '?', '!', '…', '"', '”', '“', '»', '’', '\'', ')', ']', '*',
        ]);
        if after.starts_with(|letter: char| !letter.is_whitespace()) {
            return false;
        }
        if !text[at..].starts_with('.') {
            return true;
        }
        let word = text[..at]
            .rsplit(|letter: char| letter.is_whitespace() || "(\"“„«'‘".contains(letter))
            .next()
            .unwrap_or_default();
        let small = word.to_lowercase();
        // In English "I" is a word more often than an initial.
        let is_i = self.language == "en" && word == "I";
        let initials = !is_i
            && word
                .split('.')
                .all(|part| part.chars().count() == 1 && part.chars().all(char::is_uppercase));
        let goes_on = !after.trim_start().starts_with(char::is_uppercase);
        let short = || {
            self.has(Use::Remark(AdviceKind::Abbreviation), &small)
                || small
                    .split('.')
                    .all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic))
        };
        !(initials || self.has(Use::BeforeName, &small) || goes_on && short())
    }
}

impl Entry {
    /// The entries of a line: forms with commas between them,
    /// and after `=` what could stand there instead.
    fn read(line: &'static str, used: Use) -> impl Iterator<Item = Self> {
        let (forms, instead) = line
            .split_once(" = ")
            .map_or((line, None), |(forms, instead)| (forms, Some(instead)));
        forms.split(", ").map(move |form| {
            let bare = form.strip_suffix('.').unwrap_or(form);
            let takes_point = bare.len() < form.len();
            Self {
                used,
                words: bare.split(' ').collect(),
                needs_point: takes_point && !bare.contains('.'),
                takes_point,
                instead,
            }
        })
    }
}

/// A word of a text.
struct Word {
    at: usize,
    end: usize,
    /// In small letters.
    key: String,
    /// Whether a point follows.
    point: bool,
}

/// The words in a part of a text. A mark between two letters is part of a word:
/// 14.00, d.m.v, foto's, e-mail, en/of.
fn words(text: &str, part: Range<usize>) -> Vec<Word> {
    let of_word =
        |letter: char| letter.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&letter);
    let mut found = Vec::new();
    let mut at = part.start;
    while let Some(skipped) = text[at..part.end].find(of_word) {
        let start = at + skipped;
        let mut end = start;
        let mut letters = text[start..part.end].chars().peekable();
        while let Some(letter) = letters.next() {
            let joins = matches!(letter, '.' | ':' | '\'' | '’' | '-' | '/' | '@' | '_')
                && letters.peek().is_some_and(|next| of_word(*next));
            if !of_word(letter) && !joins {
                break;
            }
            end += letter.len_utf8();
        }
        let key = text[start..end].to_lowercase().replace('’', "'");
        found.push(Word {
            at: start,
            end,
            key,
            point: text[end..].starts_with('.'),
        });
        at = end;
    }
    found
}

/// How long the mark of a list item is: "- ", "• ", "1. ", "b) ".
fn marker(line: &str) -> usize {
    let item = line.trim_start();
    let before = line.len() - item.len();
    let Some((mark, _)) = item.split_once(char::is_whitespace) else {
        return 0;
    };
    let count = mark.trim_end_matches(['.', ')']);
    let counted = count.len() < mark.len()
        && (count.parse::<u8>().is_ok() || mark.ends_with(')') && count.len() == 1);
    if counted || matches!(mark, "-" | "*" | "+" | "•" | "–" | "—") {
        before + mark.len()
    } else {
        0
    }
}

/// Whether what stands on a line has nothing to do with the line above it.
fn starts_anew(line: &str) -> bool {
    let said = line
        .trim_start()
        .trim_start_matches(['"', '“', '„', '«', '\'', '‘', '(', '*']);
    said.is_empty()
        || said.starts_with(['#', '>', '|'])
        || said.starts_with("---")
        || said.starts_with(char::is_uppercase)
}

/// The text with everything in its place,
/// but with one long word where somebody else speaks or a template fills something in.
fn own_words(text: &str) -> String {
    let mut own = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let length = part_of_template(rest).or_else(|| quotation(rest));
        let (piece, left) = rest.split_at(length.unwrap_or(letter.len_utf8()));
        rest = left;
        match (length, letter) {
            (None, _) => own.push_str(piece),
            (Some(_), '{') if piece.starts_with("{{") => {
                own.extend(std::iter::repeat_n('x', piece.len()));
            }
            (Some(_), '{') => {
                // One of two ways to go on is said, not both in one sentence.
                let other_way = piece
                    .trim_start_matches(['{', '%', '-', ' '])
                    .starts_with("el");
                own.push(if other_way { '|' } else { ' ' });
                own.extend(std::iter::repeat_n(' ', piece.len() - 1));
            }
            (Some(_), _) => {
                // The mark with which a quotation ends can end the sentence too.
                let closed = piece
                    .char_indices()
                    .rev()
                    .take(2)
                    .find(|(_, letter)| matches!(letter, '.' | '?' | '!'))
                    .map_or(piece.len(), |(at, _)| at);
                own.extend(std::iter::repeat_n('x', closed));
                own.push_str(&piece[closed..]);
            }
        }
    }
    own
}

/// How long the part of a template is with which the text starts.
fn part_of_template(text: &str) -> Option<usize> {
    let (_, close) = [("{{", "}}"), ("{%", "%}"), ("{#", "#}")]
        .into_iter()
        .find(|(open, _)| text.starts_with(open))?;
    // Looked for nearby: to the end of the text for each that is left open would be the square
    // of the work.
    let near = &text[..text.floor_char_boundary(FARTHEST)];
    near.find(close).map(|at| at + close.len())
}

/// How long the quotation is with which the text starts.
/// One that is not closed in its paragraph is none.
fn quotation(text: &str) -> Option<usize> {
    let said = text.strip_prefix(['"', '“', '„', '«'])?;
    let near = &said[..said.floor_char_boundary(FARTHEST)];
    let paragraph = near.split("\n\n").next().unwrap_or_default();
    let (at, mark) = paragraph
        .char_indices()
        .find(|(_, letter)| matches!(letter, '"' | '”' | '“' | '»'))?;
    Some(text.len() - said.len() + at + mark.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const REMARKED: [AdviceKind; 4] = [
        AdviceKind::LongSentence,
        AdviceKind::HardWord,
        AdviceKind::Abbreviation,
        AdviceKind::RelativeDate,
    ];

    fn said(text: &str) -> Vec<String> {
        let own = own_words(text);
        let told = |range: Range<usize>| {
            words(&own, range)
                .iter()
                .map(|word| own[word.at..word.end].to_owned())
                .collect::<Vec<_>>()
                .join(" ")
        };
        LISTS[0]
            .sentences(&own)
            .into_iter()
            .map(told)
            .filter(|sentence| !sentence.is_empty())
            .collect()
    }

    #[test]
    fn no_list_has_an_entry_twice_and_no_word_is_hard_and_plain() {
        for lists in LISTS.iter() {
            let mut seen = BTreeSet::new();
            let of_text = lists
                .entries
                .iter()
                .filter(|entry| matches!(entry.used, Use::Remark(_) | Use::Plain));
            let twice: Vec<_> = of_text
                .filter(|entry| !seen.insert(entry.words.clone()))
                .map(|entry| entry.words.join(" "))
                .collect();
            assert!(twice.is_empty(), "{}: {twice:?}", lists.language);
        }
    }

    #[test]
    fn what_is_hard_or_short_has_something_instead_and_that_is_plain() {
        for lists in LISTS.iter() {
            for entry in &lists.entries {
                let shown = entry.words.join(" ");
                let wants = matches!(
                    entry.used,
                    Use::Remark(AdviceKind::HardWord | AdviceKind::Abbreviation)
                );
                assert_eq!(wants, entry.instead.is_some(), "{shown}");
                assert!(
                    !shown.contains(['=', ',', '[', '*'])
                        && shown.replace('N', "n") == shown.to_lowercase()
                        && entry.words.iter().all(|word| !word.is_empty()),
                    "{shown}"
                );
                let instead = entry.instead.unwrap_or_default();
                let hard: Vec<_> = advice(instead, lists.language)
                    .into_iter()
                    .map(|it| it.piece)
                    .collect();
                assert!(hard.is_empty(), "{shown} = {instead}: {hard:?}");
            }
        }
    }

    #[test]
    fn every_entry_is_found_as_it_stands() {
        for lists in LISTS.iter() {
            for entry in &lists.entries {
                let Use::Remark(kind) = entry.used else {
                    continue;
                };
                let point = if entry.takes_point { "." } else { "" };
                let piece = entry.words.join(" ").replace('N', "3") + point;
                let found = advice(&format!("({piece})"), lists.language);
                assert_eq!(
                    found
                        .iter()
                        .map(|it| (it.at, it.kind, it.piece.as_str()))
                        .collect::<Vec<_>>(),
                    [(1, kind, piece.as_str())],
                    "{piece}"
                );
            }
        }
    }

    #[test]
    fn the_lists_are_long_enough_to_help() {
        let forms = |at: usize, used| {
            LISTS[at]
                .of(used)
                .filter_map(|entry| entry.instead)
                .collect::<BTreeSet<_>>()
                .len()
        };
        let entries = |at: usize, used| LISTS[at].of(used).count();
        assert!(
            entries(0, Use::Remark(AdviceKind::HardWord)) > 300
                && forms(0, Use::Remark(AdviceKind::HardWord)) > 120
        );
        assert!(
            entries(1, Use::Remark(AdviceKind::HardWord)) > 150
                && forms(1, Use::Remark(AdviceKind::HardWord)) > 90
        );
        for lists in LISTS.iter() {
            for used in [
                Use::Remark(AdviceKind::Abbreviation),
                Use::Remark(AdviceKind::RelativeDate),
                Use::Plain,
                Use::BeforeName,
                Use::Number,
            ] {
                assert!(lists.of(used).count() > 5, "{} {used:?}", lists.language);
            }
            assert!(lists.of(Use::Month).count() >= 12);
        }
    }

    #[test]
    fn a_sentence_ends_at_its_mark() {
        assert_eq!(
            said("Dag. Wat nu? Niets! Goed… Klaar"),
            ["Dag", "Wat nu", "Niets", "Goed", "Klaar"]
        );
        assert_eq!(
            said("Wij eten (samen.) Dan niet."),
            ["Wij eten samen", "Dan niet"]
        );
        assert_eq!(
            said("Eva en ik.Zij ook. [Zij.] Dan"),
            ["Eva en ik.Zij ook", "Zij", "Dan"]
        );
        assert_eq!(said("Nu |dan| straks"), ["Nu", "dan", "straks"]);
    }

    #[test]
    fn a_sentence_goes_on_after_an_initial_a_title_an_hour_and_what_is_short() {
        for whole in [
            "Om 14.00 uur",
            "J. de Vries komt",
            "Dag J.P. de Vries",
            "Dat is dr. Jansen",
            "Dat zegt (mevr. Bos",
            "Kom d.m.v. de bus",
            "Oma, enz. en opa",
            "Op a.s. zaterdag",
            "Op q.z. dag",
        ] {
            assert_eq!(said(whole).len(), 1, "{whole}");
        }
        for two in [
            "Oma, opa, enz. Zij komen",
            "Kom z.s.m. Dag",
            "Naar huis. en dan",
            "Wat? zei zij",
            "Dat is 1. en 2",
        ] {
            assert_eq!(said(two).len(), 2, "{two}");
        }
    }

    #[test]
    fn a_line_ends_a_sentence_when_the_next_starts_anew() {
        assert_eq!(said("Ik kom\nom twee uur"), ["Ik kom om twee uur"]);
        assert_eq!(said("Ik kom\n\nom twee uur"), ["Ik kom", "om twee uur"]);
        assert_eq!(said("Beste Eva,\nU komt"), ["Beste Eva", "U komt"]);
        assert_eq!(said("Beste Eva,\n(\"Ú komt"), ["Beste Eva", "Ú komt"]);
        assert_eq!(said("# kop\ntekst\nzonder"), ["kop", "tekst zonder"]);
        assert_eq!(
            said("dit\n> dat\n---\ndan\n| nu"),
            ["dit", "dat", "dan", "nu"]
        );
    }

    #[test]
    fn an_item_of_a_list_stands_by_itself_without_its_mark() {
        assert_eq!(
            said("dit:\n- eten\n* bus\n + oma\n• opa\n– en\n— of"),
            ["dit", "eten", "bus", "oma", "opa", "en", "of"]
        );
        assert_eq!(
            said("dit:\n1. eten\n12) bus\nb) oma"),
            ["dit", "1", "eten", "12", "bus", "b", "oma"]
        );
        assert_eq!(
            said("om\n14.00 uur\n28 maart\nof\n9 uur -\nja"),
            ["om 14.00 uur 28 maart of 9 uur ja"]
        );
        assert_eq!(marker("  12) bus"), 5);
        assert_eq!(
            [
                marker("bus"),
                marker("-bus"),
                marker("a. bus"),
                marker("ab) bus"),
                marker("12 bus"),
                marker("300. bus")
            ],
            [0; 6]
        );
    }

    #[test]
    fn a_quotation_and_what_is_filled_in_count_as_one_word() {
        let kept = |text: &str| own_words(text);
        assert_eq!(kept("a \"b c.\" d"), "a xxxx.\" d");
        assert_eq!(kept("a “b c” d"), format!("a {} d", "x".repeat(9)));
        assert_eq!(
            kept("a „b?”. «c»!"),
            format!("a {}?”. {}!", "x".repeat(4), "x".repeat(5))
        );
        assert_eq!(kept("a \"b\n\nc\" d"), "a \"b\n\nc\" d");
        assert_eq!(kept("a {{ b }} c"), "a xxxxxxx c");
        assert_eq!(
            kept("a {% if b %} c {% else %} d {#e#}"),
            "a            c |          d      "
        );
        assert_eq!(kept("a {- b %} {{ c"), "a {- b %} {{ c");
        assert_eq!(
            said("Zij zei: \"Ik kom.\" Dan gaan wij. \"Nee\" zei oma."),
            ["Zij zei xxxxxxx", "Dan gaan wij", "xxxxx zei oma"]
        );
    }

    #[test]
    fn a_mark_between_letters_is_part_of_a_word() {
        assert_eq!(
            said("foto’s en/of e-mail - a/b/ 14:00: d.m.v. a@b.nl cli\u{308}ent x_y '"),
            ["foto’s en/of e-mail a/b 14:00 d.m.v a@b.nl cli\u{308}ent x_y"]
        );
    }

    #[test]
    fn a_letter_is_not_shown_by_debug() {
        let given = advice("Cliënt belt.", "nl");
        assert_eq!(format!("{given:?}"), "[Advice(hard-word at 0, 7 bytes)]");
        assert_eq!(
            REMARKED.map(AdviceKind::code),
            [
                "long-sentence",
                "hard-word",
                "abbreviation",
                "relative-date"
            ]
        );
    }
}
