//! The rights of those the file is about:
//! being told, asking to be erased, forgetting, erasing, keeping no longer than agreed, and a data
//! breach.

mod asked;
mod breaches;
mod bsn;
mod copies;
mod correction;
mod drafts;
mod erasing;
mod forgetting;
mod ids;
mod keeping;
mod marks;
mod meanwhile;
mod model;
mod pages;
mod record;
mod told;
mod unfinished;

use crate::desk::Table;
use aes::cipher::block_padding::NoPadding;
use aes::cipher::{BlockDecryptMut as _, KeyIvInit as _};
use std::path::{Path, PathBuf};

/// A table with a whole case of an invented family, as it is after the conference.
fn after_the_conference() -> Table {
    let table = Table::new();
    let case = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/examples/cases/01-een-gezin.yaml"
    );
    table.does(&["import", case, "--as", "c01"]);
    table
}

/// Every page of a case file, opened as `docs/format.md` says: AES-256 with the key as it is, the
/// start value behind the page. What was erased must not be anywhere in it, free pages and all.
fn opened(table: &Table) -> Vec<u8> {
    const PAGE: usize = 4096;
    const BEHIND: usize = 80;
    let file = std::fs::read(table.path()).unwrap();
    let key = table.key();
    let mut plain = Vec::new();
    for (at, page) in file.chunks(PAGE).enumerate() {
        // The first sixteen bytes of the file are salt.
        let begin = if at == 0 { 16 } else { 0 };
        let start = &page[PAGE - BEHIND..PAGE - BEHIND + 16];
        let cipher = cbc::Decryptor::<aes::Aes256>::new_from_slices(key.bytes(), start).unwrap();
        plain.extend(
            cipher
                .decrypt_padded_vec_mut::<NoPadding>(&page[begin..PAGE - BEHIND])
                .unwrap(),
        );
    }
    plain
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes
        .windows(words.len())
        .any(|part| part.eq_ignore_ascii_case(words.as_bytes()))
}

/// Where the marks of this case file lie beside a copy.
fn marks_beside(copy: &Path, table: &Table) -> PathBuf {
    ekc::store::marks_in(copy.parent().unwrap(), &table.file().number().unwrap())
}

/// What nobody may find of the brother-in-law any more.
const OF_PAUL: [&str; 3] = ["Meijer", "Paul", "zwager-1"];

/// The case of the family, in which something can be recorded again.
fn reopened() -> Table {
    let mut table = after_the_conference();
    table.on(2026, 5, 2);
    table.does(&["reopen"]);
    table
}
