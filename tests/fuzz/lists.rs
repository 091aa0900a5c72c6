//! Lists of people: a table, cards of an address book, and lines that were pasted.

use crate::target::{Outcome, Target, assert_in, rough};
use ekc::domain::text::Name;
use ekc::exchange::{csv, list, vcf};

/// CSV. What was read and is written is read back the same.
pub(crate) fn tables() -> Target {
    let feed = |input: &[u8]| {
        let read = match csv::read(input) {
            Ok(read) => read,
            Err(failure) => return Outcome::refused(&failure, input),
        };
        for row in &read.rows {
            for field in [None, Some("name"), Some("phone"), Some("no such")] {
                let place = read.place(row, field);
                assert!(place.line >= 1 && place.column >= 1);
            }
        }
        let header = [
            "name",
            "relation",
            "household",
            "phone",
            "email",
            "address",
            "language",
        ]
        .map(str::to_owned);
        let cells = |row: &csv::Row| {
            let others = [
                &row.relation,
                &row.household,
                &row.phone,
                &row.email,
                &row.address,
                &row.language,
            ];
            std::iter::once(row.name.clone())
                .chain(
                    others
                        .into_iter()
                        .map(|cell| cell.clone().unwrap_or_default()),
                )
                .collect::<Vec<_>>()
        };
        if let Some(failure) = read.mistakes.first().filter(|_| read.rows.is_empty()) {
            return Outcome::refused(failure, input);
        }
        let rows: Vec<Vec<String>> = read.rows.iter().map(cells).collect();
        let again = csv::read(&csv::write(&header, &rows))
            .unwrap_or_else(|failure| panic!("{failure:?} {rows:?}"));
        assert_eq!(again.rows.iter().map(cells).collect::<Vec<_>>(), rows);
        let filled = rows
            .iter()
            .flatten()
            .filter(|cell| !cell.is_empty())
            .count();
        let notes: Vec<String> = read
            .notes
            .iter()
            .map(|note| {
                format!("{note:?}")
                    .chars()
                    .take_while(|c| c.is_alphanumeric())
                    .collect()
            })
            .collect();
        let kind = format!(
            "read {}",
            if notes.is_empty() { "whole" } else { &notes[0] }
        );
        Outcome {
            shape: format!(
                "{kind} {} {} {}",
                rough(rows.len()),
                rough(filled),
                rough(notes.len())
            ),
            kind,
        }
    };
    Target {
        seeds: vec![
            "\u{FEFF}Naam;Relatie;Huishouden;Telefoon;E-mail;Adres;Taal\r\n\
             Ans Bos;buur;19;'+31 6 1234 5678;ans@voorbeeld.nl;\"Kade 1; 2\";Turks\r\n"
                .into(),
            b"sep=,\nname,relation\nBo,\"oom \"\"Bo\"\"\"\n,\n\nCor,\n".to_vec(),
            b"naam\tadres\r\nZo\xEB \x80\x9F\tCaf\xE9\r\n".to_vec(),
            b"naam;schoenmaat\n=1+1;'=2\n".to_vec(),
        ],
        words: vec![
            b";",
            b",",
            b"\t",
            b"\"",
            b"\"\"",
            b"'",
            b"''",
            b"=",
            b"+",
            b"@",
            b"\r\n",
            b"\n",
            b"\r",
            b"sep=;\r\n",
            b"sep=",
            b"naam",
            b"name",
            b"telefoon",
            b"E-mail",
            b"adres",
            b"taal",
            b"relatie",
            b"\xEF\xBB\xBF",
            b"\x01end",
            b" ",
            b"\n\n",
        ],
        most: 64 * 1024,
        short_run: 4_000,
        feed: Box::new(feed),
    }
}

/// Words of a card, to put into a text.
const WORDS_OF_CARDS: &[&[u8]] = &[
    b"BEGIN:VCARD\r\n",
    b"END:VCARD\r\n",
    b"VERSION:2.1\r\n",
    b"VERSION:3.0\r\n",
    b"VERSION:4.0\r\n",
    b"FN:",
    b"N:",
    b"TEL",
    b"EMAIL",
    b"ADR",
    b"ORG",
    b"NOTE",
    b"TITLE",
    b"ROLE",
    b"PHOTO",
    b"GEO",
    b"TZ",
    b"AGENT:",
    b"BDAY",
    b"REV",
    b"UID",
    b"KEY",
    b"SOUND",
    b"LOGO",
    b"X-A:",
    b"KIND:group",
    b"XML",
    b"CATEGORIES",
    b";ENCODING=QUOTED-PRINTABLE",
    b";ENCODING=BASE64",
    b";ENCODING=b",
    b";CHARSET=ISO-8859-1",
    b";CHARSET=UTF-7",
    b";CHARSET=UTF-16",
    b";CHARSET=Windows-1252",
    b"\xEB",
    b"\xFF\xFE",
    b"B\0E\0",
    b"item1.",
    b"X-ABLabel:",
    b";type=pref",
    b";FAX",
    b";CELL",
    b"+31 (0)6 12345678",
    b" (na 18 uur)",
    b"X-EKC-PHONE:",
    b"BEGIN:VADDRESSBOOK\r\n",
    b";VALUE=uri",
    b";VALUE=date-and-or-time",
    b";TYPE=",
    b";PREF=",
    b";SORT-AS=",
    b";ALTID=",
    b";PID=1.1",
    b"=C3=AB",
    b"=",
    b"=\r\n",
    b"\r\n ",
    b"\\n",
    b"\\,",
    b"\\;",
    b"\\",
    b":",
    b";",
    b",",
    b"\"",
    b"^n",
    b"^'",
    b"tel:",
    b"mailto:",
    b"data:;base64,",
    b"20200101T000000Z",
    b"--0412",
    b"-0500",
    b"T10:22:00",
];

/// vCard 2.1, 3.0 and 4.0. What was read and is written is read back,
/// and from then on stays the same.
pub(crate) fn cards() -> Target {
    let feed = |input: &[u8]| {
        let read = match vcf::read(input) {
            Ok(read) => read,
            Err(failure) => return Outcome::refused(&failure, input),
        };
        assert!(vcf::is_cards(input));
        let faults: Vec<String> = read
            .faults
            .iter()
            .map(|fault| Outcome::refused(fault, input).kind)
            .collect();
        let cards = |read: &vcf::Read| {
            read.entries
                .iter()
                .map(|entry| entry.card.clone())
                .collect::<Vec<_>>()
        };
        for entry in &read.entries {
            assert_in(entry.place(), input);
            assert!(!entry.card.name.is_empty());
            let are_names = entry.left.keys().all(|name| {
                let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
                name == "…" || name.chars().all(is_name)
            });
            assert!(are_names, "{:?}", entry.left);
        }
        let written = vcf::write(&cards(&read));
        // A name that is nothing but hidden characters is refused where people are recorded.
        if !read.entries.is_empty()
            && read
                .entries
                .iter()
                .all(|entry| Name::parse(&entry.card.name).is_ok())
        {
            let again = vcf::read(written.as_bytes())
                .unwrap_or_else(|failure| panic!("{failure:?} {written:?}"));
            assert!(again.faults.is_empty(), "{written:?}");
        }
        let fields = |card: &vcf::Card| {
            let texts = [
                &card.relation,
                &card.organisation,
                &card.function,
                &card.address,
                &card.note,
            ];
            texts.iter().filter(|field| field.is_some()).count()
                + card.phones.len().min(1)
                + card.emails.len().min(1)
        };
        let has = read
            .entries
            .iter()
            .map(|entry| fields(&entry.card))
            .max()
            .unwrap_or_default();
        let left: Vec<&String> = read
            .entries
            .iter()
            .flat_map(|entry| entry.left.keys())
            .take(3)
            .collect();
        let kind = format!("read {} {has}", rough(read.entries.len()).min(3));
        Outcome {
            shape: format!(
                "{kind} {left:?} {:?} {}",
                faults.first(),
                rough(input.len())
            ),
            kind,
        }
    };
    Target {
        seeds: vec![
            b"BEGIN:VCARD\r\nVERSION:2.1\r\n\
              N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:H=C3=B6f=\r\n;Zo=C3=AB\r\n\
              TEL;HOME;VOICE:0612345678\r\nEND:VCARD\r\n"
                .to_vec(),
            b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Hoff;Zo\xC3\xAB;;;\r\nFN:Zo\xC3\xAB van 't Hoff\r\n\
              ORG:Wijkteam\\; Noord\\, Kampen;Afd\r\nTITLE:voogd\r\n\
              item1.TEL;TYPE=CELL:+31 6 1234 5678\r\nADR:;;Kade 1;Kampen;;8261 AB;NL\r\n\
              X-EKC-RELATION:oma\r\nNOTE:oma\\nBelt\r\n  liever\r\n\
              PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\nEND:VCARD\r\n"
                .to_vec(),
            b"BEGIN:VCARD\nVERSION:4.0\nKIND:individual\nFN;PREF=1:Bo\nFN:Bob\n\
              TEL;VALUE=uri:tel:+31-6;ext=1\nEMAIL:mailto:a@b.nl\nBDAY:--0412\nGENDER:F;x\n\
              LANG:nl\nURL:http://a\nRELATED;VALUE=text:x\nCLIENTPIDMAP:1;urn:uuid:1\n\
              REV:20200101T000000Z\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nKIND:group\n\
              MEMBER:urn:uuid:2\nFN:x\nEND:VCARD\n"
                .to_vec(),
        ],
        words: WORDS_OF_CARDS.to_vec(),
        most: 64 * 1024,
        short_run: 2_500,
        feed: Box::new(feed),
    }
}

/// A pasted list.
pub(crate) fn pasted() -> Target {
    let feed = |input: &[u8]| {
        let Ok(text) = std::str::from_utf8(input) else {
            return Outcome::no_text();
        };
        match list::read(text) {
            Ok(entries) => {
                let lines = text.lines().count();
                assert!(
                    entries
                        .iter()
                        .all(|entry| (1..=lines).contains(&entry.line))
                );
                let fields = entries
                    .iter()
                    .map(|it| {
                        [&it.relation, &it.household, &it.phone, &it.email]
                            .iter()
                            .filter(|field| field.is_some())
                            .count()
                    })
                    .max();
                Outcome::new(
                    format!("read {fields:?}"),
                    format!("read {fields:?} {}", rough(entries.len())),
                )
            }
            Err(failure) => Outcome::refused(&failure, input),
        }
    };
    Target {
        seeds: vec![
            b"Ans Bos; buurvrouw; Kade 1; 0612345678; ans@voorbeeld.nl\n# even kant\n\nBert"
                .to_vec(),
            b"Ans\tbuur\t19\t06\ta@b.nl\r\nBo".to_vec(),
            b"a, b, c".to_vec(),
        ],
        words: vec![
            b";", b"\t", b",", b",,", b"#", b"\n", b"\r\n", b"\r", b" ", b";;;;", b"\n\n",
        ],
        most: 64 * 1024,
        short_run: 10_000,
        feed: Box::new(feed),
    }
}
