//! Cards for an address book (vCard): written as 3.0 (RFC 2426), which every telephone reads; read
//! as 2.1, 3.0 or 4.0 (RFC 6350), in UTF-8, UTF-16 and the old codings of Windows.
//!
//! Of a card one number is taken: the one that reaches somebody. What else it has is not kept, and
//! is named for each card ([`Entry::left`]), by the names of its properties alone: a line that is
//! none may be anything. Why this is our own code is in
//! `docs/decisions/0032-telephone-numbers-and-cards-are-read-by-our-own-code.md`.

mod lines;
mod name;
mod property;
mod reading;
mod writing;

pub use writing::write;

use super::coding::without_utf16;
use crate::failure::{Failure, Place, failure};
use lines::{blocks, has_card};
use property::Property;
use reading::{Version, card_of, is_group, version_of};
use std::collections::BTreeMap;

/// The largest file that is read, in bytes: cards may hold photographs.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;

/// How the program that wrote a card names itself, when it is this one.
const OURS: &str = "-//ekc//ekc//NL";

/// The property that holds the relation, for reading it again; a telephone shows it in the note.
const RELATION: &str = "X-EKC-RELATION";

/// The same for a telephone with what was said of it: "06 12345678 (na 18 uur)".
const PHONE: &str = "X-EKC-PHONE";

/// One person or organisation, as written.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// What says that it is the same card as before.
    pub uid: Option<String>,
    /// Name.
    pub name: String,
    /// Relation to the main person.
    pub relation: Option<String>,
    /// Organisation.
    pub organisation: Option<String>,
    /// Function in it.
    pub function: Option<String>,
    /// Telephone numbers. When read, the one that reaches somebody comes first.
    pub phones: Vec<String>,
    /// E-mail addresses. When read, the one that is preferred comes first.
    pub emails: Vec<String>,
    /// Postal address, on one line.
    pub address: Option<String>,
    /// Anything else, of one or more lines.
    pub note: Option<String>,
}

/// A card that was read, and the line it begins on.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    /// Line of its BEGIN, from 1.
    pub line: usize,
    /// What it says.
    pub card: Card,
    /// What is left of it when the name, the relation, the organisation, the function, the first
    /// number, the first e-mail address and the postal address are taken: names of properties such
    /// as `PHOTO`, and how often each is there. A number that is that of a fax is `FAX`, a line
    /// that is no property `…`.
    pub left: BTreeMap<String, usize>,
}

impl Entry {
    /// Where it stands.
    #[must_use]
    pub fn place(&self) -> Place {
        at(self.line)
    }
}

/// What was read.
#[derive(Clone, PartialEq, Eq)]
pub struct Read {
    /// The cards, in the order of the file.
    pub entries: Vec<Entry>,
    /// The cards that cannot be read, each with its line: `vcard-version`, `vcard-without-name`.
    pub faults: Vec<Failure>,
    /// How many lists of members there are. They are no people.
    pub groups: usize,
    /// How many lines say something beside the cards.
    pub beside: usize,
    /// Whether some of it is in an old coding: somebody has to look whether the accents are right.
    pub is_old: bool,
}

/// Whether a file is one of cards, in any coding.
#[must_use]
pub fn is_cards(bytes: &[u8]) -> bool {
    has_card(&without_utf16(bytes))
}

/// Read a file of one or more cards.
///
/// # Errors
/// `vcard-too-large`, `vcard-empty`; with the line: `vcard-unexpected-end`, `vcard-unfinished`.
/// What is wrong with one card alone is among [`Read::faults`].
pub fn read(bytes: &[u8]) -> Result<Read, Failure> {
    if bytes.len() > MOST_BYTES {
        return Err(failure!(
            Invalid,
            "vcard-too-large",
            most = format!("{} MB", MOST_BYTES / 1024 / 1024)
        ));
    }
    let blocks = blocks(&without_utf16(bytes))?;
    let mut read = Read {
        entries: Vec::new(),
        faults: Vec::new(),
        groups: 0,
        beside: blocks.beside,
        is_old: false,
    };
    if blocks.cards.is_empty() {
        return Err(failure!(Invalid, "vcard-empty"));
    }
    for block in blocks.cards {
        let properties: Vec<Property> = block.lines.iter().map(Property::read).collect();
        read.is_old |= properties.iter().any(|it| it.is_old);
        if version_of(&properties) == Version::Unknown {
            let fault = failure!(Invalid, "vcard-version").at(Some(at(block.line)));
            read.faults.push(fault);
        } else if is_group(&properties) {
            read.groups += 1;
        } else {
            let (card, mut left) = card_of(&properties);
            if block.has_agent {
                left.insert("AGENT".to_owned(), 1);
            }
            if block.unread > 0 {
                *left.entry("…".to_owned()).or_default() += block.unread;
            }
            if card.name.is_empty() {
                let fault = failure!(Invalid, "vcard-without-name").at(Some(at(block.line)));
                read.faults.push(fault);
            } else {
                read.entries.push(Entry {
                    line: block.line,
                    card,
                    left,
                });
            }
        }
    }
    Ok(read)
}

fn at(line: usize) -> Place {
    Place { line, column: 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[expect(
        clippy::unnecessary_wraps,
        reason = "half of the fields of a card are options"
    )]
    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[track_caller]
    fn entry(text: &str) -> Entry {
        let read = read(text.as_bytes()).ok().unwrap();
        assert_eq!((read.entries.len(), read.faults.len()), (1, 0));
        read.entries[0].clone()
    }

    #[track_caller]
    fn only(text: &str) -> Card {
        entry(text).card
    }

    fn left_of(text: &str) -> Vec<String> {
        let left = entry(text).left.into_iter();
        left.map(|(name, count)| format!("{name} {count}"))
            .collect()
    }

    #[track_caller]
    fn refused(text: &str) -> (&'static str, Option<usize>) {
        let read = read(text.as_bytes());
        let failure = match read {
            Ok(mut read) => read.faults.swap_remove(0),
            Err(failure) => failure,
        };
        (failure.code(), failure.place().map(|place| place.line))
    }

    /// A card of version 3.0 with these lines in it.
    fn card(lines: &str) -> String {
        format!("BEGIN:VCARD\nVERSION:3.0\n{lines}\nEND:VCARD\n")
    }

    #[test]
    fn a_card_of_an_old_telephone_is_read() {
        let text = "BEGIN:VCARD\r\nVERSION:2.1\r\n\
            N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Y=C4=B1lmaz;Fatma;;;\r\n\
            FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Fatma Y=C4=\r\n=B1lmaz\r\n\
            TEL;HOME:038-1234567\r\nTEL;CELL;PREF:0612345678\r\n\
            EMAIL;INTERNET:f@voorbeeld.nl\r\nADR;HOME:;;Kade 1;Kampen;;8261 AB;Nederland\r\n\
            NOTE;ENCODING=QUOTED-PRINTABLE:eerste=0D=0Atweede\r\nEND:VCARD\r\n";
        let card = only(text);
        assert_eq!(card.name, "Fatma Yılmaz");
        assert_eq!(card.phones, ["0612345678", "038-1234567"]);
        assert_eq!(card.emails, ["f@voorbeeld.nl"]);
        assert_eq!(card.address, some("Kade 1, 8261 AB Kampen, Nederland"));
        assert_eq!(card.note, some("eerste\ntweede"));
        let latin = "BEGIN:VCARD\nVERSION:2.1\n\
            N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Hoff;Zo=EB\nEND:VCARD\n";
        assert_eq!(only(latin).name, "Zoë Hoff");
        // Without a word about its coding, and without the `=` at the end of a line.
        let bare = "BEGIN:VCARD\nVERSION:2.1\nFN;QUOTED-PRINTABLE:Zo=C3=AB H=C3=B6ff\n\
            NOTE;ENCODING=QUOTED-PRINTABLE:caf\n=C3=A9\nEND:VCARD\n";
        let card = only(bare);
        assert_eq!((card.name.as_str(), card.note), ("Zoë Höff", some("café")));
    }

    #[test]
    fn a_card_of_a_new_address_book_is_read() {
        let text = "\u{FEFF}BEGIN:VCARD\nVERSION:4.0\nKIND:individual\n\
            N:Hoff;Zoë;Anna,Maria;dr.;\n\
            item1.TEL;VALUE=uri;TYPE=\"voice,home\":tel:+31-38-123-4567;ext=1\n\
            EMAIL;PREF=1:zoe@voorbeeld.nl\nEMAIL:zoe@voorbeeld.nl\nORG:Wijkteam;Noord\n\
            ROLE:gezins\n voogd\nADR;LABEL=\"x: y\":;3 hoog;Kade 1;Kampen;;8261 AB;\n\
            NOTE:een\\, twee\\nDrie\nRELATED;TYPE=child:urn:uuid:1\nX-SKYPE:z\n\
            PHOTO:data:image/gif;base64,R0lGODlhAQABAAAAACw=\nBDAY:19700101\nEND:VCARD\n";
        let card = only(text);
        assert_eq!(card.name, "dr. Zoë Anna Maria Hoff");
        assert_eq!(card.phones, ["+31-38-123-4567 tst. 1"]);
        assert_eq!(card.emails, ["zoe@voorbeeld.nl"]);
        assert_eq!(
            (card.organisation.as_deref(), card.function.as_deref()),
            (Some("Wijkteam, Noord"), Some("gezinsvoogd"))
        );
        assert_eq!(card.address, some("Kade 1, 3 hoog, 8261 AB Kampen"));
        assert_eq!(card.note, some("een, twee\nDrie"));
        assert_eq!(
            left_of(text),
            ["BDAY 1", "NOTE 1", "PHOTO 1", "RELATED 1", "X-SKYPE 1"]
        );
    }

    #[test]
    fn the_number_that_reaches_somebody_comes_first_and_that_of_a_fax_never() {
        for (lines, first, left) in [
            (
                "TEL;type=WORK;type=FAX:038-7654321\nTEL;type=HOME;type=VOICE:038-1234567\n\
                 TEL;type=CELL;type=VOICE;type=pref:+31 6 12345678\nitem2.TEL:06 87654321\n\
                 item2.X-ABLabel:dochter",
                "+31 6 12345678",
                vec!["FAX 1", "TEL 2"],
            ),
            (
                "TEL;TYPE=\"HOME,VOICE\":038-1234567\nTEL;TYPE=CELL;PREF=1:+31 6 12345678",
                "+31 6 12345678",
                vec!["TEL 1"],
            ),
            (
                "TEL;TYPE=HOME:038-1234567\nTEL;TYPE=CELL:0612345678",
                "0612345678",
                vec!["TEL 1"],
            ),
            (
                "TEL:038-1234567\nTEL:0612345678",
                "0612345678",
                vec!["TEL 1"],
            ),
            (
                "TEL;TYPE=CELL:0612345678\nTEL;TYPE=HOME,PREF:038-1234567",
                "038-1234567",
                vec!["TEL 1"],
            ),
            (
                "TEL;PREF=2;TYPE=CELL:0612345678\nTEL;PREF=1:038-1234567",
                "038-1234567",
                vec!["TEL 1"],
            ),
            (
                "TEL;TYPE=PREF:kantoor\nTEL;TYPE=HOME:038-1234567",
                "038-1234567",
                vec!["TEL 1"],
            ),
            (
                "item1.TEL;type=pref:038-7654321\nitem1.X-ABLabel:_$!<HomeFAX>!$_\nTEL:038-1",
                "038-1",
                vec!["FAX 1"],
            ),
            (
                "TEL;TYPE=CELL:0612345678\nTEL;TYPE=VOICE:+31 6 1234 5678",
                "0612345678",
                vec![],
            ),
            (
                "TEL;WORK;VOICE:038-1112233\nTEL;HOME;VOICE:038-1234567",
                "038-1234567",
                vec!["TEL 1"],
            ),
            (
                "TEL;TYPE=WORK,CELL:0687654321\nTEL;TYPE=CELL:0612345678",
                "0612345678",
                vec!["TEL 1"],
            ),
            (
                "item1.TEL:038-1112233\nitem1.X-ABLabel:_$!<Work>!$_\nTEL:038-1234567",
                "038-1234567",
                vec!["TEL 1"],
            ),
            (
                "item1.TEL:06 87654321\nitem1.X-ABLabel:dochter",
                "06 87654321 (dochter)",
                vec![],
            ),
            (
                "item1.TEL;waid=31612345678:+31 6 12345678\nitem1.X-ABLabel:Mobiel",
                "+31 6 12345678",
                vec![],
            ),
        ] {
            let text = card(&format!("FN:Ans\n{lines}"));
            assert_eq!(only(&text).phones[0], first, "{lines}");
            assert_eq!(left_of(&text), left, "{lines}");
        }
        let text = card("FN:Ans\nTEL;TYPE=FAX:038-7654321\nTEL;TYPE=PAGER:0661234567");
        assert!(only(&text).phones.is_empty());
        assert_eq!(left_of(&text), ["FAX 2"]);
    }

    #[test]
    fn a_name_is_said_in_the_order_of_speech() {
        for (lines, name, left) in [
            (
                "FN:Berg\\, Jan van der\nN:Berg;Jan;van der;;",
                "Jan van der Berg",
                vec![],
            ),
            (
                "FN:Berg, Jan van der\nN:van der Berg;Jan;;;",
                "Jan van der Berg",
                vec![],
            ),
            ("N:Berg;Jan;van der;;", "Jan van der Berg", vec![]),
            ("N:Berg, van der;Jan;;;", "Jan van der Berg", vec![]),
            ("N:Berg\\, van der;Jan;;;", "Jan van der Berg", vec![]),
            ("FN:jan@voorbeeld.nl\nN:Berg;Jan;;;", "Jan Berg", vec![]),
            ("FN:Zoe\u{308} Bos\nN:Bos;Zoe\u{308};;;", "Zoë Bos", vec![]),
            ("FN:Oma\nN:Verzonnen;Truus;;;", "Oma", vec!["N 1"]),
            (
                "FN:Truus Bos\nNICKNAME:Oma",
                "Truus Bos",
                vec!["NICKNAME 1"],
            ),
            ("FN:\nN:;;;;\nNICKNAME:Oma", "Oma", vec![]),
            ("FN:\nN:;;;;\nORG:Wijkteam", "Wijkteam", vec![]),
            ("FN:Ans\nFN:Anna", "Ans", vec!["FN 1"]),
        ] {
            assert_eq!(only(&card(lines)).name, name, "{lines}");
            assert_eq!(left_of(&card(lines)), left, "{lines}");
        }
    }

    #[test]
    fn a_card_is_read_in_whatever_coding_it_is() {
        let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Şen\r\nEND:VCARD\r\n";
        let units: Vec<u16> = text.encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|it| it.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|it| it.to_be_bytes()).collect();
        for bytes in [little, big, text.replace('\n', "\r").into_bytes()] {
            assert!(is_cards(&bytes));
            let read = read(&bytes).ok().unwrap();
            assert_eq!(read.entries[0].card.name, "Zoë Şen");
            assert!(!read.is_old);
        }
        let mixed = b"BEGIN:VCARD\nFN:Zo\xEB \x96 Hoff\nNICKNAME:Zo\xC3\xAB\nEND:VCARD\n";
        let read = read(mixed).ok().unwrap();
        assert_eq!(read.entries[0].card.name, "Zoë – Hoff");
        assert!(read.is_old && is_cards(mixed));
        // A character may be cut in two where a line is folded.
        let cut = b"BEGIN:VCARD\nVERSION:3.0\nFN:Zo\xC3\n \xAB\nEND:VCARD\n";
        assert_eq!(super::read(cut).ok().unwrap().entries[0].card.name, "Zoë");
        assert!(!is_cards(b"naam;telefoon\nAns;0612345678\n"));
    }

    #[test]
    fn what_wraps_the_cards_is_passed_over_and_what_else_there_is_is_counted() {
        let wrapped = format!("BEGIN:VADDRESSBOOK\n{}END:VADDRESSBOOK\n", card("FN:Ans"));
        let read = read(wrapped.as_bytes()).ok().unwrap();
        assert_eq!(
            (read.entries.len(), read.entries[0].line, read.beside),
            (1, 2, 0)
        );
        let said = format!("Adresboek\n\n{}", card("FN:Ans"));
        assert_eq!(super::read(said.as_bytes()).ok().unwrap().beside, 1);
        let group = format!(
            "{}{}",
            card("FN:Ans"),
            card("KIND:group\nFN:Kring\nMEMBER:x")
        );
        let read = super::read(group.as_bytes()).ok().unwrap();
        assert_eq!((read.entries.len(), read.groups), (1, 1));
    }

    #[test]
    fn a_card_that_was_pasted_with_white_space_and_in_small_letters_is_a_card() {
        for text in [
            "begin : vcard\nversion : 3.0\nfn : Ans\ntel ; type=cell : 0612345678\nend : vcard\n",
            "BEGIN: VCARD \r\nVERSION: 2.1\r\nFN: Ans\r\nTEL: 0612345678\r\nEND :VCARD\r\n",
            "  BEGIN:VCARD\n  VERSION:3.0\n  FN:A\n   ns\n  TEL:0612345678\n  END:VCARD\n",
            "\tBegin:vCard\n\tFN:Ans\n\tTEL:0612345678\nEnd:vCard\n",
            " BEGIN:VCARD\nVERSION:3.0\nFN:A\n ns\nTEL:0612345678\nEND:VCARD\n",
        ] {
            assert!(is_cards(text.as_bytes()), "{text}");
            let card = only(text);
            assert_eq!(
                (card.name.as_str(), card.phones[0].as_str()),
                ("Ans", "0612345678"),
                "{text}"
            );
        }
        // A note that goes on in a next line with these words is a note.
        let text = card("FN:Ans\nNOTE:begint met\n BEGIN:VCARD\nTEL:0612345678");
        assert_eq!(only(&text).phones, ["0612345678"]);
    }

    #[test]
    fn several_cards_each_have_the_line_they_begin_on() {
        let text = "\nBEGIN:VCARD\nVERSION:3.0\nFN:Ans\nEND:VCARD\n\n\n\
            begin:vcard\r\nVERSION:3.0\r\nFN:Bert\r\nend:vcard";
        let read = read(text.as_bytes()).ok().unwrap();
        let told: Vec<_> = read
            .entries
            .iter()
            .map(|entry| (entry.line, entry.card.name.as_str()))
            .collect();
        assert_eq!(told, [(2, "Ans"), (8, "Bert")]);
    }

    #[test]
    fn what_is_left_is_named_and_never_told() {
        let text = "BEGIN:VCARD\nVERSION:3.0\nFN:Ans\nAns Bos 0612345678:x\n\
            AGENT:\nBEGIN:VCARD\nFN:Bert\nEND:VCARD\n\
            ADR:;;a;;;;\nADR:;;b;;;;\nURL:\nEND:VCARD\n";
        assert_eq!(only(text).address.as_deref(), Some("a"));
        assert_eq!(left_of(text), ["ADR 1", "AGENT 1", "… 1"]);
        for (lines, left) in [
            (
                "NOTE:een\n twee\n\nNOTE;ENCODING=QUOTED-PRINTABLE:a=\nb",
                vec!["NOTE 1"],
            ),
            ("NOTE:een\ntwee", vec!["NOTE 1", "… 1"]),
            (
                "PHOTO;ENCODING=BASE64;TYPE=JPEG:\n /9j/4AAQ\n DAsLDBk=\n\nTEL:0612345678",
                vec!["PHOTO 1"],
            ),
            (
                "PHOTO;BASE64:\n/9j/4AAQ\nDAsLDBk=\nTEL:0612345678",
                vec!["PHOTO 1"],
            ),
            (
                "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Oom;1;;",
                vec!["NICKNAME 1"],
            ),
            (
                "X-ABShowAs:\nREV:20260210T201648Z\nCATEGORIES:Familie",
                vec!["CATEGORIES 1"],
            ),
        ] {
            assert_eq!(left_of(&card(&format!("FN:Ans\n{lines}"))), left, "{lines}");
        }
    }

    #[test]
    fn a_file_that_is_no_whole_card_is_refused_with_its_line() {
        assert_eq!(refused(""), ("vcard-empty", None));
        assert_eq!(refused("naam;telefoon\nAns;06\n"), ("vcard-empty", None));
        assert_eq!(
            refused("BEGIN:VCARD\nVERSION:3.0\nFN:Ans\nEND:VCARD\nBEGIN:VCARD\nFN:Bert\n"),
            ("vcard-unfinished", Some(5))
        );
        assert_eq!(
            refused("BEGIN:VCARD\nFN:Ans\nBEGIN:VCARD\nFN:Bert\nEND:VCARD\n"),
            ("vcard-unfinished", Some(1))
        );
        assert_eq!(
            refused("FN:Ans\nEND:VCARD\n"),
            ("vcard-unexpected-end", Some(2))
        );
        assert_eq!(
            refused("\nBEGIN:VCARD\nVERSION:3.0\nTEL:0612345678\nEND:VCARD\n"),
            ("vcard-without-name", Some(2))
        );
        assert_eq!(
            refused("BEGIN:VCARD\nVERSION:7\nFN:Ans\nEND:VCARD\n"),
            ("vcard-version", Some(1))
        );
        assert_eq!(
            refused(&" ".repeat(MOST_BYTES + 1)),
            ("vcard-too-large", None)
        );
        assert_eq!(
            only("BEGIN:VCARD\nFN:Ans\nEND:VCARD\n").name,
            "Ans",
            "a card without its version is read all the same"
        );
        // The good ones are read beside those that cannot be.
        let bad = format!("{}{}{}", card("FN:Ans"), card("TEL:06"), card("FN:Cor"));
        let read = read(bad.as_bytes()).ok().unwrap();
        assert_eq!((read.entries.len(), read.faults.len()), (2, 1));
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_panic(
            text in "(BEGIN:VCARD\n|END:VCARD\n|N:|FN:|TEL|;|ENCODING=QUOTED-PRINTABLE|=E|:|,|\
                     é|\n|\\PC{0,4}){0,30}",
            cut in 0_usize..60,
        ) {
            let bytes = text.as_bytes();
            let _ = (read(bytes), read(&bytes[..cut.min(bytes.len())]));
        }
    }
}
