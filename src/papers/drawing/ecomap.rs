//! The circle drawn: the main person in the middle, a ring for each round of widening, and a sector
//! for each group of people, so that it shows where the circle is large and where it is thin.

use super::{Drawing, Group, HAIRLINE, INK, LINE, Mm, PAPER, POINT, Point, SOFT_INK, Svg, Type, WIDTH, counted, number, shortened, width, wrapped};
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{Branch, LeftAlone, Person, Role, Side, Tie};
use crate::domain::intake::Variant;
use crate::words::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::f64::consts::{PI, TAU};
use std::fmt::Display;

/// Where someone stands in the drawing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The middle: a main person.
    Middle,
    /// The ring of a round; the last ring has all later rounds too.
    Ring(u32),
    /// Outside the rings: who helps, and does not belong to the circle.
    Beside,
}

/// A group of people of one kind, in the order in which they stand around the middle from twelve o'clock.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kin {
    Household,
    FathersSide,
    InLaws,
    Family,
    Friends,
    Neighbours,
    Acquaintances,
    Others,
    MothersSide,
}

impl Kin {
    fn of(person: &Person) -> Self {
        match (person.branch, person.tie) {
            (Some(Branch::Household), _) => Self::Household,
            (Some(Branch::Father), _) => Self::FathersSide,
            (Some(Branch::Mother), _) => Self::MothersSide,
            (Some(Branch::InLaws), _) => Self::InLaws,
            (None, Some(Tie::Family)) => Self::Family,
            (None, Some(Tie::Friend)) => Self::Friends,
            (None, Some(Tie::Neighbour)) => Self::Neighbours,
            (None, Some(Tie::Acquaintance)) => Self::Acquaintances,
            (None, Some(Tie::Professional) | None) => Self::Others,
        }
    }

    fn name(self, words: &Words) -> String {
        words.say(match self {
            Self::Household => "drawing-kin-household",
            Self::FathersSide => "drawing-kin-fathers-side",
            Self::InLaws => "drawing-kin-in-laws",
            Self::Family => "drawing-kin-family",
            Self::Friends => "drawing-kin-friends",
            Self::Neighbours => "drawing-kin-neighbours",
            Self::Acquaintances => "drawing-kin-acquaintances",
            Self::Others => "drawing-kin-others",
            Self::MothersSide => "drawing-kin-mothers-side",
        })
    }

    /// The colour of the group. It helps the eye; the place says the same.
    fn colour(self) -> &'static str {
        match self {
            Self::Household => "#8f4426",
            Self::FathersSide => "#7d5a0c",
            Self::InLaws => "#5d6320",
            Self::Family => "#8a3b3b",
            Self::Friends => "#2f6647",
            Self::Neighbours => "#25617a",
            Self::Acquaintances => "#4a5590",
            Self::Others => "#5f574e",
            Self::MothersSide => "#84406a",
        }
    }
}

/// A sector of the drawing: a group, and its side where there are two.
type Sector = (Option<Side>, Kin);

/// More rings than this would each be too thin to read.
const MOST_RINGS: u32 = 4;

/// Someone who is shown.
struct Shown<'a> {
    person: &'a Person,
    place: Place,
    /// The round in which this person came into the circle.
    round: u32,
    sector: Sector,
    /// The name as far as it tells this person from the others.
    name: String,
    /// What stands under the name.
    relation: Option<String>,
    /// Who named this person, as a place in the list.
    namer: Option<usize>,
}

/// The circle as a drawing (ecogram). Who is never approached or may not be shown leaves no trace in
/// it: the drawing is that of a case in which they do not stand.
#[must_use]
pub fn ecomap(case: &Case, may_show: &dyn Fn(&Person) -> bool, words: &Words) -> Drawing {
    let mut case = case.clone();
    case.people.retain(|person| person.left_alone != Some(LeftAlone::Never) && may_show(person));
    let two_sides = case.application.variant == Variant::Restorative;
    let people = shown(&case, two_sides, words);
    let alt = alt(&people, words);
    let sheet = Sheet { people: &people, two_sides, neighbourhood: case.application.variant == Variant::Neighbourhood, words };
    let svg = sheet.paint(&sheet.lay_out(), &alt);
    Drawing { svg, alt, words: in_words(&people, two_sides, words) }
}

fn shown<'a>(case: &'a Case, two_sides: bool, words: &Words) -> Vec<Shown<'a>> {
    let names = short_names(&case.people);
    let of = |(person, name): (&'a Person, String)| {
        let round = case.round(person);
        let place = match person.role {
            Role::MainPerson => Place::Middle,
            Role::Circle => Place::Ring(round.min(MOST_RINGS)),
            Role::Professional | Role::Supporter | Role::Interpreter => Place::Beside,
        };
        let role = || (place == Place::Beside).then(|| words.say(&person.role.label()));
        let told = person.relation.as_ref().or(person.function.as_ref().filter(|_| place == Place::Beside));
        Shown {
            person,
            place,
            round,
            sector: (person.side.filter(|_| two_sides), Kin::of(person)),
            name,
            relation: told.map(|line| line.as_str().to_owned()).or_else(role),
            namer: person.named_by.as_ref().and_then(|by| case.people.iter().position(|it| it.handle == *by && it.handle != person.handle)),
        }
    };
    case.people.iter().zip(names).map(of).collect()
}

/// Words before a name that do not tell one person from another.
const TITLES: [&str; 16] = ["mevrouw", "mevr", "mw", "meneer", "dhr", "de", "het", "familie", "juf", "meester", "tante", "oom", "mr", "mrs", "ms", "dr"];

/// The first name of each; more of it where two share it or the first word is no name by itself.
fn short_names(people: &[Person]) -> Vec<String> {
    let ways: Vec<[String; 3]> = people.iter().map(|person| ways_to_name(person.name.as_str())).collect();
    let only = |way: usize, text: &str| ways.iter().filter(|other| other[way].to_lowercase() == text.to_lowercase()).count() == 1;
    ways.iter().map(|ways| (0..2).find(|way| only(*way, &ways[*way])).map_or_else(|| ways[2].clone(), |way| ways[way].clone())).collect()
}

/// `Toos`, `Toos J.` and `Toos Jansen`.
fn ways_to_name(whole: &str) -> [String; 3] {
    let mut pieces = whole.split_whitespace();
    let first = pieces.next().unwrap_or(whole);
    let plain = first.trim_end_matches('.').to_lowercase();
    if first.ends_with('.') || TITLES.contains(&plain.as_str()) {
        return [whole, whole, whole].map(str::to_owned);
    }
    let initial = pieces.last().and_then(|last| last.chars().find(|c| c.is_alphabetic()));
    let more = initial.map_or_else(|| first.to_owned(), |initial| format!("{first} {initial}."));
    [first.to_owned(), more, whole.to_owned()]
}

fn rounds(people: &[Shown<'_>]) -> BTreeSet<u32> {
    people.iter().filter(|it| matches!(it.place, Place::Ring(_))).map(|it| it.round).collect()
}

fn rings(people: &[Shown<'_>]) -> BTreeSet<u32> {
    people.iter().filter_map(|it| if let Place::Ring(ring) = it.place { Some(ring) } else { None }).collect()
}

fn alt(people: &[Shown<'_>], words: &Words) -> String {
    let count = |wanted: &dyn Fn(&Shown<'_>) -> bool| people.iter().filter(|it| wanted(it)).count();
    let ringed = |it: &Shown<'_>| matches!(it.place, Place::Ring(_));
    let mut told = words.say_with(
        "drawing-ecomap-alt",
        &[
            ("main", counted(words, "drawing-main-persons", count(&|it| it.place == Place::Middle))),
            ("circle", counted(words, "drawing-people", count(&ringed))),
            ("rounds", counted(words, "drawing-rounds", rounds(people).len())),
            ("beside", counted(words, "drawing-people", count(&|it| it.place == Place::Beside))),
        ],
    );
    let kins: BTreeSet<Kin> = people.iter().filter(|it| ringed(it)).map(|it| it.sector.1).collect();
    let of = |kin: &Kin| format!("{} {}", kin.name(words), count(&|it| ringed(it) && it.sector.1 == *kin));
    if kins.len() > 1 {
        let groups = kins.iter().map(of).collect::<Vec<_>>().join(", ");
        told.push(' ');
        told.push_str(&words.say_with("drawing-ecomap-groups", &[("groups", groups)]));
    }
    told
}

/// The name of a side, or that there is none.
fn side_name(side: Option<Side>, words: &Words) -> String {
    side.map_or_else(|| words.say("drawing-no-side"), |side| words.say(&side.label()))
}

/// Every ring and sector as a list.
fn in_words(people: &[Shown<'_>], two_sides: bool, words: &Words) -> Vec<Group> {
    let mut groups: BTreeMap<(u32, Sector), Group> = BTreeMap::new();
    for it in people {
        let (order, title) = match it.place {
            Place::Middle => ((0, (None, Kin::Household)), words.say("drawing-middle")),
            Place::Ring(_) => {
                let round = it.round;
                let side = two_sides.then(|| side_name(it.sector.0, words));
                let ring = words.say_with("drawing-round", &[("round", round.to_string())]);
                let title: Vec<String> = [Some(ring), side, Some(it.sector.1.name(words))].into_iter().flatten().collect();
                ((round, it.sector), title.join(", "))
            }
            Place::Beside => ((u32::MAX, (None, Kin::Household)), words.say("drawing-beside")),
        };
        let side = it.person.side.filter(|_| two_sides && it.place == Place::Middle).map(|side| words.say(&side.label()));
        let named = it.namer.and_then(|by| people.get(by)).map(|by| words.say_with("drawing-named-by", &[("by", by.name.clone())]));
        let line: Vec<String> = [Some(it.person.name.as_str().to_owned()), it.relation.clone(), side, named].into_iter().flatten().collect();
        groups.entry(order).or_insert_with(|| Group { title, lines: Vec::new() }).lines.push(line.join(", "));
    }
    groups.into_values().collect()
}

/// Two sizes of type that go together, in millimetres: names, and all that is smaller.
#[derive(Clone, Copy)]
struct Sizes {
    name: f64,
    small: f64,
}

/// From roomy to the smallest that is still read with ease: names and the rest in points, and how much of
/// the rings the labels may take up before the next size is tried.
const SIZES: [(f64, f64, f64); 9] =
    [(10.5, 8.8, 0.36), (10.0, 8.5, 0.4), (9.5, 8.2, 0.44), (9.0, 8.0, 0.48), (8.5, 7.6, 0.52), (8.0, 7.2, 0.56), (7.5, 6.8, 0.6), (7.1, 6.5, 0.7), SMALLEST];
const SMALLEST: (f64, f64, f64) = (6.7, 6.5, 0.8);
/// The least that the outer ring measures, from its middle.
const LOWEST: f64 = 68.0;
/// The drawing is not higher than this while its type can still be smaller.
const HIGHEST: f64 = 230.0;
/// Half the width of the outer ring where the drawing is at its widest.
const WIDEST: f64 = 80.0;
/// What stays free around the outer ring for the names of the sectors.
const RIM: f64 = 6.0;
/// When labels take up this much of the rings, each ring is as thick as it needs and no thicker.
const TIGHT: f64 = 0.3;

/// Whether everyone must stand in their own ring and sector.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Strict {
    /// Yes, and with some air.
    Roomy,
    Yes,
    No,
}

/// What a label takes up on the paper, around its middle.
#[derive(Clone, Copy)]
struct Frame {
    at: Point,
    width: f64,
    height: f64,
}

impl Frame {
    fn moved(self, at: Point) -> Self {
        Self { at, ..self }
    }

    fn corners(self) -> [Point; 4] {
        let (x, y) = (self.width / 2.0, self.height / 2.0);
        [(-x, -y), (x, -y), (x, y), (-x, y)].map(|(dx, dy)| Point::new(self.at.x + dx, self.at.y + dy))
    }

    /// Whether two come nearer to each other than this.
    fn touches(self, other: Self, gap: f64) -> bool {
        let near = |one: f64, two: f64, room: f64| (one - two).abs() < room + gap;
        near(self.at.x, other.at.x, f64::midpoint(self.width, other.width)) && near(self.at.y, other.at.y, f64::midpoint(self.height, other.height))
    }

    /// Where a line from elsewhere to the middle meets the outline.
    fn edge_towards(self, from: Point, gap: f64) -> Point {
        let (dx, dy) = (from.x - self.at.x, from.y - self.at.y);
        let reach = |delta: f64, half: f64| if delta.abs() < 1e-9 { f64::INFINITY } else { (half + gap) / delta.abs() };
        let share = reach(dx, self.width / 2.0).min(reach(dy, self.height / 2.0)).min(1.0);
        Point::new(self.at.x + dx * share, self.at.y + dy * share)
    }

    /// Whether a line passes under it.
    fn lies_on(self, (from, to): Line) -> bool {
        let mut enter = 0.0_f64;
        let mut leave = 1.0_f64;
        for (start, end, middle, half) in [(from.x, to.x, self.at.x, self.width / 2.0), (from.y, to.y, self.at.y, self.height / 2.0)] {
            let delta = end - start;
            if delta.abs() < 1e-9 {
                if (start - middle).abs() > half {
                    return false;
                }
                continue;
            }
            let (one, two) = ((middle - half - start) / delta, (middle + half - start) / delta);
            enter = enter.max(one.min(two));
            leave = leave.min(one.max(two));
        }
        enter < leave
    }
}

/// A label: a few lines of text in a frame.
struct Label {
    frame: Frame,
    name: Vec<String>,
    relation: Option<String>,
    sizes: Sizes,
}

impl Label {
    fn new(it: &Shown<'_>, sizes: Sizes) -> Self {
        let sizes = if it.place == Place::Middle { Sizes { name: sizes.name * 1.15, ..sizes } } else { sizes };
        let most = sizes.name * 8.5;
        let name = wrapped(&it.name, sizes.name, true, most, 2);
        let relation = it.relation.as_ref().map(|text| shortened(text, sizes.small, false, most));
        let widest = name.iter().map(|line| width(line, sizes.name, true)).chain(relation.iter().map(|line| width(line, sizes.small, false)));
        let frame = Frame {
            at: Point::new(0.0, 0.0),
            width: widest.fold(0.0, f64::max) + sizes.name * 1.15,
            height: number(name.len()) * sizes.name * 1.2 + relation.as_ref().map_or(0.0, |_| sizes.small * 1.2) + sizes.name * 0.55,
        };
        Self { frame, name, relation, sizes }
    }
}

/// A ring: its round, and where it begins and ends as a share of the way outward.
struct Ring {
    round: u32,
    from: f64,
    to: f64,
}

/// A sector and the angles between which it lies, clockwise from twelve o'clock.
struct Wedge {
    sector: Sector,
    from: f64,
    to: f64,
}

/// What a sector would like of the turn.
struct Wish {
    sector: Sector,
    least: f64,
    asked: f64,
    people: usize,
}

/// Divide a part of the turn: what each asks, and what is over by how many people there are.
fn divide(wishes: &[Wish], from: f64, to: f64) -> Vec<Wedge> {
    let (whole, sign) = ((to - from).abs(), (to - from).signum());
    let want = |wish: &Wish| wish.asked.max(wish.least);
    let many = |wish: &Wish| number(wish.people).powf(0.75);
    let (least, wanted): (f64, f64) = (wishes.iter().map(|wish| wish.least).sum(), wishes.iter().map(want).sum());
    let people: f64 = wishes.iter().map(many).sum();
    let share = |wish: &Wish| {
        if wanted <= 0.0 || people <= 0.0 {
            whole / number(wishes.len())
        } else if wanted <= whole {
            want(wish) + (whole - wanted) * many(wish) / people
        } else if least < whole {
            wish.least + (whole - least) * (want(wish) - wish.least) / (wanted - least)
        } else {
            whole * wish.least / least
        }
    };
    let mut at = from;
    let mut wedges = Vec::new();
    for wish in wishes {
        let next = at + share(wish) * sign;
        wedges.push(Wedge { sector: wish.sector, from: at.min(next), to: at.max(next) });
        at = next;
    }
    wedges
}

/// Where everything stands.
struct Layout {
    sizes: Sizes,
    centre: Point,
    /// Half the width and the height of the outer ring.
    across: Point,
    /// Where the middle ends, as a share of the way outward.
    middle: f64,
    rings: Vec<Ring>,
    /// The sectors around the outer ring.
    wedges: Vec<Wedge>,
    /// The same for each ring, bent to its people.
    bent: Vec<Vec<Wedge>>,
    /// A label for each person, in the same order.
    labels: Vec<Label>,
    beside_top: f64,
    legend_top: f64,
    height: f64,
}

impl Layout {
    /// The place at an angle and a share of the way outward.
    fn at(&self, angle: f64, share: f64) -> Point {
        Point::new(self.centre.x + angle.sin() * share * self.across.x, self.centre.y - angle.cos() * share * self.across.y)
    }

    /// How far outward a place lies; the outer ring is 1.
    fn share(&self, at: Point) -> f64 {
        ((at.x - self.centre.x) / self.across.x).hypot((at.y - self.centre.y) / self.across.y)
    }

    /// At what angle a place lies.
    fn angle(&self, at: Point) -> f64 {
        ((at.x - self.centre.x) / self.across.x).atan2((self.centre.y - at.y) / self.across.y).rem_euclid(TAU)
    }

    /// One length for the size of the outer ring.
    fn radius(&self) -> f64 {
        f64::midpoint(self.across.x, self.across.y)
    }
}

/// How far one angle lies beyond another, at most half a turn either way.
fn turn(from: f64, to: f64) -> f64 {
    (to - from + PI).rem_euclid(TAU) - PI
}

/// Things of some width on centred rows: the middle of each, with the number of its row.
fn in_rows(widths: &[f64], gap: f64) -> Vec<(f64, usize)> {
    let most = WIDTH - 6.0;
    let mut rows: Vec<(f64, Vec<f64>)> = Vec::new();
    for wide in widths {
        match rows.last_mut() {
            Some((used, row)) if *used + gap + wide <= most => {
                *used += gap + wide;
                row.push(*wide);
            }
            _ => rows.push((*wide, vec![*wide])),
        }
    }
    let mut places = Vec::new();
    for (number, (used, row)) in rows.into_iter().enumerate() {
        let mut x = (WIDTH - used) / 2.0;
        for wide in row {
            places.push((x + wide / 2.0, number));
            x += wide + gap;
        }
    }
    places
}

/// A sign in the legend.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Main,
    Circle,
    Beside,
    Named,
}

/// How wide a sign is, with the room behind it.
const SIGN: f64 = 9.0;

/// How much more room than their labels measure, for the cells and rings that turned out too small.
#[derive(Default)]
struct AsksMore {
    cells: BTreeMap<(u32, Sector), f64>,
    rings: BTreeMap<u32, f64>,
    /// The rings that are at least as thick as a label asks left and right of the middle.
    lengthwise: BTreeSet<u32>,
    /// How far each ring may bend its sectors.
    bend: f64,
}

/// Everything the drawing is made of, before it has a place.
struct Sheet<'a> {
    people: &'a [Shown<'a>],
    two_sides: bool,
    neighbourhood: bool,
    words: &'a Words,
}

impl Sheet<'_> {
    /// The roomiest layout that fits the paper. When the smallest type does not fit either, the paper grows.
    fn lay_out(&self) -> Layout {
        for (name, small, full) in SIZES {
            let sizes = Sizes { name: name * POINT, small: small * POINT };
            let highest = ((HIGHEST - self.height_without_rings(sizes)) / 2.0).max(LOWEST);
            for step in 0..=2_u8 {
                let half = LOWEST + (highest - LOWEST) * f64::from(step) / 2.0;
                if let Some(layout) = self.attempts(sizes, half, full, Strict::Roomy) {
                    return layout;
                }
            }
        }
        let (name, small, full) = SMALLEST;
        let sizes = Sizes { name: name * POINT, small: small * POINT };
        let mut half = ((HIGHEST - self.height_without_rings(sizes)) / 2.0).max(LOWEST);
        let mut tries = 0;
        loop {
            let strict = if tries < 5 { Strict::Yes } else { Strict::No };
            if let Some(layout) = self.attempts(sizes, half, full, strict) {
                return layout;
            }
            half *= 1.15;
            tries += 1;
        }
    }

    fn legend(&self) -> Vec<(Sign, String)> {
        let any = |place: &dyn Fn(Place) -> bool| self.people.iter().any(|it| place(it.place));
        [
            (Sign::Main, any(&|it| it == Place::Middle), "drawing-sign-main"),
            (Sign::Circle, any(&|it| matches!(it, Place::Ring(_))), "drawing-sign-circle"),
            (Sign::Beside, any(&|it| it == Place::Beside), "drawing-sign-beside"),
            (Sign::Named, self.people.iter().any(|it| it.namer.is_some()), "drawing-sign-named"),
        ]
        .into_iter()
        .filter(|(_, there, _)| *there)
        .map(|(sign, _, id)| (sign, self.words.say(id)))
        .collect()
    }

    fn legend_places(&self, sizes: Sizes) -> Vec<(f64, usize)> {
        let widths: Vec<f64> = self.legend().iter().map(|(_, text)| SIGN + width(text, sizes.small, false)).collect();
        in_rows(&widths, 4.5)
    }

    fn beside(&self, sizes: Sizes) -> Vec<(usize, Label)> {
        let beside = self.people.iter().enumerate().filter(|(_, it)| it.place == Place::Beside);
        let mut labels: Vec<(usize, Label)> = beside.map(|(at, it)| (at, Label::new(it, sizes))).collect();
        let widths: Vec<f64> = labels.iter().map(|(_, label)| label.frame.width).collect();
        let row = labels.iter().map(|(_, label)| label.frame.height).fold(0.0, f64::max) + 2.5;
        for ((_, label), (x, number_of_row)) in labels.iter_mut().zip(in_rows(&widths, 3.5)) {
            label.frame.at = Point::new(x, row * number(number_of_row) + row / 2.0);
        }
        labels
    }

    /// How high the strip beside the circle and the legend are.
    fn strips(&self, sizes: Sizes) -> (f64, f64) {
        let beside = self.beside(sizes);
        let lowest = beside.iter().map(|(_, label)| label.frame.at.y + label.frame.height / 2.0).fold(0.0, f64::max);
        let beside = if beside.is_empty() { 0.0 } else { lowest + sizes.small * 2.4 };
        let rows = self.legend_places(sizes).last().map_or(0, |(_, row)| row + 1);
        (beside, number(rows) * sizes.small * 1.9)
    }

    fn height_without_rings(&self, sizes: Sizes) -> f64 {
        let (beside, legend) = self.strips(sizes);
        2.0 * RIM + beside + legend + 7.0
    }

    /// Everything in its place with rings of this height, if it fits. Where a ring within a sector turns
    /// out too small for its people it asks for more room, and all is divided again.
    fn attempts(&self, sizes: Sizes, half: f64, full: f64, strict: Strict) -> Option<Layout> {
        let mut asks_more = AsksMore::default();
        // The last try for one page is worth more of them.
        let last_page = strict == Strict::Yes && 2.0 * half + self.height_without_rings(sizes) <= HIGHEST + 0.01;
        let most = if last_page { 40 } else { 8 };
        for _ in 0..most {
            asks_more.bend = match strict {
                Strict::Roomy => 0.0,
                Strict::Yes | Strict::No => 0.5,
            };
            match self.attempt(sizes, half, full, strict, &asks_more) {
                Ok(layout) => return Some(layout),
                Err(None) => return None,
                // First it gets room for labels lengthwise, then room for more of them.
                Err(Some((round, _))) if asks_more.lengthwise.insert(round) => {}
                Err(Some((round, sector))) => {
                    *asks_more.cells.entry((round, sector)).or_insert(1.0) *= 1.1;
                    *asks_more.rings.entry(round).or_insert(1.0) *= 1.15;
                }
            }
        }
        None
    }

    /// One attempt. It may fail on all as a whole, or on one ring within a sector.
    fn attempt(&self, sizes: Sizes, half: f64, full: f64, strict: Strict, asks_more: &AsksMore) -> Result<Layout, Option<(u32, Sector)>> {
        let (beside, legend) = self.strips(sizes);
        let across = Point::new(half.min(WIDEST), half);
        let mut layout = Layout {
            sizes,
            centre: Point::new(WIDTH / 2.0, RIM + half),
            across,
            middle: 0.0,
            rings: Vec::new(),
            wedges: Vec::new(),
            bent: Vec::new(),
            labels: self.people.iter().map(|it| Label::new(it, sizes)).collect(),
            beside_top: 2.0 * (RIM + half) + 2.0,
            legend_top: 2.0 * (RIM + half) + beside + 4.0,
            height: 2.0 * (RIM + half) + beside + legend + 7.0,
        };
        for (at, label) in self.beside(sizes) {
            let y = layout.beside_top + sizes.small * 1.8 + label.frame.at.y;
            layout.labels[at].frame.at = Point::new(label.frame.at.x, y);
        }
        self.lay_middle(&mut layout);
        let gap = sizes.name * 0.45;
        let ringed = |it: &Shown<'_>| matches!(it.place, Place::Ring(_));
        if !self.people.iter().any(ringed) {
            return if layout.middle <= 1.0 { Ok(layout) } else { Err(None) };
        }
        let mut needed = self.needed(&layout, gap);
        let taken: f64 = needed.values().sum();
        let there = PI * across.x * across.y * (1.0 - layout.middle.powi(2));
        if taken > there * full {
            return Err(None);
        }
        for (cell, area) in &mut needed {
            *area *= asks_more.cells.get(cell).copied().unwrap_or(1.0) * asks_more.rings.get(&cell.0).copied().unwrap_or(1.0);
        }
        self.lay_rings(&mut layout, &needed, gap, (taken / there / TIGHT).min(1.0), &asks_more.lengthwise).ok_or(None)?;
        self.lay_wedges(&mut layout, &needed, asks_more.bend);
        self.lay_people(&mut layout, gap, strict).map_err(Some)?;
        Ok(layout)
    }

    /// The main persons in the middle: in columns, one for each side where there are two.
    fn lay_middle(&self, layout: &mut Layout) {
        let main: Vec<usize> = (0..self.people.len()).filter(|at| self.people[*at].place == Place::Middle).collect();
        let columns: Vec<Vec<usize>> = if self.two_sides {
            let of = |side: Option<Side>| main.iter().copied().filter(|at| self.people[*at].sector.0 == side).collect();
            [Some(Side::Harmed), None, Some(Side::Responsible)].map(of).into_iter().filter(|column: &Vec<usize>| !column.is_empty()).collect()
        } else {
            let most = match main.len() {
                0..=3 => 1,
                4..=8 => 2,
                _ => 3,
            };
            (0..most).map(|nth| main.iter().copied().skip(nth).step_by(most).collect()).collect()
        };
        let gap = 2.2;
        let widths: Vec<f64> = columns.iter().map(|column| column.iter().map(|at| layout.labels[*at].frame.width).fold(0.0, f64::max)).collect();
        let between = if self.two_sides { 5.0 } else { gap };
        let whole = widths.iter().sum::<f64>() + between * number(columns.len().saturating_sub(1));
        let mut x = layout.centre.x - whole / 2.0;
        // Two sides stand left and right of the line between them, also where one name is longer.
        let on_the_line = match (self.two_sides, columns.as_slice(), widths.as_slice()) {
            (true, [one, two], [left, _]) if self.people[one[0]].sector.0.is_some() && self.people[two[0]].sector.0.is_some() => {
                Some(layout.centre.x - left - between / 2.0)
            }
            (true, [only], [wide]) => match self.people[only[0]].sector.0 {
                Some(Side::Harmed) => Some(layout.centre.x - wide - between / 2.0),
                Some(Side::Responsible) => Some(layout.centre.x + between / 2.0),
                None => None,
            },
            _ => None,
        };
        x = on_the_line.unwrap_or(x);
        for (column, wide) in columns.iter().zip(widths) {
            let high = column.iter().map(|at| layout.labels[*at].frame.height + gap).sum::<f64>() - gap;
            let mut y = layout.centre.y - high / 2.0;
            for at in column {
                let frame = &mut layout.labels[*at].frame;
                frame.at = Point::new(x + wide / 2.0, y + frame.height / 2.0);
                y += frame.height + gap;
            }
            x += wide + between;
        }
        let reach = main.iter().flat_map(|at| layout.labels[*at].frame.corners()).map(|corner| layout.share(corner)).fold(0.0, f64::max);
        let least = if main.is_empty() { (width(&self.empty_middle(), layout.sizes.small, false) / 2.0) / layout.across.x } else { 0.0 };
        layout.middle = reach.max(least) + 3.0 / layout.across.x;
    }

    /// What stands in the middle when there is no main person.
    fn empty_middle(&self) -> String {
        self.words.say(if self.neighbourhood { "drawing-the-street" } else { "drawing-no-main-person" })
    }

    /// How much room the people of each ring and sector need, in square millimetres.
    fn needed(&self, layout: &Layout, gap: f64) -> BTreeMap<(u32, Sector), f64> {
        let mut needed = BTreeMap::new();
        for (it, label) in self.people.iter().zip(&layout.labels) {
            if let Place::Ring(round) = it.place {
                *needed.entry((round, it.sector)).or_insert(0.0) += (label.frame.width + gap) * (label.frame.height + gap);
            }
        }
        needed
    }

    /// Divide the way outward over the rounds: evenly when there is room, by what each needs when there is not.
    fn lay_rings(&self, layout: &mut Layout, needed: &BTreeMap<(u32, Sector), f64>, gap: f64, tight: f64, lengthwise: &BTreeSet<u32>) -> Option<()> {
        let rounds: Vec<u32> = rings(self.people).into_iter().collect();
        let sectors: BTreeSet<Sector> = needed.keys().map(|(_, sector)| *sector).collect();
        let need = |round: u32, sector: Sector| needed.get(&(round, sector)).copied().unwrap_or(0.0);
        // A sector is as wide as its fullest ring asks; look for the division in which they ask least.
        let mut shares: Vec<f64> = vec![1.0 / number(rounds.len()); rounds.len()];
        for _ in 0..40 {
            let mut binding = vec![0.0; rounds.len()];
            for sector in &sectors {
                let asks = rounds.iter().zip(&shares).map(|(round, share)| need(*round, *sector) / share);
                let fullest = asks.enumerate().max_by(|one, two| one.1.total_cmp(&two.1)).map(|(at, _)| at);
                if let Some(at) = fullest {
                    binding[at] += need(rounds[at], *sector);
                }
            }
            let roots: Vec<f64> = binding.iter().map(|it: &f64| it.sqrt()).collect();
            let whole: f64 = roots.iter().sum();
            for (share, root) in shares.iter_mut().zip(&roots) {
                *share = f64::midpoint(*share, root / whole);
            }
            for share in &mut shares {
                *share = share.max(0.04);
            }
            let whole: f64 = shares.iter().sum();
            for share in &mut shares {
                *share /= whole;
            }
        }
        let open = 1.0 - layout.middle;
        let most = |round: u32, measure: &dyn Fn(&Frame) -> f64| {
            let of = self.people.iter().zip(&layout.labels).filter(|(it, _)| it.place == Place::Ring(round));
            of.map(|(_, label)| measure(&label.frame)).fold(0.0, f64::max)
        };
        let ends = [rounds.first().copied(), rounds.last().copied()];
        let least = |round: &u32| {
            let high = (most(*round, &|frame| frame.height) + gap) / layout.across.y;
            // Beside the middle and at the outer ring a label lies half in its ring.
            let wide = (most(*round, &|frame| frame.width) / 2.0 + gap) / layout.across.x;
            if lengthwise.contains(round) && ends.contains(&Some(*round)) { high.max(wide) } else { high }
        };
        let least: Vec<f64> = rounds.iter().map(least).collect();
        if least.iter().sum::<f64>() > open {
            return None;
        }
        let mut inside = layout.middle.powi(2);
        let mut by_need = Vec::new();
        for share in &shares {
            let outside = inside + share * (1.0 - layout.middle.powi(2));
            by_need.push(outside.sqrt() - inside.sqrt());
            inside = outside;
        }
        let even = open / number(rounds.len());
        let wanted: Vec<f64> = by_need.iter().zip(&least).map(|(thick, least)| (even + (thick - even) * tight).max(*least)).collect();
        let too_much = wanted.iter().sum::<f64>() - open;
        let spare: f64 = wanted.iter().zip(&least).map(|(thick, least)| thick - least).sum();
        let mut from = layout.middle;
        for ((round, thick), least) in rounds.into_iter().zip(wanted).zip(least) {
            let to = from + thick - if spare > 0.0 { too_much * (thick - least) / spare } else { 0.0 };
            layout.rings.push(Ring { round, from, to });
            from = to;
        }
        Some(())
    }

    /// Divide the turn over the sectors, each at least as wide as its name; and again for each ring, as far
    /// as `bend` lets it bend its sectors towards what its own people need.
    fn lay_wedges(&self, layout: &mut Layout, needed: &BTreeMap<(u32, Sector), f64>, bend: f64) {
        let asks = |ring: &Ring, sector: Sector| {
            let per_radian = (ring.to.powi(2) - ring.from.powi(2)) / 2.0 * layout.across.x * layout.across.y;
            needed.get(&(ring.round, sector)).copied().unwrap_or(0.0) / per_radian
        };
        let sectors: BTreeSet<Sector> = needed.keys().map(|(_, sector)| *sector).collect();
        let in_all = |sector: &Sector| Wish {
            sector: *sector,
            least: (width(&sector.1.name(self.words), layout.sizes.small, true) + 7.0) / layout.across.x.min(layout.across.y),
            asked: layout.rings.iter().map(|ring| asks(ring, *sector)).fold(0.0, f64::max),
            people: self.people.iter().filter(|it| it.sector == *sector && matches!(it.place, Place::Ring(_))).count(),
        };
        let in_ring = |ring: &Ring, sector: &Sector| Wish {
            sector: *sector,
            least: 0.0,
            asked: asks(ring, *sector),
            people: self.people.iter().filter(|it| it.sector == *sector && it.place == Place::Ring(ring.round)).count(),
        };
        let of = |side: Option<Side>| sectors.iter().copied().filter(|sector| sector.0 == side).collect::<Vec<Sector>>();
        let (neither, left, right) = (of(None), of(Some(Side::Harmed)), of(Some(Side::Responsible)));
        let parts: Vec<(Vec<Sector>, f64, f64)> = if self.two_sides {
            let share = |of: &[Sector]| of.iter().map(|sector| in_all(sector).asked).sum::<f64>();
            let least: f64 = neither.iter().map(|sector| in_all(sector).least).sum();
            let whole = share(&neither) + share(&left) + share(&right);
            let wide = if neither.is_empty() { 0.0 } else { (share(&neither) / whole * TAU).max(least).min(PI) };
            vec![(right, 0.0, PI - wide / 2.0), (neither, PI - wide / 2.0, PI + wide / 2.0), (left, TAU, PI + wide / 2.0)]
        } else {
            vec![(neither, 0.0, TAU)]
        };
        let wedges: Vec<Wedge> = parts.iter().flat_map(|(part, from, to)| divide(&part.iter().map(in_all).collect::<Vec<_>>(), *from, *to)).collect();
        let outer = layout.rings.len().saturating_sub(1);
        let mut by_ring = Vec::new();
        for (nth, ring) in layout.rings.iter().enumerate() {
            let own = parts.iter().flat_map(|(part, from, to)| divide(&part.iter().map(|sector| in_ring(ring, sector)).collect::<Vec<_>>(), *from, *to));
            // The outer ring keeps to the names of the sectors around it.
            let bend = if nth == outer { 0.0 } else { bend };
            let between = |one: f64, two: f64| one + (two - one) * bend;
            by_ring.push(
                wedges.iter().zip(own).map(|(all, own)| Wedge { sector: all.sector, from: between(all.from, own.from), to: between(all.to, own.to) }).collect(),
            );
        }
        (layout.wedges, layout.bent) = (wedges, by_ring);
    }

    /// The name of a ring on its line at twelve o'clock, that of the outer ring just inside.
    fn ring_name(&self, layout: &Layout, ring: &Ring) -> (Frame, String) {
        let later = self.people.iter().any(|it| it.place == Place::Ring(ring.round) && it.round > ring.round);
        let id = if later { "drawing-round-and-later" } else { "drawing-round" };
        let text = self.words.say_with(id, &[("round", ring.round.to_string())]);
        let small = layout.sizes.small;
        let on = layout.at(0.0, ring.to);
        let is_outer = layout.rings.last().is_some_and(|last| last.round == ring.round);
        let at = Point::new(on.x, if is_outer { on.y + small * 1.1 } else { on.y });
        (Frame { at, width: width(&text, small, false) + 1.6, height: small * 1.1 }, text)
    }

    /// Everyone a place in ring and sector: spread evenly, and from there to the nearest place that is free.
    fn lay_people(&self, layout: &mut Layout, gap: f64, strict: Strict) -> Result<(), (u32, Sector)> {
        let mut placed: Vec<Placed> = Vec::new();
        for (at, it) in self.people.iter().enumerate() {
            if it.place == Place::Middle {
                placed.push((Some(at), layout.labels[at].frame));
            }
        }
        if placed.is_empty() {
            let text = width(&self.empty_middle(), layout.sizes.small, false);
            placed.push((None, Frame { at: layout.centre, width: text, height: layout.sizes.small }));
        }
        placed.extend(layout.rings.iter().map(|ring| (None, self.ring_name(layout, ring).0)));
        let mut lines: Vec<Line> = Vec::new();
        for (ring, wedges) in layout.rings.iter().zip(&layout.bent) {
            for wedge in wedges {
                let cell = Cell { ring, wedge };
                // Where no other way is left, anyone may stand anywhere around the middle, on their own side.
                let all = (Ring { round: ring.round, from: layout.middle, to: 1.0 }, Wedge { sector: wedge.sector, from: 0.0, to: TAU });
                let anywhere = Cell { ring: &all.0, wedge: &all.1 };
                let here = self.targets(layout, &cell, gap, &placed);
                let spread = self.fill(layout, &cell, &here, gap, (&placed, &lines), Manner::Spread);
                let packed = || self.fill(layout, &cell, &here, gap, (&placed, &lines), Manner::Packed);
                let filled = match strict {
                    Strict::Roomy => spread,
                    Strict::Yes => spread.or_else(packed),
                    Strict::No => spread.or_else(packed).or_else(|| self.fill(layout, &anywhere, &here, gap, (&placed, &lines), Manner::Packed)),
                };
                let (more_placed, more_lines) = filled.ok_or((ring.round, wedge.sector))?;
                placed.extend(more_placed);
                lines.extend(more_lines);
            }
        }
        for (at, frame) in placed {
            if let Some(at) = at {
                layout.labels[at].frame = frame;
            }
        }
        Ok(())
    }

    /// The people of one ring and sector in their places, and the lines to them.
    fn fill(
        &self,
        layout: &Layout,
        cell: &Cell<'_>,
        here: &[(usize, (f64, f64))],
        gap: f64,
        there: (&[Placed], &[Line]),
        manner: Manner,
    ) -> Option<(Vec<Placed>, Vec<Line>)> {
        let (mut placed, mut lines) = (there.0.to_vec(), there.1.to_vec());
        for (at, target) in here {
            let namer = self.people[*at].namer.and_then(|by| placed.iter().find(|(who, _)| *who == Some(by)));
            let by = namer.map(|(_, frame)| frame.at);
            let frame = cell.best(layout, layout.labels[*at].frame, (*target, manner), by, gap, (&placed, &lines))?;
            lines.extend(by.map(|by| (by, frame.at)));
            placed.push((Some(*at), frame));
        }
        Some((placed.split_off(there.0.len()), lines.split_off(there.1.len())))
    }

    /// The people of a ring and sector, each with the angle and the share outward it would have best:
    /// near who named them, and in more than one row when one row is too short.
    fn targets(&self, layout: &Layout, cell: &Cell<'_>, gap: f64, placed: &[Placed]) -> Vec<(usize, (f64, f64))> {
        let (ring, wedge) = (cell.ring, cell.wedge);
        let mut here: Vec<usize> =
            (0..self.people.len()).filter(|at| self.people[*at].place == Place::Ring(ring.round) && self.people[*at].sector == wedge.sector).collect();
        let middle = f64::midpoint(wedge.from, wedge.to);
        let wanted = |at: usize| -> f64 {
            let namer = self.people[at].namer.filter(|by| self.people[*by].place != Place::Middle);
            let frame = namer.and_then(|by| placed.iter().find(|(who, _)| *who == Some(by)));
            frame.map_or(0.0, |(_, frame)| turn(middle, layout.angle(frame.at)))
        };
        let household = |at: usize| self.people[at].person.household.as_ref();
        here.sort_by(|one, two| wanted(*one).total_cmp(&wanted(*two)).then_with(|| household(*one).cmp(&household(*two))).then(one.cmp(two)));
        let wide: f64 = here.iter().map(|at| layout.labels[*at].frame.width + gap * 2.0).sum();
        let thick = (ring.to - ring.from) * layout.radius();
        let arc = (wedge.to - wedge.from) * f64::midpoint(ring.from, ring.to) * layout.radius();
        let high = here.iter().map(|at| layout.labels[*at].frame.height).fold(0.0, f64::max) + gap;
        let most = (1..=12).take_while(|rows| number(*rows) * high <= thick).last().unwrap_or(1);
        let rows = (1..=most).find(|rows| wide <= arc * number(*rows)).unwrap_or(most);
        let count = here.len();
        let spread = |(nth, at): (usize, usize)| {
            let angle = wedge.from + (wedge.to - wedge.from) * (number(nth) + 0.5) / number(count);
            let share = ring.from + (ring.to - ring.from) * (number(nth % rows) + 0.5) / number(rows);
            (at, (angle, share))
        };
        here.into_iter().enumerate().map(spread).collect()
    }
}

/// A ring within a sector.
struct Cell<'a> {
    ring: &'a Ring,
    wedge: &'a Wedge,
}

/// How people are placed in their cell: spread over it, or close together from one end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    Spread,
    Packed,
}

/// Something that has its place: who, when it is somebody.
type Placed = (Option<usize>, Frame);
/// A line between two places.
type Line = (Point, Point);

/// How many of the nearest free places are compared for the lines that would cross.
const COMPARED: usize = 40;

impl Cell<'_> {
    /// The label at the best free place: near its target, within its cell, and with few lines under labels.
    fn best(
        &self,
        layout: &Layout,
        label: Frame,
        (target, manner): ((f64, f64), Manner),
        namer: Option<Point>,
        gap: f64,
        (placed, lines): (&[Placed], &[Line]),
    ) -> Option<Frame> {
        let (ring, wedge) = (self.ring, self.wedge);
        let aim = layout.at(target.0, target.1);
        let arc = (wedge.to - wedge.from) * ring.to * layout.radius();
        let around = (8..=240_u16).find(|steps| f64::from(*steps) * 1.9 >= arc).unwrap_or(240);
        let outward = (6..=40_u16).find(|steps| f64::from(*steps) * 1.5 >= (ring.to - ring.from) * layout.radius()).unwrap_or(40);
        let mut free: Vec<(f64, Frame)> = Vec::new();
        let mut consider = |angle: f64, share: f64| {
            let tried = label.moved(layout.at(angle, share));
            if placed.iter().any(|(_, other)| tried.touches(*other, gap)) {
                return;
            }
            let away = match manner {
                Manner::Spread => ((tried.at.x - aim.x).powi(2) + (tried.at.y - aim.y).powi(2)) * 0.25,
                Manner::Packed => (angle - wedge.from) * 1e4 + share,
            };
            free.extend(self.strays(layout, tried).map(|strays| (strays + away, tried)));
        };
        consider(target.0, target.1);
        for out in 0..=outward {
            let share = ring.from + (ring.to - ring.from) * (0.04 + 0.92 * f64::from(out) / f64::from(outward));
            for step in 0..around {
                consider(wedge.from + (wedge.to - wedge.from) * (f64::from(step) + 0.5) / f64::from(around), share);
            }
        }
        free.sort_by(|one, two| one.0.total_cmp(&two.0));
        let full = |(cost, tried): (f64, Frame)| {
            let under = lines.iter().filter(|line| tried.lies_on(**line)).count();
            let own = namer.map_or(0, |from| {
                let over = placed.iter().filter(|(_, other)| !is_same(other.at, from) && other.lies_on((from, tried.at))).count();
                over * 3 + lines.iter().filter(|line| cross(**line, (from, tried.at))).count()
            });
            (cost + number(under * 3 + own) * 20.0, tried)
        };
        let compared = match manner {
            Manner::Spread => COMPARED,
            Manner::Packed => 1,
        };
        free.into_iter().take(compared).map(full).min_by(|one, two| one.0.total_cmp(&two.0)).map(|(_, label)| label)
    }

    /// How far a label strays out of its cell; nothing where it may not be at all.
    fn strays(&self, layout: &Layout, label: Frame) -> Option<f64> {
        let (ring, wedge) = (self.ring, self.wedge);
        let corners = label.corners();
        let on_own_side = |x: f64| match wedge.sector.0 {
            Some(Side::Harmed) => x < layout.centre.x - 1.0,
            Some(Side::Responsible) => x > layout.centre.x + 1.0,
            None => true,
        };
        if corners.iter().any(|corner| layout.share(*corner) > 1.0 || !on_own_side(corner.x)) {
            return None;
        }
        let middle = f64::midpoint(wedge.from, wedge.to);
        let half = (wedge.to - wedge.from) / 2.0;
        let out = |corner: &Point| {
            let share = layout.share(*corner);
            let beyond = (share - ring.to).max(ring.from - share).max(0.0) * layout.radius();
            let aside = if half >= PI - 0.01 { 0.0 } else { (turn(middle, layout.angle(*corner)).abs() - half).max(0.0) * share * layout.radius() };
            beyond.powi(2) + aside.powi(2)
        };
        Some(corners.iter().map(out).sum::<f64>() * 2.0)
    }
}

fn is_same(one: Point, other: Point) -> bool {
    (one.x - other.x).abs() < 1e-9 && (one.y - other.y).abs() < 1e-9
}

/// Whether two lines cross.
fn cross(one: Line, two: Line) -> bool {
    let side = |(a, b): Line, c: Point| (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    side(one, two.0) * side(one, two.1) < -1e-9 && side(two, one.0) * side(two, one.1) < -1e-9
}

/// The rings, from the middle outward and over again.
const TINTS: [&str; 3] = ["#f8efe0", "#fbf5ea", "#f5ebdb"];
const MIDDLE_TINT: &str = "#fdf9f1";

impl Sheet<'_> {
    fn paint(&self, layout: &Layout, alt: &str) -> String {
        let mut svg = Svg::new(layout.height, self.words, &self.words.say("drawing-ecomap-title"), alt);
        self.paint_ground(&mut svg, layout);
        self.paint_lines(&mut svg, layout);
        self.paint_names_of_groups(&mut svg, layout);
        for (it, label) in self.people.iter().zip(&layout.labels) {
            paint_label(&mut svg, it, label);
        }
        self.paint_legend(&mut svg, layout);
        svg.finish()
    }

    fn paint_ground(&self, svg: &mut Svg, layout: &Layout) {
        let ellipse = |svg: &mut Svg, share: f64, fill: &str| {
            let (cx, cy) = (Mm(layout.centre.x), Mm(layout.centre.y));
            let (rx, ry) = (Mm(layout.across.x * share), Mm(layout.across.y * share));
            svg.element("ellipse", &[("cx", &cx), ("cy", &cy), ("rx", &rx), ("ry", &ry), ("fill", &fill), ("stroke", &HAIRLINE), ("stroke-width", &"0.25")]);
        };
        for (nth, ring) in layout.rings.iter().enumerate().rev() {
            ellipse(svg, ring.to, TINTS[nth % TINTS.len()]);
        }
        ellipse(svg, layout.middle.min(1.0), MIDDLE_TINT);
        if layout.wedges.len() > 1 {
            svg.open("g", &[("stroke", &HAIRLINE), ("stroke-width", &"0.3"), ("stroke-dasharray", &"0.3 1.1"), ("stroke-linecap", &"round")]);
            for (ring, wedges) in layout.rings.iter().zip(&layout.bent) {
                let mut edges: Vec<f64> = wedges.iter().flat_map(|wedge| [wedge.from, wedge.to]).collect();
                edges.sort_by(f64::total_cmp);
                edges.dedup_by(|one, two| (*one - *two).abs() < 0.005);
                // One edge at twelve o'clock; where two sides part another line stands there.
                let is_parting = |angle: f64| angle > TAU - 0.005 || (self.two_sides && (angle < 0.005 || (angle - PI).abs() < 0.005));
                for angle in edges.into_iter().filter(|angle| !is_parting(*angle)) {
                    svg.line(layout.at(angle, ring.from), layout.at(angle, ring.to), &[]);
                }
            }
            svg.close("g");
        }
        if self.two_sides {
            let (top, end) = (layout.at(0.0, 1.0), layout.at(PI, 1.0));
            svg.line(Point::new(top.x, 2.0), Point::new(end.x, end.y), &[("stroke", &LINE), ("stroke-width", &"0.4"), ("stroke-dasharray", &"2.4 1.6")]);
        }
        if !self.people.iter().any(|it| it.place == Place::Middle) {
            let how = Type::plain(layout.sizes.small, SOFT_INK).anchored("middle");
            svg.text(Point::new(layout.centre.x, layout.centre.y + layout.sizes.small * 0.35), how, &self.empty_middle());
        }
    }

    /// A line from who named someone to whom was named, with a head at the end.
    fn paint_lines(&self, svg: &mut Svg, layout: &Layout) {
        let pairs: Vec<(Point, Point)> = self
            .people
            .iter()
            .zip(&layout.labels)
            .filter_map(|(it, label)| {
                let by = &layout.labels[it.namer?];
                Some((by.frame.edge_towards(label.frame.at, 0.0), label.frame.edge_towards(by.frame.at, 0.35)))
            })
            .collect();
        if pairs.is_empty() {
            return;
        }
        svg.open("g", &[("stroke", &LINE), ("stroke-width", &"0.28"), ("fill", &LINE)]);
        for (from, to) in pairs {
            paint_arrow(svg, from, to);
        }
        svg.close("g");
    }

    fn paint_names_of_groups(&self, svg: &mut Svg, layout: &Layout) {
        let small = layout.sizes.small;
        for ring in &layout.rings {
            let (label, text) = self.ring_name(layout, ring);
            let (x, y) = (Mm(label.at.x - label.width / 2.0), Mm(label.at.y - label.height / 2.0));
            let (wide, high, round) = (Mm(label.width), Mm(label.height), Mm(label.height / 2.0));
            svg.element("rect", &[("x", &x), ("y", &y), ("width", &wide), ("height", &high), ("rx", &round), ("fill", &PAPER)]);
            let how = Type::plain(layout.sizes.small, SOFT_INK).anchored("middle");
            svg.text(Point::new(label.at.x, label.at.y + layout.sizes.small * 0.35), how, &text);
        }
        for wedge in &layout.wedges {
            let angle = f64::midpoint(wedge.from, wedge.to);
            let on = layout.at(angle, 1.0);
            // Outward, square to the ring.
            let (x, y) = (angle.sin() / layout.across.x, -angle.cos() / layout.across.y);
            let long = x.hypot(y);
            let (x, y) = (x / long, y / long);
            let lower = y > 0.0;
            let degrees = if lower { (-x).atan2(y) } else { x.atan2(-y) }.to_degrees();
            // The baseline lies nearer to the ring above, farther from it below.
            let away = if lower { 1.5 + small * 0.74 } else { 1.6 };
            let how = Type::plain(small, wedge.sector.1.colour()).bold().anchored("middle");
            svg.turned(Point::new(on.x + x * away, on.y + y * away), how, degrees, &wedge.sector.1.name(self.words));
        }
        if self.two_sides {
            let how = Type::plain(small, INK).bold();
            svg.text(Point::new(3.0, 2.0 + small), how, &self.words.say("side-harmed"));
            svg.text(Point::new(WIDTH - 3.0, 2.0 + small), how.anchored("end"), &self.words.say("side-responsible"));
        }
        if self.people.iter().any(|it| it.place == Place::Beside) {
            let how = Type::plain(small, SOFT_INK).bold().anchored("middle");
            svg.text(Point::new(WIDTH / 2.0, layout.beside_top + small), how, &self.words.say("drawing-beside"));
        }
    }

    fn paint_legend(&self, svg: &mut Svg, layout: &Layout) {
        let small = layout.sizes.small;
        for ((sign, text), (middle, row)) in self.legend().into_iter().zip(self.legend_places(layout.sizes)) {
            let left = middle - f64::midpoint(SIGN, width(&text, small, false));
            let y = layout.legend_top + small + number(row) * small * 1.9;
            let (from, to) = (Point::new(left, y), Point::new(left + SIGN - 2.5, y));
            match sign {
                Sign::Main => paint_outline(svg, Place::Middle, INK, from, (SIGN - 2.5, 3.6)),
                Sign::Circle => paint_outline(svg, Place::Ring(1), SOFT_INK, from, (SIGN - 2.5, 3.6)),
                Sign::Beside => paint_outline(svg, Place::Beside, SOFT_INK, from, (SIGN - 2.5, 3.6)),
                Sign::Named => {
                    svg.open("g", &[("stroke", &LINE), ("stroke-width", &"0.28"), ("fill", &LINE)]);
                    paint_arrow(svg, from, to);
                    svg.close("g");
                }
            }
            svg.text(Point::new(left + SIGN - 1.0, y + small * 0.35), Type::plain(small, SOFT_INK), &text);
        }
    }
}

fn paint_arrow(svg: &mut Svg, from: Point, to: Point) {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let long = dx.hypot(dy);
    if long < 0.5 {
        return;
    }
    let (dx, dy) = (dx / long, dy / long);
    let back = Point::new(to.x - dx * 1.5, to.y - dy * 1.5);
    svg.line(from, back, &[]);
    let points = [to, Point::new(back.x - dy * 0.6, back.y + dx * 0.6), Point::new(back.x + dy * 0.6, back.y - dx * 0.6)];
    let list = points.map(|point| format!("{},{}", Mm(point.x), Mm(point.y))).join(" ");
    svg.element("polygon", &[("points", &list), ("stroke", &"none")]);
}

/// An outline that tells by its form what part someone has, from the middle of its left side.
fn paint_outline(svg: &mut Svg, place: Place, colour: &str, left: Point, (wide, high): (f64, f64)) {
    let (x, y, wide, round) = (Mm(left.x), Mm(left.y - high / 2.0), Mm(wide), Mm((high / 2.0).min(2.6)));
    let high = Mm(high);
    let mut attributes: Vec<(&str, &dyn Display)> = vec![("x", &x), ("y", &y), ("width", &wide), ("height", &high)];
    match place {
        Place::Middle => attributes.extend([("rx", &round as &dyn Display), ("fill", &"#fff6df"), ("stroke", &INK), ("stroke-width", &"0.9")]),
        Place::Ring(_) => attributes.extend([("rx", &round as &dyn Display), ("fill", &PAPER), ("stroke", &colour), ("stroke-width", &"0.35")]),
        Place::Beside => {
            attributes.extend([("fill", &"#f6f5f2" as &dyn Display), ("stroke", &SOFT_INK), ("stroke-width", &"0.4"), ("stroke-dasharray", &"1.3 0.9")]);
        }
    }
    svg.element("rect", &attributes);
}

fn paint_label(svg: &mut Svg, it: &Shown<'_>, label: &Label) {
    let (Sizes { name: size, small }, Frame { at, width, height }) = (label.sizes, label.frame);
    paint_outline(svg, it.place, it.sector.1.colour(), Point::new(at.x - width / 2.0, at.y), (width, height));
    let lines = number(label.name.len()) * size * 1.2 + label.relation.as_ref().map_or(0.0, |_| small * 1.2);
    let mut top = at.y - lines / 2.0;
    for line in &label.name {
        svg.text(Point::new(at.x, top + size * 0.95), Type::plain(size, INK).bold().anchored("middle"), line);
        top += size * 1.2;
    }
    if let Some(relation) = &label.relation {
        svg.text(Point::new(at.x, top + small * 0.92), Type::plain(small, SOFT_INK).anchored("middle"), relation);
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{empty, handle, invented, someone};
    use super::*;
    use crate::domain::text::Line;
    use crate::words::Language;

    fn laid_out<T>(case: &Case, look: impl FnOnce(&Sheet<'_>, &Layout) -> T) -> T {
        let words = Words::new(Language::Dutch);
        let two_sides = case.application.variant == Variant::Restorative;
        let people = shown(case, two_sides, &words);
        let neighbourhood = case.application.variant == Variant::Neighbourhood;
        let sheet = Sheet { people: &people, two_sides, neighbourhood, words: &words };
        let layout = sheet.lay_out();
        look(&sheet, &layout)
    }

    fn drawn(case: &Case) -> Drawing {
        ecomap(case, &|_| true, &Words::new(Language::Dutch))
    }

    /// The sizes of type in a drawing, in points on paper of its own width.
    fn sizes(svg: &str) -> Vec<f64> {
        svg.split("font-size=\"").skip(1).map(|rest| rest.split('"').next().unwrap().parse::<f64>().unwrap() / POINT).collect()
    }

    /// No label lies over another, none lies off the paper, and every text fits its label.
    fn assert_readable(sheet: &Sheet<'_>, layout: &Layout, what: &str) {
        let people: Vec<(&Shown<'_>, &Label)> = sheet.people.iter().zip(&layout.labels).collect();
        for (at, (it, label)) in people.iter().enumerate() {
            for (other, over) in people.iter().skip(at + 1) {
                assert!(!label.frame.touches(over.frame, 0.5), "{what}: {} lies over {}", it.name, other.name);
            }
            for corner in label.frame.corners() {
                let on_paper = (1.0..=WIDTH - 1.0).contains(&corner.x) && (1.0..=layout.height - 1.0).contains(&corner.y);
                assert!(on_paper, "{what}: {} lies off the paper", it.name);
            }
            let names = label.name.iter().map(|line| width(line, label.sizes.name, true));
            let widest = names.chain(label.relation.iter().map(|line| width(line, label.sizes.small, false))).fold(0.0, f64::max);
            assert!(widest < label.frame.width, "{what}: {} is too wide", it.name);
            for ring in &layout.rings {
                assert!(!label.frame.touches(sheet.ring_name(layout, ring).0, 0.0), "{what}: {} lies over the name of a ring", it.name);
            }
        }
    }

    /// Everyone stands in the ring of their round, and where there are two sides on their own.
    fn assert_in_place(sheet: &Sheet<'_>, layout: &Layout, what: &str) {
        for (it, label) in sheet.people.iter().zip(&layout.labels) {
            let Place::Ring(round) = it.place else { continue };
            let ring = layout.rings.iter().find(|ring| ring.round == round).unwrap();
            assert!((ring.from..=ring.to).contains(&layout.share(label.frame.at)), "{what}: {} stands in another ring", it.name);
            let fits = match it.sector.0 {
                Some(Side::Harmed) => label.frame.at.x + label.frame.width / 2.0 < layout.centre.x,
                Some(Side::Responsible) => label.frame.at.x - label.frame.width / 2.0 > layout.centre.x,
                None => true,
            };
            assert!(fits, "{what}: {} stands on the other side", it.name);
        }
    }

    fn assert_all_well(variant: Variant, count: usize, least: f64) {
        let what = format!("{variant:?} {count}");
        laid_out(&invented(count, variant), |sheet, layout| {
            assert_readable(sheet, layout, &what);
            assert_in_place(sheet, layout, &what);
            assert!(layout.sizes.small > (least - 0.01) * POINT, "{what}: {}", layout.sizes.small / POINT);
            assert!((150.0..=HIGHEST + 0.01).contains(&layout.height), "{what}: {}", layout.height);
        });
    }

    #[test]
    fn nine_people_stand_apart_on_one_page_in_eight_points_or_more() {
        for variant in [Variant::Family, Variant::Neighbourhood, Variant::Restorative] {
            assert_all_well(variant, 9, 8.0);
        }
    }

    #[test]
    fn thirty_people_stand_apart_on_one_page() {
        for variant in [Variant::Family, Variant::Neighbourhood, Variant::Restorative] {
            assert_all_well(variant, 30, 7.2);
        }
    }

    #[test]
    fn eighty_people_stand_apart_on_one_page_in_six_points_and_a_half_or_more() {
        for variant in [Variant::Family, Variant::Neighbourhood, Variant::Restorative] {
            assert_all_well(variant, 80, 6.5);
        }
    }

    #[test]
    fn no_text_in_the_drawing_is_smaller_than_its_layout_says() {
        let case = invented(30, Variant::Restorative);
        let small = laid_out(&case, |_, layout| layout.sizes.small / POINT);
        assert!(sizes(&drawn(&case).svg).into_iter().all(|size| size > small - 0.02));
    }

    #[test]
    fn who_is_never_approached_or_may_not_be_shown_leaves_no_trace() {
        let words = Words::new(Language::Dutch);
        let mut case = invented(30, Variant::Family);
        let hidden = [handle("p-1"), handle("p-8"), handle("p-29")];
        let mut without = case.clone();
        without.people.retain(|person| !hidden.contains(&person.handle));
        let bare = drawn(&without);
        assert!(ecomap(&case, &|person| !hidden.contains(&person.handle), &words) == bare);
        for person in case.people.iter_mut().filter(|person| hidden.contains(&person.handle)) {
            person.left_alone = Some(LeftAlone::Never);
        }
        assert!(drawn(&case) == bare);
        assert!(drawn(&invented(30, Variant::Family)) != bare);
    }

    #[test]
    fn the_same_case_gives_the_same_bytes() {
        let case = invented(30, Variant::Restorative);
        assert!(drawn(&case) == drawn(&case.clone()));
    }

    #[test]
    fn a_first_name_is_enough_until_two_share_it() {
        let people: Vec<Person> = ["Toos Jansen", "Jan de Vries", "jan Bakker", "Eva Smit", "Eva Smeets", "Mevrouw Kok", "J. Postma", "Sem"]
            .iter()
            .enumerate()
            .map(|(nth, name)| someone(&format!("p-{nth}"), name, Role::Circle))
            .collect();
        let short = ["Toos", "Jan V.", "jan B.", "Eva Smit", "Eva Smeets", "Mevrouw Kok", "J. Postma", "Sem"];
        assert_eq!(short_names(&people), short);
    }

    #[test]
    fn the_words_have_everyone_with_relation_and_namer_and_the_whole_name() {
        let mut case = empty(Variant::Family);
        case.people.push(someone("eva-1", "Eva Jansen", Role::MainPerson));
        let mut oma = someone("oma-1", &format!("Toos {}", "Jansen-".repeat(12)), Role::Circle);
        (oma.relation, oma.branch, oma.named_by) = (Some(Line::parse("oma").unwrap()), Some(Branch::Mother), Some(handle("eva-1")));
        let whole = oma.name.as_str().to_owned();
        case.people.push(oma);
        case.people.push(someone("toos-2", "Toos Bakker-van der Wiel", Role::Circle));
        case.people.push(someone("tolk-1", "Ewa Maj", Role::Interpreter));
        let drawing = drawn(&case);
        let told: Vec<(&str, Vec<&str>)> = drawing.words.iter().map(|group| (group.title.as_str(), group.lines.iter().map(String::as_str).collect())).collect();
        let grandmother = format!("{whole}, oma, genoemd door Eva");
        let want = [
            ("In het midden", vec!["Eva Jansen"]),
            ("Ronde 1, anderen", vec!["Toos Bakker-van der Wiel"]),
            ("Ronde 1, moederskant", vec![grandmother.as_str()]),
            ("Naast de kring", vec!["Ewa Maj, tolk"]),
        ];
        assert_eq!(told, want);
        assert!(drawing.alt.contains("1 hoofdpersoon in het midden, 2 mensen in de kring (1 ronde) en 1 persoon naast de kring"), "{}", drawing.alt);
        assert!(drawing.svg.contains(&format!("<desc>{}</desc>", drawing.alt)));
    }

    #[test]
    fn part_and_tie_are_told_by_the_form_of_the_label_and_not_by_colour_alone() {
        let svg = drawn(&invented(9, Variant::Family)).svg;
        // Once in the drawing and once in the legend.
        assert_eq!(svg.matches("stroke-width=\"0.9\"").count(), 2);
        assert_eq!(svg.matches("stroke-dasharray=\"1.3 0.9\"").count(), 2);
        for name in ["moederskant", "vaderskant", "eigen gezin", "hoofdpersoon", "beroepskracht, steunpersoon of tolk"] {
            assert!(svg.contains(&format!(">{name}</text>")), "{name}");
        }
    }

    #[test]
    fn later_rounds_share_the_last_ring_and_keep_their_number_in_words() {
        let mut case = empty(Variant::Family);
        case.people.push(someone("p-0", "Eva", Role::MainPerson));
        for nth in 1..=12 {
            let mut person = someone(&format!("p-{nth}"), &format!("Naam{nth} Jansen"), Role::Circle);
            person.named_by = Some(handle(&format!("p-{}", nth - 1)));
            case.people.push(person);
        }
        laid_out(&case, |sheet, layout| assert_readable(sheet, layout, "chain"));
        let drawing = drawn(&case);
        assert!(drawing.svg.contains(">Ronde 4 en later</text>"));
        assert!(drawing.words.iter().any(|group| group.title == "Ronde 12, anderen"));
    }

    #[test]
    fn the_paper_grows_for_what_does_not_fit() {
        let mut crowd = invented(80, Variant::Family);
        for (nth, person) in crowd.people.iter_mut().enumerate() {
            if nth < 30 {
                (person.role, person.named_by) = (Role::MainPerson, None);
            }
        }
        laid_out(&crowd, |sheet, layout| assert_readable(sheet, layout, "thirty main persons"));
        let mut wide = invented(60, Variant::Restorative);
        for (nth, person) in wide.people.iter_mut().enumerate() {
            person.side = (nth % 3 == 0).then_some(Side::Harmed);
            person.relation = Some(Line::parse("gedragswetenschapper van de gecertificeerde instelling").unwrap());
        }
        laid_out(&wide, |sheet, layout| assert_readable(sheet, layout, "long relations"));
        laid_out(&empty(Variant::Family), |sheet, layout| assert_readable(sheet, layout, "nobody"));
        laid_out(&empty(Variant::Neighbourhood), |sheet, layout| assert_readable(sheet, layout, "nobody in the street"));
    }

    #[test]
    fn a_line_is_drawn_for_each_who_was_named_by_someone_in_the_drawing() {
        let mut case = invented(9, Variant::Family);
        case.people[3].named_by = Some(handle("gone-1"));
        case.people[4].named_by = Some(case.people[4].handle.clone());
        let named = case.people.iter().filter(|it| it.named_by.as_ref().is_some_and(|by| *by != it.handle && case.person(by).is_some())).count();
        // And one in the legend.
        assert_eq!(drawn(&case).svg.matches("<polygon").count(), named + 1);
    }
}
