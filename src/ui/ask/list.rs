//! A list at a terminal where things move:
//! letters narrow it, arrows move through it, Enter takes a line.

use super::choice::{List, Picked, holding, narrow};
use super::keys::Key;
use super::typed::{Laid, Typed};
use crate::ui::fit::fit;
use crate::ui::shown;
use textwrap::core::display_width;

/// How many lines the list keeps on a low screen, whatever else has to go.
const LEAST: usize = 3;

/// How many lines Page Up and Page Down go.
const A_PAGE: usize = 8;

/// A person who is choosing.
pub(super) struct Choosing<'a> {
    list: &'a List,
    typed: Typed,
    /// The line that is pointed at.
    marked: Option<usize>,
    /// Whether the person pointed at it, after what was typed.
    moved: bool,
    /// Why Enter took nothing.
    remark: Option<&'a str>,
}

impl<'a> Choosing<'a> {
    pub(super) fn of(list: &'a List) -> Self {
        Self {
            list,
            typed: Typed::default(),
            marked: list.on_enter(),
            moved: false,
            remark: None,
        }
    }

    /// Take a key; the line or the word of the form, once it is chosen.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    pub(super) fn take(&mut self, key: &Key) -> Option<Picked> {
        match key {
            Key::Enter => return self.enter(),
            Key::Up => self.step(1, false),
            Key::Down => self.step(1, true),
            Key::PageUp => self.step(A_PAGE, false),
            Key::PageDown => self.step(A_PAGE, true),
            Key::Escape => {
                self.typed.clear();
                self.start_again();
            }
            // A list is one line: what was pasted stays on it.
            Key::LineEnd => {
                self.typed.put(" ");
                self.start_again();
            }
            Key::Paste(text) => {
                self.typed.put(&text.replace('\n', " "));
                self.start_again();
            }
            key => {
                if self.typed.edit(key) {
                    self.start_again();
                }
            }
        }
        None
    }

    /// What was typed changed: nothing is pointed at by hand any more.
    fn start_again(&mut self) {
        self.moved = false;
        self.remark = None;
        self.marked = if self.is_blank() {
            self.list.on_enter()
        } else {
            None
        };
    }

    /// What was typed, as it can be shown.
    pub(super) fn typed(&self) -> String {
        shown::plain(self.typed.text().trim()).into_owned()
    }

    fn is_blank(&self) -> bool {
        self.typed.text().trim().is_empty()
    }

    /// The lines that are shown now.
    fn shown(&self) -> Vec<usize> {
        if self.is_blank() && !self.moved && self.remark.is_none() {
            self.list.shown_first()
        } else {
            narrow(&self.typed.text(), self.list.lines())
        }
    }

    fn step(&mut self, far: usize, down: bool) {
        let left = narrow(&self.typed.text(), self.list.lines());
        let last = left.len().saturating_sub(1);
        let at = self
            .marked
            .and_then(|marked| left.iter().position(|place| *place == marked));
        let to = match (at, down) {
            (None, true) => 0,
            (None, false) => last,
            (Some(at), true) => (at + far).min(last),
            (Some(at), false) => at.saturating_sub(far),
        };
        self.marked = left.get(to).copied();
        self.moved = true;
        self.remark = None;
    }

    fn enter(&mut self) -> Option<Picked> {
        if self.moved {
            return self.marked.map(Picked::Line);
        }
        let list = self.list;
        let text = self.typed.text();
        match list.pick(&text) {
            Ok(chosen) => Some(chosen),
            Err(why) => {
                if holding(&text, list.lines()).is_empty() {
                    self.typed.clear();
                    self.start_again();
                }
                self.remark = Some(why);
                None
            }
        }
    }

    /// The list on a screen of so many columns and rows: the question first, how it works last, and
    /// between them as many lines around the mark as fit.
    pub(super) fn lay(&self, columns: usize, height: usize, mark: &str, lead: &str) -> Laid {
        let question = rows_of(self.list.question(), columns);
        let remark = self
            .remark
            .map(|remark| rows_of(remark, columns))
            .unwrap_or_default();
        let mut how = rows_of(self.list.how(), columns);
        let input = self.typed.lay(lead, columns).within(1);
        let mut taken = question.len() + input.rows.len() + remark.len() + how.len();
        if height < taken + LEAST + 2 {
            taken -= how.len();
            how.clear();
        }
        let mut above = question;
        above.extend(self.window(columns, height.saturating_sub(taken).max(LEAST), mark));
        let mut laid = input.below(above);
        laid.rows.extend(remark);
        laid.rows.extend(how);
        laid
    }

    /// As many lines as fit in so many rows, around the one that is pointed at.
    fn window(&self, columns: usize, height: usize, mark: &str) -> Vec<String> {
        let left = self.shown();
        let folded = if self.is_blank() {
            self.list.lines().len() - left.len()
        } else {
            0
        };
        let lines: Vec<Vec<String>> = left
            .iter()
            .map(|place| self.line(*place, columns, mark))
            .collect();
        let rows = |from: usize, until: usize| -> usize {
            lines
                .iter()
                .skip(from)
                .take(until.saturating_sub(from))
                .map(Vec::len)
                .sum()
        };
        let (mut from, mut until) = (0, lines.len());
        if rows(from, until) > height {
            // Two rows say how many lines are out of sight.
            let room = height.saturating_sub(2);
            from = self
                .marked
                .and_then(|marked| left.iter().position(|place| *place == marked))
                .unwrap_or(0);
            until = from + 1;
            while until < lines.len() && rows(from, until + 1) <= room {
                until += 1;
            }
            while from > 0 && rows(from - 1, until) <= room {
                from -= 1;
            }
        }
        let more = |count: usize| (count > 0).then(|| format!("  {}", self.list.more(count)));
        more(from)
            .into_iter()
            .chain(
                lines
                    .iter()
                    .skip(from)
                    .take(until - from)
                    .flatten()
                    .cloned(),
            )
            .chain(more(lines.len() - until + folded))
            .collect()
    }

    /// A line of the list with its number, over as many rows as it needs.
    fn line(&self, place: usize, columns: usize, mark: &str) -> Vec<String> {
        let digits = self.list.lines().len().to_string().len();
        let number = format!("{:>digits$}. ", place + 1);
        let pointer = if self.marked == Some(place) {
            mark.to_owned()
        } else {
            " ".repeat(display_width(mark))
        };
        let lead = display_width(mark) + number.len();
        let label = fit(self.list.label(place), columns.saturating_sub(lead).max(1));
        label
            .split('\n')
            .enumerate()
            .map(|(at, part)| match at {
                0 => format!("{pointer}{number}{part}"),
                _ => format!("{}{part}", " ".repeat(lead)),
            })
            .collect()
    }
}

/// A text as rows of a screen of so many columns.
pub(super) fn rows_of(text: &str, columns: usize) -> Vec<String> {
    fit(text, columns).split('\n').map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::super::choice::Listed;
    use super::*;
    use crate::words::{Language, Words};

    fn yes_or_no() -> List {
        let lines = vec![
            Listed::new("ja".to_owned(), &["yes", "ja"]),
            Listed::new("nee".to_owned(), &["no", "nee"]),
        ];
        List::new(
            "Is het gelukt?".to_owned(),
            lines,
            &Words::new(Language::Dutch),
        )
    }

    fn long() -> List {
        let lines = (1..=25)
            .map(|number| Listed::new(format!("een reden met een naam {number}"), &[]))
            .collect();
        List::new(
            "Wat is de reden van de aanmelding?".to_owned(),
            lines,
            &Words::new(Language::Dutch),
        )
    }

    fn chosen(list: &List, text: &str, keys: &[Key]) -> Option<usize> {
        let mut choosing = Choosing::of(list);
        for letter in text.chars() {
            assert_eq!(choosing.take(&Key::Char(letter)), None);
        }
        keys.iter().find_map(|key| match choosing.take(key)? {
            Picked::Line(place) => Some(place),
            Picked::Word(_) => None,
        })
    }

    #[test]
    fn what_is_typed_is_what_is_taken_and_no_letter_moves_or_chooses() {
        let list = yes_or_no();
        for (text, place) in [
            ("ja", Some(0)),
            ("nee", Some(1)),
            ("j", Some(0)),
            ("k", None),
            ("q", None),
            (" ", None),
            ("2", Some(1)),
            ("3", None),
            ("", None),
        ] {
            assert_eq!(chosen(&list, text, &[Key::Enter]), place, "{text}");
        }
    }

    #[test]
    fn an_arrow_points_and_enter_takes_what_it_points_at() {
        let list = yes_or_no();
        assert_eq!(chosen(&list, "", &[Key::Down, Key::Enter]), Some(0));
        assert_eq!(
            chosen(&list, "", &[Key::Down, Key::Down, Key::Down, Key::Enter]),
            Some(1)
        );
        assert_eq!(chosen(&list, "", &[Key::Up, Key::Enter]), Some(1));
        // Letters after an arrow: what was typed counts again.
        assert_eq!(
            chosen(&list, "", &[Key::Down, Key::Char('n'), Key::Enter]),
            Some(1)
        );
        // Escape takes back what was typed, and no more.
        assert_eq!(chosen(&list, "xx", &[Key::Escape, Key::Enter]), None);
        assert_eq!(
            chosen(&list, "xx", &[Key::Escape, Key::Char('j'), Key::Enter]),
            Some(0)
        );
    }

    #[test]
    fn a_paste_at_a_list_waits_for_enter_and_its_second_line_answers_nothing() {
        let list = yes_or_no();
        let pasted = Key::Paste("ja\nnee\n".to_owned());
        assert_eq!(chosen(&list, "", std::slice::from_ref(&pasted)), None);
        assert_eq!(chosen(&list, "", &[pasted, Key::Enter]), None);
        assert_eq!(
            chosen(&list, "ja", &[Key::LineEnd, Key::Char('n'), Key::Enter]),
            None
        );
    }

    #[test]
    fn the_question_and_how_it_works_stay_in_sight_on_a_low_and_narrow_screen() {
        let list = long();
        for (columns, height) in [(79, 23), (39, 11), (19, 11)] {
            let mut choosing = Choosing::of(&list);
            for turn in 0..30 {
                let laid = choosing.lay(columns, height, "* ", "> ");
                let shown = laid.rows.join("\n");
                assert!(laid.rows.len() <= height, "{columns}x{height}:\n{shown}");
                assert!(
                    laid.rows.iter().all(|row| display_width(row) <= columns),
                    "{columns}x{height}:\n{shown}"
                );
                assert!(shown.starts_with("Wat is de reden"), "{shown}");
                assert!(turn == 0 || shown.contains("* "), "{shown}");
                assert!(shown.contains("Enter"), "{shown}");
                choosing.take(&Key::Down);
            }
        }
    }

    #[test]
    fn a_list_that_stood_there_just_before_shows_its_other_lines_when_they_are_looked_for() {
        let list = long().with_on_enter(0).folded();
        let shown = |keys: &[Key]| {
            let mut choosing = Choosing::of(&list);
            for key in keys {
                assert_eq!(choosing.take(key), None, "{keys:?}");
            }
            choosing.lay(79, 40, "* ", "> ").rows.join("\n")
        };
        let at_first = shown(&[]);
        assert!(at_first.contains("* "), "{at_first}");
        assert!(!at_first.contains("2. een reden"), "{at_first}");
        assert!(at_first.contains("nog 24"), "{at_first}");
        for keys in [
            &[Key::Down][..],
            &[Key::Char('r'), Key::Char('e')],
            &[Key::Char('x'), Key::Enter],
        ] {
            let all = shown(keys);
            assert!(all.contains("25. een reden"), "{keys:?}\n{all}");
        }
        assert_eq!(chosen(&list, "", &[Key::Enter]), Some(0));
        assert_eq!(chosen(&list, "3", &[Key::Enter]), Some(2));
        assert_eq!(chosen(&list, "", &[Key::Down, Key::Enter]), Some(1));
    }

    #[test]
    fn letters_leave_only_the_lines_they_are_in() {
        let list = long();
        let mut choosing = Choosing::of(&list);
        for letter in "naam 25".chars() {
            choosing.take(&Key::Char(letter));
        }
        let shown = choosing.lay(79, 23, "> ", "> ").rows.join("\n");
        assert!(shown.contains("25. een reden"), "{shown}");
        assert!(!shown.contains("24. een reden"), "{shown}");
        // They are inside a line and begin none: Enter takes nothing before it is pointed at.
        assert_eq!(choosing.take(&Key::Enter), None);
        choosing.take(&Key::Down);
        assert_eq!(choosing.take(&Key::Enter), Some(Picked::Line(24)));
    }
}
