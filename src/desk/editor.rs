//! A long answer, written in the user's own editor. The text is in a file for as long as the editor
//! needs it: in memory where the system keeps files there, so that it is not written to a disk.

use super::{Desk, is_in_memory};
use crate::disk::{private_temporary_folder, write_private};
use crate::failure::{Failure, failure};
use crate::words::message;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// Longer than any text a case holds, so that such a text is refused as too long and not cut off.
const MOST: u64 = 4 * 1024 * 1024;

/// How the name of the folder with the text begins.
const FOLDER: &str = "ekc-write-";

impl Desk {
    /// Let the user edit a text. What was written is in `draft` afterwards, also when it is not
    /// accepted. `VISUAL` or `EDITOR` names the editor.
    ///
    /// # Errors
    /// `editor-missing`, `editor-broken-off` (exit 1), `cannot-write` (exit 15), `cannot-read`
    /// (exit 3).
    pub fn write_in_editor(&mut self, draft: &mut String) -> Result<(), Failure> {
        let folder = self.folder_to_write_in()?;
        let text = folder
            .path()
            .join(format!("{}.txt", self.words.say(message!("editor-file"))));
        write_private(&text, |file| file.write_all(draft.as_bytes()))
            .map_err(|error: io::Error| Failure::cannot_write(&error))?;
        let ended = self.edit(&text);
        let mut bytes = Vec::new();
        std::fs::File::open(&text)
            .and_then(|file| io::Read::read_to_end(&mut io::Read::take(file, MOST), &mut bytes))
            .map_err(|error| {
                failure!(
                    Missing,
                    "cannot-read",
                    detail = crate::failure::said(error.kind())
                )
            })?;
        let written = String::from_utf8(bytes).map_err(|_| failure!(Invalid, "editor-no-text"))?;
        // Some editors write a byte order mark.
        written.trim_start_matches('\u{feff}').clone_into(draft);
        ended
    }

    /// A temporary folder. What an editor leaves beside the text is removed with it.
    fn folder_to_write_in(&mut self) -> Result<TempDir, Failure> {
        let in_memory = self
            .folders_in_memory()
            .into_iter()
            .find_map(|place| private_temporary_folder(FOLDER, &place).ok());
        if let Some(folder) = in_memory {
            return Ok(folder);
        }
        let warning = self.words.say(message!("editor-on-disk"));
        self.talk(&warning);
        private_temporary_folder(FOLDER, &tempfile::env::temp_dir())
            .map_err(|error| Failure::cannot_write(&error))
    }

    /// Folders with a text that an interrupted editor left behind, or that is being edited in
    /// another window.
    #[must_use]
    pub fn left_texts(&self) -> Vec<PathBuf> {
        self.left_folders(FOLDER)
    }

    /// Folders of the user whose name begins with this, where such a folder may have been made.
    pub(super) fn left_folders(&self, prefix: &str) -> Vec<PathBuf> {
        let places = self
            .folders_in_memory()
            .into_iter()
            .chain([tempfile::env::temp_dir()]);
        let entries = places
            .filter_map(|place| std::fs::read_dir(place).ok())
            .flatten();
        let folders = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let is_meant = |folder: &PathBuf| {
            folder
                .file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with(prefix))
        };
        // The folder of another user cannot be opened.
        folders
            .filter(is_meant)
            .filter(|folder| std::fs::read_dir(folder).is_ok())
            .collect()
    }

    /// Folders that are only in memory. The first is removed at the end of the session, the other
    /// at a restart.
    pub(super) fn folders_in_memory(&self) -> Vec<PathBuf> {
        self.memory_folder()
            .into_iter()
            .chain(Some(PathBuf::from("/dev/shm")).filter(|folder| is_in_memory(folder)))
            .collect()
    }

    /// Run the editor and wait until the text is done.
    fn edit(&self, text: &Path) -> Result<(), Failure> {
        let usual: &[&str] = if cfg!(windows) {
            &["notepad"]
        } else {
            &["nano", "vi"]
        };
        let editors = self
            .env("VISUAL")
            .or_else(|| self.env("EDITOR"))
            .map_or(usual.to_vec(), |chosen| vec![chosen]);
        for editor in editors {
            let Some(mut command) = command(editor) else {
                continue;
            };
            match (self.world.hand_over)(command.arg(text)) {
                Ok(ended) if ended.success() => return Ok(()),
                Ok(_) => return Err(failure!(Unforeseen, "editor-broken-off")),
                Err(_) => {}
            }
        }
        Err(failure!(Unforeseen, "editor-missing"))
    }
}

/// The command of an editor, with its arguments. Vim is told to keep no swap file and no history.
fn command(editor: &str) -> Option<Command> {
    let words = if cfg!(windows) {
        editor.split_whitespace().map(str::to_owned).collect()
    } else {
        shlex::split(editor)?
    };
    let (program, arguments) = words.split_first()?;
    let mut command = Command::new(program);
    command.args(arguments);
    if Path::new(program)
        .file_stem()
        .is_some_and(|name| name == "vim" || name == "nvim")
    {
        command.args(["-n", "-i", "NONE"]);
    }
    Some(command)
}
