//! Who carries out an agreement and is not in the case yet: they come into it with the plan.

use crate::commands::circle::add::{Entry, put_in};
use crate::failure::Failure;
use crate::movement::change::Draft;
use crate::movement::given::Given;
use crate::movement::input::find_person;
use serde::{Deserialize, Serialize};

/// Somebody new, as they were named beside an agreement.
#[derive(Serialize, Deserialize, Default, Clone, Debug)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct NewcomerForm {
    name: Option<String>,
    relation: Option<String>,
    role: Option<String>,
}

/// Put who is new into the case. Who came in by an agreement before is there already.
pub(crate) fn come_in(draft: &mut Draft, newcomers: &[NewcomerForm]) -> Result<(), Failure> {
    for (at, newcomer) in newcomers.iter().enumerate() {
        let name = newcomer.name.as_deref().unwrap_or_default();
        if find_person(&draft.case, name).is_ok() {
            continue;
        }
        let entry = Entry::listed(
            newcomer.name.clone(),
            newcomer.relation.clone(),
            newcomer.role.clone(),
            None,
            Given::default(),
        );
        let today = draft.today;
        put_in(draft, &entry, today)
            .map_err(|failure| failure.inside(&format!("newcomer[{at}]")))?;
    }
    Ok(())
}
