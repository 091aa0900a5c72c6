//! What a command means: which case, and whom by each handle. A question may stand for a day while
//! other commands run. By then another case may be in use, and a handle may have come back for
//! another person. A command stays with the case it began with, and is refused when a handle that
//! it read stands for somebody else now: its answers are about the one who was shown.

use crate::domain::text::Handle;
use crate::failure::{Failure, failure};
use crate::store::Identities;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// What the command that runs means.
#[derive(Default)]
pub(super) struct Meant {
    /// The case that was chosen because none was named.
    pub(super) case: Option<Handle>,
    /// Who was who in each case when it was read first.
    people: BTreeMap<Handle, Identities>,
}

impl Meant {
    /// Who was who in this case when it was read first.
    pub(super) fn identities(&self, case: &Handle) -> Option<Identities> {
        self.people.get(case).cloned()
    }

    /// Fail when a handle of this case stood for another when it was read before.
    pub(super) fn ensure_the_same(
        &mut self,
        case: &Handle,
        now: Identities,
    ) -> Result<(), Failure> {
        match self.people.entry(case.clone()) {
            Entry::Vacant(first) => {
                first.insert(now);
            }
            Entry::Occupied(read) if !read.get().stand_for_the_same(&now) => {
                return Err(failure!(InUse, "meant-another"));
            }
            Entry::Occupied(mut read) => read.get_mut().add(now),
        }
        Ok(())
    }
}
