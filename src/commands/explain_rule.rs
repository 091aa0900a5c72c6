//! `ekc explain`: what a rule says, why, what to do, and where it comes from.

use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::intake::Variant;
use crate::failure::{Failure, failure};
use crate::method::rules::{Level, Passing, RULES, Rule, rule};
use crate::movement::gate::level;
use crate::words::{Words, label, message};
use serde_json::{Map, Value, json};

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "RULE")]
    rule: Option<String>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    match &form.rule {
        Some(text) => one(rule(text).ok_or_else(unknown)?, desk),
        None => all(desk),
    }
}

fn unknown() -> Failure {
    let id = |rule: Option<&&Rule>| rule.map(|rule| rule.id).unwrap_or_default();
    failure!(
        Missing,
        "rule-unknown",
        count = RULES.len(),
        first = id(RULES.first()),
        last = id(RULES.last())
    )
    .named("RULE")
}

fn all(desk: &mut Desk) -> Result<(), Failure> {
    if desk.options.json {
        let rules: Vec<Value> = RULES
            .iter()
            .map(|rule| as_json(rule, &desk.words))
            .collect();
        return desk.print_json(&json!({ "schema": "ekc.rules/1", "rules": rules }));
    }
    let rows: Vec<Vec<String>> = RULES
        .iter()
        .map(|rule| {
            vec![
                rule.id.to_owned(),
                desk.words.named(&id(rule)),
                strongest(rule, &desk.words),
            ]
        })
        .collect();
    desk.print_table(
        &[
            label!("head-rule"),
            label!("head-title"),
            label!("head-level"),
        ],
        &rows,
    )?;
    let how = desk.words.say(message!("explain-how"));
    desk.talk(&how);
    Ok(())
}

fn one(rule: &Rule, desk: &mut Desk) -> Result<(), Failure> {
    let words = &desk.words;
    if desk.options.json {
        let value = json!({ "schema": "ekc.rule/1", "rule": as_json(rule, words) });
        return desk.print_json(&value);
    }
    let levels: Vec<String> = Variant::ALL
        .iter()
        .map(|(variant, _, _)| {
            format!(
                "{}: {}",
                words.say(variant.label()),
                level_in_words(rule.levels.of(*variant), words)
            )
        })
        .collect();
    let mut lines = vec![
        format!("{}. {}", rule.id, words.named(&id(rule))),
        part(rule, "says", words),
        words.say(message!("explain-why", text = part(rule, "why", words))),
        words.say(message!("explain-now", text = part(rule, "now", words))),
        words.say(message!("explain-levels", levels = levels.join("; "))),
    ];
    if blocks(rule) {
        lines.push(words.say(match rule.passing {
            Passing::WithReason => label!("explain-passable"),
            Passing::Never => label!("explain-not-passable"),
        }));
    }
    lines.push(words.say(message!("explain-source", source = rule.source)));
    desk.print(&lines.join("\n"))
}

fn id(rule: &Rule) -> String {
    format!("rule-{}", rule.id.to_lowercase())
}

fn part(rule: &Rule, which: &str, words: &Words) -> String {
    words.named(&format!("{}.{which}", id(rule)))
}

fn levels(rule: &Rule) -> impl Iterator<Item = (Variant, Option<Level>)> {
    Variant::ALL
        .iter()
        .map(|(variant, _, _)| (*variant, rule.levels.of(*variant)))
}

fn blocks(rule: &Rule) -> bool {
    levels(rule).any(|(_, level)| level == Some(Level::Block))
}

fn strongest(rule: &Rule, words: &Words) -> String {
    level_in_words(levels(rule).filter_map(|(_, level)| level).max(), words)
}

pub(crate) fn level_in_words(level: Option<Level>, words: &Words) -> String {
    words.say(match level {
        Some(Level::Block) => label!("explain-level-block"),
        Some(Level::Warn) => label!("explain-level-warn"),
        Some(Level::Inform) => label!("explain-level-inform"),
        None => label!("explain-level-none"),
    })
}

fn as_json(rule: &Rule, words: &Words) -> Value {
    let levels: Map<String, Value> = levels(rule)
        .map(|(variant, of)| (variant.code().to_owned(), json!(of.map(level))))
        .collect();
    json!({
        "id": rule.id,
        "title": words.named(&id(rule)),
        "says": part(rule, "says", words),
        "why": part(rule, "why", words),
        "now": part(rule, "now", words),
        "levels": levels,
        "passable": blocks(rule) && rule.passing == Passing::WithReason,
        "source": rule.source,
    })
}
