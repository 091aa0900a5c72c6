//! Who may hold which paper, and when there is one.

use super::{files, inside, under_way, with_a_plan};
use std::path::Path;

#[test]
fn who_may_not_hold_a_paper_is_refused_it() {
    let table = with_a_plan();
    table.does(&["circle", "add", "Vreemde Vogel", "--handle", "vogel"]);
    let as_text = |kind: &'static str, who: &'static str| {
        ["print", kind, "--for", who, "--as", "txt", "--to", "-"]
    };
    table.refuses(&as_text("plan", "vogel"), 8, "paper-not-a-reader");
    table.refuses(&["plan", "share", "vogel"], 4, "plan-to-absent");
    table.does(&["plan", "share", "vogel", "--because", "Ada wil het zo"]);
    table.does(&as_text("plan", "vogel"));
    table.refuses(&as_text("registration", "oma"), 8, "paper-for-coordinator");
    table.does(&["circle", "leave-alone", "oma"]);
    table.refuses(&as_text("plan", "oma"), 8, "paper-left-alone");
    table.refuses(
        &["calendar", "--for", "oma", "--to", "-"],
        8,
        "paper-left-alone",
    );
    table.refuses(
        &["contacts", "export", "--for", "oma", "--to", "-"],
        8,
        "paper-left-alone",
    );
    table.does(&[
        "print",
        "erasure",
        "--for",
        "oma",
        "--on",
        "2026-05-01",
        "--as",
        "txt",
        "--to",
        "-",
    ]);
}

#[test]
fn a_programme_for_everyone_is_one_copy_each_when_one_of_them_may_not_know_where() {
    let table = under_way();
    let folder = inside(&table, "programma");
    std::fs::create_dir(&folder).unwrap();
    let print = [
        "print",
        "programme",
        "--as",
        "txt",
        "--replace",
        "--to",
        &folder,
    ];
    table.does(&print);
    assert_eq!(files(Path::new(&folder)), ["programma-proef.txt"]);
    std::fs::remove_file(Path::new(&folder).join("programma-proef.txt")).unwrap();
    table.does(&["circle", "apart", "oma", "oom", "--order", "wens"]);
    table.does(&["answer", "oma", "ja", "--attending", "brief"]);
    table.does(&print);
    for (reader, is_told) in [("hoofdpersoon-1", true), ("oom", true), ("oma", false)] {
        let name = format!("programma-proef-{reader}.txt");
        let path = Path::new(&folder).join(name);
        let page = std::fs::read_to_string(&path)
            .unwrap_or_else(|_| panic!("{reader}: {:?}", files(Path::new(&folder))));
        assert_eq!(
            (page.contains("Buurthuis"), page.contains("28 maart")),
            (is_told, is_told),
            "{reader}: {page}"
        );
    }
    assert_eq!(files(Path::new(&folder)).len(), 3);
    table.refuses(
        &[
            "print",
            "programme",
            "--as",
            "txt",
            "--to",
            &inside(&table, "programma.txt"),
        ],
        2,
        "one-paper-only",
    );
}

#[test]
fn a_word_that_may_be_a_name_is_shown_before_the_paper_leaves_and_stops_nothing() {
    let table = under_way();
    table.does(&["circle", "add", "Ben Zomer", "--handle", "buurman-1"]);
    table.does(&["circle", "apart", "oma", "buurman-1", "--order", "wens"]);
    let ask = |words: &str| {
        table.does(&["question", words, "--by", "ada", "--chosen-by", "ada"]);
    };
    let print = ["print", "invitation", "--for", "oma", "--as", "txt"];
    let print = [&print[..], &["--to", "-"]].concat();
    let shows = |err: &str| {
        let is_told = err.contains("Kijk zelf voordat") || err.contains("Look before");
        is_told && err.contains("buurman-1")
    };
    ask("Ben, wat kun je voor Ada doen?");
    let ran = table.does(&print);
    assert!(shows(&ran.err), "{}", ran.err);
    assert!(
        !ran.err.contains("Ben"),
        "handles, never names: {}",
        ran.err
    );
    ask("Wat kan ik doen nu ik thuis ben?");
    let ran = table.does(&print);
    assert!(!shows(&ran.err), "{}", ran.err);
    ask("Ben helpt Ada, en wie nog meer?");
    table.refuses(&print, 8, "paper-tells");
}

#[test]
fn a_paper_that_tells_of_someone_kept_apart_leaves_only_with_a_reason_that_is_kept() {
    let table = under_way();
    table.does(&[
        "circle",
        "add",
        "Gijs Gram",
        "--handle",
        "gijs",
        "--relation",
        "buurman",
    ]);
    table.does(&["circle", "apart", "oma", "gijs", "--order", "wens"]);
    table.does(&[
        "question",
        "Hoe kan Gijs Ada helpen?",
        "--by",
        "ada",
        "--chosen-by",
        "ada",
    ]);
    let print = [
        "print",
        "invitation",
        "--for",
        "oma",
        "--as",
        "txt",
        "--to",
        "-",
    ];
    let refused = table.refuses(&print, 8, "paper-tells");
    assert!(
        !refused.err.contains("Gijs") && refused.err.contains("gijs"),
        "handles, never names: {}",
        refused.err
    );
    let ran = table.does(&[&print[..], &["--because", "oma weet het en wil het zo"]].concat());
    assert!(ran.out.contains("Hoe kan Gijs Ada helpen?"));
    let kept = table.case("proef").deviations;
    assert_eq!(
        (
            kept.len(),
            kept[0].finding.as_str(),
            kept[0].about.as_ref().unwrap().as_str()
        ),
        (1, "paper-tells", "question 2 gijs")
    );
    assert!(
        table
            .does(&["show"])
            .out
            .contains("oma weet het en wil het zo")
    );
    // The reason is about the text: it holds for whoever reads it, now and later.
    let folder = inside(&table, "post");
    std::fs::create_dir(&folder).unwrap();
    let all = ["print", "invitation", "--to", &folder, "--as", "txt"];
    let all = [&all[..], &["--json"]].concat();
    assert_eq!(table.does(&all).json()["withheld"], serde_json::json!([]));
    let letters = ["uitnodiging-proef-oma.txt", "uitnodiging-proef-oom-tr.txt"];
    assert_eq!(files(Path::new(&folder)), letters);
    assert_eq!(table.case("proef").deviations.len(), 1);
    // Of another text nothing was said: the others get theirs, until there is a reason for it too.
    let other = ["question", "Wat kan Gijs nog meer?", "--by", "ada"];
    table.does(&[&other[..], &["--chosen-by", "ada"]].concat());
    let all = [&all[..], &["--replace"]].concat();
    let withheld = table.does(&all).json()["withheld"].clone();
    assert_eq!(withheld, serde_json::json!(["oma"]));
    let because = ["--because", "iedereen weet het"];
    let ran = table.does(&[&all[..], &because].concat());
    assert_eq!(ran.json()["withheld"], serde_json::json!([]));
    assert_eq!(table.case("proef").deviations.len(), 2);
}

#[test]
fn there_is_no_paper_about_a_plan_before_there_is_one_nor_for_nobody() {
    let table = under_way();
    table.refuses(&["print", "plan", "--to", "-"], 4, "no-plan-to-print");
    table.refuses(&["print", "street-letter", "--to", "-"], 4, "no-street");
    table.refuses(
        &["print", "registration", "--all", "--to", "-"],
        8,
        "paper-for-coordinator",
    );
    table.refuses(
        &["print", "information-request", "--to", "-"],
        3,
        "nobody-to-print-for",
    );
    table.refuses(&["print", "letter"], 5, "choice-unknown");
    table.refuses(&["print", "programme", "--in", "pl"], 3, "no-template");
    table.refuses(
        &["print", "programme", "--in", "klingon"],
        5,
        "choice-unknown",
    );
    table.refuses(
        &["print", "invitation", "--as", "txt", "--to", "-"],
        2,
        "one-paper-only",
    );
    table.refuses(
        &["print", "programme", "--as", "txt,html", "--to", "-"],
        2,
        "one-paper-only",
    );
    table.refuses(&["print"], 7, "missing-answers");
    table.refuses(
        &["print", "programme", "--as", "svg", "--to", "-"],
        2,
        "no-drawing",
    );
    assert!(
        table
            .does(&["print", "kringkaart", "--as", "svg", "--to", "-"])
            .out
            .contains("<svg")
    );
    table.refuses(
        &["print", "invitation", "--for", "oma", "--all"],
        2,
        "one-way-only",
    );
    table.refuses(
        &["print", "invitation", "--for", "niemand"],
        3,
        "person-unknown",
    );
    table.refuses_with(
        &["print", "--from", "-"],
        b"kind: programme\nsoort: x\n",
        5,
        "yaml-unknown-key",
    );
    let ran = table.run_with(
        &["print", "--from", "-"],
        b"kind: programma\nas: [txt]\nto: \"-\"\n",
    );
    assert!(
        ran.code == 0 && ran.out.contains("Deel 1"),
        "{}{}",
        ran.out,
        ran.err
    );
    let ran = table.answer(&["print", "--as", "txt", "--to", "-"], &["7", ""]);
    assert!(
        ran.code == 0 && ran.out.contains("Deel 1"),
        "the kind is asked for: {}{}",
        ran.out,
        ran.err
    );
}

#[test]
fn who_made_the_plan_has_it_whole_on_paper_and_not_when_the_other_may_look_back() {
    let table = with_a_plan();
    let apart = ["circle", "apart", "oma", "oom", "--order", "contact-ban"];
    table.does(&[&apart[..], &["--ordered-by", "de rechter"]].concat());
    let share = ["plan", "share", "ada", "oma", "oom"];
    table.does(&[&share[..], &["--because", "Ada wil het zo"]].concat());
    // What the circle agreed names oom. She was there when it was said.
    let plan = ["print", "plan", "--in", "nl", "--as", "txt", "--to", "-"];
    let ran = table.does(&[&plan[..], &["--for", "oma"]].concat());
    assert!(ran.out.contains("dan kookt Yusuf"), "{}", ran.out);
    assert!(!ran.out.contains("20 juni"), "{}", ran.out);
    assert!(
        ran.err.contains("R15") && ran.err.contains("oom"),
        "{}",
        ran.err
    );
    // He was not there and does nothing in it: of a copy for him nothing would be left.
    let his = [&plan[..], &["--for", "oom"]].concat();
    table.refuses(&his, 8, "paper-holds-nothing");
    // Of a version that was made without her she knows nothing.
    let amend = ["plan", "amend", "--why", "anders", "--what-if"];
    table.does(&[&amend[..], &["oma is moe; dan komt Yusuf eerder"]].concat());
    let again = [&plan[..], &["--for", "oma"]].concat();
    table.refuses(&again, 8, "paper-tells");
}
