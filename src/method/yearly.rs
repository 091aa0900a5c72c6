//! The year in numbers (cijfers): what a coordinator's cases come to, for the coordinator alone or
//! for others, from whom is hidden what is few ([`super::hiding`], decision 0035).
//!
//! A case counts in the year of its application. Streets and neighbourhoods are counted apart
//! everywhere: forty people at a meeting there say nothing of a family. Each indicator is one line
//! of [`value`]; definitions follow the published yearly figures as far as these say theirs. No
//! figure says that something helped.

use super::case_row::{CaseRow, Outcome, Part};
use super::hiding::{Labels, Together, divide, join_small, may_be_told};
use super::satisfaction::Marked;
use crate::domain::choice::{Choice as _, choices};
use crate::domain::hours::HoursCategory;
use crate::domain::intake::{ReasonKind, Variant};
use crate::domain::satisfaction::{Mark, SatisfactionForm, SatisfactionGroup};
use std::collections::BTreeMap;

/// A week, in tenths of a day.
const WEEK: u64 = 70;

choices! {
    /// What is counted over cases (cijfer).
    Indicator, "indicator":
    /// Applications that led to a plan (plan, van alle aanmeldingen).
    PlanOfApplications = "plan-of-applications" | "plan-van-aanmeldingen",
    /// Meetings that led to a plan (plan, van de bijeenkomsten).
    PlanOfMeetings = "plan-of-meetings" | "plan-van-bijeenkomsten",
    /// People met more than once (tweede conferentie).
    SecondConference = "second-conference" | "tweede-conferentie",
    /// A professional applied (door een beroepskracht aangemeld).
    ByProfessional = "by-professional" | "door-beroepskracht",
    /// A main person is a minor (met minderjarige).
    WithMinor = "with-minor" | "met-minderjarige",
    /// Days to the first conference (doorlooptijd).
    LeadTime = "lead-time" | "doorlooptijd",
    /// Days to the plan (tijd tot het plan).
    TimeToPlan = "time-to-plan" | "tijd-tot-plan",
    /// Main persons and circle who were there (kring aanwezig).
    CircleThere = "circle-there" | "kring-aanwezig",
    /// Everybody who was there (aanwezigen).
    TotalThere = "total-there" | "aanwezigen",
    /// Of those, from afar (op afstand).
    Remote = "remote" | "op-afstand",
    /// Of those, without an invitation (onverwachte gasten).
    WalkIns = "walk-ins" | "onverwachte-gasten",
    /// Family of the circle who was there, main persons as family (aandeel familie).
    FamilyWithMain = "family-with-main" | "familie-met-hoofdpersonen",
    /// The same without main persons (aandeel familie zonder hoofdpersonen).
    FamilyWithoutMain = "family-without-main" | "familie-zonder-hoofdpersonen",
    /// Subjects of a case (onderwerpen).
    Subjects = "subjects" | "onderwerpen",
    /// What of the plan the circle carries out itself (eigen aandeel).
    OwnShare = "own-share" | "eigen-aandeel",
    /// Agreements carried out wholly or in part at the call (nakoming na vier weken).
    CarriedAtCall = "carried-at-call" | "nakoming-vier-weken",
    /// The same when the circle looked back (nakoming bij het terugkijken).
    CarriedAtReview = "carried-at-review" | "nakoming-terugkijken",
    /// Each minimum requirement is met (aan de minimumeisen voldaan).
    RequirementsMet = "requirements-met" | "minimumeisen-voldaan",
    /// A minimum requirement was refused first (eerst afgewezen).
    RefusedFirst = "refused-first" | "eerst-afgewezen",
    /// Households that were spoken with (huishoudens gesproken).
    Reached = "reached" | "huishoudens-gesproken",
    /// Households of which somebody came (huishoudens gekomen).
    TurnedOut = "turned-out" | "huishoudens-gekomen",
    /// Hours of the coordinator (uren).
    Hours = "hours" | "uren",
    /// Of those, for talks (gesprekken).
    HoursTalks = "hours-talks" | "uren-gesprekken",
    /// Of those, on the way (reizen).
    HoursTravel = "hours-travel" | "uren-reizen",
    /// Of those, to arrange the conference (organisatie).
    HoursOrganising = "hours-organising" | "uren-organisatie",
    /// Of those, the conference itself (de dag zelf).
    HoursDay = "hours-day" | "uren-dag",
    /// Of those, to write down and send (uitwerken).
    HoursWritingUp = "hours-writing-up" | "uren-uitwerken",
    /// Of those, the calls (nabellen).
    HoursCalls = "hours-calls" | "uren-nabellen",
    /// Kilometres of the coordinator (kilometers).
    Kilometres = "kilometres" | "kilometers",
}

choices! {
    /// By what cases are told apart (uitsplitsen naar).
    Apart, "apart-by":
    /// By variant (variant).
    Variant = "variant" | "soort",
    /// By municipality (gemeente).
    Municipality = "municipality" | "gemeente",
    /// By reason (reden).
    Reason = "reason" | "reden",
    /// By quarter of the application (kwartaal).
    Quarter = "quarter" | "kwartaal",
}

choices! {
    /// For whom a page of figures is (voor wie een bladzijde met cijfers is).
    PageFor, "figures-page":
    /// The coordinator alone (eigen).
    Own = "own" | "eigen",
    /// The regional manager (regio).
    Region = "region" | "regio",
    /// The municipality that pays (gemeente).
    Municipality = "municipality" | "gemeente",
}

/// What the number of an indicator is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A yes of so many cases.
    Cases,
    /// Days.
    Days,
    /// People, or things.
    Number,
    /// A hundredth part.
    Percent,
    /// Minutes.
    Minutes,
}

impl Indicator {
    /// What its number is.
    #[must_use]
    pub fn unit(self) -> Unit {
        match self {
            Self::PlanOfApplications
            | Self::PlanOfMeetings
            | Self::SecondConference
            | Self::ByProfessional
            | Self::WithMinor
            | Self::RequirementsMet
            | Self::RefusedFirst => Unit::Cases,
            Self::LeadTime | Self::TimeToPlan => Unit::Days,
            Self::CircleThere
            | Self::TotalThere
            | Self::Remote
            | Self::WalkIns
            | Self::Subjects
            | Self::Kilometres => Unit::Number,
            Self::FamilyWithMain
            | Self::FamilyWithoutMain
            | Self::OwnShare
            | Self::CarriedAtCall
            | Self::CarriedAtReview
            | Self::Reached
            | Self::TurnedOut => Unit::Percent,
            Self::Hours
            | Self::HoursTalks
            | Self::HoursTravel
            | Self::HoursOrganising
            | Self::HoursDay
            | Self::HoursWritingUp
            | Self::HoursCalls => Unit::Minutes,
        }
    }

    fn is_yes_or_no(self) -> bool {
        self.unit() == Unit::Cases
    }

    /// The label that a case of this outcome has, as anybody can know ([`Labels`]).
    fn label_of(self, outcome: Outcome) -> usize {
        match self {
            Self::PlanOfApplications => 1 + usize::from(outcome.is_with_plan()),
            Self::PlanOfMeetings if outcome.is_met() => 1 + usize::from(outcome.is_with_plan()),
            Self::LeadTime
            | Self::CircleThere
            | Self::TotalThere
            | Self::Remote
            | Self::WalkIns
            | Self::FamilyWithMain
            | Self::FamilyWithoutMain
            | Self::TurnedOut
            | Self::SecondConference
            | Self::PlanOfMeetings => usize::from(outcome.is_met()),
            Self::TimeToPlan
            | Self::OwnShare
            | Self::CarriedAtCall
            | Self::CarriedAtReview
            | Self::RequirementsMet
            | Self::RefusedFirst => usize::from(outcome.is_with_plan()),
            Self::ByProfessional
            | Self::WithMinor
            | Self::Subjects
            | Self::Reached
            | Self::Hours
            | Self::HoursTalks
            | Self::HoursTravel
            | Self::HoursOrganising
            | Self::HoursDay
            | Self::HoursWritingUp
            | Self::HoursCalls
            | Self::Kilometres => 1,
        }
    }

    /// Whether the outcome alone says which label a case has.
    fn is_of_the_outcome(self) -> bool {
        self == Self::PlanOfApplications || self == Self::PlanOfMeetings
    }

    /// Whether it says nothing of the outcome, nor of another indicator: who applied, how old
    /// somebody is.
    fn is_by_itself(self) -> bool {
        self == Self::ByProfessional || self == Self::WithMinor
    }
}

/// The value of a case: a number is one of one; absent where it does not apply.
#[must_use]
pub fn value(row: &CaseRow, indicator: Indicator) -> Option<Part> {
    let number = |count: u64| Part {
        of_them: count,
        all: 1,
    };
    let yes = |is_so: bool| number(u64::from(is_so));
    let minutes_for = |category: HoursCategory| {
        let all = row.minutes_for.as_ref()?;
        let found = all.iter().find(|(it, _)| *it == category);
        Some(number(found.map_or(0, |(_, minutes)| *minutes)))
    };
    let part = |part: Part| Some(part).filter(|it| it.all > 0);
    let is_with_plan = row.outcome.is_with_plan();
    match indicator {
        Indicator::PlanOfApplications => Some(yes(is_with_plan)),
        Indicator::PlanOfMeetings => row.outcome.is_met().then(|| yes(is_with_plan)),
        Indicator::SecondConference => row.met_again.map(yes),
        Indicator::ByProfessional => Some(yes(row.by_professional)),
        Indicator::WithMinor => row.with_minor.map(yes),
        Indicator::LeadTime => row.lead_days.map(number),
        Indicator::TimeToPlan => row.plan_days.map(number),
        Indicator::CircleThere => row.there.map(|it| number(it.circle)),
        Indicator::TotalThere => row.total_there.map(number),
        Indicator::Remote => row.there.map(|it| number(it.remote)),
        Indicator::WalkIns => row.there.map(|it| number(it.walk_ins)),
        Indicator::FamilyWithMain => row.there.and_then(|it| {
            part(Part {
                of_them: it.family.of_them + it.main_persons,
                all: it.family.all + it.main_persons,
            })
        }),
        Indicator::FamilyWithoutMain => row.there.and_then(|it| part(it.family)),
        Indicator::Subjects => row.subjects.map(number),
        Indicator::OwnShare => row.own_share,
        Indicator::CarriedAtCall => row.carried_at_call,
        Indicator::CarriedAtReview => row.carried_at_review,
        Indicator::RequirementsMet => row.required.map(|it| yes(it.is_met)),
        Indicator::RefusedFirst => row.required.map(|it| yes(it.is_refused_first)),
        Indicator::Reached => row.reached,
        Indicator::TurnedOut => row.turned_out,
        Indicator::Hours => row.minutes.map(number),
        Indicator::HoursTalks => minutes_for(HoursCategory::Talks),
        Indicator::HoursTravel => minutes_for(HoursCategory::Travel),
        Indicator::HoursOrganising => minutes_for(HoursCategory::Organising),
        Indicator::HoursDay => minutes_for(HoursCategory::Day),
        Indicator::HoursWritingUp => minutes_for(HoursCategory::WritingUp),
        Indicator::HoursCalls => minutes_for(HoursCategory::Calls),
        Indicator::Kilometres => row.kilometres.map(number),
    }
}

/// Who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eyes {
    /// The coordinator alone.
    Own,
    /// Others: of fewer than this many nothing is told.
    Others {
        /// How many are enough.
        fewest: usize,
    },
}

/// By what a group is told apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// A variant.
    Variant(Variant),
    /// A municipality; none where it was not noted or not kept.
    Municipality(Option<String>),
    /// A reason.
    Reason(ReasonKind),
    /// A quarter of a year; none of an erased case.
    Quarter(i32, Option<u32>),
}

/// What one case or another has: what one must see with own eyes only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// The least, in tenths.
    pub least: u64,
    /// The one in the middle, in tenths; of an even number halfway between two.
    pub median: u64,
    /// The most, in tenths.
    pub most: u64,
}

/// What one indicator comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Which.
    pub indicator: Indicator,
    /// Of how many cases: those to which it applies.
    pub count: usize,
    /// Of a yes or no: how many cases are a yes. Otherwise the mean, in tenths.
    pub value: u64,
    /// Of days: the one in the middle, in whole weeks, so that it is nobody's day.
    pub weeks: Option<u64>,
    /// How it lies; for the coordinator alone.
    pub spread: Option<Spread>,
}

impl Figure {
    /// Hundredths, of a yes or no; rounded.
    #[must_use]
    pub fn percent(&self) -> Option<u64> {
        if !self.indicator.is_yes_or_no() {
            return None;
        }
        let all = u64::try_from(self.count).ok()?;
        (self.value * 200 + all).checked_div(all * 2)
    }
}

/// What marks of a group come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks {
    /// Who gave them.
    pub group: SatisfactionGroup,
    /// For what.
    pub marked: Marked,
    /// On how many forms.
    pub count: usize,
    /// The mean, in tenths.
    pub mean: u64,
    /// How they lie; for the coordinator alone.
    pub spread: Option<Spread>,
}

/// What cases of one group come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// What the group is of; empty for all cases.
    pub keys: Vec<Key>,
    /// How many applications.
    pub cases: usize,
    /// What came of them: outcomes that are told together, and of how many.
    pub outcomes: Vec<(Vec<Outcome>, usize)>,
    /// What is told of them.
    pub figures: Vec<Figure>,
    /// Marks.
    pub marks: Vec<Marks>,
}

/// What some cases come to, as a whole and apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// All of them; none where they are too few to tell.
    pub whole: Option<Counted>,
    /// The groups that were asked for; none where they cannot be told apart.
    pub groups: Vec<Counted>,
}

/// What may be told.
#[derive(Clone)]
struct Told {
    outcomes: Vec<Vec<Outcome>>,
    indicators: Vec<Indicator>,
    marks: Vec<(SatisfactionGroup, Marked)>,
}

impl Told {
    /// Everything there is.
    fn everything() -> Self {
        let marks = SatisfactionGroup::ALL
            .iter()
            .flat_map(|(group, _, _)| Marked::ALL.map(|marked| (*group, marked)));
        Self {
            outcomes: Outcome::ALL.iter().map(|(it, _, _)| vec![*it]).collect(),
            indicators: Indicator::ALL.iter().map(|(it, _, _)| *it).collect(),
            marks: marks.collect(),
        }
    }
}

/// What cases come to. Streets and others are never on one page: see [`apart_from_streets`].
#[must_use]
pub fn page(rows: &[&CaseRow], apart: Option<Apart>, eyes: Eyes) -> Page {
    match eyes {
        Eyes::Own => own_page(rows, apart),
        Eyes::Others { fewest } => page_for_others(rows, apart, fewest),
    }
}

/// The cases of streets behind the others.
#[must_use]
pub fn apart_from_streets(rows: &[CaseRow]) -> (Vec<&CaseRow>, Vec<&CaseRow>) {
    rows.iter().partition(|it| !it.is_of_a_street())
}

fn own_page(rows: &[&CaseRow], apart: Option<Apart>) -> Page {
    let told = Told::everything();
    let all: Vec<usize> = (0..rows.len()).collect();
    let groups = match apart {
        Some(apart) => groups(rows, apart),
        None => Vec::new(),
    };
    Page {
        whole: (!rows.is_empty()).then(|| counted(rows, Vec::new(), &all, &told, true)),
        groups: groups
            .into_iter()
            .map(|(key, of)| counted(rows, vec![key], &of, &told, true))
            .collect(),
    }
}

fn page_for_others(rows: &[&CaseRow], apart: Option<Apart>, fewest: usize) -> Page {
    if rows.len() < fewest {
        return Page {
            whole: None,
            groups: Vec::new(),
        };
    }
    let all: Vec<usize> = (0..rows.len()).collect();
    let whole = may_tell(
        rows,
        std::slice::from_ref(&all),
        &Told::everything(),
        fewest,
    );
    let groups = match apart {
        None => Vec::new(),
        Some(Apart::Reason) => reasons_for_others(rows, &whole, fewest),
        Some(apart @ (Apart::Variant | Apart::Municipality | Apart::Quarter)) => {
            let (keys, of): (Vec<Key>, Vec<Vec<usize>>) = groups(rows, apart).into_iter().unzip();
            let cells: Vec<Vec<usize>> = of.iter().map(|it| vec![it.len()]).collect();
            let joined = join_small(&cells, &vec![0; cells.len()], fewest);
            let of: Vec<Vec<usize>> = joined
                .iter()
                .map(|places| places.iter().flat_map(|at| of[*at].clone()).collect())
                .collect();
            let told = may_tell(rows, &of, &whole, fewest);
            let told_apart = joined.iter().zip(&of).map(|(places, of)| {
                let keys = places.iter().map(|at| keys[*at].clone()).collect();
                counted(rows, keys, of, &told, false)
            });
            if joined.len() > 1 {
                told_apart.collect()
            } else {
                Vec::new()
            }
        }
    };
    Page {
        whole: Some(counted(rows, Vec::new(), &all, &whole, false)),
        groups,
    }
}

/// A case may have several reasons: each is told against all cases without it.
fn reasons_for_others(rows: &[&CaseRow], whole: &Told, fewest: usize) -> Vec<Counted> {
    let mut told = Vec::new();
    for (key, with) in groups(rows, Apart::Reason) {
        let mut has_it = vec![false; rows.len()];
        for at in &with {
            has_it[*at] = true;
        }
        let (without, unknown): (Vec<usize>, Vec<usize>) = (0..rows.len())
            .filter(|at| !has_it[*at])
            .partition(|at| rows[*at].reasons.is_some());
        let is_few = with.len() < fewest || without.len() < fewest;
        let is_unknown_of_few = !unknown.is_empty() && unknown.len() < fewest;
        if is_few || is_unknown_of_few {
            continue;
        }
        let mut sides = vec![with.clone(), without, unknown];
        sides.retain(|side| !side.is_empty());
        let may_be_said = may_tell(rows, &sides, whole, fewest);
        told.push(counted(rows, vec![key], &with, &may_be_said, false));
    }
    told
}

/// The groups of cases, by the places of the cases, in the order of what they are of. By reason a
/// case may be in several, otherwise in one.
fn groups(rows: &[&CaseRow], apart: Apart) -> Vec<(Key, Vec<usize>)> {
    let mut groups: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    let mut spelled: BTreeMap<String, String> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        let keys: Vec<Key> = match apart {
            Apart::Variant => vec![Key::Variant(row.variant)],
            Apart::Municipality => {
                let name = row.municipality.as_ref().map(|name| {
                    let first = spelled.entry(name.trim().to_lowercase());
                    first.or_insert_with(|| name.trim().to_owned()).clone()
                });
                vec![Key::Municipality(name)]
            }
            Apart::Quarter => vec![Key::Quarter(row.year, row.quarter)],
            Apart::Reason => {
                let reasons = row.reasons.iter().flatten();
                reasons.map(|it| Key::Reason(*it)).collect()
            }
        };
        for key in keys {
            groups.entry(key).or_default().push(at);
        }
    }
    groups.into_iter().collect()
}

/// What may be told in each of these groups of what may be told of all of them: a joining of the
/// outcomes that are told, and those of the indicators that set nobody apart in any group.
fn may_tell(rows: &[&CaseRow], groups: &[Vec<usize>], base: &Told, fewest: usize) -> Told {
    let has_outcome = |at: &usize, of: &[Outcome]| of.contains(&rows[*at].outcome);
    let cells: Vec<Vec<usize>> = base
        .outcomes
        .iter()
        .map(|of| {
            let count = |group: &Vec<usize>| group.iter().filter(|at| has_outcome(at, of)).count();
            groups.iter().map(count).collect()
        })
        .collect();
    let kinds: Vec<usize> = base.outcomes.iter().map(|of| kind(of)).collect();
    let outcomes: Vec<Vec<Outcome>> = join_small(&cells, &kinds, fewest)
        .iter()
        .map(|places| {
            places
                .iter()
                .flat_map(|at| base.outcomes[*at].clone())
                .collect()
        })
        .collect();
    let place_of = |outcome: &Outcome| {
        let all = Outcome::ALL.iter();
        all.take_while(|(it, _, _)| it != outcome).count()
    };
    let mut together: Vec<Together> = Vec::new();
    for group in groups {
        for of in &outcomes {
            let those = group.iter().filter(|at| has_outcome(at, of));
            together.push(Together {
                rows: those.copied().collect(),
                classes: of.iter().map(place_of).collect(),
            });
        }
    }
    together.retain(|it| !it.rows.is_empty());
    let mut indicators = Vec::new();
    for indicator in &base.indicators {
        let tells_yes = indicator.is_yes_or_no();
        let label = |row: &&CaseRow| match value(row, *indicator) {
            None => 0,
            Some(it) if tells_yes && it.of_them > 0 => 2,
            Some(_) => 1,
        };
        let of_rows: Vec<usize> = rows.iter().map(label).collect();
        let is_told = |group: &Vec<usize>| {
            let labels: Vec<usize> = group.iter().map(|at| of_rows[*at]).collect();
            may_be_told(&labels, tells_yes, fewest)
        };
        let has_enough = |group: &Vec<usize>| {
            let values = group.iter().filter_map(|at| value(rows[*at], *indicator));
            is_enough_in_all(*indicator, sum_of(values), fewest)
        };
        if !groups.iter().all(is_told) || !groups.iter().all(has_enough) {
            continue;
        }
        if indicator.is_by_itself() {
            indicators.push(*indicator);
            continue;
        }
        let of_classes: Vec<usize> = Outcome::ALL
            .iter()
            .map(|(outcome, _, _)| indicator.label_of(*outcome))
            .collect();
        let labels = Labels {
            of_rows: &of_rows,
            of_classes: &of_classes,
            is_exact: indicator.is_of_the_outcome(),
        };
        if let Some(divided) = divide(&together, labels, fewest) {
            together = divided;
            indicators.push(*indicator);
        }
    }
    let are_enough = |(group, marked): &(SatisfactionGroup, Marked)| {
        groups.iter().all(|places| {
            let given = |at: &usize| marks_of(rows[*at], *group, *marked).len();
            let forms: usize = places.iter().map(given).sum();
            let cases = places.iter().filter(|at| given(at) > 0).count();
            forms >= fewest && cases >= fewest
        })
    };
    Told {
        marks: base.marks.iter().copied().filter(are_enough).collect(),
        outcomes,
        indicators,
    }
}

/// Whether as many people, things or agreements as are enough stand behind a mean, and as many
/// behind what is left of a whole: a mean times its number gives how many there were in all.
fn is_enough_in_all(indicator: Indicator, sum: Part, fewest: usize) -> bool {
    let halves = if indicator == Indicator::OwnShare {
        2
    } else {
        1
    };
    let enough = u64::try_from(fewest)
        .unwrap_or(u64::MAX)
        .saturating_mul(halves);
    let rest = sum.all.saturating_sub(sum.of_them);
    match indicator.unit() {
        Unit::Cases | Unit::Days | Unit::Minutes => true,
        Unit::Number => sum.of_them >= enough,
        Unit::Percent => sum.of_them >= enough && rest >= enough,
    }
}

/// Parts of several wholes together.
fn sum_of(parts: impl Iterator<Item = Part>) -> Part {
    parts.fold(Part::default(), |sum, it| Part {
        of_them: sum.of_them + it.of_them,
        all: sum.all + it.all,
    })
}

/// The kind of outcomes that are told together: whether people met, or that it is not the same of
/// each. Most of what is counted is of meetings.
fn kind(outcomes: &[Outcome]) -> usize {
    const SEVERAL: usize = 2;
    let mut kinds = outcomes.iter().map(|it| usize::from(it.is_met()));
    let first = kinds.next().unwrap_or(SEVERAL);
    if kinds.all(|it| it == first) {
        first
    } else {
        SEVERAL
    }
}

/// The marks that a group gave in one case.
#[must_use]
pub fn marks_of(row: &CaseRow, group: SatisfactionGroup, marked: Marked) -> Vec<u64> {
    let mark = |form: &SatisfactionForm| marked.of(form).map(Mark::number);
    row.forms
        .iter()
        .filter(|form| form.from_group == group)
        .filter_map(mark)
        .collect()
}

/// What is told of some cases.
fn counted(
    rows: &[&CaseRow],
    keys: Vec<Key>,
    places: &[usize],
    told: &Told,
    is_own: bool,
) -> Counted {
    let rows: Vec<&CaseRow> = places.iter().map(|at| rows[*at]).collect();
    let of_outcome = |of: &Vec<Outcome>| {
        let count = rows.iter().filter(|it| of.contains(&it.outcome)).count();
        (of.clone(), count)
    };
    let figures = told.indicators.iter();
    let marks = told.marks.iter();
    Counted {
        keys,
        cases: rows.len(),
        outcomes: told.outcomes.iter().map(of_outcome).collect(),
        figures: figures
            .filter_map(|it| figure(&rows, *it, is_own))
            .collect(),
        marks: marks
            .filter_map(|(group, marked)| mean_of_marks(&rows, *group, *marked, is_own))
            .collect(),
    }
}

/// What one indicator comes to; nothing where it applies to no case.
fn figure(rows: &[&CaseRow], indicator: Indicator, is_own: bool) -> Option<Figure> {
    let values: Vec<Part> = rows.iter().filter_map(|it| value(it, indicator)).collect();
    if values.is_empty() {
        return None;
    }
    let sum = sum_of(values.iter().copied());
    let tenths = |it: Part| match indicator.unit() {
        Unit::Percent => rounded(it.of_them * 1000, it.all),
        Unit::Cases | Unit::Days | Unit::Number | Unit::Minutes => rounded(it.of_them * 10, it.all),
    };
    let is_yes_or_no = indicator.is_yes_or_no();
    let count = values.len();
    let spread = spread(values.into_iter().filter_map(tenths).collect());
    let in_weeks = |it: Spread| (it.median + WEEK / 2) / WEEK;
    Some(Figure {
        indicator,
        count,
        value: if is_yes_or_no {
            sum.of_them
        } else {
            tenths(sum)?
        },
        weeks: spread
            .filter(|_| indicator.unit() == Unit::Days)
            .map(in_weeks),
        spread: spread.filter(|_| is_own && !is_yes_or_no),
    })
}

fn mean_of_marks(
    rows: &[&CaseRow],
    group: SatisfactionGroup,
    marked: Marked,
    is_own: bool,
) -> Option<Marks> {
    let given = |row: &&CaseRow| marks_of(row, group, marked);
    let marks: Vec<u64> = rows.iter().flat_map(given).collect();
    let count = u64::try_from(marks.len()).ok()?;
    Some(Marks {
        group,
        marked,
        count: marks.len(),
        mean: rounded(marks.iter().sum::<u64>() * 10, count)?,
        spread: spread(marks.iter().map(|it| it * 10).collect()).filter(|_| is_own),
    })
}

/// A whole number of parts, half a part upwards; nothing of nothing.
fn rounded(sum: u64, count: u64) -> Option<u64> {
    (sum * 2 + count).checked_div(count * 2)
}

fn spread(mut values: Vec<u64>) -> Option<Spread> {
    values.sort_unstable();
    let last = values.len().checked_sub(1)?;
    Some(Spread {
        least: values[0],
        median: values[last / 2].midpoint(values[last.div_ceil(2)]),
        most: values[last],
    })
}
