-- Load the file rows.csv of this folder into DuckDB. Run merge.sql behind it. Columns that are not
-- those of cases.sql stop it, and nothing is loaded then.
insert into arrived by name
select * from read_csv('rows.csv', delim = ';', header = true, all_varchar = true);
