//! The key file beside the case file: it holds the key, closed with the passphrase.
//!
//! The key file is in age's passphrase format and holds the key as 64 hexadecimal digits, so that
//! the public `age` tool and any SQLCipher shell can open a case file without this program. Behind
//! the key it says which case file it belongs to.

use super::bound::Bound;
use super::error::StoreError;
use super::keys::DataKey;
use crate::disk::{
    StagedFile, open_to_read, staged_path, through_link, with_suffix, write_private,
};
use crate::domain::passphrase::{in_one_spelling, spellings};
use age::secrecy::{ExposeSecret as _, SecretString};
use age::{Decryptor, Encryptor, Identity, Recipient, armor, scrypt};
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::iter;
use std::path::Path;
use zeroize::Zeroizing;

/// The work factor of the passphrase: the power of two of scrypt's N. About half a second on a
/// small laptop.
pub(crate) const WORK_FACTOR: u8 = 17;

/// The suffix of a key file that is being written behind a link.
const KEY_BEING_WRITTEN: &str = ".ekc-key.new";

/// A key file has some 500 bytes; a larger file is no key file.
pub(super) const KEY_FILE_MOST: u64 = 4 * 1024;

/// The largest work factor that is tried: a quarter of a gigabyte of memory. A key file from other
/// hands may ask for more than the machine has. A heavier one is told as heavy.
const WORK_FACTOR_MOST: u8 = 18;

/// What was in a key file.
#[derive(Debug)]
pub struct OpenedKeyFile {
    /// The key; or the new and the old one, when a change of key was broken off.
    pub keys: Vec<DataKey>,
    /// The case file that it belongs to; none in the form of before.
    pub bound: Option<Bound>,
}

impl DataKey {
    /// Replace the key file, if there is one, by a new one: whole, or not at all. Behind a link it
    /// stays where it is. While the key of a file changes, the key file holds both.
    ///
    /// # Errors
    /// [`StoreError::File`] when it cannot be written; the old one is then as it was. When the disk
    /// did not confirm it the new one is there.
    pub(super) fn rewrap_all(
        keys: &[&Self],
        path: &Path,
        passphrase: &SecretString,
        work_factor: u8,
        bound: Option<&Bound>,
    ) -> Result<(), StoreError> {
        let place = through_link(path)?;
        // Elsewhere a file with `.new` behind its name may be somebody's own.
        let staged = if place == path {
            staged_path(path)
        } else {
            with_suffix(&place, KEY_BEING_WRITTEN)
        };
        let staged = StagedFile::write(&place, staged, |file| {
            seal(keys, file, passphrase, work_factor, bound)
        })?;
        Ok(staged.commit()?)
    }

    /// Write a new key file, private from its creation. `work_factor` is the power of two of
    /// scrypt's N, `bound` what it says of its case file.
    ///
    /// # Errors
    /// [`StoreError::File`] when it exists already or cannot be written.
    pub fn write(
        &self,
        path: &Path,
        passphrase: &SecretString,
        work_factor: u8,
        bound: Option<&Bound>,
    ) -> Result<(), StoreError> {
        write_private(path, |file| {
            seal(&[self], file, passphrase, work_factor, bound)
        })
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
    /// As [`OpenedKeyFile::open`].
    pub fn open(sealed: &[u8], passphrase: &SecretString) -> Result<Vec<Self>, StoreError> {
        Ok(OpenedKeyFile::open(sealed, passphrase)?.keys)
    }
}

impl OpenedKeyFile {
    /// Open the bytes of a key file. One of before was closed with the passphrase as it was typed
    /// then, so that other spellings of it are tried after a first one that does not fit.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`], [`StoreError::DamagedKeyFile`],
    /// [`StoreError::HeavyKeyFile`].
    pub fn open(sealed: &[u8], passphrase: &SecretString) -> Result<Self, StoreError> {
        // All are wiped, also those that are not needed.
        let spelled: Vec<SecretString> = spellings(passphrase.expose_secret())
            .into_iter()
            .map(SecretString::from)
            .collect();
        let mut text = Err(StoreError::WrongPassphrase);
        for passphrase in spelled {
            text = decrypt(sealed, passphrase);
            if !matches!(text, Err(StoreError::WrongPassphrase)) {
                break;
            }
        }
        Self::parse(&text?).ok_or(StoreError::DamagedKeyFile)
    }

    fn parse(text: &str) -> Option<Self> {
        let mut opened = Self {
            keys: Vec::new(),
            bound: None,
        };
        for line in text.lines() {
            match Bound::parse(line) {
                Some(bound) if opened.bound.is_none() => opened.bound = Some(bound),
                Some(_) => return None,
                None => opened.keys.push(DataKey::from_hex(line)?),
            }
        }
        (1..=2).contains(&opened.keys.len()).then_some(opened)
    }
}

/// What is in the bytes of a key file.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
fn decrypt(sealed: &[u8], passphrase: SecretString) -> Result<Zeroizing<String>, StoreError> {
    // Buffered: byte by byte, the header would be read from its start again for each next byte.
    let decryptor = Decryptor::new_buffered(armor::ArmoredReader::new(sealed))
        .map_err(|_| StoreError::DamagedKeyFile)?;
    let mut identity = scrypt::Identity::new(passphrase);
    // Fixed, and not measured on this computer at a busy moment.
    identity.set_max_work_factor(WORK_FACTOR_MOST);
    let mut reader = decryptor
        .decrypt(iter::once(&identity as &dyn Identity))
        .map_err(|error| match error {
            age::DecryptError::DecryptionFailed | age::DecryptError::KeyDecryptionFailed => {
                StoreError::WrongPassphrase
            }
            age::DecryptError::ExcessiveWork { .. } => StoreError::HeavyKeyFile,
            _ => StoreError::DamagedKeyFile,
        })?;
    let mut text = Zeroizing::new(String::new());
    reader
        .read_to_string(&mut text)
        .map_err(|_| StoreError::DamagedKeyFile)?;
    Ok(text)
}

/// The bytes of a key file, still sealed. They are read whole before they are parsed: a disk that
/// fails is not a damaged key file.
///
/// # Errors
/// [`StoreError::NoKeyFile`], [`StoreError::Unreadable`], [`StoreError::DamagedKeyFile`] for what
/// is no file, and whatever the disk says.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
pub fn read_key_file(path: &Path) -> Result<Vec<u8>, StoreError> {
    let file = open_to_read(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => StoreError::NoKeyFile,
        std::io::ErrorKind::PermissionDenied => StoreError::Unreadable,
        std::io::ErrorKind::IsADirectory | std::io::ErrorKind::NotSeekable => {
            StoreError::DamagedKeyFile
        }
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
    /// bytes of authentication tag. Two keys are longer, and so is one with its case file.
    const BODY: std::ops::RangeInclusive<usize> = 96..=384;
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

/// Write keys into a key file, sealed with a passphrase.
fn seal(
    keys: &[&DataKey],
    file: &mut File,
    passphrase: &SecretString,
    work_factor: u8,
    bound: Option<&Bound>,
) -> Result<(), StoreError> {
    let spelled = SecretString::from(in_one_spelling(passphrase.expose_secret()));
    let mut recipient = scrypt::Recipient::new(spelled);
    recipient.set_work_factor(work_factor);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn Recipient))
        .map_err(|_| StoreError::DamagedKeyFile)?;
    let armored = armor::ArmoredWriter::wrap_output(file, armor::Format::AsciiArmor)?;
    let mut writer = encryptor.wrap_output(armored)?;
    for (at, key) in keys.iter().enumerate() {
        if at > 0 {
            writer.write_all(b"\n")?;
        }
        writer.write_all(&key.as_sql_blob(None).as_bytes()[2..66])?;
    }
    if let Some(bound) = bound {
        write!(writer, "\n{bound}")?;
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

    fn bound() -> Bound {
        Bound {
            number: "0".repeat(32),
            salt: "f".repeat(32),
            newest: 1_234_567,
        }
    }

    #[test]
    fn a_key_file_says_which_case_file_it_belongs_to_and_one_of_before_opens_too() {
        let folder = tempfile::tempdir().unwrap();
        let (path, earlier) = (folder.path().join("a.key"), folder.path().join("b.key"));
        let key = DataKey::random().unwrap();
        key.write(&path, &secret("goed"), 2, Some(&bound()))
            .unwrap();
        key.write(&earlier, &secret("goed"), 2, None).unwrap();
        for (path, says) in [(path, Some(bound())), (earlier, None)] {
            let sealed = read_key_file(&path).unwrap();
            assert!(is_key_file(&sealed));
            let opened = OpenedKeyFile::open(&sealed, &secret("goed")).unwrap();
            assert_eq!(opened.keys[0].bytes(), key.bytes());
            assert_eq!(opened.bound, says);
        }
    }

    #[test]
    fn a_passphrase_opens_however_its_letters_are_written_also_one_of_before() {
        let folder = tempfile::tempdir().unwrap();
        let key = DataKey::random().unwrap();
        let (composed, apart, wide) = ("caf\u{e9} nu", "cafe\u{301} nu", "caf\u{e9}\u{a0}nu");
        for typed in [composed, apart, wide] {
            let path = folder.path().join("a.key");
            key.write(&path, &secret(typed), 2, None).unwrap();
            for given in [composed, apart, wide] {
                let opened = DataKey::read(&path, &secret(given)).unwrap();
                assert_eq!(opened[0].bytes(), key.bytes());
            }
            assert!(matches!(
                DataKey::read(&path, &secret("cafe nu")),
                Err(StoreError::WrongPassphrase)
            ));
            std::fs::remove_file(&path).unwrap();
            // As an earlier version closed it: with what was typed.
            let mut recipient = scrypt::Recipient::new(secret(typed));
            recipient.set_work_factor(2);
            let recipient = iter::once(&recipient as &dyn Recipient);
            let mut sealed = Vec::new();
            let encryptor = Encryptor::with_recipients(recipient).unwrap();
            let mut writer = encryptor.wrap_output(&mut sealed).unwrap();
            writer.write_all("0".repeat(64).as_bytes()).unwrap();
            writer.finish().unwrap();
            assert!(DataKey::open(&sealed, &secret(typed)).is_ok());
            assert!(typed == wide || DataKey::open(&sealed, &secret(composed)).is_ok());
        }
    }

    #[test]
    fn the_right_passphrase_gives_the_key_back_and_a_wrong_one_is_told_apart_from_damage() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.key");
        let key = DataKey::random().unwrap();
        key.write(&path, &secret("goed"), 2, None).unwrap();
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
    fn a_key_file_of_another_program_opens_though_it_asks_for_more_work_than_ours() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.key");
        let key = DataKey::random().unwrap();
        key.write(&path, &secret("goed"), 18, None).unwrap();
        let opened = DataKey::read(&path, &secret("goed")).unwrap();
        assert_eq!(opened[0].bytes(), key.bytes());
        // One that asks for more than there is memory is not called damaged.
        let light = folder.path().join("b.key");
        key.write(&light, &secret("goed"), 2, None).unwrap();
        let mut plain = Vec::new();
        armor::ArmoredReader::new(read_key_file(&light).unwrap().as_slice())
            .read_to_end(&mut plain)
            .unwrap();
        let at = plain.windows(3).position(|at| at == b" 2\n").unwrap();
        drop(plain.splice(at..at + 3, *b" 23\n"));
        assert!(matches!(
            DataKey::open(&plain, &secret("goed")),
            Err(StoreError::HeavyKeyFile)
        ));
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_or_a_pipe_in_the_place_of_a_key_file_is_no_key_file() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        for path in [folder.path(), pipe.as_path()] {
            assert!(matches!(
                read_key_file(path),
                Err(StoreError::DamagedKeyFile)
            ));
        }
    }

    #[test]
    fn a_key_file_that_was_cut_off_is_known_without_its_passphrase() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.key");
        let (key, other) = (DataKey::random().unwrap(), DataKey::random().unwrap());
        key.write(&path, &secret("goed"), 2, None).unwrap();
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
        DataKey::rewrap_all(&[&key, &other], &path, &secret("goed"), 2, Some(&bound())).unwrap();
        assert!(is_key_file(&read_key_file(&path).unwrap()));
    }

    #[test]
    fn a_key_file_never_replaces_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.key");
        let key = DataKey::random().unwrap();
        key.write(&path, &secret("een"), 2, None).unwrap();
        assert!(matches!(
            key.write(&path, &secret("twee"), 2, None),
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
            .write(&path, &secret("een"), 2, None)
            .unwrap();
        assert_eq!(
            std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
}
