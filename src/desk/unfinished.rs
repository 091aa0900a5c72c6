//! What a command began that is more than one transaction: a turn for it, and what is left of it
//! finished when the file is opened next.

use super::sealed::BEING_SEALED;
use super::{BEING_WRITTEN, Desk};
use crate::disk::{remove_if_there, rename_and_sync, size_and_time, with_suffix};
use crate::failure::{Failure, failure};
use crate::store::{
    Alone, CaseFile, Step, StoreError, Unfinished, alone_at, alone_now, of_case_file,
};
use crate::words::message;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// After so many days a place that cannot be reached is taken never to come back: a folder was
/// moved, or a stick has another name. Then what was begun stays in the log, and is told of once.
const DAYS_OUT_OF_REACH: i64 = 30;

/// What came of what was begun.
enum Outcome {
    /// It is done.
    Done,
    /// It is not, and never will be.
    NotDone,
    /// The place it goes to cannot be reached, such as without its stick.
    OutOfReach,
    /// That cannot be told or done now.
    Open,
}

/// What was begun, of which nobody knows now whether it came to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HalfDone {
    /// Where it goes.
    pub path: PathBuf,
    /// Where it may lie in clear under a temporary name.
    pub waiting: Option<PathBuf>,
}

impl Desk {
    /// Wait for the turn to do what is more than one transaction. Until the value is dropped nobody
    /// takes what was begun for what a stopped command left.
    ///
    /// # Errors
    /// `file-in-use` (exit 11).
    pub fn take_turn(&self) -> Result<Option<Alone>, Failure> {
        match alone_at(&self.file_path()?) {
            Ok(turn) => Ok(Some(turn)),
            // A disk that knows no locks. Then nobody there finds anything unlocked either.
            Err(StoreError::File(_)) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Finish what a stopped command began, or take its line out of the log, write the marks where
    /// they are missing, and throw away the drafts of which the time is over. Where the file cannot
    /// be written this is left for later.
    ///
    /// # Errors
    /// Every failure of reading the file.
    pub(super) fn finish_what_was_begun(&mut self, file: &mut CaseFile) -> Result<(), Failure> {
        if !file.unfinished()?.is_empty()
            && let Ok(Some(_turn)) = alone_now(&self.file_path()?)
        {
            // Read again: it may have been finished just before the turn came.
            let begun = file.unfinished()?;
            self.finish(file, &begun);
        }
        self.keep_marks(file)?;
        let _ = file.drop_old_drafts(self.now());
        Ok(())
    }

    /// Tidy up after an erasure, under the turn that was taken for it: marks, freed pages, and
    /// copies from before a migration. Returns whether all of it is done.
    pub fn tidy_up(&mut self, file: &CaseFile) -> bool {
        let has_marks = self.keep_marks(file).unwrap_or(false);
        let versions = self.delete_version_copies();
        let pages = file.give_back_freed_pages();
        has_marks && versions.is_ok() && pages.is_ok()
    }

    /// Settle an erasure, once its letters are where they go. What is not tidied up is told, and
    /// done when the file is opened next: what was erased is erased all the same.
    pub fn settle_erasure(&mut self, file: &mut CaseFile, operation: i64, is_tidy: bool) {
        if !(is_tidy && file.settle(&[operation], &[]).is_ok()) {
            let remark = self.words.say(message!("erased-not-finished"));
            self.talk(&remark);
        }
    }

    /// What was begun of a case, or of any, and could not be finished or taken back when the file
    /// was opened.
    ///
    /// # Errors
    /// Every failure of reading the file.
    pub fn half_done(&self, file: &CaseFile, of: Option<&str>) -> Result<Vec<HalfDone>, Failure> {
        let begun = file.unfinished()?;
        Ok(begun
            .iter()
            .filter(|it| of.is_none() || it.case.as_deref() == of)
            .flat_map(|it| half_done(&it.step))
            .collect())
    }

    /// Files that wait in clear under a temporary name where papers went, and of which this file
    /// knows nothing: the file that knew was put back from a copy since, or was another one.
    ///
    /// # Errors
    /// Every failure of reading the file.
    pub fn left_in_clear(&self, file: &CaseFile) -> Result<Vec<PathBuf>, Failure> {
        let known: Vec<PathBuf> = self
            .half_done(file, None)?
            .into_iter()
            .filter_map(|it| it.waiting)
            .collect();
        let places = file.places()?;
        let here = [Ok(self.file_path()?), std::path::absolute("ekc")];
        let folders: BTreeSet<PathBuf> = places
            .into_iter()
            .chain(here.into_iter().flatten())
            .filter_map(|path| std::path::absolute(path).ok()?.parent().map(Path::to_owned))
            .collect();
        let is_left = |path: &PathBuf| {
            let name = path.as_os_str().to_string_lossy();
            (name.ends_with(BEING_WRITTEN) || name.ends_with(BEING_SEALED))
                && path.is_file()
                && !known.contains(path)
        };
        let entries = folders
            .into_iter()
            .filter_map(|folder| std::fs::read_dir(folder).ok())
            .flatten();
        Ok(entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(is_left)
            .collect())
    }

    /// Whether the file itself is still to be tidied up after an erasure. A letter that waits is
    /// told of by [`Desk::half_done`].
    ///
    /// # Errors
    /// Every failure of reading the file.
    pub fn has_to_tidy_up(&self, file: &CaseFile) -> Result<bool, Failure> {
        let is_erased = |step: &Step| matches!(step, Step::Erased { .. });
        Ok(file
            .unfinished()?
            .iter()
            .any(|it| is_erased(&it.step) && half_done(&it.step).is_empty()))
    }

    /// Fail where a letter about an erasure waits for this path: another file for it would take its
    /// temporary name, and the letter cannot be made again.
    ///
    /// # Errors
    /// `letter-waits-there` (15), and every failure of reading the file.
    pub fn ensure_no_letter_waits(&self, file: &CaseFile, path: &Path) -> Result<(), Failure> {
        let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let is_of_a_letter =
            |step: &Step| matches!(step, Step::Erased { letters } if letters.contains(&whole));
        let begun = file.unfinished()?;
        let waits = begun.iter().any(|it| is_of_a_letter(&it.step))
            && std::fs::symlink_metadata(with_suffix(&whole, BEING_WRITTEN)).is_ok();
        if waits {
            return Err(failure!(CannotWrite, "letter-waits-there"));
        }
        Ok(())
    }

    fn finish(&mut self, file: &mut CaseFile, begun: &[Unfinished]) {
        let (mut done, mut not_done) = (Vec::new(), Vec::new());
        let (mut gone, mut lost) = (Vec::new(), Vec::new());
        let today = self.today();
        let is_long_ago = |it: &Unfinished| {
            it.since
                .is_some_and(|since| (today - since).num_days() > DAYS_OUT_OF_REACH)
        };
        for it in begun {
            match self.outcome(file, &it.step) {
                Outcome::Done => done.push(it.operation),
                Outcome::NotDone => {
                    not_done.push(it.operation);
                    gone.push(&it.step);
                }
                Outcome::OutOfReach if is_long_ago(it) => {
                    done.push(it.operation);
                    lost.extend(half_done(&it.step));
                }
                Outcome::OutOfReach | Outcome::Open => {}
            }
        }
        if done.is_empty() && not_done.is_empty() || file.settle(&done, &not_done).is_err() {
            return;
        }
        for step in gone {
            let remark = match step {
                Step::Paper { path, .. } | Step::HandedOver { path } | Step::Copy { path, .. } => {
                    message!("begun-file-not-there", path = path.display())
                }
                Step::Key { .. } => message!("begun-key-stays"),
                Step::Letters { .. } => message!("begun-erasure-not-done"),
                Step::Erased { .. } => continue,
            };
            let remark = self.words.say(remark);
            self.talk(&remark);
        }
        for HalfDone { path, waiting } in lost {
            let days = DAYS_OUT_OF_REACH;
            let remark = if let Some(place) = waiting {
                message!(
                    "begun-never-known",
                    days = days,
                    path = path.display(),
                    place = place.display()
                )
            } else {
                message!("begun-copy-never-known", days = days, path = path.display())
            };
            let remark = self.words.say(remark);
            self.talk(&remark);
        }
    }

    fn outcome(&mut self, file: &mut CaseFile, step: &Step) -> Outcome {
        match step {
            Step::Paper { path, before } => {
                came_to_be(path, Some(&with_suffix(path, BEING_WRITTEN)), *before)
            }
            Step::HandedOver { path } => {
                came_to_be(path, Some(&with_suffix(path, BEING_SEALED)), None)
            }
            // Nothing has the name of a copy before it, and another command may be making one under
            // its temporary name.
            Step::Copy { path, keep } => {
                let outcome = came_to_be(path, None, None);
                match (outcome, keep) {
                    (Outcome::Done, Some(keep)) => self.finish_making_room(file, path, *keep),
                    (outcome, _) => outcome,
                }
            }
            Step::Key { mark } => {
                let now = self.key.as_ref().map(|(_, key)| file.key_mark(key));
                match now {
                    Some(Ok(now)) if now == *mark => Outcome::Done,
                    Some(Ok(_)) => Outcome::NotDone,
                    Some(Err(_)) | None => Outcome::Open,
                }
            }
            Step::Letters { letters, .. } => {
                let is_gone = letters
                    .iter()
                    .all(|letter| remove_if_there(&with_suffix(letter, BEING_WRITTEN)).is_ok());
                match letters.iter().all(|letter| has_folder(letter)) {
                    _ if !is_gone => Outcome::Open,
                    true => Outcome::NotDone,
                    false => Outcome::OutOfReach,
                }
            }
            Step::Erased { letters } => {
                let mut waits = false;
                for letter in letters {
                    waits |= !self.finish_letter(letter);
                }
                let is_tidy = self.tidy_up(file);
                match letters.iter().all(|letter| has_folder(letter)) {
                    _ if waits || !is_tidy => Outcome::Open,
                    true => Outcome::Done,
                    false => Outcome::OutOfReach,
                }
            }
        }
    }

    /// Let old copies make room for one that is there by now, as `ekc backup --keep` was to do.
    /// Each that goes is told. Where the copy is not one of this case file, none goes.
    fn finish_making_room(&mut self, file: &CaseFile, copy: &Path, keep: u16) -> Outcome {
        let is_ours = of_case_file(copy)
            .is_some_and(|of| file.number().is_ok_and(|number| of.number == number));
        let Some(folder) = copy.parent().filter(|_| is_ours) else {
            return Outcome::Done;
        };
        let Ok((gone, stays)) = self.delete_old_copies(file, folder, usize::from(keep), copy)
        else {
            return Outcome::Open;
        };
        for old in gone {
            let remark = message!("begun-old-copy-gone", path = old.display());
            let remark = self.words.say(remark);
            self.talk(&remark);
        }
        for old in stays {
            let remark = message!("backup-old-stays", path = old.display());
            let remark = self.words.say(remark);
            self.talk(&remark);
        }
        Outcome::Done
    }

    /// Give a letter its name that waits for it, and say so: it can no longer be made. What lies
    /// under that name by now is not written over; then it is said where the letter waits. Returns
    /// whether none waits any more.
    fn finish_letter(&mut self, path: &Path) -> bool {
        let waiting = with_suffix(path, BEING_WRITTEN);
        if std::fs::symlink_metadata(&waiting).is_err() {
            return true;
        }
        let is_free = std::fs::symlink_metadata(path).is_err();
        let is_there = is_free && rename_and_sync(&waiting, path).is_ok();
        let place = if is_there { path } else { waiting.as_path() };
        let remark = message!("begun-letter", path = place.display());
        let remark = self.words.say(remark);
        self.talk(&remark);
        is_there
    }
}

/// Each file of a step that is not there, as far as it can be seen.
fn half_done(step: &Step) -> Vec<HalfDone> {
    let half = |path: &Path, waiting: Option<PathBuf>| HalfDone {
        path: path.to_owned(),
        waiting,
    };
    match step {
        Step::Paper { path, .. } => vec![half(path, Some(with_suffix(path, BEING_WRITTEN)))],
        Step::HandedOver { path } => vec![half(path, Some(with_suffix(path, BEING_SEALED)))],
        Step::Copy { path, .. } => vec![half(path, None)],
        Step::Letters { letters, .. } | Step::Erased { letters } => letters
            .iter()
            .map(|path| (path, with_suffix(path, BEING_WRITTEN)))
            .filter(|(path, waiting)| !has_folder(path) || waiting.exists())
            .map(|(path, waiting)| half(path, Some(waiting)))
            .collect(),
        Step::Key { .. } => Vec::new(),
    }
}

fn has_folder(path: &Path) -> bool {
    path.parent().is_some_and(Path::is_dir)
}

/// Whether a file got its name, and is no longer the one that was there before. A stick that is not
/// in tells nothing. What did not get its name is removed, for it lies there in clear: only then is
/// it settled, or nobody would look for it again.
fn came_to_be(path: &Path, staged: Option<&Path>, before: Option<(u64, u64)>) -> Outcome {
    if !has_folder(path) {
        return Outcome::OutOfReach;
    }
    let is_waiting = staged.is_some_and(|staged| std::fs::symlink_metadata(staged).is_ok());
    let is_as_before = before.is_some() && size_and_time(path) == before;
    if path.exists() && !is_waiting && !is_as_before {
        Outcome::Done
    } else if staged.is_none_or(|staged| remove_if_there(staged).is_ok()) {
        Outcome::NotDone
    } else {
        Outcome::Open
    }
}
