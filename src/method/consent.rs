//! Who must agree before someone takes part: the person, and for a child those who decide for it.
//!
//! The law on youth help, followed here by analogy (domain rules on minors): under twelve the
//! parents with authority; from twelve to fifteen the child and the parents; from sixteen the young
//! person. With joint authority that is both parents.
//! Whoever cannot decide has a representative who does.
//!
//! What counts is the age on the day of the conference, once that is set: then they take part.

use super::approach::{is_silent, may_be_written_to, silent_since};
use super::sides;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::intake::{AuthorityKind, Consent, ConsentScope, Refusal, Variant};
use crate::domain::text::Handle;
use chrono::{Datelike as _, NaiveDate};

/// From this age a child agrees too.
const CHILD_AGREES_FROM: i32 = 12;
/// From this age the young person alone agrees.
const ALONE_FROM: i32 = 16;
/// From this age someone is an adult.
pub const ADULT_FROM: i32 = 18;

/// How it stands with one consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Agreed {
    /// Given, and not taken back.
    Yes,
    /// Not asked or not answered yet.
    NotYet,
    /// Taken back, and not given again since this day.
    Withdrawn(NaiveDate),
    /// Refused, and not given since this day:
    /// that of the first no, or of the yes that was taken back before it.
    Refused(NaiveDate),
    /// Fell away on this day: who gave it died or can no longer decide,
    /// and nobody else has given it.
    Lapsed(NaiveDate),
}

impl Agreed {
    /// Whether it is a no that stands, or a yes that was taken back.
    #[must_use]
    pub fn is_a_no(self) -> bool {
        match self {
            Self::Withdrawn(_) | Self::Refused(_) => true,
            // Whoever gave it is not there any more; nobody said no.
            Self::Yes | Self::NotYet | Self::Lapsed(_) => false,
        }
    }
}

/// One consent that is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needed<'a> {
    /// For whom.
    pub person: &'a Person,
    /// Who gives it; nobody in particular where it is not known who has authority.
    pub by: Option<Handle>,
    /// How it stands.
    pub agreed: Agreed,
}

/// Whether people are asked for their consent in this variant: in a street they take part by
/// coming. A no, or a yes that was taken back, counts wherever it was said.
#[must_use]
pub fn is_asked(variant: Variant) -> bool {
    match variant {
        Variant::Family | Variant::Learning | Variant::Restorative => true,
        Variant::Neighbourhood => false,
    }
}

/// The day on which someone would take part: that of the conference that is prepared or going on.
/// As long as it is not set, and when nothing is prepared any more, it is today.
#[must_use]
pub fn day_of_taking_part(case: &Case, today: NaiveDate) -> NaiveDate {
    case.current_conference()
        .filter(|conference| conference.ending.is_none())
        .and_then(|conference| conference.on)
        .unwrap_or(today)
}

/// Whether someone is, or may still be, under eighteen on a day. The date of birth says so by
/// itself; without it a mark and the year do, and the year leaves one year open.
#[must_use]
pub fn is_minor(person: &Person, day: NaiveDate) -> bool {
    let by_birth = may_be_minor(person, day);
    match person.birth_date {
        Some(_) => by_birth == Some(true),
        None => person.minor && by_birth != Some(false),
    }
}

/// Whether someone may be under eighteen on a day by their date or year of birth; nothing where
/// neither is known.
#[must_use]
pub fn may_be_minor(person: &Person, day: NaiveDate) -> Option<bool> {
    ages(person, day).map(|(least, _)| least < ADULT_FROM)
}

/// The age at which it changes who agrees, when someone reaches it in the year of this day and only
/// their year of birth is known: that does not say whether they are so old yet.
#[must_use]
pub fn age_left_open(person: &Person, day: NaiveDate) -> Option<i32> {
    let (least, most) = ages(person, day)?;
    [CHILD_AGREES_FROM, ALONE_FROM, ADULT_FROM]
        .into_iter()
        .find(|age| least < *age && *age == most)
}

/// The ages someone may have on a day, at least and at most; nothing where neither date nor year of
/// birth is known.
fn ages(person: &Person, day: NaiveDate) -> Option<(i32, i32)> {
    if let Some(born) = person.birth_date {
        let age = age_on(born, day);
        return Some((age, age));
    }
    let most = day.year().saturating_sub(person.birth_year?);
    Some((most.saturating_sub(1), most))
}

/// How old someone is on a day. Who was born on 29 February is a year older on 1 March where that
/// day is not there.
fn age_on(born: NaiveDate, day: NaiveDate) -> i32 {
    let comes_later_this_year = (day.month(), day.day()) < (born.month(), born.day());
    day.year() - born.year() - i32::from(comes_later_this_year)
}

/// Who of a child and those who decide for it must agree: `(child, deciders)`. Where the age is not
/// known both do; in the year in which it changes the more careful answer holds.
pub(super) fn who_agrees(person: &Person, day: NaiveDate) -> (bool, bool) {
    if !is_minor(person, day) {
        return (true, false);
    }
    match ages(person, day) {
        None => (true, true),
        Some((least, most)) => (most >= CHILD_AGREES_FROM, least < ALONE_FROM),
    }
}

/// What was said about someone taking part, by whomever: found in one walk through the lists.
struct ConsentsOf<'a> {
    consents: Vec<&'a Consent>,
    refusals: Vec<&'a Refusal>,
}

impl<'a> ConsentsOf<'a> {
    fn new(case: &'a Case, person: &Person) -> Self {
        let consents = case.consents.iter();
        let refusals = case.refusals.iter();
        Self {
            consents: consents
                .filter(|it| it.person == person.handle && is_about_taking_part(it.scope))
                .collect(),
            refusals: refusals
                .filter(|it| it.person == person.handle && is_about_taking_part(it.scope))
                .collect(),
        }
    }
}

/// Every consent that is needed for someone to take part, by their age on the day of it.
#[must_use]
pub fn needed<'a>(case: &'a Case, person: &'a Person, today: NaiveDate) -> Vec<Needed<'a>> {
    let day = day_of_taking_part(case, today);
    let representatives: Vec<Handle> = deciders(case, person, AuthorityKind::Representative);
    let (by_age, parents) = who_agrees(person, day);
    let had_representative = case
        .standing_authorities()
        .any(|it| it.person == person.handle && it.kind == AuthorityKind::Representative);
    // An adult who has, or had, a representative cannot decide;
    // a child with a guardian agrees as its age says.
    let can_decide =
        person.cannot_decide_on.is_none() && (!had_representative || is_minor(person, day));
    let own = by_age && can_decide;
    let mut all = Vec::new();
    let said = ConsentsOf::new(case, person);
    let own_word = given_by(&said, person, person.handle.clone());
    // A no of one's own is always heard.
    if own || matches!(own_word.agreed, Agreed::Withdrawn(_) | Agreed::Refused(_)) {
        all.push(own_word);
    }
    let mut others = Vec::new();
    if !representatives.is_empty() {
        others.extend(
            representatives
                .into_iter()
                .map(|by| given_by(&said, person, by)),
        );
    } else if parents || !can_decide {
        let holders = deciders(case, person, AuthorityKind::Parental);
        if holders.is_empty() {
            others.push(Needed {
                person,
                by: None,
                agreed: by_anyone_else(case, &said, person),
            });
        }
        others.extend(holders.into_iter().map(|by| given_by(&said, person, by)));
    }
    all.extend(no_of_who_is_gone(case, &said, person, &others));
    all.extend(others);
    all
}

/// The no, or the yes taken back, of somebody with authority who is no longer there: it stands
/// until one who decides now says yes after it. Nothing where nobody is asked to decide, or where a
/// no of anyone stands already.
fn no_of_who_is_gone<'a>(
    case: &Case,
    said: &ConsentsOf<'_>,
    person: &'a Person,
    now: &[Needed<'_>],
) -> Vec<Needed<'a>> {
    let says_no = |it: &Needed<'_>| it.by.is_none() && it.agreed.is_a_no();
    if now.is_empty() || now.iter().any(says_no) {
        return Vec::new();
    }
    let gone = case
        .standing_authorities()
        .filter(|it| it.person == person.handle && is_gone_in(case, &it.held_by));
    let decides_now = |giver: &Handle| {
        let is_asked = now
            .iter()
            .any(|it| it.by.as_ref().is_none_or(|by| by == giver));
        is_asked && *giver != person.handle && !is_gone_in(case, giver)
    };
    let was_answered = |no: NaiveDate| {
        let mut standing = said.consents.iter().filter(|it| it.withdrawn_on.is_none());
        standing.any(|it| it.given_on >= no && decides_now(&it.given_by))
    };
    gone.map(|it| given_by(said, person, it.held_by.clone()))
        .filter(|it| match it.agreed {
            Agreed::Withdrawn(on) | Agreed::Refused(on) => !was_answered(on),
            Agreed::Yes | Agreed::NotYet | Agreed::Lapsed(_) => false,
        })
        .collect()
}

/// Who decides for someone and is still there to do so.
fn deciders(case: &Case, person: &Person, kind: AuthorityKind) -> Vec<Handle> {
    case.standing_authorities()
        .filter(|it| it.person == person.handle && it.kind == kind)
        .filter(|it| !is_gone_in(case, &it.held_by))
        .map(|it| it.held_by.clone())
        .collect()
}

fn is_gone_in(case: &Case, handle: &Handle) -> bool {
    case.person(handle).is_some_and(is_silent)
}

/// Whether somebody decided for this person, and does so no more.
fn decided_before(case: &Case, person: &Person, who: &Handle) -> bool {
    case.authorities
        .iter()
        .any(|it| it.person == person.handle && it.held_by == *who && it.ended_on.is_some())
}

/// The day on which the yes for someone fell away: they can no longer decide, or who decided for
/// them is no longer there or decides no more. Nothing where nobody had said yes.
fn lapsed_on(case: &Case, person: &Person) -> Option<NaiveDate> {
    let was_given = case
        .standing_consents()
        .any(|it| it.person == person.handle && is_about_taking_part(it.scope));
    let deciders = case
        .authorities
        .iter()
        .filter(|it| it.person == person.handle)
        .filter_map(|it| case.person(&it.held_by))
        .filter_map(silent_since);
    let ended = case
        .authorities
        .iter()
        .filter(|it| it.person == person.handle)
        .filter_map(|it| it.ended_on);
    deciders
        .chain(ended)
        .chain(person.cannot_decide_on)
        .max()
        .filter(|_| was_given)
}

/// Whether a yes of this kind is one to taking part.
#[must_use]
pub fn is_about_taking_part(scope: ConsentScope) -> bool {
    match scope {
        ConsentScope::TakePart | ConsentScope::ChildTakesPart => true,
        ConsentScope::ShareInformation | ConsentScope::SharePlan => false,
    }
}

/// The main person who does not want information to be shared with the circle, and since when: the
/// yes to it was taken back or refused, and none came since. Where it was never asked nothing is
/// held back.
#[must_use]
pub fn withholds_information(case: &Case) -> Option<(&Handle, NaiveDate)> {
    let scope = ConsentScope::ShareInformation;
    case.main_persons().find_map(|person| {
        let is_theirs = |it: &&Consent| it.scope == scope && it.person == person.handle;
        let taken_back = case
            .consents
            .iter()
            .filter(is_theirs)
            .filter_map(|it| it.withdrawn_on);
        let refused = case
            .refusals
            .iter()
            .filter(|it| it.scope == scope && it.person == person.handle)
            .map(|it| it.on);
        let since = taken_back.chain(refused).max()?;
        let is_given_since = case
            .consents
            .iter()
            .filter(is_theirs)
            .any(|it| it.withdrawn_on.is_none() && it.given_on >= since);
        (!is_given_since).then_some((&person.handle, since))
    })
}

fn given_by<'a>(said: &ConsentsOf<'_>, person: &'a Person, by: Handle) -> Needed<'a> {
    let agreed = agreed(said, |who| *who == by);
    Needed {
        person,
        by: Some(by),
        agreed,
    }
}

/// Whether someone decides for a child, or for who cannot decide: by authority, or as long as
/// nobody looked up who does, by the yes they gave.
/// For an adult without a representative nobody does.
#[must_use]
pub fn decides_for(case: &Case, person: &Person, who: &Handle, day: NaiveDate) -> bool {
    if *who == person.handle {
        return false;
    }
    let holds = |kind: AuthorityKind| deciders(case, person, kind).contains(who);
    if holds(AuthorityKind::Representative) {
        return true;
    }
    let is_known = case.authorities.iter().any(|it| it.person == person.handle);
    let gave_it = case.standing_consents().any(|it| {
        it.person == person.handle && it.given_by == *who && is_about_taking_part(it.scope)
    });
    is_minor(person, day) && (holds(AuthorityKind::Parental) || !is_known && gave_it)
}

/// Who said the no that stands, or took the yes back: also where nobody looked up who decides.
#[must_use]
pub fn who_said_no(case: &Case, word: &Needed<'_>) -> Option<Handle> {
    let on = match word.agreed {
        Agreed::Withdrawn(on) | Agreed::Refused(on) => on,
        Agreed::Yes | Agreed::NotYet | Agreed::Lapsed(_) => return None,
    };
    if word.by.is_some() {
        return word.by.clone();
    }
    let person = &word.person.handle;
    let said_no = case
        .refusals
        .iter()
        .filter(|it| is_about_taking_part(it.scope) && it.person == *person && it.on == on)
        .map(|it| &it.refused_by);
    let took_back = case
        .consents
        .iter()
        .filter(|it| is_about_taking_part(it.scope) && it.person == *person)
        .filter(|it| it.withdrawn_on == Some(on))
        .map(|it| &it.given_by);
    said_no.chain(took_back).find(|by| *by != person).cloned()
}

/// Where it is not known who decides: the yes of anyone but the person themselves who is still
/// there and whose part in deciding has not ended, or the no of anyone, which stands also when who
/// said it is not there any more.
fn by_anyone_else(case: &Case, said: &ConsentsOf<'_>, person: &Person) -> Agreed {
    let of_all = agreed(said, |who| *who != person.handle);
    if of_all.is_a_no() {
        return of_all;
    }
    let counts = |giver: &Handle| {
        *giver != person.handle && !is_gone_in(case, giver) && !decided_before(case, person, giver)
    };
    let agreed = agreed(said, counts);
    match (agreed, lapsed_on(case, person)) {
        (Agreed::NotYet, Some(on)) => Agreed::Lapsed(on),
        (agreed, _) => agreed,
    }
}

/// What someone said about taking part. On one day a yes comes after a no, since a no ends every
/// yes that stands; and only what was given can be taken back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    No,
    Yes,
    TookBack(NaiveDate),
}

/// The latest word counts: a no after a yes is a no, a yes after a no is a yes. A second no does
/// not move the day from which there was no yes. `counts` is whose word is looked at.
fn agreed(of: &ConsentsOf<'_>, counts: impl Fn(&Handle) -> bool) -> Agreed {
    let theirs = || of.consents.iter().filter(|it| counts(&it.given_by));
    let refusals = || of.refusals.iter().filter(|it| counts(&it.refused_by));
    let mut said: Vec<(NaiveDate, Said)> = refusals().map(|it| (it.on, Said::No)).collect();
    said.extend(theirs().map(|it| (it.given_on, Said::Yes)));
    said.extend(
        theirs().filter_map(|it| it.withdrawn_on.map(|on| (on, Said::TookBack(it.given_on)))),
    );
    said.sort();
    let mut agreed = Agreed::NotYet;
    // The days on which a yes was given that still stands.
    let mut standing: Vec<NaiveDate> = Vec::new();
    for (on, word) in said {
        match (word, agreed) {
            (Said::Yes, _) => {
                standing.push(on);
                agreed = Agreed::Yes;
            }
            (Said::No, Agreed::Yes | Agreed::NotYet) => {
                standing.clear();
                agreed = Agreed::Refused(on);
            }
            (Said::TookBack(given), Agreed::Yes) => {
                if let Some(at) = standing.iter().position(|it| *it == given) {
                    standing.remove(at);
                }
                if standing.is_empty() {
                    let with_a_no = refusals().any(|it| it.on == on);
                    agreed = if with_a_no {
                        Agreed::Refused(on)
                    } else {
                        Agreed::Withdrawn(on)
                    };
                }
            }
            (Said::No, Agreed::Withdrawn(since)) => agreed = Agreed::Refused(since),
            // A word is said or taken back; that it fell away is judged afterwards.
            (Said::No, Agreed::Refused(_) | Agreed::Lapsed(_))
            | (
                Said::TookBack(_),
                Agreed::NotYet | Agreed::Withdrawn(_) | Agreed::Refused(_) | Agreed::Lapsed(_),
            ) => {}
        }
    }
    agreed
}

/// The consents that are needed for the main persons, in the order of the list; where nobody is
/// asked, what was said all the same.
#[must_use]
pub fn of_main_persons(case: &Case, today: NaiveDate) -> Vec<Needed<'_>> {
    let is_asked = is_asked(case.application.variant);
    case.main_persons()
        .flat_map(|person| match person.died_on {
            None => needed(case, person, today),
            Some(_) if others_go_on(case, person) => Vec::new(),
            Some(on) => vec![Needed {
                person,
                by: None,
                agreed: Agreed::Lapsed(on),
            }],
        })
        .filter(|it| is_asked || it.agreed.is_a_no())
        .collect()
}

/// Whether a conference has somebody to be about, now that this main person died: another one, and
/// after harm another one of the same side. Nobody else can say yes for who is not there any more.
fn others_go_on(case: &Case, gone: &Person) -> bool {
    let is_of_the_same = |it: &Person| match case.application.variant {
        Variant::Family | Variant::Neighbourhood | Variant::Learning => true,
        Variant::Restorative => gone.side.is_none() || it.side == gone.side,
    };
    case.main_persons()
        .any(|it| it.died_on.is_none() && is_of_the_same(it))
}

/// Whether the word of this one counts for someone:
/// who decides for them, or, as long as nobody looked up who does, anyone.
#[must_use]
pub fn is_decided_by(case: &Case, person: &Person, by: &Handle, today: NaiveDate) -> bool {
    needed(case, person, today)
        .iter()
        .any(|it| it.by.as_ref().is_none_or(|giver| giver == by))
}

/// Whether someone said no for this person, or took a yes back, and it stands: they do not come,
/// and are not asked along.
#[must_use]
pub fn is_held_back(case: &Case, person: &Person, today: NaiveDate) -> bool {
    no_since(case, person, today).is_some()
}

/// Since when a no stands for this person, or a yes that was taken back.
#[must_use]
pub fn no_since(case: &Case, person: &Person, today: NaiveDate) -> Option<NaiveDate> {
    noes(case, person, today).into_iter().min()
}

/// Since when each no stands for this person, and each yes that was taken back.
pub(super) fn noes(case: &Case, person: &Person, today: NaiveDate) -> Vec<NaiveDate> {
    if !was_there_a_no(case, person) {
        return Vec::new();
    }
    let needed = needed(case, person, today).into_iter();
    needed
        .filter_map(|it| match it.agreed {
            Agreed::Withdrawn(on) | Agreed::Refused(on) => Some(on),
            Agreed::Yes | Agreed::NotYet | Agreed::Lapsed(_) => None,
        })
        .collect()
}

/// Whether anybody ever said no for this person, or took a yes back. Where nobody did no no stands,
/// so that of nearly everybody nothing else has to be looked at.
fn was_there_a_no(case: &Case, person: &Person) -> bool {
    case.refusals.iter().any(|it| it.person == person.handle)
        || case
            .consents
            .iter()
            .any(|it| it.withdrawn_on.is_some() && it.person == person.handle)
}

/// Whether somebody took no part on a day, since they or who decides for them had said no or taken
/// a yes back, and takes part again since: a yes of a later day stands.
#[must_use]
pub fn came_back_after(case: &Case, person: &Person, day: NaiveDate, today: NaiveDate) -> bool {
    if !was_there_a_no(case, person) {
        return false;
    }
    let yes = || {
        case.consents
            .iter()
            .filter(|it| it.person == person.handle && is_about_taking_part(it.scope))
    };
    let noes = case
        .refusals
        .iter()
        .filter(|it| it.person == person.handle && is_about_taking_part(it.scope))
        .map(|it| it.on);
    let stopped_on = noes
        .chain(yes().filter_map(|it| it.withdrawn_on))
        .filter(|on| *on <= day)
        .max();
    let Some(stopped_on) = stopped_on else {
        return false;
    };
    // A yes of the day of the no may be the one that was taken back on it.
    let was_back = yes()
        .filter(|it| it.withdrawn_on.is_none_or(|on| on > day))
        .any(|it| it.given_on >= stopped_on && it.given_on <= day);
    let is_back = yes().any(|it| it.given_on > day && it.withdrawn_on.is_none());
    !was_back && is_back && !is_held_back(case, person, today)
}

/// Whether somebody is let be (R3): nobody asks them for an answer, asks them more or tells them
/// more. They asked that, are no longer there, or somebody who decides said no or took a yes back.
#[must_use]
pub fn is_let_be(case: &Case, person: &Person, today: NaiveDate) -> bool {
    !may_be_written_to(case, person) || is_held_back(case, person, today)
}

/// Whether no plan is made, accepted or given: a no of a main person stands, or a yes that was
/// taken back; or after harm it was not acknowledged (R26).
#[must_use]
pub fn plan_rests(case: &Case, today: NaiveDate) -> bool {
    of_main_persons(case, today)
        .iter()
        .any(|it| it.agreed.is_a_no())
        || sides::is_not_ready(case)
}

/// A main person, or someone who decides for one, who took back a yes, said no or is no longer
/// there to say yes: what was going on stops.
#[must_use]
pub fn stopped(case: &Case, today: NaiveDate) -> Option<Needed<'_>> {
    of_main_persons(case, today)
        .into_iter()
        .find(|it| it.agreed.is_a_no() || matches!(it.agreed, Agreed::Lapsed(_)))
}
