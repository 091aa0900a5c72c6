// Reads the calendars and cards that check_exchange.py had made with ical.js, the library of Thunderbird.
//
//     node check_exchange.mjs FOLDER MODULES
import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const [folder, modules] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(modules), 'x.js'));
const loaded = require('ical.js');
const ICAL = loaded.default ?? loaded;
const exchange = path.join(folder, 'exchange');
let wrong = 0;
const same = (file, what, found, expected) => {
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  wrong += 1;
  console.error(`WRONG ${file}: ical.js reads ${what} as ${JSON.stringify(found)} and not ${JSON.stringify(expected)}`);
};

const conferences = { first: '2026-03-28T13:00:00.000Z', second: '2026-03-28T13:00:00.000Z', later: '2026-03-29T12:00:00.000Z' };
const sundays = Array.from({ length: 16 }, (_, week) => new Date(Date.UTC(2026, 2, 15 + 7 * week)).toISOString().slice(0, 10));
let calendars = 0;
for (const [under, begin] of Object.entries(conferences)) {
  for (const name of readdirSync(path.join(exchange, under))) {
    const file = path.join(exchange, under, name);
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
    ICAL.TimezoneService.reset();
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
    const events = calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
    const one = (title) => events.find((it) => it.summary === title);
    same(file, 'METHOD', calendar.getFirstPropertyValue('method'), 'PUBLISH');
    same(file, 'the conference', one('Bijeenkomst')?.startDate.toJSDate().toISOString(), begin);
    same(file, 'the place', one('Bijeenkomst')?.location, 'Buurthuis De Eik; zaal 2, achterom');
    same(file, 'looking back', one('Samen terugkijken')?.startDate.toJSDate().toISOString(), '2026-05-30T17:30:00.000Z');
    same(file, 'CLASS', [...new Set(events.map((it) => it.component.getFirstPropertyValue('class')))], ['PRIVATE']);
    if (/zus-1|opa-1/.test(name)) {
      const days = [];
      const turn = one('Afspraak').iterator();
      for (let day = turn.next(); day && days.length < 99; day = turn.next()) days.push(day.toString());
      same(file, 'the Sundays', days, sundays);
    }
    calendars += 1;
  }
}

const ownFile = path.join(exchange, 'own.ics');
const own = new ICAL.Component(ICAL.parse(readFileSync(ownFile, 'utf8'))).getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
same(ownFile, 'titles of another sort', own.filter((it) => !/^Zaak [ab]$/.test(it.summary)).length, 0);
same(ownFile, 'events of no whole day', own.filter((it) => !it.startDate.isDate).length, 0);
calendars += 1;

const file = path.join(exchange, 'cards.vcf');
const cards = ICAL.parse(readFileSync(file, 'utf8')).map((it) => new ICAL.Component(it));
const value = (card, name) => card.getFirstPropertyValue(name);
same(file, 'the names', cards.map((it) => value(it, 'fn')), ['Zerrin Öztürk van den Böğürtlen', 'Łucja Żółkowska', 'Володимир Ґалаґан', 'عبد الرحمن الحداد', 'Ton Visser']);
same(file, 'the versions', [...new Set(cards.map((it) => value(it, 'version')))], ['3.0']);
same(file, 'the name in parts', value(cards[0], 'n'), ['van den Böğürtlen', 'Zerrin Öztürk', '', '', '']);
same(file, 'the identifiers', new Set(cards.map((it) => value(it, 'uid'))).size, cards.length);
same(file, 'the telephone', value(cards[0], 'tel'), '+31 6 10000001');
same(file, 'the address', value(cards[0], 'adr'), ['', '', 'Lindelaan 1; 8261 AB Lindendam, bij de brug', '', '', '', '']);
same(file, 'the mail', value(cards[1], 'email'), 'lucja@voorbeeld.nl');
same(file, 'the organisation', value(cards[4], 'org'), 'Gemeente Lindendam; Werk, Inkomen');
console.log(`exchange: ${calendars} calendars and ${cards.length} cards read back with ical.js`);
process.exit(wrong ? 1 : 0);
