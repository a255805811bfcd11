/**
 * Makes every picture of the README and the guides, from the embedded sample: `npm run screenshots` after `npm ci`.
 * The whole set comes into out/screenshots, the few that the documents show into docs/screenshots. Needs a Chromium,
 * soffice and pdftoppm.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawPage } from './pictures/draw-page.mjs';
import { closeBrowser, drawSideBySide, drawTerminal } from './pictures/draw-html.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const all = join(root, 'out/screenshots');
const shown = join(root, 'docs/screenshots');
const work = mkdtempSync(join(tmpdir(), 'jixiao-screenshots-'));
const sample = 'assets/sample/机关事务服务中心2020年度.xlsx';

/** Pictures of the documents and guides: each made of one or more of the whole set, side by side. */
const SHOWN = [
  ['terminal', ['terminal']],
  ['score-sheet', ['score-sheet']],
  ['report', ['report']],
  ['pane', ['2-scoring', '2-evidence', '3-writing', '4-report'].map((step) => `excel-320-light-${step}`)],
  ['pane-themes', ['light', 'dark', 'highContrast'].map((theme) => `excel-320-${theme}-2-scoring`)],
  ['page', ['page-1280-light-2-evidence']],
  ['word', ['2-compose', '3-refresh', '4-check', '5-evidence'].map((tab) => `word-320-light-${tab}`)],
];

function npx(args, settings = {}) {
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  execFileSync('npx', args, { ...options, env: { ...process.env, ...settings } });
}

async function drawDocuments() {
  const out = join(work, 'out');
  const command = ['dist/jixiao.js', 'score', sample, '--out', out];
  const text = execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  await drawTerminal(text, join(all, 'terminal.png'));
  const outputs = readdirSync(out).map((name) => join(out, name));
  const withEnding = (ending) => outputs.find((path) => path.endsWith(ending));
  drawPage(withEnding('.xlsx'), '整体支出绩效评价指标评分表', join(all, 'score-sheet.png'), work);
  drawPage(withEnding('.docx'), '自评报告', join(all, 'report.png'), work);
}

/** The tests that look at every step also keep what they see. */
function drawPaneAndPage() {
  npx(['jest', '-i', 'test/e2e/looks'], { JIXIAO_SCREENSHOTS: all });
}

async function compose() {
  for (const [name, parts] of SHOWN) {
    const files = parts.map((part) => join(all, `${part}.png`));
    const target = join(shown, `${name}.png`);
    if (files.length === 1) copyFileSync(files[0], target);
    else await drawSideBySide(files, target);
  }
}

for (const folder of [all, shown]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
try {
  npx(['webpack', '--config-name', 'cli', '--config-name', 'web']);
  await drawDocuments();
  drawPaneAndPage();
  await compose();
} finally {
  await closeBrowser();
  rmSync(work, { recursive: true });
}
