//! Papers, calendars and lists at the keyboard: what is written where, what is noted, what is refused.

use crate::desk::Table;
use std::path::Path;

/// A case under way, with someone to write to.
fn under_way() -> Table {
    let table = Table::ready("family");
    table.does(&[
        "edit-case",
        "--coordinator",
        "Mies Bakker; 038 1234567; mies@voorbeeld.nl",
    ]);
    table.does(&[
        "circle",
        "add",
        "Oma Proef",
        "--handle",
        "oma",
        "--relation",
        "oma",
        "--phone",
        "0612345678",
        "--email",
        "oma@voorbeeld.nl",
    ]);
    table.does(&[
        "circle",
        "add",
        "Yusuf Proef",
        "--handle",
        "oom",
        "--relation",
        "oom",
        "--language",
        "Turks",
    ]);
    table.does(&[
        "question",
        "Wat helpt Ada om rustig te wonen?",
        "--by",
        "ada",
        "--chosen-by",
        "ada",
    ]);
    table.does(&[
        "conference",
        "set",
        "--date",
        "2026-03-28",
        "--time",
        "14:00",
        "--place",
        "Buurthuis",
    ]);
    table.does(&["invite", "oma", "oom", "--explained", "2026-03-02"]);
    table
}

/// The same with a plan.
fn with_a_plan() -> Table {
    let mut table = under_way();
    table.on(2026, 3, 28);
    table.does(&["answer", "oma", "ja"]);
    table.does(&["conference", "arrive", "ada", "oma"]);
    table.does(&["conference", "end", "plan"]);
    table.does(&[
        "record-plan",
        "--agreement",
        "oma; soep brengen; elke zondag",
        "--agreement",
        "ada; de brief schrijven; na de zomer",
        "--what-if",
        "oma is ziek; dan kookt Yusuf",
        "--evaluation",
        "2026-06-20",
    ]);
    table
}

fn inside(table: &Table, name: &str) -> String {
    table.folder.path().join(name).display().to_string()
}

fn text_of(table: &Table, args: &[&str]) -> String {
    table
        .does(&[args, &["--as", "txt", "--to", "-"]].concat())
        .out
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn an_invitation_says_who_asks_what_and_where_and_is_noted() {
    let table = under_way();
    let said = text_of(&table, &["print", "uitnodiging", "--for", "oma"]);
    for words in [
        "Beste Oma Proef",
        "Ada Proef",
        "Wat helpt Ada om rustig te wonen?",
        "zaterdag 28 maart 2026",
        "14:00",
        "Buurthuis",
        "038 1234567",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let log = table.does(&["log"]).out;
    assert!(
        log.contains("Gemaakt voor oma: uitnodiging, tekst, Nederlands: -"),
        "{log}"
    );
}

#[test]
fn no_letter_asks_anybody_to_come_while_a_main_person_has_not_said_yes() {
    let table = under_way();
    let folder = inside(&table, "brieven");
    std::fs::create_dir(&folder).unwrap();
    let letters = ["print", "uitnodiging", "--as", "txt", "--to", &folder];
    let for_oma = [&letters[..], &["--for", "oma"]].concat();
    table.does(&["consent", "ada", "--withdraw"]);
    table.refuses(&letters, 4, "without-consent");
    table.refuses(&[&letters[..], &["--all"]].concat(), 4, "without-consent");
    table.refuses(&for_oma, 4, "without-consent");
    assert!(files(Path::new(&folder)).is_empty());
    // What people say is written down all the same.
    table.does(&["answer", "oma", "misschien"]);
    table.does(&["consent", "ada"]);
    table.does(&for_oma);
    table.does(&[&letters[..], &["--replace"]].concat());
    // One who was not asked, or said no, and somebody who was never invited.
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    let dirk = ["circle", "add", "Dirk Daal", "--handle", "dirk"];
    table.does(&[&dirk[..], &["--role", "main-person"]].concat());
    table.refuses(&for_oma, 4, "without-consent");
    table.does(&["consent", "dirk", "--refuse"]);
    let told = table.refuses(&["invite", "oma"], 4, "without-consent");
    let said = table.refuses(&for_oma, 4, "without-consent");
    assert_eq!(
        said.failure()["now"],
        told.failure()["now"],
        "the same is said"
    );
    // After harm both sides come first.
    let table = Table::ready("restorative");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(
        &[
            &dirk[..],
            &["--role", "main-person", "--side", "responsible"],
        ]
        .concat(),
    );
    table.does(&["consent", "dirk"]);
    table.refuses(&for_oma, 4, "not-acknowledged");
    // Whoever asks must be independent. A reason is given with the invitation; then it lets the letter go too.
    let table = Table::with_case("family");
    table.does(&["edit-case", "--coordinator", "Mies Bakker"]);
    table.does(&["consent", "ada"]);
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    let because = ["--because", "het kan niet wachten"];
    let anyway = [&for_oma[..], &because].concat();
    table.refuses(&for_oma, 4, "independence-undeclared");
    table.refuses(&anyway, 4, "independence-undeclared");
    table.does(&[&["invite", "oma"][..], &because].concat());
    table.does(&[&for_oma[..], &["--replace"]].concat());
}

#[test]
fn who_may_not_be_asked_any_more_is_passed_over_and_named() {
    let table = under_way();
    let folder = inside(&table, "brieven");
    std::fs::create_dir(&folder).unwrap();
    let letters = ["print", "invitation", "--as", "txt", "--to", &folder];
    table.does(&["circle", "edit", "oom", "--minor", "--birth-year", "2015"]);
    let refuse = ["consent", "oom", "--by", "oma", "--refuse"];
    table.does(&[&refuse[..], &["--scope", "child-takes-part"]].concat());
    let ran = table.does(&letters);
    assert_eq!(files(Path::new(&folder)), ["uitnodiging-proef-oma.txt"]);
    assert!(ran.err.contains("Niet gemaakt voor oom"), "{}", ran.err);
    let named = [&letters[..], &["--for", "oom"]].concat();
    table.refuses(&named, 4, "child-of-circle-refused");
}

#[test]
fn each_reader_gets_a_file_of_their_own_in_their_own_language_without_their_name() {
    let table = under_way();
    let folder = inside(&table, "brieven");
    std::fs::create_dir(&folder).unwrap();
    let ran = table.does(&[
        "print",
        "invitation",
        "--to",
        &folder,
        "--as",
        "html",
        "--as",
        "docx",
        "--json",
    ]);
    assert_eq!(
        files(Path::new(&folder)),
        [
            "uitnodiging-proef-oma.docx",
            "uitnodiging-proef-oma.html",
            "uitnodiging-proef-oom-tr.docx",
            "uitnodiging-proef-oom-tr.html"
        ]
    );
    let papers = ran.json()["papers"].clone();
    assert_eq!(
        (
            papers[0]["language"].as_str(),
            papers[0]["checked"].as_bool()
        ),
        (Some("nl"), Some(true))
    );
    assert_eq!(
        (
            papers[2]["language"].as_str(),
            papers[2]["checked"].as_bool()
        ),
        (Some("tr"), Some(false)),
        "no native reader has signed it off"
    );
    let told = table.does(&[
        "print",
        "invitation",
        "--for",
        "oom",
        "--to",
        &folder,
        "--as",
        "txt",
    ]);
    assert!(
        told.err.contains("Turks") && told.err.contains("tr/invitation.md"),
        "{}",
        told.err
    );
    table.does(&[
        "print",
        "invitation",
        "--for",
        "oom",
        "--in",
        "nl",
        "--to",
        &folder,
        "--as",
        "txt",
        "--named",
    ]);
    assert!(files(Path::new(&folder)).contains(&"uitnodiging-proef-yusuf-proef.txt".to_owned()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(Path::new(&folder).join("uitnodiging-proef-oma.html"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "only its owner may read it");
    }
}

#[test]
fn what_is_there_is_written_over_only_when_asked() {
    let table = under_way();
    let path = inside(&table, "brief.html");
    let print = ["print", "invitation", "--for", "oma", "--to", &path];
    let print_html = [&print[..], &["--as", "html"]].concat();
    table.does(&print_html);
    std::fs::write(&path, "van mij").unwrap();
    table.refuses(&print_html, 15, "paper-exists");
    table.refuses(
        &[
            "print",
            "programme",
            "--to",
            &inside(&table, "nergens/x.html"),
            "--as",
            "html",
        ],
        15,
        "no-such-folder",
    );
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "van mij");
    let ran = table.answer(&print_html, &["1"]);
    assert_eq!(
        (ran.code, std::fs::read_to_string(&path).unwrap().as_str()),
        (130, "van mij"),
        "no is the first answer: {}",
        ran.err
    );
    let ran = table.answer(&print_html, &["2"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        std::fs::read_to_string(&path)
            .unwrap()
            .contains("Oma Proef")
    );
    std::fs::write(&path, "van mij").unwrap();
    table.does(&[&print_html[..], &["--replace"]].concat());
    assert!(
        std::fs::read_to_string(&path)
            .unwrap()
            .contains("Oma Proef")
    );
    assert!(
        !files(table.folder.path())
            .iter()
            .any(|name| name.contains(".new")),
        "nothing lies about"
    );
}

/// Every command that writes a file, but for the place, which comes last.
const WRITING: [&[&str]; 7] = [
    &["print", "plan", "--as", "txt", "--replace", "--to"],
    &["print", "programme", "--as", "md", "--replace", "--to"],
    &["calendar", "--for", "oma", "--replace", "--to"],
    &["contacts", "export", "--replace", "--to"],
    &["export", "--to"],
    &["recovery", "sheet", "--as", "txt", "--replace", "--to"],
    &[
        "privacy",
        "access",
        "oma",
        "--as",
        "txt",
        "--replace",
        "--to",
    ],
];

/// Every file in a folder, with what it holds.
fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    files(folder)
        .into_iter()
        .filter(|name| folder.join(name).is_file())
        .map(|name| {
            let bytes = std::fs::read(folder.join(&name)).unwrap();
            (name, bytes)
        })
        .collect()
}

#[test]
fn nothing_is_ever_written_over_the_case_file_a_key_a_copy_or_what_belongs_to_them() {
    let table = with_a_plan();
    let at = |name: &str| table.folder.path().join(name);
    table.does(&["backup", &inside(&table, "kopie.zip")]);
    // Another case file, of which the key is elsewhere; a key by another name; marks beside copies.
    std::fs::copy(table.path(), at("ander.dat")).unwrap();
    std::fs::copy(at("zaken.ekc.key"), at("sleutel.txt")).unwrap();
    std::fs::write(
        at("ekc.forgotten"),
        r#"{"schema":"ekc.forgotten/1","file":"x","forgotten":[]}"#,
    )
    .unwrap();
    // A case file that was damaged: its key still lies beside it.
    std::fs::write(at("stuk.ekc"), "half").unwrap();
    std::fs::copy(at("zaken.ekc.key"), at("stuk.ekc.key")).unwrap();
    let there = [
        "zaken.ekc",
        "zaken.ekc.key",
        "kopie.zip",
        "ander.dat",
        "sleutel.txt",
        "ekc.forgotten",
        "stuk.ekc",
    ];
    let to_come = [
        "zaken.ekc-journal",
        "zaken.ekc.new",
        "zaken.ekc.key.new",
        "zaken.ekc-wal",
        "zaken.ekc.forgotten",
        "stuk.ekc-journal",
        "stuk.ekc.v3",
    ];
    let before = contents(table.folder.path());
    let mut places: Vec<String> = there
        .iter()
        .chain(&to_come)
        .map(|name| inside(&table, name))
        .collect();
    std::fs::create_dir(at("brieven")).unwrap();
    places.push(inside(&table, "brieven/../zaken.ekc"));
    for (command, place) in WRITING
        .iter()
        .flat_map(|command| places.iter().map(move |place| (command, place)))
    {
        let args = [*command, &[place.as_str()]].concat();
        table.refuses(&args, 15, "output-is-ours");
    }
    for name in there {
        table.refuses(&["backup", &inside(&table, name)], 15, "copy-exists");
    }
    for name in to_come {
        table.refuses(&["backup", &inside(&table, name)], 15, "output-is-ours");
    }
    assert_eq!(contents(table.folder.path()), before);
}

#[cfg(unix)]
#[test]
fn no_link_and_no_question_leads_to_the_case_file() {
    let table = with_a_plan();
    let brieven = table.folder.path().join("brieven");
    std::fs::create_dir(&brieven).unwrap();
    for (at, file) in ["zaken.ekc", "zaken.ekc.key"].iter().enumerate() {
        let file = table.folder.path().join(file);
        std::os::unix::fs::symlink(&file, brieven.join(format!("wijzer-{at}.txt"))).unwrap();
        std::fs::hard_link(&file, brieven.join(format!("zelfde-{at}.txt"))).unwrap();
    }
    let letters: [&[&str]; 2] = [
        &["privacy", "forget", "oma", "--confirm", "oma", "--letter"],
        &["privacy", "erase", "--confirm", "proef", "--letter"],
    ];
    let before = contents(table.folder.path());
    for link in files(&brieven) {
        let link = inside(&table, &format!("brieven/{link}"));
        for command in WRITING.iter().chain(&letters) {
            let args = [*command, &[link.as_str()]].concat();
            table.refuses(&args, 15, "output-is-ours");
        }
        // At a terminal it is not even asked.
        let asked = ["print", "plan", "--as", "txt", "--to", &link];
        assert_eq!(table.answer(&asked, &["2"]).code, 15);
    }
    assert_eq!(contents(table.folder.path()), before);
    // The case file itself may be a link: what lies beside the file it leads to belongs to it too.
    let wijzer = brieven.join("wijzer.ekc");
    std::os::unix::fs::symlink(table.path(), &wijzer).unwrap();
    std::os::unix::fs::symlink(
        table.folder.path().join("zaken.ekc.key"),
        brieven.join("wijzer.ekc.key"),
    )
    .unwrap();
    let journal = inside(&table, "zaken.ekc-journal");
    for place in [journal.as_str(), wijzer.to_str().unwrap()] {
        table.refuses(
            &[
                "--file",
                wijzer.to_str().unwrap(),
                "contacts",
                "export",
                "--replace",
                "--to",
                place,
            ],
            15,
            "output-is-ours",
        );
    }
}

#[test]
fn what_lies_beside_the_place_of_a_paper_stays() {
    let table = with_a_plan();
    let own = table.folder.path().join("plan.txt.new");
    std::fs::write(&own, "van mij").unwrap();
    let path = inside(&table, "plan.txt");
    let print = ["print", "plan", "--as", "txt", "--replace", "--to", &path];
    table.does(&print);
    assert_eq!(std::fs::read_to_string(&own).unwrap(), "van mij");
    // What is left of a paper that was broken off goes; a case file of that name does not.
    let passing = table.folder.path().join("plan.txt.ekc-out.new");
    std::fs::write(&passing, "half een pl").unwrap();
    table.does(&print);
    assert!(!passing.exists());
    std::fs::copy(table.path(), &passing).unwrap();
    table.refuses(&print, 15, "output-is-ours");
    assert!(passing.exists());
    // A copy passes through a name beside it as well.
    let copy = inside(&table, "kopie.zip");
    let beside = table.folder.path().join("kopie.zip.new");
    std::fs::write(&beside, "van mij").unwrap();
    table.refuses(&["backup", &copy], 15, "copy-exists");
    assert_eq!(std::fs::read_to_string(&beside).unwrap(), "van mij");
    std::fs::write(&beside, b"PK\x03").unwrap();
    table.does(&["backup", &copy]);
    assert!(!beside.exists());
}

#[test]
fn a_paper_tells_what_stands_when_it_leaves_and_not_what_stood_before_the_question() {
    let table = under_way();
    let path = inside(&table, "brief.txt");
    let print = ["print", "invitation", "--for", "oma", "--to", &path];
    let print = [&print[..], &["--as", "txt"]].concat();
    table.does(&print);
    let other: &[&str] = &["conference", "set", "--place", "Zaal Noord"];
    let ran = table.answer_while(&print, &["2"], &[other]);
    assert_eq!(ran.code, 130, "asked again: {}", ran.err);
    table.does(&["undo"]);
    let ran = table.answer_while(&print, &["2", "2"], &[other]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let letter = std::fs::read_to_string(&path).unwrap();
    assert!(
        letter.contains("Zaal Noord") && !letter.contains("Buurthuis"),
        "{letter}"
    );
}

#[test]
fn undo_takes_back_what_was_recorded_and_says_that_paper_stays() {
    let table = under_way();
    table.does(&["answer", "oma", "ja"]);
    table.does(&[
        "print",
        "invitation",
        "--for",
        "oma",
        "--as",
        "txt",
        "--to",
        "-",
    ]);
    let before = table.content();
    let ran = table.answer(&["undo"], &["1"]);
    assert_eq!(
        (ran.code, table.content()),
        (130, before),
        "no is the first answer"
    );
    let ran = table.does(&["undo"]);
    assert!(
        ran.out.contains("oma") && ran.err.contains("1 bestand"),
        "{}{}",
        ran.out,
        ran.err
    );
    assert!(
        table
            .case("proef")
            .invitation(1, &ekc::domain::text::Handle::parse("oma").unwrap())
            .unwrap()
            .answer
            .is_none()
    );
    let log = table.does(&["log", "--json"]).json();
    assert!(
        log["lines"]
            .as_array()
            .unwrap()
            .iter()
            .any(|line| line["did"]["id"] == "printed-for"),
        "the line about the paper stays"
    );
    assert!(!table.does(&["redo"]).err.contains("bestand"));
}

#[test]
fn who_may_not_hold_a_paper_is_refused_it() {
    let table = with_a_plan();
    table.does(&["circle", "add", "Vreemde Vogel", "--handle", "vogel"]);
    let as_text = |kind: &'static str, who: &'static str| {
        ["print", kind, "--for", who, "--as", "txt", "--to", "-"]
    };
    table.refuses(&as_text("plan", "vogel"), 8, "paper-not-a-reader");
    table.refuses(&["plan", "share", "vogel"], 4, "plan-to-absent");
    table.does(&["plan", "share", "vogel", "--because", "Ada wil het zo"]);
    table.does(&as_text("plan", "vogel"));
    table.refuses(&as_text("registration", "oma"), 8, "paper-for-coordinator");
    table.does(&["circle", "leave-alone", "oma"]);
    table.refuses(&as_text("plan", "oma"), 8, "paper-left-alone");
    table.refuses(
        &["calendar", "--for", "oma", "--to", "-"],
        8,
        "paper-left-alone",
    );
    table.refuses(
        &["contacts", "export", "--for", "oma", "--to", "-"],
        8,
        "paper-left-alone",
    );
    table.does(&[
        "print",
        "erasure",
        "--for",
        "oma",
        "--on",
        "2026-05-01",
        "--as",
        "txt",
        "--to",
        "-",
    ]);
}

#[test]
fn a_programme_for_everyone_is_one_copy_each_when_one_of_them_may_not_know_where() {
    let table = under_way();
    let folder = inside(&table, "programma");
    std::fs::create_dir(&folder).unwrap();
    let print = [
        "print",
        "programme",
        "--as",
        "txt",
        "--replace",
        "--to",
        &folder,
    ];
    table.does(&print);
    assert_eq!(files(Path::new(&folder)), ["programma-proef.txt"]);
    std::fs::remove_file(Path::new(&folder).join("programma-proef.txt")).unwrap();
    table.does(&["circle", "apart", "oma", "oom", "--order", "wens"]);
    table.does(&["answer", "oma", "ja", "--attending", "brief"]);
    table.does(&print);
    for (reader, is_told) in [("hoofdpersoon-1", true), ("oom", true), ("oma", false)] {
        let name = format!("programma-proef-{reader}.txt");
        let path = Path::new(&folder).join(name);
        let page = std::fs::read_to_string(&path)
            .unwrap_or_else(|_| panic!("{reader}: {:?}", files(Path::new(&folder))));
        assert_eq!(
            (page.contains("Buurthuis"), page.contains("28 maart")),
            (is_told, is_told),
            "{reader}: {page}"
        );
    }
    assert_eq!(files(Path::new(&folder)).len(), 3);
    table.refuses(
        &[
            "print",
            "programme",
            "--as",
            "txt",
            "--to",
            &inside(&table, "programma.txt"),
        ],
        2,
        "one-paper-only",
    );
}

#[test]
fn a_paper_that_tells_of_someone_kept_apart_leaves_only_with_a_reason_that_is_kept() {
    let table = under_way();
    table.does(&[
        "circle",
        "add",
        "Gijs Gram",
        "--handle",
        "gijs",
        "--relation",
        "buurman",
    ]);
    table.does(&["circle", "apart", "oma", "gijs", "--order", "wens"]);
    table.does(&[
        "question",
        "Hoe kan Gijs Ada helpen?",
        "--by",
        "ada",
        "--chosen-by",
        "ada",
    ]);
    let print = [
        "print",
        "invitation",
        "--for",
        "oma",
        "--as",
        "txt",
        "--to",
        "-",
    ];
    let refused = table.refuses(&print, 8, "paper-tells");
    assert!(
        !refused.err.contains("Gijs") && refused.err.contains("gijs"),
        "handles, never names: {}",
        refused.err
    );
    let ran = table.does(&[&print[..], &["--because", "oma weet het en wil het zo"]].concat());
    assert!(ran.out.contains("Hoe kan Gijs Ada helpen?"));
    let kept = table.case("proef").deviations;
    assert_eq!(
        (
            kept.len(),
            kept[0].finding.as_str(),
            kept[0].about.as_ref().unwrap().as_str()
        ),
        (1, "paper-tells", "question 2 gijs")
    );
    assert!(
        table
            .does(&["show"])
            .out
            .contains("oma weet het en wil het zo")
    );
    // The reason is about the text: it holds for whoever reads it, now and later.
    let folder = inside(&table, "post");
    std::fs::create_dir(&folder).unwrap();
    let all = ["print", "invitation", "--to", &folder, "--as", "txt"];
    let all = [&all[..], &["--json"]].concat();
    assert_eq!(table.does(&all).json()["withheld"], serde_json::json!([]));
    let letters = ["uitnodiging-proef-oma.txt", "uitnodiging-proef-oom-tr.txt"];
    assert_eq!(files(Path::new(&folder)), letters);
    assert_eq!(table.case("proef").deviations.len(), 1);
    // Of another text nothing was said: the others get theirs, until there is a reason for it too.
    let other = ["question", "Wat kan Gijs nog meer?", "--by", "ada"];
    table.does(&[&other[..], &["--chosen-by", "ada"]].concat());
    let all = [&all[..], &["--replace"]].concat();
    let withheld = table.does(&all).json()["withheld"].clone();
    assert_eq!(withheld, serde_json::json!(["oma"]));
    let because = ["--because", "iedereen weet het"];
    let ran = table.does(&[&all[..], &because].concat());
    assert_eq!(ran.json()["withheld"], serde_json::json!([]));
    assert_eq!(table.case("proef").deviations.len(), 2);
}

#[test]
fn there_is_no_paper_about_a_plan_before_there_is_one_nor_for_nobody() {
    let table = under_way();
    table.refuses(&["print", "plan", "--to", "-"], 4, "no-plan-to-print");
    table.refuses(&["print", "street-letter", "--to", "-"], 4, "no-street");
    table.refuses(
        &["print", "registration", "--all", "--to", "-"],
        8,
        "paper-for-coordinator",
    );
    table.refuses(
        &["print", "information-request", "--to", "-"],
        3,
        "nobody-to-print-for",
    );
    table.refuses(&["print", "letter"], 5, "choice-unknown");
    table.refuses(&["print", "programme", "--in", "pl"], 3, "no-template");
    table.refuses(
        &["print", "programme", "--in", "klingon"],
        5,
        "choice-unknown",
    );
    table.refuses(
        &["print", "invitation", "--as", "txt", "--to", "-"],
        2,
        "one-paper-only",
    );
    table.refuses(
        &["print", "programme", "--as", "txt,html", "--to", "-"],
        2,
        "one-paper-only",
    );
    table.refuses(&["print"], 7, "missing-answers");
    table.refuses(
        &["print", "programme", "--as", "svg", "--to", "-"],
        2,
        "no-drawing",
    );
    assert!(
        table
            .does(&["print", "kringkaart", "--as", "svg", "--to", "-"])
            .out
            .contains("<svg")
    );
    table.refuses(
        &["print", "invitation", "--for", "oma", "--all"],
        2,
        "one-way-only",
    );
    table.refuses(
        &["print", "invitation", "--for", "niemand"],
        3,
        "person-unknown",
    );
    table.refuses_with(
        &["print", "--from", "-"],
        b"kind: programme\nsoort: x\n",
        5,
        "yaml-unknown-key",
    );
    let ran = table.run_with(
        &["print", "--from", "-"],
        b"kind: programma\nas: [txt]\nto: \"-\"\n",
    );
    assert!(
        ran.code == 0 && ran.out.contains("Deel 1"),
        "{}{}",
        ran.out,
        ran.err
    );
    let ran = table.answer(&["print", "--as", "txt", "--to", "-"], &["7", ""]);
    assert!(
        ran.code == 0 && ran.out.contains("Deel 1"),
        "the kind is asked for: {}{}",
        ran.out,
        ran.err
    );
}

#[test]
fn a_template_of_ones_own_goes_before_and_what_is_wrong_in_it_is_found() {
    let table = under_way();
    let folder = table.folder.path().join("templates/nl");
    std::fs::create_dir_all(&folder).unwrap();
    let own = |body: &str| {
        std::fs::write(
            folder.join("programme.md"),
            format!("---\ntitle: Programma\n---\n{body}"),
        )
        .unwrap();
    };
    own("# Onze dag\n\nWij beginnen om {{ conference.starts | clock }}.\n");
    assert!(text_of(&table, &["print", "programme"]).contains("Wij beginnen om 14:00."));
    let list = table.does(&["template", "list", "--json"]).json();
    let programme = |language: &str| {
        list["templates"]
            .as_array()
            .unwrap()
            .iter()
            .find(|it| it["kind"] == "programme" && it["language"] == language)
            .cloned()
            .unwrap()
    };
    assert_eq!(
        (
            programme("nl")["own"].as_bool(),
            programme("en")["own"].as_bool()
        ),
        (Some(true), Some(false))
    );
    assert!(
        table
            .does(&["template", "show", "programma"])
            .out
            .contains("# Onze dag")
    );
    assert!(
        table
            .does(&["template", "show", "programma", "--in", "en"])
            .out
            .starts_with("---\ntitle:")
    );
    own("# Onze dag\n\nBeste {{ lezer.naam }}\n");
    let failure = table
        .refuses(
            &["print", "programme", "--as", "txt", "--to", "-"],
            5,
            "template-broken",
        )
        .failure();
    assert_eq!(
        (failure["line"].as_u64(), failure["column"].as_u64()),
        (Some(6), Some(10)),
        "{failure}"
    );
    own("# Onze dag\n\n<b>vet</b>\n");
    table.refuses(
        &["print", "programme", "--as", "txt", "--to", "-"],
        5,
        "template-markdown",
    );
    std::fs::write(folder.join("programme.md"), b"\xff\xfe").unwrap();
    table.refuses(
        &["print", "programme", "--as", "txt", "--to", "-"],
        5,
        "template-unreadable",
    );
    std::fs::write(folder.join("programme.md"), "zonder kop").unwrap();
    table.refuses(
        &["print", "programme", "--as", "txt", "--to", "-"],
        5,
        "template-front",
    );
}

#[test]
fn reading_help_advises_on_the_words_of_the_coordinator_and_never_on_those_of_the_circle() {
    let table = under_way();
    let ran = table.run_with(
        &["reading-help"],
        "Conform afspraak bel ik u.\nTot dan.\n".as_bytes(),
    );
    assert!(
        ran.code == 0 && ran.out.contains("Regel 1") && ran.out.contains("volgens"),
        "{}",
        ran.out
    );
    assert!(
        table
            .run_with(&["reading-help"], b"Tot dan.\n")
            .out
            .contains("niets")
    );
    assert!(
        table
            .run_with(
                &["reading-help", "--in", "en"],
                b"Prior to the day I call you.\n"
            )
            .out
            .contains("Prior to")
    );
    table.does(&[
        "question",
        "Conform welke afspraak helpt de buurt Ada?",
        "--by",
        "ada",
        "--chosen-by",
        "ada",
    ]);
    let path = inside(&table, "a.txt");
    let print = [
        "print",
        "invitation",
        "--for",
        "oma",
        "--as",
        "txt",
        "--to",
        &path,
        "--replace",
        "--reading-help",
    ];
    assert!(
        !table.does(&print).err.contains("volgens"),
        "the question is the circle's own"
    );
    table.does(&[
        "conference",
        "checklist",
        "--add",
        "food: brood conform afspraak",
    ]);
    assert!(
        table.does(&print).err.contains("volgens"),
        "what is arranged are the words of the coordinator"
    );
}

#[test]
fn a_calendar_holds_the_day_and_ones_own_agreements_and_nobody_else() {
    let table = with_a_plan();
    let of = |who: &str| table.does(&["calendar", "--for", who, "--to", "-"]).out;
    let oma = of("oma");
    for words in [
        "BEGIN:VCALENDAR\r\n",
        "METHOD:PUBLISH",
        "RRULE:FREQ=WEEKLY",
        "SEQUENCE:0",
        "CLASS:PRIVATE",
    ] {
        assert!(oma.contains(words), "{words}: {oma}");
    }
    assert!(
        oma.contains("soep brengen")
            && !oma.contains("20260328T140000")
            && !oma.contains("brief schrijven")
            && !oma.contains("Ada")
            && !oma.contains("Yusuf"),
        "{oma}"
    );
    assert!(
        !oma.lines()
            .any(|line| line.starts_with("SUMMARY") && line.contains("soep")),
        "a title tells nothing"
    );
    let again = of("oma");
    let uids = |text: &str| {
        text.lines()
            .filter(|line| line.starts_with("UID"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(uids(&again), uids(&oma));
    assert!(again.contains("SEQUENCE:1"), "a later one goes before");
    table.does(&["circle", "add", "Gijs Gram", "--handle", "gijs"]);
    table.does(&["circle", "apart", "oma", "gijs", "--order", "wens"]);
    table.does(&[
        "plan",
        "amend",
        "--why",
        "anders",
        "--agreement",
        "oma; soep brengen naar Gijs; elke zondag",
        "--because",
        "zo wil de kring het",
    ]);
    table.refuses(
        &["calendar", "--for", "oma", "--to", "-"],
        8,
        "calendar-tells",
    );
    let path = inside(&table, "x.ics");
    let ran = table.does(&["calendar", "--for", "ada", "--to", &path]);
    assert!(
        ran.err.contains("deze afspraken er niet in: 2"),
        "no day can be read from it: {}",
        ran.err
    );
}

#[test]
fn two_who_are_kept_apart_do_not_both_get_the_day_on_which_the_circle_looks_back() {
    let table = with_a_plan();
    table.does(&[
        "circle",
        "apart",
        "oma",
        "oom",
        "--order",
        "contact-ban",
        "--ordered-by",
        "de rechter",
    ]);
    let told = table.does(&[
        "plan",
        "share",
        "ada",
        "oma",
        "oom",
        "--because",
        "Ada wil het zo",
    ]);
    assert!(told.err.contains("blijven apart op de dag"), "{}", told.err);
    let meeting = [
        "followup",
        "meeting",
        "--date",
        "2026-07-04",
        "--place",
        "De Brug",
        "--replaces",
        "yes",
    ];
    table.refuses(&meeting, 4, "apart-both-look-back");
    let because = ["--because", "Yusuf kijkt terug met een brief."];
    table.does(&[&meeting[..], &because].concat());
    for (reader, is_told) in [("ada", true), ("oma", false), ("oom", false)] {
        let invitation = text_of(
            &table,
            &["print", "vervolguitnodiging", "--in", "nl", "--for", reader],
        );
        assert_eq!(
            (
                invitation.contains("De Brug"),
                invitation.contains("4 juli"),
                invitation.contains("persoonlijk hoe u meedoet")
            ),
            (is_told, is_told, !is_told),
            "{reader}: {invitation}"
        );
    }
    let calendar = |who: &str| table.does(&["calendar", "--for", who, "--to", "-"]).out;
    assert!(calendar("ada").contains("20260704"));
    let oma = calendar("oma");
    assert!(
        oma.contains("soep brengen") && !oma.contains("20260704") && !oma.contains("De Brug"),
        "{oma}"
    );
}

#[test]
fn a_meeting_that_is_called_off_is_taken_out_of_the_calendars_that_had_it() {
    let table = under_way();
    table.does(&["calendar", "--for", "oma", "--to", "-"]);
    table.does(&["conference", "end", "stopped-in-preparation"]);
    assert!(
        table
            .does(&["calendar", "--for", "oma", "--to", "-"])
            .out
            .contains("METHOD:CANCEL")
    );
    table.refuses(
        &["calendar", "--for", "oom", "--to", "-"],
        3,
        "no-dates-yet",
    );
}

#[test]
fn an_answer_can_be_asked_by_mail_when_both_have_an_address() {
    let table = under_way();
    let ics = table
        .does(&["calendar", "--for", "oma", "--request", "--to", "-"])
        .out
        .replace("\r\n ", "");
    assert!(
        ics.contains("METHOD:REQUEST")
            && ics.contains("mailto:oma@voorbeeld.nl")
            && ics.contains("mailto:mies@voorbeeld.nl"),
        "{ics}"
    );
    let mail = table
        .does(&["calendar", "--for", "oma", "--mail", "--to", "-"])
        .out;
    assert!(
        mail.contains("X-Unsent: 1")
            && mail.contains("oma@voorbeeld.nl")
            && mail.contains("text/calendar"),
        "{mail}"
    );
    table.refuses(
        &["calendar", "--for", "oom", "--request", "--to", "-"],
        4,
        "person-without-email",
    );
}

#[test]
fn addresses_go_out_as_cards_and_as_a_table_and_come_in_again() {
    let table = under_way();
    let cards = table.does(&["contacts", "export", "--to", "-"]).out;
    assert!(
        cards.contains("VERSION:3.0")
            && cards.contains("FN:Oma Proef")
            && cards.contains("TEL:0612345678"),
        "{cards}"
    );
    assert!(
        !cards.contains("Yusuf"),
        "who cannot be reached is in no list"
    );
    let sheet = table
        .does(&["contacts", "export", "--csv", "--to", "-"])
        .out;
    assert!(
        sheet.starts_with("\u{FEFF}Naam;Relatie;") && sheet.contains("Oma Proef;oma;"),
        "{sheet}"
    );

    let other = Table::ready("neighbourhood");
    let before = other.content();
    let ran = other.run_with(
        &["contacts", "import", "-", "--dry-run", "--json"],
        cards.as_bytes(),
    );
    assert_eq!(
        (ran.code, ran.json()["people"][0]["name"].as_str().unwrap()),
        (0, "Oma Proef"),
        "{}",
        ran.err
    );
    assert_eq!(other.content(), before, "a trial adds nobody");
    let ran = other.run_with(&["contacts", "import", "-"], cards.as_bytes());
    assert!(
        ran.code == 0
            && other
                .case("proef")
                .people
                .iter()
                .any(|person| person.name.as_str() == "Oma Proef"),
        "{}",
        ran.err
    );
    other.does(&["undo"]);
    assert_eq!(other.content(), before);
    let ran = other.run_with(
        &["contacts", "import", "-", "--role", "kring"],
        sheet.as_bytes(),
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
}

#[test]
fn a_list_with_a_mistake_is_refused_with_row_and_column() {
    let table = under_way();
    for (list, code, line, column) in [
        (
            "naam;telefoon\nNel Nieuw;0612345678\nPiet Peer;06\n",
            "phone-impossible",
            3,
            2,
        ),
        ("naam;e-mail\nNel Nieuw;nel\n", "email-impossible", 2, 2),
        ("telefoon;naam\n0612345678;\n", "csv-name-missing", 2, 2),
    ] {
        let failure = table
            .refuses_with(&["contacts", "import", "-"], list.as_bytes(), 5, code)
            .failure();
        assert_eq!(
            (failure["line"].as_u64(), failure["column"].as_u64()),
            (Some(line), Some(column)),
            "{failure}"
        );
    }
    let failure = table
        .refuses_with(
            &["contacts", "import", "-", "--dry-run"],
            b"BEGIN:VCARD\nVERSION:3.0\nTEL:06\nEND:VCARD\n",
            5,
            "vcard-without-name",
        )
        .failure();
    assert_eq!(failure["line"].as_u64(), Some(1));
}

#[test]
fn what_is_erased_is_said_with_the_papers_that_were_made_for_someone() {
    let table = under_way();
    let path = inside(&table, "oma.html");
    table.does(&[
        "print",
        "invitation",
        "--for",
        "oma",
        "--as",
        "html",
        "--to",
        &path,
    ]);
    let letter = text_of(
        &table,
        &["print", "erasure", "--for", "oma", "--on", "2026-05-01"],
    );
    assert!(
        letter.contains("1 mei 2026") && letter.contains("uitnodiging"),
        "{letter}"
    );
    assert!(
        !letter.contains(&path),
        "where it lies is the coordinator's own: {letter}"
    );
    table.refuses(&["print", "erasure", "--for", "oma"], 5, "field-missing");
}

#[cfg(feature = "pdf")]
#[test]
fn a_paper_is_a_pdf_unless_asked_otherwise_and_not_for_a_screen() {
    let mut table = under_way();
    let path = inside(&table, "programma.pdf");
    table.does(&["print", "programme", "--to", &path]);
    assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF"));
    table.screen = Some(80);
    table.refuses(&["print", "programme", "--to", "-"], 2, "not-for-a-screen");
    table.screen = None;
    table.does(&["circle", "add", "Saba ሳባ", "--handle", "saba"]);
    table.does(&["invite", "saba"]);
    table.refuses(
        &[
            "print",
            "invitation",
            "--for",
            "saba",
            "--to",
            &inside(&table, "s.pdf"),
        ],
        5,
        "glyph-missing",
    );
    assert!(!Path::new(&inside(&table, "s.pdf")).exists());
}

#[test]
fn what_cannot_be_written_is_not_noted_as_made() {
    let table = with_a_plan();
    // Where the paper is written first there is a folder with something in it.
    std::fs::create_dir_all(table.folder.path().join("plan.txt.ekc-out.new").join("vol")).unwrap();
    table.refuses(
        &[
            "print",
            "plan",
            "--as",
            "txt",
            "--to",
            &inside(&table, "plan.txt"),
        ],
        15,
        "cannot-write",
    );
    assert!(!table.does(&["log"]).out.contains("plan.txt"));
}

#[test]
fn a_paper_and_json_do_not_run_through_each_other() {
    let table = with_a_plan();
    table.refuses(
        &["print", "plan", "--as", "txt", "--to", "-"],
        2,
        "paper-and-json",
    );
    assert!(
        table
            .does(&["print", "plan", "--as", "txt", "--to", "-"])
            .out
            .contains("soep brengen")
    );
}
