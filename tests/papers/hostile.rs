//! Whatever somebody typed stands on paper as they typed it:
//! nothing is run, nothing breaks out, everything prints.

use crate::{day, told};
use ekc::domain::Case;
use ekc::domain::choice::Choice as _;
use ekc::domain::paper::{PaperForm, PaperKind, Tongue};
use ekc::papers::audience;
use ekc::papers::document::{Block, Document};
use ekc::papers::press::print;
use ekc::papers::subject::{Reader, Subject};
use ekc::papers::template::Template;
use ekc::papers::view::view;
use proptest::prelude::*;
use serde_json::Value;
use std::sync::LazyLock;

/// Marks of every engine the papers go through, and of those that read them later.
const NASTY: &[&str] = &[
    "# kop",
    "**vet**",
    "| cel |",
    "---",
    "> citaat",
    "- punt",
    "1. een",
    "```",
    "[a](javascript:alert(1))",
    "![x](file:///etc/passwd)",
    "&lt;",
    "&#x41;",
    "<script>alert(1)</script>",
    "</p></main>",
    "<!--",
    "]]>",
    "<?xml?>",
    "<w:t>",
    "\"'`",
    "{{ reader.name }}",
    "{% for a in b %}",
    "{# x #}",
    "{{ 7 * 7 }}",
    "#eval(\"1\")",
    "#read(\"/etc/passwd\")",
    "$x^2$",
    "@label",
    "<label>",
    "*zwaar*",
    "_schuin_",
    "\\",
    "~",
    "=SUM(A1)",
    "+31",
    "@x",
    "%s%n",
    "\u{0}",
    "\u{7}",
    "\u{1b}[31m",
    "\u{202E}omgekeerd",
    "\u{2066}",
    "\u{200F}",
    "\u{FEFF}",
    "\u{FDD0}\u{FDD3}x\u{FDD4}",
    "\u{FDD5}",
    "😀",
    "👩‍👩‍👧",
    "🇳🇱",
    "é",
    "e\u{301}",
    "ﷺ",
    "אבג",
    "العربية",
    "Ω",
    "ẞ",
    "\r\n",
    "\n\n",
    "\t",
];

static CASE: LazyLock<Case> = LazyLock::new(|| told("07-een-eis-geweigerd"));
const TODAY: &str = "2026-06-10";

/// Values in which everything somebody may have typed is this text;
/// words of closed lists and dates stay.
fn with_text_everywhere(value: &Value, text: &str) -> Value {
    match value {
        Value::String(it) if is_fixed(it) => value.clone(),
        Value::String(_) => Value::from(text),
        Value::Array(items) => items
            .iter()
            .map(|item| with_text_everywhere(item, text))
            .collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, field)| (name.clone(), with_text_everywhere(field, text)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

fn is_fixed(text: &str) -> bool {
    const CODES: [&str; 16] = [
        "family",
        "neighbourhood",
        "learning",
        "restorative",
        "main-person",
        "circle",
        "professional",
        "supporter",
        "interpreter",
        "present",
        "remote",
        "letter",
        "spokesperson",
        "harmed",
        "responsible",
        "yes",
    ];
    let is_time = text.len() == 8 && text.bytes().filter(|byte| *byte == b':').count() == 2;
    CODES.contains(&text) || text == "no" || is_time || text.parse::<chrono::NaiveDate>().is_ok()
}

fn paper_of(kind: PaperKind, language: Tongue, text: &str) -> Document {
    let reader = audience(&CASE, kind, day(TODAY))
        .first()
        .copied()
        .unwrap_or(Reader::Person(&CASE.people[0]));
    let subject = Subject {
        case: &CASE,
        reader,
        today: day(TODAY),
        language,
        erase_on: Some(day("2026-12-31")),
        erased: None,
        written: Vec::new(),
        month: None,
        without: Vec::new(),
    };
    let seen = view(kind, &subject);
    let figure = seen
        .drawing
        .as_ref()
        .map(|drawing| (drawing.svg.as_str(), drawing.alt.as_str()));
    Template::find(kind, language, None)
        .unwrap()
        .fill(
            &with_text_everywhere(&seen.values, text),
            day(TODAY),
            figure,
        )
        .unwrap()
}

/// The bones of a page: its blocks, without what they say.
fn bones(blocks: &[Block]) -> String {
    let bone = |block: &Block| match block {
        Block::Heading { level, .. } => format!("h{level}"),
        Block::Paragraph { .. } => "p".to_owned(),
        Block::List { ordered, items } => format!(
            "l{ordered}[{}]",
            items
                .iter()
                .map(|item| bones(item))
                .collect::<Vec<_>>()
                .join(";")
        ),
        Block::Table { head, rows } => format!(
            "t{}x{}",
            head.len(),
            rows.iter()
                .map(|row| row.len().to_string())
                .collect::<Vec<_>>()
                .join(",")
        ),
        Block::Frame { blocks } => format!("f[{}]", bones(blocks)),
        Block::Figure { .. } => "g".to_owned(),
        Block::NewPage => "n".to_owned(),
    };
    blocks.iter().map(bone).collect::<Vec<_>>().join(" ")
}

/// What of a text a page can hold, with spaces as one.
fn readable(text: &str) -> String {
    let is_kept = |c: &char| {
        !c.is_control()
            && !matches!(
                c,
                '\u{200E}'
                    | '\u{200F}'
                    | '\u{61C}'
                    | '\u{202A}'..='\u{202E}'
                    | '\u{2066}'..='\u{2069}'
                    | '\u{FEFF}'
                    | '\u{FDD0}'..='\u{FDEF}'
            )
    };
    text.replace(['\n', '\t', '\r'], " ")
        .chars()
        .filter(is_kept)
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn whole_text(document: &Document) -> String {
    document
        .texts()
        .iter()
        .map(|(text, _)| readable(text))
        .collect::<Vec<_>>()
        .join(" ")
}

fn nasty() -> impl Strategy<Value = String> {
    let pieces = |most: usize| proptest::collection::vec(proptest::sample::select(NASTY), 1..most);
    prop_oneof![
        4 => pieces(6).prop_map(|pieces| format!("a{}z", pieces.join(" "))),
        2 => pieces(4).prop_map(|pieces| format!("{}a", pieces.concat())),
        1 => any::<String>().prop_map(|text| format!("a{text}z")),
        1 => Just("Naam".repeat(1_250)),
        1 => Just("Lange naam ".repeat(450)),
    ]
}

fn kinds() -> impl Strategy<Value = (PaperKind, Tongue)> {
    let all: Vec<(PaperKind, Tongue)> = PaperKind::ALL
        .iter()
        .flat_map(|(kind, _, _)| {
            ekc::papers::template::languages_of(*kind).map(|language| (*kind, language))
        })
        .collect();
    proptest::sample::select(all)
}

/// What a reader of XML makes of a text.
fn xml_elements(text: &str) -> usize {
    let parsed = roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    parsed
        .descendants()
        .filter(roxmltree::Node::is_element)
        .count()
}

/// One part of a DOCX.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, ..ProptestConfig::default() })]

    #[test]
    fn hostile_text_stays_text_in_every_kind_and_language(
        text in nasty(),
        (kind, language) in kinds(),
    ) {
        let (plain, hostile) = (paper_of(kind, language, "x"), paper_of(kind, language, &text));
        prop_assert_eq!(bones(&hostile.blocks), bones(&plain.blocks));
        if whole_text(&plain).contains('x') && kind != PaperKind::CircleMap {
            let page = whole_text(&hostile);
            for word in readable(&text).split_whitespace() {
                prop_assert!(page.contains(word), "{} is not on the page", word);
            }
        }
        let html = |document: &Document| {
            String::from_utf8(print(document, PaperForm::Html, &[]).unwrap()).unwrap()
        };
        let tags = |html: &str| html.matches('<').count() - html.matches("<br>").count();
        prop_assert_eq!(tags(&html(&hostile)), tags(&html(&plain)));
        prop_assert!(!html(&hostile).contains("<script"));
        let letter = |document: &Document| print(document, PaperForm::Docx, &[]).unwrap();
        let elements = |bytes: &[u8]| {
            xml_elements(&part(bytes, "word/document.xml").replace("<w:br/>", ""))
        };
        let (before, after) = (elements(&letter(&plain)), elements(&letter(&hostile)));
        // A line break cuts a run in two; nothing else may be added.
        prop_assert!(after >= before);
        for form in [PaperForm::Text, PaperForm::Markdown] {
            prop_assert!(std::str::from_utf8(&print(&hostile, form, &[]).unwrap()).is_ok());
        }
    }

    #[test]
    fn markdown_that_was_written_is_read_back_as_the_same_words(text in nasty()) {
        let page = paper_of(PaperKind::PlanSimple, Tongue::Dutch, &text);
        let markdown = String::from_utf8(print(&page, PaperForm::Markdown, &[]).unwrap()).unwrap();
        prop_assert!(!markdown.contains("\n<script"), "{}", markdown);
    }
}

#[cfg(feature = "pdf")]
proptest! {
    #![proptest_config(ProptestConfig {
        cases: 10,
        max_shrink_iters: 20,
        ..ProptestConfig::default()
    })]

    #[test]
    fn hostile_text_prints(text in nasty(), (kind, language) in kinds()) {
        let page = paper_of(kind, language, &text);
        match print(&page, PaperForm::Pdf, &[]) {
            Ok(bytes) => prop_assert!(bytes.starts_with(b"%PDF")),
            // A character no face has is named; nothing else stops a page.
            Err(failure) => prop_assert_eq!(failure.code(), "glyph-missing"),
        }
    }
}

#[cfg(feature = "pdf")]
#[test]
fn a_name_of_five_thousand_letters_and_every_nasty_text_print() {
    let nasty: String = NASTY
        .iter()
        .filter(|it| !it.contains(['א', 'ﷺ']))
        .copied()
        .collect::<Vec<_>>()
        .join(" ");
    for text in ["Naam".repeat(1_250), nasty] {
        let bytes = print(
            &paper_of(PaperKind::Plan, Tongue::Dutch, &text),
            PaperForm::Pdf,
            &[],
        )
        .unwrap();
        assert!(bytes.starts_with(b"%PDF"));
    }
}

#[test]
fn the_drawings_are_whole_whatever_people_are_called() {
    let mut case = CASE.clone();
    for (person, text) in
        case.people
            .iter_mut()
            .zip(["A & B", "<b>vet</b>", "\"x\" 'y'", "]]>", "--> &amp;"])
    {
        person.name = ekc::domain::text::Name::parse(text)
            .unwrap_or_else(|_| ekc::domain::text::Name::parse("Xa").unwrap());
    }
    for kind in [PaperKind::CircleMap, PaperKind::TimeLine] {
        let subject = Subject {
            case: &case,
            reader: Reader::Coordinator,
            today: day(TODAY),
            language: Tongue::Dutch,
            erase_on: None,
            erased: None,
            written: Vec::new(),
            month: None,
            without: Vec::new(),
        };
        let drawing = view(kind, &subject).drawing.unwrap();
        assert!(xml_elements(&drawing.svg) > 5, "{kind:?}");
    }
}
