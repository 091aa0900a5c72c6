//! The turn around the middle, divided over the sectors.

use super::Sheet;
use super::groups::Sector;
use super::parts::{Layout, Needs, Ring, Wedge};
use crate::domain::circle::Side;
use crate::papers::drawing::{number, width};
use std::f64::consts::{PI, TAU};

/// What a sector would like of the turn.
#[derive(Clone)]
struct Wish {
    sector: Sector,
    least: f64,
    asked: f64,
    people: usize,
}

/// Sectors that share a part of the turn, in order from its begin; it may run either way round.
struct Arc {
    wishes: Vec<Wish>,
    from: f64,
    to: f64,
}

impl Sheet<'_> {
    /// The sectors around the outer ring, each at least as wide as its name; and in each ring the
    /// same, as far as it may bend them towards what its own people need.
    pub(super) fn lay_wedges(&self, layout: &mut Layout, needs: &Needs) {
        let (rings, across) = (&mut layout.rings, layout.across);
        let asks = |ring: &Ring, sector: Sector| {
            let per_radian = (ring.to.powi(2) - ring.from.powi(2)) / 2.0 * across.x * across.y;
            needs.in_part((ring.round, sector)) / per_radian
        };
        let wish = |sector: Sector| Wish {
            sector,
            least: (width(&sector.1.name(self.words), layout.sizes.small, true) + 7.0)
                / across.x.min(across.y),
            asked: rings
                .iter()
                .map(|ring| asks(ring, sector))
                .fold(0.0, f64::max),
            people: self
                .people
                .iter()
                .filter(|it| it.sector == sector && it.place.ring().is_some())
                .count(),
        };
        let arcs = self.arcs(needs.sectors().into_iter().map(wish).collect());
        let wedges: Vec<Wedge> = arcs
            .iter()
            .flat_map(|arc| divide(&arc.wishes, arc.from, arc.to))
            .collect();
        // The outer ring keeps to the names of the sectors around it.
        let outer = rings.len().saturating_sub(1);
        for (nth, ring) in rings.iter_mut().enumerate() {
            let own_wish = |wish: &Wish| Wish {
                least: 0.0,
                asked: asks(ring, wish.sector),
                people: self
                    .people
                    .iter()
                    .filter(|it| it.sector == wish.sector && it.place.ring() == Some(ring.round))
                    .count(),
                ..*wish
            };
            let own = |arc: &Arc| {
                divide(
                    &arc.wishes.iter().map(own_wish).collect::<Vec<_>>(),
                    arc.from,
                    arc.to,
                )
            };
            let bend = if nth == outer { 0.0 } else { needs.bend };
            ring.wedges = bent(&wedges, arcs.iter().flat_map(own), bend);
        }
        layout.wedges = wedges;
    }

    /// All sectors in one round; or where there are two sides each on its own, and between them at
    /// the bottom who has none.
    fn arcs(&self, wishes: Vec<Wish>) -> Vec<Arc> {
        if !self.has_two_sides() {
            return vec![Arc {
                wishes,
                from: 0.0,
                to: TAU,
            }];
        }
        let of = |side: Option<Side>| {
            wishes
                .iter()
                .filter(|wish| wish.sector.0 == side)
                .cloned()
                .collect::<Vec<Wish>>()
        };
        let (neither, left, right) = (
            of(None),
            of(Some(Side::Harmed)),
            of(Some(Side::Responsible)),
        );
        let asked = |of: &[Wish]| of.iter().map(|wish| wish.asked).sum::<f64>();
        let least: f64 = neither.iter().map(|wish| wish.least).sum();
        let wide = if neither.is_empty() {
            0.0
        } else {
            (asked(&neither) / asked(&wishes) * TAU).max(least).min(PI)
        };
        let (begin, end) = (PI - wide / 2.0, PI + wide / 2.0);
        vec![
            Arc {
                wishes: right,
                from: 0.0,
                to: begin,
            },
            Arc {
                wishes: neither,
                from: begin,
                to: end,
            },
            Arc {
                wishes: left,
                from: TAU,
                to: end,
            },
        ]
    }
}

/// Wedges part of the way towards what others are.
fn bent(wedges: &[Wedge], towards: impl Iterator<Item = Wedge>, bend: f64) -> Vec<Wedge> {
    let between = |one: f64, two: f64| one + (two - one) * bend;
    wedges
        .iter()
        .zip(towards)
        .map(|(all, own)| Wedge {
            sector: all.sector,
            from: between(all.from, own.from),
            to: between(all.to, own.to),
        })
        .collect()
}

/// Divide a part of the turn: what each asks, and what is over by how many people there are.
fn divide(wishes: &[Wish], from: f64, to: f64) -> Vec<Wedge> {
    let (whole, sign) = ((to - from).abs(), (to - from).signum());
    let want = |wish: &Wish| wish.asked.max(wish.least);
    let many = |wish: &Wish| number(wish.people).powf(0.75);
    let (least, wanted): (f64, f64) = (
        wishes.iter().map(|wish| wish.least).sum(),
        wishes.iter().map(want).sum(),
    );
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
        wedges.push(Wedge {
            sector: wish.sector,
            from: at.min(next),
            to: at.max(next),
        });
        at = next;
    }
    wedges
}

#[cfg(test)]
mod tests {
    use super::super::groups::Kin;
    use super::*;

    fn widths(wishes: [(f64, f64, usize); 2], from: f64, to: f64) -> Vec<f64> {
        let wishes = wishes.map(|(least, asked, people)| Wish {
            sector: (None, Kin::Others),
            least,
            asked,
            people,
        });
        divide(&wishes, from, to)
            .iter()
            .map(|wedge| wedge.to - wedge.from)
            .collect()
    }

    fn assert_near(found: &[f64], want: [f64; 2]) {
        assert!(
            found
                .iter()
                .zip(want)
                .all(|(one, two)| (one - two).abs() < 1e-9),
            "{found:?}"
        );
    }

    #[test]
    fn each_sector_gets_what_it_asks_and_what_is_over_goes_by_people() {
        assert_near(
            &widths([(0.5, 1.0, 16), (0.5, 0.2, 1)], 0.0, 6.0),
            [1.0 + 4.5 * 8.0 / 9.0, 0.5 + 0.5],
        );
        assert_near(
            &widths([(0.5, 4.5, 5), (0.5, 2.5, 5)], 6.0, 2.0),
            [2.5, 1.5],
        );
        assert_near(
            &widths([(3.0, 0.0, 5), (1.0, 0.0, 5)], 0.0, 2.0),
            [1.5, 0.5],
        );
        assert_near(
            &widths([(0.0, 0.0, 0), (0.0, 0.0, 0)], 0.0, 2.0),
            [1.0, 1.0],
        );
    }
}
