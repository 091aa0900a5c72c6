//! The way outward, divided over the rings:
//! what the people of each need, and how thick each becomes.

use super::Sheet;
use super::labels::Frame;
use super::parts::{Layout, Needs, Ring};
use crate::papers::drawing::{Point, number, width};
use crate::words::message;
use std::collections::BTreeSet;

/// When labels take up this much of the rings, each ring is as thick as it needs and no thicker.
const TIGHT: f64 = 0.3;
/// However little a ring needs, this share of the room is its own.
const LEAST_SHARE: f64 = 0.04;

impl Sheet<'_> {
    pub(super) fn rounds(&self) -> BTreeSet<u32> {
        self.people
            .iter()
            .filter_map(|it| it.place.ring())
            .collect()
    }

    /// Divide the way outward: evenly when there is room,
    /// by what each ring needs when there is not.
    pub(super) fn rings(&self, layout: &Layout, needs: &Needs) -> Option<Vec<Ring>> {
        let rounds: Vec<u32> = self.rounds().into_iter().collect();
        let least: Vec<f64> = rounds
            .iter()
            .map(|round| self.least_thickness(layout, *round))
            .collect();
        let open = 1.0 - layout.middle;
        if least.iter().sum::<f64>() > open {
            return None;
        }
        let even = open / number(rounds.len());
        let tight = (needs.full / TIGHT).min(1.0);
        let by_need = thicknesses(&shares_by_need(&rounds, needs), layout.middle);
        let wanted: Vec<f64> = by_need
            .iter()
            .zip(&least)
            .map(|(thick, least)| (even + (thick - even) * tight).max(*least))
            .collect();
        let too_much = wanted.iter().sum::<f64>() - open;
        let spare: f64 = wanted
            .iter()
            .zip(&least)
            .map(|(thick, least)| thick - least)
            .sum();
        let mut from = layout.middle;
        let mut rings = Vec::new();
        for ((round, thick), least) in rounds.into_iter().zip(wanted).zip(least) {
            let to = from + thick
                - if spare > 0.0 {
                    too_much * (thick - least) / spare
                } else {
                    0.0
                };
            rings.push(Ring {
                round,
                from,
                to,
                wedges: Vec::new(),
            });
            from = to;
        }
        Some(rings)
    }

    /// The highest label of a ring fits above and below the middle.
    fn least_thickness(&self, layout: &Layout, round: u32) -> f64 {
        let here = self
            .people
            .iter()
            .zip(&layout.labels)
            .filter(|(it, _)| it.place.ring() == Some(round));
        let highest = here
            .map(|(_, label)| label.frame.height)
            .fold(0.0, f64::max);
        (highest + layout.sizes.gap()) / layout.across.y
    }

    /// The name of a ring on its line at twelve o'clock, that of the outer ring just inside.
    pub(super) fn ring_name(&self, layout: &Layout, ring: &Ring) -> (Frame, String) {
        let has_later = self
            .people
            .iter()
            .any(|it| it.place.ring() == Some(ring.round) && it.round > ring.round);
        let text = self.words.say(message!(
            either(has_later, "drawing-round-and-later", "drawing-round"),
            round = ring.round,
        ));
        let small = layout.sizes.small;
        let on = layout.at(0.0, ring.to);
        let is_outer = layout
            .rings
            .last()
            .is_some_and(|last| last.round == ring.round);
        let at = Point::new(on.x, if is_outer { on.y + small * 1.1 } else { on.y });
        (
            Frame {
                at,
                width: width(&text, small, false) + 1.6,
                height: small * 1.1,
            },
            text,
        )
    }
}

/// How the room of all rings is best divided over them: a sector is as wide as its fullest ring
/// asks, so this looks for the shares with which all sectors together ask least.
fn shares_by_need(rounds: &[u32], needs: &Needs) -> Vec<f64> {
    let mut shares = vec![1.0 / number(rounds.len()); rounds.len()];
    for _ in 0..40 {
        let mut binding = vec![0.0; rounds.len()];
        for sector in needs.sectors() {
            let asks = rounds
                .iter()
                .zip(&shares)
                .map(|(round, share)| needs.in_part((*round, sector)) / share);
            if let Some((fullest, _)) = asks.enumerate().max_by(|one, two| one.1.total_cmp(&two.1))
            {
                binding[fullest] += needs.in_part((rounds[fullest], sector));
            }
        }
        let roots: Vec<f64> = binding.into_iter().map(f64::sqrt).collect();
        let whole: f64 = roots.iter().sum();
        for (share, root) in shares.iter_mut().zip(&roots) {
            *share = f64::midpoint(*share, root / whole).max(LEAST_SHARE);
        }
        let whole: f64 = shares.iter().sum();
        for share in &mut shares {
            *share /= whole;
        }
    }
    shares
}

/// How thick rings are that take up these shares of the room around the middle.
fn thicknesses(shares: &[f64], middle: f64) -> Vec<f64> {
    let mut inside = middle.powi(2);
    let mut thick = Vec::new();
    for share in shares {
        let outside = inside + share * (1.0 - middle.powi(2));
        thick.push(outside.sqrt() - inside.sqrt());
        inside = outside;
    }
    thick
}

#[cfg(test)]
mod tests {
    use super::super::groups::Kin;
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn the_fullest_ring_gets_the_largest_share() {
        let parts = BTreeMap::from([
            ((1, (None, Kin::Family)), 100.0),
            ((2, (None, Kin::Family)), 900.0),
            ((1, (None, Kin::Friends)), 300.0),
        ]);
        let shares = shares_by_need(
            &[1, 2, 3],
            &Needs {
                parts,
                full: 0.5,
                bend: 0.0,
            },
        );
        assert!(
            shares[1] > shares[0] && shares[0] > shares[2] && shares[2] > 0.03,
            "{shares:?}"
        );
        assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        assert!((thicknesses(&shares, 0.3).iter().sum::<f64>() - 0.7).abs() < 1e-9);
    }
}
