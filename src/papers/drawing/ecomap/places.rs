//! Everyone a place in their ring and sector:
//! spread evenly, and from there to the best place that is free.

use super::labels::{Frame, Label, Line, cross};
use super::parts::{Layout, Part, Ring, Wedge, turn};
use super::{Place, Sheet};
use crate::domain::circle::Side;
use crate::papers::drawing::{Point, number, width};
use std::f64::consts::{PI, TAU};

/// How many of the nearest free places are compared for the lines that would cross.
const COMPARED: usize = 40;

/// What has its place already.
struct Taken {
    /// Who, when it is somebody.
    who: Option<usize>,
    frame: Frame,
}

/// A ring within a sector, with where it lies.
#[derive(Clone, Copy)]
struct Cell<'a> {
    layout: &'a Layout,
    ring: &'a Ring,
    wedge: &'a Wedge,
}

/// How people are placed in their cell: spread over it, or close together from one end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    Spread,
    Packed,
}

/// The place someone would have best: at an angle, a share of the way outward.
#[derive(Clone, Copy)]
struct Target {
    who: usize,
    angle: f64,
    share: f64,
}

impl Sheet<'_> {
    /// The labels with everyone in their place, or the part in which they do not fit.
    pub(super) fn people_in_place(&self, layout: &Layout) -> Result<Vec<Label>, Part> {
        let mut places = Places::new(self, layout);
        for ring in &layout.rings {
            for wedge in &ring.wedges {
                let targets = places.targets(Cell {
                    layout,
                    ring,
                    wedge,
                });
                if !places.settle(
                    Cell {
                        layout,
                        ring,
                        wedge,
                    },
                    &targets,
                ) {
                    return Err((ring.round, wedge.sector));
                }
            }
        }
        let mut labels = layout.labels.clone();
        for taken in places.taken {
            if let Some(who) = taken.who {
                labels[who].frame = taken.frame;
            }
        }
        Ok(labels)
    }
}

/// The places that are given out one by one.
struct Places<'a> {
    sheet: &'a Sheet<'a>,
    layout: &'a Layout,
    taken: Vec<Taken>,
    /// From who named someone to whom was named.
    lines: Vec<Line>,
}

impl<'a> Places<'a> {
    /// The middle and the names of the rings are there first.
    fn new(sheet: &'a Sheet<'a>, layout: &'a Layout) -> Self {
        let main = sheet.all_who(|it| it.place == Place::Middle);
        let mut taken: Vec<Taken> = main
            .into_iter()
            .map(|at| Taken {
                who: Some(at),
                frame: layout.labels[at].frame,
            })
            .collect();
        if taken.is_empty() {
            let text = width(&sheet.empty_middle(), layout.sizes.small, false);
            taken.push(Taken {
                who: None,
                frame: Frame {
                    at: layout.centre,
                    width: text,
                    height: layout.sizes.small,
                },
            });
        }
        taken.extend(layout.rings.iter().map(|ring| Taken {
            who: None,
            frame: sheet.ring_name(layout, ring).0,
        }));
        Self {
            sheet,
            layout,
            taken,
            lines: Vec::new(),
        }
    }

    /// Where someone stands who has a place.
    fn of(&self, who: usize) -> Option<Frame> {
        self.taken
            .iter()
            .find(|taken| taken.who == Some(who))
            .map(|taken| taken.frame)
    }

    /// The people of a cell, each near who named them,
    /// and in more than one row when one row is too short.
    fn targets(&self, cell: Cell<'_>) -> Vec<Target> {
        let (ring, wedge) = (cell.ring, cell.wedge);
        let here = self.in_order(cell);
        let rows = self.rows(cell, &here);
        let count = here.len();
        let target = |(nth, who): (usize, usize)| Target {
            who,
            angle: wedge.from + (wedge.to - wedge.from) * (number(nth) + 0.5) / number(count),
            share: ring.from + (ring.to - ring.from) * (number(nth % rows) + 0.5) / number(rows),
        };
        here.into_iter().enumerate().map(target).collect()
    }

    /// The people of a cell by the angle at which their namers stand, households together.
    fn in_order(&self, cell: Cell<'_>) -> Vec<usize> {
        let people = &self.sheet.people;
        let namer_aside = |at: usize| {
            let namer = people[at]
                .namer
                .filter(|by| people[*by].place != Place::Middle);
            let frame = namer.and_then(|by| self.of(by));
            frame.map_or(0.0, |frame| {
                turn(cell.wedge.middle(), self.layout.angle(frame.at))
            })
        };
        let household = |at: usize| people[at].person.household.as_ref();
        let mut here = self.sheet.all_who(|it| {
            it.place.ring() == Some(cell.ring.round) && it.sector == cell.wedge.sector
        });
        here.sort_by(|one, two| {
            namer_aside(*one)
                .total_cmp(&namer_aside(*two))
                .then_with(|| household(*one).cmp(&household(*two)))
                .then(one.cmp(two))
        });
        here
    }

    /// In how many rows these people fit, as few as can be.
    fn rows(&self, cell: Cell<'_>, people: &[usize]) -> usize {
        let (frames, gap) = (
            people.iter().map(|at| self.layout.labels[*at].frame),
            self.layout.sizes.gap(),
        );
        let wide: f64 = frames.clone().map(|frame| frame.width + gap * 2.0).sum();
        let high = frames.map(|frame| frame.height).fold(0.0, f64::max) + gap;
        let arc = (cell.wedge.to - cell.wedge.from)
            * f64::midpoint(cell.ring.from, cell.ring.to)
            * self.layout.radius();
        let most = (1..=12)
            .take_while(|rows| number(*rows) * high <= cell.thickness())
            .last()
            .unwrap_or(1);
        (1..=most)
            .find(|rows| wide <= arc * number(*rows))
            .unwrap_or(most)
    }

    /// Give these people their places: spread if they fit so, else packed. On paper that grew
    /// anyone may, where no other way is left, stand anywhere around the middle on their own side;
    /// so it need not grow for ever.
    fn settle(&mut self, cell: Cell<'_>, targets: &[Target]) -> bool {
        if self.fill(cell, targets, Manner::Spread) || self.fill(cell, targets, Manner::Packed) {
            return true;
        }
        let ring = Ring {
            round: cell.ring.round,
            from: self.layout.middle,
            to: 1.0,
            wedges: Vec::new(),
        };
        let wedge = Wedge {
            sector: cell.wedge.sector,
            from: 0.0,
            to: TAU,
        };
        self.layout.is_over_a_page()
            && self.fill(
                Cell {
                    layout: self.layout,
                    ring: &ring,
                    wedge: &wedge,
                },
                targets,
                Manner::Packed,
            )
    }

    /// Give all of these people a place in a cell, or none.
    fn fill(&mut self, cell: Cell<'_>, targets: &[Target], manner: Manner) -> bool {
        let before = (self.taken.len(), self.lines.len());
        for target in targets {
            let namer = self.sheet.people[target.who]
                .namer
                .and_then(|by| self.of(by))
                .map(|frame| frame.at);
            let Some(frame) = self.best(cell, *target, manner, namer) else {
                self.taken.truncate(before.0);
                self.lines.truncate(before.1);
                return false;
            };
            self.lines.extend(namer.map(|by| (by, frame.at)));
            self.taken.push(Taken {
                who: Some(target.who),
                frame,
            });
        }
        true
    }

    /// The label at the best free place: near its target, within its cell,
    /// and with few lines under labels.
    fn best(
        &self,
        cell: Cell<'_>,
        target: Target,
        manner: Manner,
        namer: Option<Point>,
    ) -> Option<Frame> {
        let mut free = self.free(cell, target, manner);
        free.sort_by(|one, two| one.0.total_cmp(&two.0));
        let compared = match manner {
            Manner::Spread => COMPARED,
            Manner::Packed => 1,
        };
        let full = |(cost, frame): (f64, Frame)| {
            (cost + number(self.crossings(frame, namer)) * 20.0, frame)
        };
        free.into_iter()
            .take(compared)
            .map(full)
            .min_by(|one, two| one.0.total_cmp(&two.0))
            .map(|(_, frame)| frame)
    }

    /// All free places in a cell, each with how far it is from what is wanted.
    fn free(&self, cell: Cell<'_>, target: Target, manner: Manner) -> Vec<(f64, Frame)> {
        let (label, gap) = (
            self.layout.labels[target.who].frame,
            self.layout.sizes.gap(),
        );
        let aim = self.layout.at(target.angle, target.share);
        let considered = |(angle, share): (f64, f64)| {
            let frame = Frame {
                at: self.layout.at(angle, share),
                ..label
            };
            if self
                .taken
                .iter()
                .any(|taken| frame.touches(taken.frame, gap))
            {
                return None;
            }
            let away = match manner {
                Manner::Spread => {
                    ((frame.at.x - aim.x).powi(2) + (frame.at.y - aim.y).powi(2)) * 0.25
                }
                Manner::Packed => (angle - cell.wedge.from) * 1e4 + share,
            };
            cell.strays(frame).map(|strays| (strays + away, frame))
        };
        cell.spots(target)
            .into_iter()
            .filter_map(considered)
            .collect()
    }

    /// How many lines a label here would lie on, those to itself and under labels counted for more.
    fn crossings(&self, frame: Frame, namer: Option<Point>) -> usize {
        let under = self
            .lines
            .iter()
            .filter(|line| frame.lies_on(**line))
            .count();
        let own = namer.map_or(0, |from| {
            let own = (from, frame.at);
            let over = self
                .taken
                .iter()
                .filter(|taken| !is_same(taken.frame.at, from) && taken.frame.lies_on(own))
                .count();
            over * 3 + self.lines.iter().filter(|line| cross(**line, own)).count()
        });
        under * 3 + own
    }
}

impl Cell<'_> {
    fn thickness(self) -> f64 {
        (self.ring.to - self.ring.from) * self.layout.radius()
    }

    /// The angles and shares to look at: the target itself,
    /// then a grid over the cell of about two millimetres.
    fn spots(self, target: Target) -> Vec<(f64, f64)> {
        let (ring, wedge) = (self.ring, self.wedge);
        let arc = (wedge.to - wedge.from) * ring.to * self.layout.radius();
        let around = (8..=240_u16)
            .find(|steps| f64::from(*steps) * 1.9 >= arc)
            .unwrap_or(240);
        let outward = (6..=40_u16)
            .find(|steps| f64::from(*steps) * 1.5 >= self.thickness())
            .unwrap_or(40);
        let mut spots = vec![(target.angle, target.share)];
        for out in 0..=outward {
            let share = ring.from
                + (ring.to - ring.from) * (0.04 + 0.92 * f64::from(out) / f64::from(outward));
            for step in 0..around {
                spots.push((
                    wedge.from
                        + (wedge.to - wedge.from) * (f64::from(step) + 0.5) / f64::from(around),
                    share,
                ));
            }
        }
        spots
    }

    /// How far a label strays out of its cell; nothing where it may not be at all.
    fn strays(self, label: Frame) -> Option<f64> {
        let layout = self.layout;
        let corners = label.corners();
        if corners
            .iter()
            .any(|corner| layout.share(*corner) > 1.0 || !self.is_on_own_side(corner.x))
        {
            return None;
        }
        let half = (self.wedge.to - self.wedge.from) / 2.0;
        let out = |corner: &Point| {
            let share = layout.share(*corner);
            let beyond =
                (share - self.ring.to).max(self.ring.from - share).max(0.0) * layout.radius();
            let turned = || turn(self.wedge.middle(), layout.angle(*corner)).abs();
            let aside = if half >= PI - 0.01 {
                0.0
            } else {
                (turned() - half).max(0.0) * share * layout.radius()
            };
            beyond.powi(2) + aside.powi(2)
        };
        Some(corners.iter().map(out).sum::<f64>() * 2.0)
    }

    fn is_on_own_side(self, x: f64) -> bool {
        match self.wedge.sector.0 {
            Some(Side::Harmed) => x < self.layout.centre.x - 1.0,
            Some(Side::Responsible) => x > self.layout.centre.x + 1.0,
            Some(Side::Both | Side::Neither) | None => true,
        }
    }
}

fn is_same(one: Point, other: Point) -> bool {
    (one.x - other.x).abs() < 1e-9 && (one.y - other.y).abs() < 1e-9
}
