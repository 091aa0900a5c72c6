//! What the rules find, in words and as JSON;
//! and the gate through which every change of a case goes.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::deviation::Deviation;
use crate::domain::text::{Line, Prose};
use crate::failure::Failure;
use crate::method::acts::Act;
use crate::method::rules::finding;
use crate::method::rules::{Finding, Level, about_change, gathered, of_everyone};
use crate::ui::explain::{explain, what_can_be_done};
use crate::words::{Words, message};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// What a finding says, without its rule.
pub(crate) fn text(finding: &Finding, words: &Words) -> String {
    let said = words.find(&format!("finding-{}", finding.code), &finding.values);
    // `finding!` saw to it that it is there.
    said.unwrap_or_default()
}

/// A finding as one line of talk: how strongly, by which rule, what.
pub(crate) fn line(finding: &Finding, words: &Words) -> String {
    let rule = finding
        .rule
        .map(|rule| format!(" ({rule})"))
        .unwrap_or_default();
    let text = text(finding, words);
    words.say(match finding.level {
        Level::Block => message!("finding-block", rule = rule, text = text),
        Level::Warn => message!("finding-warn", rule = rule, text = text),
        Level::Inform => message!("finding-inform", rule = rule, text = text),
    })
}

/// The same of what was written down all the same: that cannot be told as something that cannot be.
pub(crate) fn line_of_what_was_done(finding: &Finding, words: &Words) -> String {
    match finding.level {
        Level::Block => {
            let rule = finding.rule.map(|rule| format!(" ({rule})"));
            words.say(message!(
                "finding-stands",
                rule = rule.unwrap_or_default(),
                text = text(finding, words),
            ))
        }
        Level::Warn | Level::Inform => line(finding, words),
    }
}

/// The command that mends it; where none does, the one that explains the rule.
pub(crate) fn command(finding: &Finding) -> String {
    match (finding.command.is_empty(), finding.rule) {
        (true, Some(rule)) => format!("ekc explain {rule}"),
        _ => finding.command.clone(),
    }
}

/// What can be done about what stops the case, where no one command mends it. Handles only: a name
/// behind one cannot be typed in a command.
pub(crate) fn what_now(finding: &Finding, handles: &Words) -> Option<String> {
    if finding.level != Level::Block || !finding.command.is_empty() {
        return None;
    }
    let now = what_can_be_done(&finding.refusal(), handles)?;
    Some(now.replace('\n', " ").trim().to_owned())
}

pub(crate) fn as_json(finding: &Finding, words: &Words) -> Value {
    let command =
        Some(command_in_words(&command(finding), words)).filter(|command| !command.is_empty());
    json!({
        "rule": finding.rule,
        "level": level(finding.level),
        "code": finding.code,
        "about": finding.about,
        "text": text(finding, words),
        "command": command,
    })
}

pub(crate) fn level(level: Level) -> &'static str {
    match level {
        Level::Block => "block",
        Level::Warn => "warn",
        Level::Inform => "inform",
    }
}

/// A command that the method proposes, with the words of the user's language: `@letter` is what one
/// would type for a letter.
pub(crate) fn command_in_words(command: &str, words: &Words) -> String {
    let typed = |word: &str| match word.strip_prefix('@') {
        Some(name) => words.named(&format!("typed-{name}")),
        None => word.to_owned(),
    };
    command.split(' ').map(typed).collect::<Vec<_>>().join(" ")
}

/// Hold a change against the rules: each act on its own, and what stands in the case now and did
/// not before. What they find is given back to be told, and what blocks stops the command, unless
/// there is a reason for it. A command that only writes down what is so is never stopped. `done`
/// are acts that leave no difference.
pub(crate) fn gate(
    desk: &mut Desk,
    before: &Case,
    after: &mut Case,
    today: NaiveDate,
    only_learns: bool,
    done: &[Act],
) -> Result<Vec<Finding>, Failure> {
    let found = about_change(before, after, done, today);
    let (blocks, mut told): (Vec<Finding>, Vec<Finding>) = found
        .into_iter()
        .partition(|finding| finding.level == Level::Block && !only_learns);
    // What no reason passes is said first: there is no use in giving one.
    let Some(first) = blocks
        .iter()
        .find(|finding| !finding.passable)
        .or(blocks.first())
    else {
        told.extend(
            desk.options
                .because
                .is_some()
                .then(|| Finding::inform(finding!("because-not-needed"))),
        );
        return Ok(told);
    };
    let because = reason_to_pass(desk, first, &blocks)?
        .ok_or_else(|| of_everyone(first, &blocks).refusal())?;
    for finding in &blocks {
        told.push(pass(after, finding, &because, today)?);
    }
    Ok(told)
}

/// The reason the coordinator gives for passing a rule, where it can be passed: given with the
/// command, or asked for.
pub(crate) fn reason_to_pass(
    desk: &mut Desk,
    finding: &Finding,
    blocks: &[Finding],
) -> Result<Option<Prose>, Failure> {
    if !finding.passable {
        return Ok(None);
    }
    if let Some(given) = &desk.options.because {
        return Prose::parse(given)
            .map(Some)
            .map_err(|failure| failure.named("--because"));
    }
    if !desk.can_ask() {
        return Ok(None);
    }
    for block in gathered(blocks) {
        let refusal = explain(&block.refusal(), &desk.words);
        desk.ask().remark(&refusal);
    }
    let question = desk.words.say(message!("ask-because"));
    let answer = desk.ask().line(&question)?;
    if answer.trim().is_empty() {
        Ok(None)
    } else {
        Prose::parse(&answer).map(Some)
    }
}

/// Keep the reason as a deviation, and give what tells so.
pub(crate) fn pass(
    case: &mut Case,
    finding: &Finding,
    because: &Prose,
    today: NaiveDate,
) -> Result<Finding, Failure> {
    let number = next_number(case.deviations.iter().map(|it| it.number));
    let about = Some(&finding.about)
        .filter(|about| !about.is_empty())
        .map(|about| Line::parse(about))
        .transpose()?;
    let rule = Line::parse(finding.rule.unwrap_or_default())?;
    case.deviations.push(Deviation {
        number,
        rule,
        finding: Line::parse(finding.code)?,
        about,
        because: because.clone(),
        on: today,
    });
    Ok(Finding {
        rule: finding.rule,
        ..Finding::inform(finding!("passed", number = number))
    })
}
