//! Presses: one document, five forms. Each is a pure function from blocks to bytes.

mod docx;
mod html;
#[cfg(feature = "pdf")]
mod pdf;
mod text;

use super::document::{Block, Document};
use crate::domain::paper::PaperForm;
use crate::failure::{Failure, Kind};

/// The drawing of a document by itself.
fn drawing(document: &Document) -> Result<Vec<u8>, Failure> {
    let drawn = document.blocks.iter().find_map(|block| if let Block::Figure { svg, .. } = block { Some(svg.clone().into_bytes()) } else { None });
    drawn.ok_or_else(|| Failure::new(Kind::Usage, "no-drawing").about("as"))
}

/// Print a document in a form. `fonts` are the coordinator's own, for scripts the built-in ones lack.
///
/// # Errors
/// `glyph-missing` (exit 5) with the characters that no font has; `no-press` (exit 2) for PDF in a build without it;
/// `no-drawing` (exit 2) for SVG of a paper without one.
pub fn print(document: &Document, form: PaperForm, fonts: &[Vec<u8>]) -> Result<Vec<u8>, Failure> {
    match form {
        #[cfg(feature = "pdf")]
        PaperForm::Pdf => pdf::print(document, fonts),
        #[cfg(not(feature = "pdf"))]
        PaperForm::Pdf => {
            let _ = fonts;
            Err(Failure::new(Kind::Usage, "no-press"))
        }
        PaperForm::Html => Ok(html::print(document).into_bytes()),
        PaperForm::Text => Ok(text::plain(document).into_bytes()),
        PaperForm::Markdown => Ok(text::markdown(document).into_bytes()),
        PaperForm::Docx => docx::print(document),
        PaperForm::Svg => drawing(document),
    }
}
