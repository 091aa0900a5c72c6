//! What names somebody, and a text in which nobody is named any more.

use crate::people::{day, handle, line};
use ekc::domain::circle::{Person, Role};
use ekc::domain::text::{Email, Name, Phone};
use ekc::language::masking::{Mask, could_name, mask, names, names_apart, words_that_name};
use proptest::prelude::*;

fn called(name: &str) -> Person {
    let mut person = Person::new(
        handle("nicht-1"),
        Name::parse(name).unwrap(),
        Role::Circle,
        day("2026-03-02"),
    );
    person.phone = Some(Phone::parse("06 12345678").unwrap());
    person.email = Some(Email::parse("nicht@voorbeeld.nl").unwrap());
    person.address = Some(line("Kade 4, Waterbuurt"));
    person
}

fn masked(text: &str, name: &str) -> String {
    mask(text, &[&called(name)], "[…]")
}

#[test]
fn somebody_is_named_by_their_name_and_by_each_part_that_is_one() {
    for (name, text) in [
        ("Sandra de Vries", "Sandra de Vries"),
        ("Sandra de Vries", "sandra DE vries"),
        ("Sandra de Vries", "Sandra"),
        ("Sandra de Vries", "SANDRA"),
        ("Sandra de Vries", "sandra"),
        ("Sandra de Vries", "mevrouw Vries"),
        ("Sandra  de Vries", "Sandra de\nVries"),
        ("Zoë van 't Hoff", "Zoe van ’t Hoff"),
        ("Zoe Hoff", "Zoe\u{308} Hoff"),
        ("Anne-Marie Jansen-Bakker", "Marie"),
        ("Anne-Marie Jansen-Bakker", "mevrouw Bakker"),
        ("Bo Bos", "Bo"),
        ("İpek Şahin", "ipek sahin"),
        ("sandra vries", "Sandra"),
        ("sandra vries", "Vries"),
        ("王 芳芳", "我叫芳芳来"),
        ("J. Poel", "Poel"),
    ] {
        assert!(names(text, &called(name)), "{name}: {text}");
        assert!(!masked(text, name).contains(text), "{name}: {text}");
    }
}

#[test]
fn nobody_is_named_by_an_ordinary_word_a_title_an_initial_or_a_piece_of_a_word() {
    for (name, text) in [
        ("Storm de Vries", "een storm op zee"),
        ("Storm de Vries", "de vries"),
        ("Ans Bos", "Anstelling"),
        ("Ans Bos", "Balans"),
        ("Ans Bos", "in het bos"),
        ("Ada Van Dam", "Van Rotterdam naar huis"),
        ("Mevrouw Poel", "Mevrouw Kamp"),
        ("J.P. Poel", "J. Kamp"),
        ("王 芳芳", "王府"),
        ("Anders Else", "iemand anders, or someone else"),
    ] {
        assert!(!names(text, &called(name)), "{name}: {text}");
        assert_eq!(masked(text, name), text);
    }
}

#[test]
fn what_is_stuck_to_a_name_goes_with_it() {
    for (text, left) in [
        ("Sandra's fiets", "[…] fiets"),
        ("Sandra’s fiets", "[…] fiets"),
        ("Sandraatje komt", "[…] komt"),
        ("bel Sandraatjes moeder", "bel […] moeder"),
        ("SANDRA'S", "[…]"),
        ("Sandra'nın evi", "[…] evi"),
        ("'Sandra' zei", "'[…]' zei"),
        ("de Sandra-dag", "de […]-dag"),
        ("Sandrabeeld", "Sandrabeeld"),
    ] {
        assert_eq!(masked(text, "Sandra Poel"), left, "{text}");
    }
    for (name, small) in [
        ("Bram Poel", "Brammetje"),
        ("Jan Poel", "Jantje"),
        ("Jan Poel", "Jannetje"),
        ("Eva Poel", "Evaatje"),
        ("Bram Poel", "Brams"),
    ] {
        assert_eq!(masked(small, name), "[…]", "{name}");
    }
}

#[test]
fn a_number_is_known_however_it_is_written_and_not_as_part_of_another() {
    let person = called("Sandra Poel");
    for text in [
        "0612345678",
        "06-12 34 56 78",
        "06/12.34.56.78",
        "+31612345678",
        "+31 6 1234 5678",
        "0031 6 12345678",
        "+31 (0)6 12345678",
        "(06) 12345678",
        "bel 0612345678!",
    ] {
        assert!(names(text, &person), "{text}");
    }
    for text in [
        "06123456789",
        "10612345678",
        "0612345679",
        "06 1234 567",
        "2026-03-02",
    ] {
        assert!(!names(text, &person), "{text}");
    }
    let mut abroad = called("Sandra Poel");
    abroad.phone = Some(Phone::parse("0049 30 123456").unwrap());
    assert!(names("bel +49 30 / 12 34 56", &abroad) && !names("bel 030 123456", &abroad));
    assert_eq!(
        mask("bel (06) 123 456 78 even", &[&person], "…"),
        "bel … even"
    );
}

#[test]
fn mail_address_and_handle_name_somebody_and_the_town_does_not() {
    let person = called("Sandra Poel");
    for text in [
        "NICHT@voorbeeld.nl.",
        "zij woont Kade 4",
        "kade  4, waterbuurt",
        "vraag het nicht-1",
        "Nicht-1 belt",
    ] {
        assert!(names(text, &person), "{text}");
    }
    for text in [
        "Waterbuurt",
        "Kade 41",
        "mijn nicht",
        "nicht-12",
        "achternicht-1",
        "over-nicht-1",
    ] {
        assert!(!names(text, &person), "{text}");
    }
    let mut short = called("Sandra Poel");
    short.handle = handle("oma");
    assert!(
        names("vraag het oma", &short)
            && !names("vraag het oma-1", &short)
            && !names("Oma zegt ja", &short)
    );
}

#[test]
fn the_longest_name_goes_first_and_a_mask_is_never_masked_again() {
    let (one, other) = (called("Sandra Poel"), called("Iemand Anders"));
    assert_eq!(
        mask(
            "Sandra Poel, Sandra en Iemand Anders",
            &[&one, &other],
            "iemand anders"
        ),
        "iemand anders, iemand anders en iemand anders"
    );
    assert_eq!(
        mask(
            "Jan Piet de Vries",
            &[&called("Jan Piet"), &called("Piet de Vries")],
            "…"
        ),
        "…"
    );
    assert_eq!(mask("Sandra  Poel en Poel", &[&one], "…"), "… en …");
    assert_eq!(mask("", &[&one], "…"), "");
    assert_eq!(mask("niets", &[], "…"), "niets");
}

#[test]
fn who_stays_in_sight_keeps_a_name_they_share_and_the_other_loses_theirs() {
    let (ada, storm) = (called("Ada de Vries"), called("Storm de Vries"));
    let text = "Ada de Vries, de Vries, Storm de Vries en Storm; 0612345678";
    assert_eq!(
        Mask::new(&[&storm], &[&ada], "…").over(text),
        "Ada de Vries, de Vries, … en …; 0612345678",
        "the number is Ada's too"
    );
    assert!(
        names_apart("Storm de Vries", &storm, &[&ada])
            && !names_apart("mevrouw de Vries", &storm, &[&ada])
    );
    assert!(
        !names_apart("Hans komt", &called("Han Poel"), &[&called("Hans Kamp")]),
        "Hans is no Han"
    );
    assert_eq!(
        Mask::new(&[&called("Han Poel")], &[&called("Hans Kamp")], "…").over("Hans en Han"),
        "Hans en …"
    );
}

#[test]
fn a_shared_name_may_mean_either_and_a_whole_name_only_one() {
    let (ada, storm) = (called("Ada de Vries"), called("Storm de Vries"));
    assert!(could_name("mevrouw de Vries", &ada, &[&storm]) && could_name("Ada", &ada, &[&storm]));
    assert!(
        !could_name("Storm de Vries belt", &ada, &[&storm])
            && !could_name("niemand", &ada, &[&storm])
    );
}

#[test]
fn every_word_that_names_somebody_is_found() {
    // The whole name, its two parts in two ways each, the handle, the number, the mail,
    // the address and its street.
    assert_eq!(
        words_that_name(&called("Storm Poel")).len(),
        1 + 8 + 1 + 1 + 1 + 2
    );
}

proptest! {
    #[test]
    fn whatever_the_text_and_the_name_nobody_is_named_in_what_is_left(
        before in any::<String>(),
        after in any::<String>(),
        name in "[A-Za-zÀ-žА-я芳 '.-]{1,12}[a-zA-Z]",
        which in 0..6usize,
    ) {
        let person = called(&name);
        let said = [
            name.clone(),
            name.to_uppercase(),
            format!("{name}'s"),
            "06-12345678".to_owned(),
            "nicht@voorbeeld.nl".to_owned(),
            "nicht-1".to_owned(),
        ];
        let text = format!("{before}{}{after}", said[which]);
        let left = mask(&text, &[&person], "▇");
        prop_assert!(!names(&left, &person), "{name}: {text:?} {left:?}");
        prop_assert_eq!(names(&text, &person), left != text);
        prop_assert_eq!(Mask::new(&[&person], &[&person], "▇").over(&text), text);
    }
}
