//! The kinds of paper are the files in `src/papers/kinds`. The closed list of kinds, the list of
//! their files and the tables in `docs/papers.md` are written from those files: `EKC_BLESS=1 cargo
//! test --test papers kinds`.

use crate::{day, told};
use ekc::domain::choice::Choice as _;
use ekc::domain::circle::LeftAlone;
use ekc::domain::paper::{PaperKind, Tongue};
use ekc::method::telling::Telling;
use ekc::papers::document::Block;
use ekc::papers::subject::{Reader, Subject};
use ekc::papers::view::view;
use ekc::papers::{audience, may_hold, paper_of};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

const TODAY: &str = "2026-04-20";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

fn is_as_written(path: &str, text: &str) {
    if std::env::var_os("EKC_BLESS").is_some() {
        std::fs::write(root().join(path), text).unwrap();
        return;
    }
    assert!(
        read(path) == text,
        "{path} is not what the files in src/papers/kinds say; EKC_BLESS=1 writes it anew:\n{text}"
    );
}

/// A kind, as the file about it says.
struct File {
    /// The name of the file: `plan_card`.
    name: String,
    source: String,
    /// What the kind is, with its Dutch word between brackets.
    what: String,
    /// For whom it is when nobody is named.
    audience: String,
}

impl File {
    fn read(name: String) -> Self {
        let source = read(&format!("src/papers/kinds/{name}.rs"));
        let head: Vec<&str> = source
            .lines()
            .map_while(|line| line.strip_prefix("//!"))
            .map(str::trim)
            .collect();
        let head = head.join("\n");
        let paragraphs: Vec<String> = head.split("\n\n").map(|it| it.replace('\n', " ")).collect();
        let audience = paragraphs.iter().find_map(|it| it.strip_prefix("For: "));
        Self {
            what: paragraphs[0].clone(),
            audience: audience
                .unwrap_or_else(|| panic!("{name}.rs does not say for whom"))
                .trim_end_matches('.')
                .to_owned(),
            name,
            source,
        }
    }

    /// The English word: `plan-card`.
    fn word(&self) -> String {
        self.name.replace('_', "-")
    }

    /// The Dutch word.
    fn dutch(&self) -> String {
        let (_, rest) = self.what.rsplit_once('(').unwrap();
        rest.split(')').next().unwrap().replace(' ', "-")
    }

    /// The value of the closed list: `PlanCard`.
    fn value(&self) -> String {
        self.name
            .split('_')
            .map(|word| format!("{}{}", word[..1].to_uppercase(), &word[1..]))
            .collect::<Vec<_>>()
            .concat()
    }
}

/// All of them, in the order of the closed list; what is new goes last.
fn files() -> Vec<File> {
    let mut files: Vec<File> = std::fs::read_dir(root().join("src/papers/kinds"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "rs") && !path.ends_with("mod.rs"))
        .map(|path| File::read(path.file_stem().unwrap().to_str().unwrap().to_owned()))
        .collect();
    let place = |file: &File| {
        PaperKind::ALL
            .iter()
            .position(|(_, word, _)| *word == file.word())
            .unwrap_or(usize::MAX)
    };
    files.sort_by_key(|file| (place(file), file.name.clone()));
    files
}

#[test]
fn the_list_of_kinds_is_the_list_of_their_files() {
    let files = files();
    let mut words = String::from(
        "//! The kinds of paper, as people type them. \
         Written from the files in `src/papers/kinds` by\n\
         //! `EKC_BLESS=1 cargo test --test papers kinds`; do not edit.\n\n\
         use super::choice::choices;\n\nchoices! {\n    \
         /// A kind of paper (soort papier).\n    PaperKind, \"paper\":\n",
    );
    for file in &files {
        let (value, word, dutch) = (file.value(), file.word(), file.dutch());
        let _ = writeln!(
            words,
            "    /// {}\n    {value} = \"{word}\" | \"{dutch}\",",
            file.what
        );
    }
    words.push_str("}\n");
    is_as_written("src/domain/paper_kind.rs", &words);

    let mut names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    names.sort_unstable();
    let mut list = String::from(
        "//! The kinds of paper, a file each. Written from the files beside it by\n\
         //! `EKC_BLESS=1 cargo test --test papers kinds`; do not edit.\n\n",
    );
    for name in names {
        let _ = writeln!(list, "mod {name};");
    }
    list.push_str(
        "\nuse super::paper::Paper;\nuse crate::domain::paper::PaperKind;\n\n\
         /// The paper of a kind.\n#[must_use]\n\
         pub fn paper_of(kind: PaperKind) -> &'static Paper {\n    match kind {\n",
    );
    for file in &files {
        let _ = writeln!(
            list,
            "        PaperKind::{} => &{}::PAPER,",
            file.value(),
            file.name
        );
    }
    list.push_str("    }\n}\n");
    is_as_written("src/papers/kinds/mod.rs", &list);
}

/// A value of a template: a field of a struct, with what is said of it there.
struct Field {
    name: String,
    kind: String,
    said: String,
    /// It has no name in a template: the values in it stand beside the others.
    is_flat: bool,
}

type Structs = BTreeMap<String, Vec<Field>>;

fn structs_in(source: &str) -> Structs {
    let mut found = Structs::new();
    let mut lines = source.lines();
    while let Some(line) = lines.next() {
        let of_a_struct = line
            .trim_start_matches("pub(super) ")
            .strip_prefix("struct ")
            .filter(|_| line.ends_with('{'));
        if let Some(rest) = of_a_struct {
            let name = rest.split(['<', ' ']).next().unwrap().to_owned();
            let fields = fields(lines.by_ref().map(str::trim).take_while(|it| *it != "}"));
            found.insert(name, fields);
        }
    }
    found
}

fn fields<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<Field> {
    let mut fields = Vec::new();
    let (mut said, mut is_flat): (Vec<&str>, bool) = (Vec::new(), false);
    for line in lines {
        if let Some(text) = line.strip_prefix("/// ") {
            said.push(text);
        } else if line.starts_with("#[") {
            is_flat = line.contains("flatten");
        } else if let Some((name, kind)) = line.trim_end_matches(',').split_once(": ") {
            fields.push(Field {
                name: name.trim_start_matches("pub(super) ").to_owned(),
                kind: kind.to_owned(),
                said: small(&said.join(" ")),
                is_flat,
            });
            said.clear();
            is_flat = false;
        }
    }
    fields
}

/// A sentence as part of one.
fn small(sentence: &str) -> String {
    let mut letters = sentence.trim_end_matches('.').chars();
    letters.next().map_or_else(String::new, |first| {
        format!("{}{}", first.to_lowercase(), letters.as_str())
    })
}

/// What a field holds, when that has fields itself.
fn inside<'a>(field: &Field, structs: &'a Structs) -> Option<&'a Vec<Field>> {
    field
        .kind
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .find_map(|word| structs.get(word))
}

fn named(field: &Field) -> String {
    let mark = if field.kind.starts_with("Option<") {
        "?"
    } else {
        ""
    };
    format!("`{}`{mark}", field.name)
}

/// What a field holds, between brackets, when that has fields itself.
fn held_in(field: &Field, structs: &Structs) -> Option<String> {
    let fields = inside(field, structs)?;
    let all: Vec<String> = fields.iter().map(|it| in_a_list(it, structs)).collect();
    Some(format!("[{}]", all.join(", ")))
}

fn in_a_list(field: &Field, structs: &Structs) -> String {
    if field.is_flat {
        return field.said.clone();
    }
    let said = Some(format!("({})", field.said)).filter(|_| !field.said.is_empty());
    let parts = [Some(named(field)), said, held_in(field, structs)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The structs a file may use: those for every paper, and its own.
fn structs_of(file: &File) -> Structs {
    let mut all = structs_in(&read("src/papers/sight.rs"));
    all.extend(structs_in(&file.source));
    all
}

/// A page with what stands between two marks replaced.
fn with_table(page: &str, mark: &str, table: &str) -> String {
    let (open, close) = (format!("<!-- {mark}: "), format!("<!-- end of {mark} -->"));
    let from = page.find(&open).unwrap();
    let from = from + page[from..].find('\n').unwrap() + 1;
    let to = page.find(&close).unwrap();
    format!("{}{table}{}", &page[..from], &page[to..])
}

#[test]
fn the_page_about_papers_tells_every_kind_and_every_value() {
    let files = files();
    let mut kinds =
        String::from("| Kind | In Dutch | For whom, when nobody is named |\n|---|---|---|\n");
    let mut values = String::from("| Kind | Further values |\n|---|---|\n");
    for file in &files {
        let (word, dutch, audience) = (file.word(), file.dutch(), &file.audience);
        let _ = writeln!(kinds, "| `{word}` | `{dutch}` | {audience} |");
        let structs = structs_of(file);
        let of_kind = structs.get("Values").map_or_else(
            || "none".to_owned(),
            |fields| {
                let all: Vec<String> = fields.iter().map(|it| in_a_list(it, &structs)).collect();
                all.join("; ")
            },
        );
        let _ = writeln!(values, "| `{word}` | {of_kind} |");
    }
    let of_every = structs_in(&read("src/papers/sight.rs"));
    let mut every = String::from("| Value | |\n|---|---|\n");
    for field in &of_every["EveryPaper"] {
        let parts = [Some(field.said.clone()), held_in(field, &of_every)];
        let told = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let _ = writeln!(every, "| {} | {told} |", named(field));
    }
    let mut page = read("docs/papers.md");
    for (mark, table) in [("kinds", kinds), ("every paper", every), ("values", values)] {
        page = with_table(&page, mark, &table);
    }
    is_as_written("docs/papers.md", &page);
}

#[test]
fn a_template_finds_the_values_that_the_page_lists_and_no_others() {
    let case = told("01-een-gezin");
    let of_every = structs_in(&read("src/papers/sight.rs"));
    let of_the_plan = structs_in(&read("src/papers/kinds/plan.rs"));
    for file in files() {
        let Ok(kind) = PaperKind::parse(&file.word()) else {
            continue;
        };
        let own = structs_in(&file.source);
        let mut listed: BTreeSet<String> = BTreeSet::new();
        let mut waiting: Vec<&Field> = of_every["EveryPaper"].iter().collect();
        waiting.extend(own.get("Values").into_iter().flatten());
        while let Some(field) = waiting.pop() {
            if field.is_flat {
                waiting.extend(&of_the_plan["Values"]);
            } else {
                listed.insert(field.name.clone());
            }
        }
        let reader = audience(&case, kind, day(TODAY))
            .first()
            .copied()
            .unwrap_or(Reader::Person(&case.people[0]));
        let subject = Subject {
            case: &case,
            reader,
            today: day(TODAY),
            language: Tongue::Dutch,
            erase_on: Some(day("2026-12-31")),
            erased: None,
            written: Vec::new(),
            month: None,
            without: Vec::new(),
        };
        let values = view(kind, &subject).values;
        let found: BTreeSet<String> = values.as_object().unwrap().keys().cloned().collect();
        assert_eq!(found, listed, "{kind:?}");
    }
}

#[test]
fn who_is_left_alone_holds_no_paper_but_what_is_theirs_by_law() {
    let mut case = told("01-een-gezin");
    case.people[0].left_alone = Some(LeftAlone::NotAgain);
    let person = &case.people[0];
    for (kind, _, _) in PaperKind::ALL {
        let is_a_right = paper_of(*kind).telling == Telling::Rights;
        let refused = may_hold(&case, *kind, person, day(TODAY)).err();
        assert_eq!(
            refused.as_ref().map(ekc::failure::Failure::code),
            (!is_a_right).then_some("paper-left-alone"),
            "{kind:?}"
        );
        let unasked = audience(&case, *kind, day(TODAY));
        assert!(
            unasked.iter().all(|reader| reader.person() != Some(person)),
            "{kind:?} is made for who is left alone"
        );
    }
}

#[test]
fn what_is_for_the_coordinator_is_held_by_nobody_else() {
    let case = told("01-een-gezin");
    let own: Vec<PaperKind> = PaperKind::ALL
        .iter()
        .map(|(kind, _, _)| *kind)
        .filter(|kind| paper_of(*kind).telling == Telling::ForTheCoordinator)
        .collect();
    assert!(own.contains(&PaperKind::Registration) && own.contains(&PaperKind::TimeLine));
    for kind in own {
        for person in &case.people {
            let refused = may_hold(&case, kind, person, day(TODAY)).unwrap_err();
            assert_eq!(refused.code(), "paper-for-coordinator", "{kind:?}");
        }
        let unasked = audience(&case, kind, day(TODAY));
        assert_eq!(unasked, [Reader::Coordinator], "{kind:?}");
    }
}

#[test]
fn the_sheet_for_part_two_holds_the_question_and_room_to_write_and_names_nobody() {
    let case = told("01-een-gezin");
    let kind = PaperKind::EmptyPlan;
    let question = case.chosen_question().unwrap().words.as_str();
    for language in [Tongue::Dutch, Tongue::English] {
        let sheet = crate::paper(&case, kind, language, Reader::Everyone, TODAY).document;
        let all: Vec<&str> = sheet.texts().into_iter().map(|(text, _)| text).collect();
        assert!(all.concat().contains(question), "{language:?}: {all:?}");
        for person in &case.people {
            let name = person.name.as_str();
            assert!(
                !all.iter().any(|text| text.contains(name)) || question.contains(name),
                "{language:?}: {name}"
            );
        }
        let rooms = sheet
            .blocks
            .iter()
            .filter(|it| matches!(it, Block::Table { .. }));
        assert_eq!(rooms.count(), 3, "{language:?}");
    }
}

#[test]
fn who_asks_for_a_conference_gets_a_form_with_nothing_of_another_case_on_it() {
    let case = told("01-een-gezin");
    let kind = PaperKind::ApplicationForm;
    let question = case.chosen_question().unwrap().words.as_str();
    for language in [Tongue::Dutch, Tongue::English] {
        let form = crate::paper(&case, kind, language, Reader::Coordinator, TODAY).document;
        let texts = form.texts();
        assert!(!texts.iter().any(|(text, _)| text.contains(question)));
        for person in &case.people {
            let name = person.name.as_str();
            let is_named = texts.iter().any(|(text, _)| text.contains(name));
            assert!(!is_named, "{language:?}: {name}");
        }
    }
}

#[test]
fn who_is_asked_for_a_yes_reads_that_it_can_be_taken_back_and_no_name_but_their_own() {
    let case = told("01-een-gezin");
    let kind = PaperKind::ConsentForm;
    let reader = case.main_persons().next().unwrap();
    for (language, taken_back) in [
        (Tongue::Dutch, "Ingetrokken"),
        (Tongue::English, "Taken back"),
    ] {
        let form = crate::paper(&case, kind, language, Reader::Person(reader), TODAY).document;
        let all: Vec<&str> = form.texts().into_iter().map(|(text, _)| text).collect();
        assert!(all.iter().any(|text| text.contains(reader.name.as_str())));
        assert!(all.iter().any(|text| text.contains(taken_back)), "{all:?}");
        for person in case.people.iter().filter(|it| it.handle != reader.handle) {
            let name = person.name.as_str();
            assert!(!all.iter().any(|text| text.contains(name)), "{name}");
        }
    }
}
