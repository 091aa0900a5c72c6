"""Makes the papers that the other checks look at: every kind, every variant, every language, every form.

    make_papers.py BINARY FOLDER

Writes FOLDER/papers.json: a list with, for each paper, its case, kind, reader, language, files by form, and
the names of the people of its case.
"""
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import yaml

from said import Bad, finish

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
FORMS = ["pdf", "html", "txt", "md", "docx"]
TONGUES = ["nl", "en", "tr", "ar", "pl", "uk", "de", "fr", "es"]
IN_EVERY_TONGUE = ["confirmation", "invitation", "plan", "plan-card", "plan-simple"]
CASES = {
    "family": ROOT / "examples/cases/01-een-gezin.yaml",
    "street": ROOT / "examples/cases/02-een-straat.yaml",
    "learning": ROOT / "examples/cases/03-een-leervraag.yaml",
    "restorative": ROOT / "examples/cases/04-herstel.yaml",
    "home-ban": ROOT / "examples/cases/09-een-huisverbod.yaml",
    "called-off": ROOT / "examples/cases/05-geen-conferentie.yaml",
    "made-up": HERE / "made-up.yaml",
}
# A case of which only these are looked at: the others are made of the cases above.
ONLY = {"called-off": ["no-conference"]}
# The two plans that are handed in are of a case under that law. The others are under none.
FRAMES = {"family": "family-group-plan", "made-up": "personal-plan"}
# These cannot be made, and the program must say so with this exit. In all cases but one everything that was asked is
# answered; a street has no main person, and a letter to the street is for a street.
REFUSED = {
    **{(case, "information-request"): 3 for case in CASES if case != "made-up"},
    **{(case, "street-letter"): 4 for case in CASES if case != "street"},
    ("street", "confirmation"): 3,
    ("street", "consent-form"): 3,
    **{(case, "no-conference"): 4 for case in CASES if case != "called-off"},
    **{(case, frame): 4 for case in CASES for frame in FRAMES.values() if FRAMES.get(case) != frame},
}
# At most so many readers of one kind in one case go on to the checks: a street of twenty gets twenty of the same.
MOST_READERS = 2


def environment(folder):
    return {
        **os.environ,
        "EKC_FILE": str(folder / "z.ekc"),
        "EKC_TEST_WORK_FACTOR": "2",
        "EKC_PASSPHRASE_COMMAND": "echo geheim",
        "EKC_LANG": "nl",
        "EKC_TEST_NOW": "2026-04-02T12:00:00Z",
    }


class Ekc:
    """The program, with a case file of its own."""

    def __init__(self, binary, folder):
        self.binary = str(Path(binary).resolve())
        self.environment = environment(folder)

    def run(self, *words, may_fail=False):
        done = subprocess.run([self.binary, "--no-input", *map(str, words)], env=self.environment, capture_output=True)
        if done.returncode and not may_fail:
            raise Bad(f"ekc {' '.join(map(str, words))}", f"exit {done.returncode}: {done.stderr.decode()[:600]}")
        return done


def kinds(ekc):
    """The kinds of paper, as the program itself names them."""
    said = " ".join(ekc.run("--lang", "en", "print", "--help").stdout.decode().split())
    listed = re.search(r"Which paper: (.*?) Options:", said).group(1)
    return [kind.strip() for kind in re.split(r",| or ", listed) if kind.strip()]


def people_of(path):
    return yaml.safe_load(path.read_text("utf-8"))["case"]["people"]


def opened(path, folder, frame):
    """The same case under this law, before the coordinator's role ended: after it no letter of invitation goes out."""
    text = re.sub(r"(?m)^  closures:\n(?:  [ -].*\n)+", "", path.read_text("utf-8"))
    text = text.replace("    legal_frame: none\n", f"    legal_frame: {frame}\n", 1)
    copy = folder / path.name
    copy.write_text(text, "utf-8")
    return copy


def make(ekc, folder, case, kind, tongue, problems, reader=None):
    """The papers of a kind, each with its files by form; those that tell a reader too much are asked for with a reason."""
    to = folder / case / tongue
    to.mkdir(parents=True, exist_ok=True)
    words = ["print", kind, "--case", case, "--as", ",".join(FORMS), "--in", tongue, "--to", to, "--json", "--replace"]
    if reader:
        words += ["--for", reader, "--because", "een controle van buiten"]
    done = ekc.run(*words, may_fail=True)
    expected = 0 if reader else REFUSED.get((case, kind), 0)
    if done.returncode != expected:
        said = " ".join(done.stderr.decode().split())[:300]
        problems.append(f"{case}/{kind} in {tongue}: exit {done.returncode} and not {expected}: {said}")
    if done.returncode:
        return []
    told = json.loads(done.stdout)
    readers = {}
    for paper in told["papers"]:
        path = Path(paper["path"])
        readers.setdefault(path.stem, {"case": case, "kind": kind, "for": paper["for"], "language": paper["language"], "files": {}})
        readers[path.stem]["files"][path.suffix[1:]] = str(path)
        if paper["language"] != tongue:
            problems.append(f"{path}: asked for in {tongue}, is in {paper['language']}")
    found = list(readers.values())
    for person in told["withheld"]:
        found += make(ekc, folder, case, kind, tongue, problems, person)
    return found


def main():
    binary, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    all_kinds = kinds(Ekc(binary, folder))
    files = {path.stem.replace("_", "-") for path in (ROOT / "src/papers/kinds").glob("*.rs")} - {"mod"}
    if set(all_kinds) != files:
        raise Bad("ekc print --help", f"names other kinds than there are: {sorted(set(all_kinds) ^ files)}")

    def papers_of(case):
        """Those of a case, each case in a file of its own."""
        own = folder / case
        own.mkdir()
        ekc = Ekc(binary, own)
        ekc.run("init")
        ekc.run("import", opened(CASES[case], own, FRAMES.get(case, "none")), "--as", case)
        people = people_of(CASES[case])
        batch, problems, made = [], [], 0
        for tongue in ["nl", "en"] if case == "made-up" else ["nl"]:
            for kind in ONLY.get(case, all_kinds):
                found = make(ekc, folder, case, kind, tongue, problems, people[0]["handle"] if kind in ("erasure", "access") else None)
                made += len(found)
                batch += found[:MOST_READERS]
        for tongue in TONGUES[2:] if case == "made-up" else []:
            for kind in IN_EVERY_TONGUE:
                reader = "zus-1" if kind in ("invitation", "plan-card") else "hoofdpersoon-1"
                found = make(ekc, folder, case, kind, tongue, problems, reader)
                made += len(found)
                batch += found
        names = [person["name"] for person in people]
        return [{**paper, "names": names} for paper in batch], problems, made

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        # The longest first.
        found = list(pool.map(papers_of, reversed(CASES)))
    papers = [paper for batch, _, _ in found for paper in batch]
    problems = [problem for _, some, _ in found for problem in some]
    made = sum(count for _, _, count in found)
    missing = set(all_kinds) - {paper["kind"] for paper in papers}
    if missing:
        raise Bad("papers", f"of no case a paper of kind {sorted(missing)}")
    for kind in IN_EVERY_TONGUE:
        missing = set(TONGUES) - {paper["language"] for paper in papers if paper["kind"] == kind}
        if missing:
            raise Bad(kind, f"not made in {sorted(missing)}")
    for paper in papers:
        missing = set(FORMS) - set(paper["files"])
        if missing:
            raise Bad(paper["files"], f"not made as {sorted(missing)}")
    (folder / "papers.json").write_text(json.dumps(papers), "utf-8")
    print(f"papers: {made} made in {len(FORMS)} forms, of which {len(papers)} are checked (at most {MOST_READERS} readers of a kind in a case)")
    return problems


if __name__ == "__main__":
    finish(main)
