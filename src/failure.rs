//! Why a command could not do its work: a code with words for it, what it is about, and the exit
//! code.
//!
//! Every code has three sentences in `words/*/failures.ftl`: what, why, what now. A failure never
//! carries a name, a telephone number or free text of the case, so that it may be shown and pasted.

use std::fmt;

/// The kinds with their exit codes, so that no kind is without one and `Kind::ALL` is whole.
macro_rules! kinds {
    ($($(#[$about:meta])* $name:ident = $exit:literal,)+) => {
        /// What sort of failure it is; decides the exit code. The numbers are a promise.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Kind {
            $($(#[$about])* $name,)+
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The exit code promised in `docs/reference/exit-codes.md`.
            #[must_use]
            pub fn exit_code(self) -> u8 {
                match self {
                    $(Self::$name => $exit,)+
                }
            }
        }
    };
}

kinds! {
    /// Not foreseen.
    Unforeseen = 1,
    /// Wrong use of the command line.
    Usage = 2,
    /// No such case, person or item.
    Missing = 3,
    /// Not possible yet, or blocked by a rule of the method.
    Blocked = 4,
    /// A value that is not valid.
    Invalid = 5,
    /// It is there already, or nothing would change.
    Conflict = 6,
    /// Several match.
    Ambiguous = 6,
    /// An answer is needed but there is no terminal.
    NoTerminal = 7,
    /// Stopped by a rule of privacy.
    Private = 8,
    /// There is no case file here.
    NoFile = 10,
    /// Another `ekc` is writing.
    InUse = 11,
    /// Wrong passphrase, or the key file is gone.
    WrongKey = 12,
    /// The file is damaged or is no case file.
    Damaged = 13,
    /// The file was made by a newer `ekc`.
    Newer = 14,
    /// Could not write: disk full, read-only, output exists.
    CannotWrite = 15,
    /// Something is due and `--exit-code` was asked for.
    Found = 20,
    /// Stopped with Ctrl-C or an empty answer to a question that needs one.
    Stopped = 130,
}

/// What the operating system said, as the name of a message.
#[must_use]
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
pub fn said(kind: std::io::ErrorKind) -> &'static str {
    match kind {
        std::io::ErrorKind::PermissionDenied => "@io-permission",
        std::io::ErrorKind::NotFound => "@io-not-found",
        std::io::ErrorKind::StorageFull
        | std::io::ErrorKind::QuotaExceeded
        | std::io::ErrorKind::FileTooLarge => "@io-full",
        std::io::ErrorKind::ReadOnlyFilesystem => "@io-read-only",
        std::io::ErrorKind::IsADirectory => "@io-folder",
        _ => "@io-other",
    }
}

/// A place in a file that was read: line and column, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
}

/// One failure: its kind, its code, and what it is about.
#[derive(Clone, PartialEq, Eq)]
pub struct Failure(Box<Inside>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Inside {
    kind: Kind,
    code: &'static str,
    args: Vec<(&'static str, String)>,
    field: Option<String>,
    place: Option<Place>,
}

impl Failure {
    /// A failure of this kind, told with the message `failure-<code>`.
    #[must_use]
    pub fn new(kind: Kind, code: &'static str) -> Self {
        Self(Box::new(Inside {
            kind,
            code,
            args: Vec::new(),
            field: None,
            place: None,
        }))
    }

    /// A file could not be written, with the reason of the operating system.
    #[must_use]
    pub fn cannot_write(error: &std::io::Error) -> Self {
        Self::new(Kind::CannotWrite, "cannot-write").with("detail", said(error.kind()))
    }

    /// Add a value for the words. Never anything personal.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.args.push((name, value.into()));
        self
    }

    /// Say which field of the form it is about, unless a nearer field was named already:
    /// a path such as `agreement[1].when`.
    #[must_use]
    pub fn about(mut self, field: impl Into<String>) -> Self {
        self.0.field.get_or_insert_with(|| field.into());
        self
    }

    /// Name the field otherwise, such as by its flag.
    #[must_use]
    pub fn named(mut self, field: impl Into<String>) -> Self {
        self.0.field = Some(field.into());
        self
    }

    /// Prefix the field with the path of what holds it.
    #[must_use]
    pub fn inside(mut self, outer: &str) -> Self {
        self.0.field = Some(match self.0.field.take() {
            Some(inner) if inner.starts_with('[') => format!("{outer}{inner}"),
            Some(inner) => format!("{outer}.{inner}"),
            None => outer.to_owned(),
        });
        self
    }

    /// Say where in a file it was found.
    #[must_use]
    pub fn at(mut self, place: Option<Place>) -> Self {
        self.0.place = place.or(self.0.place);
        self
    }

    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The code whose words tell it.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.0.code
    }

    /// The values for the words.
    #[must_use]
    pub fn args(&self) -> &[(&'static str, String)] {
        &self.0.args
    }

    /// One value by name.
    #[must_use]
    pub fn arg(&self, name: &str) -> Option<&str> {
        self.0
            .args
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The field of the form it is about, as a path.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// Where in a file it was found.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        self.0.place
    }
}

impl fmt::Display for Failure {
    /// For developers, and for serde, through which the failure of a parsed value is passed on.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "refused<{}|{}>",
            self.0.code,
            self.arg("most").unwrap_or_default()
        )
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl std::error::Error for Failure {}
