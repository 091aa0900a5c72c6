//! Intake: the application, the wishes, the reasons, the coordinator's independence, consent,
//! the question and the minimum requirements.

use super::choice::{YesNo, choices};
use super::detail::Occasion::{Edit, New};
use super::detail::{beside, detail};
use super::record::record;
use super::spelling::plain;
use super::text::{Email, Handle, Line, Name, Phone, Prose};
use chrono::NaiveDate;

choices! {
    /// The four variants of a conference (variant); decides who is in the room in part 2
    /// (leaflet 2011, "Verschillende varianten").
    Variant, "variant":
    /// One person or a family (individu of familie): part 2 is private.
    Family = "family" | "familie",
    /// A group, street or neighbourhood (groep, straat, buurt): the coordinator leads part 2.
    Neighbourhood = "neighbourhood" | "buurt" | "street" | "straat" | "group" | "groep",
    /// A learning question (leervraag): the coordinator leads part 2.
    Learning = "learning" | "leervraag",
    /// Repair after harm, between two sides (herstel): the coordinator leads part 2.
    Restorative = "restorative" | "herstel",
}

choices! {
    /// Who applied (aanmelder).
    Applicant, "applicant":
    /// The main person (hoofdpersoon) asked for it.
    MainPerson = "main-person" | "hoofdpersoon",
    /// Family of the main person (familie).
    Family = "family" | "familie",
    /// A friend, neighbour or other acquaintance (bekende).
    Acquaintance = "acquaintance" | "bekende",
    /// A professional with an organisation (beroepskracht).
    Professional = "professional" | "beroepskracht",
}

choices! {
    /// The legal frame of the plan (wettelijk kader).
    #[derive(Default)]
    LegalFrame, "legal-frame":
    /// No legal frame.
    #[default]
    None = "none" | "geen",
    /// Familiegroepsplan under the Jeugdwet (art. 1.1, 4.1.2).
    FamilyGroupPlan = "family-group-plan" | "familiegroepsplan",
    /// Persoonlijk plan under the Wmo 2015 (art. 2.3.2).
    PersonalPlan = "personal-plan" | "persoonlijk-plan",
}

choices! {
    /// The region of the school holidays (vakantieregio):
    /// rijksoverheid.nl, "Regioindeling schoolvakanties".
    SchoolRegion, "school-region":
    /// The north (noord).
    North = "north" | "noord",
    /// The middle (midden).
    Central = "central" | "midden",
    /// The south (zuid).
    South = "south" | "zuid",
}

choices! {
    /// Reasons for an application (reden van aanmelding): annual reports of the Eigen Kracht
    /// Centrale and the list of situations in the Tijdschrift voor praktijkondersteuning 2013, nr
    /// 6.
    ReasonKind, "reason":
    /// Divorce (echtscheiding).
    Divorce = "divorce" | "echtscheiding",
    /// Parents at a loss in bringing up (pedagogische onmacht).
    Parenting = "parenting" | "opvoeding",
    /// Overburdened (overbelasting).
    Overburdened = "overburdened" | "overbelasting",
    /// A child's behaviour (gedrag van een kind).
    Behaviour = "behaviour" | "gedrag",
    /// Mental health (psychische problemen).
    MentalHealth = "mental-health" | "psychisch",
    /// To prevent compulsory admission (gedwongen opname voorkomen).
    CompulsoryAdmission = "compulsory-admission" | "gedwongen-opname",
    /// Violence at home (huiselijk geweld).
    DomesticViolence = "domestic-violence" | "huiselijk-geweld",
    /// To prevent placement out of the home (uithuisplaatsing voorkomen).
    OutOfHome = "out-of-home" | "uithuisplaatsing",
    /// Contact arrangement (omgangsregeling).
    ContactArrangement = "contact-arrangement" | "omgangsregeling",
    /// Where someone will live (woonplek).
    Housing = "housing" | "wonen",
    /// To prevent eviction (huisuitzetting voorkomen).
    Eviction = "eviction" | "huisuitzetting",
    /// Homeless (dakloos).
    Homeless = "homeless" | "dakloos",
    /// Debts (schulden).
    Debts = "debts" | "schulden",
    /// Work or return to work (werk).
    Work = "work" | "werk",
    /// Illness in the family (ziekte).
    Illness = "illness" | "ziekte",
    /// Living independently when older (ouder worden).
    OldAge = "old-age" | "ouderdom",
    /// Care becomes too much (mantelzorg).
    InformalCare = "informal-care" | "mantelzorg",
    /// A small network (klein netwerk).
    SmallNetwork = "small-network" | "klein-netwerk",
    /// Learning or school (school).
    School = "school" | "leren",
    /// Trouble in the street (overlast).
    Nuisance = "nuisance" | "overlast",
    /// A quarrel (conflict).
    Conflict = "conflict" | "ruzie",
    /// Harm after an offence (schade na een delict).
    Harm = "harm" | "schade",
    /// A dream to make come true (droom).
    Dream = "dream" | "droom",
    /// Something else, in own words (anders).
    Other = "other" | "anders",
}

choices! {
    /// What somebody said when consent was asked (antwoord op de vraag om toestemming).
    ConsentAnswer, "consent-answer":
    /// Yes (ja).
    Yes = "yes" | "ja",
    /// No (nee).
    No = "no" | "nee",
    /// A yes is taken back (ingetrokken).
    Withdrawn = "withdrawn" | "ingetrokken",
}

choices! {
    /// How consent was given (vorm van toestemming).
    ConsentForm, "consent-form":
    /// Said (mondeling).
    Oral = "oral" | "mondeling",
    /// On paper or by mail (schriftelijk).
    Written = "written" | "schriftelijk",
}

choices! {
    /// What someone agreed to (waarvoor toestemming).
    ConsentScope, "consent-scope":
    /// To take part in a conference (meedoen).
    TakePart = "take-part" | "meedoen",
    /// That information is shared with the circle (informatie delen).
    ShareInformation = "share-information" | "informatie-delen",
    /// That a child takes part (kind doet mee).
    ChildTakesPart = "child-takes-part" | "kind-doet-mee",
    /// That the plan goes to a professional (plan delen).
    SharePlan = "share-plan" | "plan-delen",
}

record! { new;
    /// The application (aanmelding): one row, what was known at the start.
    pub struct Application {
        /// Of the case; gives nothing away. No other case in the file may bear it.
        pub handle (must): Handle => beside(0).own_handle(),
        /// Day of the application.
        pub applied_on (must): NaiveDate,
        /// Decides who is in the room in part 2.
        pub variant (must): Variant,
        /// Who applied.
        pub applicant (must): Applicant,
        /// The applicant, when in the file as a person.
        pub applied_by: Option<Handle> => beside(0).shown(10),
        /// The regional manager (regiomanager) who took the application.
        pub regional_manager: Option<Name>
            => detail(10).cleared().asked(&[(New, 80), (Edit, 80)]).shown(20),
        /// Who pays (financier).
        pub financer: Option<Line>
            => detail(20).cleared().asked(&[(New, 70), (Edit, 70)]).shown(30),
        /// Municipality (gemeente).
        pub municipality: Option<Line>
            => detail(30).cleared().asked(&[(New, 60), (Edit, 60)]).shown(40),
        /// Region of the school holidays of who takes part.
        pub school_region: Option<SchoolRegion> => detail(35).value("REGION").shown(45),
        /// Legal frame of the plan.
        pub legal_frame: LegalFrame
            => detail(40).value("FRAME").asked(&[(New, 30), (Edit, 30)]).shown(50),
        /// Whether safety is at stake; then a professional sets a minimum requirement (R6).
        #[serde(deserialize_with = "truth")]
        pub safety: bool => detail(50).asked(&[(New, 20), (Edit, 20)]).shown(180),
        /// When it was looked at that no minimum requirement is needed (niet van toepassing).
        pub no_requirement_on: Option<NaiveDate>
            => detail(55).key("no_requirement").past().cleared().shown(185),
        /// The plan must be there by this day, for a reason outside the circle.
        pub needed_by: Option<NaiveDate>
            => detail(60).cleared().asked(&[(New, 86), (Edit, 40)]).shown(60),
        /// Day of the report to the municipality under the Wmo (melding, Wmo 2015 art. 2.3.2).
        pub wmo_reported_on: Option<NaiveDate>
            => detail(70).key("wmo_reported").asked(&[(New, 35), (Edit, 35)]).shown(70),
        /// Day on which the plan was handed in to the municipality (ingeleverd).
        pub handed_in_on: Option<NaiveDate>
            => detail(75).key("handed_in").past().cleared().shown(75),
        /// Day on which it was certain that no family group plan comes (Jeugdwet art. 4.1.3).
        pub group_plan_declined_on: Option<NaiveDate>
            => detail(80).key("group_plan_declined").shown(80),
        /// The day in court (zitting).
        pub court_on: Option<NaiveDate>
            => detail(90).key("court").cleared().asked(&[(New, 84), (Edit, 50)]).shown(90),
        /// Until when the case is kept (bewaartermijn).
        pub keep_until: Option<NaiveDate> => detail(100).shown(100),
        /// Why until then.
        pub keep_because: Option<Line> => detail(110).shown(110),
        /// The language of the conversations.
        pub language: Option<Line> => detail(120).cleared().asked(&[(Edit, 100)]).shown(120),
        /// Language for which the conversations need an interpreter.
        pub interpreter: Option<Line>
            => detail(130).value("LANGUAGE").cleared().asked(&[(Edit, 110)]).shown(130),
        /// Wish about the coordinator: language.
        pub wish_language: Option<Line> => detail(140).cleared().asked(&[(Edit, 120)]).shown(140),
        /// Wish about the coordinator: man or woman.
        pub wish_gender: Option<Line> => detail(150).cleared().asked(&[(Edit, 130)]).shown(150),
        /// Wish about the coordinator: culture or background.
        pub wish_culture: Option<Line> => detail(160).cleared().asked(&[(Edit, 140)]).shown(160),
        /// Whether the plan has lines to sign on (handtekeningen).
        pub sign_plan: Option<YesNo> => detail(165).value("yes|no").cleared().shown(165),
        /// An informative talk (informatief gesprek) comes first.
        #[serde(deserialize_with = "truth")]
        pub informative_talk: bool => detail(170).shown(190),
        /// The situation in the words of the main person.
        pub situation: Option<Prose>
            => detail(180).cleared().asked(&[(New, 10), (Edit, 10)]).shown(170),
    }
}

record! {
    /// A reason for the application.
    pub struct Reason {
        /// Number within the case.
        pub number: u32,
        /// Kind of reason.
        pub kind: ReasonKind,
        /// In own words.
        pub words: Option<Line>,
    }
}

record! {
    /// A coordinator (Eigen Kracht-coördinator) of this case, with the declaration of independence
    /// (R1, R32).
    pub struct Coordinator {
        /// Number within the case.
        pub number: u32,
        /// Name.
        pub name: Name,
        /// Employer, if any.
        pub employer: Option<Line>,
        /// Telephone, for letters.
        pub phone: Option<Phone>,
        /// E-mail, for letters.
        pub email: Option<Email>,
        /// Day on which independence was declared for this case.
        pub independent_on: Option<NaiveDate>,
        /// Day on which the work in this case began; empty: from its start.
        pub begun_on: Option<NaiveDate>,
        /// Day from which the case is no longer theirs.
        pub ended_on: Option<NaiveDate>,
    }
}

impl Coordinator {
    /// Whether this one is meant: by number, by name, or by first name.
    #[must_use]
    pub fn is_called(&self, typed: &str) -> bool {
        let wanted = plain(typed);
        let name = plain(self.name.as_str());
        self.number.to_string() == wanted
            || name == wanted
            || name.split_whitespace().next() == Some(wanted.as_str())
    }

    /// Whether the case is theirs on a day.
    #[must_use]
    pub fn is_there_on(&self, day: NaiveDate) -> bool {
        self.begun_on.is_none_or(|begun| begun <= day)
            && self.ended_on.is_none_or(|ended| day < ended)
    }
}

record! {
    /// A consent (toestemming): who agreed, for whom, to what (R3; domain rules on minors).
    pub struct Consent {
        /// Number within the case.
        pub number: u32,
        /// For whom.
        pub person: Handle,
        /// Who gave it; the person, or who decides for them.
        pub given_by: Handle,
        /// When.
        pub given_on: NaiveDate,
        /// How.
        pub form: ConsentForm,
        /// To what.
        pub scope: ConsentScope,
        /// Withdrawn on; no reason is asked.
        pub withdrawn_on: Option<NaiveDate>,
    }
}

choices! {
    /// On what ground someone decides for another (gezag of vertegenwoordiging).
    AuthorityKind, "authority":
    /// Parental authority over a child (ouderlijk gezag).
    Parental = "parental" | "gezag",
    /// For someone who cannot decide: a guardian, curator or mentor (vertegenwoordiger).
    Representative = "representative" | "vertegenwoordiger",
}

record! {
    /// Who decides for whom (gezag): both parents where authority is joint (R27).
    pub struct Authority {
        /// For whom.
        pub person: Handle,
        /// Who decides; both parents, in two rows, where authority is joint.
        pub held_by: Handle,
        /// On what ground.
        pub kind: AuthorityKind,
        /// When this was looked up.
        pub on: NaiveDate,
        /// How it is known: the register, a ruling; never one parent's word only.
        pub seen_in: Option<Line>,
        /// When it ended: they decide no more, and the yes they gave no longer counts by itself.
        pub ended_on: Option<NaiveDate>,
    }
}

record! {
    /// Someone who said no, for themselves or for a child (weigering, R3, R27). No reason is asked.
    pub struct Refusal {
        /// Number within the case.
        pub number: u32,
        /// For whom.
        pub person: Handle,
        /// Who said no.
        pub refused_by: Handle,
        /// To what.
        pub scope: ConsentScope,
        /// When.
        pub on: NaiveDate,
    }
}

record! {
    /// A wording of the question (vraag): every wording is kept, the main person chooses (R4, R5).
    pub struct Question {
        /// Number within the case.
        pub number: u32,
        /// The wording.
        pub words: Prose,
        /// Whose wording it is.
        pub by: Handle,
        /// When it was worded.
        pub on: NaiveDate,
        /// When it was chosen as the question of the conference.
        pub chosen_on: Option<NaiveDate>,
        /// The main person who chose it.
        pub chosen_by: Option<Handle>,
        /// For whom it speaks, such as the residents of a street.
        pub in_name_of: Option<Line>,
    }
}

record! {
    /// That somebody chose a question beside the one with whom it stands, or before another one was
    /// chosen (R5): each main person chooses for themselves.
    pub struct QuestionChoice {
        /// The question.
        pub question: u32 => beside(0).number_in("questions"),
        /// Who chose it.
        pub person: Handle,
        /// When.
        pub on: NaiveDate,
    }
}

record! {
    /// A minimum requirement (minimumeis) for a safe plan, set by an involved professional (R6).
    pub struct Requirement {
        /// Number within the case.
        pub number: u32,
        /// The requirement.
        pub words: Prose,
        /// The professional who set it.
        pub set_by: Handle,
        /// When.
        pub set_on: NaiveDate,
        /// Why.
        pub why: Option<Prose>,
        /// What makes it met.
        pub met_when: Option<Prose>,
        /// Yes: it holds until the conference, as a condition on the way there (voorwaarde); the
        /// plan need not answer it.
        pub until_the_day: Option<YesNo>,
        /// The number of the requirement that it puts in other words.
        pub replaces: Option<u32> => beside(0).number_in("requirements"),
        /// When it was withdrawn, or put in other words.
        pub withdrawn_on: Option<NaiveDate>,
    }
}

impl Requirement {
    /// Whether the plan is to answer it: not a condition that ends with the day.
    #[must_use]
    pub fn is_for_the_plan(&self) -> bool {
        self.until_the_day != Some(YesNo::Yes)
    }
}

record! {
    /// To whom a minimum requirement was made known (R7).
    pub struct RequirementTold {
        /// The requirement.
        pub requirement: u32 => beside(0).number_in("requirements"),
        /// Who knows it.
        pub person: Handle,
        /// Since when.
        pub on: NaiveDate,
    }
}

/// Read a truth from YAML (`true`) or from SQL (`1`).
pub(crate) fn truth<'de, D: serde::Deserializer<'de>>(input: D) -> Result<bool, D::Error> {
    struct Truth;
    impl serde::de::Visitor<'_> for Truth {
        type Value = bool;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("true or false")
        }
        fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
            Ok(value)
        }
        fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<bool, E> {
            match value {
                0 => Ok(false),
                1 => Ok(true),
                _ => Err(E::invalid_value(
                    serde::de::Unexpected::Unsigned(value),
                    &self,
                )),
            }
        }
        fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<bool, E> {
            self.visit_u64(u64::try_from(value).unwrap_or(2))
        }
    }
    input.deserialize_any(Truth)
}

#[cfg(test)]
mod tests {
    use super::truth;
    use serde::de::IntoDeserializer;
    use serde::de::value::Error;

    fn read<'de>(input: impl IntoDeserializer<'de, Error>) -> Result<bool, String> {
        truth(input.into_deserializer()).map_err(|refused| refused.to_string())
    }

    #[test]
    fn a_truth_is_read_from_yaml_and_from_sql() {
        assert_eq!(read(true), Ok(true));
        assert_eq!(read(false), Ok(false));
        assert_eq!((read(1_u64), read(0_u64)), (Ok(true), Ok(false)));
        assert_eq!((read(1_i64), read(0_i64)), (Ok(true), Ok(false)));
    }

    #[test]
    fn what_is_neither_true_nor_false_is_refused_and_not_guessed() {
        for number in [2, 10, u64::MAX] {
            assert_eq!(
                read(number),
                Err(format!(
                    "invalid value: integer `{number}`, expected true or false"
                ))
            );
        }
        for number in [-1, 2, i64::MIN, i64::MAX] {
            assert!(
                read(number)
                    .unwrap_err()
                    .ends_with("expected true or false"),
                "{number}"
            );
        }
        for text in ["true", "1", "ja", ""] {
            assert_eq!(
                read(text),
                Err(format!(
                    "invalid type: string {text:?}, expected true or false"
                ))
            );
        }
    }
}
