"""Looks at every PDF from outside: qpdf, poppler, pikepdf, and a validator of PDF/UA-1 and PDF/A-2a.

    check_pdf.py FOLDER

The validator is page-validation, which passes the corpus of veraPDF; veraPDF itself is in no registry.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import page
import pikepdf

from said import finish, named_in, normal, plain_lines

PAINTS = {"Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "EI", "INLINE IMAGE"}


def tool(*command):
    return subprocess.run(list(map(str, command)), capture_output=True)


def stream_ends_on_a_return(path, number):
    """Whether the data of a stream end on a byte 13 and the line end before endstream is a single byte 10.

    PDF/A (ISO 19005-2, 6.1.7.1) counts up to the line end; the validator takes both bytes for it, and is then one
    off. Length is right, and the validator wrong, when endstream follows Length bytes and one line end.
    """
    data = Path(path).read_bytes()
    head = re.search(rb"(?:^|[\r\n])%d 0 obj" % number, data)
    begin = head and re.search(rb"/Length (\d+).*?stream\r?\n", data[head.end():], re.S)
    if not begin:
        return False
    end = head.end() + begin.end() + int(begin.group(1))
    return data[end - 1:end] == b"\r" and data[end:end + 10] == b"\nendstream"


def validate(path):
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        for failure in page.validate_pdf(path, profile=profile).failures:
            number = failure.object_id.object_number if failure.object_id else None
            if failure.rule_id == "PDFA2A-STREAM-LENGTH-001" and number and stream_ends_on_a_return(path, number):
                continue
            yield f"{failure.rule_id}: {failure.message}"


def elements(node, path=()):
    """Every structure element with its path."""
    kids = node.get("/K")
    kids = [] if kids is None else list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    for kid in kids:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            here = (*path, str(kid.S)[1:])
            yield kid, here
            yield from elements(kid, here)


def attributes(element):
    found = element.get("/A")
    found = [] if found is None else list(found) if isinstance(found, pikepdf.Array) else [found]
    return {key: value for it in found if isinstance(it, pikepdf.Dictionary) for key, value in it.items()}


def untagged(pdf):
    """A page that paints outside every tag and every artifact."""
    for number, sheet in enumerate(pdf.pages, 1):
        depth = 0
        for instruction in pikepdf.parse_content_stream(sheet):
            operator = str(instruction.operator)
            if operator in ("BDC", "BMC"):
                depth += 1
            elif operator == "EMC":
                depth -= 1
            elif operator in PAINTS and depth == 0:
                yield f"page {number} paints ({operator}) outside every tag and artifact"
                break
        if depth:
            yield f"page {number} leaves marked content open"


def structure(pdf, language):
    root = pdf.Root
    if not root.get("/MarkInfo", {}).get("/Marked", False):
        yield "MarkInfo/Marked is not true"
    if str(root.get("/Lang", "")) != language:
        yield f"Lang of the catalog is {root.get('/Lang')} and not {language}"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield "ViewerPreferences/DisplayDocTitle is not true"
    if "/StructTreeRoot" not in root:
        yield "no structure tree"
        return
    tree = root.StructTreeRoot
    if "/ParentTree" not in tree:
        yield "no ParentTree"
    for number, sheet in enumerate(pdf.pages, 1):
        if "/StructParents" not in sheet:
            yield f"page {number} has no StructParents"
        if "/Annots" in sheet and str(sheet.get("/Tabs", "")) != "/S":
            yield f"page {number} has annotations and no tab order by structure"
    found = list(elements(tree))
    if not found or found[0][1] != ("Document",):
        yield "the structure does not begin with Document"
    levels = [int(path[-1][1]) for _, path in found if re.fullmatch(r"H[1-6]", path[-1])]
    if not levels or levels[0] != 1:
        yield f"the first heading is not H1: {levels}"
    if levels.count(1) != 1:
        yield f"{levels.count(1)} headings of level 1"
    for one, other in zip(levels, levels[1:]):
        if other > one + 1:
            yield f"a heading H{other} follows H{one}"
    for element, path in found:
        if path[-1] == "Table":
            heads = [it for it, below in elements(element) if below[-1] == "TH"]
            if not heads:
                yield "a table without TH"
            if any(str(attributes(it).get("/Scope", "")) not in ("/Column", "/Row", "/Both") for it in heads):
                yield "a TH without Scope"
            wide = {len([1 for _, below in elements(row) if below[-1] in ("TH", "TD")]) for row, below in elements(element) if below[-1] == "TR"}
            if len(wide) > 1:
                yield f"a table with rows of {sorted(wide)} cells"
        if path[-1] == "Figure" and not str(element.get("/Alt", "")).strip():
            yield "a Figure without alt"
        if path[-1] == "LI" and "L" not in path:
            yield "an LI outside a list"


def metadata(pdf, names):
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
        for key, value in {"pdfuaid:part": "1", "pdfaid:part": "2", "pdfaid:conformance": "A"}.items():
            if meta.get(key) != value:
                yield f"{key} in XMP is {meta.get(key)} and not {value}"
        title = meta.get("dc:title") or ""
        if not title.strip():
            yield "no dc:title in XMP"
        if meta.get("dc:creator"):
            yield f"dc:creator in XMP: {meta.get('dc:creator')}"
        whole = str(meta)
    name = named_in(whole, names)
    if name:
        yield f"XMP holds '{name}', a name of the case"
    if "/Author" in pdf.docinfo:
        yield f"Author: {pdf.docinfo['/Author']}"
    name = named_in(" ".join(str(value) for value in pdf.docinfo.values()), names)
    if name:
        yield f"the properties hold '{name}', a name of the case"


def by_poppler(path):
    done = tool("pdfinfo", path)
    said = dict(re.findall(r"^([^:\n]+):\s*(.*)$", done.stdout.decode("utf-8", "replace"), re.M))
    if done.returncode:
        yield f"pdfinfo: {done.stderr.decode()[:200]}"
    for key, value in {"Tagged": "yes", "Encrypted": "no", "JavaScript": "no", "Form": "none", "Suspects": "no"}.items():
        if said.get(key) != value:
            yield f"pdfinfo says {key}: {said.get(key)}, not {value}"
    if not said.get("Title"):
        yield "pdfinfo finds no Title"
    if "Author" in said:
        yield f"pdfinfo finds an Author: {said['Author']}"
    if "(A4)" not in said.get("Page size", ""):
        yield f"the page is {said.get('Page size')}, not A4"
    fonts = tool("pdffonts", path).stdout.decode().splitlines()[2:]
    if not fonts:
        yield "pdffonts finds no font"
    for font in fonts:
        embedded, _, unicode = font.split()[-5:-2]
        if (embedded, unicode) != ("yes", "yes"):
            yield f"font {font.split()[0]}: embedded {embedded}, Unicode map {unicode}"


def solid(text):
    # Without hyphens too: pdftotext takes one at the end of a line for a word that was broken.
    return re.sub(r"[\s_☐•\u002d\u2010]|\[\s*\]", "", normal(text))


def said_in(path, texts, alt, language):
    """Whether all that the text says stands on the paper, and nothing else, as poppler reads it aloud.

    Letter by letter and in order, except in a table, of which the words must be there; in Arabic the words.
    """
    plain, marked = texts
    done = tool("pdftotext", "-enc", "UTF-8", path, "-")
    # Without the foot of each page: what the paper is, and the number of the page.
    pages = re.sub(r"^(?=.*·).*\d+ ?/ ?\d+.*$", "", done.stdout.decode("utf-8").replace("\f", "\n"), flags=re.M)
    on_paper = f"{pages}\n{alt}"
    if "\ufffd" in on_paper:
        yield "pdftotext finds a character without Unicode"
    # Arabic apart from the rest: poppler puts no space where a cell in one script stands beside a cell in another.
    # Poppler turns the letters of one ligature round, lam and alef above all; a library that reads a file in the order of
    # writing does not. So of an Arabic word its letters count, and not their order.
    letters = lambda word: "".join(sorted(word)) if "\u0620" <= word[0] <= "\u06ff" else word
    found_in = lambda text: re.findall(r"[\u0620-\u06ff]+|[^\W\u0600-\u06ff]+", unicodedata.normalize("NFKC" if language == "ar" else "NFC", normal(text)))
    # A word wider than its line is broken, and in a line that runs the other way its pieces do not follow each other.
    bag = lambda text: {letters(word) for word in found_in(text) if language != "ar" or len(word) < 32}
    there, whole = bag(on_paper), solid(on_paper)
    missing = []
    for block in re.split(r"\n\s*\n", "\n".join(plain_lines(plain))):
        if solid(block) in whole and language != "ar":
            continue
        # A word that is wider than its column is broken, and one with a hyphen may be.
        missing += [word for word in sorted(bag(block) - there) if solid(word) not in whole]
    if missing:
        yield f"{len(missing)} words of the text are not on the paper as a reader aloud finds it, such as {missing[:5]}"
    # The headings of a table without a row stand only in the form with marks; numbers of lists stand in both.
    known = bag(plain) | bag(marked)
    said = solid(plain)
    # In a drawing the words are cut to fit.
    more = [] if alt else [word for word in sorted(there - known) if word not in said]
    if more:
        yield f"{len(more)} words on the paper are not in the text, or two of it run into each other, such as {more[:5]}"


def overlaps(path):
    """Words that are printed over each other: one that is wider than its column runs into the next."""
    shape = r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]+)</word>'
    for number, sheet in enumerate(tool("pdftotext", "-bbox", path, "-").stdout.decode("utf-8").split("<page ")[1:], 1):
        found = [(*map(float, word[:4]), word[4]) for word in re.findall(shape, sheet) if re.search(r"\w", word[4]) and not re.search("[\u0590-\u06ff]", word[4])]
        for at, (left, top, right, under, word) in enumerate(found):
            for other_left, other_top, other_right, other_under, other in found[at + 1:]:
                if min(right, other_right) - max(left, other_left) > 1 and min(under, other_under) - max(top, other_top) > 0.6 * (under - top):
                    yield f"on page {number} '{word}' and '{other}' are printed over each other"


def problems_of(path, paper):
    checked = tool("qpdf", "--check", path)
    if checked.returncode:
        yield f"qpdf: {(checked.stdout + checked.stderr).decode()[-300:]}"
    yield from by_poppler(path)
    yield from validate(path)
    with pikepdf.open(path) as pdf:
        yield from structure(pdf, paper["language"])
        yield from metadata(pdf, paper["names"])
        yield from untagged(pdf)
        tree = elements(pdf.Root.get("/StructTreeRoot", pikepdf.Dictionary()))
        alts = [str(it.get("/Alt", "")) for it, below in tree if below[-1] == "Figure"]
    if bool(alts) != (paper["kind"] in ("circle-map", "time-line")):
        yield "a drawing where none is expected" if alts else "a drawing is missing"
    if not alts:
        yield from overlaps(path)
    texts = [Path(paper["files"][form]).read_text("utf-8") for form in ("txt", "md")]
    yield from said_in(path, texts, "\n".join(alts), paper["language"])


def proof(papers):
    """That this check sees what is wrong: papers broken on purpose, each of which must be found."""
    pick = lambda kind: next(paper for paper in papers if paper["kind"] == kind and paper["case"] == "family")

    def without_scope(pdf):
        for element, path in elements(pdf.Root.StructTreeRoot):
            if path[-1] == "TH":
                del element["/A"]

    def without_alt(pdf):
        for element, path in elements(pdf.Root.StructTreeRoot):
            if path[-1] == "Figure":
                del element["/Alt"]

    def with_name(pdf):
        pdf.docinfo["/Title"] = "Het plan van Sandra Kuipers"

    def outside_tags(pdf):
        pdf.pages[0].contents_add(b"q 0 0 10 10 re f Q")

    def skipped(pdf):
        for element, path in elements(pdf.Root.StructTreeRoot):
            if path[-1] == "H2":
                element.S = pikepdf.Name.H4

    def other_language(pdf):
        pdf.Root.Lang = "en"

    def one_page(pdf):
        del pdf.pages[1:]

    def no_title_shown(pdf):
        del pdf.Root.ViewerPreferences

    for kind, breaks in [("plan", without_scope), ("circle-map", without_alt), ("plan", with_name), ("plan", outside_tags), ("plan", skipped),
                         ("plan", other_language), ("plan", one_page), ("plan", no_title_shown)]:
        paper = pick(kind)
        with tempfile.TemporaryDirectory() as folder:
            broken = Path(folder) / "broken.pdf"
            shutil.copy(paper["files"]["pdf"], broken)
            with pikepdf.open(broken, allow_overwriting_input=True) as pdf:
                before = set(problems_of(paper["files"]["pdf"], paper))
                breaks(pdf)
                pdf.save(broken)
            if not set(problems_of(broken, paper)) - before:
                yield f"check_pdf.py: does not see what {breaks.__name__} breaks"


def main():
    papers = json.loads((Path(sys.argv[1]) / "papers.json").read_text("utf-8"))

    def look(paper):
        path = paper["files"]["pdf"]
        return [f"{path}: {problem}" for problem in dict.fromkeys(problems_of(path, paper))]

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        problems = [problem for found in pool.map(look, papers) for problem in found]
    problems += proof(papers)
    print(f"PDF: {len(papers)} looked at with qpdf, poppler, pikepdf and page-validation (PDF/UA-1, PDF/A-2a)")
    return problems


if __name__ == "__main__":
    finish(main)
