//! Cards written as 3.0 (RFC 2426).

use super::super::ics::folded;
use super::name::parts_of;
use super::{Card, OURS, PHONE, RELATION};
use crate::domain::telephone::{self, Number};

/// Write the cards, each as a vCard 3.0.
#[must_use]
pub fn write(cards: &[Card]) -> String {
    let mut lines = String::new();
    for card in cards {
        let name = parts_of(&card.name);
        let name = [
            name.family,
            name.given,
            String::new(),
            name.before,
            name.behind,
        ];
        let phones: Vec<Phone> = card.phones.iter().map(|text| Phone::of(text)).collect();
        let has_remark = phones.iter().any(|phone| phone.has_remark);
        let with_remark = has_remark.then(|| card.phones.join(" / "));
        let own_words = card.relation.iter().chain(&with_remark);
        let note: Vec<&str> = own_words.chain(&card.note).map(String::as_str).collect();
        let mut line = |name: &str, value: &str| lines.extend([name, ":", value, "\r\n"]);
        line("BEGIN", "VCARD");
        line("VERSION", "3.0");
        line("PRODID", OURS);
        card.uid.iter().for_each(|it| line("UID", &escaped(it)));
        line("N", &name.map(|part| escaped(&part)).join(";"));
        line("FN", &escaped(&card.name));
        card.organisation
            .iter()
            .for_each(|it| line("ORG", &escaped(it)));
        card.function
            .iter()
            .for_each(|it| line("TITLE", &escaped(it)));
        for (text, is_mobile) in phones.iter().flat_map(|phone| &phone.numbers) {
            let name = if *is_mobile { "TEL;TYPE=CELL" } else { "TEL" };
            line(name, &escaped(text));
        }
        with_remark.iter().for_each(|it| line(PHONE, &escaped(it)));
        card.emails
            .iter()
            .for_each(|it| line("EMAIL", &escaped(it)));
        // The whole address in the place of the street: its parts are not known apart.
        card.address
            .iter()
            .for_each(|it| line("ADR", &format!(";;{};;;;", escaped(it))));
        card.relation
            .iter()
            .for_each(|it| line(RELATION, &escaped(it)));
        if !note.is_empty() {
            line("NOTE", &escaped(&note.join("\n")));
        }
        line("END", "VCARD");
    }
    folded(&lines)
}

/// A text with telephone numbers, as a telephone dials them.
struct Phone {
    /// Each number, and whether it is that of a mobile telephone.
    numbers: Vec<(String, bool)>,
    /// Whether more is said in the text than a number.
    has_remark: bool,
}

impl Phone {
    fn of(text: &str) -> Self {
        let read = telephone::read(text);
        let has_remark = read.as_ref().is_some_and(|it| {
            let has_extension = it.numbers.iter().any(Number::has_extension);
            it.numbers.len() > 1 || has_extension || !it.beside.is_empty()
        });
        let numbers = match read {
            Some(it) if has_remark => {
                let all = it.numbers.iter();
                all.map(|number| (number.typed.clone(), number.is_mobile()))
                    .collect()
            }
            Some(it) => vec![(text.to_owned(), it.numbers.iter().any(Number::is_mobile))],
            None => vec![(text.to_owned(), false)],
        };
        Self {
            numbers,
            has_remark,
        }
    }
}

/// Escape comma, semicolon, backslash and line end in a value (RFC 2426, section 4), and leave
/// control characters out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            ',' | ';' | '\\' => escaped.extend(['\\', c]),
            _ if c.is_control() => {}
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::coding::saved_twice;
    use crate::exchange::vcf::read;
    use calcard::{Entry, Parser};
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization as _;

    #[expect(
        clippy::unnecessary_wraps,
        reason = "half of the fields of a card are options"
    )]
    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    fn full() -> Card {
        Card {
            uid: some("7d8f0f2e-3f0a-5b1c-9c55-0123456789ab"),
            name: "Zoë van 't Hoff".into(),
            relation: some("oma"),
            organisation: some("Wijkteam; Noord, Kampen"),
            function: some("gezinsvoogd"),
            phones: vec!["+31 6 1234 5678".into(), "038-1234567".into()],
            emails: vec!["zoe@voorbeeld.nl".into()],
            address: some("Kade 1, 8261 AB Kampen"),
            note: some("Belt liever 's avonds;\ngeen \\ voicemail"),
        }
    }

    fn named(name: &str) -> Card {
        Card {
            name: name.to_owned(),
            ..Card::default()
        }
    }

    #[test]
    fn a_card_is_written_as_every_telephone_reads_it() {
        assert_eq!(
            write(&[full()]),
            "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//ekc//ekc//NL\r\n\
             UID:7d8f0f2e-3f0a-5b1c-9c55-0123456789ab\r\n\
             N:van 't Hoff;Zoë;;;\r\nFN:Zoë van 't Hoff\r\nORG:Wijkteam\\; Noord\\, Kampen\r\n\
             TITLE:gezinsvoogd\r\nTEL;TYPE=CELL:+31 6 1234 5678\r\nTEL:038-1234567\r\n\
             EMAIL:zoe@voorbeeld.nl\r\nADR:;;Kade 1\\, 8261 AB Kampen;;;;\r\n\
             X-EKC-RELATION:oma\r\n\
             NOTE:oma\\nBelt liever 's avonds\\;\\ngeen \\\\ voicemail\r\nEND:VCARD\r\n"
        );
        assert_eq!(
            write(&[named("Oma")]),
            "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//ekc//ekc//NL\r\n\
             N:Oma;;;;\r\nFN:Oma\r\nEND:VCARD\r\n"
        );
        assert_eq!(write(&[]), "");
    }

    #[test]
    fn a_telephone_gets_numbers_it_can_dial_and_what_was_said_of_them_beside() {
        let card = Card {
            phones: vec!["06 12345678 (na 18 uur) / 038 1234567".into()],
            relation: some("oma"),
            ..named("Truus Bos")
        };
        let written = write(std::slice::from_ref(&card));
        assert!(
            written.contains("\r\nTEL;TYPE=CELL:06 12345678\r\nTEL:038 1234567\r\n")
                && written.contains("NOTE:oma\\n06 12345678 (na 18 uur) / 038 1234567\r\n"),
            "{written}"
        );
        let read_again = read(written.as_bytes()).ok().unwrap();
        assert!(read_again.entries[0].card == card && read_again.entries[0].left.is_empty());
        // Changed on a telephone: the new number counts.
        let changed = written.replace("06 12345678\r\nTEL:038", "06 87654321\r\nTEL:038");
        let read_again = read(changed.as_bytes()).ok().unwrap();
        assert_eq!(
            read_again.entries[0].card.phones,
            ["06 87654321", "038 1234567"]
        );
    }

    #[test]
    fn what_is_written_is_read_back() {
        let cards = [
            full(),
            Card {
                relation: some("oma"),
                ..named("Oma")
            },
            Card {
                note: some("omaatje"),
                ..full()
            },
            named("Berg, Jan van der"),
            named("dr. Jan de Vries-van den Berg jr."),
        ];
        let read = read(write(&cards).as_bytes()).ok().unwrap();
        for (entry, card) in read.entries.iter().zip(&cards) {
            assert!(entry.card == *card, "{}", entry.card.name);
            let left: Vec<&String> = entry.left.keys().collect();
            assert!(
                left.iter().all(|it| ["NOTE", "TEL"].contains(&it.as_str())),
                "{left:?}"
            );
        }
        assert_eq!((read.entries.len(), read.beside), (cards.len(), 0));
    }

    /// A text as a card keeps it: without what steers, with one kind of line end. What looks like
    /// letters that were saved twice is put right, and told.
    fn kept(text: &str) -> String {
        let text = text.replace(['\u{2028}', '\u{2029}'], "");
        let text: String = text
            .chars()
            .filter(|c| !c.is_control() || *c == '\n')
            .collect();
        let text: String = text.trim().nfc().collect();
        saved_twice(&text).map_or(text, |again| again.trim().nfc().collect())
    }

    proptest! {
        #[test]
        fn any_text_in_any_field_comes_through_and_back(
            name in "[A-Zé漢🍲][ a-zé漢🍲,;\\\\:\"]{0,120}[a-z]",
            relation in prop::option::of("[a-z]\\PC{0,30}[a-z]"),
            organisation in prop::option::of("[a-z]\\PC{0,60}[a-z]"),
            function in prop::option::of("[a-z]\\PC{0,60}[a-z]"),
            phone in prop::option::of("(06 12345678|\\+31 38 1234567)( [a-z(/,;:]{0,9}[a-z])?"),
            email in prop::option::of("[a-z]{1,9}@[a-z]{1,9}\\.nl"),
            address in prop::option::of("[A-Z]\\PC{0,60}[a-z]"),
            note in prop::option::of("[a-z]([a-zé漢🍲,;\\\\:\"=\n ]|\\PC){0,200}[a-z]"),
        ) {
            let card = Card {
                uid: None,
                name: kept(&name),
                relation: relation.as_deref().map(kept),
                organisation: organisation.as_deref().map(kept),
                function: function.as_deref().map(kept),
                phones: phone.into_iter().collect(),
                emails: email.into_iter().collect(),
                address: address.as_deref().map(kept),
                note: note.as_deref().map(kept),
            };
            let written = write(std::slice::from_ref(&card));
            prop_assert!(written.split("\r\n").all(|line| line.len() <= 75), "{}", written);
            let read = read(written.as_bytes()).ok().unwrap();
            let read = &read.entries[0];
            prop_assert!(read.left.keys().all(|it| it == "NOTE"), "{:?}", read.left);
            prop_assert_eq!(read.left.contains_key("NOTE"), card.note.is_some());
            prop_assert_eq!(&read.card.name, &card.name);
            prop_assert_eq!(&read.card.relation, &card.relation);
            prop_assert_eq!(&read.card.organisation, &card.organisation);
            prop_assert_eq!(&read.card.function, &card.function);
            prop_assert_eq!(&read.card.phones, &card.phones);
            prop_assert_eq!(&read.card.emails, &card.emails);
            prop_assert_eq!(&read.card.address, &card.address);
            prop_assert_eq!(&read.card.note, &card.note);
        }

        #[test]
        fn another_reader_finds_the_same_name(name in "[A-Z][ a-zé漢,;\\\\:]{0,90}[a-z]") {
            let written = write(&[named(&name)]);
            let Entry::VCard(parsed) = Parser::new(&written).entry() else {
                return Err(TestCaseError::fail(written));
            };
            let said = parsed.entries.iter().find(|it| it.name.as_str() == "FN");
            let said = said.and_then(|it| it.values.first()?.as_text());
            prop_assert_eq!(said, Some(name.as_str()));
        }
    }
}
