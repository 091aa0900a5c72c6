// Opens every HTML paper in Debian's Chromium and runs axe-core over it, on a wide and on a narrow screen.
//
//     node check_browser.mjs FOLDER MODULES
//
// All rules of WCAG 2.0 and 2.1, levels A and AA, and the best practices; no rule is turned off.
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, modules] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(modules), 'x.js'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
// 320 CSS pixels: what is left of a wide screen at 400 %, and the width of WCAG 1.4.10 (reflow).
const SCREENS = [{ width: 1280, height: 900 }, { width: 320, height: 640 }];

const profile = mkdtempSync(path.join(tmpdir(), 'ekc-chromium-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: '/usr/bin/chromium',
  headless: true,
  bypassCSP: true,
  offline: true,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

const open = new Map();
const undecided = new Map();

async function look(page, file, screens) {
  const problems = [];
  const url = pathToFileURL(file).href;
  const fetched = [];
  const said = [];
  const onRequest = (request) => { if (request.url() !== url) fetched.push(request.url()); };
  const onSaid = (message) => said.push(message.text());
  page.on('request', onRequest);
  page.on('console', onSaid);
  page.on('pageerror', onSaid);
  for (const screen of screens) {
    await page.setViewportSize(screen);
    await page.goto(url, { waitUntil: 'load' });
    const at = `at ${screen.width} pixels`;
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) problems.push(`${at} it is ${wide} pixels too wide`);
    await page.evaluate(axe);
    const found = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags } }), TAGS);
    for (const violation of found.violations) {
      const where = violation.nodes.slice(0, 2).map((node) => node.html.slice(0, 120)).join(' … ');
      problems.push(`axe ${at}: ${violation.id} (${violation.impact}): ${violation.help}: ${where}`);
    }
    for (const rule of found.incomplete) undecided.set(rule.id, (undecided.get(rule.id) ?? 0) + rule.nodes.length);
    for (const rule of found.passes) open.set(rule.id, (open.get(rule.id) ?? 0) + 1);
  }
  page.off('request', onRequest);
  page.off('console', onSaid);
  page.off('pageerror', onSaid);
  if (fetched.length) problems.push(`it fetches ${fetched.join(', ')}`);
  if (said.length) problems.push(`the browser says ${said.slice(0, 3).join(' / ')}`);
  return problems;
}

let wrong = 0;
const tell = (line) => { wrong += 1; if (wrong <= 60) console.error(`WRONG ${line}`); };
try {
  await browser.route('**/*', (route) => (route.request().url().startsWith('file://') ? route.continue() : route.abort()));
  const all = JSON.parse(readFileSync(path.join(folder, 'papers.json'), 'utf8'));
  const papers = all.map((paper) => paper.files.html);
  // On the narrow screen one paper of each kind in each language, from the case with the hardest words.
  const narrow = new Map([...all].sort((one, other) => (other.case === 'made-up') - (one.case === 'made-up')).reverse().map((paper) => [`${paper.kind} ${paper.language}`, paper.files.html]));
  const queue = papers.map((file) => [file, [...narrow.values()].includes(file) ? SCREENS : SCREENS.slice(0, 1)]);
  // Two at a time, as many as there are cores.
  await Promise.all([0, 1].map(async () => {
    const page = await browser.newPage();
    for (let next = queue.shift(); next; next = queue.shift()) for (const problem of await look(page, ...next)) tell(`${next[0]}: ${problem}`);
    await page.close();
  }));
  // That this check sees what is wrong: a page broken on purpose.
  const broken = path.resolve(folder, 'broken.html');
  writeFileSync(broken, readFileSync(papers[0], 'utf8').replace(/<html lang="[a-z]+"/, '<html').replace('<main>', '<main><p style="color:#ddd">bleek</p><img src="https://ekc.invalid/x.png">'));
  const page = await browser.newPage();
  const seen = (await look(page, broken, SCREENS)).join('\n');
  rmSync(broken);
  for (const sign of ['html-has-lang', 'color-contrast', 'image-alt', 'it fetches']) if (!seen.includes(sign)) tell(`check_browser.mjs: does not see ${sign}`);
  const left = [...undecided].map(([rule, count]) => `${rule} ${count}`).join(', ') || 'nothing';
  console.log(`HTML: ${papers.length} opened in Chromium, ${narrow.size} of them on a narrow screen too; ${open.size} rules of axe-core applied; undecided: ${left}`);
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
process.exit(wrong ? 1 : 0);
