//! PDF, set by Typst: tagged (PDF/UA-1) and fit to keep (PDF/A-2a).
//! The only file that knows the engine.
//!
//! The document goes in as data beside a fixed source, so that nothing somebody typed is run.
//! The engine may read nothing else. ADR 0012 tells why Typst, and what it costs.

use super::{is_tight, widths};
use crate::domain::choice::Choice as _;
use crate::domain::paper::Tongue;
use crate::failure::{Failure, failure};
use crate::papers::document::{Block, Document};
use chrono::Datelike as _;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Module, NativeRuleMap, Scope, Smart};
use typst::layout::{Frame, FrameItem};
use typst::routines::Routines;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryBuilder, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// The look of every paper.
const LOOK: &str = include_str!("paper.typ");

/// The fonts that come with the program, in the order in which they are tried (licence:
/// SIL Open Font License 1.1).
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 5] = [
        include_bytes!("../fonts/NotoSans-Regular.ttf"),
        include_bytes!("../fonts/NotoSans-Bold.ttf"),
        include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
        include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
        include_bytes!("../fonts/NotoEmoji-Regular.ttf"),
    ];
    files
        .into_iter()
        .flat_map(|file| Font::iter(Bytes::new(file)))
        .collect()
});

/// The parts of the engine that set pages. Its own table has the export to HTML in it as well, and
/// with that a reader of PDF and code for graphics: a fifth of the program that we do not use.
static PARTS: LazyLock<Routines> = LazyLock::new(|| Routines {
    rules: || {
        let mut rules = NativeRuleMap::new();
        typst_layout::register(&mut rules);
        rules
    },
    eval_string: typst_eval::eval_string,
    eval_closure: typst_eval::eval_closure,
    realize: typst_realize::realize,
    layout_frame: typst_layout::layout_frame,
    html_module: || Module::new("html", Scope::new()),
    html_mathml_body: |_, _| None,
    html_span_filled: |body, _| body,
});

/// Set a document as PDF. The same document gives the same bytes.
///
/// # Errors
/// `glyph-missing` (exit 5) with the characters that no font has a glyph for;
/// `paper-not-set` when the engine refuses for another reason.
pub(super) fn print(document: &Document, fonts: &[Vec<u8>]) -> Result<Vec<u8>, Failure> {
    let own = fonts
        .iter()
        .flat_map(|file| Font::iter(Bytes::new(file.clone())));
    let fonts: Vec<Font> = FONTS.iter().cloned().chain(own).collect();
    check_glyph_coverage(document, &fonts)?;
    let set = set_in_full(document, &fonts)?;
    let standards =
        PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).map_err(|_| not_set())?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("ekc".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&set, &options).map_err(|_| not_set())
}

/// How close a paper is set.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Setting {
    Wide,
    Close,
    Closest,
    Loose,
}

/// A paper of more pages is set once: to set it again takes long, and one short page among many is
/// little.
const MOST_PAGES_SET_AGAIN: usize = 12;

/// The pages of a paper. One that would end on a nearly empty page is set once more, closer or with
/// more room, and kept so when that mends it.
fn set_in_full(document: &Document, fonts: &[Font]) -> Result<PagedDocument, Failure> {
    let wide = set_once(document, fonts, Setting::Wide)?;
    if !ends_short(&wide) || wide.pages().len() > MOST_PAGES_SET_AGAIN {
        return Ok(wide);
    }
    for setting in [Setting::Close, Setting::Closest, Setting::Loose] {
        let other = set_once(document, fonts, setting)?;
        if other.pages().len() < wide.pages().len() || !ends_short(&other) {
            return Ok(other);
        }
    }
    Ok(wide)
}

fn set_once(
    document: &Document,
    fonts: &[Font],
    setting: Setting,
) -> Result<PagedDocument, Failure> {
    let world = EngineWorld::new(document, fonts.to_vec(), setting).ok_or_else(not_set)?;
    typst::compile::<PagedDocument>(&world)
        .output
        .map_err(|_| not_set())
}

/// What is left free at the top and at the foot of a page, in points.
const MARGIN: f64 = 56.7;

/// Whether a paper of several pages ends on one that is less than a quarter full.
fn ends_short(set: &PagedDocument) -> bool {
    let [_, .., last] = set.pages() else {
        return false;
    };
    let room = last.frame.height().to_pt() - 2.0 * MARGIN;
    lowest(&last.frame, 0.0, MARGIN + room) - MARGIN < room / 4.0
}

/// How far down the text of a page comes, its foot left out, in points from the top.
fn lowest(frame: &Frame, top: f64, foot: f64) -> f64 {
    frame
        .items()
        .map(|(at, item)| {
            let y = top + at.y.to_pt();
            match item {
                FrameItem::Group(group) => lowest(&group.frame, y, foot),
                FrameItem::Image(_, size, _) => (y + size.y.to_pt()).min(foot),
                FrameItem::Text(_) if y <= foot => y,
                FrameItem::Text(_)
                | FrameItem::Shape(..)
                | FrameItem::Link(..)
                | FrameItem::Tag(_) => 0.0,
            }
        })
        .fold(0.0, f64::max)
}

fn not_set() -> Failure {
    failure!(Unforeseen, "paper-not-set")
}

/// Fails when no font has a glyph for a character: otherwise an empty box would be printed.
fn check_glyph_coverage(document: &Document, fonts: &[Font]) -> Result<(), Failure> {
    let texts = document.texts();
    let foot = foot(document);
    let wanted: BTreeSet<char> = texts
        .iter()
        .flat_map(|(text, _)| text.chars())
        .chain(foot.chars())
        .filter(|c| !is_invisible(*c))
        .collect();
    let missing: Vec<String> = wanted
        .into_iter()
        .filter(|c| {
            !fonts
                .iter()
                .any(|font| font.info().coverage.contains(u32::from(*c)))
        })
        .map(|c| format!("{c} (U+{:04X})", u32::from(c)))
        .collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(failure!(
            Invalid,
            "glyph-missing",
            characters = missing.join(", ")
        ))
    }
}

/// Characters that shape text and have no shape of their own (Unicode 16,
/// `Default_Ignorable_Code_Point`, and spaces).
fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\u{AD}'
                | '\u{34F}'
                | '\u{61C}'
                | '\u{180B}'..='\u{180F}'
                | '\u{200B}'..='\u{200F}'
                | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{FE00}'..='\u{FE0F}'
                | '\u{FEFF}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}

/// All that the engine can read: the layout, the paper, its drawings and the fonts.
/// There is no clock, no disk and no network.
struct EngineWorld {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    look: Source,
    files: Vec<(FileId, Bytes)>,
}

impl EngineWorld {
    fn new(document: &Document, fonts: Vec<Font>, setting: Setting) -> Option<Self> {
        let mut drawings = Vec::new();
        let blocks: Vec<Value> = document
            .blocks
            .iter()
            .map(|block| as_value(block, &mut drawings))
            .collect();
        let families: Vec<String> = families(&fonts, document.from_right_to_left);
        let paper = json!({
            "language": document.language.code(),
            "from_right_to_left": document.from_right_to_left,
            "title": document.title,
            "day": {
                "year": document.on.year(),
                "month": document.on.month(),
                "day": document.on.day(),
            },
            "fonts": families,
            "foot": foot(document),
            "size": document.type_size,
            "landscape": document.is_landscape,
            "setting": setting,
            "blocks": blocks,
        });
        let mut files = vec![(id("paper.json")?, Bytes::from_string(paper.to_string()))];
        for (at, svg) in drawings.into_iter().enumerate() {
            files.push((id(&drawing_name(at))?, Bytes::from_string(svg)));
        }
        Some(Self {
            library: LazyHash::new(LibraryBuilder::from_routines(&PARTS).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            look: Source::new(id("paper.typ")?, LOOK.to_owned()),
            files,
        })
    }
}

/// What stands at the foot of each page, before its number: what the paper is, and of a plan which
/// version.
fn foot(document: &Document) -> String {
    let title = &document.title;
    let word = match document.language {
        Tongue::Dutch => "versie",
        Tongue::English | Tongue::French => "version",
        Tongue::Turkish => "sürüm",
        Tongue::Arabic => "الإصدار",
        Tongue::Polish => "wersja",
        Tongue::Ukrainian => "версія",
        Tongue::German => "Version",
        Tongue::Spanish => "versión",
    };
    match document.version {
        Some(version) => format!("{title} · {word} {version}"),
        None => title.clone(),
    }
}

fn id(name: &str) -> Option<FileId> {
    Some(FileId::new(RootedPath::new(
        VirtualRoot::Project,
        VirtualPath::new(name).ok()?,
    )))
}

fn drawing_name(at: usize) -> String {
    format!("drawing-{at}.svg")
}

/// The families in the order in which a letter is looked for; the script of the paper first.
fn families(fonts: &[Font], from_right_to_left: bool) -> Vec<String> {
    let mut families: Vec<String> = Vec::new();
    for font in fonts {
        let family = font.info().family.to_lowercase();
        if !families.contains(&family) {
            families.push(family);
        }
    }
    if from_right_to_left {
        families.sort_by_key(|family| !family.contains("arabic"));
    }
    families
}

impl World for EngineWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.look.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.look.id() {
            Ok(self.look.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files
            .iter()
            .find(|(file, _)| *file == id)
            .map(|(_, bytes)| bytes.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// A block as the look reads it; drawings are taken out and become files.
fn as_value(block: &Block, drawings: &mut Vec<String>) -> Value {
    match block {
        Block::Table { head, rows } => {
            let cells: Vec<Vec<Value>> = rows
                .iter()
                .map(|row| row.iter().map(|cell| json!({ "inlines": cell })).collect())
                .collect();
            json!({
                "block": "table",
                "head": head,
                "rows": cells,
                "widths": widths(head, rows),
                "tight": is_tight(rows),
            })
        }
        Block::Figure { svg, alt } => {
            drawings.push(svg.clone());
            json!({
                "block": "figure",
                "file": drawing_name(drawings.len() - 1),
                "alt": alt,
                "height": height(svg),
            })
        }
        Block::List { ordered, items } => {
            let items: Vec<Vec<Value>> = items
                .iter()
                .map(|item| item.iter().map(|block| as_value(block, drawings)).collect())
                .collect();
            json!({ "block": "list", "ordered": ordered, "items": items })
        }
        Block::Frame { blocks } => {
            let blocks: Vec<Value> = blocks
                .iter()
                .map(|block| as_value(block, drawings))
                .collect();
            json!({ "block": "frame", "blocks": blocks })
        }
        Block::Heading { .. } | Block::Paragraph { .. } | Block::NewPage => json!(block),
    }
}

/// How high a drawing stands on a page of A4 that is as wide as its text, in points;
/// at most the page.
fn height(svg: &str) -> f64 {
    const WIDTH: f64 = 459.0;
    const MOST: f64 = 640.0;
    let frame = svg
        .split("viewBox=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap_or_default();
    let numbers: Vec<f64> = frame
        .split_whitespace()
        .filter_map(|number| number.parse().ok())
        .collect();
    match numbers.as_slice() {
        [_, _, width, height] if *width > 0.0 => (WIDTH * height / width).min(MOST),
        _ => MOST / 2.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::papers::document::read;

    #[test]
    fn the_foot_of_a_page_tells_which_paper_it_is_and_of_a_plan_which_version() {
        let on = "2026-04-20".parse().unwrap();
        let title = "Het plan".to_owned();
        let mut document = read("Wij doen dit.", Tongue::Dutch, title, on, None).unwrap();
        assert_eq!(foot(&document), "Het plan");
        document.version = Some(2);
        assert_eq!(foot(&document), "Het plan · versie 2");
        document.language = Tongue::Polish;
        assert_eq!(foot(&document), "Het plan · wersja 2");
        // What stands there needs a font too.
        document.title = "Plan \u{1200}".to_owned();
        let fonts: Vec<Font> = FONTS.iter().cloned().collect();
        assert!(check_glyph_coverage(&document, &fonts).is_err());
    }

    #[test]
    fn a_paper_that_would_end_on_a_nearly_empty_page_is_set_closer() {
        let fonts: Vec<Font> = FONTS.iter().cloned().collect();
        let (mut short, mut mended) = (0, 0);
        for lines in 24..40 {
            let text = "Wij doen dit samen.\n\n".repeat(lines);
            let on = "2026-04-20".parse().unwrap();
            let document = read(&text, Tongue::Dutch, "Plan".to_owned(), on, None).unwrap();
            let wide = set_once(&document, &fonts, Setting::Wide).unwrap();
            let set = set_in_full(&document, &fonts).unwrap();
            if !ends_short(&wide) {
                assert_eq!(set.pages().len(), wide.pages().len());
                continue;
            }
            short += 1;
            let is_mended = set.pages().len() < wide.pages().len() || !ends_short(&set);
            mended += usize::from(is_mended);
        }
        assert!(short > 0, "no paper of these ended short");
        assert_eq!(mended, short, "papers that end short and are not mended");
    }
}
