//! A paper that is given: the giving is noted in the step in which the paper is made.

use super::{files, inside, under_way, with_a_plan};
use crate::desk::Table;
use age::secrecy::SecretString;
use ekc::domain::text::Handle;
use ekc::exchange::sealed::{Opener, Sealed};

/// Whether somebody has the plan, by the beginning of their name.
fn has_the_plan(table: &Table, name: &str) -> bool {
    let case = table.case("proef");
    let mut people = case.people.iter();
    let person = people.find(|it| it.name.as_str().starts_with(name));
    case.has_plan(1, &person.unwrap().handle)
}

/// A case with an answer that came in and that nobody was told.
fn with_an_answer() -> Table {
    let table = under_way();
    let ask = ["inform", "ask", "Wat zegt de verhuurder?"];
    table.does(&[&ask[..], &["--wanted-by", "oma"]].concat());
    table.does(&["inform", "receive", "1", "--answer", "Hij wacht tot mei."]);
    table
}

fn is_shared(table: &Table) -> bool {
    table.case("proef").information[0].shared_on.is_some()
}

#[test]
fn what_a_rule_does_not_let_go_is_not_made_and_not_noted_as_given() {
    let mut table = with_a_plan();
    table.on(2026, 3, 29);
    table.does(&["consent", "ada", "no"]);
    let path = inside(&table, "plan.txt");
    let give = ["print", "plan", "--for", "oma", "--give", "--as", "txt"];
    let give = [&give[..], &["--to", &path]].concat();
    let before = table.content();
    table.refuses(&give, 4, "plan-without-consent");
    assert!(!std::path::Path::new(&path).exists());
    assert_eq!(table.content(), before);
}

#[test]
fn a_plan_that_is_given_is_one_step_and_its_paper_stays_when_that_is_taken_back() {
    let table = with_a_plan();
    let path = inside(&table, "plan.txt");
    let before = table.content();
    let give = ["print", "plan", "--for", "oma", "--give", "--as", "txt"];
    let ran = table.does(&[&give[..], &["--to", &path, "--json"]].concat());
    assert_eq!(ran.json()["given"]["id"], "plan-share", "{}", ran.out);
    assert!(has_the_plan(&table, "Oma") && !has_the_plan(&table, "Ada"));
    let ran = table.does(&["undo"]);
    assert!(ran.err.contains("1 bestand"), "{}", ran.err);
    assert_eq!(table.content(), before);
    assert!(std::path::Path::new(&path).exists());
    // Everyone who gets it, but who has it already; then there is nothing left to note.
    table.does(&["plan", "share", "oma"]);
    let all = ["print", "plan", "--give", "--as", "txt", "--replace"];
    let all = [&all[..], &["--to", &path, "--json"]].concat();
    let given = table.does(&all).json();
    assert_eq!(given["given"]["id"], "plan-share", "{given}");
    assert!(has_the_plan(&table, "Ada"));
    assert!(table.does(&all).json()["given"].is_null());
}

#[test]
fn what_cannot_be_written_was_not_given() {
    let table = with_a_plan();
    // Where the paper is written first there is a folder with something in it.
    std::fs::create_dir_all(table.folder.path().join("plan.txt.ekc-out.new").join("vol")).unwrap();
    let path = inside(&table, "plan.txt");
    let give = ["print", "plan", "--for", "oma", "--give", "--as", "txt"];
    let before = table.content();
    // It was noted and taken back: the log tells both.
    let ran = table.run(&[&give[..], &["--to", &path]].concat());
    assert_eq!(ran.code, 15, "{}", ran.err);
    assert_eq!(table.content(), before);
    assert!(!has_the_plan(&table, "Oma"));
}

#[test]
fn a_text_that_is_given_to_one_is_shown_to_be_copied_into_a_chat() {
    let table = with_a_plan();
    let give = ["print", "plan", "--for", "oma", "--give", "--as", "txt"];
    let ran = table.does(&give);
    assert!(ran.out.contains("soep brengen"), "{}", ran.out);
    assert!(!ran.out.contains("ekc undo") && ran.err.contains("ekc undo"));
    assert!(has_the_plan(&table, "Oma"));
}

#[test]
fn printing_the_pack_for_everyone_asks_whether_it_is_shared_and_notes_that() {
    let table = with_an_answer();
    let path = inside(&table, "bundel.txt");
    let print = ["print", "information-pack", "--as", "txt", "--to", &path];
    let ran = table.answer(&print, &["1"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(!is_shared(&table), "no is the first answer");
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(!text.contains("Ik deelde"), "{text}");
    let print = [&print[..], &["--replace"]].concat();
    let ran = table.answer(&print, &["2"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(is_shared(&table));
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("Ik deelde"), "{text}");
    table.does(&["undo"]);
    assert!(!is_shared(&table));
}

#[test]
fn a_pack_that_is_given_to_one_is_known_to_that_one_alone() {
    let table = with_an_answer();
    let give = ["print", "information-pack", "--for", "oma", "--give"];
    table.does(&[&give[..], &["--as", "txt", "--to", "-"]].concat());
    let case = table.case("proef");
    let who: Vec<&str> = case
        .information_told
        .iter()
        .map(|it| it.person.as_str())
        .collect();
    assert_eq!((is_shared(&table), who), (false, vec!["oma"]));
}

#[test]
fn a_privacy_notice_that_is_given_is_noted_as_told() {
    let table = under_way();
    let give = ["print", "privacy-notice", "--for", "oma", "--give"];
    table.does(&[&give[..], &["--as", "txt", "--to", "-"]].concat());
    let case = table.case("proef");
    let oma = case.person(&Handle::parse("oma").unwrap()).unwrap();
    assert!(oma.file_told_on.is_some() && oma.file_told_way.is_some());
}

#[test]
fn a_paper_in_a_mail_names_nobody_in_its_head_and_goes_to_one_reader_in_one_form() {
    let table = with_a_plan();
    let path = inside(&table, "plan.eml");
    let mail = ["print", "plan", "--for", "oma", "--as", "html"];
    table.does(&[&mail[..], &["--to", &path]].concat());
    let text = std::fs::read_to_string(&path).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    assert!(
        head.contains("oma@voorbeeld.nl") && head.contains("Subject: Papier in de bijlage"),
        "{head}"
    );
    let told = ["Oma", "Proef", "proef", "rustig", "plan"];
    assert!(!told.iter().any(|it| head.contains(it)), "{head}");
    assert!(body.contains("het-plan.html"), "{body}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let two = [&mail[..], &["--as", "txt", "--mail"]].concat();
    table.refuses(&two, 2, "one-form-in-a-mail");
    let programme = ["print", "programme", "--as", "txt", "--mail"];
    table.refuses(&programme, 2, "mail-to-whom");
    let list = ["print", "participants", "--as", "txt", "--give"];
    table.refuses(&list, 2, "give-to-whom");
    let form = ["print", "call-form", "--for", "oma", "--mail"];
    table.refuses(&[&form[..], &["--as", "txt"]].concat(), 2, "give-to-whom");
}

#[test]
fn a_paper_in_a_mail_is_encrypted_with_a_passphrase_of_its_own_when_that_is_asked() {
    let table = with_a_plan();
    let path = inside(&table, "plan.eml");
    let mail = ["print", "plan", "--for", "oma", "--as", "txt"];
    let closed = ["--transfer-passphrase-command", "echo zes rode fietsen"];
    table.refuses(&[&mail[..], &closed].concat(), 2, "sealed-in-a-mail");
    let mail = [&mail[..], &["--to", &path]].concat();
    table.refuses(
        &[&mail[..], &["--sealed"]].concat(),
        7,
        "no-mail-passphrase",
    );
    let ran = table.does(&[&mail[..], &closed, &["--json"]].concat());
    assert_eq!(ran.json()["papers"][0]["encrypted"], true, "{}", ran.out);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(!text.contains("soep") && text.contains("het-plan.txt.age"));
    let (_, part) = text.split_once("het-plan.txt.age").unwrap();
    let (_, base64) = part.split_once("\r\n\r\n").unwrap();
    let (base64, _) = base64.split_once("\r\n--").unwrap();
    let sealed = Sealed::read(&decoded(base64)).unwrap();
    let opener = Opener::Passphrase(SecretString::from("zes rode fietsen".to_owned()));
    let opened = sealed.open(&opener).unwrap();
    assert!(String::from_utf8_lossy(&opened).contains("soep brengen"));
}

/// What stands in base64, as it was.
fn decoded(lines: &str) -> Vec<u8> {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0_u32);
    for c in lines.bytes().filter(|c| ALPHABET.contains(c)) {
        let at = ALPHABET.iter().position(|it| *it == c).unwrap();
        bits = (bits << 6) | u32::try_from(at).unwrap();
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from((bits >> count) & 0xff).unwrap());
        }
    }
    bytes
}

#[test]
fn a_form_without_a_name_has_none_in_the_name_of_its_file() {
    let table = with_a_plan();
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().display().to_string();
    table.does(&["print", "satisfaction", "--all", "--as", "txt", "--to", &to]);
    let names = files(folder.path());
    assert!(names.len() > 1, "{names:?}");
    for (at, name) in names.iter().enumerate() {
        let number = at + 1;
        assert!(name.starts_with("tevredenheid-proef-"), "{name}");
        assert!(
            names.iter().any(|it| it.contains(&format!("-{number}"))),
            "{names:?}"
        );
        assert!(!name.contains("oma") && !name.contains("oom"), "{name}");
    }
}
