//! Discretion (R11, R15, R22): what a reader of a paper may know of the others.
//!
//! Two sides that have not met know nothing of each other. Two who are kept apart never learn from
//! a paper that the other takes part, what the other does, or where the other will be.

use super::looking_back::{LookingBack, may_look_back};
use super::readers::may_leave_the_circle;
use super::room::{is_asked_to_come, made_or_heard, was_there};
use super::texts::{CaseText, TextKind, texts_of, was_told};
use crate::domain::Case;
use crate::domain::circle::{LeftAlone, Person};
use crate::domain::intake::Variant;
use crate::domain::plan::Plan;
use crate::domain::text::Handle;
use crate::language::masking::{NamingWords, Namings, Reading, Sureness};
use chrono::NaiveDate;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::ptr;
use std::rc::Rc;

/// Whether a ban or a wish keeps these two apart, now or from a day to come.
#[must_use]
pub fn are_apart(case: &Case, one: &Handle, other: &Handle, today: NaiveDate) -> bool {
    case.kept_apart.iter().any(|pair| {
        pair.is_about(one, other)
            && pair.lifted_on.is_none()
            && pair.until_on.is_none_or(|until| until >= today)
    })
}

/// Whether a reader may read the name of someone and what they do.
#[must_use]
pub fn may_know(case: &Case, reader: &Person, other: &Person, today: NaiveDate) -> bool {
    if reader.handle == other.handle {
        return true;
    }
    !is_secret(case, reader, other) && !are_apart(case, &reader.handle, &other.handle, today)
}

/// Whether nothing may be told of someone, whatever this reader was there for: they may never be
/// approached, or stand on the other side and were not met.
fn is_secret(case: &Case, reader: &Person, other: &Person) -> bool {
    other.left_alone == Some(LeftAlone::Never)
        || stand_on_two_sides(case, reader, other) && !have_met(case, reader, other)
}

/// Whether a reader may read what a version of the plan says of someone, and their name beside it.
/// Who made or heard that version knows what somebody does in it from whom they are kept apart: on
/// paper it is no news. New to them stays how and where to find that person, where that person will
/// be, and what was told of them since.
#[must_use]
pub fn may_read_in_plan(
    case: &Case,
    reader: &Person,
    other: &Person,
    plan: &Plan,
    today: NaiveDate,
) -> bool {
    may_know(case, reader, other, today)
        || made_or_heard(case, plan, &reader.handle) && !is_secret(case, reader, other)
}

/// Whether a version of the plan says of someone that they carry out an agreement, look whether one
/// happens, or are asked for help.
fn stands_in_plan(case: &Case, plan: &Plan, person: &Handle) -> bool {
    let version = plan.version;
    let mut owners = case.owners.iter();
    let mut checked = case.agreements_of(version);
    let mut helps = case.help_asked.iter();
    owners.any(|it| it.version == version && it.person == *person)
        || checked.any(|it| it.checked_by.as_ref() == Some(person))
        || helps.any(|it| it.version == version && it.of.as_ref() == Some(person))
}

/// Whether two stand on two sides, or may: after harm who has no side yet is taken for one of the
/// other side, until it is said that they are of both or of neither.
fn stand_on_two_sides(case: &Case, one: &Person, other: &Person) -> bool {
    match (one.side, other.side) {
        (Some(one), Some(other)) => {
            matches!((one.alone(), other.alone()), (Some(one), Some(other)) if one != other)
        }
        (None, _) | (_, None) => case.application.variant == Variant::Restorative,
    }
}

/// Whether two were at one conference together, in the room or from a distance.
fn have_met(case: &Case, one: &Person, other: &Person) -> bool {
    case.conferences.iter().any(|conference| {
        was_there(case, conference.number, &one.handle)
            && was_there(case, conference.number, &other.handle)
    })
}

/// Whether someone is kept apart from anybody in the case.
#[must_use]
pub fn is_kept_apart(case: &Case, person: &Person, today: NaiveDate) -> bool {
    case.people
        .iter()
        .any(|other| are_apart(case, &person.handle, &other.handle, today))
}

/// Whether a reader may read the whole plan but for what others they may not know of do in it. Who
/// is kept apart from someone and was not there reads what they do themselves, and no more: what
/// if, and where the children are, is not theirs to know.
#[must_use]
pub fn may_read_whole_plan(
    case: &Case,
    reader: &Person,
    conference: u32,
    today: NaiveDate,
) -> bool {
    let is_left_out =
        case.left_out(conference, &reader.handle).is_some() && !may_leave_the_circle(case);
    was_there(case, conference, &reader.handle)
        || !is_left_out && !is_kept_apart(case, reader, today)
}

/// Whether a reader may read on which day and where the current conference is: not when someone
/// they are kept apart from will be there.
#[must_use]
pub fn may_know_where(case: &Case, reader: &Person, today: NaiveDate) -> bool {
    may_know_where_it_was(case, case.current_number(), reader, today)
}

/// The same for a conference, such as one before: it goes by the invitations to that one. Who is
/// left out of it reads how they take part, and not where the others are.
#[must_use]
pub fn may_know_where_it_was(
    case: &Case,
    conference: u32,
    reader: &Person,
    today: NaiveDate,
) -> bool {
    case.left_out(conference, &reader.handle).is_none()
        && !case.people.iter().any(|other| {
            are_apart(case, &reader.handle, &other.handle, today)
                && is_asked_to_come(case, conference, other, today)
        })
}

/// Whether a reader may read on which day and where the circle looks back: not when someone they
/// are kept apart from on that day may be there.
#[must_use]
pub fn may_know_where_to_look_back(
    case: &Case,
    meeting: &LookingBack<'_>,
    reader: &Person,
    today: NaiveDate,
) -> bool {
    let day = meeting.on.map_or(today, |on| on.max(today));
    case.left_out(meeting.conference, &reader.handle).is_none()
        && !case.people.iter().any(|other| {
            are_apart(case, &reader.handle, &other.handle, day)
                && may_look_back(case, meeting.conference, other)
        })
}

/// Why a reader may not know of somebody (grond), for who can do something about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// They may never be approached.
    Never,
    /// The two are kept apart.
    Apart,
    /// They stand on two sides, or it was not said on which.
    TwoSides,
}

impl Ground {
    /// Its word in a message.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Apart => "apart",
            Self::TwoSides => "sides",
        }
    }
}

/// Why a reader may not know of somebody of whom they may not.
#[must_use]
pub fn ground(case: &Case, reader: &Person, other: &Person, today: NaiveDate) -> Ground {
    if other.left_alone == Some(LeftAlone::Never) {
        Ground::Never
    } else if are_apart(case, &reader.handle, &other.handle, today) {
        Ground::Apart
    } else {
        Ground::TwoSides
    }
}

/// The person of whom a text tells something that this reader may not know, if any.
#[must_use]
pub fn told_of<'a>(
    case: &'a Case,
    reader: &Person,
    texts: &[&str],
    today: NaiveDate,
) -> Option<&'a Person> {
    let told = LastLook::new(case, today).told_of(reader, texts, Sureness::Sure);
    told.into_iter().next().map(|(other, _)| other)
}

/// The last look at what a reader gets to read (laatste blik). The words that name the people of
/// the case are made once, for all readers and texts; whom a reader knows is looked up once for all
/// texts, and whom a text names once for all readers.
pub struct LastLook<'a> {
    case: &'a Case,
    today: NaiveDate,
    /// Made when the first reader comes who may not know of somebody.
    words: OnceCell<NamingWords>,
    /// What says where and how each can be found, made when somebody reads a plan they made.
    places: OnceCell<NamingWords>,
    /// The texts of the case.
    written: OnceCell<Vec<CaseText<'a>>>,
    /// Of each reader of the case, whether they may know each of the people.
    known: RefCell<BTreeMap<Handle, Rc<[bool]>>>,
    /// Where each text names whom.
    found: RefCell<BTreeMap<String, Rc<Namings>>>,
}

impl<'a> LastLook<'a> {
    /// A last look at texts of a case.
    #[must_use]
    pub fn new(case: &'a Case, today: NaiveDate) -> Self {
        Self {
            case,
            today,
            words: OnceCell::new(),
            places: OnceCell::new(),
            written: OnceCell::new(),
            known: RefCell::default(),
            found: RefCell::default(),
        }
    }

    fn words(&self) -> &NamingWords {
        self.words.get_or_init(|| {
            let people: Vec<&Person> = self.case.people.iter().collect();
            NamingWords::that_tell(&people)
        })
    }

    fn places(&self) -> &NamingWords {
        self.places.get_or_init(|| {
            let people: Vec<&Person> = self.case.people.iter().collect();
            NamingWords::that_find(&people)
        })
    }

    fn written(&self) -> &[CaseText<'a>] {
        self.written.get_or_init(|| texts_of(self.case))
    }

    /// Whether a reader may know each of the people, in their order.
    fn known_to(&self, reader: &Person) -> Rc<[bool]> {
        // Somebody as they might be, who stands in no list, is looked at each time.
        let is_of_the_case = self
            .case
            .people
            .as_ptr_range()
            .contains(&ptr::from_ref(reader));
        let known = self.known.borrow().get(&reader.handle).cloned();
        if let Some(known) = known.filter(|_| is_of_the_case) {
            return known;
        }
        let known: Rc<[bool]> = self
            .case
            .people
            .iter()
            .map(|other| may_know(self.case, reader, other, self.today))
            .collect();
        if is_of_the_case {
            let mut all = self.known.borrow_mut();
            all.insert(reader.handle.clone(), Rc::clone(&known));
        }
        known
    }

    /// Where a text names whom.
    fn found_in(&self, text: &str) -> Rc<Namings> {
        let found = self.found.borrow().get(text).cloned();
        if let Some(found) = found {
            return found;
        }
        let found = Rc::new(self.words().found(&Reading::of(text)));
        let mut all = self.found.borrow_mut();
        all.insert(text.to_owned(), Rc::clone(&found));
        found
    }

    /// Everyone of whom these texts tell something that this reader may not know, each with the
    /// text of the case that tells it, where it is one. Words they share with someone the reader
    /// may know tell nothing, and what a rule has told to the reader is no news; but two sides
    /// learn nothing of each other from the question. Nor is a plan news to who made or heard it,
    /// but for a text of it that says where or how to find somebody.
    ///
    /// With [`Sureness::Possible`] it is of whom they may tell: a word that is somebody's name may
    /// be an ordinary word there. The coordinator sees it, and decides.
    #[must_use]
    pub fn told_of(
        &self,
        reader: &Person,
        texts: &[&str],
        wanted: Sureness,
    ) -> Vec<(&'a Person, Option<CaseText<'a>>)> {
        self.told(reader, texts, wanted, false)
    }

    /// The same on a paper that says who does what in the newest plan. There the name of who does
    /// is no news either to who made or heard that plan.
    #[must_use]
    pub fn told_of_by_plan(
        &self,
        reader: &Person,
        texts: &[&str],
        wanted: Sureness,
    ) -> Vec<(&'a Person, Option<CaseText<'a>>)> {
        self.told(reader, texts, wanted, true)
    }

    /// Whom these texts name from whom their reader is kept apart, where the reader knows what the
    /// newest plan says of them, since they made or heard it.
    #[must_use]
    pub fn named_as_in_plan(&self, reader: &Person, texts: &[&str]) -> Vec<&'a Person> {
        let knows = self.known_to(reader);
        let is_named = |nth: usize| {
            texts.iter().any(|text| {
                let found = self.found_in(text);
                found.apart(nth, &|who: usize| knows[who]).is_some()
            })
        };
        let people = self.case.people.iter().enumerate();
        people
            .filter(|(nth, other)| !knows[*nth] && self.knows_from_plan(reader, other))
            .filter(|(nth, _)| is_named(*nth))
            .map(|(_, other)| other)
            .collect()
    }

    /// Whether a reader knows from the newest plan what somebody does in it.
    fn knows_from_plan(&self, reader: &Person, other: &Person) -> bool {
        let (case, today) = (self.case, self.today);
        let plan = case.latest_plan();
        plan.is_some_and(|plan| may_read_in_plan(case, reader, other, plan, today))
    }

    fn told(
        &self,
        reader: &Person,
        texts: &[&str],
        wanted: Sureness,
        says_who: bool,
    ) -> Vec<(&'a Person, Option<CaseText<'a>>)> {
        let case = self.case;
        let knows = self.known_to(reader);
        if knows.iter().all(|knows| *knows) {
            return Vec::new();
        }
        let readings: Vec<(&str, Rc<Namings>)> = texts
            .iter()
            .map(|text| (*text, self.found_in(text)))
            .collect();
        let mut told = Vec::new();
        for (nth, other) in case
            .people
            .iter()
            .enumerate()
            .filter(|(nth, _)| !knows[*nth])
        {
            let on_two_sides =
                stand_on_two_sides(case, reader, other) && !have_met(case, reader, other);
            let from_plan = self.knows_from_plan(reader, other);
            let is_found_by = |text: &str| {
                let found = self.places().found(&Reading::of(text));
                found.apart(nth, &|who: usize| knows[who]).is_some()
            };
            let is_no_news = |text: &&CaseText<'_>| {
                was_told(case, reader, text)
                    && !(on_two_sides && text.kind == TextKind::Question)
                    && (!text.kind.is_of_the_plan() || from_plan && !is_found_by(text.words))
            };
            let is_in_plan = || {
                case.latest_plan()
                    .is_some_and(|plan| stands_in_plan(case, plan, &other.handle))
            };
            let by_name_alone = says_who && from_plan && is_in_plan();
            let names = |text: &str, found: &Namings| {
                found.apart(nth, &|who: usize| knows[who]) == Some(wanted)
                    && !self.is_another(text, nth, &knows)
            };
            let is_named_in = |text: &str| names(text, &self.found_in(text));
            for (text, _) in readings.iter().filter(|(text, found)| names(text, found)) {
                let written = self.written();
                let rest = written
                    .iter()
                    .filter(is_no_news)
                    .fold((*text).to_owned(), |rest, it| it.taken_out_of(&rest));
                if rest != *text && !is_named_in(&rest) {
                    continue;
                }
                let of = written
                    .iter()
                    .copied()
                    .find(|it| it.is_in(&rest) && is_named_in(it.words));
                if by_name_alone && of.is_none() && !self.names_besides(&rest, nth, &knows) {
                    continue;
                }
                if !told.contains(&(other, of)) {
                    told.push((other, of));
                }
            }
        }
        told
    }

    /// Whether a text tells of somebody by anything but their whole name.
    fn names_besides(&self, text: &str, nth: usize, knows: &[bool]) -> bool {
        let Some(person) = self.case.people.get(nth) else {
            return true;
        };
        let rest = NamingWords::whole_name(person).taken_out_of(&Reading::of(text));
        rest.is_none_or(|rest| {
            let found = self.words().found(&rest);
            found.apart(nth, &|who: usize| knows[who]).is_some()
        })
    }

    /// Whether a text that seems to tell of somebody names another in full, and nothing else in it
    /// tells of the first: "Ruben van Vliet" is not his sister.
    fn is_another(&self, text: &str, nth: usize, knows: &[bool]) -> bool {
        let text = Reading::of(text);
        let without = |person: &Person| NamingWords::whole_name(person).taken_out_of(&text);
        let is_named = |text: &Reading, who: usize| {
            let found = self.words().found(text);
            found.apart(who, &|who: usize| knows[who]).is_some()
        };
        if self
            .case
            .people
            .get(nth)
            .is_some_and(|it| without(it).is_some())
        {
            return false;
        }
        let mut hidden = self.case.people.iter().enumerate();
        hidden.any(|(at, other)| {
            !knows[at]
                && without(other).is_some_and(|rest| is_named(&text, at) && !is_named(&rest, nth))
        })
    }
}
