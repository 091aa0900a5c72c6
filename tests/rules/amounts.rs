//! Amounts that were promised: what is still to be paid, and until when that is due.

use crate::clocks::closed;
use crate::people::{a_case, day, handle};
use ekc::domain::Case;
use ekc::domain::amount::{Amount, AmountKind};
use ekc::domain::intake::Variant;
use ekc::domain::money::Money;
use ekc::method::amounts::{promises, still_to_pay};
use ekc::method::clocks::due;

fn amount(number: u32, kind: AmountKind, euros: &str, promise: Option<u32>) -> Amount {
    Amount {
        number,
        kind,
        person: handle("buur"),
        whom: Some(handle("ada")),
        amount: Money::parse(euros).unwrap(),
        on: day("2026-03-01"),
        by_on: (kind == AmountKind::Promised).then(|| day("2026-05-01")),
        words: None,
        promise,
    }
}

fn days(case: &Case) -> Vec<String> {
    let mut all = due(case, day("2026-03-20"));
    all.retain(|it| it.what == "amount");
    all.iter().map(|it| it.on.to_string()).collect()
}

#[test]
fn a_promised_amount_is_due_until_all_of_it_was_paid() {
    let mut case = a_case(Variant::Restorative);
    case.amounts = vec![
        amount(1, AmountKind::Promised, "150", None),
        amount(2, AmountKind::Promised, "20", None),
        amount(3, AmountKind::Paid, "50", Some(1)),
    ];
    case.amounts[1].by_on = None;
    let open =
        |case: &Case| -> Vec<u64> { promises(case).map(|it| still_to_pay(case, it)).collect() };
    assert_eq!(open(&case), [10_000, 2_000]);
    assert_eq!(days(&case), ["2026-05-01"]);
    case.amounts
        .push(amount(4, AmountKind::Paid, "120", Some(1)));
    assert_eq!(open(&case), [0, 2_000], "who paid more owes nothing");
    assert!(days(&case).is_empty());
    case.amounts.truncate(3);
    case.closures.push(closed(1));
    assert!(days(&case).is_empty(), "the role has ended");
}
