//! The way of an arrow, from who named somebody to whom they named. It never runs behind a third
//! box: then it would seem that another named them.

use super::Sheet;
use super::labels::Frame;
use super::parts::Layout;
use crate::papers::drawing::{Point, WIDTH, number};

/// What stays free between an arrow and a box that it passes.
const CLEAR: f64 = 0.4;
/// What stays free between an arrow and the box it points at.
const BEFORE: f64 = 0.35;
/// In how many straight pieces a bend is drawn.
const PIECES: usize = 16;
/// How far a bend may go aside, from little to much.
const ASIDE: [f64; 10] = [4.0, 8.0, 12.0, 17.0, 23.0, 30.0, 38.0, 48.0, 60.0, 75.0];
/// Where along the way it may go aside most.
const WHERE: [f64; 3] = [0.5, 0.3, 0.7];

impl Sheet<'_> {
    /// An arrow for each who was named, as a place in the list with the places along its way:
    /// straight where that is free, else bent. Where no way is free there is none: who named them
    /// stands in the words then.
    pub(super) fn arrows(&self, layout: &Layout) -> Vec<(usize, Vec<Point>)> {
        let arrow = |to: usize| {
            let by = self.people[to].namer?;
            let frames = layout.labels.iter().map(|label| label.frame).enumerate();
            let others: Vec<Frame> = frames
                .filter(|(at, _)| *at != to && *at != by)
                .map(|(_, frame)| frame)
                .collect();
            let (start, end) = (layout.labels[by].frame, layout.labels[to].frame);
            let way = free_way(start, end, &others, layout.height)?;
            Some((to, way))
        };
        (0..self.people.len()).filter_map(arrow).collect()
    }
}

/// The places along a way from one box to another that passes no other; none when there is none.
fn free_way(start: Frame, end: Frame, others: &[Frame], height: f64) -> Option<Vec<Point>> {
    let straight = vec![
        start.edge_towards(end.at, 0.0),
        end.edge_towards(start.at, BEFORE),
    ];
    if is_free(&straight, others, height) {
        return Some(straight);
    }
    let (dx, dy) = (end.at.x - start.at.x, end.at.y - start.at.y);
    let long = dx.hypot(dy).max(0.1);
    let (dx, dy) = (dx / long, dy / long);
    for far in ASIDE {
        for share in WHERE {
            for aside in [far, -far] {
                let over = Point::new(
                    start.at.x + dx * long * share - dy * aside,
                    start.at.y + dy * long * share + dx * aside,
                );
                if holds(start, over) || holds(end, over) {
                    continue;
                }
                let way = bend(
                    start.edge_towards(over, 0.0),
                    over,
                    end.edge_towards(over, BEFORE),
                );
                if is_free(&way, others, height) {
                    return Some(way);
                }
            }
        }
    }
    None
}

/// A bend from one place to another that leans towards a third.
fn bend(from: Point, over: Point, to: Point) -> Vec<Point> {
    (0..=PIECES)
        .map(|nth| {
            let part = number(nth) / number(PIECES);
            let rest = 1.0 - part;
            let along = |from: f64, over: f64, to: f64| {
                rest * rest * from + 2.0 * rest * part * over + part * part * to
            };
            Point::new(along(from.x, over.x, to.x), along(from.y, over.y, to.y))
        })
        .collect()
}

/// Whether a way stays on the paper and passes no box.
fn is_free(way: &[Point], others: &[Frame], height: f64) -> bool {
    let is_on_paper =
        |at: &Point| (1.0..=WIDTH - 1.0).contains(&at.x) && (1.0..=height - 1.0).contains(&at.y);
    let is_clear = |other: &Frame| {
        let wider = Frame {
            width: other.width + 2.0 * CLEAR,
            height: other.height + 2.0 * CLEAR,
            ..*other
        };
        way.windows(2)
            .all(|piece| !wider.lies_on((piece[0], piece[1])))
    };
    way.iter().all(is_on_paper) && others.iter().all(is_clear)
}

/// Whether a place lies within a box, or nearly.
fn holds(frame: Frame, place: Point) -> bool {
    (place.x - frame.at.x).abs() <= frame.width / 2.0 + BEFORE
        && (place.y - frame.at.y).abs() <= frame.height / 2.0 + BEFORE
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::invented;
    use super::*;
    use crate::domain::intake::Variant;
    use crate::words::{Language, Words};

    #[test]
    fn no_arrow_runs_behind_the_box_of_a_third_person() {
        let words = Words::new(Language::Dutch);
        for count in [12, 33, 64] {
            let case = invented(count, Variant::Family);
            let sheet = Sheet::new(&case, &words);
            let layout = sheet.lay_out();
            let arrows = sheet.arrows(&layout);
            let named = sheet.people.iter().filter(|it| it.namer.is_some());
            assert!(arrows.len() * 2 > named.count(), "{count}");
            for (to, way) in &arrows {
                for (at, label) in layout.labels.iter().enumerate() {
                    if at == *to || sheet.people[*to].namer == Some(at) {
                        continue;
                    }
                    let is_behind = way
                        .windows(2)
                        .any(|piece| label.frame.lies_on((piece[0], piece[1])));
                    assert!(!is_behind, "{count}: {to} and {at}");
                }
            }
        }
    }

    #[test]
    fn an_arrow_bends_around_a_box_that_stands_between() {
        let frame = |x: f64| Frame {
            at: Point::new(x, 50.0),
            width: 20.0,
            height: 8.0,
        };
        let straight = free_way(frame(30.0), frame(130.0), &[], 100.0).unwrap();
        assert_eq!(straight.len(), 2);
        let around = free_way(frame(30.0), frame(130.0), &[frame(80.0)], 100.0).unwrap();
        assert!(around.len() > 2);
        // Past what goes from the top of the paper to its foot there is no way.
        let wall = Frame {
            height: 120.0,
            ..frame(80.0)
        };
        assert!(free_way(frame(30.0), frame(130.0), &[wall], 100.0).is_none());
    }
}
