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
/// Where its number begins.
const TOLD: f64 = TO + 2.0;
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
    let rows: Vec<Row<'_>> = bars.iter().map(Row::of).collect();
    let mut svg = Svg::new(rows.iter().map(Row::height).sum(), words, title, &alt);
    let mut top = 0.0;
    for row in &rows {
        row.paint(&mut svg, top);
        top += row.height();
    }
    Drawing {
        svg: svg.finish(),
        alt,
        words: Vec::new(),
    }
}

/// A bar with what stands beside it, on lines that fit.
struct Row<'a> {
    bar: &'a Bar,
    name: Vec<String>,
    told: Vec<String>,
}

impl<'a> Row<'a> {
    fn of(bar: &'a Bar) -> Self {
        Self {
            bar,
            name: wrapped(&bar.name, SIZE, false, NAMES, LINES),
            told: wrapped(&bar.told, SIZE, true, WIDTH - TOLD, LINES),
        }
    }

    fn height(&self) -> f64 {
        let lines = self.name.len().max(self.told.len());
        (number(lines) * LINE_HEIGHT).max(THICK) + GAP
    }

    /// Paint it below this height.
    fn paint(&self, svg: &mut Svg, top: f64) {
        let how = Type::plain(SIZE, INK);
        let below = |at: usize| top + SIZE + number(at) * LINE_HEIGHT;
        for (at, line) in self.name.iter().enumerate() {
            svg.text(Point::new(0.0, below(at)), how, line);
        }
        for (at, line) in self.told.iter().enumerate() {
            svg.text(Point::new(TOLD, below(at)), how.bold(), line);
        }
        frame(svg, top, TO - FROM, PAPER, HAIRLINE);
        let long = (TO - FROM) * share(self.bar);
        if self.bar.length > 0 && self.bar.whole > 0 {
            frame(svg, top, long, FILL, INK);
        }
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
