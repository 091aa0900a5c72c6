//! A copy that is put back forgets again what was erased since it was made.

use super::{When, erase, forget};
use crate::desk::Desk;
use crate::domain::text::Handle;
use crate::failure::Failure;
use crate::store::{CaseFile, Forgotten, Marked, StoreError};

/// What these marks are about in a copy that is being put back: each case and person once, and
/// nobody of a case that certainly goes whole.
pub(crate) fn marked(file: &CaseFile, known: &[Forgotten]) -> Result<Vec<Marked>, Failure> {
    let mut found: Vec<Marked> = Vec::new();
    for marks in known {
        for it in file.marked(marks)? {
            let there = found
                .iter_mut()
                .find(|there| there.case == it.case && there.person == it.person);
            match there {
                // One list may know for certain what another one only supposes.
                Some(there) if it.is_certain && !there.is_certain => *there = it,
                Some(_) => {}
                None => found.push(it),
            }
        }
    }
    let whole: Vec<Handle> = found
        .iter()
        .filter(|it| it.person.is_none() && it.is_certain)
        .map(|it| it.case.clone())
        .collect();
    found.retain(|it| it.person.is_none() || !whole.contains(&it.case));
    Ok(found)
}

/// Let a copy that is being put back forget this, which was erased since, and take the marks over
/// of all that is not in it.
pub(crate) fn forget_again(
    desk: &Desk,
    file: &mut CaseFile,
    known: &[Forgotten],
    erased: &[Marked],
) -> Result<(), Failure> {
    for it in erased {
        let when = When {
            on: it.on,
            seen: file.newest_operation()?,
        };
        // It may have gone with its case.
        let Some(case) = file.load(&it.case)? else {
            continue;
        };
        let done = match it.person.as_ref().map(|who| case.person(who)) {
            Some(Some(person)) => forget::carry_out(desk, file, &case, person, &[], when)?
                .map(|(_, operation)| operation),
            Some(None) => continue,
            None => erase::carry_out(desk, file, &case, &[], when)?,
        };
        let Some(operation) = done else {
            return Err(StoreError::Overtaken.into());
        };
        // What cannot be done now is done when the file is opened next.
        if file.give_back_freed_pages().is_ok() {
            let _ = file.settle(&[operation], &[]);
        }
    }
    for marks in known {
        file.take_over(marks)?;
    }
    Ok(())
}
