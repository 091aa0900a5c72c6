//! Through the whole program: what a command is given in a file or behind a flag is recorded and
//! can be taken back, or it is refused and nothing changed.

use crate::desk::Table;
use crate::target::{Outcome, Target, rough};

/// `ekc unlock --for`, at a desk without a case file: the time is read first.
pub(crate) fn durations() -> Target {
    let table = Table::bare();
    let feed = move |input: &[u8]| {
        let Ok(text) = std::str::from_utf8(input) else {
            return Outcome::no_text();
        };
        let ran = table.run(&["unlock", &format!("--for={text}"), "--json"]);
        let code = ran.failure()["code"].as_str().unwrap().to_owned();
        assert!([10, 5, 2].contains(&ran.code), "{}: {}", ran.code, ran.err);
        Outcome::new(code.clone(), format!("{code} {}", rough(input.len())))
    };
    Target {
        seeds: [
            "30m",
            "2h",
            "2 uur",
            "720",
            "13h",
            "1.5h",
            "99999999999999999999h",
        ]
        .map(Into::into)
        .to_vec(),
        words: vec![
            b"m", b"min", b"minuten", b"h", b"u", b"uur", b"hours", b" ", b"-", b"+", b".", b":",
            b"0", b"720", b"721", b"12",
        ],
        most: 300,
        short_run: 60,
        feed: Box::new(feed),
    }
}

/// The commands that take a file, as the first line of an input names them.
const COMMANDS: &[&str] = &[
    "import -",
    "contacts import -",
    "circle add --list -",
    "circle add --from -",
    "circle edit oma --from -",
    "circle apart --from -",
    "consent --from -",
    "question --from -",
    "requirement --from -",
    "edit-case --from -",
    "conference set --from -",
    "conference dates --from -",
    "record-plan --from -",
    "inform ask --from -",
    "followup meeting --from -",
    "close --from -",
];

/// A file given to a command, with a case on the table.
pub(crate) fn commands() -> Target {
    let table = Table::ready("family");
    table.does(&[
        "circle",
        "add",
        "Oma Proef",
        "--handle",
        "oma",
        "--named-by",
        "ada",
    ]);
    table.does(&[
        "conference",
        "set",
        "--date",
        "2026-03-02",
        "--place",
        "Buurthuis",
    ]);
    table.does(&["conference", "arrive", "ada"]);
    table.does(&["conference", "end", "plan"]);
    table.does(&["unlock"]);
    let before = table.content();
    let whole = table
        .does(&["export"])
        .out
        .replace("handle: proef", "handle: kopie");
    let feed = move |input: &[u8]| {
        let end = input
            .iter()
            .position(|byte| *byte == b'\n')
            .unwrap_or(input.len());
        let Some(command) = COMMANDS
            .iter()
            .find(|command| command.as_bytes() == &input[..end])
        else {
            return Outcome::new("no-command", "no-command");
        };
        let file = input.get(end + 1..).unwrap_or_default();
        let args: Vec<&str> = command.split(' ').chain(["--json"]).collect();
        let ran = table.run_with(&args, file);
        let what = if ran.code == 0 {
            // What is kept is what the case file says; taken back, it is as it was.
            if table.content() != before {
                table.does(&["undo"]);
            }
            "did".to_owned()
        } else {
            // What is to be told of a list comes before it.
            let failure: serde_json::Value =
                serde_json::from_str(&ran.err[ran.err.find("{\n").unwrap()..]).unwrap();
            assert!(
                ran.code != 1 && failure["exit"] == ran.code,
                "{command}: {}",
                ran.err
            );
            let field = failure["field"]
                .as_str()
                .unwrap_or_default()
                .replace(|c: char| c.is_ascii_digit(), "");
            format!("{} {field}", failure["code"].as_str().unwrap())
        };
        assert!(table.content() == before, "{command} changed something");
        let kind = format!("{command}: {what}");
        Outcome {
            shape: format!("{kind} {}", rough(input.len())),
            kind,
        }
    };
    let mut seeds: Vec<Vec<u8>> = vec![
        format!("import -\n{whole}").into(),
        b"contacts import -\nnaam;relatie;telefoon\nAns Bos;buur;0612345678\nBo;oom;\n".to_vec(),
        b"contacts import -\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ans Bos\r\nTEL:0612345678\r\n\
          EMAIL:a@b.nl\r\nADR:;;Kade 1;Kampen;;;\r\nEND:VCARD\r\n"
            .to_vec(),
        b"circle add --list -\nAns Bos; buurvrouw; Kade 1; 0612345678; ans@voorbeeld.nl\n\
          Bo\n"
            .to_vec(),
        b"circle add --from -\nname: Ans Bos\nrelation: buur\nphone: 0612345678\n\
          role: professional\norganisation: wijkteam\non: 1-3-2026\n"
            .to_vec(),
        b"circle edit oma --from -\nphone: 0612345678\nemail: oma@voorbeeld.nl\n".to_vec(),
        b"circle apart --from -\none: ada\nother: oma\norder: wish\n".to_vec(),
        b"consent --from -\nperson: ada\nanswer: ja\non: gisteren\n".to_vec(),
        b"question --from -\nwords: Wat helpt ons?\nby: ada\n".to_vec(),
        b"requirement --from -\nwords: Elke dag eten\nset_by: ada\n".to_vec(),
        b"edit-case --from -\ncoordinator: [Mies Bakker]\nindependent: true\n".to_vec(),
        b"conference set --from -\ndate: 2026-03-02\nplace: Buurthuis\nstarts: 14:00\n".to_vec(),
        b"conference dates --from -\nadd: [5-3-2026, 6-3-2026]\n".to_vec(),
        b"record-plan --from -\n\
          agreement:\n  - what: elke week bellen\n    who: [ada]\n    when: elke zondag\n\
          what_if:\n  - when: het misgaat\n    then: bellen\nevaluation: 2-5-2026\n\
          convener: ada\n"
            .to_vec(),
        b"inform ask --from -\nwhat: x\nwanted_by: ada\nof: oma\n".to_vec(),
    ];
    seeds.extend(COMMANDS.iter().map(|command| format!("{command}\n").into()));
    Target {
        seeds,
        words: vec![
            b": ",
            b"- ",
            b"[",
            b"]",
            b"{",
            b"}",
            b"'",
            b"\"",
            b"\n",
            b"\n  ",
            b"name",
            b"relation",
            b"named_by",
            b"on",
            b"by",
            b"words",
            b"phone",
            b"email",
            b"role",
            b"professional",
            b"ada",
            b"oma",
            b"ada, oma",
            b"@",
            b"ada; bellen; elke week",
            b"1-3-2026",
            b"morgen",
            b"31 februari",
            b"from: x",
            b"null",
            b"true",
            b"yes",
            b"agreement",
            b"what",
            b"who",
            b"when",
            b"evaluation",
            b"0612345678",
            b"\xEF\xBB\xBF",
            b";",
            b"handle: kopie",
            b"handle: proef",
            b"number: 1",
            b"number: 2",
        ],
        most: 24 * 1024,
        short_run: 60,
        feed: Box::new(feed),
    }
}
