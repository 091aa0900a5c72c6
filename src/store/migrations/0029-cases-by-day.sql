-- The list of cases begins with the newest application: its first page is read without the others.
CREATE INDEX application_by_day ON application(applied_on DESC, case_id DESC);
