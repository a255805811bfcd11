/**
 * Draws the icons of the ribbon from their SVG sources: `npm run icons`. Needs Chromium.
 * The sources are drawn on a grid of 16, so that lines fall on whole pixels in every size that Office asks for.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 64, 80];
const folder = fileURLToPath(new URL('../assets/icons', import.meta.url));

const browser = await chromium.launch({
  executablePath: process.env.JIXIAO_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();

async function draw(source, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${source}`);
  return page.screenshot({ omitBackground: true });
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const source = readFileSync(join(folder, file), 'utf8');
  for (const size of SIZES) {
    writeFileSync(join(folder, `${parse(file).name}-${size}.png`), await draw(source, size));
  }
}
await browser.close();
