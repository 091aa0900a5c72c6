//! Inviting (uitnodigen): the personal explanation, the invitation, the answer, and each attempt.

use super::choice::choices;
use super::detail::beside;
use super::record::record;
use super::text::{Handle, Prose};
use chrono::NaiveDate;

choices! {
    /// How someone was reached (weg).
    Way, "way":
    /// At home or elsewhere in person (bezoek).
    Visit = "visit" | "bezoek",
    /// By telephone (telefoon).
    Phone = "phone" | "telefoon" | "telefonisch" | "bellen",
    /// By letter (brief).
    Letter = "letter" | "brief",
    /// By e-mail (mail).
    Email = "email" | "mail" | "e-mail",
    /// By message (bericht).
    Message = "message" | "bericht" | "app" | "sms" | "whatsapp",
    /// By video (video).
    Video = "video" | "beeldbellen" | "videobellen" | "online",
}

choices! {
    /// The answer to an invitation (antwoord).
    Answer, "answer":
    /// Comes (ja).
    Yes = "yes" | "ja",
    /// Does not come (nee).
    No = "no" | "nee",
    /// Does not know yet (misschien).
    Maybe = "maybe" | "misschien",
    /// Did not answer (geen reactie).
    NoReply = "no-reply" | "geen-reactie",
}

choices! {
    /// The way of taking part (vorm van meedoen).
    Attending, "attending":
    /// In the room (aanwezig).
    Present = "present" | "aanwezig",
    /// By telephone or video (op afstand).
    Remote = "remote" | "op-afstand" | "online" | "video" | "beeldbellen" | "videobellen"
        | "phone" | "telefoon" | "telefonisch",
    /// By a letter or message that is read out (brief).
    Letter = "letter" | "brief",
    /// Through someone who speaks for them (woordvoerder).
    Spokesperson = "spokesperson" | "woordvoerder",
}

record! { new;
    /// An invitation (uitnodiging) of one person to one conference.
    pub struct Invitation {
        /// Number of the conference.
        pub conference (must): u32 => beside(0).number_in("conferences"),
        /// Who.
        pub person (must): Handle,
        /// When the conference was explained personally (R10).
        pub explained_on: Option<NaiveDate>,
        /// How it was explained.
        pub explained_how: Option<Way>,
        /// When invited.
        pub invited_on: Option<NaiveDate>,
        /// How invited.
        pub invited_how: Option<Way>,
        /// The answer.
        pub answer: Option<Answer>,
        /// When answered.
        pub answered_on: Option<NaiveDate>,
        /// The day of the conference that was set then: the answer is one to that day.
        pub answered_for: Option<NaiveDate>,
        /// The way of taking part.
        pub attending: Option<Attending>,
        /// Who speaks for this person.
        pub spokesperson: Option<Handle>,
        /// A reason, only if it was offered.
        pub reason: Option<Prose>,
    }
}

impl Invitation {
    /// Whether someone said no, and was invited once more after it.
    #[must_use]
    pub fn is_asked_again(&self) -> bool {
        self.answer == Some(Answer::No)
            && self.answered_on.is_some()
            && self.invited_on > self.answered_on
    }

    /// Whether there is no word from someone since they were invited.
    #[must_use]
    pub fn is_unanswered(&self) -> bool {
        self.answer.is_none() || self.is_asked_again()
    }
}

record! {
    /// An attempt to reach someone (contactpoging).
    pub struct Contact {
        /// Number within the case.
        pub number: u32,
        /// Who.
        pub person: Handle,
        /// When.
        pub on: NaiveDate,
        /// How.
        pub way: Way,
        /// Whether they spoke.
        #[serde(deserialize_with = "super::intake::truth")]
        pub reached: bool,
        /// What was agreed about contact.
        pub note: Option<Prose>,
    }
}

impl Way {
    /// Whether people speak with each other by it: a letter or a message is none.
    #[must_use]
    pub fn is_talk(self) -> bool {
        match self {
            Self::Visit | Self::Phone | Self::Video => true,
            Self::Letter | Self::Email | Self::Message => false,
        }
    }
}

impl Contact {
    /// Whether they spoke with each other.
    #[must_use]
    pub fn is_talk(&self) -> bool {
        self.reached && self.way.is_talk()
    }
}
