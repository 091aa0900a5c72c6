//! `ekc plan show`: the plan as the circle made it, on the screen.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::date::parse_date;
use crate::domain::plan::{Agreement, Owner, Plan, PlanDecision, PlanLine};
use crate::domain::text::Handle;
use crate::failure::{Failure, failure};
use crate::method::help_asked::{answered_last, answers_to};
use crate::method::readers::{named_to_convene, watchers};
use crate::method::tasks::{carries_out, is_past_its_day, still_there, told_last};
use crate::movement::input::{number, optional};
use crate::words::{Words, label, message};
use chrono::NaiveDate;
use serde_json::{Value, json};

#[derive(clap::Args, Default)]
pub(crate) struct Form {
    #[arg(long, value_name = "NUMBER")]
    version: Option<String>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    let wanted = optional("version", form.version.as_ref(), number)?;
    let plan = match wanted {
        Some(version) => case.plans.iter().find(|plan| plan.version == version),
        None => case.latest_plan(),
    };
    let plan = plan.ok_or_else(|| failure!(Missing, "no-plan-yet"))?;
    if desk.options.json {
        let value = as_json(&case, plan, desk.as_of());
        return desk.print_json(&value);
    }
    print(desk, &case, plan)
}

fn as_json(case: &Case, plan: &Plan, today: NaiveDate) -> Value {
    let of_version = |version: u32| version == plan.version;
    let agreements: Vec<Value> = case
        .agreements_of(plan.version)
        .map(|agreement| {
            let mut value = serde_json::to_value(agreement).unwrap_or_default();
            value["who"] = case
                .owners_of(plan.version, agreement.number)
                .map(|owner| {
                    json!({
                        "person": owner.person,
                        "agreed_on": owner.agreed_on,
                        "declined_on": owner.declined_on,
                        "carries_out": carries_out(case, owner, today),
                    })
                })
                .collect();
            value["progress"] = json!(told_last(case, agreement));
            value["past"] = json!(is_past_its_day(case, agreement, today));
            value
        })
        .collect();
    json!({
        "schema": "ekc.plan/1",
        "case": case.handle(),
        "question": case.chosen_question().map(|question| &question.words),
        "plan": plan,
        "conveners": named_to_convene(case, plan).collect::<Vec<_>>(),
        "watchers": watchers(case, plan).collect::<Vec<_>>(),
        "goes_well": PlanLine::of(&case.goes_well, plan.version).collect::<Vec<_>>(),
        "goals": PlanLine::of(&case.goals, plan.version).collect::<Vec<_>>(),
        "agreements": agreements,
        "what_ifs": case.what_ifs.iter().filter(|it| of_version(it.version)).collect::<Vec<_>>(),
        "help_asked": case
            .help_asked
            .iter()
            .filter(|it| of_version(it.version))
            .map(|it| {
                let mut value = json!(it);
                value["answers"] = json!(answers_to(case, it));
                value
            })
            .collect::<Vec<_>>(),
        "requirement_answers": case
            .requirement_answers
            .iter()
            .filter(|it| of_version(it.version))
            .collect::<Vec<_>>(),
        "verdicts": case.verdicts.iter().filter(|it| of_version(it.version)).collect::<Vec<_>>(),
        "signatures": case
            .plan_signatures
            .iter()
            .filter(|it| of_version(it.version))
            .collect::<Vec<_>>(),
        "decisions": case
            .plan_decisions
            .iter()
            .filter(|it| of_version(it.version))
            .collect::<Vec<_>>(),
        "shares": case.plan_shares.iter().filter(|it| of_version(it.version)).collect::<Vec<_>>(),
    })
}

/// The plan on the screen: the question, who does what when, what if, help, requirements,
/// evaluation.
pub(crate) fn print(desk: &mut Desk, case: &Case, plan: &Plan) -> Result<(), Failure> {
    let title = desk.words.say(message!(
        "plan-title",
        version = plan.version,
        on = plan.presented_on
    ));
    desk.print(&title)?;
    if let Some(question) = case.chosen_question() {
        let line = desk
            .words
            .say(message!("plan-question", question = question.words));
        desk.print(&line)?;
    }
    if let Some(because) = &plan.revised_because {
        let line = desk.words.say(message!("plan-revised", because = because));
        desk.print(&line)?;
    }
    if let Some(words) = &plan.words {
        desk.print(&format!("\n{words}"))?;
    }
    let lines = own_lines(case, plan, &desk.words);
    if !lines.is_empty() {
        desk.print("")?;
    }
    for line in lines {
        desk.print(&line)?;
    }
    desk.print("")?;
    let rows: Vec<Vec<String>> = case
        .agreements_of(plan.version)
        .map(|agreement| {
            let who: Vec<String> = case
                .owners_of(plan.version, agreement.number)
                .map(|owner| name(case, &owner.person, &desk.words))
                .collect();
            vec![
                agreement.number.to_string(),
                who.join(", "),
                agreement.what.to_string(),
                when(agreement, &desk.words),
                agreement
                    .checked_by
                    .as_ref()
                    .map(|person| name(case, person, &desk.words))
                    .unwrap_or_default(),
                told_last(case, agreement)
                    .map(|it| desk.words.say(it.progress.label()))
                    .unwrap_or_default(),
            ]
        })
        .collect();
    desk.print_table(
        &[
            label!("head-number"),
            label!("head-who"),
            label!("head-what"),
            label!("head-when"),
            label!("head-checks"),
            label!("head-progress"),
        ],
        &rows,
    )?;
    for line in closing_lines(case, plan, &desk.words, desk.as_of()) {
        desk.print(&line)?;
    }
    Ok(())
}

/// What goes well, and the goals, each with its number.
fn own_lines(case: &Case, plan: &Plan, words: &Words) -> Vec<String> {
    let goes_well = PlanLine::of(&case.goes_well, plan.version)
        .map(|it| message!("plan-goes-well", number = it.number, words = it.words));
    let goals = PlanLine::of(&case.goals, plan.version)
        .map(|it| message!("plan-goal", number = it.number, words = it.words));
    goes_well.chain(goals).map(|it| words.say(it)).collect()
}

/// When, in the circle's words, with the days that were made clear.
fn when(agreement: &Agreement, words: &Words) -> String {
    let said = agreement.when_words.as_str();
    // What was said is the day itself.
    if let Some(on) = agreement.until_on
        && agreement.from_on.is_none()
        && parse_date(said, on) == Ok(on)
    {
        return words.date(on);
    }
    let from = agreement
        .from_on
        .map(|on| words.say(message!("when-from", on = on)));
    let until = agreement
        .until_on
        .map(|on| words.say(message!("when-until", on = on)));
    let days: Vec<String> = [from, until].into_iter().flatten().collect();
    if days.is_empty() {
        said.to_owned()
    } else {
        format!("{said} ({})", days.join(", "))
    }
}

fn closing_lines(case: &Case, plan: &Plan, words: &Words, today: NaiveDate) -> Vec<String> {
    let mut lines = Vec::new();
    for agreement in case.agreements_of(plan.version) {
        if let Some(own) = &agreement.words {
            lines.push(words.say(message!(
                "plan-own-words",
                number = agreement.number,
                words = own
            )));
        }
        let (there, gone): (Vec<&Owner>, Vec<&Owner>) = case
            .owners_of(plan.version, agreement.number)
            .partition(|it| carries_out(case, it, today));
        if !gone.is_empty() {
            let people: Vec<String> = gone
                .iter()
                .map(|it| name(case, &it.person, words))
                .collect();
            lines.push(words.say(message!(
                either(there.is_empty(), "plan-without-owner", "plan-owner-gone"),
                number = agreement.number,
                people = people.join(", "),
            )));
        }
        let not_yet: Vec<String> = there
            .into_iter()
            .filter(|it| it.agreed_on.is_none())
            .map(|it| name(case, &it.person, words))
            .collect();
        if !not_yet.is_empty() {
            lines.push(words.say(message!(
                "plan-not-agreed",
                number = agreement.number,
                people = not_yet.join(", ")
            )));
        }
    }
    for what_if in case.what_ifs.iter().filter(|it| it.version == plan.version) {
        lines.push(words.say(message!(
            "plan-what-if",
            when = what_if.when,
            then = what_if.then
        )));
    }
    for help in case
        .help_asked
        .iter()
        .filter(|it| it.version == plan.version)
    {
        let of = help
            .of
            .as_ref()
            .map(|person| name(case, person, words))
            .unwrap_or_default();
        let asked = words.say(if of.is_empty() {
            message!("plan-help", what = help.what)
        } else {
            message!("plan-help-of", what = help.what, of = of)
        });
        let asked = match &help.why {
            Some(why) => words.say(message!("plan-help-why", help = asked, why = why)),
            None => asked,
        };
        let answered = answered_last(case, help).map(|it| {
            words.say(message!(
                "plan-help-answered",
                state = words.say(it.outcome.label()),
                on = it.answered_on
            ))
        });
        lines.push(match answered {
            Some(answered) => format!("{asked}: {answered}"),
            None => asked,
        });
    }
    for requirement in case.requirements_of_the_plan() {
        let answers: Vec<String> = case
            .requirement_answers
            .iter()
            .filter(|it| it.version == plan.version && it.requirement == requirement.number)
            .map(|it| it.agreement.to_string())
            .collect();
        let verdict = match case.verdict(plan.version, requirement.number) {
            Some(verdict) => words.say(message!(either(
                verdict.met == crate::domain::choice::YesNo::Yes,
                "verdict-met",
                "verdict-not-met"
            ))),
            None => words.say(message!("verdict-open")),
        };
        let reason = case
            .verdict(plan.version, requirement.number)
            .and_then(|it| it.reason.as_ref());
        let verdict = reason.map_or(verdict.clone(), |reason| format!("{verdict}: {reason}"));
        lines.push(words.say(message!(
            "plan-requirement",
            number = requirement.number,
            words = requirement.words,
            agreements = answers.join(", "),
            verdict = verdict
        )));
    }
    if let Some(on) = plan.evaluation_on {
        let time = plan
            .evaluation_at
            .map(|time| words.time(time))
            .unwrap_or_default();
        let place = plan
            .evaluation_place
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        // Nobody is sent to who no longer takes part; the rules ask who takes it over (R19).
        let conveners: Vec<String> = named_to_convene(case, plan)
            .filter_map(|it| still_there(case, Some(it), today))
            .map(|person| name(case, person, words))
            .collect();
        let day = [words.date(on), time, place]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(", ");
        lines.push(words.say(if conveners.is_empty() {
            message!("plan-evaluation", day = day)
        } else {
            let count = conveners.len();
            let convener = conveners.join(", ");
            message!(
                "plan-evaluation-by",
                day = day,
                convener = convener,
                count = count
            )
        }));
    }
    // Who no longer takes part keeps an eye on nothing; R18 asks who does.
    for it in watchers(case, plan) {
        if let Some(person) = still_there(case, Some(&it.person), today) {
            let who = name(case, person, words);
            lines.push(words.say(if let Some(on) = it.calls_on {
                message!("plan-watcher-calls", who = who, on = on)
            } else {
                message!("plan-watcher", who = who)
            }));
        }
    }
    match plan.accepted_on {
        Some(on) => lines.push(words.say(message!("plan-accepted", on = on))),
        None => lines.push(words.say(message!("plan-not-accepted"))),
    }
    let signed: Vec<String> = case
        .plan_signatures
        .iter()
        .filter(|it| it.version == plan.version)
        .map(|it| format!("{} ({})", name(case, &it.person, words), words.date(it.on)))
        .collect();
    if !signed.is_empty() {
        lines.push(words.say(message!("plan-signed", list = signed.join(", "))));
    }
    let decisions = case.plan_decisions.iter();
    let decisions = decisions.filter(|it| it.version == plan.version);
    lines.extend(decisions.map(|it| decision_line(it, words)));
    lines
}

/// A decision of an authority: which, by whom, on which day, why, and until when one may object.
fn decision_line(decision: &PlanDecision, words: &Words) -> String {
    let mut parts = vec![words.say(message!(
        "plan-decided",
        number = decision.number,
        kind = decision.outcome.label(),
        words = decision.decided_by,
        on = decision.on
    ))];
    let until = decision.objection_until_on;
    parts.extend(until.map(|on| words.say(message!("plan-objection-until", on = on))));
    let reason = decision.reason.as_ref();
    parts.extend(reason.map(|reason| format!("\"{reason}\"")));
    parts.join(" · ")
}

fn name(case: &Case, handle: &Handle, words: &Words) -> String {
    case.person(handle).map_or_else(
        || handle.to_string(),
        |person| words.called(handle.as_str(), person.name.as_str()),
    )
}
