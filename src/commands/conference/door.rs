//! `ekc conference arrive` typed alone, as at the door: the list of who is expected, to tick by
//! number or by name; guests with what is known of them in seconds; and who is still missing.

use super::arrive::{self, Form, Guest};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{Person, Tie};
use crate::domain::invitation::Attending;
use crate::domain::text::{Handle, Line, Name, is_same_name};
use crate::failure::{Failure, Kind, failure};
use crate::method::room::{expected, was_there, way_of_taking_part};
use crate::movement::change::Draft;
use crate::movement::input::{find_people, find_person, is_typed_alone};
use crate::movement::several::{ask_line, open_case, places_in, remark, say_why};
use crate::movement::which::{Which, which};
use crate::movement::{named, placeholder};
use crate::ui::ask::{FormWord, List, Listed, Picked};
use crate::words::message;
use chrono::NaiveDate;
use std::rc::Rc;

/// What is typed for all who are still missing, in either language.
const EVERYONE: [&str; 4] = ["iedereen", "allemaal", "everyone", "everybody"];

/// Who stands on the list.
enum Who {
    Known(Handle),
    Guest(Guest),
}

/// Where somebody is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Missing,
    Ticked,
    /// It was recorded before that they are there.
    Recorded,
}

struct Row {
    who: Who,
    state: State,
}

impl Row {
    /// Whether somebody is awaited. A guest without a tick is nobody; the place is kept, so that no
    /// number shifts.
    fn is_missing(&self) -> bool {
        self.state == State::Missing && matches!(self.who, Who::Known(_))
    }
}

/// The list at the door of a conference.
struct Door {
    case: Case,
    conference: u32,
    rows: Vec<Row>,
}

pub(super) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    if !is_typed_alone(desk, form)? {
        return arrive::run(form, desk);
    }
    let case = open_case(desk)?;
    let draft = Draft::new(case.clone(), desk.today(), Rc::clone(&desk.words));
    let conference = draft.conference(None)?;
    super::ensure_day_has_come(&draft, conference)?;
    let mut door = Door::of(case, conference, desk.today());
    // How it works is told with the first question only, so that the list stays in sight.
    let mut is_told = false;
    loop {
        door.show(desk);
        let how = message!(either(is_told, "door-ask-more", "door-ask"));
        let how = desk.words.say(how);
        is_told = true;
        let help = message!("door-help");
        let Some(typed) = ask_line(desk, &how, &help)? else {
            remark(desk, message!("ask-is-first"));
            continue;
        };
        if !typed.trim().is_empty() {
            door.take(desk, &typed)?;
            continue;
        }
        if !door.rows.iter().any(|row| row.state == State::Ticked) {
            remark(desk, message!("door-nothing"));
            return Ok(());
        }
        match door.record(desk) {
            // What stands in the way of one is told, and the ticks of all stay.
            Err(failure)
                if matches!(
                    failure.kind(),
                    Kind::Blocked
                        | Kind::Invalid
                        | Kind::Conflict
                        | Kind::Ambiguous
                        | Kind::Missing
                ) =>
            {
                say_why(desk, &failure);
            }
            recorded => {
                recorded?;
                door.tell_who_is_missing(desk);
                return Ok(());
            }
        }
    }
}

impl Door {
    /// Who is expected, and who is there already.
    fn of(case: Case, conference: u32, today: NaiveDate) -> Self {
        let awaited: Vec<&Handle> = expected(&case, conference, today)
            .map(|it| &it.handle)
            .collect();
        let row = |person: &Person| {
            let is_there = was_there(&case, conference, &person.handle);
            let is_on_it = is_there || awaited.contains(&&person.handle);
            is_on_it.then(|| Row {
                who: Who::Known(person.handle.clone()),
                state: if is_there {
                    State::Recorded
                } else {
                    State::Missing
                },
            })
        };
        let rows = case.people.iter().filter_map(row).collect();
        Self {
            case,
            conference,
            rows,
        }
    }

    /// How somebody on the list is told: by name where that may be, and when they are not in the
    /// room how they are there.
    fn called(&self, desk: &Desk, row: &Row) -> String {
        let handle = match &row.who {
            Who::Guest(guest) => {
                let name = guest.name.as_str();
                return desk.words.say(message!("door-guest-line", name = name));
            }
            Who::Known(handle) => handle,
        };
        let person = self.case.person(handle);
        let who = person.map_or_else(|| handle.to_string(), |it| named::label(desk, it));
        let way = way_of_taking_part(&self.case, self.conference, handle);
        let who = match way {
            Some(Attending::Remote) => desk.words.say(message!("door-afar", who = who)),
            Some(Attending::Present | Attending::Letter | Attending::Spokesperson) | None => who,
        };
        let beside: Vec<String> = self
            .case
            .stands_beside_whom(handle)
            .map(ToString::to_string)
            .collect();
        let who = if beside.is_empty() {
            who
        } else {
            let whom = beside.join(", ");
            desk.words
                .say(message!("door-beside", who = who, whom = whom))
        };
        if row.state == State::Recorded {
            return desk.words.say(message!("door-recorded", who = who));
        }
        who
    }

    /// Who is missing, and who is there. Each keeps the number they have.
    fn show(&self, desk: &mut Desk) {
        let (mut missing, mut there) = (Vec::new(), Vec::new());
        for (at, row) in self.rows.iter().enumerate() {
            let line = format!("{}. {}", at + 1, self.called(desk, row));
            if row.is_missing() {
                missing.push(line);
            } else if row.state != State::Missing {
                there.push(line);
            }
        }
        if missing.is_empty() {
            let is_nobody = self.rows.is_empty();
            let said = message!(either(is_nobody, "door-nobody-expected", "door-all-there"));
            remark(desk, said);
        } else {
            remark(desk, message!("door-missing", count = missing.len()));
        }
        for line in missing {
            desk.ask().remark(&line);
        }
        if !there.is_empty() {
            remark(desk, message!("door-there", count = there.len()));
        }
        for line in there {
            desk.ask().remark(&line);
        }
    }

    /// Take what was typed: numbers and names, several on a line.
    fn take(&mut self, desk: &mut Desk, typed: &str) -> Result<(), Failure> {
        // A number typed twice on a line does not take its own tick away.
        let mut turned = Vec::new();
        let pieces = typed.split([',', ';', '\n']).map(str::trim);
        for piece in pieces.filter(|it| !it.is_empty()) {
            let is_mark = |it: char| it.is_ascii_digit() || it.is_whitespace() || it == '.';
            if EVERYONE.contains(&piece.to_lowercase().as_str()) {
                for row in self.rows.iter_mut().filter(|it| it.is_missing()) {
                    row.state = State::Ticked;
                }
            } else if piece.chars().all(is_mark) {
                for number in piece.split_whitespace() {
                    self.by_number(desk, number, &mut turned)?;
                }
            } else {
                self.by_name(desk, piece)?;
            }
        }
        Ok(())
    }

    /// A number is a row of the list. In a street it may be that of a house.
    fn by_number(
        &mut self,
        desk: &mut Desk,
        number: &str,
        turned: &mut Vec<usize>,
    ) -> Result<(), Failure> {
        let places = places_in(number, self.rows.len()).unwrap_or_default();
        let is_house = !self.case.people_at(number).is_empty();
        match places.first() {
            Some(_) if is_house => {
                remark(desk, message!("door-number-or-house", number = number));
            }
            Some(place) if turned.contains(place) => {}
            Some(place) => {
                turned.push(*place);
                self.turn(desk, *place);
            }
            None if is_house => self.by_name(desk, number)?,
            None => remark(desk, message!("door-number-unknown", number = number)),
        }
        Ok(())
    }

    /// A number ticks, and the same number once more takes the tick away.
    fn turn(&mut self, desk: &mut Desk, place: usize) {
        let Some(row) = self.rows.get_mut(place) else {
            return;
        };
        match row.state {
            State::Missing => row.state = State::Ticked,
            State::Ticked => row.state = State::Missing,
            State::Recorded => remark(desk, message!("door-recorded-before")),
        }
    }

    fn by_name(&mut self, desk: &mut Desk, typed: &str) -> Result<(), Failure> {
        if let Some(place) = self.guest_called(typed) {
            self.tick(desk, place);
            return Ok(());
        }
        let found = find_people(&self.case, typed)
            .map(|people| people.iter().map(|it| it.handle.clone()).collect());
        let people: Vec<Handle> = match found {
            Ok(people) => people,
            Err(failure) if failure.code() == "person-unknown" => {
                return self.guest(desk, typed);
            }
            Err(failure) => match which(desk, &self.case, &failure)? {
                Which::One(handle) => vec![Handle::parse(&handle)?],
                Which::Back => return Ok(()),
                Which::NotAsked => {
                    say_why(desk, &failure);
                    return Ok(());
                }
            },
        };
        for handle in people {
            let is_it = |row: &Row| matches!(&row.who, Who::Known(it) if *it == handle);
            match self.rows.iter().position(is_it) {
                Some(place) => self.tick(desk, place),
                None => self.unexpected(desk, handle),
            }
        }
        Ok(())
    }

    /// The place of a guest of this name.
    fn guest_called(&self, typed: &str) -> Option<usize> {
        let name = Name::parse(typed).ok()?;
        let is_it = |row: &Row| matches!(&row.who, Who::Guest(it) if is_same_name(&it.name, &name));
        self.rows.iter().position(is_it)
    }

    /// A name ticks, and once more it changes nothing.
    fn tick(&mut self, desk: &mut Desk, place: usize) {
        let Some(row) = self.rows.get_mut(place) else {
            return;
        };
        if row.state == State::Missing {
            row.state = State::Ticked;
            return;
        }
        if let Some(row) = self.rows.get(place) {
            let who = self.called(desk, row);
            remark(desk, message!("door-there-already", who = who));
        }
    }

    /// Somebody of the case who was not expected.
    fn unexpected(&mut self, desk: &mut Desk, handle: Handle) {
        let person = self.case.person(&handle);
        if person.is_some_and(Person::is_forgotten) {
            let failure = failure!(Missing, "person-forgotten", person = handle);
            say_why(desk, &failure);
            return;
        }
        let row = Row {
            who: Who::Known(handle),
            state: State::Ticked,
        };
        let who = self.called(desk, &row);
        remark(desk, message!("door-unexpected", who = who));
        self.rows.push(row);
    }

    /// Somebody who is not in the case: as a guest, when that is said.
    fn guest(&mut self, desk: &mut Desk, typed: &str) -> Result<(), Failure> {
        let name = match Name::parse(typed) {
            Ok(name) => name,
            Err(failure) => {
                say_why(desk, &failure);
                return Ok(());
            }
        };
        if let Err(failure) = placeholder::ensure_not(typed) {
            say_why(desk, &failure);
            return Ok(());
        }
        loop {
            let Told::Is(tie) = ask_tie(desk, &name)? else {
                return Ok(());
            };
            let guest = Guest {
                name: name.clone(),
                tie,
                named_by: None,
                household: None,
            };
            if let Some(guest) = ask_of_whom(desk, &self.case, guest)? {
                self.rows.push(Row {
                    who: Who::Guest(guest),
                    state: State::Ticked,
                });
                return Ok(());
            }
        }
    }

    /// Record all who were ticked, in one step.
    fn record(&self, desk: &mut Desk) -> Result<(), Failure> {
        let (mut people, mut guests) = (Vec::new(), Vec::new());
        for row in self.rows.iter().filter(|it| it.state == State::Ticked) {
            match &row.who {
                Who::Known(handle) => people.push(handle.to_string()),
                Who::Guest(guest) => guests.push(guest.clone()),
            }
        }
        arrive::record_at_the_door(desk, &people, &guests)
    }

    fn tell_who_is_missing(&self, desk: &mut Desk) {
        let missing: Vec<&str> = self
            .rows
            .iter()
            .filter(|it| it.is_missing())
            .filter_map(|row| match &row.who {
                Who::Known(handle) => Some(handle.as_str()),
                Who::Guest(_) => None,
            })
            .collect();
        if missing.is_empty() {
            return;
        }
        let words = named::words_of_talk(desk, &self.case);
        let line = words.say(message!("door-still-missing", people = missing.join(", ")));
        desk.talk(&line);
    }
}

/// What is told of a guest.
enum Told {
    /// This, or nothing: it can be given later.
    Is(Option<String>),
    Back,
}

/// What ties a guest to the main person; back when it is no guest after all.
fn ask_tie(desk: &mut Desk, name: &Name) -> Result<Told, Failure> {
    let no = desk.words.say(message!("door-guest-no"));
    let mut lines = vec![Listed::new(no, &["nee", "no"])];
    for (tie, code, dutch) in Tie::ALL {
        let label = desk.words.say(tie.label());
        lines.push(Listed::new(label, &[*code, *dutch]));
    }
    let later = desk.words.say(message!("door-guest-later"));
    lines.push(Listed::new(later, &["ja", "yes"]));
    let question = message!("door-guest", name = name.as_str());
    let question = desk.words.say(question);
    let list = List::new(question, lines, &desk.words).in_form();
    let list = list.with_first_on_enter();
    loop {
        match desk.ask().pick(&list)? {
            Picked::Line(0) | Picked::Word(FormWord::Back) => return Ok(Told::Back),
            Picked::Line(place) => {
                let tie = Tie::ALL.get(place - 1);
                return Ok(Told::Is(tie.map(|(_, code, _)| (*code).to_owned())));
            }
            Picked::Word(FormWord::Stop) => return Err(failure!(Stopped, "stopped")),
            Picked::Word(FormWord::Help) => remark(desk, message!("ask-help-choice")),
            Picked::Word(FormWord::Editor) => remark(desk, message!("ask-no-editor")),
        }
    }
}

/// The guest with who named them and where they live; nothing for who goes back.
fn ask_of_whom(desk: &mut Desk, case: &Case, guest: Guest) -> Result<Option<Guest>, Failure> {
    loop {
        let Told::Is(named_by) = ask_named_by(desk, case, &guest.name)? else {
            return Ok(None);
        };
        if let Told::Is(household) = ask_household(desk, &guest.name)? {
            return Ok(Some(Guest {
                named_by,
                household,
                ..guest
            }));
        }
    }
}

fn ask_named_by(desk: &mut Desk, case: &Case, name: &Name) -> Result<Told, Failure> {
    let question = message!("door-guest-of", name = name.as_str());
    let question = desk.words.say(question);
    loop {
        let help = message!("ask-help-person");
        let Some(typed) = ask_line(desk, &question, &help)? else {
            return Ok(Told::Back);
        };
        let typed = typed.trim();
        if typed.is_empty() || typed == "-" {
            return Ok(Told::Is(None));
        }
        let failure = match find_person(case, typed) {
            Ok(person) => return Ok(Told::Is(Some(person.handle.to_string()))),
            Err(failure) => failure,
        };
        match which(desk, case, &failure)? {
            Which::One(handle) => return Ok(Told::Is(Some(handle))),
            Which::Back => {}
            Which::NotAsked => say_why(desk, &failure),
        }
    }
}

fn ask_household(desk: &mut Desk, name: &Name) -> Result<Told, Failure> {
    let question = message!("door-guest-household", name = name.as_str());
    let question = desk.words.say(question);
    loop {
        let help = message!("ask-help-line");
        let Some(typed) = ask_line(desk, &question, &help)? else {
            return Ok(Told::Back);
        };
        let typed = typed.trim();
        if typed.is_empty() || typed == "-" {
            return Ok(Told::Is(None));
        }
        match Line::parse(typed).and_then(|_| placeholder::ensure_not(typed)) {
            Ok(()) => return Ok(Told::Is(Some(typed.to_owned()))),
            Err(failure) => say_why(desk, &failure),
        }
    }
}
