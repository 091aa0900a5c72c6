//! `ekc template`: the words of the papers, and how to make them one's own.

use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::paper::{PaperKind, Tongue};
use crate::failure::{Failure, failure};
use crate::movement::input::missing;
use crate::papers::template::{Template as Source, built_in, path_of};
use crate::ui::ask::{List, Listed};
use crate::words::{label, message};
use clap::Subcommand;
use serde_json::{Value, json};

#[derive(clap::Args)]
pub(crate) struct Template {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// `ekc template list`
    List,
    /// `ekc template show`
    Show(Show),
}

#[derive(clap::Args)]
struct Show {
    #[arg(value_name = "KIND")]
    kind: Option<String>,
    #[arg(long = "in", value_name = "LANGUAGE")]
    language: Option<String>,
}

pub(crate) fn run(template: Template, desk: &mut Desk) -> Result<(), Failure> {
    match template.command {
        Command::List => list(desk),
        Command::Show(form) => show(&form, desk),
    }
}

/// Every kind in every language it is there in, whose it is,
/// and whether a native reader looked at it.
fn list(desk: &mut Desk) -> Result<(), Failure> {
    let mut rows = Vec::new();
    let mut all = Vec::new();
    for (kind, code, _) in PaperKind::ALL {
        for (language, tag, _) in Tongue::ALL {
            let own = desk.own_template(&path_of(*kind, *language))?;
            if own.is_none() && built_in(*kind, *language).is_none() {
                continue;
            }
            let template = Source::find(*kind, *language, own.as_deref())?;
            let whose = desk.words.say(message!(either(
                template.is_own(),
                "template-own",
                "template-built-in"
            )));
            let checked = desk.words.say(message!(either(
                template.is_checked(),
                "template-checked",
                "template-not-checked"
            )));
            all.push(
                json!({ "kind": code, "language": tag, "own": template.is_own(),
                "checked": template.is_checked() }),
            );
            rows.push(vec![
                desk.words.say(kind.label()),
                desk.words.say(language.label()),
                whose,
                checked,
            ]);
        }
    }
    let folder = desk.template_folder()?;
    if desk.options.json {
        return desk.print_json(&json!({
            "schema": "ekc.templates/1",
            "folder": folder,
            "templates": Value::Array(all),
        }));
    }
    desk.print_table(
        &[
            label!("head-paper"),
            label!("head-language"),
            label!("head-whose"),
            label!("head-checked"),
        ],
        &rows,
    )?;
    let hint = desk
        .words
        .say(message!("template-folder", path = folder.display()));
    desk.talk(&hint);
    Ok(())
}

/// The kind that was named; otherwise it is chosen from a list.
fn which_kind(form: &Show, desk: &mut Desk) -> Result<PaperKind, Failure> {
    if let Some(kind) = &form.kind {
        return PaperKind::parse(kind).map_err(|failure| failure.named("KIND"));
    }
    if !desk.can_ask() {
        let flags = desk.how_to_give("kind");
        return Err(failure!(NoTerminal, "missing-answers", flags = flags));
    }
    let lines = PaperKind::ALL
        .iter()
        .map(|(kind, code, dutch)| Listed::new(desk.words.say(kind.label()), &[*code, *dutch]))
        .collect();
    let question = desk.words.say(message!("ask-template-kind"));
    let list = List::new(question, lines, &desk.words);
    let at = desk.ask().choose(&list)?;
    let chosen = PaperKind::ALL.get(at).map(|(kind, _, _)| *kind);
    chosen.ok_or_else(|| missing("kind"))
}

/// The template itself, to begin one's own from.
fn show(form: &Show, desk: &mut Desk) -> Result<(), Failure> {
    let kind = which_kind(form, desk)?;
    let ours = || Tongue::spoken(desk.words.language().tag()).unwrap_or(Tongue::Dutch);
    let language = form
        .language
        .as_deref()
        .map(|text| Tongue::spoken(text).map_or_else(|| Tongue::parse(text), Ok))
        .transpose();
    let language = language
        .map_err(|failure| failure.named("--in"))?
        .unwrap_or_else(ours);
    let own = desk.own_template(&path_of(kind, language))?;
    let source = own.as_deref().or_else(|| built_in(kind, language));
    let source = source
        .ok_or_else(|| failure!(Missing, "no-template", words = "nl, en"))?
        .to_owned();
    if desk.options.json {
        return desk.print_json(&json!({
            "schema": "ekc.template/1",
            "kind": kind,
            "language": language,
            "source": source,
        }));
    }
    desk.print(source.trim_end())
}
