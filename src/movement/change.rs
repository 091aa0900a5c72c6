//! The movement every changing command shares:
//! open, fill the form, decide on a draft, record, tell.

use super::gate;
use super::input::{
    Filled, Question, Sitting, Stands, fill_in_sitting, find_people, missing, nothing_stands,
    optional, past,
};
use super::meanwhile::ensure_same_numbers;
use super::recorded::Said;
use super::who::{find_people_among, find_person_among};
use super::{named, nought, placeholder, recorded};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::date::parse_date;
use crate::domain::event::Event;
use crate::domain::intake::Variant;
use crate::domain::spellings::Spellings;
use crate::domain::text::{Handle, Line};
use crate::failure::{Failure, failure};
use crate::language::bsn;
use crate::method::acts::Act;
use crate::method::rules::finding;
use crate::method::rules::{Finding, gathered, role_goes_on};
use crate::method::steps::Step;
use crate::method::urgent::{Urgent, urgent};
use crate::store::{AttachedBytes, CaseFile, FormDraft, Record, StoreError};
use crate::words::{self, Words, message};
use chrono::{Months, NaiveDate};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::cell::RefCell;
use std::rc::Rc;

/// How often a command that was overtaken by another reads and decides again.
pub(crate) const TRIES: u32 = 20;

/// An event as the name of a message and its values.
pub(crate) fn as_told(event: &Event) -> Value {
    let (id, values) = event.sentence();
    let args: Map<String, Value> = values
        .into_iter()
        .map(|(name, value)| (name.to_owned(), Value::from(value.to_string())))
        .collect();
    json!({ "id": id, "args": args })
}

/// An event in words.
pub(crate) fn in_words(event: &Event, words: &Words) -> String {
    let (id, values) = event.sentence();
    let values: Vec<(&str, words::Value)> = values
        .into_iter()
        .map(|(name, value)| (name, value.for_words(name)))
        .collect();
    words
        .find(&format!("did-{id}"), &values)
        .unwrap_or_else(|| format!("[did-{id}]"))
}

/// A case that is being changed, and what the method has to say about it.
pub(crate) struct Draft {
    pub(crate) case: Case,
    pub(crate) today: NaiveDate,
    /// The words from which handles are made.
    pub(crate) words: Rc<Words>,
    findings: Vec<Finding>,
    /// What was done that leaves no difference, such as a reminder.
    done: Vec<Act>,
    only_learns: bool,
    /// The case as it was when the questions were asked, where something was recorded since.
    shown: Option<Case>,
    /// For how long a case is kept after it is closed, and why, where the coordinator has set that
    /// (`ekc privacy keep-until --default`).
    pub(crate) kept_by_default: Option<(Months, Line)>,
    /// Who was found by where they live: it is said who that is.
    found: RefCell<Vec<(String, Handle)>>,
    /// The answers of the summary that was agreed to.
    pub(crate) looked_over: String,
    /// The names and addresses that were compared: each is taken apart once.
    pub(crate) spellings: Spellings,
    /// The paper of somebody else that is kept with what is recorded.
    pub(crate) attached: Option<AttachedBytes>,
}

impl Draft {
    pub(crate) fn new(case: Case, today: NaiveDate, words: Rc<Words>) -> Self {
        Self {
            case,
            today,
            words,
            findings: Vec::new(),
            done: Vec::new(),
            only_learns: false,
            shown: None,
            kept_by_default: None,
            found: RefCell::new(Vec::new()),
            looked_over: String::new(),
            spellings: Spellings::default(),
            attached: None,
        }
    }

    /// This command takes something back or writes down what is so: that is never stopped. What the
    /// rules then find is told.
    pub(crate) fn learn(&mut self) {
        self.only_learns = true;
    }

    /// Say something that does not stop the command.
    pub(crate) fn note(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// An act that may leave no difference, such as a reminder: the rules judge it all the same.
    pub(crate) fn does(&mut self, act: Act) {
        self.done.push(act);
    }

    /// Someone in the case.
    pub(crate) fn person(&self, field: &str, text: Option<&String>) -> Result<Handle, Failure> {
        self.maybe_person(field, text)?
            .ok_or_else(|| missing(field))
    }

    /// Someone in the case, if given.
    pub(crate) fn maybe_person(
        &self,
        field: &str,
        text: Option<&String>,
    ) -> Result<Option<Handle>, Failure> {
        optional(field, text, |text| self.someone(text))
    }

    /// Someone in the case. Who is forgotten is nobody: no command does anything with them.
    fn someone(&self, text: &str) -> Result<Handle, Failure> {
        let person = find_person_among(&self.case, text, &self.spellings)?;
        self.ensure_meant(text, &[person])?;
        self.who_it_is(text, person)
    }

    /// Fail when this meant somebody else when the questions were asked, such as a first name that
    /// another has by now.
    fn ensure_meant(&self, text: &str, now: &[&Person]) -> Result<(), Failure> {
        let Some(shown) = &self.shown else {
            return Ok(());
        };
        let is_same = match find_people(shown, text) {
            Ok(then) => {
                let then = then.iter().map(|it| &it.handle);
                then.eq(now.iter().map(|it| &it.handle))
            }
            // Who was nobody then came since.
            Err(_) => true,
        };
        if is_same {
            return Ok(());
        }
        Err(failure!(InUse, "meant-another"))
    }

    /// Their handle, unless they are forgotten.
    /// Of who is named by their address it is kept that they were.
    fn who_it_is(&self, text: &str, person: &Person) -> Result<Handle, Failure> {
        if person.is_forgotten() {
            return Err(failure!(
                Missing,
                "person-forgotten",
                person = person.handle
            ));
        }
        let typed = text.trim().to_owned();
        let by_address = self.case.person_of_typed_handle(&typed).is_none()
            && self
                .case
                .people_at_among(&typed, &self.spellings)
                .contains(&person);
        let mut found = self.found.borrow_mut();
        if by_address && !found.iter().any(|(_, it)| *it == person.handle) {
            found.push((typed, person.handle.clone()));
        }
        Ok(person.handle.clone())
    }

    /// Several people in the case, each once.
    pub(crate) fn people(&self, field: &str, texts: &[String]) -> Result<Vec<Handle>, Failure> {
        let mut people = Vec::new();
        for (at, text) in texts.iter().enumerate() {
            for one in text.split(',').filter(|one| !one.trim().is_empty()) {
                let about = |failure: Failure| failure.about(format!("{field}[{at}]"));
                let found = find_people_among(&self.case, one, &self.spellings).map_err(about)?;
                self.ensure_meant(one, &found)?;
                for person in found {
                    let handle = self.who_it_is(one, person).map_err(about)?;
                    if !people.contains(&handle) {
                        people.push(handle);
                    }
                }
            }
        }
        if people.is_empty() {
            Err(missing(field))
        } else {
            Ok(people)
        }
    }

    /// A date, if given.
    pub(crate) fn date(
        &self,
        field: &str,
        text: Option<&String>,
    ) -> Result<Option<NaiveDate>, Failure> {
        optional(field, text, |text| parse_date(text, self.today))
    }

    /// The day on which something happened: today unless given, and never in the future.
    pub(crate) fn happened(
        &self,
        field: &str,
        text: Option<&String>,
    ) -> Result<NaiveDate, Failure> {
        let on = past(field, text, self.today)?;
        let applied_on = self.case.application.applied_on;
        if on < applied_on {
            return Err(
                failure!(Invalid, "date-before-application", date = applied_on).about(field),
            );
        }
        Ok(on)
    }

    /// A free handle for someone, from a word such as the relation, otherwise from the role.
    pub(crate) fn free_handle(&self, word: &str, role: Role) -> Result<Handle, Failure> {
        let in_a_street = self.case.application.variant == Variant::Neighbourhood;
        let otherwise = match role {
            Role::MainPerson => self.words.say(message!("handle-main-person")),
            Role::Circle if in_a_street => self.words.say(message!("handle-neighbour")),
            Role::Circle => self.words.say(message!("handle-circle")),
            Role::Professional => self.words.say(message!("handle-professional")),
            Role::Supporter => self.words.say(message!("handle-supporter")),
            Role::Interpreter => self.words.say(message!("handle-interpreter")),
        };
        self.case
            .free_handle(word, &otherwise)
            .ok_or_else(|| failure!(Invalid, "handle-form"))
    }

    /// The conference a command is about: the one named, or the current one.
    pub(crate) fn conference(&self, number: Option<u32>) -> Result<u32, Failure> {
        let number = match number {
            Some(number) => Some(number).filter(|number| {
                self.case
                    .conferences
                    .iter()
                    .any(|conference| conference.number == *number)
            }),
            None => self
                .case
                .current_conference()
                .map(|conference| conference.number),
        };
        number.ok_or_else(|| failure!(Missing, "conference-unknown").about("conference"))
    }
}

/// Put a row where the row it replaces stood, or at the end: the order says something, and a row
/// that says the same is no change.
pub(crate) fn put<T>(rows: &mut Vec<T>, row: T, replaces: impl Fn(&T) -> bool) {
    match rows.iter().position(replaces) {
        Some(at) => rows[at] = row,
        None => rows.push(row),
    }
}

/// Change an open case: open, fill, decide, record, tell.
pub(crate) fn change<F: Serialize + DeserializeOwned>(
    desk: &mut Desk,
    form: &F,
    questions: &[Question],
    decide: impl Fn(&mut Draft, &F) -> Result<Event, Failure>,
) -> Result<(), Failure> {
    change_when(desk, form, questions, role_goes_on, decide)
}

/// Change a case when it may be changed.
pub(crate) fn change_when<F: Serialize + DeserializeOwned>(
    desk: &mut Desk,
    form: &F,
    questions: &[Question],
    may_change: fn(&Case) -> Result<(), Failure>,
    decide: impl Fn(&mut Draft, &F) -> Result<Event, Failure>,
) -> Result<(), Failure> {
    let stands: Stands = nothing_stands;
    change_what_stands(desk, form, (questions, stands), may_change, decide)
}

/// Change a case when it may be changed, with a form whose questions show what stands.
pub(crate) fn change_what_stands<F: Serialize + DeserializeOwned>(
    desk: &mut Desk,
    form: &F,
    questions: (&[Question], Stands),
    may_change: fn(&Case) -> Result<(), Failure>,
    decide: impl Fn(&mut Draft, &F) -> Result<Event, Failure>,
) -> Result<(), Failure> {
    change_as(desk, form, questions, (None, None), may_change, decide)
}

/// Change an open case as one of several steps that are recorded in one sitting.
pub(crate) fn change_in_sitting<F: Serialize + DeserializeOwned>(
    desk: &mut Desk,
    form: &F,
    questions: &[Question],
    sitting: &Sitting,
    decide: impl Fn(&mut Draft, &F) -> Result<Event, Failure>,
) -> Result<(), Failure> {
    let stands: Stands = nothing_stands;
    let asked = (questions, stands);
    let around = (Some(sitting), None);
    change_as(desk, form, asked, around, role_goes_on, decide)
}

/// Change an open case by what was typed where no form asks: in a sitting of several, or alone.
/// What lies ready of it goes when it is recorded.
pub(crate) fn change_by_what_was_typed<F: Serialize + DeserializeOwned>(
    desk: &mut Desk,
    form: &F,
    around: (Option<&Sitting>, Option<&FormDraft>),
    decide: impl Fn(&mut Draft, &F) -> Result<Event, Failure>,
) -> Result<(), Failure> {
    let (nothing, stands): (&[Question], Stands) = (&[], nothing_stands);
    change_as(desk, form, (nothing, stands), around, role_goes_on, decide)
}

fn change_as<F: Serialize + DeserializeOwned>(
    desk: &mut Desk,
    form: &F,
    questions: (&[Question], Stands),
    (sitting, lying_ready): (Option<&Sitting>, Option<&FormDraft>),
    may_change: fn(&Case) -> Result<(), Failure>,
    decide: impl Fn(&mut Draft, &F) -> Result<Event, Failure>,
) -> Result<(), Failure> {
    let mut file = desk.open()?;
    if let Some(draft) = lying_ready {
        file.go_on_with(draft);
    }
    let case = desk.load(&file, None)?;
    may_change(&case)?;
    let mut filled = fill_in_sitting(desk, &mut file, &case, form, questions, sitting)?;
    let (before, mut draft, event) = decide_and_record(
        desk,
        &mut file,
        &mut filled,
        (&case, questions.0),
        may_change,
        &decide,
    )
    .map_err(|failure| filled.left(desk, &mut file, Some(&case), failure))?;
    draft.looked_over = filled.looked_over;
    tell(desk, Some(&before), &draft, &event, sitting.is_some())
}

/// For how long cases are kept after they are closed, and why.
fn term_by_default(file: &CaseFile) -> Result<Option<(Months, Line)>, Failure> {
    let months = file
        .setting("keep-months")?
        .and_then(|months| months.parse().ok())
        .map(Months::new);
    let because = file
        .setting("keep-because")?
        .map(|because| Line::parse(&because))
        .transpose()?;
    Ok(months.zip(because))
}

/// Decide on the case as it is now, and record that: the case before, after, and what happened.
/// `case` is how it was when the questions were asked. What was answered about one thing is not
/// recorded of another that has its name or number by now.
fn decide_and_record<F: Serialize + DeserializeOwned>(
    desk: &mut Desk,
    file: &mut CaseFile,
    filled: &mut Filled<F>,
    (case, questions): (&Case, &[Question]),
    may_change: fn(&Case) -> Result<(), Failure>,
    decide: &impl Fn(&mut Draft, &F) -> Result<Event, Failure>,
) -> Result<(Case, Draft, Event), Failure> {
    let mut overtaken = 0;
    let mut with_nought = None;
    while overtaken < TRIES {
        // The number first: what is recorded between these two lines is noticed when we record.
        let seen = file.newest_operation()?;
        let before = desk.load(file, Some(case.handle().as_str()))?;
        may_change(&before)?;
        let mut draft = Draft::new(before.clone(), desk.today(), Rc::clone(&desk.words));
        draft.kept_by_default = term_by_default(file)?;
        if before != *case {
            ensure_same_numbers(questions, case, &before)?;
            draft.shown = Some(case.clone());
        }
        let event = match decide(&mut draft, &filled.form) {
            Ok(event) => event,
            Err(failure) if filled.ask_again(desk, Some(&before), &failure)? => continue,
            Err(failure) => return Err(filled.locate(failure, desk)),
        };
        if !filled.agree(desk, Some(&before))? {
            continue;
        }
        let told = nought::ask(desk, &before, &mut draft.case, &mut with_nought)?;
        draft.findings.extend(told);
        let found = gate::gate(
            desk,
            &before,
            &mut draft.case,
            draft.today,
            draft.only_learns,
            &draft.done,
        )?;
        placeholder::ensure_none_comes(&before, &draft.case)?;
        // What is done again is judged first; a reason that is given for it is kept.
        if draft.case == before {
            return Err(failure!(Conflict, "nothing-changed"));
        }
        // What the command said itself is said once.
        let new = found.into_iter().filter(|it| !draft.findings.contains(it));
        let new: Vec<Finding> = new.collect();
        draft.findings.extend(new);
        question_bsn(&mut draft, Some(&before));
        file.keep_with_next(draft.attached.take());
        let record = Record {
            at: desk.now(),
            event: &event,
            before: Some(&before),
            after: Some(&draft.case),
            settings: Vec::new(),
            seen,
        };
        match file.record(&record) {
            Err(StoreError::Overtaken) => overtaken += 1,
            Err(error) => return Err(error.into()),
            Ok(_) => return Ok((before, draft, event)),
        }
    }
    Err(StoreError::Overtaken.into())
}

/// Record a case that was not there before.
pub(crate) fn record_new(
    desk: &mut Desk,
    file: &mut CaseFile,
    draft: &Draft,
    event: &Event,
    in_use: bool,
    seen: i64,
) -> Result<(), Failure> {
    let settings = if in_use {
        vec![("case", draft.case.handle().to_string())]
    } else {
        Vec::new()
    };
    let record = Record {
        at: desk.now(),
        event,
        before: None,
        after: Some(&draft.case),
        settings,
        seen,
    };
    file.record(&record)?;
    let mut draft = Draft {
        case: draft.case.clone(),
        words: Rc::clone(&draft.words),
        findings: draft.findings.clone(),
        done: Vec::new(),
        shown: None,
        kept_by_default: None,
        found: RefCell::new(draft.found.borrow().clone()),
        looked_over: draft.looked_over.clone(),
        spellings: Spellings::default(),
        attached: None,
        ..*draft
    };
    question_bsn(&mut draft, None);
    draft.findings.extend(nought::told(&draft.case));
    tell(desk, None, &draft, event, false)
}

/// A number that may be a citizen service number is asked about, and never stops anybody.
fn question_bsn(draft: &mut Draft, before: Option<&Case>) {
    if bsn::new_numbers(before, &draft.case) > 0 {
        draft.findings.push(Finding::inform(finding!("may-be-bsn")));
    }
}

/// Say what was done, what the method has to say, what comes next, and how to take it back. In a
/// sitting of several the last two are told once, at its end.
fn tell(
    desk: &mut Desk,
    before: Option<&Case>,
    draft: &Draft,
    event: &Event,
    is_in_sitting: bool,
) -> Result<(), Failure> {
    let did = in_words(event, &named::words(desk, &draft.case));
    let findings = gathered(&draft.findings);
    if desk.options.json {
        let next = first_step(&draft.case, desk.today());
        let findings: Vec<Value> = findings
            .iter()
            .map(|finding| gate::as_json(finding, &desk.words))
            .collect();
        return desk.print_json(&json!({
            "schema": "ekc.done/1",
            "case": draft.case.handle(),
            "did": as_told(event),
            "text": did,
            "findings": findings,
            "next": next.map(|step| gate::command_in_words(&step.command, &desk.words)),
        }));
    }
    desk.print(&did)?;
    let said = Said {
        sentence: &did,
        summary: &draft.looked_over,
    };
    for line in recorded::lines(desk, before, &draft.case, said) {
        desk.print(&line)?;
    }
    let words = named::words_of_talk(desk, &draft.case);
    for (number, handle) in draft.found.borrow().iter() {
        let name = draft.case.person(handle).map(|it| it.name.as_str());
        let who = match name {
            Some(name) if !words.hides_names() => format!("{name} ({handle})"),
            Some(_) | None => handle.to_string(),
        };
        let line = desk
            .words
            .say(message!("who-that-is", number = number, who = who));
        desk.talk(&line);
    }
    for finding in &findings {
        let line = gate::line_of_what_was_done(finding, &words);
        desk.talk(&line);
    }
    if !is_in_sitting {
        tell_next_step(desk, &draft.case);
        let undo = desk.words.say(message!("how-to-undo"));
        desk.talk(&undo);
    }
    Ok(())
}

/// The first step that `ekc status` proposes.
fn first_step(case: &Case, today: NaiveDate) -> Option<Step> {
    urgent(case, today)
        .into_iter()
        .find_map(|thing| match thing {
            Urgent::Step(step, _) => Some(step),
            Urgent::Finding(_) | Urgent::Due(_) => None,
        })
}

fn tell_next_step(desk: &mut Desk, case: &Case) {
    let words = named::words_of_talk(desk, case);
    if let Some(step) = first_step(case, desk.today()) {
        let line = desk.words.say(message!(
            "next-step",
            what = step.text(&words),
            command = gate::command_in_words(&step.command, &words)
        ));
        desk.talk(&line);
    }
}

/// Say at the end of a sitting what comes next, and how to take back so many steps.
pub(crate) fn tell_end_of_sitting(desk: &mut Desk, count: usize) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    tell_next_step(desk, &case);
    let undo = match count {
        0 | 1 => desk.words.say(message!("how-to-undo")),
        _ => desk.words.say(message!("how-to-undo-each", count = count)),
    };
    desk.talk(&undo);
    Ok(())
}

/// Say what was done outside any draft.
pub(crate) fn say_done(desk: &mut Desk, event: &Event, case: &str) -> Result<(), Failure> {
    let text = in_words(event, &desk.words);
    if desk.options.json {
        return desk.print_json(&json!({ "schema": "ekc.done/1", "case": case,
            "did": as_told(event), "text": text, "findings": [] }));
    }
    desk.print(&text)?;
    let undo = desk.words.say(message!("how-to-undo"));
    desk.talk(&undo);
    Ok(())
}
