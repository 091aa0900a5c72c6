//! Tables: lines and columns where there is room, one fact a line where there is not.

use comfy_table::{ContentArrangement, Table, presets};

/// How a table may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// On a screen of this many columns, with thin lines.
    Screen(u16),
    /// Into a pipe or file: columns without lines.
    Pipe,
    /// One fact a line, for `--plain`, `--accessible` and narrow screens.
    Facts,
}

/// A screen narrower than this shows facts, not columns.
const NARROW: u16 = 60;

/// Lay out rows under a header.
#[must_use]
pub fn table(shape: Shape, header: &[String], rows: &[Vec<String>]) -> String {
    match shape {
        Shape::Screen(width) if width < NARROW || !fits(width, header, rows) => facts(header, rows),
        Shape::Screen(width) => columns(header, rows, Some(width)),
        Shape::Pipe => columns(header, rows, None),
        Shape::Facts => facts(header, rows),
    }
}

/// Whether each column can be as wide as its longest word: a handle that is broken in two cannot be
/// copied.
fn fits(width: u16, header: &[String], rows: &[Vec<String>]) -> bool {
    let longest = |at: usize| {
        let cells = rows
            .iter()
            .filter_map(|row| row.get(at))
            .chain(header.get(at));
        cells
            .flat_map(|cell| cell.split_whitespace())
            .map(textwrap::core::display_width)
            .max()
            .unwrap_or(0)
    };
    // Two columns of space around each.
    let needed: usize = (0..header.len()).map(|at| longest(at) + 2).sum();
    needed <= usize::from(width)
}

fn columns(header: &[String], rows: &[Vec<String>], width: Option<u16>) -> String {
    let mut table = Table::new();
    match width {
        Some(width) => {
            table
                .load_style(presets::UTF8_HORIZONTAL_ONLY)
                .set_content_arrangement(ContentArrangement::Dynamic)
                .set_width(width);
        }
        None => {
            table.load_style(presets::NOTHING);
        }
    }
    table.set_header(header.to_vec());
    table.add_rows(rows.iter().cloned());
    let text: Vec<String> = table
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect();
    text.join("\n")
}

fn facts(header: &[String], rows: &[Vec<String>]) -> String {
    let mut text = Vec::new();
    for row in rows {
        for (at, (name, value)) in header.iter().zip(row).enumerate() {
            if at == 0 {
                // A bare number says nothing by itself.
                let is_number = value.parse::<u32>().is_ok();
                text.push(if is_number {
                    format!("{name} {value}")
                } else {
                    value.clone()
                });
            } else if !value.is_empty() {
                text.push(format!("  {name}: {}", value.replace('\n', "; ")));
            }
        }
    }
    text.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two() -> (Vec<String>, Vec<Vec<String>>) {
        (
            vec!["Wie".into(), "Antwoord".into()],
            vec![
                vec!["oma-1".into(), "komt".into()],
                vec!["buur-1".into(), String::new()],
            ],
        )
    }

    #[test]
    fn a_phone_and_a_screen_reader_get_one_fact_a_line() {
        let (header, rows) = two();
        let text = "oma-1\n  Antwoord: komt\nbuur-1";
        assert_eq!(table(Shape::Facts, &header, &rows), text);
        assert_eq!(table(Shape::Screen(40), &header, &rows), text);
    }

    #[test]
    fn a_pipe_gets_columns_without_lines() {
        let (header, rows) = two();
        let text = table(Shape::Pipe, &header, &rows);
        assert!(!text.contains('─') && !text.contains('|'), "{text}");
        assert_eq!(text.lines().count(), 3);
    }

    #[test]
    fn no_line_is_wider_than_the_screen() {
        let header = vec!["A".to_owned(), "B".to_owned()];
        let rows = vec![vec!["woord ".repeat(40), "woord ".repeat(40)]];
        for line in table(Shape::Screen(80), &header, &rows).lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
    }
}
