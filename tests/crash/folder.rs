//! A folder with a case file in some stage of a conference:
//! made once by the program itself, copied for each run.

use crate::shim::{Line, run};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// How far the case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stage {
    /// There is nothing yet.
    Bare,
    /// An empty case file.
    Empty,
    /// A circle, a question and a day, and nobody has met yet.
    Midway,
    /// The same, and somebody was put in by mistake.
    Mistaken,
    /// As `Midway`, and the answer for the circle came in.
    Received,
    /// As `Midway`, and there is a second case, in which one works.
    Two,
    /// The day has come and people are there.
    OnTheDay,
    /// The conference is over and there is a plan to write down.
    AfterTheDay,
    /// The plan is there.
    Plan,
    /// The same, and it meets what was required.
    Met,
    /// As `Plan`, and somebody asked that something is put right.
    Asked,
    /// The same as `Plan`, and it was taken back.
    Undone,
    /// A meeting was planned, and its day has come.
    Later,
    /// The case is closed.
    Closed,
    /// The plan is there, and a copy of it.
    Copied,
    /// As `Midway`, and the passphrase is the next one, which nobody remembers.
    Forgotten,
}

impl Stage {
    /// The moment at which the commands of the table are typed.
    pub(crate) fn now(self) -> &'static str {
        if matches!(self, Self::Later | Self::Closed) {
            NOW
        } else {
            "2026-03-02T12:00:00Z"
        }
    }
}

/// A stage, the one it comes from, and what is typed in between. The last word: on which day.
const STAGES: &[(Stage, Option<Stage>, &[&str], &str)] = &[
    (Stage::Bare, None, &[], "2026-03-02"),
    (Stage::Empty, Some(Stage::Bare), &["init"], "2026-03-02"),
    (
        Stage::Midway,
        Some(Stage::Empty),
        &[
            "new-case --variant family --applicant main-person --main-person 'Ada Wilgenroos' \
             --handle proef",
            "edit-case --coordinator 'Mies Populier; 06 12345678' \
             --coordinator 'Joop Kwikstaart' --independent",
            "consent ada yes",
            "circle add 'Oma Wilgenroos' --handle oma --named-by ada --phone 0687654321",
            "circle add 'Gerda Zeegras' --handle vos --role professional",
            "requirement 'Veilig slapen' --set-by vos",
            "inform ask 'Wat kan?' --wanted-by oma --of vos",
            "question 'Wat helpt?' --by ada",
            "conference dates --add 2026-03-02",
            "conference checklist --add 'food: soep'",
            "conference set --date 2026-03-02",
            "privacy incident add --words 'Een lijst is weg' --what paper",
        ],
        "2026-03-02",
    ),
    (
        Stage::Mistaken,
        Some(Stage::Midway),
        &["circle add 'Ans Wilgenroos' --handle ans --named-by ada"],
        "2026-03-02",
    ),
    (
        Stage::Received,
        Some(Stage::Midway),
        &["inform receive 1"],
        "2026-03-02",
    ),
    (
        Stage::Two,
        Some(Stage::Midway),
        &["new-case --handle ander --variant learning --applicant family"],
        "2026-03-02",
    ),
    (
        Stage::OnTheDay,
        Some(Stage::Midway),
        &[
            "conference set --date 2026-03-02 --place Buurthuis",
            "conference arrive ada oma",
        ],
        "2026-03-02",
    ),
    (
        Stage::AfterTheDay,
        Some(Stage::OnTheDay),
        &["conference end plan"],
        "2026-03-02",
    ),
    (
        Stage::Plan,
        Some(Stage::AfterTheDay),
        &[
            "record-plan --agreement 'ada, oma; bellen; elke zondag' --meets '1: 1' \
             --help-asked gesprekken --evaluation 1-5-2026",
        ],
        "2026-03-02",
    ),
    (
        Stage::Met,
        Some(Stage::Plan),
        &["plan verdict 1 --met yes"],
        "2026-03-02",
    ),
    (
        Stage::Asked,
        Some(Stage::Plan),
        &["privacy correction oma 'Ik heet anders.'"],
        "2026-03-02",
    ),
    (Stage::Undone, Some(Stage::Plan), &["undo"], "2026-03-02"),
    (
        Stage::Later,
        Some(Stage::Plan),
        &["followup meeting --date 2026-04-01"],
        "2026-03-09",
    ),
    (
        Stage::Copied,
        Some(Stage::Plan),
        &["backup kopie.zip"],
        "2026-03-02",
    ),
    (
        Stage::Closed,
        Some(Stage::Later),
        &["close --reason completed"],
        "2026-04-02",
    ),
];

/// Every day of the stages has been.
pub(crate) const NOW: &str = "2026-04-02T12:00:00Z";

static MADE: LazyLock<BTreeMap<Stage, Files>> = LazyLock::new(|| {
    let mut made: BTreeMap<Stage, Files> = BTreeMap::new();
    for (stage, from, lines, day) in STAGES {
        let folder = from.map_or_else(Folder::new, |from| Folder::holding(&made[&from]));
        let now = format!("{day}T12:00:00Z");
        for line in *lines {
            let ran = run(&folder, &Line::new(line).at(&now), None);
            assert_eq!(ran.code, Some(0), "ekc {line}\n{}{}", ran.out, ran.err);
        }
        made.insert(*stage, folder.files());
    }
    // The only one of which something is asked.
    let folder = Folder::holding(&made[&Stage::Midway]);
    let line = Line::new("passphrase").at(Stage::Forgotten.now());
    let line = line.reading("nieuw\nnieuw\n").on_screen(true);
    let ran = run(&folder, &line, None);
    assert_eq!(ran.code, Some(0), "ekc passphrase\n{}{}", ran.out, ran.err);
    made.insert(Stage::Forgotten, folder.files());
    made
});

/// Files by their path in a folder.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// A folder of its own, in memory where there is such a place, with room beside it;
/// thrown away at the end.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        let memory = Path::new("/dev/shm");
        let made = if memory.is_dir() {
            tempfile::Builder::new()
                .prefix("ekc-crash-")
                .tempdir_in(memory)
        } else {
            tempfile::tempdir()
        };
        let folder = Self(made.unwrap());
        std::fs::create_dir(folder.0.path().join("zaken")).unwrap();
        folder
    }

    /// A folder in which the case is this far.
    pub(crate) fn at(stage: Stage) -> Self {
        Self::holding(&MADE[&stage])
    }

    /// A folder with these files.
    pub(crate) fn holding(files: &Files) -> Self {
        let folder = Self::new();
        folder.hold(files);
        folder
    }

    /// Hold these files, and nothing else.
    pub(crate) fn hold(&self, files: &Files) {
        let place = self.path();
        std::fs::remove_dir_all(&place).unwrap();
        std::fs::create_dir(&place).unwrap();
        for (name, bytes) in files {
            let path = place.join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.0.path().canonicalize().unwrap().join("zaken")
    }

    /// A place beside the folder, for what is no part of it.
    pub(crate) fn beside(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Every file in it, by its path from here.
    pub(crate) fn files(&self) -> Files {
        fn walk(root: &Path, folder: &Path, files: &mut Files) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(root, &path, files);
                } else {
                    files.insert(
                        path.strip_prefix(root).unwrap().display().to_string(),
                        std::fs::read(&path).unwrap(),
                    );
                }
            }
        }
        let mut files = Files::new();
        let root = self.path();
        walk(&root, &root, &mut files);
        files
    }
}
