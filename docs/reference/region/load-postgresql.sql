-- Load the file rows.csv of this folder into PostgreSQL, by psql. The first three bytes of the file
-- tell a spreadsheet how it is written and are left out. Columns that are not those of cases.sql
-- stop it, and nothing is loaded then.
\set ON_ERROR_STOP on
begin;
\copy arrived from program 'tail -c +4 rows.csv' (format csv, delimiter ';', header match)
\ir merge.sql
commit;
