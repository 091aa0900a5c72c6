//! Papers of others (bijlagen): kept inside the encryption, read back as they were, and on no
//! paper of ours.

use super::{family, on_screen};
use crate::desk::Table;
use std::path::Path;

/// What stands in a scan: more than one part of what is kept at a time.
fn scan() -> Vec<u8> {
    (0..200_000_u32).flat_map(u32::to_le_bytes).collect()
}

/// A file in this folder, as it is typed.
fn put(folder: &Path, name: &str, bytes: &[u8]) -> String {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

/// A referral, kept with the case.
fn with_a_referral() -> Table {
    let table = family();
    let outside = tempfile::tempdir().unwrap();
    let path = put(outside.path(), "Verwijzing Roos.pdf", &scan());
    let kept = table.does(&[
        "attach",
        &path,
        "--kind",
        "verwijzing",
        "--by",
        "Huisarts De Wit",
        "--on",
        "1-3-2026",
    ]);
    assert!(kept.out.contains("Bijlage 1 is bewaard"), "{}", kept.out);
    table
}

#[test]
fn what_cannot_be_kept_or_read_is_refused_and_says_why() {
    let table = family();
    let outside = tempfile::tempdir().unwrap();
    let folder = outside.path();
    let letter = put(folder, "brief.pdf", b"Geachte");
    let empty = put(folder, "leeg.pdf", b"");
    let large = put(folder, "groot.pdf", b"");
    let file = std::fs::File::options().write(true).open(&large).unwrap();
    file.set_len(20 * 1024 * 1024 + 1).unwrap();
    let missing = folder.join("niets.pdf").display().to_string();
    let by = ["--kind", "verwijzing", "--by", "huisarts"];
    let attach = |path: &str, exit: u8, code: &str| {
        table.refuses(&[&["attach", path][..], &by].concat(), exit, code);
    };
    attach(&empty, 5, "attachment-empty");
    attach(&large, 5, "attachment-too-large");
    attach(&missing, 3, "input-not-found");
    attach(folder.to_str().unwrap(), 3, "cannot-read");
    #[cfg(unix)]
    {
        let pipe = folder.join("pijp");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        if made.is_ok_and(|it| it.success()) {
            attach(pipe.to_str().unwrap(), 3, "cannot-read");
        }
    }
    let attach = ["attach", letter.as_str()];
    let nobody = [&attach[..], &["--kind", "besluit"]].concat();
    table.refuses(&nobody, 7, "missing-answers");
    let colour = [&attach[..], &["--kind", "kleur", "--by", "huisarts"]].concat();
    table.refuses(&colour, 5, "choice-unknown");
    table.refuses(&["attach", "--read", "1"], 3, "attachment-unknown");
    table.refuses(&["attach", "--drop", "1"], 3, "attachment-unknown");
    table.refuses(&["attach", "--to", "uit.pdf"], 5, "field-missing");
    let both = [&attach[..], &["--drop", "1"]].concat();
    table.refuses(&both, 2, "attachment-one-thing");
    assert!(table.case("proef").attachments.is_empty());
    assert!(table.does(&["attach"]).out.contains("geen bijlagen"));
}

#[test]
fn a_paper_is_told_by_kind_sender_and_day_and_the_name_of_its_file_is_for_the_coordinator() {
    let table = with_a_referral();
    let list = table.does(&["bijlage", "--json"]).json();
    let first = &list["attachments"][0];
    assert_eq!(first["kind"], "referral");
    assert_eq!(first["file_name"], "Verwijzing Roos.pdf");
    assert_eq!(first["kilobytes"], 782);
    assert_eq!(first["is_here"], true);
    assert!(table.does(&["attach"]).out.contains("Verwijzing Roos.pdf"));
    let letter = on_screen(&table, &["access", "--for", "Roos"]);
    for told in [table.does(&["show"]).out, letter] {
        assert!(told.contains("Huisarts De Wit"), "{told}");
        assert!(!told.contains("Verwijzing Roos.pdf"), "{told}");
    }
    let access = ["privacy", "access", "Roos", "--as", "txt", "--to", "-"];
    let letter = table.does(&access).out;
    assert!(!letter.contains("Verwijzing Roos.pdf"), "{letter}");
    let of_another = on_screen(&table, &["access", "--for", "zus-1"]);
    assert!(!of_another.contains("De Wit"), "{of_another}");
}

#[test]
fn a_paper_is_read_back_as_it_was_and_never_over_another_file() {
    let table = with_a_referral();
    let outside = tempfile::tempdir().unwrap();
    let to = outside.path().to_str().unwrap();
    let read = ["attach", "--read", "1", "--to", to];
    table.does(&read);
    let written = outside.path().join("bijlage-proef-1.pdf");
    assert_eq!(std::fs::read(&written).unwrap(), scan());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&written).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let log = table.does(&["log"]).out;
    assert!(log.contains("leesbaar in een bestand gezet"), "{log}");
    std::fs::write(&written, "van een ander").unwrap();
    table.refuses(&read, 15, "output-exists");
    assert_eq!(std::fs::read(&written).unwrap(), b"van een ander");
    let own = table.path().display().to_string();
    let read = ["attach", "--read", "1", "--to", &own];
    table.refuses(&read, 15, "output-is-ours");
}

#[cfg(target_os = "linux")]
#[test]
fn a_paper_that_is_only_looked_at_comes_in_memory_and_for_its_owner() {
    use ekc::ui::ask::Nobody;
    use std::ffi::OsString;
    use std::os::unix::fs::PermissionsExt as _;
    let table = with_a_referral();
    let made = tempfile::Builder::new()
        .prefix("proef-")
        .tempdir_in("/dev/shm");
    let memory = made.unwrap();
    let run = |args: &[&str]| {
        let (mut world, caught) = table.world(b"", Box::new(Nobody));
        let place = memory.path().display().to_string();
        world.env.insert("XDG_RUNTIME_DIR".to_owned(), place);
        let line: Vec<OsString> = args.iter().map(OsString::from).collect();
        assert_eq!(ekc::run(world, line), 0);
        caught().0
    };
    let told = run(&["ekc", "attach", "--read", "1", "--json"]);
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    let path = Path::new(told["path"].as_str().unwrap());
    assert!(path.starts_with(memory.path()), "{}", path.display());
    assert_eq!(std::fs::read(path).unwrap(), scan());
    let folder = path.parent().unwrap();
    let rights = std::fs::metadata(folder).unwrap().permissions().mode();
    assert_eq!(rights & 0o777, 0o700);
    assert!(!told.to_string().contains("Verwijzing"), "{told}");
    let doctor = run(&["ekc", "doctor"]);
    assert!(doctor.contains(folder.to_str().unwrap()), "{doctor}");
    let said = run(&["ekc", "attach", "--read", "1"]);
    assert!(said.contains("bijlage-1.pdf"), "{said}");
}

#[test]
fn what_is_taken_out_comes_back_whole_with_undo() {
    let table = with_a_referral();
    table.does(&["attach", "--drop", "1"]);
    table.refuses(&["attach", "--read", "1"], 3, "attachment-unknown");
    table.does(&["undo"]);
    table.does(&["undo"]);
    assert!(table.case("proef").attachments.is_empty());
    table.does(&["redo"]);
    let outside = tempfile::tempdir().unwrap();
    let to = outside.path().join("uit.pdf");
    let read = ["attach", "--read", "1", "--to", to.to_str().unwrap()];
    table.does(&read);
    assert_eq!(std::fs::read(to).unwrap(), scan());
}

#[test]
fn with_a_case_that_leaves_as_text_go_no_papers_and_that_is_said() {
    let table = with_a_referral();
    let whole = table.does(&["export", "proef"]);
    let said = "Niet mee gaan de bijlagen zelf";
    assert!(whole.err.contains(said), "{}", whole.err);
    let theirs = Table::new();
    let ran = theirs.run_with(&["import", "-"], whole.out.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("niet meegekomen"), "{}", ran.err);
    theirs.refuses(&["attach", "--read", "1"], 3, "attachment-not-here");
    let found = theirs.does(&["doctor", "--json"]).out;
    assert!(found.contains("attachment-gone"), "{found}");
    let fine = table.does(&["doctor", "--json"]).out;
    assert!(fine.contains("\"attachments\""), "{fine}");
    // Kept once more, the paper is there under both numbers.
    let outside = tempfile::tempdir().unwrap();
    let path = put(outside.path(), "brief.pdf", &scan());
    let yaml = format!("path: {path}\nkind: verwijzing\nby: huisarts\n");
    let ran = theirs.run_with(&["attach", "--from", "-"], yaml.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let list = theirs.does(&["attach", "--json"]).json();
    for at in 0..2 {
        assert_eq!(list["attachments"][at]["is_here"], true, "{list}");
    }
}
