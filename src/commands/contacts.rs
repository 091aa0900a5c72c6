//! `ekc contacts`: addresses out for a telephone or a mail merge, and in from either.

use super::circle::add;
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{Person, Side};
use crate::domain::detail::Detail;
use crate::domain::event::{Destination, Event};
use crate::domain::intake::Variant;
use crate::domain::record::Record as _;
use crate::exchange::{csv, vcf};
use crate::failure::{Failure, Place, failure};
use crate::method::approach::may_be_written_to;
use crate::method::discretion::are_apart;
use crate::movement::change::{Draft, change};
use crate::movement::given::{Given, OfPerson, in_words};
use crate::movement::input::{fill, find_person, optional, switch};
use crate::movement::outgoing::{self, Leaving, is_screen, let_go, may_go};
use crate::papers::nobody_writes_to;
use crate::words::{Label, Language, Words, label, message};
use chrono::NaiveDate;
use clap::Subcommand;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::path::PathBuf;
use std::rc::Rc;

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
    list: PathBuf,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    dry_run: bool,
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    #[arg(long, value_name = "PERSON")]
    named_by: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

pub(crate) fn run(contacts: Contacts, desk: &mut Desk) -> Result<(), Failure> {
    match contacts.command {
        Command::Export(form) => export(&form, desk),
        Command::Import(form) => import(&form, desk),
    }
}

fn export(form: &Export, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let seen = file.newest_operation()?;
    let case = desk.load(&file, None)?;
    let filled = fill(desk, Some(&case), form, &[])?;
    let form = &filled.form;
    let people = people(&case, form).map_err(|failure| filled.locate(failure, desk))?;
    let (ending, bytes) = if form.csv {
        ("csv", as_table(desk, &case, &people))
    } else {
        let cards: Vec<vcf::Card> = people.iter().map(|it| card(desk, &case, it)).collect();
        ("vcf", vcf::write(&cards).into_bytes())
    };
    let path = outgoing::path(
        form.to.as_ref(),
        &desk.words.say(message!("file-name-contacts")),
        &case,
        None,
        ending,
    );
    let event = Event::ContactsExported {
        count: people.len(),
        place: Destination::of(&path),
    };
    let leaving = [Leaving {
        path: path.clone(),
        form: ending,
        bytes,
        is_text: true,
        event,
        tells: Vec::new(),
    }];
    let replace = may_go(desk, &case, &leaving, form.replace)?;
    let_go(desk, &mut file, case.handle(), &leaving, replace, seen)?;
    let secrets = secrets(&case, &people, desk.today());
    if desk.options.json && !is_screen(form.to.as_ref()) {
        return desk.print_json(&json!({ "schema": "ekc.contacts/1", "case": case.handle(),
            "path": path, "people": people.len(), "encrypted": false,
            "keep_apart": secrets.iter().map(|it| it.id()).collect::<Vec<_>>() }));
    }
    if !is_screen(form.to.as_ref()) {
        outgoing::tell(desk, &leaving)?;
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
    let mut people: Vec<&Person> = Vec::new();
    for text in named
        .iter()
        .flat_map(|text| text.split(','))
        .filter(|text| !text.trim().is_empty())
    {
        let person = find_person(case, text).map_err(|failure| failure.about("for"))?;
        if !may_be_written_to(case, person) {
            return Err(nobody_writes_to(case, person));
        }
        people.push(person);
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
        content.map_or_else(String::new, |content| in_words(&content, &desk.words))
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
    entry: add::Entry,
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
}

fn import(form: &Import, desk: &mut Desk) -> Result<(), Failure> {
    let bytes = desk.read(&form.list, vcf::MOST_BYTES)?;
    let (found, notes) = read(desk, form, &bytes)?;
    for note in notes {
        desk.talk(&note);
    }
    if form.dry_run {
        return show(form, desk, &found);
    }
    change(desk, form, &[], |draft, form| decide(draft, form, &found))
}

fn decide(draft: &mut Draft, form: &Import, found: &[Found]) -> Result<Event, Failure> {
    let on = draft.happened("on", form.on.as_ref())?;
    let mut added = Vec::new();
    for it in found {
        let handle = add::add(draft, &it.entry, on);
        added.push(handle.map_err(|failure| {
            let place = it.place(failure.field());
            failure.at(Some(place))
        })?);
    }
    Ok(add::event(added))
}

/// What would be added, without adding it.
fn show(form: &Import, desk: &mut Desk, found: &[Found]) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    let mut draft = Draft::new(case, desk.today(), Rc::clone(&desk.words));
    let before = draft.case.people.len();
    decide(&mut draft, form, found)?;
    let people = &draft.case.people[before..];
    if desk.options.json {
        return desk.print_json(&json!({
            "schema": "ekc.contacts-found/1",
            "case": draft.case.handle(),
            "people": people,
        }));
    }
    let text = |value: Option<String>| value.unwrap_or_default();
    let rows: Vec<Vec<String>> = people
        .iter()
        .map(|it| {
            vec![
                it.handle.to_string(),
                it.name.to_string(),
                text(
                    it.relation
                        .as_ref()
                        .or(it.organisation.as_ref())
                        .map(ToString::to_string),
                ),
                text(it.phone.as_ref().map(ToString::to_string)),
                text(it.email.as_ref().map(ToString::to_string)),
            ]
        })
        .collect();
    desk.print_table(
        &[
            label!("head-who"),
            label!("head-name"),
            label!("head-relation"),
            label!("column-phone"),
            label!("column-email"),
        ],
        &rows,
    )?;
    let hint = desk
        .words
        .say(message!("contacts-dry-run", count = rows.len()));
    desk.talk(&hint);
    Ok(())
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
fn read(desk: &Desk, form: &Import, bytes: &[u8]) -> Result<(Vec<Found>, Vec<String>), Failure> {
    let entry = |name: String, relation: Option<String>, details: Given<OfPerson>| {
        let (role, named_by) = (form.role.clone(), form.named_by.clone());
        add::Entry::listed(Some(name), relation, role, named_by, details)
    };
    let is_cards = std::str::from_utf8(bytes).is_ok_and(|text| {
        text.trim_start_matches('\u{FEFF}')
            .trim_start()
            .to_uppercase()
            .starts_with("BEGIN:VCARD")
    });
    if is_cards {
        let read = vcf::read(&String::from_utf8_lossy(bytes))?;
        let found = read.entries.into_iter().map(|it| {
            let card = it.card;
            let line = it.line;
            let details = Given::<OfPerson>::default()
                .with("organisation", card.organisation)
                .with("function", card.function)
                .with("phone", card.phones.into_iter().next())
                .with("email", card.emails.into_iter().next())
                .with("address", card.address);
            Found {
                entry: entry(card.name, card.relation, details),
                place: Place { line, column: 1 },
                row: None,
            }
        });
        let dropped: Vec<String> = read.dropped.into_iter().collect();
        let notes = if dropped.is_empty() {
            Vec::new()
        } else {
            vec![
                desk.words
                    .say(message!("contacts-dropped", words = dropped.join(", "))),
            ]
        };
        return Ok((found.collect(), notes));
    }
    let read = std::rc::Rc::new(csv::read(bytes)?);
    let notes = read.notes.iter().map(|note| match note {
        csv::Note::Windows1252 => desk.words.say(message!("contacts-windows-1252")),
        csv::Note::UnknownColumn { column, title } => desk.words.say(message!(
            "contacts-unknown-column",
            number = column,
            title = title
        )),
    });
    let notes: Vec<String> = notes.collect();
    let found = read.rows.iter().cloned().map(|row| {
        let table = std::rc::Rc::clone(&read);
        let details = Given::<OfPerson>::default()
            .with("household", row.household.clone())
            .with("phone", row.phone.clone())
            .with("email", row.email.clone())
            .with("address", row.address.clone())
            .with("language", row.language.clone())
            .with("side", row.side.as_deref().map(side_of));
        Found {
            entry: entry(row.name.clone(), row.relation.clone(), details),
            place: Place {
                line: row.line,
                column: 1,
            },
            row: Some((table, row)),
        }
    });
    Ok((found.collect(), notes))
}
