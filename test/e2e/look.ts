import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axeFindings } from './accessibility';

/** `npm run screenshots` names a folder; without it nothing is kept. */
const KEPT_IN = process.env.JIXIAO_SCREENSHOTS;

/** What fades in has no colours of its own yet; what turns for ever is as it is. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** Takes a picture of the page where one is wanted; expects that axe finds nothing and nothing scrolls sideways. */
export async function look(page: Page, name: string): Promise<void> {
  await settle(page);
  if (KEPT_IN !== undefined) {
    mkdirSync(KEPT_IN, { recursive: true });
    await page.screenshot({ path: join(KEPT_IN, `${name}.png`) });
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect({ name, findings: await axeFindings(page), overflow: Math.max(overflow, 0) }).toEqual({
    name,
    findings: [],
    overflow: 0,
  });
}
