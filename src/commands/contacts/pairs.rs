//! Two people in one row or on one card, such as "Jan en Marie de Boer": nobody is made of them
//! before somebody said what they are.

use super::notes::in_ranges;
use super::{Found, Import, Source};
use crate::desk::Desk;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::spelling::plain;
use crate::exchange::pair::two_names;
use crate::failure::Failure;
use crate::movement::input::optional;
use crate::ui::ask::List;
use crate::words::{Words, message};

/// The two people of a name, unless it is that of an organisation.
pub(super) fn pair_of(name: &str, organisation: Option<&String>) -> Option<[String; 2]> {
    let is_of_all = organisation.is_some_and(|it| plain(it) == plain(name));
    two_names(name).filter(|_| !is_of_all)
}

/// Settle what becomes of rows with two names: as the form says, or as somebody at a terminal says.
/// Otherwise they stay as they are, and cannot come in like that.
pub(super) fn settle(desk: &mut Desk, form: &Import, source: &mut Source) -> Result<(), Failure> {
    let said = optional("split_pairs", form.split_pairs.as_ref(), YesNo::parse)
        .map_err(|failure| failure.named(desk.how_to_give("split_pairs")))?;
    if source.found.iter().all(|it| it.pair.is_none()) {
        return Ok(());
    }
    let may_ask = desk.can_ask() && !desk.options.json && !form.dry_run;
    let answer = match said {
        None if may_ask => Some(ask(desk, source)?),
        None | Some(YesNo::Yes | YesNo::No) => said,
    };
    match answer {
        Some(YesNo::Yes) => split(source, &desk.words),
        Some(YesNo::No) => source.found.iter_mut().for_each(|it| it.pair = None),
        None => {}
    }
    Ok(())
}

fn ask(desk: &mut Desk, source: &Source) -> Result<YesNo, Failure> {
    let pairs: Vec<&Found> = source.found.iter().filter(|it| it.pair.is_some()).collect();
    let which = if desk.options.handles {
        let lines: Vec<usize> = pairs.iter().map(|it| it.place.line).collect();
        desk.words
            .say(message!("contacts-lines", lines = in_ranges(&lines)))
    } else {
        let names: Vec<&str> = pairs.iter().map(|it| it.name.as_str()).collect();
        names.join("; ")
    };
    let question = desk.words.say(message!(
        "ask-contacts-split-pairs",
        count = pairs.len(),
        words = which
    ));
    let no_or_yes = List::no_or_yes(question, &desk.words);
    Ok(match desk.ask().choose(&no_or_yes)? {
        1 => YesNo::Yes,
        _ => YesNo::No,
    })
}

/// Make two people of each row with two names.
fn split(source: &mut Source, words: &Words) {
    let mut count = 0_usize;
    for it in std::mem::take(&mut source.found) {
        match it.pair.clone() {
            Some(names) => {
                count += 1;
                source.found.extend(names.map(|name| it.named(name)));
            }
            None => source.found.push(it),
        }
    }
    source
        .notes
        .push(words.say(message!("contacts-split", count = count)));
}
