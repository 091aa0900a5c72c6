//! Rhythms as they are read, written and begun.

use super::spoken::NTH;
use super::words::WEEKDAYS;
use super::*;
use chrono::Months;
use proptest::prelude::*;

fn rule(words: &str) -> Option<String> {
    recurrence(words).map(|found| found.rrule(None))
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_rhythm_is_read_from_the_words_of_the_circle() {
    for (words, expected) in [
        ("elke zondag", "FREQ=WEEKLY;BYDAY=SU"),
        ("Iedere dag.", "FREQ=DAILY"),
        ("elke dag van de week", "FREQ=DAILY"),
        ("elke avond", "FREQ=DAILY"),
        ("elke maandag en donderdag", "FREQ=WEEKLY;BYDAY=MO,TH"),
        (
            "elke donderdag, maandag en elke zaterdagochtend",
            "FREQ=WEEKLY;BYDAY=MO,TH,SA",
        ),
        ("elke ma, wo en vr", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
        (
            "elke maandag t/m donderdag",
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH",
        ),
        (
            "elke zaterdag tot en met maandag",
            "FREQ=WEEKLY;BYDAY=MO,SA,SU",
        ),
        ("om de week", "FREQ=WEEKLY;INTERVAL=2"),
        ("om de dag", "FREQ=DAILY;INTERVAL=2"),
        ("om de zondag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU"),
        ("om de andere maand", "FREQ=MONTHLY;INTERVAL=2"),
        ("elke twee weken", "FREQ=WEEKLY;INTERVAL=2"),
        ("elke 14 dagen", "FREQ=DAILY;INTERVAL=14"),
        (
            "om de twee weken op zaterdag",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA",
        ),
        (
            "om de drie weken zaterdag",
            "FREQ=WEEKLY;INTERVAL=3;BYDAY=SA",
        ),
        ("elke week", "FREQ=WEEKLY"),
        ("elke week op dinsdag en vrijdag", "FREQ=WEEKLY;BYDAY=TU,FR"),
        ("elke maand", "FREQ=MONTHLY"),
        (
            "elke eerste zaterdag van de maand",
            "FREQ=MONTHLY;BYDAY=1SA",
        ),
        (
            "de laatste vrijdag van elke maand",
            "FREQ=MONTHLY;BYDAY=-1FR",
        ),
        ("elke maand op de tweede zondag", "FREQ=MONTHLY;BYDAY=2SU"),
        (
            "elke twee maanden op de 3e zondag",
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=3SU",
        ),
        ("dagelijks", "FREQ=DAILY"),
        ("wekelijks op zaterdag", "FREQ=WEEKLY;BYDAY=SA"),
        ("maandelijks", "FREQ=MONTHLY"),
        ("één keer per week", "FREQ=WEEKLY"),
        (
            "eens in de twee weken op zondag",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU",
        ),
        ("doordeweeks", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        (
            "elke doordeweekse avond",
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        ),
        ("'s zondags", "FREQ=WEEKLY;BYDAY=SU"),
        ("op zaterdagochtenden", "FREQ=WEEKLY;BYDAY=SA"),
        ("di/do 18:30", "FREQ=WEEKLY;BYDAY=TU,TH"),
        ("ma/wo/vr", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
        ("de vijftiende van elke maand", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("elke 1e van de maand", "FREQ=MONTHLY;BYMONTHDAY=1"),
        ("elke maand op de 15e", "FREQ=MONTHLY;BYMONTHDAY=15"),
        (
            "op de tweeëntwintigste van iedere maand",
            "FREQ=MONTHLY;BYMONTHDAY=22",
        ),
        (
            "elke twee maanden op de 3e",
            "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=3",
        ),
        ("ieder weekend", "FREQ=WEEKLY;BYDAY=SA,SU"),
        ("om het weekend", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU"),
        ("every other weekend", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU"),
        (
            "het laatste weekend van de maand",
            "FREQ=MONTHLY;BYDAY=-1SA",
        ),
        ("elke maand het eerste weekend", "FREQ=MONTHLY;BYDAY=1SA"),
        ("elke maand de eerste zaterdag", "FREQ=MONTHLY;BYDAY=1SA"),
        ("elke maand de 15e", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("elke maandag- en donderdagavond", "FREQ=WEEKLY;BYDAY=MO,TH"),
        ("elke maandagmorgen", "FREQ=WEEKLY;BYDAY=MO"),
        ("elke wo-middag 14.00u", "FREQ=WEEKLY;BYDAY=WE"),
        ("op wo-middagen", "FREQ=WEEKLY;BYDAY=WE"),
        ("elke ma-vr 8.30 uur", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("elke werkdag om 8uur", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("op werkdagen", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("elk kwartaal", "FREQ=MONTHLY;INTERVAL=3"),
        ("één keer per kwartaal", "FREQ=MONTHLY;INTERVAL=3"),
        ("om de twee kwartalen", "FREQ=MONTHLY;INTERVAL=6"),
        (
            "driewekelijks op zaterdag",
            "FREQ=WEEKLY;INTERVAL=3;BYDAY=SA",
        ),
        ("1 x per week op zaterdag", "FREQ=WEEKLY;BYDAY=SA"),
        ("the 15th of every month", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("every Sunday", "FREQ=WEEKLY;BYDAY=SU"),
        ("every Tuesday evening", "FREQ=WEEKLY;BYDAY=TU"),
        (
            "Every Monday, Wednesday, and Friday",
            "FREQ=WEEKLY;BYDAY=MO,WE,FR",
        ),
        (
            "every Monday through Thursday",
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH",
        ),
        ("every other week", "FREQ=WEEKLY;INTERVAL=2"),
        ("every other Sunday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU"),
        (
            "every two weeks on Saturday",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA",
        ),
        ("every 3 days", "FREQ=DAILY;INTERVAL=3"),
        ("the first Saturday of the month", "FREQ=MONTHLY;BYDAY=1SA"),
        ("every month on the last Friday", "FREQ=MONTHLY;BYDAY=-1FR"),
        ("weekly", "FREQ=WEEKLY"),
        ("daily", "FREQ=DAILY"),
        ("every weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("on weekdays", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("on Saturday mornings", "FREQ=WEEKLY;BYDAY=SA"),
        ("once a month", "FREQ=MONTHLY"),
        ("twee keer per week op di en do", "FREQ=WEEKLY;BYDAY=TU,TH"),
        (
            "2x per week: dinsdag en donderdag",
            "FREQ=WEEKLY;BYDAY=TU,TH",
        ),
        ("2× per week (ma, do)", "FREQ=WEEKLY;BYDAY=MO,TH"),
        ("2x/week op ma/do", "FREQ=WEEKLY;BYDAY=MO,TH"),
        ("1x p.w. op zaterdag", "FREQ=WEEKLY;BYDAY=SA"),
        ("1x p/w", "FREQ=WEEKLY"),
        (
            "tweemaal in de week, dinsdag- en donderdagmiddag",
            "FREQ=WEEKLY;BYDAY=TU,TH",
        ),
        (
            "drie keer per week op ma, wo en vr",
            "FREQ=WEEKLY;BYDAY=MO,WE,FR",
        ),
        (
            "twice a week on Tuesday and Thursday",
            "FREQ=WEEKLY;BYDAY=TU,TH",
        ),
        (
            "twee keer in de twee weken op ma en vr",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR",
        ),
        ("minstens één keer per week", "FREQ=WEEKLY"),
        ("2x per dag", "FREQ=DAILY"),
        (
            "drie keer per dag om 8.00 uur, om 14.00 uur en om 20.00 uur",
            "FREQ=DAILY",
        ),
        ("driemaal daags", "FREQ=DAILY"),
        ("elke dag om 8.00 en 20.00 uur", "FREQ=DAILY"),
        ("elke dag, 's ochtends en 's avonds", "FREQ=DAILY"),
        ("elke ochtend en avond", "FREQ=DAILY"),
        ("alle dagen", "FREQ=DAILY"),
        ("op alle werkdagen", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("alle zaterdagen", "FREQ=WEEKLY;BYDAY=SA"),
        ("op elke dinsdag", "FREQ=WEEKLY;BYDAY=TU"),
        ("in de weekenden", "FREQ=WEEKLY;BYDAY=SA,SU"),
        ("om de veertien dagen", "FREQ=DAILY;INTERVAL=14"),
        ("14-daags op zaterdag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA"),
        (
            "elke dag behalve zondag",
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA",
        ),
        (
            "elke dag, maar niet in het weekend",
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        ),
        (
            "elke werkdag behalve op woensdag",
            "FREQ=WEEKLY;BYDAY=MO,TU,TH,FR",
        ),
        (
            "every day except Sunday",
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA",
        ),
        ("elke eerste maandag van de maand", "FREQ=MONTHLY;BYDAY=1MO"),
        ("iedere 1e maandag v/d maand", "FREQ=MONTHLY;BYDAY=1MO"),
        ("maandelijks, eerste maandag", "FREQ=MONTHLY;BYDAY=1MO"),
        (
            "elke eerste en derde zaterdag van de maand",
            "FREQ=MONTHLY;BYDAY=1SA,3SA",
        ),
        (
            "twee keer per maand, op de eerste en de laatste vrijdag",
            "FREQ=MONTHLY;BYDAY=1FR,-1FR",
        ),
        (
            "op de 1e en de 15e van de maand",
            "FREQ=MONTHLY;BYMONTHDAY=1,15",
        ),
        (
            "de laatste dag van elke maand",
            "FREQ=MONTHLY;BYMONTHDAY=-1",
        ),
        ("elk half jaar", "FREQ=MONTHLY;INTERVAL=6"),
        ("halfjaarlijks", "FREQ=MONTHLY;INTERVAL=6"),
        ("één keer per jaar", "FREQ=MONTHLY;INTERVAL=12"),
    ] {
        assert_eq!(rule(words).as_deref(), Some(expected), "{words}");
    }
}

#[test]
fn what_is_not_understood_in_full_is_no_rhythm() {
    for words in [
        "",
        ",",
        "zondag",
        "op zondag",
        "op zaterdagochtend",
        "maandag t/m vrijdag",
        "ma-vr",
        "maandag- en donderdagavond",
        "elke wo-school",
        "tweemaandelijks",
        "op zaterdagmorgen",
        "elke zondag (niet in de vakantie)",
        "twee keer per week",
        "twice a week",
        "2x per week",
        "2x/week",
        "minstens twee keer per week",
        "twee keer per week op di, do en za",
        "twee keer per week op dinsdag",
        "één keer per week op di en do",
        "twee keer per maand",
        "0x per week",
        "+2x per dag",
        "elke maand 15",
        "elke dag behalve in de vakantie",
        "elke zondag behalve zondag",
        "elke werkdag behalve zaterdag",
        "tweewekelijks",
        "biweekly",
        "regelmatig",
        "voor 1 mei",
        "elke",
        "elke keer",
        "elke week bellen",
        "elke schooldag",
        "in het weekend",
        "het laatste weekend",
        "elke maand het weekend",
        "elke twee uur",
        "om de twee uur",
        "elke 0 weken",
        "elke +2 weken",
        "elke zondag tot de zomer",
        "elke zondag tot 1 juli",
        "elke zondag vanaf 5 mrt",
        "elke zondag behalve in de vakantie",
        "elke zondag, niet in de vakantie",
        "elke zondag en feestdag",
        "elke zondag of maandag",
        "elke eerste zaterdag",
        "elke vijfde zondag van de maand",
        "elke maand op zaterdag",
        "de 31e van elke maand",
        "de vijftiende",
        "het vijfde weekend van de maand",
        "maandagmiddag 14.00 tot 16.00 uur",
        "elke dag op zaterdag",
        "elke zondag om de week",
        "every second Sunday",
        "every night she calls",
        "elke zondag na het eten",
        "zondagskind",
        "elke maandag en",
    ] {
        assert_eq!(rule(words), None, "{words}");
    }
}

#[test]
fn a_time_of_day_does_not_change_the_days() {
    for time in [
        "om 18.00 uur",
        "om 18:30",
        "om 18u30",
        "om acht",
        "om acht uur 's avonds",
        "om half negen",
        "om kwart over acht",
        ", 's middags",
        "in de ochtend",
        "vanaf 18.00 uur",
        "rond 7 uur",
        "van 15.00 tot 17.00 uur",
        "tussen vier en zes uur",
        "18.00 uur",
        "at 6 pm",
        "at 6pm",
        "at 6.30 p.m.",
        "at seven",
        "at seven o'clock",
        "from 5 to 7 pm",
        "between 10 and 12 am",
        "at noon",
        "in the evening",
        "at half past six",
    ] {
        assert_eq!(
            rule(&format!("elke zondag {time}")).as_deref(),
            Some("FREQ=WEEKLY;BYDAY=SU"),
            "{time}"
        );
    }
    assert_eq!(
        rule("elke maandag om 18.00 uur en donderdag om 19.00 uur").as_deref(),
        Some("FREQ=WEEKLY;BYDAY=MO,TH")
    );
    assert_eq!(rule("om 8 uur elke dag").as_deref(), Some("FREQ=DAILY"));
    for no_time in [
        "om 25.00 uur",
        "van 5 tot 7",
        "vanaf 5",
        "at 30",
        "om 8 9",
        "from 5",
        "at 13pm",
    ] {
        assert_eq!(rule(&format!("elke zondag {no_time}")), None, "{no_time}");
    }
}

#[test]
fn the_hour_of_a_rhythm_is_kept_where_it_can_only_be_one() {
    for (words, at, minutes) in [
        ("di/do 18:30", Some("18:30"), None),
        ("elke donderdag om 19.45 uur", Some("19:45"), None),
        (
            "elke maandagmiddag 14.00 tot 16.00 uur",
            Some("14:00"),
            Some(120),
        ),
        ("elke maandag 14.00-16.00 uur", Some("14:00"), Some(120)),
        ("elke maandag 14.00 – 16.00", Some("14:00"), Some(120)),
        ("elke zondag van 15u tot 17u30", Some("15:00"), Some(150)),
        ("elke maandag 14.00-16.00u", Some("14:00"), Some(120)),
        ("elke donderdag om 19.45u", Some("19:45"), None),
        ("elke zondagavond 8uur", Some("20:00"), None),
        ("elke zondagavond om acht uur", Some("20:00"), None),
        ("elke zondag om acht uur 's avonds", Some("20:00"), None),
        ("elke zondag om half negen 's avonds", Some("20:30"), None),
        ("elke ochtend om kwart voor acht", Some("07:45"), None),
        (
            "elke middag van twee tot vier uur",
            Some("14:00"),
            Some(120),
        ),
        ("elke avond om 7.30", Some("19:30"), None),
        ("elke zondag vanaf 18.00 uur", Some("18:00"), None),
        ("elke zondag om 12 uur 's middags", Some("12:00"), None),
        ("every Sunday at 6.30 p.m.", Some("18:30"), None),
        ("every Sunday from 5 to 7 pm", Some("17:00"), Some(120)),
        (
            "every Sunday at half past six in the evening",
            Some("18:30"),
            None,
        ),
        ("every day at noon", Some("12:00"), None),
        ("elke zondag om acht uur", None, None),
        ("elke zondag om 8u", None, None),
        ("elke zondag voor 18.00 uur", None, None),
        ("elke zondag", None, None),
        ("elke avond", None, None),
        (
            "elke maandag om 18.00 uur en donderdag om 19.00 uur",
            None,
            None,
        ),
    ] {
        let found = read_spoken(words, day("2026-03-21")).unwrap();
        let said = found.hours.at.map(|at| at.format("%H:%M").to_string());
        assert_eq!(
            (said.as_deref(), found.hours.minutes),
            (at, minutes),
            "{words}"
        );
    }
}

#[test]
fn the_days_from_which_and_until_which_a_rhythm_holds_are_read() {
    for (words, from, until) in [
        ("elke woensdag, vanaf 1 april", Some("2026-04-01"), None),
        ("vanaf 1 april elke woensdag", Some("2026-04-01"), None),
        ("elke woensdag, per 1 april", Some("2026-04-01"), None),
        ("elke woensdag (ingaande 1 april)", Some("2026-04-01"), None),
        ("elke zondag tot 1 juli", None, Some("2026-06-30")),
        ("elke zondag t/m 1 juli", None, Some("2026-07-01")),
        (
            "elke woensdag om 18.00 uur, van 1 april tot en met 1 juli 2026",
            Some("2026-04-01"),
            Some("2026-07-01"),
        ),
        ("every Sunday until 1 July", None, Some("2026-06-30")),
        ("elke maandag t/m donderdag", None, None),
    ] {
        let found = read_spoken(words, day("2026-03-21")).unwrap();
        assert_eq!(
            (found.from, found.until),
            (from.map(day), until.map(day)),
            "{words}"
        );
    }
    for words in [
        "elke zondag tot de zomer",
        "elke zondag vanaf 31 februari",
        "elke zondag vanaf do 1 april",
    ] {
        assert_eq!(read_spoken(words, day("2026-03-21")), None, "{words}");
    }
}

#[test]
fn the_last_day_stands_in_the_rule_as_a_date() {
    let found = recurrence("om de week op zaterdag en maandag").unwrap();
    assert_eq!(
        found.rrule(Some(day("2026-07-01"))),
        "FREQ=WEEKLY;UNTIL=20260701;INTERVAL=2;BYDAY=MO,SA"
    );
    assert_eq!(
        (found.every, found.interval, found.weekdays),
        (Every::Week, 2, vec![Weekday::Mon, Weekday::Sat])
    );
}

#[test]
fn the_first_time_is_a_day_of_the_rhythm() {
    // 5 March 2026 is a Thursday.
    for (words, from, first) in [
        ("elke zondag", "2026-03-05", "2026-03-08"),
        ("elke donderdag", "2026-03-05", "2026-03-05"),
        ("elke maandag en woensdag", "2026-03-05", "2026-03-09"),
        ("elke dag", "2026-03-05", "2026-03-05"),
        ("elke maand", "2026-03-05", "2026-03-05"),
        ("elke week", "2026-03-05", "2026-03-05"),
        ("de vijfde van elke maand", "2026-03-05", "2026-03-05"),
        ("de vierde van elke maand", "2026-03-05", "2026-04-04"),
        (
            "elke eerste zaterdag van de maand",
            "2026-03-05",
            "2026-03-07",
        ),
        (
            "elke eerste zaterdag van de maand",
            "2026-03-08",
            "2026-04-04",
        ),
        (
            "elke tweede zondag van de maand",
            "2026-03-05",
            "2026-03-08",
        ),
        (
            "elke laatste vrijdag van de maand",
            "2026-03-05",
            "2026-03-27",
        ),
        (
            "elke laatste vrijdag van de maand",
            "2026-03-28",
            "2026-04-24",
        ),
        (
            "elke vierde zondag van de maand",
            "2026-03-23",
            "2026-04-26",
        ),
        (
            "elke eerste en derde zaterdag van de maand",
            "2026-03-08",
            "2026-03-21",
        ),
        ("de 1e en 15e van de maand", "2026-03-05", "2026-03-15"),
        ("de laatste dag van elke maand", "2026-03-05", "2026-03-31"),
        ("elke dag behalve donderdag", "2026-03-05", "2026-03-06"),
    ] {
        assert_eq!(
            recurrence(words).unwrap().first_on_or_after(day(from)),
            day(first),
            "{words} {from}"
        );
    }
    assert_eq!(
        recurrence("elke zondag")
            .unwrap()
            .first_on_or_after(NaiveDate::MAX),
        NaiveDate::MAX
    );
}

proptest! {
    #[test]
    fn no_words_make_the_reader_panic(
        words in "(elke|om|de|2x|per|behalve|week|zondag|zaterdagavond|op|en|t/m|van|maand|eerste|\
                  uur|8|'s|,|\\PC{0,3}| ){0,12}",
    ) {
        let _ = recurrence(&words);
        let _ = read_spoken(&words, day("2026-03-21"));
    }

    #[test]
    fn the_first_time_lies_in_the_next_two_months_and_stays_when_asked_again(
        days in 0u64..9000,
        nth in 0usize..5,
        weekday in 0usize..7,
    ) {
        let from = day("2020-01-01") + Days::new(days);
        let found = Recurrence {
            nth_of_month: vec![NTH[nth].0],
            ..Recurrence::every(Every::Month, 1).on(vec![WEEKDAYS[weekday].0])
        };
        let first = found.first_on_or_after(from);
        prop_assert!(first >= from && first < from + Months::new(2));
        prop_assert_eq!(found.first_on_or_after(first), first);
    }
}
