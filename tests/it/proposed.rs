//! Every command line that the program proposes can be typed. What the code holds, what messages
//! and papers name, what the stories lead to and what the documents show is given
//! to the real command line.

use crate::desk::Table;
use crate::tidy::{files_below, root, source};
use chrono::{Days, NaiveDate};
use clap::Command;
use clap::error::ErrorKind;
use ekc::exchange::yaml::read_case;
use ekc::method::{clocks, rules, steps};
use ekc::ui::ask::Nobody;
use ekc::words::{Language, Words};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use syn::buffer::{Cursor, TokenBuffer};

/// What stands where a text leaves room for a value: a handle, a number and a path at once.
const VALUE: &str = "1";

/// The real command line.
fn command_line() -> Command {
    let table = Table::bare();
    let (world, _) = table.world(b"", Box::new(Nobody));
    ekc::commands::command_line(&ekc::desk::Desk::new(world))
}

/// Why the command line does not take these words; nothing when it does.
fn refusal(tree: &Command, words: &[String]) -> Option<ErrorKind> {
    let line = std::iter::once("ekc").chain(words.iter().map(String::as_str));
    let kind = tree.clone().try_get_matches_from(line).err()?.kind();
    let is_answered = matches!(kind, ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    (!is_answered).then_some(kind)
}

/// What is wrong with a whole command line.
fn fault_in_line(tree: &Command, words: &[String]) -> Option<String> {
    refusal(tree, words).map(|kind| format!("ekc {}: {kind:?}", words.join(" ")))
}

/// The names that lead to a subcommand, and how many words those are. Options of every command may
/// stand before them.
fn path_of<'a>(tree: &'a Command, words: &[String]) -> (Vec<&'a str>, usize) {
    let (mut command, mut names, mut end, mut at) = (tree, Vec::new(), 0, 0);
    while let Some(word) = words.get(at) {
        if word.starts_with('-') {
            let long = word.strip_prefix("--");
            let takes_value = tree
                .get_arguments()
                .any(|it| it.get_long() == long && it.get_action().takes_values());
            at += if takes_value { 2 } else { 1 };
        } else if let Some(found) = command.find_subcommand(word) {
            command = found;
            names.push(found.get_name());
            at += 1;
            end = at;
        } else {
            break;
        }
    }
    (names, end)
}

/// The words of a command that stands in a text, from behind `ekc` up to where it ends.
fn words_behind(rest: &str) -> Vec<String> {
    let mut is_quoted = false;
    let pieces = rest.split(|c: char| {
        is_quoted ^= c == '"';
        c == ' ' && !is_quoted
    });
    let mut words = Vec::new();
    for piece in pieces.filter(|piece| !piece.is_empty()) {
        // Here begins another command, an aside, or what is for the shell.
        if piece == "ekc" || piece.starts_with(['(', '<', '>', '|', '#']) {
            break;
        }
        let word = piece.trim_end_matches(['.', ',', ':', ';', '?', '!', ')', '*', '`', '\'']);
        match word {
            "" => {}
            "NUMBER" | "NUMMER" => words.push(VALUE.to_owned()),
            _ => words.push(word.replace('"', "")),
        }
        if word != piece {
            break;
        }
    }
    words
}

/// Every `ekc` in a text with something behind it: those words.
fn named_in(text: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for line in text.lines() {
        for (at, name) in line.match_indices("ekc ") {
            let before = line[..at].chars().next_back();
            // `zaken.ekc` and `target/debug/ekc` are files.
            if before.is_none_or(|c| !c.is_alphanumeric() && !['.', '/', '-'].contains(&c)) {
                found.push(words_behind(&line[at + name.len()..]));
            }
        }
    }
    found.retain(|words: &Vec<String>| !words.is_empty());
    found
}

/// Whether these words are a command, and not what a sentence says of the program.
fn is_command(tree: &Command, words: &[String]) -> bool {
    words[0].starts_with('-') || tree.find_subcommand(&words[0]).is_some()
}

/// What is wrong with a command that a sentence names. The sentence may go on without a mark, so
/// plain words at the end are left out until the rest can be typed.
fn fault_in_sentence(tree: &Command, words: &[String]) -> Option<String> {
    let is_plain = |word: &String| word.chars().all(char::is_lowercase);
    let (names, path) = path_of(tree, words);
    let least = words
        .iter()
        .rposition(|word| !is_plain(word))
        .map_or(0, |at| at + 1)
        .max(path);
    let mut fault = None;
    for end in (least..=words.len()).rev() {
        fault = Some(refusal(tree, &words[..end])?);
    }
    // A command that is only named need not have what it must be given.
    let is_only_named = least == names.len() && fault == Some(ErrorKind::MissingRequiredArgument);
    fault
        .filter(|_| !is_only_named)
        .map(|kind| format!("ekc {}: {kind:?}", words.join(" ")))
}

/// The texts between quotes in Rust, those in macros too, without attributes and comments.
fn texts_in_rust(mut at: Cursor<'_>, found: &mut Vec<String>) {
    while !at.eof() {
        let is_mark = |at: Cursor<'_>, mark: char| {
            at.punct().is_some_and(|(punct, _)| punct.as_char() == mark)
        };
        let is_attribute = is_mark(at, '#');
        if let Some((inside, _, _, after)) = at.any_group() {
            texts_in_rust(inside, found);
            at = after;
            continue;
        }
        if let Some((literal, _)) = at.literal() {
            let text = syn::parse_str::<syn::LitStr>(&literal.to_string());
            found.extend(text.map(|text| text.value()));
        }
        let Some((_, after)) = at.token_tree() else {
            return;
        };
        at = after;
        if is_attribute {
            if is_mark(at, '!')
                && let Some((_, after)) = at.token_tree()
            {
                at = after;
            }
            if let Some((_, _, _, after)) = at.any_group() {
                at = after;
            }
        }
    }
}

/// A text of `format!` with a value for each `{…}`.
fn filled(text: &str) -> String {
    let mut pieces = text.split('{');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |filled, piece| {
        let rest = piece.split_once('}').map_or("", |(_, rest)| rest);
        filled + VALUE + rest
    })
}

/// A command of the method as it is shown in a language: `@letter` is what one types for a letter.
fn typed(command: &str, words: &Words) -> Vec<String> {
    let in_words = |word: &str| match word.strip_prefix('@') {
        Some(name) if name != VALUE => words.named(&format!("typed-{name}")),
        _ => word.to_owned(),
    };
    let all: Vec<String> = command.split(' ').map(in_words).collect();
    let missing = all.iter().find(|word| word.starts_with('['));
    assert_eq!(missing, None, "no such word: {command}");
    assert_eq!(all[0], "ekc", "{command}");
    all[1..].to_vec()
}

fn in_every_language() -> Vec<Words> {
    Language::ALL.iter().copied().map(Words::new).collect()
}

#[test]
fn each_command_that_stands_in_the_code_is_understood() {
    let tree = command_line();
    let languages = in_every_language();
    let (mut seen, mut faults) = (0, Vec::new());
    for path in files_below(&root().join("src"), "rs") {
        let tokens = TokenBuffer::new2(source(&path).parse().unwrap());
        let mut texts = Vec::new();
        texts_in_rust(tokens.begin(), &mut texts);
        for text in texts.iter().filter(|text| text.contains("ekc ")) {
            let whole = text.trim();
            let found: Vec<Option<String>> = if whole.starts_with("ekc ") {
                let line = filled(whole);
                languages
                    .iter()
                    .map(|words| fault_in_line(&tree, &typed(&line, words)))
                    .collect()
            } else {
                named_in(whole)
                    .iter()
                    .map(|words| fault_in_sentence(&tree, words))
                    .collect()
            };
            seen += found.len();
            let place = path.display();
            faults.extend(
                found
                    .into_iter()
                    .flatten()
                    .map(|it| format!("{place}: {it}")),
            );
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(seen > 120, "the search found too little: {seen}");
}

/// The texts that a pattern can become: one for each way its choices fall.
fn texts_of(pattern: &Pattern<String>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let ends: Vec<String> = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression } => match expression {
                Expression::Select { variants, .. } => variants
                    .iter()
                    .flat_map(|variant| texts_of(&variant.value))
                    .collect(),
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    vec![value.clone()]
                }
                Expression::Inline(_) => vec![VALUE.to_owned()],
            },
        };
        texts = texts
            .iter()
            .flat_map(|text| ends.iter().map(move |end| format!("{text}{end}")))
            .collect();
    }
    texts
}

/// What each message of a language names behind `ekc`.
fn named_in_messages(lang: &str) -> BTreeMap<String, Vec<Vec<String>>> {
    let mut all = BTreeMap::new();
    for path in files_below(&root().join("src/words").join(lang), "ftl") {
        let text = std::fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(text).unwrap();
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let value = message.value.iter().map(|value| (String::new(), value));
            let attributes = message
                .attributes
                .iter()
                .map(|it| (format!(".{}", it.id.name), &it.value));
            for (attribute, pattern) in value.chain(attributes) {
                let texts = texts_of(pattern);
                let named = texts.iter().flat_map(|text| named_in(text)).collect();
                all.insert(format!("{}{attribute}", message.id.name), named);
            }
        }
    }
    all
}

#[test]
fn each_command_that_a_message_or_a_paper_names_is_understood() {
    let tree = command_line();
    let (mut seen, mut faults) = (0, Vec::new());
    let mut all: Vec<(String, Vec<Vec<String>>)> = Language::ALL
        .iter()
        .flat_map(|language| named_in_messages(language.tag()))
        .collect();
    for path in files_below(&root().join("src/papers/templates"), "md") {
        let text = std::fs::read_to_string(&path).unwrap();
        all.push((path.display().to_string(), named_in(&text)));
    }
    for (name, named) in &all {
        for words in named.iter().filter(|words| is_command(&tree, words)) {
            seen += 1;
            faults.extend(fault_in_sentence(&tree, words).map(|it| format!("{name}: {it}")));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(seen > 500, "the search found too little: {seen}");
}

/// The words of two languages that stand behind `ekc` in a sentence and are no command.
const NO_COMMAND: [&str; 1] = ["is"];

/// A command is called the same in every language. So what two of them say behind `ekc` is meant as
/// one, also when there is none of that name, and what only one says was forgotten in the other.
#[test]
fn each_message_names_the_same_commands_in_every_language() {
    let tree = command_line();
    let commands = |named: &[Vec<String>]| -> BTreeSet<String> {
        let name = |words: &Vec<String>| {
            let (path, _) = path_of(&tree, words);
            // What stands behind an option is a word of the language: `--safety=nee`.
            let options = words.iter().filter(|word| word.starts_with("--"));
            let options = options.filter_map(|word| word.split('=').next());
            let parts: Vec<&str> = path.into_iter().chain(options).collect();
            parts.join(" ")
        };
        let is_one = |words: &&Vec<String>| is_command(&tree, words);
        named.iter().filter(is_one).map(name).collect()
    };
    let others = |named: &[Vec<String>]| -> BTreeSet<String> {
        named
            .iter()
            .filter(|words| !is_command(&tree, words))
            .map(|words| words[0].clone())
            .filter(|word| word.chars().any(char::is_alphabetic))
            .filter(|word| !NO_COMMAND.contains(&word.as_str()))
            .collect()
    };
    let dutch = named_in_messages("nl");
    let mut faults = Vec::new();
    for tag in Language::ALL
        .iter()
        .map(|it| it.tag())
        .filter(|it| *it != "nl")
    {
        let other = named_in_messages(tag);
        for (name, named) in &dutch {
            let (here, there) = (commands(named), commands(&other[name]));
            if here != there {
                faults.push(format!("{name}: {here:?} in nl, {there:?} in {tag}"));
            }
            for word in others(named).intersection(&others(&other[name])) {
                faults.push(format!("{name}: there is no command {word}"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// The days on which a story is looked at: each that it names and the one after, and later ones.
fn days_of(story: &str) -> BTreeSet<NaiveDate> {
    let named: BTreeSet<NaiveDate> = story
        .split(|c: char| !c.is_ascii_digit() && c != '-')
        .filter_map(|piece| piece.parse().ok())
        .collect();
    let last = *named.last().unwrap();
    let later = [7, 30, 100, 400].map(|days| last + Days::new(days));
    let next = named.iter().map(|day| *day + Days::new(1));
    named.iter().copied().chain(next).chain(later).collect()
}

#[test]
fn each_command_that_the_stories_lead_to_is_understood() {
    let mut proposed = BTreeSet::new();
    for path in files_below(&root().join("examples/cases"), "yaml") {
        let story = std::fs::read_to_string(&path).unwrap();
        let case = read_case(story.as_bytes()).unwrap();
        for day in days_of(&story) {
            proposed.extend(steps::steps(&case, day).into_iter().map(|it| it.command));
            let due = clocks::due(&case, day).into_iter();
            proposed.extend(due.map(|it| it.command.to_owned()));
            let findings = rules::open_findings(&case, day).into_iter();
            proposed.extend(findings.map(|it| it.command));
        }
    }
    proposed.retain(|command| !command.is_empty());
    assert!(proposed.len() > 20, "too few: {proposed:#?}");
    let tree = command_line();
    for words in in_every_language() {
        for command in &proposed {
            let fault = fault_in_line(&tree, &typed(command, &words));
            assert_eq!(fault, None, "{command}");
        }
    }
}

/// The code in a document: the lines of its blocks, and what stands between backticks.
fn code_of(document: &str) -> (Vec<&str>, Vec<String>) {
    let (mut lines, mut prose, mut is_block) = (Vec::new(), Vec::new(), false);
    for line in document.lines() {
        if line.starts_with("```") {
            is_block = !is_block;
        } else if is_block || line.starts_with("    ") {
            lines.push(line.trim());
        } else {
            prose.extend(line.split(' ').filter(|word| !word.is_empty()));
        }
    }
    let prose = prose.join(" ");
    let spans = prose.split('`').skip(1).step_by(2);
    (lines, spans.map(str::to_owned).collect())
}

#[test]
fn each_command_that_the_documents_show_is_understood() {
    let tree = command_line();
    let top = ["README.md", "CONTRIBUTING.md", "SECURITY.md"].map(|name| root().join(name));
    let mut documents = files_below(&root().join("docs"), "md");
    // A decision tells of its own day, and the reference of commands is what the program says.
    documents.retain(|path| {
        !path.starts_with(root().join("docs/decisions"))
            && !path.ends_with("commands.en.md")
            && !path.ends_with("opdrachten.nl.md")
    });
    let (mut seen, mut faults) = (0, Vec::new());
    for path in documents.into_iter().chain(top) {
        let text = std::fs::read_to_string(&path).unwrap();
        let (lines, spans) = code_of(&text);
        let lines = lines.into_iter().map(|line| line.trim_start_matches("$ "));
        for line in lines.filter_map(|it| it.strip_prefix("ekc ")) {
            seen += 1;
            faults.extend(fault_in_line(&tree, &words_behind(line)));
        }
        for span in spans.iter().filter_map(|it| it.strip_prefix("ekc ")) {
            let words = words_behind(span);
            seen += 1;
            // A sentence may name a command, or its option, without what it must be given.
            let is_named = match refusal(&tree, &words) {
                Some(ErrorKind::InvalidValue) => {
                    words.last().is_some_and(|word| word.starts_with("--"))
                }
                kind => kind == Some(ErrorKind::MissingRequiredArgument),
            };
            faults.extend(fault_in_line(&tree, &words).filter(|_| !is_named));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(seen > 100, "the search found too little: {seen}");
}

#[test]
fn a_command_that_nobody_understands_is_noticed_wherever_it_stands() {
    let tree = command_line();
    let fault = |text: &str| -> Option<String> {
        let named = named_in(text);
        assert_eq!(named.len(), 1, "{text}");
        fault_in_sentence(&tree, &named[0])
    };
    for text in [
        "Do: ekc invite PERSON --explaned today.",
        "Do: ekc circle ad PERSON.",
        "Do (ekc circle edit oma-1 --email) and go on.",
        "Then there too: ekc --case x completions KLINGON",
        "Then: ekc --case x privacy forgets oma-1",
        "ekc log --most",
    ] {
        assert!(fault(text).is_some(), "not noticed: {text}");
    }
    for text in [
        "Do: ekc invite PERSON --explained today. Then go on.",
        "ekc status shows what is missing, with the command.",
        "Put it back (ekc restore) and go on.",
        "Read it: pass show key | ekc status --passphrase-fd 0",
        "Note it: ekc question \"How can we? Or not.\" --by oma-1, and go on.",
        "In /home/x/zaken.ekc the case is, with ekc show case-1 you see it.",
    ] {
        assert_eq!(fault(text), None, "{text}");
    }
    let rust = "/// Type `ekc wrong`.\n#[doc = \"ekc wrong\"]\nfn f() -> String { let a = 'a'; \
                g(r\"ekc one\"); format!(\"ekc two {a}\", [h!(\"ekc three\")]) }";
    let mut texts = Vec::new();
    let tokens = TokenBuffer::new2(rust.parse().unwrap());
    texts_in_rust(tokens.begin(), &mut texts);
    assert_eq!(texts, ["ekc one", "ekc two {a}", "ekc three"]);
    assert_eq!(filled(&texts[1]), "ekc two 1");
}
