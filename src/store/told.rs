//! The log as it was before version 5 of the file: the name of a message and its values as text.
//! Each becomes the event it was about, and what is not understood is kept as it was.

use super::error::StoreError;
use crate::domain::choice::Choice as _;
use crate::domain::circle::ApartOrder;
use crate::domain::conference::Ending;
use crate::domain::event::{Destination, Event};
use crate::domain::followup::CloseReason;
use crate::domain::intake::{AuthorityKind, ConsentScope, Variant};
use crate::domain::invitation::{Answer, Attending, Way};
use crate::domain::paper::{PaperForm, PaperKind, Tongue};
use crate::domain::text::Handle;
use rusqlite::{Transaction, params};
use serde_json::{Map, Value};

/// Carry the whole log over.
pub(super) fn carry_over(tx: &Transaction<'_>) -> Result<(), StoreError> {
    let mut statement = tx.prepare("SELECT id, event FROM operations ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
    })?;
    for (id, told) in rows.collect::<Result<Vec<_>, _>>()? {
        retell(tx, id, &carried_over(&told))?;
    }
    Ok(())
}

/// The event that a message and its values told of:
/// one of which the same is said, or [`Event::Earlier`].
#[must_use]
pub fn carried_over(told: &str) -> Event {
    let told: Value = serde_json::from_str(told).unwrap_or_else(|_| Value::from(told));
    let (Some(id), Some(args)) = (told["id"].as_str(), told["args"].as_object()) else {
        return Event::Earlier {
            id: String::new(),
            args: Map::from_iter([("told".to_owned(), told)]),
        };
    };
    typed(id, args)
        .filter(|event| says_the_same(event, id, args))
        .unwrap_or_else(|| Event::Earlier {
            id: id.to_owned(),
            args: args.clone(),
        })
}

fn says_the_same(event: &Event, id: &str, args: &Map<String, Value>) -> bool {
    let (said, values) = event.sentence();
    said == id
        && values.len() == args.len()
        && values.iter().all(|(name, value)| {
            args.get(*name).and_then(Value::as_str) == Some(value.to_string().as_str())
        })
}

fn typed(id: &str, args: &Map<String, Value>) -> Option<Event> {
    let text = |name: &str| args.get(name).and_then(Value::as_str);
    let mut fields = Map::new();
    for name in args.keys() {
        fields.insert(name.clone(), field(name, text(name)?)?);
    }
    // What the name of the message said, or what had the name of something else.
    let more = match id {
        "answer" | "answer-otherwise" => Some(("people", handles(text("person")?))),
        "paper-passed" => Some(("others", handles(text("other")?))),
        "consent-own" => Some(("by", Value::from(text("person")?))),
        "backup" => Some(("same_disk", Value::from(text("disk")? == "same"))),
        "contact" => Some(("reached", Value::from(true))),
        "contact-not-reached" => Some(("reached", Value::from(false))),
        "verdict-met" => Some(("met", Value::from(true))),
        "verdict-not-met" => Some(("met", Value::from(false))),
        _ => None,
    };
    fields.extend(more.map(|(name, value)| (name.to_owned(), value)));
    fields.insert("event".to_owned(), Value::from(kind_of(id)?));
    serde_json::from_value(Value::Object(fields)).ok()
}

/// A value as an event has it. Its name says what it is.
fn field(name: &str, text: &str) -> Option<Value> {
    match name {
        "added" | "count" | "done" | "newest" | "number" | "open" | "part" | "round"
        | "version" | "year" => text.parse::<i64>().ok().map(Value::from),
        "numbers" => text
            .split(", ")
            .map(|one| one.parse::<u32>().ok().map(Value::from))
            .collect::<Option<Vec<_>>>()
            .map(Value::from),
        "people" => Some(handles(text)),
        "time" => Some(Value::from(format!("{text}:00"))),
        "step" => text
            .strip_prefix("@step-")?
            .strip_suffix(".done")
            .map(Value::from),
        "answer" | "ending" | "form" | "instead" | "kind" | "order" | "reason" | "scope"
        | "tongue" | "variant" | "way" => code(text).map(Value::from),
        _ => Some(Value::from(text)),
    }
}

/// The handles of a list, or the first and the last of a long one.
fn handles(text: &str) -> Value {
    text.split(", ")
        .flat_map(|one| one.split(" … "))
        .map(Value::from)
        .collect()
}

/// The stored word of a value of a closed list, by its label.
fn code(label: &str) -> Option<&str> {
    [
        Answer::LIST,
        ApartOrder::LIST,
        Attending::LIST,
        AuthorityKind::LIST,
        CloseReason::LIST,
        ConsentScope::LIST,
        Ending::LIST,
        PaperForm::LIST,
        PaperKind::LIST,
        Tongue::LIST,
        Variant::LIST,
        Way::LIST,
    ]
    .into_iter()
    .find_map(|list| {
        label
            .strip_prefix('@')?
            .strip_prefix(list)?
            .strip_prefix('-')
    })
}

/// The kind of event that a message told of.
fn kind_of(id: &str) -> Option<&'static str> {
    Some(match id {
        "answer" => "answered",
        "answer-otherwise" => "answered-otherwise",
        "backup" => "copy-made",
        "calendar-for" => "calendar-made",
        "circle-add" | "circle-add-beside" => "person-added",
        "circle-add-list" => "people-added",
        "circle-apart" | "circle-apart-until" => "kept-apart",
        "circle-apart-lifted" => "kept-apart-lifted",
        "circle-approach-again" => "approached-again",
        "circle-asked" => "who-else-asked",
        "circle-authority" => "authority-noted",
        "circle-authority-ended" => "authority-ended",
        "circle-edit" => "person-edited",
        "circle-exclude" | "circle-exclude-instead" => "excluded",
        "circle-exclude-lifted" => "exclusion-lifted",
        "circle-leave-alone" => "left-alone",
        "circle-named-by" => "person-named-by",
        "circle-never" => "never-approached",
        "close" => "case-closed",
        "conference-arrive" => "arrived",
        "conference-can" => "availability-noted",
        "conference-checklist" => "checklist-kept",
        "conference-dates" => "dates-added",
        "conference-end" => "conference-ended",
        "conference-new" => "conference-added",
        "conference-part" => "part-begun",
        "conference-place" => "place-set",
        "conference-set" => "day-set",
        "consent" | "consent-own" => "consent-given",
        "consent-refused" => "consent-refused",
        "consent-withdrawn" => "consent-withdrawn",
        "contact" | "contact-not-reached" => "contacted",
        "contacts-out" => "contacts-exported",
        "edit-case" => "case-edited",
        "erased" => "case-erased",
        "explained" => "explained",
        "exported" => "case-exported",
        "followup-call" => "called",
        "followup-held" => "meeting-held",
        "followup-meeting" => "meeting-planned",
        "followup-progress" => "progress-noted",
        "forgotten" => "person-forgotten",
        "import" => "case-imported",
        "incident" => "breach-noted",
        "incident-told" => "breach-updated",
        "inform-ask" => "information-asked",
        "inform-receive" => "information-received",
        "inform-share" => "information-shared",
        "inform-view" => "view-noted",
        "invite" => "invited",
        "keep-default" => "kept-by-default",
        "keep-until" => "kept-until",
        "key-rotated" => "key-changed",
        "new-case" => "case-made",
        "owner-agreed" => "owners-agreed",
        "paper-passed" => "paper-passed",
        "plan-agree" => "plan-agreed",
        "plan-amend" => "plan-amended",
        "plan-share" => "plan-shared",
        "printed" | "printed-for" => "paper-made",
        "question" => "question-noted",
        "question-chosen" => "question-chosen",
        "record-plan" => "plan-recorded",
        "recovery-sheet" => "sheet-made",
        "recovery-tested" => "sheet-tested",
        "reopen" => "case-reopened",
        "requirement" => "requirement-set",
        "requirement-told" => "requirement-told",
        "resume" => "step-resumed",
        "use" => "case-used",
        "verdict-met" | "verdict-not-met" => "verdict-given",
        "waive" => "step-waived",
        _ => return None,
    })
}

/// Let an operation tell another event.
pub(super) fn retell(tx: &Transaction<'_>, id: i64, event: &Event) -> Result<(), StoreError> {
    const SQL: &str = "
        UPDATE operations SET event = ?2, event_kind = ?3, person = ?4, names_case = ?5, place = ?6
         WHERE id = ?1";
    tx.execute(
        SQL,
        params![
            id,
            serde_json::to_string(event)?,
            event.kind(),
            event.reader().map(Handle::as_str),
            event.case(),
            event.place().map(Destination::as_str),
        ],
    )?;
    Ok(())
}
