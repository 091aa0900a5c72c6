//! What leaves is made of what stands when it leaves, also when something is recorded between the
//! beginning of the command and that moment.

use crate::desk::Table;
use ekc::domain::event::Event;
use ekc::domain::text::{Handle, Phone};
use ekc::store::{CaseFile, DataKey, Guard, OperationKind, Record};
use rusqlite::hooks::{AuthAction, AuthContext, TransactionOperation};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A public key of age, of which nobody here has the other half.
const RECIPIENT: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

/// Every way by which something leaves a case: what is typed, the ending of the file, and whether
/// the telephone number of the main person is in it. Without an ending it goes to the screen.
const DOORS: [(&[&str], &str, bool); 8] = [
    (&["print", "plan", "--as", "txt"], "txt", false),
    (
        &["privacy", "access", "hoofdpersoon-1", "--as", "txt"],
        "txt",
        true,
    ),
    (&["calendar", "--for", "hoofdpersoon-1"], "ics", false),
    (&["contacts", "export"], "vcf", true),
    (&["hours", "--csv"], "csv", false),
    (&["export"], "yaml", true),
    (&["export"], "", true),
    (&["handover", "c01", "--recipient", RECIPIENT], "age", false),
];

/// A case of which everything can leave.
fn ready() -> Table {
    let mut table = Table::new();
    let case = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/examples/cases/01-een-gezin.yaml"
    );
    table.does(&["import", case, "--as", "c01"]);
    table.on(2026, 5, 2);
    table.does(&["reopen"]);
    table.does(&["hours", "1:30", "talks"]);
    table
}

/// Give the main person this telephone number, as another command would.
fn record(table: &Table, phone: &str) -> impl Fn() + Send + Sync + use<> {
    let (path, key, at) = (table.path(), table.key().bytes().to_vec(), table.now);
    let phone = Phone::parse(phone).unwrap();
    move || {
        let key = DataKey::from_bytes(&key).unwrap();
        let mut file = CaseFile::open(&path, &key, None).unwrap();
        let handle = Handle::parse("c01").unwrap();
        let seen = file.newest_operation().unwrap();
        let before = file.load(&handle).unwrap().unwrap();
        let mut after = before.clone();
        after.people[0].phone = Some(phone.clone());
        let event = Event::CaseUsed { case: handle };
        let record = Record {
            at,
            event: &event,
            before: Some(&before),
            after: Some(&after),
            settings: Vec::new(),
            seen,
        };
        file.record(&record).unwrap();
    }
}

/// Let this happen just before the nth transaction of a command begins. Gives also how many began.
fn just_before(
    nth: usize,
    happens: impl Fn() + Send + Sync + 'static,
) -> (Guard, Arc<AtomicUsize>) {
    let begun = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&begun);
    let guard: Guard = Arc::new(move |context: &AuthContext<'_>| {
        if let AuthAction::Transaction {
            operation: TransactionOperation::Begin,
        } = context.action
            && count.fetch_add(1, Ordering::SeqCst) + 1 == nth
        {
            happens();
        }
        true
    });
    (guard, begun)
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[test]
fn what_leaves_is_made_anew_when_something_is_recorded_at_any_moment_before_it_does() {
    for (typed, ending, has_phone) in DOORS {
        let mut table = ready();
        for nth in 1.. {
            let number = format!("06{:08}", 12_345_670 + nth);
            let path = table.folder.path().join(format!("{nth}.{ending}"));
            let to_file = ["--to", path.to_str().unwrap()];
            let to: &[&str] = if ending.is_empty() { &[] } else { &to_file };
            let (guard, begun) = just_before(nth, record(&table, &number));
            table.guard = Some(guard);
            let ran = table.run(&[typed, to].concat());
            table.guard = None;
            assert_eq!(ran.code, 0, "{typed:?}, moment {nth}: {}", ran.err);
            let is_over = begun.load(Ordering::SeqCst) < nth;
            let log = table.file().log(None, 1).unwrap();
            // What was recorded after it had left is no part of it.
            let left_last = log[0].kind == OperationKind::Left;
            if has_phone && left_last && !is_over {
                let told = match ending {
                    "" => ran.out,
                    _ => std::fs::read_to_string(&path).unwrap(),
                };
                assert!(
                    digits(&told).contains(&digits(&number)[2..]),
                    "{typed:?}, moment {nth}: {told}"
                );
            }
            if is_over {
                assert!(nth > 2, "{typed:?}: nothing was tried");
                break;
            }
        }
    }
}
