//! What the cases come to for the record of processing (verwerkingsregister, AVG art. 30): which
//! kinds of people, data and receivers are in them, and until when they are kept. It names nobody.

use crate::domain::Case;
use crate::domain::choice::Choice;
use crate::domain::circle::{Person, Role};
use crate::domain::intake::Variant;
use crate::words::{Label, label};
use chrono::NaiveDate;

/// A kind of data (soort gegevens).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataKind {
    /// Who somebody is and how to reach them.
    Contact,
    /// Age.
    Age,
    /// Language.
    Language,
    /// What somebody needs on the day, such as a diet: it may tell of health or belief.
    Needs,
    /// Who agreed, who said no, and who decides for whom.
    Consent,
    /// Who may not meet whom, measures, and what keeps the day safe.
    Safety,
    /// Who did harm and to whom it was done.
    Harm,
    /// What was talked about, questions and information.
    Talks,
    /// Who was invited, who came, and what the circle wants on the day.
    Meeting,
    /// The plan.
    Plan,
    /// Money that was promised and paid.
    Money,
    /// What came of the plan, and how people found it.
    Afterwards,
    /// What people asked and were told of their data.
    Rights,
}

impl DataKind {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Contact,
        Self::Age,
        Self::Language,
        Self::Needs,
        Self::Consent,
        Self::Safety,
        Self::Harm,
        Self::Talks,
        Self::Meeting,
        Self::Plan,
        Self::Money,
        Self::Afterwards,
        Self::Rights,
    ];

    /// Its name in words.
    #[must_use]
    pub fn label(self) -> Label {
        match self {
            Self::Contact => label!("processing-contact"),
            Self::Age => label!("processing-age"),
            Self::Language => label!("processing-language"),
            Self::Needs => label!("processing-needs"),
            Self::Consent => label!("processing-consent"),
            Self::Safety => label!("processing-safety"),
            Self::Harm => label!("processing-harm"),
            Self::Talks => label!("processing-talks"),
            Self::Meeting => label!("processing-meeting"),
            Self::Plan => label!("processing-plan"),
            Self::Money => label!("processing-money"),
            Self::Afterwards => label!("processing-afterwards"),
            Self::Rights => label!("processing-rights"),
        }
    }

    /// Its name as a program reads it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Age => "age",
            Self::Language => "language",
            Self::Needs => "needs",
            Self::Consent => "consent",
            Self::Safety => "safety",
            Self::Harm => "harm",
            Self::Talks => "talks",
            Self::Meeting => "meeting",
            Self::Plan => "plan",
            Self::Money => "money",
            Self::Afterwards => "afterwards",
            Self::Rights => "rights",
        }
    }

    /// Whether a case holds some of it.
    fn is_in(self, case: &Case) -> bool {
        let of_anyone =
            |is: fn(&Person) -> bool| case.people.iter().any(|it| !it.is_forgotten() && is(it));
        match self {
            Self::Contact => of_anyone(|_| true),
            Self::Age => {
                of_anyone(|it| it.birth_date.is_some() || it.birth_year.is_some() || it.minor)
            }
            Self::Language => {
                of_anyone(|it| it.language.is_some() || it.needs_interpreter.is_some())
            }
            Self::Needs => of_anyone(|it| {
                it.needs_diet.is_some()
                    || it.needs_transport.is_some()
                    || it.needs_child_care.is_some()
                    || it.needs_access.is_some()
            }),
            Self::Consent => {
                !case.consents.is_empty()
                    || !case.refusals.is_empty()
                    || !case.authorities.is_empty()
            }
            Self::Safety => {
                !case.kept_apart.is_empty()
                    || !case.exclusions.is_empty()
                    || !case.measures.is_empty()
                    || !case.day_safety.is_empty()
            }
            Self::Harm => of_anyone(|it| it.side.is_some() || it.acknowledged_on.is_some()),
            Self::Talks => {
                !case.contacts.is_empty()
                    || !case.questions.is_empty()
                    || !case.information.is_empty()
                    || !case.views.is_empty()
            }
            Self::Meeting => {
                !case.invitations.is_empty()
                    || !case.attendances.is_empty()
                    || !case.customs.is_empty()
            }
            Self::Plan => !case.plans.is_empty(),
            Self::Money => !case.amounts.is_empty(),
            Self::Afterwards => {
                !case.follow_up_calls.is_empty()
                    || !case.agreement_progress.is_empty()
                    || !case.help_answers.is_empty()
                    || !case.reviews.is_empty()
                    || !case.satisfaction_forms.is_empty()
            }
            Self::Rights => {
                !case.corrections.is_empty()
                    || of_anyone(|it| it.erasure_asked_on.is_some() || it.file_told_on.is_some())
            }
        }
    }
}

/// What the cases come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Processing {
    /// The kinds of conference.
    pub variants: Vec<Variant>,
    /// The parts that people have in them.
    pub people: Vec<Role>,
    /// Whether children are among them.
    pub has_children: bool,
    /// The kinds of data.
    pub data: Vec<DataKind>,
    /// The parts of who got a paper that names others: an invitation or the plan.
    pub receivers: Vec<Role>,
    /// Whether a plan went to an authority.
    pub goes_to_an_authority: bool,
    /// The last day until which a case is kept.
    pub kept_until: Option<NaiveDate>,
    /// How many cases have no such day.
    pub without_term: usize,
}

/// What these cases come to.
#[must_use]
pub fn processing(cases: &[Case], today: NaiveDate) -> Processing {
    let people = || {
        let all = cases.iter().flat_map(|case| &case.people);
        all.filter(|it| !it.is_forgotten())
    };
    let got_a_paper = |role: Role| cases.iter().any(|case| got_a_paper(case, role));
    Processing {
        variants: all::<Variant>()
            .filter(|it| cases.iter().any(|case| case.application.variant == *it))
            .collect(),
        people: all::<Role>()
            .filter(|it| people().any(|person| person.role == *it))
            .collect(),
        has_children: people().any(|it| super::consent::is_minor(it, today)),
        data: DataKind::ALL
            .into_iter()
            .filter(|it| cases.iter().any(|case| it.is_in(case)))
            .collect(),
        receivers: all::<Role>().filter(|it| got_a_paper(*it)).collect(),
        goes_to_an_authority: cases
            .iter()
            .any(|case| case.application.handed_in_on.is_some() || !case.plan_decisions.is_empty()),
        kept_until: cases
            .iter()
            .filter_map(|case| case.application.keep_until)
            .max(),
        without_term: cases
            .iter()
            .filter(|case| case.application.keep_until.is_none())
            .count(),
    }
}

/// Every value of a closed list.
fn all<C: Choice>() -> impl Iterator<Item = C> {
    C::ALL.iter().map(|(it, _, _)| *it)
}

/// Whether somebody with this part was invited or got the plan.
fn got_a_paper(case: &Case, role: Role) -> bool {
    let invited = case.invitations.iter().filter(|it| it.invited_on.is_some());
    let invited = invited.map(|it| &it.person);
    let mut readers = invited.chain(case.plan_shares.iter().map(|it| &it.person));
    readers.any(|it| case.person(it).is_some_and(|person| person.role == role))
}
