//! Templates: Markdown with places for values, one file per kind and language.
//!
//! The built-in ones lie in `templates/`. A coordinator can put a file of the same name in a folder
//! of their own; it then goes before the built-in one.
//! What is wrong in it is told with line and column.

use super::bounds::{check_lines, check_page, check_tags, has_too_many_pieces};
use super::document::{Document, TYPE_SIZE, escaped, mark, read, type_size};
use crate::domain::choice::Choice as _;
use crate::domain::paper::{PaperKind, Tongue};
use crate::failure::{Failure, Place, failure};
use crate::words::{Label, label};
use chrono::{Datelike as _, Locale, NaiveDate};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, filters,
    tests as questions,
};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Longest template, in bytes.
pub const TEMPLATE_MOST: usize = 200_000;
/// A name of no more letters than this stays on one line,
/// in a language that reads from right to left.
const WHOLE_NAME: usize = 18;
/// How much work a template may be, so that one that never ends is refused.
const FUEL: u64 = 4_000_000;
/// Longest paper, in bytes of Markdown: some fifty of the longest texts that a case can hold.
const PAPER_MOST: usize = 4_000_000;

/// A template: its source, its title, and whether a native reader looked at it.
#[derive(Clone, Debug)]
pub struct Template {
    /// Its place in a folder of templates, by which it is told what is wrong in it.
    path: String,
    language: Tongue,
    /// The body, on the lines it had in the file.
    body: String,
    title: String,
    checked: bool,
    /// How large its type is, in points.
    type_size: u8,
    /// Whether its pages lie on their side.
    is_landscape: bool,
    /// Whether it is the coordinator's own.
    own: bool,
}

/// Every template that comes with the program: language, name, source.
/// `build.rs` lists what lies in `templates/`.
const BUILT_IN: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// The source of the template that comes with the program, if there is one.
#[must_use]
pub fn built_in(kind: PaperKind, language: Tongue) -> Option<&'static str> {
    built_in_named(kind.code(), language)
}

/// The same by the name of its file: there is a sheet that is no paper of a case.
pub(super) fn built_in_named(file: &str, language: Tongue) -> Option<&'static str> {
    BUILT_IN
        .iter()
        .find(|(tongue, name, _)| *tongue == language.code() && *name == file)
        .map(|(_, _, source)| *source)
}

/// The languages in which a kind comes with the program.
pub fn languages_of(kind: PaperKind) -> impl Iterator<Item = Tongue> {
    Tongue::ALL
        .iter()
        .map(|(tongue, _, _)| *tongue)
        .filter(move |tongue| built_in(kind, *tongue).is_some())
}

/// Where a template of one's own lies within the folder for them.
#[must_use]
pub fn path_of(kind: PaperKind, language: Tongue) -> String {
    format!("{}/{}.md", language.code(), kind.code())
}

impl Template {
    /// The template of a kind in a language; `own` is the source of the coordinator's own.
    ///
    /// # Errors
    /// `no-template` (exit 3) with the languages there are; `template-front` (exit 5) with line
    /// when the lines between `---` are not as they should be.
    pub fn find(kind: PaperKind, language: Tongue, own: Option<&str>) -> Result<Self, Failure> {
        let source = own.or_else(|| built_in(kind, language)).ok_or_else(|| {
            let there: Vec<&str> = languages_of(kind).map(Tongue::code).collect();
            failure!(Missing, "no-template", words = there.join(", "))
        })?;
        Self::read(source, path_of(kind, language), language, own.is_some())
    }

    /// A template from its source.
    pub(super) fn read(
        source: &str,
        path: String,
        language: Tongue,
        own: bool,
    ) -> Result<Self, Failure> {
        let source = source.trim_start_matches('\u{FEFF}').replace("\r\n", "\n");
        let front = Front::read(&source).map_err(|failure| failure.in_template(&path))?;
        Ok(Self {
            path,
            language,
            body: front.body,
            title: front.title,
            checked: front.checked,
            type_size: front.type_size,
            is_landscape: front.is_landscape,
            own,
        })
    }

    /// Whether it may be used without a warning: Dutch, English, or signed off by a native reader.
    #[must_use]
    pub fn is_checked(&self) -> bool {
        self.checked || matches!(self.language, Tongue::Dutch | Tongue::English)
    }

    /// Whether it is the coordinator's own.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.own
    }

    /// Fill in the values, for a paper of this day.
    /// `figure` is a drawing: its SVG and what it shows.
    ///
    /// # Errors
    /// `template-broken` (exit 5) with line and column, `template-markdown` (exit 5).
    pub fn fill(
        &self,
        values: &serde_json::Value,
        on: NaiveDate,
        figure: Option<(&str, &str)>,
    ) -> Result<Document, Failure> {
        check_tags(&self.body)
            .and_then(|()| check_lines(&self.body))
            .map_err(|(at, what)| self.broken_at(at, what))?;
        let environment = environment(self.language, beside_own(values, self.language));
        let broken = |error: &Error| self.broken(error);
        let template = environment
            .template_from_str(&self.body)
            .map_err(|error| broken(&error))?;
        let mut page = Page::default();
        template
            .render_captured_to(Value::from(Serde(values)), &mut page)
            .map_err(|error| broken(&error))?;
        let markdown = String::from_utf8_lossy(&page.0);
        if has_too_many_pieces(&markdown) {
            return Err(self.refused(label!("template-endless"), Place { line: 1, column: 1 }));
        }
        check_page(&markdown).map_err(|failure| failure.in_template(&self.path))?;
        let document = read(&markdown, self.language, self.title.clone(), on, figure)
            .map_err(|failure| failure.in_template(&self.path))?;
        Ok(Document {
            version: values["plan"]["version"].as_u64(),
            type_size: self.type_size,
            is_landscape: self.is_landscape,
            ..document
        })
    }

    /// What is wrong with a template, and where.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    fn broken(&self, error: &Error) -> Failure {
        let what = match error.kind() {
            ErrorKind::UndefinedError => label!("template-undefined"),
            ErrorKind::UnknownFilter
            | ErrorKind::UnknownFunction
            | ErrorKind::UnknownMethod
            | ErrorKind::UnknownTest => label!("template-unknown"),
            ErrorKind::SyntaxError => label!("template-syntax"),
            ErrorKind::OutOfFuel | ErrorKind::WriteFailure => label!("template-endless"),
            _ => label!("template-value"),
        };
        let start = error.range().map(|range| range.start).unwrap_or_default();
        let line = error.line().unwrap_or(1);
        let before = self.body.get(..start).unwrap_or_default();
        let column = if before.matches('\n').count() + 1 == line {
            before.chars().rev().take_while(|c| *c != '\n').count() + 1
        } else {
            1
        };
        self.refused(what, Place { line, column })
    }

    /// The same, for what is found before the engine looks at it; `at` counts bytes of the body.
    fn broken_at(&self, at: usize, what: Label) -> Failure {
        let before = self.body.get(..at).unwrap_or_default();
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        self.refused(
            what,
            Place {
                line: before.matches('\n').count() + 1,
                column,
            },
        )
    }

    fn refused(&self, what: Label, place: Place) -> Failure {
        failure!(Invalid, "template-broken", detail = what)
            .in_template(&self.path)
            .at(Some(place))
    }
}

/// What is filled in, as long as it is not too long.
#[derive(Default)]
struct Page(Vec<u8>);

impl std::io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.0.len() + bytes.len() > PAPER_MOST {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What stands between the two lines `---` above a template.
struct Front {
    title: String,
    checked: bool,
    type_size: u8,
    is_landscape: bool,
    body: String,
}

impl Front {
    fn read(source: &str) -> Result<Self, Failure> {
        let wrong =
            |line: usize| failure!(Invalid, "template-front").at(Some(Place { line, column: 1 }));
        let rest = source.strip_prefix("---\n").ok_or_else(|| wrong(1))?;
        let (front, body) = rest.split_once("\n---\n").ok_or_else(|| wrong(1))?;
        let (mut title, mut checked) = (None, None);
        let (mut size, mut is_landscape) = (TYPE_SIZE, false);
        for (at, line) in front.lines().enumerate() {
            let (name, value) = line.split_once(':').ok_or_else(|| wrong(at + 2))?;
            let value = Some(value.trim()).filter(|value| !value.is_empty());
            match name.trim() {
                "title" => title = value,
                "checked_by" => checked = value,
                "size" => size = value.and_then(type_size).ok_or_else(|| wrong(at + 2))?,
                "page" => {
                    is_landscape = value == Some("landscape");
                    if !is_landscape {
                        return Err(wrong(at + 2));
                    }
                }
                "checked_on" => {
                    value
                        .map(str::parse::<NaiveDate>)
                        .transpose()
                        .map_err(|_| wrong(at + 2))?;
                }
                _ => return Err(wrong(at + 2)),
            }
        }
        // The body keeps its line numbers, so that what is wrong in it is found where it stands.
        let lines_above = front.lines().count() + 2;
        Ok(Self {
            title: title.ok_or_else(|| wrong(2))?.to_owned(),
            checked: checked.is_some(),
            type_size: size,
            is_landscape,
            body: format!("{}{body}", "\n".repeat(lines_above)),
        })
    }
}

/// The environment of templates, with the filters of this practice. Of the filters of the engine
/// only those are in it that do not make a value longer.
/// `beside` is what stands behind own words.
fn environment(language: Tongue, beside: BTreeMap<String, String>) -> Environment<'static> {
    let mut environment = Environment::empty();
    environment.add_filter("capitalize", filters::capitalize);
    environment.add_filter("default", filters::default);
    environment.add_filter("first", filters::first);
    environment.add_filter("join", joined);
    environment.add_filter("last", filters::last);
    environment.add_filter("length", filters::length);
    environment.add_filter("list", filters::list);
    environment.add_filter("lower", filters::lower);
    environment.add_filter("rejectattr", filters::rejectattr);
    environment.add_filter("selectattr", filters::selectattr);
    environment.add_filter("trim", filters::trim);
    environment.add_filter("upper", filters::upper);
    environment.add_test("defined", questions::is_defined);
    environment.add_test("eq", questions::is_eq);
    environment.add_test("ne", questions::is_ne);
    environment.add_test("none", questions::is_none);
    environment.add_test("undefined", questions::is_undefined);
    environment.set_debug(true);
    environment.set_fuel(Some(FUEL));
    environment.set_syntax(
        SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build()
            .unwrap_or_default(),
    );
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("markdown".into()));
    environment.set_formatter(
        move |out: &mut Output<'_>, _: &mut State<'_, '_>, value: &Value| {
            write_value(out, value, language)
        },
    );
    environment.add_filter("day", move |date: &Value| day(date, language));
    environment.add_filter("clock", |time: &Value| {
        time.to_string().chars().take(5).collect::<String>()
    });
    environment.add_filter("own", move |text: &Value| {
        if text.is_none() || text.is_undefined() {
            return Err(missing_value());
        }
        let text = text.to_string();
        Ok(Value::from_safe_string(format!(
            "{}{}{}{}",
            mark::OWN,
            escaped(&text, language),
            mark::END,
            beside.get(&text).map_or("", String::as_str)
        )))
    });
    environment.add_filter("names", move |names: Vec<String>| {
        Value::from_safe_string(listed(&names, language))
    });
    for (name, mark) in [
        ("blank", mark::BLANK),
        ("box", mark::TICK),
        ("figure", mark::FIGURE),
    ] {
        environment.add_global(name, Value::from_safe_string(mark.to_string()));
    }
    environment
}

/// What stands behind own words on a paper, by those words: what they are in its language and who
/// made that of them, or room to write it.
fn beside_own(values: &serde_json::Value, language: Tongue) -> BTreeMap<String, String> {
    let list = |name: &str| values.get(name).and_then(serde_json::Value::as_array);
    let mut beside = BTreeMap::new();
    let waiting = list("to_translate").into_iter().flatten();
    for words in waiting.filter_map(serde_json::Value::as_str) {
        beside.insert(words.to_owned(), format!(" {}", mark::BLANK));
    }
    for it in list("translations").into_iter().flatten() {
        let text = |name: &str| {
            let text = it.get(name).and_then(serde_json::Value::as_str);
            text.unwrap_or_default()
        };
        let (said, made_by) = (text("said"), text("made_by"));
        let maker = if made_by.is_empty() {
            String::new()
        } else {
            format!(" – {}", escaped(made_by, language))
        };
        let said = format!(" ({}{maker})", escaped(said, language));
        beside.insert(text("words").to_owned(), said);
    }
    beside
}

/// The items of a list with something between them, never longer than a paper.
#[expect(clippy::needless_pass_by_value, reason = "the engine gives values")]
fn joined(items: Vec<Value>, between: Option<String>) -> Result<String, Error> {
    let mut text = String::new();
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            text.push_str(between.as_deref().unwrap_or_default());
        }
        let _ = write!(text, "{item}");
        if text.len() > PAPER_MOST {
            return Err(Error::new(ErrorKind::OutOfFuel, "longer than a paper"));
        }
    }
    Ok(text)
}

fn missing_value() -> Error {
    Error::new(ErrorKind::UndefinedError, "there is no value")
}

/// A value in the text. What is not there is an error: a letter never says "none".
fn write_value(out: &mut Output<'_>, value: &Value, language: Tongue) -> Result<(), Error> {
    if value.is_none() || value.is_undefined() {
        return Err(missing_value());
    }
    let text = if value.is_safe() {
        value.to_string()
    } else {
        escaped(&value.to_string(), language)
    };
    out.write_str(&text).map_err(Error::from)
}

/// A date with its weekday, as the language writes it.
fn day(date: &Value, language: Tongue) -> Result<String, Error> {
    let date: NaiveDate = date.to_string().parse().map_err(|_| missing_value())?;
    Ok(written_out(date, language))
}

/// A date with its weekday, as the language writes it: `zaterdag 28 maart 2026`.
#[must_use]
pub fn written_out(date: NaiveDate, language: Tongue) -> String {
    let (locale, pattern) = match language {
        Tongue::Dutch => (Locale::nl_NL, "%A %-d %B %Y"),
        Tongue::English => (Locale::en_GB, "%A %-d %B %Y"),
        Tongue::Turkish => (Locale::tr_TR, "%-d %B %Y %A"),
        Tongue::Arabic => (Locale::ar_SY, "%A %-d %B %Y"),
        Tongue::Polish => (Locale::pl_PL, "%A, %-d %B %Y"),
        Tongue::Ukrainian => (Locale::uk_UA, "%A, %-d %B %Y"),
        Tongue::German => (Locale::de_DE, "%A, %-d. %B %Y"),
        Tongue::French => (Locale::fr_FR, "%A %-d %B %Y"),
        Tongue::Spanish => (Locale::es_ES, "%A, %-d de %B de %Y"),
    };
    let written = date.format_localized(pattern, locale).to_string();
    // French counts the first day of a month as first.
    if language == Tongue::French && date.day() == 1 {
        written.replacen(" 1 ", " 1er ", 1)
    } else {
        written
    }
}

/// Names with commas and the word for "and" before the last.
fn listed(names: &[String], language: Tongue) -> String {
    let and = match language {
        Tongue::Dutch => " en ",
        Tongue::English => " and ",
        Tongue::Turkish => " ve ",
        Tongue::Arabic => " و",
        Tongue::Polish => " i ",
        Tongue::Ukrainian => " і ",
        Tongue::German => " und ",
        Tongue::French => " et ",
        // "e" before the sound of i: Ana e Inés.
        Tongue::Spanish if names.last().is_some_and(|last| sounds_like_i(last)) => " e ",
        Tongue::Spanish => " y ",
    };
    let comma = if language.from_right_to_left() {
        "، "
    } else {
        ", "
    };
    // In a line from right to left a name that is cut in two cannot be read; so its spaces do not
    // break, except in a long name.
    let whole = |name: &String| {
        if language.from_right_to_left() && name.chars().count() <= WHOLE_NAME {
            name.replace(' ', "\u{A0}")
        } else {
            name.clone()
        }
    };
    let names: Vec<String> = names
        .iter()
        .map(|name| escaped(&whole(name), language))
        .collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{}{and}{last}", others.join(comma)),
        None => String::new(),
    }
}

fn sounds_like_i(name: &str) -> bool {
    let lower = name.to_lowercase();
    lower.starts_with(['i', 'í', 'y']) || lower.starts_with("hi")
}

#[cfg(test)]
mod tests {
    use super::super::bounds::LINE_MOST;
    use super::*;
    use serde_json::json;

    fn filled(body: &str, values: &serde_json::Value) -> Result<Document, Failure> {
        Template::find(
            PaperKind::Invitation,
            Tongue::Dutch,
            Some(&format!("---\ntitle: Proef\n---\n{body}")),
        )?
        .fill(values, NaiveDate::MIN, None)
    }

    fn says(document: &Document) -> String {
        document
            .texts()
            .iter()
            .map(|(text, _)| *text)
            .collect::<Vec<_>>()
            .join("|")
    }

    #[test]
    fn every_template_that_comes_with_the_program_can_be_read() {
        assert!(BUILT_IN.len() > 60);
        // The recovery sheet is about the case file, and no paper of a case.
        let of_a_case = BUILT_IN
            .iter()
            .filter(|(_, name, _)| *name != "recovery-sheet");
        for (language, name, _) in of_a_case {
            let (language, kind) = (
                Tongue::parse(language).unwrap(),
                PaperKind::parse(name).unwrap(),
            );
            assert_eq!(
                kind.code(),
                *name,
                "a template has the English name of its kind"
            );
            let template = Template::find(kind, language, None).unwrap();
            let own_language = matches!(language, Tongue::Dutch | Tongue::English);
            assert_eq!(
                template.is_checked(),
                own_language,
                "a native reader has not signed {language:?} {kind:?} off"
            );
            environment(language, BTreeMap::new())
                .template_from_str(&template.body)
                .map(|_| ())
                .unwrap();
        }
    }

    #[test]
    fn every_kind_has_a_template_in_dutch_and_in_english() {
        for (kind, name, _) in PaperKind::ALL {
            for language in [Tongue::Dutch, Tongue::English] {
                assert!(
                    built_in(*kind, language).is_some(),
                    "{name} in {language:?}"
                );
            }
        }
    }

    #[test]
    fn dates_and_names_read_as_the_language_writes_them() {
        let values = json!({ "on": "2026-03-28", "who": ["Eva", "Sam", "oma"] });
        assert_eq!(
            says(&filled("{{ on | day }}: {{ who | names }}", &values).unwrap()),
            "zaterdag 28 maart 2026: Eva, Sam en oma"
        );
        let date = NaiveDate::from_ymd_opt(2026, 3, 28).unwrap();
        for (language, written) in [
            (Tongue::Turkish, "28 Mart 2026 Cumartesi"),
            (Tongue::Polish, "sobota, 28 marca 2026"),
            (Tongue::Ukrainian, "субота, 28 березня 2026"),
            (Tongue::German, "Samstag, 28. März 2026"),
            (Tongue::French, "samedi 28 mars 2026"),
            (Tongue::Spanish, "sábado, 28 de marzo de 2026"),
            (Tongue::Arabic, "السبت 28 آذار 2026"),
        ] {
            assert_eq!(written_out(date, language), written);
        }
        assert_eq!(
            written_out(NaiveDate::from_ymd_opt(2026, 5, 1).unwrap(), Tongue::French),
            "vendredi 1er mai 2026"
        );
        assert_eq!(
            listed(&["Ana".to_owned(), "Inés".to_owned()], Tongue::Spanish),
            "Ana e Inés"
        );
    }

    #[test]
    fn a_value_that_is_not_there_is_an_error_at_its_place() {
        for (body, line, column) in [
            ("Beste {{ naam }}", 4, 10),
            ("Beste\n\nop {{ on }}", 6, 7),
            ("{% if x %}", 4, 9),
            ("a {{ on | dag }}", 4, 11),
        ] {
            let failure = filled(body, &json!({ "on": null })).unwrap_err();
            assert_eq!(
                (failure.code(), failure.place()),
                ("template-broken", Some(Place { line, column })),
                "{body}: {failure:?}"
            );
        }
    }

    #[test]
    fn the_lines_above_a_template_are_read_strictly() {
        for (source, line) in [
            ("Beste", 1),
            ("---\ntitel: x\n---\n", 2),
            ("---\ntitle:\n---\n", 2),
            ("---\ntitle: x\nchecked_on: gisteren\n---\n", 3),
            ("---\ntitle: x\nsize: 8\n---\n", 3),
            ("---\ntitle: x\nsize: groot\n---\n", 3),
            ("---\ntitle: x\npage: breed\n---\n", 3),
        ] {
            let failure = Template::find(PaperKind::Plan, Tongue::Dutch, Some(source)).unwrap_err();
            assert_eq!(
                (failure.code(), failure.place().map(|place| place.line)),
                ("template-front", Some(line)),
                "{source}"
            );
        }
        let signed = Template::find(
            PaperKind::Plan,
            Tongue::Turkish,
            Some("---\ntitle: x\nchecked_by: A. Lezer\nchecked_on: 2026-01-02\n---\n"),
        )
        .unwrap();
        assert!(signed.is_checked() && signed.is_own());
    }

    #[test]
    fn a_kind_without_a_template_in_a_language_names_the_languages_there_are() {
        let failure = Template::find(PaperKind::Programme, Tongue::Polish, None).unwrap_err();
        assert_eq!(
            (failure.code(), failure.arg("words").as_deref()),
            ("no-template", Some("nl, en"))
        );
    }

    #[track_caller]
    fn refused(body: &str) -> String {
        let values = json!({ "many": vec!["x"; 1000], "text": "x".repeat(20_000) });
        let failure = filled(body, &values).unwrap_err();
        format!(
            "{} {}",
            failure.code(),
            failure.arg("detail").or(failure.arg("what")).unwrap()
        )
    }

    #[test]
    fn a_line_that_the_engine_cannot_count_is_refused_where_it_begins() {
        let refused = refused(&format!("Een regel.\n{} {{#", "a".repeat(LINE_MOST)));
        assert_eq!(refused, "template-broken @template-line");
    }

    #[test]
    fn a_template_that_never_ends_is_refused() {
        let endless = "{% for a in many %}{% for b in many %}{% for c in many %}x\
                       {% endfor %}{% endfor %}{% endfor %}";
        let silent = endless.replace('x', "{% if a %}{% endif %}");
        let long = "{% for a in many %}{{ text }}{% endfor %}";
        let joined = "{{ text | list | join(text) }}";
        let lines = format!(
            "{{% for a in many %}}{}{{% endfor %}}",
            "- **a**\n".repeat(101)
        );
        let rows = format!(
            "|a|b|\n|-|-|\n{{% for a in many %}}\n{}{{% endfor %}}",
            "|\n".repeat(101)
        );
        let ticks = format!(
            "{{% for a in many %}}{}{{% endfor %}}",
            "{{ box }}".repeat(101)
        );
        for body in [endless, &silent, long, joined, &lines, &rows, &ticks] {
            assert_eq!(refused(body), "template-broken @template-endless", "{body}");
        }
    }

    #[test]
    fn nothing_in_a_template_doubles_a_text_again_and_again() {
        for body in [
            "{% set x = text %}{% set x = x ~ x %}",
            "{% with x = text %}{% endwith %}",
            "{% filter upper %}x{% endfilter %}",
            "{%- raw %}{{ {% endraw %}",
            "{% autoescape false %}{{ text }}{% endautoescape %}",
            "{{ range(3) }}",
            "{{ text | replace('x', 'xx') }}",
            "{{ '%99999999d' | format(1) }}",
            "{{ text | indent(999999999) }}",
            "{{ text | safe }}",
        ] {
            assert_eq!(refused(body), "template-broken @template-unknown", "{body}");
        }
        for body in [
            "{{ 'x' * 90000000 }}",
            "{{ 2 ** 9 }}",
            "{{ {'a': {}} }}",
            "{{ (text }}",
            "{{ text) }}",
            "{% if(text) %}{% endif %}",
            "{{ 'a",
        ] {
            assert_eq!(refused(body), "template-broken @template-syntax", "{body}");
        }
    }

    #[test]
    fn a_template_that_goes_too_deep_is_refused_before_it_overflows_anything() {
        let deep = |open: &str, inside: &str, close: &str| {
            format!("{}{inside}{}", open.repeat(15_000), close.repeat(15_000))
        };
        for body in [
            format!("{{{{ {} }}}}", deep("not ", "1", "")),
            format!("{{{{ {} }}}}", deep("", "1", "+1")),
            format!("{{{{ {} }}}}", deep("", "text", "|upper")),
            format!("{{{{ '}}}} {{{{' {} }}}}", deep("", "", "+'}} {{'")),
            format!("{{% if 0 %}}{}{{% endif %}}", deep("{% elif 0 %}", "", "")),
        ] {
            assert_eq!(
                refused(&body),
                "template-broken @template-endless",
                "{}",
                &body[..30]
            );
        }
        assert_eq!(
            refused(&deep("{% if 1 %}\n", "", "{% endif %}\n")),
            "template-broken @template-syntax"
        );
        for body in [
            deep(">", "x", ""),
            deep("- ", "x", ""),
            format!("{}x", " ".repeat(200)),
            format!("1. {}x", "> ".repeat(100)),
        ] {
            assert_eq!(refused(&body), "template-markdown > > >", "{}", &body[..30]);
        }
        let row = |cell: &str| format!("|{}\n", deep(cell, "", ""));
        assert_eq!(
            refused(&format!("{}{}", row("a|"), row("-|"))),
            "template-markdown | | |"
        );
    }

    #[test]
    fn what_papers_do_in_a_template_is_left_alone() {
        let values = json!({
            "who": [{ "name": "Eva", "on": "2026-03-28" }, { "name": "Sam", "on": null }],
            "numbers": [1, 2],
        });
        let body = "{# {{ #}{% for one in who -%}\n\
                    {{ loop.index }} {{ one.name | upper }}\
                    {% if not loop.last %}, {% endif %}{%- endfor %} \
                    {{ numbers | join(\" }} \") }} {{ who | selectattr('on') | list | length }}\
                    {% if who[0].name is defined and ('a' ~ 'b') == \"ab\" %}!{% endif %}";
        assert_eq!(
            says(&filled(body, &values).unwrap()),
            "1 EVA, 2 SAM 1 }} 2 1!"
        );
    }
}
