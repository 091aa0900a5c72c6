//! Everything in its place on the paper, with the largest type and the smallest rings that fit.

use super::labels::{Label, Sizes};
use super::parts::{HIGHEST, Layout, Needs};
use super::{Place, Sheet};
use crate::papers::drawing::{Point, WIDTH};

/// A size of type, and how much of the rings the labels may take up before a smaller one is tried.
struct Step {
    /// Names, in points.
    name: f64,
    /// All that is smaller, in points.
    small: f64,
    /// As a share of the room in the rings.
    fullest: f64,
}

/// From roomy to the smallest that is still read with ease.
const STEPS: [Step; 6] = [
    // Twelve points on paper, where the drawing is set a little smaller than it is.
    Step {
        name: 12.8,
        small: 12.6,
        fullest: 0.36,
    },
    Step {
        name: 10.5,
        small: 8.8,
        fullest: 0.36,
    },
    Step {
        name: 9.5,
        small: 8.2,
        fullest: 0.44,
    },
    Step {
        name: 8.5,
        small: 7.6,
        fullest: 0.52,
    },
    Step {
        name: 7.5,
        small: 6.8,
        fullest: 0.62,
    },
    SMALLEST,
];
const SMALLEST: Step = Step {
    name: 6.7,
    small: 6.5,
    fullest: 0.8,
};
/// The least that the outer ring measures, from its middle.
const LOWEST_RINGS: f64 = 68.0;
/// Half the width of the outer ring where the drawing is at its widest.
const WIDEST_RINGS: f64 = 80.0;
/// What stays free around the outer ring for the names of the sectors.
const RIM: f64 = 6.0;
/// How often the room is divided anew before other type or paper is tried.
const TRIES: usize = 20;

impl Sheet<'_> {
    /// The roomiest layout that fits the page.
    /// When the smallest type does not fit either, the paper grows.
    pub(super) fn lay_out(&self) -> Layout {
        let at_step = |step: &Step| {
            [LOWEST_RINGS, self.highest_rings(step)]
                .into_iter()
                .find_map(|half| self.fitted(step, half))
        };
        STEPS
            .iter()
            .find_map(at_step)
            .unwrap_or_else(|| self.on_higher_paper())
    }

    fn on_higher_paper(&self) -> Layout {
        let mut half = self.highest_rings(&SMALLEST);
        loop {
            half *= 1.15;
            if let Some(layout) = self.fitted(&SMALLEST, half) {
                return layout;
            }
        }
    }

    /// Half the height of the outer ring that fills the page.
    fn highest_rings(&self, step: &Step) -> f64 {
        let around_the_rings = self.without_rings(step, 0.0).height;
        ((HIGHEST - around_the_rings) / 2.0).max(LOWEST_RINGS)
    }

    /// Everything in its place with rings of this height, if it fits. Where a ring within a sector
    /// turns out too small for its people it asks for more room, and all is divided again.
    fn fitted(&self, step: &Step, half: f64) -> Option<Layout> {
        let mut layout = self.without_rings(step, half);
        self.lay_middle(&mut layout);
        if self.rounds().is_empty() {
            return (layout.middle <= 1.0).then_some(layout);
        }
        let mut needs = Needs::of(self, &layout);
        if needs.full > step.fullest {
            return None;
        }
        for _ in 0..TRIES {
            layout.rings = self.rings(&layout, &needs)?;
            self.lay_wedges(&mut layout, &needs);
            match self.people_in_place(&layout) {
                Ok(labels) => return Some(Layout { labels, ..layout }),
                Err(crowded) => needs.ask_more(crowded),
            }
        }
        None
    }

    /// All that stands around the rings: the strip beside the circle and the legend.
    fn without_rings(&self, step: &Step, half: f64) -> Layout {
        let sizes = Sizes::in_points(step.name, step.small);
        let mut labels: Vec<Label> = self.people.iter().map(|it| Label::new(it, sizes)).collect();
        let rows = self.lay_beside(&mut labels);
        let beside = if rows > 0.0 {
            rows + sizes.small * 2.4
        } else {
            0.0
        };
        let beside_top = 2.0 * (RIM + half) + 2.0;
        // The names of the sectors stand on paper too, beside the ring where it is at its widest.
        let widest = WIDEST_RINGS.min(WIDTH / 2.0 - sizes.small * 1.3);
        for (label, it) in labels.iter_mut().zip(&self.people) {
            if it.place == Place::Beside {
                label.frame.at.y += beside_top + sizes.small * 1.8;
            }
        }
        Layout {
            sizes,
            centre: Point::new(WIDTH / 2.0, RIM + half),
            across: Point::new(half.min(widest), half),
            middle: 0.0,
            rings: Vec::new(),
            wedges: Vec::new(),
            labels,
            beside_top,
            legend_top: beside_top + beside + 2.0,
            height: beside_top + beside + self.height_of_legend(sizes) + 5.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::{empty, handle, invented, someone};
    use super::super::Shown;
    use super::*;
    use crate::domain::Case;
    use crate::domain::circle::{Role, Side};
    use crate::domain::intake::Variant;
    use crate::domain::text::Line;
    use crate::papers::drawing::POINT;
    use crate::words::{Language, Words};

    fn laid_out<T>(case: &Case, look: impl FnOnce(&Sheet<'_>, &Layout) -> T) -> T {
        let words = Words::new(Language::Dutch);
        let sheet = Sheet::new(case, &words);
        look(&sheet, &sheet.lay_out())
    }

    /// No label lies over another, none lies off the paper, and every text fits its label.
    fn assert_readable(sheet: &Sheet<'_>, layout: &Layout, what: &str) {
        let people: Vec<(&Shown<'_>, &Label)> = sheet.people.iter().zip(&layout.labels).collect();
        for (at, (it, label)) in people.iter().enumerate() {
            for (other, over) in people.iter().skip(at + 1) {
                assert!(
                    !label.frame.touches(over.frame, 0.5),
                    "{what}: {} lies over {}",
                    it.name,
                    other.name
                );
            }
            for corner in label.frame.corners() {
                let on_paper = (1.0..=WIDTH - 1.0).contains(&corner.x)
                    && (1.0..=layout.height - 1.0).contains(&corner.y);
                assert!(on_paper, "{what}: {} lies off the paper", it.name);
            }
            assert!(
                label.widest_line() < label.frame.width,
                "{what}: {} is too wide",
                it.name
            );
            for ring in &layout.rings {
                assert!(
                    !label.frame.touches(sheet.ring_name(layout, ring).0, 0.0),
                    "{what}: {} lies over the name of a ring",
                    it.name
                );
            }
        }
    }

    /// Everyone stands in the ring of their round, and where there are two sides on their own.
    fn assert_in_place(sheet: &Sheet<'_>, layout: &Layout, what: &str) {
        for (it, label) in sheet.people.iter().zip(&layout.labels) {
            let Some(round) = it.place.ring() else {
                continue;
            };
            let ring = layout
                .rings
                .iter()
                .find(|ring| ring.round == round)
                .unwrap();
            assert!(
                (ring.from..=ring.to).contains(&layout.share(label.frame.at)),
                "{what}: {} stands in another ring",
                it.name
            );
            let fits = match it.sector.0 {
                Some(Side::Harmed) => label.frame.at.x + label.frame.width / 2.0 < layout.centre.x,
                Some(Side::Responsible) => {
                    label.frame.at.x - label.frame.width / 2.0 > layout.centre.x
                }
                Some(Side::Both | Side::Neither) | None => true,
            };
            assert!(fits, "{what}: {} stands on the other side", it.name);
        }
    }

    /// So many people stand apart and in place on one page, in type of so many points or more.
    fn assert_all_well(count: usize, least: f64) {
        for variant in [
            Variant::Family,
            Variant::Neighbourhood,
            Variant::Restorative,
        ] {
            let what = format!("{variant:?} {count}");
            laid_out(&invented(count, variant), |sheet, layout| {
                assert_readable(sheet, layout, &what);
                assert_in_place(sheet, layout, &what);
                assert!(
                    layout.sizes.small > (least - 0.01) * POINT,
                    "{what}: {}",
                    layout.sizes.small / POINT
                );
                assert!(
                    layout.height >= 150.0 && !layout.is_over_a_page(),
                    "{what}: {}",
                    layout.height
                );
            });
        }
    }

    #[test]
    fn nine_people_stand_apart_on_one_page_in_eight_points_or_more() {
        assert_all_well(9, 8.0);
    }

    #[test]
    fn thirty_people_stand_apart_on_one_page() {
        assert_all_well(30, 7.2);
    }

    #[test]
    fn eighty_people_stand_apart_on_one_page_in_six_points_and_a_half_or_more() {
        assert_all_well(80, 6.5);
    }

    #[test]
    fn the_paper_grows_for_what_does_not_fit() {
        let mut case = invented(60, Variant::Restorative);
        for (nth, person) in case.people.iter_mut().enumerate() {
            person.side = (nth % 3 == 0).then_some(Side::Harmed);
            person.relation = Some(
                Line::parse("gedragswetenschapper van de gecertificeerde instelling").unwrap(),
            );
        }
        laid_out(&case, |sheet, layout| {
            assert_readable(sheet, layout, "long relations");
            assert!(layout.is_over_a_page());
        });
    }

    #[test]
    fn thirty_main_persons_stand_apart_too() {
        let mut case = invented(50, Variant::Family);
        for person in &mut case.people[..30] {
            (person.role, person.named_by) = (Role::MainPerson, None);
        }
        laid_out(&case, |sheet, layout| {
            assert_readable(sheet, layout, "thirty main persons");
        });
    }

    #[test]
    fn later_rounds_share_the_last_ring_and_keep_their_number_in_words() {
        let mut case = empty(Variant::Family);
        case.people.push(someone("p-0", "Eva", Role::MainPerson));
        for nth in 1..=12 {
            let mut person = someone(
                &format!("p-{nth}"),
                &format!("Naam{nth} Jansen"),
                Role::Circle,
            );
            person.named_by = Some(handle(&format!("p-{}", nth - 1)));
            case.people.push(person);
        }
        laid_out(&case, |sheet, layout| {
            assert_readable(sheet, layout, "chain");
            assert!(sheet.paint(layout, "").contains(">Ronde 4 en later</text>"));
            assert!(
                sheet
                    .in_words()
                    .iter()
                    .any(|group| group.title == "Ronde 12, anderen")
            );
        });
    }

    #[test]
    fn a_circle_of_nobody_has_a_drawing_too() {
        for variant in [Variant::Family, Variant::Neighbourhood] {
            laid_out(&empty(variant), |sheet, layout| {
                assert_readable(sheet, layout, "nobody");
            });
        }
    }
}
