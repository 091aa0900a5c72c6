//! All sentences a person reads, in Fluent files, one per area, Dutch and English.
//!
//! The code knows names of messages and values ([`mod@message`]); this file knows how a value reads
//! in a language: a day is written out with its weekday, and a value of a closed list is the name
//! of its label.

pub mod message;

pub use message::{Label, Message, Value};
pub(crate) use message::{label, message};

use chrono::{Locale, NaiveDate, NaiveTime};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::cell::RefCell;
use std::collections::HashMap;
use unic_langid::LanguageIdentifier;

/// Write the languages down once: the name, the tag, which is the name of the folder with its
/// words, and the locale for dates.
macro_rules! languages {
    ($($(#[$doc:meta])* $name:ident = $tag:tt, $locale:ident;)+) => {
        /// The languages a person may choose.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Language {
            $($(#[$doc])* $name),+
        }

        impl Language {
            /// Every language.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The tag of the language.
            #[must_use]
            pub fn tag(self) -> &'static str {
                match self {
                    $(Self::$name => $tag),+
                }
            }

            fn locale(self) -> Locale {
                match self {
                    $(Self::$name => Locale::$locale),+
                }
            }
        }
    };
}

languages! {
    /// Dutch (Nederlands).
    Dutch = "nl", nl_NL;
    /// English.
    English = "en", en_GB;
}

impl Language {
    /// Read `nl`, `nl_NL.UTF-8`, `en`, `en-GB`.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let lower = tag.to_lowercase();
        let short = lower.split(['_', '-', '.']).next()?;
        let mut all = Self::ALL.iter().copied();
        all.find(|language| language.tag() == short)
    }

    /// The language with this tag; English when it has no words here.
    #[must_use]
    pub fn or_english(tag: &str) -> Self {
        Self::from_tag(tag).unwrap_or(Self::English)
    }

    /// A word of a closed list as somebody types it who speaks this language.
    /// Those lists know Dutch and English.
    #[must_use]
    pub fn typed(self, english: &'static str, dutch: &'static str) -> &'static str {
        if self == Self::Dutch { dutch } else { english }
    }

    /// What `ekc demo` plays.
    #[must_use]
    pub fn demo_script(self) -> &'static str {
        self.folder().map_or("", |(_, _, script)| *script)
    }

    fn folder(self) -> Option<&'static Folder> {
        FOLDERS.iter().find(|(tag, _, _)| *tag == self.tag())
    }
}

/// A folder of words: its name, its Fluent files, and the script of the demo.
type Folder = (&'static str, &'static [&'static str], &'static str);

/// The folders beside this file. `build.rs` lists them.
const FOLDERS: &[Folder] = include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// Values for a message, by name.
pub type Values<'a> = &'a [(&'a str, Value)];

/// The words of one language. A message is read when it is said for the first time: a command says
/// some tens of the fifteen hundred, and reading them all took a quarter of its start.
pub struct Words {
    language: Language,
    /// The text of each message, by its name.
    texts: HashMap<&'static str, &'static str>,
    /// The messages that were said.
    said: RefCell<FluentBundle<FluentResource>>,
}

impl Words {
    /// Load a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let sources = language
            .folder()
            .map_or(&[] as &[&str], |(_, sources, _)| *sources);
        // A test proves that each tag can be read.
        let identifier: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut said = FluentBundle::new(vec![identifier]);
        // Isolation marks are for documents that mix directions; on a terminal they show as noise.
        said.set_use_isolating(false);
        Self {
            language,
            texts: sources.iter().flat_map(|source| messages(source)).collect(),
            said: RefCell::new(said),
        }
    }

    /// Which language this is.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message in this language.
    #[must_use]
    pub fn say(&self, message: impl Into<Message>) -> String {
        let message = message.into();
        // A message that is not there does not compile.
        self.find(message.id, &message.values).unwrap_or_default()
    }

    /// A message without values by a name that is only known now, such as that of a detail or a
    /// rule. A test says each of them; where one is missing its name stands in brackets.
    #[must_use]
    pub fn named(&self, id: &str) -> String {
        self.find(id, &[]).unwrap_or_else(|| format!("[{id}]"))
    }

    /// A message by a name that is only known now, if there is one. An attribute is named with a
    /// dot: `failure-date-unknown.why`.
    #[must_use]
    pub fn find(&self, id: &str, values: Values<'_>) -> Option<String> {
        let (name, attribute) = id
            .split_once('.')
            .map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        self.learn(name)?;
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, self.value(value));
        }
        let said = self.said.borrow();
        let message = said.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        Some(
            said.format_pattern(pattern, Some(&args), &mut errors)
                .into_owned(),
        )
    }

    /// Read a message, unless that was done; nothing when there is none by that name.
    fn learn(&self, name: &str) -> Option<()> {
        let text = self.texts.get(name)?;
        let mut said = self.said.borrow_mut();
        if !said.has_message(name) {
            // A test proves that every message can be read and that no name is there twice.
            let message =
                FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(message, _)| message);
            let _ = said.add_resource(message);
        }
        Some(())
    }

    fn value(&self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Text(text) => FluentValue::from(text.clone()),
            Value::Count(count) => FluentValue::from(*count),
            Value::Day(on) => FluentValue::from(self.date(*on)),
            Value::Label(label) => FluentValue::from(self.say(*label)),
        }
    }

    /// A date with its weekday: `za 28 maart 2026`, `Sat 28 March 2026`.
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        date.format_localized("%a %-d %B %Y", self.language.locale())
            .to_string()
    }

    /// A time of day: `14:00`.
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        time.format("%H:%M").to_string()
    }

    /// How long ago: `12 minuten geleden`.
    #[must_use]
    pub fn ago(&self, seconds: i64) -> String {
        let minutes = seconds.max(0) / 60;
        match minutes {
            0 => self.say(message!("ago-just-now")),
            1..=59 => self.say(message!("ago-minutes", count = minutes)),
            60..=1439 => self.say(message!("ago-hours", count = minutes / 60)),
            _ => self.say(message!("ago-days", count = minutes / 1440)),
        }
    }
}

/// The messages of a file, each with its name.
/// One begins with its name at the margin, and what belongs to it is indented.
fn messages(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut rest = file;
    std::iter::from_fn(move || {
        loop {
            let end = rest
                .match_indices('\n')
                .map(|(at, _)| at + 1)
                .find(|at| !rest[*at..].starts_with([' ', '\n']))
                .unwrap_or(rest.len());
            let (text, after) = rest.split_at(end);
            rest = after;
            match text.split_once(" =") {
                Some((name, _)) if !name.starts_with('#') => return Some((name, text)),
                _ if text.is_empty() => return None,
                _ => {}
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_message_read_by_itself_is_what_it_is_in_its_file() {
        for source in FOLDERS.iter().flat_map(|(_, sources, _)| *sources) {
            let whole = fluent_syntax::parser::parse(*source).unwrap().body;
            let whole = whole
                .into_iter()
                .filter(|entry| matches!(entry, fluent_syntax::ast::Entry::Message(_)));
            let alone = messages(source)
                .map(|(_, text)| fluent_syntax::parser::parse(text).unwrap().body.remove(0));
            let without_comment = |entry| {
                let fluent_syntax::ast::Entry::Message(message) = entry else {
                    panic!("not a message: {entry:?}")
                };
                fluent_syntax::ast::Message {
                    comment: None,
                    ..message
                }
            };
            assert_eq!(
                whole.map(without_comment).collect::<Vec<_>>(),
                alone.map(without_comment).collect::<Vec<_>>()
            );
        }
    }

    #[test]
    fn each_language_has_its_folder_and_each_folder_its_language() {
        let folders: Vec<&str> = FOLDERS.iter().map(|(tag, _, _)| *tag).collect();
        let mut tags: Vec<&str> = Language::ALL.iter().map(|it| it.tag()).collect();
        tags.sort_unstable();
        assert_eq!(folders, tags);
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(*language));
            assert!(!language.demo_script().is_empty(), "{language:?}");
            let identifier: LanguageIdentifier = language.tag().parse().unwrap();
            assert_eq!(identifier.to_string(), language.tag());
        }
    }

    #[test]
    fn a_date_is_written_out_with_its_weekday() {
        let date = NaiveDate::from_ymd_opt(2026, 3, 28).unwrap();
        assert_eq!(Words::new(Language::Dutch).date(date), "za 28 maart 2026");
        assert_eq!(
            Words::new(Language::English).date(date),
            "Sat 28 March 2026"
        );
    }

    #[test]
    fn a_value_reads_as_its_type_says() {
        for (language, comes, day) in [
            (Language::Dutch, "komt", "do 5 maart 2026"),
            (Language::English, "comes", "Thu 5 March 2026"),
        ] {
            let words = Words::new(language);
            let said = |value: Value| words.value(&value);
            let date = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
            let text = |text: &str| FluentValue::from(text.to_owned());
            assert_eq!(said(Value::Label(label!("answer-yes"))), text(comes));
            assert_eq!(said(Value::Day(date)), text(day));
            // What somebody said is never taken for a name or a date.
            for typed in ["@answer-yes", "2026-03-05", "7"] {
                assert_eq!(said(Value::Text(typed.to_owned())), text(typed));
            }
        }
    }
}
