//! Access at the keyboard: one letter with everything about one person,
//! and a line in the log that it left.

use crate::desk::Table;

/// A case in which people say things about each other.
fn told_of_each_other() -> Table {
    let table = Table::ready("family");
    table.does(&[
        "edit-case",
        "--coordinator",
        "Mies Bakker; 038 1234567; mies@voorbeeld.nl",
    ]);
    table.does(&[
        "circle",
        "add",
        "Bep Smits",
        "--handle",
        "bep",
        "--relation",
        "oma",
        "--phone",
        "06 12345678",
        "--named-by",
        "ada",
    ]);
    table.does(&[
        "circle",
        "add",
        "Gijs Gram",
        "--handle",
        "gijs",
        "--relation",
        "buurman",
        "--phone",
        "06 87654321",
        "--address",
        "Kade 4, Waterbuurt",
    ]);
    table.does(&[
        "circle",
        "apart",
        "bep",
        "gijs",
        "--order",
        "wens",
        "--reason",
        "Gijs dreigde.",
    ]);
    table.does(&[
        "contact",
        "bep",
        "--way",
        "phone",
        "--note",
        "Bep en Gijs' moeder zagen elkaar op Kade 4. Bel +31 6 1234 5678.",
    ]);
    table.does(&[
        "contact",
        "ada",
        "--way",
        "visit",
        "--note",
        "Ada zegt dat Bep ziek is.",
    ]);
    table.does(&[
        "contact",
        "gijs",
        "--way",
        "visit",
        "--note",
        "Gijs vertelt over Bep en een geheim.",
    ]);
    table
}

fn letter(table: &Table, who: &str) -> String {
    table
        .does(&["privacy", "access", who, "--as", "txt", "--to", "-"])
        .out
}

#[test]
fn someone_reads_everything_about_themselves_and_nobodys_name() {
    let table = told_of_each_other();
    let said = letter(&table, "bep")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    for words in [
        "Beste Bep Smits",
        "06 12345678",
        "Genoemd door: iemand anders",
        "Bep en [iemand anders]' moeder zagen elkaar op [iemand anders]. Bel +31 6 1234 5678.",
        "[iemand anders] zegt dat Bep ziek is.",
        "wens van een van de twee",
        "Autoriteit Persoonsgegevens",
        "binnen drie maanden",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    for words in [
        "Gijs", "gijs", "Gram", "Kade", "8765", "Ada", "dreigde", "geheim",
    ] {
        assert!(!said.contains(words), "{words}: {said}");
    }
}

#[test]
fn access_is_noted_as_what_left_and_the_next_letter_tells_of_it() {
    let table = told_of_each_other();
    let path = table.folder.path().join("bep.html").display().to_string();
    let ran = table.does(&["privacy", "inzage", "Bep", "--as", "html", "--to", &path]);
    assert!(
        ran.err.contains("binnen een maand") && ran.err.contains("Niet alles staat erin voor bep"),
        "{}",
        ran.err
    );
    assert!(
        table
            .does(&["log"])
            .out
            .contains("Gemaakt voor bep: brief over inzage, HTML")
    );
    let again = letter(&table, "bep");
    assert!(
        again.contains("Papieren voor u") && !again.contains(&path),
        "{again}"
    );
    table.refuses(
        &["privacy", "access", "bep", "--as", "html", "--to", &path],
        15,
        "paper-exists",
    );
    let told = table
        .does(&[
            "privacy",
            "access",
            "bep",
            "--as",
            "html",
            "--to",
            &path,
            "--replace",
            "--json",
        ])
        .json();
    assert_eq!(
        (
            told["papers"][0]["kind"].as_str(),
            told["papers"][0]["for"].as_str(),
            told["papers"][0]["left_out"].as_u64()
        ),
        (Some("access"), Some("bep"), Some(2))
    );
}

#[test]
fn who_is_left_alone_may_see_it_too_and_print_makes_the_same_letter() {
    let table = told_of_each_other();
    table.does(&["circle", "leave-alone", "bep"]);
    let by_name = letter(&table, "bep");
    let by_print = table
        .does(&[
            "print", "inzage", "--for", "bep", "--as", "txt", "--to", "-",
        ])
        .out;
    assert!(
        by_print.starts_with(
            by_name
                .split("Wat ik verder")
                .next()
                .unwrap()
                .split("Papieren voor u")
                .next()
                .unwrap()
        )
    );
    assert!(by_name.contains("niet meer benaderen"));
}

#[test]
fn it_is_asked_read_from_a_file_and_refused_where_it_was_given() {
    let table = told_of_each_other();
    table.refuses(&["privacy", "access"], 7, "missing-answers");
    table.refuses(&["privacy", "access", "niemand"], 3, "person-unknown");
    table.refuses(
        &["privacy", "access", "bep", "--in", "pl"],
        3,
        "no-template",
    );
    table.refuses(&["print", "access"], 3, "nobody-to-print-for");
    let failure = table
        .refuses_with(
            &["privacy", "access", "--from", "-"],
            b"as: [txt]\nperson: niemand\n",
            3,
            "person-unknown",
        )
        .failure();
    assert_eq!(failure["line"].as_u64(), Some(2), "{failure}");
    let ran = table.run_with(
        &["privacy", "access", "--from", "-"],
        b"person: bep\nas: [txt]\nin: en\nto: \"-\"\n",
    );
    assert!(
        ran.code == 0
            && ran.out.contains("What I keep about you")
            && ran.out.contains("someone else"),
        "{}{}",
        ran.out,
        ran.err
    );
    let ran = table.answer(&["privacy", "access", "--as", "txt", "--to", "-"], &["bep"]);
    assert!(
        ran.code == 0 && ran.out.contains("Bep Smits"),
        "{}{}",
        ran.out,
        ran.err
    );
}
