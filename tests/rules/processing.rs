//! What the cases come to in the record of processing.

use crate::nouns::full_case;
use crate::people::{a_case, day, person};
use ekc::domain::circle::{LeftAlone, Role};
use ekc::domain::intake::Variant;
use ekc::method::processing::{DataKind, processing};

#[test]
fn the_record_of_processing_tells_each_kind_of_data_that_is_kept_and_no_other() {
    let today = day("2026-03-20");
    let of_all = processing(&[full_case()], today);
    assert_eq!(of_all.data, DataKind::ALL);
    assert!(of_all.goes_to_an_authority);
    let nothing = processing(&[], today);
    assert!(nothing.data.is_empty() && nothing.people.is_empty());
    assert!(!nothing.has_children && !nothing.goes_to_an_authority);
    assert_eq!((nothing.without_term, nothing.kept_until), (0, None));
    let ours = processing(&[a_case(Variant::Family)], today);
    assert_eq!(ours.variants, [Variant::Family]);
    assert!(ours.data.contains(&DataKind::Contact));
    for kind in [DataKind::Harm, DataKind::Safety, DataKind::Plan] {
        assert!(!ours.data.contains(&kind), "{kind:?}");
    }
}

#[test]
fn the_record_of_processing_tells_for_whom_it_is_and_until_when_it_is_kept() {
    let today = day("2026-03-20");
    let mut first = a_case(Variant::Family);
    person(&mut first, "buur").minor = true;
    first.application.keep_until = Some(day("2027-01-01"));
    let mut second = a_case(Variant::Neighbourhood);
    for it in &mut second.people {
        it.role = Role::Circle;
    }
    second.application.keep_until = Some(day("2026-06-01"));
    let third = a_case(Variant::Family);
    let record = processing(&[first.clone(), second, third], today);
    assert_eq!(record.kept_until, Some(day("2027-01-01")));
    assert_eq!(record.without_term, 1);
    assert_eq!(record.variants, [Variant::Family, Variant::Neighbourhood]);
    assert!(record.has_children);
    assert!(record.people.contains(&Role::MainPerson));
    // Who is forgotten is nobody.
    person(&mut first, "buur").left_alone = Some(LeftAlone::Forgotten);
    assert!(!processing(&[first], today).has_children);
}

#[test]
fn each_kind_of_data_has_a_name_of_its_own() {
    let mut codes: Vec<&str> = DataKind::ALL.iter().map(|it| it.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), DataKind::ALL.len());
    let mut labels: Vec<&str> = DataKind::ALL.iter().map(|it| it.label().id()).collect();
    labels.sort_unstable();
    labels.dedup();
    assert_eq!(labels.len(), DataKind::ALL.len());
}
