//! Bars below each other, each with its number: for figures over cases. One colour with a dark edge
//! and the name beside it, so that nothing is told by a colour.

use super::{Drawing, HAIRLINE, INK, Mm, PAPER, POINT, Point, Svg, Type, WIDTH, number, wrapped};
use crate::words::Words;

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it is of.
    pub name: String,
    /// Its number, as it stands behind it.
    pub told: String,
    /// How long it is.
    pub length: u64,
    /// How long it could be.
    pub whole: u64,
}

/// Size of the type.
const SIZE: f64 = 9.0 * POINT;
/// From one line of a name to the next.
const LINE_HEIGHT: f64 = SIZE * 1.25;
/// Between two bars.
const GAP: f64 = 2.2;
/// How wide names may be.
const NAMES: f64 = 62.0;
/// On how many lines a name may stand.
const LINES: usize = 3;
/// Where bars begin.
const FROM: f64 = NAMES + 3.0;
/// Where a bar of the whole ends.
const TO: f64 = 126.0;
/// How high a bar is.
const THICK: f64 = 4.2;
/// What fills a bar: grey enough on paper without colour.
const FILL: &str = "#b98458";

/// Bars with their names and numbers.
#[must_use]
pub fn bars(title: &str, bars: &[Bar], words: &Words) -> Drawing {
    let told: Vec<String> = bars
        .iter()
        .map(|bar| format!("{}: {}", bar.name, bar.told))
        .collect();
    let alt = format!("{title}: {}.", told.join("; "));
    let names: Vec<Vec<String>> = bars
        .iter()
        .map(|bar| wrapped(&bar.name, SIZE, false, NAMES, LINES))
        .collect();
    let high = |name: &Vec<String>| (number(name.len()) * LINE_HEIGHT).max(THICK) + GAP;
    let mut svg = Svg::new(names.iter().map(high).sum(), words, title, &alt);
    let mut top = 0.0;
    for (bar, name) in bars.iter().zip(&names) {
        paint(&mut svg, bar, name, top);
        top += high(name);
    }
    Drawing {
        svg: svg.finish(),
        alt,
        words: Vec::new(),
    }
}

/// One bar, of which all begins at this height.
fn paint(svg: &mut Svg, bar: &Bar, name: &[String], top: f64) {
    let how = Type::plain(SIZE, INK);
    for (at, line) in name.iter().enumerate() {
        let below = top + SIZE + number(at) * LINE_HEIGHT;
        svg.text(Point::new(0.0, below), how, line);
    }
    frame(svg, top, TO - FROM, PAPER, HAIRLINE);
    let long = (TO - FROM) * share(bar);
    if bar.length > 0 && bar.whole > 0 {
        frame(svg, top, long, FILL, INK);
    }
    let room = WIDTH - TO - 2.0;
    for (at, line) in wrapped(&bar.told, SIZE, true, room, 2).iter().enumerate() {
        let below = top + SIZE + number(at) * LINE_HEIGHT;
        svg.text(Point::new(TO + 2.0, below), how.bold(), line);
    }
}

fn frame(svg: &mut Svg, top: f64, long: f64, fill: &str, edge: &str) {
    svg.element(
        "rect",
        &[
            ("x", &Mm(FROM)),
            ("y", &Mm(top + 0.2)),
            ("width", &Mm(long)),
            ("height", &Mm(THICK - 0.4)),
            ("fill", &fill),
            ("stroke", &edge),
            ("stroke-width", &"0.25"),
        ],
    );
}

/// How much of the whole a bar takes.
fn share(bar: &Bar) -> f64 {
    let of = |count: u64| u32::try_from(count).map_or(f64::MAX, f64::from);
    if bar.whole == 0 {
        0.0
    } else {
        (of(bar.length) / of(bar.whole)).clamp(0.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn each_bar_stands_there_with_its_name_and_its_number_and_is_as_long_as_its_share() {
        let all = [(3, "drie <b>"), (0, "geen")].map(|(length, name)| Bar {
            name: name.to_owned(),
            told: format!("{length} zaken"),
            length,
            whole: 4,
        });
        let drawn = bars("Afloop", &all, &Words::new(Language::Dutch));
        assert_eq!(drawn.alt, "Afloop: drie <b>: 3 zaken; geen: 0 zaken.");
        for told in [
            "drie &lt;b&gt;</text>",
            ">3 zaken</text>",
            ">0 zaken</text>",
        ] {
            assert!(drawn.svg.contains(told), "{told}: {}", drawn.svg);
        }
        let filled = format!("width=\"{}\"", Mm((TO - FROM) * 0.75));
        assert!(drawn.svg.contains(&filled), "{}", drawn.svg);
        assert_eq!(drawn.svg.matches(FILL).count(), 1, "nothing is no bar");
    }
}
