//! One command at a time for what is more than one transaction: a change of key, and what is noted
//! in the case file and then put beside it. The operating system releases the lock also when the
//! program is killed, so that who finds it free knows that nobody is at work any more.

use super::error::StoreError;
#[cfg(windows)]
use crate::disk::with_suffix;
use std::fs::File;
use std::path::Path;
use std::time::Duration;

/// How long to wait for another `ekc` that is writing before the file is reported as in use.
pub(super) const PATIENCE: Duration = Duration::from_secs(2);

/// The lock on a case file. It is released with this value.
///
/// Made and dropped outside a transaction only: when a process closes a file, it loses every lock
/// of SQLite on it.
#[derive(Debug)]
pub struct Alone {
    _held: File,
}

/// The turn to make a case file at a path where there is none. Whoever looks whether the path is
/// free, or touches what lies under the temporary names of a case file that is being made, holds
/// it; so what was seen is still so when the file gets its name. Where the disk knows no locks
/// nothing is held.
#[derive(Debug)]
pub struct MakingTurn {
    _held: Option<Alone>,
}

/// Wait for the turn to make a case file at a path.
///
/// # Errors
/// [`StoreError::Overtaken`] when another command keeps it.
pub fn turn_to_make(path: &Path) -> Result<MakingTurn, StoreError> {
    let held = match wait_for(|| alone_to_make(path)) {
        Ok(alone) => Some(alone),
        // A disk that knows no locks, or a folder that is not there yet or may not be read.
        Err(StoreError::File(_)) => None,
        Err(error) => return Err(error),
    };
    Ok(MakingTurn { _held: held })
}

/// The lock on the folder: there is no case file yet that could be locked.
#[cfg(not(windows))]
fn alone_to_make(path: &Path) -> Result<Option<Alone>, std::io::Error> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    alone_now(folder)
}

/// The lock beside the path, which needs no case file there.
#[cfg(windows)]
fn alone_to_make(path: &Path) -> Result<Option<Alone>, std::io::Error> {
    alone_now(path)
}

/// Wait for the lock.
///
/// # Errors
/// [`StoreError::Overtaken`] when another command keeps it, and whatever the disk says.
pub fn alone_at(path: &Path) -> Result<Alone, StoreError> {
    wait_for(|| alone_now(path))
}

fn wait_for(take: impl Fn() -> Result<Option<Alone>, std::io::Error>) -> Result<Alone, StoreError> {
    let begun = std::time::Instant::now();
    loop {
        match take()? {
            Some(alone) => return Ok(alone),
            None if begun.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(20)),
            None => return Err(StoreError::Overtaken),
        }
    }
}

/// Take the lock if it is free. It is that of the operating system on the case file; SQLite's own
/// locks are others.
///
/// # Errors
/// Whatever the disk says.
#[cfg(not(windows))]
pub fn alone_now(path: &Path) -> Result<Option<Alone>, std::io::Error> {
    let file = File::open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(Alone { _held: file })),
        Err(std::fs::TryLockError::WouldBlock) => Ok(None),
        Err(std::fs::TryLockError::Error(error)) => Err(error),
    }
}

/// Take the lock if it is free. A lock of Windows on the case file would lock SQLite out too. So
/// there is a file beside it that only one process may have open. Windows removes it when it is
/// closed, also when the program is killed.
///
/// # Errors
/// Whatever the disk says.
#[cfg(windows)]
pub fn alone_now(path: &Path) -> Result<Option<Alone>, std::io::Error> {
    use std::os::windows::fs::OpenOptionsExt as _;
    const DELETE_ON_CLOSE: u32 = 0x0400_0000;
    /// The errors of Windows for a file that another process has open for itself, and for one that
    /// is just being removed.
    const TAKEN: [i32; 2] = [32, 5];
    let opened = File::options()
        .write(true)
        .create(true)
        .share_mode(0)
        .custom_flags(DELETE_ON_CLOSE)
        .open(with_suffix(path, ".busy"));
    match opened {
        Err(error)
            if error
                .raw_os_error()
                .is_some_and(|code| TAKEN.contains(&code)) =>
        {
            Ok(None)
        }
        opened => opened.map(|file| Some(Alone { _held: file })),
    }
}
