//! Two other programs that keep records, on as many of them: taskwarrior and GNU recutils, both of
//! Debian. They keep plain text, without encryption and without a log to go back by. Where one is
//! not there, that is said and it is left out.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What is asked of each program.
#[derive(Clone, Copy)]
pub(crate) enum Question {
    FirstPage,
    One,
    Change,
    Find,
}

impl Question {
    pub(crate) const ALL: [Self; 4] = [Self::FirstPage, Self::One, Self::Change, Self::Find];

    /// How it stands in the table.
    pub(crate) fn shown(self) -> &'static str {
        match self {
            Self::FirstPage => "the first 50",
            Self::One => "one of them",
            Self::Change => "change one",
            Self::Find => "find a name",
        }
    }
}

/// How many records each has, and the number of the one that is asked for.
const COUNT: u32 = 10_000;
const NUMBER: u32 = 5_000;

/// Another program with its records in this folder.
#[derive(Clone, Copy)]
pub(crate) enum Other {
    Taskwarrior,
    Recutils,
}

impl Other {
    pub(crate) const ALL: [Self; 2] = [Self::Taskwarrior, Self::Recutils];

    /// How it stands in the table.
    pub(crate) fn shown(self) -> &'static str {
        match self {
            Self::Taskwarrior => "taskwarrior",
            Self::Recutils => "recutils",
        }
    }

    fn program(self) -> &'static str {
        match self {
            Self::Taskwarrior => "task",
            Self::Recutils => "recsel",
        }
    }

    /// Its version; none where it is not there.
    pub(crate) fn version(self) -> Option<String> {
        let said = Command::new(self.program())
            .arg("--version")
            .output()
            .ok()?;
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        said.lines().next().map(|line| line.trim().to_owned())
    }

    /// Write its records, as it keeps them.
    pub(crate) fn make(self, folder: &Path) {
        let home = self.home(folder);
        if home.exists() {
            fs::remove_dir_all(&home).unwrap();
        }
        fs::create_dir_all(&home).unwrap();
        let mut records = String::new();
        match self {
            Self::Taskwarrior => {
                for number in 1..=COUNT {
                    let _ = writeln!(
                        records,
                        "[description:\"{}\" due:\"{}\" entry:\"1767225600\" \
                         modified:\"1767225600\" status:\"pending\" \
                         uuid:\"10000000-0000-4000-8000-{number:012}\"]",
                        name_of(number),
                        1_798_761_600 + u64::from(number) * 3_600,
                    );
                }
                fs::write(home.join("pending.data"), records).unwrap();
                let settings = format!(
                    "data.location={}\nconfirmation=off\nverbose=nothing\nhooks=off\n",
                    home.display()
                );
                fs::write(home.join("taskrc"), settings).unwrap();
            }
            Self::Recutils => {
                records.push_str("%rec: Case\n%key: Id\n");
                for number in 1..=COUNT {
                    let _ = write!(records, "\nId: {number}\nName: {}\n", name_of(number));
                }
                fs::write(home.join("cases.rec"), records).unwrap();
            }
        }
    }

    /// The command that answers a question. None where it takes minutes: recutils writes all anew,
    /// and checks each record against all others.
    pub(crate) fn command(self, question: Question, folder: &Path) -> Option<Command> {
        let home = self.home(folder);
        let number = NUMBER.to_string();
        let mut command = match self {
            Self::Taskwarrior => {
                let mut command = Command::new("task");
                command.env("TASKRC", home.join("taskrc"));
                match question {
                    Question::FirstPage => command.args(["limit:50", "list"]),
                    Question::One => command.args([number.as_str(), "info"]),
                    Question::Change => command.args([number.as_str(), "annotate", "ja"]),
                    Question::Find => command.arg(contains(NUMBER)).arg("list"),
                };
                command
            }
            Self::Recutils => {
                let mut command = Command::new("recsel");
                match question {
                    Question::FirstPage => command.args(["-n", "0-49"]),
                    Question::One => command.args(["-e", &format!("Id = {number}")]),
                    Question::Change => return None,
                    Question::Find => command.args(["-q", &name_of(NUMBER)]),
                };
                command.arg(home.join("cases.rec"));
                command
            }
        };
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Some(command)
    }

    fn home(self, folder: &Path) -> PathBuf {
        folder.join(self.shown())
    }
}

fn name_of(number: u32) -> String {
    format!("Bep {number} de Wit")
}

fn contains(number: u32) -> String {
    format!("description.contains:{}", name_of(number))
}
