//! HTML: one file with its style inside, for a browser and a screen reader.
//! It fetches nothing and has no script.

use super::are_ticks;
use crate::domain::choice::Choice as _;
use crate::papers::document::{Block, Document, Inline};
use crate::papers::xml::Escaped;
use std::fmt::Write as _;

/// The look: that of the paper, at the size the reader chose.
const STYLE: &str = include_str!("paper.css");

pub(super) fn print(document: &Document) -> String {
    let mut page = String::new();
    let direction = if document.from_right_to_left {
        "rtl"
    } else {
        "ltr"
    };
    let _ = write!(
        page,
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n",
        document.language.code(),
        Escaped(&document.title)
    );
    document
        .blocks
        .iter()
        .for_each(|block| write_block(&mut page, block));
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn write_block(page: &mut String, block: &Block) {
    match block {
        Block::Heading { level, text } => {
            let _ = writeln!(page, "<h{level}>{}</h{level}>", line(text));
        }
        Block::Paragraph { text } => {
            let _ = writeln!(page, "<p>{}</p>", line(text));
        }
        Block::List { ordered, items } => {
            let tag = if *ordered { "ol" } else { "ul" };
            let has_boxes = !*ordered && are_ticks(items);
            let class = if has_boxes { " class=\"ticks\"" } else { "" };
            let _ = writeln!(page, "<{tag}{class}>");
            for item in items {
                page.push_str("<li>");
                match item.as_slice() {
                    [Block::Paragraph { text }] => page.push_str(&line(text)),
                    blocks => blocks.iter().for_each(|block| write_block(page, block)),
                }
                page.push_str("</li>\n");
            }
            let _ = writeln!(page, "</{tag}>");
        }
        Block::Table { head, rows } => {
            // On a narrow screen a wide table scrolls;
            // then the keyboard must reach it, under a name.
            let name: Vec<String> = head
                .iter()
                .map(|cell| text_of(cell))
                .filter(|text| !text.is_empty())
                .collect();
            let _ = write!(
                page,
                "<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"{}\">\
                 <table>\n<thead><tr>",
                Escaped(&name.join(", "))
            );
            for cell in head {
                let _ = write!(page, "<th scope=\"col\">{}</th>", line(cell));
            }
            page.push_str("</tr></thead>\n<tbody>\n");
            for row in rows {
                page.push_str("<tr>");
                for cell in row {
                    let _ = write!(page, "<td>{}</td>", line(cell));
                }
                page.push_str("</tr>\n");
            }
            page.push_str("</tbody>\n</table></div>\n");
        }
        Block::Frame { blocks } => {
            page.push_str("<div class=\"frame\">\n");
            blocks.iter().for_each(|block| write_block(page, block));
            page.push_str("</div>\n");
        }
        // A drawing is made by us as a whole, and its texts were escaped when it was drawn.
        Block::Figure { svg, alt } => {
            let drawing = svg
                .split_once("<svg")
                .map_or(String::new(), |(_, rest)| format!("<svg{rest}"));
            let _ = writeln!(
                page,
                "<figure>{drawing}<figcaption>{}</figcaption></figure>",
                Escaped(alt)
            );
        }
        Block::NewPage => page.push_str("<hr>\n"),
    }
}

fn line(text: &[Inline]) -> String {
    text.iter()
        .map(|inline| match inline {
            Inline::Text { text } | Inline::Own { text } => Escaped(text).to_string(),
            Inline::Strong { text } => format!("<strong>{}</strong>", line(text)),
            Inline::Break => "<br>".to_owned(),
            Inline::Blank => "<span class=\"blank\"></span>".to_owned(),
            Inline::Tick => "<span class=\"tick\" aria-hidden=\"true\">☐</span>".to_owned(),
        })
        .collect()
}

/// The bare text of a cell.
fn text_of(cell: &[Inline]) -> String {
    let text = |inline: &Inline| match inline {
        Inline::Text { text } | Inline::Own { text } => text.clone(),
        Inline::Strong { text } => text_of(text),
        Inline::Break | Inline::Blank | Inline::Tick => String::new(),
    };
    cell.iter().map(text).collect::<String>().trim().to_owned()
}
