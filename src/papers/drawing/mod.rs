//! Drawings of a case: the circle around the main person, and the course of the case in time. And
//! bars, for figures over cases.
//!
//! A drawing is plain SVG that prints in black and white, and the same told in words for who cannot
//! see it. Both are made from the same data, with no clock and no chance: the same case gives the
//! same bytes. Lengths are millimetres on paper of 170 mm wide.

mod bars;
mod ecomap;
mod timeline;

pub use bars::{Bar, bars};
pub use ecomap::ecomap;
pub use timeline::{Moment, timeline};

use super::xml::Escaped;
use crate::words::Words;
use std::fmt::{Display, Write as _};

/// A drawing and the same in words, made from the same data.
#[derive(Clone, PartialEq, Eq)]
pub struct Drawing {
    /// The picture, as a whole SVG document.
    pub svg: String,
    /// What it shows, in one or two sentences with counts.
    pub alt: String,
    /// Everything it shows, in lists.
    pub words: Vec<Group>,
}

/// A list with a title: a ring of the circle, a phase of the case.
#[derive(Clone, PartialEq, Eq)]
pub struct Group {
    /// What the lines have in common.
    pub title: String,
    /// One line for each person or moment.
    pub lines: Vec<String>,
}

/// Width of the paper between its margins.
const WIDTH: f64 = 170.0;
/// A point of type in millimetres.
const POINT: f64 = 25.4 / 72.0;

/// Text.
const INK: &str = "#2b2622";
/// Text that comes second.
const SOFT_INK: &str = "#574d44";
/// Lines between people and along time.
const LINE: &str = "#85786a";
/// Lines that only divide.
const HAIRLINE: &str = "#bfb09b";
/// The paper under a drawing.
const PAPER: &str = "#ffffff";

/// A place on the paper.
#[derive(Clone, Copy)]
struct Point {
    x: f64,
    y: f64,
}

impl Point {
    fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}

/// A length in millimetres, written with two decimals at most.
struct Mm(f64);

impl Display for Mm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = format!("{:.2}", self.0);
        let short = text.trim_end_matches('0').trim_end_matches('.');
        f.write_str(if short == "-0" { "0" } else { short })
    }
}

/// How a line of text is set.
#[derive(Clone, Copy)]
struct Type {
    /// Size in millimetres.
    size: f64,
    bold: bool,
    colour: &'static str,
    /// Where the text stands against its place: `start`, `middle`, `end`.
    anchor: &'static str,
}

impl Type {
    fn plain(size: f64, colour: &'static str) -> Self {
        Self {
            size,
            bold: false,
            colour,
            anchor: "start",
        }
    }

    fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    fn anchored(self, anchor: &'static str) -> Self {
        Self { anchor, ..self }
    }
}

/// Attributes of an element.
type Attributes<'a> = &'a [(&'a str, &'a dyn Display)];

/// An SVG document that grows element by element. Whatever text comes in is made safe here.
struct Svg(String);

impl Svg {
    /// Begin a drawing of this height that names and describes itself.
    fn new(height: f64, words: &Words, title: &str, description: &str) -> Self {
        let mut svg = Self(String::new());
        let tag = words.language().tag();
        svg.open(
            "svg",
            &[
                ("xmlns", &"http://www.w3.org/2000/svg"),
                ("width", &format_args!("{}mm", Mm(WIDTH))),
                ("height", &format_args!("{}mm", Mm(height))),
                ("viewBox", &format_args!("0 0 {} {}", Mm(WIDTH), Mm(height))),
                ("role", &"img"),
                ("lang", &tag),
                ("xml:lang", &tag),
                ("font-family", &"Noto Sans, sans-serif"),
            ],
        );
        svg.told("title", title);
        svg.told("desc", description);
        svg.element(
            "rect",
            &[
                ("width", &Mm(WIDTH)),
                ("height", &Mm(height)),
                ("fill", &PAPER),
            ],
        );
        svg
    }

    fn tag(&mut self, name: &str, attributes: Attributes<'_>, end: &str) {
        self.0.push('<');
        self.0.push_str(name);
        for (key, value) in attributes {
            let _ = write!(self.0, " {key}=\"{}\"", Escaped(&value.to_string()));
        }
        self.0.push_str(end);
    }

    fn element(&mut self, name: &str, attributes: Attributes<'_>) {
        self.tag(name, attributes, "/>\n");
    }

    fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.tag(name, attributes, ">\n");
    }

    fn close(&mut self, name: &str) {
        let _ = writeln!(self.0, "</{name}>");
    }

    fn told(&mut self, name: &str, text: &str) {
        let _ = writeln!(self.0, "<{name}>{}</{name}>", Escaped(text));
    }

    /// A line of text on its baseline.
    fn text(&mut self, at: Point, how: Type, text: &str) {
        self.turned(at, how, 0.0, text);
    }

    /// A line of text turned about its place, in degrees.
    fn turned(&mut self, at: Point, how: Type, degrees: f64, text: &str) {
        let mut attributes: Vec<(&str, &dyn Display)> = vec![];
        let (x, y, size) = (Mm(at.x), Mm(at.y), Mm(how.size));
        let turn = format!("translate({x} {y}) rotate({})", Mm(degrees));
        // An angle that is written as zero is no turn.
        if degrees.abs() < 0.005 {
            attributes.extend([("x", &x as &dyn Display), ("y", &y)]);
        } else {
            attributes.push(("transform", &turn));
        }
        attributes.extend([("font-size", &size as &dyn Display), ("fill", &how.colour)]);
        if how.bold {
            attributes.push(("font-weight", &"bold"));
        }
        if how.anchor != "start" {
            attributes.push(("text-anchor", &how.anchor));
        }
        self.tag("text", &attributes, ">");
        let _ = writeln!(self.0, "{}</text>", Escaped(text));
    }

    fn line(&mut self, from: Point, to: Point, more: Attributes<'_>) {
        let (x1, y1, x2, y2) = (Mm(from.x), Mm(from.y), Mm(to.x), Mm(to.y));
        let ends: [(&str, &dyn Display); 4] = [("x1", &x1), ("y1", &y1), ("x2", &x2), ("y2", &y2)];
        self.element("line", &[&ends, more].concat());
    }

    fn circle(&mut self, at: Point, radius: f64, more: Attributes<'_>) {
        let (cx, cy, r) = (Mm(at.x), Mm(at.y), Mm(radius));
        let place: [(&str, &dyn Display); 3] = [("cx", &cx), ("cy", &cy), ("r", &r)];
        self.element("circle", &[&place, more].concat());
    }

    fn finish(mut self) -> String {
        self.close("svg");
        self.0
    }
}

/// Widths of the characters from space to tilde in thousandths of the size: Noto Sans, regular.
const REGULAR: [u16; 95] = [
    260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572,
    572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556,
    519, 728, 741, 339, 273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586,
    566, 572, 329, 372, 329, 572, 444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534,
    258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
];
/// The same of Noto Sans, bold.
const BOLD: [u16; 95] = [
    260, 286, 472, 646, 572, 901, 750, 266, 339, 339, 545, 572, 285, 322, 285, 413, 572, 572, 572,
    572, 572, 572, 572, 572, 572, 572, 285, 285, 572, 572, 572, 477, 897, 690, 672, 637, 740, 560,
    549, 724, 765, 389, 331, 664, 565, 943, 813, 796, 628, 796, 660, 551, 579, 756, 650, 967, 667,
    624, 579, 331, 413, 331, 572, 411, 362, 604, 633, 514, 633, 591, 387, 633, 657, 305, 305, 620,
    305, 982, 657, 619, 633, 633, 454, 497, 434, 657, 569, 856, 578, 569, 488, 394, 551, 394, 572,
];

/// About how wide a text is when it is set. Outside plain Latin rather too wide than too narrow.
fn width(text: &str, size: f64, bold: bool) -> f64 {
    let table = if bold { &BOLD } else { &REGULAR };
    let of = |c: char| -> f64 {
        let known = u32::from(c)
            .checked_sub(32)
            .and_then(|at| table.get(usize::try_from(at).ok()?));
        match c {
            _ if known.is_some() => known.map_or(0.0, |thousandths| f64::from(*thousandths)),
            '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200D}' => 0.0,
            '…' => 860.0,
            '\u{C0}'..='\u{24F}' if c.is_lowercase() => 660.0,
            '\u{C0}'..='\u{6FF}' => 800.0,
            _ => 1050.0,
        }
    };
    text.chars().map(of).sum::<f64>() * size / 1000.0
}

/// The text, or as much of its beginning as fits with `…` behind it.
fn shortened(text: &str, size: f64, bold: bool, most: f64) -> String {
    if width(text, size, bold) <= most {
        return text.to_owned();
    }
    let mut short = String::new();
    let mut room = most - width("…", size, bold);
    for c in text.chars() {
        room -= width(c.encode_utf8(&mut [0; 4]), size, bold);
        if room < 0.0 {
            break;
        }
        short.push(c);
    }
    format!("{}…", short.trim_end_matches([' ', '-', ',', '.']))
}

/// The text on lines that fit; what is too much for the last line is shortened.
fn wrapped(text: &str, size: f64, bold: bool, most: f64, lines: usize) -> Vec<String> {
    let mut done: Vec<String> = Vec::new();
    let mut rest: Vec<&str> = text.split_whitespace().collect();
    while !rest.is_empty() {
        if done.len() + 1 == lines {
            done.push(shortened(&rest.join(" "), size, bold, most));
            break;
        }
        let fits = (1..=rest.len())
            .rev()
            .find(|taken| width(&rest[..*taken].join(" "), size, bold) <= most)
            .unwrap_or(1);
        done.push(shortened(&rest[..fits].join(" "), size, bold, most));
        rest.drain(..fits);
    }
    done
}

/// How many, for reckoning with.
fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Case;
    use crate::domain::circle::{Branch, Person, Role, Side, Tie};
    use crate::domain::intake::{Applicant, Application, Variant};
    use crate::domain::text::{Handle, Line, Name};
    use crate::words::Language;
    use chrono::NaiveDate;

    pub(super) fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    pub(super) fn handle(text: &str) -> Handle {
        Handle::parse(text).unwrap()
    }

    pub(super) fn someone(who: &str, name: &str, role: Role) -> Person {
        Person::new(
            handle(who),
            Name::parse(name).unwrap(),
            role,
            day("2026-03-03"),
        )
    }

    pub(super) fn empty(variant: Variant) -> Case {
        Case::new(Application::new(
            handle("2026-01"),
            day("2026-03-02"),
            variant,
            Applicant::MainPerson,
        ))
    }

    const FIRST: [&str; 40] = [
        "Toos",
        "Henk",
        "Fatima",
        "Wim",
        "Noor",
        "Bram",
        "Agnieszka",
        "Kees",
        "Willemijn",
        "Joost",
        "Samira",
        "Dirk",
        "Anne-Marie",
        "Piet",
        "Lian",
        "Ravi",
        "Sjaan",
        "Mohammed",
        "Truus",
        "Jan",
        "Esra",
        "Marco",
        "Bep",
        "Jip",
        "Hennie",
        "Yara",
        "Sem",
        "Ellen",
        "Tonny",
        "Frits",
        "Jaap",
        "Robin",
        "Petra",
        "Gerard",
        "Wilma",
        "Marieke",
        "Paul",
        "Ria",
        "Sandra",
        "Dennis",
    ];
    const LAST: [&str; 12] = [
        "Jansen",
        "de Vries",
        "van den Berg",
        "Yildiz",
        "Bouwman",
        "Kuipers",
        "Amrani",
        "Nowak",
        "Pereira",
        "de Ruiter",
        "van 't Hoff",
        "Postma",
    ];
    const RELATIONS: [(&str, Tie, Option<Branch>); 20] = [
        ("oma", Tie::Family, Some(Branch::Mother)),
        ("opa", Tie::Family, Some(Branch::Father)),
        ("zus", Tie::Family, Some(Branch::Household)),
        ("vriendin", Tie::Friend, None),
        ("buurvrouw", Tie::Neighbour, None),
        ("tante", Tie::Family, Some(Branch::Mother)),
        ("zwager", Tie::Family, Some(Branch::InLaws)),
        ("trainer van de voetbal", Tie::Acquaintance, None),
        ("neef", Tie::Family, Some(Branch::Father)),
        ("broer", Tie::Family, Some(Branch::Household)),
        ("vriend van vader", Tie::Friend, None),
        ("nicht", Tie::Family, Some(Branch::Mother)),
        ("collega", Tie::Acquaintance, None),
        ("oom", Tie::Family, Some(Branch::Mother)),
        ("buurman", Tie::Neighbour, None),
        ("achternicht", Tie::Family, Some(Branch::Mother)),
        ("peetoom", Tie::Friend, None),
        ("schoonzus", Tie::Family, Some(Branch::InLaws)),
        ("oudtante", Tie::Family, Some(Branch::Father)),
        ("overbuurvrouw", Tie::Neighbour, None),
    ];

    /// A case with so many people: a main person (or two sides), a few beside the circle,
    /// and rounds that widen it.
    pub(super) fn invented(count: usize, variant: Variant) -> Case {
        let mut case = empty(variant);
        let two_sides = variant == Variant::Restorative;
        let main = if variant == Variant::Neighbourhood {
            0
        } else {
            1 + usize::from(two_sides)
        };
        let beside = if count < 12 { 1 } else { 2 + count / 25 };
        for nth in 0..count {
            let name = format!(
                "{} {}",
                FIRST[nth * 7 % FIRST.len()],
                LAST[(nth * 5 + nth / FIRST.len()) % LAST.len()]
            );
            let role = match nth {
                _ if nth < main => Role::MainPerson,
                _ if nth >= count - beside => {
                    [Role::Professional, Role::Interpreter, Role::Supporter][nth % 3]
                }
                _ => Role::Circle,
            };
            let mut person = someone(&format!("p-{nth}"), &name, role);
            if two_sides {
                person.side = Some(if nth % 2 == 0 {
                    Side::Harmed
                } else {
                    Side::Responsible
                });
            }
            if role == Role::Circle {
                let (relation, tie, branch) = RELATIONS[(nth * 3 + nth / 20) % RELATIONS.len()];
                let street = variant == Variant::Neighbourhood;
                person.relation = (!street || nth % 5 == 0).then(|| Line::parse(relation).unwrap());
                person.tie = Some(if street { Tie::Neighbour } else { tie });
                person.branch = branch.filter(|_| !street);
                // Of six, three are named by a main person, two by one of those, and one farther
                // out: mostly by their own kind.
                let back = match (nth - main) % 6 {
                    0..=2 => None,
                    3 | 4 => case.people.iter().rev().find(|it| {
                        it.tie == person.tie
                            && it.branch == person.branch
                            && it.side == person.side
                            && case.round(it) < 3
                    }),
                    _ => case
                        .people
                        .iter()
                        .rev()
                        .filter(|it| it.side == person.side && case.round(it) < 4)
                        .nth(2),
                };
                let by = back.map_or_else(
                    || handle(&format!("p-{}", nth % main.max(1))),
                    |by| by.handle.clone(),
                );
                person.named_by = (main > 0 || back.is_some()).then_some(by);
            } else if role == Role::Professional {
                person.function = Some(Line::parse("gezinsvoogd").unwrap());
            }
            case.people.push(person);
        }
        case
    }

    /// The cases that the stories end in.
    pub(super) fn told() -> Vec<Case> {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/cases");
        let read = |path: std::path::PathBuf| {
            let whole: serde_json::Value =
                serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
            serde_json::from_value(whole["case"].clone()).unwrap()
        };
        std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| read(entry.unwrap().path()))
            .collect()
    }

    #[test]
    fn text_is_escaped_and_what_xml_does_not_allow_is_left_out() {
        let mut case = empty(Variant::Family);
        case.people.push(someone(
            "p-1",
            "Jan <b>&\"'\u{FFFE}\u{FFFF}",
            Role::MainPerson,
        ));
        let svg = ecomap(&case, &|_| true, &Words::new(Language::Dutch)).svg;
        assert!(svg.contains("Jan"), "{svg}");
        assert!(!svg.contains("<b>") && !svg.contains('\u{FFFE}'));
    }

    #[test]
    fn a_drawing_names_itself_in_its_language() {
        for (language, tag, title) in [
            (Language::Dutch, "nl", "De kring in beeld"),
            (Language::English, "en", "The circle drawn"),
        ] {
            let svg = ecomap(
                &invented(9, Variant::Family),
                &|_| true,
                &Words::new(language),
            )
            .svg;
            assert!(
                svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"170mm\""),
                "{svg}"
            );
            for part in [
                format!("role=\"img\" lang=\"{tag}\" xml:lang=\"{tag}\""),
                format!("<title>{title}</title>"),
                "<desc>".to_owned(),
            ] {
                assert!(svg.contains(&part), "{part}");
            }
            assert!(
                !svg.contains('[') && !svg.contains("NaN") && !svg.contains("inf\""),
                "{svg}"
            );
        }
    }

    /// The relative luminance of a colour such as `#2b2622` (WCAG 2).
    fn luminance(colour: &str) -> f64 {
        let part = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    #[test]
    fn every_text_stands_out_from_the_paper() {
        for variant in [Variant::Family, Variant::Restorative] {
            let svg = ecomap(
                &invented(24, variant),
                &|_| true,
                &Words::new(Language::Dutch),
            )
            .svg;
            for text in svg.split("<text ").skip(1) {
                let colour = text
                    .split("fill=\"")
                    .nth(1)
                    .unwrap()
                    .split('"')
                    .next()
                    .unwrap();
                // The darkest ground a text stands on.
                let contrast = (luminance("#f5ebdb") + 0.05) / (luminance(colour) + 0.05);
                assert!(contrast >= 4.5, "{colour}: {contrast}");
            }
        }
    }

    #[test]
    fn a_long_name_is_shortened_and_fits() {
        assert_eq!(shortened("Toos", 3.0, true, 30.0), "Toos");
        let short = shortened("Wilhelmina-Antoinette van Oudshoorn", 3.0, true, 30.0);
        assert!(
            short.ends_with('…') && width(&short, 3.0, true) <= 30.0,
            "{short}"
        );
        assert_eq!(
            wrapped("Mohammed van den Berg", 3.0, true, 24.0, 2),
            ["Mohammed", "van den Berg"]
        );
        let lines = wrapped(&"lang woord ".repeat(20), 3.0, false, 24.0, 2);
        assert!(
            lines.len() == 2 && lines.iter().all(|line| width(line, 3.0, false) <= 24.0),
            "{lines:?}"
        );
        assert!(wrapped("", 3.0, false, 24.0, 2).is_empty());
    }

    #[test]
    fn a_length_is_written_shortly() {
        for (length, text) in [
            (0.0, "0"),
            (-0.001, "0"),
            (12.0, "12"),
            (1.25, "1.25"),
            (170.3, "170.3"),
            (-2.5, "-2.5"),
            (100.0, "100"),
        ] {
            assert_eq!(Mm(length).to_string(), text);
        }
    }

    #[test]
    fn the_told_cases_can_be_drawn_in_both_languages() {
        for case in told() {
            for language in [Language::Dutch, Language::English] {
                let words = Words::new(language);
                let circle = ecomap(&case, &|_| true, &words);
                let (course, _) = timeline(
                    &case,
                    case.application.applied_on + chrono::Days::new(40),
                    &words,
                );
                for drawing in [circle, course] {
                    let lines = drawing
                        .words
                        .iter()
                        .flat_map(|group| group.lines.iter().chain([&group.title]));
                    for text in lines.chain([&drawing.svg, &drawing.alt]) {
                        assert!(!text.contains("[d") && !text.contains("{$"), "{text}");
                    }
                }
            }
        }
    }
}
