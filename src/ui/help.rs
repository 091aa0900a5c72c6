//! Help and usage errors in the language of the user: the words of the user are put into the tree
//! of commands of clap.

use crate::domain::choice::Choice as _;
use crate::domain::circle::Person;
use crate::domain::detail::Detail;
use crate::domain::paper::PaperKind;
use crate::domain::record::Record as _;
use crate::failure::{Failure, failure};
use crate::words::{Value, Words, message};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};

/// The command line as it is read, with our own flags for help and the version, so that they can be
/// in the language of the user.
#[must_use]
pub fn without_words(command: Command) -> Command {
    fn with_help(command: Command) -> Command {
        let help = Arg::new("help")
            .short('h')
            .long("help")
            .action(ArgAction::Help);
        command
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .mut_subcommands(with_help)
            .arg(help)
    }
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version);
    with_help(command)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .arg(version)
}

/// Put the words into it: `help-<command>` for what a command does, and for an argument
/// `arg-<command>-<name>` or else `arg-<name>`.
#[must_use]
pub fn in_words(command: Command, words: &Words) -> Command {
    one(command, words, "").after_help(words.say(message!("help-after")))
}

fn one(command: Command, words: &Words, path: &str) -> Command {
    let about = if path.is_empty() {
        "help-ekc".to_owned()
    } else {
        format!("help-{path}")
    };
    let options = words.say(message!("help-options"));
    let template = format!(
        "{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        words.say(message!("help-usage"))
    );
    let mut command = command
        .about(words.named(&about))
        .help_template(template)
        .subcommand_help_heading(words.say(message!("help-commands")))
        .subcommand_value_name(words.say(message!("help-command-value")))
        .mut_args(|arg| {
            let name = arg.get_id().as_str().replace('_', "-");
            let own = format!("arg-{path}-{name}");
            let shared = format!("arg-{name}");
            let lists = lists_in(&own, &name, words);
            let help = words.find(&own, &lists).unwrap_or_else(|| {
                words
                    .find(&shared, &lists)
                    .unwrap_or_else(|| format!("[{shared}]"))
            });
            let heading = match (arg.is_positional(), arg.is_global_set()) {
                (true, _) => words.say(message!("help-arguments")),
                (false, true) => words.say(message!("help-always")),
                (false, false) => options.clone(),
            };
            let values: Vec<String> = arg
                .get_value_names()
                .unwrap_or_default()
                .iter()
                .map(|name| value_in_words(name, words))
                .collect();
            let arg = if values.is_empty() {
                arg
            } else {
                arg.value_names(values)
            };
            let arg = arg.help(help).help_heading(heading);
            // The help names the values itself, in the language of the user.
            let takes_value = matches!(arg.get_action(), ArgAction::Set | ArgAction::Append);
            if takes_value {
                arg.hide_default_value(true).hide_possible_values(true)
            } else {
                arg
            }
        });
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    for name in names {
        let inner = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}-{name}")
        };
        command = command.mut_subcommand(name, |sub| one(sub, words, &inner));
    }
    command
}

/// The closed list that a help text names, in the words of the user: one that grows is named whole.
fn lists_in(help: &str, name: &str, words: &Words) -> Vec<(&'static str, Value)> {
    if name == "clear" {
        return vec![("fields", Value::Text(list_clearable()))];
    }
    if help != "arg-print-kind" {
        return Vec::new();
    }
    let mut kinds: Vec<&str> = PaperKind::ALL
        .iter()
        .map(|(_, english, dutch)| words.language().typed(english, dutch))
        .collect();
    let last = kinds.pop().unwrap_or_default().to_owned();
    vec![
        ("kinds", Value::Text(kinds.join(", "))),
        ("last", Value::Text(last)),
    ]
}

/// What `--clear` takes, as it is typed.
fn list_clearable() -> String {
    let details = Person::in_order(Detail::cleared);
    let flags: Vec<String> = details.iter().map(|detail| detail.flag()).collect();
    flags.join(", ")
}

/// `NAME[; EMPLOYER]` with each of its words as the user would say it.
#[must_use]
pub fn value_in_words(name: &str, words: &Words) -> String {
    if name == "yes|no" {
        return words.language().typed("yes|no", "ja|nee").to_owned();
    }
    let mut text = String::new();
    let mut word = String::new();
    for letter in name.chars().chain(std::iter::once(' ')) {
        if letter.is_ascii_uppercase() {
            word.push(letter);
            continue;
        }
        text.push_str(
            &words
                .find(&format!("value-{}", word.to_lowercase()), &[])
                .unwrap_or_else(|| word.clone()),
        );
        word.clear();
        text.push(letter);
    }
    text.trim_end().to_owned()
}

/// The few words that clap puts into help by itself, in the language of the user.
#[must_use]
pub fn without_english(help: &str, words: &Words) -> String {
    help.replace(
        "[OPTIONS]",
        &format!("[{}]", words.say(message!("help-options-value"))),
    )
    .replace(
        "[aliases: ",
        &format!("[{} ", words.say(message!("help-aliases"))),
    )
}

/// A usage error of clap as a failure with our own words; `None` when it is help or the version.
#[must_use]
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
pub fn usage_failure(error: &clap::Error) -> Option<Failure> {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => texts.first().cloned(),
        _ => None,
    };
    let argument = context(ContextKind::InvalidArg).unwrap_or_default();
    Some(match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return None,
        ErrorKind::UnknownArgument => {
            if let Some(suggested) = context(ContextKind::SuggestedArg) {
                let flag = flag_only(&argument);
                failure!(
                    Usage,
                    "usage-unknown-flag-suggest",
                    flag = flag,
                    suggested = suggested
                )
            } else {
                // What resembles no flag may be anything, also a name.
                failure!(Usage, "usage-unknown-flag")
            }
        }
        ErrorKind::InvalidSubcommand => {
            if let Some(suggested) = context(ContextKind::SuggestedSubcommand) {
                failure!(
                    Usage,
                    "usage-unknown-command-suggest",
                    suggested = suggested
                )
            } else {
                failure!(Usage, "usage-unknown-command")
            }
        }
        ErrorKind::InvalidValue
            if context(ContextKind::InvalidValue).is_none_or(|value| value.is_empty()) =>
        {
            failure!(Usage, "usage-value-missing", flag = flag_only(&argument))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::InvalidUtf8 => {
            failure!(Usage, "usage-value-wrong", flag = flag_only(&argument))
        }
        ErrorKind::ArgumentConflict => {
            failure!(Usage, "usage-conflict", flag = flag_only(&argument))
        }
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => {
            failure!(Usage, "usage-missing", flag = flag_only(&argument))
        }
        _ => failure!(Usage, "usage-wrong"),
    })
}

/// Only the flag: the value beside it may be a name.
fn flag_only(argument: &str) -> String {
    let flag = argument.split([' ', '=']).next().unwrap_or_default();
    let is_flag = flag.starts_with(['-', '<', '['])
        && !flag
            .trim_start_matches(['-', '<', '['])
            .starts_with(char::is_uppercase);
    if is_flag || flag.starts_with(['<', '[']) {
        flag.to_owned()
    } else {
        "…".to_owned()
    }
}
