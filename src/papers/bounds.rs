//! How large a template, and the page that is filled in from it, may be at most. The libraries that
//! read them recurse for each level, or take memory for each piece, and have no limit of their own.

use super::document::mark;
use crate::failure::{Failure, failure};
use crate::words::{Label, label};

/// Most lines, cells, bold words and other pieces of a paper:
/// each takes a hundred times the memory of a letter.
const PIECES_MOST: usize = 100_000;
/// Longest line, in bytes: the engine counts columns in two bytes, and fails beyond that.
pub(super) const LINE_MOST: usize = 60_000;
/// Longest tag, in bytes. The engine recurses over what stands in a tag,
/// and has no limit of its own.
const TAG_MOST: usize = 300;
/// Most `{% elif %}` of one `{% if %}`, which are levels to the engine too.
const ELIF_MOST: usize = 60;
/// Most spaces and signs `>` before the text of a line:
/// what lies deeper lies in lists and frames that no page has.
const DEEPEST: usize = 60;
/// Most signs `|` in a line: no table on paper is wider.
const WIDEST: usize = 40;
/// The commands of the engine that a template may have.
/// With the others a text can be made to double and double again.
const COMMANDS: [&str; 6] = ["if", "elif", "else", "endif", "for", "endfor"];

/// No line is longer than the engine can count.
pub(super) fn check_lines(body: &str) -> Result<(), (usize, Label)> {
    let mut at = 0;
    for line in body.split('\n') {
        if line.len() > LINE_MOST {
            return Err((at, label!("template-line")));
        }
        at += line.len() + 1;
    }
    Ok(())
}

/// Every tag is short, and one that is known. Anything that could hide where a tag ends is refused:
/// braces and brackets that are left open.
/// What is not closed at all is left for the engine to refuse.
pub(super) fn check_tags(body: &str) -> Result<(), (usize, Label)> {
    let mut at = 0;
    let mut elifs = Vec::new();
    while let Some(found) = body[at..].find('{') {
        let start = at + found;
        let rest = &body[start..];
        let inside = match rest.as_bytes().get(1) {
            Some(b'#') => {
                let Some(end) = rest.find("#}") else {
                    return Ok(());
                };
                at = start + end + 2;
                continue;
            }
            Some(b'{') => tag(rest, "}}"),
            Some(b'%') => tag(rest, "%}"),
            _ => {
                at = start + 1;
                continue;
            }
        };
        let inside = inside.map_err(|what| (start, what))?;
        at = start + inside.len() + 4;
        if rest.starts_with("{{") {
            continue;
        }
        let command = inside
            .trim_start_matches(['-', '+'])
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .trim_end_matches(['-', '+']);
        match command {
            "if" => elifs.push(0),
            "elif" => {
                let many = elifs.last_mut().map_or(0, |many| {
                    *many += 1;
                    *many
                });
                if many > ELIF_MOST {
                    return Err((start, label!("template-endless")));
                }
            }
            "endif" => drop(elifs.pop()),
            command if COMMANDS.contains(&command) => {}
            // "if(x)" and the like: the engine needs no space.
            _ if [
                "if(", "if[", "if\"", "if'", "elif(", "elif[", "elif\"", "elif'",
            ]
            .iter()
            .any(|known| command.starts_with(known)) =>
            {
                return Err((start, label!("template-syntax")));
            }
            _ => return Err((start, label!("template-unknown"))),
        }
    }
    Ok(())
}

/// What stands in the tag with which a text begins, up to its end.
fn tag<'a>(text: &'a str, end: &str) -> Result<&'a str, Label> {
    let mut quote = None;
    let mut open = 0_usize;
    let mut signs = text.char_indices().skip(2);
    while let Some((at, c)) = signs.next() {
        if at > TAG_MOST {
            return Err(label!("template-endless"));
        }
        match (quote, c) {
            (Some(_), '\\') => drop(signs.next()),
            (Some(mark), c) if c == mark => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, _) if text[at..].starts_with(end) => {
                return if open == 0 {
                    Ok(&text[2..at])
                } else {
                    Err(label!("template-syntax"))
                };
            }
            (None, '(' | '[') => open += 1,
            (None, ')' | ']') => open = open.checked_sub(1).ok_or(label!("template-syntax"))?,
            // Times makes much of little; a brace may hide the end.
            (None, '*' | '{' | '}') => return Err(label!("template-syntax")),
            _ => {}
        }
    }
    Err(label!("template-syntax"))
}

/// Whether a paper has too many pieces. The count is an estimate:
/// of line ends, marks, and signs of Markdown that nobody typed.
pub(super) fn has_too_many_pieces(markdown: &str) -> bool {
    let mut is_typed = false;
    let falls = |c: &char| {
        let falls = matches!(c, '\n' | '\r' | mark::BREAK..=mark::FIGURE)
            || ("*_|[]`<>&!~".contains(*c) && !is_typed);
        is_typed = *c == '\\' && !is_typed;
        falls
    };
    markdown.chars().filter(falls).count() > PIECES_MOST
}

/// Fails when a line lies deeper, or a table is wider, than anything on a page can be.
/// Both the reader of Markdown and the presses recurse for each level.
pub(super) fn check_page(markdown: &str) -> Result<(), Failure> {
    let too_much = |what: &'static str| Err(failure!(Invalid, "template-markdown", what = what));
    for line in markdown.split(['\n', '\r']) {
        let before_text = line
            .chars()
            .take_while(|c| c.is_ascii_digit() || " \t>-+*.)".contains(*c));
        if before_text.filter(|c| " \t>".contains(*c)).count() > DEEPEST {
            return too_much("> > >");
        }
        let escaped = line.matches("\\|").count();
        if line.matches('|').count() - escaped > WIDEST {
            return too_much("| | |");
        }
    }
    Ok(())
}
