//! The kinds of paper, as people type them. Written from the files in `src/papers/kinds` by
//! `EKC_BLESS=1 cargo test --test papers kinds`; do not edit.

use super::choice::choices;

choices! {
    /// A kind of paper (soort papier).
    PaperKind, "paper":
    /// Confirmation of the application and explanation, to a main person (bevestiging).
    Confirmation = "confirmation" | "bevestiging",
    /// Invitation to one person (uitnodiging).
    Invitation = "invitation" | "uitnodiging",
    /// Announcement to a household in the street (buurtbrief).
    StreetLetter = "street-letter" | "buurtbrief",
    /// What the circle wants to know, to a professional (informatieverzoek).
    InformationRequest = "information-request" | "informatieverzoek",
    /// The same information for everyone (informatiebundel).
    InformationPack = "information-pack" | "informatiebundel",
    /// Who comes (deelnemerslijst).
    Participants = "participants" | "deelnemerslijst",
    /// The programme of the day (programma).
    Programme = "programme" | "programma",
    /// The plan (het plan).
    Plan = "plan" | "het-plan",
    /// One's own agreements on a card (kaartje).
    PlanCard = "plan-card" | "kaartje",
    /// The plan for a child or an easy reader (makkelijk plan).
    PlanSimple = "plan-simple" | "makkelijk-plan",
    /// Invitation to look back, with the list of agreements (vervolguitnodiging).
    FollowUpInvitation = "follow-up-invitation" | "vervolguitnodiging",
    /// Form for the call after four weeks (nabelformulier).
    CallForm = "call-form" | "nabelformulier",
    /// How people found it (tevredenheid).
    Satisfaction = "satisfaction" | "tevredenheid",
    /// Figures without names for the regional manager (registratie).
    Registration = "registration" | "registratie",
    /// That everything kept about someone is erased (wisbrief).
    Erasure = "erasure" | "wisbrief",
    /// Everything that is kept about someone, the others masked (inzage).
    Access = "access" | "inzage",
    /// The circle as a drawing (kringkaart).
    CircleMap = "circle-map" | "kringkaart",
    /// The case as a time line (tijdlijn).
    TimeLine = "time-line" | "tijdlijn",
    /// Hours, kilometres and costs of a case or a month (declaratie).
    Declaration = "declaration" | "declaratie",
    /// The plan under the Youth Act, to hand in (familiegroepsplan).
    FamilyGroupPlan = "family-group-plan" | "familiegroepsplan",
    /// The plan under the Social Support Act, to hand in (persoonlijk plan).
    PersonalPlan = "personal-plan" | "persoonlijk-plan",
    /// How it ended, without what anybody said (uitkomst).
    Outcome = "outcome" | "uitkomst",
    /// That the plan was handed in, for the authority to sign (ontvangstbewijs).
    Receipt = "receipt" | "ontvangstbewijs",
    /// What was agreed so that the day is safe (veiligheid van de dag).
    DaySafety = "day-safety" | "veiligheid-van-de-dag",
    /// What is kept about someone and what they may ask, in short (privacybericht).
    PrivacyNotice = "privacy-notice" | "privacybericht",
    /// The empty sheet on which the circle writes its plan (leeg plan).
    EmptyPlan = "empty-plan" | "leeg-plan",
    /// That there will be no conference, to who counted on it (geen conferentie).
    NoConference = "no-conference" | "geen-conferentie",
    /// The programme in a few lines, to hang on the wall (wandprogramma).
    WallProgramme = "wall-programme" | "wandprogramma",
    /// Empty form to ask for a conference, to fill in by hand (aanmeldformulier).
    ApplicationForm = "application-form" | "aanmeldformulier",
    /// What somebody may say yes or no to, with lines to sign (toestemmingsformulier).
    ConsentForm = "consent-form" | "toestemmingsformulier",
}
