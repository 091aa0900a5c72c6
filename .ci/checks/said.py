"""What every check here uses: how it says what is wrong, and the words of a paper in a form that can be compared."""
import re
import sys
import unicodedata


class Bad(Exception):
    """Something is wrong with one paper."""

    def __init__(self, paper, what):
        super().__init__(f"{paper}: {what}")


def finish(main):
    """Run a check: each problem in a line of its own, and exit 1 when there was one."""
    try:
        problems = main() or []
    except Bad as bad:
        problems = [str(bad)]
    for problem in problems[:200]:
        print(f"WRONG {problem}", file=sys.stderr)
    if len(problems) > 200:
        print(f"WRONG … and {len(problems) - 200} more", file=sys.stderr)
    sys.exit(1 if problems else 0)


# Soft hyphen, zero-width characters, marks of direction: they are not seen.
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]")
# What stands for a line to write on or a box to tick differs from form to form.
BLANK = re.compile(r"^(_+|☐|\[\s*\]|\[|\]|•)$")


def normal(text):
    return UNSEEN.sub("", unicodedata.normalize("NFC", text)).replace("\u00a0", " ").replace("\u202f", " ")


def words(text):
    """The words of a text, without lines to write on and boxes to tick."""
    text = normal(text).replace("☐", " ☐ ").replace("[ ]", " ☐ ")
    text = re.sub(r"_{3,}", " ____ ", text)
    return [word for word in text.split() if not BLANK.match(word)]


UNDER = re.compile(r"^(=+|-+)$")
MARK = re.compile(r"^(\s*)(- |\d{1,2}\. )")


def plain_lines(text):
    """The lines of the plain text without its signs: under headings, before items, beside frames."""
    lines = text.split("\n")
    kept = []
    for at, line in enumerate(lines):
        if UNDER.match(line) and at and lines[at - 1].strip() and len(line) == min(len(lines[at - 1]), 76):
            continue
        line = re.sub(r"^\| ?", "", line)
        while MARK.match(line):
            line = MARK.sub(r"\1", line, count=1)
        kept.append(line)
    return kept


def facts_of(head, cells):
    """What a row of a table says, as the plain text says it: one fact a line, after its heading; the boxes to tick last."""
    named = [(name.strip(), cell.strip()) for name, cell in zip(head, cells)]
    is_box = lambda cell: re.fullmatch(r"☐|\[\s*\]", cell)
    # A box or a line to write on is something to fill in, also where it has no letters.
    facts = [f"{name}: {cell}" if name else cell for name, cell in named if cell and not (name and is_box(cell))]
    return facts + [f"{cell} {name}" for name, cell in named if name and is_box(cell)]


def plain_words(text):
    return words("\n".join(plain_lines(text)))


def first_difference(expected, found):
    """Where two runs of words part, in a few words; None when they are the same."""
    for at, (one, other) in enumerate(zip(expected, found)):
        if one != other:
            return f"the text says '{' '.join(expected[max(0, at - 4):at + 4])}', here stands '{' '.join(found[max(0, at - 4):at + 4])}'"
    if len(expected) != len(found):
        at = min(len(expected), len(found))
        return f"the text goes on with '{' '.join(expected[at:at + 8])}', here with '{' '.join(found[at:at + 8])}'"
    return None


def named_in(text, names):
    """A name of a person of the case that stands in a text: the whole name, or a word of it that is one (with a capital)."""
    parts = {part for name in names for part in re.findall(r"\w{3,}", name) if part[0] != part[0].lower() or not part[0].isascii()}
    there = set(re.findall(r"\w{3,}", text))
    return next((name for name in names if name in text), None) or next(iter(sorted(parts & there)), None)
