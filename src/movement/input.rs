//! Three ways in, one form: flags, a YAML file, and questions for what is still missing.
//!
//! A form is a struct that clap fills from flags and serde from YAML. Its fields hold the text as
//! it was given; the decision parses it, so that all three ways give the same errors.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::{Choice as _, Choosable, YesNo};
use crate::domain::circle::Person;
use crate::domain::date::{parse_date, parse_time};
use crate::domain::intake::Variant;
use crate::domain::text::{Email, Line, Name, Phone, Prose};
use crate::exchange::yaml;
use crate::failure::{Failure, Kind, failure};
use crate::language::wording;
use crate::ui::ask::{List, Listed};
use crate::ui::explain::explain;
use crate::words::{Label, label, message};
use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize as _, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::path::PathBuf;

pub(crate) use crate::domain::choice::options;

/// A question that a form asks when the answer was not given.
#[derive(Clone, Copy)]
pub(crate) struct Question {
    /// The field it fills; the words are `ask-<command>-<field>` or else `ask-<field>`.
    pub(crate) field: &'static str,
    /// What sort of answer.
    pub(crate) answer: Answer,
    /// Whether it can be left empty.
    pub(crate) need: Need,
}

/// Whether a question needs an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// It does.
    Must,
    /// It does not, but whoever sits at a terminal is asked when it was not given.
    Should,
    /// It may be left empty; asked only when something else had to be asked too.
    May,
    /// It may be left empty; asked when nothing was given but what must be.
    IfBare,
}

/// What sort of answer a question takes.
#[derive(Clone, Copy)]
pub(crate) enum Answer {
    Name,
    Line,
    Prose,
    Date,
    /// When an agreement holds: words, or a day that exists.
    When,
    Time,
    Email,
    Phone,
    Number,
    /// Someone in the case.
    Person,
    /// Someone in the case or several, between commas.
    People,
    /// The same, in a form that keeps them as one text.
    PeopleLine,
    /// One of a closed list.
    Choice(fn() -> Vec<Choosable>),
    /// Some of a closed list, until one is skipped.
    Choices(fn() -> Vec<Choosable>),
    /// Several lines, until an empty one.
    Lines,
    /// Several numbers, between commas.
    Numbers,
    /// The same, of minimum requirements; not asked where there are none.
    Requirements,
    /// A group of questions again and again, until the first is left empty.
    Groups(&'static [Question]),
}

pub(crate) const fn must(field: &'static str, answer: Answer) -> Question {
    Question {
        field,
        answer,
        need: Need::Must,
    }
}

pub(crate) const fn should(field: &'static str, answer: Answer) -> Question {
    Question {
        field,
        answer,
        need: Need::Should,
    }
}

pub(crate) const fn if_bare(field: &'static str, answer: Answer) -> Question {
    Question {
        field,
        answer,
        need: Need::IfBare,
    }
}

pub(crate) const fn may(field: &'static str, answer: Answer) -> Question {
    Question {
        field,
        answer,
        need: Need::May,
    }
}

/// A form with everything in it that could be had, and the YAML it came from.
pub(crate) struct Filled<F> {
    pub(crate) form: F,
    /// The text of the file, and which fields came from it.
    yaml: Option<(String, BTreeSet<String>)>,
    /// Which fields were given by flags.
    flags: BTreeSet<String>,
    /// Which questions were asked; what was answered can be asked once more.
    asked: Vec<Question>,
}

impl<F> Filled<F> {
    /// A failure of the decision, with line and column when the value came from YAML.
    /// Otherwise the field is named as it is given on the command line.
    pub(crate) fn locate(&self, failure: Failure, desk: &Desk) -> Failure {
        let Some(path) = failure.field().map(str::to_owned) else {
            return failure;
        };
        let field = path.split(['.', '[']).next().unwrap_or_default();
        match &self.yaml {
            // What is in no field of the file and in no flag is missing from the file.
            Some((text, from_file)) if from_file.contains(field) || !self.flags.contains(field) => {
                failure.at(yaml::locate(text, &path))
            }
            _ => failure.named(desk.how_to_give(field)),
        }
    }
}

impl<F: Serialize + DeserializeOwned> Filled<F> {
    /// When the decision refuses an answer that was just typed, ask that one again and keep the
    /// rest. Gives whether there is something new to decide on.
    pub(crate) fn ask_again(
        &mut self,
        desk: &mut Desk,
        case: Option<&Case>,
        failure: &Failure,
    ) -> Result<bool, Failure> {
        let field = failure
            .field()
            .and_then(|path| path.split(['.', '[']).next())
            .unwrap_or_default();
        // A group holds many answers: losing them all for one would be worse than the refusal.
        let again = self.asked.iter().find(|question| {
            question.field == field && !matches!(question.answer, Answer::Groups(_))
        });
        let Some(question) = again.copied().filter(|_| {
            matches!(
                failure.kind(),
                Kind::Invalid | Kind::Conflict | Kind::Ambiguous | Kind::Missing
            )
        }) else {
            return Ok(false);
        };
        let remark = explain(failure, &desk.words);
        desk.ask().remark(&remark);
        let mut fields = fields_of(&self.form)?;
        let command = desk.invocation.command.clone();
        fields.insert(field.to_owned(), ask(desk, case, &command, &question)?);
        fields.retain(|_, value| !value.is_null());
        self.form = serde_json::from_value(Value::Object(fields))
            .map_err(|_| failure!(Unforeseen, "unforeseen", what = "form"))?;
        Ok(true)
    }
}

/// Fill the form: flags win over YAML, questions fill what is missing.
pub(crate) fn fill<F: Serialize + DeserializeOwned>(
    desk: &mut Desk,
    case: Option<&Case>,
    form: &F,
    questions: &[Question],
) -> Result<Filled<F>, Failure> {
    let command = desk.invocation.command.clone();
    let mut fields = fields_of(form)?;
    let flags: BTreeSet<String> = fields
        .iter()
        .filter(|(_, value)| !is_empty(value))
        .map(|(name, _)| name.clone())
        .collect();
    let mut asked = Vec::new();
    let mut yaml: Option<(String, BTreeSet<String>)> = None;
    if let Some(Value::String(path)) = fields.remove("from") {
        let bytes = desk.read(&PathBuf::from(path), yaml::MOST_BYTES)?;
        let mut given = fields_of(&yaml::read::<F>(&bytes)?)?;
        given.remove("from");
        let mut from_file = BTreeSet::new();
        for (name, value) in given {
            if fields.get(&name).is_none_or(is_empty) && !is_empty(&value) {
                from_file.insert(name.clone());
                fields.insert(name, value);
            }
        }
        yaml = Some((yaml::text(&bytes)?.to_owned(), from_file));
    }
    // What was given is looked at before anything is asked:
    // nobody should answer ten questions first.
    for question in questions {
        if let Some(Value::String(text)) =
            fields.get(question.field).filter(|value| !is_empty(value))
        {
            check(question.answer, text, case, desk).map_err(|failure| match &yaml {
                Some((file, from_file)) if from_file.contains(question.field) => failure
                    .about(question.field)
                    .at(yaml::locate(file, question.field)),
                _ => failure.named(desk.how_to_give(question.field)),
            })?;
        }
    }
    let unanswered = |question: &&Question, fields: &Map<String, Value>| {
        fields.get(question.field).is_none_or(is_empty)
    };
    let missing: Vec<&Question> = questions
        .iter()
        .filter(|question| {
            question.need == Need::Must && fields.get(question.field).is_none_or(is_empty)
        })
        .collect();
    let musts = |name: &String| {
        questions
            .iter()
            .any(|question| question.need == Need::Must && question.field == name)
    };
    let bare = questions
        .iter()
        .any(|question| question.need == Need::IfBare)
        && fields
            .iter()
            .all(|(name, value)| is_empty(value) || musts(name));
    let wanted = desk.can_ask() && bare
        || desk.can_ask()
            && questions
                .iter()
                .any(|question| question.need == Need::Should && unanswered(&question, &fields));
    if !missing.is_empty() || wanted {
        if !desk.can_ask() {
            let flags: Vec<String> = missing
                .iter()
                .map(|question| desk.how_to_give(question.field))
                .collect();
            return Err(failure!(
                NoTerminal,
                "missing-answers",
                flags = flags.join(", ")
            ));
        }
        for question in questions {
            if fields.get(question.field).is_none_or(is_empty) {
                let answer = ask(desk, case, &command, question)?;
                fields.insert(question.field.to_owned(), answer);
                asked.push(*question);
            }
        }
    }
    // What was not given is left out: some fields are read from flags only.
    fields.retain(|_, value| !value.is_null());
    let form = serde_json::from_value(Value::Object(fields))
        .map_err(|_| failure!(Unforeseen, "unforeseen", what = "form"))?;
    Ok(Filled {
        form,
        yaml,
        flags,
        asked,
    })
}

fn fields_of<F: Serialize>(form: &F) -> Result<Map<String, Value>, Failure> {
    match serde_json::to_value(form) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(failure!(Unforeseen, "unforeseen", what = "form")),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::String(text) => text.is_empty(),
        Value::Bool(true) | Value::Number(_) | Value::Object(_) => false,
    }
}

/// Ask one question until the answer can be understood.
fn ask(
    desk: &mut Desk,
    case: Option<&Case>,
    command: &str,
    question: &Question,
) -> Result<Value, Failure> {
    let is_after_harm = case.is_some_and(|it| it.application.variant == Variant::Restorative);
    if matches!(question.field, "side" | "apologies") && !is_after_harm {
        return Ok(Value::Null);
    }
    let mut prompt = prompt(desk, command, question);
    match question.answer {
        Answer::Choice(options) => return ask_choice(desk, &prompt, &options(), question.need),
        Answer::Choices(options) => return ask_choices(desk, &prompt, &options()),
        Answer::Groups(group) => {
            let inside = format!("{command}-{}", question.field.replace('_', "-"));
            return ask_groups(desk, case, &inside, &prompt, group);
        }
        Answer::Requirements
            if case.is_none_or(|case| case.requirements_of_the_plan().next().is_none()) =>
        {
            return Ok(Value::Null);
        }
        Answer::Lines => return ask_lines(desk, &prompt, question.need),
        Answer::Person | Answer::People | Answer::PeopleLine => {
            let mut handles: Vec<&str> = case
                .map(|case| {
                    case.people
                        .iter()
                        .map(|person| person.handle.as_str())
                        .collect()
                })
                .unwrap_or_default();
            if handles.len() > MOST_HANDLES {
                handles.truncate(MOST_HANDLES);
                handles.push("…");
            }
            if !handles.is_empty() {
                prompt = format!("{prompt} [{}]", handles.join(", "));
            }
        }
        Answer::Name
        | Answer::Line
        | Answer::Prose
        | Answer::Date
        | Answer::When
        | Answer::Time
        | Answer::Email
        | Answer::Phone
        | Answer::Number
        | Answer::Numbers
        | Answer::Requirements => {}
    }
    let is_long = matches!(question.answer, Answer::Prose);
    if is_long {
        prompt = format!("{prompt} {}", desk.words.say(message!("ask-in-editor")));
    }
    // What was written is kept, so that it is not lost when it is refused.
    let mut draft = String::new();
    loop {
        let mut answer = desk.ask().line(&prompt)?;
        if !is_long {
            answer = one_line(desk, answer);
        }
        if is_long && answer.trim() == IN_EDITOR {
            if let Err(failure) = desk.write_in_editor(&mut draft) {
                let remark = explain(&failure, &desk.words);
                desk.ask().remark(&remark);
                continue;
            }
            answer.clone_from(&draft);
            desk.ask().remark(draft.trim());
        }
        if let (Answer::Person | Answer::People | Answer::PeopleLine, Some(case)) =
            (question.answer, case)
            && !answer.trim().is_empty()
        {
            let (named, told) = by_the_list(case, &answer);
            for (number, who) in told {
                let remark = desk
                    .words
                    .say(message!("who-that-is", number = number, who = who));
                desk.ask().remark(&remark);
            }
            answer = named;
        }
        let answer = answer.trim();
        if answer.is_empty() {
            match question.need {
                Need::May | Need::IfBare | Need::Should => return Ok(Value::Null),
                Need::Must => {
                    let remark = desk.words.say(message!("ask-needed"));
                    desk.ask().remark(&remark);
                    continue;
                }
            }
        }
        match check(question.answer, answer, case, desk) {
            Ok(())
                if matches!(
                    question.answer,
                    Answer::People | Answer::Numbers | Answer::Requirements
                ) =>
            {
                return Ok(answer
                    .split(',')
                    .map(|one| Value::from(one.trim()))
                    .collect());
            }
            Ok(()) => {
                if matches!(question.answer, Answer::When)
                    && let Some(word) = wording::vague_when(answer)
                {
                    // It is recorded as it was said; who is there can still be asked.
                    let remark = desk.words.say(message!("ask-when-precisely", word = word));
                    desk.ask().remark(&remark);
                }
                return Ok(Value::from(answer));
            }
            Err(failure) => {
                let remark = explain(&failure, &desk.words);
                desk.ask().remark(&remark);
            }
        }
    }
}

fn prompt(desk: &Desk, command: &str, question: &Question) -> String {
    // From the nearest to the widest: ask-record-plan-agreement-when, ask-record-plan-when, …,
    // ask-when.
    let field = question.field.replace('_', "-");
    let mut context = Some(command);
    let mut text = None;
    while let (None, Some(near)) = (&text, context) {
        text = desk.words.find(&format!("ask-{near}-{field}"), &[]);
        context = near.rsplit_once('-').map(|(wider, _)| wider);
    }
    let text = text.unwrap_or_else(|| desk.words.named(&format!("ask-{field}")));
    match (question.need, question.answer) {
        // A list has a line of its own that leaves it open.
        (Need::Must | Need::Should, _) | (_, Answer::Choice(_) | Answer::Choices(_)) => text,
        (Need::May | Need::IfBare, _) => format!("{text} {}", desk.words.say(message!("ask-may"))),
    }
}

/// What was pasted at a question that takes one line:
/// its lines behind each other, and that is said.
fn one_line(desk: &mut Desk, answer: String) -> String {
    let lines: Vec<&str> = answer
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    if lines.len() > 1 {
        let remark = desk.words.say(message!("ask-pasted", count = lines.len()));
        desk.ask().remark(&remark);
        return lines.join(" ");
    }
    answer
}

fn ask_choice(
    desk: &mut Desk,
    prompt: &str,
    options: &[Choosable],
    need: Need,
) -> Result<Value, Failure> {
    let chosen = match need {
        Need::Must | Need::Should => choose(desk, prompt, options, None)?,
        Need::May | Need::IfBare => choose(desk, prompt, options, Some(label!("ask-skip")))?,
    };
    Ok(chosen.map_or(Value::Null, |option| Value::from(option.code)))
}

/// One of the options; none when the line that leaves the question open was taken.
/// Its words are a message.
fn choose<'a>(
    desk: &mut Desk,
    prompt: &str,
    options: &'a [Choosable],
    open: Option<Label>,
) -> Result<Option<&'a Choosable>, Failure> {
    let mut lines: Vec<Listed> = options
        .iter()
        .map(|option| Listed::new(desk.words.say(option.label), &[option.code, option.dutch]))
        .collect();
    if let Some(open) = open {
        lines.insert(0, Listed::new(desk.words.say(open), &LEAVE_OPEN));
    }
    let list = List::new(prompt.to_owned(), lines, &desk.words);
    if open.is_none() {
        let place = desk.ask().choose(&list)?;
        return Ok(options.get(place));
    }
    // Enter alone leaves the question open; it never answers it.
    let place = desk.ask().choose(&list.with_first_on_enter())?;
    Ok(place.checked_sub(1).and_then(|place| options.get(place)))
}

/// What is typed to leave a list open, in either language.
const LEAVE_OPEN: [&str; 2] = ["skip", "overslaan"];

fn ask_choices(desk: &mut Desk, prompt: &str, options: &[Choosable]) -> Result<Value, Failure> {
    let mut chosen: Vec<&Choosable> = Vec::new();
    loop {
        // The same question once more, but it is seen that something was chosen, and what.
        let told: Vec<String> = chosen
            .iter()
            .map(|option| desk.words.say(option.label))
            .collect();
        let again = desk.words.say(message!(
            "ask-choices-more",
            question = prompt,
            chosen = told.join(", ")
        ));
        let (question, open) = if chosen.is_empty() {
            (prompt, label!("ask-skip"))
        } else {
            (again.as_str(), label!("ask-done"))
        };
        match choose(desk, question, options, Some(open))? {
            None => {
                let codes = chosen.iter().map(|option| Value::from(option.code));
                return Ok(codes.collect());
            }
            Some(option) if chosen.iter().any(|it| it.code == option.code) => {}
            Some(option) => chosen.push(option),
        }
    }
}

fn ask_lines(desk: &mut Desk, prompt: &str, need: Need) -> Result<Value, Failure> {
    let mut lines = Vec::new();
    let more = desk.words.say(message!("ask-more"));
    loop {
        let question = if lines.is_empty() {
            prompt.to_owned()
        } else {
            format!("{prompt} {more}")
        };
        let typed = desk.ask().line(&question)?;
        let line = one_line(desk, typed);
        match (line.trim(), need, lines.is_empty()) {
            ("", Need::Must, true) => {
                let remark = desk.words.say(message!("ask-needed"));
                desk.ask().remark(&remark);
            }
            ("", _, _) => return Ok(Value::Array(lines)),
            (text, _, _) => lines.push(Value::from(text)),
        }
    }
}

fn ask_groups(
    desk: &mut Desk,
    case: Option<&Case>,
    command: &str,
    heading: &str,
    group: &'static [Question],
) -> Result<Value, Failure> {
    desk.ask().remark(heading);
    let mut groups = Vec::new();
    loop {
        let mut fields = Map::new();
        for (at, question) in group.iter().enumerate() {
            let first = Question {
                need: if at == 0 { Need::May } else { question.need },
                ..*question
            };
            let answer = ask(desk, case, command, &first)?;
            if at == 0 && is_empty(&answer) {
                return Ok(Value::Array(groups));
            }
            if !answer.is_null() {
                fields.insert(question.field.to_owned(), answer);
            }
        }
        groups.push(Value::Object(fields));
    }
}

/// What is typed to write a long answer in an editor.
const IN_EDITOR: &str = ":e";

/// How many handles a prompt shows.
const MOST_HANDLES: usize = 12;

/// Someone in the case, as they were typed: by handle, name or relation, or by the address where
/// they live. A number alone is a house in a street; a place in a list moves, so that it says
/// nobody. A word for everyone or for a group is no person either:
/// then it is asked who that is (R16).
pub(crate) fn find_person<'a>(case: &'a Case, text: &str) -> Result<&'a Person, Failure> {
    let typed = text.trim();
    let is_known = case.people.iter().any(|it| it.handle.as_str() == typed)
        || !case.people_at(typed).is_empty();
    if !is_known && !typed.is_empty() && typed.chars().all(|it| it.is_ascii_digit()) {
        let street = match case.application.variant {
            Variant::Neighbourhood => "yes",
            Variant::Family | Variant::Learning | Variant::Restorative => "no",
        };
        return Err(failure!(Invalid, "number-is-nobody", street = street));
    }
    case.find_person(text)
        .map_err(|failure| match failure.code() {
            "person-unknown" => names_nobody(typed).unwrap_or(failure),
            _ => failure,
        })
}

/// The same where several may be named: by an address all who live there and are not forgotten.
pub(crate) fn find_people<'a>(case: &'a Case, text: &str) -> Result<Vec<&'a Person>, Failure> {
    let at_home: Vec<&Person> = case
        .people_at(text)
        .into_iter()
        .filter(|it| !it.is_forgotten())
        .collect();
    let is_one_house = at_home
        .windows(2)
        .all(|pair| matches!(pair, [one, other] if one.is_of_household(other.household.as_ref())));
    if at_home.len() > 1 && is_one_house {
        return Ok(at_home);
    }
    find_person(case, text).map(|person| vec![person])
}

fn names_nobody(text: &str) -> Option<Failure> {
    if let Some(word) = wording::vague_who(text) {
        return Some(failure!(Invalid, "who-is-that", word = word));
    }
    let word = wording::group(text)?;
    Some(failure!(Invalid, "who-of-the-group", word = word))
}

/// The people of an answer by their handles: a number is a row of the list that stands at the
/// question, and may be so nowhere else. Gives who each number is, to be told.
fn by_the_list(case: &Case, answer: &str) -> (String, Vec<(String, String)>) {
    let mut told = Vec::new();
    let handles: Vec<String> = answer
        .split(',')
        .map(|one| {
            let typed = one.trim();
            let row = typed
                .parse::<usize>()
                .ok()
                .filter(|_| case.people_at(typed).is_empty())
                .and_then(|nth| {
                    case.people
                        .iter()
                        .take(MOST_HANDLES)
                        .nth(nth.checked_sub(1)?)
                });
            match row {
                Some(person) => {
                    let who = format!("{} ({})", person.name, person.handle);
                    told.push((typed.to_owned(), who));
                    person.handle.to_string()
                }
                None => typed.to_owned(),
            }
        })
        .collect();
    (handles.join(", "), told)
}

/// Whether an answer can be understood; the decision reads it again.
fn check(answer: Answer, text: &str, case: Option<&Case>, desk: &Desk) -> Result<(), Failure> {
    let today = desk.today();
    match answer {
        Answer::Name => Name::parse(text).map(drop),
        Answer::Line => Line::parse(text).map(drop),
        Answer::Prose => Prose::parse(text).map(drop),
        Answer::Date => parse_date(text, today).map(drop),
        Answer::When => Line::parse(text).and_then(|_| match parse_date(text, today) {
            Err(failure) if !matches!(failure.code(), "date-unknown" | "date-with-slash") => {
                Err(failure)
            }
            _ => Ok(()),
        }),
        Answer::Time => parse_time(text).map(drop),
        Answer::Email => Email::parse(text).map(drop),
        Answer::Phone => Phone::parse(text).map(drop),
        Answer::Number => number(text).map(drop),
        Answer::Person => case.map_or(Ok(()), |case| find_person(case, text).map(drop)),
        Answer::People | Answer::PeopleLine => text
            .split(',')
            .try_for_each(|one| case.map_or(Ok(()), |case| find_people(case, one).map(drop))),
        Answer::Numbers | Answer::Requirements => {
            text.split(',').try_for_each(|one| number(one).map(drop))
        }
        Answer::Choice(options) => {
            // The list itself says which words it knows.
            options()
                .first()
                .map_or(Ok(()), |option| (option.read)(text))
        }
        Answer::Choices(_) | Answer::Lines | Answer::Groups(_) => Ok(()),
    }
}

/// A number from 1, as in "question 2".
pub(crate) fn number(text: &str) -> Result<u32, Failure> {
    text.trim()
        .parse::<u32>()
        .ok()
        .filter(|number| *number > 0)
        .ok_or_else(|| failure!(Invalid, "number-unknown"))
}

/// Read an optional field of a form.
pub(crate) fn optional<T>(
    field: &str,
    text: Option<&String>,
    read: impl FnOnce(&str) -> Result<T, Failure>,
) -> Result<Option<T>, Failure> {
    match text.filter(|text| !text.trim().is_empty()) {
        Some(text) => read(text).map(Some).map_err(|failure| failure.about(field)),
        None => Ok(None),
    }
}

/// Read a field that a form must have.
pub(crate) fn required<T>(
    field: &str,
    text: Option<&String>,
    read: impl FnOnce(&str) -> Result<T, Failure>,
) -> Result<T, Failure> {
    optional(field, text, read)?.ok_or_else(|| missing(field))
}

/// A field that was not given.
pub(crate) fn missing(field: &str) -> Failure {
    failure!(Invalid, "field-missing").about(field)
}

/// A switch in YAML: `true`, or any word for yes or no.
pub(crate) fn switch<'de, D: serde::Deserializer<'de>>(input: D) -> Result<bool, D::Error> {
    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum Given {
        Truth(bool),
        Word(String),
    }
    match Option::<Given>::deserialize(input)? {
        None => Ok(false),
        Some(Given::Truth(truth)) => Ok(truth),
        Some(Given::Word(word)) => YesNo::parse(&word)
            .map(|answer| answer == YesNo::Yes)
            .map_err(serde::de::Error::custom),
    }
}

/// Somebody in YAML, or several: one word, a house number, or a list of them.
pub(crate) fn one_or_more<'de, D: serde::Deserializer<'de>>(
    input: D,
) -> Result<Vec<String>, D::Error> {
    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum Given {
        House(u32),
        One(String),
        More(Vec<String>),
    }
    Ok(match Option::<Given>::deserialize(input)? {
        None => Vec::new(),
        Some(Given::House(number)) => vec![number.to_string()],
        Some(Given::One(person)) => vec![person],
        Some(Given::More(people)) => people,
    })
}

/// A yes-or-no field; nothing given is no.
pub(crate) fn yes(field: &str, text: Option<&String>) -> Result<bool, Failure> {
    Ok(optional(field, text, YesNo::parse)? == Some(YesNo::Yes))
}

/// The day on which something happened: today unless given, and never in the future.
pub(crate) fn past(
    field: &str,
    text: Option<&String>,
    today: NaiveDate,
) -> Result<NaiveDate, Failure> {
    let on = optional(field, text, |text| parse_date(text, today))?.unwrap_or(today);
    if on > today {
        return Err(failure!(Invalid, "date-in-future", date = on).about(field));
    }
    Ok(on)
}
