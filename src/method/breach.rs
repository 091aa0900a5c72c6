//! What is to be done after a data breach (datalek). The law says within what time and whom;
//! whether the risk is such that it must be told is weighed by the coordinator, never here.

use crate::domain::incident::Incident;
use crate::domain::text::{Handle, Prose};
use crate::language::masking::Mask;
use chrono::{DateTime, TimeDelta, Utc};

/// The authority is told within so many hours after it was found (AVG art. 33(1)).
pub const HOURS: i64 = 72;

/// Until when the authority can be told in time.
#[must_use]
pub fn report_by(incident: &Incident) -> DateTime<Utc> {
    incident.found_at + TimeDelta::hours(HOURS)
}

/// Whether it still has to be told to the authority, or written down why not.
#[must_use]
pub fn authority_waits(incident: &Incident) -> bool {
    incident.authority_told_on.is_none() && incident.not_told_because.is_none()
}

/// Whether those it is about still have to be told, or written down why not. What only got out
/// encrypted need not be told to them (AVG art. 34(3)(a)). That says nothing of papers and files of
/// the case that had left it: whether there are such is `plain`, and whether one of them was lost
/// too is asked.
#[must_use]
pub fn people_wait(incident: &Incident, plain: bool) -> bool {
    let was_encrypted = incident.encrypted && !papers_wait(incident, plain);
    incident.people_told_on.is_none() && incident.not_told_because.is_none() && !was_encrypted
}

/// Whether it is open if a plain paper or file of the case was lost with what was encrypted.
#[must_use]
pub fn papers_wait(incident: &Incident, plain: bool) -> bool {
    incident.encrypted && plain && incident.papers_safe_on.is_none()
}

/// The register without what names somebody; `erased` is the case that is gone, if one is.
#[must_use]
pub fn without_names(
    incidents: &[Incident],
    mask: &Mask,
    erased: Option<&Handle>,
) -> Vec<Incident> {
    let masked =
        |prose: &Prose| Prose::parse(&mask.over(prose.as_str())).unwrap_or_else(|_| prose.clone());
    let each = |it: &Incident| Incident {
        words: masked(&it.words),
        effects: it.effects.as_ref().map(masked),
        measures: it.measures.as_ref().map(masked),
        not_told_because: it.not_told_because.as_ref().map(masked),
        about: it.about.clone().filter(|about| Some(about) != erased),
        ..it.clone()
    };
    incidents.iter().map(each).collect()
}
