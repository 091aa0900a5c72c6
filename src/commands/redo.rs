//! `ekc redo`: do again what was taken back last.

use super::undo::{Turn, case_of, case_to_tell_of, ensure_same_case, tell};
use crate::desk::Desk;
use crate::failure::{Failure, failure};
use crate::movement::change::TRIES;
use crate::store::{OperationKind, StoreError};

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    for _ in 0..TRIES {
        let seen = file.newest_operation()?;
        let next = file.next_step(OperationKind::Redo)?;
        ensure_same_case(desk, next.as_ref())?;
        let before = next.as_ref().map(|next| case_of(&file, next)).transpose()?;
        let redone = match file.redo(desk.now(), seen) {
            Err(StoreError::Overtaken) => continue,
            redone => redone?.ok_or_else(|| failure!(Missing, "nothing-to-redo"))?,
        };
        let (before, after) = (before.flatten(), case_to_tell_of(desk, &file, &redone));
        return tell(desk, Turn::Redone, &redone, before.as_ref(), after.as_ref());
    }
    Err(StoreError::Overtaken.into())
}
