//! A mail draft that carries a calendar (RFC 6047).

use super::fingerprint;
use super::text::{clean, one_line};
use chrono::{DateTime, Utc};
use mail_builder::headers::{
    HeaderType, address::Address, content_type::ContentType, date::Date, raw::Raw, text::Text,
};
use mail_builder::mime::{BodyPart, MimePart};

/// A mail that waits to be sent (RFC 5322, with `X-Unsent` as Outlook and Thunderbird know it): the
/// text, and the calendar as the other way to say it,
/// so that the receiver gets buttons to answer with (RFC 6047, section 2.4).
///
/// `From` and `Message-ID` are left to the program that sends it.
/// The method of the calendar is the method of its part.
#[must_use]
pub fn mail_draft(
    to: Option<&str>,
    subject: &str,
    body: &str,
    ics: &str,
    date: DateTime<Utc>,
) -> String {
    let method = ics
        .lines()
        .find_map(|line| line.strip_prefix("METHOD:"))
        .unwrap_or("PUBLISH");
    let boundary = format!("ekc-{}", fingerprint(&[subject, body, ics]));
    let parts = vec![
        MimePart::new(
            ContentType::new("text/plain").attribute("charset", "utf-8"),
            clean(body),
        ),
        MimePart::new(
            ContentType::new("text/calendar")
                .attribute("method", method)
                .attribute("charset", "utf-8"),
            ics,
        ),
    ];
    let mut headers: Vec<(_, HeaderType)> = vec![
        ("Date".into(), Date::new(date.timestamp()).into()),
        ("Subject".into(), Text::new(one_line(subject)).into()),
        ("X-Unsent".into(), Raw::new("1").into()),
        ("MIME-Version".into(), Raw::new("1.0").into()),
        (
            "Content-Type".into(),
            ContentType::new("multipart/alternative")
                .attribute("boundary", boundary)
                .into(),
        ),
    ];
    if let Some(to) = to {
        headers.insert(1, ("To".into(), Address::from(one_line(to)).into()));
    }
    let mut mail = Vec::new();
    MimePart {
        headers,
        contents: BodyPart::Multipart(parts),
    }
    .write_part(&mut mail);
    String::from_utf8_lossy(&mail).into_owned()
}
