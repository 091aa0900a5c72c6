//! Inputs made from other inputs: bytes turned, pieces moved, words of the format put in, and what
//! breaks readers of text anywhere: deep nesting, long repeats, strange characters,
//! half characters.

use crate::chance::Chance;

/// Characters that readers trip over: they join, turn, hide, take no place,
/// or change their length with their case.
const STRANGE: &[&str] = &[
    "\u{0}",
    "\u{1}",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{ad}",
    "\u{200b}",
    "\u{200d}",
    "\u{202e}",
    "\u{2066}",
    "\u{2028}",
    "\u{2029}",
    "\u{feff}",
    "\u{fdd0}",
    "\u{fdd3}",
    "\u{fdd4}",
    "\u{fdd5}",
    "\u{fffd}",
    "\u{ffff}",
    "\u{10ffff}",
    "e\u{301}",
    "İ",
    "ı",
    "ß",
    "ẞ",
    "ǰ",
    "ﬃ",
    "٣",
    "Ⅷ",
    "½",
    "ﷺ",
    "א",
    "王",
    "👩\u{200d}👩\u{200d}👧",
    "🇳🇱",
    "＝",
    "﹘",
    "−",
    "\u{1}here\u{1}",
    "refused<x|y>",
];

/// Bytes that are no UTF-8: a half character, a lone tail, one too long, a surrogate,
/// beyond the last, UTF-16.
const NO_TEXT: &[&[u8]] = &[
    b"\xff",
    b"\xc3",
    b"\x80",
    b"\xe2\x82",
    b"\xf0\x9f\x91",
    b"\xc0\x80",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\xff\xfe",
    b"\xfe\xff\x00a",
    b"\x00",
];

const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "1",
    "-1",
    "00",
    "255",
    "256",
    "65536",
    "2147483647",
    "2147483648",
    "4294967295",
    "4294967296",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "18446744073709551616",
    "1e999",
    "-1e-999",
    "0x10",
    "0o7",
    "1_000",
    ".inf",
    ".nan",
    "1.5",
    "99999999999999999999999999999999",
];

const LINE_ENDS: &[&[u8]] = &[
    b"\r\n", b"\r", b"\n\n", b"\n\r", b"\n\t", b"\\\n", b"=\n", b"",
];

/// What opens and what closes, in any of the formats.
const NESTS: &[(&str, &str)] = &[
    ("[", "]"),
    ("{", "}"),
    ("(", ")"),
    ("{a: ", "}"),
    ("- ", ""),
    ("? ", ""),
    ("> ", ""),
    (">", ""),
    ("1. ", ""),
    ("**", "**"),
    ("\"", "\""),
    ("'", "'"),
    ("!!str ", ""),
    ("&a [", "]"),
    ("BEGIN:VCARD\r\n", "END:VCARD\r\n"),
    ("{% if 1 %}", "{% endif %}"),
    ("{% for a in [1,2] %}", "{% endfor %}"),
    ("not ", ""),
    ("-", ""),
    ("a.", "a"),
    ("a[", "]"),
    ("\n ", ""),
    ("|", ""),
    ("#", ""),
];

/// A new input from those there are. `most` is how long it may be.
pub(crate) fn mutated(
    chance: &mut Chance,
    pool: &[Vec<u8>],
    words: &[&[u8]],
    most: usize,
) -> Vec<u8> {
    // The newest are looked at most: they are where something new was seen.
    // Of two the shorter: it is quicker.
    let newest = pool.len() - 1 - chance.below(pool.len().min(64));
    let (one, other) = (
        &pool[if chance.one_in(2) {
            newest
        } else {
            chance.below(pool.len())
        }],
        &pool[chance.below(pool.len())],
    );
    let mut bytes = if other.len() < one.len() && !chance.one_in(4) {
        other.clone()
    } else {
        one.clone()
    };
    let steps = if chance.one_in(8) {
        1 + chance.below(24)
    } else {
        1 + chance.below(4)
    };
    for _ in 0..steps {
        step(chance, &mut bytes, pool, words, most);
        bytes.truncate(most);
    }
    bytes
}

fn step(chance: &mut Chance, bytes: &mut Vec<u8>, pool: &[Vec<u8>], words: &[&[u8]], most: usize) {
    let at = chance.below(bytes.len() + 1);
    match chance.below(24) {
        0 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << chance.below(8);
            }
        }
        1 => {
            let new = chance.byte();
            if let Some(byte) = bytes.get_mut(at) {
                *byte = new;
            }
        }
        2 => {
            let new: Vec<u8> = (0..=chance.below(8)).map(|_| chance.byte()).collect();
            put(bytes, at, &new);
        }
        3 | 4 => drop(bytes.drain(piece(chance, bytes))),
        5 => {
            let copy = bytes[piece(chance, bytes)].to_vec();
            put(bytes, at, &copy);
        }
        6 => bytes.truncate(at),
        7..=10 if !words.is_empty() => put(bytes, at, chance.one_of(words)),
        11 | 12 if !words.is_empty() => {
            let word = chance.one_of(words).to_vec();
            drop(bytes.splice(piece(chance, bytes), word));
        }
        13 => {
            let other = &pool[chance.below(pool.len())];
            let tail = other[chance.below(other.len() + 1)..].to_vec();
            bytes.truncate(at);
            bytes.extend(tail);
        }
        14 => {
            let other = &pool[chance.below(pool.len())];
            let piece = other[piece(chance, other)].to_vec();
            put(bytes, at, &piece);
        }
        15 => lines(chance, bytes),
        16 => {
            // Long: a piece over and over.
            let piece = bytes[short_piece(chance, bytes)].to_vec();
            let times = many(chance).min(most / piece.len().max(1));
            put(bytes, at, &piece.repeat(times));
        }
        17 => {
            let (open, close) = NESTS[chance.below(NESTS.len())];
            let times = many(chance).min(most / (open.len() + close.len()));
            let close = if chance.one_in(3) {
                String::new()
            } else {
                close.repeat(times)
            };
            put(bytes, at, close.as_bytes());
            put(bytes, at, open.repeat(times).as_bytes());
        }
        18 | 19 => put(bytes, at, chance.one_of(STRANGE).as_bytes()),
        20 => put(bytes, at, chance.one_of(NO_TEXT)),
        21 => number(chance, bytes),
        22 => line_ends(chance, bytes),
        _ => letter_case(chance, bytes),
    }
}

fn put(bytes: &mut Vec<u8>, at: usize, new: &[u8]) {
    drop(bytes.splice(
        at.min(bytes.len())..at.min(bytes.len()),
        new.iter().copied(),
    ));
}

fn piece(chance: &mut Chance, bytes: &[u8]) -> std::ops::Range<usize> {
    let start = chance.below(bytes.len() + 1);
    let longest = if chance.one_in(4) {
        bytes.len() - start
    } else {
        (bytes.len() - start).min(24)
    };
    start..start + chance.below(longest + 1)
}

fn short_piece(chance: &mut Chance, bytes: &[u8]) -> std::ops::Range<usize> {
    let start = chance.below(bytes.len() + 1);
    start..start + chance.below((bytes.len() - start).min(16) + 1)
}

/// How often: mostly a few times, now and then thousands of times.
fn many(chance: &mut Chance) -> usize {
    let most = if chance.one_in(16) { 16 } else { 6 };
    1 << chance.below(most)
}

/// One line away, twice, or in the place of another.
fn lines(chance: &mut Chance, bytes: &mut Vec<u8>) {
    let mut lines: Vec<Vec<u8>> = bytes
        .split_inclusive(|byte| *byte == b'\n')
        .map(<[u8]>::to_vec)
        .collect();
    if lines.is_empty() {
        return;
    }
    let (one, other) = (chance.below(lines.len()), chance.below(lines.len()));
    match chance.below(4) {
        0 => drop(lines.remove(one)),
        1 => lines.insert(other, lines[one].clone()),
        2 => lines.swap(one, other),
        // Deeper or less deep: what YAML and Markdown go by.
        _ if chance.one_in(2) => put(&mut lines[one], 0, b"  "),
        _ => {
            let spaces = lines[one]
                .iter()
                .take_while(|byte| **byte == b' ')
                .count()
                .min(2);
            drop(lines[one].drain(..spaces));
        }
    }
    *bytes = lines.concat();
}

/// Another number in the place of one.
fn number(chance: &mut Chance, bytes: &mut Vec<u8>) {
    let starts: Vec<usize> = (0..bytes.len())
        .filter(|at| bytes[*at].is_ascii_digit() && (*at == 0 || !bytes[at - 1].is_ascii_digit()))
        .collect();
    if let Some(start) = starts.get(chance.below(starts.len())) {
        let length = bytes[*start..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let new = chance.one_of(NUMBERS);
        drop(bytes.splice(*start..start + length, new.bytes()));
    }
}

fn line_ends(chance: &mut Chance, bytes: &mut Vec<u8>) {
    let end = chance.one_of(LINE_ENDS);
    let all = chance.one_in(2);
    let changed = bytes
        .split_inclusive(|byte| *byte == b'\n')
        .flat_map(|line| match line.strip_suffix(b"\n") {
            Some(line) if all || chance.one_in(4) => [line, end].concat(),
            _ => line.to_vec(),
        });
    *bytes = changed.collect();
    if chance.one_in(4) {
        put(bytes, 0, "\u{feff}".as_bytes());
    }
}

fn letter_case(chance: &mut Chance, bytes: &mut [u8]) {
    let piece = piece(chance, bytes);
    if chance.one_in(2) {
        bytes[piece].make_ascii_uppercase();
    } else {
        bytes[piece].make_ascii_lowercase();
    }
}

/// The same outcome from less: pieces are left out, large ones first, as long as `is_same` says so.
pub(crate) fn smaller(bytes: &[u8], mut is_same: impl FnMut(&[u8]) -> bool) -> Vec<u8> {
    let mut least = bytes.to_vec();
    let mut tries = 600;
    let mut size = least.len() / 2;
    while size > 0 {
        let mut at = 0;
        while at < least.len() {
            if tries == 0 {
                return least;
            }
            tries -= 1;
            let shorter = [&least[..at], &least[(at + size).min(least.len())..]].concat();
            if is_same(&shorter) {
                least = shorter;
            } else {
                at += size;
            }
        }
        size /= 2;
    }
    least
}
