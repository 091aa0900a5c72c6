//! What was typed at the questions of a form that was left before it was recorded. It waits in the
//! encrypted file, outside the log, until the form is given again
//! (`docs/decisions/0031-what-was-typed-is-not-lost.md`).
//!
//! Kept by one who holds an [`OpenForm`], taken out by what records the form (`file.rs`), and gone
//! with an erasure (`erase.rs`).

use super::draft_rows::{erased_so_far, take_out};
use super::error::StoreError;
use super::file::CaseFile;
use super::identity::Identities;
use crate::domain::text::Handle;
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// How many days a draft waits. Somebody comes back to a form within days; after a month it is no
/// longer known what it was about, and what is kept without need is only what can be lost.
pub const DRAFT_DAYS: u32 = 30;

/// What was typed at a form, by field, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TypedForm {
    /// What was given by flags and YAML.
    pub given: Map<String, Value>,
    /// What was answered.
    pub answers: BTreeMap<String, TypedAnswer>,
    /// The question that stood open.
    pub open: Option<OpenQuestion>,
}

/// A question that stood open when its form was left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenQuestion {
    /// The field it fills.
    pub field: String,
    /// Of a group of questions that is asked again and again: the row, from 0, and the field in it.
    pub inside: Option<(usize, String)>,
}

/// How a question was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TypedAnswer {
    /// With nothing: it stays as it is.
    Left,
    /// What stands in the case is to be emptied.
    Cleared,
    /// With this.
    Given(Value),
}

/// A draft of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormDraft {
    /// Which one it is.
    pub id: String,
    /// When it was kept.
    pub at: DateTime<Utc>,
    /// What was typed; none when it cannot be read any more.
    pub typed: Option<TypedForm>,
    /// Whether a handle in the case stands for somebody else than when it was typed.
    pub is_of_others: bool,
}

/// What is kept of a form.
#[derive(Serialize)]
struct ToKeep<'a> {
    #[serde(flatten)]
    typed: &'a TypedForm,
    /// Who was who in the case when the questions were asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    who: Option<&'a Identities>,
}

/// The same, read again.
#[derive(Deserialize)]
struct Kept {
    #[serde(flatten)]
    typed: TypedForm,
    #[serde(default)]
    who: Option<Identities>,
}

/// A form of which the questions stand. Without it nothing is kept.
#[derive(Debug)]
pub struct OpenForm {
    /// How much was erased when it was opened: after another erasure what was typed may hold what
    /// is erased.
    erased: i64,
}

impl CaseFile {
    /// Open a form.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn open_form(&self) -> Result<OpenForm, StoreError> {
        Ok(OpenForm {
            erased: erased_so_far(self.connection())?,
        })
    }

    /// The drafts of a command in a case, or of one that belongs to no case, the newest first.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn drafts(
        &self,
        command: &str,
        case: Option<&Handle>,
    ) -> Result<Vec<FormDraft>, StoreError> {
        const SQL: &str = "
            SELECT id, \"at\", typed FROM drafts
             WHERE command = ?1 AND of_case IS ?2 ORDER BY \"at\" DESC, id";
        let of_case = id_of_case(self.connection(), case)?;
        let number = match case {
            Some(handle) => self.case_id(handle)?,
            None => None,
        };
        let now = match number {
            Some(number) => Some(Identities::of(self.connection(), number)?),
            None => None,
        };
        let mut statement = self.connection().prepare(SQL)?;
        let mut rows = statement.query(params![command, of_case])?;
        let mut drafts = Vec::new();
        while let Some(row) = rows.next()? {
            let (id, at, typed): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let kept: Option<Kept> = serde_json::from_str(&typed).ok();
            let then = kept.as_ref().and_then(|it| it.who.as_ref());
            let is_of_others = match (then, &now) {
                (Some(then), Some(now)) => !then.stand_for_the_same(now),
                (Some(_) | None, _) => false,
            };
            drafts.push(FormDraft {
                id,
                at: read_moment(&at).unwrap_or_default(),
                typed: kept.map(|it| it.typed),
                is_of_others,
            });
        }
        Ok(drafts)
    }

    /// Of which command the newest draft is in a case, and when it was kept.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn newest_draft(
        &self,
        case: &Handle,
    ) -> Result<Option<(String, DateTime<Utc>)>, StoreError> {
        const SQL: &str = "
            SELECT command, \"at\" FROM drafts
             WHERE of_case = (SELECT id FROM application WHERE handle = ?1)
             ORDER BY \"at\" DESC, id LIMIT 1";
        let newest: Option<(String, String)> = self
            .connection()
            .query_row(SQL, [case.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        Ok(newest.map(|(command, at)| (command, read_moment(&at).unwrap_or_default())))
    }

    /// Go on with a draft: what is recorded or kept next in this file takes its place.
    pub fn go_on_with(&mut self, draft: &FormDraft) {
        self.going_on_with = Some(draft.id.clone());
    }

    /// Keep what was typed at a form that is left, with who was who when it was typed.
    ///
    /// # Errors
    /// [`StoreError::Overtaken`] when something was erased since the form was opened, or the case
    /// is gone, and whatever the disk says; then nothing is kept.
    pub fn keep_draft(
        &mut self,
        form: &OpenForm,
        at: DateTime<Utc>,
        command: &str,
        case: Option<&Handle>,
        typed: &TypedForm,
        who: Option<&Identities>,
    ) -> Result<(), StoreError> {
        const SQL: &str = "
            INSERT INTO drafts (id, \"at\", command, of_case, typed)
            VALUES (lower(hex(randomblob(16))), ?1, ?2, ?3, ?4)";
        let before = self.going_on_with.clone();
        let typed = serde_json::to_string(&ToKeep { typed, who })?;
        let tx = self.begin()?;
        if erased_so_far(&tx)? != form.erased {
            return Err(StoreError::Overtaken);
        }
        let of_case = id_of_case(&tx, case)?;
        take_out(&tx, before.as_deref())?;
        tx.execute(SQL, params![moment(at), command, of_case, typed])?;
        tx.commit()?;
        Ok(())
    }

    /// Throw a draft away.
    ///
    /// # Errors
    /// Whatever the disk says; then it is still there.
    pub fn drop_draft(&mut self, draft: &FormDraft) -> Result<(), StoreError> {
        let tx = self.begin()?;
        take_out(&tx, Some(draft.id.as_str()))?;
        tx.commit()?;
        Ok(())
    }

    /// Throw away the drafts of which the time is over. Writes nothing when there are none.
    ///
    /// # Errors
    /// Whatever the disk says; then they are still there.
    pub fn drop_old_drafts(&mut self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let before = moment(now - TimeDelta::days(i64::from(DRAFT_DAYS)));
        let count: i64 = self.connection().query_row(
            "SELECT count(*) FROM drafts WHERE \"at\" < ?1",
            [&before],
            |row| row.get(0),
        )?;
        if count > 0 {
            let tx = self.begin()?;
            tx.execute("DELETE FROM drafts WHERE \"at\" < ?1", [&before])?;
            tx.commit()?;
        }
        Ok(())
    }

    /// Throw away every draft: in a copy that is put back they may hold what was erased since, and
    /// no mark is about them.
    ///
    /// # Errors
    /// Whatever the disk says; then they are still there.
    pub fn drop_all_drafts(&mut self) -> Result<(), StoreError> {
        let tx = self.begin()?;
        tx.execute("DELETE FROM drafts", [])?;
        tx.commit()?;
        Ok(())
    }
}

/// A moment as text that sorts as time does.
fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

fn read_moment(text: &str) -> Option<DateTime<Utc>> {
    let at = DateTime::parse_from_rfc3339(text).ok()?;
    Some(at.with_timezone(&Utc))
}

/// The id of a case; none of no case.
///
/// # Errors
/// [`StoreError::Overtaken`] when it is gone.
fn id_of_case(db: &Connection, case: Option<&Handle>) -> Result<Option<String>, StoreError> {
    let Some(handle) = case else {
        return Ok(None);
    };
    let sql = "SELECT id FROM application WHERE handle = ?1";
    let found: Option<String> = db
        .query_row(sql, [handle.as_str()], |row| row.get(0))
        .optional()?;
    found.map(Some).ok_or(StoreError::Overtaken)
}

#[cfg(test)]
mod tests {
    use super::super::file::Record;
    use super::super::keys::DataKey;
    use super::*;
    use crate::domain::Case;
    use crate::domain::event::Event;
    use age::secrecy::SecretString;
    use serde_json::json;
    use std::path::Path;

    const COMMAND: &str = "circle-add";

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(1_772_452_800, 0).unwrap()
    }

    /// A case file with one case in it.
    fn file(folder: &Path) -> (CaseFile, Case) {
        let key = DataKey::random().unwrap();
        let passphrase = SecretString::from("goed".to_owned());
        let made = CaseFile::create(&folder.join("a.ekc"), &key, &passphrase, 2);
        let mut file = made.unwrap();
        let case: Case =
            serde_yaml::from_str(include_str!("../../tests/data/every-list.yaml")).unwrap();
        record(&mut file, None, &case);
        (file, case)
    }

    fn record(file: &mut CaseFile, before: Option<&Case>, after: &Case) {
        let seen = file.newest_operation().unwrap();
        let event = Event::CaseUsed {
            case: after.handle().clone(),
        };
        file.record(&Record {
            at: now(),
            event: &event,
            before,
            after: Some(after),
            settings: vec![("case", format!("{}-{seen}", after.handle()))],
            seen,
        })
        .unwrap();
    }

    fn typed() -> TypedForm {
        let mut typed = TypedForm::default();
        typed.given.insert("kind".to_owned(), json!("oma"));
        let answers = [
            ("name", TypedAnswer::Given(json!("Bea Bos"))),
            ("relation", TypedAnswer::Left),
            ("phone", TypedAnswer::Cleared),
        ];
        for (field, answer) in answers {
            typed.answers.insert(field.to_owned(), answer);
        }
        typed.open = Some(OpenQuestion {
            field: "agreement".to_owned(),
            inside: Some((1, "when".to_owned())),
        });
        typed
    }

    fn keep(file: &mut CaseFile, at: DateTime<Utc>, case: Option<&Case>) {
        let form = file.open_form().unwrap();
        file.keep_draft(&form, at, COMMAND, case.map(Case::handle), &typed(), None)
            .unwrap();
    }

    fn lying(file: &CaseFile, case: Option<&Case>) -> Vec<FormDraft> {
        file.drafts(COMMAND, case.map(Case::handle)).unwrap()
    }

    #[test]
    fn what_was_typed_comes_back_as_it_was_for_that_command_and_that_case_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (mut file, case) = file(folder.path());
        keep(&mut file, now(), Some(&case));
        let found = lying(&file, Some(&case));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].typed.as_ref(), Some(&typed()));
        assert_eq!(found[0].at, now());
        assert!(lying(&file, None).is_empty());
        let other = file.drafts("circle-edit", Some(case.handle())).unwrap();
        assert!(other.is_empty());
    }

    #[test]
    fn a_draft_is_no_record_and_no_step_of_the_log() {
        let folder = tempfile::tempdir().unwrap();
        let (mut file, case) = file(folder.path());
        let before = (
            file.content().unwrap(),
            file.newest_operation().unwrap(),
            file.log(None, u32::MAX).unwrap(),
        );
        let changes = |file: &CaseFile| -> i64 {
            let sql = "SELECT count(*) FROM changes";
            file.connection()
                .query_row(sql, [], |row| row.get(0))
                .unwrap()
        };
        let logged = changes(&file);
        keep(&mut file, now(), Some(&case));
        let draft = lying(&file, Some(&case)).remove(0);
        file.drop_draft(&draft).unwrap();
        keep(&mut file, now(), None);
        assert_eq!(changes(&file), logged);
        let after = (
            file.content().unwrap(),
            file.newest_operation().unwrap(),
            file.log(None, u32::MAX).unwrap(),
        );
        assert_eq!(after, before);
    }

    #[test]
    fn a_form_that_is_recorded_takes_its_draft_along_and_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let (mut file, case) = file(folder.path());
        keep(&mut file, now(), Some(&case));
        keep(&mut file, now() - TimeDelta::days(1), Some(&case));
        record(&mut file, Some(&case), &case);
        assert_eq!(lying(&file, Some(&case)).len(), 2);
        let draft = lying(&file, Some(&case)).remove(0);
        file.go_on_with(&draft);
        record(&mut file, Some(&case), &case);
        let left = lying(&file, Some(&case));
        assert!(left.len() == 1 && left[0].id != draft.id);
        keep(&mut file, now(), Some(&case));
        record(&mut file, Some(&case), &case);
        assert_eq!(lying(&file, Some(&case)).len(), 2, "it went on with none");
    }

    #[test]
    fn what_is_kept_once_more_takes_the_place_of_the_draft_it_came_from() {
        let folder = tempfile::tempdir().unwrap();
        let (mut file, case) = file(folder.path());
        keep(&mut file, now(), Some(&case));
        let draft = lying(&file, Some(&case)).remove(0);
        file.go_on_with(&draft);
        keep(&mut file, now(), Some(&case));
        let left = lying(&file, Some(&case));
        assert!(left.len() == 1 && left[0].id != draft.id);
    }

    #[test]
    fn a_draft_goes_after_its_term_and_not_before() {
        let folder = tempfile::tempdir().unwrap();
        let (mut file, case) = file(folder.path());
        keep(&mut file, now(), Some(&case));
        let term = TimeDelta::days(i64::from(DRAFT_DAYS));
        file.drop_old_drafts(now() + term).unwrap();
        assert_eq!(lying(&file, Some(&case)).len(), 1);
        file.drop_old_drafts(now() + term + TimeDelta::seconds(1))
            .unwrap();
        assert!(lying(&file, Some(&case)).is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_told_from_what_can() {
        let folder = tempfile::tempdir().unwrap();
        let (mut file, case) = file(folder.path());
        keep(&mut file, now(), Some(&case));
        file.connection()
            .execute("UPDATE drafts SET typed = '{\"answers\": [1'", [])
            .unwrap();
        let draft = lying(&file, Some(&case)).remove(0);
        assert!(draft.typed.is_none());
        file.drop_draft(&draft).unwrap();
        assert!(lying(&file, Some(&case)).is_empty());
    }

    #[test]
    fn nothing_is_kept_of_a_form_during_which_something_was_erased() {
        let folder = tempfile::tempdir().unwrap();
        let (mut file, case) = file(folder.path());
        let form = file.open_form().unwrap();
        file.connection()
            .execute(
                "INSERT INTO erased (mark, \"on\") VALUES ('x', '2026-03-02')",
                [],
            )
            .unwrap();
        let kept = file.keep_draft(&form, now(), COMMAND, Some(case.handle()), &typed(), None);
        assert!(matches!(kept, Err(StoreError::Overtaken)));
        assert!(lying(&file, Some(&case)).is_empty());
    }
}
