//! One person from the cells of a row: a name from its parts, an address from its lines, and of
//! several numbers the one that reaches them.

use super::Row;
use super::heads::{Column, House, Piece, Says, rank};
use crate::domain::spelling::{plain, plain_words};
use crate::exchange::parts::{is_filed, is_of_infix, mail_address, surname_in_order};
use std::collections::BTreeMap;

/// What address books put between several values in one cell.
const BETWEEN_VALUES: &str = ":::";

/// The person of a row, and whether something of several was left out.
pub(super) fn of_cells(columns: &[Column], cells: &[String], line: usize) -> (Row, bool) {
    let cells = Cells { columns, cells };
    let mut places = BTreeMap::new();
    let mut has_more = false;
    let mut keep = |field: &'static str, found: Option<Found>| {
        let found = found?;
        places.insert(field, found.at);
        has_more |= found.has_more;
        Some(found.text)
    };
    let row = Row {
        name: keep("name", cells.name()).unwrap_or_default(),
        relation: keep("relation", cells.first(Says::Relation)),
        household: keep("household", cells.first(Says::Household)),
        phone: keep("phone", cells.phone()),
        email: keep("email", cells.email()),
        address: keep("address", cells.address()),
        language: keep("language", cells.first(Says::Language)),
        side: keep("side", cells.first(Says::Side)),
        organisation: keep("organisation", cells.first(Says::Organisation)),
        function: keep("function", cells.first(Says::Function)),
        line,
        places: BTreeMap::new(),
    };
    let leaves_out = has_more || cells.has_fax();
    (Row { places, ..row }, leaves_out)
}

/// A value, where it stands, and whether there were more.
struct Found {
    text: String,
    at: usize,
    has_more: bool,
}

/// The cells of a row with their columns.
struct Cells<'a> {
    columns: &'a [Column],
    cells: &'a [String],
}

impl<'a> Cells<'a> {
    /// What stands in the columns that say this, the lowest rank first. Empty cells say nothing.
    fn of(&self, says: Says) -> Vec<(&'a Column, &'a str)> {
        let mut found: Vec<(&Column, &str)> = self
            .columns
            .iter()
            .filter(|column| column.says == says)
            .filter_map(|column| {
                let cell = self.cells.get(column.at)?;
                let is_none = matches!(says, Says::Phone | Says::Email) && says_none(cell);
                (!cell.is_empty() && !is_none).then_some((column, cell.as_str()))
            })
            .collect();
        found.sort_by_key(|(column, _)| (column.rank, column.number, column.at));
        found
    }

    fn first(&self, says: Says) -> Option<Found> {
        let (column, cell) = self.of(says).into_iter().next()?;
        Some(Found {
            text: cell.to_owned(),
            at: column.at,
            has_more: false,
        })
    }

    fn text(&self, says: Says) -> Option<&'a str> {
        self.of(says).into_iter().next().map(|(_, cell)| cell)
    }

    fn has_column(&self, says: Says) -> bool {
        self.columns.iter().any(|column| column.says == says)
    }

    /// The name as one says it, from whatever parts there are.
    fn name(&self) -> Option<Found> {
        let whole = self.first(Says::Name);
        let (first, last) = (self.text(Says::First), self.text(Says::Last));
        let between = [self.text(Says::Middle), self.text(Says::Infix)];
        let at = |says: Says| self.first(says).map(|found| found.at);
        if let Some(whole) = whole {
            // Where first names have a column of their own and surnames have none, this is the
            // surname.
            let is_surname = first.is_some_and(|first| !has_words_of(&whole.text, first))
                && !self.has_column(Says::Last);
            let has_parts = first.is_some() || last.is_some();
            return Some(if is_surname {
                Found {
                    text: joined(first, between, Some(whole.text.as_str())),
                    ..whole
                }
            } else if has_parts && whole.text.contains(',') {
                Found {
                    text: joined(first, between, last),
                    ..whole
                }
            } else if is_filed(&whole.text) {
                Found {
                    text: in_order(&whole.text),
                    ..whole
                }
            } else {
                whole
            });
        }
        let text = joined(first, between, last);
        let shown = self.first(Says::ShownName).map(|shown| Found {
            text: in_order(&shown.text),
            ..shown
        });
        // Who has no place for the infix has it in the name as it is shown alone.
        let is_fuller = between.iter().all(Option::is_none)
            && shown
                .as_ref()
                .is_some_and(|shown| has_infix_more(&shown.text, first, last));
        if text.is_empty() || is_fuller {
            return shown;
        }
        let at = [Says::First, Says::Last, Says::Middle, Says::Infix]
            .into_iter()
            .find_map(at)
            .unwrap_or_default();
        Some(Found {
            text,
            at,
            has_more: false,
        })
    }

    /// The telephone number that reaches them: the mobile one first, a fax never.
    fn phone(&self) -> Option<Found> {
        let mut numbers: Vec<(u8, Found)> = Vec::new();
        for (column, cell) in self.of(Says::Phone) {
            let sort = self
                .of(Says::PhoneSort)
                .into_iter()
                .find(|(sort, _)| column.number > 0 && sort.number == column.number)
                .map(|(_, sort)| sort);
            let Some(rank) = sort.map_or(Some(column.rank), rank_of_sort) else {
                continue;
            };
            let values = cell
                .split(['\n', '\r'])
                .flat_map(|it| it.split(BETWEEN_VALUES));
            numbers.extend(values.map(str::trim).filter(|it| !it.is_empty()).map(|it| {
                let found = Found {
                    text: it.to_owned(),
                    at: column.at,
                    has_more: false,
                };
                (rank, found)
            }));
        }
        numbers.sort_by_key(|(rank, _)| *rank);
        first_of(numbers.into_iter().map(|(_, found)| found), |text| {
            text.chars().filter(char::is_ascii_digit).collect()
        })
    }

    /// Whether there is a number that takes no call.
    fn has_fax(&self) -> bool {
        let sorts = self.of(Says::PhoneSort);
        let numbers = self.of(Says::Phone);
        sorts.iter().any(|(sort, label)| {
            rank_of_sort(label).is_none()
                && numbers
                    .iter()
                    .any(|(column, _)| column.number == sort.number)
        })
    }

    fn email(&self) -> Option<Found> {
        let found = self.of(Says::Email).into_iter().flat_map(|(column, cell)| {
            let at = column.at;
            addresses_in(cell).into_iter().map(move |text| Found {
                text,
                at,
                has_more: false,
            })
        });
        first_of(found, str::to_lowercase)
    }

    /// Where they live, on one line.
    fn address(&self) -> Option<Found> {
        let homes = self.of_house(House::Home, 0).into_iter();
        let mut numbers: Vec<u8> = self
            .columns
            .iter()
            .filter(|column| matches!(column.says, Says::Address(House::Numbered, _)))
            .map(|column| column.number)
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        let numbered = numbers
            .into_iter()
            .filter_map(|number| self.of_house(House::Numbered, number));
        let other = self.of_house(House::Other, 0);
        first_of(homes.chain(numbered).chain(other), plain)
    }

    /// The address of one house; `number` says which of those that are numbered.
    fn of_house(&self, house: House, number: u8) -> Option<Found> {
        let pieces = |piece: Piece| {
            let mut pieces = self.of(Says::Address(house, piece));
            pieces.retain(|(column, _)| house != House::Numbered || column.number == number);
            pieces
        };
        let mut has_more = false;
        let mut text = |piece: Piece| {
            let (column, cell) = pieces(piece).into_iter().next()?;
            let found = on_one_line(cell, column.at)?;
            has_more |= found.has_more;
            Some(found.text)
        };
        let [number, addition] = [Piece::Number, Piece::Addition].map(&mut text);
        let [postcode, town] = [Piece::Postcode, Piece::Town].map(&mut text);
        let [region, country] = [Piece::Region, Piece::Country].map(&mut text);
        if let Some((column, cell)) = pieces(Piece::Whole).into_iter().next() {
            return on_one_line(cell, column.at);
        }
        let streets = pieces(Piece::Street);
        let mut lines: Vec<String> = Vec::new();
        for (column, cell) in &streets {
            let Some(found) = on_one_line(cell, column.at) else {
                continue;
            };
            has_more |= found.has_more;
            lines.push(found.text);
        }
        if let (Some(street), Some(number)) = (lines.first_mut(), number) {
            let number = with_addition(&number, addition.as_deref());
            if !has_words_of(street, &number) {
                street.push(' ');
                street.push_str(&number);
            }
        }
        let written = lines.join(" ");
        let is_new = |it: &String| !has_words_of(&written, it) && !has_code_of(&written, it);
        let place: Vec<String> = [postcode, town]
            .into_iter()
            .flatten()
            .filter(is_new)
            .collect();
        let is_a_place = !lines.is_empty() || !place.is_empty();
        if !place.is_empty() {
            lines.push(place.join(" "));
        }
        if let Some(country) = country.filter(|it| is_abroad(it) && is_new(it)) {
            lines.extend(region.filter(is_new));
            lines.push(country);
        }
        if !is_a_place {
            return None;
        }
        let at = [Piece::Street, Piece::Postcode, Piece::Town]
            .into_iter()
            .find_map(|piece| pieces(piece).first().map(|(column, _)| column.at))
            .unwrap_or_default();
        Some(Found {
            text: lines.join(", "),
            at,
            has_more,
        })
    }
}

/// The first of several, and whether there is another one that is not the same; `sameness` is what
/// they are compared by.
fn first_of(
    mut several: impl Iterator<Item = Found>,
    sameness: impl Fn(&str) -> String,
) -> Option<Found> {
    let first = several.next()?;
    let same = sameness(&first.text);
    let has_more = first.has_more || several.any(|other| sameness(&other.text) != same);
    Some(Found { has_more, ..first })
}

/// The parts of a name as they are said, the infix once.
fn joined(first: Option<&str>, between: [Option<&str>; 2], last: Option<&str>) -> String {
    let last = last.map(surname_in_order);
    let is_said = |part: &str| {
        let begin = format!("{} ", part.to_lowercase());
        last.as_ref()
            .is_some_and(|last| last.to_lowercase().starts_with(&begin))
    };
    let between = between.into_iter().flatten().filter(|part| !is_said(part));
    let parts: Vec<&str> = first
        .into_iter()
        .chain(between)
        .chain(last.as_deref())
        .collect();
    parts.join(" ")
}

/// "Berg, Jan van der" as "Jan van der Berg". With another comma nobody knows what is what.
fn in_order(shown: &str) -> String {
    match shown.split_once(',') {
        Some((last, first))
            if !first.contains(',') && !first.trim().is_empty() && !last.trim().is_empty() =>
        {
            format!("{} {}", first.trim(), last.trim())
        }
        Some(_) | None => shown.to_owned(),
    }
}

/// Whether a cell says that there is no number and no address. "Geheim" says more.
pub(super) fn says_none(cell: &str) -> bool {
    const NONE: [&str; 7] = [
        "geen",
        "nvt",
        "n.v.t.",
        "onbekend",
        "niet bekend",
        "none",
        "unknown",
    ];
    NONE.contains(&cell.to_lowercase().as_str())
}

/// Whether a name is first name and surname with nothing but an infix more between them.
fn has_infix_more(shown: &str, first: Option<&str>, last: Option<&str>) -> bool {
    let (Some(first), Some(last)) = (first, last) else {
        return false;
    };
    let between = shown
        .strip_prefix(first)
        .and_then(|rest| rest.strip_suffix(last));
    between.is_some_and(|between| {
        let infix = between.trim();
        between.starts_with(' ')
            && between.ends_with(' ')
            && !infix.is_empty()
            && infix.split_whitespace().all(is_of_infix)
    })
}

/// Whether all words of one text stand in another one.
fn has_words_of(text: &str, wanted: &str) -> bool {
    let words = plain_words(text);
    plain_words(wanted).iter().all(|word| words.contains(word))
}

/// Whether a postcode stands in a text, with or without its space.
fn has_code_of(text: &str, code: &str) -> bool {
    let squeezed = |text: &str| plain_words(text).concat();
    code.contains(|c: char| c.is_ascii_digit()) && squeezed(text).contains(&squeezed(code))
}

/// The rank of a telephone number by the label of an address book; none for what takes no call. A
/// star marks the one that goes first.
fn rank_of_sort(label: &str) -> Option<u8> {
    let sort = plain(label);
    let says = |words: &[&str]| words.iter().any(|word| sort.contains(*word));
    if says(&["fax", "pager"]) {
        None
    } else if label.trim_start().starts_with('*') || says(&["mobile", "mobiel", "cell", "iphone"]) {
        Some(rank::MOBILE)
    } else if says(&["home", "thuis", "prive"]) {
        Some(rank::HOME)
    } else if says(&["work", "werk", "zakelijk"]) {
        Some(rank::WORK)
    } else if says(&["other", "ander"]) {
        Some(rank::OTHER)
    } else {
        Some(rank::PLAIN)
    }
}

/// The e-mail addresses in a cell. One that stands alone is left as it is typed.
fn addresses_in(cell: &str) -> Vec<String> {
    let parts = cell
        .split(BETWEEN_VALUES)
        .flat_map(|part| part.split(['\n', '\r', ';', ',']));
    let is_one = cell.matches('@').count() <= 1 && !cell.contains(BETWEEN_VALUES);
    let parts: Vec<&str> = if is_one {
        vec![cell]
    } else {
        parts.map(str::trim).collect()
    };
    parts
        .into_iter()
        .map(mail_address)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The lines of an address behind each other; of several addresses the first one.
fn on_one_line(cell: &str, at: usize) -> Option<Found> {
    let mut several = cell.split(BETWEEN_VALUES).map(one_line);
    let text = several.find(|text| !text.is_empty())?;
    let has_more = several.any(|other| !other.is_empty());
    Some(Found { text, at, has_more })
}

fn one_line(text: &str) -> String {
    let text = text.trim();
    if !text.contains(['\n', '\r']) {
        return text.to_owned();
    }
    let lines: Vec<&str> = text
        .split(['\n', '\r'])
        .map(|line| line.trim().trim_end_matches(',').trim_end())
        .filter(|line| !line.is_empty())
        .collect();
    lines.join(", ")
}

/// "12" and "a" as "12a", "12" and "bis" as "12 bis".
fn with_addition(number: &str, addition: Option<&str>) -> String {
    match addition {
        None => number.to_owned(),
        Some(addition) if addition.len() == 1 || addition.starts_with('-') => {
            format!("{number}{addition}")
        }
        Some(addition) => format!("{number} {addition}"),
    }
}

fn is_abroad(country: &str) -> bool {
    const HERE: [&str; 5] = ["nl", "nld", "nederland", "netherlands", "the netherlands"];
    !HERE.contains(&plain(country).as_str())
}
