//! The properties of a card as one person: what is taken, and what is left.

use super::name::said_in_order;
use super::property::Property;
use super::{Card, OURS, PHONE, RELATION};
use crate::domain::spelling::{plain, plain_words};
use crate::domain::telephone;
use crate::exchange::parts::mail_address;
use std::collections::{BTreeMap, BTreeSet};

/// What is left of a card, by the name of the property.
type Left = BTreeMap<String, usize>;

/// Of what version a card is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    /// 2.1, 3.0 or 4.0, or it does not say.
    Known,
    Unknown,
}

pub(super) fn version_of(properties: &[Property]) -> Version {
    let versions = properties.iter().filter(|it| it.name == "VERSION");
    let are_known = versions
        .map(|it| it.text.as_str())
        .all(|version| matches!(version, "2.1" | "3.0" | "4.0" | "3" | "4" | ""));
    if are_known {
        Version::Known
    } else {
        Version::Unknown
    }
}

/// Whether it is a list of members, and no person.
pub(super) fn is_group(properties: &[Property]) -> bool {
    properties.iter().any(|it| {
        matches!(it.name.as_str(), "KIND" | "X-ADDRESSBOOKSERVER-KIND")
            && it.text.eq_ignore_ascii_case("group")
    })
}

/// A value, and what decides whether it comes first.
struct Ranked {
    value: String,
    /// The same for every way to write the value.
    key: String,
    /// Lower comes first; what is equal stays in the order of the card.
    rank: (bool, u32, bool, bool),
}

/// The preference of what does not say how much it is preferred.
const NOT_PREFERRED: u32 = 1000;

/// The longest label that is looked at, in characters.
const MOST_OF_LABEL: usize = 60;

/// What a card has, before one of each is chosen.
#[derive(Default)]
struct Found {
    names: Vec<String>,
    parts: Vec<String>,
    nickname: Option<String>,
    titles: Vec<String>,
    roles: Vec<String>,
    organisations: Vec<String>,
    phones: Vec<Ranked>,
    emails: Vec<Ranked>,
    addresses: Vec<Ranked>,
    labels: Vec<String>,
    notes: Vec<String>,
    relation: Option<String>,
    own_phone: Option<String>,
    uid: Option<String>,
    is_ours: bool,
}

/// The card, and what is left of it.
pub(super) fn card_of(properties: &[Property]) -> (Card, Left) {
    let mut left = Left::new();
    let labels = labels_of(properties);
    let mut found = Found::default();
    for property in properties {
        let group = property.group.as_ref();
        let label = group
            .and_then(|group| labels.get(group))
            .map(String::as_str);
        if !found.take(property, label.unwrap_or_default()) {
            leave(&mut left, &name_of_left(property));
        }
    }
    (found.into_card(&mut left), left)
}

fn leave(left: &mut Left, name: &str) {
    *left.entry(name.to_owned()).or_default() += 1;
}

/// What a property is called among what is left; a line that is none may be anything, also a name.
/// Of a telephone nothing is left at once but the number of a fax and the like.
fn name_of_left(property: &Property) -> String {
    let name = property.name.as_str();
    if name == "TEL" {
        return "FAX".to_owned();
    }
    let is_nickname = name == "X-ANDROID-CUSTOM" && property.text.contains("/nickname;");
    if is_nickname {
        return "NICKNAME".to_owned();
    }
    let is_name = !name.is_empty()
        && name.len() <= 40
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if is_name {
        name.to_owned()
    } else {
        "…".to_owned()
    }
}

/// What an address book of Apple calls the properties of a group: `_$!<Mobile>!$_`, or a word of
/// somebody's own.
fn labels_of(properties: &[Property]) -> BTreeMap<String, String> {
    let labels = properties.iter().filter(|it| it.name == "X-ABLABEL");
    labels
        .filter_map(|it| {
            let label = it.text.trim_start_matches("_$!<").trim_end_matches(">!$_");
            let label: String = label.chars().take(MOST_OF_LABEL).collect();
            Some((it.group.clone()?, label))
        })
        .collect()
}

/// Whether a label says no more than what sort of number it is.
fn is_plain_label(label: &str) -> bool {
    const PLAIN: &str = "mobile mobiel mob gsm cell iphone home thuis prive privenummer huis vast \
        landline work werk zakelijk school main hoofd hoofdnummer other overig overige anders \
        phone tel telefoon whatsapp signal handy privat";
    let label = plain(label);
    label.is_empty() || PLAIN.split_whitespace().any(|it| it == label)
}

impl Found {
    /// Take a property; false when it is not kept.
    fn take(&mut self, property: &Property, label: &str) -> bool {
        let text = property.text.as_str();
        let preference = property.preference.unwrap_or(NOT_PREFERRED);
        let has_type = |word: &str| property.types.iter().any(|it| it.contains(word));
        match property.name.as_str() {
            "UID" => self.uid = Some(text.to_owned()).filter(|uid| !uid.is_empty()),
            "PRODID" => self.is_ours |= text == OURS,
            name if is_about_the_file(name) => {}
            _ if property.is_binary => return false,
            // Nothing was said.
            _ if property.parts.iter().all(String::is_empty) => {}
            "FN" => self.names.push(text.replace('\n', " ")),
            "N" if self.parts.is_empty() => self.parts.clone_from(&property.parts),
            "N" => return self.parts == property.parts,
            "NICKNAME" if self.nickname.is_none() => self.nickname = Some(listed(property)),
            "ORG" => self.organisations.push(listed(property)),
            "TITLE" => self.titles.push(one_line(text)),
            "ROLE" => self.roles.push(one_line(text)),
            "TEL" => {
                let is_fax = has_type("FAX") || plain(label).contains("fax");
                if is_fax || has_type("PAGER") || has_type("MODEM") || has_type("BBS") {
                    return false;
                }
                let is_mobile_type = has_type("CELL") || has_type("MOBILE") || has_type("IPHONE");
                let number = telephone::of_link(text);
                let read = telephone::read(&number);
                let is_mobile = is_mobile_type
                    || matches!(
                        plain(label).as_str(),
                        "mobile" | "mobiel" | "iphone" | "gsm"
                    )
                    || read.as_ref().is_some_and(|it| it.numbers[0].is_mobile());
                // At work colleagues may answer.
                let is_at_work = has_type("WORK")
                    || matches!(plain(label).as_str(), "work" | "werk" | "zakelijk");
                // "dochter" says whose number it is.
                let with_label = format!("{number} ({label})");
                let is_said = read.is_some() && !is_plain_label(label);
                let value = if is_said && telephone::read(&with_label).is_some() {
                    with_label
                } else {
                    number
                };
                self.phones.push(Ranked {
                    key: match &read {
                        Some(_) => telephone::dialled(&value).join(" "),
                        None => value.clone(),
                    },
                    rank: (read.is_none(), preference, !is_mobile, is_at_work),
                    value,
                });
            }
            "EMAIL" => {
                let value = mail_address(text).to_owned();
                self.emails.push(Ranked {
                    key: value.to_lowercase(),
                    rank: (!value.contains('@'), preference, false, false),
                    value,
                });
            }
            "ADR" => {
                let value = address(&property.parts);
                if value.is_empty() {
                    return false;
                }
                self.addresses.push(Ranked {
                    key: value.clone(),
                    rank: (false, preference, !has_type("HOME"), false),
                    value,
                });
            }
            "LABEL" => self.labels.push(one_line(text)),
            "NOTE" => self.notes.push(text.to_owned()),
            RELATION if self.relation.is_none() => self.relation = Some(one_line(text)),
            PHONE if self.own_phone.is_none() => self.own_phone = Some(one_line(text)),
            _ => return false,
        }
        true
    }

    /// One of each; what is left is counted.
    fn into_card(mut self, left: &mut Left) -> Card {
        let phones = self.phones_of(left);
        let emails = chosen(self.emails, "EMAIL", left);
        let mut addresses = chosen(self.addresses, "ADR", left);
        if addresses.is_empty() {
            addresses = self.labels;
            addresses.iter().skip(1).for_each(|_| leave(left, "LABEL"));
        }
        addresses.truncate(1);
        let organisation = first(self.organisations, "ORG", left);
        let title = first(self.titles, "TITLE", left);
        let role = first(self.roles, "ROLE", left);
        if title.is_some() && role.is_some() && title != role {
            leave(left, "ROLE");
        }
        let mut note = self.notes.join("\n");
        // We wrote these in front of the note ourselves.
        let own = [self.relation.as_ref(), self.own_phone.as_ref()];
        for word in own.into_iter().flatten() {
            let rest = note.strip_prefix(word.as_str());
            let rest = rest.filter(|it| it.is_empty() || it.starts_with('\n'));
            let rest = rest.map(|it| it.trim_start_matches('\n').to_owned());
            note = rest.unwrap_or(note);
        }
        let note = Some(note.trim().to_owned()).filter(|note| !note.is_empty());
        if note.is_some() {
            leave(left, "NOTE");
        }
        let name = name(
            &self.names,
            &self.parts,
            self.nickname,
            organisation.as_ref(),
            self.is_ours,
            left,
        );
        Card {
            uid: self.uid,
            name,
            relation: self.relation,
            organisation,
            function: title.or(role),
            phones,
            emails,
            address: addresses.into_iter().next(),
            note,
        }
    }

    /// The numbers, each once, the one that reaches somebody first. What was said of a number is
    /// taken with it where the card is ours and its numbers were not changed since.
    fn phones_of(&mut self, left: &mut Left) -> Vec<String> {
        let all = std::mem::take(&mut self.phones);
        let phones = chosen(all, "TEL", left);
        let Some(own) = self.own_phone.clone() else {
            return phones;
        };
        // What is dialled behind a number stands in the remark alone.
        let lines_of = |text: &str| -> BTreeSet<String> {
            let dialled = telephone::dialled(text).into_iter();
            let lines = dialled.map(|it| it.split(';').next().unwrap_or_default().to_owned());
            lines.collect()
        };
        if lines_of(&own) == lines_of(&phones.join(" / ")) {
            left.remove("TEL");
            return vec![own];
        }
        // The numbers were changed on a telephone: what was said of the old ones is left.
        leave(left, PHONE);
        phones
    }
}

/// What belongs to a card as a file and says nothing of who it is about: how it is sorted, shown
/// and synchronised.
fn is_about_the_file(name: &str) -> bool {
    matches!(
        name,
        "BEGIN"
            | "END"
            | "VERSION"
            | "PRODID"
            | "REV"
            | "UID"
            | "KIND"
            | "CLASS"
            | "CLIENTPIDMAP"
            | "SORT-STRING"
            | "MAILER"
            | "PROFILE"
            | "CREATED"
            | "X-CLASS"
            | "X-IRMC-LUID"
            | "X-MOZILLA-HTML"
            | "X-ABLABEL"
            | "X-ABADR"
            | "X-ABSHOWAS"
            | "X-ABUID"
            | "X-MS-OL-DEFAULT-POSTAL-ADDRESS"
            | "X-MS-OL-DESIGN"
            | "X-EVOLUTION-FILE-AS"
            | "X-RADICALE-NAME"
            | "X-ADDRESSBOOKSERVER-KIND"
    )
}

/// All values in their order, each once; those beside the first are left.
fn chosen(mut all: Vec<Ranked>, name: &str, left: &mut Left) -> Vec<String> {
    all.sort_by_key(|it| it.rank);
    let mut seen = BTreeSet::new();
    all.retain(|it| seen.insert(it.key.clone()));
    all.iter().skip(1).for_each(|_| leave(left, name));
    all.into_iter().map(|it| it.value).collect()
}

/// The first; those that say something else are left.
fn first(all: Vec<String>, name: &str, left: &mut Left) -> Option<String> {
    let mut all = all.into_iter();
    let first = all.next();
    all.filter(|it| first.as_ref() != Some(it))
        .for_each(|_| leave(left, name));
    first
}

/// The name as it is said. Some programs have the family name in front, with a comma: then it is
/// made of its parts.
fn name(
    names: &[String],
    parts: &[String],
    nickname: Option<String>,
    organisation: Option<&String>,
    is_ours: bool,
    left: &mut Left,
) -> String {
    let of_parts = said_in_order(parts);
    let has_both = [0, 1]
        .iter()
        .all(|at| parts.get(*at).is_some_and(|it| !it.is_empty()));
    let said = names.first().cloned().unwrap_or_default();
    let is_filed = said.contains(',') && has_both || said.contains('@');
    let name = if said.is_empty() || is_filed && !is_ours && !of_parts.is_empty() {
        of_parts.clone()
    } else {
        said
    };
    names
        .iter()
        .skip(1)
        .filter(|it| **it != name)
        .for_each(|_| leave(left, "FN"));
    // "Oma" may be how they are called, and their name stands in the parts.
    let words: BTreeSet<String> = plain_words(&name).into_iter().collect();
    let own = parts.iter().take(2).flat_map(|part| plain_words(part));
    let tells_more = own
        .filter(|word| !word.is_empty())
        .any(|word| !words.contains(&word));
    if tells_more && !is_ours {
        leave(left, "N");
    }
    let nickname = nickname.filter(|it| *it != name);
    if name.is_empty() {
        return nickname
            .or_else(|| organisation.cloned())
            .unwrap_or_default();
    }
    if nickname.is_some() {
        leave(left, "NICKNAME");
    }
    name
}

/// The parts that say something.
fn listed(property: &Property) -> String {
    let parts = property.parts.iter().filter(|part| !part.is_empty());
    one_line(&parts.map(String::as_str).collect::<Vec<_>>().join(", "))
}

/// Lines behind each other.
fn one_line(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(", ")
}

/// Post box, extension, street, place, region, code, country, as they stand on a Dutch envelope:
/// the code before the place.
///
/// Google writes the whole address into an eighth part: that one is not read.
fn address(parts: &[String]) -> String {
    let part = |at: usize| parts.get(at).map(|part| one_line(part));
    let place = [part(5), part(3)].into_iter().flatten();
    let place = place
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    // Apartment, number and name of the street may have places of their own (RFC 9554, section
    // 2.1).
    let apart = [part(11), part(10), part(8)].into_iter().flatten();
    let apart = apart.filter(|it| !it.is_empty()).collect::<Vec<_>>();
    let street = part(2)
        .filter(|it| !it.is_empty())
        .or(Some(apart.join(" ")));
    let lines = [part(0), street, part(1), Some(place), part(4), part(6)];
    let lines = lines.into_iter().flatten().filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(", ")
}
