//! The circle (kring): the people around the main person, who named whom, and what each needs.

use super::choice::choices;
use super::detail::Occasion::{Answer, Edit, New};
use super::detail::{beside, detail};
use super::invitation::{Attending, Way};
use super::record::record;
use super::spellings::Spellings;
use super::text::{Email, Handle, Line, Name, Phone, Prose, one_spelling};
use chrono::{Datelike as _, NaiveDate};

choices! {
    /// The part someone has in the case (rol).
    Role, "role":
    /// The one the plan is about (hoofdpersoon); there may be several.
    MainPerson = "main-person" | "hoofdpersoon",
    /// Family, friend, neighbour: the person's own people (kring).
    Circle = "circle" | "kring",
    /// A professional (beroepskracht).
    Professional = "professional" | "beroepskracht",
    /// Someone who speaks for a person, such as a child (steunpersoon).
    Supporter = "supporter" | "steunpersoon",
    /// An interpreter, without a tie to the circle (tolk).
    Interpreter = "interpreter" | "tolk",
}

choices! {
    /// What ties someone to the main person (band).
    Tie, "tie":
    /// Family (familie).
    Family = "family" | "familie",
    /// Friend (vriend).
    Friend = "friend" | "vriend",
    /// Neighbour or resident (buur).
    Neighbour = "neighbour" | "buur",
    /// School, work, club, church (bekende).
    Acquaintance = "acquaintance" | "bekende",
    /// A professional tie (beroep).
    Professional = "professional" | "beroep",
}

choices! {
    /// The side in a restorative conference (kant).
    Side, "side":
    /// The side of whom harm was done to (wie schade heeft).
    Harmed = "harmed" | "benadeeld",
    /// The side of who did harm (wie schade deed).
    Responsible = "responsible" | "verantwoordelijk",
    /// Of both sides, as a neighbour of the two (van beide kanten).
    Both = "both" | "beide",
    /// Of neither side, as an interpreter (van geen van beide).
    Neither = "neither" | "geen",
}

impl Side {
    /// The one side somebody stands on, when it is one.
    #[must_use]
    pub fn alone(self) -> Option<Self> {
        match self {
            Self::Harmed | Self::Responsible => Some(self),
            Self::Both | Self::Neither => None,
        }
    }
}

choices! {
    /// The branch of the family someone belongs to (tak van de familie).
    Branch, "branch":
    /// The mother's family (moederskant).
    Mother = "mothers-side" | "moederskant",
    /// The father's family (vaderskant).
    Father = "fathers-side" | "vaderskant",
    /// The family of a partner (schoonfamilie).
    InLaws = "in-laws" | "schoonfamilie",
    /// The own household: partner, children, brothers and sisters (gezin).
    Household = "household" | "gezin",
}

choices! {
    /// The one task for which somebody of the circle's role is in the file (alleen voor):
    /// they do not make the plan.
    OnlyFor, "only-for":
    /// Decides for a child or for who cannot decide (beslissen).
    Deciding = "deciding" | "beslissen",
    /// Applied (aanmelden).
    Application = "application" | "aanmelden",
    /// Knows something the circle asks (informatie).
    Information = "information" | "informatie",
}

choices! {
    /// Who is left alone (met rust gelaten).
    LeftAlone, "left-alone":
    /// Asked not to be approached again (niet meer benaderen).
    NotAgain = "not-again" | "niet-meer",
    /// Is named only as a forbidden contact and never comes into the circle (nooit benaderen).
    Never = "never" | "nooit",
    /// Had their data erased (vergeten): a place in the circle with nobody in it,
    /// whom nobody writes to.
    Forgotten = "forgotten" | "vergeten",
}

choices! {
    /// Who ordered that two people are kept apart (op gezag van).
    ApartOrder, "apart-order":
    /// A temporary home ban with its contact ban (huisverbod): ten days, four weeks at most (Wet
    /// tijdelijk huisverbod, art. 2 and 9).
    HomeBan = "home-ban" | "huisverbod",
    /// A contact or area ban by a judge or prosecutor (contactverbod).
    ContactBan = "contact-ban" | "contactverbod",
    /// The wish of one of them (wens).
    Wish = "wish" | "wens",
}

record! { new;
    /// A person in the case.
    pub struct Person {
        /// Such as `oma-1`.
        pub handle (must): Handle => beside(0).own_handle(),
        /// Name.
        pub name (must): Name,
        /// The part this person has in the case.
        pub role (must): Role,
        /// Relation to the main person in a word: oma, buurman, gezinsvoogd.
        pub relation: Option<Line> => beside(10).cleared(),
        /// What ties this person to the main person.
        pub tie: Option<Tie> => detail(20).cleared().asked(&[(New, 20), (Edit, 20)]),
        /// The branch of the family (tak van de familie).
        pub branch: Option<Branch> => detail(30).cleared().asked(&[(New, 30)]).shown(50),
        /// Side in a restorative conference.
        pub side: Option<Side> => detail(40).cleared().asked(&[(New, 40), (Edit, 25)]).exported(5),
        /// When who did harm acknowledged their part (erkenning, R26).
        pub acknowledged_on: Option<NaiveDate>
            => detail(50).key("acknowledged").past().cleared().shown(60),
        /// Household in a neighbourhood, such as an address.
        pub household: Option<Line> => detail(70).cleared().shown(40).exported(10),
        /// The one task for which this person is in the file, without a place in the circle.
        pub only_for: Option<OnlyFor> => detail(75).cleared().shown(85),
        /// Year of birth.
        pub birth_year: Option<i32> => detail(80).cleared(),
        /// Date of birth (geboortedatum).
        pub birth_date: Option<NaiveDate> => detail(85).past().cleared().shown(55),
        /// Under eighteen.
        #[serde(deserialize_with = "super::intake::truth")]
        pub minor: bool => detail(90).asked(&[(New, 90)]),
        /// Language spoken.
        pub language: Option<Line>
            => detail(100).cleared().asked(&[(Edit, 155)]).exported(50),
        /// Organisation of a professional.
        pub organisation: Option<Line> => detail(110).cleared().shown(90),
        /// Where somebody works (werkplek): they can be found there.
        pub workplace: Option<Line> => detail(115).cleared().shown(95),
        /// Function of a professional.
        pub function: Option<Line> => detail(120).cleared(),
        /// Telephone.
        pub phone: Option<Phone>
            => detail(130).cleared().asked(&[(New, 130), (Edit, 130)]).shown(10).exported(20),
        /// E-mail.
        pub email: Option<Email>
            => detail(140).cleared().asked(&[(New, 140), (Edit, 140)]).shown(20).exported(30),
        /// Postal address.
        pub address: Option<Line>
            => detail(150).cleared().asked(&[(Edit, 150)]).shown(30).exported(40),
        /// Who named this person.
        pub named_by: Option<Handle> => beside(155).cleared(),
        /// When this person came into the circle.
        pub added_on (must): NaiveDate,
        /// When this person was asked "who else?" (wie nog meer?).
        pub asked_who_else_on: Option<NaiveDate>,
        /// When a child was offered someone who speaks for it (R27).
        pub supporter_offered_on: Option<NaiveDate>
            => detail(60).key("supporter_offered").past().cleared().shown(70),
        /// Whether this person is left alone (met rust laten, R3, R15).
        pub left_alone: Option<LeftAlone> => beside(0).shown(80),
        /// Since when.
        pub left_alone_on: Option<NaiveDate>,
        /// When this person died (overleden).
        pub died_on: Option<NaiveDate> => detail(92).key("died").past().cleared().shown(82),
        /// Since when this person can no longer decide for themselves (kan niet meer beslissen).
        pub cannot_decide_on: Option<NaiveDate>
            => detail(94).key("cannot_decide").past().cleared().shown(84),
        /// When this person asked to be erased (wisverzoek).
        pub erasure_asked_on: Option<NaiveDate> => beside(0).shown(86),
        /// The later day by which that is done, where this person was told so.
        pub erasure_until_on: Option<NaiveDate> => beside(0).shown(87),
        /// When this person was told that they are in the file, and what they may ask (verteld over
        /// de gegevens, AVG art. 13 and 14).
        pub file_told_on: Option<NaiveDate> => beside(0).shown(88),
        /// How this person was told.
        pub file_told_way: Option<Way> => beside(0).shown(89),
        /// Language for which an interpreter is needed.
        pub needs_interpreter: Option<Line>
            => detail(160).value("LANGUAGE").cleared()
                .asked(&[(Edit, 160), (Answer, 40)]).shown(110),
        /// Diet.
        pub needs_diet: Option<Line>
            => detail(170).cleared().asked(&[(Edit, 170), (Answer, 10)]).shown(120),
        /// Transport.
        pub needs_transport: Option<Line>
            => detail(180).cleared().asked(&[(Edit, 180), (Answer, 20)]).shown(130),
        /// Child care.
        pub needs_child_care: Option<Line>
            => detail(190).cleared().asked(&[(Edit, 190), (Answer, 30)]).shown(140),
        /// Access: stairs, hearing, sight.
        pub needs_access: Option<Line>
            => detail(200).cleared().asked(&[(Edit, 200), (Answer, 50)]).shown(150),
    }
}

impl Person {
    /// Whether this person belongs to the circle that makes the plan. Who is named only as a
    /// forbidden contact, or is in the file for one task only, does not.
    #[must_use]
    pub fn is_own_people(&self) -> bool {
        self.left_alone != Some(LeftAlone::Never)
            && !self.is_for_one_task()
            && self.role_is_of_the_circle()
    }

    /// Whether this person is in the file for one task only, and is counted for that task alone.
    #[must_use]
    pub fn is_for_one_task(&self) -> bool {
        self.role == Role::Circle && self.only_for.is_some()
    }

    /// Whether this person stands on a side, alone or on the other too.
    #[must_use]
    pub fn is_on(&self, side: Side) -> bool {
        self.side == Some(side) || self.side == Some(Side::Both)
    }

    /// Whether only the address is known: a door in a street that was not opened yet.
    /// Then that is the name too.
    #[must_use]
    pub fn is_unnamed(&self) -> bool {
        self.lives_at(self.name.as_str())
    }

    /// Whether this is the address of their household, however it is typed.
    #[must_use]
    pub fn lives_at(&self, address: &str) -> bool {
        self.household
            .as_ref()
            .is_some_and(|it| one_spelling(it.as_str()) == one_spelling(address))
    }

    /// Whether this is their household, or they have none and it is none.
    #[must_use]
    pub fn is_of_household(&self, household: Option<&Line>) -> bool {
        match household {
            Some(household) => self.lives_at(household.as_str()),
            None => self.household.is_none(),
        }
    }

    /// As [`Self::is_unnamed`], for who asks it of many.
    #[must_use]
    pub fn is_unnamed_among(&self, spellings: &Spellings) -> bool {
        self.lives_at_among(self.name.as_str(), spellings)
    }

    /// As [`Self::lives_at`], for who asks it of many.
    #[must_use]
    pub fn lives_at_among(&self, address: &str, spellings: &Spellings) -> bool {
        self.household
            .as_ref()
            .is_some_and(|it| spellings.is_one_address(it.as_str(), address))
    }

    /// As [`Self::is_of_household`], for who asks it of many.
    #[must_use]
    pub fn is_of_household_among(&self, household: Option<&Line>, spellings: &Spellings) -> bool {
        match household {
            Some(household) => self.lives_at_among(household.as_str(), spellings),
            None => self.household.is_none(),
        }
    }

    /// Whether date and year of birth, where both are known, say the same.
    #[must_use]
    pub fn has_one_year_of_birth(&self) -> bool {
        self.birth_date
            .zip(self.birth_year)
            .is_none_or(|(date, year)| date.year() == year)
    }

    /// Whether their data was erased: there is nobody to write to, invite or give anything.
    #[must_use]
    pub fn is_forgotten(&self) -> bool {
        self.left_alone == Some(LeftAlone::Forgotten)
    }

    /// Whether figures count this person whatever happened: who is forgotten was there, who is in
    /// the file for one task was not. Of who is left alone it depends on when they asked that.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        (self.left_alone.is_none() || self.is_forgotten()) && !self.is_for_one_task()
    }

    fn role_is_of_the_circle(&self) -> bool {
        match self.role {
            Role::MainPerson | Role::Circle => true,
            Role::Professional | Role::Supporter | Role::Interpreter => false,
        }
    }
}

record! {
    /// Two people who may not meet (uit elkaar houden, R15).
    pub struct KeptApart {
        /// Number within the case.
        pub number: u32,
        /// The one.
        pub one: Handle,
        /// The other.
        pub other: Handle,
        /// From this day.
        pub from_on: NaiveDate,
        /// Until and with this day; without it, until it is lifted.
        pub until_on: Option<NaiveDate>,
        /// By what order.
        pub order: ApartOrder,
        /// Who ordered it: the mayor, the judge, one of the two.
        pub ordered_by: Option<Line>,
        /// Why; for the coordinator's eyes only.
        pub reason: Option<Prose>,
        /// Lifted on; from that day it does not hold.
        pub lifted_on: Option<NaiveDate>,
    }
}

impl KeptApart {
    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        day >= self.from_on
            && self.until_on.is_none_or(|until| day <= until)
            && self.lifted_on.is_none_or(|lifted| day < lifted)
    }

    /// Whether it holds on the day of a conference. As long as no day is set, what has an end
    /// stands in nobody's way: the day may lie after it.
    #[must_use]
    pub fn holds_at(&self, day: Option<NaiveDate>, today: NaiveDate) -> bool {
        match day {
            Some(day) => self.holds_on(day),
            None => self.until_on.is_none() && self.holds_on(today),
        }
    }

    /// The other of the two, when this is one of them.
    #[must_use]
    pub fn other_than(&self, person: &Handle) -> Option<&Handle> {
        if self.one == *person {
            Some(&self.other)
        } else if self.other == *person {
            Some(&self.one)
        } else {
            None
        }
    }

    /// Whether it is about these two.
    #[must_use]
    pub fn is_about(&self, one: &Handle, other: &Handle) -> bool {
        (self.one == *one && self.other == *other) || (self.one == *other && self.other == *one)
    }
}

record! {
    /// Who stands beside somebody (naast iemand): speaks with them, helps or interprets.
    pub struct StandsBeside {
        /// Beside whom.
        pub person: Handle,
        /// Who stands there.
        pub by: Handle,
        /// Since when that is agreed.
        pub on: NaiveDate,
    }
}

record! {
    /// Someone who does not come to a conference, and how they take part instead (uitsluiting,
    /// R14).
    pub struct Exclusion {
        /// Number within the case.
        pub number: u32,
        /// From which conference.
        pub conference: u32 => beside(0).number_in("conferences"),
        /// Who.
        pub person: Handle,
        /// When it was decided.
        pub on: NaiveDate,
        /// Who decided.
        pub decided_by: Line,
        /// Why.
        pub reason: Prose,
        /// The other way of taking part; left out when none was found.
        pub instead: Option<Attending>,
        /// Lifted on.
        pub lifted_on: Option<NaiveDate>,
    }
}
