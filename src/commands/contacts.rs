//! `ekc contacts`: addresses out for a telephone or a mail merge, and in from either.

mod choose;
mod import;
mod notes;
mod pairs;

use super::circle::add;
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{Person, Side};
use crate::domain::detail::Detail;
use crate::domain::event::{Destination, Event};
use crate::domain::intake::Variant;
use crate::domain::record::Record as _;
use crate::domain::spelling::plain;
use crate::domain::telephone;
use crate::exchange::{csv, vcf};
use crate::failure::{Failure, Place, failure};
use crate::method::approach::may_be_written_to;
use crate::method::discretion::are_apart;
use crate::movement::given::{Given, OfPerson, in_words};
use crate::movement::input::{Answer, Question, fill, find_readers, may, optional, switch};
use crate::movement::outgoing::{
    self, Gone, Leaving, by_handle, from_what_stands, is_screen, let_go, may_go,
};
use crate::papers::nobody_writes_to;
use crate::store::{CaseFile, StoreError};
use crate::words::{Label, Language, Words, label, message};
use chrono::NaiveDate;
use clap::Subcommand;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Contacts {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// `ekc contacts export`
    Export(Export),
    /// `ekc contacts import`
    Import(Import),
}

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Export {
    #[arg(long = "for", value_name = "PERSON")]
    #[serde(rename = "for")]
    people: Vec<String>,
    #[arg(long, value_name = "SIDE")]
    side: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    csv: bool,
    #[arg(long, value_name = "FOLDER|FILE|-")]
    to: Option<PathBuf>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    replace: bool,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Import {
    #[arg(value_name = "FILE|-")]
    #[serde(skip)]
    list: Option<PathBuf>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    dry_run: bool,
    #[arg(long, value_name = "NUMBER|NAME")]
    only: Vec<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    skip_bad: bool,
    #[arg(long, value_name = "yes|no")]
    split_pairs: Option<String>,
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    #[arg(long, value_name = "PERSON")]
    named_by: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Not asked by itself; which of several of one name is meant, is.
const QUESTIONS: &[Question] = &[may("for", Answer::People)];

pub(crate) fn run(contacts: Contacts, desk: &mut Desk) -> Result<(), Failure> {
    match contacts.command {
        Command::Export(form) => export(&form, desk),
        Command::Import(form) => import::import(&form, desk),
    }
}

fn export(form: &Export, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let case = desk.load(&file, None)?;
    let mut filled = fill(desk, Some(&case), form, QUESTIONS)?;
    filled.form.people = by_handle(&case, &filled.form.people);
    let form = &filled.form;
    from_what_stands(desk, &mut file, case.handle(), |desk, file, case, seen| {
        let people = people(case, form).map_err(|failure| filled.locate(failure, desk))?;
        let leaving = [leaving(desk, file, case, form, &people)?];
        let replace = may_go(desk, case, &leaving, form.replace)?;
        if let_go(desk, file, case.handle(), &leaving, replace, seen)? == Gone::Overtaken {
            return Ok(Gone::Overtaken);
        }
        tell_exported(desk, case, form, &leaving, &people)?;
        Ok(Gone::Out)
    })
}

/// The list, with the place it goes to.
fn leaving(
    desk: &Desk,
    file: &CaseFile,
    case: &Case,
    form: &Export,
    people: &[&Person],
) -> Result<Leaving, Failure> {
    let (ending, bytes) = if form.csv {
        ("csv", as_table(desk, case, people))
    } else {
        let cards = people.iter().map(|it| {
            let uid = file.keyed_id_of_person(case.handle(), &it.handle);
            uid.map(|uid| vcf::Card {
                uid: Some(uid),
                ..card(desk, case, it)
            })
        });
        let cards: Vec<vcf::Card> = cards.collect::<Result<_, StoreError>>()?;
        ("vcf", vcf::write(&cards).into_bytes())
    };
    let path = outgoing::path(
        form.to.as_ref(),
        &desk.words.say(message!("file-name-contacts")),
        case,
        None,
        ending,
    );
    let event = Event::ContactsExported {
        count: people.len(),
        place: Destination::of(&path),
    };
    Ok(Leaving {
        path,
        form: ending,
        bytes,
        is_text: true,
        event,
        tells: Vec::new(),
    })
}

fn tell_exported(
    desk: &mut Desk,
    case: &Case,
    form: &Export,
    leaving: &[Leaving; 1],
    people: &[&Person],
) -> Result<(), Failure> {
    let secrets = secrets(case, people, desk.today());
    if desk.options.json && !is_screen(form.to.as_ref()) {
        let [it] = leaving;
        return desk.print_json(&json!({ "schema": "ekc.contacts/1", "case": case.handle(),
            "path": it.path, "people": people.len(), "encrypted": false,
            "keep_apart": secrets.iter().map(|it| it.id()).collect::<Vec<_>>() }));
    }
    if !is_screen(form.to.as_ref()) {
        outgoing::tell(desk, leaving)?;
    }
    for secret in secrets {
        let remark = desk.words.say(secret);
        desk.talk(&remark);
    }
    Ok(())
}

/// What makes a list one that nobody but the coordinator should see: both sides are in it, or two
/// who are kept apart. The names of messages.
fn secrets(case: &Case, people: &[&Person], today: NaiveDate) -> Vec<Label> {
    let is_of = |side: Side| people.iter().any(|it| it.side == Some(side));
    let has_both = is_of(Side::Harmed) && is_of(Side::Responsible);
    let has_a_pair = people
        .iter()
        .any(|it| !apart_from(case, it, people, today).is_empty());
    let mut secrets = Vec::new();
    secrets.extend(has_both.then_some(label!("contacts-both-sides")));
    secrets.extend(has_a_pair.then_some(label!("contacts-kept-apart")));
    secrets
}

/// From whom of a list somebody is kept apart.
fn apart_from<'a>(
    case: &Case,
    person: &Person,
    people: &[&'a Person],
    today: NaiveDate,
) -> Vec<&'a Person> {
    people
        .iter()
        .copied()
        .filter(|other| are_apart(case, &person.handle, &other.handle, today))
        .collect()
}

/// Who was asked for; otherwise everyone who can be reached. Who asked to be left alone is in no
/// list. Of one side where that was asked, with who is of both.
fn people<'a>(case: &'a Case, form: &Export) -> Result<Vec<&'a Person>, Failure> {
    let named = &form.people;
    let side = optional("side", form.side.as_ref(), Side::parse)?;
    if side.is_some() && case.application.variant != Variant::Restorative {
        return Err(failure!(Invalid, "side-only-restorative").about("side"));
    }
    let mut people = find_readers(case, named)?;
    if let Some(person) = people.iter().find(|it| !may_be_written_to(case, it)) {
        return Err(nobody_writes_to(case, person));
    }
    if named.is_empty() {
        let reachable = |person: &&Person| {
            may_be_written_to(case, person)
                && (person.phone.is_some() || person.email.is_some() || person.address.is_some())
        };
        people = case.people.iter().filter(reachable).collect();
    }
    people.retain(|it| {
        side.is_none_or(|side| {
            it.side == Some(side) || side.alone().is_some() && it.side == Some(Side::Both)
        })
    });
    if people.is_empty() {
        Err(failure!(Missing, "no-contacts").about("for"))
    } else {
        Ok(people)
    }
}

fn card(desk: &Desk, case: &Case, person: &Person) -> vcf::Card {
    let has_sides = case.application.variant == Variant::Restorative;
    let side = person.side.filter(|_| has_sides);
    vcf::Card {
        uid: None,
        name: person.name.to_string(),
        relation: person.relation.as_ref().map(ToString::to_string),
        organisation: person.organisation.as_ref().map(ToString::to_string),
        function: person.function.as_ref().map(ToString::to_string),
        phones: person.phone.iter().map(ToString::to_string).collect(),
        emails: person.email.iter().map(ToString::to_string).collect(),
        address: person.address.as_ref().map(ToString::to_string),
        note: side.map(|side| desk.words.say(side.label())),
    }
}

fn as_table(desk: &Desk, case: &Case, people: &[&Person]) -> Vec<u8> {
    let mut details = Person::in_order(Detail::exported);
    // Only after harm there are sides.
    details.retain(|it| it.name != "side" || case.application.variant == Variant::Restorative);
    let apart = |it: &Person| apart_from(case, it, people, desk.today());
    let has_a_pair = people.iter().any(|it| !apart(it).is_empty());
    let header: Vec<String> = ["name", "relation"]
        .into_iter()
        .map(ToOwned::to_owned)
        .chain(details.iter().map(|detail| detail.flag()))
        .chain(has_a_pair.then(|| "apart".to_owned()))
        .map(|column| desk.words.named(&format!("column-{column}")))
        .collect();
    let text = |detail: &&Detail<Person>, person: &Person| {
        let content = detail.content(person);
        let said = content.map_or_else(String::new, |content| in_words(&content, &desk.words));
        if detail.name == "phone" {
            telephone::for_worksheet(&said)
        } else {
            said
        }
    };
    let row = |it: &&Person| -> Vec<String> {
        let relation = it.relation.as_ref().map(ToString::to_string);
        [it.name.to_string(), relation.unwrap_or_default()]
            .into_iter()
            .chain(details.iter().map(|detail| text(detail, it)))
            .chain(has_a_pair.then(|| {
                let names: Vec<&str> = apart(it).iter().map(|it| it.name.as_str()).collect();
                names.join(", ")
            }))
            .collect()
    };
    csv::write(&header, &people.iter().map(row).collect::<Vec<_>>())
}

/// One person of the file, and where they stand in it.
struct Found {
    /// The number of its row in the list, also of each of two people that are made of it.
    number: usize,
    entry: add::Entry,
    name: String,
    relation: Option<String>,
    household: Option<String>,
    /// The two people that their name may be of, until it is said what they are.
    pair: Option<[String; 2]>,
    /// By what somebody of this name is told from another one: telephone, e-mail and address, in
    /// one spelling.
    reached_at: [Option<String>; 3],
    place: Place,
    /// In a table: where a field of this row stands.
    row: Option<(std::rc::Rc<csv::Read>, csv::Row)>,
}

impl Found {
    /// Where a field stands in the file.
    fn place(&self, field: Option<&str>) -> Place {
        self.row
            .as_ref()
            .map_or(self.place, |(table, row)| table.place(row, field))
    }

    /// The same with another name, of one person.
    fn named(&self, name: String) -> Self {
        Self {
            number: self.number,
            entry: self.entry.clone().with_name(&name),
            name,
            relation: self.relation.clone(),
            household: self.household.clone(),
            pair: None,
            reached_at: self.reached_at.clone(),
            place: self.place,
            row: self.row.clone(),
        }
    }

    /// Whether another one of this name in the file may be the same person: not of another
    /// household, and something of both is the same, or nothing of both is known.
    fn may_be(&self, other: &Self) -> bool {
        let households = self.household.as_deref().zip(other.household.as_deref());
        if households.is_some_and(|(one, other)| plain(one) != plain(other)) {
            return false;
        }
        let pairs = || self.reached_at.iter().zip(&other.reached_at);
        let is_same = pairs().any(|(one, other)| one.is_some() && one == other);
        let is_another = pairs().any(|(one, other)| one.is_some() && other.is_some());
        is_same || !is_another
    }
}

/// Telephone, e-mail and address in one spelling.
fn reached_at(
    phone: Option<&String>,
    email: Option<&String>,
    address: Option<&String>,
) -> [Option<String>; 3] {
    [
        phone.map(|text| telephone::dialled(text).join(" ")),
        email.map(|text| text.trim().to_lowercase()),
        address.map(|text| plain(text)),
    ]
}

/// What was read from a file.
struct Source {
    found: Vec<Found>,
    /// Of what stands here nobody can be made.
    mistakes: Vec<Failure>,
    /// What else is to be said.
    notes: Vec<String>,
}

/// A side as a table of our own says it, in either language; other words stay as they are.
fn side_of(said: &str) -> String {
    let wanted = said.trim().to_lowercase();
    let languages: Vec<Words> = Language::ALL.iter().copied().map(Words::new).collect();
    let is_said = |side: Side| {
        let mut all = languages.iter();
        all.any(|words| words.say(side.label()).to_lowercase() == wanted)
    };
    let side = Side::ALL.iter().find(|(side, _, _)| is_said(*side));
    side.map_or_else(|| said.to_owned(), |(_, code, _)| (*code).to_owned())
}

/// The people in a file of cards or a table, and what else is to be said about it.
fn read(desk: &Desk, form: &Import, bytes: &[u8]) -> Result<Source, Failure> {
    let entry = |name: String, relation: Option<String>, details: Given<OfPerson>| {
        let (role, named_by) = (form.role.clone(), form.named_by.clone());
        add::Entry::listed(Some(name), relation, role, named_by, details)
    };
    if vcf::is_cards(bytes) {
        let read = vcf::read(bytes)?;
        let notes = notes::notes_of_cards(desk, &read);
        let found = read.entries.into_iter().map(|it| {
            let place = it.place();
            let card = it.card;
            let reached_at = reached_at(
                card.phones.first(),
                card.emails.first(),
                card.address.as_ref(),
            );
            let (name, relation) = (card.name.clone(), card.relation.clone());
            let pair = pairs::pair_of(&name, card.organisation.as_ref());
            let details = Given::<OfPerson>::default()
                .with("organisation", card.organisation)
                .with("function", card.function)
                .with("phone", card.phones.into_iter().next())
                .with("email", card.emails.into_iter().next())
                .with("address", card.address);
            Found {
                number: 0,
                entry: entry(card.name, card.relation, details),
                name,
                relation,
                household: None,
                pair,
                reached_at,
                place,
                row: None,
            }
        });
        return Ok(Source {
            found: found.collect(),
            mistakes: read.faults,
            notes,
        });
    }
    let read = std::rc::Rc::new(csv::read(bytes)?);
    let notes = notes::notes_of(&read, &desk.words);
    let found = read.rows.iter().cloned().map(|row| {
        let table = std::rc::Rc::clone(&read);
        let details = Given::<OfPerson>::default()
            .with("household", row.household.clone())
            .with("phone", row.phone.clone())
            .with("email", row.email.clone())
            .with("address", row.address.clone())
            .with("language", row.language.clone())
            .with("side", row.side.as_deref().map(side_of))
            .with("organisation", row.organisation.clone())
            .with("function", row.function.clone());
        Found {
            number: 0,
            entry: entry(row.name.clone(), row.relation.clone(), details),
            name: row.name.clone(),
            relation: row.relation.clone(),
            household: row.household.clone(),
            pair: pairs::pair_of(&row.name, row.organisation.as_ref()),
            reached_at: reached_at(row.phone.as_ref(), row.email.as_ref(), row.address.as_ref()),
            place: Place {
                line: row.line,
                column: 1,
            },
            row: Some((table, row)),
        }
    });
    Ok(Source {
        found: found.collect(),
        mistakes: read.mistakes.clone(),
        notes,
    })
}
