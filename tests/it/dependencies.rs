//! What the program is built from: where each package comes from, its licence, how many versions of
//! it there are, and what is known against it. `deny.toml` says what is accepted, and why.

use semver::{Version, VersionReq};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read_toml(name: &str) -> toml::Table {
    let text = std::fs::read_to_string(root().join(name)).unwrap();
    toml::from_str(&text).unwrap_or_else(|wrong| panic!("{name}: {wrong}"))
}

/// Tell it also when the test passes: what the harness catches is not shown then.
fn say_aloud(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// A package of `Cargo.lock`.
struct Package {
    name: String,
    version: Version,
    source: Option<String>,
}

fn packages() -> Vec<Package> {
    read_toml("Cargo.lock")["package"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| Package {
            name: it["name"].as_str().unwrap().to_owned(),
            version: it["version"].as_str().unwrap().parse().unwrap(),
            source: it
                .get("source")
                .and_then(toml::Value::as_str)
                .map(str::to_owned),
        })
        .collect()
}

/// The texts in a list of `deny.toml`.
fn allowed(section: &str, list: &str) -> BTreeSet<String> {
    read_toml("deny.toml")[section][list]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it.as_str().unwrap().to_owned())
        .collect()
}

/// The exceptions in a list of `deny.toml`. Each has its reason.
fn excepted(section: &str, list: &str, key: &str) -> BTreeSet<String> {
    read_toml("deny.toml")[section][list]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| {
            let what = it[key].as_str().unwrap();
            let reason = it.get("reason").and_then(toml::Value::as_str);
            assert!(
                reason.is_some_and(|reason| reason.contains(' ')),
                "deny.toml gives no reason for {what}"
            );
            what.to_owned()
        })
        .collect()
}

#[test]
fn every_package_comes_from_a_registry_that_is_allowed() {
    let registries: BTreeSet<String> = allowed("sources", "allow-registry")
        .into_iter()
        .map(|address| format!("registry+{address}"))
        .collect();
    assert!(allowed("sources", "allow-git").is_empty());
    for package in packages() {
        match package.source {
            Some(source) => assert!(
                registries.contains(&source),
                "{} comes from {source}",
                package.name
            ),
            None => assert_eq!(package.name, env!("CARGO_PKG_NAME"), "from a folder"),
        }
    }
}

/// Which packages are there in more versions than accepted, and which exceptions are not needed.
fn doubles(
    packages: &[(String, Version)],
    accepted: &BTreeSet<String>,
) -> (Vec<String>, Vec<String>) {
    let mut versions: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (name, version) in packages {
        let of = versions.entry(name).or_default();
        of.push(format!("{name}@{version}"));
    }
    versions.retain(|_, of| of.len() > 1);
    let too_many = versions
        .values()
        .filter(|of| of.iter().filter(|it| !accepted.contains(*it)).count() > 1)
        .map(|of| of.join(" "))
        .collect();
    let needless = accepted
        .iter()
        .filter(|it| !versions.values().flatten().any(|of| of == *it))
        .cloned()
        .collect();
    (too_many, needless)
}

#[test]
fn a_package_is_there_in_two_versions_only_for_a_reason() {
    let packages: Vec<(String, Version)> = packages()
        .into_iter()
        .map(|it| (it.name, it.version))
        .collect();
    let (too_many, needless) = doubles(&packages, &excepted("bans", "skip", "crate"));
    assert!(
        too_many.is_empty(),
        "in two versions, and deny.toml does not say why: {too_many:#?}"
    );
    assert!(
        needless.is_empty(),
        "no longer in two versions: take them out of deny.toml: {needless:#?}"
    );
}

#[test]
fn a_new_double_and_an_exception_that_is_over_are_noticed() {
    let packages: Vec<(String, Version)> = [("a", "1.0.0"), ("a", "2.0.0"), ("b", "1.0.0")]
        .map(|(name, version)| (name.to_owned(), version.parse().unwrap()))
        .to_vec();
    let accepted =
        |names: &[&str]| -> BTreeSet<String> { names.iter().map(|it| (*it).to_owned()).collect() };
    let none: Vec<String> = Vec::new();
    assert_eq!(
        doubles(&packages, &accepted(&[])),
        (vec!["a@1.0.0 a@2.0.0".to_owned()], none.clone())
    );
    assert_eq!(
        doubles(&packages, &accepted(&["a@1.0.0"])),
        (none.clone(), none.clone())
    );
    assert_eq!(
        doubles(&packages, &accepted(&["a@1.0.0", "b@1.0.0", "c@1.0.0"])),
        (none, vec!["b@1.0.0".to_owned(), "c@1.0.0".to_owned()])
    );
}

/// Whether a licence expression (SPDX) can be met with what is allowed. Older packages write `/`
/// where it has `OR`.
fn is_met(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let met = any_is_met(&words, &mut at, allowed);
    assert_eq!(at, words.len(), "not understood: {expression}");
    met
}

fn any_is_met(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut met = all_are_met(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        met |= all_are_met(words, at, allowed);
    }
    met
}

fn all_are_met(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut met = one_is_met(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        met &= one_is_met(words, at, allowed);
    }
    met
}

fn one_is_met(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let word = words[*at];
    *at += 1;
    if word == "(" {
        let met = any_is_met(words, at, allowed);
        assert_eq!(words.get(*at), Some(&")"), "a bracket that is not closed");
        *at += 1;
        met
    } else if words.get(*at) == Some(&"WITH") {
        let whole = format!("{word} WITH {}", words[*at + 1]);
        *at += 2;
        allowed.contains(&whole)
    } else {
        allowed.contains(word)
    }
}

#[test]
fn a_licence_expression_is_read_as_it_is_meant() {
    let allowed: BTreeSet<String> = ["MIT", "Zlib", "Apache-2.0 WITH LLVM-exception"]
        .map(str::to_owned)
        .into();
    for met in [
        "MIT",
        "GPL-3.0-only OR MIT",
        "GPL-3.0-only/MIT",
        "MIT AND Zlib",
        "(GPL-3.0-only OR MIT) AND Zlib",
        "Apache-2.0 WITH LLVM-exception",
        "GPL-3.0-only AND Zlib OR MIT",
    ] {
        assert!(is_met(met, &allowed), "{met}");
    }
    for not_met in [
        "GPL-3.0-only",
        "MIT AND GPL-3.0-only",
        "(GPL-3.0-only OR Apache-2.0) AND MIT",
        "Apache-2.0",
        "MIT WITH LLVM-exception",
    ] {
        assert!(!is_met(not_met, &allowed), "{not_met}");
    }
}

/// What cargo knows of the packages of this build, from what is on this disk.
fn metadata() -> serde_json::Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into());
    let version = Command::new(&cargo).arg("-vV").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    let host = version
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .unwrap();
    let features: Vec<&str> = [
        ("pdf", cfg!(feature = "pdf")),
        ("vendored", cfg!(feature = "vendored")),
        ("system-openssl", cfg!(feature = "system-openssl")),
    ]
    .into_iter()
    .filter_map(|(name, is_on)| is_on.then_some(name))
    .collect();
    let told = Command::new(&cargo)
        .current_dir(root())
        .args(["metadata", "--locked", "--offline", "--format-version", "1"])
        .args(["--filter-platform", host, "--no-default-features"])
        .arg("--features")
        .arg(features.join(","))
        .output()
        .unwrap();
    let wrong = String::from_utf8_lossy(&told.stderr);
    assert!(told.status.success(), "cargo metadata: {wrong}");
    serde_json::from_slice(&told.stdout).unwrap()
}

#[test]
fn every_package_has_a_licence_that_is_allowed() {
    let allowed = allowed("licenses", "allow");
    let metadata = metadata();
    let of_this_build = metadata["packages"].as_array().unwrap();
    for package in of_this_build {
        let name = &package["name"];
        let licence = package["license"]
            .as_str()
            .unwrap_or_else(|| panic!("{name} does not say its licence"));
        assert!(is_met(licence, &allowed), "{name}: {licence}");
    }
    let others = packages().len() - of_this_build.len();
    if others > 0 {
        say_aloud(&format!(
            "note: the licences of {others} packages for other systems or other features were \
             not looked at"
        ));
    }
}

/// What an advisory database (a checkout of that of `RustSec`) says against these packages:
/// identifier, and what it is about.
fn known_against(packages: &[Package], database: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for package in packages {
        let Ok(pages) = std::fs::read_dir(database.join("crates").join(&package.name)) else {
            continue;
        };
        for page in pages {
            let text = std::fs::read_to_string(page.unwrap().path()).unwrap();
            let front = text.split("```toml").nth(1).unwrap_or_default();
            let front: toml::Table = toml::from_str(front.split("```").next().unwrap()).unwrap();
            if !affects(&front, &package.version) {
                continue;
            }
            let advisory = &front["advisory"];
            let kind = advisory
                .get("informational")
                .and_then(toml::Value::as_str)
                .unwrap_or("vulnerability");
            let title = text
                .lines()
                .find_map(|line| line.strip_prefix("# "))
                .unwrap_or_default();
            found.insert(
                advisory["id"].as_str().unwrap().to_owned(),
                format!("{} {}, {kind}: {title}", package.name, package.version),
            );
        }
    }
    found
}

/// Whether an advisory holds for a version: it is not withdrawn, and the version is neither mended
/// nor outside of it. For which systems it holds is not looked at.
fn affects(advisory: &toml::Table, version: &Version) -> bool {
    let is_in = |list: &str| {
        advisory
            .get("versions")
            .and_then(|versions| versions.get(list))
            .and_then(toml::Value::as_array)
            .is_some_and(|list| {
                list.iter().any(|it| {
                    let range: VersionReq = it.as_str().unwrap().parse().unwrap();
                    range.matches(version)
                })
            })
    };
    let is_withdrawn = advisory["advisory"].get("withdrawn").is_some();
    !is_withdrawn && !is_in("patched") && !is_in("unaffected")
}

#[test]
fn nothing_is_known_against_a_package_but_what_is_accepted() {
    let Some(database) = std::env::var_os("EKC_ADVISORY_DB").filter(|path| !path.is_empty()) else {
        say_aloud(
            "NOT LOOKED AT: advisories. EKC_ADVISORY_DB names no checkout of the RustSec \
             advisory-db.",
        );
        return;
    };
    let database = Path::new(&database);
    assert!(
        database.join("crates").is_dir(),
        "EKC_ADVISORY_DB is no advisory database: it has no folder `crates`"
    );
    let known = known_against(&packages(), database);
    let accepted = excepted("advisories", "ignore", "id");
    let new: Vec<_> = known
        .iter()
        .filter(|(id, _)| !accepted.contains(*id))
        .collect();
    assert!(new.is_empty(), "known, and not accepted: {new:#?}");
    let needless: Vec<_> = accepted
        .iter()
        .filter(|id| !known.contains_key(*id))
        .collect();
    assert!(
        needless.is_empty(),
        "no longer known against what is used: take them out of deny.toml: {needless:?}"
    );
}

#[test]
fn an_advisory_holds_for_the_versions_it_is_about() {
    let package = |name: &str, version: &str| Package {
        name: name.to_owned(),
        version: version.parse().unwrap(),
        source: None,
    };
    let database = tempfile::tempdir().unwrap();
    let folder = database.path().join("crates/parser");
    std::fs::create_dir_all(&folder).unwrap();
    let write = |id: &str, more: &str, versions: &str| {
        let page = format!(
            "```toml\n[advisory]\nid = \"{id}\"\npackage = \"parser\"\n{more}\n[versions]\n\
             {versions}\n```\n\n# Reads too far\n\nMore.\n"
        );
        std::fs::write(folder.join(format!("{id}.md")), page).unwrap();
    };
    write(
        "RUSTSEC-2026-0001",
        "",
        "patched = [\">= 1.2.0\", \"^1.1.5\"]\nunaffected = [\"< 1.0.0\"]",
    );
    write(
        "RUSTSEC-2026-0002",
        "withdrawn = \"2026-02-02\"",
        "patched = []",
    );
    write(
        "RUSTSEC-2026-0003",
        "informational = \"unmaintained\"",
        "patched = []\nunaffected = [\">= 1.0.0\"]",
    );
    for (version, ids) in [
        ("0.9.0", vec!["RUSTSEC-2026-0003"]),
        ("1.0.0", vec!["RUSTSEC-2026-0001"]),
        ("1.1.4", vec!["RUSTSEC-2026-0001"]),
        ("1.1.5", vec![]),
        ("1.3.0", vec![]),
    ] {
        let known = known_against(&[package("parser", version)], database.path());
        assert_eq!(known.keys().collect::<Vec<_>>(), ids, "{version}");
    }
    let known = known_against(&[package("parser", "1.0.0")], database.path());
    assert_eq!(
        known["RUSTSEC-2026-0001"],
        "parser 1.0.0, vulnerability: Reads too far"
    );
    assert!(known_against(&[package("other", "1.0.0")], database.path()).is_empty());
}

#[test]
fn what_is_accepted_is_told_of_in_the_page_on_security() {
    let page = std::fs::read_to_string(root().join("SECURITY.md")).unwrap();
    for id in excepted("advisories", "ignore", "id") {
        assert!(page.contains(&id), "SECURITY.md says nothing of {id}");
    }
}
