//! What goes well, and the goals: lines of a version of the plan, as the circle said them.

use crate::domain::case::next_number;
use crate::domain::plan::PlanLine;
use crate::domain::text::Line;
use crate::failure::{Failure, failure};
use crate::movement::input::number;

/// Put lines behind those that the version has.
pub(crate) fn add_lines(
    lines: &mut Vec<PlanLine>,
    version: u32,
    field: &str,
    given: &[String],
) -> Result<(), Failure> {
    for (at, text) in given.iter().enumerate() {
        let words = Line::parse(text).map_err(|failure| failure.about(format!("{field}[{at}]")))?;
        let number = next_number(PlanLine::of(lines, version).map(|it| it.number));
        lines.push(PlanLine {
            version,
            number,
            words,
        });
    }
    Ok(())
}

/// Take lines out of a version, by their numbers.
pub(super) fn drop_lines(
    lines: &mut Vec<PlanLine>,
    version: u32,
    field: &str,
    given: &[String],
) -> Result<(), Failure> {
    for (at, text) in given.iter().enumerate() {
        let about = |failure: Failure| failure.about(format!("{field}[{at}]"));
        let wanted = number(text).map_err(about)?;
        if !PlanLine::of(lines, version).any(|it| it.number == wanted) {
            let unknown = failure!(Missing, "plan-line-unknown", number = wanted);
            return Err(about(unknown));
        }
        lines.retain(|it| it.version != version || it.number != wanted);
    }
    Ok(())
}

/// The lines of a version stand in the next one too.
pub(super) fn carry_over(lines: &mut Vec<PlanLine>, old: u32, version: u32) {
    let carried: Vec<PlanLine> = PlanLine::of(lines, old)
        .cloned()
        .map(|it| PlanLine { version, ..it })
        .collect();
    lines.extend(carried);
}
