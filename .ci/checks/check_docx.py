"""Looks at every DOCX paper from outside, with python-docx and lxml.

    check_docx.py FOLDER
"""
import json
import sys
import tempfile
import zipfile
from pathlib import Path

import docx
from docx.oxml.ns import qn
from docx.table import Table
from lxml import etree

from said import facts_of, finish, first_difference, named_in, plain_words, words

TAGS = {"nl": "nl-NL", "en": "en-GB", "tr": "tr-TR", "ar": "ar-SA", "pl": "pl-PL", "uk": "uk-UA", "de": "de-DE", "fr": "fr-FR", "es": "es-ES"}


def text_of(document):
    """The text in order; a table as the plain text says it: one fact a line, after its heading."""
    said = []
    for block in document.iter_inner_content():
        if not isinstance(block, Table):
            said.append(block.text)
            continue
        head = [cell.text.strip() for cell in block.rows[0].cells]
        for row in block.rows[1:]:
            said += facts_of(head, [cell.text for cell in row.cells])
    return "\n".join(said)


def problems_of(path, paper):
    with zipfile.ZipFile(path) as archive:
        if archive.testzip():
            yield f"{archive.testzip()} in the archive is damaged"
        names = set(archive.namelist())
        parts = {}
        for name in names:
            try:
                parts[name] = etree.fromstring(archive.read(name))
            except etree.XMLSyntaxError as error:
                yield f"{name} is not well-formed: {error}"
        types = parts["[Content_Types].xml"]
        known = {node.get("PartName") for node in types} | {node.get("Extension") for node in types}
        for name in names - {"[Content_Types].xml"}:
            if f"/{name}" not in known and name.rsplit(".", 1)[-1] not in known:
                yield f"{name} has no content type"
        for name in (name for name in names if name.endswith(".rels")):
            base = name.split("_rels/")[0]
            for link in parts[name]:
                if link.get("TargetMode") == "External":
                    yield f"{name} points outside: {link.get('Target')}"
                elif base + link.get("Target").lstrip("/") not in names and link.get("Target").lstrip("/") not in names:
                    yield f"{name} points to {link.get('Target')}, which is not there"
    document = docx.Document(path)
    properties = document.core_properties
    if not properties.title:
        yield "no title in its properties"
    name = named_in(" ".join(map(str, [properties.title, properties.author, properties.subject, properties.keywords, properties.comments])), paper["names"])
    if name:
        yield f"its properties hold '{name}', a name of the case"
    if properties.author or properties.last_modified_by:
        yield f"its properties have an author: {properties.author or properties.last_modified_by}"
    language = document.styles.element.find(".//" + qn("w:rPrDefault")).find(".//" + qn("w:lang"))
    tag = TAGS[paper["language"]]
    if language is None or language.get(qn("w:val")) != tag or (paper["language"] == "ar" and language.get(qn("w:bidi")) != tag):
        yield f"the language of its styles is not {tag}"
    known = {style.style_id for style in document.styles}
    used = {it.get(qn("w:val")) for kind in ("w:pStyle", "w:rStyle", "w:tblStyle") for it in document.element.body.iter(qn(kind))}
    if used - known:
        yield f"styles that are not there: {sorted(used - known)}"
    levels = [int(it.style.name.rsplit(" ", 1)[-1]) for it in document.paragraphs if it.style.name.lower().startswith("heading ")]
    if not levels or levels[0] != 1 or levels.count(1) != 1:
        yield f"the headings do not begin with one of level 1: {levels}"
    for one, other in zip(levels, levels[1:]):
        if other > one + 1:
            yield f"a heading {other} follows a heading {one}"
    for table in document.tables:
        heads = [row._tr.trPr is not None and row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
        if not heads[0] or any(heads[1:]):
            yield f"the heading row of a table is not marked as such: {heads}"
        wide = {len(row._tr.tc_lst) for row in table.rows}
        if wide != {len(table.columns)}:
            yield f"a table of {len(table.columns)} columns has rows of {sorted(wide)} cells"
    body = document.element.body
    from_right = paper["language"] == "ar"
    paragraphs = [it for it in body.iter(qn("w:p")) if "".join(it.itertext()).strip()]
    bidi = [it for it in paragraphs if it.pPr is not None and it.pPr.find(qn("w:bidi")) is not None]
    runs = [it for it in body.iter(qn("w:r")) if "".join(it.itertext()).strip()]
    right = [it for it in runs if it.rPr is not None and it.rPr.find(qn("w:rtl")) is not None]
    visual = [it for it in body.iter(qn("w:tbl")) if it.tblPr.find(qn("w:bidiVisual")) is not None]
    for what, some, all_of in (("paragraphs", bidi, paragraphs), ("runs", right, runs), ("tables", visual, list(body.iter(qn("w:tbl"))))):
        if len(some) != (len(all_of) if from_right else 0):
            yield f"{len(some)} of {len(all_of)} {what} read from right to left"
    lists = {it.get(qn("w:val")) for it in body.iter(qn("w:numId"))}
    if lists - {it.get(qn("w:numId")) for it in document.part.numbering_part.element.iter(qn("w:num"))}:
        yield "an item of a list that is not there"
    difference = first_difference(plain_words(Path(paper["files"]["txt"]).read_text("utf-8")), words(text_of(document)))
    if difference:
        yield difference


def proof(papers):
    """That this check sees what is wrong: letters broken on purpose must be found."""
    paper = next(paper for paper in papers if paper["kind"] == "plan" and paper["language"] == "ar")
    breaks = {
        "a heading row that is none": (b"<w:tblHeader/>", b""),
        "a paragraph that reads the wrong way": (b"<w:bidi/>", b""),
        "a word too much": (b"</w:t>", b" woord</w:t>"),
    }
    for what, (old, new) in breaks.items():
        with tempfile.TemporaryDirectory() as folder:
            broken = Path(folder) / "broken.docx"
            with zipfile.ZipFile(paper["files"]["docx"]) as source, zipfile.ZipFile(broken, "w") as target:
                for name in source.namelist():
                    data = source.read(name)
                    target.writestr(name, data.replace(old, new, 1) if name == "word/document.xml" else data)
            if not list(problems_of(broken, paper)):
                yield f"check_docx.py: does not see {what}"


def main():
    papers = json.loads((Path(sys.argv[1]) / "papers.json").read_text("utf-8"))
    problems = [f"{paper['files']['docx']}: {problem}" for paper in papers for problem in problems_of(paper["files"]["docx"], paper)]
    problems += proof(papers)
    print(f"DOCX: {len(papers)} looked at with python-docx and lxml")
    return problems


if __name__ == "__main__":
    finish(main)
