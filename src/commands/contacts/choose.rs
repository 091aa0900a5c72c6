//! Who of a file of addresses comes into the case: those that are chosen, as far as they can be
//! read and are not there yet. Nobody's whole telephone ends in a case file.

use super::{Found, Import, Source};
use crate::commands::circle::add;
use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{Person, Role};
use crate::domain::spelling::{NameSpelling, plain, plain_words};
use crate::domain::text::Handle;
use crate::failure::{Failure, failure};
use crate::movement::change::Draft;
use crate::movement::input::optional;
use crate::ui::ask::{FormWord, Said, read_said};
use crate::ui::explain::explain;
use crate::words::message;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// So many come in from a script that does not choose. A circle is seldom larger; an address book
/// is.
const MOST_UNCHOSEN: usize = 40;

/// What one types for everybody, in either language.
const EVERYBODY: [&str; 5] = ["alle", "allemaal", "iedereen", "all", "everybody"];

/// Who was chosen of a file.
pub(super) struct Chosen {
    /// By their place in it, from 0.
    pub(super) people: BTreeSet<usize>,
    /// Whether it is everybody: then what nobody can be made of counts too.
    pub(super) is_everybody: bool,
}

impl Chosen {
    pub(super) fn everybody(source: &Source) -> Self {
        Self {
            people: (0..source.found.len()).collect(),
            is_everybody: true,
        }
    }
}

/// What becomes of somebody in the file.
pub(super) enum Fate {
    /// They come in, under this handle.
    New(Handle),
    /// They are there already.
    There(Handle),
    /// They cannot come in like this.
    Bad(Failure),
}

/// Put into the case whoever was chosen, and say what became of each. Who cannot come in leaves
/// nothing behind.
pub(super) fn bring_in(
    draft: &mut Draft,
    form: &Import,
    source: &Source,
    chosen: &BTreeSet<usize>,
    on: NaiveDate,
) -> Result<Vec<(usize, Fate)>, Failure> {
    // What was said for all is looked at once, and not at each of them.
    let role = optional("role", form.role.as_ref(), Role::parse)?.unwrap_or(Role::Circle);
    draft.maybe_person("named_by", form.named_by.as_ref())?;
    let mut known: Vec<(NameSpelling, Handle)> = draft
        .case
        .people
        .iter()
        .filter(|person| !person.is_forgotten())
        .map(|person| {
            (
                NameSpelling::of(person.name.as_str()),
                person.handle.clone(),
            )
        })
        .collect();
    let mut came: BTreeMap<Handle, usize> = BTreeMap::new();
    let mut fates = Vec::new();
    for at in chosen {
        let Some(it) = source.found.get(*at) else {
            continue;
        };
        let name = NameSpelling::of(&it.name);
        let namesakes: Vec<&Handle> = known
            .iter()
            .filter(|(known, _)| known.is_one_with(&name))
            .map(|(_, handle)| handle)
            .collect();
        let same = namesakes.iter().find(|handle| {
            let of_the_file = came.get(**handle).and_then(|at| source.found.get(*at));
            match (of_the_file, draft.case.person(handle)) {
                (Some(other), _) => it.may_be(other),
                (None, Some(person)) => may_live_with(it, person),
                (None, None) => false,
            }
        });
        if let Some(handle) = same {
            fates.push((*at, Fate::There((*handle).clone())));
            continue;
        }
        if it.pair.is_some() {
            let place = it.place(Some("name"));
            let failure = failure!(Invalid, "contacts-two-names").at(Some(place));
            fates.push((*at, Fate::Bad(failure)));
            continue;
        }
        let is_namesake = namesakes.iter().any(|handle| came.contains_key(*handle));
        let came_in = match add::add(draft, &it.entry, on) {
            Err(failure) if is_namesake && failure.code() == "person-twice" => {
                let word = it.relation.as_deref().unwrap_or_default();
                let handle = draft.free_handle(word, role)?;
                add::add(draft, &it.entry.clone().with_handle(&handle), on)
            }
            came_in => came_in,
        };
        match came_in {
            Ok(handle) => {
                known.push((name, handle.clone()));
                came.insert(handle.clone(), *at);
                fates.push((*at, Fate::New(handle)));
            }
            Err(failure) => {
                let place = it.place(failure.field());
                fates.push((*at, Fate::Bad(failure.only_at(place))));
            }
        }
    }
    Ok(fates)
}

/// Whether somebody of this name in the file may be this person in the case: not where both have a
/// household, and another one.
fn may_live_with(it: &Found, person: &Person) -> bool {
    it.household
        .as_ref()
        .is_none_or(|household| person.household.is_none() || person.lives_at(household))
}

/// Who comes in: as the form says, as somebody at a terminal says, or everybody when they are not
/// too many.
pub(super) fn choose(
    desk: &mut Desk,
    form: &Import,
    source: &Source,
    show: impl FnOnce(&mut Desk) -> Result<usize, Failure>,
) -> Result<Chosen, Failure> {
    if !form.only.is_empty() {
        let flag = desk.how_to_give("only");
        return chosen_of(&form.only, source).map_err(|failure| failure.named(flag));
    }
    let count = source.found.len();
    // A list for somebody to choose from is no JSON.
    if desk.can_ask() && !desk.options.json {
        if count > 1 && show(desk)? > 1 {
            return ask(desk, source);
        }
    } else if count > MOST_UNCHOSEN {
        return Err(failure!(
            NoTerminal,
            "contacts-choose",
            count = count,
            flag = desk.how_to_give("only")
        ));
    }
    Ok(Chosen::everybody(source))
}

fn ask(desk: &mut Desk, source: &Source) -> Result<Chosen, Failure> {
    let question = desk.words.say(message!("ask-contacts-import-only"));
    loop {
        let typed = desk.ask().line(&question)?;
        let remark = match read_said(&typed) {
            Said::Text(text) if text.trim().is_empty() => desk.words.say(message!("ask-needed")),
            Said::Text(text) => match chosen_of(&[text], source) {
                Ok(chosen) => return Ok(chosen),
                Err(failure) => explain(&failure, &desk.words),
            },
            Said::Word(FormWord::Stop) => return Err(failure!(Stopped, "stopped")),
            Said::Word(FormWord::Back) => desk.words.say(message!("ask-is-first")),
            Said::Word(FormWord::Help | FormWord::Editor) | Said::Unknown => {
                desk.words.say(message!("ask-word-unknown"))
            }
        };
        desk.ask().remark(&remark);
    }
}

/// Who is meant by numbers ("1,3-5"), by names or parts of names, or by a word for everybody.
fn chosen_of(texts: &[String], source: &Source) -> Result<Chosen, Failure> {
    let mut chosen = Chosen {
        people: BTreeSet::new(),
        is_everybody: false,
    };
    let pieces = texts.iter().flat_map(|text| text.split([',', '\n']));
    for piece in pieces.map(plain).filter(|piece| !piece.is_empty()) {
        // Somebody may be called Alle.
        let is_a_name = |it: &Found| plain_words(&it.name).contains(&piece);
        if EVERYBODY.contains(&piece.as_str()) && !source.found.iter().any(is_a_name) {
            return Ok(Chosen::everybody(source));
        }
        if let Some((first, last)) = range(&piece) {
            let most = source.found.iter().map(|it| it.number).max();
            let most = most.unwrap_or_default();
            if first == 0 || first > last || last > most {
                return Err(failure!(Missing, "contacts-number", most = most));
            }
            let all = source.found.iter().enumerate();
            let meant = all.filter(|(_, it)| (first..=last).contains(&it.number));
            chosen.people.extend(meant.map(|(at, _)| at));
            continue;
        }
        let of_this_name = source
            .found
            .iter()
            .enumerate()
            .filter(|(_, it)| plain(&it.name).contains(&piece))
            .map(|(at, _)| at);
        let found: Vec<usize> = of_this_name.collect();
        if found.is_empty() {
            return Err(failure!(Missing, "contacts-nobody-so"));
        }
        chosen.people.extend(found);
    }
    if chosen.people.is_empty() {
        return Err(failure!(Missing, "contacts-nobody-so"));
    }
    Ok(chosen)
}

/// "3" as 3 to 3, "3-5" as 3 to 5.
fn range(text: &str) -> Option<(usize, usize)> {
    let number = |text: &str| {
        let text = text.trim();
        let is_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        is_digits.then(|| text.parse().unwrap_or(usize::MAX))
    };
    match text.split_once('-') {
        Some((first, last)) => Some((number(first)?, number(last)?)),
        None => number(text).map(|only| (only, only)),
    }
}
