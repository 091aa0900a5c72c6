//! The course of a case from application to close, as a line from top to bottom. It tells when
//! something happened and nothing of what was said: no names, no contents, no reasons.

use super::{
    Drawing, Group, HAIRLINE, INK, LINE, PAPER, POINT, Point, SOFT_INK, Svg, Type, WIDTH, number,
    width, wrapped,
};
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::conference::{Conference, Ending};
use crate::domain::intake::{Consent, ConsentScope};
use crate::method::clocks;
use crate::words::{Label, Message, Words, label, message};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Something that happened on a day, or has its term then.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The day.
    pub on: NaiveDate,
    /// What it was, without names.
    pub what: String,
}

/// The part of the work a moment belongs to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    Start,
    Preparation,
    Conference,
    Plan,
    Afterwards,
    ToCome,
}

impl Phase {
    fn name(self, words: &Words) -> String {
        words.say(match self {
            Self::Start => label!("drawing-phase-start"),
            Self::Preparation => label!("drawing-phase-preparation"),
            Self::Conference => label!("drawing-phase-conference"),
            Self::Plan => label!("drawing-phase-plan"),
            Self::Afterwards => label!("drawing-phase-afterwards"),
            Self::ToCome => label!("drawing-phase-to-come"),
        })
    }
}

/// How a moment is marked on the line; of a day with several the first of these counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    /// The conference itself.
    Conference,
    /// It happened.
    Done,
    /// A term.
    Term,
}

struct Entry {
    phase: Phase,
    mark: Mark,
    moment: Moment,
}

/// The course of a case as a drawing, and its moments in order. A term is a moment too.
#[must_use]
pub fn timeline(case: &Case, today: NaiveDate, words: &Words) -> (Drawing, Vec<Moment>) {
    let mut entries = Course {
        case,
        words,
        entries: Vec::new(),
    }
    .entries(today);
    // What belongs to one day stays in the order of the work.
    entries.sort_by_key(|entry| (entry.moment.on, entry.phase));
    let alt = alt(&entries, words);
    let now = case.closed_on().is_none().then_some(today);
    let svg = Column::lay_out(&entries, now, words).paint(&alt, words);
    let mut groups: BTreeMap<Phase, Group> = BTreeMap::new();
    for entry in &entries {
        let line = words.say(message!(
            "drawing-moment",
            on = entry.moment.on,
            what = entry.moment.what
        ));
        let group = groups.entry(entry.phase).or_insert_with(|| Group {
            title: entry.phase.name(words),
            lines: Vec::new(),
        });
        group.lines.push(line);
    }
    let drawing = Drawing {
        svg,
        alt,
        words: groups.into_values().collect(),
    };
    (
        drawing,
        entries.into_iter().map(|entry| entry.moment).collect(),
    )
}

fn alt(entries: &[Entry], words: &Words) -> String {
    let terms = entries
        .iter()
        .filter(|entry| entry.mark == Mark::Term)
        .count();
    let day = |entry: Option<&Entry>| entry.map(|entry| entry.moment.on);
    words.say(message!(
        "drawing-timeline-alt",
        on = day(entries.first()),
        until = day(entries.last()),
        moments = words.say(message!("drawing-moments", count = entries.len() - terms)),
        terms = words.say(message!("drawing-terms", count = terms))
    ))
}

/// A message that says how many.
type Counted = fn(usize) -> Message;

/// Everything that happened, gathered list by list.
struct Course<'a> {
    case: &'a Case,
    words: &'a Words,
    entries: Vec<Entry>,
}

impl Course<'_> {
    fn entries(mut self, today: NaiveDate) -> Vec<Entry> {
        self.start();
        for conference in &self.case.conferences {
            self.invitations(conference);
            self.conference(conference);
        }
        self.information();
        self.plans();
        self.afterwards();
        self.terms(today);
        self.entries
    }

    fn add(&mut self, phase: Phase, mark: Mark, on: NaiveDate, what: String) {
        self.entries.push(Entry {
            phase,
            mark,
            moment: Moment { on, what },
        });
    }

    fn done(&mut self, phase: Phase, on: Option<NaiveDate>, what: Label) {
        if let Some(on) = on {
            self.add(phase, Mark::Done, on, self.words.say(what));
        }
    }

    /// One moment for each day on which something happened, with how often.
    fn days(
        &mut self,
        phase: Phase,
        days: impl IntoIterator<Item = NaiveDate>,
        told: fn(usize) -> Message,
    ) {
        let mut often: BTreeMap<NaiveDate, usize> = BTreeMap::new();
        for day in days {
            *often.entry(day).or_default() += 1;
        }
        for (day, count) in often {
            self.add(phase, Mark::Done, day, self.words.say(told(count)));
        }
    }

    fn start(&mut self) {
        let case = self.case;
        self.done(
            Phase::Start,
            Some(case.application.applied_on),
            label!("drawing-application"),
        );
        let reached = case
            .contacts
            .iter()
            .filter(|contact| contact.reached)
            .map(|contact| contact.on);
        self.done(Phase::Start, reached.min(), label!("drawing-first-contact"));
        let (back, new): (Vec<&Consent>, Vec<&Consent>) = case
            .consents
            .iter()
            .filter(|consent| is_taking_part(consent.scope))
            .partition(|consent| self.came_back(consent));
        // Two parents who say yes for one child are one.
        let each = |consents: &[&Consent],
                    day: &dyn Fn(&Consent) -> Option<NaiveDate>|
         -> Vec<NaiveDate> {
            let people: BTreeSet<_> = consents
                .iter()
                .filter_map(|consent| Some((day(consent)?, consent.person.clone())))
                .collect();
            people.into_iter().map(|(day, _)| day).collect()
        };
        let (began, stopped) = (
            each(&new, &|it| Some(it.given_on)),
            each(&[new.as_slice(), back.as_slice()].concat(), &|it| {
                it.withdrawn_on
            }),
        );
        let again = each(&back, &|it| Some(it.given_on));
        self.days(Phase::Start, began, |count| {
            message!("drawing-consent", count = count)
        });
        self.days(Phase::Start, stopped, |count| {
            message!("drawing-stopped", count = count)
        });
        self.days(Phase::Start, again, |count| {
            message!("drawing-came-back", count = count)
        });
        for scope in [ConsentScope::ShareInformation, ConsentScope::SharePlan] {
            let of = |day: &dyn Fn(&Consent) -> Option<NaiveDate>| {
                case.consents
                    .iter()
                    .filter(|it| it.scope == scope)
                    .filter_map(day)
                    .collect::<Vec<_>>()
            };
            let (given, ended): (Counted, Counted) = match scope {
                ConsentScope::SharePlan => (
                    |count| message!("drawing-consent-plan", count = count),
                    |count| message!("drawing-consent-plan-ended", count = count),
                ),
                ConsentScope::TakePart
                | ConsentScope::ChildTakesPart
                | ConsentScope::ShareInformation => (
                    |count| message!("drawing-consent-information", count = count),
                    |count| message!("drawing-consent-information-ended", count = count),
                ),
            };
            self.days(Phase::Start, of(&|it| Some(it.given_on)), given);
            self.days(Phase::Start, of(&|it| it.withdrawn_on), ended);
        }
        let mut chosen: Vec<NaiveDate> = case
            .questions
            .iter()
            .filter_map(|question| question.chosen_on)
            .collect();
        chosen.sort();
        for (nth, on) in chosen.into_iter().enumerate() {
            self.done(
                Phase::Start,
                Some(on),
                if nth == 0 {
                    label!("drawing-question-chosen")
                } else {
                    label!("drawing-question-chosen-again")
                },
            );
        }
    }

    /// Whether this yes came after one for the same person that was taken back.
    fn came_back(&self, consent: &Consent) -> bool {
        let before = |it: &&Consent| {
            it.person == consent.person
                && it.given_by == consent.given_by
                && is_taking_part(it.scope)
        };
        self.case.consents.iter().filter(before).any(|it| {
            it.number != consent.number && it.withdrawn_on.is_some_and(|on| on <= consent.given_on)
        })
    }

    /// What it was, with the conference where there are several.
    fn of_conference(&self, what: String, number: u32) -> String {
        if self.case.conferences.len() < 2 {
            return what;
        }
        self.words.say(message!(
            "drawing-of-conference",
            what = what,
            number = number
        ))
    }

    fn invitations(&mut self, conference: &Conference) {
        let number = conference.number;
        let days: Vec<NaiveDate> = self
            .case
            .invitations
            .iter()
            .filter(|it| it.conference == number)
            .filter_map(|it| it.invited_on)
            .collect();
        let first = self.of_conference(self.words.say(message!("drawing-invited-first")), number);
        let all = self.of_conference(
            self.words
                .say(message!("drawing-invited", count = days.len())),
            number,
        );
        self.first_and_all(Phase::Preparation, &days, first, all);
    }

    /// The first of some days, and the last one with all that was done by then.
    /// One day has all of it.
    fn first_and_all(&mut self, phase: Phase, days: &[NaiveDate], first: String, all: String) {
        let (Some(start), Some(end)) = (days.iter().min(), days.iter().max()) else {
            return;
        };
        if start < end {
            self.add(phase, Mark::Done, *start, first);
        }
        self.add(phase, Mark::Done, *end, all);
    }

    fn information(&mut self) {
        self.days(
            Phase::Preparation,
            self.case
                .information
                .iter()
                .filter_map(|item| item.shared_on),
            |count| message!("drawing-information-shared", count = count),
        );
    }

    fn conference(&mut self, conference: &Conference) {
        let Some(ending) = conference.ending else {
            return;
        };
        let number = conference.number;
        let met = match ending {
            Ending::Plan | Ending::NoPlan | Ending::PlanInMaking => {
                conference.on.or(conference.ended_on)
            }
            Ending::StoppedInPreparation | Ending::PlanWithoutMeeting => None,
        };
        let _told = self.words.say(ending.label());
        if let Some(on) = met {
            let several = self.case.conferences.len() > 1;
            let what = self.words.say(if several {
                message!("drawing-conference-number", number = number)
            } else {
                message!("drawing-conference")
            });
            self.add(Phase::Conference, Mark::Conference, on, what);
        }
        if let Some(on) = conference.ended_on.or(conference.on) {
            let what = self.of_conference(
                self.words
                    .say(message!("drawing-ending", ending = ending.label())),
                number,
            );
            self.add(Phase::Conference, Mark::Done, on, what);
        }
    }

    fn plans(&mut self) {
        for plan in &self.case.plans {
            let version = plan.version;
            let say = |message: Message| self.words.say(message);
            let (presented, accepted, first) = (
                say(message!("drawing-plan", version = version)),
                say(message!("drawing-plan-accepted", version = version)),
                say(message!("drawing-plan-given-first", version = version)),
            );
            self.add(Phase::Plan, Mark::Done, plan.presented_on, presented);
            if let Some(on) = plan.accepted_on {
                self.add(Phase::Plan, Mark::Done, on, accepted);
            }
            let days: Vec<NaiveDate> = self
                .case
                .plan_shares
                .iter()
                .filter(|share| share.version == version)
                .map(|share| share.on)
                .collect();
            let all = self.words.say(message!(
                "drawing-plan-given",
                version = version,
                count = days.len()
            ));
            self.first_and_all(Phase::Plan, &days, first, all);
        }
    }

    fn afterwards(&mut self) {
        self.days(
            Phase::Afterwards,
            self.case.follow_up_calls.iter().map(|call| call.on),
            |count| message!("drawing-call", count = count),
        );
        self.days(
            Phase::Afterwards,
            self.case
                .follow_up_meetings
                .iter()
                .filter_map(|meeting| meeting.held_on),
            |count| message!("drawing-meeting", count = count),
        );
        for closure in &self.case.closures {
            self.done(
                Phase::Afterwards,
                Some(closure.on),
                label!("drawing-closed"),
            );
            self.done(
                Phase::Afterwards,
                closure.reopened_on,
                label!("drawing-reopened"),
            );
        }
    }

    /// What is due. How long two people are kept apart, a measure holds for somebody, or who is to
    /// be erased or told something, is left out: the term would name them.
    fn terms(&mut self, today: NaiveDate) {
        for due in clocks::due(self.case, today).into_iter().filter(|due| {
            !matches!(
                due.what,
                "apart-ends" | "measure-ends" | "erasure" | "correction" | "file-told" | "amount"
            )
        }) {
            // A number says nothing of anyone; a handle might.
            let about = due
                .about
                .clone()
                .filter(|about| about.parse::<u32>().is_ok())
                .unwrap_or_default();
            // What a date is may name somebody.
            let what = due.named(self.words, &about, None);
            self.add(
                Phase::ToCome,
                Mark::Term,
                due.on,
                self.words.say(message!(
                    either(due.on < today, "drawing-term-open", "drawing-term"),
                    what = what,
                )),
            );
        }
    }
}

fn is_taking_part(scope: ConsentScope) -> bool {
    match scope {
        ConsentScope::TakePart | ConsentScope::ChildTakesPart => true,
        ConsentScope::ShareInformation | ConsentScope::SharePlan => false,
    }
}

/// Size of the text, and of what comes second: twelve points on paper, where the drawing is set a
/// little smaller than it is.
const SIZE: f64 = 12.6 * POINT;
const SMALL: f64 = 12.6 * POINT;
const LEADING: f64 = SIZE * 1.36;
/// Where the line runs.
const AXIS: f64 = 59.0;
/// Where the text stands.
const TEXT: f64 = 66.0;
/// White above the first day and below the last.
const MARGIN: f64 = 6.0;

/// A day, with everything on it.
struct Row {
    on: NaiveDate,
    /// Where its first line of text stands.
    y: f64,
    mark: Option<Mark>,
    lines: Vec<String>,
    is_today: bool,
}

/// A long time between two days: where it is told, and how many weeks it lasted.
struct Pause {
    y: f64,
    weeks: i64,
}

/// Where everything stands, from top to bottom.
struct Column {
    rows: Vec<Row>,
    pauses: Vec<Pause>,
    legend: f64,
    height: f64,
}

impl Column {
    fn lay_out(entries: &[Entry], today: Option<NaiveDate>, words: &Words) -> Self {
        let mut days: BTreeMap<NaiveDate, Vec<&Entry>> = BTreeMap::new();
        for entry in entries {
            days.entry(entry.moment.on).or_default().push(entry);
        }
        if let Some(today) = today {
            days.entry(today).or_default();
        }
        let mut column = Self {
            rows: Vec::new(),
            pauses: Vec::new(),
            legend: 0.0,
            height: 0.0,
        };
        let mut y = MARGIN + SIZE;
        let mut before: Option<NaiveDate> = None;
        for (on, here) in days {
            if let Some(before) = before {
                y += column.pause((on - before).num_days(), y);
            }
            let is_today = today == Some(on);
            let mut lines: Vec<String> = is_today
                .then(|| words.say(message!("drawing-today")))
                .into_iter()
                .collect();
            lines.extend(here.iter().flat_map(|entry| lines_of(&entry.moment.what)));
            let mark = here.iter().map(|entry| entry.mark).min();
            let high = number(lines.len()) * LEADING;
            column.rows.push(Row {
                on,
                y,
                mark,
                lines,
                is_today,
            });
            y += high;
            before = Some(on);
        }
        column.legend = y + MARGIN;
        column.height = y + MARGIN + SMALL * 1.5;
        column
    }

    /// How much white there is between two days: more when it was longer, but not as much more.
    fn pause(&mut self, days: i64, y: f64) -> f64 {
        let days = f64::from(i32::try_from(days).unwrap_or(i32::MAX));
        let white = (1.2 + 2.4 * (days / 2.0).ln_1p()).min(12.0);
        let weeks = (1..=5200)
            .take_while(|weeks| f64::from(*weeks) * 7.0 <= days)
            .last();
        if let Some(weeks) = weeks.filter(|weeks| *weeks >= 2) {
            self.pauses.push(Pause {
                y: y - LEADING + SIZE * 0.3 + (white + LEADING - SIZE * 1.05) / 2.0 + SMALL * 0.36,
                weeks: i64::from(weeks),
            });
        }
        white
    }

    fn paint(&self, alt: &str, words: &Words) -> String {
        let mut svg = Svg::new(
            self.height,
            words,
            &words.say(message!("drawing-timeline-title")),
            alt,
        );
        self.paint_axis(&mut svg);
        for pause in &self.pauses {
            let told = words.say(message!("drawing-weeks-later", count = pause.weeks));
            svg.text(
                Point::new(AXIS - 5.0, pause.y),
                Type::plain(SMALL, SOFT_INK).anchored("end"),
                &told,
            );
        }
        for row in &self.rows {
            paint_row(&mut svg, row, words);
        }
        self.paint_legend(&mut svg, words);
        svg.finish()
    }

    /// The line of time: whole until today, in strokes for what is still to come.
    fn paint_axis(&self, svg: &mut Svg) {
        let (Some(first), Some(last)) = (self.rows.first(), self.rows.last()) else {
            return;
        };
        let at = |row: &Row| Point::new(AXIS, row.y - SIZE * 0.35);
        let now = self
            .rows
            .iter()
            .find(|row| row.is_today)
            .or_else(|| {
                self.rows
                    .iter()
                    .rev()
                    .find(|row| row.mark != Some(Mark::Term))
            })
            .unwrap_or(last);
        svg.line(
            at(first),
            at(now),
            &[("stroke", &LINE), ("stroke-width", &"0.6")],
        );
        if now.on < last.on {
            svg.line(
                at(now),
                at(last),
                &[
                    ("stroke", &LINE),
                    ("stroke-width", &"0.5"),
                    ("stroke-dasharray", &"1.2 1.2"),
                ],
            );
        }
    }

    fn paint_legend(&self, svg: &mut Svg, words: &Words) {
        let signs = [
            (Mark::Done, label!("drawing-sign-done")),
            (Mark::Conference, label!("drawing-sign-conference")),
            (Mark::Term, label!("drawing-sign-term")),
        ];
        let mut x = 6.0;
        svg.line(
            Point::new(3.0, self.legend - SMALL * 1.3),
            Point::new(WIDTH - 3.0, self.legend - SMALL * 1.3),
            &[("stroke", &HAIRLINE), ("stroke-width", &"0.25")],
        );
        for (mark, id) in signs {
            if self.rows.iter().any(|row| row.mark == Some(mark)) {
                let text = words.say(id);
                paint_mark(svg, mark, Point::new(x, self.legend - SMALL * 0.35 + 0.8));
                svg.text(
                    Point::new(x + 4.0, self.legend + 0.8),
                    Type::plain(SMALL, SOFT_INK),
                    &text,
                );
                x += width(&text, SMALL, false) + 12.0;
            }
        }
    }
}

/// What happened, on lines that fit beside the line of time.
fn lines_of(what: &str) -> Vec<String> {
    wrapped(what, SIZE, false, WIDTH - 3.0 - TEXT, 5)
}

fn paint_row(svg: &mut Svg, row: &Row, words: &Words) {
    let at = Point::new(AXIS, row.y - SIZE * 0.35);
    let date = Type::plain(SIZE, if row.is_today { INK } else { SOFT_INK }).anchored("end");
    svg.text(
        Point::new(AXIS - 5.0, row.y),
        if row.is_today { date.bold() } else { date },
        &words.date(row.on),
    );
    if row.is_today {
        svg.line(
            Point::new(AXIS - 3.6, at.y),
            Point::new(AXIS + 3.6, at.y),
            &[("stroke", &INK), ("stroke-width", &"0.6")],
        );
    }
    if let Some(mark) = row.mark {
        paint_mark(svg, mark, at);
    }
    for (nth, line) in row.lines.iter().enumerate() {
        let how = Type::plain(SIZE, INK);
        let how = if row.is_today && nth == 0 {
            how.bold()
        } else {
            how
        };
        svg.text(Point::new(TEXT, row.y + number(nth) * LEADING), how, line);
    }
}

fn paint_mark(svg: &mut Svg, mark: Mark, at: Point) {
    match mark {
        Mark::Done => svg.circle(at, 1.25, &[("fill", &DONE)]),
        Mark::Conference => {
            svg.circle(
                at,
                2.3,
                &[
                    ("fill", &PAPER),
                    ("stroke", &DONE),
                    ("stroke-width", &"0.7"),
                ],
            );
            svg.circle(at, 1.25, &[("fill", &DONE)]);
        }
        Mark::Term => svg.circle(
            at,
            1.5,
            &[
                ("fill", &PAPER),
                ("stroke", &INK),
                ("stroke-width", &"0.4"),
                ("stroke-dasharray", &"0.9 0.67"),
            ],
        ),
    }
}

/// The colour of what happened.
const DONE: &str = "#8f4426";

#[cfg(test)]
mod tests {
    use super::super::tests::{day, empty, handle, someone, told};
    use super::*;
    use crate::domain::circle::Role;
    use crate::domain::intake::{ConsentForm, Variant};
    use crate::domain::invitation::{Contact, Invitation, Way};
    use crate::words::Language;

    fn drawn(case: &Case, today: &str) -> (Drawing, Vec<Moment>) {
        timeline(case, day(today), &Words::new(Language::Dutch))
    }

    fn told_on(moments: &[Moment], on: &str) -> Vec<String> {
        moments
            .iter()
            .filter(|moment| moment.on == day(on))
            .map(|moment| moment.what.clone())
            .collect()
    }

    fn consent(number: u32, on: &str, withdrawn: Option<&str>, by: &str) -> Consent {
        Consent {
            number,
            person: handle("eva-1"),
            given_by: handle(by),
            given_on: day(on),
            form: ConsentForm::Oral,
            scope: ConsentScope::TakePart,
            withdrawn_on: withdrawn.map(day),
        }
    }

    fn invited(who: &str, on: &str) -> Invitation {
        Invitation {
            invited_on: Some(day(on)),
            ..Invitation::new(1, handle(who))
        }
    }

    #[test]
    fn a_yes_that_was_taken_back_is_told_as_stopped_and_as_come_back() {
        let mut case = empty(Variant::Family);
        case.people
            .push(someone("eva-1", "Eva Jansen", Role::MainPerson));
        case.consents = vec![
            consent(1, "2026-03-04", Some("2026-03-10"), "eva-1"),
            consent(2, "2026-03-20", None, "eva-1"),
        ];
        let (_, moments) = drawn(&case, "2026-03-21");
        assert_eq!(
            told_on(&moments, "2026-03-04"),
            ["toestemming om mee te doen"]
        );
        assert_eq!(told_on(&moments, "2026-03-10"), ["iemand is gestopt"]);
        assert_eq!(told_on(&moments, "2026-03-20"), ["iemand is teruggekomen"]);
    }

    #[test]
    fn two_who_say_yes_for_one_child_are_one_yes() {
        let mut case = empty(Variant::Family);
        case.consents = vec![
            consent(1, "2026-03-04", None, "moeder-1"),
            consent(2, "2026-03-04", None, "vader-1"),
        ];
        assert_eq!(
            told_on(&drawn(&case, "2026-03-05").1, "2026-03-04"),
            ["toestemming om mee te doen"]
        );
    }

    #[test]
    fn of_the_invitations_the_first_and_the_last_are_told_with_their_number() {
        let mut case = empty(Variant::Family);
        case.invitations = vec![
            invited("a-1", "2026-03-12"),
            invited("b-1", "2026-03-09"),
            invited("c-1", "2026-03-10"),
        ];
        let (_, moments) = drawn(&case, "2026-03-21");
        assert_eq!(told_on(&moments, "2026-03-09"), ["eerste uitnodiging"]);
        assert!(told_on(&moments, "2026-03-10").is_empty());
        assert_eq!(
            told_on(&moments, "2026-03-12"),
            ["alle 3 uitnodigingen zijn gedaan"]
        );
    }

    #[test]
    fn only_a_contact_that_was_reached_is_the_first() {
        let mut case = empty(Variant::Family);
        case.people
            .push(someone("eva-1", "Eva Jansen", Role::MainPerson));
        let contact = |number, on, reached| Contact {
            number,
            person: handle("eva-1"),
            on: day(on),
            way: Way::Phone,
            reached,
            note: None,
        };
        case.contacts = vec![
            contact(1, "2026-03-03", false),
            contact(2, "2026-03-05", true),
            contact(3, "2026-03-06", true),
        ];
        let (_, moments) = drawn(&case, "2026-03-07");
        let first: Vec<NaiveDate> = moments
            .iter()
            .filter(|moment| moment.what == "eerste contact")
            .map(|moment| moment.on)
            .collect();
        assert_eq!(first, [day("2026-03-05")]);
    }

    #[test]
    fn what_is_due_is_told_as_still_to_come_or_as_still_open() {
        let mut case = empty(Variant::Family);
        case.people
            .push(someone("eva-1", "Eva Jansen", Role::MainPerson));
        case.application.court_on = Some(day("2026-05-01"));
        let (drawing, moments) = drawn(&case, "2026-03-20");
        assert_eq!(
            told_on(&moments, "2026-05-01"),
            ["komt nog: zitting bij de rechter"]
        );
        assert_eq!(
            told_on(&moments, "2026-03-05"),
            ["nog open: contact opnemen na de aanmelding"]
        );
        assert!(drawing.svg.contains(">vandaag</text>"));
        assert!(drawing.alt.contains("2 termijnen"), "{}", drawing.alt);
        assert_eq!(drawing.words.last().unwrap().title, "Wat nog komt");
    }

    #[test]
    fn no_name_no_handle_and_no_word_of_anyone_stands_in_it() {
        for case in told() {
            let (drawing, moments) = timeline(
                &case,
                case.application.applied_on + chrono::Days::new(12),
                &Words::new(Language::Dutch),
            );
            let lines: String = drawing
                .words
                .iter()
                .flat_map(|group| group.lines.clone())
                .chain(moments.into_iter().map(|it| it.what))
                .collect();
            let all = format!("{}{}{lines}", drawing.svg, drawing.alt);
            for person in &case.people {
                assert!(
                    !all.contains(person.name.as_str()) && !all.contains(person.handle.as_str()),
                    "{}",
                    person.handle
                );
            }
            for question in &case.questions {
                assert!(!all.contains(question.words.as_str()));
            }
        }
    }

    #[test]
    fn every_moment_is_drawn_and_told_in_words_in_the_order_of_time() {
        for case in told() {
            let (drawing, moments) = timeline(
                &case,
                case.application.applied_on + chrono::Days::new(40),
                &Words::new(Language::Dutch),
            );
            assert!(moments.is_sorted_by_key(|moment| moment.on));
            assert_eq!(
                drawing
                    .words
                    .iter()
                    .map(|group| group.lines.len())
                    .sum::<usize>(),
                moments.len()
            );
            for moment in moments {
                for line in lines_of(&moment.what) {
                    assert!(drawing.svg.contains(&format!(">{line}</text>")), "{line}");
                }
            }
        }
    }

    #[test]
    fn the_time_line_is_in_twelve_points_on_paper() {
        // Paper has room for 162 of the 170 millimetres.
        let least = 12.0 * POINT * 170.0 / 162.0;
        let case = told().into_iter().next().unwrap();
        let (drawing, _) = timeline(
            &case,
            case.application.applied_on + chrono::Days::new(40),
            &Words::new(Language::Dutch),
        );
        let sizes = drawing.svg.split("font-size=\"").skip(1);
        for size in sizes.map(|rest| rest.split('"').next().unwrap()) {
            let size: f64 = size.parse().unwrap();
            assert!(size > least - 0.02, "{size}");
        }
        // The longest day stands whole before the line.
        let day = width("Wed 30 September 2026", SIZE, true);
        assert!(day < AXIS - 5.0, "{day}");
    }

    #[test]
    fn many_moments_make_the_paper_higher_and_no_line_lies_over_another() {
        let mut case = empty(Variant::Family);
        case.consents = (0..60)
            .map(|nth| {
                let on = day("2026-03-04") + chrono::Days::new(u64::from(nth) / 2 * 3);
                Consent {
                    person: handle(&format!("p-{nth}")),
                    given_on: on,
                    scope: [ConsentScope::TakePart, ConsentScope::SharePlan][nth as usize % 2],
                    ..consent(nth, "2026-03-04", None, "p-1")
                }
            })
            .collect();
        let words = Words::new(Language::Dutch);
        let entries = Course {
            case: &case,
            words: &words,
            entries: Vec::new(),
        }
        .entries(day("2026-03-03"));
        assert!(entries.len() >= 60);
        let (drawing, _) = drawn(&case, "2026-03-03");
        let lines: Vec<f64> = drawing
            .svg
            .split("<text x=\"66\" y=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().parse().unwrap())
            .collect();
        assert!(lines.len() >= 60);
        assert!(
            lines.is_sorted_by(|one, two| one + SIZE * 1.2 < *two),
            "{lines:?}"
        );
        assert!(
            drawing.svg.contains("viewBox=\"0 0 170 5"),
            "{}",
            &drawing.svg[..300]
        );
    }

    #[test]
    fn a_conference_has_its_number_where_there_are_several() {
        let case = told()
            .into_iter()
            .find(|case| case.conferences.len() == 2)
            .unwrap();
        let (_, moments) = timeline(
            &case,
            case.application.applied_on,
            &Words::new(Language::Dutch),
        );
        for what in [
            "conferentie 1",
            "conferentie 2",
            "afloop: er is een plan (conferentie 2)",
        ] {
            assert!(moments.iter().any(|moment| moment.what == what), "{what}");
        }
    }
}
