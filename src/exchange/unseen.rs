//! Signs that nobody sees, in YAML: each is written by its number, so that none is lost and none
//! hides.

use serde_json::Value;

/// Stands around the number of a sign that is not seen, until the text is YAML: no text of a case
/// holds it, and for its sake the library quotes and escapes the whole text.
const MARK: char = '\u{1}';
const MARK_IN_YAML: &str = "\\x01";

/// Put each sign that is not seen as its number between marks.
pub(super) fn mark_unseen(value: &mut Value, is_seen: &impl Fn(char) -> bool) {
    if let Value::String(text) = value {
        if !text.chars().all(is_seen) {
            let mut marked = String::with_capacity(text.len());
            for c in text.chars() {
                if is_seen(c) {
                    marked.push(c);
                } else {
                    marked.push_str(&format!("{MARK}{:08X}{MARK}", u32::from(c)));
                }
            }
            *text = marked;
        }
    } else if let Value::Array(list) = value {
        list.iter_mut().for_each(|it| mark_unseen(it, is_seen));
    } else if let Value::Object(fields) = value {
        fields
            .values_mut()
            .for_each(|field| mark_unseen(field, is_seen));
    }
}

/// Each marked number as YAML writes a sign by its number (YAML 1.2.2, section 5.7).
pub(super) fn escape_marked(yaml: &str) -> String {
    /// Of a sign in YAML, in hexadecimal digits.
    const NUMBER: usize = 8;
    let mut out = String::with_capacity(yaml.len());
    let mut rest = yaml;
    while let Some((before, after)) = rest.split_once(MARK_IN_YAML) {
        out.push_str(before);
        let marked = after.split_at_checked(NUMBER).and_then(|(number, behind)| {
            let is_number = number.bytes().all(|it| it.is_ascii_hexdigit());
            Some((number, behind.strip_prefix(MARK_IN_YAML)?)).filter(|_| is_number)
        });
        if let Some((number, behind)) = marked {
            out.push_str("\\U");
            out.push_str(number);
            rest = behind;
        } else {
            out.push_str(MARK_IN_YAML);
            rest = after;
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_that_nobody_sees_is_written_by_its_number_and_read_back() {
        let whole = serde_json::json!({
            "name": "Nel\u{200b} Nieuw",
            "words": ["een\u{2063}\ntwee: \"x\" \\x01", "\u{e0041}"],
            "plain": "gewoon \\x01 en\nnog een regel",
        });
        let mut value = whole.clone();
        let is_seen = |c: char| !matches!(c, '\u{200b}' | '\u{2063}' | '\u{e0041}');
        mark_unseen(&mut value, &is_seen);
        let text = escape_marked(&serde_yaml::to_string(&value).unwrap());
        assert!(text.chars().all(is_seen), "{text:?}");
        assert!(text.contains(r"\U0000200B"), "{text}");
        let read: serde_json::Value = serde_yaml::from_str(&text).unwrap();
        assert_eq!(read, whole, "{text}");
    }
}
