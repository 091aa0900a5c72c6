//! A document: what a template says once its values are filled in, before any press.
//!
//! Every press gets the same blocks, so that PDF, HTML, text and DOCX say the same. Templates are
//! Markdown; what people typed stands in them as text and is never read as Markdown
//! (see [`escaped`]).

use crate::domain::paper::Tongue;
use crate::failure::{Failure, failure};
use chrono::NaiveDate;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use serde::Serialize;

/// How large the type of a paper is when its template says nothing of it, in points.
pub const TYPE_SIZE: u8 = 12;
/// The largest type that a template may ask for.
const LARGEST: u8 = 24;

/// Read a size of type that a template asks for: never smaller than the ordinary one.
pub(super) fn type_size(text: &str) -> Option<u8> {
    let size: u8 = text.parse().ok()?;
    (TYPE_SIZE..=LARGEST).contains(&size).then_some(size)
}

/// A document in a language, ready for a press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Document {
    /// The language it is written in.
    pub language: Tongue,
    /// Whether it reads from right to left.
    pub from_right_to_left: bool,
    /// The title in the properties of the file and at the foot of its pages; never a name.
    pub title: String,
    /// Which version of a plan it tells of, on a paper about one.
    pub version: Option<u64>,
    /// How large its type is, in points.
    pub type_size: u8,
    /// Whether its pages lie on their side.
    pub is_landscape: bool,
    /// The day on it.
    pub on: NaiveDate,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// A heading; 1 is the title on the page.
    Heading {
        /// From 1 to 3, none skipped.
        level: u8,
        /// Its text.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph {
        /// Its text.
        text: Vec<Inline>,
    },
    /// A list.
    List {
        /// Numbered.
        ordered: bool,
        /// Its items.
        items: Vec<Vec<Block>>,
    },
    /// A table with a heading for each column.
    Table {
        /// The headings.
        head: Vec<Vec<Inline>>,
        /// The rows, each as wide as the head.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// What is to be remembered, in a frame.
    Frame {
        /// What stands in it.
        blocks: Vec<Block>,
    },
    /// A drawing; the same stands on the page in words.
    Figure {
        /// The drawing.
        svg: String,
        /// What it shows, for who cannot see it.
        alt: String,
    },
    /// A new page begins.
    NewPage,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "inline", rename_all = "kebab-case")]
pub enum Inline {
    /// Text.
    Text {
        /// The text.
        text: String,
    },
    /// Text in bold.
    Strong {
        /// What is bold.
        text: Vec<Inline>,
    },
    /// The circle's own words: never changed and never advised on (R4).
    Own {
        /// The words.
        text: String,
    },
    /// A new line.
    Break,
    /// A line to write on.
    Blank,
    /// A box to tick.
    Tick,
}

/// Marks for what text cannot hold, such as a box to tick. They are noncharacters (Unicode 3.2), so
/// no language has them, and [`escaped`] takes them out of what people typed.
pub(super) mod mark {
    pub(crate) const BREAK: char = '\u{FDD0}';
    pub(crate) const BLANK: char = '\u{FDD1}';
    pub(crate) const TICK: char = '\u{FDD2}';
    pub(crate) const OWN: char = '\u{FDD3}';
    pub(crate) const END: char = '\u{FDD4}';
    pub(crate) const FIGURE: char = '\u{FDD5}';
}

/// Escape a text for Markdown: whatever it holds, it stays text. `CommonMark` 0.31, section 2.4:
/// every ASCII punctuation character may have a backslash in front of it. In a language that is
/// written from right to left it is isolated, so that a number or a Dutch name does not change the
/// direction of the line.
#[must_use]
pub fn escaped(text: &str, language: Tongue) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let apart = language.from_right_to_left();
    if apart {
        out.push('\u{2068}');
    }
    for c in text.trim().chars() {
        match c {
            '\n' => out.push(mark::BREAK),
            '\t' => out.push(' '),
            '\u{FDD0}'..='\u{FDEF}' => {}
            c if c.is_control() || is_direction(c) => {}
            c if c.is_ascii_punctuation() => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    if apart {
        out.push('\u{2069}');
    }
    out
}

/// Marks that turn the direction of what follows them.
fn is_direction(c: char) -> bool {
    matches!(
        c,
        '\u{200E}'
            | '\u{200F}'
            | '\u{061C}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}'
            | '\u{2028}'
            | '\u{2029}'
    )
}

/// Read the Markdown that a template became.
/// `figure` is the drawing its mark stands for: SVG and what it shows.
///
/// # Errors
/// `template-markdown` (exit 5) for what no press knows:
/// HTML, links, images, code, a skipped heading level.
pub(super) fn read(
    markdown: &str,
    language: Tongue,
    title: String,
    on: NaiveDate,
    figure: Option<(&str, &str)>,
) -> Result<Document, Failure> {
    let mut reader = Reader {
        figure,
        stack: vec![Open::new(Container::Document)],
        level: 0,
        runs: Vec::new(),
    };
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        reader.take(event)?;
    }
    let blocks = reader
        .stack
        .pop()
        .map(|open| open.blocks)
        .unwrap_or_default();
    Ok(Document {
        language,
        from_right_to_left: language.from_right_to_left(),
        title,
        version: None,
        type_size: TYPE_SIZE,
        is_landscape: false,
        on,
        blocks,
    })
}

/// What is open while reading.
enum Container {
    Document,
    Frame,
    List {
        ordered: bool,
        items: Vec<Vec<Block>>,
    },
    Item,
}

struct Open {
    container: Container,
    blocks: Vec<Block>,
}

impl Open {
    fn new(container: Container) -> Self {
        Self {
            container,
            blocks: Vec::new(),
        }
    }
}

struct Reader<'a> {
    figure: Option<(&'a str, &'a str)>,
    stack: Vec<Open>,
    level: u8,
    /// The text being read: of a paragraph, a heading, a cell, and of bold inside it.
    runs: Vec<Run>,
}

/// A run of text that is being read.
enum Run {
    Text(Vec<Piece>),
    Head(Vec<Vec<Inline>>),
    Rows(Vec<Vec<Inline>>, Vec<Vec<Vec<Inline>>>),
}

/// Text as it comes, or bold that has been read.
enum Piece {
    Raw(String),
    Strong(Vec<Inline>),
}

fn unknown(what: &'static str) -> Failure {
    failure!(Invalid, "template-markdown", what = what)
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>) -> Result<(), Failure> {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => {
                self.end(tag);
                Ok(())
            }
            Event::Text(text) => self.text(&text),
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.text(&mark::BREAK.to_string()),
            Event::Rule => {
                self.push(Block::NewPage);
                Ok(())
            }
            Event::Code(_) => Err(unknown("`…`")),
            Event::Html(_) | Event::InlineHtml(_) => Err(unknown("<…>")),
            Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => Err(unknown("[…]")),
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), Failure> {
        match tag {
            Tag::Paragraph | Tag::TableCell | Tag::Strong => self.runs.push(Run::Text(Vec::new())),
            Tag::Heading { level, .. } => {
                let level = depth(*level)
                    .filter(|level| *level <= self.level + 1)
                    .ok_or_else(|| unknown("####"))?;
                self.level = level;
                self.runs.push(Run::Text(Vec::new()));
            }
            Tag::BlockQuote(_) => self.stack.push(Open::new(Container::Frame)),
            Tag::List(first) => {
                self.close_loose_text();
                self.stack.push(Open::new(Container::List {
                    ordered: first.is_some(),
                    items: Vec::new(),
                }));
            }
            Tag::Item => {
                self.stack.push(Open::new(Container::Item));
                // A tight list has text straight in its items.
                self.runs.push(Run::Text(Vec::new()));
            }
            Tag::Table(_) => self.runs.push(Run::Rows(Vec::new(), Vec::new())),
            Tag::TableHead | Tag::TableRow => self.runs.push(Run::Head(Vec::new())),
            Tag::Emphasis => return Err(unknown("*…*")),
            Tag::Link { .. } => return Err(unknown("[…](…)")),
            Tag::Image { .. } => return Err(unknown("![…](…)")),
            Tag::CodeBlock(_) => return Err(unknown("```")),
            Tag::HtmlBlock => return Err(unknown("<…>")),
            _ => return Err(unknown("[…]")),
        }
        Ok(())
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => {
                let text = self.pop_text();
                self.paragraph(text);
            }
            TagEnd::Heading(level) => {
                let text = self.pop_text();
                self.push(Block::Heading {
                    level: depth(level).unwrap_or(3),
                    text,
                });
            }
            TagEnd::Strong => {
                let strong = self.pop_text();
                if let Some(Run::Text(pieces)) = self.runs.last_mut() {
                    pieces.push(Piece::Strong(strong));
                }
            }
            TagEnd::BlockQuote(_) => {
                if let Some(open) = self.stack.pop() {
                    self.push(Block::Frame {
                        blocks: open.blocks,
                    });
                }
            }
            TagEnd::Item => {
                self.close_loose_text();
                self.runs.pop();
                let item = self.stack.pop().map(|open| open.blocks).unwrap_or_default();
                if let Some(Open {
                    container: Container::List { items, .. },
                    ..
                }) = self.stack.last_mut()
                {
                    items.push(item);
                }
            }
            TagEnd::List(_) => {
                if let Some(Open {
                    container: Container::List { ordered, items },
                    ..
                }) = self.stack.pop()
                {
                    self.push(Block::List { ordered, items });
                }
            }
            TagEnd::TableCell => {
                let cell = self.pop_text();
                if let Some(Run::Head(cells)) = self.runs.last_mut() {
                    cells.push(cell);
                }
            }
            TagEnd::TableHead => {
                if let (Some(Run::Head(cells)), Some(Run::Rows(head, _))) =
                    (self.runs.pop(), self.runs.last_mut())
                {
                    *head = cells;
                }
            }
            TagEnd::TableRow => {
                if let (Some(Run::Head(cells)), Some(Run::Rows(_, rows))) =
                    (self.runs.pop(), self.runs.last_mut())
                {
                    rows.push(cells);
                }
            }
            TagEnd::Table => {
                if let Some(Run::Rows(head, rows)) = self.runs.pop() {
                    self.push(Block::Table { head, rows });
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) -> Result<(), Failure> {
        match self.runs.last_mut() {
            Some(Run::Text(pieces)) => {
                if let Some(Piece::Raw(raw)) = pieces.last_mut() {
                    raw.push_str(text);
                } else {
                    pieces.push(Piece::Raw(text.to_owned()));
                }
                Ok(())
            }
            _ => Err(unknown("[…]")),
        }
    }

    /// The text that was being read, its marks made into what they stand for.
    fn pop_text(&mut self) -> Vec<Inline> {
        let Some(Run::Text(pieces)) = self.runs.pop() else {
            return Vec::new();
        };
        pieces
            .into_iter()
            .flat_map(|piece| match piece {
                Piece::Raw(raw) => inlines(&raw),
                Piece::Strong(text) => vec![Inline::Strong { text }],
            })
            .collect()
    }

    /// Text that stands straight in an item, before a list inside it.
    fn close_loose_text(&mut self) {
        let in_item = matches!(
            self.stack.last(),
            Some(Open {
                container: Container::Item,
                ..
            })
        );
        if in_item && matches!(self.runs.last(), Some(Run::Text(pieces)) if !pieces.is_empty()) {
            let text = self.pop_text();
            self.runs.push(Run::Text(Vec::new()));
            self.push(Block::Paragraph { text });
        }
    }

    fn paragraph(&mut self, text: Vec<Inline>) {
        let is_figure = matches!(
            text.as_slice(),
            [Inline::Text { text }] if text.trim() == mark::FIGURE.to_string()
        );
        match self.figure.filter(|_| is_figure) {
            Some((svg, alt)) => self.push(Block::Figure {
                svg: svg.to_owned(),
                alt: alt.to_owned(),
            }),
            None => self.push(Block::Paragraph { text }),
        }
    }

    fn push(&mut self, block: Block) {
        if let Some(open) = self.stack.last_mut() {
            open.blocks.push(block);
        }
    }
}

fn depth(level: HeadingLevel) -> Option<u8> {
    match level {
        HeadingLevel::H1 => Some(1),
        HeadingLevel::H2 => Some(2),
        HeadingLevel::H3 => Some(3),
        HeadingLevel::H4 | HeadingLevel::H5 | HeadingLevel::H6 => None,
    }
}

/// Text with marks, cut at its marks.
fn inlines(raw: &str) -> Vec<Inline> {
    let mut all = Vec::new();
    let mut text = String::new();
    let mut own = false;
    let flush = |text: &mut String, own: bool, all: &mut Vec<Inline>| {
        if !text.is_empty() {
            let text = std::mem::take(text);
            all.push(if own {
                Inline::Own { text }
            } else {
                Inline::Text { text }
            });
        }
    };
    for c in raw.chars() {
        let marked = match c {
            mark::BREAK => Some(Inline::Break),
            mark::BLANK => Some(Inline::Blank),
            mark::TICK => Some(Inline::Tick),
            _ => None,
        };
        match (marked, c) {
            (Some(inline), _) => {
                flush(&mut text, own, &mut all);
                all.push(inline);
            }
            (None, mark::OWN | mark::END) => {
                flush(&mut text, own, &mut all);
                own = c == mark::OWN;
            }
            (None, c) => text.push(c),
        }
    }
    flush(&mut text, own, &mut all);
    all
}

impl Document {
    /// Every piece of text of the document that is not the circle's own, and every piece that is:
    /// `(text, own)`.
    pub fn texts(&self) -> Vec<(&str, bool)> {
        let mut all = Vec::new();
        self.blocks
            .iter()
            .for_each(|block| texts_of(block, &mut all));
        all
    }
}

fn texts_of<'a>(block: &'a Block, all: &mut Vec<(&'a str, bool)>) {
    match block {
        Block::Heading { text, .. } | Block::Paragraph { text } => texts_in(text, all),
        Block::List { items, .. } => items
            .iter()
            .flatten()
            .for_each(|block| texts_of(block, all)),
        Block::Table { head, rows } => head
            .iter()
            .chain(rows.iter().flatten())
            .for_each(|cell| texts_in(cell, all)),
        Block::Frame { blocks } => blocks.iter().for_each(|block| texts_of(block, all)),
        Block::Figure { alt, svg } => all.extend([(alt.as_str(), false), (svg.as_str(), true)]),
        Block::NewPage => {}
    }
}

fn texts_in<'a>(inlines: &'a [Inline], all: &mut Vec<(&'a str, bool)>) {
    for inline in inlines {
        match inline {
            Inline::Text { text } => all.push((text, false)),
            Inline::Own { text } => all.push((text, true)),
            Inline::Strong { text } => texts_in(text, all),
            Inline::Break | Inline::Blank | Inline::Tick => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(markdown: &str) -> Vec<Block> {
        read(
            markdown,
            Tongue::Dutch,
            "Proef".to_owned(),
            NaiveDate::MIN,
            None,
        )
        .unwrap()
        .blocks
    }

    fn text(text: &str) -> Vec<Inline> {
        vec![Inline::Text {
            text: text.to_owned(),
        }]
    }

    #[test]
    fn a_page_is_read_block_by_block() {
        let read = blocks(
            "# Titel\n\nEen **vet** woord.\n\n- een\n- twee\n  - binnen\n\n> Let op.\n\n---\n\n\
             | wie | wat |\n| --- | --- |\n| oma | soep |\n",
        );
        assert_eq!(
            read[0],
            Block::Heading {
                level: 1,
                text: text("Titel")
            }
        );
        let Block::Paragraph { text: words } = &read[1] else {
            panic!("{read:?}")
        };
        assert_eq!(words[1], Inline::Strong { text: text("vet") });
        let Block::List {
            ordered: false,
            items,
        } = &read[2]
        else {
            panic!("{read:?}")
        };
        assert_eq!(items[0], [Block::Paragraph { text: text("een") }]);
        assert!(
            matches!(&items[1][..], [Block::Paragraph { .. }, Block::List { .. }]),
            "{items:?}"
        );
        assert_eq!(
            read[3],
            Block::Frame {
                blocks: vec![Block::Paragraph {
                    text: text("Let op.")
                }]
            }
        );
        assert_eq!(read[4], Block::NewPage);
        assert_eq!(
            read[5],
            Block::Table {
                head: vec![text("wie"), text("wat")],
                rows: vec![vec![text("oma"), text("soep")]]
            }
        );
    }

    #[test]
    fn whatever_somebody_typed_stays_text() {
        for typed in [
            "# kop", "- punt", "1. een", "**vet**", "| cel |", "<b>x</b>", "[a](b)", "`x`",
            "&amp;", "---", "> citaat", "\\", "a_b_c", "{{ x }}", "![x](y)",
        ] {
            let read = blocks(&escaped(typed, Tongue::Dutch));
            assert_eq!(read, [Block::Paragraph { text: text(typed) }], "{typed}");
        }
        assert_eq!(
            blocks(&format!(
                "| a |\n| - |\n| {} |",
                escaped("x | y", Tongue::Dutch)
            ))
            .len(),
            1
        );
    }

    #[test]
    fn lines_of_what_somebody_said_stay_lines_also_in_a_table() {
        let page = format!(
            "| a |\n| - |\n| {}{}{} |",
            mark::OWN,
            escaped("een\n    twee", Tongue::Dutch),
            mark::END
        );
        let Block::Table { rows, .. } = &blocks(&page)[0] else {
            panic!()
        };
        let own = |text: &str| Inline::Own {
            text: text.to_owned(),
        };
        assert_eq!(rows[0][0][..2], [own("een"), Inline::Break]);
        assert!(matches!(&rows[0][0][2], Inline::Own { text } if text.trim() == "twee"));
    }

    #[test]
    fn what_turns_or_hides_text_does_not_get_on_paper() {
        let read = blocks(&escaped("a\u{202E}b\u{FDD2}c\u{7}d", Tongue::Dutch));
        assert_eq!(read, [Block::Paragraph { text: text("abcd") }]);
    }

    #[test]
    fn what_no_press_knows_is_refused() {
        for wrong in [
            "<b>x</b>",
            "[a](b)",
            "`x`",
            "*x*",
            "![a](b)",
            "#### x",
            "# x\n\n### y",
        ] {
            let failure =
                read(wrong, Tongue::Dutch, String::new(), NaiveDate::MIN, None).unwrap_err();
            assert_eq!(failure.code(), "template-markdown", "{wrong}");
        }
    }
}
