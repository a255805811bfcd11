import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Fluent keeps the focus inside dialogs and menus by hidden stops that hand it on at once; nobody meets them. */
const FOCUS_STOPS = '[data-tabster-dummy]';

/** What axe finds wrong in a page as it is now: the rule and the elements. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (stops) => {
    const { axe } = window as unknown as {
      axe: { run: (context: object, options: RunOptions) => Promise<AxeResults> };
    };
    // What passes is not told: on a page of a thousand cells it is most of the work.
    const { violations } = await axe.run({ exclude: [stops] }, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  }, FOCUS_STOPS);
}
