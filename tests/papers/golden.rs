//! What each paper says, word for word. `EKC_BLESS=1 cargo test --test papers` writes it anew;
//! read the difference.

use crate::{paper, told};
use ekc::domain::choice::Choice as _;
use ekc::domain::paper::{PaperForm, PaperKind, Tongue};
use ekc::papers::audience;
use ekc::papers::press::print;
use ekc::papers::subject::Reader;
use ekc::papers::template::languages_of;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The four variants, and a day on which everything is known.
const TOLD: [(&str, &str); 4] = [
    ("01-een-gezin", "2026-04-20"),
    ("02-een-straat", "2026-05-20"),
    ("03-een-leervraag", "2026-10-10"),
    ("04-herstel", "2026-06-20"),
];

/// The folder with what each paper said before.
fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/papers/golden")
}

/// Each paper that is compared: the name of its file, and what it says.
static SAID: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let mut said = BTreeMap::new();
    say_as_text(&mut said);
    say_with_marks(&mut said);
    said
});

fn add(said: &mut BTreeMap<String, String>, name: String, text: String) {
    let is_same = said.get(&name).is_none_or(|before| *before == text);
    assert!(is_same, "two papers with one name");
    said.insert(name, text);
}

fn text(
    form: PaperForm,
    case: &ekc::domain::Case,
    kind: PaperKind,
    language: Tongue,
    reader: Reader<'_>,
    today: &str,
) -> String {
    String::from_utf8(
        print(
            &paper(case, kind, language, reader, today).document,
            form,
            &[],
        )
        .unwrap(),
    )
    .unwrap()
}

/// Every kind in every language and variant, as text.
fn say_as_text(said: &mut BTreeMap<String, String>) {
    for (at, (name, today)) in TOLD.iter().enumerate() {
        let case = told(name);
        for (kind, code, _) in PaperKind::ALL {
            let all = audience(&case, *kind, today.parse().unwrap());
            // The papers to one person: the first they are for, a professional where there is one,
            // and a child.
            let mut readers: Vec<Reader<'_>> = all.first().copied().into_iter().collect();
            let of = |wanted: &dyn Fn(&ekc::domain::circle::Person) -> bool| {
                all.iter()
                    .copied()
                    .find(|it| it.person().is_some_and(wanted))
            };
            readers.extend(of(&|person| {
                person.role == ekc::domain::circle::Role::Professional
            }));
            readers.extend(of(&|person| person.minor));
            if readers.is_empty() {
                readers = case
                    .people
                    .first()
                    .map(Reader::Person)
                    .into_iter()
                    .collect();
            }
            for reader in readers {
                let whom = reader
                    .person()
                    .map(|person| format!("-{}", person.handle))
                    .unwrap_or_default();
                // The seven other languages say the same for every variant but in part 2: once is
                // enough, and an invitation more.
                let said_in = |tongue: &Tongue| {
                    at == 0
                        || matches!(tongue, Tongue::Dutch | Tongue::English)
                        || *kind == PaperKind::Invitation && at == 3
                };
                for language in languages_of(*kind).filter(said_in) {
                    add(
                        said,
                        format!("{name}/{code}{whom}.{}.txt", language.code()),
                        text(PaperForm::Text, &case, *kind, language, reader, today),
                    );
                }
            }
        }
    }
}

/// Some of them as HTML and as Markdown.
fn say_with_marks(said: &mut BTreeMap<String, String>) {
    let case = told("01-een-gezin");
    for kind in [
        PaperKind::Plan,
        PaperKind::Satisfaction,
        PaperKind::Participants,
    ] {
        let reader = audience(&case, kind, "2026-04-20".parse().unwrap())[0];
        for (form, language) in [
            (PaperForm::Html, Tongue::Dutch),
            (PaperForm::Markdown, Tongue::English),
        ] {
            add(
                said,
                format!(
                    "01-een-gezin/{}.{}.{}",
                    kind.code(),
                    language.code(),
                    form.code()
                ),
                text(form, &case, kind, language, reader, "2026-04-20"),
            );
        }
    }
    add(
        said,
        "01-een-gezin/plan.ar.html".to_owned(),
        text(
            PaperForm::Html,
            &case,
            PaperKind::Plan,
            Tongue::Arabic,
            Reader::Everyone,
            "2026-04-20",
        ),
    );
}

#[test]
fn every_kind_in_every_language_and_variant_says_what_it_said() {
    let bless = std::env::var_os("EKC_BLESS").is_some();
    for (name, said) in SAID.iter() {
        let path = golden().join(name);
        if bless {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, said).unwrap();
        }
        let before = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            before == *said,
            "{name} says something else; EKC_BLESS=1 writes it anew:\n{said}"
        );
    }
}

/// The files in a folder and in the folders in it, by their path from `from`.
fn files_in(folder: &Path, from: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_in(&path, from, found);
        } else {
            let parts = path.strip_prefix(from).unwrap().components();
            let parts: Vec<&str> = parts.map(|it| it.as_os_str().to_str().unwrap()).collect();
            found.push(parts.join("/"));
        }
    }
}

#[test]
fn no_file_is_kept_of_a_paper_that_is_not_made() {
    let mut kept = Vec::new();
    files_in(&golden(), &golden(), &mut kept);
    let orphans: Vec<&String> = kept
        .iter()
        .filter(|name| !SAID.contains_key(*name))
        .collect();
    if std::env::var_os("EKC_BLESS").is_some() {
        for name in orphans {
            std::fs::remove_file(golden().join(name)).unwrap();
        }
        return;
    }
    assert!(
        orphans.is_empty(),
        "nothing is compared with these; EKC_BLESS=1 removes them: {orphans:#?}"
    );
}

#[cfg(feature = "pdf")]
#[test]
fn every_kind_and_every_language_can_be_set_as_pdf_and_as_a_letter_to_edit() {
    let case = told("04-herstel");
    for (kind, _, _) in PaperKind::ALL {
        let reader = audience(&case, *kind, "2026-06-20".parse().unwrap())
            .first()
            .copied()
            .unwrap_or(Reader::Person(&case.people[0]));
        for language in
            languages_of(*kind).filter(|it| *it == Tongue::Dutch || *kind == PaperKind::Invitation)
        {
            let document = paper(&case, *kind, language, reader, "2026-06-20").document;
            let pdf = print(&document, PaperForm::Pdf, &[]).unwrap();
            assert!(pdf.starts_with(b"%PDF-1.7"), "{kind:?} {language:?}");
            let letter = print(&document, PaperForm::Docx, &[]).unwrap();
            assert!(letter.starts_with(b"PK"), "{kind:?} {language:?}");
        }
    }
}

#[cfg(feature = "pdf")]
#[test]
fn the_same_paper_gives_the_same_bytes() {
    let case = told("01-een-gezin");
    for form in [PaperForm::Pdf, PaperForm::Docx, PaperForm::Html] {
        let set = || {
            print(
                &paper(
                    &case,
                    PaperKind::Plan,
                    Tongue::Dutch,
                    Reader::Everyone,
                    "2026-04-20",
                )
                .document,
                form,
                &[],
            )
            .unwrap()
        };
        assert!(set() == set(), "{form:?}");
    }
}

#[cfg(feature = "pdf")]
#[test]
fn a_letter_that_no_face_has_is_an_error_that_names_it_and_a_face_of_ones_own_mends_it() {
    let mut case = told("01-een-gezin");
    case.people[0].name = ekc::domain::text::Name::parse("Saba ሳባ").unwrap();
    let document = paper(
        &case,
        PaperKind::Plan,
        Tongue::Dutch,
        Reader::Everyone,
        "2026-04-20",
    )
    .document;
    let failure = print(&document, PaperForm::Pdf, &[]).unwrap_err();
    assert_eq!(
        (failure.code(), failure.arg("characters").as_deref()),
        ("glyph-missing", Some("ሳ (U+1233), ባ (U+1263)"))
    );
    assert!(print(&document, PaperForm::Html, &[]).is_ok());
    // A file that is no font changes nothing.
    assert_eq!(
        print(&document, PaperForm::Pdf, &[b"geen font".to_vec()])
            .unwrap_err()
            .code(),
        "glyph-missing"
    );
}
