"""Reads calendars and address lists back with foreign libraries, from a made-up case around the night the clock goes forward.

    check_exchange.py BINARY FOLDER

Calendars: icalendar with recurring-ical-events, and vobject. Cards: vobject. Tables: the csv of Python. Afterwards
check_exchange.mjs reads the same files with ical.js, the library of Thunderbird.
"""
import csv
import io
import re
import sys
from datetime import date, datetime, timedelta, timezone
from email import message_from_bytes, policy
from pathlib import Path

import icalendar
import recurring_ical_events
import vobject
import yaml

from make_papers import HERE, Ekc
from said import Bad, finish

UTC = timezone.utc
CASE = HERE / "made-up.yaml"
# Each event by its title: when it begins and ends in UTC. The conference is in winter time, looking back in summer time.
MOMENTS = {
    "Bijeenkomst": (datetime(2026, 3, 28, 13, 0, tzinfo=UTC), datetime(2026, 3, 28, 17, 0, tzinfo=UTC)),
    "Samen terugkijken": (datetime(2026, 5, 30, 17, 30, tzinfo=UTC), datetime(2026, 5, 30, 19, 0, tzinfo=UTC)),
}
SUNDAYS = [date(2026, 3, 15) + timedelta(weeks=week) for week in range(16)]
NEUTRAL = {"Bijeenkomst", "Samen terugkijken", "Afspraak"}


# While the conference is still to come: of a day that is over no calendar tells any more.
BEFORE_THE_DAY = "2026-03-20T12:00:00Z"


def calendars(ekc, folder, case):
    folder.mkdir(parents=True, exist_ok=True)
    before = Ekc(ekc.binary, folder)
    before.environment = {**ekc.environment, "EKC_TEST_NOW": BEFORE_THE_DAY}
    before.run("calendar", "--case", case, "--to", folder, "--replace")
    found = {path.stem.split(f"-{case}-", 1)[1]: path for path in folder.glob("*.ics")}
    if set(found) != {"hoofdpersoon-1", "zus-1", "oom-1", "opa-1"}:
        raise Bad("calendar", f"calendars for {sorted(found)}")
    return found


def moments(path, read):
    """Title, begin and end of each event with an hour, as one library reads it."""
    if read == "icalendar":
        events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
        timed = [(str(it["SUMMARY"]), it.start, it.end) for it in events if isinstance(it.start, datetime)]
    else:
        events = vobject.readOne(path.read_text("utf-8")).contents["vevent"]
        timed = [(it.summary.value, it.dtstart.value, it.dtstart.value + it.duration.value) for it in events if isinstance(it.dtstart.value, datetime)]
    return {title: (begin.astimezone(UTC), end.astimezone(UTC)) for title, begin, end in timed}


def look_at_calendar(path, handle, people):
    text = path.read_bytes().decode("utf-8")
    for number, line in enumerate(text.split("\r\n"), 1):
        if len(line.encode()) > 75 or "\n" in line:
            yield f"line {number} is longer than 75 octets or ends without CRLF"
    calendar = icalendar.Calendar.from_ical(text)
    if calendar.errors or any(event.errors for event in calendar.walk()):
        yield f"icalendar: {calendar.errors}"
    if str(calendar.get("METHOD")) != "PUBLISH":
        yield f"METHOD is {calendar.get('METHOD')}"
    for read in ("icalendar", "vobject"):
        found = moments(path, read)
        if found != MOMENTS:
            yield f"{read} reads {found} and not {MOMENTS}"
    for event in calendar.walk("VEVENT"):
        if str(event.get("CLASS")) != "PRIVATE":
            yield f"CLASS is {event.get('CLASS')}"
        if str(event["SUMMARY"]) not in NEUTRAL:
            yield f"SUMMARY says '{event['SUMMARY']}'"
        if "ATTENDEE" in event or "ORGANIZER" in event:
            yield "an event that is for information names someone"
        if any(str(alarm.get("DESCRIPTION")) not in NEUTRAL for alarm in event.walk("VALARM")):
            yield "a reminder tells more than the title"
    if handle in ("zus-1", "opa-1"):
        # By the rule itself and by each of two libraries that work it out: every Sunday, the night of the clock included.
        days = [it.start for it in recurring_ical_events.of(calendar).between(date(2026, 1, 1), date(2027, 1, 1)) if str(it["SUMMARY"]) == "Afspraak"]
        if sorted(days) != SUNDAYS:
            yield f"recurring-ical-events finds {len(days)} days: {sorted(days)[:4]} …"
        event = next(it for it in vobject.readOne(text).contents["vevent"] if it.summary.value == "Afspraak")
        days = [it.date() for it in event.getrruleset(addRDate=True)]
        if days != SUNDAYS:
            yield f"vobject finds {len(days)} days: {days[:4]} …"
    unfolded = text.replace("\r\n ", "")
    for person in people:
        if person["handle"] == handle:
            continue
        for field in ("name", "email", "phone", "address", "handle"):
            if person.get(field) and person[field] in unfolded:
                yield f"tells the {field} of {person['handle']}"


def versions(path):
    return {str(it["UID"]): int(it["SEQUENCE"]) for it in icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")}


def look_at_own_calendar(ekc, folder, people):
    """The coordinator's own calendar of all cases: it says the number of a case, and nothing else of it."""
    path = folder / "own.ics"
    ekc.run("due", "--calendar", "--to", path)
    text = path.read_bytes().decode("utf-8")
    calendar = icalendar.Calendar.from_ical(text)
    if calendar.errors or any(event.errors for event in calendar.walk()):
        yield f"{path}: icalendar: {calendar.errors}"
    events = calendar.walk("VEVENT")
    if not events or len({str(it["UID"]) for it in events}) != len(events):
        yield f"{path}: {len(events)} events, and not each with a UID of its own"
    titles = {str(it["SUMMARY"]) for it in events}
    if not titles <= {"Zaak a", "Zaak b"}:
        yield f"{path}: titles {titles}"
    today = date(2026, 4, 2)
    if any(isinstance(it.start, datetime) or it.start < today for it in events):
        yield f"{path}: an event has an hour, or is past"
    days = sorted(str(it.start) for it in events)
    read = sorted(str(it.dtstart.value) for it in vobject.readOne(text).contents["vevent"])
    if read != days:
        yield f"{path}: vobject reads {read} and icalendar {days}"
    unfolded = text.replace("\r\n ", "")
    for person in people:
        for field in ("name", "email", "phone", "address", "handle"):
            if person.get(field) and person[field] in unfolded:
                yield f"{path}: tells the {field} of {person['handle']}"


def look_at_mail(ekc, folder):
    path = folder / "draft.eml"
    ekc.run("calendar", "--case", "a", "--for", "zus-1", "--mail", "--to", path)
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    parts = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
    if mail.get_content_type() != "multipart/alternative" or len(parts) != 1:
        yield f"{path}: not a mail with one calendar in it"
        return
    calendar = icalendar.Calendar.from_ical(parts[0].get_content())
    if (parts[0].get_param("method"), str(calendar["METHOD"])) != ("REQUEST", "REQUEST"):
        yield f"{path}: the method is {parts[0].get_param('method')} outside and {calendar['METHOD']} inside"
    for event in calendar.walk("VEVENT"):
        asked = event.get("ATTENDEE")
        if isinstance(asked, list) or str(asked) != "mailto:lucja@voorbeeld.nl" or str(event.get("ORGANIZER")) != "mailto:coordinator@voorbeeld.nl":
            yield f"{path}: asks {asked} for {event.get('ORGANIZER')}"
    if [str(address) for address in mail["To"].addresses] != ["lucja@voorbeeld.nl"] or "Cc" in mail or "Bcc" in mail:
        yield f"{path}: goes to {mail['To']}"


def look_at_cards(path, people):
    cards = list(vobject.readComponents(path.read_text("utf-8")))
    if len(cards) != len(people):
        yield f"{path}: {len(cards)} cards for {len(people)} people"
    if len({card.uid.value for card in cards}) != len(cards):
        yield f"{path}: two cards with one UID"
    for card, person in zip(cards, people):
        value = lambda name: card.contents[name][0].value if name in card.contents else None
        organisation = value("org")
        found = {
            "version": value("version"),
            "name": value("fn"),
            "phone": value("tel"),
            "email": value("email"),
            "address": value("adr") and value("adr").street,
            "organisation": organisation and organisation[0],
            "function": value("title"),
            "relation": value("note"),
        }
        for field, read in found.items():
            expected = "3.0" if field == "version" else person.get(field)
            if read != expected:
                yield f"{path}: vobject reads {field} of {person['handle']} as {read!r} and not {expected!r}"
        if organisation and len(organisation) != 1:
            yield f"{path}: the organisation of {person['handle']} falls apart: {organisation}"
        parts = value("n")
        whole = " ".join(filter(None, (parts.prefix, parts.given, parts.additional, parts.family, parts.suffix)))
        if whole != person["name"]:
            yield f"{path}: N of {person['handle']} reads '{whole}'"


def look_at_table(path, people):
    data = path.read_bytes()
    if not data.startswith(b"\xef\xbb\xbf"):
        yield f"{path}: no byte order mark"
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))
    head = ["Naam", "Relatie", "Huishouden", "Telefoon", "E-mail", "Adres", "Taal"]
    if rows[0] != head:
        yield f"{path}: the head is {rows[0]}"
    fields = ["name", "relation", "household", "phone", "email", "address", "language"]
    for row, person in zip(rows[1:], people, strict=True):
        expected = [str(person.get(field) or "") for field in fields]
        # A number of this country is written as one dials it here, which a spreadsheet leaves as it is.
        expected = [re.sub(r"^\+31 ", "0", cell) for cell in expected]
        # A formula stands guarded by an apostrophe.
        expected = [f"'{cell}" if cell[:1] in "=+-@" and cell else cell for cell in expected]
        if row != expected:
            yield f"{path}: a row reads {row} and not {expected}"
    cells = [cell for row in rows for cell in row]
    if "'=1+1" not in cells or any(cell[:1] in ("=", "+", "-", "@", "\t", "\r") for cell in cells):
        yield f"{path}: a cell that a spreadsheet runs is not guarded"


def before_the_end(folder):
    """The case while its conference is still to come: once it has ended no calendar holds its day."""
    text = re.sub(r"(?m)^    (?:ended_at|ending|ended_on): .*\n", "", CASE.read_text("utf-8"))
    path = folder / "to-come.yaml"
    path.write_text(text, "utf-8")
    return path


def main():
    folder = Path(sys.argv[2]) / "exchange"
    folder.mkdir(parents=True)
    case = before_the_end(folder)
    ekc = Ekc(sys.argv[1], folder)
    ekc.run("init")
    ekc.run("import", case, "--as", "a")
    people = yaml.safe_load(CASE.read_text("utf-8"))["case"]["people"]
    first = calendars(ekc, folder / "first", "a")
    second = calendars(ekc, folder / "second", "a")
    problems = []
    for handle, path in first.items():
        problems += [f"{path}: {problem}" for problem in look_at_calendar(path, handle, people)]
        before, after = versions(path), versions(second[handle])
        if set(before) != set(after):
            problems.append(f"{path}: the UIDs change from one export to the next")
        elif not all(after[uid] > before[uid] for uid in before):
            problems.append(f"{path}: SEQUENCE does not rise: {before} then {after}")
        if len(set(before)) != len(list(icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT"))):
            problems.append(f"{path}: two events with one UID")
    problems += look_at_mail(ekc, folder)
    # The same conference a day later, on the Sunday itself, is in summer time.
    later = folder / "later.yaml"
    later.write_text(case.read_text("utf-8").replace("2026-03-28", "2026-03-29").replace("handle: z-01", "handle: z-02"), "utf-8")
    ekc.run("import", later, "--as", "b")
    summer = {**MOMENTS, "Bijeenkomst": tuple(moment.replace(day=29) - timedelta(hours=1) for moment in MOMENTS["Bijeenkomst"])}
    for handle, path in calendars(ekc, folder / "later", "b").items():
        for read in ("icalendar", "vobject"):
            if moments(path, read) != summer:
                problems.append(f"{path}: {read} reads {moments(path, read)} and not {summer}")
        if set(versions(path)) & set(versions(first[handle])):
            problems.append(f"{path}: has a UID of another case")
    problems += look_at_own_calendar(ekc, folder, people)
    cards, table = folder / "cards.vcf", folder / "table.csv"
    ekc.run("contacts", "export", "--case", "a", "--to", cards)
    ekc.run("contacts", "export", "--csv", "--case", "a", "--to", table)
    problems += look_at_cards(cards, people)
    again = folder / "cards-again.vcf"
    ekc.run("contacts", "export", "--case", "a", "--to", again)
    if again.read_bytes() != cards.read_bytes():
        problems.append(f"{again}: an address book that gets the cards twice has everybody twice")
    problems += look_at_table(table, people)
    print(f"exchange: {len(first) * 3} calendars, one of all cases, a mail, {len(people)} cards and a table read back with icalendar, recurring-ical-events, vobject and csv")
    return problems


if __name__ == "__main__":
    finish(main)
