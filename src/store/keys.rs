//! The key of the case file: 32 random bytes, wrapped by the passphrase in a small key file beside it.
//!
//! The key file is in age's passphrase format and holds the key as 64 hexadecimal digits, so that the
//! public `age` tool and any SQLCipher shell can open a case file without this program.

use super::StoreError;
use age::secrecy::SecretString;
use age::{Decryptor, Encryptor, Identity, Recipient, armor, scrypt};
use std::fmt;
use std::fmt::Write as _;
use std::fs::{File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::iter;
use std::path::{Path, PathBuf};
use zeroize::{Zeroize, Zeroizing};

/// The heaviness of the passphrase, as a power of two (scrypt's N); about half a second on a
/// small laptop.
pub(crate) const WORK_FACTOR: u8 = 17;

/// A key file is some 400 bytes; more than this is no key file.
const KEY_FILE_MOST: u64 = 64 * 1024;

/// The key of a case file: 32 random bytes, wiped from memory after use.
pub struct DataKey([u8; 32]);

impl Drop for DataKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DataKey(…)")
    }
}

/// Where the key file of a case file lies: beside it, with `.key` behind its name.
#[must_use]
pub fn key_path(case_file: &Path) -> PathBuf {
    let mut name = case_file.as_os_str().to_owned();
    name.push(".key");
    PathBuf::from(name)
}

impl DataKey {
    /// A new key from the operating system's source of chance.
    ///
    /// # Errors
    /// [`StoreError::File`] when the system has none.
    pub fn random() -> Result<Self, StoreError> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
        Ok(Self(bytes))
    }

    /// The key as it lies with a keeper, and back.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// A key that a keeper gave back; nothing when it is none.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        <[u8; 32]>::try_from(bytes).ok().map(Self)
    }

    /// Put a new key file in the place of an old one: whole, or not at all.
    ///
    /// # Errors
    /// [`StoreError::File`] when it cannot be written; the old one is then as it was.
    pub fn rewrap(&self, path: &Path, passphrase: &SecretString, work_factor: u8) -> Result<(), StoreError> {
        let mut beside = path.as_os_str().to_owned();
        beside.push(".new");
        let beside = PathBuf::from(beside);
        match std::fs::remove_file(&beside) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        self.write(&beside, passphrase, work_factor)?;
        std::fs::rename(&beside, path)?;
        // The name of the new file must survive a loss of power as well.
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            File::open(folder).and_then(|folder| folder.sync_all())?;
        }
        Ok(())
    }

    /// The key in the form SQLCipher takes it: `x'…'`, so that it is used as it is and not derived.
    pub(super) fn as_sql_blob(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(67));
        text.push_str("x'");
        for byte in self.0 {
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
        let mut bytes = [0; 32];
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()?;
        }
        Some(Self(bytes))
    }

    /// Write the key file, private from birth. `work_factor` is the power of two of scrypt's N.
    ///
    /// # Errors
    /// [`StoreError::File`] when it exists already or cannot be written.
    pub fn write(&self, path: &Path, passphrase: &SecretString, work_factor: u8) -> Result<(), StoreError> {
        let mut recipient = scrypt::Recipient::new(passphrase.clone());
        recipient.set_work_factor(work_factor);
        let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn Recipient)).map_err(|_| StoreError::DamagedKeyFile)?;
        let written = self.write_to(path, encryptor);
        if written.as_ref().is_err_and(|error| !matches!(error, StoreError::File(error) if error.kind() == std::io::ErrorKind::AlreadyExists)) {
            // Half a key file would be taken for the key of a real case file.
            let _ = std::fs::remove_file(path);
        }
        written
    }

    fn write_to(&self, path: &Path, encryptor: Encryptor) -> Result<(), StoreError> {
        let mut file = create_private(path)?;
        let armored = armor::ArmoredWriter::wrap_output(&mut file, armor::Format::AsciiArmor)?;
        let mut writer = encryptor.wrap_output(armored)?;
        let blob = self.as_sql_blob();
        writer.write_all(&blob.as_bytes()[2..66])?;
        writer.finish()?.finish()?;
        file.sync_all()?;
        Ok(())
    }

    /// Open the key file.
    ///
    /// # Errors
    /// [`StoreError::NoKeyFile`], [`StoreError::WrongPassphrase`], [`StoreError::DamagedKeyFile`].
    pub fn read(path: &Path, passphrase: &SecretString) -> Result<Self, StoreError> {
        let file = File::open(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => StoreError::NoKeyFile,
            std::io::ErrorKind::PermissionDenied => StoreError::Unreadable,
            _ => StoreError::File(error),
        })?;
        let damaged = |_| StoreError::DamagedKeyFile;
        let decryptor = Decryptor::new(armor::ArmoredReader::new(file.take(KEY_FILE_MOST))).map_err(|_| StoreError::DamagedKeyFile)?;
        let mut identity = scrypt::Identity::new(passphrase.clone());
        // Fixed, and not what a clock says of this machine at a busy moment.
        identity.set_max_work_factor(WORK_FACTOR + 5);
        let mut reader = decryptor.decrypt(iter::once(&identity as &dyn Identity)).map_err(|error| match error {
            age::DecryptError::DecryptionFailed | age::DecryptError::KeyDecryptionFailed => StoreError::WrongPassphrase,
            _ => StoreError::DamagedKeyFile,
        })?;
        let mut text = Zeroizing::new(String::new());
        reader.read_to_string(&mut text).map_err(damaged)?;
        Self::from_hex(&text).ok_or(StoreError::DamagedKeyFile)
    }
}

/// Make a file that nobody else may read, before anything is in it: SQLite's journals inherit its mode.
pub(super) fn create_private(path: &Path) -> Result<File, std::io::Error> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
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
        assert_eq!(DataKey::read(&path, &secret("goed")).unwrap().0, key.0);
        assert!(matches!(DataKey::read(&path, &secret("fout")), Err(StoreError::WrongPassphrase)));
        let whole = std::fs::read(&path).unwrap();
        std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
        assert!(matches!(DataKey::read(&path, &secret("goed")), Err(StoreError::DamagedKeyFile)));
        std::fs::write(&path, b"geen sleutel").unwrap();
        assert!(matches!(DataKey::read(&path, &secret("goed")), Err(StoreError::DamagedKeyFile)));
    }

    #[test]
    fn a_key_file_never_replaces_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.key");
        let key = DataKey::random().unwrap();
        key.write(&path, &secret("een"), 2).unwrap();
        assert!(matches!(key.write(&path, &secret("twee"), 2), Err(StoreError::File(_))));
    }

    #[cfg(unix)]
    #[test]
    fn a_key_file_is_private_from_birth() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.key");
        DataKey::random().unwrap().write(&path, &secret("een"), 2).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
