//! What is to be done after a data breach (datalek). The law says within what time and whom; whether the risk is such
//! that it must be told is weighed by the coordinator, never here.

use crate::domain::incident::Incident;
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

/// Whether those it is about still have to be told, or written down why not. What only got out encrypted need not be
/// told to them (AVG art. 34(3)(a)).
#[must_use]
pub fn people_wait(incident: &Incident) -> bool {
    incident.people_told_on.is_none() && incident.not_told_because.is_none() && !incident.encrypted
}
