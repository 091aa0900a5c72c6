//! Cards for an address book (vCard): written as 3.0 (RFC 2426), which every telephone reads; read
//! as 2.1, 3.0 or 4.0 (RFC 6350).
//!
//! What a card has beside the fields of [`Card`] is not kept, and its names are told.

use super::ics::folded;
use crate::failure::{Failure, Place, failure};
use calcard::common::IanaString;
use calcard::vcard::{VCard, VCardEntry, VCardProperty, VCardValue, VCardVersion};
use calcard::{Entry as Parsed, Parser};
use std::collections::BTreeSet;

/// The largest file that is read, in bytes: cards may hold photographs.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;

/// The property that holds the relation, for reading it again; a telephone shows it in the note.
const RELATION: &str = "X-EKC-RELATION";

/// One person or organisation, as written.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// Name.
    pub name: String,
    /// Relation to the main person.
    pub relation: Option<String>,
    /// Organisation.
    pub organisation: Option<String>,
    /// Function in it.
    pub function: Option<String>,
    /// Telephone numbers.
    pub phones: Vec<String>,
    /// E-mail addresses.
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
}

/// What was read, and what was not kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Read {
    /// The cards, in the order of the file.
    pub entries: Vec<Entry>,
    /// Names of the properties that are not kept, such as `PHOTO` or `BDAY`;
    /// `…` for a name that is none.
    pub dropped: BTreeSet<String>,
}

/// Write the cards, each as a vCard 3.0.
#[must_use]
pub fn write(cards: &[Card]) -> String {
    let mut lines = String::new();
    for card in cards {
        let (family, given) = family_and_given(&card.name);
        let note: Vec<&str> = card
            .relation
            .iter()
            .chain(&card.note)
            .map(String::as_str)
            .collect();
        let mut line = |name: &str, value: &str| lines.extend([name, ":", value, "\r\n"]);
        line("BEGIN", "VCARD");
        line("VERSION", "3.0");
        line("PRODID", "-//ekc//ekc//NL");
        line("N", &format!("{};{};;;", escaped(&family), escaped(&given)));
        line("FN", &escaped(&card.name));
        card.organisation
            .iter()
            .for_each(|it| line("ORG", &escaped(it)));
        card.function
            .iter()
            .for_each(|it| line("TITLE", &escaped(it)));
        card.phones.iter().for_each(|it| line("TEL", &escaped(it)));
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

/// Family name and given name for sorting:
/// the family name begins at its prefix (van, de, ter), or else is the last word.
fn family_and_given(name: &str) -> (String, String) {
    const PREFIXES: [&str; 20] = [
        "van", "de", "der", "den", "het", "'t", "ter", "ten", "te", "op", "aan", "bij", "uit",
        "in", "la", "le", "du", "von", "el", "d'",
    ];
    let words: Vec<&str> = name.split_whitespace().collect();
    // In "Bos-de Vries" the prefix stands behind the other name.
    let is_prefix = |word: &str| {
        word.to_lowercase()
            .replace('’', "'")
            .rsplit('-')
            .next()
            .is_some_and(|end| PREFIXES.contains(&end))
    };
    let last = words.len().saturating_sub(1);
    let begin = words
        .iter()
        .take(last)
        .skip(1)
        .position(|word| is_prefix(word))
        .map_or(last, |at| at + 1);
    (words[begin..].join(" "), words[..begin].join(" "))
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

/// Read a file of one or more cards.
///
/// # Errors
/// `vcard-too-large`, `vcard-empty`; with the line: `vcard-unexpected-end`, `vcard-unfinished`,
/// `vcard-version`, `vcard-without-name`.
pub fn read(text: &str) -> Result<Read, Failure> {
    if text.len() > MOST_BYTES {
        return Err(failure!(
            Invalid,
            "vcard-too-large",
            most = format!("{} MB", MOST_BYTES / 1024 / 1024)
        ));
    }
    let mut read = Read {
        entries: Vec::new(),
        dropped: BTreeSet::new(),
    };
    let mut seen_any = false;
    for (line, text) in apart(text, &mut read.dropped)? {
        seen_any = true;
        let Parsed::VCard(parsed) = Parser::new(&text).entry() else {
            return Err(refuse(failure!(Invalid, "vcard-unfinished"), line));
        };
        let version = parsed
            .entries
            .iter()
            .any(|it| it.name == VCardProperty::Version);
        if version
            && parsed.version().is_none_or(|it| {
                !matches!(
                    it,
                    VCardVersion::V2_1 | VCardVersion::V3_0 | VCardVersion::V4_0
                )
            })
        {
            return Err(refuse(failure!(Invalid, "vcard-version"), line));
        }
        if is_group(&parsed) {
            read.dropped.insert("KIND:group".to_owned());
            continue;
        }
        let card = card(&parsed, &mut read.dropped);
        if card.name.is_empty() {
            return Err(refuse(failure!(Invalid, "vcard-without-name"), line));
        }
        read.entries.push(Entry { line, card });
    }
    if seen_any {
        Ok(read)
    } else {
        Err(failure!(Invalid, "vcard-empty"))
    }
}

fn refuse(failure: Failure, line: usize) -> Failure {
    failure.at(Some(Place { line, column: 1 }))
}

/// Each card with the line it begins on. A card within a card (AGENT, RFC 2426, section 3.5.4) is
/// dropped, and so is a line that is no property.
fn apart(text: &str, dropped: &mut BTreeSet<String>) -> Result<Vec<(usize, String)>, Failure> {
    let mut cards: Vec<(usize, String)> = Vec::new();
    let mut depth = 0_usize;
    let mut goes_on = false;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    for (at, line) in text
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .lines()
        .enumerate()
    {
        let is = |marker: &str| line.trim_end().eq_ignore_ascii_case(marker);
        if is("BEGIN:VCARD") {
            depth += 1;
            match depth {
                1 => cards.push((at + 1, String::new())),
                _ => drop(dropped.insert("AGENT".to_owned())),
            }
        }
        if depth < 2
            && !goes_on
            && !line.contains(':')
            && !line.starts_with([' ', '\t'])
            && !line.is_empty()
        {
            dropped.insert("…".to_owned());
        }
        // A line of 2.1 in quoted-printable goes on after its last `=`.
        goes_on = line.ends_with('=');
        if depth == 1
            && let Some((_, card)) = cards.last_mut()
        {
            card.extend([line, "\r\n"]);
        }
        if is("END:VCARD") {
            depth = depth
                .checked_sub(1)
                .ok_or_else(|| refuse(failure!(Invalid, "vcard-unexpected-end"), at + 1))?;
        }
    }
    match cards.last() {
        Some((line, _)) if depth > 0 => Err(refuse(failure!(Invalid, "vcard-unfinished"), *line)),
        _ => Ok(cards),
    }
}

/// A list of members is no person.
fn is_group(parsed: &VCard) -> bool {
    parsed.entries.iter().any(|it| {
        matches!(it.name.as_str(), "KIND" | "X-ADDRESSBOOKSERVER-KIND")
            && parts(it).concat().eq_ignore_ascii_case("group")
    })
}

fn card(parsed: &VCard, dropped: &mut BTreeSet<String>) -> Card {
    let mut card = Card::default();
    let mut structured_name = String::new();
    let mut notes = Vec::new();
    // What was seen of each kind: looking through a list
    // for each new one would take quadratic time.
    let [mut phones, mut emails, mut remarks] = [const { BTreeSet::new() }; 3];
    for entry in &parsed.entries {
        let name = entry.name.as_str().to_ascii_uppercase();
        let parts = parts(entry);
        let first = parts.first().cloned().unwrap_or_default();
        let whole = parts
            .iter()
            .filter(|part| !part.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(", ");
        let kept = match name.as_str() {
            // What belongs to the card as a file, not to who it is about.
            "BEGIN" | "END" | "VERSION" | "PRODID" | "REV" | "UID" | "KIND" => true,
            // Nothing was said, or something that is no text, such as a photograph.
            _ if whole.is_empty() => entry.values.iter().all(|value| value.as_text().is_some()),
            "FN" => keep_first(&mut card.name, first),
            "N" => keep_first(&mut structured_name, said_in_order(&parts)),
            "ORG" => keep_first(card.organisation.get_or_insert_default(), whole),
            "TITLE" | "ROLE" => keep_first(card.function.get_or_insert_default(), whole),
            "TEL" => keep_new(
                &mut card.phones,
                &mut phones,
                without_scheme(&whole, "tel:"),
            ),
            "EMAIL" => keep_new(
                &mut card.emails,
                &mut emails,
                without_scheme(&whole, "mailto:"),
            ),
            "ADR" if !address(&parts).is_empty() => {
                keep_first(card.address.get_or_insert_default(), address(&parts))
            }
            "NOTE" => keep_new(&mut notes, &mut remarks, whole),
            RELATION => keep_first(card.relation.get_or_insert_default(), first),
            _ => false,
        };
        if !kept {
            dropped.insert(if is_property_name(&name) {
                name
            } else {
                "…".to_owned()
            });
        }
    }
    if card.name.trim().is_empty() {
        card.name = structured_name;
    }
    if card.name.is_empty() {
        card.name = card.organisation.clone().unwrap_or_default();
    }
    let note = notes.join("\n");
    // We wrote the relation in front of the note ourselves.
    let own_words = card
        .relation
        .as_ref()
        .and_then(|relation| note.strip_prefix(relation.as_str()))
        .filter(|rest| rest.is_empty() || rest.starts_with('\n'));
    card.note = Some(own_words.unwrap_or(&note).trim().to_owned()).filter(|note| !note.is_empty());
    card
}

/// The text of a property, in its parts.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
fn parts(entry: &VCardEntry) -> Vec<String> {
    let text = |value: &VCardValue| match value {
        VCardValue::Component(parts) => parts
            .iter()
            .map(|part| part.trim())
            .collect::<Vec<_>>()
            .join(", "),
        VCardValue::Kind(kind) => kind.as_str().to_owned(),
        value => value
            .as_text()
            .unwrap_or_default()
            .replace("\r\n", "\n")
            .trim()
            .to_owned(),
    };
    entry.values.iter().map(text).collect()
}

/// Whether the value is kept: as the first, or as the same again.
fn keep_first(field: &mut String, value: String) -> bool {
    if field.is_empty() {
        *field = value;
        return true;
    }
    *field == value
}

fn keep_new(list: &mut Vec<String>, seen: &mut BTreeSet<String>, value: String) -> bool {
    if seen.insert(value.clone()) {
        list.push(value);
    }
    true
}

/// A telephone number of 4.0 may be a `tel:` URI with parameters behind it (RFC 3966).
fn without_scheme(value: &str, scheme: &str) -> String {
    match value.get(..scheme.len()) {
        Some(start) if start.eq_ignore_ascii_case(scheme) => value[scheme.len()..]
            .split([';', '?'])
            .next()
            .unwrap_or_default()
            .to_owned(),
        _ => value.to_owned(),
    }
}

/// Prefix, given, additional, family and suffix, from the order in which N has them:
/// family, given, additional, prefix, suffix.
fn said_in_order(parts: &[String]) -> String {
    let said = [3, 1, 2, 0, 4]
        .into_iter()
        .filter_map(|at| parts.get(at))
        .map(|part| part.replace(", ", " "));
    said.filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Post box, extension, street, place, region, code, country, as they stand on a Dutch envelope:
/// the code before the place.
fn address(parts: &[String]) -> String {
    let part = |at: usize| {
        parts
            .get(at)
            .map(|part| part.replace('\n', ", "))
            .filter(|part| !part.is_empty())
    };
    let place = [part(5), part(3)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ");
    let lines = [part(0), part(2), part(1), Some(place), part(4), part(6)];
    lines
        .into_iter()
        .flatten()
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// A line that is no property may be anything, also a name.
fn is_property_name(name: &str) -> bool {
    name.len() <= 40 && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
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

    fn full() -> Card {
        Card {
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

    #[track_caller]
    fn only(text: &str) -> Card {
        let read = read(text).ok().unwrap();
        assert_eq!(read.entries.len(), 1);
        read.entries[0].card.clone()
    }

    #[track_caller]
    fn refused(text: &str) -> (&'static str, Option<usize>) {
        let failure = read(text).err().unwrap();
        (failure.code(), failure.place().map(|place| place.line))
    }

    #[test]
    fn a_card_is_written_as_every_telephone_reads_it() {
        assert_eq!(
            write(&[full()]),
            "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//ekc//ekc//NL\r\n\
             N:van 't Hoff;Zoë;;;\r\nFN:Zoë van 't Hoff\r\nORG:Wijkteam\\; Noord\\, Kampen\r\n\
             TITLE:gezinsvoogd\r\nTEL:+31 6 1234 5678\r\nTEL:038-1234567\r\n\
             EMAIL:zoe@voorbeeld.nl\r\nADR:;;Kade 1\\, 8261 AB Kampen;;;;\r\n\
             X-EKC-RELATION:oma\r\n\
             NOTE:oma\\nBelt liever 's avonds\\;\\ngeen \\\\ voicemail\r\nEND:VCARD\r\n"
        );
    }

    #[test]
    fn a_card_without_anything_else_has_a_name() {
        let written = write(&[Card {
            name: "Oma".into(),
            ..Card::default()
        }]);
        assert_eq!(
            written,
            "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//ekc//ekc//NL\r\n\
             N:Oma;;;;\r\nFN:Oma\r\nEND:VCARD\r\n"
        );
        assert_eq!(write(&[]), "");
    }

    #[test]
    fn a_family_name_begins_at_its_prefix() {
        for (name, family, given) in [
            ("Ans Bos", "Bos", "Ans"),
            ("Fatma Nur Yılmaz", "Yılmaz", "Fatma Nur"),
            ("Zoë van 't Hoff", "van 't Hoff", "Zoë"),
            ("Jan Piet Van Den Berg", "Van Den Berg", "Jan Piet"),
            ("Ans Bos-de Vries", "Bos-de Vries", "Ans"),
            ("De Vries", "Vries", "De"),
            ("Oma", "Oma", ""),
            ("", "", ""),
        ] {
            assert_eq!(
                family_and_given(name),
                (family.to_owned(), given.to_owned()),
                "{name}"
            );
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let cards = [
            full(),
            Card {
                name: "Oma".into(),
                relation: some("oma"),
                ..Card::default()
            },
            Card {
                note: some("omaatje"),
                ..full()
            },
        ];
        let read = read(&write(&cards)).ok().unwrap();
        assert!(read.dropped.is_empty());
        assert_eq!(
            read.entries
                .iter()
                .map(|entry| entry.line)
                .collect::<Vec<_>>(),
            [1, 15, 23]
        );
        for (entry, card) in read.entries.iter().zip(&cards) {
            assert!(entry.card == *card, "{}", entry.card.name);
        }
        assert_eq!(read.entries.len(), cards.len());
    }

    #[test]
    fn a_card_of_an_old_telephone_is_read() {
        let text = "BEGIN:VCARD\r\nVERSION:2.1\r\n\
            N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Y=C4=B1lmaz;Fatma;;;\r\n\
            FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Fatma Y=C4=\r\n=B1lmaz\r\n\
            TEL;CELL;PREF:0612345678\r\nTEL;HOME:038-1234567\r\n\
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
    }

    #[test]
    fn a_card_of_a_new_address_book_is_read() {
        let text = "\u{FEFF}BEGIN:VCARD\nVERSION:4.0\nKIND:individual\n\
            N:Hoff;Zoë;Anna,Maria;dr.;\n\
            item1.TEL;VALUE=uri;TYPE=\"voice,home\":tel:+31-6-1234-5678;ext=1\n\
            EMAIL;PREF=1:zoe@voorbeeld.nl\nEMAIL:zoe@voorbeeld.nl\nORG:Wijkteam;Noord\n\
            ROLE:gezins\n voogd\nADR;LABEL=\"x\":;3 hoog;Kade 1;Kampen;;8261 AB;\n\
            NOTE:een\\, twee\\nDrie\nRELATED;TYPE=child:urn:uuid:1\nX-SKYPE:z\n\
            PHOTO:data:image/gif;base64,R0lGODlhAQABAAAAACw=\nBDAY:19700101\nEND:VCARD\n";
        let read = read(text).ok().unwrap();
        let card = &read.entries[0].card;
        assert_eq!(card.name, "dr. Zoë Anna Maria Hoff");
        assert_eq!(card.phones, ["+31-6-1234-5678"]);
        assert_eq!(card.emails, ["zoe@voorbeeld.nl"]);
        assert_eq!(
            (card.organisation.as_deref(), card.function.as_deref()),
            (Some("Wijkteam, Noord"), Some("gezinsvoogd"))
        );
        assert_eq!(card.address, some("Kade 1, 3 hoog, 8261 AB Kampen"));
        assert_eq!(card.note, some("een, twee\nDrie"));
        assert_eq!(
            read.dropped.iter().map(String::as_str).collect::<Vec<_>>(),
            ["BDAY", "PHOTO", "RELATED", "X-SKYPE"]
        );
    }

    #[test]
    fn several_cards_each_have_the_line_they_begin_on() {
        let text = "\nBEGIN:VCARD\nVERSION:3.0\nFN:Ans\nEND:VCARD\n\n\n\
            begin:vcard\r\nVERSION:3.0\r\nFN:Bert\r\nend:vcard";
        let read = read(text).ok().unwrap();
        let told: Vec<_> = read
            .entries
            .iter()
            .map(|entry| (entry.line, entry.card.name.as_str()))
            .collect();
        assert_eq!(told, [(2, "Ans"), (8, "Bert")]);
    }

    #[test]
    fn what_is_dropped_is_named_but_never_told() {
        let text = "BEGIN:VCARD\nVERSION:3.0\nFN:Ans\nAns Bos 0612345678:x\n\
            AGENT:\nBEGIN:VCARD\nFN:Bert\nEND:VCARD\n\
            ADR:;;a;;;;\nADR:;;b;;;;\nFN:Anna\nURL:\nEND:VCARD\n\
            BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Kring\nMEMBER:x\nEND:VCARD\n";
        let read = read(text).ok().unwrap();
        assert_eq!(read.entries.len(), 1);
        assert_eq!(
            (
                read.entries[0].card.name.as_str(),
                read.entries[0].card.address.as_deref()
            ),
            ("Ans", Some("a"))
        );
        assert_eq!(
            read.dropped.iter().map(String::as_str).collect::<Vec<_>>(),
            ["ADR", "AGENT", "FN", "KIND:group", "…"]
        );
    }

    #[test]
    fn a_line_that_is_no_property_is_not_lost_in_silence() {
        let dropped = |text: &str| {
            read(text)
                .ok()
                .unwrap()
                .dropped
                .into_iter()
                .collect::<String>()
        };
        assert_eq!(
            dropped(
                "BEGIN:VCARD\nFN:Ans\nNOTE:een\n twee\n\n\
                 NOTE;ENCODING=QUOTED-PRINTABLE:a=\nb\nEND:VCARD\n"
            ),
            ""
        );
        assert_eq!(
            dropped("BEGIN:VCARD\nFN:Ans\nNOTE:een\ntwee\nEND:VCARD\n"),
            "…"
        );
        assert_eq!(dropped("Adresboek\nBEGIN:VCARD\nFN:Ans\nEND:VCARD\n"), "…");
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
        assert_eq!(
            only("BEGIN:VCARD\nVERSION:3.0\nFN:\nN:;;;;\nORG:Wijkteam\nEND:VCARD\n").name,
            "Wijkteam"
        );
    }

    proptest! {
        #[test]
        fn any_card_is_read_back_and_no_line_is_too_long(
            name in "[A-Zé漢🍲][ a-zé漢🍲,;\\\\:\"]{0,120}[a-z]",
            note in "[a-zé漢🍲,;\\\\:\" ]{0,200}[a-z](\n[a-z]{1,5})?",
        ) {
            let card = Card { name, note: Some(note.trim().to_owned()), ..full() };
            let written = write(std::slice::from_ref(&card));
            prop_assert!(written.split("\r\n").all(|line| line.len() <= 75), "{}", written);
            let read = read(&written).ok().unwrap();
            prop_assert_eq!(&read.entries[0].card.name, &card.name);
            prop_assert_eq!(&read.entries[0].card.note, &card.note);
        }

        #[test]
        fn no_text_makes_the_reader_panic(
            text in "(BEGIN:VCARD\n|END:VCARD\n|N:|FN:|TEL|;|ENCODING=QUOTED-PRINTABLE|=E|:|,|\
                     é|\n|\\PC{0,4}){0,30}",
        ) {
            let _ = read(&text);
        }
    }
}
