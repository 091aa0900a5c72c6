//! The walls of the house: which room uses which, and which files use each other in a circle. Both
//! are read from the source as Rust: each `use` and each path is followed to the file it means.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use syn::visit::Visit;

/// The rooms, and what each may use: what is below it and, on the first floor and of the keeper,
/// only what is named here. Nobody uses `main` and `lib`.
const MAY_USE: [(&str, &[&str]); 17] = [
    ("words", &[]),
    ("failure", &["words"]),
    ("disk", &[]),
    ("domain", &["failure", "words"]),
    ("language", &["failure", "domain", "words"]),
    ("method", &["failure", "domain", "language", "words"]),
    ("store", &["failure", "disk", "domain", "words"]),
    (
        "papers",
        &["failure", "domain", "language", "method", "words"],
    ),
    ("exchange", &["failure", "domain", "words"]),
    ("ui", &["failure", "domain", "language", "method", "words"]),
    ("keeper", &["failure", "disk", "words"]),
    (
        "desk",
        &[
            "failure", "disk", "domain", "language", "method", "words", "store", "papers",
            "exchange", "ui", "keeper",
        ],
    ),
    (
        "movement",
        &[
            "failure", "disk", "domain", "language", "method", "words", "store", "papers",
            "exchange", "ui", "keeper", "desk",
        ],
    ),
    (
        "commands",
        &[
            "failure", "disk", "domain", "language", "method", "words", "store", "papers",
            "exchange", "ui", "keeper", "desk", "movement",
        ],
    ),
    (
        "terminal",
        &[
            "failure", "disk", "domain", "language", "method", "words", "store", "papers",
            "exchange", "ui", "keeper", "desk",
        ],
    ),
    ("lib", &["commands", "terminal"]),
    ("main", &["commands", "terminal"]),
];

/// The circles there are: files of which each uses the others, by a way round. A new one is not
/// let in, and one that was opened is taken out here. A part may use the module it belongs to,
/// which lists it: that is no circle.
const CIRCLES: &[&[&str]] = &[];

/// The names on the way from the root of the crate, or a path as it is written.
type Names = Vec<String>;

/// A `use` or a path, where it is written.
struct Written {
    file: String,
    module: Names,
    path: Names,
    is_public_use: bool,
}

/// All source, read.
#[derive(Default)]
struct House {
    /// Each module with a file of its own.
    files: BTreeMap<Names, String>,
    /// The modules inside a file.
    inside: BTreeSet<Names>,
    /// What a `use` in a module brings, under which name.
    brought: BTreeMap<(Names, String), Names>,
    written: Vec<Written>,
}

impl House {
    /// Read files, given by their path below `src` and their source.
    fn read(sources: &[(String, String)]) -> Self {
        let mut house = Self::default();
        for (file, _) in sources {
            house.files.insert(module_of(file), file.clone());
        }
        for (file, source) in sources {
            let parsed = syn::parse_file(source).unwrap_or_else(|wrong| panic!("{file}: {wrong}"));
            let mut reader = Reader {
                file: file.as_str(),
                module: module_of(file),
                house: &mut house,
            };
            reader.visit_file(&parsed);
        }
        house
    }

    fn is_module(&self, names: &[String]) -> bool {
        self.files.contains_key(names) || self.inside.contains(names)
    }

    /// From the root, what a path means that is written in a module. Nothing when it is another
    /// crate or a name of the place itself.
    fn resolve(&self, module: &[String], path: &[String], deep: usize) -> Option<Names> {
        let (first, rest) = path.split_first()?;
        // A name that brings itself, such as `use chrono;`, has no end.
        if deep > 20 {
            return None;
        }
        let whole = match first.as_str() {
            // `ekc` is how `main.rs` names the library.
            "crate" | "ekc" => rest.to_vec(),
            "self" if rest.first().is_some_and(|it| it == "super") => {
                return self.resolve(module, rest, deep + 1);
            }
            "self" => [module, rest].concat(),
            "super" => {
                let up = path.iter().take_while(|it| *it == "super").count();
                let above = module.get(..module.len().checked_sub(up)?)?;
                [above, &path[up..]].concat()
            }
            _ => {
                let here = [module, path].concat();
                if !rest.is_empty() && self.is_module(&here[..=module.len()]) {
                    here
                } else {
                    let brought = self.brought.get(&(module.to_vec(), first.clone()))?;
                    let found = self.resolve(module, brought, deep + 1)?;
                    return Some([found.as_slice(), rest].concat());
                }
            }
        };
        // What a module shows under a name may stand elsewhere.
        let own = self.module_in(&whole).to_vec();
        let shown = whole
            .get(own.len())
            .and_then(|name| self.brought.get(&(own.clone(), name.clone())))
            .and_then(|brought| self.resolve(&own, brought, deep + 1));
        Some(match shown {
            Some(found) => [found.as_slice(), &whole[own.len() + 1..]].concat(),
            None => whole,
        })
    }

    /// The part of a path that is a module.
    fn module_in<'a>(&self, path: &'a [String]) -> &'a [String] {
        let at = (1..=path.len())
            .rev()
            .find(|at| self.is_module(&path[..*at]))
            .unwrap_or(0);
        &path[..at]
    }

    /// The file in which what a path means stands.
    fn file_of(&self, path: &[String]) -> Option<&String> {
        (0..=path.len())
            .rev()
            .find_map(|at| self.files.get(&path[..at]))
    }

    /// Which file uses which, and a place where it is written.
    fn arrows(&self) -> BTreeMap<(&str, &str), String> {
        let mut arrows = BTreeMap::new();
        for it in &self.written {
            let Some(path) = self.resolve(&it.module, &it.path, 0) else {
                continue;
            };
            // To show what one's own parts hold is a list, and no use of it.
            if it.is_public_use && path.starts_with(&it.module) {
                continue;
            }
            if let Some(file) = self.file_of(&path).filter(|file| **file != it.file) {
                arrows
                    .entry((it.file.as_str(), file.as_str()))
                    .or_insert_with(|| it.path.join("::"));
            }
        }
        arrows
    }

    /// The circles: files that each use the others by a way round, without the ways from a part to
    /// the module around it.
    fn circles(&self) -> BTreeSet<Vec<&str>> {
        let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (from, to) in self.arrows().into_keys() {
            if !module_of(from).starts_with(&module_of(to)) {
                next.entry(from).or_default().push(to);
            }
        }
        let reached: BTreeMap<&str, BTreeSet<&str>> = next
            .keys()
            .map(|from| (*from, reached_from(from, &next)))
            .collect();
        let is_round = |one: &str, other: &str| {
            reached.get(one).is_some_and(|all| all.contains(other))
                && reached.get(other).is_some_and(|all| all.contains(one))
        };
        let files: Vec<&str> = reached.keys().copied().collect();
        files
            .iter()
            .filter(|from| is_round(from, from))
            .map(|from| {
                files
                    .iter()
                    .copied()
                    .filter(|to| is_round(from, to))
                    .collect()
            })
            .collect()
    }
}

/// All that can be reached from a file, itself only when there is a way back.
fn reached_from<'a>(from: &str, next: &BTreeMap<&'a str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&'a str> = next.get(from).cloned().unwrap_or_default();
    while let Some(file) = waiting.pop() {
        if reached.insert(file) {
            waiting.extend(next.get(file).into_iter().flatten());
        }
    }
    reached
}

/// The module that a file is.
fn module_of(file: &str) -> Names {
    let names = file.trim_end_matches(".rs").trim_end_matches("/mod");
    if names == "lib" {
        return Vec::new();
    }
    names.split('/').map(str::to_owned).collect()
}

/// The room that a file belongs to.
fn room_of(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap_or_default()
}

struct Reader<'a> {
    file: &'a str,
    module: Names,
    house: &'a mut House,
}

impl Reader<'_> {
    fn write(&mut self, path: Names, is_public_use: bool) {
        self.house.written.push(Written {
            file: self.file.to_owned(),
            module: self.module.clone(),
            path,
            is_public_use,
        });
    }

    /// A tree of a `use`, behind what stood before it.
    fn bring(&mut self, tree: &syn::UseTree, mut before: Names, is_public: bool) {
        let (last, name) = match tree {
            syn::UseTree::Path(it) => {
                before.push(it.ident.to_string());
                return self.bring(&it.tree, before, is_public);
            }
            syn::UseTree::Group(it) => {
                for tree in &it.items {
                    self.bring(tree, before.clone(), is_public);
                }
                return;
            }
            syn::UseTree::Glob(_) => return self.write(before, is_public),
            syn::UseTree::Name(it) => (it.ident.to_string(), None),
            syn::UseTree::Rename(it) => (it.ident.to_string(), Some(it.rename.to_string())),
        };
        if last != "self" {
            before.push(last);
        }
        if let Some(name) = name.or_else(|| before.last().cloned()) {
            let key = (self.module.clone(), name);
            self.house.brought.insert(key, before.clone());
        }
        self.write(before, is_public);
    }

    /// What the parser hands over unread, of a macro or an attribute.
    fn tokens(&mut self, tokens: &str) {
        for path in paths_in(tokens) {
            self.write(path, false);
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_mod(&mut self, it: &'ast syn::ItemMod) {
        let is_for_tests = it.attrs.iter().any(|attribute| {
            attribute
                .parse_args::<syn::Path>()
                .is_ok_and(|what| attribute.path().is_ident("cfg") && what.is_ident("test"))
        });
        let Some((_, items)) = it.content.as_ref().filter(|_| !is_for_tests) else {
            return;
        };
        self.module.push(it.ident.to_string());
        self.house.inside.insert(self.module.clone());
        for item in items {
            self.visit_item(item);
        }
        self.module.pop();
    }

    fn visit_item_use(&mut self, it: &'ast syn::ItemUse) {
        // `::name` is always another crate.
        if it.leading_colon.is_none() {
            let is_public = !matches!(it.vis, syn::Visibility::Inherited);
            self.bring(&it.tree, Vec::new(), is_public);
        }
    }

    fn visit_path(&mut self, it: &'ast syn::Path) {
        if it.leading_colon.is_none() {
            let path = it.segments.iter().map(|part| part.ident.to_string());
            self.write(path.collect(), false);
        }
        syn::visit::visit_path(self, it);
    }

    /// `pub(super)` says who may use, and uses nobody.
    fn visit_vis_restricted(&mut self, _: &'ast syn::VisRestricted) {}

    /// An attribute may name a function between quotes, as serde does.
    fn visit_attribute(&mut self, it: &'ast syn::Attribute) {
        if let syn::Meta::List(list) = &it.meta {
            self.tokens(&list.tokens.to_string().replace('"', " "));
        }
    }

    fn visit_macro(&mut self, it: &'ast syn::Macro) {
        self.visit_path(&it.path);
        self.tokens(&without_texts(&it.tokens.to_string()));
    }
}

/// Tokens without what stands between quotes.
fn without_texts(tokens: &str) -> String {
    let mut left = String::with_capacity(tokens.len());
    let mut is_text = false;
    // A quote that is a character by itself opens nothing.
    let tokens = tokens.replace("'\"'", " ").replace("'\\\"'", " ");
    let mut characters = tokens.chars();
    while let Some(c) = characters.next() {
        match c {
            '"' => {
                is_text = !is_text;
                left.push(' ');
            }
            '\\' if is_text => {
                characters.next();
            }
            _ if is_text => {}
            c => left.push(c),
        }
    }
    left
}

/// The paths of two names or more in tokens.
fn paths_in(tokens: &str) -> Vec<Names> {
    const JOINT: char = '\u{1}';
    let joined = tokens
        .replace("::", "\u{1}")
        .replace(" \u{1}", "\u{1}")
        .replace("\u{1} ", "\u{1}");
    joined
        .split(|c: char| !(c.is_alphanumeric() || c == '_' || c == JOINT))
        .map(|word| word.trim_matches(JOINT))
        .filter(|word| word.contains(JOINT))
        .map(|word| word.split(JOINT).map(str::to_owned).collect())
        .collect()
}

/// The source of the program.
fn the_house() -> House {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = Vec::new();
    let mut folders = vec![src.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let parts = path.strip_prefix(&src).unwrap().components();
                let name: Vec<&str> = parts.map(|it| it.as_os_str().to_str().unwrap()).collect();
                sources.push((name.join("/"), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    House::read(&sources)
}

/// Where a file uses what it may not.
fn faults(house: &House) -> Vec<String> {
    let rooms: BTreeMap<&str, &[&str]> = MAY_USE.into_iter().collect();
    let strange = house
        .files
        .values()
        .filter(|file| !rooms.contains_key(room_of(file)))
        .map(|file| format!("{file}: this room has no floor; give it one in MAY_USE"));
    let through = house.arrows().into_iter().filter_map(|((from, to), path)| {
        let may_use = rooms.get(room_of(from))?;
        (room_of(from) != room_of(to) && !may_use.contains(&room_of(to)))
            .then(|| format!("{from} uses {to} ({path})"))
    });
    strange.chain(through).collect()
}

#[test]
fn each_floor_uses_what_is_below_it_and_never_what_is_above_or_beside_it() {
    let house = the_house();
    assert!(house.files.len() > 100 && house.arrows().len() > 500);
    let faults = faults(&house);
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn no_files_use_each_other_in_a_circle_but_those_that_are_known() {
    let house = the_house();
    let found = house.circles();
    let known: BTreeSet<Vec<&str>> = CIRCLES.iter().map(|it| it.to_vec()).collect();
    let arrows = house.arrows();
    let new: Vec<_> = found
        .difference(&known)
        .map(|circle| {
            let is_in = |file: &str| circle.contains(&file);
            let ways: Vec<String> = arrows
                .iter()
                .filter(|((from, to), _)| is_in(from) && is_in(to))
                .map(|((from, to), path)| format!("{from} uses {to} ({path})"))
                .collect();
            (circle, ways)
        })
        .collect();
    assert!(new.is_empty(), "a new circle, or one that grew: {new:#?}");
    let gone: Vec<_> = known.difference(&found).collect();
    assert!(
        gone.is_empty(),
        "no longer a circle, or a smaller one: take it out of CIRCLES: {gone:#?}"
    );
}

/// A house of these files.
fn house_of(sources: &[(&str, &str)]) -> House {
    let sources: Vec<(String, String)> = sources
        .iter()
        .map(|(file, source)| ((*file).to_owned(), (*source).to_owned()))
        .collect();
    House::read(&sources)
}

#[test]
fn a_way_through_a_wall_is_seen_however_it_is_written() {
    let others = [
        (
            "lib.rs",
            "pub mod domain; pub mod method; pub mod store; pub use store::rows::Row;",
        ),
        ("domain/mod.rs", "pub mod text; pub use text::Line;"),
        ("domain/text.rs", "pub struct Line;"),
        (
            "method/mod.rs",
            "pub mod clocks; use crate::store as shelf;",
        ),
        ("store/mod.rs", "pub mod rows; pub use rows::Row;"),
        ("store/rows.rs", "pub struct Row;"),
    ];
    let through = |source: &str| -> Vec<String> {
        let clocks = ("method/clocks.rs", source);
        let all: Vec<(&str, &str)> = others.into_iter().chain([clocks]).collect();
        let found = faults(&house_of(&all)).into_iter();
        found
            .filter(|it| it.starts_with("method/clocks.rs"))
            .collect()
    };
    for source in [
        "use crate::store::rows::Row;",
        "use crate::{domain::{Line, text}, store::{self, rows::{Row as It}}};",
        "use super::super::store::Row;",
        "use super::shelf::Row;",
        "use crate::Row;",
        "use crate::store::*;",
        "fn f(row: &crate::store::rows::Row) {}",
        "fn f() -> Option<Vec<super::super::store::Row>> { None }",
        "fn f() { let row = crate::store::Row; }",
        "fn f() { use crate::store; }",
        "fn f() { println!(\"{}\", crate::store::name()); }",
        "mod inner { fn f() { super::super::super::store::name(); } }",
        "mod inner { fn f(row: self::super::super::shelf::Row) {} }",
        "#[serde(deserialize_with = \"crate::store::rows::read\")] struct It;",
        "impl crate::store::Read for It {}",
    ] {
        assert!(!through(source).is_empty(), "not seen: {source}");
    }
    for source in [
        "use crate::domain::{Line, text::{self}};",
        "use std::collections::BTreeMap; use chrono::NaiveDate;",
        "pub(in crate::method) fn f() {}",
        "/// See `crate::store::Row`.\nfn f() { println!(\"crate::store::Row\"); }",
        "#[cfg(test)] mod tests { use crate::store::Row; }",
        "fn f(store: u8) -> u8 { store }",
        "fn f() { let c = '\"'; assert!(c != '\"', \"crate::store::Row\"); }",
    ] {
        assert_eq!(through(source), Vec::<String>::new(), "{source}");
    }
}

#[test]
fn a_room_without_a_floor_is_noticed() {
    let house = house_of(&[("lib.rs", "mod cellar;"), ("cellar.rs", "")]);
    assert_eq!(faults(&house).len(), 1);
}

#[test]
fn a_circle_is_found_by_every_way_round_and_not_between_a_module_and_its_parts() {
    let house = house_of(&[
        ("lib.rs", "pub mod a; pub mod b; pub mod c; pub mod d;"),
        ("a.rs", "use crate::b::B; pub struct A;"),
        ("b.rs", "pub struct B; fn f() { super::c::g(); }"),
        (
            "c/mod.rs",
            "pub mod e; pub use e::E; fn h(it: &e::E) {} pub fn g() { h(crate::a::A) }",
        ),
        ("c/e.rs", "pub struct E; fn f() { super::g(); }"),
        ("d.rs", "use crate::a::A; use crate::c::E;"),
    ]);
    let circles: Vec<Vec<&str>> = house.circles().into_iter().collect();
    assert_eq!(circles, [["a.rs", "b.rs", "c/mod.rs"]]);
}
