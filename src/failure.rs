//! Why a command could not do its work: a code with words for it, what it is about, and the exit
//! code.
//!
//! Every code has three sentences in `words/*/failures.ftl`: what, why, what now. A failure never
//! carries a name, a telephone number or free text of the case, so that it may be shown and pasted.

use crate::words::{Label, Value, label};
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
pub fn said(kind: std::io::ErrorKind) -> Label {
    match kind {
        std::io::ErrorKind::PermissionDenied => label!("io-permission"),
        std::io::ErrorKind::NotFound => label!("io-not-found"),
        std::io::ErrorKind::StorageFull
        | std::io::ErrorKind::QuotaExceeded
        | std::io::ErrorKind::FileTooLarge => label!("io-full"),
        std::io::ErrorKind::ReadOnlyFilesystem => label!("io-read-only"),
        std::io::ErrorKind::IsADirectory => label!("io-folder"),
        std::io::ErrorKind::NotSeekable => label!("io-no-file"),
        _ => label!("io-other"),
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

/// A failure with its values: `failure!(Invalid, "date-unknown", given = text)`. Without its three
/// sentences (what, why, what now), or with other values than they have, it does not compile.
macro_rules! failure {
    ($kind:ident, $code:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        const {
            $crate::words::message::check(
                &[
                    concat!("failure-", $code),
                    concat!("failure-", $code, ".why"),
                    concat!("failure-", $code, ".now"),
                ],
                &[],
                &[$(stringify!($name)),*],
            );
        };
        $crate::failure::Failure::new(
            $crate::failure::Kind::$kind,
            $code,
            vec![$((stringify!($name), $crate::words::message::value!($name = $value))),*],
        )
    }};
}
pub(crate) use failure;

/// One failure: its kind, its code, and what it is about.
#[derive(Clone, PartialEq, Eq)]
pub struct Failure(Box<Inside>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Inside {
    kind: Kind,
    code: &'static str,
    values: Vec<(&'static str, Value)>,
    rule: Option<Refusal>,
    field: Option<String>,
    place: Option<Place>,
}

/// The rule of the method that refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Which, such as `R13`.
    pub rule: &'static str,
    /// Whether a reason passes it.
    pub passable: bool,
}

impl Failure {
    /// A failure of this kind, told with the message `failure-<code>`; see `failure!`. Never
    /// anything personal among the values.
    #[must_use]
    pub fn new(kind: Kind, code: &'static str, values: Vec<(&'static str, Value)>) -> Self {
        Self(Box::new(Inside {
            kind,
            code,
            values,
            rule: None,
            field: None,
            place: None,
        }))
    }

    /// A file could not be written, with the reason of the operating system.
    #[must_use]
    pub fn cannot_write(error: &std::io::Error) -> Self {
        failure!(CannotWrite, "cannot-write", detail = said(error.kind()))
    }

    /// Say which rule refused.
    #[must_use]
    pub(crate) fn of_rule(mut self, refusal: Refusal) -> Self {
        self.0.rule = Some(refusal);
        self
    }

    /// The rule that refused, if one did.
    #[must_use]
    pub fn rule(&self) -> Option<Refusal> {
        self.0.rule
    }

    /// Say which field of the form it is about, unless a nearer field was named already:
    /// a path such as `agreement[1].when`.
    #[must_use]
    pub fn about(mut self, field: impl Into<String>) -> Self {
        self.0.field.get_or_insert_with(|| field.into());
        self
    }

    /// Say which template it is about.
    #[must_use]
    pub fn in_template(mut self, path: &str) -> Self {
        self.0
            .values
            .push(("template", Value::Text(path.to_owned())));
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

    /// Say where in a file it was found, and no longer which field of a form it is about: the
    /// column says it.
    #[must_use]
    pub fn only_at(mut self, place: Place) -> Self {
        self.0.field = None;
        self.0.place = Some(place);
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
    pub fn values(&self) -> &[(&'static str, Value)] {
        &self.0.values
    }

    /// One value by name, as text.
    #[must_use]
    pub fn arg(&self, name: &str) -> Option<String> {
        let mut values = self.0.values.iter();
        values
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value.to_string())
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
