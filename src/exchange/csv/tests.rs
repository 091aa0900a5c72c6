//! Tables as they are written and read.

use super::*;
use crate::exchange::coding::windows_1252;
use proptest::prelude::*;

fn owned(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

fn cell(text: &str) -> String {
    let table = String::from_utf8(write(&owned(&["x", "y"]), &[owned(&[text, "y"])])).unwrap();
    table
        .strip_prefix("\u{FEFF}x;y\r\n")
        .unwrap()
        .strip_suffix(";y\r\n")
        .unwrap()
        .to_owned()
}

#[track_caller]
fn refused(text: &str) -> (&'static str, Option<(usize, usize)>) {
    let failure = read(text.as_bytes()).err().unwrap();
    (
        failure.code(),
        failure.place().map(|place| (place.line, place.column)),
    )
}

#[track_caller]
fn names(bytes: &[u8]) -> Vec<(usize, String)> {
    read(bytes)
        .ok()
        .unwrap()
        .rows
        .into_iter()
        .map(|row| (row.line, row.name))
        .collect()
}

#[test]
fn a_table_is_written_as_a_dutch_spreadsheet_opens_it() {
    let table = write(
        &owned(&["naam", "adres"]),
        &[
            owned(&["Zoë", "Kade 1; 2 hoog"]),
            owned(&["\"Bo\"", "een\ntwee"]),
        ],
    );
    assert_eq!(
        table,
        "\u{FEFF}naam;adres\r\nZoë;\"Kade 1; 2 hoog\"\r\n\"\"\"Bo\"\"\";\"een\ntwee\"\r\n"
            .as_bytes()
    );
}

#[test]
fn no_cell_is_run_as_a_formula() {
    for formula in [
        "=1+1",
        "+31 6 1234 5678",
        "-1",
        "@SUM(A1)",
        " =1",
        "\u{a0}=1",
        "＝1",
        "＋1",
        "－1",
        "＠a",
        "'=1",
        "=cmd|'/C calc'!A0",
    ] {
        assert_eq!(cell(formula), format!("'{formula}"));
    }
    for formula in ["\t=1", "\tx", "\rx", "\nx"] {
        assert!(
            cell(formula).trim_start_matches('"').starts_with('\''),
            "{formula:?}"
        );
    }
    for harmless in [
        "Ans",
        "06-12345678",
        "'t Hoff",
        "a=b",
        "Bos-de Vries",
        "1-2-2026",
    ] {
        assert_eq!(cell(harmless), harmless);
    }
    let header = String::from_utf8(write(&owned(&["=1"]), &[])).unwrap();
    assert_eq!(header, "\u{FEFF}'=1\r\n");
}

#[test]
fn a_list_is_read_whatever_stands_between_its_cells() {
    for list in [
        "\u{FEFF}Naam;Relatie;Huishouden;Telefoon;E-mail;Adres;Taal\r\n\
         Ans Bos;buur;19;'+31 6 1234 5678;ans@voorbeeld.nl;\"Kade 1; 2\";Turks\r\n",
        "name,relation,household,phone,email,address,language\n\
         Ans Bos,buur,19,+31 6 1234 5678,ans@voorbeeld.nl,Kade 1; 2,Turks",
        "sep=,\nname,relation,household,phone,email,address,language\n\
         Ans Bos,buur,19,+31 6 1234 5678,ans@voorbeeld.nl,Kade 1; 2,Turks",
        "NAAM\tRELATIE\tHUISHOUDEN\tMobiel\tE-mailadres\tADRES\tTAAL\n \
         Ans Bos \tbuur\t19\t+31 6 1234 5678\tans@voorbeeld.nl\tKade 1; 2\tTurks\n",
    ] {
        let read = read(list.as_bytes()).ok().unwrap();
        let row = &read.rows[0];
        let told = [
            &row.relation,
            &row.household,
            &row.phone,
            &row.email,
            &row.address,
            &row.language,
        ]
        .map(|cell| cell.as_deref().unwrap_or("-"));
        assert_eq!(row.name, "Ans Bos");
        assert_eq!(
            told,
            [
                "buur",
                "19",
                "+31 6 1234 5678",
                "ans@voorbeeld.nl",
                "Kade 1; 2",
                "Turks"
            ]
        );
        assert_eq!((read.rows.len(), read.notes.len()), (1, 0));
    }
}

#[test]
fn an_empty_row_is_passed_over_and_an_empty_cell_says_nothing() {
    assert_eq!(
        names(b"\nnaam;tel\r\n\r\nAns;\r\n;;\r\n\r\n\r\nBert\r\n"),
        [(4, "Ans".to_owned()), (8, "Bert".to_owned())]
    );
    assert_eq!(
        names(b"sep=;\r\nnaam;tel\r\nAns;1\r\n"),
        [(3, "Ans".to_owned())]
    );
    assert_eq!(
        names(b"naam;adres\n\"A\nB\";x\nCor;y\n"),
        [(2, "A\nB".to_owned()), (4, "Cor".to_owned())]
    );
    assert!(
        read(b"naam;tel\nAns; \n").ok().unwrap().rows[0]
            .phone
            .is_none()
    );
}

#[test]
fn a_list_as_long_as_may_be_is_read_at_once() {
    let rows = (MOST_BYTES - 5) / 2;
    let read = read(format!("naam\n{}", "a\n".repeat(rows)).as_bytes())
        .ok()
        .unwrap();
    assert_eq!(
        (read.rows.len(), read.rows.last().unwrap().line),
        (rows, rows + 1)
    );
}

#[test]
fn a_list_of_an_older_spreadsheet_is_read_with_a_note() {
    let read = read(b"naam;adres\r\nZo\xEB \x80\x9F;Caf\xE9\r\n")
        .ok()
        .unwrap();
    assert_eq!(
        (read.rows[0].name.as_str(), read.rows[0].address.as_deref()),
        ("Zoë €Ÿ", Some("Café"))
    );
    assert_eq!(read.notes, [Note::Windows1252]);
    assert_eq!(
        (
            windows_1252(0x7F),
            windows_1252(0xA0),
            windows_1252(0xFF),
            windows_1252(0x92)
        ),
        ('\u{7F}', '\u{A0}', 'ÿ', '’')
    );
}

#[test]
fn what_stands_above_the_titles_of_a_list_is_passed_over_and_told() {
    let list = "Adressen van de kring;;\r\n;;\r\nmaart;;\r\nNaam;Telefoon;Relatie\r\n\
        Jan Berg;0612345678;oom\r\n";
    let read = read(list.as_bytes()).ok().unwrap();
    assert_eq!(read.rows[0].name, "Jan Berg");
    assert_eq!(read.rows[0].line, 5);
    assert_eq!(read.notes, [Note::AboveTitles { lines: vec![1, 3] }]);
    assert_eq!(
        refused("Ans Bos;;\nBert;06;oom"),
        ("csv-name-column-missing", Some((1, 1)))
    );
}

#[test]
fn a_list_that_was_saved_twice_is_read_with_a_note() {
    for mark in ["", "\u{FEFF}"] {
        let list = format!("{mark}naam;telefoon\nZoë van ’t Hoff;geen\n");
        let twice: String = list.bytes().map(windows_1252).collect();
        let read = read(twice.as_bytes()).ok().unwrap();
        assert_eq!(read.rows[0].name, "Zoë van ’t Hoff");
        assert_eq!(read.rows[0].phone, None, "\"geen\" is no number");
        assert_eq!(read.notes, [Note::Windows1252]);
    }
}

#[test]
fn one_name_that_was_saved_twice_is_read_between_others_that_were_not() {
    for list in ["naam\nZoÃ«\nŞükrü\n", "naam\n\u{A0}Ã«\nŞükrü\n"] {
        let read = read(list.as_bytes()).ok().unwrap();
        assert!(read.rows[0].name.ends_with('ë'), "{:?}", read.rows[0].name);
        assert_eq!(read.rows[1].name, "Şükrü");
    }
}

#[test]
fn a_word_that_says_there_is_none_is_no_number_and_no_address() {
    let list = "naam;telefoon;e-mail\nAns;geen;n.v.t.\nBert;Onbekend;nvt\nCor;geheim;none";
    let read = read(list.as_bytes()).ok().unwrap();
    let told: Vec<_> = read
        .rows
        .iter()
        .map(|row| (row.phone.as_deref(), row.email.as_deref()))
        .collect();
    assert_eq!(told, [(None, None), (None, None), (Some("geheim"), None)]);
}

#[test]
fn a_list_of_two_bytes_a_letter_is_read_without_its_mark() {
    let list = "Naam\tTelefoon\r\nZoë van 't Hoff\t06-12345678\r\n";
    let units: Vec<u16> = list.encode_utf16().collect();
    let little: Vec<u8> = units.iter().flat_map(|it| it.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|it| it.to_be_bytes()).collect();
    for bytes in [little, big] {
        assert_eq!(names(&bytes), [(2, "Zoë van 't Hoff".to_owned())]);
    }
}

#[test]
fn a_number_that_a_program_kept_as_a_text_is_that_number() {
    let list = "Naam;Telefoon;E-mail;Adres\n\
        \"=\"\"Piet Vos\"\"\";=\"0612345678\";mailto:piet@voorbeeld.nl;=\"a\"&\"b\"";
    let read = read(list.as_bytes()).ok().unwrap();
    let row = &read.rows[0];
    assert_eq!(row.name, "Piet Vos");
    assert_eq!(row.phone.as_deref(), Some("0612345678"));
    assert_eq!(row.email.as_deref(), Some("piet@voorbeeld.nl"));
    assert_eq!(row.address.as_deref(), Some("=\"a\"&\"b\""));
}

#[test]
fn an_infix_is_kept_wherever_a_list_has_it() {
    for list in [
        "voornaam;tussen;achternaam\nJan;van der;Berg",
        "Achternaam, voornaam;Telefoon\nBerg, Jan van der;0612345678",
        "Naam;Telefoon\nBerg, Jan van der;0612345678",
        "Voornaam;Achternaam;Weergavenaam\nJan;Berg;Jan van der Berg",
        "Voornaam;Achternaam;Weergavenaam\nJan;Berg;Berg, Jan van der",
        "Voornaam;Achternaam\nJan;Berg, van der",
    ] {
        assert_eq!(
            names(list.as_bytes()),
            [(2, "Jan van der Berg".to_owned())],
            "{list}"
        );
    }
    for (list, name) in [
        ("Naam;Telefoon\nJan Bos, buurman;06", "Jan Bos, buurman"),
        (
            "Voornaam;Achternaam;Weergavenaam\nJan;Berg;Jan Willem Berg",
            "Jan Berg",
        ),
        (
            "Voornaam;Achternaam;Weergavenaam\nJan;Berg;Janneke de Berg",
            "Jan Berg",
        ),
        (
            "Voornaam;Middelste naam;Achternaam;Weergavenaam\nJan;Jaap;Berg;Jan van der Berg",
            "Jan Jaap Berg",
        ),
    ] {
        assert_eq!(names(list.as_bytes()), [(2, name.to_owned())], "{list}");
    }
}

#[test]
fn the_titles_of_a_list_made_by_hand_are_known() {
    let list = "Naam;06-nummer;E-mailadres;Straat + huisnr;Postcode + plaats\n\
        Jan Berg;0612345678;jan@voorbeeld.nl;Kade 1;8261 AB Kampen";
    let read = read(list.as_bytes()).ok().unwrap();
    let row = &read.rows[0];
    assert_eq!(
        (row.phone.as_deref(), row.address.as_deref()),
        (Some("0612345678"), Some("Kade 1, 8261 AB Kampen"))
    );
    assert!(read.notes.is_empty());
}

#[test]
fn a_column_that_is_not_known_is_told() {
    let read = read("naam;geboren;;tel;Fax;hond;Notities\nAns;1960;x;06;07;;y".as_bytes())
        .ok()
        .unwrap();
    let known = owned(&["Fax", "Notities"]);
    let unknown = vec![2];
    assert_eq!(read.notes, [Note::NotTaken { known, unknown }]);
    assert_eq!(read.rows[0].phone.as_deref(), Some("06"));
}

#[test]
fn a_refusal_says_in_which_row_and_column() {
    for (list, code, place) in [
        ("", "csv-empty", None),
        ("\n;;\n", "csv-empty", None),
        ("naam;tel\n", "csv-empty", None),
        ("PK\u{3}\u{4}\0\0", "csv-not-text", None),
        (
            "Ans Bos;buur\nBert;vriend",
            "csv-name-column-missing",
            Some((1, 1)),
        ),
        (
            "naam;relatie;Relation\nAns",
            "csv-column-twice",
            Some((1, 3)),
        ),
        (
            "naam;tel\nAns;\"06\nBert;06\nCor;06\n",
            "csv-quote-open",
            Some((2, 2)),
        ),
    ] {
        assert_eq!(refused(list), (code, place), "{list:?}");
    }
    assert_eq!(
        read(&vec![b'a'; MOST_BYTES + 1]).err().unwrap().code(),
        "csv-too-large"
    );
    assert_eq!(
        names(b"naam;tel\nAns;06;;"),
        [(2, "Ans".to_owned())],
        "cells beyond the last column may be there when they are empty"
    );
    let read = read(b"tel;naam\n06;Ans").ok().unwrap();
    assert_eq!(
        read.place(&read.rows[0], Some("phone")),
        Place { line: 2, column: 1 }
    );
    assert_eq!(
        read.place(&read.rows[0], Some("name")),
        Place { line: 2, column: 2 }
    );
    assert_eq!(
        read.place(&read.rows[0], Some("email")),
        Place { line: 2, column: 1 }
    );
    assert_eq!(
        read.place(&read.rows[0], None),
        Place { line: 2, column: 1 }
    );
}

#[test]
fn a_row_of_which_nobody_can_be_made_does_not_stop_the_others() {
    let read = read(b"tel;naam\n06;Ans\n06;\n\n07;Bert;x\n08;Cor")
        .ok()
        .unwrap();
    let told: Vec<(&str, Option<Place>)> = read
        .mistakes
        .iter()
        .map(|failure| (failure.code(), failure.place()))
        .collect();
    let at = |line, column| Some(Place { line, column });
    assert_eq!(
        told,
        [
            ("csv-name-missing", at(3, 2)),
            ("csv-too-many-cells", at(5, 3))
        ]
    );
    let names: Vec<&str> = read.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Ans", "Cor"]);
}

proptest! {
    #[test]
    fn any_text_in_any_field_comes_back_from_a_table(
        texts in proptest::collection::vec("[ -9;=?A-Za-zé–\"'+-]{0,12}", 7),
    ) {
        let cells: Vec<String> = texts.iter().map(|it| it.trim().to_owned()).collect();
        // A name with its surname in front is said in the order of speech, and "nvt" is none.
        prop_assume!(!cells.iter().any(|it| person::says_none(it)));
        prop_assume!(!cells[0].is_empty() && !crate::exchange::parts::is_filed(&cells[0]));
        let titles = [
            "name",
            "relation",
            "household",
            "phone",
            "email",
            "address",
            "language",
        ];
        let read = read(&write(&owned(&titles), std::slice::from_ref(&cells))).ok().unwrap();
        let row = &read.rows[0];
        let fields = [
            Some(&row.name),
            row.relation.as_ref(),
            row.household.as_ref(),
            row.phone.as_ref(),
            row.email.as_ref(),
            row.address.as_ref(),
            row.language.as_ref(),
        ];
        for (cell, field) in cells.iter().zip(fields) {
            prop_assert_eq!(Some(cell).filter(|it| !it.is_empty()), field);
        }
        prop_assert!(read.mistakes.is_empty() && read.notes.is_empty());
    }

    #[test]
    fn what_is_written_is_read_back(
        name in "['=+@-]{0,3}[a-z;,\"=+'-]{0,8}[a-z]",
        phone in "['+=-]{0,2}[0-9]([0-9 ]{0,7}[0-9])?",
    ) {
        let table = write(&owned(&["naam", "telefoon"]), &[vec![name.clone(), phone.clone()]]);
        let read = read(&table).ok().unwrap();
        prop_assert_eq!(&read.rows[0].name, &name);
        prop_assert_eq!(read.rows[0].phone.as_deref(), Some(phone.as_str()));
    }

    #[test]
    fn no_bytes_make_the_reader_panic(
        bytes in proptest::collection::vec(any::<u8>(), 0..60),
        list in "(sep=|naam|;|,|\t|\"|\r|\n|'|=|é){0,20}",
    ) {
        let _ = read(&bytes);
        let _ = read(list.as_bytes());
    }
}
