//! `ekc redo`: do again what was taken back last.

use super::undo::{same_case, tell};
use crate::desk::Desk;
use crate::failure::{Failure, Kind};
use crate::store::OperationKind;

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    same_case(desk, file.next_step(OperationKind::Redo)?.as_ref())?;
    let redone = file
        .redo(desk.now())?
        .ok_or_else(|| Failure::new(Kind::Missing, "nothing-to-redo"))?;
    tell(desk, "redone", "how-to-undo", &redone)
}
