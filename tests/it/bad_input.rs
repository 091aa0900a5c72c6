//! Bad input gets one clear error, the promised exit code, and a file in which nothing changed.

use crate::desk::Table;

/// Ada, a professional, a circle of one, invited.
fn table() -> Table {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Bea Bos", "--relation", "buurvrouw"]);
    table.does(&["circle", "add", "Bea Berg", "--relation", "tante"]);
    table.does(&["circle", "add", "Gerda Vos", "--role", "professional"]);
    table
}

#[test]
fn a_name_that_is_none_is_refused() {
    let table = table();
    table.refuses(&["circle", "add", "   "], 5, "name-empty");
    table.refuses(&["circle", "add"], 7, "missing-answers");
    table.refuses(&["circle", "add", "12345"], 5, "name-without-letter");
    table.refuses(&["circle", "add", "bea@voorbeeld.nl"], 5, "name-is-address");
    table.refuses(&["circle", "add", &"lang ".repeat(60)], 5, "text-too-long");
    table.refuses(
        &["circle", "add", "Bea\u{202e}soB"],
        5,
        "text-hidden-characters",
    );
}

#[test]
fn an_address_and_a_number_that_cannot_be_are_refused_and_not_repeated() {
    let table = table();
    let ran = table.refuses(
        &["circle", "edit", "buurvrouw-1", "--email", "bea.bos"],
        5,
        "email-impossible",
    );
    assert!(!ran.err.contains("bea.bos"), "{}", ran.err);
    let ran = table.refuses(
        &["circle", "edit", "buurvrouw-1", "--phone", "06123"],
        5,
        "phone-impossible",
    );
    assert!(!ran.err.contains("06123"), "{}", ran.err);
}

#[test]
fn dates_that_cannot_be_are_refused() {
    let table = table();
    table.refuses(
        &["consent", "ada", "yes", "--on", "31 februari"],
        5,
        "date-does-not-exist",
    );
    table.refuses(
        &["consent", "ada", "yes", "--on", "vr 28 feb 2026"],
        5,
        "date-wrong-weekday",
    );
    table.refuses(
        &["consent", "ada", "yes", "--on", "03/02"],
        5,
        "date-with-slash",
    );
    table.refuses(
        &["consent", "ada", "yes", "--on", "binnenkort"],
        5,
        "date-unknown",
    );
    table.refuses(
        &["consent", "ada", "yes", "--on", "morgen"],
        5,
        "date-in-future",
    );
    table.refuses(
        &["conference", "set", "--date", "1-1-2026"],
        5,
        "date-before-application",
    );
}

#[test]
fn a_follow_up_before_the_conference_is_refused() {
    let mut table = table();
    table.refuses(
        &["followup", "meeting", "--date", "1-6-2026"],
        4,
        "no-conference-held",
    );
    table.does(&["conference", "set", "--date", "2026-03-02"]);
    table.does(&["conference", "end", "plan"]);
    table.refuses(
        &["followup", "meeting", "--date", "2026-03-02"],
        5,
        "followup-before-conference",
    );
    table.refuses(
        &["followup", "call", "ada"],
        5,
        "followup-before-conference",
    );
    table.refuses(
        &[
            "record-plan",
            "--agreement",
            "ada; bellen; elke week",
            "--evaluation",
            "2026-03-02",
        ],
        5,
        "evaluation-after",
    );
    table.on(2026, 3, 10);
    table.does(&["followup", "call", "ada"]);
}

#[test]
fn an_agreement_without_who_what_or_when_is_refused() {
    let table = table();
    table.does(&["conference", "set", "--date", "2026-03-02"]);
    table.does(&["conference", "end", "plan"]);
    table.refuses(
        &["record-plan", "--agreement", "; bellen; elke week"],
        5,
        "field-missing",
    );
    table.refuses(
        &["record-plan", "--agreement", "ada; ; elke week"],
        5,
        "field-missing",
    );
    table.refuses(
        &["record-plan", "--agreement", "ada; bellen"],
        5,
        "field-missing",
    );
    table.refuses(
        &["record-plan", "--agreement", "iedereen; bellen; elke week"],
        5,
        "who-is-that",
    );
    let yaml = b"agreement:\n  - what: bellen\n    who: [ada]\n    when: elke week\n\
        \x20 - what: koken\n    who: [ada]\n";
    let ran = table.refuses_with(&["record-plan", "--from", "-"], yaml, 5, "field-missing");
    assert_eq!(
        (
            ran.failure()["field"].as_str(),
            ran.failure()["line"].as_i64()
        ),
        (Some("agreement[1].when"), Some(5))
    );
    // A person counts from one, and reads no path.
    let now = ran.failure()["now"].as_str().unwrap().to_owned();
    assert!(
        now.contains("afspraak 2, wanneer") && !now.contains('['),
        "{now}"
    );
}

#[test]
fn a_handle_that_is_unknown_or_fits_several_is_refused() {
    let table = table();
    table.refuses(&["invite", "niemand-9"], 3, "person-unknown");
    let ran = table.refuses(&["invite", "bea"], 6, "person-several");
    assert!(
        ran.err.contains("buurvrouw-1") && ran.err.contains("tante-1"),
        "{}",
        ran.err
    );
    table.refuses(&["status", "--case", "2019-09"], 3, "case-unknown");
    table.refuses(
        &["question", "--choose", "4", "--chosen-by", "ada"],
        3,
        "question-unknown",
    );
    table.refuses(&["inform", "receive", "3"], 3, "information-unknown");
}

#[test]
fn someone_who_is_there_already_is_not_added_twice() {
    let table = table();
    let ran = table.refuses(&["circle", "add", "Bea Bos"], 6, "person-twice");
    assert!(ran.err.contains("buurvrouw-1"), "{}", ran.err);
    let one = ["--main-person", "Jan Vos"];
    let twice = [
        &["new-case", "--variant", "family", "--applicant", "family"][..],
        &one,
        &one,
    ]
    .concat();
    let ran = table.refuses(&twice, 6, "main-person-twice");
    // There is no case yet in which one could look who is there.
    assert!(!ran.err.contains("ekc circle show"), "{}", ran.err);
    table.refuses(
        &[
            "new-case",
            "--handle",
            "proef",
            "--variant",
            "family",
            "--applicant",
            "family",
        ],
        6,
        "case-twice",
    );
    table.does(&["circle", "add", "Bea Bos", "--handle", "bea-de-andere"]);
}

#[test]
fn an_answer_of_someone_never_invited_is_noted_as_of_an_unexpected_guest() {
    let table = table();
    let ran = table.does(&["answer", "buurvrouw-1", "ja"]);
    assert!(ran.err.contains("Niet uitgenodigd"), "{}", ran.err);
    table.does(&["conference", "set", "--date", "2026-03-02"]);
    let ran = table.does(&["conference", "arrive", "tante-1"]);
    assert!(ran.err.contains("zonder uitnodiging"), "{}", ran.err);
    assert!(table.case("proef").attendances[0].walk_in);
}

#[test]
fn yaml_with_a_mistake_is_refused_with_its_place() {
    let table = table();
    let add = |yaml: &[u8], exit: u8, code: &str| {
        table
            .refuses_with(&["circle", "add", "--from", "-"], yaml, exit, code)
            .failure()["line"]
            .as_i64()
    };
    assert_eq!(
        add(b"name: Bo Bos\n\trelation: neef\n", 5, "yaml-tab"),
        Some(2)
    );
    assert_eq!(add(b"name: [Bo, Bos]\n", 5, "yaml-wrong-type"), Some(1));
    assert_eq!(
        add(b"name: Bo Bos\nnaam: Bo\n", 5, "yaml-unknown-key"),
        Some(2)
    );
    assert_eq!(
        add(
            b"people:\n  - name: Bo Bos\n    telefoon: 06\n",
            5,
            "yaml-unknown-key"
        ),
        Some(3)
    );
    assert!(add(b"name: Bo Bos\nname: Bo\n", 5, "yaml-twin").is_some());
    assert_eq!(
        add(
            b"people:\n  - name: Bo Bos\n  - name: Cas Bos\n    phone: 06\n",
            5,
            "phone-impossible"
        ),
        Some(4)
    );
    assert_eq!(add(b"name: Bo\xff Bos\n", 5, "yaml-not-utf8"), Some(1));
    let ran = table.refuses_with(
        &["consent", "--from", "-"],
        b"person: ada\non:   31 februari\n",
        5,
        "date-does-not-exist",
    );
    assert_eq!(
        (
            ran.failure()["line"].as_i64(),
            ran.failure()["column"].as_i64()
        ),
        (Some(2), Some(7))
    );
    add(&vec![b' '; 50 * 1024 * 1024], 5, "yaml-too-large");
    add(
        b"name: Bo Bos\npeople:\n  - name: Cas Bos\n",
        2,
        "people-or-one",
    );
    add(b"", 5, "yaml-empty");
    let mut bomb = String::from("people: &a [x,x,x,x,x,x,x,x,x]\n");
    for level in 0..10 {
        bomb.push_str(&format!("k{level}: &b{level} [*a,*a,*a,*a,*a,*a,*a,*a]\n"));
    }
    assert_eq!(
        table
            .run_with(&["circle", "add", "--from", "-"], bomb.as_bytes())
            .code,
        5
    );
    table.refuses(
        &["circle", "add", "--from", "er-is-niets.yaml"],
        3,
        "input-not-found",
    );
}

#[test]
fn a_whole_case_with_a_mistake_is_not_imported() {
    let table = table();
    let whole = table
        .does(&["export"])
        .out
        .replace("handle: proef", "handle: kopie");
    let import = |yaml: &str, code: &str| {
        table
            .refuses_with(&["import", "-"], yaml.as_bytes(), 5, code)
            .failure()["line"]
            .as_i64()
    };
    assert!(import(&whole.replace("name: Bea Bos", "name: ''"), "name-empty").is_some());
    assert!(
        import(
            &whole.replace("schema: ekc.case/1", "schema: ekc.case/9"),
            "import-schema"
        )
        .is_some()
    );
    assert!(
        import(
            &whole.replace("handle: buurvrouw-1", "handle: tante-1"),
            "import-twice"
        )
        .is_some()
    );
    assert!(
        import(
            &whole.replace("variant: family", "variant: feest"),
            "choice-unknown"
        )
        .is_some()
    );
    let refusal = "refusals:\n  - {number: 1, person: niemand-1, refused_by: niemand-1, \
                   scope: take-part, on: 2026-03-01}\n  conferences:";
    let dangling = whole.replace("conferences:", refusal);
    assert!(import(&dangling, "import-reference").is_some());
    assert!(
        import(
            &whole.replace("number: 1", "number: 4294967295"),
            "import-number"
        )
        .is_some()
    );
    assert!(
        import(
            &whole.replace("applied_on: 2026-03-02", "applied_on: +12026-03-02"),
            "import-date"
        )
        .is_some()
    );
    let huge = vec![b' '; 50 * 1024 * 1024];
    table.refuses_with(&["import", "-"], &huge, 5, "yaml-too-large");
    let kept = table.run_with(&["import", "-"], whole.as_bytes());
    assert_eq!(kept.code, 0, "{}", kept.err);
}

#[test]
fn wrong_use_of_the_command_line_is_told_in_our_own_words() {
    let table = table();
    table.refuses(&["uitnodig"], 2, "usage-unknown-command-suggest");
    table.refuses(&["circle", "add", "--zzz", "x"], 2, "usage-unknown-flag");
    let ran = table.refuses(
        &["circle", "add", "Bo Bos", "--minor", "nee"],
        2,
        "usage-yes-behind",
    );
    assert!(ran.err.contains("--minor=nee"), "{}", ran.err);
    table.refuses(
        &["invite", "--expained", "vandaag"],
        2,
        "usage-unknown-flag-suggest",
    );
    table.refuses(&["due", "--within"], 2, "usage-value-missing");
    table.refuses(&["log", "--most", "veel"], 2, "usage-value-wrong");
    table.refuses(&["status", "--lang", "xx"], 2, "usage-value-wrong");
    table.refuses(&["answer", "ada", "zeker"], 5, "choice-unknown");
}

#[test]
fn no_error_repeats_what_was_typed_about_a_person() {
    let table = table();
    for args in [
        &["invite", "Willemijn Geheim"][..],
        &["circle", "add", "--Willemijn"],
        &["consent", "Willemijn Geheim", "yes", "--on", "Willemijn"],
        &["question", "Willemijn?", "--by", "Willemijn"],
        &["circle", "add", "Willemijn", "--email", "Willemijn"],
        &["answer", "ada", "Willemijn"],
        &["consent", "ada", "yes", "--on", "Willemijn 5"],
        &["show", "Willemijn"],
        &["circle", "add", "--willemijn"],
        &["status", "--case", "willemijn"],
    ] {
        let ran = table.run(args);
        assert_ne!(ran.code, 0);
        assert!(
            !ran.err.to_lowercase().contains("willemijn"),
            "{args:?}: {}",
            ran.err
        );
    }
}

/// What is typed wrong, and what was meant: commands in both languages, a subcommand, options and
/// values of closed lists.
const MISTYPED: [(&[&str], &str); 52] = [
    (&["stauts"], "ekc status"),
    (&["statu"], "ekc status"),
    (&["inivte"], "ekc invite"),
    (&["ivnite"], "ekc invite"),
    (&["lsit"], "ekc list"),
    (&["undoo"], "ekc undo"),
    (&["resotre"], "ekc restore"),
    (&["circel"], "ekc circle"),
    (&["nieuw-zaak"], "ekc nieuw"),
    (&["new-csae"], "ekc new-case"),
    (&["anwser"], "ekc answer"),
    (&["antwoordt"], "ekc antwoord"),
    (&["consnet"], "ekc consent"),
    (&["toestemmign"], "ekc toestemming"),
    (&["quesiton"], "ekc question"),
    (&["vrag"], "ekc vraag"),
    (&["krign"], "ekc kring"),
    (&["uitnodgen"], "ekc uitnodigen"),
    (&["confrence"], "ekc conference"),
    (&["conferntie"], "ekc conferentie"),
    (&["record-paln"], "ekc record-plan"),
    (&["prnit"], "ekc print"),
    (&["afdruken"], "ekc afdrukken"),
    (&["agneda"], "ekc agenda"),
    (&["calender"], "ekc calendar"),
    (&["contcat"], "ekc contact"),
    (&["datm"], "ekc datum"),
    (&["docter"], "ekc doctor"),
    (&["backupp"], "ekc backup"),
    (&["kopei"], "ekc kopie"),
    (&["noodbald"], "ekc noodblad"),
    (&["wachtwin"], "ekc wachtzin"),
    (&["terugzeten"], "ekc terugzetten"),
    (&["chekc"], "ekc check"),
    (&["explian"], "ekc explain"),
    (&["exprot"], "ekc export"),
    (&["unlok"], "ekc unlock"),
    (&["reod"], "ekc redo"),
    (&["circle", "shwo"], "ekc circle show"),
    (&["circle", "whoelse"], "ekc circle who-else"),
    (&["plan", "amned"], "ekc plan amend"),
    (&["kring", "ad"], "ekc circle add"),
    (&["privacy", "forgt"], "ekc privacy forget"),
    (&["list", "--opne"], "--open"),
    (&["invite", "--expained", "vandaag"], "--explained"),
    (&["status", "--jsno"], "--json"),
    (&["print", "invitatoin"], "invitation"),
    (&["print", "uitnodging"], "uitnodiging"),
    (&["answer", "ada", "misschein"], "misschien"),
    (&["answer", "ada", "mabye"], "maybe"),
    (&["invite", "hoofdpersoon-11"], "hoofdpersoon-1"),
    (&["status", "--case", "poref"], "proef"),
];

#[test]
fn who_mistypes_a_word_is_told_which_was_probably_meant() {
    let table = table();
    for lang in ["nl", "en"] {
        let asks = if lang == "nl" {
            "Bedoelde u"
        } else {
            "Did you mean"
        };
        let mut wrong = Vec::new();
        for (typed, meant) in MISTYPED {
            let ran = table.run(&[typed, &["--lang", lang]].concat());
            assert_ne!(ran.code, 0, "{typed:?}");
            if !ran.err.contains(&format!("{asks} {meant}?")) {
                wrong.push(format!("{typed:?}: {}", ran.err));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}

#[test]
fn the_wrong_word_is_named_where_it_can_be_no_name() {
    let table = table();
    for (typed, named) in [
        (&["stauts"][..], Some("stauts")),
        (&["list", "--opne"][..], Some("--opne")),
        (&["list", "--columns=zaak"][..], Some("--columns")),
        // These are as likely a name.
        (&["lok"][..], None),
        (&["list", "--willemijn"][..], None),
        (&["list", "willemijn"][..], None),
    ] {
        let ran = table.run(typed);
        assert_eq!(ran.code, 2, "{typed:?}");
        match named {
            Some(named) => assert!(ran.err.contains(named), "{typed:?}: {}", ran.err),
            None => assert!(
                !ran.err.contains(typed.last().unwrap()),
                "{typed:?}: {}",
                ran.err
            ),
        }
    }
    let told = table.run(&["list", "--columns=zaak"]).err;
    assert!(
        told.contains("ekc list") && !told.contains("=zaak"),
        "{told}"
    );
    let told = table.run(&["status", "--lang", "xx"]).err;
    assert!(told.contains("nl, en"), "{told}");
}
