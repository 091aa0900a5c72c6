//! The surroundings of the case file: what else reads its folder, who may read it, and which
//! secrets this computer keeps.
//!
//! Nothing here is changed. What cannot be seen is not reported.

use super::Desk;
use super::case_file::cannot_look;
use crate::disk::{is_open_to_others, open_to_read};
use crate::failure::Failure;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// The most that is read of a history, in bytes.
const HISTORY_MOST: u64 = 64 * 1024 * 1024;

/// A part of a path, or a file in a folder, that tells which service copies the folder elsewhere.
const SERVICES: &[(&str, &str)] = &[
    ("dropbox", "Dropbox"),
    (".dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("mijn drive", "Google Drive"),
    ("mobile documents", "iCloud Drive"),
    ("icloud drive", "iCloud Drive"),
    ("iclouddrive", "iCloud Drive"),
    ("nextcloud", "Nextcloud"),
    (".nextcloudsync.log", "Nextcloud"),
    ("owncloud", "ownCloud"),
    (".owncloudsync.log", "ownCloud"),
    ("stackdrive", "STACK"),
    ("stack", "STACK"),
    ("pcloud drive", "pCloud"),
    ("pclouddrive", "pCloud"),
    ("box sync", "Box"),
    ("megasync", "MEGA"),
    ("mega", "MEGA"),
    (".megasync", "MEGA"),
    ("proton drive", "Proton Drive"),
    (".stfolder", "Syncthing"),
    ("syncthing", "Syncthing"),
    ("tresorit", "Tresorit"),
    ("kdrive", "kDrive"),
    ("seafile", "Seafile"),
    (".seafile-data", "Seafile"),
    ("resilio sync", "Resilio Sync"),
    ("yandex.disk", "Yandex Disk"),
    ("jottacloud", "Jottacloud"),
    ("hidrive", "HiDrive"),
    ("koofr", "Koofr"),
    ("surfdrive", "SURFdrive"),
    // The folder in which macOS keeps those of all services: it tells least, so it is the last.
    (CLOUD_STORAGE, "iCloud Drive, Dropbox, OneDrive"),
];

const CLOUD_STORAGE: &str = "cloudstorage";

/// Kinds of disk on which a file belongs to nobody, so that nothing can be closed with `chmod`: as
/// Linux names them. `fuseblk` is exFAT and NTFS.
const WITHOUT_RIGHTS: [&str; 12] = [
    "exfat",
    "vfat",
    "msdos",
    "fuseblk",
    "ntfs",
    "ntfs3",
    "fuse.exfat",
    "fuse.exfat-fuse",
    "9p",
    "drvfs",
    "vboxsf",
    "fuse.vmhgfs-fuse",
];

/// The service that copies a folder or file of this name elsewhere: `Dropbox (Buurthuis)` is
/// Dropbox too.
fn service_of(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    let is_it = |known: &str| {
        name == known
            || name
                .strip_prefix(known)
                .is_some_and(|rest| rest.starts_with([' ', '-', '(', '_']))
    };
    SERVICES
        .iter()
        .find(|(known, _)| is_it(known))
        .map(|(_, service)| *service)
}

/// The service in whose folder a path lies. In the folder in which macOS keeps those of all
/// services, the one behind it tells which it is.
fn service_in(path: &Path) -> Option<&'static str> {
    let mut services = path
        .components()
        .filter_map(|part| service_of(&part.as_os_str().to_string_lossy()));
    let any = SERVICES
        .iter()
        .find(|(known, _)| *known == CLOUD_STORAGE)
        .map(|(_, service)| *service);
    let first = services.next()?;
    if Some(first) == any {
        return services.next().or(any);
    }
    Some(first)
}

impl Desk {
    /// Whether the disk of this path knows no rights, so that nobody can be kept out of a file on
    /// it; where the system does not tell, it does.
    #[must_use]
    pub fn is_without_rights(&self, path: &Path) -> bool {
        let whole = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        std::fs::read_to_string("/proc/self/mountinfo")
            .is_ok_and(|table| has_no_rights(&table, &whole))
    }

    /// The service that copies this folder elsewhere, if it can be seen.
    #[must_use]
    pub fn synchronised(&self, path: &Path) -> Option<&'static str> {
        let whole = std::path::absolute(path).ok()?;
        let real = whole
            .parent()
            .and_then(|folder| folder.canonicalize().ok())
            .unwrap_or_else(|| whole.clone());
        // A folder of another name may be synchronised too: a file in it tells.
        let by_sign = || {
            real.ancestors().find_map(|folder| {
                SERVICES
                    .iter()
                    .find(|(sign, _)| sign.starts_with('.') && folder.join(sign).exists())
                    .map(|(_, service)| *service)
            })
        };
        service_in(whole.parent().unwrap_or(&whole))
            .or_else(|| service_in(&real))
            .or_else(by_sign)
    }

    /// Those of these paths that other users of this computer may read or write; nothing where the
    /// system does not tell. A path that is not there is open to nobody.
    ///
    /// # Errors
    /// `cannot-look` (exit 15): not knowing is not the same as that all is well.
    pub fn open_to_others(&self, paths: &[PathBuf]) -> Result<Option<Vec<PathBuf>>, Failure> {
        if cfg!(not(unix)) {
            return Ok(None);
        }
        let mut open = Vec::new();
        for path in paths {
            match std::fs::metadata(path) {
                Ok(about) if is_open_to_others(&about) => open.push(path.clone()),
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(cannot_look(&error));
                }
                Ok(_) | Err(_) => {}
            }
        }
        Ok(Some(open))
    }

    /// Swap that is not encrypted, where a key may end up.
    #[must_use]
    pub fn plain_swap(&self) -> Vec<String> {
        std::fs::read_to_string("/proc/swaps")
            .map(|table| plain_swaps(&table))
            .unwrap_or_default()
    }

    /// The history of the shell: commands that were typed here before, with the path of the file.
    #[must_use]
    pub fn shell_history(&self) -> Vec<(PathBuf, String)> {
        let home = self
            .env("HOME")
            .or_else(|| self.env("USERPROFILE"))
            .map(PathBuf::from);
        let usual = [
            ".bash_history",
            ".zsh_history",
            ".local/share/fish/fish_history",
            ".histfile",
            "AppData/Roaming/Microsoft/Windows/PowerShell/PSReadLine/ConsoleHost_history.txt",
        ];
        let mut files: Vec<PathBuf> = self
            .env("HISTFILE")
            .map(PathBuf::from)
            .into_iter()
            .collect();
        files.extend(
            usual
                .iter()
                .filter_map(|name| Some(home.as_ref()?.join(name))),
        );
        files.sort();
        files.dedup();
        // A history may hold bytes of any encoding.
        files
            .into_iter()
            .filter_map(|path| {
                let mut bytes = Vec::new();
                let mut file = open_to_read(&path).ok()?.take(HISTORY_MOST);
                file.read_to_end(&mut bytes).ok()?;
                Some((path, String::from_utf8_lossy(&bytes).into_owned()))
            })
            .collect()
    }

    /// Files beside the case file that an interrupted command left behind. Each is encrypted.
    #[must_use]
    pub fn left_behind(&self) -> Vec<PathBuf> {
        let Ok(path) = self.file_path() else {
            return Vec::new();
        };
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        let stem = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let Ok(entries) = std::fs::read_dir(folder) else {
            return Vec::new();
        };
        let is_left = |path: &PathBuf| {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            // A case file that somebody gave a name with only `.new` behind it was not left behind.
            name.strip_prefix(&stem)
                .and_then(|rest| rest.strip_suffix(".new"))
                .is_some_and(|between| !between.is_empty())
                || name.starts_with(".ekc-")
        };
        let mut found: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(is_left)
            .collect();
        found.sort();
        found
    }
}

/// Whether the disk on which a path lies knows no rights, by the table of the kernel (`proc(5)`,
/// mountinfo): the fifth column is where it is, and behind ` - ` stands its kind. A space in a path
/// is written there by its number.
fn has_no_rights(table: &str, path: &Path) -> bool {
    let disks = table.lines().filter_map(|line| {
        let (before, behind) = line.split_once(" - ")?;
        let place = before.split_whitespace().nth(4)?;
        let place = place.replace("\\040", " ").replace("\\134", "\\");
        let kind = behind.split_whitespace().next()?;
        path.starts_with(&place).then_some((place.len(), kind))
    });
    // Of those that lie under one another at one place, the last one is seen.
    let nearest = disks.max_by_key(|(length, _)| *length);
    nearest.is_some_and(|(_, kind)| WITHOUT_RIGHTS.contains(&kind))
}

/// Swap that is neither compressed memory nor on an encrypted device, in the table of the kernel.
fn plain_swaps(table: &str) -> Vec<String> {
    let places = table
        .lines()
        .skip(1)
        .filter_map(|line| line.split_whitespace().next());
    places
        .filter(|place| {
            !place.starts_with("/dev/zram")
                && !place.starts_with("/dev/dm-")
                && !place.starts_with("/dev/mapper/")
        })
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_goes_elsewhere_is_known_by_its_name() {
        for (name, service) in [
            ("Dropbox", "Dropbox"),
            ("OneDrive - Buurthuis", "OneDrive"),
            ("Nextcloud", "Nextcloud"),
            ("Mobile Documents", "iCloud Drive"),
        ] {
            assert_eq!(service_of(name), Some(service));
        }
        for name in ["Documenten", "dropboxen", "boxen", "megafoon", "ekc"] {
            assert_eq!(service_of(name), None, "{name}");
        }
    }

    #[test]
    fn the_folder_of_all_services_on_a_mac_tells_which_one_it_is() {
        for (path, service) in [
            (
                "/Users/mies/Library/CloudStorage/GoogleDrive-mies@voorbeeld.nl/ekc",
                Some("Google Drive"),
            ),
            (
                "/Users/mies/Library/CloudStorage/OneDrive-Buurthuis/ekc",
                Some("OneDrive"),
            ),
            (
                "/Users/mies/Library/CloudStorage/Anders/ekc",
                Some("iCloud Drive, Dropbox, OneDrive"),
            ),
            ("/home/mies/Dropbox/stack/ekc", Some("Dropbox")),
            ("/home/mies/STACK/ekc", Some("STACK")),
            ("/home/mies/SURFdrive/ekc", Some("SURFdrive")),
            ("/home/mies/Documenten/ekc", None),
        ] {
            assert_eq!(service_in(Path::new(path)), service, "{path}");
        }
    }

    #[test]
    fn a_disk_that_knows_no_rights_is_known_by_its_kind() {
        let table = "22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw\n\
            40 22 8:17 / /media/mies/MIJN\\040STICK rw,nosuid - exfat /dev/sdb1 rw\n\
            41 22 8:33 / /media/mies/oud rw - fuseblk /dev/sdc1 rw,user_id=0\n";
        for (path, is_without) in [
            ("/home/mies/zaken.ekc", false),
            ("/media/mies/MIJN STICK/zaken.ekc", true),
            ("/media/mies/oud/zaken.ekc", true),
            ("/media/mies/ouder/zaken.ekc", false),
        ] {
            assert_eq!(has_no_rights(table, Path::new(path)), is_without, "{path}");
        }
        assert!(!has_no_rights("", Path::new("/")));
    }

    #[test]
    fn only_swap_that_lies_open_is_told() {
        let table = "Filename Type Size Used Priority\n\
            /dev/sda2 partition 1 0 -2\n\
            /dev/dm-1 partition 1 0 -3\n\
            /dev/zram0 partition 1 0 5\n\
            /swapfile file 1 0 -4\n";
        assert_eq!(plain_swaps(table), ["/dev/sda2", "/swapfile"]);
        assert!(plain_swaps("").is_empty());
    }
}
