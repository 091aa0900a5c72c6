//! `ekc translate`: the circle's own words in another language, with who made it; without words,
//! what is translated and what is not.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::event::Event;
use crate::domain::paper::Tongue;
use crate::domain::text::{Line, Prose};
use crate::domain::translation::{OwnPart, Translation};
use crate::failure::{Failure, failure};
use crate::method::translating::{OwnWords, own_words, translation_of};
use crate::movement::change::{Draft, change_when, put};
use crate::movement::input::{
    Answer, Question, may, missing, must, number, optional, options, required, today,
};
use crate::words::{Words, message};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "LANGUAGE")]
    language: Option<String>,
    #[arg(value_name = "PART: TEXT")]
    translation: Vec<String>,
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    drop: Vec<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const NEW: &[Question] = &[
    must("language", Answer::Choice(options::<Tongue>)),
    must("translation", Answer::Lines),
    must("by", Answer::Line),
    may("on", Answer::Date).otherwise(today).later(),
];

/// What somebody translated may be noted after the role has ended too.
pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    if form.from.is_some() || !form.drop.is_empty() {
        return change_when(desk, form, &[], |_| Ok(()), decide);
    }
    let is_new = !form.translation.is_empty() || form.by.is_some() || form.on.is_some();
    if !is_new {
        let is_whole = show(form, desk)?;
        let asks = form.language.is_some() && desk.can_ask() && !desk.options.json;
        if is_whole || !asks {
            return Ok(());
        }
    }
    change_when(desk, form, NEW, |_| Ok(()), decide)
}

/// A language as it is typed: a word of the list, or its own name.
fn language_of(text: &str) -> Result<Tongue, Failure> {
    Tongue::spoken(text).map_or_else(|| Tongue::parse(text), Ok)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    match (form.translation.is_empty(), form.drop.is_empty()) {
        (false, false) => Err(failure!(Usage, "translation-one-thing")),
        (true, false) => drop_translations(draft, &form.drop),
        (true, true) => Err(missing("translation")),
        (false, true) => add(draft, form),
    }
}

fn add(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let language = required("language", form.language.as_ref(), language_of)?;
    let made_by = required("by", form.by.as_ref(), Line::parse)?;
    // A short name is told as the name it stands for; any other name may be that of somebody else.
    let mut people = draft.case.people.iter();
    let made_by = match people.find(|it| it.handle.as_str() == made_by.as_str()) {
        Some(person) => Line::parse(person.name.as_str())?,
        None => made_by,
    };
    let on = draft.happened("on", form.on.as_ref())?;
    let mut numbers = Vec::new();
    for (at, text) in form.translation.iter().enumerate() {
        let about = |failure: Failure| failure.about(format!("translation[{at}]"));
        let (of, words) = text
            .split_once(':')
            .ok_or_else(|| about(failure!(Invalid, "translation-form")))?;
        let own_words = meant(&draft.case, of).map_err(about)?;
        let words = Prose::parse(words).map_err(about)?;
        let is_it = |it: &Translation| {
            it.language == language && it.own_words.as_str() == own_words.as_str()
        };
        let all = &mut draft.case.translations;
        // What is translated once more takes the place of what stands.
        let known = all.iter().find(|it| is_it(it)).map(|it| it.number);
        let number = known.unwrap_or_else(|| next_number(all.iter().map(|it| it.number)));
        let translation = Translation {
            number,
            own_words: own_words.clone(),
            language,
            words,
            made_by: made_by.clone(),
            on,
        };
        put(all, translation, |it| it.number == number);
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    Ok(Event::TranslationsNoted { numbers, language })
}

/// The own words that are meant: `vraag`, `doel 2`, or a number alone for an agreement.
fn meant(case: &Case, of: &str) -> Result<Prose, Failure> {
    let of = of.trim();
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (word, wanted) = match of.rsplit_once(' ') {
        Some((word, wanted)) if is_number(wanted) => (word, Some(wanted)),
        None if !of.is_empty() && is_number(of) => ("", Some(of)),
        Some(_) | None => (of, None),
    };
    let part = match word {
        "" => OwnPart::Agreement,
        word => OwnPart::parse(word)?,
    };
    let wanted = wanted.map(number).transpose()?;
    let found = own_words(case)
        .into_iter()
        .find(|it| it.part == part && it.number == wanted);
    match found {
        Some(found) => Prose::parse(found.words),
        None => Err(failure!(Missing, "own-words-unknown", words = of)),
    }
}

fn drop_translations(draft: &mut Draft, texts: &[String]) -> Result<Event, Failure> {
    let mut numbers = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let field = format!("drop[{at}]");
        let wanted = number(text).map_err(|failure| failure.about(field.clone()))?;
        let mut known = draft.case.translations.iter();
        if known.all(|it| it.number != wanted) {
            return Err(failure!(Missing, "translation-unknown", number = wanted).about(field));
        }
        if !numbers.contains(&wanted) {
            numbers.push(wanted);
        }
    }
    draft
        .case
        .translations
        .retain(|it| !numbers.contains(&it.number));
    Ok(Event::TranslationsDropped { numbers })
}

/// What own words are, and which.
fn named(own: &OwnWords<'_>, words: &Words) -> String {
    let kind = own.part.label();
    words.say(if let Some(number) = own.number {
        message!(
            "translated-of-several",
            kind = kind,
            number = number,
            words = own.words
        )
    } else {
        message!("translated-alone", kind = kind, words = own.words)
    })
}

/// All own words with what they are in a language, and the translations of words that stand there
/// no more.
fn lines(case: &Case, language: Tongue, words: &Words) -> Vec<String> {
    let all = own_words(case);
    let mut lines = vec![words.say(message!("translation-title", tongue = language.label()))];
    lines.extend(all.iter().map(|own| {
        let line = named(own, words);
        match translation_of(case, own.words, language) {
            Some(it) => words.say(message!(
                "translation-line",
                line = line,
                text = it.words,
                number = it.number,
                maker = it.made_by
            )),
            None => words.say(message!("translation-none", line = line)),
        }
    }));
    let is_of_before = |it: &&Translation| {
        let mut still = all.iter();
        it.language == language && still.all(|own| own.words != it.own_words.as_str())
    };
    let of_before = case.translations.iter().filter(is_of_before);
    lines.extend(of_before.map(|it| {
        words.say(message!(
            "translation-of-before",
            number = it.number,
            words = it.own_words
        ))
    }));
    lines
}

/// Show what is translated; gives whether nothing is left to translate.
fn show(form: &Form, desk: &mut Desk) -> Result<bool, Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    let wanted = optional("language", form.language.as_ref(), language_of)?;
    let is_left = |own: &&OwnWords<'_>| {
        wanted.is_some_and(|it| translation_of(&case, own.words, it).is_none())
    };
    let all = own_words(&case);
    let left: Vec<&OwnWords<'_>> = all.iter().filter(is_left).collect();
    let is_whole = left.is_empty();
    let is_wanted = |it: &&Translation| wanted.is_none_or(|wanted| it.language == wanted);
    let there: Vec<&Translation> = case.translations.iter().filter(is_wanted).collect();
    if desk.options.json {
        let left = left.iter().map(
            |own| json!({ "part": own.part.code(), "number": own.number, "words": own.words }),
        );
        desk.print_json(&json!({
            "schema": "ekc.translations/1",
            "case": case.handle(),
            "translations": there,
            "untranslated": left.collect::<Vec<_>>(),
        }))?;
        return Ok(is_whole);
    }
    let mut languages: Vec<Tongue> = wanted.into_iter().collect();
    languages.extend(there.iter().map(|it| it.language));
    languages.sort();
    languages.dedup();
    let words = &desk.words;
    let told: Vec<String> = if languages.is_empty() {
        vec![words.say(message!("translation-empty"))]
    } else {
        let told = languages.iter().flat_map(|it| lines(&case, *it, words));
        told.collect()
    };
    desk.print(&told.join("\n"))?;
    Ok(is_whole)
}
