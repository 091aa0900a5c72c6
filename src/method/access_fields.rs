//! Which fields of a case are told to whom in the letter of access, by the names they have in an
//! export. [`super::held`] walks the case with these lists.

/// What somebody did for another is theirs to read.
pub(super) const DEEDS: &[&str] = &["given_by", "refused_by", "held_by"];
/// Lists in which a row is about all, and only these fields about who is named in it.
pub(super) const ONLY_OWN: &[&str] = &["application", "kept_apart", "plans"];
/// What of a row about another too is the reader's own.
pub(super) const OWN: &[(&str, &[&str])] = &[
    ("application", &["applied_on", "applicant"]),
    ("kept_apart", &["order", "from_on", "until_on", "lifted_on"]),
    (
        "plans",
        &[
            "version",
            "evaluation_on",
            "evaluation_at",
            "evaluation_place",
        ],
    ),
    ("consents", &["given_on", "form", "scope", "withdrawn_on"]),
    ("refusals", &["scope", "on"]),
    ("authorities", &["kind", "on"]),
    ("stands_beside", &["on"]),
    ("day_safety", &["conference", "kind", "agreed_on"]),
    ("invitations", &["conference"]),
    ("attendances", &["conference"]),
    (
        "agreement_progress",
        &["version", "agreement", "on", "progress"],
    ),
    (
        "help_answers",
        &["version", "request", "outcome", "answered_on"],
    ),
    ("amounts", &["kind", "amount", "on", "by_on"]),
    ("views", &["conference"]),
    ("attachments", &["kind", "on"]),
    ("agreements", &["version", "number"]),
    ("deviations", &["rule", "on"]),
    ("waivers", &["on"]),
];
/// What is about the main persons although it names none of them.
pub(super) const OF_MAIN_PERSONS: &[&str] = &[
    "application",
    "reasons",
    "requirements",
    "conferences",
    "customs",
    "plans",
    "goes_well",
    "goals",
    "agreements",
    "help_asked",
    "what_ifs",
    "verdicts",
    "plan_decisions",
    "help_answers",
    "reviews",
    "translations",
    "dates",
    "attachments",
    "closures",
];
/// Of those, what belongs to the plan.
pub(super) const OF_THE_PLAN: &[&str] = &[
    "plans",
    "goes_well",
    "goals",
    "agreements",
    "help_asked",
    "what_ifs",
    "verdicts",
    "plan_decisions",
    "help_answers",
    "reviews",
    "translations",
];
/// Why two are kept apart tells of the other as much, and so does why somebody is left out and who
/// decided it: they are for the coordinator's eyes only.
pub(super) const WITHHELD: &[(&str, &str)] = &[
    ("kept_apart", "reason"),
    ("kept_apart", "ordered_by"),
    ("exclusions", "reason"),
    ("exclusions", "decided_by"),
];
/// How the file of a paper is found again tells nobody anything, and its name may be that of
/// others: which paper it is, from whom and since when says enough to ask for it.
pub(super) const OF_THE_FILE: &[(&str, &str)] = &[
    ("attachments", "file_name"),
    ("attachments", "kilobytes"),
    ("attachments", "sha256"),
];
/// The number of an agreement.
pub(super) const NUMBER_OF_AGREEMENT: &[(&str, &str)] = &[
    ("agreements", "number"),
    ("owners", "agreement"),
    ("agreement_progress", "agreement"),
];
/// Where the circle looks back, and when.
pub(super) const WHERE_TO_LOOK_BACK: &[(&str, &str)] = &[
    ("plans", "evaluation_on"),
    ("plans", "evaluation_at"),
    ("plans", "evaluation_place"),
    ("follow_up_meetings", "on"),
    ("follow_up_meetings", "at"),
    ("follow_up_meetings", "place"),
    ("follow_up_meetings", "replaces_on"),
];
/// Lists of which the number is spoken of elsewhere.
pub(super) const NUMBERED: &[&str] = &[
    "conferences",
    "requirements",
    "candidate_dates",
    "agreements",
    "help_asked",
    "reviews",
];
/// Who somebody else is and how to reach them is not about this person, whatever they share.
pub(super) const ANOTHERS: &[&str] = &[
    "handle",
    "name",
    "household",
    "phone",
    "email",
    "address",
    "workplace",
    "regional_manager",
];
/// What the coordinator noted of themselves is about no one else.
pub(super) const OF_COORDINATORS: &str = "coordinators";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Case;

    #[test]
    fn every_field_of_which_something_is_told_or_left_out_is_there() {
        let own = OWN
            .iter()
            .flat_map(|(list, fields)| fields.iter().map(move |field| (*list, *field)));
        let alone = WITHHELD.iter().chain(WHERE_TO_LOOK_BACK);
        let alone = alone.chain(NUMBER_OF_AGREEMENT).chain(OF_THE_FILE).copied();
        for (list, field) in own.chain(alone) {
            assert!(Case::sort_of(list, field).is_some(), "{list}.{field}");
        }
        let lists = [ONLY_OWN, OF_MAIN_PERSONS, OF_THE_PLAN, NUMBERED].concat();
        for list in lists.into_iter().chain([OF_COORDINATORS]) {
            assert!(!Case::fields(list).is_empty(), "{list}");
        }
        for field in DEEDS.iter().chain(ANOTHERS) {
            let is_there = Case::LISTS
                .iter()
                .any(|list| Case::sort_of(list.name, field).is_some());
            assert!(is_there, "{field}");
        }
    }
}
