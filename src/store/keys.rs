//! The key of the case file in memory: 32 random bytes.

use super::error::StoreError;
use std::fmt;
use std::fmt::Write as _;
use zeroize::{Zeroize, Zeroizing};

/// The key of a case file: 32 random bytes. They are kept out of swap as far as the system allows,
/// and wiped after use.
pub struct DataKey {
    page: Box<Page>,
    /// The page stays in memory as long as this is there; none when the system refuses.
    _in_memory: Option<region::LockGuard>,
}

/// A page of memory of its own: pages are locked whole, and unlocking one key must not unlock
/// another.
#[repr(align(4096))]
struct Page([u8; 32]);

impl Drop for DataKey {
    fn drop(&mut self) {
        self.page.0.zeroize();
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DataKey(…)")
    }
}

impl DataKey {
    /// A new key from the random source of the operating system.
    ///
    /// # Errors
    /// [`StoreError::File`] when the system has none.
    pub fn random() -> Result<Self, StoreError> {
        let mut key = Self::blank();
        getrandom::fill(&mut key.page.0).map_err(std::io::Error::other)?;
        Ok(key)
    }

    /// A key that is filled in place, so that no copy of it stays elsewhere in memory.
    fn blank() -> Self {
        let page = Box::new(Page([0; 32]));
        let in_memory = region::lock(page.0.as_ptr(), page.0.len()).ok();
        Self {
            page,
            _in_memory: in_memory,
        }
    }

    /// A second copy of the key.
    #[must_use]
    pub fn again(&self) -> Self {
        let mut key = Self::blank();
        key.page.0.copy_from_slice(self.bytes());
        key
    }

    /// The bytes of the key, as a keeper stores them.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.page.0
    }

    /// The key of these bytes; none when they are no key.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut key = Self::blank();
        (bytes.len() == key.page.0.len()).then(|| {
            key.page.0.copy_from_slice(bytes);
            key
        })
    }

    /// The key in the form SQLCipher takes it, `x'…'`: it is used as it is and nothing is derived
    /// from it. With a salt behind it that is the one of a new database.
    pub(super) fn as_sql_blob(&self, salt: Option<&str>) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(99));
        text.push_str("x'");
        for byte in self.bytes() {
            let _ = write!(text, "{byte:02x}");
        }
        text.push_str(salt.unwrap_or_default());
        text.push('\'');
        text
    }

    pub(super) fn from_hex(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        let mut key = Self::blank();
        for (at, byte) in key.page.0.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()?;
        }
        Some(key)
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_kept_out_of_swap_also_when_another_is_let_go() {
        let (key, other) = (DataKey::random().unwrap(), DataKey::random().unwrap());
        let is_locked = |key: &DataKey| {
            let at = key.bytes().as_ptr() as usize;
            let maps = std::fs::read_to_string("/proc/self/smaps").unwrap();
            let ends = |line: &str| {
                let (from, to) = line.split_whitespace().next()?.split_once('-')?;
                Some(usize::from_str_radix(from, 16).ok()?..usize::from_str_radix(to, 16).ok()?)
            };
            let mut lines = maps
                .lines()
                .skip_while(|line| ends(line).is_none_or(|range| !range.contains(&at)));
            lines
                .find(|line| line.starts_with("VmFlags:"))
                .unwrap()
                .contains(" lo")
        };
        assert!(is_locked(&key) && is_locked(&other));
        drop(other);
        assert!(is_locked(&key));
    }
}
