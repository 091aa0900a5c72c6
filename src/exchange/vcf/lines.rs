//! A file of cards in lines: where each card begins and ends, and which lines belong to which
//! property. Still bytes: each line may be in a coding of its own.

use crate::failure::{Failure, Place, failure};

/// A line of a card, unfolded.
pub(super) struct Line {
    pub(super) bytes: Vec<u8>,
    is_quoted_printable: bool,
    is_base64: bool,
}

/// The lines of one card.
pub(super) struct Block {
    /// Line of its BEGIN, from 1.
    pub(super) line: usize,
    pub(super) lines: Vec<Line>,
    /// How many lines of it are no property.
    pub(super) unread: usize,
    /// Whether there is a card within it (AGENT, RFC 2426, section 3.5.4), which is not read.
    pub(super) has_agent: bool,
    /// Version 2.1 keeps the space with which a folded line begins.
    keeps_space: bool,
}

/// A file of cards.
pub(super) struct Blocks {
    pub(super) cards: Vec<Block>,
    /// How many lines say something beside the cards.
    pub(super) beside: usize,
}

const BEGIN: &[u8] = b"BEGIN";
const END: &[u8] = b"END";

/// Whether any line begins a card.
pub(super) fn has_card(bytes: &[u8]) -> bool {
    physical(bytes).any(|(_, line)| is(line.trim_ascii_start(), BEGIN))
}

/// Each card with the line it begins on. What wraps the cards, such as `BEGIN:VADDRESSBOOK`, says
/// nothing.
pub(super) fn blocks(bytes: &[u8]) -> Result<Blocks, Failure> {
    let mut blocks = Blocks {
        cards: Vec::new(),
        beside: 0,
    };
    let mut depth = 0_usize;
    let mut indent: &[u8] = b"";
    for (number, line) in physical(bytes) {
        // A card that was pasted may be indented as a whole; a line that is not says that it is
        // not, and then white space in front folds a line again.
        if depth == 0 {
            indent = &line[..line.len() - line.trim_ascii_start().len()];
        } else if !line.starts_with(indent) && !line.trim_ascii().is_empty() {
            indent = b"";
        }
        let line = line.strip_prefix(indent).unwrap_or(line);
        if is(line, BEGIN) {
            depth += 1;
            match (depth, blocks.cards.last_mut()) {
                (1, _) | (_, None) => blocks.cards.push(Block {
                    line: number,
                    lines: Vec::new(),
                    unread: 0,
                    has_agent: false,
                    keeps_space: false,
                }),
                (_, Some(card)) => card.has_agent = true,
            }
        } else if is(line, END) {
            depth = depth.checked_sub(1).ok_or_else(|| {
                let place = Place {
                    line: number,
                    column: 1,
                };
                failure!(Invalid, "vcard-unexpected-end").at(Some(place))
            })?;
        } else if depth == 0 {
            blocks.beside += usize::from(!line.trim_ascii().is_empty() && !is_wrapper(line));
        } else if depth == 1
            && let Some(card) = blocks.cards.last_mut()
        {
            card.take(line);
        }
    }
    blocks
        .cards
        .iter_mut()
        .for_each(Block::drop_what_is_no_property);
    match blocks.cards.last() {
        Some(card) if depth > 0 => {
            let place = Place {
                line: card.line,
                column: 1,
            };
            Err(failure!(Invalid, "vcard-unfinished").at(Some(place)))
        }
        _ => Ok(blocks),
    }
}

/// The lines as they stand in the file, from 1, without their ends.
fn physical(bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let mut rest = Some(bytes).filter(|bytes| !bytes.is_empty());
    let lines = std::iter::from_fn(move || {
        let whole = rest?;
        let end = whole.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
        let Some(end) = end else {
            rest = None;
            return Some(whole);
        };
        let length = if whole[end..].starts_with(b"\r\n") {
            2
        } else {
            1
        };
        rest = Some(&whole[end + length..]).filter(|rest| !rest.is_empty());
        Some(&whole[..end])
    });
    lines.enumerate().map(|(at, line)| (at + 1, line))
}

/// Whether a line begins or ends a card, with or without white space around the colon. With a
/// space in front it goes on with the line before it.
fn is(line: &[u8], name: &[u8]) -> bool {
    let is_folded = line.starts_with(b" ") || line.starts_with(b"\t");
    let (before, behind) = at_colon(line);
    !is_folded
        && before.eq_ignore_ascii_case(name)
        && behind.is_some_and(|it| it.eq_ignore_ascii_case(b"VCARD"))
}

fn is_wrapper(line: &[u8]) -> bool {
    let (before, behind) = at_colon(line);
    let is_one = |name: &[u8]| before.eq_ignore_ascii_case(name);
    behind.is_some() && (is_one(BEGIN) || is_one(END))
}

/// What stands before the first colon and behind it, without white space around.
fn at_colon(line: &[u8]) -> (&[u8], Option<&[u8]>) {
    let mut sides = line.splitn(2, |byte| *byte == b':').map(<[u8]>::trim_ascii);
    (sides.next().unwrap_or_default(), sides.next())
}

impl Block {
    /// What has no colon in the end is no property.
    fn drop_what_is_no_property(&mut self) {
        let before = self.lines.len();
        self.lines.retain(|line| line.bytes.contains(&b':'));
        self.unread += before - self.lines.len();
    }

    /// Take the next line of the file: it goes on with the property before it, or begins one.
    fn take(&mut self, line: &[u8]) {
        let is_folded = line.starts_with(b" ") || line.starts_with(b"\t");
        if let Some(last) = self.lines.last_mut()
            && last.goes_on(line, is_folded, self.keeps_space)
        {
            return;
        }
        if line.trim_ascii().is_empty() {
            return;
        }
        // A line may be folded before its colon, among what is said of the property.
        if is_folded || !line.contains(&b':') && !line.contains(&b';') {
            self.unread += 1;
            return;
        }
        let head = line.split(|byte| *byte == b':').next().unwrap_or_default();
        let head = head.to_ascii_uppercase();
        let has = |word: &[u8]| {
            let mut parts = head.split(|byte| matches!(byte, b';' | b'=' | b','));
            parts.any(|part| part.trim_ascii() == word)
        };
        if head.trim_ascii() == b"VERSION" && line.trim_ascii_end().ends_with(b"2.1") {
            self.keeps_space = true;
        }
        self.lines.push(Line {
            bytes: line.to_vec(),
            is_quoted_printable: has(b"QUOTED-PRINTABLE"),
            is_base64: has(b"BASE64") || has(b"B"),
        });
    }
}

impl Line {
    /// Whether a line of the file goes on with this property; then it is taken in.
    fn goes_on(&mut self, line: &[u8], is_folded: bool, keeps_space: bool) -> bool {
        if self.is_quoted_printable {
            let is_encoded = |line: &[u8]| {
                let digits = line.strip_prefix(b"=").and_then(|rest| rest.get(..2));
                digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
            };
            // A line ends with `=` and goes on; some programs leave that `=` out.
            if self.bytes.ends_with(b"=") {
                self.bytes.pop();
                let unfolded = line.trim_ascii_start();
                let is_folded_too = is_folded && is_encoded(unfolded);
                self.bytes
                    .extend_from_slice(if is_folded_too { unfolded } else { line });
                return true;
            }
            if is_encoded(line) {
                self.bytes.extend_from_slice(line);
                return true;
            }
        }
        let is_text =
            |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
        if self.is_base64 {
            // A photograph is not kept: its lines are passed over, indented or not.
            let line = line.trim_ascii();
            return !line.is_empty() && line.iter().all(is_text);
        }
        if is_folded {
            let from = usize::from(!keeps_space);
            self.bytes.extend_from_slice(&line[from..]);
        }
        is_folded
    }
}
