//! The rules of the practice: each one value, with a pure check over a whole case.
//!
//! A rule says two things: what in a case is not as it has it (facts), and what it thinks of an
//! act. It knows no commands: the acts of a command follow from the difference it makes, so that
//! every command is held to every rule and no command can forget one. What blocks can be passed
//! with a reason where the rule allows; the reason is kept as a deviation and covers
//! that one finding.
//!
//! The words of a rule are `rule-r12` with `.says`, `.why` and `.now`; those of a finding are
//! `finding-<code>`. The rules stand in the order of a conference: [`coordinator`], [`voluntary`],
//! [`children`], [`after_harm`], [`question`], [`safety`], `left_out`, `apart`, [`circle`],
//! [`information`], [`day`], [`plan`], [`after`].

pub mod after;
pub mod after_harm;
mod apart;
mod begins;
pub mod children;
pub mod circle;
mod contact_details;
pub mod coordinator;
mod dates;
pub mod day;
pub mod information;
mod left_out;
pub mod plan;
pub mod question;
pub mod safety;
pub mod voluntary;

pub use after::role_goes_on;
pub use circle::{Growth, growth};
pub use dates::{of_candidate, of_free_date};
pub use plan::evaluation_after;
pub use question::{about_wording, may_be_proposed};
pub use safety::{not_yet_told, unmet};

use crate::domain::Case;
use crate::domain::conference::Conference;
use crate::domain::deviation::Deviation;
use crate::domain::intake::Variant;
use crate::domain::invitation::Invitation;
use crate::domain::text::{Handle, by_number};
use crate::failure::{Failure, Kind, Refusal};
use crate::method::acts::{Act, acts_between};
use crate::method::consent::plan_rests;
use crate::method::sides::is_not_ready;
use crate::method::telling::Telling;
use crate::words::Value;
use chrono::NaiveDate;
use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BTreeSet};

/// How strongly a rule or a finding speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Good to know.
    Inform,
    /// Look at this.
    Warn,
    /// This does not go on like this.
    Block,
}

/// Whether what a rule blocks can be passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passing {
    /// With a reason that is kept (`--because`).
    WithReason,
    /// Never: the way on is to record what is missing.
    Never,
}

/// The strongest level at which a rule speaks, per variant; none where it does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Levels {
    family: Option<Level>,
    neighbourhood: Option<Level>,
    learning: Option<Level>,
    restorative: Option<Level>,
}

impl Levels {
    /// The same in every variant.
    const fn everywhere(level: Level) -> Self {
        let level = Some(level);
        Self {
            family: level,
            neighbourhood: level,
            learning: level,
            restorative: level,
        }
    }

    /// In one variant only.
    const fn only(variant: Variant, level: Level) -> Self {
        let nowhere = Self {
            family: None,
            neighbourhood: None,
            learning: None,
            restorative: None,
        };
        nowhere.but(variant, Some(level))
    }

    /// Otherwise in one variant.
    const fn but(mut self, variant: Variant, level: Option<Level>) -> Self {
        match variant {
            Variant::Family => self.family = level,
            Variant::Neighbourhood => self.neighbourhood = level,
            Variant::Learning => self.learning = level,
            Variant::Restorative => self.restorative = level,
        }
        self
    }

    /// In this variant.
    #[must_use]
    pub const fn of(&self, variant: Variant) -> Option<Level> {
        match variant {
            Variant::Family => self.family,
            Variant::Neighbourhood => self.neighbourhood,
            Variant::Learning => self.learning,
            Variant::Restorative => self.restorative,
        }
    }
}

/// A rule of the practice.
#[derive(Clone, Copy)]
pub struct Rule {
    /// Its number, such as `R12`.
    pub id: &'static str,
    /// How strongly it speaks in each variant.
    pub levels: Levels,
    /// Whether what it blocks can be passed with a reason.
    pub passing: Passing,
    /// Where it comes from.
    pub source: &'static str,
    /// What in a case, on a day, is not as the rule has it.
    pub about_facts: fn(&Case, NaiveDate) -> Vec<Finding>,
    /// What the rule says of an act in a case that holds it already. The day the act is about
    /// stands in the act; the date given is the day on which it is recorded.
    pub about_acts: fn(&Case, &Act, NaiveDate) -> Vec<Finding>,
}

/// What a rule about facts alone says of an act.
fn nothing(_: &Case, _: &Act, _: NaiveDate) -> Vec<Finding> {
    Vec::new()
}

/// All rules, in the order of their numbers.
pub const RULES: [&Rule; 32] = [
    &coordinator::R1,
    &coordinator::R2,
    &voluntary::R3,
    &question::R4,
    &question::R5,
    &safety::R6,
    &safety::R7,
    &safety::R8,
    &circle::R9,
    &circle::R10,
    &information::R11,
    &day::R12,
    &day::R13,
    &left_out::R14,
    &apart::R15,
    &plan::R16,
    &plan::R17,
    &plan::R18,
    &plan::R19,
    &plan::R20,
    &plan::R21,
    &plan::R22,
    &plan::R23,
    &after::R24,
    &after::R25,
    &after_harm::R26,
    &children::R27,
    &circle::R28,
    &plan::R29,
    &information::R30,
    &information::R31,
    &coordinator::R32,
];

/// The rule with this number, however it is written: `R12`, `r12`, `12`.
#[must_use]
pub fn rule(text: &str) -> Option<&'static Rule> {
    let typed = text.trim().to_uppercase();
    let digits = typed.strip_prefix('R').unwrap_or(&typed);
    RULES
        .into_iter()
        .find(|rule| rule.id.strip_prefix('R') == Some(digits))
}

/// Something the method has to say about a case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The rule, such as `R13`; none for plain information.
    pub rule: Option<&'static str>,
    /// How strongly.
    pub level: Level,
    /// The message that tells it, without its prefix `finding-`.
    pub code: &'static str,
    /// Whom or what it is about: handles and numbers.
    /// With rule and code it says which finding it is.
    pub about: String,
    /// Values for the message: handles, numbers, days.
    pub values: Vec<(&'static str, Value)>,
    /// The command that mends it, ready to paste; empty where there is none.
    pub command: String,
    /// Whether a block can be passed with a reason.
    pub passable: bool,
}

/// What a finding says, and whom or what it is about; see `finding!`.
pub struct Said {
    /// The message, without its prefix `finding-`.
    pub code: &'static str,
    /// Values for the message.
    pub values: Vec<(&'static str, Value)>,
    /// The names of those values that say whom or what it is about.
    pub about: Vec<&'static str>,
}

/// What a finding says: `finding!("invited-after-no", of(person = handle), on = day)`. What stands
/// in `of` is whom or what it is about. With a name that is no message,
/// or with other values than it has, it does not compile.
macro_rules! finding {
    ($code:literal $(, $($rest:tt)*)?) => {
        $crate::method::rules::finding!(@ $code, [], [], $($($rest)*)?)
    };
    (
        @ $code:literal, [$($about:ident)*], [$($name:ident = $value:expr;)*],
        of($of:ident = $it:expr) $(, $($rest:tt)*)?
    ) => {
        $crate::method::rules::finding!(
            @ $code, [$($about)* $of], [$($name = $value;)* $of = $it;], $($($rest)*)?
        )
    };
    (
        @ $code:literal, [$($about:ident)*], [$($name:ident = $value:expr;)*],
        $more:ident = $it:expr $(, $($rest:tt)*)?
    ) => {
        $crate::method::rules::finding!(
            @ $code, [$($about)*], [$($name = $value;)* $more = $it;], $($($rest)*)?
        )
    };
    (@ $code:literal, [$($about:ident)*], [$($name:ident = $value:expr;)*],) => {{
        const {
            $crate::words::message::check_naming(
                &[concat!("finding-", $code)],
                &[concat!("finding-", $code, ".now")],
                &[$(stringify!($name)),*],
                &[$(stringify!($about)),*],
            );
        };
        $crate::method::rules::Said {
            code: $code,
            values: vec![$((stringify!($name), $crate::words::message::value!($name = $value))),*],
            about: vec![$(stringify!($about)),*],
        }
    }};
}
pub(crate) use finding;

impl Finding {
    fn new(rule: Option<&'static str>, level: Level, said: Said) -> Self {
        let about: Vec<String> = said
            .about
            .iter()
            .filter_map(|of| said.values.iter().find(|(name, _)| name == of))
            .map(|(_, value)| value.to_string())
            .collect();
        Self {
            rule,
            level,
            code: said.code,
            about: about.join(" "),
            values: said.values,
            command: String::new(),
            passable: true,
        }
    }

    /// What a rule stops, unless there is a reason.
    #[must_use]
    pub fn block(rule: &'static str, said: Said) -> Self {
        Self::new(Some(rule), Level::Block, said)
    }

    /// What a rule stops, whatever the reason.
    #[must_use]
    pub fn bar(rule: &'static str, said: Said) -> Self {
        Self {
            passable: false,
            ..Self::block(rule, said)
        }
    }

    /// A warning of a rule.
    #[must_use]
    pub fn warn(rule: &'static str, said: Said) -> Self {
        Self::new(Some(rule), Level::Warn, said)
    }

    /// What a rule finds good to know.
    #[must_use]
    pub fn tell(rule: &'static str, said: Said) -> Self {
        Self::new(Some(rule), Level::Inform, said)
    }

    /// A warning of no rule: something to look at before a day is chosen.
    #[must_use]
    pub fn remark(said: Said) -> Self {
        Self::new(None, Level::Warn, said)
    }

    /// Plain information, of no rule.
    #[must_use]
    pub fn inform(said: Said) -> Self {
        Self::new(None, Level::Inform, said)
    }

    /// Say whom it is about besides, where its words do not name them.
    #[must_use]
    pub fn about_too(mut self, person: &Handle) -> Self {
        self.about.push_str(&format!(" {person}"));
        self
    }

    /// Say within what it holds, such as which conference:
    /// a reason given there covers nothing elsewhere.
    #[must_use]
    pub fn within(mut self, number: u32) -> Self {
        if !self.about.is_empty() {
            self.about.push(' ');
        }
        self.about.push_str(&format!("#{number}"));
        self
    }

    /// Say for which day it holds, once that is set: on another day it is another finding.
    #[must_use]
    pub fn on_day(mut self, day: Option<NaiveDate>) -> Self {
        if let Some(day) = day {
            if !self.about.is_empty() {
                self.about.push(' ');
            }
            self.about.push_str(&day.to_string());
        }
        self
    }

    /// A value for the words.
    #[must_use]
    pub fn arg(&self, name: &str) -> Option<String> {
        let found = self.values.iter().find(|(it, _)| *it == name);
        found.map(|(_, value)| value.to_string())
    }

    /// Say which command mends it.
    #[must_use]
    pub fn mend(mut self, command: impl Into<String>) -> Self {
        self.command = command.into();
        self
    }

    /// Whether they are one and the same finding, however they are worded today.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.rule == other.rule
            && self.code == other.code
            && self.about == other.about
            && self.level == other.level
    }

    /// The refusal this finding is when it blocks.
    #[must_use]
    pub fn refusal(&self) -> Failure {
        Failure::new(Kind::Blocked, self.code, self.values.clone()).of_rule(Refusal {
            rule: self.rule.unwrap_or_default(),
            passable: self.passable,
        })
    }

    /// Whether a deviation covers it.
    #[must_use]
    pub fn is_covered_by(&self, deviation: &Deviation) -> bool {
        self.level == Level::Block
            && self.passable
            && Some(deviation.rule.as_str()) == self.rule
            && deviation.finding.as_str() == self.code
            && deviation.about.as_ref().map_or("", |about| about.as_str()) == self.about
    }
}

/// Everything the rules find in a case on a day, in the order of the rules.
#[must_use]
pub fn findings(case: &Case, today: NaiveDate) -> Vec<Finding> {
    let holds = |rule: &&Rule| rule.levels.of(case.application.variant).is_some();
    let mut all = Vec::new();
    for rule in RULES.into_iter().filter(holds) {
        let mut found = (rule.about_facts)(case, today);
        // The order in which facts were entered says nothing here.
        found.sort_by(in_their_order);
        all.extend(found);
    }
    let mut of_the_day = dates::about_facts(case, today);
    of_the_day.extend(contact_details::about_facts(case));
    of_the_day.sort_by(in_their_order);
    all.extend(of_the_day);
    propose_nothing_that_rests(case, today, &mut all);
    all
}

/// The order of two findings of one rule: of those that differ only in whom they are about, by the
/// number in the handle.
fn in_their_order(one: &Finding, other: &Finding) -> Ordering {
    let kind = |it: &Finding| (it.rule, it.level, it.code);
    kind(one)
        .cmp(&kind(other))
        .then_with(|| by_number(&one.about, &other.about))
        .then_with(|| one.cmp(other))
}

/// While a plan rests nobody revises it: then it is told why, and nothing else is proposed.
fn propose_nothing_that_rests(case: &Case, today: NaiveDate, all: &mut [Finding]) {
    if !plan_rests(case, today) {
        return;
    }
    let why = if is_not_ready(case) {
        "ekc explain R26"
    } else {
        "ekc explain R3"
    };
    for finding in all
        .iter_mut()
        .filter(|it| it.command.starts_with("ekc plan amend"))
    {
        why.clone_into(&mut finding.command);
    }
}

/// What the rules find and no deviation covers.
#[must_use]
pub fn open_findings(case: &Case, today: NaiveDate) -> Vec<Finding> {
    let mut open = findings(case, today);
    open.retain(|finding| !is_covered(case, finding));
    open
}

fn is_covered(case: &Case, finding: &Finding) -> bool {
    case.deviations
        .iter()
        .any(|deviation| finding.is_covered_by(deviation))
}

/// What the rules say of one act, in the order of the rules, and no deviation covers. `case` holds
/// the act already, where it leaves a row.
#[must_use]
pub fn judge(case: &Case, act: &Act, today: NaiveDate) -> Vec<Finding> {
    judge_by(case, act, today, |_| true)
}

/// The same, by these rules alone.
fn judge_by(
    case: &Case,
    act: &Act,
    today: NaiveDate,
    is_asked: impl Fn(&Rule) -> bool,
) -> Vec<Finding> {
    let holds = |rule: &&Rule| rule.levels.of(case.application.variant).is_some();
    let mut all = Vec::new();
    for rule in RULES
        .into_iter()
        .filter(holds)
        .filter(|rule| is_asked(rule))
    {
        let mut found = (rule.about_acts)(case, act, today);
        found.sort_by(in_their_order);
        all.extend(found);
    }
    all.extend(dates::about_act(case, act));
    all.extend(contact_details::about_act(case, act));
    all.retain(|finding| !is_covered(case, finding));
    all
}

/// Rules that look at the plan which is given, and not at who gets it or when: whether it says who
/// does what when, who it was made by, when the circle looks back. A test holds them to it.
pub const OF_THE_PLAN_ALONE: [&str; 3] = ["R16", "R17", "R19"];

/// What the rules say of several acts, each on its own. What is said of a plan as it is, is said
/// when it is given to the first: to read all its words again for each of a street takes long, and
/// one thing is told once.
fn judge_each(case: &Case, acts: &[Act], today: NaiveDate) -> Vec<Finding> {
    let mut given: BTreeSet<u32> = BTreeSet::new();
    let mut all = Vec::new();
    for act in acts {
        let was_judged = match act {
            Act::GivePlan { version, .. } => !given.insert(*version),
            Act::ChangeRole { .. }
            | Act::Approach { .. }
            | Act::Explain { .. }
            | Act::Invite { .. }
            | Act::AskWhoElse { .. }
            | Act::AskInformation { .. }
            | Act::ShareInformation
            | Act::HandOver
            | Act::Arrange { .. }
            | Act::SetDay { .. }
            | Act::SetHourOrPlace { .. }
            | Act::ProposeDay { .. }
            | Act::Arrive { .. }
            | Act::BeginPart { .. }
            | Act::End { .. }
            | Act::RecordPlan { .. }
            | Act::GiveTask { .. }
            | Act::AcceptPlan { .. }
            | Act::Call { .. }
            | Act::PlanMeeting { .. }
            | Act::Tell { .. } => false,
        };
        let is_asked = |rule: &Rule| !was_judged || !OF_THE_PLAN_ALONE.contains(&rule.id);
        all.extend(judge_by(case, act, today, is_asked));
    }
    all
}

/// What the rules say of a change: each act on its own, and what stands in the case now and did not
/// before. `done` are the acts that leave no difference, such as a reminder.
#[must_use]
pub fn about_change(before: &Case, after: &Case, done: &[Act], today: NaiveDate) -> Vec<Finding> {
    let mut acts = acts_between(before, after);
    for act in done {
        if !acts.contains(act) {
            acts.push(act.clone());
        }
    }
    let mut found: Vec<Finding> = Vec::new();
    let known = open_findings(before, today);
    let new_facts = open_findings(after, today)
        .into_iter()
        .filter(|finding| !known.iter().any(|it| it.is_same(finding)));
    let of_acts = judge_each(after, &acts, today).into_iter();
    for finding in of_acts.chain(new_facts) {
        if !found.iter().any(|it| it.is_same(&finding)) {
            found.push(finding);
        }
    }
    // What no rule says comes last.
    let place = |finding: &Finding| {
        RULES
            .iter()
            .position(|rule| Some(rule.id) == finding.rule)
            .unwrap_or(RULES.len())
    };
    found.sort_by_key(place);
    found
}

/// What stops a letter that asks these people to come, as an invitation today would be stopped. A
/// reason is given when someone is invited, so none lets the letter go. Who is left out or kept
/// apart is looked at where that letter is written: it may tell them how they take part (R14, R15).
#[must_use]
pub fn against_a_letter(case: &Case, people: &[Handle], today: NaiveDate) -> Option<Finding> {
    let ask = |reader: &Handle| Act::Tell {
        telling: Telling::AsksToCome,
        reader: reader.clone(),
    };
    let mut found: Vec<Finding> = people
        .iter()
        .flat_map(|reader| judge(case, &ask(reader), today))
        .filter(|it| it.level == Level::Block && !matches!(it.rule, Some("R14" | "R15")))
        .collect();
    let at = found.iter().position(|it| !it.passable).unwrap_or(0);
    // No reason lets any of them go here.
    for finding in &mut found {
        finding.passable = false;
    }
    found.get(at).map(|first| of_everyone(first, &found))
}

/// A finding that names everyone of whom the others say the same. Who mends it for one is not
/// refused for the next.
#[must_use]
pub fn of_everyone(first: &Finding, all: &[Finding]) -> Finding {
    let is_like = |it: &Finding| {
        it.rule == first.rule
            && it.code == first.code
            && it.level == first.level
            && it.passable == first.passable
    };
    let mut like: Vec<Finding> = Vec::new();
    for finding in all.iter().filter(|it| is_like(it)) {
        if !like.iter().any(|it| it.values == finding.values) {
            like.push(finding.clone());
        }
    }
    // Of several that hold until a day the longest is told: a day after it does for the others too.
    let reach = |it: &Finding| it.arg("until").map(|until| (until.is_empty(), until));
    like.sort_by_key(|it| Reverse(reach(it)));
    // Of one child the parents decide, of another a guardian.
    if like.iter().any(|it| it.arg(WHOSE) != first.arg(WHOSE)) {
        for (name, value) in like.iter_mut().flat_map(|it| it.values.iter_mut()) {
            if *name == WHOSE {
                *value = Value::Text("each".to_owned());
            }
        }
    }
    gathered(&like)
        .into_iter()
        .next()
        .unwrap_or_else(|| first.clone())
}

/// The value that says who decides for a child.
const WHOSE: &str = "whose";

/// Findings that differ only in the person they are about, as one; so are minimum requirements that
/// the same people do not know.
#[must_use]
pub fn gathered(findings: &[Finding]) -> Vec<Finding> {
    let mut all: Vec<Finding> = Vec::new();
    for finding in by_person(findings) {
        let whom = |it: &Finding| it.arg("person");
        let like = all
            .iter_mut()
            .find(|it| it.code == UNTOLD && finding.code == UNTOLD && whom(it) == whom(&finding));
        let number = finding.arg("number");
        match (like, number) {
            (Some(known), Some(number)) => {
                let numbers = format!("{}, {number}", known.arg("number").unwrap_or_default());
                known.command = safety::tell_everyone(&numbers.replace(' ', ""));
                let values = known.values.iter_mut();
                for (_, value) in values.filter(|(name, _)| *name == "number") {
                    *value = Value::Text(numbers.clone());
                }
            }
            _ => all.push(finding),
        }
    }
    all
}

/// The finding about a minimum requirement that somebody does not know.
const UNTOLD: &str = "requirement-untold";

fn by_person(findings: &[Finding]) -> Vec<Finding> {
    let mut gathered: Vec<Finding> = Vec::new();
    // Where the first stands of those that differ in the person alone.
    let mut places = BTreeMap::new();
    for finding in findings {
        let others = finding.values.iter().filter(|(name, _)| *name != "person");
        let others: Vec<&(&str, Value)> = others.collect();
        let like = (finding.rule, finding.code, finding.level, others);
        let place = *places.entry(like).or_insert(gathered.len());
        let person = finding
            .values
            .iter()
            .find(|(name, _)| *name == "person")
            .map(|(_, value)| value.to_string());
        match (gathered.get_mut(place), person) {
            (Some(known), Some(person)) => {
                let people = known.values.iter_mut();
                for (_, value) in people.filter(|(name, _)| *name == "person") {
                    *value = Value::Text(format!("{value}, {person}"));
                }
            }
            _ => gathered.push(finding.clone()),
        }
    }
    gathered
}

/// The conference that is prepared or going on; none once the last one has ended.
fn open_conference(case: &Case) -> Option<&Conference> {
    case.current_conference()
        .filter(|conference| conference.ending.is_none())
}

/// Who was invited to the open conference.
fn invited(case: &Case) -> impl Iterator<Item = &Invitation> {
    let number = open_conference(case).map(|conference| conference.number);
    case.invitations
        .iter()
        .filter(move |it| Some(it.conference) == number && it.invited_on.is_some())
}

fn is_invited(case: &Case, person: &Handle) -> bool {
    invited(case).any(|it| it.person == *person)
}

/// Whether the open conference has begun: someone arrived.
fn has_begun(case: &Case) -> bool {
    open_conference(case)
        .is_some_and(|conference| case.attendances_of(conference.number).next().is_some())
}

/// Whether people were called together: someone was invited, said whether they come, or arrived.
fn is_under_way(case: &Case) -> bool {
    let Some(number) = open_conference(case).map(|conference| conference.number) else {
        return false;
    };
    let said = |it: &Invitation| it.conference == number && it.answer.is_some();
    invited(case).next().is_some()
        || case.invitations.iter().any(said)
        || case.attendances_of(number).next().is_some()
}
