"""Looks at every HTML paper and every DOCX paper from outside: valid, and the same words as the plain text.

    check_html.py FOLDER VNU_JAR

Validity is judged by the Nu Html Checker, which the W3C runs, and by html5lib.
"""
import json
import subprocess
import sys
from pathlib import Path

import html5lib

from said import facts_of, finish, first_difference, named_in, plain_words, words

# SVG 2 (section 5.11.2) has `lang` on every element and HTML gives it its meaning there; the schema of the checker
# is that of SVG 1.1, which knows xml:lang only.
BEHIND = r'.*Attribute .lang. not allowed on element .svg. at this point.*'
BLOCKS = {"p", "h1", "h2", "h3", "li", "div", "ul", "ol", "figure", "br", "hr", "main", "table"}


def text_of(node):
    """The text in the order in which it is read; a table as the plain text says it: one fact a line, after its heading."""
    if not isinstance(node.tag, str):
        return ""
    tag = node.tag.rsplit("}", 1)[-1]
    if tag in ("svg", "style", "title", "head"):
        return ""
    if tag == "table":
        head = [inside(cell) for cell in node.iter() if cell.tag.endswith("}th")]
        rows = [row for row in node.iter() if row.tag.endswith("}tr")][1:]
        facts = []
        for row in rows:
            facts += facts_of(head, [inside(cell) for cell in row])
        return "\n".join(["", *facts, ""])
    if "blank" in (node.get("class") or "").split():
        return " ____ "
    return f"\n{inside(node)}\n" if tag in BLOCKS else inside(node)


def inside(node):
    return (node.text or "") + "".join(text_of(child) + (child.tail or "") for child in node)


def problems_of(paper):
    source = Path(paper["files"]["html"]).read_text("utf-8")
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=True)
    tree = parser.parse(source)
    for place, error, _ in parser.errors:
        yield f"html5lib: {error} at line {place[0]}"
    if tree.get("lang") != paper["language"]:
        yield f"lang is {tree.get('lang')} and not {paper['language']}"
    direction = "rtl" if paper["language"] == "ar" else "ltr"
    if tree.get("dir") != direction:
        yield f"dir is {tree.get('dir')} and not {direction}"
    title = next((node.text for node in tree.iter() if node.tag.endswith("}title")), "") or ""
    if not title.strip():
        yield "no title"
    name = named_in(title, paper["names"])
    if name:
        yield f"the title holds '{name}', a name of the case"
    for node in tree.iter():
        tag = node.tag.rsplit("}", 1)[-1] if isinstance(node.tag, str) else ""
        fetches = [key for key in node.keys() if key.rsplit("}", 1)[-1] in ("src", "href", "srcset", "action", "data")]
        if tag in ("script", "link", "iframe", "object", "embed", "img", "form") or fetches or any(key.startswith("on") for key in node.keys()):
            yield f"<{tag}> may fetch or run something"
    expected = plain_words(Path(paper["files"]["txt"]).read_text("utf-8"))
    found = words(inside(next(node for node in tree.iter() if node.tag.endswith("}main"))))
    difference = first_difference(expected, found)
    if difference:
        yield difference


def valid(jar, files):
    command = ["java", "-Xss2m", "-jar", jar, "--format", "gnu", "--filterpattern", BEHIND, *files]
    done = subprocess.run(command, capture_output=True)
    said = [line for line in done.stderr.decode().splitlines() if line.strip()]
    if done.returncode and not said:
        said = [f"the Nu Html Checker ended with {done.returncode}"]
    return said


def proof(jar, paper, folder):
    """That this check sees what is wrong: a page broken on purpose must be found."""
    source = Path(paper["files"]["html"]).read_text("utf-8")
    broken = folder / "broken.html"
    broken.write_text(source.replace("<main>", "<main><ul><p>x</p></ul>", 1), "utf-8")
    if not valid(jar, [str(broken)]):
        yield "check_html.py: the Nu Html Checker does not see a paragraph straight in a list"
    if not any("stands" in problem for problem in problems_of({**paper, "files": {**paper["files"], "html": str(broken)}})):
        yield "check_html.py: does not see a word that the plain text does not have"
    broken.unlink()


def main():
    folder, jar = Path(sys.argv[1]), sys.argv[2]
    papers = json.loads((folder / "papers.json").read_text("utf-8"))
    problems = valid(jar, [paper["files"]["html"] for paper in papers])
    problems += [f"{paper['files']['html']}: {problem}" for paper in papers for problem in problems_of(paper)]
    problems += proof(jar, papers[0], folder)
    print(f"HTML: {len(papers)} looked at with the Nu Html Checker and html5lib")
    return problems


if __name__ == "__main__":
    finish(main)
