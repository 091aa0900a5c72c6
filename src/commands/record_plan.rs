//! `ekc record-plan`: the plan on paper, the circle's own words beside who does what when.

use crate::commands::plan::lines::add_lines;
use crate::commands::plan::newcomers::{NewcomerForm, come_in};
use crate::commands::requirement::not_standing;
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::conference::Ending;
use crate::domain::date::parse_date;
use crate::domain::detail::Occasion;
use crate::domain::event::Event;
use crate::domain::plan::{
    Agreement, Convener, HelpAsked, Owner, Plan, RequirementAnswer, Rhythm, WhatIf,
};
use crate::domain::text::{Line, Prose};
use crate::failure::{Failure, failure};
use crate::language::deadline::last_day;
use crate::method::room;
use crate::method::rules::finding;
use crate::method::rules::{self, Finding};
use crate::movement::change::{Draft, change_when};
use crate::movement::given::{self, Given, LAST, OfPlan};
use crate::movement::input::{
    Answer, Question, may, missing, must, number, optional, options, required,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// What a plan consists of, as it was given.
pub(crate) struct Contents<'a> {
    pub(crate) words: Option<&'a String>,
    pub(crate) goes_well: &'a [String],
    pub(crate) goal: &'a [String],
    pub(crate) agreement: &'a [AgreementForm],
    pub(crate) meets: &'a [String],
    pub(crate) what_if: &'a [WhatIfForm],
    pub(crate) help_asked: &'a [HelpForm],
    pub(crate) details: &'a Given<OfPlan>,
    pub(crate) convener: &'a [String],
    pub(crate) on: Option<&'a String>,
}

/// Make a form that takes the contents of a plan beside fields of its own. Written out by a macro
/// because serde's flattening would lose the line and column of a mistake in YAML.
macro_rules! plan_form {
    ({ $($own:tt)* }) => {
        #[derive(clap::Args, Serialize, Deserialize, Default)]
        #[serde(remote = "Self", deny_unknown_fields, default)]
        pub(crate) struct Form {
            $($own)*
            #[arg(long, value_name = "TEXT")]
            words: Option<String>,
            #[arg(long, value_name = "TEXT")]
            #[serde(deserialize_with = "crate::movement::input::one_or_more")]
            goes_well: Vec<String>,
            #[arg(long, value_name = "TEXT")]
            #[serde(deserialize_with = "crate::movement::input::one_or_more")]
            goal: Vec<String>,
            #[arg(long, value_name = "WHO; WHAT; WHEN")]
            agreement: Vec<$crate::commands::record_plan::AgreementForm>,
            #[arg(long, value_name = "REQUIREMENT: AGREEMENTS")]
            meets: Vec<String>,
            #[arg(long, value_name = "IF; THEN")]
            what_if: Vec<$crate::commands::record_plan::WhatIfForm>,
            #[arg(long, value_name = "WHAT[; WHO[; WHY]]")]
            help_asked: Vec<$crate::commands::record_plan::HelpForm>,
            #[command(flatten)]
            #[serde(skip)]
            details: $crate::movement::given::Given<$crate::movement::given::OfPlan>,
            #[arg(long, value_name = "PERSON", value_delimiter = ',')]
            #[serde(deserialize_with = "crate::movement::input::one_or_more")]
            convener: Vec<String>,
            #[arg(long, value_name = "DATE")]
            on: Option<String>,
            #[arg(long, value_name = "FILE|-")]
            #[serde(skip_deserializing)]
            from: Option<std::path::PathBuf>,
        }
        $crate::movement::given::with_details!(Form);

        impl Form {
            fn contents(&self) -> $crate::commands::record_plan::Contents<'_> {
                $crate::commands::record_plan::Contents {
                    words: self.words.as_ref(),
                    goes_well: &self.goes_well,
                    goal: &self.goal,
                    agreement: &self.agreement,
                    meets: &self.meets,
                    what_if: &self.what_if,
                    help_asked: &self.help_asked,
                    details: &self.details,
                    convener: &self.convener,
                    on: self.on.as_ref(),
                }
            }
        }
    };
}
pub(crate) use plan_form;

plan_form!({
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "PERSON")]
    made_by: Vec<String>,
});

/// An agreement as it comes in: in YAML by field, as a flag `who, who; what; when`.
#[derive(Serialize, Deserialize, Default, Clone, Debug)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct AgreementForm {
    words: Option<String>,
    what: Option<String>,
    who: Vec<String>,
    newcomer: Vec<NewcomerForm>,
    when: Option<String>,
    rhythm: Option<String>,
    from: Option<String>,
    until: Option<String>,
    checked_by: Option<String>,
    meets: Vec<String>,
}

/// What if: in YAML by field, as a flag `if; then`.
#[derive(Serialize, Deserialize, Default, Clone, Debug)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct WhatIfForm {
    when: Option<String>,
    then: Option<String>,
}

/// Help the circle asks for: in YAML by field, as a flag `what; of whom; why`.
#[derive(Serialize, Deserialize, Default, Clone, Debug)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct HelpForm {
    what: Option<String>,
    of: Option<String>,
    why: Option<String>,
}

fn piece(pieces: &mut std::str::Split<'_, char>) -> Option<String> {
    pieces
        .next()
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
        .map(str::to_owned)
}

impl FromStr for AgreementForm {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut pieces = text.split(';');
        let who = piece(&mut pieces)
            .map(|who| who.split(',').map(|one| one.trim().to_owned()).collect())
            .unwrap_or_default();
        Ok(Self {
            who,
            what: piece(&mut pieces),
            when: piece(&mut pieces),
            ..Self::default()
        })
    }
}

impl FromStr for WhatIfForm {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut pieces = text.split(';');
        Ok(Self {
            when: piece(&mut pieces),
            then: piece(&mut pieces),
        })
    }
}

impl FromStr for HelpForm {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut pieces = text.split(';');
        Ok(Self {
            what: piece(&mut pieces),
            of: piece(&mut pieces),
            why: piece(&mut pieces),
        })
    }
}

const AGREEMENT: &[Question] = &[
    must("what", Answer::Line),
    must("who", Answer::People),
    must("when", Answer::When),
    may("words", Answer::Prose).later(),
    may("rhythm", Answer::Choice(options::<Rhythm>)).later(),
    may("checked_by", Answer::Person).later(),
    may("meets", Answer::Requirements),
];
const WHAT_IF: &[Question] = &[must("when", Answer::Line), must("then", Answer::Line)];
const HELP: &[Question] = &[
    must("what", Answer::Line),
    may("of", Answer::Person),
    may("why", Answer::Line),
];

fn questions() -> Vec<Question> {
    let own = [
        (0, must("agreement", Answer::Groups(AGREEMENT))),
        (0, may("words", Answer::Prose)),
        (0, may("goes_well", Answer::Lines).later()),
        (0, may("goal", Answer::Lines).later()),
        (0, may("what_if", Answer::Groups(WHAT_IF))),
        (0, may("help_asked", Answer::Groups(HELP)).later()),
        (LAST, may("convener", Answer::People)),
    ];
    let all = given::questions::<Plan>(Occasion::New, may, &own);
    // Without a day there is no time and no place.
    all.into_iter()
        .map(|question| match question.field {
            "evaluation_time" => question.when(|it| it.has("evaluation")).later(),
            "evaluation_place" => question.when(|it| it.has("evaluation")),
            _ => question,
        })
        .collect()
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change_when(desk, form, &questions(), ensure_a_plan_is_awaited, decide)
}

/// Fails, before the first question, when no plan can be recorded: nobody should type one in vain.
fn ensure_a_plan_is_awaited(case: &Case) -> Result<(), Failure> {
    rules::role_goes_on(case)?;
    let current = case.current_number();
    match case
        .conferences
        .iter()
        .any(|conference| ensure_plan_is_awaited(case, conference.number).is_ok())
    {
        true => Ok(()),
        false => ensure_plan_is_awaited(case, current),
    }
}

fn ensure_plan_is_awaited(case: &Case, number: u32) -> Result<(), Failure> {
    match case
        .conferences
        .iter()
        .find(|conference| conference.number == number)
        .and_then(|conference| conference.ending)
    {
        Some(Ending::Plan | Ending::PlanInMaking | Ending::PlanWithoutMeeting) => {}
        Some(Ending::NoPlan | Ending::StoppedInPreparation) => {
            return Err(failure!(Blocked, "plan-after-no-plan", number = number));
        }
        None => return Err(failure!(Blocked, "plan-before-the-day", number = number)),
    }
    if case.plans.iter().any(|plan| plan.conference == number) {
        return Err(failure!(Conflict, "plan-twice"));
    }
    Ok(())
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let conference = draft.conference(optional("conference", form.conference.as_ref(), number)?)?;
    ensure_plan_is_awaited(&draft.case, conference)?;
    let made_by = &form.made_by;
    let form = form.contents();
    let of = draft
        .case
        .conferences
        .iter()
        .find(|it| it.number == conference);
    let day = of.and_then(|it| it.ended_on);
    let presented_on = match draft.date("on", form.on)? {
        Some(_) => draft.happened("on", form.on)?,
        None => day.unwrap_or(draft.today),
    };
    // A day that was only planned says nothing of a plan that was made without it.
    let met = of.is_some_and(|it| it.ending != Some(Ending::PlanWithoutMeeting));
    if let Some(day) = of
        .and_then(|it| if met { it.on } else { it.ended_on })
        .filter(|day| presented_on < *day)
    {
        return Err(failure!(Invalid, "plan-before-conference", date = day).about("on"));
    }
    let version = next_number(draft.case.plans.iter().map(|plan| plan.version));
    draft.case.plans.push(Plan {
        words: optional("words", form.words, Prose::parse)?,
        ..Plan::new(version, conference, presented_on)
    });
    add_to_plan(draft, version, &form)?;
    if draft.case.agreements_of(version).next().is_none() {
        return Err(failure!(Invalid, "plan-without-agreement").about("agreement"));
    }
    if !made_by.is_empty() {
        agreed_while_making_it(draft, version, presented_on, made_by, met)?;
    }
    let count = draft.case.agreements_of(version).count();
    Ok(Event::PlanRecorded {
        version,
        count,
        on: presented_on,
    })
}

/// Who made a plan together without a meeting said yes to what is theirs in it. At a meeting it is
/// noted who was there when the plan was presented.
fn agreed_while_making_it(
    draft: &mut Draft,
    version: u32,
    on: NaiveDate,
    made_by: &[String],
    met: bool,
) -> Result<(), Failure> {
    if met {
        return Err(failure!(Invalid, "made-by-at-a-meeting").about("made_by"));
    }
    for person in draft.people("made_by", made_by)? {
        let mut theirs = draft
            .case
            .owners
            .iter_mut()
            .filter(|it| it.version == version && it.person == person)
            .peekable();
        let has_none = theirs.peek().is_none();
        for owner in theirs {
            owner.agreed_on = Some(on);
        }
        if has_none {
            let nothing = finding!("made-by-without-task", person = person);
            draft.note(Finding::inform(nothing));
        }
    }
    Ok(())
}

/// Put what goes well, goals, agreements, what-ifs, help and the evaluation moment into a version
/// of the plan. Gives the numbers of the agreements, in the order in which they were given.
pub(crate) fn add_to_plan(
    draft: &mut Draft,
    version: u32,
    form: &Contents<'_>,
) -> Result<Vec<u32>, Failure> {
    let case = &mut draft.case;
    add_lines(&mut case.goes_well, version, "goes_well", form.goes_well)?;
    add_lines(&mut case.goals, version, "goal", form.goal)?;
    let mut added = Vec::new();
    for (at, given) in form.agreement.iter().enumerate() {
        let number = agreement(draft, version, given)
            .map_err(|failure| failure.inside(&format!("agreement[{at}]")))?;
        added.push(number);
    }
    for (at, given) in form.what_if.iter().enumerate() {
        what_if(draft, version, given)
            .map_err(|failure| failure.inside(&format!("what_if[{at}]")))?;
    }
    for (at, given) in form.help_asked.iter().enumerate() {
        help(draft, version, given)
            .map_err(|failure| failure.inside(&format!("help_asked[{at}]")))?;
    }
    for (at, text) in form.meets.iter().enumerate() {
        meets_in_flag(draft, version, text, &added)
            .map_err(|failure| failure.about(format!("meets[{at}]")))?;
    }
    evaluation(draft, version, form)?;
    Ok(added)
}

/// R16: an agreement says who does what when. Gives its number.
fn agreement(draft: &mut Draft, version: u32, given: &AgreementForm) -> Result<u32, Failure> {
    let what = required("what", given.what.as_ref(), Line::parse)?;
    let when_words = required("when", given.when.as_ref(), Line::parse)?;
    if given.who.iter().all(|who| who.trim().is_empty()) {
        return Err(missing("who"));
    }
    come_in(draft, &given.newcomer)?;
    let owners = draft.people("who", &given.who)?;
    let checked_by = draft.maybe_person("checked_by", given.checked_by.as_ref())?;
    let presented_on = draft
        .case
        .plans
        .iter()
        .find(|plan| plan.version == version)
        .map_or(draft.today, |plan| plan.presented_on);
    let (rhythm, from_on, until_on) = when(presented_on, given, &when_words)?;
    let number = next_number(draft.case.agreements_of(version).map(|it| it.number));
    let words = optional("words", given.words.as_ref(), Prose::parse)?;
    draft.case.agreements.push(Agreement {
        version,
        number,
        words,
        what,
        rhythm,
        when_words,
        from_on,
        until_on,
        checked_by,
    });
    let conference = draft
        .case
        .plans
        .iter()
        .find(|plan| plan.version == version)
        .map_or(1, |plan| plan.conference);
    // Who was there when the plan was presented agreed there; everybody else is still to be asked,
    // and a later version is another day (R17).
    let that_day = draft
        .case
        .conferences
        .iter()
        .find(|it| it.number == conference)
        .and_then(|it| it.on)
        == Some(presented_on);
    for person in owners {
        let was_there = that_day && room::heard_the_plan(&draft.case, conference, &person);
        draft.case.owners.push(Owner {
            version,
            agreement: number,
            person,
            agreed_on: Some(presented_on).filter(|_| was_there),
            declined_on: None,
        });
    }
    meets(draft, version, number, &given.meets)?;
    Ok(number)
}

fn meets(draft: &mut Draft, version: u32, agreement: u32, texts: &[String]) -> Result<(), Failure> {
    for (at, text) in texts.iter().enumerate() {
        let about = |failure: Failure| failure.about(format!("meets[{at}]"));
        let requirement = number(text).map_err(about)?;
        if !draft
            .case
            .standing_requirements()
            .any(|it| it.number == requirement)
        {
            return Err(about(not_standing(&draft.case, requirement)));
        }
        let answer = RequirementAnswer {
            version,
            requirement,
            agreement,
        };
        if !draft.case.requirement_answers.contains(&answer) {
            draft.case.requirement_answers.push(answer);
        }
    }
    Ok(())
}

/// `1: 2,3`: minimum requirement 1 is answered by agreements 2 and 3. `1: +1`: by the first that is
/// added by the same command, whose number nobody knows yet.
fn meets_in_flag(
    draft: &mut Draft,
    version: u32,
    text: &str,
    added: &[u32],
) -> Result<(), Failure> {
    let (requirement, agreements) = text
        .split_once(':')
        .ok_or_else(|| failure!(Invalid, "meets-form"))?;
    for agreement in agreements.split(',') {
        let agreement = match agreement.trim().strip_prefix('+') {
            Some(place) => of_this_command(number(place)?, added)?,
            None => number(agreement)?,
        };
        if !draft
            .case
            .agreements_of(version)
            .any(|it| it.number == agreement)
        {
            return Err(failure!(Missing, "agreement-unknown", number = agreement));
        }
        meets(draft, version, agreement, &[requirement.to_owned()])?;
    }
    Ok(())
}

/// The number of an agreement by its place among those of this command, from 1.
fn of_this_command(place: u32, added: &[u32]) -> Result<u32, Failure> {
    usize::try_from(place)
        .ok()
        .and_then(|place| added.get(place.checked_sub(1)?))
        .copied()
        .ok_or_else(|| failure!(Missing, "agreement-not-added", number = place))
}

/// When an agreement holds: its rhythm as given, or as its dates say, of which the last may stand
/// in the words. "Tomorrow" was said on the day of the presentation, whenever it is typed.
fn when(
    presented_on: NaiveDate,
    given: &AgreementForm,
    words: &Line,
) -> Result<(Rhythm, Option<NaiveDate>, Option<NaiveDate>), Failure> {
    let from = optional("from", given.from.as_ref(), |text| {
        parse_date(text, presented_on)
    })?;
    let until = optional("until", given.until.as_ref(), |text| {
        parse_date(text, presented_on)
    })?;
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        return Err(failure!(Invalid, "until-before-from", date = from).about("until"));
    }
    let named_day = match parse_date(words.as_str(), presented_on) {
        Ok(day) => Some(day),
        // "elke zondag" and "24/7" are no dates; "31 februari" is a date that does not exist.
        Err(failure) if matches!(failure.code(), "date-unknown" | "date-with-slash") => {
            last_day(words.as_str(), presented_on)
                .transpose()
                .map_err(|failure| failure.about("when"))?
        }
        Err(failure) => return Err(failure.about("when")),
    };
    let until = until.or(named_day);
    if until.is_some_and(|until| until < presented_on) {
        return Err(failure!(Invalid, "agreement-before-plan", date = presented_on).about("when"));
    }
    let rhythm =
        optional("rhythm", given.rhythm.as_ref(), Rhythm::parse)?.unwrap_or(match (from, until) {
            (Some(_), Some(_)) => Rhythm::Period,
            (None, Some(_)) => Rhythm::Once,
            (_, None) => Rhythm::Recurring,
        });
    Ok((rhythm, from, until))
}

fn what_if(draft: &mut Draft, version: u32, given: &WhatIfForm) -> Result<(), Failure> {
    let when = required("when", given.when.as_ref(), Line::parse)?;
    let then = required("then", given.then.as_ref(), Line::parse)?;
    let number = next_number(
        draft
            .case
            .what_ifs
            .iter()
            .filter(|it| it.version == version)
            .map(|it| it.number),
    );
    draft.case.what_ifs.push(WhatIf {
        version,
        number,
        when,
        then,
    });
    Ok(())
}

fn help(draft: &mut Draft, version: u32, given: &HelpForm) -> Result<(), Failure> {
    let what = required("what", given.what.as_ref(), Line::parse)?;
    let of = draft.maybe_person("of", given.of.as_ref())?;
    let why = optional("why", given.why.as_ref(), Line::parse)?;
    let number = next_number(
        draft
            .case
            .help_asked
            .iter()
            .filter(|it| it.version == version)
            .map(|it| it.number),
    );
    draft.case.help_asked.push(HelpAsked {
        version,
        number,
        what,
        of,
        why,
    });
    Ok(())
}

fn evaluation(draft: &mut Draft, version: u32, form: &Contents<'_>) -> Result<(), Failure> {
    let conveners = match form.convener.iter().all(|it| it.trim().is_empty()) {
        true => Vec::new(),
        false => draft.people("convener", form.convener)?,
    };
    let today = draft.today;
    if let Some(plan) = draft
        .case
        .plans
        .iter_mut()
        .find(|plan| plan.version == version)
    {
        form.details.fill(plan, today)?;
        let is_given = form.details.get("evaluation").is_some();
        if let Some(on) = plan.evaluation_on.filter(|_| is_given) {
            rules::evaluation_after(plan.presented_on, on)
                .map_err(|failure| failure.about("evaluation"))?;
        }
        if let Some((first, others)) = conveners.split_first() {
            plan.convener = Some(first.clone());
            let beside = others.iter().map(|person| Convener {
                version,
                person: person.clone(),
            });
            draft.case.conveners.retain(|it| it.version != version);
            draft.case.conveners.extend(beside);
        }
    }
    Ok(())
}
