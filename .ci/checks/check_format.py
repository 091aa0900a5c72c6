"""Opens a case without ekc, as docs/format.md says: with age, SQLCipher, the list of words of BIP39 and a reader of QR codes.

    check_format.py BINARY FOLDER

The two programs in docs/format.md are run as they stand there. None of these tools is ours: age and unzip are those of
Debian, SQLCipher, the words and the reader come from PyPI, pdftoppm from poppler.
"""
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import zxingcpp
from mnemonic import Mnemonic
from sqlcipher3 import dbapi2 as sqlcipher

from make_papers import CASES, ROOT, Ekc, people_of
from said import Bad, finish

CASE = CASES["family"]
PASSPHRASE = "geheim"
DOCUMENT = ROOT / "docs/format.md"
# The database as ekc makes it: "ekc1" in ASCII.
APPLICATION_ID = 0x656B6331
MOST_SECONDS = 120


def in_terminal(command, folder, answers):
    """Run a line of a shell in a terminal of its own, as somebody types it; gives the exit code and all that was shown."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        os.execvp("sh", ["sh", "-c", command])
    shown, answered, ends = b"", 0, time.monotonic() + MOST_SECONDS
    while True:
        if not select.select([terminal], [], [], max(0, ends - time.monotonic()))[0]:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            raise Bad(command, f"still waits after {MOST_SECONDS} seconds: {shown[-200:]}")
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            piece = b""
        if not piece:
            break
        shown += piece
        if answered < len(answers) and len(re.findall(rb"(?:passphrase|words): ", shown)) > answered:
            os.write(terminal, answers[answered].encode() + b"\n")
            answered += 1
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.close(terminal)
    return code, shown.decode("utf-8", "replace").replace("\r\n", "\n")


def keys_in(key_file, passphrase=PASSPHRASE):
    """The keys that the age program finds in a key file."""
    out = key_file.with_name("opened.txt")
    code, shown = in_terminal(f"age -d '{key_file.name}' > '{out.name}'", key_file.parent, [passphrase])
    if code:
        raise Bad(key_file, f"age does not open it: {shown.strip()[-200:]}")
    text = out.read_text("ascii")
    out.unlink()
    *keys, bound = text.split("\n")
    if not 1 <= len(keys) <= 2 or not all(re.fullmatch("[0-9a-f]{64}", key) for key in keys):
        raise Bad(key_file, f"holds no key of 64 hexadecimal digits but {len(text)} letters")
    if not re.fullmatch(r"ekc\.key/1 [0-9a-f]{32} [0-9a-f]{32} \d+", bound):
        raise Bad(key_file, "does not say behind its keys which case file it belongs to")
    with key_file.with_suffix("").open("rb") as case_file:
        if bound.split(" ")[2] != case_file.read(16).hex():
            raise Bad(key_file, "says that it belongs to another case file than the one beside it")
    return keys


def look_at_database(path, key, names):
    """Open a case file with SQLCipher and its defaults; the names of the people must be there."""
    file = sqlcipher.connect(f"file:{path}?mode=ro", uri=True)
    try:
        # It writes its troubles to stderr unless told not to before the key comes.
        file.execute("PRAGMA cipher_log_level = NONE")
        file.execute(f"PRAGMA key = \"x'{key}'\"")
        one = lambda sql: file.execute(sql).fetchone()[0]
        try:
            found = {name for name, in file.execute("SELECT name FROM people")}
        except sqlcipher.DatabaseError as error:
            yield f"{path}: SQLCipher does not open it: {error}"
            return
        if not one("PRAGMA cipher_version").startswith("4."):
            yield f"SQLCipher is {one('PRAGMA cipher_version')} and not 4"
        missing = set(names) - found
        if missing:
            yield f"{path}: {len(missing)} of {len(names)} people are not in it, such as {sorted(missing)[0]}"
        if one("PRAGMA application_id") != APPLICATION_ID or one("PRAGMA user_version") < 1:
            yield f"{path}: application_id {one('PRAGMA application_id')}, user_version {one('PRAGMA user_version')}"
        if int(one("PRAGMA page_size")) != 4096:
            yield f"{path}: pages of {one('PRAGMA page_size')} bytes"
        flaws = [flaw for flaw, in file.execute("PRAGMA cipher_integrity_check")]
        if flaws:
            yield f"{path}: cipher_integrity_check: {flaws[0]}"
        try:
            whole = [flaw for flaw, in file.execute("PRAGMA integrity_check")]
        except sqlcipher.DatabaseError as error:
            whole = [str(error)]
        if whole != ["ok"]:
            yield f"{path}: integrity_check: {whole[0]}"
    finally:
        file.close()


def words_on(sheet):
    """The words on a sheet in HTML, in the order of their numbers."""
    cells = re.findall(r"<td>(\d+)</td><td>([a-z]+)</td>", sheet)
    if [int(number) for number, _ in sorted(cells, key=lambda cell: int(cell[0]))] != list(range(1, 25)):
        raise Bad("the recovery sheet", f"shows {len(cells)} numbered words and not 24")
    return [word for _, word in sorted(cells, key=lambda cell: int(cell[0]))]


def key_of(words):
    """The key of which these are the words; nothing when their checksum is wrong."""
    try:
        return bytes(Mnemonic("english").to_entropy(words)).hex()
    except (LookupError, ValueError):
        return None


def squares_on(pdf, spoil=False):
    """What the QR codes on the pages of a PDF say."""
    said = []
    pages = pdf.with_name("page")
    subprocess.run(["pdftoppm", "-gray", "-r", "150", pdf, pages], check=True)
    for page in sorted(pdf.parent.glob("page-*.pgm")):
        _, size, _, dots = page.read_bytes().split(b"\n", 3)
        wide, high = map(int, size.split())
        if spoil:
            # The lower half of the sheet is covered.
            dots = dots[: len(dots) // 4] + b"\x00" * (len(dots) - len(dots) // 4)
        said += [code.text for code in zxingcpp.read_barcodes(memoryview(dots).cast("B", shape=[high, wide]))]
        page.unlink()
    return said


def programs():
    """The programs in the document, by the name that stands on their first line."""
    found = {}
    for text in re.findall(r"```python\n(.*?)```", DOCUMENT.read_text("utf-8"), re.DOTALL):
        found[re.match(r"# (\S+):", text).group(1)] = text
    if set(found) != {"open.py", "words.py"}:
        raise Bad(DOCUMENT, f"shows the programs {sorted(found)} and not open.py and words.py")
    return found


def by_the_document(folder, names, words):
    """Type what the document says, where the files lie."""
    for name, text in programs().items():
        (folder / name).write_text(text, "utf-8")
    lines = {"age -d zaken.ekc.key | python open.py": PASSPHRASE, "python words.py | python open.py": " ".join(words)}
    text = DOCUMENT.read_text("utf-8")
    for line, answer in lines.items():
        if line not in text:
            yield f"{DOCUMENT}: does not say `{line}`"
        code, shown = in_terminal(line, folder, [answer])
        missing = [name for name in names if name not in shown]
        if code or missing:
            yield f"{DOCUMENT}: `{line}` ends with {code} and misses {len(missing)} of {len(names)} names: {shown[-300:]}"


def handed_over(ekc, folder):
    """A case that is handed over is opened by age, and one that age closed is taken in by ekc."""
    whole = ekc.run("export").stdout.decode("utf-8")
    passphrase = "zes rode fietsen"
    ekc.run("handover", "--to", folder / "case.age", "--transfer-passphrase-command", f"echo {passphrase}")
    code, shown = in_terminal("age -d case.age > opened.yaml", folder, [passphrase])
    opened = folder / "opened.yaml"
    if code or opened.read_text("utf-8") != whole:
        yield f"case.age: age ends with {code} and does not give the case: {shown[-200:]}"
    opened.unlink()
    # For a key, and in the text form, made by age itself.
    subprocess.run(["age-keygen", "-o", folder / "key.txt"], check=True, capture_output=True)
    made = subprocess.run(["age-keygen", "-y", folder / "key.txt"], check=True, capture_output=True)
    recipient = made.stdout.decode("ascii").strip()
    close = ["age", "-a", "-r", recipient, "-o", folder / "text.age"]
    subprocess.run(close, input=whole.encode("utf-8"), check=True)
    ekc.run("import", folder / "text.age", "--as", "van-age", "--identity", folder / "key.txt")
    ekc.run("handover", "gezin", "--to", folder / "for-key.age", "--recipient", recipient)
    out = subprocess.run(["age", "-d", "-i", folder / "key.txt", folder / "for-key.age"], capture_output=True)
    if out.returncode or out.stdout.decode("utf-8") != whole:
        yield f"for-key.age: age ends with {out.returncode} and does not give the case"


def proof(folder, key, names, words, sheet):
    """That this check sees what is wrong: each thing broken on purpose must be found."""
    seen = {}
    broken = folder / "broken"
    broken.mkdir()
    case_file, key_file = broken / "zaken.ekc", broken / "zaken.ekc.key"

    def fresh():
        shutil.copy(folder / "zaken.ekc", case_file)
        shutil.copy(folder / "zaken.ekc.key", key_file)

    def turned(path, at):
        data = bytearray(path.read_bytes())
        data[at] ^= 1
        path.write_bytes(data)

    def refused(passphrase):
        try:
            keys_in(key_file, passphrase)
        except Bad:
            return True
        return False

    fresh()
    seen["a passphrase that is another"] = refused("geheimer")
    turned(key_file, key_file.stat().st_size // 2)
    seen["a key file with one bit changed"] = refused(PASSPHRASE)
    fresh()
    other = f"{int(key[0], 16) ^ 1:x}{key[1:]}"
    seen["a key with one bit changed"] = bool(list(look_at_database(case_file, other, names)))
    seen["a name that is not there"] = bool(list(look_at_database(case_file, key, [*names, "Niemand Anders"])))
    turned(case_file, case_file.stat().st_size - 2000)
    seen["a page with one bit changed"] = bool(list(look_at_database(case_file, key, names)))
    at = next(at for at in range(23) if words[at] != words[at + 1] and key_of(swapped(words, at)) is None)
    seen["two words that changed places"] = key_of(swapped(words, at)) != key
    seen["a QR code that is covered"] = " ".join(words) not in squares_on(sheet, spoil=True)
    fresh()
    (broken / "open.py").write_text(programs()["open.py"], "utf-8")
    code, shown = in_terminal(f"echo {other} | python open.py 2> troubles", broken, [])
    seen["a wrong key in the program of the document"] = code != 0 and not any(name in shown for name in names)
    # Not broken, but as it is while a key changes: the second of two keys opens it.
    code, shown = in_terminal(f"printf '{other}\\n{key}' | python open.py 2> troubles", broken, [])
    if code or not all(name in shown for name in names):
        yield f"{DOCUMENT}: open.py does not try the second of two keys: {shown[-300:]}"
    for what, was_seen in seen.items():
        if not was_seen:
            yield f"check_format.py: does not see {what}"


def swapped(words, at):
    other = list(words)
    other[at], other[at + 1] = other[at + 1], other[at]
    return other


def main():
    folder = Path(sys.argv[2]).resolve() / "format"
    folder.mkdir(parents=True)
    ekc = Ekc(sys.argv[1], folder)
    case_file, copy, sheet = folder / "zaken.ekc", folder / "kopie.zip", folder / "sheet.pdf"
    ekc.environment["EKC_FILE"] = str(case_file)
    ekc.run("init")
    ekc.run("import", CASE, "--as", "gezin")
    ekc.run("backup", copy)
    names = [person["name"] for person in people_of(CASE)]
    problems = []

    key, = keys_in(folder / "zaken.ekc.key")
    problems += look_at_database(case_file, key, names)

    # Out of a copy, which must hold the same.
    out = folder / "out"
    unzipped = subprocess.run(["unzip", "-q", copy, "-d", out], capture_output=True)
    parts = sorted(path.name for path in out.iterdir()) if out.is_dir() else []
    if unzipped.returncode or parts != ["LEES-MIJ-README.txt", "zaken.ekc", "zaken.ekc.key"]:
        raise Bad(copy, f"unzip ends with {unzipped.returncode} and finds {parts}")
    if keys_in(out / "zaken.ekc.key") != [key]:
        problems.append(f"{copy}: holds another key than the case file it was made of")
    problems += look_at_database(out / "zaken.ekc", key, names)

    # With the sheet alone.
    text = ekc.run("recovery", "sheet", "--as", "html", "--to", "-").stdout.decode("utf-8")
    words = words_on(text)
    if key_of(words) != key:
        problems.append("the words of the recovery sheet are not those of the key")
    start = case_file.read_bytes()[:4].hex()
    if f"{start[:4]}-{start[4:]}" not in text:
        problems.append("the recovery sheet does not say how its case file begins")
    ekc.run("recovery", "sheet", "--as", "pdf", "--to", sheet)
    squares = squares_on(sheet)
    if squares != [" ".join(words)]:
        problems.append(f"{sheet}: {len(squares)} QR codes are read, and not one with the words of the sheet")

    problems += by_the_document(out, names, words)
    problems += handed_over(ekc, folder)

    # While the key changes the key file may hold two; afterwards one, and the old one opens nothing.
    ekc.run("key", "rotate")
    new, = keys_in(folder / "zaken.ekc.key")
    problems += look_at_database(case_file, new, names)
    if new == key or not list(look_at_database(case_file, key, names)):
        problems.append(f"{case_file}: the old key still opens it after a change of key")

    if not problems:
        problems += proof(out, key, names, words, sheet)
    print(f"format: a case of {len(names)} people opened without ekc: by age and SQLCipher, out of a copy, by {len(words)} words and by their QR code,")
    print("        with the programs in docs/format.md, and again with another key")
    return problems


if __name__ == "__main__":
    finish(main)
