//! The picture of a layout: the ground first, then lines, names of groups, people and the legend.

use super::below::{SIGN, Sign};
use super::labels::{Frame, Label, Sizes};
use super::parts::{Layout, Wedge};
use super::{Place, Sheet, Shown};
use crate::papers::drawing::{
    HAIRLINE, INK, LINE, Mm, PAPER, Point, SOFT_INK, Svg, Type, WIDTH, number, width,
};
use crate::words::message;
use std::f64::consts::{PI, TAU};
use std::fmt::Display;

/// The rings, from the middle outward and over again.
const TINTS: [&str; 3] = ["#f8efe0", "#fbf5ea", "#f5ebdb"];
const MIDDLE_TINT: &str = "#fdf9f1";

/// Two angles nearer than this are one.
const SAME_ANGLE: f64 = 0.005;

impl Sheet<'_> {
    pub(super) fn paint(&self, layout: &Layout, alt: &str) -> String {
        let mut svg = Svg::new(
            layout.height,
            self.words,
            &self.words.say(message!("drawing-ecomap-title")),
            alt,
        );
        paint_rings(&mut svg, layout);
        self.paint_partings(&mut svg, layout);
        self.paint_empty_middle(&mut svg, layout);
        self.paint_lines(&mut svg, layout);
        self.paint_names_of_rings(&mut svg, layout);
        for wedge in &layout.wedges {
            self.paint_name_of_sector(&mut svg, layout, wedge);
        }
        self.paint_names_of_sides(&mut svg, layout);
        for (it, label) in self.people.iter().zip(&layout.labels) {
            paint_label(&mut svg, it, label);
        }
        self.paint_legend(&mut svg, layout);
        svg.finish()
    }

    /// The lines between sectors, and between two sides.
    fn paint_partings(&self, svg: &mut Svg, layout: &Layout) {
        if layout.wedges.len() > 1 {
            svg.open(
                "g",
                &[
                    ("stroke", &HAIRLINE),
                    ("stroke-width", &"0.3"),
                    ("stroke-dasharray", &"0.3 1.1"),
                    ("stroke-linecap", &"round"),
                ],
            );
            for ring in &layout.rings {
                for angle in self.edges(&ring.wedges) {
                    svg.line(layout.at(angle, ring.from), layout.at(angle, ring.to), &[]);
                }
            }
            svg.close("g");
        }
        if self.has_two_sides() {
            let (top, end) = (layout.at(0.0, 1.0), layout.at(PI, 1.0));
            svg.line(
                Point::new(top.x, 2.0),
                Point::new(end.x, end.y),
                &[
                    ("stroke", &LINE),
                    ("stroke-width", &"0.4"),
                    ("stroke-dasharray", &"2.4 1.6"),
                ],
            );
        }
    }

    /// The angles between sectors: one at twelve o'clock, and none where two sides part.
    fn edges(&self, wedges: &[Wedge]) -> Vec<f64> {
        let mut edges: Vec<f64> = wedges
            .iter()
            .flat_map(|wedge| [wedge.from, wedge.to])
            .collect();
        edges.sort_by(f64::total_cmp);
        edges.dedup_by(|one, two| (*one - *two).abs() < SAME_ANGLE);
        let parts_sides = |angle: f64| {
            self.has_two_sides() && (angle < SAME_ANGLE || (angle - PI).abs() < SAME_ANGLE)
        };
        edges.retain(|angle| *angle <= TAU - SAME_ANGLE && !parts_sides(*angle));
        edges
    }

    fn paint_empty_middle(&self, svg: &mut Svg, layout: &Layout) {
        if !self.has_any(Place::Middle) {
            let how = Type::plain(layout.sizes.small, SOFT_INK).anchored("middle");
            svg.text(
                Point::new(layout.centre.x, layout.centre.y + layout.sizes.small * 0.35),
                how,
                &self.empty_middle(),
            );
        }
    }

    /// A line from who named someone to whom was named, with a head at the end.
    fn paint_lines(&self, svg: &mut Svg, layout: &Layout) {
        let arrows = self.arrows(layout);
        let ways: Vec<&[Point]> = arrows.iter().map(|(_, way)| way.as_slice()).collect();
        if !ways.is_empty() {
            paint_arrows(svg, &ways);
        }
    }

    fn paint_names_of_rings(&self, svg: &mut Svg, layout: &Layout) {
        let how = Type::plain(layout.sizes.small, SOFT_INK).anchored("middle");
        for ring in &layout.rings {
            let (label, text) = self.ring_name(layout, ring);
            let (x, y) = (
                Mm(label.at.x - label.width / 2.0),
                Mm(label.at.y - label.height / 2.0),
            );
            let (wide, high, round) = (Mm(label.width), Mm(label.height), Mm(label.height / 2.0));
            svg.element(
                "rect",
                &[
                    ("x", &x),
                    ("y", &y),
                    ("width", &wide),
                    ("height", &high),
                    ("rx", &round),
                    ("fill", &PAPER),
                ],
            );
            svg.text(
                Point::new(label.at.x, label.at.y + layout.sizes.small * 0.35),
                how,
                &text,
            );
        }
    }

    /// Along the outer ring, and never upside down.
    fn paint_name_of_sector(&self, svg: &mut Svg, layout: &Layout, wedge: &Wedge) {
        let small = layout.sizes.small;
        let angle = wedge.middle();
        let on = layout.at(angle, 1.0);
        // Outward, square to the ring.
        let (x, y) = (
            angle.sin() / layout.across.x,
            -angle.cos() / layout.across.y,
        );
        let long = x.hypot(y);
        let (x, y) = (x / long, y / long);
        let is_lower = y > 0.0;
        let degrees = if is_lower { (-x).atan2(y) } else { x.atan2(-y) }.to_degrees();
        // The baseline lies nearer to the ring above, farther from it below.
        let away = if is_lower { 1.5 + small * 0.74 } else { 1.6 };
        let how = Type::plain(small, wedge.sector.1.colour())
            .bold()
            .anchored("middle");
        svg.turned(
            Point::new(on.x + x * away, on.y + y * away),
            how,
            degrees,
            &wedge.sector.1.name(self.words),
        );
    }

    /// The two sides, and the strip of who stands beside the circle.
    fn paint_names_of_sides(&self, svg: &mut Svg, layout: &Layout) {
        let small = layout.sizes.small;
        if self.has_two_sides() {
            let how = Type::plain(small, INK).bold();
            svg.text(
                Point::new(3.0, 2.0 + small),
                how,
                &self.words.say(message!("side-harmed")),
            );
            svg.text(
                Point::new(WIDTH - 3.0, 2.0 + small),
                how.anchored("end"),
                &self.words.say(message!("side-responsible")),
            );
        }
        if self.has_any(Place::Beside) {
            let how = Type::plain(small, SOFT_INK).bold().anchored("middle");
            svg.text(
                Point::new(WIDTH / 2.0, layout.beside_top + small),
                how,
                &self.words.say(message!("drawing-beside")),
            );
        }
    }

    fn paint_legend(&self, svg: &mut Svg, layout: &Layout) {
        let small = layout.sizes.small;
        for ((sign, text), (middle, row)) in self
            .legend()
            .into_iter()
            .zip(self.legend_places(layout.sizes))
        {
            let left = middle - f64::midpoint(SIGN, width(&text, small, false));
            let y = layout.legend_top + small + number(row) * small * 1.9;
            paint_sign(svg, sign, Point::new(left, y));
            svg.text(
                Point::new(left + SIGN - 1.0, y + small * 0.35),
                Type::plain(small, SOFT_INK),
                &text,
            );
        }
    }
}

fn paint_rings(svg: &mut Svg, layout: &Layout) {
    let mut ellipse = |share: f64, fill: &str| {
        let (cx, cy) = (Mm(layout.centre.x), Mm(layout.centre.y));
        let (rx, ry) = (Mm(layout.across.x * share), Mm(layout.across.y * share));
        svg.element(
            "ellipse",
            &[
                ("cx", &cx),
                ("cy", &cy),
                ("rx", &rx),
                ("ry", &ry),
                ("fill", &fill),
                ("stroke", &HAIRLINE),
                ("stroke-width", &"0.25"),
            ],
        );
    };
    for (nth, ring) in layout.rings.iter().enumerate().rev() {
        ellipse(ring.to, TINTS[nth % TINTS.len()]);
    }
    ellipse(layout.middle.min(1.0), MIDDLE_TINT);
}

/// A sign of the legend, from the middle of its left side.
fn paint_sign(svg: &mut Svg, sign: Sign, left: Point) {
    let (wide, high) = (SIGN - 2.5, 3.6);
    match sign {
        Sign::Main => paint_outline(svg, Place::Middle, INK, left, (wide, high)),
        Sign::Circle => paint_outline(svg, Place::Ring(1), SOFT_INK, left, (wide, high)),
        Sign::Beside => paint_outline(svg, Place::Beside, SOFT_INK, left, (wide, high)),
        Sign::Named => paint_arrows(svg, &[&[left, Point::new(left.x + wide, left.y)]]),
    }
}

fn paint_arrows(svg: &mut Svg, ways: &[&[Point]]) {
    svg.open(
        "g",
        &[
            ("stroke", &LINE),
            ("stroke-width", &"0.28"),
            ("fill", &LINE),
        ],
    );
    for way in ways {
        paint_arrow(svg, way);
    }
    svg.close("g");
}

/// How long the head of an arrow is.
const HEAD: f64 = 1.5;

fn paint_arrow(svg: &mut Svg, way: &[Point]) {
    let [from, .., before, to] = way else {
        let [from, to] = way else { return };
        paint_shaft_and_head(svg, &[*from], *from, *to);
        return;
    };
    let far = |at: &&Point| (to.x - at.x).hypot(to.y - at.y) > HEAD;
    let shaft: Vec<Point> = way.iter().filter(far).copied().collect();
    if shaft.is_empty() {
        paint_shaft_and_head(svg, &[*from], *from, *to);
    } else {
        paint_shaft_and_head(svg, &shaft, *before, *to);
    }
}

/// A line along these places to the back of a head, which points from one place at another.
fn paint_shaft_and_head(svg: &mut Svg, shaft: &[Point], from: Point, to: Point) {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let long = dx.hypot(dy);
    let is_short = shaft
        .first()
        .is_none_or(|first| (to.x - first.x).hypot(to.y - first.y) < 0.5);
    if is_short || long < 1e-6 {
        return;
    }
    let (dx, dy) = (dx / long, dy / long);
    let back = Point::new(to.x - dx * HEAD, to.y - dy * HEAD);
    if let [only] = shaft {
        svg.line(*only, back, &[]);
    } else {
        let places: Vec<Point> = shaft.iter().copied().chain([back]).collect();
        svg.element(
            "polyline",
            &[("points", &list_of(&places)), ("fill", &"none")],
        );
    }
    let points = [
        to,
        Point::new(back.x - dy * 0.6, back.y + dx * 0.6),
        Point::new(back.x + dy * 0.6, back.y - dx * 0.6),
    ];
    svg.element(
        "polygon",
        &[("points", &list_of(&points)), ("stroke", &"none")],
    );
}

fn list_of(points: &[Point]) -> String {
    let pair = |point: &Point| format!("{},{}", Mm(point.x), Mm(point.y));
    points.iter().map(pair).collect::<Vec<_>>().join(" ")
}

/// An outline that tells by its form what part someone has, from the middle of its left side.
fn paint_outline(svg: &mut Svg, place: Place, colour: &str, left: Point, (wide, high): (f64, f64)) {
    let (x, y, wide, round) = (
        Mm(left.x),
        Mm(left.y - high / 2.0),
        Mm(wide),
        Mm((high / 2.0).min(2.6)),
    );
    let high = Mm(high);
    let mut attributes: Vec<(&str, &dyn Display)> =
        vec![("x", &x), ("y", &y), ("width", &wide), ("height", &high)];
    match place {
        Place::Middle => attributes.extend([
            ("rx", &round as &dyn Display),
            ("fill", &"#fff6df"),
            ("stroke", &INK),
            ("stroke-width", &"0.9"),
        ]),
        Place::Ring(_) => attributes.extend([
            ("rx", &round as &dyn Display),
            ("fill", &PAPER),
            ("stroke", &colour),
            ("stroke-width", &"0.35"),
        ]),
        Place::Beside => {
            attributes.extend([
                ("fill", &"#f6f5f2" as &dyn Display),
                ("stroke", &SOFT_INK),
                ("stroke-width", &"0.4"),
                ("stroke-dasharray", &"1.3 0.9"),
            ]);
        }
    }
    svg.element("rect", &attributes);
}

fn paint_label(svg: &mut Svg, it: &Shown<'_>, label: &Label) {
    let (Sizes { name: size, small }, Frame { at, width, height }) = (label.sizes, label.frame);
    paint_outline(
        svg,
        it.place,
        it.sector.1.colour(),
        Point::new(at.x - width / 2.0, at.y),
        (width, height),
    );
    let mut top = at.y - label.height_of_lines() / 2.0;
    for line in &label.name {
        svg.text(
            Point::new(at.x, top + size * 0.95),
            Type::plain(size, INK).bold().anchored("middle"),
            line,
        );
        top += size * 1.2;
    }
    if let Some(relation) = &label.relation {
        svg.text(
            Point::new(at.x, top + small * 0.92),
            Type::plain(small, SOFT_INK).anchored("middle"),
            relation,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::{handle, invented};
    use super::*;
    use crate::domain::Case;
    use crate::domain::intake::Variant;
    use crate::papers::drawing::POINT;
    use crate::words::{Language, Words};

    /// The picture of a case, with the size of its small type in points.
    fn painted(case: &Case) -> (String, f64) {
        let words = Words::new(Language::Dutch);
        let sheet = Sheet::new(case, &words);
        let layout = sheet.lay_out();
        (sheet.paint(&layout, ""), layout.sizes.small / POINT)
    }

    #[test]
    fn no_text_is_smaller_than_the_layout_says() {
        let (svg, small) = painted(&invented(20, Variant::Restorative));
        let sizes = svg
            .split("font-size=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().parse::<f64>().unwrap() / POINT);
        assert!(sizes.into_iter().all(|size| size > small - 0.02));
    }

    #[test]
    fn part_and_tie_are_told_by_the_form_of_the_label_and_not_by_colour_alone() {
        let (svg, _) = painted(&invented(9, Variant::Family));
        // Once in the drawing and once in the legend.
        assert_eq!(svg.matches("stroke-width=\"0.9\"").count(), 2);
        assert_eq!(svg.matches("stroke-dasharray=\"1.3 0.9\"").count(), 2);
        for name in [
            "moederskant",
            "vaderskant",
            "eigen gezin",
            "hoofdpersoon",
            "beroepskracht, steunpersoon of tolk",
        ] {
            assert!(svg.contains(&format!(">{name}</text>")), "{name}");
        }
    }

    #[test]
    fn a_line_is_drawn_for_each_who_was_named_by_someone_in_the_drawing() {
        let mut case = invented(9, Variant::Family);
        case.people[3].named_by = Some(handle("gone-1"));
        case.people[4].named_by = Some(case.people[4].handle.clone());
        let named = case
            .people
            .iter()
            .filter(|it| {
                it.named_by
                    .as_ref()
                    .is_some_and(|by| *by != it.handle && case.person(by).is_some())
            })
            .count();
        // And one in the legend.
        assert_eq!(painted(&case).0.matches("<polygon").count(), named + 1);
    }
}
