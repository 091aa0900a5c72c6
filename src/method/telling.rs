//! What kind of telling something is that leaves the case file. A rule speaks of kinds of telling
//! and never of one paper, so that a paper that is added later is under it from its first day.

/// What somebody who reads it is told, or asked (mededeling).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// It explains what a conference is, and that taking part is voluntary.
    Explains,
    /// It asks somebody to come.
    AsksToCome,
    /// It puts the day that is to come in somebody's own calendar.
    HoldsTheDay,
    /// It tells somebody who was asked when and where it is.
    TellsTheDay,
    /// It tells who is there.
    TellsWhoIsThere,
    /// It tells what was agreed.
    TellsThePlan,
    /// It tells what professionals know, alike for everyone.
    TellsInformation,
    /// It asks somebody for information.
    AsksForInformation,
    /// It asks how it was, or how it goes.
    AsksHowItWas,
    /// It tells that what somebody was asked for does not take place.
    TellsItIsOff,
    /// It is for the coordinator, or for whom the coordinator reports to.
    ForTheCoordinator,
    /// It is somebody's right by law: what is kept on them, or that it is erased.
    Rights,
}

impl Telling {
    /// Whether it goes to somebody who asked to be left alone as well:
    /// only what the law gives them.
    #[must_use]
    pub fn reaches_who_is_left_alone(self) -> bool {
        match self {
            Self::Rights => true,
            Self::Explains
            | Self::AsksToCome
            | Self::HoldsTheDay
            | Self::TellsTheDay
            | Self::TellsWhoIsThere
            | Self::TellsThePlan
            | Self::TellsInformation
            | Self::AsksForInformation
            | Self::AsksHowItWas
            | Self::TellsItIsOff
            | Self::ForTheCoordinator => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Telling;

    #[test]
    fn who_is_left_alone_still_gets_what_the_law_gives_and_nothing_else() {
        assert!(Telling::Rights.reaches_who_is_left_alone());
        for telling in [
            Telling::Explains,
            Telling::AsksToCome,
            Telling::HoldsTheDay,
            Telling::TellsTheDay,
            Telling::TellsWhoIsThere,
            Telling::TellsThePlan,
            Telling::TellsInformation,
            Telling::AsksForInformation,
            Telling::AsksHowItWas,
            Telling::TellsItIsOff,
            Telling::ForTheCoordinator,
        ] {
            assert!(!telling.reaches_who_is_left_alone(), "{telling:?}");
        }
    }
}
