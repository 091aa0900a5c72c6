//! All sentences a person reads, in Fluent files, one per area, Dutch and English.
//!
//! The code knows names of messages and values; this file knows how a value reads in a language.
//! A date (`2026-03-05`) is written out with its weekday, and a value of a closed list is kept as the
//! name of its label (`@answer-yes`), so that what stands in the log can be told in either language.

use chrono::{Locale, NaiveDate, NaiveTime};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::cell::RefCell;
use std::collections::HashMap;
use unic_langid::LanguageIdentifier;

/// Write the languages down once: the name, the tag, which is the name of the folder with its words, and
/// the locale for dates.
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

    /// A word of a closed list as somebody types it who speaks this language. Those lists know Dutch and English.
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

/// Values for a message: name and text.
pub type Args<'a> = &'a [(&'a str, String)];

/// The words of one language. A message is read when it is said for the first time: a command says some tens of
/// the fifteen hundred, and reading them all took a quarter of its start.
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

    /// A message without values.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with values. An attribute is named with a dot: `failure-date-unknown.why`.
    #[must_use]
    pub fn say_with(&self, id: &str, args: Args<'_>) -> String {
        self.find(id, args).unwrap_or_else(|| format!("[{id}]"))
    }

    /// A message, if there is one by that name.
    #[must_use]
    pub fn find(&self, id: &str, args: Args<'_>) -> Option<String> {
        let (name, attribute) = id
            .split_once('.')
            .map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        self.learn(name)?;
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set((*name).to_owned(), self.value(name, value));
        }
        let said = self.said.borrow();
        let message = said.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        Some(
            said.format_pattern(pattern, Some(&values), &mut errors)
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

    /// How a value reads, by its name: a count for plurals, a date written out, a value of a closed
    /// list by its label. Anything else is somebody's text and stays as it is.
    fn value(&self, name: &str, text: &str) -> FluentValue<'static> {
        let read = match name {
            "count" => text.parse::<u32>().ok().map(FluentValue::from),
            "on" | "date" | "until" => text
                .parse::<NaiveDate>()
                .ok()
                .map(|date| FluentValue::from(self.date(date))),
            "variant" | "scope" | "answer" | "way" | "ending" | "reason" | "detail" | "order"
            | "instead" | "kind" | "step" | "form" | "tongue" => text
                .strip_prefix('@')
                .map(|id| FluentValue::from(self.say(id))),
            _ => None,
        };
        read.unwrap_or_else(|| FluentValue::from(text.to_owned()))
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
        let (id, count) = match minutes {
            0 => ("ago-just-now", 0),
            1..=59 => ("ago-minutes", minutes),
            60..=1439 => ("ago-hours", minutes / 60),
            _ => ("ago-days", minutes / 1440),
        };
        self.say_with(id, &[("count", count.to_string())])
    }
}

/// The messages of a file, each with its name. One begins with its name at the margin, and what belongs to it is indented.
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
    fn a_value_in_the_log_reads_in_either_language() {
        for (language, told) in [(Language::Dutch, "komt"), (Language::English, "comes")] {
            let words = Words::new(language);
            let value = words.value("answer", "@answer-yes");
            assert_eq!(value, FluentValue::from(told.to_owned()));
        }
    }

    #[test]
    fn what_somebody_said_is_never_taken_for_a_name_or_a_date() {
        let words = Words::new(Language::Dutch);
        for said in ["@answer-yes", "2026-03-05", "7"] {
            assert_eq!(
                words.value("words", said),
                FluentValue::from(said.to_owned())
            );
        }
    }
}
