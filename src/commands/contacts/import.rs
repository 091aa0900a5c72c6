//! `ekc contacts import`: who comes in is shown and chosen, every mistake is told at once, and who
//! is there already is passed over.

use super::choose::{Chosen, Fate, bring_in, choose};
use super::notes::in_ranges;
use super::pairs::settle;
use super::{Import, Source, read};
use crate::commands::circle::add;
use crate::desk::Desk;
use crate::domain::circle::Person;
use crate::domain::event::Event;
use crate::domain::text::Handle;
use crate::exchange::vcf;
use crate::failure::{Failure, failure};
use crate::method::rules::{Finding, finding};
use crate::movement::change::{Draft, change};
use crate::movement::input::which_file;
use crate::ui::explain::explain;
use crate::words::{label, message};
use serde_json::json;
use std::cell::RefCell;
use std::rc::Rc;

/// `ekc contacts import`
pub(super) fn import(form: &Import, desk: &mut Desk) -> Result<(), Failure> {
    let question = message!("ask-contacts-import-list");
    let list = which_file(desk, form.list.as_deref(), "list", question)?;
    let bytes = desk.read(&list, vcf::MOST_BYTES)?;
    let mut source = read(desk, form, &bytes)?;
    // Two people who are made of one row keep its number: by that they are chosen.
    for (at, it) in source.found.iter_mut().enumerate() {
        it.number = at + 1;
    }
    settle(desk, form, &mut source)?;
    // As JSON a failure stands alone on standard error.
    if !desk.options.json {
        for note in &source.notes {
            desk.talk(note);
        }
    }
    if form.dry_run {
        return try_out(form, desk, &source);
    }
    let chosen = choose(desk, form, &source, |desk| {
        let all = Chosen::everybody(&source);
        let (draft, fates) = without_recording(form, desk, &source, &all)?;
        show(desk, &draft, &source, &fates)?;
        let new = fates.iter().filter(|(_, it)| matches!(it, Fate::New(_)));
        Ok(new.count())
    })?;
    let mistakes = RefCell::new(Vec::new());
    let done = change(desk, form, &[], |draft, form| {
        decide(draft, form, &source, &chosen, &mistakes)
    });
    let mistakes = mistakes.into_inner();
    // One mistake is the failure itself.
    if mistakes.len() > 1 || done.is_ok() {
        tell(desk, &mistakes);
    } else if !mistakes.is_empty() && source.found.len() > 1 && !desk.options.json {
        let hint = desk.words.say(message!("contacts-skip-bad"));
        desk.talk(&hint);
    }
    done
}

/// Put in who was chosen, those who are not there yet. What cannot come in is left in `mistakes`;
/// unless it is to be skipped, then nobody comes in.
fn decide(
    draft: &mut Draft,
    form: &Import,
    source: &Source,
    chosen: &Chosen,
    mistakes: &RefCell<Vec<Failure>>,
) -> Result<Event, Failure> {
    let on = draft.happened("on", form.on.as_ref())?;
    let fates = bring_in(draft, form, source, &chosen.people, on)?;
    let (mut added, mut there) = (Vec::new(), Vec::new());
    let mut bad = mistakes.borrow_mut();
    *bad = mistakes_of(source, chosen, &fates);
    for (_, fate) in fates {
        match fate {
            Fate::New(handle) => added.push(handle),
            Fate::There(handle) => there.push(handle),
            Fate::Bad(_) => {}
        }
    }
    if !bad.is_empty() {
        if !form.skip_bad {
            return Err(all_in_one(&bad));
        }
        draft.note(Finding::inform(finding!(
            "contacts-skipped",
            count = bad.len()
        )));
    }
    if added.is_empty() {
        return Err(failure!(Conflict, "contacts-nobody-new"));
    }
    if !there.is_empty() {
        let people = first_of(&there);
        draft.note(Finding::inform(finding!(
            "contacts-there",
            count = there.len(),
            people = people
        )));
    }
    Ok(add::event(added))
}

/// Everything that cannot come in, in the order of the file.
fn mistakes_of(source: &Source, chosen: &Chosen, fates: &[(usize, Fate)]) -> Vec<Failure> {
    let of_the_file = source.mistakes.iter().filter(|_| chosen.is_everybody);
    let of_people = fates.iter().filter_map(|(_, fate)| match fate {
        Fate::Bad(failure) => Some(failure),
        Fate::New(_) | Fate::There(_) => None,
    });
    let mut mistakes: Vec<Failure> = of_the_file.chain(of_people).cloned().collect();
    mistakes.sort_by_key(|failure| failure.place().map_or(0, |place| place.line));
    mistakes
}

/// One mistake as it is; of more than one how many there are and where.
fn all_in_one(mistakes: &[Failure]) -> Failure {
    if let [only] = mistakes {
        return only.clone();
    }
    let places = mistakes.iter().filter_map(Failure::place);
    let lines: Vec<usize> = places.map(|place| place.line).collect();
    let first = mistakes.first().and_then(Failure::place);
    failure!(
        Invalid,
        "contacts-mistakes",
        count = mistakes.len(),
        lines = in_ranges(&lines)
    )
    .at(first)
}

/// Say what each mistake is.
fn tell(desk: &mut Desk, mistakes: &[Failure]) {
    if desk.options.json {
        return;
    }
    for failure in mistakes {
        let told = explain(failure, &desk.words);
        if let Some(line) = told.lines().next() {
            desk.talk(line);
        }
    }
}

/// The first of many.
fn first_of(people: &[Handle]) -> String {
    const MOST: usize = 12;
    let mut first: Vec<&str> = people.iter().take(MOST).map(Handle::as_str).collect();
    if people.len() > MOST {
        first.push("…");
    }
    first.join(", ")
}

/// What would become of everybody in the file, in a draft that is not recorded.
fn without_recording(
    form: &Import,
    desk: &mut Desk,
    source: &Source,
    chosen: &Chosen,
) -> Result<(Draft, Vec<(usize, Fate)>), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    let mut draft = Draft::new(case, desk.today(), Rc::clone(&desk.words));
    let on = draft.happened("on", form.on.as_ref())?;
    let fates = bring_in(&mut draft, form, source, &chosen.people, on)?;
    Ok((draft, fates))
}

/// Show who would come in, without recording it.
fn try_out(form: &Import, desk: &mut Desk, source: &Source) -> Result<(), Failure> {
    let chosen = if form.only.is_empty() {
        Chosen::everybody(source)
    } else {
        choose(desk, form, source, |_| Ok(0))?
    };
    let (draft, fates) = without_recording(form, desk, source, &chosen)?;
    let mistakes = mistakes_of(source, &chosen, &fates);
    let stops = !mistakes.is_empty() && !form.skip_bad;
    let new: Vec<&Person> = fates
        .iter()
        .filter_map(|(_, fate)| match fate {
            Fate::New(handle) => draft.case.person(handle),
            Fate::There(_) | Fate::Bad(_) => None,
        })
        .collect();
    if desk.options.json {
        if stops {
            return Err(all_in_one(&mistakes));
        }
        let there: Vec<String> = fates
            .iter()
            .filter_map(|(_, fate)| match fate {
                Fate::There(handle) => Some(handle.to_string()),
                Fate::New(_) | Fate::Bad(_) => None,
            })
            .collect();
        let lines = mistakes.iter().filter_map(Failure::place);
        return desk.print_json(&json!({
            "schema": "ekc.contacts-found/1",
            "case": draft.case.handle(),
            "people": new,
            "there": there,
            "skipped_lines": lines.map(|place| place.line).collect::<Vec<_>>(),
            "notes": source.notes,
        }));
    }
    show(desk, &draft, source, &fates)?;
    if stops {
        if mistakes.len() > 1 {
            tell(desk, &mistakes);
        }
        return Err(all_in_one(&mistakes));
    }
    tell(desk, &mistakes);
    let hint = desk
        .words
        .say(message!("contacts-dry-run", count = new.len()));
    desk.talk(&hint);
    Ok(())
}

/// Everybody in the file by number, and what would become of them.
fn show(
    desk: &mut Desk,
    draft: &Draft,
    source: &Source,
    fates: &[(usize, Fate)],
) -> Result<(), Failure> {
    let mut rows = Vec::new();
    for (at, fate) in fates {
        let Some(it) = source.found.get(*at) else {
            continue;
        };
        let (who, person) = match fate {
            Fate::New(handle) => (handle.to_string(), draft.case.person(handle)),
            Fate::There(handle) => (
                desk.words
                    .say(message!("contacts-is-there", handle = handle)),
                None,
            ),
            Fate::Bad(_) => (desk.words.say(message!("contacts-is-bad")), None),
        };
        let text = |value: Option<String>| value.unwrap_or_default();
        let relation = person.and_then(|it| it.relation.as_ref().or(it.organisation.as_ref()));
        rows.push(vec![
            it.number.to_string(),
            who,
            it.name.clone(),
            text(relation.map(ToString::to_string)),
            text(
                person
                    .and_then(|it| it.phone.as_ref())
                    .map(ToString::to_string),
            ),
            text(
                person
                    .and_then(|it| it.email.as_ref())
                    .map(ToString::to_string),
            ),
        ]);
    }
    desk.print_table(
        &[
            label!("head-number"),
            label!("head-who"),
            label!("head-name"),
            label!("head-relation"),
            label!("column-phone"),
            label!("column-email"),
        ],
        &rows,
    )
}
