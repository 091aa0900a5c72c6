//! Letters: who asks whom, when it may be asked, in which language and in which form.

use super::{files, inside, text_of, under_way};
use crate::desk::Table;
use std::path::Path;

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
    table.does(&["consent", "ada", "yes"]);
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
    table.does(&["consent", "dirk", "yes"]);
    table.refuses(&for_oma, 4, "not-acknowledged");
    // Whoever asks must be independent. A reason is given with the invitation;
    // then it lets the letter go too.
    let table = Table::with_case("family");
    table.does(&["edit-case", "--coordinator", "Mies Bakker"]);
    table.does(&["consent", "ada", "yes"]);
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
fn only_a_paper_that_says_how_to_reach_the_coordinator_asks_for_a_telephone_number() {
    let table = Table::ready("family");
    let told = |kind: &str, more: &[&str]| {
        let print = ["print", kind, "--as", "txt", "--to", "-"];
        table.does(&[&print[..], more].concat()).err
    };
    let remark = "kan u niet bereiken";
    assert!(told("bevestiging", &["--for", "ada"]).contains(remark));
    for kind in ["programma", "tevredenheid"] {
        let said = told(kind, &[]);
        assert!(!said.contains(remark), "{kind}: {said}");
    }
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
