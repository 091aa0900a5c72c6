//! `ekc conference arrive` typed alone, as at the door: the list of who is expected, to tick by
//! number or by name; guests with what is known of them in seconds; and who is still missing. Who
//! leaves the list before it is recorded finds the ticks again.

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
use crate::movement::several::{
    AT_THE_DOOR, Unrecorded, ask_line, open_case, places_in, remark, say_why,
};
use crate::movement::which::{Which, which};
use crate::movement::{named, placeholder};
use crate::ui::ask::{FormWord, List, Listed, Picked};
use crate::words::message;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
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
    fn ticked(who: Who) -> Self {
        Self {
            who,
            state: State::Ticked,
        }
    }

    /// Whether somebody is awaited. A guest without a tick is nobody; the place is kept, so that no
    /// number shifts.
    fn is_missing(&self) -> bool {
        self.state == State::Missing && matches!(self.who, Who::Known(_))
    }
}

/// Somebody who may be let in as a guest.
#[derive(Clone, Serialize, Deserialize)]
struct Asked {
    name: Name,
    /// What was told so far, in the order in which it is asked: the tie, who named them, and where
    /// they live.
    told: Vec<Option<String>>,
}

/// What was ticked and typed at the door, as it lies ready for who leaves.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Ticks {
    people: Vec<Handle>,
    guests: Vec<Guest>,
    names: Vec<String>,
    asked: Option<Asked>,
}

/// The list at the door of a conference.
struct Door {
    case: Case,
    conference: u32,
    rows: Vec<Row>,
    /// The names that were typed and are yet to be found.
    names: Vec<String>,
    /// Of whom the first of these is the name, when it is nobody in the case.
    asked: Option<Asked>,
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
    // What was ticked at one conference is offered at no other.
    let mut about = Map::new();
    about.insert("conference".to_owned(), Value::from(conference));
    let mut unrecorded = Unrecorded::begin(desk, &door.case, AT_THE_DOOR, about)?;
    if let Some(ticked) = unrecorded.take_up(desk, |desk, value| door.with_ticks(desk, value))? {
        door = ticked;
    }
    let ended = door.ask(desk, &mut unrecorded);
    ended.map_err(|failure| unrecorded.left(desk, door.ticks(), failure))
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
            names: Vec::new(),
            asked: None,
        }
    }

    /// The same list with what was ticked at another time, and how that is told; nothing where
    /// nothing of it is understood. Who is not in the case any more is left out.
    fn with_ticks(&self, desk: &Desk, ticks: &Value) -> Option<(Self, Vec<String>)> {
        let ticks: Ticks = serde_json::from_value(ticks.clone()).ok()?;
        let mut door = Self::of(self.case.clone(), self.conference, desk.today());
        let mut ticked = Vec::new();
        for handle in ticks.people {
            if door.case.person(&handle).is_none_or(Person::is_forgotten) {
                continue;
            }
            ticked.push(door.put(handle));
        }
        for guest in ticks.guests {
            ticked.push(door.rows.len());
            door.rows.push(Row::ticked(Who::Guest(guest)));
        }
        door.names = ticks.names;
        door.asked = ticks.asked;
        let rows = ticked.iter().filter_map(|place| door.rows.get(*place));
        let mut lines: Vec<String> = rows.map(|row| door.called(desk, row)).collect();
        lines.extend(door.names.iter().cloned());
        (!lines.is_empty()).then_some((door, lines))
    }

    /// Tick somebody of the case, and give their place. Who was recorded since stays so.
    fn put(&mut self, handle: Handle) -> usize {
        let Some(place) = self.place_of(&handle) else {
            self.rows.push(Row::ticked(Who::Known(handle)));
            return self.rows.len() - 1;
        };
        if let Some(row) = self.rows.get_mut(place)
            && row.state == State::Missing
        {
            row.state = State::Ticked;
        }
        place
    }

    /// What there is to keep for who leaves; nothing when nobody is ticked.
    fn ticks(&self) -> Option<Value> {
        let (mut people, mut guests) = (Vec::new(), Vec::new());
        for row in self.rows.iter().filter(|it| it.state == State::Ticked) {
            match &row.who {
                Who::Known(handle) => people.push(handle.clone()),
                Who::Guest(guest) => guests.push(guest.clone()),
            }
        }
        if people.is_empty() && guests.is_empty() && self.names.is_empty() {
            return None;
        }
        let ticks = Ticks {
            people,
            guests,
            names: self.names.clone(),
            asked: self.asked.clone(),
        };
        serde_json::to_value(ticks).ok()
    }

    /// Show the list and take what is typed, until it is recorded.
    fn ask(&mut self, desk: &mut Desk, unrecorded: &mut Unrecorded) -> Result<(), Failure> {
        // How it works is told with the first question only, so that the list stays in sight.
        let mut is_told = false;
        self.take_names(desk)?;
        loop {
            self.show(desk);
            let how = message!(either(is_told, "door-ask-more", "door-ask"));
            let how = desk.words.say(how);
            is_told = true;
            let help = message!("door-help");
            let Some(typed) = ask_line(desk, &how, &help)? else {
                remark(desk, message!("ask-is-first"));
                continue;
            };
            if !typed.trim().is_empty() {
                self.take(desk, &typed)?;
                continue;
            }
            if !self.rows.iter().any(|row| row.state == State::Ticked) {
                remark(desk, message!("door-nothing"));
                return unrecorded.give_up(desk);
            }
            match self.record(desk, unrecorded) {
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
                    self.tell_who_is_missing(desk);
                    return Ok(());
                }
            }
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

    /// Take what was typed: numbers and names, several on a line. The numbers come first: they are
    /// those of the list that was seen.
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
                    self.by_number(desk, number, &mut turned);
                }
            } else {
                self.names.push(piece.to_owned());
            }
        }
        self.take_names(desk)
    }

    /// Find who was typed by name. Each name stays until it is known who that is.
    fn take_names(&mut self, desk: &mut Desk) -> Result<(), Failure> {
        while let Some(name) = self.names.first().cloned() {
            self.by_name(desk, &name)?;
            self.names.remove(0);
        }
        Ok(())
    }

    /// A number is a row of the list. In a street it may be that of a house.
    fn by_number(&mut self, desk: &mut Desk, number: &str, turned: &mut Vec<usize>) {
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
            None if is_house => self.names.push(number.to_owned()),
            None => remark(desk, message!("door-number-unknown", number = number)),
        }
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
            match self.place_of(&handle) {
                Some(place) => self.tick(desk, place),
                None => self.unexpected(desk, handle),
            }
        }
        Ok(())
    }

    /// The place of somebody of the case.
    fn place_of(&self, handle: &Handle) -> Option<usize> {
        let is_it = |row: &Row| matches!(&row.who, Who::Known(it) if it == handle);
        self.rows.iter().position(is_it)
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
        let row = Row::ticked(Who::Known(handle));
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
        // Who comes back to it goes on with what was told.
        if self.asked.as_ref().is_none_or(|it| it.name != name) {
            self.asked = Some(Asked {
                name,
                told: Vec::new(),
            });
        }
        self.ask_about_guest(desk)
    }

    fn ask_about_guest(&mut self, desk: &mut Desk) -> Result<(), Failure> {
        while let Some(asked) = &mut self.asked {
            let told = match asked.told.as_slice() {
                [] => ask_tie(desk, &asked.name)?,
                [_] => ask_named_by(desk, &self.case, &asked.name)?,
                [_, _] => ask_household(desk, &asked.name)?,
                [tie, named_by, household, ..] => {
                    let guest = Guest {
                        name: asked.name.clone(),
                        tie: tie.clone(),
                        named_by: named_by.clone(),
                        household: household.clone(),
                    };
                    self.rows.push(Row::ticked(Who::Guest(guest)));
                    self.asked = None;
                    return Ok(());
                }
            };
            match told {
                Told::Is(answer) => asked.told.push(answer),
                Told::Back => {
                    if asked.told.pop().is_none() {
                        self.asked = None;
                    }
                }
            }
        }
        Ok(())
    }

    /// Record all who were ticked, in one step.
    fn record(&self, desk: &mut Desk, unrecorded: &Unrecorded) -> Result<(), Failure> {
        let (mut people, mut guests) = (Vec::new(), Vec::new());
        for row in self.rows.iter().filter(|it| it.state == State::Ticked) {
            match &row.who {
                Who::Known(handle) => people.push(handle.to_string()),
                Who::Guest(guest) => guests.push(guest.clone()),
            }
        }
        arrive::record_at_the_door(desk, unrecorded.lying_ready(), &people, &guests)
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
