//! Text of somebody else never steers the screen, turns its order round or hides in it.

use crate::desk::{Ran, Table};
use crate::tidy::{files_below, root, source};

/// Writes to the clipboard, clears the screen, steers by one sign (C1), turns the order round,
/// isolates, and hides.
const HOSTILE: &str = "\u{1b}]52;c;ZXZpbA==\u{7}\u{1b}[2J\u{9b}1m\u{202e}\u{2066}\u{200b}\u{2063}\
                       \u{206a}\u{180e}\u{3164}\u{feff}\u{e0041}";

fn is_hostile(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t')) || HOSTILE.contains(c) && !c.is_ascii()
}

/// Both streams hold only what may be shown.
fn ensure_clean(ran: &Ran, what: &str) {
    for (stream, text) in [("out", &ran.out), ("err", &ran.err)] {
        let found = text.chars().find(|c| is_hostile(*c));
        assert_eq!(found, None, "{what}: {stream} holds {text:?}");
    }
}

/// Run it as text, on a screen and in a pipe, and as JSON: each is clean, and JSON is JSON.
fn clean(table: &mut Table, args: &[&str], input: &[u8]) {
    let what = format!("ekc {}", args.join(" "));
    for screen in [None, Some(80)] {
        table.screen = screen;
        ensure_clean(&table.run_with(args, input), &what);
    }
    table.screen = None;
    let with_json: Vec<&str> = args.iter().copied().chain(["--json"]).collect();
    let ran = table.run_with(&with_json, input);
    ensure_clean(&ran, &what);
    for text in [&ran.out, &ran.err] {
        let lines = text.trim();
        if lines.starts_with('{') {
            let read = serde_json::from_str::<serde_json::Value>(lines);
            assert!(read.is_ok(), "{what}: {lines}");
        }
    }
}

#[test]
fn a_list_a_form_or_a_text_from_somebody_else_does_not_reach_the_screen_as_it_is() {
    let mut table = Table::ready("family");
    let list = format!("naam;{HOSTILE}\nNel Nieuw;{HOSTILE}\n");
    let cards = format!("BEGIN:VCARD\nVERSION:3.0\nFN:Nel\nX-{HOSTILE}:1\nEND:VCARD\n");
    let named = format!("naam\nNel{HOSTILE}\n");
    let form = format!("person: {HOSTILE}\n{HOSTILE}: ja\n");
    let quoted = format!("name: \"Nel \\e]52;c;aa\\a\"\n\"\\u202e{HOSTILE}\": x\n");
    let sentence = format!(
        "Wij verzoeken u {HOSTILE}teneinde de bejegening van de minderjarige te optimaliseren, om \
         de betreffende documentatie omtrent de voornoemde conferentie conform de van toepassing \
         zijnde procedure per omgaande te retourneren.\n"
    );
    for (args, input) in [
        (&["contacts", "import", "-", "--dry-run"][..], &list),
        (&["contacts", "import", "-", "--dry-run"][..], &cards),
        (&["contacts", "import", "-", "--dry-run"][..], &named),
        (&["circle", "add", "--list", "-"][..], &named),
        (&["circle", "add", "--from", "-"][..], &form),
        (&["circle", "add", "--from", "-"][..], &quoted),
        (&["import", "-"][..], &quoted),
        (&["reading-help"][..], &sentence),
    ] {
        clean(&mut table, args, input.as_bytes());
    }
    for args in [
        &["circle", "add", HOSTILE][..],
        &["answer", HOSTILE, "ja"],
        &["consent", "ada", "yes", "--on", HOSTILE],
        &["list", &format!("--{HOSTILE}")],
        &[HOSTILE],
        &["new-case", "--variant", HOSTILE],
        &["print", HOSTILE],
        &["explain", HOSTILE],
        &["status", "--case", HOSTILE],
        &["status", "--lang", HOSTILE],
    ] {
        clean(&mut table, args, b"");
    }
}

#[test]
fn the_first_row_of_a_list_without_titles_is_not_told() {
    let table = Table::with_case("family");
    for list in [
        "Willemijn Geheim;tante\nNel Nieuw;buur\n",
        "naam;Willemijn Geheim\nNel Nieuw;buur\n",
    ] {
        for as_json in [false, true] {
            let mut args = vec!["contacts", "import", "-", "--dry-run"];
            args.extend(as_json.then_some("--json"));
            let ran = table.run_with(&args, list.as_bytes());
            let told = format!("{}{}", ran.out, ran.err);
            assert!(!told.contains("Willemijn"), "{told}");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_template_or_a_path_of_somebody_else_does_not_reach_the_screen_as_it_is() {
    let mut table = Table::ready("family");
    let folder = table.folder.path().join("templates/nl");
    std::fs::create_dir_all(&folder).unwrap();
    let own =
        format!("---\ntitle: Programma\n---\n# Onze dag\n\nWij beginnen {HOSTILE} om tien.\n");
    std::fs::write(folder.join("programme.md"), own).unwrap();
    clean(&mut table, &["template", "show", "programme"], b"");
    for form in ["txt", "md", "html"] {
        clean(
            &mut table,
            &["print", "programme", "--as", form, "--to", "-"],
            b"",
        );
    }
    let strange = table.folder.path().join(format!("stick{HOSTILE}"));
    std::fs::create_dir(&strange).unwrap();
    let strange = strange.to_str().unwrap().to_owned();
    let inside = format!("{strange}/uit.yaml");
    for args in [
        &["export", "--to", &inside][..],
        &["export", "--to", &inside],
        &["import", &format!("{strange}/niet.yaml")],
        &["backup", &strange],
        &["backup", &format!("{strange}/niet/kopie.zip")],
        &["backup", "--check", &format!("{strange}/niet.zip")],
        &["restore", &format!("{strange}/niet.zip")],
        &["log", "--all"],
        &["doctor"],
        &["status", "--file", &format!("{strange}/niet.ekc")],
        &["init", "--file", &format!("{strange}/nieuw.ekc")],
    ] {
        clean(&mut table, args, b"");
    }
    let log = table.does(&["log", "--all"]).out;
    assert!(log.contains("uit.yaml"), "nothing left by that path: {log}");
}

#[test]
fn what_somebody_wrote_in_a_case_does_not_steer_the_screen_when_it_is_shown() {
    let mut table = Table::ready("family");
    // A name that looks empty, or hides a text in tags: the case may hold it, the screen does not.
    let name = "Nel\u{200b}\u{3164}\u{2063}\u{206a}\u{180e}\u{e0041} Nieuw";
    table.run(&["circle", "add", name, "--handle", "nel"]);
    for args in [
        &["circle", "show"][..],
        &["show"],
        &["export"],
        &["log"],
        &["status"],
        &["circle", "edit", "nel", "--phone", "0612345678"],
    ] {
        clean(&mut table, args, b"");
    }
}

/// Whoever writes to a stream passes text through one place; `tidy.rs` has the files that may.
#[test]
fn nobody_writes_to_a_stream_of_the_desk_but_through_the_place_that_makes_text_fit_to_show() {
    let mut found = 0;
    for path in files_below(&root().join("src/desk"), "rs") {
        let squeezed: String = source(&path).split_whitespace().collect();
        for stream in ["self.world.out", "self.world.err"] {
            for (at, _) in squeezed.match_indices(stream) {
                let before = &squeezed[..at];
                let is_ours = ["write_line(", "write_json(", "write_file(", "steer("]
                    .iter()
                    .any(|door| before.ends_with(&format!("shown::{door}&mut*")));
                assert!(is_ours, "{} writes to {stream}", path.display());
                found += 1;
            }
        }
    }
    assert!(found >= 5, "found too little: {found}");
}
