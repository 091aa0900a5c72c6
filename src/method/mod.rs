//! The practice of an Eigen Kracht-conferentie, written once: pure functions over a case and a day.
//!
//! Read [`variant`] and [`room`] for who is in the room, [`discretion`] for what a reader of a
//! paper may know, [`telling`] for what kind of telling a paper is, [`naming`] for whom it may
//! name, [`looking_back`] for the meeting afterwards, [`held`] for all that is kept on one person,
//! [`erasure`] for who asked to be erased, [`correcting`] for who asked that something is put
//! right, [`told_of_file`] for who was told that they are in the file, [`forgetting`] for a case
//! without somebody, [`registration`] for what may stay of an erased case,
//! [`mistake`] for who was put in by mistake, [`breach`] for what is to be done after
//! a data breach, [`consent`] for who must agree, [`sides`] for the two sides after harm,
//! [`readers`] for who gets the plan, [`plan_copies`] for what stands in the copy of one of them,
//! [`tasks`] for who still carries out what stands in it, [`rules`] for what a command is stopped
//! or warned for, [`clocks`], [`calendar`] and [`school_holidays`] for the terms, [`steps`] for
//! what is done, missing and next, [`urgent`] for what comes first, [`texts`] for what was typed
//! and stands on papers, [`translating`] for that in another language, [`namesakes`] for names like
//! that of who may never be approached, [`hours`] for what the coordinator spent on a case,
//! [`satisfaction`] for the marks on forms, [`help_asked`] for what became of the help in a plan,
//! [`informing`] for who heard what was shared, [`needs`] for what people need on the day,
//! [`yearly`] for the figures over cases, [`hiding`] for what of them may be told to others,
//! [`processing`] for what the cases come to in the record of processing. The
//! numbers of the rules, such as R12, are the product's own vocabulary;
//! `docs/reference/rules.en.md` lists them with their sources.

mod access_fields;
pub mod acts;
pub mod amounts;
pub mod approach;
pub mod breach;
pub mod calendar;
pub mod calls;
pub mod case_row;
pub mod clocks;
pub mod consent;
pub mod correcting;
pub mod discretion;
pub mod erasure;
pub mod figures;
pub mod forgetting;
pub mod held;
pub mod help_asked;
pub mod hiding;
pub mod hours;
pub mod households;
pub mod informing;
pub mod inviting;
pub mod looking_back;
pub mod mistake;
pub mod namesakes;
pub mod naming;
pub mod national;
pub mod needs;
pub mod plan_copies;
pub mod processing;
pub mod readers;
pub mod registration;
pub mod room;
pub mod rules;
pub mod satisfaction;
pub mod school_holidays;
pub mod sides;
pub mod steps;
pub mod tasks;
pub mod telling;
pub mod texts;
pub mod told_of_file;
pub mod translating;
pub mod urgent;
pub mod variant;
pub mod yearly;
