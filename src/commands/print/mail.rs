//! A paper in a mail that waits to be sent, closed for who gets it where that is asked.

use super::super::init::{ask_twice, tell_strength};
use super::{Form, Given};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::paper::{PaperForm, Tongue};
use crate::domain::text::Email;
use crate::exchange::eml::{Attachment, mail_with_file};
use crate::exchange::sealed::{Lock, Sealed, seal};
use crate::failure::{Failure, failure};
use crate::papers::cover::cover;
use crate::papers::subject::Reader;
use crate::store::DataKey;
use crate::words::message;
use std::path::Path;

/// The ending of a mail draft.
pub(super) const ENDING: &str = "eml";

/// How many words are proposed for a passphrase: eleven bits each.
const PROPOSED: usize = 6;

/// Whether a paper goes in a mail: that was asked for, or the file is called like one.
pub(super) fn is_mail(form: &Form) -> bool {
    let is_called_so = |path: &Path| {
        path.extension()
            .is_some_and(|it| it.eq_ignore_ascii_case(ENDING))
    };
    form.mail || form.to.as_deref().is_some_and(is_called_so)
}

/// What a paper in a mail is closed with, where that is asked: the keys of who gets it, or a
/// passphrase of its own.
pub(super) fn lock(desk: &mut Desk, form: &Form, given: &Given) -> Result<Option<Lock>, Failure> {
    let is_asked = form.sealed || !form.recipient.is_empty() || given.is_there();
    if is_asked && !is_mail(form) {
        return Err(failure!(Usage, "sealed-in-a-mail").named("--mail"));
    }
    if !is_asked {
        return Ok(None);
    }
    if !form.recipient.is_empty() {
        return Lock::of_recipients(&form.recipient)
            .map(Some)
            .map_err(|failure| failure.named("--recipient"));
    }
    let passphrase = if let Some(given) = given.read(desk)? {
        tell_strength(desk, &given);
        given
    } else {
        if !desk.can_ask() {
            return Err(failure!(NoTerminal, "no-mail-passphrase"));
        }
        let proposed = DataKey::random()?.words()[..PROPOSED].join(" ");
        let advice = desk
            .words
            .say(message!("ask-mail-advice", words = proposed));
        ask_twice(desk, &advice)?
    };
    if desk.is_of_the_case_file(&passphrase)? {
        return Err(failure!(Private, "mail-own-passphrase"));
    }
    Ok(Some(Lock::Passphrase(passphrase)))
}

/// The mail that a paper goes along with: to its reader, where the case has an address.
pub(super) fn draft(
    desk: &Desk,
    (reader, tongue): (Reader<'_>, Tongue),
    (word, form): (&str, PaperForm),
    paper: &[u8],
    lock: Option<&Lock>,
) -> Result<Vec<u8>, Failure> {
    let words = cover(tongue);
    let ending = form.code();
    let (name, media_type, closed) = match lock {
        Some(lock) => (
            format!("{word}.{ending}.age"),
            "application/octet-stream",
            Some(close(paper, lock, desk.work_factor())?),
        ),
        None => (format!("{word}.{ending}"), media_type(form), None),
    };
    let last = if lock.is_some() {
        words.sealed
    } else {
        words.ask
    };
    let body = format!("{}\n{last}\n", words.along);
    let to = reader.person().and_then(|person| person.email.as_ref());
    let file = Attachment {
        name: &name,
        media_type,
        bytes: closed.as_deref().unwrap_or(paper),
    };
    let to = to.map(Email::as_str);
    Ok(mail_with_file(to, words.subject, &body, &file, desk.now()))
}

/// A paper, closed. What a passphrase opens is opened again and compared.
fn close(paper: &[u8], lock: &Lock, work_factor: u8) -> Result<Vec<u8>, Failure> {
    let bytes = seal(paper, lock, work_factor)?;
    if let Some(opener) = lock.opener()
        && Sealed::read(&bytes)?.open(&opener)?.as_slice() != paper
    {
        return Err(failure!(CannotWrite, "mail-differs"));
    }
    Ok(bytes)
}

fn media_type(form: PaperForm) -> &'static str {
    match form {
        PaperForm::Pdf => "application/pdf",
        PaperForm::Html => "text/html",
        PaperForm::Text => "text/plain",
        PaperForm::Markdown => "text/markdown",
        PaperForm::Docx => {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        }
        PaperForm::Svg => "image/svg+xml",
    }
}

/// What is to be said of the mails: who has no address, and how the other opens what is closed.
pub(super) fn remarks(
    desk: &Desk,
    case: &Case,
    readers: &[Reader<'_>],
    lock: Option<&Lock>,
) -> Vec<String> {
    let without: Vec<&str> = readers
        .iter()
        .filter_map(|reader| reader.person())
        .filter_map(|person| case.person(&person.handle))
        .filter(|person| person.email.is_none())
        .map(|person| person.handle.as_str())
        .collect();
    let mut remarks = Vec::new();
    if !without.is_empty() {
        let people = without.join(", ");
        remarks.push(
            desk.words
                .say(message!("mail-without-address", people = people)),
        );
    }
    remarks.extend(lock.map(|lock| {
        desk.words.say(match lock {
            Lock::Passphrase(_) => message!("mail-by-passphrase"),
            Lock::Recipients(_) => message!("mail-by-key"),
        })
    }));
    remarks
}
