//! A case (zaak): everything recorded about one application, loaded whole.
//!
//! Facts are stored, stages are derived: nothing in here says where a case stands. The field
//! names are the names of the tables and the keys of an export; all three tell the same story.

use super::amount::Amount;
use super::attachment::Attachment;
use super::circle::{Exclusion, KeptApart, Person, Role, StandsBeside};
use super::conference::{
    Arrangement, Attendance, Availability, CandidateDate, Conference, CoordinatorThere, Custom,
    DaySafety, StayChoice,
};
use super::correction::Correction;
use super::deviation::{Deviation, Waiver};
use super::followup::{
    AgreementProgress, Closure, FollowUpCall, FollowUpMeeting, HelpAnswer, Review, ReviewPresent,
};
use super::free_date::FreeDate;
use super::hours::{HoursEntry, PayTerms};
use super::information::{Information, InformationTold, View};
use super::intake::{
    Application, Authority, Consent, Coordinator, Question, QuestionChoice, Reason, Refusal,
    Requirement, RequirementTold, Variant,
};
use super::invitation::{Contact, Invitation};
use super::measure::Measure;
use super::nearest::nearest;
use super::plan::{
    Agreement, Convener, HelpAsked, Owner, Plan, PlanDecision, PlanLine, PlanShare, PlanSignature,
    PlanWatcher, RequirementAnswer, Verdict, WhatIf,
};
use super::record::{Field, List, Record};
use super::satisfaction::SatisfactionForm;
use super::spelling::{name_words, plain};
use super::spellings::Spellings;
use super::text::{Handle, Line, handle_stem, one_spelling};
use super::translation::Translation;
use super::value::Sort;
use crate::failure::{Failure, failure};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Declare the case once: the struct, and the fields of each of its lists.
macro_rules! case {
    (
        $(#[$about:meta])*
        pub struct $name:ident {
            pub $one:ident: $application:ty,
            $(pub $list:ident: Vec<$row:ty>,)+
        }
    ) => {
        $(#[$about])*
        pub struct $name {
            pub $one: $application,
            $(
                #[serde(default, skip_serializing_if = "Vec::is_empty")]
                pub $list: Vec<$row>,
            )+
        }

        impl $name {
            /// Every list with the fields of its rows, in the order in which they are written.
            pub const LISTS: &'static [List] = &[
                List {
                    name: stringify!($one),
                    fields: <$application as Record>::FIELDS,
                },
                $(List {
                    name: stringify!($list),
                    fields: <$row as Record>::FIELDS,
                },)+
            ];
        }
    };
}

case! {
    /// Everything recorded about one application.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(missing_docs, reason = "each field is the list of the type it names")]
    pub struct Case {
        pub application: Application,
        pub reasons: Vec<Reason>,
        pub coordinators: Vec<Coordinator>,
        pub people: Vec<Person>,
        pub kept_apart: Vec<KeptApart>,
        pub exclusions: Vec<Exclusion>,
        pub stands_beside: Vec<StandsBeside>,
        pub authorities: Vec<Authority>,
        pub consents: Vec<Consent>,
        pub refusals: Vec<Refusal>,
        pub measures: Vec<Measure>,
        pub attachments: Vec<Attachment>,
        pub corrections: Vec<Correction>,
        pub questions: Vec<Question>,
        pub question_choices: Vec<QuestionChoice>,
        pub requirements: Vec<Requirement>,
        pub requirements_told: Vec<RequirementTold>,
        pub contacts: Vec<Contact>,
        pub conferences: Vec<Conference>,
        pub invitations: Vec<Invitation>,
        pub information: Vec<Information>,
        pub information_told: Vec<InformationTold>,
        pub views: Vec<View>,
        pub dates: Vec<FreeDate>,
        pub candidate_dates: Vec<CandidateDate>,
        pub availabilities: Vec<Availability>,
        pub arrangements: Vec<Arrangement>,
        pub customs: Vec<Custom>,
        pub day_safety: Vec<DaySafety>,
        pub attendances: Vec<Attendance>,
        pub stay_choices: Vec<StayChoice>,
        pub coordinators_in_part_two: Vec<CoordinatorThere>,
        pub plans: Vec<Plan>,
        pub conveners: Vec<Convener>,
        pub plan_watchers: Vec<PlanWatcher>,
        pub goes_well: Vec<PlanLine>,
        pub goals: Vec<PlanLine>,
        pub agreements: Vec<Agreement>,
        pub owners: Vec<Owner>,
        pub help_asked: Vec<HelpAsked>,
        pub what_ifs: Vec<WhatIf>,
        pub requirement_answers: Vec<RequirementAnswer>,
        pub verdicts: Vec<Verdict>,
        pub plan_shares: Vec<PlanShare>,
        pub plan_signatures: Vec<PlanSignature>,
        pub plan_decisions: Vec<PlanDecision>,
        pub amounts: Vec<Amount>,
        pub follow_up_meetings: Vec<FollowUpMeeting>,
        pub follow_up_calls: Vec<FollowUpCall>,
        pub agreement_progress: Vec<AgreementProgress>,
        pub help_answers: Vec<HelpAnswer>,
        pub reviews: Vec<Review>,
        pub review_present: Vec<ReviewPresent>,
        pub translations: Vec<Translation>,
        pub closures: Vec<Closure>,
        pub satisfaction_forms: Vec<SatisfactionForm>,
        pub hours: Vec<HoursEntry>,
        pub pay_terms: Vec<PayTerms>,
        pub deviations: Vec<Deviation>,
        pub waivers: Vec<Waiver>,
    }
}

/// Whether words stand beside each other in a name, or are the street somebody lives in.
fn is_named_in_part(person: &Person, lower: &str) -> bool {
    let typed: Vec<&str> = lower.split_whitespace().collect();
    let (name, wanted) = (name_words(person.name.as_str()), name_words(lower));
    if typed.is_empty() || wanted.is_empty() {
        return false;
    }
    let is_in_the_name = !person.is_unnamed() && name.windows(wanted.len()).any(|it| it == wanted);
    let lives_in_the_street = person.household.as_ref().is_some_and(|household| {
        let address = one_spelling(household.as_str());
        let words = address.split_whitespace();
        let street: Vec<&str> = words
            .take_while(|word| !word.starts_with(|first: char| first.is_ascii_digit()))
            .collect();
        street == typed
    });
    is_in_the_name || lives_in_the_street
}

/// What was typed may be each of these.
fn several_people(people: &[&Person]) -> Failure {
    let handles: Vec<&str> = people.iter().map(|person| person.handle.as_str()).collect();
    failure!(Ambiguous, "person-several", handles = handles.join(", "))
}

/// In which round a person came into the circle; `find` gives the person with a handle.
fn round_of<'a>(person: &'a Person, find: impl Fn(&Handle) -> Option<&'a Person>) -> u32 {
    let mut seen = BTreeSet::from([&person.handle]);
    let mut current = person;
    let mut steps = 0;
    while current.role != Role::MainPerson {
        let namer = current.named_by.as_ref().and_then(&find);
        // Two who named each other came in one after the other.
        let Some(namer) = namer.filter(|it| seen.insert(&it.handle)) else {
            return steps + 1;
        };
        current = namer;
        steps += 1;
    }
    steps
}

/// The next free number in a list.
#[must_use]
pub fn next_number(taken: impl IntoIterator<Item = u32>) -> u32 {
    taken.into_iter().max().unwrap_or(0).saturating_add(1)
}

impl Case {
    /// The fields of a list; none when there is no such list.
    #[must_use]
    pub fn fields(list: &str) -> &'static [Field] {
        Self::LISTS
            .iter()
            .find(|it| it.name == list)
            .map(|it| it.fields)
            .unwrap_or_default()
    }

    /// Whether a field of a list is a text of somebody's own, in which something can be looked for.
    /// A hash is written by the program.
    #[must_use]
    pub fn is_typed(list: &str, field: &str) -> bool {
        field != "sha256" && Self::sort_of(list, field).is_some_and(Sort::is_typed_text)
    }

    /// What a field of a list holds.
    #[must_use]
    pub fn sort_of(list: &str, field: &str) -> Option<Sort> {
        let found = Self::fields(list).iter().find(|it| it.name == field);
        found.map(|it| it.sort)
    }

    /// A case of which only the application is known. It has its first conference from the start.
    #[must_use]
    pub fn new(application: Application) -> Self {
        Self {
            application,
            reasons: Vec::new(),
            coordinators: Vec::new(),
            people: Vec::new(),
            kept_apart: Vec::new(),
            exclusions: Vec::new(),
            stands_beside: Vec::new(),
            authorities: Vec::new(),
            consents: Vec::new(),
            refusals: Vec::new(),
            measures: Vec::new(),
            attachments: Vec::new(),
            corrections: Vec::new(),
            questions: Vec::new(),
            question_choices: Vec::new(),
            requirements: Vec::new(),
            requirements_told: Vec::new(),
            contacts: Vec::new(),
            conferences: vec![Conference::new(1)],
            invitations: Vec::new(),
            information: Vec::new(),
            information_told: Vec::new(),
            views: Vec::new(),
            dates: Vec::new(),
            candidate_dates: Vec::new(),
            availabilities: Vec::new(),
            arrangements: Vec::new(),
            customs: Vec::new(),
            day_safety: Vec::new(),
            attendances: Vec::new(),
            stay_choices: Vec::new(),
            coordinators_in_part_two: Vec::new(),
            plans: Vec::new(),
            conveners: Vec::new(),
            plan_watchers: Vec::new(),
            goes_well: Vec::new(),
            goals: Vec::new(),
            agreements: Vec::new(),
            owners: Vec::new(),
            help_asked: Vec::new(),
            what_ifs: Vec::new(),
            requirement_answers: Vec::new(),
            verdicts: Vec::new(),
            plan_shares: Vec::new(),
            plan_signatures: Vec::new(),
            plan_decisions: Vec::new(),
            amounts: Vec::new(),
            follow_up_meetings: Vec::new(),
            follow_up_calls: Vec::new(),
            agreement_progress: Vec::new(),
            help_answers: Vec::new(),
            reviews: Vec::new(),
            review_present: Vec::new(),
            translations: Vec::new(),
            closures: Vec::new(),
            satisfaction_forms: Vec::new(),
            hours: Vec::new(),
            pay_terms: Vec::new(),
            deviations: Vec::new(),
            waivers: Vec::new(),
        }
    }

    /// The handle of the case.
    #[must_use]
    pub fn handle(&self) -> &Handle {
        &self.application.handle
    }

    /// The person with this handle.
    #[must_use]
    pub fn person(&self, handle: &Handle) -> Option<&Person> {
        self.people.iter().find(|person| person.handle == *handle)
    }

    /// The person whose handle this is, however it is typed. A handle is one person's, also when it
    /// is a name or an address of others.
    #[must_use]
    pub fn person_of_typed_handle(&self, text: &str) -> Option<&Person> {
        let typed = plain(text.trim());
        self.people.iter().find(|it| it.handle.as_str() == typed)
    }

    /// The coordinators of the case on a day, in the order in which they came.
    pub fn coordinators_on(&self, day: NaiveDate) -> impl Iterator<Item = &Coordinator> {
        self.coordinators
            .iter()
            .filter(move |it| it.is_there_on(day))
    }

    /// The main persons (hoofdpersonen).
    pub fn main_persons(&self) -> impl Iterator<Item = &Person> {
        self.people
            .iter()
            .filter(|person| person.role == Role::MainPerson)
    }

    /// The people at an address, as it is typed. In a street a house number alone is enough: that
    /// of everyone at that number, also where two streets have it.
    #[must_use]
    pub fn people_at(&self, address: &str) -> Vec<&Person> {
        self.people_at_among(address, &Spellings::default())
    }

    /// As [`Self::people_at`], for who looks for many.
    #[must_use]
    pub fn people_at_among(&self, address: &str, spellings: &Spellings) -> Vec<&Person> {
        let typed = spellings.address(address);
        let is_number = typed.starts_with(|first: char| first.is_ascii_digit())
            && !typed.contains(char::is_whitespace);
        let by_number = match self.application.variant {
            Variant::Neighbourhood => is_number,
            Variant::Family | Variant::Learning | Variant::Restorative => false,
        };
        let is_there = |household: &Line| {
            let household = spellings.address(household.as_str());
            household == typed
                || by_number && household.split_whitespace().any(|word| *word == *typed)
        };
        self.people
            .iter()
            .filter(|person| person.household.as_ref().is_some_and(is_there))
            .collect()
    }

    /// Find a person by handle, by the address where they live alone, by number in the list, or
    /// by name: the whole of it, else the first name or the relation, else any part of it. A street
    /// without a number is every house in it.
    ///
    /// # Errors
    /// `person-unknown` (exit 3), `person-several` (exit 6) with the handles that match.
    pub fn find_person(&self, text: &str) -> Result<&Person, Failure> {
        self.find_person_among(text, &Spellings::default())
    }

    /// As [`Self::find_person`], for who looks for many.
    ///
    /// # Errors
    /// As [`Self::find_person`].
    pub fn find_person_among(&self, text: &str, spellings: &Spellings) -> Result<&Person, Failure> {
        let typed = text.trim();
        let lower = plain(typed);
        if let Some(person) = self.person_of_typed_handle(typed) {
            return Ok(person);
        }
        match self.people_at_among(typed, spellings).as_slice() {
            [] => {}
            [one] => return Ok(one),
            several => return Err(several_people(several)),
        }
        if let Some(person) = typed
            .parse::<usize>()
            .ok()
            .and_then(|nth| self.people.get(nth.checked_sub(1)?))
        {
            return Ok(person);
        }
        let whole: Vec<&Person> = self
            .people
            .iter()
            .filter(|person| spellings.is_one_name(person.name.as_str(), typed))
            .collect();
        let named = if whole.is_empty() {
            // The name of a door that was not opened yet is its address.
            let starts = |person: &&Person| {
                let first = person.name.as_str().split_whitespace().next();
                !person.is_unnamed_among(spellings)
                    && first.is_some_and(|first| spellings.is_one_name(first, typed))
                    || person
                        .relation
                        .as_ref()
                        .is_some_and(|relation| plain(relation.as_str()) == lower)
            };
            self.people.iter().filter(starts).collect()
        } else {
            whole
        };
        let named = if named.is_empty() {
            let is_meant = |it: &&Person| !it.is_forgotten() && is_named_in_part(it, &lower);
            self.people.iter().filter(is_meant).collect()
        } else {
            named
        };
        match named.as_slice() {
            [] => {
                let known = self.people.iter().filter(|it| !it.is_forgotten());
                let handles = known.map(|it| it.handle.as_str());
                Err(failure!(
                    Missing,
                    "person-unknown",
                    case = self.handle().as_str(),
                    suggested = nearest(&lower, handles).unwrap_or("none")
                ))
            }
            [one] => Ok(one),
            several => Err(several_people(several)),
        }
    }

    /// A free handle made from a word, such as `oma-1`: with the lowest number that nobody has. The
    /// numbers that are taken are looked up once, for a street has hundreds of neighbours.
    #[must_use]
    pub fn free_handle(&self, word: &str, otherwise: &str) -> Option<Handle> {
        let stem = handle_stem(word);
        let stem = if stem.is_empty() { otherwise } else { &stem };
        let first = Handle::parse(&format!("{stem}-1")).ok()?;
        let stem = first.as_str().strip_suffix('1')?;
        let number_of = |person: &Person| -> Option<usize> {
            let written = person.handle.as_str().strip_prefix(stem)?;
            let number: usize = written.parse().ok()?;
            // `oma-01` is another handle than `oma-1`.
            (number.to_string() == written).then_some(number)
        };
        let taken: BTreeSet<usize> = self.people.iter().filter_map(number_of).collect();
        let free = (1..=taken.len() + 1).find(|number| !taken.contains(number))?;
        Handle::parse(&format!("{stem}{free}")).ok()
    }

    /// Who stands beside somebody.
    pub fn beside<'a>(&'a self, person: &'a Handle) -> impl Iterator<Item = &'a Handle> {
        self.stands_beside
            .iter()
            .filter(move |it| it.person == *person)
            .map(|it| &it.by)
    }

    /// Beside whom somebody stands.
    pub fn stands_beside_whom<'a>(&'a self, by: &'a Handle) -> impl Iterator<Item = &'a Handle> {
        self.stands_beside
            .iter()
            .filter(move |it| it.by == *by)
            .map(|it| &it.person)
    }

    /// In which round a person came into the circle: 0 for a main person, 1 for who was named by
    /// one or by nobody in particular, one more than the namer otherwise.
    #[must_use]
    pub fn round(&self, person: &Person) -> u32 {
        round_of(person, |handle| self.person(handle))
    }

    /// The round of each of the people, in their order; see [`Self::round`]. For who asks it of
    /// all: the people are found by their handle then, and not looked for one by one.
    #[must_use]
    pub fn rounds(&self) -> Vec<u32> {
        let mut by_handle: BTreeMap<&Handle, &Person> = BTreeMap::new();
        for person in &self.people {
            by_handle.entry(&person.handle).or_insert(person);
        }
        let find = |handle: &Handle| by_handle.get(handle).copied();
        self.people.iter().map(|it| round_of(it, find)).collect()
    }

    /// The conference one is working on: the last one.
    #[must_use]
    pub fn current_conference(&self) -> Option<&Conference> {
        self.conferences
            .iter()
            .max_by_key(|conference| conference.number)
    }

    /// The number of that conference. A case has its first one from the start.
    #[must_use]
    pub fn current_number(&self) -> u32 {
        self.current_conference()
            .map_or(1, |conference| conference.number)
    }

    /// The chosen question: the one chosen last.
    #[must_use]
    pub fn chosen_question(&self) -> Option<&Question> {
        self.questions
            .iter()
            .filter(|question| question.chosen_on.is_some())
            .max_by_key(|question| (question.chosen_on, question.number))
    }

    /// Which question each chose last, in the order in which it was recorded: with whom a question
    /// stands, and the others.
    #[must_use]
    pub fn choices(&self) -> Vec<QuestionChoice> {
        let with_whom_it_stands = self.questions.iter().filter_map(|question| {
            Some(QuestionChoice {
                question: question.number,
                person: question.chosen_by.clone()?,
                on: question.chosen_on?,
            })
        });
        with_whom_it_stands
            .chain(self.question_choices.iter().cloned())
            .collect()
    }

    /// The minimum requirements that stand: not withdrawn, and not put in other words since.
    pub fn standing_requirements(&self) -> impl Iterator<Item = &Requirement> {
        self.requirements
            .iter()
            .filter(|it| it.withdrawn_on.is_none())
    }

    /// Those of them that the plan is to answer.
    pub fn requirements_of_the_plan(&self) -> impl Iterator<Item = &Requirement> {
        self.standing_requirements()
            .filter(|it| it.is_for_the_plan())
    }

    /// The consents that hold: given and not withdrawn.
    pub fn standing_consents(&self) -> impl Iterator<Item = &Consent> {
        self.consents
            .iter()
            .filter(|consent| consent.withdrawn_on.is_none())
    }

    /// Who decides for whom, without whose part in that has ended.
    pub fn standing_authorities(&self) -> impl Iterator<Item = &Authority> {
        self.authorities.iter().filter(|it| it.ended_on.is_none())
    }

    /// The invitation of a person to a conference.
    #[must_use]
    pub fn invitation(&self, conference: u32, person: &Handle) -> Option<&Invitation> {
        self.invitations
            .iter()
            .find(|invitation| invitation.conference == conference && invitation.person == *person)
    }

    /// The invitations to a conference, each by the person it is to. For who asks it of many: as
    /// [`Self::invitation`], without a walk through the list for each of them.
    #[must_use]
    pub fn invitations_to(&self, conference: u32) -> BTreeMap<&Handle, &Invitation> {
        let mut all = BTreeMap::new();
        for it in &self.invitations {
            if it.conference == conference {
                all.entry(&it.person).or_insert(it);
            }
        }
        all
    }

    /// Those who took part in a conference.
    pub fn attendances_of(&self, conference: u32) -> impl Iterator<Item = &Attendance> {
        self.attendances
            .iter()
            .filter(move |attendance| attendance.conference == conference)
    }

    /// The newest version of the plan.
    #[must_use]
    pub fn latest_plan(&self) -> Option<&Plan> {
        self.plans.iter().max_by_key(|plan| plan.version)
    }

    /// Whether someone was given this version of the plan.
    #[must_use]
    pub fn has_plan(&self, version: u32, person: &Handle) -> bool {
        self.plan_shares
            .iter()
            .any(|it| it.version == version && it.person == *person)
    }

    /// Who was given this version of the plan. For who asks it of many: as [`Self::has_plan`].
    #[must_use]
    pub fn who_has_plan(&self, version: u32) -> BTreeSet<&Handle> {
        let shares = self.plan_shares.iter();
        shares
            .filter(|it| it.version == version)
            .map(|it| &it.person)
            .collect()
    }

    /// When someone signed this version of the plan.
    #[must_use]
    pub fn signed_on(&self, version: u32, person: &Handle) -> Option<NaiveDate> {
        let mut signatures = self.plan_signatures.iter();
        let signature = signatures.find(|it| it.version == version && it.person == *person);
        signature.map(|it| it.on)
    }

    /// Why someone is left out of a conference, if they are and that was not lifted.
    #[must_use]
    pub fn left_out(&self, conference: u32, person: &Handle) -> Option<&Exclusion> {
        self.exclusions.iter().find(|it| {
            it.lifted_on.is_none() && it.conference == conference && it.person == *person
        })
    }

    /// The conference with this number.
    #[must_use]
    pub fn conference(&self, number: u32) -> Option<&Conference> {
        self.conferences.iter().find(|it| it.number == number)
    }

    /// A version of the plan.
    #[must_use]
    pub fn plan(&self, version: u32) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.version == version)
    }

    /// The agreements of a version, in order.
    pub fn agreements_of(&self, version: u32) -> impl Iterator<Item = &Agreement> {
        self.agreements
            .iter()
            .filter(move |agreement| agreement.version == version)
    }

    /// Who carries out an agreement.
    pub fn owners_of(&self, version: u32, agreement: u32) -> impl Iterator<Item = &Owner> {
        self.owners
            .iter()
            .filter(move |owner| owner.version == version && owner.agreement == agreement)
    }

    /// The verdict on a requirement in a version.
    #[must_use]
    pub fn verdict(&self, version: u32, requirement: u32) -> Option<&Verdict> {
        self.verdicts
            .iter()
            .find(|verdict| verdict.version == version && verdict.requirement == requirement)
    }

    /// When the role of the coordinator ended, unless the case was opened again.
    #[must_use]
    pub fn closed_on(&self) -> Option<NaiveDate> {
        self.closures
            .iter()
            .max_by_key(|closure| closure.number)
            .filter(|closure| closure.reopened_on.is_none())
            .map(|closure| closure.on)
    }
}
