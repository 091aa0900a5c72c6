//! The Dutch numbering plan (nummerplan telefoon- en ISDN-diensten), and the first digits of other
//! countries (ITU-T E.164).
//!
//! The area codes are those of the plan in force; they have not changed since 2002.

/// Where a number is dialled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plan {
    /// A Dutch number: behind its 0, or behind +31.
    Dutch,
    /// A Dutch number without a 0, that is not dialled from abroad: 112, 116 111, 14 038.
    Short,
    /// A number of another country, behind its +.
    Abroad,
    /// Digits of which it is not known whose they are.
    Unknown,
}

/// Area codes of two digits behind the 0. All that begin with 7 are such codes too.
const AREAS_OF_TWO: [&str; 20] = [
    "10", "13", "15", "20", "23", "24", "26", "30", "33", "35", "36", "38", "40", "43", "45", "46",
    "50", "53", "55", "58",
];

/// Area codes of three digits behind the 0.
const AREAS_OF_THREE: [&str; 111] = [
    "111", "113", "114", "115", "117", "118", "161", "162", "164", "165", "166", "167", "168",
    "172", "174", "180", "181", "182", "183", "184", "186", "187", "222", "223", "224", "226",
    "227", "228", "229", "251", "252", "255", "294", "297", "299", "313", "314", "315", "316",
    "317", "318", "320", "321", "341", "342", "343", "344", "345", "346", "347", "348", "411",
    "412", "413", "416", "418", "475", "478", "481", "485", "486", "487", "488", "492", "493",
    "495", "497", "499", "511", "512", "513", "514", "515", "516", "517", "518", "519", "521",
    "522", "523", "524", "525", "527", "528", "529", "541", "543", "544", "545", "546", "547",
    "548", "561", "562", "566", "570", "571", "572", "573", "575", "577", "578", "591", "592",
    "593", "594", "595", "596", "597", "598", "599",
];

/// How many digits of a Dutch number, without its 0, are its area code.
#[must_use]
pub fn area_code(digits: &str) -> Option<usize> {
    let begins = |length: usize, codes: &[&str]| {
        let start = digits.get(..length);
        start.is_some_and(|start| codes.contains(&start))
    };
    if begins(2, &AREAS_OF_TWO) || digits.len() > 1 && digits.starts_with('7') {
        Some(2)
    } else if begins(3, &AREAS_OF_THREE) {
        Some(3)
    } else {
        None
    }
}

/// Whether a Dutch number, without its 0, is that of a service: 0800, 0900, 0906 and 0909 have
/// four or seven digits behind them.
#[must_use]
pub fn is_service(digits: &str) -> bool {
    has_service_code(digits) && matches!(digits.len(), 7 | 10)
}

fn has_service_code(digits: &str) -> bool {
    let mut codes = ["800", "900", "906", "909"].iter();
    codes.any(|code| digits.starts_with(code))
}

/// Whether these are the digits of a Dutch number behind its 0: nine, of a service seven or ten,
/// and of a device (097) eleven.
#[must_use]
pub fn is_dutch(digits: &str) -> bool {
    match digits.len() {
        7 | 10 => is_service(digits),
        9 => !digits.starts_with('0') && !has_service_code(digits),
        11 => digits.starts_with("97"),
        _ => false,
    }
}

/// Whether it is a number that is dialled as it stands: an emergency or a helpline of three
/// digits, a service of an operator of four, 116 with three behind it, and 14 with the area code
/// of a municipality.
#[must_use]
pub fn is_short(digits: &str) -> bool {
    match digits.len() {
        3 => matches!(digits, "112" | "113" | "144"),
        4 => ["12", "13", "18"].iter().any(|it| digits.starts_with(it)),
        5 | 6 => {
            let area = digits.strip_prefix("140");
            let is_of_a_town = area.is_some_and(|area| area_code(area) == Some(area.len()));
            is_of_a_town || digits.len() == 6 && digits.starts_with("116")
        }
        _ => false,
    }
}

/// The country of a number with its country in front, and what stands behind it.
#[must_use]
pub fn country_of(digits: &str) -> Option<(&str, &str)> {
    const OF_TWO: [&str; 44] = [
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
        "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
        "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
    ];
    const OF_THREE: [&str; 23] = [
        "21", "22", "23", "24", "25", "26", "29", "35", "37", "38", "42", "50", "59", "67", "68",
        "69", "80", "85", "87", "88", "96", "97", "99",
    ];
    let start = digits.get(..2)?;
    let length = if start.starts_with(['1', '7']) {
        1
    } else if OF_TWO.contains(&start) {
        2
    } else if OF_THREE.contains(&start) {
        3
    } else {
        return None;
    };
    digits.split_at_checked(length)
}

/// Whether these digits, the country first, can be a number of another country. What lies behind
/// the country is looked at lightly: at most fifteen digits in all, at least four behind it; eleven
/// in all in North America and in Russia and Kazakhstan.
#[must_use]
pub fn is_abroad(digits: &str) -> bool {
    let Some((country, rest)) = country_of(digits) else {
        return false;
    };
    match country {
        "31" => false,
        "1" | "7" => digits.len() == 11,
        _ => rest.len() >= 4 && digits.len() <= 15,
    }
}
