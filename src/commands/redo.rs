//! `ekc redo`: do again what was taken back last.

use super::undo::{Turn, ensure_same_case, tell};
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
        ensure_same_case(desk, file.next_step(OperationKind::Redo)?.as_ref())?;
        let redone = match file.redo(desk.now(), seen) {
            Err(StoreError::Overtaken) => continue,
            redone => redone?.ok_or_else(|| failure!(Missing, "nothing-to-redo"))?,
        };
        return tell(desk, Turn::Redone, &redone);
    }
    Err(StoreError::Overtaken.into())
}
