//! Questions one can go back in, and look over before they are saved.

use crate::desk::Table;

/// A form: what is there before, the command, and for each answer another that could be typed first
/// and the one that is meant. An empty one is left as it is.
pub(crate) struct Form {
    pub(crate) before: fn() -> Table,
    pub(crate) command: &'static [&'static str],
    answers: &'static [(&'static str, &'static str)],
}

impl Form {
    /// Whether its answers are looked over before they are saved. Of the others three questions
    /// are asked, and there are no more.
    pub(crate) fn is_looked_over(&self) -> bool {
        !self.command.starts_with(&["conference", "end"])
            && !self.command.starts_with(&["plan", "amend"])
    }

    /// The command by which what was typed is kept: what is given beside it is no part of it.
    pub(crate) fn name(&self) -> String {
        let is_given = |it: &&&str| it.starts_with("--") || ["oma", "1:30"].contains(*it);
        let words: Vec<&str> = self
            .command
            .iter()
            .take_while(|it| !is_given(it))
            .copied()
            .collect();
        words.join("-")
    }

    /// Whether it is about a case that is there.
    pub(crate) fn is_of_a_case(&self) -> bool {
        self.command != ["new-case"] && self.command != ["privacy", "incident", "add"]
    }

    /// The answers that are meant.
    pub(crate) fn meant(&self) -> Vec<&'static str> {
        self.answers.iter().map(|(_, meant)| *meant).collect()
    }
}

fn bare() -> Table {
    Table::new()
}

fn family() -> Table {
    let table = Table::with_case("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    table
}

fn ready() -> Table {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    table
}

fn on_the_day() -> Table {
    let table = ready();
    let day = ["--date", "2026-03-02", "--place", "Buurthuis"];
    table.does(&[&["conference", "set"][..], &day].concat());
    table.does(&["conference", "arrive", "ada"]);
    table
}

fn after_the_day() -> Table {
    let table = on_the_day();
    table.does(&["conference", "end", "plan"]);
    table
}

const NEW_CASE: &[(&str, &str)] = &[
    ("neighbourhood", "family"),
    ("main-person", "professional"),
    ("Eva Bos", "Els Bos"),
    ("school", "wijkteam"),
    ("Bo Proef", "Ada Proef"),
    ("", ""),
    ("ruzie", "schulden"),
    ("", "klaar"),
    ("", ""), // situation
    ("ja", "nee"),
    ("Jo Wit", "Mies Bakker"),
    ("", ""),
    ("nee", "ja"),
];

const CIRCLE_ADD: &[(&str, &str)] = &[
    ("Bo Bos", "Bea Bos"),
    ("buurvrouw", "tante"),
    ("buur", "familie"),
    ("", ""), // younger than eighteen
];

const RECORD_PLAN: &[(&str, &str)] = &[
    ("bellen", "elke week bellen"),
    ("oma", "ada"),
    ("elke maandag", "elke zondag"),
    ("koken", "samen koken"),
    ("oma", "ada"),
    ("elke maandag", "elke dinsdag"),
    ("", ""), // no more agreements
    ("", ""), // own words
    ("het regent", "het misgaat"),
    ("naar binnen", "bellen wij elkaar"),
    ("", ""), // no more
    ("9-5-2026", "2-5-2026"),
    ("", ""), // where
    ("oma", "ada"),
];

pub(crate) const FORMS: &[Form] = &[
    Form {
        before: bare,
        command: &["new-case"],
        answers: NEW_CASE,
    },
    Form {
        before: family,
        command: &["circle", "add"],
        answers: CIRCLE_ADD,
    },
    Form {
        before: family,
        command: &["circle", "edit", "oma"],
        answers: &[
            ("Oma Proeve", "Oma Bos"),
            ("buurvrouw", "oma"),
            ("", ""),
            ("buur", "familie"),
            ("06 11112222", "06 33334444"),
            ("", ""),
            ("", ""),
            ("", ""),
            ("", ""),
            ("soep", "geen vis"),
            ("", ""),
            ("", ""),
            ("", ""),
        ],
    },
    Form {
        before: ready,
        command: &["circle", "apart"],
        answers: &[
            ("oom", "oma"),
            ("ada", "oom"),
            ("", "3"),
            ("ada", "oma"),
            ("", ""),
            ("", ""),
            ("Zomaar.", "Liever niet."),
        ],
    },
    Form {
        before: family,
        command: &["contact"],
        answers: &[
            ("oom", "oma"),
            ("telefoon", "bezoek"),
            ("nee", "ja"),
            ("Bellen.", "Morgen weer."),
        ],
    },
    Form {
        before: family,
        command: &["question"],
        answers: &[
            ("Wat nu?", "Hoe kan Ada thuis wonen?"),
            ("oma", "ada"),
            ("", ""),
        ],
    },
    Form {
        before: ready,
        command: &["conference", "set"],
        answers: &[
            ("za 28 mrt", "zo 29 mrt"),
            ("13:00", "14:00"),
            ("Buurthuis", "Kerk"),
            ("", ""),
        ],
    },
    Form {
        before: ready,
        command: &["answer"],
        answers: &[("ada", "oma"), ("nee", "ja")],
    },
    Form {
        before: on_the_day,
        command: &["conference", "end"],
        answers: &[("geen-plan", "plan"), ("17:00", "18:00"), ("", "")],
    },
    Form {
        before: after_the_day,
        command: &["record-plan"],
        answers: RECORD_PLAN,
    },
];

/// On the day of the call after four weeks, with a plan of two agreements.
fn after_four_weeks() -> Table {
    let mut table = after_the_day();
    let agreed = [
        "--agreement",
        "ada; elke week bellen; elke zondag",
        "--agreement",
        "oma; samen koken; elke dinsdag",
    ];
    table.does(&[&["record-plan"][..], &agreed].concat());
    table.on(2026, 3, 30);
    table
}

/// Forms that are left and gone on with, beside those above.
pub(crate) const ALSO_LEFT: &[Form] = &[
    Form {
        before: ready,
        command: &["inform", "ask"],
        answers: &[
            ("Wat nu?", "Welke hulp is er?"),
            ("oom", "ada"),
            ("oom", "oma"),
            ("+8d", "+7d"),
        ],
    },
    Form {
        before: after_four_weeks,
        command: &["followup", "call"],
        answers: &[
            ("oma", "ada"),
            ("uitgevoerd", "loopt"),
            ("loopt", "deels"),
            ("Niets.", "Oma was ziek."),
            ("ja", "nee"),
        ],
    },
    Form {
        before: family,
        command: &["edit-case"],
        answers: EDIT_CASE,
    },
    Form {
        before: ready,
        command: &["invite"],
        answers: &[("oom", "oma"), ("", "vandaag")],
    },
    Form {
        before: family,
        command: &["consent"],
        answers: &[("oma", "ada"), ("nee", "ja")],
    },
    Form {
        before: after_four_weeks,
        command: &["plan", "amend", "--drop", "1"],
        answers: &[("Zomaar.", "Bellen lukt niet.")],
    },
    Form {
        before: after_four_weeks,
        command: &["followup", "meeting"],
        answers: &[
            ("za 9 mei", "za 2 mei"),
            ("13:00", "14:00"),
            ("Buurthuis", "Kerk"),
            ("oma", "ada"),
        ],
    },
    Form {
        before: family,
        command: &["privacy", "incident", "add"],
        answers: &[
            ("Een brief viel.", "Een brief lag op straat."),
            ("bestand", "papier"),
            ("", "nee"), // encrypted
            ("", ""),    // of which case
            ("", ""),    // found on
            ("", ""),    // found at
            ("", "vandaag"),
            ("Veel.", "Niets."),
            ("", ""), // measures
        ],
    },
    Form {
        before: family,
        command: &["hours", "1:30"],
        answers: &[
            ("reizen", "gesprekken"),
            ("24", "12"),
            ("", ""), // expenses
            ("Belrondje.", "Bij oma thuis."),
        ],
    },
];

const EDIT_CASE: &[(&str, &str)] = &[
    ("ruzie", "schulden"),
    ("", "klaar"),
    ("Het gaat.", "Het loopt vast."),
    ("nee", "ja"), // safety
    ("", ""),
    ("za 2 mei", "za 9 mei"),
    ("", ""), // hearing
    ("Ede", "Almelo"),
    ("", ""), // who pays
    ("", ""), // regional manager
    ("", ""), // coordinator
    ("", ""), // independent
    ("", ""), // language
    ("", ""), // interpreter
    ("", ""), // three wishes
    ("", ""),
    ("", ""),
];

#[test]
fn who_goes_back_at_every_question_records_what_was_answered_last() {
    for form in FORMS {
        let meant = form.meant();
        let plainly = (form.before)();
        let ran = plainly.answer(form.command, &meant);
        assert_eq!(ran.code, 0, "{:?}: {}", form.command, ran.err);
        let mut typed = Vec::new();
        let last = form.answers.len() - 1;
        for (at, (first, meant)) in form.answers.iter().enumerate() {
            if at == last {
                typed.push(*meant);
            } else {
                let first = if first.is_empty() { meant } else { first };
                typed.extend([*first, ":terug", *meant]);
            }
        }
        let going_back = (form.before)();
        let (ran, seen) = going_back.answer_seeing(form.command, &typed);
        assert_eq!(ran.code, 0, "{:?}: {}\n{seen}", form.command, ran.err);
        assert_eq!(
            plainly.content(),
            going_back.content(),
            "{:?}\n{seen}",
            form.command
        );
    }
}

#[test]
fn a_form_of_more_than_three_questions_is_looked_over_and_a_shorter_one_is_not() {
    for form in FORMS {
        let meant = form.meant();
        let (ran, seen) = (form.before)().answer_seeing(form.command, &meant);
        assert_eq!(ran.code, 0, "{:?}: {}", form.command, ran.err);
        assert_eq!(
            seen.contains("Klopt dit?"),
            form.is_looked_over(),
            "{:?}\n{seen}",
            form.command
        );
        assert_eq!(seen.matches("Bij elke vraag kan ook").count(), 1, "{seen}");
    }
    // What came by flags is not shown again, and nobody is asked.
    let table = family();
    let given = ["contact", "oma", "--way", "bezoek", "--reached", "ja"];
    let (ran, seen) = table.answer_seeing(&given, &[]);
    assert_eq!((ran.code, seen.as_str()), (0, ""), "{}", ran.err);
}

#[test]
fn a_number_at_the_summary_changes_that_answer_and_comes_back_to_it() {
    let table = family();
    let meant = CIRCLE_ADD.iter().map(|(_, meant)| *meant);
    let answers: Vec<&str> = meant.chain(["2", "nicht", "99", ""]).collect();
    let (ran, seen) = table.answer_seeing(&["circle", "add"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(seen.contains("2. Relatie in een woord: tante"), "{seen}");
    assert!(seen.contains("2. Relatie in een woord: nicht"), "{seen}");
    let case = table.case("proef");
    let added = case.people.last().unwrap();
    assert_eq!(added.relation.as_ref().unwrap().as_str(), "nicht");
    assert_eq!(added.name.as_str(), "Bea Bos");
}

#[test]
fn a_row_is_changed_or_taken_away_from_the_summary() {
    let table = after_the_day();
    let meant = RECORD_PLAN.iter().map(|(_, meant)| *meant);
    // The first agreement goes; then the second is the first, and is done on another day.
    // What can wait is asked there too.
    let more = ["1", "-", "1", "", "", "elke woensdag", "", "", "", ""];
    let answers: Vec<&str> = meant.chain(more).collect();
    let (ran, seen) = table.answer_seeing(&["record-plan"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(
        seen.contains("elke week bellen · hoofdpersoon-1 (Ada) · elke zondag"),
        "{seen}"
    );
    let case = table.case("proef");
    assert_eq!(case.agreements.len(), 1, "{seen}");
    let agreement = case.agreements.first().unwrap();
    assert_eq!(
        (agreement.what.as_str(), agreement.when_words.as_str()),
        ("samen koken", "elke woensdag")
    );
}

#[test]
fn what_an_earlier_answer_made_senseless_is_not_recorded_and_what_it_asks_for_is_asked() {
    let table = on_the_day();
    let no_plan = ["geen-plan", "ja", "za 4 apr", "17:00", "Ada was ziek", ""];
    let answers = [&no_plan[..], &["1", "plan", ""]].concat();
    let (ran, seen) = table.answer_seeing(&["conference", "end"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    let case = table.case("proef");
    let conference = case.conferences.last().unwrap();
    assert!(conference.meets_again_on.is_none() && conference.ending_reason.is_none());
    table.does(&["undo"]);
    let plan = [
        "plan",
        ":terug",
        "geen-plan",
        "nee",
        "17:00",
        "Ada was ziek",
        "",
    ];
    let (ran, seen) = table.answer_seeing(&["conference", "end"], &plan);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(
        !seen.contains("Op welke dag?"),
        "the circle does not meet again: {seen}"
    );
    let case = table.case("proef");
    let reason = case.conferences.last().unwrap().ending_reason.clone();
    assert_eq!(reason.unwrap().as_str(), "Ada was ziek");
}

#[test]
fn stopping_at_a_question_or_at_the_summary_records_nothing() {
    let meant: Vec<&str> = CIRCLE_ADD.iter().map(|(_, meant)| *meant).collect();
    let at_summary = [&meant[..], &[":stop"]].concat();
    let halfway = ["Bea Bos", "tante", ":STOP"];
    for answers in [&[":stop"][..], &halfway[..], &at_summary[..]] {
        let table = family();
        let before = table.content();
        let ran = table.answer(&["circle", "add"], answers);
        assert_eq!(ran.code, 130, "{answers:?}: {}", ran.err);
        assert_eq!(table.content(), before);
    }
}

#[test]
fn who_stops_at_any_question_and_goes_on_later_records_the_same() {
    for form in FORMS.iter().chain(ALSO_LEFT) {
        let command = form.command;
        let meant = form.meant();
        let plainly = (form.before)();
        assert_eq!(plainly.answer(command, &meant).code, 0, "{command:?}");
        let recorded = plainly.content();
        let mut table = (form.before)();
        let before = table.content();
        // At the last place the summary stands, where there is one.
        let last = meant.len() + usize::from(form.is_looked_over());
        for at in 1..last {
            let (typed, rest) = meant.split_at(at);
            let stopped = [typed, &[":stop"]].concat();
            let ran = table.answer(command, &stopped);
            assert_eq!(ran.code, 130, "{command:?} {at}: {}", ran.err);
            assert_eq!(table.content(), before, "{command:?} {at}");
            // Who only pressed Enter typed nothing that could be lost.
            let is_typed = typed.iter().any(|it| !it.is_empty());
            let going_on = [&["verder"][..], rest].concat();
            let answers = if is_typed { &going_on } else { &meant };
            let (ran, seen) = table.answer_seeing(command, answers);
            assert_eq!(ran.code, 0, "{command:?} {at}: {}\n{seen}", ran.err);
            assert_eq!(
                seen.contains("Dit typte u op"),
                is_typed,
                "{command:?} {at}"
            );
            assert!(!is_typed || seen.contains("Klopt dit?"), "{command:?} {at}");
            assert_eq!(table.content(), recorded, "{command:?} {at}\n{seen}");
            // A new case gets another number after one that was taken back.
            if command == ["new-case"] {
                table = (form.before)();
            } else {
                table.does(&["undo"]);
                assert_eq!(table.content(), before, "{command:?} {at}");
            }
        }
    }
}

#[test]
fn an_answer_may_begin_with_a_colon_and_half_a_word_is_never_recorded() {
    let table = family();
    let answers = [
        ":back", // there is nothing before the first question
        "Bea Bos", ":terugg", "::terug", ":e", "", "", "", "",
    ];
    let (ran, seen) = table.answer_seeing(&["circle", "add"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(seen.contains("Dit is de eerste vraag."), "{seen}");
    assert!(seen.contains("Typ er dan twee"), "{seen}");
    let case = table.case("proef");
    let added = case.people.last().unwrap();
    assert_eq!(added.relation.as_ref().unwrap().as_str(), ":terug");
}

#[test]
fn the_help_at_a_question_says_what_can_be_typed_in_either_language() {
    let mut table = family();
    let (_, seen) = table.answer_seeing(&["contact", "oma"], &[":?", ":stop"]);
    assert!(seen.contains("Typ het nummer of het woord"), "{seen}");
    let (_, seen) = table.answer_seeing(&["conference", "set"], &[":?", ":stop"]);
    assert!(seen.contains("Typ een dag"), "{seen}");
    table.lang = "en";
    let (ran, seen) = table.answer_seeing(&["conference", "set"], &[":?", ":terug", ":stop"]);
    assert_eq!(ran.code, 130);
    assert!(seen.contains("Type a day"), "{seen}");
    assert!(seen.contains("This is the first question."), "{seen}");
}

#[test]
fn a_form_that_edits_shows_what_stands_and_empties_only_what_may_be_empty() {
    let table = ready();
    table.does(&["circle", "edit", "oma", "--phone", "06 11112222"]);
    table.does(&["edit-case", "--municipality", "Almelo"]);
    // The name cannot be emptied, the telephone can.
    let mut answers = vec!["", "", "", "", "-"];
    answers.extend([""; 8]);
    let (ran, seen) = table.answer_seeing(&["circle", "edit", "oma"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    for shown in [
        "(nu: Oma Proef; Enter laat dit staan)",
        "(nu: 06 11112222; Enter laat dit staan, - haalt het weg)",
        "wordt leeggemaakt",
        "Oma Proef (blijft zo)",
    ] {
        assert!(seen.contains(shown), "{shown}\n{seen}");
    }
    let case = table.case("proef");
    let oma = case.people.iter().find(|it| it.handle.as_str() == "oma");
    assert!(oma.unwrap().phone.is_none(), "{seen}");
    let mut answers = [""; 16];
    answers[6] = "-";
    let (ran, seen) = table.answer_seeing(&["edit-case"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(table.case("proef").application.municipality.is_none());
    assert!(
        seen.contains("(nu: Almelo; Enter laat dit staan, - haalt het weg)"),
        "{seen}"
    );
    let set = [
        "conference",
        "set",
        "--date",
        "2026-03-28",
        "--place",
        "Kerk",
    ];
    table.does(&set);
    let kept = ["", "14:00", "", ""];
    let (ran, seen) = table.answer_seeing(&["conference", "set"], &kept);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(
        seen.contains("(nu: za 28 maart 2026; Enter laat dit staan)"),
        "{seen}"
    );
    // A flag empties in the same way.
    table.does(&["edit-case", "--financer", "Gemeente Almelo"]);
    table.does(&["edit-case", "--financer", "-"]);
    assert!(table.case("proef").application.financer.is_none());
    table.refuses(&["edit-case", "--safety=-"], 5, "choice-unknown");
    let conference = table.case("proef").conferences.last().unwrap().clone();
    assert_eq!(conference.on.unwrap().to_string(), "2026-03-28");
    assert_eq!(conference.place.unwrap().as_str(), "Kerk");
}

#[test]
fn a_command_that_lacks_its_answer_asks_for_it_where_somebody_can_answer() {
    let table = ready();
    for (command, needed) in [
        (&["privacy", "forget"][..], "PERSOON"),
        (&["use"][..], "ZAAK"),
        (&["template", "show"][..], "SOORT"),
        (&["contacts", "import"][..], "BESTAND"),
    ] {
        let ran = table.run(command);
        assert_eq!(ran.code, 7, "{command:?}: {}", ran.err);
        assert!(ran.err.contains(needed), "{command:?}: {}", ran.err);
    }
    Table::bare().refuses(&["restore"], 7, "missing-answers");
    let other = ["--applicant", "main-person", "--main-person", "Bo Bos"];
    let second = ["new-case", "--variant", "family", "--handle", "tweede"];
    table.does(&[&second[..], &other].concat());
    assert_eq!(table.answer(&["use"], &["proef"]).code, 0);
    let kind = table.answer(&["template", "show"], &["programme"]);
    assert_eq!(kind.code, 0, "{}", kind.err);
    let dates = table.answer(&["conference", "dates"], &["za 28 mrt 14:00", ""]);
    assert_eq!(dates.code, 0, "{}", dates.err);
    let list = table.answer(&["conference", "checklist"], &["eten: soep", ""]);
    assert_eq!(list.code, 0, "{}", list.err);
    let case = table.case("proef");
    assert_eq!(
        (case.candidate_dates.len(), case.arrangements.len()),
        (1, 1)
    );
    let ran = table.answer(&["privacy", "forget"], &["niemand", "oma", "oma"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
}
