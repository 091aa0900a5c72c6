//! What is settled when the program is built: how addresses are written down, and which templates,
//! words and migrations come with it.
//!
//! The addresses that the loader of Linux fills in at each start are written down packed: a
//! sixtieth of the size. The press brings eighty thousand of them, and a command that prints
//! nothing should not wait for it (docs/decisions/0025).

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the migrations are; the number in front of a name is its place.
const MIGRATIONS: &str = "src/store/migrations";

/// The first C library whose loader can read them.
const READS_PACKED: (u32, u32) = (2, 36);

#[expect(
    clippy::disallowed_methods,
    reason = "Cargo speaks to a build script in no other way"
)]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={MIGRATIONS}");
    let set = |name: &str| std::env::var(name).unwrap_or_default();
    list_templates(Path::new(&set("OUT_DIR")))?;
    list_words(Path::new(&set("OUT_DIR")))?;
    list_messages(Path::new(&set("OUT_DIR")))?;
    let list = list_of_migrations(Path::new(&set("CARGO_MANIFEST_DIR")))?;
    std::fs::write(Path::new(&set("OUT_DIR")).join("migrations.rs"), list)?;
    let is_for_here = set("HOST") == set("TARGET")
        && set("CARGO_CFG_TARGET_OS") == "linux"
        && set("CARGO_CFG_TARGET_ENV") == "gnu";
    if is_for_here && c_library().is_some_and(|version| version >= READS_PACKED) {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
    Ok(())
}

/// Write down every template that comes with the program (language, name, source), as
/// `src/papers/template.rs` reads it: a new template is a file and nothing else.
fn list_templates(out: &Path) -> io::Result<()> {
    const TEMPLATES: &str = "src/papers/templates";
    println!("cargo::rerun-if-changed={TEMPLATES}");
    let mut list = String::from("&[\n");
    for folder in entries(Path::new(TEMPLATES))?
        .iter()
        .filter(|it| it.is_dir())
    {
        for file in entries(folder)? {
            if file.extension().is_some_and(|ending| ending == "md") {
                let (language, name) = (stem(folder), stem(&file));
                let place = format!("/{TEMPLATES}/{language}/{name}.md");
                let _ = writeln!(
                    list,
                    "    ({language:?}, {name:?}, \
                     include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {place:?}))),"
                );
            }
        }
    }
    list.push_str("]\n");
    std::fs::write(out.join("templates.rs"), list)
}

/// Write down every language that comes with the program, as `src/words/mod.rs` reads it: its tag,
/// the text of all its messages in the order of their names, where each begins in it, and the
/// script of the demo. So nothing has to be read or ordered when the program starts.
fn list_words(out: &Path) -> io::Result<()> {
    const WORDS: &str = "src/words";
    println!("cargo::rerun-if-changed={WORDS}");
    let mut list = String::from("&[\n");
    for folder in entries(Path::new(WORDS))?.iter().filter(|it| it.is_dir()) {
        let language = stem(folder);
        let mut messages = BTreeMap::new();
        for file in entries(folder)? {
            if file.extension().is_some_and(|ending| ending == "ftl") {
                messages.extend(messages_in(&std::fs::read_to_string(file)?));
            }
        }
        let (mut text, mut starts) = (String::new(), Vec::new());
        for message in messages.values() {
            starts.push(written(text.len()));
            text.push_str(message.trim_end());
            text.push('\n');
        }
        std::fs::write(out.join(format!("words-{language}.ftl")), text)?;
        let demo = format!("/{WORDS}/{language}/demo.script");
        let _ = writeln!(
            list,
            "    ({language:?}, \
             include_str!(concat!(env!(\"OUT_DIR\"), \"/words-{language}.ftl\")), \
             &[{}], include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {demo:?}))),",
            starts.join(", ")
        );
    }
    list.push_str("]\n");
    std::fs::write(out.join("words.rs"), list)
}

/// A number as Rust is written, with a mark between the thousands.
fn written(number: usize) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{}_{:03}", written(number / 1000), number % 1000),
    }
}

/// The messages of a file by their names. One begins with its name at the margin, and what belongs
/// to it is indented.
fn messages_in(file: &str) -> BTreeMap<String, String> {
    let mut messages = BTreeMap::new();
    let mut rest = file;
    while !rest.is_empty() {
        let end = rest
            .match_indices('\n')
            .map(|(at, _)| at + 1)
            .find(|at| !rest[*at..].starts_with([' ', '\n']))
            .unwrap_or(rest.len());
        let (text, after) = rest.split_at(end);
        rest = after;
        if let Some((name, _)) = text.split_once(" =")
            && !name.starts_with('#')
        {
            messages.insert(name.to_owned(), text.to_owned());
        }
    }
    messages
}

/// Write down every message and attribute with the names of its values, in the order of the names,
/// as `src/words/message.rs` reads it: a message that is said without them does not compile. A test
/// compares this with what the library for Fluent reads, and the languages with each other.
fn list_messages(out: &Path) -> io::Result<()> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in entries(Path::new("src/words/en"))? {
        if file.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let (mut message, mut name) = (String::new(), String::new());
        for line in std::fs::read_to_string(file)?.lines() {
            let begins = |text: &str| text.starts_with(|first: char| first.is_ascii_lowercase());
            if begins(line) && line.contains(" =") {
                line.split(" =")
                    .next()
                    .unwrap_or_default()
                    .clone_into(&mut message);
                name.clone_from(&message);
            } else if let Some((attribute, _)) = line
                .trim_start()
                .strip_prefix('.')
                .filter(|rest| begins(rest))
                .and_then(|rest| rest.split_once(" ="))
            {
                name = format!("{message}.{attribute}");
            } else if !line.starts_with(' ') {
                continue;
            }
            let values = messages.entry(name.clone()).or_default();
            for after in line.split('$').skip(1) {
                let is_of_name = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
                values.insert(after.chars().take_while(|it| is_of_name(*it)).collect());
            }
        }
    }
    let mut list = String::from("&[\n");
    for (name, values) in messages {
        let values: Vec<String> = values.into_iter().collect();
        let _ = writeln!(list, "    ({name:?}, &{values:?}),");
    }
    list.push_str("]\n");
    std::fs::write(out.join("messages.rs"), list)
}

/// What lies in a folder, in an order that is the same everywhere.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        found.push(entry?.path());
    }
    found.sort();
    Ok(found)
}

/// The name of a file without its ending.
fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// The text of each migration in the order of its number, and how many there are: two constants
/// that `schema.rs` takes in.
fn list_of_migrations(root: &Path) -> Result<String, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(root.join(MIGRATIONS))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if Path::new(&name).extension().is_some_and(|it| it == "sql") {
            names.push(name);
        }
    }
    names.sort();
    let count = names.len();
    let mut list = format!(
        "/// The text of each migration, oldest first.\n\
         const MIGRATIONS: [&str; {count}] = [\n"
    );
    for (at, name) in names.iter().enumerate() {
        // A number that is missing or there twice would give a file another version than it has.
        if !name.starts_with(&format!("{:04}-", at + 1)) {
            return Err(format!("{MIGRATIONS}/{name} is not number {:04}", at + 1).into());
        }
        writeln!(
            list,
            "    include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{MIGRATIONS}/{name}\")),"
        )?;
    }
    writeln!(
        list,
        "];\n\
         /// How many migrations this program knows; the version of the files it makes.\n\
         pub(super) const NEWEST: i64 = {count};"
    )?;
    Ok(list)
}

/// The version of the C library here; nothing where it does not say.
fn c_library() -> Option<(u32, u32)> {
    let said = Command::new("getconf")
        .arg("GNU_LIBC_VERSION")
        .output()
        .ok()?;
    let said = String::from_utf8(said.stdout).ok()?;
    let (major, minor) = said.trim().strip_prefix("glibc ")?.split_once('.')?;
    Some((major.parse().ok()?, minor.split('.').next()?.parse().ok()?))
}
