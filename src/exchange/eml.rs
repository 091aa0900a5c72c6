//! A mail draft with a file in it (RFC 5322, RFC 2045 and RFC 2183).

use super::ics::{clean, fingerprint, one_line};
use chrono::{DateTime, Utc};
use mail_builder::headers::{
    HeaderType, address::Address, content_type::ContentType, date::Date, raw::Raw, text::Text,
};
use mail_builder::mime::{BodyPart, MimePart};

/// A file that goes along with a mail.
pub struct Attachment<'a> {
    /// What it is called.
    pub name: &'a str,
    /// Its media type, such as `application/pdf`.
    pub media_type: &'a str,
    /// What it holds.
    pub bytes: &'a [u8],
}

/// A mail that waits to be sent, with `X-Unsent` as Outlook and Thunderbird know it: the text, and
/// the file, in base64 where it is no text. `From` and `Message-ID` are left to the program that
/// sends it.
#[must_use]
pub fn mail_with_file(
    to: Option<&str>,
    subject: &str,
    body: &str,
    file: &Attachment<'_>,
    date: DateTime<Utc>,
) -> Vec<u8> {
    let boundary = format!("ekc-{}", fingerprint(&[subject, body, file.name]));
    let media_type = ContentType::new(file.media_type);
    let media_type = if media_type.is_text() {
        media_type.attribute("charset", "utf-8")
    } else {
        media_type
    };
    let attached = MimePart::new(media_type, file.bytes);
    let parts = vec![
        MimePart::new(
            ContentType::new("text/plain").attribute("charset", "utf-8"),
            clean(body),
        ),
        attached.attachment(one_line(file.name)),
    ];
    let mut headers: Vec<(_, HeaderType)> = vec![
        ("Date".into(), Date::new(date.timestamp()).into()),
        ("Subject".into(), Text::new(one_line(subject)).into()),
        ("X-Unsent".into(), Raw::new("1").into()),
        ("MIME-Version".into(), Raw::new("1.0").into()),
        (
            "Content-Type".into(),
            ContentType::new("multipart/mixed")
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
    mail
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands in base64, as it was.
    fn decoded(lines: &str) -> Vec<u8> {
        const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0_u32);
        for c in lines.bytes().filter(|c| ALPHABET.contains(c)) {
            let at = ALPHABET.iter().position(|it| *it == c).unwrap();
            bits = (bits << 6) | u32::try_from(at).unwrap();
            count += 6;
            if count >= 8 {
                count -= 8;
                bytes.push(u8::try_from((bits >> count) & 0xff).unwrap());
            }
        }
        bytes
    }

    fn mail(to: Option<&str>, subject: &str) -> String {
        let bytes: Vec<u8> = (0..=255).cycle().take(700).collect();
        let file = Attachment {
            name: "het-plan.pdf",
            media_type: "application/pdf",
            bytes: &bytes,
        };
        let body = "Bij deze mail zit een papier. Één vraag? Bel mij.";
        let date = DateTime::from_timestamp(1_774_000_000, 0).unwrap();
        String::from_utf8(mail_with_file(to, subject, body, &file, date)).unwrap()
    }

    #[test]
    fn a_mail_draft_carries_the_file_as_it_is_in_lines_that_a_mail_may_have() {
        let mail = mail(Some("oma@voorbeeld.nl"), "Документ у вкладенні");
        assert!(mail.is_ascii() && mail.replace("\r\n", "").find(['\r', '\n']).is_none());
        assert!(mail.lines().all(|line| line.len() <= 78), "{mail}");
        assert!(mail.contains("X-Unsent: 1") && mail.contains("oma@voorbeeld.nl"));
        assert!(mail.contains("Subject: =?utf-8?") || mail.contains("Subject: =?UTF-8?"));
        let (_, part) = mail.split_once("application/pdf").unwrap();
        let (head, rest) = part.split_once("\r\n\r\n").unwrap();
        assert!(
            head.contains("base64") && head.contains("het-plan.pdf"),
            "{head}"
        );
        let (base64, _) = rest.split_once("\r\n--ekc-").unwrap();
        let bytes: Vec<u8> = (0..=255).cycle().take(700).collect();
        assert_eq!(decoded(base64), bytes);
    }

    #[test]
    fn a_mail_without_an_address_has_no_line_for_it_and_no_text_makes_one() {
        assert!(!mail(None, "x").contains("\r\nTo:"));
        let mail = mail(Some("a@b.nl\r\nBcc: ander@b.nl"), "x\r\nBcc: ander@b.nl");
        assert!(!mail.contains("\r\nBcc:"), "{mail}");
    }
}
