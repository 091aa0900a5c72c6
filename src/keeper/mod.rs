//! The keeper of the opened key: the operating system's own, for a time;
//! `ekc` itself never writes the key to a disk.
//!
//! On Linux that is the keyring of the user in the kernel, which forgets by itself. The Credential
//! Manager of Windows and the Keychain of macOS do not: there the time is kept beside the key, and
//! `ekc` takes it away at the next look. Elsewhere there is none,
//! and the passphrase is asked each time.

#[cfg(any(windows, target_os = "macos"))]
mod credentials;
#[cfg(target_os = "linux")]
mod kernel;
#[cfg(any(test, windows, target_os = "macos"))]
mod term;

use crate::failure::{Failure, failure};
use chrono::{DateTime, Utc};
use std::time::Duration;
use zeroize::Zeroizing;

/// Someone who keeps an opened key for a while.
pub trait Keeper {
    /// The key under this name, if it is there and its time is not over now.
    fn find(&self, name: &str, now: DateTime<Utc>) -> Option<Zeroizing<Vec<u8>>>;

    /// Keep a key from now on for so long; one that was kept before under this name goes.
    ///
    /// # Errors
    /// `no-keeper` (exit 4) where the system has none or refuses.
    fn keep(
        &self,
        name: &str,
        key: &[u8],
        now: DateTime<Utc>,
        time: Duration,
    ) -> Result<(), Failure>;

    /// Let a key go. Whether there was one.
    ///
    /// # Errors
    /// `key-stays` (exit 4) where the system does not let it go.
    fn drop_key(&self, name: &str) -> Result<bool, Failure>;
}

/// Nobody keeps keys.
#[derive(Debug)]
pub struct NoKeeper;

impl Keeper for NoKeeper {
    fn find(&self, _: &str, _: DateTime<Utc>) -> Option<Zeroizing<Vec<u8>>> {
        None
    }

    fn keep(&self, _: &str, _: &[u8], _: DateTime<Utc>, _: Duration) -> Result<(), Failure> {
        Err(no_keeper())
    }

    fn drop_key(&self, _: &str) -> Result<bool, Failure> {
        Ok(false)
    }
}

fn no_keeper() -> Failure {
    failure!(Blocked, "no-keeper")
}

#[cfg(any(windows, target_os = "macos", target_os = "linux"))]
fn key_stays() -> Failure {
    failure!(Blocked, "key-stays")
}

/// The keeper of this system.
#[must_use]
pub fn of_this_system() -> Box<dyn Keeper> {
    #[cfg(target_os = "linux")]
    return Box::new(kernel::Keyring);
    #[cfg(any(windows, target_os = "macos"))]
    return Box::new(credentials::Credentials);
    #[cfg(not(any(windows, target_os = "macos", target_os = "linux")))]
    return Box::new(NoKeeper);
}
