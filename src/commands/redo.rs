//! `ekc redo`: do again what was taken back last.

use super::undo::tell;
use crate::desk::Desk;
use crate::failure::{Failure, Kind};

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let redone = file.redo(desk.now())?.ok_or_else(|| Failure::new(Kind::Missing, "nothing-to-redo"))?;
    tell(desk, "redone", "how-to-undo", &redone)
}
