//! Help and usage errors in the language of the user: the words of the user are put into the tree
//! of commands of clap.

use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::circle::Person;
use crate::domain::detail::Detail;
use crate::domain::nearest::nearest;
use crate::domain::paper::PaperKind;
use crate::domain::record::Record as _;
use crate::failure::{Failure, failure};
use crate::words::{Value, Words, message};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};
use std::ffi::OsString;

/// The command line as it is read, with our own flags for help and the version, so that they can be
/// in the language of the user. Help is a global flag: clap gives it to a subcommand when that is
/// the one that was typed, and no pass over all of them is needed.
#[must_use]
pub fn without_words(command: Command) -> Command {
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .global(true)
        .action(ArgAction::Help);
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version);
    command
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .args([help, version])
}

/// What is shown of the version, as the command line above shows it.
#[must_use]
pub fn version() -> String {
    ["ekc", env!("CARGO_PKG_VERSION")].join(" ")
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
    // Those without a flag stand in the order in which they are typed.
    let mut place = 0_usize;
    let mut command = command
        .about(words.named(&about))
        .help_template(template)
        .subcommand_help_heading(words.say(message!("help-commands")))
        .subcommand_value_name(words.say(message!("help-command-value")))
        .mut_args(|arg| {
            let name = arg.get_id().as_str().replace('_', "-");
            let help = of_argument(path, &name, words).unwrap_or_else(|| format!("[arg-{name}]"));
            let is_always = arg.is_global_set() && name != "help";
            let heading = match (arg.is_positional(), is_always) {
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
            let arg = if arg.is_positional() {
                place += 1;
                arg.display_order(place)
            } else {
                arg
            };
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

/// What the help says of an argument of a command: `arg-<command>-<name>` or else `arg-<name>`.
#[must_use]
pub fn of_argument(command: &str, name: &str, words: &Words) -> Option<String> {
    let own = format!("arg-{command}-{name}");
    let lists = lists_in(&own, name, words);
    words
        .find(&own, &lists)
        .or_else(|| words.find(&format!("arg-{name}"), &lists))
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
/// The command line and what was typed tell which command it is about.
#[must_use]
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
pub fn usage_failure(
    error: &clap::Error,
    tree: &Command,
    arguments: &[OsString],
) -> Option<Failure> {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => texts.first().cloned(),
        _ => None,
    };
    let argument = context(ContextKind::InvalidArg).unwrap_or_default();
    let (command, path) = reached(tree, arguments);
    Some(match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return None,
        ErrorKind::UnknownArgument => match flag_that_means_yes(tree, command, arguments) {
            Some(flag) => failure!(Usage, "usage-yes-behind", flag = flag),
            None => unknown_flag(&argument, tree, command, &path, arguments),
        },
        ErrorKind::InvalidSubcommand => {
            let word = context(ContextKind::InvalidSubcommand).unwrap_or_default();
            unknown_command(&word, command, &path)
        }
        ErrorKind::InvalidValue
            if context(ContextKind::InvalidValue).is_none_or(|value| value.is_empty()) =>
        {
            failure!(Usage, "usage-value-missing", flag = flag_only(&argument))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::InvalidUtf8 => {
            let words = match error.get(ContextKind::ValidValue) {
                Some(ContextValue::Strings(words)) => words.join(", "),
                _ => String::new(),
            };
            value_wrong(&flag_only(&argument), &words)
        }
        ErrorKind::ArgumentConflict => {
            failure!(Usage, "usage-conflict", flag = flag_only(&argument))
        }
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => {
            failure!(
                Usage,
                "usage-missing",
                flag = flag_only(&argument),
                command = path
            )
        }
        _ => failure!(Usage, "usage-wrong"),
    })
}

/// What stands with a flag is none of the few words that it takes; without a list of those, it is
/// of another kind than it takes.
#[must_use]
pub fn value_wrong(flag: &str, words: &str) -> Failure {
    let words = if words.is_empty() { "none" } else { words };
    failure!(Usage, "usage-value-wrong", flag = flag, words = words)
}

/// The command that the words lead to, as far as they lead to one, with the names on the way.
/// Options of every command may stand between them.
fn reached<'a>(tree: &'a Command, arguments: &[OsString]) -> (&'a Command, String) {
    let (mut command, mut path) = (tree, vec!["ekc"]);
    let mut words = arguments.iter().skip(1).filter_map(|it| it.to_str());
    while let Some(word) = words.next() {
        if let Some(long) = word.strip_prefix("--") {
            let takes_value = tree
                .get_arguments()
                .any(|it| it.get_long() == Some(long) && it.get_action().takes_values());
            if takes_value {
                let _ = words.next();
            }
        } else if let Some(found) = command.find_subcommand(word) {
            command = found;
            path.push(found.get_name());
        } else {
            break;
        }
    }
    (command, path.join(" "))
}

/// A flag that means yes by itself, with a yes or no typed behind it as a word of its own.
fn flag_that_means_yes(
    tree: &Command,
    command: &Command,
    arguments: &[OsString],
) -> Option<String> {
    let typed: Vec<&str> = arguments.iter().filter_map(|it| it.to_str()).collect();
    let means_yes = |flag: &str| {
        let mut all = command.get_arguments().chain(tree.get_arguments());
        flag.strip_prefix("--").is_some_and(|long| {
            all.any(|it| it.get_long() == Some(long) && it.is_require_equals_set())
        })
    };
    typed.windows(2).find_map(|pair| match pair {
        [flag, word] if YesNo::parse(word).is_ok() && means_yes(flag) => Some((*flag).to_owned()),
        _ => None,
    })
}

/// A flag that this command does not have. What is like no flag may be anything, also a name: then
/// it is not repeated, unless a `=` behind it says that it was meant as a flag.
fn unknown_flag(
    argument: &str,
    tree: &Command,
    command: &Command,
    path: &str,
    arguments: &[OsString],
) -> Failure {
    let flag = flag_only(argument);
    let longs = command
        .get_arguments()
        .chain(tree.get_arguments())
        .filter_map(Arg::get_long);
    let meant = flag
        .strip_prefix("--")
        .and_then(|typed| nearest(typed, longs));
    if let Some(meant) = meant {
        let suggested = format!("--{meant}");
        return failure!(
            Usage,
            "usage-unknown-flag-suggest",
            flag = flag,
            command = path,
            suggested = suggested
        );
    }
    let with_value = format!("{flag}=");
    let is_flag = flag.starts_with("--")
        && arguments
            .iter()
            .filter_map(|it| it.to_str())
            .any(|it| it.starts_with(&with_value));
    let flag = if is_flag { flag.as_str() } else { "none" };
    failure!(Usage, "usage-unknown-flag", flag = flag, command = path)
}

/// A command that there is not. What is like no command is not repeated, and neither is a word as
/// short as a name may be.
fn unknown_command(word: &str, command: &Command, path: &str) -> Failure {
    const LONG_ENOUGH: usize = 4;
    let names = command
        .get_subcommands()
        .flat_map(Command::get_name_and_visible_aliases);
    let Some(meant) = nearest(word, names) else {
        return failure!(Usage, "usage-unknown-command");
    };
    let is_long = word.chars().count() >= LONG_ENOUGH;
    let word = if is_long { word } else { "none" };
    let suggested = format!("{path} {meant}");
    failure!(
        Usage,
        "usage-unknown-command-suggest",
        word = word,
        suggested = suggested
    )
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
