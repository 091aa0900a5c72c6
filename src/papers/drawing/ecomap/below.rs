//! What stands below the rings: who is beside the circle, and the legend, each on centred rows.

use super::labels::{Label, Sizes};
use super::{Place, Sheet};
use crate::papers::drawing::{Point, WIDTH, number, width};
use crate::words::label;

/// A sign in the legend.
#[derive(Clone, Copy)]
pub(super) enum Sign {
    Main,
    Circle,
    Beside,
    Named,
}

/// How wide a sign is, with the room behind it.
pub(super) const SIGN: f64 = 9.0;

impl Sheet<'_> {
    /// The signs that the drawing has, each with what it means.
    pub(super) fn legend(&self) -> Vec<(Sign, String)> {
        let any_in_a_ring = self.people.iter().any(|it| it.place.ring().is_some());
        let any_named = self.people.iter().any(|it| it.namer.is_some());
        let signs = [
            (
                Sign::Main,
                self.has_any(Place::Middle),
                label!("drawing-sign-main"),
            ),
            (Sign::Circle, any_in_a_ring, label!("drawing-sign-circle")),
            (
                Sign::Beside,
                self.has_any(Place::Beside),
                label!("drawing-sign-beside"),
            ),
            (Sign::Named, any_named, label!("drawing-sign-named")),
        ];
        signs
            .into_iter()
            .filter(|(_, is_there, _)| *is_there)
            .map(|(sign, _, id)| (sign, self.words.say(id)))
            .collect()
    }

    /// For each in the legend its middle, with the number of its row.
    pub(super) fn legend_places(&self, sizes: Sizes) -> Vec<(f64, usize)> {
        let widths: Vec<f64> = self
            .legend()
            .iter()
            .map(|(_, text)| SIGN + width(text, sizes.small, false))
            .collect();
        in_rows(&widths, 4.5)
    }

    pub(super) fn height_of_legend(&self, sizes: Sizes) -> f64 {
        let rows = self
            .legend_places(sizes)
            .last()
            .map_or(0, |(_, row)| row + 1);
        number(rows) * sizes.small * 1.9
    }

    /// Give who stands beside the circle a place on rows, the first of which begins at nought;
    /// how high all are.
    pub(super) fn lay_beside(&self, labels: &mut [Label]) -> f64 {
        let beside = self.all_who(|it| it.place == Place::Beside);
        let widths: Vec<f64> = beside.iter().map(|at| labels[*at].frame.width).collect();
        let row = beside
            .iter()
            .map(|at| labels[*at].frame.height)
            .fold(0.0, f64::max)
            + 2.5;
        let mut lowest = 0.0_f64;
        for (at, (x, nth)) in beside.into_iter().zip(in_rows(&widths, 3.5)) {
            let frame = &mut labels[at].frame;
            frame.at = Point::new(x, row * number(nth) + row / 2.0);
            lowest = lowest.max(frame.at.y + frame.height / 2.0);
        }
        lowest
    }
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
    for (nth, (used, row)) in rows.into_iter().enumerate() {
        let mut x = (WIDTH - used) / 2.0;
        for wide in row {
            places.push((x + wide / 2.0, nth));
            x += wide + gap;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_wide_for_a_row_begins_the_next_and_each_row_is_centred() {
        assert_eq!(
            in_rows(&[80.0, 80.0, 40.0], 4.0),
            [(43.0, 0), (127.0, 0), (85.0, 1)]
        );
        assert_eq!(in_rows(&[300.0], 4.0), [(85.0, 0)]);
        assert!(in_rows(&[], 4.0).is_empty());
    }
}
