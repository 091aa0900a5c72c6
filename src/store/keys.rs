//! The key of the case file: 32 random bytes, wrapped by the passphrase in a small key file beside
//! it.
//!
//! The key file is in age's passphrase format and holds the key as 64 hexadecimal digits, so that
//! the public `age` tool and any SQLCipher shell can open a case file without this program.

use super::error::StoreError;
use crate::disk::{StagedFile, staged_path, write_private};
use age::secrecy::SecretString;
use age::{Decryptor, Encryptor, Identity, Recipient, armor, scrypt};
use bip39::Mnemonic;
use std::fmt;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::iter;
use std::path::Path;
use zeroize::{Zeroize, Zeroizing};

/// The work factor of the passphrase: the power of two of scrypt's N. About half a second on a
/// small laptop.
pub(crate) const WORK_FACTOR: u8 = 17;

/// How many words a recovery sheet has.
pub const WORDS: usize = 24;

/// A key file has some 400 bytes; a larger file is no key file.
const KEY_FILE_MOST: u64 = 4 * 1024;
/// The largest work factor that is tried: a quarter of a gigabyte of memory. This program makes no
/// key file that asks for more.
const WORK_FACTOR_MOST: u8 = 18;

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

    /// Replace the key file, if there is one, by a new one: whole, or not at all.
    ///
    /// # Errors
    /// [`StoreError::File`] when it cannot be written; the old one is then as it was.
    pub fn rewrap(
        &self,
        path: &Path,
        passphrase: &SecretString,
        work_factor: u8,
    ) -> Result<(), StoreError> {
        Self::rewrap_all(&[self], path, passphrase, work_factor)
    }

    /// The same for several keys: while the key of a file changes, the key file holds both.
    pub(super) fn rewrap_all(
        keys: &[&Self],
        path: &Path,
        passphrase: &SecretString,
        work_factor: u8,
    ) -> Result<(), StoreError> {
        let staged = StagedFile::write(path, staged_path(path), |file| {
            seal(keys, file, passphrase, work_factor)
        })?;
        Ok(staged.commit()?)
    }

    /// The key as the twenty-four words of BIP39, of which the last holds a checksum.
    #[must_use]
    pub fn words(&self) -> [&'static str; WORDS] {
        let mut words = [""; WORDS];
        // Thirty-two bytes always make twenty-four words.
        if let Ok(mnemonic) = Mnemonic::from_entropy(self.bytes()) {
            for (place, word) in words.iter_mut().zip(mnemonic.words()) {
                *place = word;
            }
        }
        words
    }

    /// The key of these words. Four letters of a word are enough; numbers, full stops and capitals
    /// do not count.
    ///
    /// # Errors
    /// [`WordsError`], with the place of a word from 1.
    pub fn from_words(typed: &str) -> Result<Self, WordsError> {
        let list = bip39::Language::English;
        let lower = Zeroizing::new(typed.to_lowercase());
        let typed: Vec<&str> = lower
            .split(|c: char| !c.is_alphabetic())
            .filter(|word| !word.is_empty())
            .collect();
        let mut words = Zeroizing::new(String::new());
        for (at, word) in typed.iter().enumerate() {
            let known = list.word_list().iter().find(|known| {
                *known == word || (word.chars().count() >= 4 && known.starts_with(word))
            });
            words.push_str(known.ok_or(WordsError::Unknown(at + 1))?);
            words.push(' ');
        }
        if typed.len() != WORDS {
            return Err(WordsError::Count(typed.len()));
        }
        let mnemonic = Mnemonic::parse_in_normalized(list, words.trim_end())
            .map_err(|_| WordsError::Checksum)?;
        let (mut bytes, _) = mnemonic.to_entropy_array();
        let key = Self::from_bytes(&bytes[..32]);
        bytes.zeroize();
        key.ok_or(WordsError::Checksum)
    }

    /// The key in the form SQLCipher takes it, `x'…'`: it is used as it is and nothing is derived
    /// from it.
    pub(super) fn as_sql_blob(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(67));
        text.push_str("x'");
        for byte in self.bytes() {
            let _ = write!(text, "{byte:02x}");
        }
        text.push('\'');
        text
    }

    fn from_hex(text: &str) -> Option<Self> {
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

    /// Write a new key file, private from its creation. `work_factor` is the power of two of
    /// scrypt's N.
    ///
    /// # Errors
    /// [`StoreError::File`] when it exists already or cannot be written.
    pub fn write(
        &self,
        path: &Path,
        passphrase: &SecretString,
        work_factor: u8,
    ) -> Result<(), StoreError> {
        write_private(path, |file| seal(&[self], file, passphrase, work_factor))
    }

    /// Open the key file. It holds one key, or the new and the old one when a change of key was
    /// broken off.
    ///
    /// # Errors
    /// [`StoreError::NoKeyFile`], [`StoreError::WrongPassphrase`], [`StoreError::DamagedKeyFile`].
    pub fn read(path: &Path, passphrase: &SecretString) -> Result<Vec<Self>, StoreError> {
        Self::open(&read_key_file(path)?, passphrase)
    }

    /// The same for the bytes of a key file.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`], [`StoreError::DamagedKeyFile`].
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    pub fn open(sealed: &[u8], passphrase: &SecretString) -> Result<Vec<Self>, StoreError> {
        let damaged = |_| StoreError::DamagedKeyFile;
        // Buffered: byte by byte, the header would be read from its start again for each next byte.
        let decryptor = Decryptor::new_buffered(armor::ArmoredReader::new(sealed))
            .map_err(|_| StoreError::DamagedKeyFile)?;
        let mut identity = scrypt::Identity::new(passphrase.clone());
        // Fixed, and not measured on this computer at a busy moment.
        identity.set_max_work_factor(WORK_FACTOR_MOST);
        let mut reader = decryptor
            .decrypt(iter::once(&identity as &dyn Identity))
            .map_err(|error| match error {
                age::DecryptError::DecryptionFailed | age::DecryptError::KeyDecryptionFailed => {
                    StoreError::WrongPassphrase
                }
                _ => StoreError::DamagedKeyFile,
            })?;
        let mut text = Zeroizing::new(String::new());
        reader.read_to_string(&mut text).map_err(damaged)?;
        let keys: Option<Vec<Self>> = text.lines().map(Self::from_hex).collect();
        keys.filter(|keys| (1..=2).contains(&keys.len()))
            .ok_or(StoreError::DamagedKeyFile)
    }
}

/// The bytes of a key file, still sealed. They are read whole before they are parsed: a disk that
/// fails is not a damaged key file.
///
/// # Errors
/// [`StoreError::NoKeyFile`], [`StoreError::Unreadable`], and whatever the disk says.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
pub fn read_key_file(path: &Path) -> Result<Vec<u8>, StoreError> {
    let file = File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => StoreError::NoKeyFile,
        std::io::ErrorKind::PermissionDenied => StoreError::Unreadable,
        _ => StoreError::File(error),
    })?;
    let mut sealed = Vec::new();
    file.take(KEY_FILE_MOST).read_to_end(&mut sealed)?;
    Ok(sealed)
}

/// Whether these bytes are a whole key file, as far as it can be told without its passphrase. Which
/// key it holds cannot be told.
#[must_use]
pub fn is_key_file(sealed: &[u8]) -> bool {
    /// The length behind the header: sixteen bytes of nonce, a key of sixty-four digits, sixteen
    /// bytes of authentication tag. Two keys are longer, and another tool may end a line.
    const BODY: std::ops::RangeInclusive<usize> = 96..=256;
    let mut whole = Vec::new();
    if armor::ArmoredReader::new(sealed)
        .read_to_end(&mut whole)
        .is_err()
    {
        return false;
    }
    let is_closed =
        Decryptor::new_buffered(whole.as_slice()).is_ok_and(|opened| opened.is_scrypt());
    // The last line of the header begins with three dashes.
    let body = || {
        let last = whole.windows(5).position(|at| at == b"\n--- ")? + 1;
        let head = last + whole[last..].iter().position(|byte| *byte == b'\n')? + 1;
        Some(whole.len() - head)
    };
    is_closed && body().is_some_and(|length| BODY.contains(&length))
}

/// Why words are not the words of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordsError {
    /// The word at this place, from 1, is not on the list.
    Unknown(usize),
    /// There are this many words and not twenty-four.
    Count(usize),
    /// Each is a word of the list, but together they are no key: a word is wrong or two were
    /// swapped.
    Checksum,
}

/// Write keys into a key file, sealed with a passphrase.
fn seal(
    keys: &[&DataKey],
    file: &mut File,
    passphrase: &SecretString,
    work_factor: u8,
) -> Result<(), StoreError> {
    let mut recipient = scrypt::Recipient::new(passphrase.clone());
    recipient.set_work_factor(work_factor);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn Recipient))
        .map_err(|_| StoreError::DamagedKeyFile)?;
    let armored = armor::ArmoredWriter::wrap_output(file, armor::Format::AsciiArmor)?;
    let mut writer = encryptor.wrap_output(armored)?;
    for (at, key) in keys.iter().enumerate() {
        if at > 0 {
            writer.write_all(b"\n")?;
        }
        writer.write_all(&key.as_sql_blob().as_bytes()[2..66])?;
    }
    writer.finish()?.finish()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> SecretString {
        SecretString::from(text.to_owned())
    }

    #[test]
    fn the_right_passphrase_gives_the_key_back_and_a_wrong_one_is_told_apart_from_damage() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.key");
        let key = DataKey::random().unwrap();
        key.write(&path, &secret("goed"), 2).unwrap();
        assert_eq!(
            DataKey::read(&path, &secret("goed")).unwrap()[0].bytes(),
            key.bytes()
        );
        assert!(matches!(
            DataKey::read(&path, &secret("fout")),
            Err(StoreError::WrongPassphrase)
        ));
        let whole = std::fs::read(&path).unwrap();
        std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
        assert!(matches!(
            DataKey::read(&path, &secret("goed")),
            Err(StoreError::DamagedKeyFile)
        ));
        std::fs::write(&path, b"geen sleutel").unwrap();
        assert!(matches!(
            DataKey::read(&path, &secret("goed")),
            Err(StoreError::DamagedKeyFile)
        ));
    }

    #[test]
    fn a_key_file_that_was_cut_off_is_known_without_its_passphrase() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.key");
        let (key, other) = (DataKey::random().unwrap(), DataKey::random().unwrap());
        key.write(&path, &secret("goed"), 2).unwrap();
        let whole = read_key_file(&path).unwrap();
        let mut plain = Vec::new();
        armor::ArmoredReader::new(whole.as_slice())
            .read_to_end(&mut plain)
            .unwrap();
        for form in [whole.trim_ascii_end(), plain.as_slice()] {
            assert!(is_key_file(form));
            for length in 0..form.len() {
                assert!(!is_key_file(&form[..length]), "{length}");
            }
        }
        assert!(!is_key_file(b"geen sleutel"));
        DataKey::rewrap_all(&[&key, &other], &path, &secret("goed"), 2).unwrap();
        assert!(is_key_file(&read_key_file(&path).unwrap()));
    }

    #[test]
    fn the_words_of_a_key_give_it_back_however_they_are_typed() {
        let key = DataKey::random().unwrap();
        let words = key.words();
        let numbered: Vec<String> = words
            .iter()
            .enumerate()
            .map(|(at, word)| format!("{}. {}", at + 1, word.to_uppercase()))
            .collect();
        let short: Vec<String> = words
            .iter()
            .map(|word| word.chars().take(4).collect())
            .collect();
        for typed in [words.join(" "), numbered.join("\n"), short.join(", ")] {
            assert_eq!(
                DataKey::from_words(&typed).unwrap().bytes(),
                key.bytes(),
                "{typed}"
            );
        }
    }

    #[test]
    fn words_of_no_key_are_told_by_what_is_wrong_with_them() {
        let words = DataKey::from_bytes(&[7; 32]).unwrap().words();
        let wrong = |words: &[&str]| {
            DataKey::from_words(&words.join(" "))
                .map(|_| ())
                .unwrap_err()
        };
        assert_eq!(wrong(&words[..23]), WordsError::Count(23));
        let mut other = words;
        other[6] = "oma";
        assert_eq!(wrong(&other), WordsError::Unknown(7));
        let mut swapped = DataKey::from_bytes(&(0..32).collect::<Vec<u8>>())
            .unwrap()
            .words();
        swapped.swap(3, 4);
        assert_eq!(wrong(&swapped), WordsError::Checksum);
        assert_eq!(
            DataKey::from_words("").map(|_| ()).unwrap_err(),
            WordsError::Count(0)
        );
    }

    #[test]
    fn the_words_are_those_of_bip39() {
        // The vector of the standard for thirty-two bytes of zero.
        assert_eq!(
            DataKey::from_bytes(&[0; 32]).unwrap().words().join(" "),
            format!("{}art", "abandon ".repeat(23))
        );
    }

    #[cfg(target_os = "linux")]
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

    #[test]
    fn a_key_file_never_replaces_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.key");
        let key = DataKey::random().unwrap();
        key.write(&path, &secret("een"), 2).unwrap();
        assert!(matches!(
            key.write(&path, &secret("twee"), 2),
            Err(StoreError::File(_))
        ));
    }

    #[cfg(unix)]
    #[test]
    fn a_key_file_is_private_from_birth() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.key");
        DataKey::random()
            .unwrap()
            .write(&path, &secret("een"), 2)
            .unwrap();
        assert_eq!(
            std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
}
