//! What Windows and macOS keep for a user until somebody takes it away:
//! the Credential Manager and the Keychain.

use super::{DateTime, Duration, Failure, Keeper, Utc, Zeroizing, key_stays, no_keeper, term};
use keyring_core::api::CredentialStoreApi as _;
use keyring_core::{Entry, Error, Result as Answer};

/// The credentials of the user.
pub(super) struct Credentials;

/// Only in the memory of the session in which one is logged in, and gone with it. Without this word
/// it would be written to a disk, and go along to other computers of an organisation.
#[cfg(windows)]
fn entry(name: &str) -> Answer<Entry> {
    let only_this_session = std::collections::HashMap::from([("persistence", "Session")]);
    windows_native_keyring_store::Store::new()?.build("ekc", name, Some(&only_this_session))
}

/// In the keychain of the login, a file that is closed with the password of the login:
/// it knows no other way.
#[cfg(target_os = "macos")]
fn entry(name: &str) -> Answer<Entry> {
    apple_native_keyring_store::keychain::Store::new()?.build("ekc", name, None)
}

impl Keeper for Credentials {
    fn find(&self, name: &str, now: DateTime<Utc>) -> Option<Zeroizing<Vec<u8>>> {
        let entry = entry(name).ok()?;
        let key = term::unpack(&Zeroizing::new(entry.get_secret().ok()?), now);
        if key.is_none() {
            // What cannot be taken away now is looked at again next time, and its time stays over.
            let _ = entry.delete_credential();
        }
        key
    }

    fn keep(
        &self,
        name: &str,
        key: &[u8],
        now: DateTime<Utc>,
        time: Duration,
    ) -> Result<(), Failure> {
        entry(name)
            .and_then(|entry| entry.set_secret(&term::pack(key, now, time)))
            .map_err(|_| no_keeper())
    }

    fn drop_key(&self, name: &str) -> Result<bool, Failure> {
        match entry(name).and_then(|entry| entry.delete_credential()) {
            Ok(()) => Ok(true),
            Err(Error::NoEntry) => Ok(false),
            Err(_) => Err(key_stays()),
        }
    }
}
