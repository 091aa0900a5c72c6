//! `ekc handover`: a case goes whole to another coordinator, as one encrypted file.
//!
//! It holds what `ekc export` writes, and `ekc import` takes it in. It is closed with a passphrase
//! of its own, or for a key of age. Like everything that leaves it is noted and never taken back.

use super::attach::{numbers_of, tell_what_stays};
use super::init::{ask_twice, tell_strength};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::event::{Destination, Event};
use crate::domain::text::Handle;
use crate::exchange::sealed::{Lock, MOST_BYTES_OF_IDENTITIES, Opener, Sealed, seal};
use crate::exchange::yaml;
use crate::failure::{Failure, failure};
use crate::method::acts::Act;
use crate::method::rules::gathered;
use crate::movement::gate;
use crate::movement::outgoing::{self, Gone, Leaving, from_what_stands, is_screen};
use crate::store::{CaseFile, DataKey, Step};
use crate::ui::ask::{List, Listed};
use crate::ui::shown;
use crate::words::message;
use age::secrecy::SecretString;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// How many words are proposed for a passphrase: eleven bits each.
const PROPOSED: usize = 6;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "CASE")]
    handle: Option<String>,
    #[arg(long, value_name = "FOLDER|FILE")]
    to: Option<PathBuf>,
    #[arg(
        long,
        value_name = "RECIPIENT",
        conflicts_with_all = ["transfer_passphrase_fd", "transfer_passphrase_command"]
    )]
    recipient: Vec<String>,
    #[command(flatten)]
    given: Given,
}

/// Where the passphrase of the file comes from, when it is not asked. That of the case file is
/// another, and has its own options.
#[derive(clap::Args, Default)]
pub(super) struct Given {
    #[arg(long, value_name = "N")]
    transfer_passphrase_fd: Option<i32>,
    #[arg(
        long,
        value_name = "COMMAND",
        conflicts_with = "transfer_passphrase_fd"
    )]
    transfer_passphrase_command: Option<String>,
}

impl Given {
    /// Whether one was given.
    pub(super) fn is_there(&self) -> bool {
        self.transfer_passphrase_fd.is_some() || self.transfer_passphrase_command.is_some()
    }

    /// The passphrase that was given, if any.
    pub(super) fn read(&self, desk: &mut Desk) -> Result<Option<SecretString>, Failure> {
        desk.given_transfer_passphrase(
            self.transfer_passphrase_fd,
            self.transfer_passphrase_command.as_deref(),
        )
    }
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let handle = which_case(form, desk, &file)?;
    let case = desk.load(&file, Some(handle.as_str()))?;
    let path = place(form, desk, &case)?;
    ensure_free(desk, &path)?;
    let lock = lock(form, desk)?;
    // What was recorded while a question stood goes along.
    from_what_stands(desk, &mut file, &handle, |desk, file, case, seen| {
        let all = [leaving(&path, close(case, &lock, desk.work_factor())?)];
        outgoing::may_go(desk, case, &all, false)?;
        let turn = desk.take_turn()?;
        let step = Step::handed_over;
        let Some(noted) = outgoing::note(desk, file, case.handle(), &all, step, seen)? else {
            return Ok(Gone::Overtaken);
        };
        let written = desk.stage_sealed(&path, &all[0].bytes);
        let ready = outgoing::or_take_back(file, &noted, written)?;
        outgoing::put_noted(desk, file, &all, vec![ready], &noted)?;
        drop(turn);
        tell(desk, case, &all, &lock)?;
        Ok(Gone::Out)
    })
}

/// The case that was named, or the one in use. Where there are several it is asked.
fn which_case(form: &Form, desk: &mut Desk, file: &CaseFile) -> Result<Handle, Failure> {
    let chosen = desk.choose_case(file, form.handle.as_deref());
    let is_unclear = chosen
        .as_ref()
        .is_err_and(|failure| failure.code() == "which-case");
    if !is_unclear || !desk.can_ask() {
        return chosen;
    }
    let handles: Vec<String> = file.handles()?.iter().map(Handle::to_string).collect();
    let lines = handles
        .iter()
        .map(|handle| Listed::new(handle.clone(), &[]))
        .collect();
    let question = desk.words.say(message!("ask-handover-case"));
    let list = List::new(question, lines, &desk.words);
    let at = desk.ask().choose(&list)?;
    handles.get(at).map_or(chosen, |it| Handle::parse(it))
}

/// Where the file goes. It is never shown: a screen keeps what it shows.
fn place(form: &Form, desk: &mut Desk, case: &Case) -> Result<PathBuf, Failure> {
    let to = match &form.to {
        Some(to) => to.clone(),
        None if desk.can_ask() => {
            let question = desk.words.say(message!("ask-handover-to"));
            PathBuf::from(desk.ask().line(&question)?.trim())
        }
        None => PathBuf::new(),
    };
    if to.as_os_str().is_empty() {
        return Err(failure!(NoTerminal, "missing-answers", flags = "--to"));
    }
    if is_screen(Some(&to)) {
        return Err(failure!(Usage, "handover-to-a-file").named("--to"));
    }
    let word = desk.words.say(message!("file-name-handover"));
    Ok(outgoing::path(Some(&to), &word, case, None, "age"))
}

/// Fails when there is something at this place, before anything else is asked.
fn ensure_free(desk: &Desk, path: &Path) -> Result<(), Failure> {
    if outgoing::place_at(desk, path)?.is_taken {
        return Err(failure!(CannotWrite, "output-exists"));
    }
    Ok(())
}

/// What the file is closed with: the keys of who gets it, or a passphrase of its own.
fn lock(form: &Form, desk: &mut Desk) -> Result<Lock, Failure> {
    if !form.recipient.is_empty() {
        return Lock::of_recipients(&form.recipient)
            .map_err(|failure| failure.named("--recipient"));
    }
    let passphrase = if let Some(given) = form.given.read(desk)? {
        tell_strength(desk, &given);
        given
    } else {
        if !desk.can_ask() {
            return Err(failure!(NoTerminal, "no-handover-passphrase"));
        }
        let proposed = DataKey::random()?.words()[..PROPOSED].join(" ");
        let advice = desk
            .words
            .say(message!("ask-handover-advice", words = proposed));
        ask_twice(desk, &advice)?
    };
    if desk.is_of_the_case_file(&passphrase)? {
        return Err(failure!(Private, "handover-own-passphrase"));
    }
    Ok(Lock::Passphrase(passphrase))
}

/// The whole case, closed. What a passphrase opens is opened again and compared.
fn close(case: &Case, lock: &Lock, work_factor: u8) -> Result<Vec<u8>, Failure> {
    let plain =
        Zeroizing::new(yaml::write_case(case, |c| shown::letter(c) == Some(c))?.into_bytes());
    let bytes = seal(&plain, lock, work_factor)?;
    let sealed = Sealed::read(&bytes)?;
    if let Some(opener) = lock.opener()
        && sealed.open(&opener)?.as_slice() != plain.as_slice()
    {
        return Err(failure!(CannotWrite, "handover-differs"));
    }
    Ok(bytes)
}

fn leaving(path: &Path, bytes: Vec<u8>) -> Leaving {
    Leaving {
        path: path.to_owned(),
        form: outgoing::SEALED,
        bytes,
        is_text: false,
        event: Event::CaseHandedOver {
            place: Destination::of(path),
        },
        tells: vec![Act::HandOver],
    }
}

/// What stands in the file, who opens it with what, and what the coordinator does now.
fn tell(desk: &mut Desk, case: &Case, all: &[Leaving; 1], lock: &Lock) -> Result<(), Failure> {
    let [it] = all;
    let (opens_with, how) = match lock {
        Lock::Passphrase(_) => ("passphrase", message!("handover-by-passphrase")),
        Lock::Recipients(_) => ("recipient", message!("handover-by-key")),
    };
    if desk.options.json {
        let found = gathered(&outgoing::about_leaving(case, all, desk.today()));
        let findings: Vec<Value> = found
            .iter()
            .map(|finding| gate::as_json(finding, &desk.words))
            .collect();
        return desk.print_json(&json!({
            "schema": "ekc.handover/1",
            "case": case.handle(),
            "path": it.path,
            "people": case.people.len(),
            "encrypted": true,
            "opens_with": opens_with,
            "attachments_left_out": numbers_of(case),
            "findings": findings,
        }));
    }
    let done = desk.words.say(message!(
        "handed-over",
        case = case.handle(),
        count = case.people.len(),
        path = it.path.display()
    ));
    desk.print(&done)?;
    outgoing::tell_findings(desk, case, all);
    for line in [message!("handover-holds"), how, message!("handover-then")] {
        let line = desk.words.say(line);
        desk.talk(&line);
    }
    tell_what_stays(desk, case);
    Ok(())
}

/// What is in a file that was handed over. Nothing of it comes on the disk.
pub(super) fn open(
    desk: &mut Desk,
    bytes: &[u8],
    identity: Option<&Path>,
    given: Option<SecretString>,
) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let sealed = Sealed::read(bytes)?;
    if !sealed.asks_a_passphrase() {
        let path = identity.map_or_else(|| ask_identity(desk), |path| Ok(path.to_owned()))?;
        let bytes = Zeroizing::new(desk.read(&path, MOST_BYTES_OF_IDENTITIES)?);
        let opener =
            Opener::of_identities(&bytes).map_err(|failure| failure.named("--identity"))?;
        return sealed.open(&opener);
    }
    if identity.is_some() {
        return Err(failure!(Usage, "handover-has-a-passphrase").named("--identity"));
    }
    if let Some(given) = given {
        return sealed.open(&Opener::Passphrase(given));
    }
    let mut wrong = 0;
    loop {
        let opener = Opener::Passphrase(ask_passphrase(desk)?);
        match sealed.open(&opener) {
            Err(failure)
                if failure.code() == "handover-wrong-passphrase"
                    && desk.may_type_another(&mut wrong) => {}
            opened => return opened,
        }
    }
}

fn ask_passphrase(desk: &mut Desk) -> Result<SecretString, Failure> {
    if !desk.can_ask() {
        return Err(failure!(NoTerminal, "no-handover-passphrase"));
    }
    let question = desk.words.say(message!("ask-handover-passphrase"));
    desk.ask().secret(&question)
}

fn ask_identity(desk: &mut Desk) -> Result<PathBuf, Failure> {
    if !desk.can_ask() {
        return Err(failure!(
            NoTerminal,
            "missing-answers",
            flags = "--identity"
        ));
    }
    let question = desk.words.say(message!("ask-handover-identity"));
    Ok(PathBuf::from(desk.ask().line(&question)?.trim()))
}
