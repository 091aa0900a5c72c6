//! Presses: one document, five forms. Each is a pure function from blocks to bytes.

mod docx;
mod html;
#[cfg(feature = "pdf")]
mod pdf;
mod text;

use super::document::{Block, Document, Inline};
use crate::domain::paper::PaperForm;
use crate::failure::{Failure, failure};

/// The drawing of a document by itself.
fn drawing(document: &Document) -> Result<Vec<u8>, Failure> {
    let drawn = document.blocks.iter().find_map(|block| {
        if let Block::Figure { svg, .. } = block {
            Some(svg.clone().into_bytes())
        } else {
            None
        }
    });
    drawn.ok_or_else(|| failure!(Usage, "no-drawing").about("as"))
}

/// Print a document in a form. `fonts` are the coordinator's own,
/// for scripts the built-in ones lack.
///
/// # Errors
/// `glyph-missing` (exit 5) with the characters that no font has; `no-press` (exit 2) for PDF in a
/// build without it; `no-drawing` (exit 2) for SVG of a paper without one.
pub fn print(document: &Document, form: PaperForm, fonts: &[Vec<u8>]) -> Result<Vec<u8>, Failure> {
    match form {
        #[cfg(feature = "pdf")]
        PaperForm::Pdf => pdf::print(document, fonts),
        #[cfg(not(feature = "pdf"))]
        PaperForm::Pdf => {
            let _ = fonts;
            Err(failure!(Usage, "no-press"))
        }
        PaperForm::Html => Ok(html::print(document).into_bytes()),
        PaperForm::Text => Ok(text::plain(document).into_bytes()),
        PaperForm::Markdown => Ok(text::markdown(document).into_bytes()),
        PaperForm::Docx => docx::print(document),
        PaperForm::Svg => drawing(document),
    }
}

/// Whether each item of a list begins with a box to tick, which is mark enough.
fn are_ticks(items: &[Vec<Block>]) -> bool {
    let begins_with_a_box = |item: &Vec<Block>| {
        matches!(
            item.first(),
            Some(Block::Paragraph { text }) if matches!(text.first(), Some(Inline::Tick))
        )
    };
    items.iter().all(begins_with_a_box)
}

/// A column whose longest cell is no longer than this is as wide as its text.
const SHORT: usize = 15;

/// How wide each column of a table is in relation to the others;
/// 0 for one that is as wide as its short text.
fn widths(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Vec<usize> {
    let longest = |at: usize| {
        rows.iter()
            .chain([&head.to_vec()])
            .filter_map(|row| row.get(at))
            .map(|cell| length(cell))
            .max()
            .unwrap_or(0)
    };
    let lengths: Vec<usize> = (0..head.len()).map(longest).collect();
    let most = lengths.iter().copied().max().unwrap_or(0);
    // In a table with short words only, the columns share the width, so that it fills the page.
    // In any other table a short column is as wide as its text.
    // And none is narrower than its longest word.
    let words = longest_words(head, rows);
    let word = |at: usize| words.get(at).copied().unwrap_or(0);
    lengths
        .into_iter()
        .enumerate()
        .map(|(at, length)| {
            if most <= SHORT {
                length + 2
            } else if length <= SHORT {
                0
            } else {
                length.clamp(9, 40).max(word(at) + 2)
            }
        })
        .collect()
}

/// How many letters the longest word of each column has, its head among them.
fn longest_words(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Vec<usize> {
    head.iter()
        .enumerate()
        .map(|(at, top)| {
            rows.iter()
                .filter_map(|row| row.get(at))
                .chain([top])
                .map(|cell| longest_word(cell))
                .max()
                .unwrap_or(0)
        })
        .collect()
}

fn longest_word(cell: &[Inline]) -> usize {
    cell.iter()
        .map(|inline| match inline {
            // A space that does not break holds a name together.
            Inline::Text { text } | Inline::Own { text } => text
                .split([' ', '\n'])
                .map(|word| word.chars().count())
                .max()
                .unwrap_or(0)
                .min(32),
            Inline::Strong { text } => longest_word(text),
            Inline::Break | Inline::Blank | Inline::Tick => 0,
        })
        .max()
        .unwrap_or(0)
}

/// Whether every row is short enough to stay on one page.
#[cfg(feature = "pdf")]
fn is_tight(rows: &[Vec<Vec<Inline>>]) -> bool {
    rows.iter().flatten().all(|cell| length(cell) < 400)
}

fn length(cell: &[Inline]) -> usize {
    cell.iter()
        .map(|inline| match inline {
            Inline::Text { text } | Inline::Own { text } => text.chars().count(),
            Inline::Strong { text } => length(text),
            Inline::Blank => 16,
            Inline::Tick => 2,
            Inline::Break => 0,
        })
        .sum()
}
