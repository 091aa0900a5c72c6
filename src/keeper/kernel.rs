//! The keyring of the user in the Linux kernel:
//! in memory only, gone when its time is over and after a restart.

use super::{DateTime, Duration, Failure, Keeper, Utc, Zeroizing, key_stays, no_keeper};
use linux_keyutils::{Key, KeyPermissionsBuilder, KeyRing, KeyRingIdentifier, Permission};

/// The keyring of the user (`man 7 user-keyring`).
pub(super) struct Keyring;

impl Keyring {
    fn ring() -> Option<KeyRing> {
        KeyRing::from_special_id(KeyRingIdentifier::User, true).ok()
    }

    fn key(name: &str) -> Option<Key> {
        Self::ring()?.search(name).ok()
    }
}

impl Keeper for Keyring {
    fn find(&self, name: &str, _: DateTime<Utc>) -> Option<Zeroizing<Vec<u8>>> {
        Self::key(name)?.read_to_vec().ok().map(Zeroizing::new)
    }

    fn keep(
        &self,
        name: &str,
        key: &[u8],
        _: DateTime<Utc>,
        time: Duration,
    ) -> Result<(), Failure> {
        let kept = Self::ring()
            .ok_or_else(no_keeper)?
            .add_key(name, key)
            .map_err(|_| no_keeper())?;
        let seconds = usize::try_from(time.as_secs()).unwrap_or(usize::MAX);
        // A key that stayed for ever would be worse than none.
        let own = KeyPermissionsBuilder::builder()
            .posessor(Permission::ALL)
            .user(Permission::VIEW | Permission::READ | Permission::SEARCH | Permission::WRITE)
            .build();
        let limited = kept.set_timeout(seconds).and_then(|()| kept.set_perms(own));
        limited.map_err(|_| {
            let _ = kept.invalidate();
            no_keeper()
        })
    }

    fn drop_key(&self, name: &str) -> Result<bool, Failure> {
        let Some(key) = Self::key(name) else {
            return Ok(false);
        };
        key.invalidate()
            .or_else(|_| key.revoke())
            .map_err(|_| key_stays())?;
        Ok(true)
    }
}
