//! A question with a list of answers, and one function that reads what was typed at it, for every
//! way of asking.

use super::word::{FormWord, Said, read_said};
use crate::domain::choice::{Choice as _, YesNo};
use crate::ui::shown;
use crate::words::{Words, message};
use std::borrow::Cow;

/// A line of a list: what it says, and the other words that mean the same.
#[derive(Clone, Debug)]
pub struct Listed {
    label: String,
    also: Vec<&'static str>,
}

impl Listed {
    /// A line that says `label`; who types one of the words of `also` means it too.
    #[must_use]
    pub fn new(label: String, also: &[&'static str]) -> Self {
        Self {
            label,
            also: also.to_vec(),
        }
    }

    /// Whether one of its words, written plainly, passes.
    fn has(&self, passes: impl Fn(&str) -> bool) -> bool {
        std::iter::once(self.label.as_str())
            .chain(self.also.iter().copied())
            .any(|word| passes(&plainly(word)))
    }
}

/// What was typed at a list, as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// It is this line, by its place from 0.
    Chosen(usize),
    /// It can be any of these.
    Several(Vec<usize>),
    /// It is none of them.
    Nothing,
}

impl Reading {
    fn of(places: Vec<usize>) -> Self {
        match places.as_slice() {
            [] => Self::Nothing,
            [place] => Self::Chosen(*place),
            _ => Self::Several(places),
        }
    }
}

/// What was typed at a list: a whole word of a line, its number, or how one of its words begins.
/// Capitals, accents and the marks between words make no difference.
#[must_use]
pub fn read_choice(typed: &str, lines: &[Listed]) -> Reading {
    let said = plainly(typed);
    if said.is_empty() {
        // A word without letters, such as `-`, is meant as it stands.
        let is_meant = |line: &Listed| line.also.contains(&typed.trim());
        let meant = lines.iter().enumerate().filter(|(_, line)| is_meant(line));
        return Reading::of(meant.map(|(place, _)| place).collect());
    }
    let whole = places(lines, |word| word == said);
    if !whole.is_empty() {
        return Reading::of(whole);
    }
    if let Some(place) = numbered(typed, lines.len()) {
        return Reading::Chosen(place);
    }
    Reading::of(places(lines, |word| word.starts_with(&said)))
}

/// The lines that match this: their number begins with it, or one of their words contains it.
pub(super) fn holding(typed: &str, lines: &[Listed]) -> Vec<usize> {
    let said = plainly(typed);
    lines
        .iter()
        .enumerate()
        .filter(|(place, line)| {
            (place + 1).to_string().starts_with(&said) || line.has(|word| word.contains(&said))
        })
        .map(|(place, _)| place)
        .collect()
}

/// The lines that are left to choose from while this is typed. When none matches all are left, so
/// that the list is never empty.
pub(super) fn narrow(typed: &str, lines: &[Listed]) -> Vec<usize> {
    let left = holding(typed, lines);
    if left.is_empty() {
        (0..lines.len()).collect()
    } else {
        left
    }
}

fn places(lines: &[Listed], passes: impl Fn(&str) -> bool) -> Vec<usize> {
    lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.has(&passes))
        .map(|(place, _)| place)
        .collect()
}

/// The place of a line whose number was typed: `2`, `2.` or `2)`.
fn numbered(typed: &str, many: usize) -> Option<usize> {
    let digits = typed.trim().trim_end_matches(['.', ')']);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: usize = digits.parse().ok()?;
    number.checked_sub(1).filter(|place| *place < many)
}

/// Words as they are compared: small letters without accents, and one space between them.
fn plainly(text: &str) -> String {
    let letters: String = text
        .to_lowercase()
        .chars()
        // An accent that is written after its letter.
        .filter(|letter| !('\u{300}'..='\u{36f}').contains(letter))
        .map(|letter| match letter {
            'à'..='å' => 'a',
            'ç' => 'c',
            'è'..='ë' => 'e',
            'ì'..='ï' => 'i',
            'ñ' => 'n',
            'ò'..='ö' => 'o',
            'ù'..='ü' => 'u',
            letter if letter.is_alphanumeric() => letter,
            _ => ' ',
        })
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A question with a list of answers.
#[derive(Clone, Debug)]
pub struct List {
    question: String,
    lines: Vec<Listed>,
    /// The line that Enter takes when nothing was typed.
    on_enter: Option<usize>,
    /// Whether it is a question of a form, where its words can be typed.
    is_in_form: bool,
    /// Whether only the line that Enter takes is shown at first.
    is_folded: bool,
    says: Says,
}

/// What was typed at a list of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picked {
    /// A line, by its place from 0.
    Line(usize),
    /// A word that steers the form.
    Word(FormWord),
}

/// What a list says of itself, in the language of the user.
#[derive(Clone, Debug)]
struct Says {
    how: String,
    how_plainly: String,
    unknown: String,
    unclear: String,
    nothing_typed: String,
    no_word: String,
    /// One sentence for each number of lines that can be out of sight: that so many are.
    more: Vec<String>,
}

impl List {
    /// A list that must be answered: Enter alone takes nothing.
    #[must_use]
    pub fn new(question: String, mut lines: Vec<Listed>, words: &Words) -> Self {
        let last = lines.len().to_string();
        let fit_to_show = match shown::plain(&question) {
            Cow::Owned(plain) => Some(plain),
            Cow::Borrowed(_) => None,
        };
        for line in &mut lines {
            line.label = shown::plain(&line.label).into_owned();
        }
        Self {
            question: fit_to_show.unwrap_or(question),
            on_enter: None,
            is_in_form: false,
            is_folded: false,
            says: Says {
                how: words.say(message!("ask-list-how")),
                how_plainly: words.say(message!("ask-list-plainly", last = last)),
                unknown: words.say(message!("ask-list-unknown")),
                unclear: words.say(message!("ask-list-unclear")),
                nothing_typed: words.say(message!("ask-list-nothing")),
                no_word: words.say(message!("ask-word-unknown")),
                more: (1..=lines.len())
                    .map(|count| words.say(message!("ask-list-more", count = count)))
                    .collect(),
            },
            lines,
        }
    }

    /// The same list, where Enter alone takes the first line: only for a line that changes nothing,
    /// such as to leave the question open.
    #[must_use]
    pub fn with_first_on_enter(mut self) -> Self {
        self.on_enter = Some(0);
        self
    }

    /// The same list, where Enter alone takes this line: what stands already.
    #[must_use]
    pub fn with_on_enter(mut self, place: usize) -> Self {
        self.on_enter = Some(place);
        self
    }

    /// The same list as a question of a form: the words that steer the form can be typed at it.
    #[must_use]
    pub fn in_form(mut self) -> Self {
        self.is_in_form = true;
        self
    }

    /// The same list, of which only the line that Enter takes is shown until something is typed or
    /// an arrow is pressed: the others stood on the screen just before.
    #[must_use]
    pub fn folded(mut self) -> Self {
        self.is_folded = true;
        self
    }

    /// No or yes, before something that cannot be taken back: no comes first, and Enter alone is
    /// no. The place of no is 0, that of yes is 1.
    #[must_use]
    pub fn no_or_yes(question: String, words: &Words) -> Self {
        let line = |answer: YesNo| {
            let also: Vec<&'static str> = YesNo::ALL
                .iter()
                .filter(|(value, _, _)| *value == answer)
                .flat_map(|(_, english, dutch)| [*english, *dutch])
                .collect();
            Listed::new(words.say(answer.label()), &also)
        };
        Self::new(question, vec![line(YesNo::No), line(YesNo::Yes)], words).with_first_on_enter()
    }

    /// What is asked.
    #[must_use]
    pub fn question(&self) -> &str {
        &self.question
    }

    /// What the lines say that are shown at first.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        let places = self.shown_first().into_iter();
        places.map(move |place| self.label(place))
    }

    /// The lines that are shown before anything is typed, by their places from 0.
    pub(super) fn shown_first(&self) -> Vec<usize> {
        match self.on_enter {
            Some(place) if self.is_folded => vec![place],
            Some(_) | None => (0..self.lines.len()).collect(),
        }
    }

    /// The place of the line that was meant.
    ///
    /// # Errors
    /// Why it is none, in the language of the user.
    pub fn read(&self, typed: &str) -> Result<usize, &str> {
        if typed.trim().is_empty() {
            return self.on_enter.ok_or(self.says.nothing_typed.as_str());
        }
        match read_choice(typed, &self.lines) {
            Reading::Chosen(place) => Ok(place),
            Reading::Nothing if holding(typed, &self.lines).is_empty() => {
                Err(self.says.unknown.as_str())
            }
            Reading::Several(_) | Reading::Nothing => Err(self.says.unclear.as_str()),
        }
    }

    /// What was meant: a line, or in a form one of its words.
    ///
    /// # Errors
    /// Why it is neither, in the language of the user.
    pub fn pick(&self, typed: &str) -> Result<Picked, &str> {
        if self.is_in_form {
            match read_said(typed) {
                Said::Word(word) => return Ok(Picked::Word(word)),
                Said::Unknown => return Err(self.says.no_word.as_str()),
                Said::Text(_) => {}
            }
        }
        self.read(typed).map(Picked::Line)
    }

    pub(super) fn lines(&self) -> &[Listed] {
        &self.lines
    }

    pub(super) fn label(&self, place: usize) -> &str {
        self.lines.get(place).map_or("", |line| line.label.as_str())
    }

    pub(super) fn on_enter(&self) -> Option<usize> {
        self.on_enter
    }

    /// How the list works, where it moves.
    pub(super) fn how(&self) -> &str {
        &self.says.how
    }

    /// What can be typed and what Enter takes, where nothing moves: `Nummer (1-4) of woord [1]`.
    pub(super) fn how_plainly(&self) -> String {
        match self.on_enter {
            Some(place) => format!("{} [{}]", self.says.how_plainly, place + 1),
            None => self.says.how_plainly.clone(),
        }
    }

    /// That so many lines are out of sight.
    pub(super) fn more(&self, count: usize) -> &str {
        count
            .checked_sub(1)
            .and_then(|at| self.says.more.get(at))
            .map_or("…", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    fn lines(labels: &[(&str, &[&'static str])]) -> Vec<Listed> {
        labels
            .iter()
            .map(|(label, also)| Listed::new((*label).to_owned(), also))
            .collect()
    }

    fn answers() -> Vec<Listed> {
        lines(&[
            ("komt", &["yes", "ja"]),
            ("komt niet", &["no", "nee"]),
            ("weet het nog niet", &["maybe", "misschien"]),
            ("één reactie", &["no-reply", "geen-reactie"]),
        ])
    }

    #[test]
    fn a_whole_word_wins_over_a_beginning_and_a_doubt_stays_a_doubt() {
        for (typed, reading) in [
            ("ja", Reading::Chosen(0)),
            ("nee", Reading::Chosen(1)),
            ("NO", Reading::Chosen(1)),
            ("komt", Reading::Chosen(0)),
            ("kom", Reading::Several(vec![0, 1])),
            ("komt n", Reading::Chosen(1)),
            ("geen reactie", Reading::Chosen(3)),
            ("geen_reactie", Reading::Chosen(3)),
            ("een r", Reading::Chosen(3)),
            ("e\u{301}e\u{301}n reactie", Reading::Chosen(3)),
            ("2", Reading::Chosen(1)),
            ("2.", Reading::Chosen(1)),
            ("0", Reading::Nothing),
            ("5", Reading::Nothing),
            ("+1", Reading::Nothing),
            ("-1", Reading::Nothing),
            ("niet", Reading::Nothing),
            ("j k", Reading::Nothing),
            ("q", Reading::Nothing),
            (" ", Reading::Nothing),
            ("ja nee", Reading::Nothing),
        ] {
            assert_eq!(read_choice(typed, &answers()), reading, "{typed}");
        }
    }

    #[test]
    fn letters_narrow_the_list_and_never_empty_it() {
        assert_eq!(narrow("niet", &answers()), [1, 2]);
        assert_eq!(narrow("3", &answers()), [2]);
        assert_eq!(narrow("xyz", &answers()), [0, 1, 2, 3]);
        assert_eq!(narrow("", &answers()), [0, 1, 2, 3]);
    }

    #[test]
    fn a_question_and_its_lines_hold_nothing_that_steers_the_screen() {
        let list = List::new(
            "Over \u{1b}[2Jpad\u{202e} heen?".to_owned(),
            lines(&[("ja\u{7}", &["yes"])]),
            &Words::new(Language::Dutch),
        );
        assert_eq!(list.question(), "Over \u{FFFD}[2Jpad\u{FFFD} heen?");
        assert_eq!(list.label(0), "ja\u{FFFD}");
        assert_eq!(list.read("ja"), Ok(0));
    }

    #[test]
    fn enter_alone_takes_only_what_changes_nothing() {
        let words = Words::new(Language::Dutch);
        let must = List::new("Wat?".to_owned(), answers(), &words);
        assert!(must.read("").is_err());
        assert_eq!(must.read("nee"), Ok(1));
        let danger = List::no_or_yes("Zeker?".to_owned(), &words);
        assert_eq!(danger.read(""), Ok(0));
        assert_eq!(danger.label(0), "nee");
        for (typed, place) in [("ja", 1), ("j", 1), ("yes", 1), ("nee", 0), ("no", 0)] {
            assert_eq!(danger.read(typed), Ok(place), "{typed}");
        }
    }

    #[test]
    fn the_words_of_a_form_can_be_typed_at_its_lists_and_at_no_other() {
        let words = Words::new(Language::Dutch);
        let list = List::new("Wat?".to_owned(), answers(), &words);
        assert!(list.pick(":terug").is_err());
        let list = list.in_form().with_on_enter(2);
        assert_eq!(list.pick(":terug"), Ok(Picked::Word(FormWord::Back)));
        assert_eq!(list.pick(":STOP"), Ok(Picked::Word(FormWord::Stop)));
        assert_eq!(list.pick(""), Ok(Picked::Line(2)));
        assert_eq!(list.pick("nee"), Ok(Picked::Line(1)));
        assert!(list.pick(":nee").is_err(), "no answer by half a word");
    }

    #[test]
    fn a_word_without_letters_is_taken_as_it_stands() {
        let clearing = lines(&[("zo laten", &["skip"]), ("leegmaken", &["-", "wissen"])]);
        assert_eq!(read_choice("-", &clearing), Reading::Chosen(1));
        assert_eq!(read_choice("--", &clearing), Reading::Nothing);
        assert_eq!(read_choice("-", &answers()), Reading::Nothing);
    }
}
