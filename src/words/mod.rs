//! All sentences a person reads, in Fluent files, one per area, Dutch and English.
//!
//! The code knows names of messages and values ([`mod@message`]); this file knows how a value reads
//! in a language: a day is written out with its weekday, and a value of a closed list is the name
//! of its label.

pub mod message;

use message::is_of_people;
pub use message::{Label, Message, Value};
pub(crate) use message::{label, message};

use chrono::{Locale, NaiveDate, NaiveTime};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::BTreeMap;
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
        self.folder().map_or("", |(_, _, _, script)| *script)
    }

    fn folder(self) -> Option<&'static Folder> {
        FOLDERS.iter().find(|(tag, _, _, _)| *tag == self.tag())
    }

    /// The text of a message, as it stands in its Fluent file.
    fn text(self, name: &str) -> Option<&'static str> {
        let (_, texts, starts, _) = self.folder()?;
        let from = |place: usize| texts.get(usize::try_from(*starts.get(place)?).ok()?..);
        let named = |text: &'static str| text.split(" =").next().unwrap_or_default();
        let (mut low, mut high) = (0, starts.len());
        while low < high {
            let middle = low.midpoint(high);
            let text = from(middle)?;
            match named(text).cmp(name) {
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
                Ordering::Equal => {
                    let length =
                        from(middle + 1).map_or(text.len(), |after| text.len() - after.len());
                    return text.get(..length);
                }
            }
        }
        None
    }
}

/// A folder of words: its name, the text of its messages in the order of their names, where each
/// begins in it, and the script of the demo.
type Folder = (&'static str, &'static str, &'static [u32], &'static str);

/// The folders beside this file. `build.rs` lists them.
const FOLDERS: &[Folder] = include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// Values for a message, by name.
pub type Values<'a> = &'a [(&'a str, Value)];

/// The words of one language. A message is looked up and read when it is said for the first time: a
/// command says some tens of them, and reading or ordering them all took a quarter of its start.
pub struct Words {
    language: Language,
    /// The messages that were said.
    said: RefCell<FluentBundle<FluentResource>>,
    /// The name that is told beside each handle, where people may be named.
    names: BTreeMap<String, String>,
    /// Whether people are told by their handles alone.
    hides_names: bool,
}

/// Before and behind a name that is told beside a handle, until it is known whether it stands in a
/// command. No text holds these signs: Unicode keeps them for a program's own use.
const BEGINS: &str = "\u{FDD0}";
const ENDS: &str = "\u{FDD1}";

impl Words {
    /// Load a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        // A test proves that each tag can be read.
        let identifier: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut said = FluentBundle::new(vec![identifier]);
        // Isolation marks are for documents that mix directions; on a terminal they show as noise.
        said.set_use_isolating(false);
        Self {
            language,
            said: RefCell::new(said),
            names: BTreeMap::new(),
            hides_names: false,
        }
    }

    /// The same words, which tell these names beside the handles.
    #[must_use]
    pub fn naming(&self, names: BTreeMap<String, String>) -> Self {
        Self {
            names,
            hides_names: self.hides_names,
            ..Self::new(self.language)
        }
    }

    /// The same words, which tell people by their handles alone, or no longer do.
    #[must_use]
    pub fn hiding_names(&self, hides_names: bool) -> Self {
        Self {
            hides_names,
            ..Self::new(self.language)
        }
    }

    /// Whether people are told by their handles alone.
    #[must_use]
    pub fn hides_names(&self) -> bool {
        self.hides_names
    }

    /// People by their handles, with the names beside them where they may be named.
    #[must_use]
    pub fn people(&self, handles: &str) -> String {
        self.with_names(handles, "", "")
    }

    /// How somebody is called where the name alone is told: by the handle where names are hidden.
    #[must_use]
    pub fn called(&self, handle: &str, name: &str) -> String {
        let called = if self.hides_names { handle } else { name };
        called.to_owned()
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
            if let Value::Text(text) = value
                && is_of_people(name)
            {
                args.set(*name, self.with_names(text, BEGINS, ENDS));
            } else {
                args.set(*name, self.value(value));
            }
        }
        let said = self.said.borrow();
        let message = said.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = said.format_pattern(pattern, Some(&args), &mut errors);
        Some(if self.names.is_empty() {
            text.into_owned()
        } else {
            without_names_in_commands(&text)
        })
    }

    /// Each handle between commas with its name, and these signs around what is added.
    fn with_names(&self, handles: &str, begins: &str, ends: &str) -> String {
        if self.names.is_empty() {
            return handles.to_owned();
        }
        let beside = |handle: &str| match self.names.get(handle) {
            Some(name) => format!("{handle}{begins} ({name}){ends}"),
            None => handle.to_owned(),
        };
        // Of a long list only the first and the last are told.
        let ends_of_list = |part: &str| {
            let both: Vec<String> = part.split(" … ").map(beside).collect();
            both.join(" … ")
        };
        let all: Vec<String> = handles.split(", ").map(ends_of_list).collect();
        all.join(", ")
    }

    /// Read a message, unless that was done; nothing when there is none by that name.
    fn learn(&self, name: &str) -> Option<()> {
        let text = self.language.text(name)?;
        let mut said = self.said.borrow_mut();
        if !said.has_message(name) {
            // A test proves that every message can be read and that no name is there twice.
            let message =
                FluentResource::try_new(text.to_owned()).unwrap_or_else(|(message, _)| message);
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

    /// How long something took, of whole minutes: `1:30`.
    #[must_use]
    pub fn span(&self, minutes: u64) -> String {
        format!("{}:{:02}", minutes / 60, minutes % 60)
    }

    /// A month by its first day: `maart 2026`, `March 2026`.
    #[must_use]
    pub fn month(&self, first_day: NaiveDate) -> String {
        first_day
            .format_localized("%B %Y", self.language.locale())
            .to_string()
    }

    /// An amount of whole cents, as a table takes it: `4,50`, `4.50`.
    #[must_use]
    pub fn amount(&self, cents: u64) -> String {
        let (euros, cents) = (cents / 100, format!("{:02}", cents % 100));
        self.say(message!("amount", euros = euros, cents = cents))
    }

    /// An amount of whole cents, as it is said: `€ 4,50`, `€ 4.50`.
    #[must_use]
    pub fn money(&self, cents: u64) -> String {
        self.say(message!("money", amount = self.amount(cents)))
    }

    /// A number of tenths: `8,2`, `8.2`.
    #[must_use]
    pub fn tenths(&self, tenths: u64) -> String {
        self.say(message!("tenths", whole = tenths / 10, tenth = tenths % 10))
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

/// A name is told beside its handle, except where the handle is part of a command: that is copied.
fn without_names_in_commands(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once(BEGINS) {
        told.push_str(before);
        let (name, behind) = behind.split_once(ENDS).unwrap_or((behind, ""));
        if !ends_in_command(&told) {
            told.push_str(name);
        }
        rest = behind;
    }
    told.push_str(rest);
    told
}

/// Whether the last words are those of a command, and no new sentence began.
fn ends_in_command(text: &str) -> bool {
    text.rfind("ekc ")
        .is_some_and(|at| !text[at..].contains([':', '.', ',', ';', '?', '!', '\n']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn each_message_read_by_itself_is_what_it_is_in_its_file() {
        let parsed = |text: &str| {
            let body = fluent_syntax::parser::parse(text.to_owned()).unwrap().body;
            let messages = body.into_iter().filter_map(|entry| {
                let fluent_syntax::ast::Entry::Message(message) = entry else {
                    return None;
                };
                Some(fluent_syntax::ast::Message {
                    comment: None,
                    ..message
                })
            });
            messages.collect::<Vec<_>>()
        };
        let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words");
        for language in Language::ALL {
            let mut count = 0;
            for file in std::fs::read_dir(words.join(language.tag())).unwrap() {
                let path = file.unwrap().path();
                if path.extension().is_none_or(|ending| ending != "ftl") {
                    continue;
                }
                for message in parsed(&std::fs::read_to_string(path).unwrap()) {
                    let name = message.id.name.clone();
                    let text = language.text(&name).unwrap();
                    assert_eq!(parsed(text), [message], "{name}");
                    count += 1;
                }
            }
            let (_, _, starts, _) = language.folder().unwrap();
            assert_eq!(count, starts.len());
            assert_eq!(language.text("no-such-message"), None);
        }
    }

    #[test]
    fn each_language_has_its_folder_and_each_folder_its_language() {
        let folders: Vec<&str> = FOLDERS.iter().map(|(tag, _, _, _)| *tag).collect();
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
    fn money_a_month_and_a_time_are_written_in_the_way_of_the_language() {
        let first_day = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        for (language, amount, month) in [
            (Language::Dutch, "1500,05", "maart 2026"),
            (Language::English, "1500.05", "March 2026"),
        ] {
            let words = Words::new(language);
            assert_eq!(words.amount(150_005), amount);
            assert_eq!(words.money(150_005), format!("€ {amount}"));
            assert_eq!(words.month(first_day), month);
            assert_eq!(
                (words.span(5), words.span(90)),
                ("0:05".to_owned(), "1:30".to_owned())
            );
        }
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
    #[test]
    fn a_name_stands_beside_each_handle_and_in_no_command() {
        let bep = || BTreeMap::from([("oma-1".to_owned(), "Bep".to_owned())]);
        for language in Language::ALL {
            let words = Words::new(*language).naming(bep());
            let on = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
            let told = words.say(message!("did-explained", people = "opa-1, oma-1", on = on));
            assert!(told.contains("opa-1, oma-1 (Bep)"), "{told}");
            // What somebody said stays as it was said.
            let told = words.say(message!("plan-question", question = "oma-1"));
            assert!(!told.contains("(Bep)"), "{told}");
            assert_eq!(words.people("oma-1 … opa-1"), "oma-1 (Bep) … opa-1");
            let hidden = words.hiding_names(true);
            assert_eq!(hidden.people("oma-1"), "oma-1");
            assert_eq!(hidden.called("oma-1", "Bep"), "oma-1");
            assert_eq!(words.called("oma-1", "Bep"), "Bep");
        }
        let in_command = format!("Doe: ekc answer oma-1{BEGINS} (Bep){ENDS} ja");
        assert_eq!(
            without_names_in_commands(&in_command),
            "Doe: ekc answer oma-1 ja"
        );
        let behind_it = format!("Met ekc undo. Dan oma-1{BEGINS} (Bep){ENDS}.");
        assert_eq!(
            without_names_in_commands(&behind_it),
            "Met ekc undo. Dan oma-1 (Bep)."
        );
    }
}
