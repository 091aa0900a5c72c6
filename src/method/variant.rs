//! What the variant decides: who is in the room in which part, and who leads part 2.
//!
//! Source: leaflet Eigen Kracht Centrale 2011, "Verschillende varianten".

use crate::domain::circle::Role;
use crate::domain::conference::Part;
use crate::domain::intake::Variant;

/// Who makes the plan in part 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartTwo {
    /// Private time (besloten tijd): without the coordinator and without professionals (R12).
    Private,
    /// The coordinator leads the talk (gespreksleider) (R13).
    LedByCoordinator,
}

/// May someone with this role be in this part?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admission {
    /// Yes.
    Welcome,
    /// Only by the recorded choice of a main person.
    ByChoiceOfMainPerson,
}

/// How part 2 goes in this variant.
#[must_use]
pub fn part_two(variant: Variant) -> PartTwo {
    match variant {
        Variant::Family => PartTwo::Private,
        Variant::Neighbourhood | Variant::Learning | Variant::Restorative => {
            PartTwo::LedByCoordinator
        }
    }
}

/// May someone with this role be in this part of the day?
///
/// In private time nobody from outside the circle stays, unless a main person chose so and that
/// choice is recorded. In the led variants residents, school and professionals may sit together;
/// a professional there stays by recorded choice too.
#[must_use]
pub fn admission(variant: Variant, part: Part, role: Role) -> Admission {
    match (part, role) {
        (Part::Information | Part::Presentation, _)
        | (Part::PlanMaking, Role::MainPerson | Role::Circle) => Admission::Welcome,
        (Part::PlanMaking, Role::Professional) => Admission::ByChoiceOfMainPerson,
        (Part::PlanMaking, Role::Supporter | Role::Interpreter) => match part_two(variant) {
            PartTwo::Private => Admission::ByChoiceOfMainPerson,
            PartTwo::LedByCoordinator => Admission::Welcome,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Choice as _;

    #[test]
    fn only_a_family_has_private_time() {
        for (variant, _, _) in Variant::ALL {
            let private = part_two(*variant) == PartTwo::Private;
            assert_eq!(private, *variant == Variant::Family, "{variant:?}");
        }
    }

    #[test]
    fn nobody_but_the_circle_sits_in_private_time_without_a_choice_of_the_main_person() {
        for (role, _, _) in Role::ALL {
            let welcome = admission(Variant::Family, Part::PlanMaking, *role) == Admission::Welcome;
            assert_eq!(
                welcome,
                matches!(role, Role::MainPerson | Role::Circle),
                "{role:?}"
            );
        }
    }

    #[test]
    fn where_the_coordinator_leads_only_a_professional_needs_a_choice() {
        for variant in [
            Variant::Neighbourhood,
            Variant::Learning,
            Variant::Restorative,
        ] {
            for (role, _, _) in Role::ALL {
                let welcome = admission(variant, Part::PlanMaking, *role) == Admission::Welcome;
                assert_eq!(welcome, *role != Role::Professional, "{variant:?} {role:?}");
            }
        }
    }

    #[test]
    fn an_interpreter_stays_where_the_coordinator_leads() {
        assert_eq!(
            admission(Variant::Restorative, Part::PlanMaking, Role::Interpreter),
            Admission::Welcome
        );
        assert_eq!(
            admission(Variant::Neighbourhood, Part::PlanMaking, Role::Professional),
            Admission::ByChoiceOfMainPerson
        );
    }

    #[test]
    fn everyone_is_welcome_when_information_is_shared_and_when_the_plan_is_presented() {
        for (variant, _, _) in Variant::ALL {
            for (role, _, _) in Role::ALL {
                assert_eq!(
                    admission(*variant, Part::Information, *role),
                    Admission::Welcome
                );
                assert_eq!(
                    admission(*variant, Part::Presentation, *role),
                    Admission::Welcome
                );
            }
        }
    }
}
