//! A whole case in one encrypted file of [age](https://age-encryption.org/v1), for another
//! coordinator: closed with a passphrase, or for a key of age. What is in it is the YAML that
//! `ekc export` writes, so that the public tool `age` opens it too.
//!
//! A file that comes in may be hostile: how much is read of it, how long its header may be and how
//! much work a passphrase may ask are bounded, and nothing of it is written to the disk.

use super::yaml::MOST_BYTES_OF_A_CASE;
use crate::domain::passphrase::{in_one_spelling, spellings};
use crate::failure::{Failure, failure};
use age::secrecy::{ExposeSecret as _, SecretString};
use age::{DecryptError, Decryptor, Encryptor, Identity, Recipient, armor, scrypt, x25519};
use std::io::{Read as _, Write as _};
use zeroize::Zeroizing;

/// The largest file that is read, in bytes: the largest case, encrypted and as text.
pub const MOST_BYTES: usize = 24 * 1024 * 1024;

/// The largest file with identities, in bytes.
pub const MOST_BYTES_OF_IDENTITIES: usize = 64 * 1024;

/// The longest header that is read, in bytes. One recipient takes some hundred.
const MOST_BYTES_OF_A_HEADER: usize = 16 * 1024;

/// The largest work factor of a passphrase that is tried: a quarter of a gigabyte of memory. The
/// public tool takes that one.
const WORK_FACTOR_MOST: u8 = 18;

/// How a file of age begins.
const BEGIN: &[u8] = b"age-encryption.org/";
/// How its text form begins.
const BEGIN_OF_TEXT: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// What a file is closed with.
pub enum Lock {
    /// A passphrase.
    Passphrase(SecretString),
    /// The public keys of those who may open it.
    Recipients(Vec<x25519::Recipient>),
}

/// What a file is opened with.
pub enum Opener {
    /// A passphrase.
    Passphrase(SecretString),
    /// Keys, of which one may fit.
    Identities(Vec<x25519::Identity>),
}

impl Lock {
    /// The lock of these public keys, as age writes them: `age1…`.
    ///
    /// # Errors
    /// `recipient-unknown` (exit 5).
    pub fn of_recipients(texts: &[String]) -> Result<Self, Failure> {
        let read = |text: &String| {
            text.trim()
                .parse::<x25519::Recipient>()
                .map_err(|_| failure!(Invalid, "recipient-unknown").about("recipient"))
        };
        let recipients: Result<Vec<x25519::Recipient>, Failure> = texts.iter().map(read).collect();
        Ok(Self::Recipients(recipients?))
    }

    /// What opens it again; none when only the secret key of somebody else does.
    #[must_use]
    pub fn opener(&self) -> Option<Opener> {
        match self {
            Self::Passphrase(passphrase) => Some(Opener::Passphrase(passphrase.clone())),
            Self::Recipients(_) => None,
        }
    }
}

impl Opener {
    /// The keys in a file with identities, as `age-keygen` writes it.
    ///
    /// # Errors
    /// `identity-unreadable` (exit 5).
    pub fn of_identities(bytes: &[u8]) -> Result<Self, Failure> {
        let unreadable = || failure!(Invalid, "identity-unreadable").about("identity");
        let text = std::str::from_utf8(bytes)
            .ok()
            .filter(|text| text.len() <= MOST_BYTES_OF_IDENTITIES)
            .ok_or_else(unreadable)?;
        let mut identities: Vec<x25519::Identity> = Vec::new();
        for line in text.lines().map(str::trim) {
            if !line.is_empty() && !line.starts_with('#') {
                let identity = line.parse::<x25519::Identity>();
                identities.push(identity.map_err(|_| unreadable())?);
            }
        }
        if identities.is_empty() {
            return Err(unreadable());
        }
        Ok(Self::Identities(identities))
    }
}

/// Close these bytes. `work_factor` is the power of two of scrypt's N.
///
/// # Errors
/// Only when memory runs out.
pub fn seal(plain: &[u8], lock: &Lock, work_factor: u8) -> Result<Vec<u8>, Failure> {
    let unforeseen = || failure!(Unforeseen, "unforeseen", what = "seal");
    let recipients: Vec<Box<dyn Recipient>> = match lock {
        Lock::Passphrase(passphrase) => {
            let spelled = in_one_spelling(passphrase.expose_secret());
            let mut recipient = scrypt::Recipient::new(SecretString::from(spelled));
            recipient.set_work_factor(work_factor);
            vec![Box::new(recipient)]
        }
        Lock::Recipients(recipients) => recipients
            .iter()
            .map(|it| Box::new(it.clone()) as Box<dyn Recipient>)
            .collect(),
    };
    let each = recipients.iter().map(|it| &**it as &dyn Recipient);
    let encryptor = Encryptor::with_recipients(each).map_err(|_| unforeseen())?;
    let mut sealed = Vec::new();
    let mut writer = encryptor
        .wrap_output(&mut sealed)
        .map_err(|_| unforeseen())?;
    writer.write_all(plain).map_err(|_| unforeseen())?;
    writer.finish().map_err(|_| unforeseen())?;
    Ok(sealed)
}

/// Whether these bytes begin as a file of age, as bytes or as text.
#[must_use]
pub fn is_sealed(bytes: &[u8]) -> bool {
    let text = bytes.trim_ascii_start();
    bytes.starts_with(BEGIN) || text.starts_with(BEGIN_OF_TEXT)
}

/// A file that is still closed, of which the header was read.
pub struct Sealed {
    /// Its bytes, without the form of a text.
    whole: Vec<u8>,
    asks_a_passphrase: bool,
}

impl Sealed {
    /// Read a file as far as that goes without what opens it.
    ///
    /// # Errors
    /// `yaml-too-large` (exit 5), `handover-damaged` (exit 13).
    pub fn read(bytes: &[u8]) -> Result<Self, Failure> {
        if bytes.len() > MOST_BYTES {
            return Err(too_large());
        }
        let mut whole = Vec::new();
        armor::ArmoredReader::new(bytes)
            .read_to_end(&mut whole)
            .map_err(|_| damaged())?;
        // The last line of a header begins with three dashes. A longer header is read again for
        // each of its lines.
        let begins = &whole[..whole.len().min(MOST_BYTES_OF_A_HEADER)];
        if !begins.windows(5).any(|at| at == b"\n--- ") {
            return Err(damaged());
        }
        let asks_a_passphrase = Decryptor::new_buffered(whole.as_slice())
            .map_err(|_| damaged())?
            .is_scrypt();
        Ok(Self {
            whole,
            asks_a_passphrase,
        })
    }

    /// Whether it is closed with a passphrase, and not for the key of somebody.
    #[must_use]
    pub fn asks_a_passphrase(&self) -> bool {
        self.asks_a_passphrase
    }

    /// What is in it.
    ///
    /// # Errors
    /// `handover-wrong-passphrase`, `handover-other-key` (exit 12), `handover-too-heavy`,
    /// `yaml-too-large` (exit 5), `handover-damaged` (exit 13).
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    pub fn open(&self, opener: &Opener) -> Result<Zeroizing<Vec<u8>>, Failure> {
        let decryptor = || Decryptor::new_buffered(self.whole.as_slice()).map_err(|_| damaged());
        let opened = match opener {
            Opener::Passphrase(passphrase) => {
                // All are wiped, also those that are not needed.
                let spelled: Vec<SecretString> = spellings(passphrase.expose_secret())
                    .into_iter()
                    .map(SecretString::from)
                    .collect();
                let mut opened = Err(DecryptError::DecryptionFailed);
                for passphrase in spelled {
                    let mut identity = scrypt::Identity::new(passphrase);
                    // Fixed, and not measured on this computer at a busy moment.
                    identity.set_max_work_factor(WORK_FACTOR_MOST);
                    opened = decryptor()?.decrypt(std::iter::once(&identity as &dyn Identity));
                    if !opened.as_ref().is_err_and(is_of_another) {
                        break;
                    }
                }
                opened
            }
            Opener::Identities(identities) => {
                decryptor()?.decrypt(identities.iter().map(|it| it as &dyn Identity))
            }
        };
        let reader = opened.map_err(|error| match error {
            DecryptError::ExcessiveWork { .. } => failure!(Invalid, "handover-too-heavy"),
            error if is_of_another(&error) => does_not_fit(opener),
            _ => damaged(),
        })?;
        // What is in it is shorter than the file: the buffer never grows, and leaves no copies.
        let mut plain = Zeroizing::new(Vec::with_capacity(self.whole.len()));
        let most = u64::try_from(MOST_BYTES_OF_A_CASE).unwrap_or(u64::MAX);
        reader
            .take(most.saturating_add(1))
            .read_to_end(&mut plain)
            .map_err(|_| damaged())?;
        if plain.len() > MOST_BYTES_OF_A_CASE {
            return Err(too_large());
        }
        Ok(plain)
    }
}

/// Whether the file may open with another passphrase or key.
fn is_of_another(error: &DecryptError) -> bool {
    matches!(
        error,
        DecryptError::DecryptionFailed
            | DecryptError::KeyDecryptionFailed
            | DecryptError::NoMatchingKeys
    )
}

fn does_not_fit(opener: &Opener) -> Failure {
    match opener {
        Opener::Passphrase(_) => failure!(WrongKey, "handover-wrong-passphrase"),
        Opener::Identities(_) => failure!(WrongKey, "handover-other-key"),
    }
}

fn damaged() -> Failure {
    failure!(Damaged, "handover-damaged")
}

fn too_large() -> Failure {
    failure!(
        Invalid,
        "yaml-too-large",
        most = format!("{} MB", MOST_BYTES_OF_A_CASE / 1024 / 1024)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASE: &[u8] = b"schema: ekc.case/1\n";

    fn passphrase(text: &str) -> SecretString {
        SecretString::from(text.to_owned())
    }

    fn closed() -> Vec<u8> {
        seal(CASE, &Lock::Passphrase(passphrase("zes rode fietsen")), 2).unwrap()
    }

    fn code(bytes: &[u8], opener: &Opener) -> &'static str {
        match Sealed::read(bytes).and_then(|sealed| sealed.open(opener)) {
            Ok(_) => "opened",
            Err(failure) => failure.code(),
        }
    }

    fn as_text(bytes: &[u8]) -> Vec<u8> {
        let mut text = Vec::new();
        let mut writer =
            armor::ArmoredWriter::wrap_output(&mut text, armor::Format::AsciiArmor).unwrap();
        writer.write_all(bytes).unwrap();
        writer.finish().unwrap();
        text
    }

    #[test]
    fn what_was_closed_with_a_passphrase_opens_with_it_alone_as_bytes_and_as_text() {
        let right = Opener::Passphrase(passphrase("zes rode fietsen"));
        let wrong = Opener::Passphrase(passphrase("zes rode fiets"));
        for file in [closed(), as_text(&closed())] {
            assert!(is_sealed(&file));
            let sealed = Sealed::read(&file).unwrap();
            assert!(sealed.asks_a_passphrase());
            assert_eq!(sealed.open(&right).unwrap().as_slice(), CASE);
            assert_eq!(code(&file, &wrong), "handover-wrong-passphrase");
        }
        assert!(!is_sealed(CASE) && !is_sealed(b""));
    }

    #[test]
    fn a_passphrase_with_an_accent_opens_however_it_is_written() {
        for typed in ["zes caf\u{e9}s", "zes cafe\u{301}s", "zes\u{a0}caf\u{e9}s"] {
            let file = seal(CASE, &Lock::Passphrase(passphrase(typed)), 2).unwrap();
            for given in ["zes caf\u{e9}s", "zes cafe\u{301}s"] {
                assert_eq!(
                    code(&file, &Opener::Passphrase(passphrase(given))),
                    "opened"
                );
            }
            let other = Opener::Passphrase(passphrase("zes cafes"));
            assert_eq!(code(&file, &other), "handover-wrong-passphrase");
        }
    }

    #[test]
    fn what_was_closed_for_a_key_opens_with_that_key_and_no_other() {
        let (mine, other) = (x25519::Identity::generate(), x25519::Identity::generate());
        let lock = Lock::of_recipients(&[mine.to_public().to_string()]).unwrap();
        assert!(lock.opener().is_none());
        let file = seal(CASE, &lock, 2).unwrap();
        assert!(!Sealed::read(&file).unwrap().asks_a_passphrase());
        assert_eq!(code(&file, &Opener::Identities(vec![mine])), "opened");
        let other = Opener::Identities(vec![other]);
        assert_eq!(code(&file, &other), "handover-other-key");
        for wrong in ["", "age1", "AGE-SECRET-KEY-1", "sleutel"] {
            let refused = Lock::of_recipients(&[wrong.to_owned()]).map(|_| ());
            assert_eq!(refused.unwrap_err().code(), "recipient-unknown", "{wrong}");
            let refused = Opener::of_identities(wrong.as_bytes()).map(|_| ());
            assert_eq!(
                refused.unwrap_err().code(),
                "identity-unreadable",
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_file_that_is_cut_or_changed_anywhere_does_not_open() {
        let right = Opener::Passphrase(passphrase("zes rode fietsen"));
        let file = closed();
        for length in 0..file.len() {
            assert_ne!(code(&file[..length], &right), "opened", "cut at {length}");
        }
        for at in 0..file.len() {
            let mut changed = file.clone();
            changed[at] ^= 1;
            assert_ne!(code(&changed, &right), "opened", "changed at {at}");
        }
    }

    #[test]
    fn a_file_that_asks_for_too_much_is_refused_at_once() {
        let right = Opener::Passphrase(passphrase("zes rode fietsen"));
        let file = String::from_utf8_lossy(&closed()).into_owned();
        let line = file.lines().nth(1).unwrap();
        let heavy = line.rsplit_once(' ').unwrap().0.to_owned() + " 40";
        let file = closed();
        let head = BEGIN.len() + b"v1\n".len();
        let heavy = [&file[..head], heavy.as_bytes(), &file[head + line.len()..]].concat();
        assert_eq!(code(&heavy, &right), "handover-too-heavy");
        let stanzas = "-> a b\n\n".repeat(MOST_BYTES_OF_A_HEADER / 8 + 1);
        let long = [BEGIN, b"v1\n", stanzas.as_bytes(), b"--- x\n"].concat();
        assert_eq!(code(&long, &right), "handover-damaged");
        assert_eq!(code(&vec![b'a'; MOST_BYTES + 1], &right), "yaml-too-large");
    }
}
