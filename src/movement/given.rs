//! Details as they were given. The flags, the keys of a YAML file and the questions are made from
//! what is declared beside the fields (`src/domain/record.rs`); a form holds them all as one
//! [`Given`].

use super::placeholder;
use super::question::{Answer, Question, Standing, must, options};
use crate::domain::choice::YesNo;
use crate::domain::circle::Person;
use crate::domain::conference::Conference;
use crate::domain::detail::{Detail, Occasion};
use crate::domain::intake::Application;
use crate::domain::plan::Plan;
use crate::domain::record::Record;
use crate::domain::value::{Content, Sort};
use crate::failure::Failure;
use crate::words::{Words, message};
use chrono::NaiveDate;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// Which details a form takes.
pub(crate) trait Taken {
    /// Of what they are details.
    type Row: Record;

    /// The place of a detail among the flags, if this form takes it.
    fn place(detail: &Detail<Self::Row>) -> Option<u8>;
}

/// All of a person.
#[derive(Clone, Debug, Default)]
pub(crate) struct OfPerson;

impl Taken for OfPerson {
    type Row = Person;

    fn place(detail: &Detail<Person>) -> Option<u8> {
        detail.given()
    }
}

/// What is asked of somebody who answers an invitation.
#[derive(Clone, Debug, Default)]
pub(crate) struct AtAnswer;

impl Taken for AtAnswer {
    type Row = Person;

    fn place(detail: &Detail<Person>) -> Option<u8> {
        detail.asked(Occasion::Answer).and(detail.given())
    }
}

/// All of an application.
#[derive(Clone, Debug, Default)]
pub(crate) struct OfApplication;

impl Taken for OfApplication {
    type Row = Application;

    fn place(detail: &Detail<Application>) -> Option<u8> {
        detail.given()
    }
}

/// All of a conference.
#[derive(Clone, Debug, Default)]
pub(crate) struct OfConference;

impl Taken for OfConference {
    type Row = Conference;

    fn place(detail: &Detail<Conference>) -> Option<u8> {
        detail.given()
    }
}

/// All of a plan.
#[derive(Clone, Debug, Default)]
pub(crate) struct OfPlan;

impl Taken for OfPlan {
    type Row = Plan;

    fn place(detail: &Detail<Plan>) -> Option<u8> {
        detail.given()
    }
}

/// What a form holds for a detail that is to be empty.
pub(crate) const EMPTIED: &str = "-";

/// The details that a form was given, as they were typed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Given<T> {
    texts: BTreeMap<&'static str, String>,
    taken: PhantomData<T>,
}

impl<T: Taken> Given<T> {
    fn details() -> Vec<&'static Detail<T::Row>> {
        T::Row::in_order(T::place)
    }

    /// Whether anything was given.
    pub(crate) fn any(&self) -> bool {
        !self.texts.is_empty()
    }

    /// What was given for one of them.
    pub(crate) fn get(&self, key: &str) -> Option<&String> {
        debug_assert!(Self::details().iter().any(|detail| detail.key() == key));
        self.texts.get(key)
    }

    /// The same with this in the place of what was given, or without it.
    pub(crate) fn with(mut self, key: &'static str, text: Option<String>) -> Self {
        debug_assert!(Self::details().iter().any(|detail| detail.key() == key));
        match text {
            Some(text) => self.texts.insert(key, text),
            None => self.texts.remove(key),
        };
        self
    }

    /// Put into a row what was given; what was not given stays as it is, and what is to be empty is
    /// emptied.
    pub(crate) fn fill(&self, row: &mut T::Row, today: NaiveDate) -> Result<(), Failure> {
        for detail in Self::details() {
            let Some(text) = self.texts.get(detail.key()) else {
                continue;
            };
            match text.trim() {
                "" => {}
                EMPTIED if detail.cleared().is_some() => {
                    detail.clear(row);
                }
                _ => detail.read(row, text, today)?,
            }
        }
        Ok(())
    }

    /// Questions about what a copied proposal left open (`--birth-date DATUM`) and the form does
    /// not ask by itself. They have to be answered: who does not know it yet stops.
    pub(crate) fn left_open(&self, asked: &[Question]) -> Vec<Question> {
        let is_left_open = |detail: &&Detail<T::Row>| {
            let text = self.texts.get(detail.key());
            text.is_some_and(|text| placeholder::ensure_not(text).is_err())
        };
        Self::details()
            .into_iter()
            .filter(is_left_open)
            .filter(|detail| asked.iter().all(|it| it.field != detail.key()))
            .map(|detail| must(detail.key(), answer(detail.sort)))
            .collect()
    }

    /// A form with the details beside its own fields, as one map.
    pub(crate) fn beside(&self, mut form: Value) -> Value {
        if let Value::Object(fields) = &mut form {
            for (key, text) in &self.texts {
                fields.insert((*key).to_owned(), Value::from(text.as_str()));
            }
        }
        form
    }
}

impl<T: Taken> Args for Given<T> {
    fn augment_args(command: Command) -> Command {
        let details = Self::details();
        command.args(details.into_iter().map(argument))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<T: Taken> FromArgMatches for Given<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut given = Self {
            texts: BTreeMap::new(),
            taken: PhantomData,
        };
        given.update_from_arg_matches(matches)?;
        Ok(given)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        for detail in Self::details() {
            if let Some(text) = matches.get_one::<String>(detail.key()) {
                self.texts.insert(detail.key(), text.clone());
            }
        }
        Ok(())
    }
}

/// The flag of a detail.
fn argument<R: Record>(detail: &Detail<R>) -> Arg {
    let arg = Arg::new(detail.key())
        .long(detail.flag())
        .value_name(detail.value())
        .action(ArgAction::Set);
    if matches!(detail.sort, Sort::Truth) {
        return arg
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("yes");
    }
    arg
}

/// Read and write a form that holds details: its keys and theirs lie side by side in one map. The
/// form says `#[serde(remote = "Self")]`, so that what serde derives is about its own fields only.
/// Serde's flattening would lose the line and column of a mistake in YAML, and the nought of a
/// telephone number.
macro_rules! with_details {
    ($form:ident) => {
        impl serde::Serialize for $form {
            fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                let own = Self::serialize(self, serde_json::value::Serializer)
                    .map_err(<S::Error as serde::ser::Error>::custom)?;
                serde::Serialize::serialize(&self.details.beside(own), out)
            }
        }

        impl<'de> serde::Deserialize<'de> for $form {
            fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                let mut details = <Self as Default>::default().details;
                let sieve = $crate::movement::given::Sieve::new(input, &mut details);
                let own = Self::deserialize(sieve)?;
                Ok(Self { details, ..own })
            }
        }
    };
}
pub(crate) use with_details;

/// Takes the details out of a map before the form sees it.
pub(crate) struct Sieve<'g, D, T> {
    input: D,
    given: &'g mut Given<T>,
}

impl<'g, D, T> Sieve<'g, D, T> {
    pub(crate) fn new(input: D, given: &'g mut Given<T>) -> Self {
        Self { input, given }
    }
}

impl<'de, D: Deserializer<'de>, T: Taken> Deserializer<'de> for Sieve<'_, D, T> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.input.deserialize_any(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        own: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let sifted = Sifted {
            visitor,
            own,
            given: self.given,
        };
        self.input.deserialize_struct(name, own, sifted)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

/// The visitor of the form, which gets a map without the details.
struct Sifted<'g, V, T> {
    visitor: V,
    own: &'static [&'static str],
    given: &'g mut Given<T>,
}

impl<'de, V: Visitor<'de>, T: Taken> Visitor<'de> for Sifted<'_, V, T> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(Rest {
            map,
            own: self.own,
            given: self.given,
            seen: Vec::new(),
        })
    }
}

/// A map without the details, which are kept where they belong.
struct Rest<'g, A, T> {
    map: A,
    own: &'static [&'static str],
    given: &'g mut Given<T>,
    seen: Vec<&'static str>,
}

impl<'de, A: MapAccess<'de>, T: Taken> MapAccess<'de> for Rest<'_, A, T> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        mut seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        loop {
            let key = Key::<'_, K, T> {
                seed,
                own: self.own,
                seen: &self.seen,
                taken: PhantomData,
            };
            match self.map.next_key_seed(key)? {
                None => return Ok(None),
                Some(Found::Own(key)) => return Ok(Some(key)),
                Some(Found::Detail(key, back)) => {
                    self.seen.push(key);
                    if let Some(text) = self.map.next_value::<Option<String>>()? {
                        self.given.texts.insert(key, text);
                    }
                    seed = back;
                }
            }
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

/// Whose a key is: of the form, as it reads it, or of a detail. The reader of the form comes back
/// with that.
enum Found<K, V> {
    Own(V),
    Detail(&'static str, K),
}

/// Reads a key of a map. An unknown one, and one that was there already, is refused here, where the
/// place of the key is still known.
struct Key<'s, K, T> {
    seed: K,
    own: &'static [&'static str],
    seen: &'s [&'static str],
    taken: PhantomData<T>,
}

impl<'de, K: DeserializeSeed<'de>, T: Taken> DeserializeSeed<'de> for Key<'_, K, T> {
    type Value = Found<K, K::Value>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Found<K, K::Value>, D::Error> {
        input.deserialize_identifier(self)
    }
}

impl<'de, K: DeserializeSeed<'de>, T: Taken> Visitor<'de> for Key<'_, K, T> {
    type Value = Found<K, K::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("field identifier")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Found<K, K::Value>, E> {
        let details: Vec<&'static str> =
            Given::<T>::details().into_iter().map(Detail::key).collect();
        if let Some(key) = details.iter().copied().find(|key| *key == text) {
            if self.seen.contains(&key) {
                return Err(E::duplicate_field(key));
            }
            return Ok(Found::Detail(key, self.seed));
        }
        if self.own.contains(&text) {
            let name = StrDeserializer::<E>::new(text);
            return self.seed.deserialize(name).map(Found::Own);
        }
        // As serde says it of a form without details.
        let known: Vec<String> = self
            .own
            .iter()
            .chain(&details)
            .map(|key| format!("`{key}`"))
            .collect();
        Err(E::custom(format_args!(
            "unknown field `{text}`, expected one of {}",
            known.join(", ")
        )))
    }
}

/// Behind every other question.
pub(crate) const LAST: u8 = u8::MAX;

/// The questions of an occasion: those about details, and those of the command itself at the places
/// it says. Of two at one place that of the command comes first.
pub(crate) fn questions<R: Record>(
    occasion: Occasion,
    need: fn(&'static str, Answer) -> Question,
    own: &[(u8, Question)],
) -> Vec<Question> {
    let mut placed = own.to_vec();
    for detail in R::in_order(|detail| detail.asked(occasion)) {
        let place = detail.asked(occasion).unwrap_or(LAST);
        placed.push((place, need(detail.key(), answer(detail.sort))));
    }
    placed.sort_by_key(|(place, _)| *place);
    placed.into_iter().map(|(_, question)| question).collect()
}

/// What sort of answer a question about a field takes.
fn answer(sort: Sort) -> Answer {
    match sort {
        Sort::Handle | Sort::Line => Answer::Line,
        Sort::Person => Answer::Person,
        Sort::Name => Answer::Name,
        Sort::Prose => Answer::Prose,
        Sort::Phone => Answer::Phone,
        Sort::Email => Answer::Email,
        Sort::Day => Answer::Date,
        Sort::Time => Answer::Time,
        Sort::Year | Sort::Number => Answer::Number,
        Sort::Truth => Answer::Choice(options::<YesNo>),
        Sort::Word { options, .. } => Answer::Choice(options),
    }
}

/// What stands in a row for a field of a form, where that is a detail of it.
pub(crate) fn standing<R: Record>(row: &R, field: &str) -> Option<Standing> {
    let detail = R::DETAILS.iter().find(|detail| detail.key() == field)?;
    Some(Standing {
        content: detail.content(row)?,
        may_clear: detail.cleared().is_some(),
    })
}

/// What a field holds, as a person reads it.
pub(crate) fn in_words(content: &Content, words: &Words) -> String {
    match content {
        Content::Text(text) => text.clone(),
        Content::Day(day) => words.date(*day),
        Content::Time(time) => words.time(*time),
        Content::Number(number) => number.to_string(),
        Content::Truth(true) => words.say(message!("yes-no-yes")),
        Content::Truth(false) => words.say(message!("yes-no-no")),
        Content::Word { label, .. } => words.say(*label),
    }
}
