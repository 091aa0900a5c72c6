//! The parts that a layout is made of: the rings, the sectors,
//! and how much room people need in them.

use super::Sheet;
use super::groups::Sector;
use super::labels::{Label, Sizes};
use crate::papers::drawing::Point;
use std::collections::{BTreeMap, BTreeSet};
use std::f64::consts::{PI, TAU};

/// A sector and the angles between which it lies, clockwise from twelve o'clock.
#[derive(Clone)]
pub(super) struct Wedge {
    pub(super) sector: Sector,
    pub(super) from: f64,
    pub(super) to: f64,
}

impl Wedge {
    pub(super) fn middle(&self) -> f64 {
        f64::midpoint(self.from, self.to)
    }
}

/// How far one angle lies beyond another, at most half a turn either way.
pub(super) fn turn(from: f64, to: f64) -> f64 {
    (to - from + PI).rem_euclid(TAU) - PI
}

/// A ring: its round, where it begins and ends as a share of the way outward,
/// and its part of each sector.
#[derive(Clone)]
pub(super) struct Ring {
    pub(super) round: u32,
    pub(super) from: f64,
    pub(super) to: f64,
    pub(super) wedges: Vec<Wedge>,
}

/// A ring within a sector: the round of the ring, and the sector.
pub(super) type Part = (u32, Sector);

/// How much room people need.
pub(super) struct Needs {
    /// In each part, in square millimetres.
    pub(super) parts: BTreeMap<Part, f64>,
    /// All together, as a share of what is there.
    pub(super) full: f64,
    /// How far each ring may bend its sectors towards what its own people need.
    pub(super) bend: f64,
}

impl Needs {
    pub(super) fn of(sheet: &Sheet<'_>, layout: &Layout) -> Self {
        let gap = layout.sizes.gap();
        let mut parts = BTreeMap::new();
        for (it, label) in sheet.people.iter().zip(&layout.labels) {
            if let Some(round) = it.place.ring() {
                *parts.entry((round, it.sector)).or_insert(0.0) +=
                    (label.frame.width + gap) * (label.frame.height + gap);
            }
        }
        let there = PI * layout.across.x * layout.across.y * (1.0 - layout.middle.powi(2));
        let full = if layout.middle < 1.0 {
            parts.values().sum::<f64>() / there
        } else {
            f64::INFINITY
        };
        Self {
            parts,
            full,
            bend: 0.0,
        }
    }

    pub(super) fn in_part(&self, part: Part) -> f64 {
        self.parts.get(&part).copied().unwrap_or(0.0)
    }

    pub(super) fn sectors(&self) -> BTreeSet<Sector> {
        self.parts.keys().map(|(_, sector)| *sector).collect()
    }

    /// A part turned out too small: it asks for more than its labels measure,
    /// and so does the ring it lies in.
    pub(super) fn ask_more(&mut self, crowded: Part) {
        self.bend = 0.5;
        for (part, area) in &mut self.parts {
            if part.0 == crowded.0 {
                *area *= if *part == crowded { 1.265 } else { 1.15 };
            }
        }
    }
}

/// The drawing is not higher than this unless even the smallest type does not fit.
pub(super) const HIGHEST: f64 = 230.0;

/// Where everything stands.
#[derive(Clone)]
pub(super) struct Layout {
    pub(super) sizes: Sizes,
    pub(super) centre: Point,
    /// Half the width and the height of the outer ring.
    pub(super) across: Point,
    /// Where the middle ends, as a share of the way outward.
    pub(super) middle: f64,
    pub(super) rings: Vec<Ring>,
    /// The sectors around the outer ring.
    pub(super) wedges: Vec<Wedge>,
    /// A label for each person, in the same order.
    pub(super) labels: Vec<Label>,
    pub(super) beside_top: f64,
    pub(super) legend_top: f64,
    pub(super) height: f64,
}

impl Layout {
    /// The place at an angle and a share of the way outward.
    pub(super) fn at(&self, angle: f64, share: f64) -> Point {
        Point::new(
            self.centre.x + angle.sin() * share * self.across.x,
            self.centre.y - angle.cos() * share * self.across.y,
        )
    }

    /// How far outward a place lies; the outer ring is 1.
    pub(super) fn share(&self, at: Point) -> f64 {
        ((at.x - self.centre.x) / self.across.x).hypot((at.y - self.centre.y) / self.across.y)
    }

    /// At what angle a place lies.
    pub(super) fn angle(&self, at: Point) -> f64 {
        ((at.x - self.centre.x) / self.across.x)
            .atan2((self.centre.y - at.y) / self.across.y)
            .rem_euclid(TAU)
    }

    /// One length for the size of the outer ring.
    pub(super) fn radius(&self) -> f64 {
        f64::midpoint(self.across.x, self.across.y)
    }

    /// Whether the drawing is higher than one page.
    pub(super) fn is_over_a_page(&self) -> bool {
        self.height > HIGHEST + 0.01
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_angle_lies_at_most_half_a_turn_beyond_another() {
        assert!(
            (turn(TAU - 0.1, 0.1) - 0.2).abs() < 1e-9 && (turn(0.1, TAU - 0.1) + 0.2).abs() < 1e-9
        );
    }
}
