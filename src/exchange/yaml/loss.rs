//! What YAML takes out of a text without a word: what stands behind a `#`, a mark in front, a word
//! that means nothing. Who types a sentence does not know these marks, so a form with one of them
//! is refused and says where.
//!
//! It is read once more, sign by sign, after the library found nothing wrong with it (YAML 1.2.2,
//! chapters 6 and 7). A comment on a line of its own, behind a text between quotes, or behind a key
//! whose value stands below it, takes nothing away.

use crate::failure::Place;
use std::collections::BTreeSet;

/// What would be lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Loss {
    /// The text behind a `#`.
    Comment,
    /// A mark that belongs to YAML: `&` or `!` in front, or `|` and `>` with nothing below.
    Mark,
    /// A word that means that there is nothing: `null`, `~`.
    Nothing,
    /// A line break that nobody sees (U+0085, U+2028, U+2029).
    Break,
}

/// What `null` and `~` are where a value stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Nothing {
    /// A word that somebody typed, such as a name: it would be gone.
    #[default]
    IsLost,
    /// What a program writes where there is nothing.
    IsSaid,
}

/// The first thing that would be lost, and where.
pub(super) fn loss_in(text: &str, nothing: Nothing) -> Option<(Loss, Place)> {
    let text = text.replace("\r\n", "\n");
    let lines: Vec<&str> = text.split(['\n', '\r']).collect();
    let mut scan = Scan {
        nothing,
        ..Scan::default()
    };
    for (at, line) in lines.iter().enumerate() {
        let signs: Vec<char> = line.chars().collect();
        scan.line = at + 1;
        if let Some(at) = signs.iter().position(|c| is_unseen_break(*c)) {
            scan.lose(Loss::Break, at);
        }
        scan.read_line(&signs, &lines[at + 1..]);
        if scan.loss.is_some() {
            return scan.loss;
        }
    }
    let mut anchors = scan.anchors.iter();
    let unused = anchors.find(|anchor| !scan.aliases.contains(&anchor.0))?;
    Some((Loss::Mark, unused.1))
}

fn is_unseen_break(c: char) -> bool {
    matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// How far the text was read.
#[derive(Default)]
struct Scan {
    nothing: Nothing,
    /// The line, from 1.
    line: usize,
    /// A text between quotes that did not end yet.
    quote: Option<char>,
    /// How many brackets are open.
    depth: usize,
    /// Column of the key or dash that waits for its value, or had it; none before the first one.
    parent: Option<usize>,
    /// A text under `|` or `>` goes on while lines are further in than this.
    block: Option<FurtherThan>,
    /// A text without quotes goes on while lines are further in than this.
    plain: Option<FurtherThan>,
    anchors: Vec<(String, Place)>,
    aliases: BTreeSet<String>,
    loss: Option<(Loss, Place)>,
}

/// Lines that are further in than a key or dash; all lines when there is none.
#[derive(Clone, Copy)]
struct FurtherThan(Option<usize>);

impl FurtherThan {
    fn holds(self, indent: usize) -> bool {
        self.0.is_none_or(|parent| indent > parent)
    }
}

/// What may come next on a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    /// A value, a key or a dash.
    Value,
    /// The same; a key or dash on this line has no value yet.
    Awaited,
    /// What stands between values, as after a text between quotes.
    Sign,
}

impl Scan {
    fn lose(&mut self, loss: Loss, at: usize) {
        let place = Place {
            line: self.line,
            column: at + 1,
        };
        self.loss.get_or_insert((loss, place));
    }

    fn read_line(&mut self, signs: &[char], below: &[&str]) {
        let indent = signs.iter().take_while(|c| **c == ' ').count();
        let is_blank = signs.iter().all(|c| is_space(*c));
        if let Some(parent) = self.block {
            if is_blank || parent.holds(indent) {
                return;
            }
            self.block = None;
        }
        let mut at = 0;
        let mut next = Next::Value;
        if let Some(quote) = self.quote {
            let Some(end) = end_of_quote(signs, 0, quote) else {
                return;
            };
            self.quote = None;
            (at, next) = (end, Next::Sign);
        } else if is_blank || is_mark_of_document(signs) {
            return;
        } else if let Some(parent) = self.plain {
            if self.depth == 0 && parent.holds(indent) && signs[indent] != '#' {
                self.read_plain(signs, indent, true);
                return;
            }
            self.plain = None;
        }
        while at < signs.len() && self.loss.is_none() {
            if is_space(signs[at]) {
                at += 1;
            } else if signs[at] == '#' && (at == 0 || is_space(signs[at - 1])) {
                let is_lost = next == Next::Awaited && self.depth == 0;
                if is_lost && !self.has_value_below(below) {
                    self.lose(Loss::Comment, at);
                }
                return;
            } else if next == Next::Sign {
                (at, next) = self.read_sign(signs, at);
            } else {
                (at, next) = self.read_value(signs, at, next, below);
            }
        }
    }

    /// What stands behind a text between quotes or a bracket that closed.
    fn read_sign(&mut self, signs: &[char], at: usize) -> (usize, Next) {
        let next = match signs[at] {
            ':' => Next::Awaited,
            ',' => Next::Value,
            ']' | '}' => {
                self.depth = self.depth.saturating_sub(1);
                Next::Sign
            }
            _ => Next::Sign,
        };
        (at + 1, next)
    }

    /// Read from where a value, a key or a dash begins.
    fn read_value(
        &mut self,
        signs: &[char],
        at: usize,
        next: Next,
        below: &[&str],
    ) -> (usize, Next) {
        let stands_alone = signs.get(at + 1).is_none_or(|c| is_space(*c));
        let is_block = self.depth == 0;
        match signs[at] {
            '-' | '?' if stands_alone && is_block => {
                self.parent = Some(at);
                (at + 1, Next::Awaited)
            }
            ':' if stands_alone || !is_block => (at + 1, Next::Awaited),
            '&' | '*' => {
                let end = self.end_of_word(signs, at);
                let name: String = signs[at + 1..end].iter().collect();
                if signs[at] == '*' {
                    self.aliases.insert(name);
                    return (end, Next::Sign);
                }
                let place = Place {
                    line: self.line,
                    column: at + 1,
                };
                self.anchors.push((name, place));
                (end, next)
            }
            '!' => {
                self.lose(Loss::Mark, at);
                (signs.len(), Next::Sign)
            }
            '|' | '>' if is_block => {
                if self.has_text_below(below) {
                    self.block = Some(FurtherThan(self.parent));
                } else {
                    self.lose(Loss::Mark, at);
                }
                (signs.len(), Next::Sign)
            }
            quote @ ('"' | '\'') => {
                if is_block && next == Next::Value {
                    // It may be a key.
                    self.parent = Some(at);
                }
                if let Some(end) = end_of_quote(signs, at + 1, quote) {
                    return (end, Next::Sign);
                }
                self.quote = Some(quote);
                (signs.len(), Next::Sign)
            }
            '[' | '{' => {
                self.depth += 1;
                (at + 1, Next::Value)
            }
            ']' | '}' => self.read_sign(signs, at),
            ',' if !is_block => (at + 1, Next::Value),
            _ => self.read_plain(signs, at, false),
        }
    }

    /// Read a text without quotes: a value, or a key when a colon ends it.
    fn read_plain(&mut self, signs: &[char], from: usize, goes_on: bool) -> (usize, Next) {
        let is_flow = self.depth > 0;
        let ends = |c: char| is_flow && matches!(c, ',' | '[' | ']' | '{' | '}');
        let mut at = from;
        while let Some(c) = signs.get(at).copied() {
            let after = signs.get(at + 1).copied();
            if c == '#' && at > from && is_space(signs[at - 1]) {
                self.lose(Loss::Comment, at);
                return (signs.len(), Next::Sign);
            }
            if c == ':' && after.is_none_or(|c| is_space(c) || ends(c)) {
                if !is_flow {
                    self.parent = Some(from);
                }
                return (at + 1, Next::Awaited);
            }
            if ends(c) {
                break;
            }
            at += 1;
        }
        let word: String = signs[from..at].iter().collect();
        let is_nothing = matches!(word.trim_matches(is_space), "~" | "null" | "Null" | "NULL");
        if is_nothing && !goes_on && self.nothing == Nothing::IsLost {
            self.lose(Loss::Nothing, from);
        }
        if !is_flow {
            self.plain = Some(FurtherThan(self.parent));
        }
        (at, Next::Sign)
    }

    /// The end of the name of an anchor or an alias.
    fn end_of_word(&self, signs: &[char], from: usize) -> usize {
        let ends =
            |c: char| is_space(c) || self.depth > 0 && matches!(c, ',' | '[' | ']' | '{' | '}');
        let length = signs[from..].iter().take_while(|c| !ends(**c)).count();
        from + length
    }

    /// Whether the lines below hold the text of a `|` or `>`.
    fn has_text_below(&self, below: &[&str]) -> bool {
        let mut lines = below.iter();
        let first = lines.find(|line| !line.trim_matches(is_space).is_empty());
        first.is_some_and(|line| FurtherThan(self.parent).holds(indent_of(line)))
    }

    /// Whether the lines below hold the value of the key or dash that waits for one.
    fn has_value_below(&self, below: &[&str]) -> bool {
        let is_content = |line: &&&str| {
            let text = line.trim_matches(is_space);
            !text.is_empty() && !text.starts_with('#')
        };
        below.iter().find(is_content).is_some_and(|line| {
            let indent = indent_of(line);
            let is_dash = line[indent..] == *"-" || line[indent..].starts_with("- ");
            FurtherThan(self.parent).holds(indent) || is_dash && Some(indent) == self.parent
        })
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t')
}

/// How many spaces a line begins with.
fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// `---`, `...` and lines of YAML itself (`%YAML`), which hold no text.
fn is_mark_of_document(signs: &[char]) -> bool {
    let is = |mark: [char; 3]| {
        signs.starts_with(&mark) && signs.get(3).is_none_or(|next| is_space(*next))
    };
    is(['-'; 3]) || is(['.'; 3]) || signs.first() == Some(&'%')
}

/// Behind the quotation mark that ends a text; in a text between `'` two of them are one, and in
/// one between `"` a backslash takes away the meaning of the next sign.
fn end_of_quote(signs: &[char], from: usize, quote: char) -> Option<usize> {
    let mut at = from;
    while let Some(c) = signs.get(at).copied() {
        let is_pair = quote == '\'' && c == quote && signs.get(at + 1) == Some(&quote);
        if is_pair || quote == '"' && c == '\\' {
            at += 2;
        } else if c == quote {
            return Some(at + 1);
        } else {
            at += 1;
        }
    }
    None
}
