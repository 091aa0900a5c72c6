//! Whom a paper names is who its kind says it may name: forgetting and a data breach go by that.

use crate::{day, paper, told};
use ekc::domain::Case;
use ekc::domain::choice::Choice as _;
use ekc::domain::circle::Person;
use ekc::domain::paper::{PaperForm, PaperKind, Tongue};
use ekc::papers::press::print;
use ekc::papers::subject::Reader;
use ekc::papers::{audience, paper_of};

/// A case of each variant, and a day on which everything is known.
const TOLD: [(&str, &str); 4] = [
    ("01-een-gezin", "2026-04-20"),
    ("02-een-straat", "2026-05-20"),
    ("03-een-leervraag", "2026-10-10"),
    ("04-herstel", "2026-06-20"),
];

/// What a paper says, in one line.
fn page(case: &Case, kind: PaperKind, reader: Reader<'_>, today: &str) -> String {
    let made = paper(case, kind, Tongue::Dutch, reader, today);
    let bytes = print(&made.document, PaperForm::Text, &[]).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_paper_names_nobody_but_those_its_kind_says_it_may_name() {
    let mut named = 0;
    for (name, today) in TOLD {
        let case = told(name);
        for (kind, code, _) in PaperKind::ALL {
            let mut readers = audience(&case, *kind, day(today));
            if readers.is_empty() {
                readers.extend(case.people.first().map(Reader::Person));
            }
            for reader in readers {
                let said = page(&case, *kind, reader, today);
                let whose = reader.person().map(|it| &it.handle);
                let stands_there = |it: &&Person| {
                    !it.is_unnamed() && !it.is_forgotten() && said.contains(it.name.as_str())
                };
                for person in case.people.iter().filter(stands_there) {
                    named += 1;
                    assert!(
                        paper_of(*kind).names.may_name(&case, person, whose),
                        "{name}: {code} for {whose:?} names {}",
                        person.handle
                    );
                }
            }
        }
    }
    assert!(named > 100, "too few names were found to mean anything");
}
