//! The keeper of the opened key: the operating system's own, for a time, never on disk.
//!
//! On Linux that is the kernel's keyring of the user: a key in it is in the memory of the kernel, goes when its
//! time is over, and is gone after a restart. Elsewhere there is none yet, and the passphrase is asked each time.

use crate::failure::{Failure, Kind};
use std::time::Duration;
use zeroize::Zeroizing;

/// Someone who keeps an opened key for a while.
pub trait Keeper {
    /// The key under this name, if it is there and its time is not over.
    fn find(&self, name: &str) -> Option<Zeroizing<Vec<u8>>>;

    /// Keep a key for so long; one that was kept before under this name goes.
    ///
    /// # Errors
    /// `no-keeper` (exit 4) where the system has none or refuses.
    fn keep(&self, name: &str, key: &[u8], time: Duration) -> Result<(), Failure>;

    /// Let a key go. Whether there was one.
    fn drop_key(&self, name: &str) -> bool;
}

/// Nobody keeps keys.
#[derive(Debug)]
pub struct NoKeeper;

impl Keeper for NoKeeper {
    fn find(&self, _: &str) -> Option<Zeroizing<Vec<u8>>> {
        None
    }

    fn keep(&self, _: &str, _: &[u8], _: Duration) -> Result<(), Failure> {
        Err(no_keeper())
    }

    fn drop_key(&self, _: &str) -> bool {
        false
    }
}

fn no_keeper() -> Failure {
    Failure::new(Kind::Blocked, "no-keeper")
}

/// The keeper of this system.
#[must_use]
pub fn of_this_system() -> Box<dyn Keeper> {
    #[cfg(target_os = "linux")]
    return Box::new(kernel::Keyring);
    #[cfg(not(target_os = "linux"))]
    return Box::new(NoKeeper);
}

#[cfg(target_os = "linux")]
mod kernel {
    use super::{Duration, Failure, Keeper, Zeroizing, no_keeper};
    use linux_keyutils::{Key, KeyPermissionsBuilder, KeyRing, KeyRingIdentifier, Permission};

    /// The keyring of the user in the kernel (`man 7 user-keyring`).
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
        fn find(&self, name: &str) -> Option<Zeroizing<Vec<u8>>> {
            Self::key(name)?.read_to_vec().ok().map(Zeroizing::new)
        }

        fn keep(&self, name: &str, key: &[u8], time: Duration) -> Result<(), Failure> {
            let kept = Self::ring().ok_or_else(no_keeper)?.add_key(name, key).map_err(|_| no_keeper())?;
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

        fn drop_key(&self, name: &str) -> bool {
            Self::key(name).is_some_and(|key| key.invalidate().or_else(|_| key.revoke()).is_ok())
        }
    }
}
