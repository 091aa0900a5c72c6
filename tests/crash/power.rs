//! Loss of power: from the log of all calls of a command a disk is built up that stopped at any
//! moment, by a model that is unkinder than most disks.
//! Whatever it holds then opens, and is the state before or after.
//!
//! The model. What a file holds is sure once that file was synced; a name in a folder (made,
//! renamed, removed) once that folder was synced. A rename is whole or not there. Of what is not
//! sure each change can be there, or not, independently of the others;
//! a write also in part, by sectors of 512 bytes.

use crate::commands::{WRITING, Writing};
use crate::folder::{Files, Folder};
use crate::shim::{Call, recorded};
use crate::tally::{Chance, Tally, all, each, sample};
use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash as _, Hasher as _};

const SECTOR: usize = 512;

/// A change of what a file holds.
#[derive(Clone)]
enum Change {
    Write(usize, Vec<u8>),
    Cut(usize),
}

/// A change of the names in a folder.
#[derive(Clone)]
enum Name {
    Made(String, usize),
    Renamed(String, String, usize),
    Linked(String, usize),
    Removed(String),
}

impl Name {
    fn folder(&self) -> &str {
        let (Self::Made(path, _)
        | Self::Renamed(_, path, _)
        | Self::Linked(path, _)
        | Self::Removed(path)) = self;
        path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    fn apply(&self, names: &mut BTreeMap<String, usize>) {
        match self {
            Self::Made(path, file) | Self::Linked(path, file) => {
                names.insert(path.clone(), *file);
            }
            Self::Removed(path) => drop(names.remove(path)),
            Self::Renamed(from, to, file) => {
                names.remove(from);
                names.insert(to.clone(), *file);
            }
        }
    }
}

/// A file by its number: what it surely holds, and what may come on top of that.
#[derive(Clone, Default)]
struct Inside {
    sure: Vec<u8>,
    unsure: Vec<Change>,
}

/// A disk: what is surely on it, and what may be.
#[derive(Clone, Default)]
struct Disk {
    files: Vec<Inside>,
    /// Which file an inode is at this moment; a number can be used again.
    inodes: BTreeMap<u64, usize>,
    sure: BTreeMap<String, usize>,
    unsure: Vec<Name>,
    /// The names as the running program sees them.
    seen: BTreeMap<String, usize>,
}

/// What may survive of what is not sure.
enum Luck<'a> {
    All,
    Nothing,
    OnlyNames,
    OnlyData,
    Some(&'a mut Chance),
}

impl Disk {
    fn holding(files: &Files) -> Self {
        let mut disk = Self::default();
        for (path, bytes) in files {
            disk.sure.insert(path.clone(), disk.files.len());
            disk.files.push(Inside {
                sure: bytes.clone(),
                unsure: Vec::new(),
            });
        }
        disk.seen = disk.sure.clone();
        disk
    }

    fn name(&mut self, name: Name) {
        name.apply(&mut self.seen);
        self.unsure.push(name);
    }

    /// Let a call happen.
    fn happen(&mut self, call: &Call) {
        match call.mark {
            'c' => {
                self.files.push(Inside::default());
                self.inodes.insert(call.inode, self.files.len() - 1);
                self.name(Name::Made(call.path.clone(), self.files.len() - 1));
            }
            'o' => {
                if let Some(file) = self.seen.get(&call.path) {
                    self.inodes.insert(call.inode, *file);
                }
            }
            't' => {
                if let Some(file) = self.seen.get(&call.path) {
                    self.inodes.insert(call.inode, *file);
                }
                let file = self.inodes[&call.inode];
                self.files[file].unsure.push(Change::Cut(call.offset));
            }
            'w' => {
                let file = self.inodes[&call.inode];
                self.files[file]
                    .unsure
                    .push(Change::Write(call.offset, call.data.clone()));
            }
            's' => {
                let file = self.inodes[&call.inode];
                let whole = self.files[file].after(&mut Luck::All);
                self.files[file] = Inside {
                    sure: whole,
                    unsure: Vec::new(),
                };
            }
            'd' => {
                let (synced, rest): (Vec<Name>, Vec<Name>) = std::mem::take(&mut self.unsure)
                    .into_iter()
                    .partition(|name| name.folder() == call.path);
                synced.iter().for_each(|name| name.apply(&mut self.sure));
                self.unsure = rest;
            }
            'n' => {
                let file = self.seen[&call.path];
                self.name(Name::Renamed(call.path.clone(), call.other.clone(), file));
            }
            'l' => {
                let file = self.seen[&call.path];
                self.name(Name::Linked(call.other.clone(), file));
            }
            'u' => self.name(Name::Removed(call.path.clone())),
            // A folder that was made is taken to be there: without it nothing in it is.
            _ => {}
        }
    }

    /// What stands on the disk when the power is lost now.
    fn after(&self, mut luck: Luck<'_>) -> Files {
        let mut names = self.sure.clone();
        for name in &self.unsure {
            let stays = match &mut luck {
                Luck::All | Luck::OnlyNames => true,
                Luck::Nothing | Luck::OnlyData => false,
                Luck::Some(chance) => chance.one_in(2),
            };
            if stays {
                name.apply(&mut names);
            }
        }
        names
            .into_iter()
            .map(|(path, file)| (path, self.files[file].after(&mut luck)))
            .collect()
    }
}

impl Inside {
    fn after(&self, luck: &mut Luck<'_>) -> Vec<u8> {
        let mut bytes = self.sure.clone();
        for change in &self.unsure {
            let stays = match luck {
                Luck::All | Luck::OnlyData => true,
                Luck::Nothing | Luck::OnlyNames => false,
                Luck::Some(chance) => chance.one_in(2),
            };
            match change {
                Change::Cut(size) if stays => bytes.resize(*size, 0),
                Change::Write(at, data) if stays => put(&mut bytes, *at, data),
                Change::Write(at, data) => {
                    if let Luck::Some(chance) = luck
                        && chance.one_in(2)
                    {
                        torn(&mut bytes, *at, data, chance);
                    }
                }
                Change::Cut(_) => {}
            }
        }
        bytes
    }
}

fn put(bytes: &mut Vec<u8>, at: usize, data: &[u8]) {
    if bytes.len() < at + data.len() {
        bytes.resize(at + data.len(), 0);
    }
    bytes[at..at + data.len()].copy_from_slice(data);
}

/// Some sectors of a write.
fn torn(bytes: &mut Vec<u8>, at: usize, data: &[u8], chance: &mut Chance) {
    let mut from = 0;
    while from < data.len() {
        let size = (SECTOR - (at + from) % SECTOR).min(data.len() - from);
        if chance.one_in(2) {
            put(bytes, at + from, &data[from..from + size]);
        }
        from += size;
    }
}

/// Lose the power at these moments of a command, each in several ways. What was on the disk then is
/// looked at in the folder where the command ran: the file says where a paper was to come.
fn lose_power(writing: &Writing, tally: &Tally) {
    let folder = writing.folder();
    let start = folder.files();
    let (_, mut calls) = recorded(&folder, &writing.line());
    calls.retain(|call| call.changes() || call.mark == 'o');
    let mut disk = Disk::holding(&start);
    let mut chance = Chance(7);
    let mut tried = BTreeSet::new();
    let moments: Vec<usize> = (0..calls.len()).filter(|at| calls[*at].changes()).collect();
    let mut chosen: BTreeSet<usize> = sample(&moments, 8).into_iter().collect();
    chosen.insert(calls.len());
    for at in 0..=calls.len() {
        if chosen.contains(&at) {
            let mut disks = vec![
                disk.after(Luck::All),
                disk.after(Luck::Nothing),
                disk.after(Luck::OnlyNames),
                disk.after(Luck::OnlyData),
            ];
            disks.extend(
                (0..if all() { 6 } else { 2 }).map(|_| disk.after(Luck::Some(&mut chance))),
            );
            for files in disks {
                let mut hasher = DefaultHasher::new();
                (&files, at == calls.len()).hash(&mut hasher);
                if tried.insert(hasher.finish()) {
                    folder.hold(&files);
                    look(writing, &folder, &files, at, calls.len(), tally);
                }
            }
        }
        if let Some(call) = calls.get(at) {
            disk.happen(call);
        }
    }
}

/// At the end the command has said that it is done: then nothing may be lost any more.
fn look(writing: &Writing, folder: &Folder, files: &Files, at: usize, end: usize, tally: &Tally) {
    tally.ran();
    tally.struck();
    let is_done = at == end;
    if let Err(what) = writing.judge(folder, is_done) {
        let left: Vec<String> = files
            .iter()
            .map(|(name, bytes)| format!("{name} {}", bytes.len()))
            .collect();
        let when = if is_done {
            "when it was done".to_owned()
        } else {
            format!("before change {at} of {end}")
        };
        tally.loss(format!(
            "{}, power lost {when}: {what} (on the disk: {})",
            writing.typed(),
            left.join(", ")
        ));
    }
}

#[test]
fn after_a_loss_of_power_a_command_was_done_whole_or_not_at_all() {
    let tally = Tally::default();
    each(&WRITING.iter().collect::<Vec<_>>(), |writing| {
        lose_power(writing, &tally);
    });
    tally.close("power", WRITING.len());
}

#[test]
fn no_call_escapes_the_shim() {
    // A disk built up from the log alone is the folder as it is, byte for byte.
    each(&WRITING.iter().collect::<Vec<_>>(), |writing| {
        let folder = writing.folder();
        let mut disk = Disk::holding(&folder.files());
        let (ran, calls) = recorded(&folder, &writing.line());
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        calls.iter().for_each(|call| disk.happen(call));
        assert!(
            disk.after(Luck::All) == folder.files(),
            "{} wrote something the shim did not see",
            writing.typed()
        );
    });
}
