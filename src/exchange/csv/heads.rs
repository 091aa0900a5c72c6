//! What the columns of a table say: the titles of Dutch and English lists, and of the tables that
//! address books write. `tests/data/tables/README.md` says from which documents they are.

use crate::domain::spelling::plain;

/// What a column says of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Says {
    /// The whole name.
    Name,
    /// The name as a program shows it, often "Berg, Jan van der".
    ShownName,
    /// First name.
    First,
    /// Second name. Who has no place for it writes the infix here.
    Middle,
    /// What stands between first name and surname: "van der" (tussenvoegsel).
    Infix,
    /// Surname.
    Last,
    /// Relation.
    Relation,
    /// Side.
    Side,
    /// Household.
    Household,
    /// Language.
    Language,
    /// Organisation.
    Organisation,
    /// Function.
    Function,
    /// A telephone number.
    Phone,
    /// Of which sort the telephone number with the same number is: "Mobile", "Work Fax".
    PhoneSort,
    /// An e-mail address.
    Email,
    /// A part of an address.
    Address(House, Piece),
    /// Something that is known and not taken over.
    Left,
    /// Something about another column.
    Nothing,
}

/// Whose address it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum House {
    /// Where they live.
    Home,
    /// One of several, by the number in the title.
    Numbered,
    /// Another one.
    Other,
}

/// A part of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Piece {
    /// The whole, with its lines.
    Whole,
    /// The street, with or without the number; or the whole in a list of our own.
    Street,
    /// Number of the house.
    Number,
    /// What stands behind the number.
    Addition,
    /// Postcode.
    Postcode,
    /// Town.
    Town,
    /// Province.
    Region,
    /// Country.
    Country,
}

impl Says {
    /// The field of the forms that it fills, so that a refusal of a value finds its column.
    pub(super) fn field(self) -> Option<&'static str> {
        match self {
            Self::Name
            | Self::ShownName
            | Self::First
            | Self::Middle
            | Self::Infix
            | Self::Last => Some("name"),
            Self::Relation => Some("relation"),
            Self::Side => Some("side"),
            Self::Household => Some("household"),
            Self::Language => Some("language"),
            Self::Organisation => Some("organisation"),
            Self::Function => Some("function"),
            Self::Phone => Some("phone"),
            Self::Email => Some("email"),
            Self::Address(..) => Some("address"),
            Self::PhoneSort | Self::Left | Self::Nothing => None,
        }
    }

    /// Whether two columns that say this, of the same rank, leave open which of them holds.
    fn is_of_one_column(self) -> bool {
        matches!(
            self,
            Self::Name
                | Self::Infix
                | Self::Last
                | Self::Relation
                | Self::Side
                | Self::Household
                | Self::Language
        )
    }
}

/// A column of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    /// Its place, from 0.
    pub(super) at: usize,
    /// What it says.
    pub(super) says: Says,
    /// Of several that say the same, the lowest goes first.
    pub(super) rank: u8,
    /// The number in its title; 0 without one.
    pub(super) number: u8,
    /// Its title.
    pub(super) title: String,
}

/// Rank of a telephone number: the one that reaches a person goes first.
pub(super) mod rank {
    /// In the pocket.
    pub(in super::super) const MOBILE: u8 = 0;
    /// At home.
    pub(in super::super) const HOME: u8 = 1;
    /// Without saying where.
    pub(in super::super) const PLAIN: u8 = 2;
    /// Elsewhere.
    pub(in super::super) const OTHER: u8 = 3;
    /// At work, where colleagues may answer.
    pub(in super::super) const WORK: u8 = 4;
}

/// What titles say, in small letters without marks and nothing but letters.
const TITLES: &[(Says, u8, &[&str])] = &[
    (
        Says::Name,
        0,
        &[
            "naam",
            "name",
            "volledigenaam",
            "fullname",
            "naamvolledig",
            "volledigname",
        ],
    ),
    (
        Says::ShownName,
        0,
        &[
            "weergavenaam",
            "displayname",
            "fileas",
            "opslaanals",
            "achternaamvoornaam",
            "achternaamvoorletters",
            "naamvoornaam",
            "lastnamefirstname",
        ],
    ),
    (Says::First, 0, &["roepnaam", "first"]),
    (Says::First, 1, &["voornaam", "firstname", "givenname"]),
    (Says::First, 2, &["voornamen", "firstnames"]),
    (
        Says::First,
        3,
        &["voorletters", "voorletter", "initialen", "initials"],
    ),
    (
        Says::Middle,
        0,
        &[
            "middelstenaam",
            "tweedenaam",
            "middlename",
            "middle",
            "additionalname",
        ],
    ),
    (
        Says::Infix,
        0,
        &[
            "tussenvoegsel",
            "tussenvoegsels",
            "tussenv",
            "tussenvgsl",
            "tussenvoegselachternaam",
            "tussen",
            "tussenvoeg",
            "tussenvoeging",
            "tussennaam",
            "tussenvgs",
            "tvgsl",
            "tsv",
            "voorv",
            "voorvoegsel",
            "voorvoegsels",
            "voorvoegselachternaam",
            "infix",
            "tv",
        ],
    ),
    (
        Says::Last,
        0,
        &[
            "achternaam",
            "familienaam",
            "geslachtsnaam",
            "lastname",
            "last",
            "familyname",
            "surname",
        ],
    ),
    (Says::Relation, 0, &["relatie", "relation", "relationship"]),
    (Says::Side, 0, &["kant", "side"]),
    (Says::Household, 0, &["huishouden", "household", "gezin"]),
    (
        Says::Language,
        0,
        &["taal", "language", "voertaal", "spreektaal", "thuistaal"],
    ),
    (
        Says::Organisation,
        0,
        &[
            "organisatie",
            "organisation",
            "organization",
            "organizationname",
            "organisatienaam",
            "bedrijf",
            "bedrijfsnaam",
            "company",
            "companyname",
        ],
    ),
    (
        Says::Function,
        0,
        &[
            "functie",
            "function",
            "functietitel",
            "werkfunctie",
            "werktitel",
            "jobtitle",
            "organizationtitle",
        ],
    ),
    (
        Says::Phone,
        rank::MOBILE,
        &[
            "mobiel",
            "mobile",
            "mobielnummer",
            "mobilenumber",
            "mobieletelefoon",
            "mobilephone",
            "mobieltelefoon",
            "mobieltelefoonnummer",
            "mobieletelefoonnummer",
            "telefoonmobiel",
            "telefoonnummermobiel",
            "telmobiel",
            "telmob",
            "phonemobile",
            "gsm",
            "gsmnummer",
            "gsmnr",
            "mob",
            "mobnr",
            "mobielnr",
            "mobielenr",
            "mobielenummer",
            "mobieltje",
            "mobieltel",
            "mobieltelnr",
            "mobieletel",
            "mobieltelefoonnr",
            "telefoonnrmobiel",
            "telnrmobiel",
            "nummermobiel",
            "cell",
            "cellphone",
            "iphone",
        ],
    ),
    (
        Says::Phone,
        rank::HOME,
        &[
            "telefoonthuis",
            "telefoonnummerthuis",
            "thuistelefoon",
            "telefoonprive",
            "telefoonnummerprive",
            "privetelefoon",
            "telefoonvast",
            "vastetelefoon",
            "vasttelefoonnummer",
            "vastnummer",
            "telthuis",
            "telprive",
            "telvast",
            "homephone",
            "phonehome",
        ],
    ),
    (
        Says::Phone,
        rank::PLAIN,
        &[
            "telefoon",
            "phone",
            "telefoonnummer",
            "phonenumber",
            "telephone",
            "telephonenumber",
            "tel",
            "telnr",
            "telefoonnr",
            "telefoonnummers",
            "phonevalue",
            "primaryphone",
            "hoofdtelefoon",
        ],
    ),
    (
        Says::Phone,
        rank::OTHER,
        &["anderetelefoon", "otherphone", "telefoonoverig"],
    ),
    (
        Says::Phone,
        rank::WORK,
        &[
            "telefoonopwerk",
            "telefoonwerk",
            "telefoonnummerwerk",
            "telefoonzakelijk",
            "zakelijketelefoon",
            "telwerk",
            "businessphone",
            "workphone",
            "phonework",
        ],
    ),
    (Says::PhoneSort, 0, &["phonelabel", "phonetype"]),
    (
        Says::Email,
        0,
        &[
            "email",
            "mail",
            "emails",
            "emailadres",
            "emailadressen",
            "emailaddress",
            "emailvalue",
            "mailadres",
            "primairemailadres",
            "eersteemail",
            "eersteemailadres",
            "primaryemail",
            "primaryemailaddress",
            "priveemail",
            "priveemailadres",
            "emailprive",
            "emailthuis",
            "emailhome",
            "homeemail",
            "personalemail",
        ],
    ),
    (
        Says::Email,
        1,
        &[
            "secundairemailadres",
            "tweedeemail",
            "tweedeemailadres",
            "secondaryemail",
            "otheremail",
        ],
    ),
    (
        Says::Email,
        2,
        &[
            "zakelijkemailadres",
            "zakelijkeemail",
            "emailwerk",
            "emailzakelijk",
            "werkemail",
            "workemail",
            "emailwork",
        ],
    ),
    (
        Says::Address(House::Home, Piece::Street),
        0,
        &[
            "adres",
            "address",
            "volledigadres",
            "straat",
            "straatnaam",
            "straatenhuisnummer",
            "straathuisnummer",
            "straathuisnr",
            "straatenhuisnr",
            "straatennummer",
            "straatnummer",
            "straatnr",
            "straatennr",
            "street",
            "streetaddress",
            "adresregel",
            "addressline",
            "woonadres",
            "huisadres",
            "huisadresstraat",
            "thuisadres",
            "adresthuis",
            "priveadres",
            "adresprive",
            "homeaddress",
            "addresshome",
            "homestreet",
        ],
    ),
    (
        Says::Address(House::Home, Piece::Number),
        0,
        &["huisnummer", "huisnr", "housenumber"],
    ),
    (
        Says::Address(House::Home, Piece::Addition),
        0,
        &[
            "huisnummertoevoeging",
            "huisnrtoevoeging",
            "toevoeging",
            "huisletter",
        ],
    ),
    (
        Says::Address(House::Home, Piece::Postcode),
        0,
        &[
            "postcode",
            "postalcode",
            "zip",
            "zipcode",
            "huisadrespostcode",
            "postcodethuis",
            "homepostalcode",
            "homezipcode",
            "homezip",
        ],
    ),
    (
        Says::Address(House::Home, Piece::Town),
        0,
        &[
            "plaats",
            "woonplaats",
            "postcodeplaats",
            "postcodeenplaats",
            "postcodewoonplaats",
            "postcodeenwoonplaats",
            "pcplaats",
            "pcenplaats",
            "pcwoonplaats",
            "pcenwoonplaats",
            "stad",
            "city",
            "town",
            "huisadresplaats",
            "plaatsthuis",
            "homecity",
        ],
    ),
    (
        Says::Address(House::Home, Piece::Region),
        0,
        &["provincie", "huisadresprovincie", "homestate"],
    ),
    (
        Says::Address(House::Home, Piece::Country),
        0,
        &[
            "land",
            "landregiothuis",
            "huisadreslandregio",
            "huisadresland",
            "country",
            "homecountry",
            "homecountryregion",
        ],
    ),
    (
        Says::Address(House::Numbered, Piece::Whole),
        0,
        &["addressformatted"],
    ),
    (
        Says::Address(House::Numbered, Piece::Street),
        0,
        &["addressstreet"],
    ),
    (
        Says::Address(House::Numbered, Piece::Postcode),
        0,
        &["addresspostalcode"],
    ),
    (
        Says::Address(House::Numbered, Piece::Town),
        0,
        &["addresscity"],
    ),
    (
        Says::Address(House::Numbered, Piece::Region),
        0,
        &["addressregion"],
    ),
    (
        Says::Address(House::Numbered, Piece::Country),
        0,
        &["addresscountry"],
    ),
    (
        Says::Address(House::Other, Piece::Street),
        0,
        &["otherstreet", "anderadresstraat"],
    ),
    (
        Says::Address(House::Other, Piece::Postcode),
        0,
        &["otherpostalcode", "anderadrespostcode"],
    ),
    (
        Says::Address(House::Other, Piece::Town),
        0,
        &["othercity", "anderadresplaats"],
    ),
    (
        Says::Address(House::Other, Piece::Region),
        0,
        &["otherstate", "anderadresprovincie"],
    ),
    (
        Says::Address(House::Other, Piece::Country),
        0,
        &["othercountry", "othercountryregion", "landregioanders"],
    ),
    (
        Says::Nothing,
        0,
        &[
            "addresslabel",
            "addresstype",
            "emaillabel",
            "emailtype",
            "organizationtype",
            "photo",
            "emaildisplayname",
            "weergavenaamvooremail",
            "emailweergegevennaam",
        ],
    ),
    (
        Says::Left,
        0,
        &[
            "title",
            "titel",
            "aanhef",
            "nameprefix",
            "namesuffix",
            "suffix",
            "achtervoegsel",
            "nickname",
            "bijnaam",
            "screenname",
            "schermnaam",
            "department",
            "afdeling",
            "organizationdepartment",
            "birthday",
            "verjaardag",
            "geboortedatum",
            "geboortejaar",
            "geboortemaand",
            "geboortedag",
            "birthyear",
            "birthmonth",
            "gender",
            "geslacht",
            "notes",
            "notities",
            "aantekeningen",
            "opmerking",
            "opmerkingen",
            "labels",
            "groupmembership",
            "categories",
            "categorieen",
            "klas",
            "fax",
            "faxnummer",
            "faxnumber",
            "businessfax",
            "homefax",
            "otherfax",
            "faxopwerk",
            "faxthuis",
            "anderefax",
            "pager",
            "pagernumber",
            "piepernummer",
            "addresspobox",
            "addressextendedaddress",
            "businessstreet",
            "businesscity",
            "businessstate",
            "businesspostalcode",
            "businesscountry",
            "businesscountryregion",
            "workaddress",
            "workcity",
            "workstate",
            "workzipcode",
            "workcountry",
            "werkadres",
            "werkadresstraat",
            "werkadresplaats",
            "werkadresprovincie",
            "werkadrespostcode",
            "landregiowerk",
            "werklocatie",
            "werkplaats",
            "werkprovincie",
            "werkpostcode",
            "werkland",
            "webpage",
            "webpagina",
            "websitevalue",
            "relationvalue",
            "relationlabel",
            "eventvalue",
            "eventlabel",
        ],
    ),
];

/// What a title says, and its rank among those that say the same.
pub(super) fn titled(title: &str) -> Option<(Says, u8)> {
    let title = plain(title);
    let letters: String = title.chars().filter(|c| c.is_alphabetic()).collect();
    // The number that all mobile telephones begin with: "06-nummer".
    let digits: String = title.chars().filter(char::is_ascii_digit).collect();
    if digits == "06" && ["", "nr", "nummer"].contains(&letters.as_str()) {
        return Some((Says::Phone, rank::MOBILE));
    }
    TITLES
        .iter()
        .find(|(_, _, titles)| titles.contains(&letters.as_str()))
        .map(|(says, rank, _)| (*says, *rank))
}

/// The columns that are known, in the order of the table.
///
/// # Errors
/// The place of a column that says the same as one before it, from 0.
pub(super) fn columns_of(titles: &[String]) -> Result<Vec<Column>, usize> {
    let mut columns: Vec<Column> = Vec::new();
    for (at, title) in titles.iter().enumerate() {
        let Some((says, rank)) = titled(title) else {
            continue;
        };
        let digits: String = title.chars().filter(char::is_ascii_digit).collect();
        let number = digits.parse().unwrap_or(0);
        let is_twice = says.is_of_one_column()
            && columns
                .iter()
                .any(|it| it.says == says && it.rank == rank && it.number == number);
        if is_twice {
            return Err(at);
        }
        columns.push(Column {
            at,
            says,
            rank,
            number,
            title: title.clone(),
        });
    }
    Ok(columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_title_is_known_however_it_is_typed_and_says_one_thing() {
        let mut seen: Vec<&str> = Vec::new();
        for (says, rank, titles) in TITLES {
            for title in *titles {
                assert!(!seen.contains(title), "{title} stands twice");
                seen.push(title);
                assert_eq!(
                    titled(&format!(" {}: ", title.to_uppercase())),
                    Some((*says, *rank)),
                    "{title}"
                );
            }
        }
        for (title, says) in [
            ("E-mail", Says::Email),
            ("Privé-e-mail", Says::Email),
            ("Phone 1 - Value", Says::Phone),
            (
                "Huisadres, straat 2",
                Says::Address(House::Home, Piece::Street),
            ),
            (
                "Land/regio (thuis)",
                Says::Address(House::Home, Piece::Country),
            ),
            ("Categorieën", Says::Left),
            ("06-nummer", Says::Phone),
            ("06 nr.", Says::Phone),
            ("Mobiele nr.", Says::Phone),
            ("Tussen", Says::Infix),
            ("Achternaam, voornaam", Says::ShownName),
            (
                "Postcode + woonplaats",
                Says::Address(House::Home, Piece::Town),
            ),
            (
                "Straat + huisnr.",
                Says::Address(House::Home, Piece::Street),
            ),
        ] {
            assert_eq!(titled(title).map(|(says, _)| says), Some(says), "{title}");
        }
        for field in [
            "name",
            "relation",
            "side",
            "household",
            "phone",
            "email",
            "address",
            "language",
            "organisation",
            "function",
        ] {
            let says = titled(field).map(|(says, _)| says);
            assert_eq!(says.and_then(Says::field), Some(field));
        }
        assert_eq!(titled(""), None);
        assert_eq!(titled("Nummer"), None);
        assert_eq!(titled("0612345678"), None, "nobody's number is a title");
        assert_eq!(titled("Relation 1 - Value").unwrap().0, Says::Left);
    }
}
