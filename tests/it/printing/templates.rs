//! Templates of one's own, and advice on their words.

use super::{inside, text_of, under_way};

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
