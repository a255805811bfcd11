/**
 * Makes the pictures of the README from the embedded sample: `node docs/make-screenshots.mjs` after `npm ci`.
 * Needs soffice, pdftoppm and chromium. The fonts that 公文 ask for are rarely installed; free ones stand in for them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const target = join(here, 'screenshots');
const work = mkdtempSync(join(tmpdir(), 'jixiao-screenshots-'));
const sample = 'assets/sample/机关事务服务中心2020年度.xlsx';

const STAND_INS = [
  ['仿宋_GB2312', 'Noto Serif CJK SC'],
  ['宋体', 'Noto Serif CJK SC'],
  ['方正小标宋简体', 'Noto Serif CJK SC'],
  ['黑体', 'Noto Sans CJK SC'],
  ['楷体_GB2312', 'Noto Serif CJK SC'],
];

function fontSettings() {
  const aliases = STAND_INS.map(
    ([wanted, installed]) =>
      `<match target="pattern"><test name="family"><string>${wanted}</string></test><edit name="family" mode="assign" binding="same"><string>${installed}</string></edit></match>`,
  );
  const file = join(work, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>${aliases.join('')}</fontconfig>`,
  );
  return { ...process.env, FONTCONFIG_FILE: file };
}

function pdfOf(file) {
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, file], {
    env: fontSettings(),
  });
  return join(work, `${parse(file).name}.pdf`);
}

/** Draws the first page that has the words. */
function drawPage(pdf, words, picture) {
  const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
  const page = String(text.split('\f').findIndex((each) => each.includes(words)) + 1);
  execFileSync('pdftoppm', [
    '-r',
    '80',
    '-png',
    '-singlefile',
    '-f',
    page,
    '-l',
    page,
    pdf,
    join(target, picture),
  ]);
}

function terminal(text) {
  const lines = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').split('\n').slice(0, 28).join('\n');
  const page = join(work, 'terminal.html');
  writeFileSync(
    page,
    `<meta charset="utf-8"><body style="margin:0;background:#1e1e1e;overflow:hidden"><pre style="margin:0;padding:20px;color:#ddd;font:15px/1.5 'Noto Sans Mono CJK SC',monospace">$ npm start\n\n${lines}\n…</pre>`,
  );
  execFileSync('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--window-size=1180,760',
    `--screenshot=${join(target, 'terminal.png')}`,
    page,
  ]);
}

mkdirSync(target, { recursive: true });
const out = join(work, 'out');
const text = execFileSync(process.execPath, ['dist/jixiao.js', 'score', sample, '--out', out], {
  cwd: root,
  encoding: 'utf8',
});
terminal(text);
const outputs = readdirSync(out).map((name) => join(out, name));
const withEnding = (ending) => outputs.find((path) => path.endsWith(ending));
drawPage(pdfOf(withEnding('.xlsx')), '整体支出绩效评价指标评分表', 'score-sheet');
drawPage(pdfOf(withEnding('.docx')), '自评报告', 'report');
rmSync(work, { recursive: true });
