/** Pictures that Chromium draws of HTML made here. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../test/run/chromium-path.js';

const TERMINAL_LINES = 28;
const TERMINAL_STYLE = `body { margin: 0; padding: 20px; width: max-content; background: #1e1e1e }
  pre { margin: 0; color: #ddd; font: 15px/1.5 'Noto Sans Mono CJK SC', monospace }`;
const ROW_STYLE = `body { margin: 0; padding: 16px; width: max-content; display: flex; gap: 16px; background: #d1d1d1 }
  img { display: block }`;

let opened = null;

function browser() {
  opened ??= chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox'] });
  return opened;
}

export async function closeBrowser() {
  await (await opened)?.close();
}

/** The first lines of what `npm start` prints. */
export function drawTerminal(text, picture) {
  const lines = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').split('\n').slice(0, TERMINAL_LINES);
  return draw(TERMINAL_STYLE, `<pre>$ npm start\n\n${lines.join('\n')}\n…</pre>`, picture);
}

/** Pictures in one row, as wide as they are. */
export function drawSideBySide(files, picture) {
  const images = files.map((file) => {
    return `<img src="data:image/png;base64,${readFileSync(file).toString('base64')}">`;
  });
  return draw(ROW_STYLE, images.join(''), picture);
}

async function draw(style, body, picture) {
  const page = await (await browser()).newPage();
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style><body>${body}</body>`);
  await page.locator('body').screenshot({ path: picture });
  await page.close();
}
