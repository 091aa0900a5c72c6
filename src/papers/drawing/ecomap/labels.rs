//! A label: the name and relation of one person in a frame, and where frames and lines meet.

use super::{Place, Shown};
use crate::papers::drawing::{POINT, Point, number, shortened, width, wrapped};

/// Two sizes of type that go together, in millimetres: names, and all that is smaller.
#[derive(Clone, Copy)]
pub(super) struct Sizes {
    pub(super) name: f64,
    pub(super) small: f64,
}

impl Sizes {
    pub(super) fn in_points(name: f64, small: f64) -> Self {
        Self {
            name: name * POINT,
            small: small * POINT,
        }
    }

    /// What stays free between two labels.
    pub(super) fn gap(self) -> f64 {
        self.name * 0.45
    }
}

/// A label: a few lines of text in a frame.
#[derive(Clone)]
pub(super) struct Label {
    pub(super) frame: Frame,
    pub(super) name: Vec<String>,
    pub(super) relation: Option<String>,
    pub(super) sizes: Sizes,
}

impl Label {
    /// The label of someone, as yet without a place.
    pub(super) fn new(it: &Shown<'_>, sizes: Sizes) -> Self {
        let sizes = if it.place == Place::Middle {
            Sizes {
                name: sizes.name * 1.15,
                ..sizes
            }
        } else {
            sizes
        };
        let most = sizes.name * 8.5;
        let name = wrapped(&it.name, sizes.name, true, most, 2);
        let relation = it
            .relation
            .as_ref()
            .map(|text| shortened(text, sizes.small, false, most));
        let mut label = Self {
            frame: Frame {
                at: Point::new(0.0, 0.0),
                width: 0.0,
                height: 0.0,
            },
            name,
            relation,
            sizes,
        };
        label.frame.width = label.widest_line() + sizes.name * 1.15;
        label.frame.height = label.height_of_lines() + sizes.name * 0.55;
        label
    }

    pub(super) fn widest_line(&self) -> f64 {
        let names = self
            .name
            .iter()
            .map(|line| width(line, self.sizes.name, true));
        names
            .chain(
                self.relation
                    .iter()
                    .map(|line| width(line, self.sizes.small, false)),
            )
            .fold(0.0, f64::max)
    }

    pub(super) fn height_of_lines(&self) -> f64 {
        number(self.name.len()) * self.sizes.name * 1.2
            + self
                .relation
                .as_ref()
                .map_or(0.0, |_| self.sizes.small * 1.2)
    }
}

/// What something takes up on the paper, around its middle.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    pub(super) at: Point,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Frame {
    pub(super) fn corners(self) -> [Point; 4] {
        let (x, y) = (self.width / 2.0, self.height / 2.0);
        [(-x, -y), (x, -y), (x, y), (-x, y)]
            .map(|(dx, dy)| Point::new(self.at.x + dx, self.at.y + dy))
    }

    /// Whether two come nearer to each other than this.
    pub(super) fn touches(self, other: Self, gap: f64) -> bool {
        let near = |one: f64, two: f64, room: f64| (one - two).abs() < room + gap;
        near(
            self.at.x,
            other.at.x,
            f64::midpoint(self.width, other.width),
        ) && near(
            self.at.y,
            other.at.y,
            f64::midpoint(self.height, other.height),
        )
    }

    /// Where a line from elsewhere to the middle meets the outline.
    pub(super) fn edge_towards(self, from: Point, gap: f64) -> Point {
        let (dx, dy) = (from.x - self.at.x, from.y - self.at.y);
        let reach = |delta: f64, half: f64| {
            if delta.abs() < 1e-9 {
                f64::INFINITY
            } else {
                (half + gap) / delta.abs()
            }
        };
        let share = reach(dx, self.width / 2.0)
            .min(reach(dy, self.height / 2.0))
            .min(1.0);
        Point::new(self.at.x + dx * share, self.at.y + dy * share)
    }

    /// Whether a line passes under it.
    pub(super) fn lies_on(self, (from, to): Line) -> bool {
        let mut enter = 0.0_f64;
        let mut leave = 1.0_f64;
        for (start, end, middle, half) in [
            (from.x, to.x, self.at.x, self.width / 2.0),
            (from.y, to.y, self.at.y, self.height / 2.0),
        ] {
            let delta = end - start;
            if delta.abs() < 1e-9 {
                if (start - middle).abs() > half {
                    return false;
                }
                continue;
            }
            let (one, two) = (
                (middle - half - start) / delta,
                (middle + half - start) / delta,
            );
            enter = enter.max(one.min(two));
            leave = leave.min(one.max(two));
        }
        enter < leave
    }
}

/// A line between two places.
pub(super) type Line = (Point, Point);

/// Whether two lines cross.
pub(super) fn cross(one: Line, two: Line) -> bool {
    let side = |(a, b): Line, c: Point| (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    side(one, two.0) * side(one, two.1) < -1e-9 && side(two, one.0) * side(two, one.1) < -1e-9
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame {
        at: Point { x: 10.0, y: 10.0 },
        width: 8.0,
        height: 4.0,
    };

    fn line(x1: f64, y1: f64, x2: f64, y2: f64) -> Line {
        (Point::new(x1, y1), Point::new(x2, y2))
    }

    #[test]
    fn frames_touch_when_they_are_too_near_both_ways() {
        let at = |x: f64, y: f64| Frame {
            at: Point::new(x, y),
            ..FRAME
        };
        assert!(FRAME.touches(at(18.4, 14.4), 0.5));
        assert!(!FRAME.touches(at(18.6, 14.4), 0.5) && !FRAME.touches(at(18.4, 14.6), 0.5));
    }

    #[test]
    fn a_line_passes_under_a_frame_or_beside_it_and_stops_at_its_edge() {
        assert!(
            FRAME.lies_on(line(0.0, 0.0, 20.0, 20.0)) && FRAME.lies_on(line(10.0, 0.0, 10.0, 9.0))
        );
        assert!(
            !FRAME.lies_on(line(0.0, 7.0, 20.0, 7.0)) && !FRAME.lies_on(line(0.0, 10.0, 5.0, 10.0))
        );
        let edge = FRAME.edge_towards(Point::new(30.0, 10.0), 0.0);
        assert!((edge.x - 14.0).abs() < 1e-9 && (edge.y - 10.0).abs() < 1e-9);
    }

    #[test]
    fn lines_cross_when_each_parts_the_ends_of_the_other() {
        assert!(cross(line(0.0, 0.0, 4.0, 4.0), line(0.0, 4.0, 4.0, 0.0)));
        assert!(!cross(line(0.0, 0.0, 4.0, 4.0), line(0.0, 4.0, 1.0, 3.0)));
        // From one namer to two people.
        assert!(!cross(line(0.0, 0.0, 4.0, 4.0), line(0.0, 0.0, 4.0, 0.0)));
    }
}
