//! The middle of the drawing: the main persons in columns, one for each side where there are two.

use super::parts::Layout;
use super::{Place, Sheet};
use crate::domain::circle::Side;
use crate::domain::intake::Variant;
use crate::papers::drawing::{Point, number, width};
use crate::words::message;

/// What stays free between two main persons.
const GAP: f64 = 2.2;
/// What stays free between two sides, for the line between them.
const GAP_OF_SIDES: f64 = 5.0;

impl Sheet<'_> {
    /// Give the main persons their places, and reckon where the middle ends.
    pub(super) fn lay_middle(&self, layout: &mut Layout) {
        let columns = self.columns();
        let widest = |column: &Vec<usize>| {
            column
                .iter()
                .map(|at| layout.labels[*at].frame.width)
                .fold(0.0, f64::max)
        };
        let widths: Vec<f64> = columns.iter().map(widest).collect();
        let between = if self.has_two_sides() {
            GAP_OF_SIDES
        } else {
            GAP
        };
        let mut x = layout.centre.x + self.left_of_columns(&columns, &widths, between);
        for (column, wide) in columns.iter().zip(widths) {
            lay_column(layout, column, x + wide / 2.0);
            x += wide + between;
        }
        let corners = columns
            .iter()
            .flatten()
            .flat_map(|at| layout.labels[*at].frame.corners());
        let reach = corners
            .map(|corner| layout.share(corner))
            .fold(0.0, f64::max);
        let text = if columns.iter().all(Vec::is_empty) {
            width(&self.empty_middle(), layout.sizes.small, false) / 2.0
        } else {
            0.0
        };
        layout.middle = reach.max(text / layout.across.x) + 3.0 / layout.across.x;
    }

    fn columns(&self) -> Vec<Vec<usize>> {
        if self.has_two_sides() {
            let of = |side: Option<Side>| {
                self.all_who(|it| it.place == Place::Middle && it.sector.0 == side)
            };
            return [Some(Side::Harmed), None, Some(Side::Responsible)]
                .map(of)
                .into_iter()
                .filter(|column| !column.is_empty())
                .collect();
        }
        let main = self.all_who(|it| it.place == Place::Middle);
        let count = match main.len() {
            0..=3 => 1,
            4..=8 => 2,
            _ => 3,
        };
        (0..count)
            .map(|nth| main.iter().copied().skip(nth).step_by(count).collect())
            .collect()
    }

    /// Where the columns begin, from the centre. Two sides stand left and right of the line between
    /// them, also where one name is longer.
    fn left_of_columns(&self, columns: &[Vec<usize>], widths: &[f64], between: f64) -> f64 {
        let sides: Vec<Option<Side>> = columns
            .iter()
            .map(|column| column.first().and_then(|at| self.people[*at].sector.0))
            .collect();
        match sides.as_slice() {
            [Some(Side::Harmed)] | [Some(Side::Harmed), Some(_)] => -widths[0] - between / 2.0,
            [Some(Side::Responsible)] => between / 2.0,
            _ => {
                -(widths.iter().sum::<f64>() + between * number(columns.len().saturating_sub(1)))
                    / 2.0
            }
        }
    }

    /// What stands in the middle when there is no main person.
    pub(super) fn empty_middle(&self) -> String {
        self.words.say(message!(either(
            self.variant == Variant::Neighbourhood,
            "drawing-the-street",
            "drawing-no-main-person"
        )))
    }
}

/// One under the other, as high above the centre as below it.
fn lay_column(layout: &mut Layout, column: &[usize], x: f64) {
    let high = column
        .iter()
        .map(|at| layout.labels[*at].frame.height + GAP)
        .sum::<f64>()
        - GAP;
    let mut y = layout.centre.y - high / 2.0;
    for at in column {
        let frame = &mut layout.labels[*at].frame;
        frame.at = Point::new(x, y + frame.height / 2.0);
        y += frame.height + GAP;
    }
}
