//! YAML: forms, and a whole case with everything an import proves and looks at.

use crate::target::{Outcome, Target, assert_in, rough};
use chrono::NaiveDate;
use ekc::exchange::yaml;
use ekc::method::rules::open_findings;
use serde::Deserialize;

const WORDS: &[&[u8]] = &[
    b": ",
    b"- ",
    b"? ",
    b"|",
    b">",
    b"|-",
    b">+2",
    b"&a ",
    b"*a",
    b"<<: *a",
    b"!!str ",
    b"!!int ",
    b"!!binary ",
    b"!x ",
    b"!",
    b"%YAML 1.1\n",
    b"%TAG ! x\n",
    b"---\n",
    b"...\n",
    b"[",
    b"]",
    b"{",
    b"}",
    b",",
    b"#",
    b"'",
    b"\"",
    b"\"\\x00\"",
    b"\"\\u202e\"",
    b"\"\\ud800\"",
    b"~",
    b"null",
    b"yes",
    b"true",
    b"0612345678",
    b"\t",
    b"\n",
    b"\n  ",
    b"\r",
    b"''",
    b"2026-03-02",
];

/// Keys of a form.
const KEYS: &[&[u8]] = &[
    b"words",
    b"agreement",
    b"people",
    b"who",
    b"when",
    b"email",
    b"number",
    b"certain",
];

/// A form as the forms of the commands are:
/// texts, a list of texts, a list of groups, and a checked value.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Form {
    words: Option<String>,
    named_by: Option<ekc::domain::text::Handle>,
    email: Option<ekc::domain::text::Email>,
    role: Option<ekc::domain::circle::Role>,
    number: Option<u32>,
    certain: bool,
    people: Vec<String>,
    agreement: Vec<Agreement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it is only read")]
struct Agreement {
    what: String,
    who: Vec<String>,
    when: Option<String>,
}

/// A form, and where in it a field stands.
pub(crate) fn forms() -> Target {
    let feed = |input: &[u8]| {
        let text = String::from_utf8_lossy(input);
        for path in ["agreement[1].when", "people[0]", "words"] {
            if let Some(place) = yaml::locate(&text, path) {
                assert_in(place, input);
            }
        }
        let any = yaml::read::<serde_json::Value>(input)
            .err()
            .map(|failure| Outcome::refused(&failure, input).kind);
        match yaml::read::<Form>(input) {
            Ok(form) => {
                let kind = format!(
                    "read {} {}",
                    form.people.len().min(2),
                    form.agreement.len().min(2)
                );
                Outcome {
                    shape: format!("{kind} {any:?} {}", rough(input.len())),
                    kind,
                }
            }
            Err(failure) => {
                let refused = Outcome::refused(&failure, input);
                Outcome {
                    shape: format!("{} {any:?}", refused.shape),
                    ..refused
                }
            }
        }
    };
    Target {
        seeds: vec![
            b"words: x\nnamed_by: oma-1\nemail: a@b.nl\nrole: professional\nnumber: 3\n\
              certain: yes\npeople: [ada, oma]\n\
              agreement:\n  - what: bellen\n    who:\n    - ada\n    when: |\n      elke\n      \
              week\n"
                .to_vec(),
            b"a: &a [x, x]\nb: &b {c: *a, d: *a}\npeople: *a\n<<: *b\n".to_vec(),
            b"---\n# x\nwords: \"a\\tb\\x41\\u00e9\"\nagreement: [{what: 'it''s', who: []}]\n\
              ...\n"
                .to_vec(),
        ],
        words: [WORDS, KEYS].concat(),
        most: 32 * 1024,
        short_run: 2_500,
        feed: Box::new(feed),
    }
}

/// A whole case. One that was read is written, and read again it is the same;
/// and all rules can look at it.
pub(crate) fn cases() -> Target {
    let feed = |input: &[u8]| {
        let case = match yaml::read_case(input) {
            Ok(case) => case,
            Err(failure) => return Outcome::refused(&failure, input),
        };
        let written = yaml::write_case(&case, |_| true).unwrap();
        let again =
            yaml::read_case(written.as_bytes()).unwrap_or_else(|failure| panic!("{failure:?}"));
        assert!(again == case, "another case came back");
        let mut codes: Vec<&str> = [(2026, 3, 2), (1900, 1, 1), (2199, 12, 31)]
            .iter()
            .flat_map(|(year, month, day)| {
                open_findings(&case, NaiveDate::from_ymd_opt(*year, *month, *day).unwrap())
            })
            .map(|finding| finding.code)
            .collect();
        codes.sort_unstable();
        codes.dedup();
        Outcome::new("read", format!("read {codes:?}"))
    };
    let mut seeds = vec![wrapped(include_str!("../data/every-list.yaml"))];
    seeds.extend(
        [
            include_str!("../../examples/cases/05-geen-conferentie.yaml"),
            include_str!("../../examples/cases/08-a-plan-without-a-meeting.yaml"),
        ]
        .map(Into::into),
    );
    Target {
        seeds,
        words: [
            WORDS,
            &[
                b"schema: ekc.case/1\n",
                b"case:\n",
                b"application",
                b"people:",
                b"handle: ",
                b"number: 1\n",
                b"on: ",
                b"person: ",
                b"version: ",
                b"conference: ",
                b"variant: restorative",
                b"family",
                b"0001-01-01",
                b"9999-12-31",
                b"-0001-01-01",
                b"+12026-03-02",
                b"2026-03-02T00:00",
                b"25:00:00",
                b"23:59:60",
                b"14:00",
                b"birth_year: ",
            ],
        ]
        .concat(),
        most: 64 * 1024,
        short_run: 120,
        feed: Box::new(feed),
    }
}

/// A case as an export has it.
pub(crate) fn wrapped(case: &str) -> Vec<u8> {
    let inside: String = case.lines().flat_map(|line| ["  ", line, "\n"]).collect();
    format!("schema: ekc.case/1\ncase:\n{inside}").into()
}
