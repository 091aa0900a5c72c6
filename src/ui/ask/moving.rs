//! A person at a terminal where a question can be drawn anew while it is answered.

use super::choice::{List, Picked};
use super::keys::{Key, Keyboard};
use super::list::{Choosing, rows_of};
use super::screen::Screen;
use super::secret::secret;
use super::typed::{Laid, Typed};
use super::{Ask, plain, stop, stopped_or, without_tabs};
use crate::failure::Failure;
use crate::ui::shown;
use age::secrecy::SecretString;
use dialoguer::console::style;
use std::io;
use textwrap::core::display_width;

/// Columns kept free behind a question on the same row.
const ROOM_FOR_ANSWER: usize = 36;

/// A person at a terminal, with prompts that move.
pub struct AtTerminal {
    screen: Screen,
    pen: Pen,
    /// Whether the terminal can draw over what it wrote.
    moves: bool,
}

impl AtTerminal {
    /// A person at the terminal of standard error; colours only where they are wanted. On a
    /// terminal that can only write on (`TERM=dumb`) nothing moves.
    #[must_use]
    pub fn new(colours: bool) -> Self {
        Self {
            screen: Screen::new(),
            pen: Pen { colours },
            moves: !dialoguer::console::is_dumb(),
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    fn type_text(&self, prompt: &str, is_fresh: bool) -> io::Result<String> {
        let mut sheet = Sheet::open(&self.screen)?;
        if is_fresh {
            sheet.keyboard.forget_waiting();
        }
        let mut typed = Typed::default();
        loop {
            if !sheet.keyboard.is_behind() {
                let (columns, height) = sheet.size();
                let (above, lead) = self.pen.asks(prompt, columns);
                sheet.draw(&typed.lay(&lead, columns).below(above).within(height))?;
            }
            match sheet.keyboard.key()? {
                Key::Enter => {
                    let answer = typed.text();
                    let seen = without_tabs(&answer);
                    sheet.finish(&self.pen.answered(prompt, &shown::plain(&seen)))?;
                    return Ok(answer);
                }
                Key::Stop => return Err(stop()),
                Key::NoMore if typed.is_empty() => return Err(stop()),
                Key::Suspend => sheet.suspend()?,
                key => {
                    typed.edit(&key);
                }
            }
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    fn pick_line(&self, list: &List) -> io::Result<Picked> {
        let mut sheet = Sheet::open(&self.screen)?;
        // What was typed before the list was there is no answer to it.
        sheet.keyboard.forget_waiting();
        let mut choosing = Choosing::of(list);
        loop {
            if !sheet.keyboard.is_behind() {
                let (columns, height) = sheet.size();
                let laid = choosing.lay(columns, height, self.pen.mark(), &self.pen.lead());
                sheet.draw(&laid.within(height))?;
            }
            match sheet.keyboard.key()? {
                Key::Stop | Key::NoMore => return Err(stop()),
                Key::Suspend => sheet.suspend()?,
                key => {
                    if let Some(picked) = choosing.take(&key) {
                        let answer = match picked {
                            Picked::Line(place) => list.label(place).to_owned(),
                            Picked::Word(_) => choosing.typed(),
                        };
                        let answered = self.pen.answered(list.question(), &answer);
                        sheet.finish(&answered)?;
                        return Ok(picked);
                    }
                }
            }
        }
    }
}

impl Ask for AtTerminal {
    fn is_there(&self) -> bool {
        true
    }
    fn line(&mut self, prompt: &str) -> Result<String, Failure> {
        self.table_line(prompt).map(|answer| without_tabs(&answer))
    }
    fn table_line(&mut self, prompt: &str) -> Result<String, Failure> {
        let prompt = &shown::plain(prompt);
        let answer = if self.moves {
            self.type_text(prompt, false)
        } else {
            plain::plain_line(prompt)
        };
        answer.map_err(|error| stopped_or(&error))
    }
    fn fresh_line(&mut self, prompt: &str) -> Result<String, Failure> {
        let prompt = &shown::plain(prompt);
        let answer = if self.moves {
            self.type_text(prompt, true)
        } else {
            plain::fresh_line(prompt)
        };
        let answer = answer.map_err(|error| stopped_or(&error));
        answer.map(|answer| without_tabs(&answer))
    }
    fn secret(&mut self, prompt: &str) -> Result<SecretString, Failure> {
        let (columns, _) = size_of(&self.screen);
        let (above, lead) = self.pen.asks(&shown::plain(prompt), columns);
        for row in above {
            let _ = self.screen.write_line(&row);
        }
        secret(&lead).map_err(|error| stopped_or(&error))
    }
    fn pick(&mut self, list: &List) -> Result<Picked, Failure> {
        let picked = if self.moves {
            self.pick_line(list)
        } else {
            plain::pick(list)
        };
        picked.map_err(|error| stopped_or(&error))
    }
    fn remark(&mut self, text: &str) {
        plain::remark(text);
    }
}

/// How questions and answers look.
#[derive(Clone, Copy)]
struct Pen {
    colours: bool,
}

impl Pen {
    /// The rows above the one where is typed, and what that one begins with. A question that leaves
    /// no room for an answer behind it gets rows of its own.
    fn asks(self, prompt: &str, columns: usize) -> (Vec<String>, String) {
        if display_width(prompt) + ROOM_FOR_ANSWER > columns {
            return (rows_of(prompt, columns), self.lead());
        }
        if self.colours {
            let mark = style("?").yellow().force_styling(true);
            (Vec::new(), format!("{mark} {prompt} {}", self.lead()))
        } else {
            (Vec::new(), format!("{} ", with_colon(prompt)))
        }
    }

    fn lead(self) -> String {
        if self.colours {
            format!("{} ", style("›").dim().force_styling(true))
        } else {
            "> ".to_owned()
        }
    }

    /// What points at a line of a list.
    fn mark(self) -> &'static str {
        if self.colours { "❯ " } else { "* " }
    }

    /// A question with its answer, once it was given.
    fn answered(self, prompt: &str, answer: &str) -> String {
        if self.colours {
            let mark = style("✔").green().force_styling(true);
            format!("{mark} {prompt} · {answer}")
        } else {
            format!("{} {answer}", with_colon(prompt))
        }
    }
}

/// `Naam:`, and `Wie?` as it is.
fn with_colon(prompt: &str) -> String {
    if prompt.ends_with(['?', ':', '.', '!']) {
        prompt.to_owned()
    } else {
        format!("{prompt}:")
    }
}

/// Columns and rows to draw in. The last of both stays free: what fills it moves the cursor.
fn size_of(screen: &Screen) -> (usize, usize) {
    let (rows, columns) = screen.size();
    (
        usize::from(columns.max(20)) - 1,
        usize::from(rows.max(6)) - 1,
    )
}

/// To say, and to say no more, where a paste begins and ends (`CSI ? 2004 h`, of xterm). The
/// console of Windows would show it.
const TELL_OF_PASTES: &str = if cfg!(unix) { "\x1b[?2004h" } else { "" };
const NO_MORE_OF_PASTES: &str = if cfg!(unix) { "\x1b[?2004l" } else { "" };

/// What one question has drawn, so that it can be drawn over. When it is dropped the terminal is as
/// it was before.
struct Sheet<'a> {
    screen: &'a Screen,
    keyboard: Keyboard,
    /// How wide each row is that was drawn.
    widths: Vec<usize>,
    /// Where the cursor stands among them.
    row: usize,
}

impl<'a> Sheet<'a> {
    fn open(screen: &'a Screen) -> io::Result<Self> {
        let keyboard = Keyboard::open()?;
        let sheet = Self {
            screen,
            keyboard,
            widths: Vec::new(),
            row: 0,
        };
        sheet.screen.steer(TELL_OF_PASTES)?;
        Ok(sheet)
    }

    fn size(&self) -> (usize, usize) {
        size_of(self.screen)
    }

    /// Draw over what was drawn before.
    fn draw(&mut self, laid: &Laid) -> io::Result<()> {
        self.wipe()?;
        self.screen.write(&laid.rows.join("\n"))?;
        let below = laid.rows.len().saturating_sub(laid.row + 1);
        self.screen.up(below)?;
        self.screen.steer("\r")?;
        self.screen.right(laid.column)?;
        self.widths = laid.rows.iter().map(|row| display_width(row)).collect();
        self.row = laid.row;
        Ok(())
    }

    /// Erase what was drawn. On a screen that became narrower since, its rows take more lines.
    fn wipe(&mut self) -> io::Result<()> {
        let columns = self.size().0 + 1;
        let above: usize = self
            .widths
            .iter()
            .take(self.row)
            .map(|width| width.div_ceil(columns).max(1))
            .sum();
        self.screen.steer("\r")?;
        self.screen.up(above)?;
        self.screen.clear_below()?;
        self.widths.clear();
        self.row = 0;
        Ok(())
    }

    /// Leave the question with its answer on the screen, once.
    fn finish(&mut self, answered: &str) -> io::Result<()> {
        self.wipe()?;
        for row in rows_of(answered, self.size().0) {
            self.screen.write_line(&row)?;
        }
        Ok(())
    }

    fn suspend(&mut self) -> io::Result<()> {
        self.leave();
        self.keyboard.suspend()?;
        self.screen.steer(TELL_OF_PASTES)
    }

    /// Below what was drawn, with nothing left switched on.
    fn leave(&mut self) {
        if !self.widths.is_empty() {
            let below = self.widths.len().saturating_sub(self.row + 1);
            let _ = self.screen.down(below);
            // What is said next does not stand behind the question.
            let _ = self.screen.write_line("");
            self.widths.clear();
            self.row = 0;
        }
        let _ = self.screen.steer(NO_MORE_OF_PASTES);
    }
}

impl Drop for Sheet<'_> {
    fn drop(&mut self) {
        self.leave();
    }
}
