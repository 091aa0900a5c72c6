//! Numbers as people and programs write them, and what they are.

use ekc::domain::telephone::plan::Plan;
use ekc::domain::telephone::{
    Number, for_worksheet, is_same, numbers, of_link, read, tidied, with_nought,
};
use proptest::prelude::*;

/// What is dialled for the numbers of a text, or `-` when it holds none.
fn dialled(text: &str) -> String {
    match read(text) {
        Some(telephone) => {
            let all: Vec<String> = telephone.numbers.iter().map(Number::dialled).collect();
            all.join(" ")
        }
        None => "-".to_owned(),
    }
}

#[track_caller]
fn each_is(cases: &[(&str, &str)]) {
    for (text, wanted) in cases {
        assert_eq!(dialled(text), *wanted, "{text:?}");
    }
}

#[test]
fn every_number_of_the_netherlands_is_one() {
    each_is(&[
        ("112", "112"),
        ("113", "113"),
        ("144", "144"),
        ("1233", "1233"),
        ("116111", "116111"),
        ("116 117", "116117"),
        ("14 038", "14038"),
        ("14020", "14020"),
        ("14 0570", "140570"),
        ("0800-2000", "+318002000"),
        ("08002000", "+318002000"),
        ("0800 1234567", "+318001234567"),
        ("0900 8844", "+319008844"),
        ("0900-1234567", "+319001234567"),
        ("0906-1234", "+319061234"),
        ("0909 1234567", "+319091234567"),
        ("088-1234567", "+31881234567"),
        ("085 - 123 45 67", "+31851234567"),
        ("087-1234567", "+31871234567"),
        ("084 1234567", "+31841234567"),
        ("097002801234", "+3197002801234"),
        ("097 0028 01234", "+3197002801234"),
        ("038-1234567", "+31381234567"),
        ("0318 123456", "+31318123456"),
        ("020 123 45 67", "+31201234567"),
        ("06 12345678", "+31612345678"),
        ("0612345678", "+31612345678"),
        ("06/12.34.56.78", "+31612345678"),
        ("(038) 123 45 67", "+31381234567"),
        ("(06) 12345678", "+31612345678"),
    ]);
}

#[test]
fn a_number_with_its_country_is_the_same_one() {
    each_is(&[
        ("+31 6 12345678", "+31612345678"),
        ("+31 (0)6 12345678", "+31612345678"),
        ("+31(0)612345678", "+31612345678"),
        ("+31 [0] 6 1234 5678", "+31612345678"),
        ("+310612345678", "+31612345678"),
        ("0031 6 12345678", "+31612345678"),
        ("0031 (0)6-12345678", "+31612345678"),
        ("00 31 6 12345678", "+31612345678"),
        ("(+31) 6 12345678", "+31612345678"),
        ("+ 31 6 12345678", "+31612345678"),
        ("31612345678", "+31612345678"),
        ("tel:+31-6-1234-5678", "+31612345678"),
        ("TEL: 06 12345678", "+31612345678"),
        ("+31 800 2000", "+318002000"),
        ("+31 38 1234567", "+31381234567"),
        ("+49 30 123456", "+4930123456"),
        ("0049 30 123456", "+4930123456"),
        ("+49 (0)30 123456", "+4930123456"),
        ("+49 (030) 123456", "+4930123456"),
        ("+32 470 12 34 56", "+32470123456"),
        ("+90 532 123 45 67", "+905321234567"),
        ("+48 601 234 567", "+48601234567"),
        ("+380 50 123 4567", "+380501234567"),
        ("+212 6 12 34 56 78", "+212612345678"),
        ("+963 944 123456", "+963944123456"),
        ("+597 123456", "+597123456"),
        ("+599 9 123 4567", "+59991234567"),
        ("+1 (415) 555-0132", "+14155550132"),
        ("+39 06 1234 5678", "+390612345678"),
    ]);
}

#[test]
fn marks_that_nobody_sees_and_other_dashes_and_spaces_make_no_difference() {
    for text in [
        "\u{202A}+31 6 12345678\u{202C}",
        "\u{2068}+31 6 12345678\u{2069}",
        "+31\u{A0}6\u{A0}12345678",
        "06\u{2011}12345678",
        "06\u{2013}12345678",
        "06 \u{2014} 12345678",
        "06\u{2212}12345678",
        "\u{200E}0612345678",
        "\u{FEFF}0612345678",
        "06\u{AD}12345678",
        "06\u{202F}1234\u{2009}5678",
        "'0612345678",
        "’0612345678",
        "０６１２３４５６７８",
        "٠٦١٢٣٤٥٦٧٨",
        "06·12345678",
        " 06_12345678 ",
    ] {
        assert_eq!(dialled(text), "+31612345678", "{text:?}");
        let kept = tidied(text);
        assert!(kept.is_ascii() || kept.contains('·'), "{kept:?}");
    }
}

#[test]
fn a_remark_an_extension_and_a_second_number_are_understood() {
    each_is(&[
        ("06 12345678 (na 18 uur)", "+31612345678"),
        ("06 12345678 na 18.00 uur", "+31612345678"),
        ("06 12345678 9.00-17.00 uur", "+31612345678"),
        ("na 18 uur: 06 12345678", "+31612345678"),
        ("06-12345678 ma-vr 9:00-17:00", "+31612345678"),
        ("06 12345678 na 1200 uur", "+31612345678"),
        ("06 12345678 vanaf 1-4-2026", "+31612345678"),
        ("mob. 06-12345678", "+31612345678"),
        ("06 12345678 (dochter)", "+31612345678"),
        ("bel (06 12345678, na zes uur)", "+31612345678"),
        ("038-1234567 tst. 12", "+31381234567;ext=12"),
        ("038-1234567 toestel 123", "+31381234567;ext=123"),
        ("038 1234567 ext: 12", "+31381234567;ext=12"),
        ("038-1234567 x12", "+31381234567;ext=12"),
        ("038 1234567,,12#", "+31381234567;ext=12"),
        ("06 12345678 / 038 1234567", "+31612345678 +31381234567"),
        ("06 12345678 038 1234567", "+31612345678 +31381234567"),
        ("06 12345678, 038 1234567", "+31612345678 +31381234567"),
        ("06 12345678 of 038-1234567", "+31612345678 +31381234567"),
        ("06 12345678 (038 1234567)", "+31612345678 +31381234567"),
        ("06 12345678 + 038 1234567", "+31612345678 +31381234567"),
        ("06 12345678\n038 1234567", "+31612345678 +31381234567"),
        (
            "thuis 038 1234567; werk 0900 8844",
            "+31381234567 +319008844",
        ),
        ("112 / 0900-8844", "112 +319008844"),
        ("112 bellen", "112"),
    ]);
    let beside = |text: &str| read(text).map(|it| it.beside);
    assert_eq!(
        beside("06 12345678 (dochter)").as_deref(),
        Some("(dochter)")
    );
    assert_eq!(beside("(038) 1234567").as_deref(), Some(""));
    assert_eq!(beside("(038 1234567)").as_deref(), Some(""));
    let typed =
        |text: &str| -> Vec<String> { numbers(text).into_iter().map(|it| it.typed).collect() };
    assert_eq!(
        typed("mob (06) 12345678, thuis +31 38 1234567 (overdag)"),
        ["(06) 12345678", "+31 38 1234567"]
    );
}

#[test]
fn what_can_be_no_number_is_none() {
    for text in [
        "",
        "06",
        "061234567",
        "06123456789",
        "06 1234567",
        "06 12345678 9",
        "06 1234567 thuis",
        "06 12 34 56 thuis",
        "(038) 123456",
        "bel oma",
        "oma@voorbeeld.nl",
        "06-1234+5678",
        "31+612345678",
        "++31612345678",
        "+",
        "+31",
        "+31 6 1234567",
        "+12345",
        "+1 415 555 013",
        "+1234567890123456",
        "+289 1234567",
        "00123",
        "004930",
        "61234",
        "67545",
        "0800 123",
        "0800 12345",
        "115",
        "6,12346E+08",
        "3.16123E+10",
        "2026-03-02 morgen",
    ] {
        assert_eq!(dialled(text), "-", "{text:?}");
    }
}

#[test]
fn digits_of_which_nobody_knows_whose_they_are_are_kept_as_they_are() {
    for (text, digits) in [
        ("1234567", "1234567"),
        ("612345678", "612345678"),
        ("4930123456", "4930123456"),
    ] {
        let telephone = read(text).unwrap();
        assert!(telephone.numbers[0].plan == Plan::Unknown, "{text}");
        assert_eq!(dialled(text), digits);
    }
}

#[test]
fn a_nought_that_a_worksheet_ate_is_seen_and_never_put_back_in_silence() {
    for (text, mended) in [
        ("612345678", "0612345678"),
        ("6 12345678", "06 12345678"),
        ("612345678.0", "0612345678"),
        ("381234567", "0381234567"),
        ("318123456", "0318123456"),
        ("881234567", "0881234567"),
        ("8002000", "08002000"),
        ("9001234567", "09001234567"),
        ("97002801234", "097002801234"),
    ] {
        assert_eq!(with_nought(text).as_deref(), Some(mended), "{text}");
        assert_eq!(dialled(text), text.replace(['.', ' '], ""), "{text}");
    }
    for text in [
        "0612345678",
        "06 12345678",
        "+31612345678",
        "31612345678",
        "1234567",
        "4930123456",
        "112",
        "116111",
        "14038",
        "612345678 oma",
        "111111111111",
        "",
    ] {
        assert!(with_nought(text).is_none(), "{text}");
    }
}

#[test]
fn numbers_are_the_same_by_what_they_are() {
    for (one, other, same) in [
        ("06-12345678", "+31 (0)6 1234 5678", true),
        ("0031612345678", "06 12345678 (na 18 uur)", true),
        ("+49 30 123456", "0049 (0)30 123456", true),
        ("038-1234567 tst 12", "038-1234567", false),
        (
            "06 12345678 / 038 1234567",
            "038-1234567, 06-12345678",
            true,
        ),
        ("06 12345678", "06 12345679", false),
        ("0800-2000", "+31 800 2000", true),
        ("112", "0112", false),
    ] {
        assert_eq!(is_same(one, other), same, "{one} {other}");
        assert_eq!(is_same(other, one), same, "{other} {one}");
    }
}

#[test]
fn a_worksheet_gets_a_text_and_neither_a_number_nor_a_formula() {
    for (text, cell) in [
        ("0612345678", "06 12345678"),
        ("+31 6 12345678", "06 12345678"),
        ("0381234567", "038 1234567"),
        ("0318-123456", "0318 123456"),
        ("0881234567", "088 1234567"),
        ("08002000", "0800 2000"),
        ("09001234567", "0900 1234567"),
        ("+4930123456", "0049 30123456"),
        ("14038", "14 038"),
        ("116111", "116 111"),
        ("112", "112"),
        ("(0381234567)", "038 1234567"),
        ("+31 6 12345678 (na 18 uur)", "0031 6 12345678 (na 18 uur)"),
        ("06 12345678 (na 18 uur)", "06 12345678 (na 18 uur)"),
    ] {
        let written = for_worksheet(text);
        assert_eq!(written, cell, "{text}");
        assert!(is_same(&written, text), "{text}");
    }
}

#[test]
fn a_link_is_a_number_with_its_extension() {
    for (link, text) in [
        ("tel:+31-6-1234-5678", "+31-6-1234-5678"),
        ("tel:+31381234567;ext=12", "+31381234567 tst. 12"),
        ("tel:1234567;phone-context=+3138", "1234567"),
        ("TEL:+31612345678", "+31612345678"),
        ("06 12345678", "06 12345678"),
    ] {
        assert_eq!(of_link(link), text, "{link}");
    }
}

#[test]
fn a_mobile_number_is_known() {
    for (text, is_mobile) in [
        ("06 12345678", true),
        ("+31 6 12345678", true),
        ("038 1234567", false),
        ("066 1234567", false),
        ("+49 170 1234567", false),
        ("112", false),
    ] {
        assert_eq!(numbers(text)[0].is_mobile(), is_mobile, "{text}");
    }
}

proptest! {
    #[test]
    fn a_number_is_the_same_whatever_stands_between_its_digits(
        digits in "6[1-5][0-9]{7}",
        front in prop::sample::select(vec!["0", "+31", "0031", "+31 (0)", "+31(0)", "31"]),
        between in prop::sample::select(vec!["", " ", "-", ".", "\u{A0}", "\u{2011}", " – "]),
        remark in prop::sample::select(vec!["", " (oma)", " na 18 uur", ", liefst 's avonds"]),
    ) {
        let spread: Vec<String> = digits.chars().map(String::from).collect();
        let text = format!("{front}{}{remark}", spread.join(between));
        prop_assert_eq!(dialled(&text), format!("+31{}", digits), "{}", text);
    }

    #[test]
    fn what_is_tidy_stays_as_it_is_and_no_text_is_too_much(text in "\\PC{0,40}") {
        let tidy = tidied(&text);
        prop_assert_eq!(&tidied(&tidy), &tidy);
        let _ = (numbers(&text), with_nought(&text), for_worksheet(&text), of_link(&text));
    }

    #[test]
    fn no_row_of_digits_and_signs_is_too_much(text in "[0-9+()/., a:x-]{0,60}") {
        prop_assert_eq!(read(&text).is_some(), read(&tidied(&text)).is_some());
        let _ = (with_nought(&text), for_worksheet(&text));
    }
}
