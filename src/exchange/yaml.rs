//! YAML in and out. What comes in is bounded and checked; every refusal has a line and a column.

mod loss;
mod walk;

use super::unseen::{escape_marked, mark_unseen};
use crate::domain::Case;
use crate::failure::{Failure, Place, failure};
use loss::{Loss, Nothing, loss_in};
use serde::Serialize;
use serde::de::{DeserializeOwned, DeserializeSeed as _};
use walk::{HERE, NoTwins, Seek, TWIN, steps};

/// The largest form that is read, in bytes.
pub const MOST_BYTES: usize = 1024 * 1024;
/// The largest case that is read, in bytes: one of eighty people is some 150 kB.
pub const MOST_BYTES_OF_A_CASE: usize = 16 * 1024 * 1024;

/// What a whole case starts with, so that a file tells what it is.
const SCHEMA: &str = "ekc.case/1";

/// The text of a file: not too large, and UTF-8.
///
/// # Errors
/// `yaml-too-large`, `yaml-not-utf8`.
pub fn text(bytes: &[u8]) -> Result<&str, Failure> {
    bounded_text(bytes, MOST_BYTES)
}

fn bounded_text(bytes: &[u8], most: usize) -> Result<&str, Failure> {
    if bytes.len() > most {
        return Err(failure!(
            Invalid,
            "yaml-too-large",
            most = format!("{} MB", most / 1024 / 1024)
        ));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line = before.split(|byte| *byte == b'\n').count();
        let line_start = before
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |at| at + 1);
        let column = String::from_utf8_lossy(&before[line_start..])
            .chars()
            .count()
            + 1;
        failure!(Invalid, "yaml-not-utf8").at(Some(Place { line, column }))
    })?;
    Ok(text.strip_prefix('\u{FEFF}').unwrap_or(text))
}

/// Read a form.
///
/// # Errors
/// A failure with line and column.
pub fn read<F: DeserializeOwned>(bytes: &[u8]) -> Result<F, Failure> {
    read_text(text(bytes)?, Nothing::IsLost)
}

fn read_text<F: DeserializeOwned>(text: &str, nothing: Nothing) -> Result<F, Failure> {
    if text.trim().is_empty() {
        return Err(failure!(Invalid, "yaml-empty"));
    }
    if is_nested_too_deep(text) {
        return Err(failure!(Invalid, "yaml-bomb"));
    }
    let read = serde_yaml::from_str(text).map_err(|error| {
        let failure = in_words(&error, text);
        // The library says in which map a key stands twice; we say where.
        match NoTwins
            .deserialize(serde_yaml::Deserializer::from_str(text))
            .err()
            .filter(|_| failure.code() == "yaml-twin")
        {
            Some(twin) => in_words(&twin, text),
            None => failure,
        }
    })?;
    match loss_in(text, nothing) {
        None => Ok(read),
        Some((loss, place)) => Err(would_be_lost(loss).at(Some(place))),
    }
}

/// Why a text is refused that the library reads: a part of it would be gone.
fn would_be_lost(loss: Loss) -> Failure {
    match loss {
        Loss::Comment => failure!(Invalid, "yaml-cut"),
        Loss::Mark => failure!(Invalid, "yaml-mark"),
        Loss::Nothing => failure!(Invalid, "yaml-nothing"),
        Loss::Break => failure!(Invalid, "text-hidden-characters"),
    }
}

/// Whether lists and maps are nested deeper than the library takes, or there are more `%TAG` lines
/// than anyone needs. The library finds out only after reading everything, and for each character
/// it goes through all brackets that are open.
fn is_nested_too_deep(text: &str) -> bool {
    const DEEPEST: usize = 128;
    const MOST_TAGS: usize = 8;
    let mut depth = 0_usize;
    // Whether a list or map may begin here; a bracket inside a text begins none.
    let mut may_begin = true;
    let mut in_property = false;
    let mut after_space = true;
    let mut signs = text.chars();
    while let Some(c) = signs.next() {
        match c {
            '#' if after_space => {
                signs.find(|c| matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}'));
            }
            c if c.is_whitespace() || c == '\u{FEFF}' => {
                after_space = true;
                in_property = false;
                continue;
            }
            // What stands before a list or map: an anchor or a tag.
            '&' | '!' if may_begin => in_property = true,
            '[' | '{' if may_begin => depth += 1,
            ']' | '}' => {
                depth = depth.saturating_sub(1);
                may_begin = false;
            }
            ',' | ':' => may_begin = true,
            '?' | '-' if may_begin || after_space => may_begin = true,
            _ if in_property => {}
            _ => may_begin = false,
        }
        if depth > DEEPEST {
            return true;
        }
        after_space = false;
    }
    text.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'])
        .filter(|line| line.starts_with("%TAG"))
        .count()
        > MOST_TAGS
}

/// Read a whole case and prove that its parts fit together.
///
/// # Errors
/// A failure with line and column.
pub fn read_case(bytes: &[u8]) -> Result<Case, Failure> {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Whole {
        schema: String,
        case: Case,
    }
    let text = bounded_text(bytes, MOST_BYTES_OF_A_CASE)?;
    let whole: Whole = read_text(text, Nothing::IsSaid)?;
    if whole.schema != SCHEMA {
        return Err(failure!(Invalid, "import-schema", schema = SCHEMA)
            .about("schema")
            .at(locate(text, "schema")));
    }
    whole.case.check_integrity().map_err(|failure| {
        let failure = failure.inside("case");
        let place = failure.field().and_then(|path| locate(text, path));
        failure.at(place)
    })?;
    Ok(whole.case)
}

/// Write a whole case; reading it gives the same case. A sign of which `is_seen` says that nobody
/// sees it is written by its number.
///
/// # Errors
/// Only when memory runs out.
pub fn write_case(case: &Case, is_seen: impl Fn(char) -> bool) -> Result<String, Failure> {
    #[derive(Serialize)]
    struct Whole<'a> {
        schema: &'a str,
        case: serde_json::Value,
    }
    let mut value = serde_json::to_value(case)
        .map_err(|_| failure!(Unforeseen, "unforeseen", what = "export"))?;
    remove_empty(&mut value);
    mark_unseen(&mut value, &is_seen);
    let text = serde_yaml::to_string(&Whole {
        schema: SCHEMA,
        case: value,
    });
    text.map(|text| escape_marked(&text))
        .map_err(|_| failure!(Unforeseen, "unforeseen", what = "export"))
}

/// Remove what is not filled in: a page of `null` hides what is there.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
fn remove_empty(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(fields) => {
            fields.retain(|_, field| !field.is_null());
            fields.values_mut().for_each(remove_empty);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(remove_empty),
        _ => {}
    }
}

/// Where in the text a path such as `agreement[1].when` begins;
/// the nearest part of it that is there.
#[must_use]
pub fn locate(text: &str, path: &str) -> Option<Place> {
    let mut steps = steps(path).filter(|_| !is_nested_too_deep(text))?;
    loop {
        let found = Seek(&steps)
            .deserialize(serde_yaml::Deserializer::from_str(text))
            .err();
        if let Some(error) = found
            && error.to_string().contains(HERE)
        {
            return error.location().map(|at| Place {
                line: at.line(),
                column: at.column(),
            });
        }
        steps.pop()?;
    }
}

fn in_words(error: &serde_yaml::Error, text: &str) -> Failure {
    let said = error.to_string();
    let place = error.location().map(|at| Place {
        line: at.line().max(1),
        column: at.column().max(1),
    });
    let between = |from: &str, to: &str| {
        said.split_once(from)
            .and_then(|(_, rest)| rest.split_once(to))
            .map(|(found, _)| found.to_owned())
    };
    let path = said
        .split(": ")
        .next()
        .filter(|path| !path.contains(' ') && *path != said)
        .map(str::to_owned);
    let failure = if let Some(code) = between("refused<", ">") {
        return refused(&code, path).at(place);
    } else if said.contains(TWIN) || said.contains("duplicate field") {
        failure!(Invalid, "yaml-twin")
    } else if said.contains("unknown field `") && place.is_some_and(|at| is_cut_by_comma(text, at))
    {
        failure!(Invalid, "yaml-comma")
    } else if said.contains("unknown field `") {
        let known = said
            .split_once("expected ")
            .map(|(_, rest)| rest.split(" at line").next().unwrap_or(rest))
            .unwrap_or_default();
        let known = known
            .replace("one of ", "")
            .replace(" or ", ", ")
            .replace('`', "");
        // The key is not repeated: what was typed in the wrong place may be a name.
        failure!(Invalid, "yaml-unknown-key", known = known)
    } else if let Some(key) = between("missing field `", "`") {
        failure!(Invalid, "yaml-missing-key", key = key)
    } else if said.contains("unknown variant") {
        let known = said
            .split_once("expected ")
            .map(|(_, rest)| rest.split(" at line").next().unwrap_or(rest))
            .unwrap_or_default();
        failure!(
            Invalid,
            "choice-unknown",
            words = known.replace("one of ", "").replace('`', ""),
            dutch = "…",
            suggested = "none"
        )
    } else if said.contains("invalid type")
        || said.contains("invalid value")
        || said.contains("invalid length")
    {
        failure!(Invalid, "yaml-wrong-type")
    } else if said.contains("tab character")
        || text
            .lines()
            .any(|line| line.trim_start_matches(' ').starts_with('\t'))
    {
        failure!(Invalid, "yaml-tab")
    } else if said.contains("repetition limit") || said.contains("recursion limit") {
        failure!(Invalid, "yaml-bomb")
    } else if said.contains("more than one document") {
        failure!(Invalid, "yaml-documents")
    } else {
        failure!(Invalid, "yaml-malformed")
    };
    let failure = match path {
        Some(path) => failure.about(path),
        None => failure,
    };
    failure.at(place)
}

/// Whether a line has something between braces that has no key: a text was cut at its comma.
fn is_cut_by_comma(text: &str, place: Place) -> bool {
    let line = text.lines().nth(place.line.saturating_sub(1));
    let (mut quote, mut lists, mut piece) = (None, 0_usize, None::<String>);
    for c in line.unwrap_or_default().chars() {
        match (c, quote) {
            (_, Some(mark)) => quote = Some(mark).filter(|mark| *mark != c),
            ('"' | '\'', None) => quote = Some(c),
            ('[', None) if piece.is_some() => lists += 1,
            (']', None) if piece.is_some() => lists = lists.saturating_sub(1),
            ('{', None) => piece = Some(String::new()),
            (',' | '}', None) if lists == 0 => {
                let is_without_key = |it: &String| !it.trim().is_empty() && !it.contains(':');
                if piece.as_ref().is_some_and(is_without_key) {
                    return true;
                }
                piece = piece.filter(|_| c == ',').map(|_| String::new());
            }
            (_, None) => {
                if let Some(piece) = &mut piece {
                    piece.push(c);
                }
            }
        }
    }
    false
}

/// A newtype that refused its text said so through serde by its code.
fn refused(code: &str, path: Option<String>) -> Failure {
    let (code, most) = code.split_once('|').unwrap_or((code, ""));
    let failure = match code {
        "text-too-long" => failure!(Invalid, "text-too-long", most = most),
        "name-empty" => failure!(Invalid, "name-empty"),
        "name-without-letter" => failure!(Invalid, "name-without-letter"),
        "name-is-address" => failure!(Invalid, "name-is-address"),
        "text-empty" => failure!(Invalid, "text-empty"),
        "text-more-than-one-line" => failure!(Invalid, "text-more-than-one-line"),
        "text-hidden-characters" => failure!(Invalid, "text-hidden-characters"),
        "email-impossible" => failure!(Invalid, "email-impossible"),
        "phone-impossible" => failure!(Invalid, "phone-impossible"),
        "handle-form" => failure!(Invalid, "handle-form"),
        _ => failure!(Invalid, "yaml-wrong-type"),
    };
    match path {
        Some(path) => failure.about(path),
        None => failure,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(Debug, Default, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields, default)]
    struct Form {
        words: Option<String>,
        agreement: Vec<Agreement>,
    }

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Agreement {
        when: Option<String>,
    }

    #[test]
    fn a_phone_number_and_a_bare_yes_stay_as_they_were_written() {
        let form: Form = read(b"words: 0612345678\nagreement:\n  - when: yes\n").unwrap();
        assert_eq!(
            form,
            Form {
                words: Some("0612345678".into()),
                agreement: vec![Agreement {
                    when: Some("yes".into())
                }]
            }
        );
    }

    fn fails(yaml: &str) -> (&'static str, Option<(usize, usize)>) {
        let failure = read::<Form>(yaml.as_bytes()).unwrap_err();
        (
            failure.code(),
            failure.place().map(|place| (place.line, place.column)),
        )
    }

    #[test]
    fn each_mistake_in_yaml_is_named_with_its_line_and_column() {
        assert_eq!(
            fails("words: x\nwat: y\n"),
            ("yaml-unknown-key", Some((2, 1)))
        );
        assert_eq!(
            fails("agreement:\n  - when: nu\n    wie: x\n").0,
            "yaml-unknown-key"
        );
        assert_eq!(fails("agreement: [{when: nu, straks}]\n").0, "yaml-comma");
        for yaml in [
            "agreement: [{wie: x, when: nu}]\n",
            "agreement: [{when: 'nu, straks', wie: x}]\n",
            "agreement: [{wie: [x, y], when: nu}]\n",
        ] {
            assert_eq!(fails(yaml).0, "yaml-unknown-key", "{yaml}");
        }
        assert_eq!(fails("words: x\nwords: y\n"), ("yaml-twin", Some((2, 1))));
        assert_eq!(
            fails("agreement: oma\n"),
            ("yaml-wrong-type", Some((1, 12)))
        );
        assert_eq!(fails("words:\n\tx: 1\n").0, "yaml-tab");
        assert_eq!(fails("words: 'x\n").0, "yaml-malformed");
        assert_eq!(fails("words: x\n---\nwords: y\n").0, "yaml-documents");
        assert_eq!(fails("  \n").0, "yaml-empty");
    }

    #[test]
    fn nothing_of_a_text_without_quotes_is_cut_or_changed_in_silence() {
        for (yaml, code, place) in [
            ("words: Ze zegt #niks en toen\n", "yaml-cut", (1, 16)),
            ("words: Fonds\t#3\n", "yaml-cut", (1, 14)),
            ("words: #niks\n", "yaml-cut", (1, 8)),
            (
                "words: x\nagreement:\n  - when: nu #1\n",
                "yaml-cut",
                (3, 14),
            ),
            ("agreement: [{when: nu #1\n}]\n", "yaml-cut", (1, 23)),
            ("words: een\n  en twee #3\n", "yaml-cut", (2, 11)),
            ("words: &Zn beheer\n", "yaml-mark", (1, 8)),
            ("words: !snel bellen\n", "yaml-mark", (1, 8)),
            ("words: |\n", "yaml-mark", (1, 8)),
            ("words: Null\n", "yaml-nothing", (1, 8)),
            ("words: ~\n", "yaml-nothing", (1, 8)),
            (
                "words: een\u{2028}  twee\n",
                "text-hidden-characters",
                (1, 11),
            ),
        ] {
            assert_eq!(fails(yaml), (code, Some(place)), "{yaml:?}");
        }
    }

    #[test]
    fn a_comment_that_takes_nothing_away_is_one() {
        for (yaml, words) in [
            ("# boven\nwords: 'x #1' # naast\n  # onder\n", "x #1"),
            ("words: \"x #1\" # naast\n", "x #1"),
            ("--- # begin\nwords: x\n", "x"),
            ("words: # onder\n  x\n", "x"),
            ("words: |- # blok\n  x #1\n  # twee\n", "x #1\n# twee"),
            ("words: x#1\nagreement: # lijst\n- when: nu\n", "x#1"),
            ("words: 'een\n  twee #3'\n", "een twee #3"),
            ("words: >-\n  # een\n", "# een"),
            ("words: x\nagreement: [] # leeg\n", "x"),
            (
                "words: it's & dat | wat! > a:b\n",
                "it's & dat | wat! > a:b",
            ),
        ] {
            let form = read::<Form>(yaml.as_bytes());
            let form = form.unwrap_or_else(|failure| panic!("{yaml:?}: {failure:?}"));
            assert_eq!(form.words.as_deref(), Some(words), "{yaml:?}");
        }
        let named = "words: &a x\nagreement:\n  - when: *a\n";
        let form: Form = read(named.as_bytes()).unwrap();
        assert_eq!(form.agreement[0].when.as_deref(), Some("x"));
    }

    #[test]
    fn a_file_that_is_too_large_or_not_text_is_refused_before_it_is_read() {
        assert_eq!(
            read::<Form>(&vec![b'a'; 50 * 1024 * 1024])
                .unwrap_err()
                .code(),
            "yaml-too-large"
        );
        let failure = read::<Form>(b"words: x\nab\xff").unwrap_err();
        assert_eq!(
            (failure.code(), failure.place()),
            ("yaml-not-utf8", Some(Place { line: 2, column: 3 }))
        );
    }

    #[test]
    fn a_bomb_of_aliases_is_refused() {
        let mut bomb = String::from("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for level in 1..12 {
            let item = format!("*a{}", level - 1);
            bomb.push_str(&format!(
                "a{level}: &a{level} [{}]\n",
                vec![item; 9].join(",")
            ));
        }
        // Whichever comes first: the key that is unknown, or the limit.
        assert!(matches!(fails(&bomb).0, "yaml-bomb" | "yaml-unknown-key"));
    }

    #[test]
    fn brackets_within_brackets_and_heaps_of_tags_are_refused_at_once() {
        for open in [
            "[",
            "{",
            "{a: ",
            "[a: ",
            "[? ",
            "[-1,",
            "&a [",
            "!x {b: ",
            "!<x> [",
            "[ # x\n",
            "[\"a\", {",
            "[\u{85}",
            "[\r",
        ] {
            assert_eq!(
                fails(&format!("agreement: {}", open.repeat(100_000))).0,
                "yaml-bomb",
                "{open:?}"
            );
        }
        let tags: Vec<String> = (0..50_000).map(|at| format!("%TAG !a{at}! b")).collect();
        assert_eq!(fails(&tags.join("\n")).0, "yaml-bomb");
        assert_eq!(
            locate(&format!("a: {}", "{a: ".repeat(200_000)), "words"),
            None
        );
    }

    #[test]
    fn brackets_that_somebody_wrote_are_text() {
        let brackets = "[{".repeat(5_000);
        for yaml in [
            format!("words: '{brackets}'\n"),
            format!("words: \"x{brackets}\"\n"),
            format!("words: |-\n  {brackets}\n"),
            format!("words: a{brackets}\n"),
        ] {
            assert!(
                read::<Form>(yaml.as_bytes())
                    .unwrap()
                    .words
                    .unwrap()
                    .ends_with(&brackets)
            );
        }
    }

    #[test]
    fn a_path_is_found_in_the_text() {
        let text = "words: x\nagreement:\n  - when: nu\n  - who: oma\n    when:   31 februari\n";
        let at = |path| locate(text, path).map(|place| (place.line, place.column));
        assert_eq!(at("agreement[1].when"), Some((5, 13)));
        assert_eq!(
            at("agreement[1].what"),
            Some((4, 5)),
            "what is missing is shown where it should be"
        );
        assert_eq!(at("words"), Some((1, 8)));
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = read::<Form>(&bytes);
            let _ = read_case(&bytes);
        }

        #[test]
        fn a_text_without_quotes_comes_back_as_it_was_typed_or_is_refused(
            text in "[ #&*!|>?:,%@`~<=a-zé0-9'\"\\[\\]{}\\\\\t\u{85}\u{2028}\u{a0}.-]{0,12}",
        ) {
            let typed = text.trim_matches([' ', '\t']);
            prop_assume!(!typed.starts_with(['"', '\'']));
            for yaml in [
                format!("words: {text}\n"),
                format!("agreement:\n  - when: x\nwords: {text}\n"),
            ] {
                if let Ok(form) = read::<Form>(yaml.as_bytes()) {
                    prop_assert_eq!(form.words.unwrap_or_default(), typed, "{:?}", yaml);
                }
            }
        }

        #[test]
        fn no_yaml_like_text_makes_the_reader_panic(
            text in "[a-z:\\-\\[\\]{}&*!|>'\"#%@\n \t0-9]{0,120}",
        ) {
            let _ = read::<Form>(text.as_bytes());
            let _ = read_case(text.as_bytes());
            let _ = locate(&text, "agreement[1].when");
        }
    }
}
