//! What a command made of the same files on the same day is not made twice.
//!
//! Most tests begin alike: a file, a case, a circle, a day. A page of a case file begins with bytes
//! of chance, so files with the same bytes have one history; what a command makes of them on one
//! day, in one language, is remembered here while the tests run, with all it said.

use super::Ran;
use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::io::Write as _;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};

/// Files by name, with what is in them.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Files(BTreeMap<String, Vec<u8>>);

/// What a command left behind and said; the folder stands in it as `FOLDER`.
struct Known {
    files: Files,
    out: String,
    err: String,
}

const FOLDER: &str = "{the folder of the table}";

/// So many commands from the beginning are remembered when they are first given; one that comes
/// later only when it is given once more.
const ALIKE: u32 = 8;

static REMEMBERED: LazyLock<Mutex<HashMap<u64, Option<Arc<Known>>>>> =
    LazyLock::new(Mutex::default);

impl Files {
    /// What is in a folder; nothing where anything is in it that is no file.
    pub(super) fn in_folder(folder: &Path) -> Option<Self> {
        let mut files = BTreeMap::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            if !entry.file_type().unwrap().is_file() {
                return None;
            }
            let name = entry.file_name().into_string().ok()?;
            files.insert(name, std::fs::read(entry.path()).unwrap());
        }
        Some(Self(files))
    }

    /// Make a folder hold these files and no others.
    fn put_in(&self, folder: &Path, before: &Self) {
        for name in before.0.keys().filter(|name| !self.0.contains_key(*name)) {
            std::fs::remove_file(folder.join(name)).unwrap();
        }
        for (name, bytes) in &self.0 {
            if before.0.get(name) != Some(bytes) {
                private(&folder.join(name)).write_all(bytes).unwrap();
            }
        }
    }
}

/// An empty file that only its owner reads.
fn private(path: &Path) -> std::fs::File {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).unwrap()
}

/// Run a command, or bring about what it brought about before. `given` is all else that it depends
/// on and which file it is where there is none yet; `before` says how many commands were given at
/// this table.
pub(super) fn once(folder: &Path, given: impl Hash, before: u32, run: impl FnOnce() -> Ran) -> Ran {
    let Some(files) = Files::in_folder(folder) else {
        return run();
    };
    let mut hasher = DefaultHasher::new();
    (&files, given).hash(&mut hasher);
    let key = hasher.finish();
    let shown = folder.display().to_string();
    let known = REMEMBERED.lock().unwrap().get(&key).cloned();
    if let Some(Some(known)) = &known {
        known.files.put_in(folder, &files);
        return Ran {
            code: 0,
            out: known.out.replace(FOLDER, &shown),
            err: known.err.replace(FOLDER, &shown),
        };
    }
    let ran = run();
    let is_kept = known.is_some() || before < ALIKE;
    let after = is_kept.then(|| Files::in_folder(folder)).flatten();
    // What only reads is done each time: it may wait for a lock or look at what lies elsewhere.
    let changed = after.filter(|after| ran.code == 0 && *after != files);
    let known = changed.map(|after| {
        Arc::new(Known {
            files: after,
            out: ran.out.replace(&shown, FOLDER),
            err: ran.err.replace(&shown, FOLDER),
        })
    });
    REMEMBERED.lock().unwrap().insert(key, known);
    ran
}
