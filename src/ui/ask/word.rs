//! The words that steer a form, such as `:terug`. They are typed where an answer is asked, and one
//! function tells them from an answer.

/// A word that steers a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormWord {
    /// To the question before (`:terug`, `:back`).
    Back,
    /// What can be typed here (`:?`).
    Help,
    /// Write it in an editor (`:e`).
    Editor,
    /// Stop, with nothing recorded (`:stop`).
    Stop,
}

/// What was typed at a question of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// An answer.
    Text(String),
    /// A word that steers the form.
    Word(FormWord),
    /// It looks like such a word and is none, such as `:terugg`: never taken as an answer.
    Unknown,
}

/// Tell a word that steers the form from an answer. Either language's words are known. An answer
/// that begins with a colon is typed with two; a colon before several words or before a sign is
/// part of the answer as it stands.
#[must_use]
pub fn read_said(typed: &str) -> Said {
    let text = || Said::Text(typed.to_owned());
    let Some(rest) = typed.trim().strip_prefix(':') else {
        return text();
    };
    if rest.starts_with(':') {
        return Said::Text(rest.to_owned());
    }
    match rest.to_lowercase().as_str() {
        "terug" | "back" => Said::Word(FormWord::Back),
        "?" | "help" | "hulp" => Said::Word(FormWord::Help),
        "e" => Said::Word(FormWord::Editor),
        "stop" => Said::Word(FormWord::Stop),
        word if !word.is_empty() && word.chars().all(char::is_alphabetic) => Said::Unknown,
        _ => text(),
    }
}

/// What is typed to empty what stands, in either language.
pub const CLEAR: [&str; 3] = ["-", "wissen", "clear"];

/// Whether this empties what stands.
#[must_use]
pub fn is_to_clear(typed: &str) -> bool {
    let said = typed.trim().to_lowercase();
    CLEAR.contains(&said.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_either_language_steer_and_all_else_is_an_answer() {
        let answer = |text: &str| Said::Text(text.to_owned());
        for (typed, said) in [
            (":terug", Said::Word(FormWord::Back)),
            (" :BACK ", Said::Word(FormWord::Back)),
            (":?", Said::Word(FormWord::Help)),
            (":hulp", Said::Word(FormWord::Help)),
            (":e", Said::Word(FormWord::Editor)),
            (":stop", Said::Word(FormWord::Stop)),
            (":terugg", Said::Unknown),
            ("terug", answer("terug")),
            ("", answer("")),
            ("10:30", answer("10:30")),
            (":-)", answer(":-)")),
            (":", answer(":")),
            (":terug naar huis", answer(":terug naar huis")),
            (":stop\nen meer", answer(":stop\nen meer")),
            ("::terug", answer(":terug")),
            (":::", answer("::")),
        ] {
            assert_eq!(read_said(typed), said, "{typed:?}");
        }
        assert!(is_to_clear(" Wissen") && is_to_clear("-") && !is_to_clear("--"));
    }
}
