//! Text made fit for XML and HTML. Every press and every drawing writes text through here.

use std::fmt::{Display, Formatter, Result, Write as _};

/// A text as XML and HTML read it: the characters with a meaning in them are escaped, and those
/// that have no place in a document are left out. Fit for an element and for an attribute in
/// either kind of quotes.
pub(super) struct Escaped<'a>(pub(super) &'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        for c in self.0.chars().filter(|c| is_allowed(*c)) {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                _ => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// Whether a character may stand in a document: XML 1.0, production 2, without the control
/// characters from U+007F on. XML discourages those (section 2.2), and HTML calls them an error.
fn is_allowed(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' => true,
        '\u{FFFE}' | '\u{FFFF}' => false,
        _ => !c.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_meaning_in_xml_becomes_text() {
        let escaped = Escaped("a<b>&\"'é\u{1F600}").to_string();
        assert_eq!(escaped, "a&lt;b&gt;&amp;&quot;&#39;é\u{1F600}");
        assert_eq!(
            Escaped("&lt;").to_string(),
            "&amp;lt;",
            "what was typed is shown as it was typed"
        );
    }

    #[test]
    fn what_has_no_place_in_xml_is_left_out() {
        for c in [
            '\u{0}', '\u{8}', '\u{B}', '\u{1B}', '\u{7F}', '\u{85}', '\u{FFFE}', '\u{FFFF}',
        ] {
            assert_eq!(Escaped(&format!("a{c}b")).to_string(), "ab", "{c:?}");
        }
        for c in ['\t', '\n', '\r', ' ', '\u{A0}', '\u{FFFD}', '\u{10000}'] {
            let text = format!("a{c}b");
            assert_eq!(Escaped(&text).to_string(), text, "{c:?}");
        }
    }
}
