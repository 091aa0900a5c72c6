//! A copy that is put back forgets again what was erased since it was made.

use super::{erase, forget};
use crate::desk::Desk;
use crate::domain::text::Handle;
use crate::failure::Failure;
use crate::store::{CaseFile, Forgotten, Marked, StoreError};

/// What these marks are about in a copy that is being put back: each case and person once, and
/// nobody of a case that goes whole.
pub(crate) fn marked(file: &CaseFile, known: &[Forgotten]) -> Result<Vec<Marked>, Failure> {
    let mut found: Vec<Marked> = Vec::new();
    for marks in known {
        for it in file.marked(marks)? {
            let is_there = found
                .iter()
                .any(|there| there.case == it.case && there.person == it.person);
            if !is_there {
                found.push(it);
            }
        }
    }
    let whole: Vec<Handle> = found
        .iter()
        .filter(|it| it.person.is_none())
        .map(|it| it.case.clone())
        .collect();
    found.retain(|it| it.person.is_none() || !whole.contains(&it.case));
    Ok(found)
}

/// Let a copy that is being put back forget this, which was erased since, and take the marks over.
pub(crate) fn forget_again(
    desk: &Desk,
    file: &mut CaseFile,
    known: &[Forgotten],
    marked: &[Marked],
) -> Result<(), Failure> {
    for it in marked {
        let seen = file.newest_operation()?;
        let Some(case) = file.load(&it.case)? else {
            continue;
        };
        let is_done = match it.person.as_ref().map(|who| case.person(who)) {
            Some(Some(person)) => {
                forget::carry_out(desk, file, &case, person, it.mark.on, seen)?.is_some()
            }
            Some(None) => continue,
            None => erase::carry_out(desk, file, &case, it.mark.on, seen)?,
        };
        if !is_done {
            return Err(StoreError::Overtaken.into());
        }
    }
    for marks in known {
        file.take_over(marks)?;
    }
    Ok(())
}
