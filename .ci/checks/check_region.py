"""Loads the rows of coordinators into PostgreSQL and DuckDB, as docs/figures.md says, and compares the figures.

    check_region.py BINARY FOLDER ROWS

Two coordinators have the examples between them, and a third one has them all. The rows of the first two must give the
figures of the third. Where PostgreSQL is, the environment says (PGHOST). With ROWS above 0 it is done once more with so
many rows, and it is said how long that took.
"""
import csv
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import duckdb

from make_papers import ROOT, Ekc, people_of
from said import Bad, finish, named_in

SQL = ROOT / "docs/reference/region"
EXAMPLES = sorted((ROOT / "examples/cases").glob("*.yaml"))
PERIOD = ["--from", "2024-01-01", "--to", "2026-12-31"]
# Figures for a region are of years that are over.
NOW = "2027-04-02T12:00:00Z"
# This case is erased halfway: it has been held, so that its row keeps something.
ERASED = "c-01"


def sql(name):
    return (SQL / name).read_text("utf-8")


def psql(folder, *words):
    """What PostgreSQL says to a file or a line of SQL."""
    command = ["psql", "-X", "-q", "-A", "-t", "--csv", "-v", "ON_ERROR_STOP=1", *map(str, words)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise Bad("PostgreSQL", done.stderr[-600:])
    return list(csv.reader(done.stdout.splitlines()))


class PostgreSQL:
    name = "PostgreSQL"

    def __init__(self, folder):
        self.version = psql(folder, "-c", "show server_version")[0][0]
        psql(folder, "-f", SQL / "cases.sql")

    def load(self, folder):
        psql(folder, "-f", SQL / "load-postgresql.sql")

    def ask(self, folder, text):
        """The answer, with what is empty as None and numbers as numbers."""
        number = lambda cell: None if cell == "" else int(cell) if cell.lstrip("-").isdigit() else cell
        return [tuple(map(number, row)) for row in psql(folder, "-c", text)]


class DuckDB:
    name = "DuckDB"

    def __init__(self, folder):
        self.version = duckdb.__version__
        self.connection = duckdb.connect(str(folder / "region.duckdb"))
        self.connection.execute(sql("cases.sql"))

    def load(self, folder):
        os.chdir(folder)
        for name in ["load-duckdb.sql", "merge.sql"]:
            self.connection.execute(sql(name))

    def ask(self, folder, text):
        return self.connection.execute(text).fetchall()


class Coordinator:
    """A case file with these examples."""

    def __init__(self, binary, folder, examples):
        self.folder = folder
        folder.mkdir(parents=True)
        self.ekc = Ekc(binary, folder)
        self.ekc.environment["EKC_TEST_NOW"] = NOW
        self.ekc.run("init")
        for path in examples:
            self.ekc.run("import", path, "--as", f"c-{path.name[:2]}")

    def write_rows(self):
        """As an e-mail brings them."""
        rows = self.ekc.run("figures", "--rows", *PERIOD).stdout
        (self.folder / "rows.csv").write_bytes(rows)
        return rows.decode("utf-8-sig")

    def erase(self, case):
        self.ekc.run("privacy", "erase", case, "--confirm", case)

    def figures(self):
        """What the program says itself, by part, kind and indicator."""
        told = json.loads(self.ekc.run("figures", "--json", "--own-eyes", *PERIOD).stdout)
        found = {}
        for page in told["pages"]:
            part, whole = page["section"], page["whole"]
            for it in whole["outcomes"]:
                found[part, "outcome", "+".join(it["outcomes"])] = (whole["applications"], it["count"], None)
            for it in whole["figures"]:
                value = it["tenths"] if it["yes"] is None else it["yes"]
                found[part, "figure", it["indicator"]] = (it["count"], value, it["median_in_weeks"])
            for it in whole["marks"]:
                found[part, "mark", f"mark-{it['for']}-{it['from_group']}"] = (it["count"], it["tenths"], None)
        return found


def counted(engine, folder):
    rows = engine.ask(folder, sql("indicators.sql"))
    return {(part, kind, indicator): (count, value, weeks) for part, kind, indicator, _, count, value, weeks in rows}


def compare(engine, folder, expected, when, problems):
    found = counted(engine, folder)
    for key in sorted(expected.keys() | found.keys()):
        if expected.get(key) != found.get(key):
            problems.append(f"{engine.name}, {when}: {' '.join(key)} is {found.get(key)}, and ekc says {expected.get(key)}")


def check(engine, one, other, expected, problems):
    # Each file twice: what was there already changes nothing.
    for coordinator in [one, other, one, other]:
        engine.load(coordinator.folder)
    compare(engine, one.folder, expected, "loaded twice", problems)
    (count,), = engine.ask(one.folder, "select count(*) from cases")
    if count != len(EXAMPLES):
        problems.append(f"{engine.name}: {count} rows of {len(EXAMPLES)} cases")
    (left,), = engine.ask(one.folder, "select count(*) from arrived")
    if left:
        problems.append(f"{engine.name}: {left} rows stay behind in arrived")


def many(engines, folder, rows):
    """So many rows, made of those that are there, each with a number of its own: through the same files."""
    folder.mkdir()
    duck = next(engine for engine in engines if isinstance(engine, DuckDB))
    (of,), = duck.ask(folder, "select count(*) from cases")
    # What stands behind the first three bytes is made by DuckDB: it writes no mark of the order of bytes.
    made, file = folder / "made.csv", folder / "rows.csv"
    duck.connection.execute(
        f"copy (select cases.* replace (uuid() as \"case\") from cases, generate_series(1, {-(-rows // of)}) limit {rows}) "
        f"to '{made}' (delimiter ';', header)"
    )
    with file.open("wb") as out, made.open("rb") as text:
        out.write(b"\xef\xbb\xbf")
        while piece := text.read(1 << 24):
            out.write(piece)
    made.unlink()
    print(f"   {rows} rows: {file.stat().st_size // 1_000_000} MB")
    answers = []
    for engine in engines:
        count = lambda it: answers.append(counted(engine, it))
        for what, act in [("loaded", engine.load), ("figures", count), ("loaded again", engine.load), ("figures", count)]:
            begun = time.monotonic()
            act(folder)
            print(f"   {engine.name} {engine.version}: {what} in {time.monotonic() - begun:.1f} s", flush=True)
    same = all(answer == answers[0] for answer in answers)
    return [] if same else ["many rows give other figures when loaded again, or in the other engine"]


def main():
    binary, folder, rows = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    one = Coordinator(binary, folder / "one", EXAMPLES[::2])
    other = Coordinator(binary, folder / "other", EXAMPLES[1::2])
    both = Coordinator(binary, folder / "both", EXAMPLES)
    problems = []
    names = [person["name"] for path in EXAMPLES for person in people_of(path)]
    engines = [PostgreSQL(folder), DuckDB(folder)]
    for when in ["before", "after"]:
        if when == "after":
            one.erase(ERASED)
            both.erase(ERASED)
        for coordinator in [one, other]:
            if named := named_in(coordinator.write_rows(), names):
                problems.append(f"the rows have a name: {named}")
        expected = both.figures()
        for engine in engines:
            check(engine, one, other, expected, problems)
        print(f"   {len(expected)} figures of {len(EXAMPLES)} cases, {when} one was erased")
    if rows:
        problems += many(engines, folder / "many", rows)
    return problems


if __name__ == "__main__":
    finish(main)
