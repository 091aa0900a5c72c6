//! What the coordinator spent: each line is whole cents, sums are sums of lines, and the maximum is
//! told when it is near.

use crate::nouns::new_case;
use crate::people::{day, line, someone};
use ekc::domain::Case;
use ekc::domain::circle::{Person, Role};
use ekc::domain::hours::{HoursCategory, HoursEntry, Minutes, Month, PayTerms};
use ekc::domain::money::Money;
use ekc::domain::text::Name;
use ekc::method::acts::acts_between;
use ekc::method::figures::figures;
use ekc::method::hours::{
    Reach, Sums, by_category, by_month, entries, expense_without_names, reach, sums, sums_of, terms,
};
use ekc::method::registration::registration;

fn entry(number: u32, on: &str) -> HoursEntry {
    HoursEntry {
        number,
        on: day(on),
        minutes: None,
        category: None,
        kilometres: None,
        expense: None,
        amount: None,
        fee: None,
        note: None,
    }
}

fn time(number: u32, on: &str, typed: &str, category: HoursCategory) -> HoursEntry {
    HoursEntry {
        minutes: Some(Minutes::parse(typed).unwrap()),
        category: Some(category),
        ..entry(number, on)
    }
}

fn money(typed: &str) -> Money {
    Money::parse(typed).unwrap()
}

/// Three entries, noted in another order than that of their days.
fn with_hours() -> Case {
    let mut case = new_case();
    case.hours = vec![
        time(1, "2026-04-01", "0:10", HoursCategory::Calls),
        HoursEntry {
            kilometres: Some(24),
            ..time(2, "2026-03-05", "1:30", HoursCategory::Talks)
        },
        HoursEntry {
            expense: Some(line("taart voor Bo Bedacht")),
            amount: Some(money("12,50")),
            fee: Some(money("100")),
            ..entry(3, "2026-03-05")
        },
    ];
    case.pay_terms = vec![PayTerms {
        rate: Some(money("35")),
        km_rate: Some(money("0,23")),
        maximum: None,
    }];
    case
}

#[test]
fn each_line_is_rounded_to_a_whole_cent_and_sums_are_sums_of_lines() {
    let case = with_hours();
    let pay = terms(&case);
    // Ten minutes at 35 euros are 583 and a third of a cent.
    assert_eq!(sums_of(&case.hours[0], &pay).time, 583);
    let half = PayTerms {
        rate: Some(money("0,03")),
        ..pay.clone()
    };
    assert_eq!(sums_of(&case.hours[0], &half).time, 1, "half a cent is one");
    let whole = sums(&case, None);
    assert_eq!(
        whole,
        Sums {
            minutes: 100,
            kilometres: 24,
            time: 583 + 5_250,
            travel: 552,
            expenses: 1_250,
            fees: 10_000,
        }
    );
    assert_eq!(whole.total(), 583 + 5_250 + 552 + 1_250 + 10_000);
    let months: u64 = by_month(&case).iter().map(|(_, it)| it.total()).sum();
    let lines: u64 = case.hours.iter().map(|it| sums_of(it, &pay).total()).sum();
    assert_eq!((months, lines), (whole.total(), whole.total()));
}

#[test]
fn what_was_not_settled_comes_to_nothing_and_the_time_stays() {
    let mut case = with_hours();
    case.pay_terms.clear();
    let whole = sums(&case, None);
    assert_eq!((whole.time, whole.travel), (0, 0));
    assert_eq!((whole.minutes, whole.kilometres), (100, 24));
    assert_eq!(whole.total(), 11_250);
}

#[test]
fn entries_stand_in_the_order_of_their_days_and_each_in_its_month() {
    let case = with_hours();
    let numbers = |month: Option<Month>| -> Vec<u32> {
        entries(&case, month).iter().map(|it| it.number).collect()
    };
    let march = Month::of(day("2026-03-31"));
    assert_eq!(numbers(None), [2, 3, 1]);
    assert_eq!(numbers(Some(march)), [2, 3]);
    assert_eq!(numbers(Some(Month::of(day("2027-03-01")))), [0; 0]);
    let months: Vec<String> = by_month(&case)
        .into_iter()
        .map(|(month, _)| month.to_string())
        .collect();
    assert_eq!(months, ["2026-03", "2026-04"]);
    assert_eq!(
        by_category(&case, None),
        [(HoursCategory::Talks, 90), (HoursCategory::Calls, 10)]
    );
    assert_eq!(
        by_category(&case, Some(march)),
        [(HoursCategory::Talks, 90)]
    );
}

#[test]
fn a_maximum_is_near_from_nine_tenths_and_passed_above_it() {
    let mut case = with_hours();
    assert_eq!(reach(&case), Reach::Within, "there is none");
    // 176,35 is noted.
    for (maximum, wanted) in [
        ("195,95", Reach::Within),
        ("195,94", Reach::Near),
        ("176,35", Reach::Near),
        ("176,34", Reach::Past),
    ] {
        case.pay_terms[0].maximum = Some(money(maximum));
        assert_eq!(reach(&case), wanted, "{maximum}");
    }
}

#[test]
fn what_was_paid_for_names_nobody_of_the_case() {
    let mut case = with_hours();
    case.people.push(Person {
        name: Name::parse("Bo Bedacht").unwrap(),
        ..someone("bo-1", Role::Circle)
    });
    let told = expense_without_names(&case, &case.hours[2], "iemand").unwrap();
    assert_eq!(told, "taart voor iemand");
    assert_eq!(expense_without_names(&case, &case.hours[0], "iemand"), None);
}

#[test]
fn hours_reach_nobody_and_stay_as_a_figure_of_an_erased_case() {
    let case = with_hours();
    assert!(acts_between(&new_case(), &case).is_empty());
    assert_eq!(figures(&case).minutes, Some(100));
    assert_eq!(registration(&case).1["minutes"].as_u64(), Some(100));
    assert_eq!(figures(&new_case()).minutes, None);
}
