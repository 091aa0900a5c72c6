//! Lines and texts of a calendar: what may stand in them, and how long a line is.

/// Lines of at most 75 octets, broken between characters and never within one (RFC 5545,
/// section 3.1; RFC 2426, section 2.6).
pub(in super::super) fn folded(lines: &str) -> String {
    let mut folded = String::with_capacity(lines.len() + lines.len() / 25);
    let mut octets = 0;
    for c in lines.chars() {
        if matches!(c, '\r' | '\n') {
            octets = 0;
        } else if octets + c.len_utf8() > 75 {
            folded.push_str("\r\n ");
            octets = 1 + c.len_utf8();
        } else {
            octets += c.len_utf8();
        }
        folded.push(c);
    }
    folded
}

/// An address as a URI (RFC 6068, section 2). What is no part of an address there is escaped: with
/// `?bcc=` in it an answer would go to somebody else too.
pub(super) fn mailto(email: &str) -> String {
    const PLAIN: &[u8] = b"-._~!$'*+@";
    let mut uri = String::from("mailto:");
    for byte in one_line(email).bytes() {
        if byte.is_ascii_alphanumeric() || PLAIN.contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

/// Without control characters, which no text here may hold (RFC 5545, section 3.1); line ends stay.
pub(in super::super) fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n")
        .replace('\t', " ")
        .chars()
        .filter(|c| *c == '\n' || !c.is_control())
        .collect()
}

/// The same on one line, for what is not escaped: an address or a name in a parameter.
pub(in super::super) fn one_line(text: &str) -> String {
    clean(text).replace('\n', " ").trim().to_owned()
}
