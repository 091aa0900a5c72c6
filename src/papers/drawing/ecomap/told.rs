//! The drawing in words, for who cannot see it: one sentence with counts, and everyone in a list.

use super::groups::{Kin, Sector};
use super::{Place, Sheet, Shown};
use crate::domain::choice::Choice as _;
use crate::papers::drawing::Group;
use crate::words::message;
use std::collections::{BTreeMap, BTreeSet};

impl Sheet<'_> {
    /// What the drawing shows, in one or two sentences with counts.
    pub(super) fn alt(&self) -> String {
        let ringed: Vec<&Shown<'_>> = self
            .people
            .iter()
            .filter(|it| it.place.ring().is_some())
            .collect();
        let rounds: BTreeSet<u32> = ringed.iter().map(|it| it.round).collect();
        let count = |place: Place| self.all_who(|it| it.place == place).len();
        let people = |count: usize| self.words.say(message!("drawing-people", count = count));
        let main = message!("drawing-main-persons", count = count(Place::Middle));
        let all_rounds = message!("drawing-rounds", count = rounds.len());
        let mut told = self.words.say(message!(
            "drawing-ecomap-alt",
            main = self.words.say(main),
            circle = people(ringed.len()),
            rounds = self.words.say(all_rounds),
            beside = people(count(Place::Beside))
        ));
        let kins: BTreeSet<Kin> = ringed.iter().map(|it| it.sector.1).collect();
        if kins.len() > 1 {
            let of = |kin: &Kin| {
                format!(
                    "{} {}",
                    kin.name(self.words),
                    ringed.iter().filter(|it| it.sector.1 == *kin).count()
                )
            };
            let groups = kins.iter().map(of).collect::<Vec<_>>().join(", ");
            told.push(' ');
            told.push_str(
                &self
                    .words
                    .say(message!("drawing-ecomap-groups", groups = groups)),
            );
        }
        told
    }

    /// Every ring and sector as a list.
    pub(super) fn in_words(&self) -> Vec<Group> {
        let mut groups: BTreeMap<(u32, Sector), Group> = BTreeMap::new();
        for it in &self.people {
            let new = || Group {
                title: self.title(it),
                lines: Vec::new(),
            };
            groups
                .entry(order(it))
                .or_insert_with(new)
                .lines
                .push(self.line(it));
        }
        groups.into_values().collect()
    }

    /// The title of the list someone stands in.
    fn title(&self, it: &Shown<'_>) -> String {
        match it.place {
            Place::Middle => self.words.say(message!("drawing-middle")),
            Place::Beside => self.words.say(message!("drawing-beside")),
            Place::Ring(_) => {
                let ring = self.words.say(message!("drawing-round", round = it.round));
                let side = it.sector.0.map_or_else(
                    || self.words.say(message!("drawing-no-side")),
                    |side| self.words.say(side.label()),
                );
                joined([
                    Some(ring),
                    self.has_two_sides().then_some(side),
                    Some(it.sector.1.name(self.words)),
                ])
            }
        }
    }

    fn line(&self, it: &Shown<'_>) -> String {
        let side = it
            .sector
            .0
            .filter(|_| it.place == Place::Middle)
            .map(|side| self.words.say(side.label()));
        let namer = it.namer.map(|by| self.people[by].name.clone());
        let named = namer.map(|by| self.words.say(message!("drawing-named-by", by = by)));
        joined([
            Some(it.person.name.as_str().to_owned()),
            it.relation.clone(),
            side,
            named,
        ])
    }
}

/// From the middle outward, and within a ring by sector.
fn order(it: &Shown<'_>) -> (u32, Sector) {
    match it.place {
        Place::Middle => (0, (None, Kin::Household)),
        Place::Ring(_) => (it.round, it.sector),
        Place::Beside => (u32::MAX, (None, Kin::Household)),
    }
}

fn joined<const COUNT: usize>(parts: [Option<String>; COUNT]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::{empty, handle, someone};
    use super::super::ecomap;
    use crate::domain::circle::{Branch, Role};
    use crate::domain::intake::Variant;
    use crate::domain::text::Line;
    use crate::words::{Language, Words};

    #[test]
    fn the_words_have_everyone_with_relation_and_namer_and_the_whole_name() {
        let mut case = empty(Variant::Family);
        case.people
            .push(someone("eva-1", "Eva Jansen", Role::MainPerson));
        let mut oma = someone(
            "oma-1",
            &format!("Toos {}", "Jansen-".repeat(12)),
            Role::Circle,
        );
        (oma.relation, oma.branch, oma.named_by) = (
            Some(Line::parse("oma").unwrap()),
            Some(Branch::Mother),
            Some(handle("eva-1")),
        );
        let whole = oma.name.as_str().to_owned();
        case.people.push(oma);
        case.people
            .push(someone("toos-2", "Toos Bakker-van der Wiel", Role::Circle));
        case.people
            .push(someone("tolk-1", "Ewa Maj", Role::Interpreter));
        let drawing = ecomap(&case, &|_| true, &Words::new(Language::Dutch));
        let told: Vec<(&str, Vec<&str>)> = drawing
            .words
            .iter()
            .map(|group| {
                (
                    group.title.as_str(),
                    group.lines.iter().map(String::as_str).collect(),
                )
            })
            .collect();
        let grandmother = format!("{whole}, oma, genoemd door Eva");
        let want = [
            ("In het midden", vec!["Eva Jansen"]),
            ("Ronde 1, anderen", vec!["Toos Bakker-van der Wiel"]),
            ("Ronde 1, moederskant", vec![grandmother.as_str()]),
            ("Naast de kring", vec!["Ewa Maj, tolk"]),
        ];
        assert_eq!(told, want);
        let counted = "1 hoofdpersoon in het midden, 2 mensen in de kring (1 ronde) \
                       en 1 persoon naast de kring";
        assert!(drawing.alt.contains(counted), "{}", drawing.alt);
        assert!(
            drawing
                .svg
                .contains(&format!("<desc>{}</desc>", drawing.alt))
        );
    }
}
