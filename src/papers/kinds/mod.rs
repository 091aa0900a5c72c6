//! The kinds of paper, a file each. Written from the files beside it by
//! `EKC_BLESS=1 cargo test --test papers kinds`; do not edit.

mod access;
mod application_form;
mod call_form;
mod circle_map;
mod confirmation;
mod consent_form;
mod day_safety;
mod declaration;
mod empty_plan;
mod erasure;
mod family_group_plan;
mod follow_up_invitation;
mod information_pack;
mod information_request;
mod invitation;
mod no_conference;
mod outcome;
mod participants;
mod personal_plan;
mod plan;
mod plan_card;
mod plan_simple;
mod privacy_notice;
mod programme;
mod receipt;
mod registration;
mod satisfaction;
mod street_letter;
mod time_line;
mod wall_programme;

use super::paper::Paper;
use crate::domain::paper::PaperKind;

/// The paper of a kind.
#[must_use]
pub fn paper_of(kind: PaperKind) -> &'static Paper {
    match kind {
        PaperKind::Confirmation => &confirmation::PAPER,
        PaperKind::Invitation => &invitation::PAPER,
        PaperKind::StreetLetter => &street_letter::PAPER,
        PaperKind::InformationRequest => &information_request::PAPER,
        PaperKind::InformationPack => &information_pack::PAPER,
        PaperKind::Participants => &participants::PAPER,
        PaperKind::Programme => &programme::PAPER,
        PaperKind::Plan => &plan::PAPER,
        PaperKind::PlanCard => &plan_card::PAPER,
        PaperKind::PlanSimple => &plan_simple::PAPER,
        PaperKind::FollowUpInvitation => &follow_up_invitation::PAPER,
        PaperKind::CallForm => &call_form::PAPER,
        PaperKind::Satisfaction => &satisfaction::PAPER,
        PaperKind::Registration => &registration::PAPER,
        PaperKind::Erasure => &erasure::PAPER,
        PaperKind::Access => &access::PAPER,
        PaperKind::CircleMap => &circle_map::PAPER,
        PaperKind::TimeLine => &time_line::PAPER,
        PaperKind::Declaration => &declaration::PAPER,
        PaperKind::FamilyGroupPlan => &family_group_plan::PAPER,
        PaperKind::PersonalPlan => &personal_plan::PAPER,
        PaperKind::Outcome => &outcome::PAPER,
        PaperKind::Receipt => &receipt::PAPER,
        PaperKind::DaySafety => &day_safety::PAPER,
        PaperKind::PrivacyNotice => &privacy_notice::PAPER,
        PaperKind::EmptyPlan => &empty_plan::PAPER,
        PaperKind::NoConference => &no_conference::PAPER,
        PaperKind::WallProgramme => &wall_programme::PAPER,
        PaperKind::ApplicationForm => &application_form::PAPER,
        PaperKind::ConsentForm => &consent_form::PAPER,
    }
}
