//! What is still to be done after a data breach, by itself.

use crate::people::{day, prose};
use ekc::domain::incident::{Incident, Leak};
use ekc::method::breach::{authority_waits, papers_wait, people_wait, report_by};

/// A breach of which nothing was told yet.
fn noted() -> Incident {
    Incident {
        number: 1,
        happened_on: None,
        found_at: "2026-03-05T10:00:00Z".parse().unwrap(),
        words: prose("Een stick is weg."),
        what: Leak::File,
        encrypted: false,
        about: None,
        effects: None,
        measures: None,
        authority_told_on: None,
        people_told_on: None,
        papers_safe_on: None,
        not_told_because: None,
    }
}

#[test]
fn the_authority_hears_of_it_within_72_hours_or_it_is_written_down_why_not() {
    let mut breach = noted();
    assert_eq!(report_by(&breach).to_rfc3339(), "2026-03-08T10:00:00+00:00");
    assert!(authority_waits(&breach));
    breach.authority_told_on = Some(day("2026-03-06"));
    assert!(!authority_waits(&breach) && people_wait(&breach, false));
    let aside = Incident {
        not_told_because: Some(prose("Er stond niets op.")),
        ..noted()
    };
    assert!(!authority_waits(&aside) && !people_wait(&aside, true));
}

#[test]
fn what_was_encrypted_need_not_be_told_to_the_people_and_that_says_nothing_of_plain_papers() {
    let encrypted = Incident {
        encrypted: true,
        ..noted()
    };
    assert!(!people_wait(&encrypted, false) && !papers_wait(&encrypted, false));
    assert!(people_wait(&encrypted, true) && papers_wait(&encrypted, true));
    let safe = Incident {
        papers_safe_on: Some(day("2026-03-06")),
        ..encrypted.clone()
    };
    assert!(!people_wait(&safe, true) && !papers_wait(&safe, true));
    assert!(authority_waits(&safe), "that is another question");
    assert!(!papers_wait(&noted(), true), "the papers are what got out");
    assert!(people_wait(&noted(), false) && people_wait(&noted(), true));
    let told = Incident {
        people_told_on: Some(day("2026-03-06")),
        ..encrypted
    };
    assert!(!people_wait(&told, true));
}
