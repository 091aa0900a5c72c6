//! Attachments (bijlagen): papers of others that are kept with the case, such as a referral or a
//! signed consent. Only what they are stands here; the bytes of a paper are in the file alone.

use super::choice::choices;
use super::record::record;
use super::text::{Handle, Line};
use chrono::NaiveDate;

/// The largest paper that is kept, in megabytes of 1024 kilobytes.
pub const MEGABYTES_MOST: usize = 20;

choices! {
    /// What kind of paper it is (soort).
    AttachmentKind, "attachment-kind":
    /// The letter by which a case was referred (verwijzing).
    Referral = "referral" | "verwijzing",
    /// A consent that was signed (toestemming).
    Consent = "consent" | "toestemming",
    /// A photograph of the sheets on which the circle wrote (vellen).
    Sheets = "sheets" | "vellen" | "foto",
    /// A decision of a court or an authority (besluit).
    Decision = "decision" | "besluit" | "beschikking",
    /// Something else (anders).
    Other = "other" | "anders",
}

record! {
    /// A paper of somebody else (bijlage).
    pub struct Attachment {
        /// Number within the case.
        pub number: u32,
        /// What kind it is.
        pub kind: AttachmentKind,
        /// From whom it is, when they are in the case.
        pub from_person: Option<Handle>,
        /// From whom it is, otherwise.
        pub from_words: Option<Line>,
        /// When it came.
        pub on: NaiveDate,
        /// What the coordinator noted beside it.
        pub note: Option<Line>,
        /// How the file was called that it was read from.
        pub file_name: Option<Line>,
        /// Its size in kilobytes of 1024 bytes, rounded up.
        pub kilobytes: u32,
        /// The SHA-256 of its bytes, in hexadecimal digits.
        pub sha256: Line,
    }
}

impl Attachment {
    /// The ending of the name of its file, such as `pdf`: letters and digits alone, so that it may
    /// stand in any name. `bin` where there is none.
    #[must_use]
    pub fn ending(&self) -> String {
        const MOST: usize = 8;
        let name = self.file_name.as_ref().map(Line::as_str);
        let ending = name.and_then(|name| name.rsplit_once('.'));
        ending
            .map(|(_, ending)| ending.to_ascii_lowercase())
            .filter(|it| it.len() <= MOST && !it.is_empty())
            .filter(|it| it.bytes().all(|byte| byte.is_ascii_alphanumeric()))
            .unwrap_or_else(|| "bin".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn called(file_name: Option<&str>) -> Attachment {
        Attachment {
            number: 1,
            kind: AttachmentKind::Referral,
            from_person: None,
            from_words: Some(Line::parse("huisarts").unwrap()),
            on: NaiveDate::from_ymd_opt(2026, 3, 2).unwrap(),
            note: None,
            file_name: file_name.map(|name| Line::parse(name).unwrap()),
            kilobytes: 1,
            sha256: Line::parse(&"0".repeat(64)).unwrap(),
        }
    }

    #[test]
    fn only_the_ending_of_a_name_goes_along_and_only_when_it_is_an_ordinary_one() {
        for (name, ending) in [
            (Some("Verwijzing Ada.PDF"), "pdf"),
            (Some("scan.tar.gz"), "gz"),
            (Some("brief"), "bin"),
            (Some("brief."), "bin"),
            (Some("a.van Ada"), "bin"),
            (Some("a.langeending"), "bin"),
            (Some("a.p/f"), "bin"),
            (None, "bin"),
        ] {
            assert_eq!(called(name).ending(), ending, "{name:?}");
        }
    }
}
