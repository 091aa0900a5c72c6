//! Text on a screen of so many columns: broken between words, never inside a command.

use textwrap::{Options, WordSeparator, WordSplitter};

/// What stands between a step and the command that is proposed for it.
const ARROW: &str = "→ ";

/// Text broken between words where the screen ends. A line that is a command stays whole, so that
/// it can be copied, and so does a proposed command: where it does not fit behind its step it
/// stands below it. A command inside a sentence is broken at its spaces only.
#[must_use]
pub fn fit(text: &str, width: usize) -> String {
    text.split('\n')
        .map(|line| fit_line(line, width))
        .collect::<Vec<_>>()
        .join("\n")
}

fn fit_line(line: &str, width: usize) -> String {
    let is_command = line.trim_start().starts_with("ekc ");
    if is_command || textwrap::core::display_width(line) <= width {
        return line.to_owned();
    }
    let indent = &line[..line.len() - line.trim_start().len()];
    if let Some(at) = line.find("→ ekc ") {
        let (step, command) = (&line[..at], &line[at + ARROW.len()..]);
        let step = fit_line(step.trim_end(), width);
        return format!("{step}\n{indent}  {command}");
    }
    let options = Options::new(width)
        .subsequent_indent(indent)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(line, options)
}

/// How many lines of the screen a text takes.
#[must_use]
pub fn rows(text: &str, width: usize) -> usize {
    fit(text, width)
        .split('\n')
        .map(|line| {
            textwrap::core::display_width(line)
                .div_ceil(width.max(1))
                .max(1)
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_broken_between_words_and_a_command_is_not() {
        assert_eq!(fit("  een twee drie vier", 12), "  een twee\n  drie vier");
        assert_eq!(
            fit("  ekc circle edit oma-1 --phone", 12),
            "  ekc circle edit oma-1 --phone"
        );
        assert_eq!(
            fit("Typ: ekc invite oma-1 --explained vandaag", 20),
            "Typ: ekc invite\noma-1 --explained\nvandaag"
        );
    }

    #[test]
    fn a_proposed_command_stands_below_its_step_where_it_does_not_fit_behind_it() {
        let line = "Volgende stap: Neem contact op → ekc contact oma-1";
        assert_eq!(fit(line, 80), line);
        assert_eq!(
            fit(line, 40),
            "Volgende stap: Neem contact op\n  ekc contact oma-1"
        );
        assert_eq!(
            fit(line, 16),
            "Volgende stap:\nNeem contact op\n  ekc contact oma-1"
        );
        assert_eq!(rows(line, 40), 2);
    }

    #[test]
    fn a_text_takes_the_lines_it_is_broken_into() {
        assert_eq!(rows("", 10), 1);
        assert_eq!(rows("een twee\ndrie vier vijf", 10), 3);
        assert_eq!(
            rows("ekc circle edit oma-1", 10),
            3,
            "the screen breaks what we do not"
        );
    }
}
