//! One file per subcommand: its form on top, its questions, and the decision.
//! In the order of a real conference.

mod answer;
mod attach;
mod backup;
mod calendar;
mod case_log;
mod check;
mod circle;
mod close;
mod completions;
mod conference;
mod consent;
mod contact;
mod contacts;
mod date;
mod demo;
mod doctor;
mod due;
mod edit_case;
mod explain_rule;
mod export;
mod figures;
mod find;
mod followup;
mod handover;
mod hours;
mod import;
mod inform;
mod init;
mod invite;
mod key;
mod list;
mod lock;
mod measure;
mod new_case;
mod passphrase;
mod plan;
mod print;
mod privacy;
mod question;
mod reading_help;
mod record_plan;
mod recovery;
mod redo;
mod reopen;
mod requirement;
mod restore;
mod satisfaction;
mod show;
mod status;
mod template;
mod translate;
mod undo;
mod unlock;
mod use_case;
mod waive;

use crate::desk::{Desk, Invocation, Options, World};
use crate::failure::{Failure, failure};
use crate::ui::{explain, help};
use crate::words::Language;
use clap::error::ErrorKind;
use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::PathBuf;

#[derive(Parser)]
#[command(name = "ekc", bin_name = "ekc", disable_help_subcommand = true)]
struct CommandLine {
    #[command(flatten)]
    options: GlobalOptions,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(clap::Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one switch of the command line"
)]
struct GlobalOptions {
    #[arg(long, global = true, value_name = "PATH")]
    file: Option<PathBuf>,
    #[arg(long, global = true, value_name = "CASE")]
    case: Option<String>,
    #[arg(long, global = true, value_name = "nl|en")]
    lang: Option<String>,
    #[arg(long, global = true, value_name = "TEXT")]
    because: Option<String>,
    #[arg(long, global = true)]
    json: bool,
    #[arg(long, global = true)]
    plain: bool,
    #[arg(long, global = true)]
    accessible: bool,
    #[arg(long, global = true)]
    handles: bool,
    #[arg(long, global = true)]
    no_input: bool,
    #[arg(long, global = true, value_name = "DATE")]
    as_of: Option<String>,
    #[arg(long, global = true, value_name = "N")]
    passphrase_fd: Option<i32>,
    #[arg(long, global = true, value_name = "COMMAND")]
    passphrase_command: Option<String>,
}

#[derive(Subcommand)]
enum Command {
    Init(init::Form),
    Demo(demo::Form),
    Status(status::Form),
    Due(due::Form),
    List(list::Form),
    #[command(visible_alias = "zoek")]
    Find(find::Form),
    Show(show::Form),
    #[command(visible_alias = "gebruik")]
    Use(use_case::Form),
    #[command(visible_alias = "nieuw")]
    NewCase(Box<new_case::Form>),
    #[command(visible_alias = "zaak-wijzigen")]
    EditCase(Box<edit_case::Form>),
    #[command(visible_alias = "toestemming")]
    Consent(consent::Form),
    #[command(visible_alias = "vraag")]
    Question(question::Form),
    #[command(visible_alias = "minimumeis")]
    Requirement(requirement::Form),
    #[command(visible_alias = "kring")]
    Circle(circle::Circle),
    #[command(visible_alias = "uitnodigen")]
    Invite(invite::Form),
    #[command(visible_alias = "antwoord")]
    Answer(Box<answer::Form>),
    Contact(contact::Form),
    #[command(visible_alias = "informatie")]
    Inform(inform::Inform),
    #[command(visible_alias = "datum")]
    Date(date::Form),
    #[command(visible_alias = "maatregel")]
    Measure(Box<measure::Form>),
    #[command(visible_alias = "bijlage")]
    Attach(Box<attach::Form>),
    #[command(visible_alias = "conferentie")]
    Conference(conference::Conference),
    #[command(visible_alias = "plan-vastleggen")]
    RecordPlan(Box<record_plan::Form>),
    Plan(plan::Plan),
    #[command(visible_alias = "vervolg")]
    Followup(followup::Followup),
    #[command(visible_alias = "afdrukken")]
    Print(Box<print::Form>),
    #[command(visible_alias = "vertalen")]
    Translate(translate::Form),
    #[command(visible_alias = "agenda")]
    Calendar(calendar::Form),
    #[command(visible_alias = "adressen")]
    Contacts(contacts::Contacts),
    #[command(visible_alias = "leeshulp")]
    ReadingHelp(reading_help::Form),
    #[command(visible_alias = "sjabloon")]
    Template(template::Template),
    #[command(visible_alias = "tevredenheid")]
    Satisfaction(satisfaction::Form),
    #[command(visible_alias = "uren")]
    Hours(Box<hours::Form>),
    #[command(visible_alias = "cijfers")]
    Figures(figures::Form),
    #[command(visible_alias = "overslaan")]
    Waive(waive::Form),
    #[command(visible_alias = "afsluiten")]
    Close(close::Form),
    #[command(visible_alias = "heropenen")]
    Reopen(reopen::Form),
    #[command(visible_alias = "openen")]
    Unlock(unlock::Form),
    #[command(visible_alias = "vergrendelen")]
    Lock(lock::Form),
    #[command(visible_alias = "wachtzin")]
    Passphrase(passphrase::Form),
    #[command(visible_alias = "sleutel")]
    Key(key::Key),
    #[command(visible_alias = "noodblad")]
    Recovery(recovery::Recovery),
    #[command(visible_alias = "kopie")]
    Backup(backup::Form),
    #[command(visible_alias = "terugzetten")]
    Restore(restore::Form),
    Privacy(Box<privacy::Privacy>),
    #[command(visible_alias = "dokter")]
    Doctor(doctor::Form),
    #[command(visible_alias = "terug")]
    Undo(undo::Form),
    #[command(visible_alias = "opnieuw")]
    Redo(redo::Form),
    Log(case_log::Form),
    #[command(visible_alias = "nakijken")]
    Check(check::Form),
    #[command(visible_alias = "uitleg")]
    Explain(explain_rule::Form),
    Export(export::Form),
    #[command(visible_alias = "overdragen")]
    Handover(handover::Form),
    Import(import::Form),
    Completions(completions::Form),
}

/// Run the program once and give its exit code.
pub fn run(world: World, arguments: Vec<OsString>) -> u8 {
    let mut desk = Desk::new(world);
    run_at(&mut desk, arguments)
}

/// Run one command line at a desk.
pub fn run_at(desk: &mut Desk, arguments: Vec<OsString>) -> u8 {
    let arguments = put_help_last(arguments);
    // The language must be known before the first word is said, also when the rest cannot be read.
    if let Some(language) = language_asked(&arguments) {
        desk.speak(language);
    }
    desk.options.json = arguments.iter().any(|argument| argument == "--json");
    match ensure_text(desk, &arguments)
        .and_then(|()| parse(desk, &arguments))
        .and_then(|command| command.map_or(Ok(()), |command| dispatch(command, desk)))
    {
        Ok(()) => 0,
        Err(failure) => {
            let failure = desk.damaged_or_in_use(failure);
            tell_failure(desk, &failure);
            failure.kind().exit_code()
        }
    }
}

/// Fail when an argument, or a path from the environment, is no text: no answer in JSON and no line
/// of the log can hold it, and of a path that was read as well as it goes another file is made.
fn ensure_text(desk: &Desk, arguments: &[OsString]) -> Result<(), Failure> {
    let is_text = |name: &&str| desk.env(name).is_none_or(|it| !it.contains('\u{FFFD}'));
    let paths = ["EKC_FILE", "EKC_TEMPLATES"];
    if arguments.iter().all(|it| it.to_str().is_some()) && paths.iter().all(is_text) {
        Ok(())
    } else {
        Err(failure!(Usage, "argument-not-text"))
    }
}

/// `ekc help invite` is what many type first; it means `ekc invite --help`.
fn put_help_last(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if arguments.get(1).is_some_and(|first| first == "help") {
        arguments.remove(1);
        arguments.push("--help".into());
    }
    arguments
}

fn tell_failure(desk: &mut Desk, failure: &Failure) {
    if desk.options.json {
        let value = explain::explain_json(failure, &desk.words);
        desk.talk_json(&value);
    } else {
        let text = explain::explain(&named_as_typed(desk, failure), &desk.words);
        desk.talk(&text);
    }
}

/// The same failure, with what it is about as it is given on the command line: `--as-of`, or
/// `NAAM`. In a file it is called as it stands there.
fn named_as_typed(desk: &Desk, failure: &Failure) -> Failure {
    let field = failure.field().filter(|_| failure.place().is_none());
    let field = field.and_then(|it| it.split(['.', '[']).next());
    let is_of = |is_one: fn(&char) -> bool| {
        field.filter(|it| !it.is_empty() && it.chars().all(|letter| is_one(&letter)))
    };
    let is_own = |it: &char| it.is_ascii_lowercase() || it.is_ascii_digit() || *it == '_';
    let named = match (is_of(is_own), is_of(char::is_ascii_uppercase)) {
        (Some(own), _) => Some(desk.how_to_give(own)),
        (None, Some(value)) => Some(help::value_in_words(value, &desk.words)),
        (None, None) => None,
    };
    match named {
        Some(named) => failure.clone().named(named),
        None => failure.clone(),
    }
}

fn language_asked(arguments: &[OsString]) -> Option<Language> {
    let texts: Vec<&str> = arguments
        .iter()
        .filter_map(|argument| argument.to_str())
        .collect();
    let at = texts
        .iter()
        .position(|text| *text == "--lang")
        .and_then(|at| texts.get(at + 1))
        .copied();
    let joined = texts.iter().find_map(|text| text.strip_prefix("--lang="));
    joined.or(at).and_then(Language::from_tag)
}

/// The whole command line in the words of the user, for help, completions and the reference.
pub fn command_line(desk: &Desk) -> clap::Command {
    help::in_words(bare_command_line(), &desk.words)
}

fn bare_command_line() -> clap::Command {
    help::without_words(CommandLine::command())
}

/// The command line with the commands alone whose name is among these words. clap copies every
/// global option to every command there is, which takes longer than to read the line.
fn as_far_as_typed(arguments: &[OsString]) -> clap::Command {
    let whole = CommandLine::command();
    let is_typed = |command: &&clap::Command| {
        let mut names = std::iter::once(command.get_name()).chain(command.get_all_aliases());
        names.any(|name| arguments.iter().any(|word| word == name))
    };
    let command = clap::Command::new(whole.get_name().to_owned())
        .bin_name("ekc")
        .args(whole.get_arguments().cloned())
        .groups(whole.get_groups().cloned())
        .subcommands(whole.get_subcommands().filter(is_typed).cloned());
    allow_past_dates(help::without_words(command), arguments)
}

/// A date such as `-3d` is a value and not a flag: in the command that is typed, for a pass over
/// all of them takes longer than to read the line.
fn allow_past_dates(command: clap::Command, arguments: &[OsString]) -> clap::Command {
    let is_date = |argument: &clap::Arg| {
        argument
            .get_value_names()
            .is_some_and(|names| names.iter().any(|name| name.as_str() == "DATE"))
    };
    let command = command.mut_args(|argument| {
        if is_date(&argument) {
            argument.allow_hyphen_values(true)
        } else {
            argument
        }
    });
    // Every word that can be one: a value of an option may look like a command too.
    let typed: BTreeSet<String> = arguments
        .iter()
        .filter_map(|argument| Some(command.find_subcommand(argument)?.get_name().to_owned()))
        .collect();
    typed.into_iter().fold(command, |command, name| {
        command.mut_subcommand(name, |it| allow_past_dates(it, arguments))
    })
}

/// The command that was typed: its name and how its fields without a flag are called.
fn invocation(tree: &clap::Command, matches: &clap::ArgMatches) -> Invocation {
    let (mut command, mut matches, mut path) = (tree, matches, Vec::new());
    while let Some((name, below)) = matches.subcommand() {
        let Some(found) = command.find_subcommand(name) else {
            break;
        };
        (command, matches) = (found, below);
        path.push(name);
    }
    let positional = |argument: &clap::Arg| {
        let name = argument.get_value_names()?.first()?;
        Some((argument.get_id().to_string(), name.to_string()))
    };
    Invocation {
        command: path.join("-"),
        positional: command.get_positionals().filter_map(positional).collect(),
    }
}

/// A command as it is typed (`ekc circle add`), by its name (`circle-add`).
fn as_typed(command: &str) -> Option<String> {
    fn words_of(tree: &clap::Command, command: &str) -> Option<String> {
        tree.get_subcommands().find_map(|below| {
            let name = below.get_name();
            match command.strip_prefix(name)? {
                "" => Some(name.to_owned()),
                rest => Some(format!(
                    "{name} {}",
                    words_of(below, rest.strip_prefix('-')?)?
                )),
            }
        })
    }
    let words = words_of(&bare_command_line(), command)?;
    Some(["ekc", words.as_str()].join(" "))
}

/// Read the command line; help and the version are shown here.
fn parse(desk: &mut Desk, arguments: &[OsString]) -> Result<Option<Command>, Failure> {
    // For this no command line has to be built.
    if let [_, only] = arguments
        && (only == "--version" || only == "-V")
    {
        desk.print(&help::version())?;
        return Ok(None);
    }
    // Most command lines are right: the whole tree, and the words of the help over it, are made
    // only when something is shown.
    let mut tree = as_far_as_typed(arguments);
    let read = tree.try_get_matches_from_mut(arguments).or_else(|error| {
        if error.kind() == ErrorKind::DisplayVersion {
            return Err(error);
        }
        tree = allow_past_dates(bare_command_line(), arguments);
        help::in_words(tree.clone(), &desk.words).try_get_matches_from(arguments)
    });
    let matches = match read {
        Ok(matches) => matches,
        Err(error) => {
            if let Some(failure) = help::usage_failure(&error, &tree, arguments) {
                return Err(failure);
            }
            let shown = help::without_english(&error.to_string(), &desk.words);
            desk.print(shown.trim_end())?;
            return Ok(None);
        }
    };
    desk.begin(invocation(&tree, &matches));
    let line =
        CommandLine::from_arg_matches(&matches).map_err(|_| failure!(Usage, "usage-wrong"))?;
    let given = line.options;
    if let Some(tag) = &given.lang
        && Language::from_tag(tag).is_none()
    {
        return Err(help::value_wrong("--lang", "nl, en"));
    }
    desk.options = Options {
        file: given.file,
        case: given.case,
        because: given.because,
        json: given.json,
        plain: given.plain,
        accessible: given.accessible || desk.env("ACCESSIBLE").is_some_and(|value| value != "0"),
        handles: given.handles || desk.env("EKC_HANDLES").is_some_and(|value| value != "0"),
        no_input: given.no_input,
        as_of: given
            .as_of
            .map(|text| desk.date(&text).map_err(|failure| failure.about("as_of")))
            .transpose()?,
        passphrase_fd: given.passphrase_fd,
        passphrase_command: given.passphrase_command,
    };
    desk.heed_handles();
    // `ekc` alone is `ekc status`.
    Ok(Some(
        line.command
            .unwrap_or(Command::Status(status::Form::default())),
    ))
}

fn dispatch(command: Command, desk: &mut Desk) -> Result<(), Failure> {
    match command {
        Command::Init(form) => init::run(&form, desk),
        Command::Demo(form) => demo::run(&form, desk),
        Command::Status(form) => status::run(&form, desk),
        Command::Due(form) => due::run(&form, desk),
        Command::List(form) => list::run(&form, desk),
        Command::Find(form) => find::run(&form, desk),
        Command::Show(form) => show::run(&form, desk),
        Command::Use(form) => use_case::run(&form, desk),
        Command::NewCase(form) => new_case::run(&form, desk),
        Command::EditCase(form) => edit_case::run(&form, desk),
        Command::Consent(form) => consent::run(&form, desk),
        Command::Question(form) => question::run(&form, desk),
        Command::Requirement(form) => requirement::run(&form, desk),
        Command::Circle(circle) => circle::run(circle, desk),
        Command::Invite(form) => invite::run(&form, desk),
        Command::Answer(form) => answer::run(&form, desk),
        Command::Contact(form) => contact::run(&form, desk),
        Command::Inform(inform) => inform::run(inform, desk),
        Command::Date(form) => date::run(&form, desk),
        Command::Measure(form) => measure::run(&form, desk),
        Command::Attach(form) => attach::run(&form, desk),
        Command::Conference(conference) => conference::run(conference, desk),
        Command::RecordPlan(form) => record_plan::run(&form, desk),
        Command::Plan(plan) => plan::run(plan, desk),
        Command::Followup(followup) => followup::run(followup, desk),
        Command::Print(form) => print::run(&form, desk),
        Command::Translate(form) => translate::run(&form, desk),
        Command::Calendar(form) => calendar::run(&form, desk),
        Command::Contacts(contacts) => contacts::run(contacts, desk),
        Command::ReadingHelp(form) => reading_help::run(&form, desk),
        Command::Template(template) => template::run(template, desk),
        Command::Satisfaction(form) => satisfaction::run(&form, desk),
        Command::Hours(form) => hours::run(&form, desk),
        Command::Figures(form) => figures::run(&form, desk),
        Command::Waive(form) => waive::run(&form, desk),
        Command::Close(form) => close::run(&form, desk),
        Command::Reopen(form) => reopen::run(&form, desk),
        Command::Unlock(form) => unlock::run(&form, desk),
        Command::Lock(form) => lock::run(&form, desk),
        Command::Passphrase(form) => passphrase::run(&form, desk),
        Command::Key(key) => key::run(&key, desk),
        Command::Recovery(recovery) => recovery::run(recovery, desk),
        Command::Backup(form) => backup::run(&form, desk),
        Command::Restore(form) => restore::run(&form, desk),
        Command::Privacy(privacy) => privacy::run(*privacy, desk),
        Command::Doctor(form) => doctor::run(&form, desk),
        Command::Undo(form) => undo::run(&form, desk),
        Command::Redo(form) => redo::run(&form, desk),
        Command::Log(form) => case_log::run(&form, desk),
        Command::Check(form) => check::run(&form, desk),
        Command::Explain(form) => explain_rule::run(&form, desk),
        Command::Export(form) => export::run(&form, desk),
        Command::Handover(form) => handover::run(&form, desk),
        Command::Import(form) => import::run(&form, desk),
        Command::Completions(form) => completions::run(&form, desk),
    }
}
