//! What names somebody, and a text in which nobody is named any more.

use crate::people::{day, handle, line};
use ekc::domain::circle::{Person, Role};
use ekc::domain::text::{Email, Name, Phone};
use ekc::language::masking::{
    Mask, NamingWords, Reading, Sureness, could_name, mask, names, names_apart,
};
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
    // "To Al-Amin" and "of Al-Amin" in Arabic: the article loses its first letter.
    let name = "\u{62e}\u{627}\u{644}\u{62f} \u{627}\u{644}\u{623}\u{645}\u{64a}\u{646}";
    let stem = "\u{623}\u{645}\u{64a}\u{646}";
    for before in ["\u{644}\u{644}", "\u{648}\u{644}\u{644}", "\u{627}\u{644}"] {
        let text = format!("{before}{stem}");
        assert!(!masked(&text, name).contains(stem), "{text:?}");
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
    let mut several = called("Sandra Poel");
    let number = "06 12345678 (na 18 uur) / +31 38 1234567, en 612345679";
    several.phone = Some(Phone::parse("06 12345678 (na 18 uur) / +31 38 1234567").unwrap());
    for text in [
        "bel +31 (0)6-1234 5678",
        "0031 38 1234567",
        "(038) 123 45 67",
        number,
    ] {
        assert!(names(text, &several), "{text}");
    }
    assert!(!names("na 18 uur, of 038 1234568", &several));
    several.phone = Some(Phone::parse("612345678").unwrap());
    assert!(names("06 12345678", &several), "its 0 may have gone");
    several.phone = Some(Phone::parse("0800-2000").unwrap());
    assert!(names("0800 2000", &several) && !names("08002001", &several));
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
fn a_name_is_found_in_every_normal_form_and_without_the_marks_on_its_letters() {
    for (name, text) in [
        ("Małgorzata Bożek", "Malgorzata komt"),
        ("Łukasz Bożek", "LUKASZ komt"),
        ("Bożena Kot", "Bozena komt"),
        ("Bożena Kot", "Boz\u{307}ena komt"),
        ("Boz\u{307}ena Kot", "Bożena komt"),
        ("Željko Kot", "Zeljko komt"),
        ("Jiří Kot", "met Jiri"),
        ("Ștefan Kot", "met Stefan"),
        ("Ýmir Kot", "met Ymir"),
        ("Андрій Коваль", "Андріи\u{306} прийде"),
        ("أحمد خالد", "احمد هنا"),
        ("مُحَمَّد خالد", "محمد هنا"),
        ("محمد خالد", "مـحـمـد هنا"),
        ("فاطمة خالد", "فاطمه هنا"),
        ("Jörg Weiß", "Joerg komt"),
        ("Joerg Weiss", "Jörg komt"),
        ("Jörg Weiß", "meneer WEISS"),
        ("Sandra Poel", "San\u{2062}dra komt"),
        ("Sandra Poel", "San\u{E0041}dra komt"),
        ("Sandra Poel", "ｓａｎｄｒａ komt"),
        ("Jan Willem Poel", "Janwillem komt"),
        ("Janwillem Poel", "Jan-Willem komt"),
        ("Janwillem Poel", "met Jan Willem"),
    ] {
        assert!(names(text, &called(name)), "{name}: {text}");
    }
    for (name, text) in [
        ("Roel Poel", "op een rol"),
        ("Bente Poel", "ik ben te laat"),
        ("Anneke Poel", "Anna kent Neke"),
    ] {
        assert!(!names(text, &called(name)), "{name}: {text}");
    }
}

#[test]
fn no_spelling_of_a_masked_name_stays_behind() {
    let text = "Bożena, Boz\u{307}ena, BOZENA en Bozena\u{200B} komen";
    assert_eq!(masked(text, "Bożena Kot"), "[…], […], […] en […] komen");
}

#[test]
fn a_name_that_is_a_small_word_is_found_where_it_is_written_as_a_name() {
    for (name, text) in [
        ("Ben de Wit", "Ben brengt taart"),
        ("Ben de Wit", "Ben heeft gedreigd"),
        ("Ben de Wit", "ik vroeg Ben om hulp"),
        ("Ben de Wit", "de fiets van Ben's moeder"),
        ("Ben", "met Ben"),
        ("An Bakker", "samen met An"),
        ("Al Bakker", "bel Al even"),
        ("Ing Bakker", "Ing komt ook"),
        ("Do Bakker", "met Do en de hond"),
        ("Das Bakker", "vraag Das om soep"),
        ("Le Van Bakker", "wij zien Le morgen"),
        ("Van Bakker", "ik vroeg Van om hulp"),
        ("Ter Bakker", "bij Ter thuis"),
        ("Nguyen Thi An", "An is er ook"),
        ("Ben-Jan Bakker", "wij zagen Ben vandaag"),
        ("Omar Al-Hassan", "wij zagen Hassan vandaag"),
    ] {
        assert!(names(text, &called(name)), "{name}: {text}");
        assert_ne!(masked(text, name), text, "{name}: {text}");
        assert_eq!(sureness(text, name), Some(Sureness::Sure), "{name}: {text}");
    }
}

#[test]
fn an_ordinary_sentence_with_a_small_word_names_nobody() {
    for (name, text) in [
        ("Ben de Wit", "ik ben er om tien uur"),
        ("Ben de Wit", "Ben je er ook?"),
        ("Ben de Wit", "IK BEN ER"),
        ("An Bakker", "an apple a day"),
        ("Al Bakker", "Al die jaren was het stil."),
        ("Do Bakker", "Do you want soup?"),
        ("Van Bakker", "soep van de buurt"),
        ("Van Bakker", "Van de buurt kwam soep."),
        ("Van Bakker", "mevrouw Van Dam belt"),
        ("Ter Bakker", "meneer Ter Horst belt"),
        ("Das Bakker", "Das Kind spielt."),
        ("Ing Bakker", "dit is van Ing. Kamp"),
        ("De Boer", "de boer ploegt"),
        ("Omar Al-Hassan", "wij zagen Al-Khatib"),
        ("Omar El Hassan", "wij zagen El Amrani"),
    ] {
        assert_eq!(sureness(text, name), None, "{name}: {text}");
        assert_eq!(masked(text, name), text, "{name}");
    }
}

#[test]
fn what_a_sentence_does_not_show_is_possible_and_not_sure() {
    for (name, text) in [
        ("Ben de Wit", "Ben, kom je?"),
        ("Ben de Wit", "ik ben de wit"),
        ("Al Bakker", "Al is het laat, kom."),
        ("Das Bakker", "Das ist gut."),
    ] {
        assert_eq!(
            sureness(text, name),
            Some(Sureness::Possible),
            "{name}: {text}"
        );
    }
}

fn sureness(text: &str, name: &str) -> Option<Sureness> {
    let words = NamingWords::that_tell(&[&called(name)]);
    words.found_apart(&Reading::of(text), &NamingWords::that_tell(&[]))
}

#[test]
fn where_somebody_lives_is_known_however_it_is_written() {
    let mut person = called("Sandra Poel");
    person.address = Some(line("Dorpsstraat 4 a, 1234 AB Waterbuurt"));
    for text in [
        "Dorpsstraat 4a",
        "dorpsstraat 4 A",
        "Dorpsstr. 4a",
        "zij woont op 1234AB",
        "zij woont op 1234 ab",
        "Dorpsstraat 4a 1234AB Waterbuurt",
    ] {
        assert!(names(text, &person), "{text}");
    }
    for text in [
        "Dorpsstraat 41",
        "Dorpsstraat 4 b",
        "Waterbuurt",
        "1234 AC",
        "om 12:34",
    ] {
        assert!(!names(text, &person), "{text}");
    }
    person.household = Some(line("Hof 12"));
    person.workplace = Some(line("Café De Brug"));
    let tells = |text: &str| {
        let words = NamingWords::that_tell(&[&person]);
        let nobody = NamingWords::that_tell(&[]);
        words.found_apart(&Reading::of(text), &nobody).is_some()
    };
    assert!(tells("bij hof 12") && tells("Cafe De Brug") && !tells("cafe de brug"));
}

#[test]
fn a_long_text_is_read_at_once_for_many_people() {
    let people: Vec<Person> = (0..200)
        .map(|nth| called(&format!("Aaltje{nth} van der Achterberg{nth}")))
        .collect();
    let people: Vec<&Person> = people.iter().collect();
    let text = "Aa van der ".repeat(1_800);
    let begun = std::time::Instant::now();
    assert_eq!(mask(&text, &people, "…"), text);
    // Unoptimised, and on a machine that does more.
    assert!(begun.elapsed().as_secs() < 10, "{:?}", begun.elapsed());
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
