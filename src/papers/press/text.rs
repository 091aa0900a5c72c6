//! Plain text for mail and chat, and Markdown for programs that read it.

use super::are_ticks;
use crate::papers::document::{Block, Document, Inline};

/// How wide a line of plain text is, in columns.
const WIDTH: usize = 76;

/// Text without marks: lists with dashes, a table as one fact a line.
pub(super) fn plain(document: &Document) -> String {
    let mut out = blocks(&document.blocks, &plain_line, false);
    out.push('\n');
    out
}

/// Markdown as `CommonMark` with tables; what people typed is escaped.
pub(super) fn markdown(document: &Document) -> String {
    let mut out = blocks(&document.blocks, &marked_line, true);
    out.push('\n');
    out
}

fn blocks(all: &[Block], line: &dyn Fn(&[Inline]) -> String, marked: bool) -> String {
    all.iter()
        .map(|block| one(block, line, marked))
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

fn one(block: &Block, line: &dyn Fn(&[Inline]) -> String, marked: bool) -> String {
    match block {
        Block::Heading { level, text } if marked => {
            format!("{} {}", "#".repeat(usize::from(*level)), line(text))
        }
        Block::Heading { level: 3, text } => line(text),
        Block::Heading { level, text } => {
            let text = line(text);
            let under = if *level == 1 { "=" } else { "-" };
            format!("{text}\n{}", under.repeat(text.chars().count().min(WIDTH)))
        }
        Block::Paragraph { text } => wrapped(&line(text), "", marked),
        Block::List { ordered, items } => {
            let has_boxes = !marked && !*ordered && are_ticks(items);
            let item = |(at, item): (usize, &Vec<Block>)| {
                let sign = if *ordered {
                    format!("{}. ", at + 1)
                } else if has_boxes {
                    String::new()
                } else {
                    "- ".to_owned()
                };
                let inside = blocks(item, line, marked).replace("\n\n", "\n");
                format!(
                    "{sign}{}",
                    inside.replace('\n', &format!("\n{}", " ".repeat(sign.len())))
                )
            };
            items
                .iter()
                .enumerate()
                .map(item)
                .collect::<Vec<_>>()
                .join("\n")
        }
        Block::Table { head, rows } if marked => {
            let row = |cells: &[Vec<Inline>]| {
                format!(
                    "| {} |",
                    cells
                        .iter()
                        .map(|cell| line(cell).replace('\n', " "))
                        .collect::<Vec<_>>()
                        .join(" | ")
                )
            };
            let under = format!("|{}", " --- |".repeat(head.len()));
            [row(head), under]
                .into_iter()
                .chain(rows.iter().map(|cells| row(cells)))
                .collect::<Vec<_>>()
                .join("\n")
        }
        // A table read aloud, or on a telephone: one fact a line.
        Block::Table { head, rows } => {
            let fact = |(name, cell): (&Vec<Inline>, &Vec<Inline>)| match (line(name), line(cell)) {
                (_, cell) if cell.trim().is_empty() => None,
                (name, cell) if name.trim().is_empty() => Some(cell),
                (name, cell) => Some(format!("{name}: {cell}")),
            };
            let is_a_box = |cell: &[Inline]| matches!(cell, [Inline::Tick]);
            let facts = |row: &Vec<Vec<Inline>>| {
                let cells = || head.iter().zip(row);
                // The boxes of a row stand on one line, each before what it says.
                let boxes: Vec<String> = cells()
                    .filter(|(name, cell)| is_a_box(cell) && !line(name).trim().is_empty())
                    .map(|(name, cell)| format!("{} {}", line(cell), line(name)))
                    .collect();
                let others = cells().filter(|(_, cell)| !is_a_box(cell)).filter_map(fact);
                others
                    .chain((!boxes.is_empty()).then(|| boxes.join("  ")))
                    .collect::<Vec<_>>()
                    .join("\n")
            };
            rows.iter().map(facts).collect::<Vec<_>>().join("\n\n")
        }
        Block::Frame { blocks: inside } => {
            let sign = if marked { "> " } else { "| " };
            blocks(inside, line, marked)
                .lines()
                .map(|text| format!("{sign}{text}").trim_end().to_owned())
                .collect::<Vec<_>>()
                .join("\n")
        }
        Block::Figure { alt, .. } => wrapped(alt, "", marked),
        Block::NewPage if marked => "---".to_owned(),
        Block::NewPage => String::new(),
    }
}

/// Text in lines of a bearable width; Markdown is left as it is.
fn wrapped(text: &str, indent: &str, marked: bool) -> String {
    if marked {
        return text.to_owned();
    }
    let options = textwrap::Options::new(WIDTH)
        .subsequent_indent(indent)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    text.lines()
        .map(|line| textwrap::fill(line, &options))
        .collect::<Vec<_>>()
        .join("\n")
}

fn plain_line(text: &[Inline]) -> String {
    text.iter()
        .map(|inline| match inline {
            Inline::Text { text } | Inline::Own { text } => text.clone(),
            Inline::Strong { text } => plain_line(text),
            Inline::Break => "\n".to_owned(),
            Inline::Blank => "____________________".to_owned(),
            Inline::Tick => "[ ]".to_owned(),
        })
        .collect()
}

fn marked_line(text: &[Inline]) -> String {
    text.iter()
        .map(|inline| match inline {
            Inline::Text { text } | Inline::Own { text } => marked_text(text),
            Inline::Strong { text } => format!("**{}**", marked_line(text)),
            Inline::Break => "\\\n".to_owned(),
            Inline::Blank => "\\_\\_\\_\\_\\_\\_\\_\\_".to_owned(),
            Inline::Tick => "☐".to_owned(),
        })
        .collect()
}

/// Text that stays text in Markdown, with no more backslashes than it needs.
fn marked_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let first = text[..at].trim().is_empty();
        let marks = matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '&' | '#' | '~'
        );
        let starts_a_list = first && matches!(c, '-' | '+' | '=')
            || matches!(c, '.' | ')')
                && text[..at].trim().chars().all(|c| c.is_ascii_digit())
                && at > 0;
        if marks || starts_a_list {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
