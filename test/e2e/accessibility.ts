import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Fluent keeps the focus inside dialogs and menus by hidden stops that hand it on at once; nobody meets them. */
const FOCUS_STOPS = '[data-tabster-dummy]';

/** What axe finds wrong in a page as it is now: the rule and the elements. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((stops) => {
    const { axe } = window as unknown as { axe: { run: (context: object) => Promise<AxeResults> } };
    return axe.run({ exclude: [stops] });
  }, FOCUS_STOPS);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
