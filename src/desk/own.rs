//! What users add of their own: templates, and fonts for PDF.

use super::Desk;
use crate::disk::open_to_read;
use crate::failure::{Failure, failure};
use crate::papers::template::TEMPLATE_MOST;
use std::io::Read as _;
use std::path::PathBuf;

/// The largest font of the user, in bytes: those of East Asia have some twenty million.
const FONT_MOST: u64 = 64 * 1024 * 1024;

impl Desk {
    /// The folder for the user's own templates: `EKC_TEMPLATES`, or `templates` beside the case
    /// file.
    ///
    /// # Errors
    /// As [`Desk::file_path`].
    pub fn template_folder(&self) -> Result<PathBuf, Failure> {
        match self.env("EKC_TEMPLATES") {
            Some(folder) => Ok(PathBuf::from(folder)),
            None => Ok(self.file_path()?.with_file_name("templates")),
        }
    }

    /// A template of the user, by its path in that folder; none when it is not there.
    ///
    /// # Errors
    /// `template-unreadable` (exit 5) when it is no text or too long.
    pub fn own_template(&self, name: &str) -> Result<Option<String>, Failure> {
        let path = self.template_folder()?.join(name);
        if !path.exists() {
            return Ok(None);
        }
        let unreadable = || failure!(Invalid, "template-unreadable", template = name);
        let mut bytes = Vec::new();
        let most = u64::try_from(TEMPLATE_MOST)
            .unwrap_or(u64::MAX)
            .saturating_add(1);
        open_to_read(&path)
            .and_then(|file| file.take(most).read_to_end(&mut bytes))
            .map_err(|_| unreadable())?;
        if bytes.len() > TEMPLATE_MOST {
            return Err(unreadable());
        }
        String::from_utf8(bytes).map(Some).map_err(|_| unreadable())
    }

    /// Fonts of the user for PDF, from the folder `fonts` in that folder, sorted by name.
    ///
    /// # Errors
    /// `font-unreadable` (exit 5) for what is no file or too large, and as [`Desk::file_path`].
    pub fn own_fonts(&self) -> Result<Vec<Vec<u8>>, Failure> {
        let Ok(entries) = std::fs::read_dir(self.template_folder()?.join("fonts")) else {
            return Ok(Vec::new());
        };
        let mut paths: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .collect();
        paths.retain(|path| {
            path.extension()
                .is_some_and(|it| it == "ttf" || it == "otf")
        });
        paths.sort();
        let read = |path: PathBuf| {
            let mut bytes = Vec::new();
            let all = open_to_read(&path)
                .and_then(|file| file.take(FONT_MOST + 1).read_to_end(&mut bytes));
            match all {
                Ok(count) if u64::try_from(count).is_ok_and(|it| it <= FONT_MOST) => Ok(bytes),
                Ok(_) | Err(_) => Err(failure!(Invalid, "font-unreadable", path = path.display())),
            }
        };
        paths.into_iter().map(read).collect()
    }
}
