//! DOCX: the letter as a file that can still be edited, with real headings, lists and heading rows.
//!
//! Written by hand as Office Open XML (ECMA-376, part 1, WordprocessingML): no library can mark a
//! heading row, or a table that reads from right to left, and a screen reader needs both
//! (docs/decisions/0014).

use crate::domain::paper::Tongue;
use crate::failure::{Failure, failure};
use crate::papers::document::{Block, Document, Inline};
use crate::papers::xml::Escaped;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const CONTENT_TYPES: &str = include_str!("docx/content-types.xml");
const RELATIONS: &str = include_str!("docx/relations.xml");
const DOCUMENT_RELATIONS: &str = include_str!("docx/document-relations.xml");
const STYLES: &str = include_str!("docx/styles.xml");
/// What every part with `w:` elements begins with.
const NAMESPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// Write a document as DOCX. The same document gives the same bytes.
///
/// # Errors
/// `paper-not-set` when the archive cannot be made.
pub(super) fn print(document: &Document) -> Result<Vec<u8>, Failure> {
    let mut body = Body {
        out: String::new(),
        from_right_to_left: document.from_right_to_left,
        numbered: 0,
    };
    body.blocks(&document.blocks, Standing::Body);
    let language = language_tag(document);
    let page = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <w:document {NAMESPACE}><w:body>{}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1361\" w:right=\"1361\" w:bottom=\"1247\" w:left=\"1361\" \
         w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
        body.out
    );
    let properties = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <dc:title>{}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>",
        Escaped(&document.title)
    );
    let styles = STYLES.replace("LANGUAGE", language);
    let parts = [
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("word/document.xml", page),
        (
            "word/_rels/document.xml.rels",
            DOCUMENT_RELATIONS.to_owned(),
        ),
        ("word/styles.xml", styles),
        ("word/numbering.xml", numbering(body.numbered)),
        ("docProps/core.xml", properties),
    ];
    archive(&parts).ok_or_else(|| failure!(Unforeseen, "paper-not-set"))
}

fn archive(parts: &[(&str, String)]) -> Option<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, options).ok()?;
        zip.write_all(text.as_bytes()).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}

/// The tag of the language with the country whose spelling is checked.
fn language_tag(document: &Document) -> &'static str {
    match document.language {
        Tongue::Dutch => "nl-NL",
        Tongue::English => "en-GB",
        Tongue::Turkish => "tr-TR",
        Tongue::Arabic => "ar-SA",
        Tongue::Polish => "pl-PL",
        Tongue::Ukrainian => "uk-UA",
        Tongue::German => "de-DE",
        Tongue::French => "fr-FR",
        Tongue::Spanish => "es-ES",
    }
}

/// Two kinds of list, and for each numbered list of its own a count that starts at one.
fn numbering(numbered: usize) -> String {
    let level = |format: &str, text: &str| {
        format!(
            "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>\
             <w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"start\"/>\
             <w:pPr><w:ind w:start=\"425\" w:hanging=\"425\"/></w:pPr></w:lvl>"
        )
    };
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering {NAMESPACE}>\
         <w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>\
         {}</w:abstractNum>\
         <w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"singleLevel\"/>\
         {}</w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
        level("bullet", "•"),
        level("decimal", "%1.")
    );
    for at in 0..numbered {
        let _ = write!(
            out,
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/>\
             <w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
            at + 2
        );
    }
    out.push_str("</w:numbering>");
    out
}

/// Where a block stands: on the page, in a list, in a frame.
#[derive(Clone, Copy)]
enum Standing {
    Body,
    Item { list: usize, first: bool },
    Frame,
}

struct Body {
    out: String,
    from_right_to_left: bool,
    /// How many numbered lists there were.
    numbered: usize,
}

impl Body {
    fn blocks(&mut self, blocks: &[Block], standing: Standing) {
        for (at, block) in blocks.iter().enumerate() {
            let standing = match standing {
                Standing::Item { list, first } => Standing::Item {
                    list,
                    first: first && at == 0,
                },
                other @ (Standing::Body | Standing::Frame) => other,
            };
            self.block(block, standing);
        }
    }

    fn block(&mut self, block: &Block, standing: Standing) {
        match block {
            Block::Heading { level, text } => {
                self.paragraph(&format!("<w:pStyle w:val=\"Heading{level}\"/>"), text);
            }
            Block::Paragraph { text } => match standing {
                Standing::Body => self.paragraph("", text),
                Standing::Frame if self.from_right_to_left => {
                    self.paragraph("<w:pStyle w:val=\"FrameRight\"/>", text);
                }
                Standing::Frame => self.paragraph("<w:pStyle w:val=\"Frame\"/>", text),
                Standing::Item { list, first: true } => {
                    let style = format!(
                        "<w:pStyle w:val=\"ListParagraph\"/>\
                         <w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr>"
                    );
                    self.paragraph(&style, text);
                }
                Standing::Item { first: false, .. } => self.paragraph(
                    "<w:pStyle w:val=\"ListParagraph\"/><w:ind w:start=\"425\"/>",
                    text,
                ),
            },
            Block::List { ordered, items } => {
                let list = if *ordered {
                    self.numbered += 1;
                    self.numbered + 1
                } else {
                    1
                };
                let first = *ordered || !super::are_ticks(items);
                items
                    .iter()
                    .for_each(|item| self.blocks(item, Standing::Item { list, first }));
            }
            Block::Table { head, rows } => self.table(head, rows),
            Block::Frame { blocks } => self.blocks(blocks, Standing::Frame),
            // What the drawing shows follows in words.
            Block::Figure { alt, .. } => self.paragraph("", &[Inline::Text { text: alt.clone() }]),
            Block::NewPage => self
                .out
                .push_str("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"),
        }
    }

    fn paragraph(&mut self, properties: &str, text: &[Inline]) {
        // The order of these elements is part of the format.
        let bidi = if self.from_right_to_left {
            "<w:bidi/>"
        } else {
            ""
        };
        let (before, indent) = properties
            .split_once("<w:ind")
            .map_or((properties, String::new()), |(before, rest)| {
                (before, format!("<w:ind{rest}"))
            });
        let _ = write!(self.out, "<w:p><w:pPr>{before}{bidi}{indent}</w:pPr>");
        self.runs(text, false);
        self.out.push_str("</w:p>");
    }

    fn runs(&mut self, text: &[Inline], strong: bool) {
        for inline in text {
            match inline {
                Inline::Text { text } | Inline::Own { text } => self.run(
                    &format!("<w:t xml:space=\"preserve\">{}</w:t>", Escaped(text)),
                    strong,
                ),
                Inline::Strong { text } => self.runs(text, true),
                Inline::Break => self.run("<w:br/>", strong),
                Inline::Blank => self.run("<w:t>____________________</w:t>", strong),
                Inline::Tick => self.run("<w:t>☐</w:t>", strong),
            }
        }
    }

    fn run(&mut self, content: &str, strong: bool) {
        let bold = if strong { "<w:b/><w:bCs/>" } else { "" };
        let direction = if self.from_right_to_left {
            "<w:rtl/>"
        } else {
            ""
        };
        let _ = write!(
            self.out,
            "<w:r><w:rPr>{bold}{direction}</w:rPr>{content}</w:r>"
        );
    }

    fn table(&mut self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) {
        let bidi = if self.from_right_to_left {
            "<w:bidiVisual/>"
        } else {
            ""
        };
        let columns = column_widths(head, rows);
        let _ = write!(
            self.out,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Agreements\"/>{bidi}\
             <w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\"/>\
             </w:tblPr><w:tblGrid>{}</w:tblGrid>",
            columns.iter().fold(String::new(), |grid, width| grid
                + &format!("<w:gridCol w:w=\"{width}\"/>"))
        );
        self.row(head, &columns, "<w:cantSplit/><w:tblHeader/>", true);
        rows.iter()
            .for_each(|row| self.row(row, &columns, "<w:cantSplit/>", false));
        // Without a paragraph between them two tables are one.
        self.out.push_str("</w:tbl><w:p/>");
    }

    fn row(&mut self, cells: &[Vec<Inline>], columns: &[usize], properties: &str, strong: bool) {
        let _ = write!(self.out, "<w:tr><w:trPr>{properties}</w:trPr>");
        for (cell, width) in cells.iter().zip(columns) {
            let bidi = if self.from_right_to_left {
                "<w:bidi/>"
            } else {
                ""
            };
            let _ = write!(
                self.out,
                "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>\
                 <w:p><w:pPr><w:pStyle w:val=\"Cell\"/>{bidi}</w:pPr>"
            );
            self.runs(cell, strong);
            self.out.push_str("</w:p></w:tc>");
        }
        self.out.push_str("</w:tr>");
    }
}

/// The width of each column in twentieths of a point, on a page of A4 with its margins. Each is
/// wide enough for its longest word, as long as the page is.
fn column_widths(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Vec<usize> {
    const PAGE: usize = 9184;
    /// A column of short words, and each letter of a longer one.
    const SHORT: usize = 12;
    /// A letter of a bold word, and what is left free beside a word.
    const LETTER: usize = 150;
    const BESIDE: usize = 260;
    let shares: Vec<usize> = super::widths(head, rows)
        .into_iter()
        .map(|share| if share == 0 { SHORT } else { share })
        .collect();
    let whole = shares.iter().sum::<usize>().max(1);
    let least: Vec<usize> = super::longest_words(head, rows)
        .into_iter()
        .map(|letters| letters * LETTER + BESIDE)
        .collect();
    let needed = least.iter().sum::<usize>().max(1);
    let spare = PAGE.saturating_sub(needed);
    least
        .into_iter()
        .zip(shares)
        .map(|(least, share)| {
            if needed > PAGE {
                PAGE * least / needed
            } else {
                least + spare * share / whole
            }
        })
        .collect()
}
