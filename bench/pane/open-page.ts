import type { Browser, Page } from 'playwright-core';
import { ADDIN_ORIGIN, serveBuiltWeb } from '../../test/e2e/built-web';
import { openPaneInExcel } from '../../test/office-host/browser/open-pane-in-excel';
import { OFFICE_JS_HOMES } from '../../test/office-host/browser/serve-office-js';
import type { ExcelHost } from '../../test/office-host/host/excel-host';
import type { TestWorkbook } from './workbooks';

/** A page opened as a pane of an emulated Excel. */
export type OpenPage = { readonly page: Page; readonly host: ExcelHost; readonly close: () => Promise<void> };

/** Which page: our pane as it was built, or one that has Office.js and nothing else. */
export type PageKind = 'pane' | 'bare';

const PATHS: Readonly<Record<PageKind, string>> = { pane: '/taskpane.html?host=excel', bare: '/bare.html' };
/** Answered from the npm package. */
const OFFICE_JS = `${OFFICE_JS_HOMES.current}office.js`;
const BARE = `<!doctype html><meta charset="utf-8"><script src="${OFFICE_JS}"></script><script>
Office.onReady(() => { const button = document.createElement('button'); button.textContent = 'ready'; document.body.append(button); });
</script>`;

/** What can be pressed as soon as the page can be used. */
export const FIRST_BUTTON: Readonly<Record<PageKind, string>> = { pane: '一键评分', bare: 'ready' };

/** Opens a page without anything cached, and waits until it can be used; the seconds that took since its navigation. */
export async function openPage(
  browser: Browser,
  kind: PageKind,
  { name, bytes }: TestWorkbook,
): Promise<OpenPage & { readonly seconds: number }> {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await serveBuiltWeb(page);
  await page.route(`${ADDIN_ORIGIN}/bare.html`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: BARE }),
  );
  const host = await openPaneInExcel(page, {
    url: ADDIN_ORIGIN + PATHS[kind],
    workbookBytes: bytes,
    name,
  });
  const milliseconds = await page.evaluate(whenUsable, FIRST_BUTTON[kind]);
  const close = async (): Promise<void> => {
    await context.close();
    host.close();
  };
  return { page, host, close, seconds: milliseconds / 1000 };
}

/** Runs in the page: the milliseconds from its navigation until a button can be pressed. */
async function whenUsable(label: string): Promise<number> {
  const canBePressed = (button: HTMLButtonElement): boolean =>
    button.textContent.includes(label) && !button.disabled && button.ariaDisabled !== 'true';
  while (![...document.querySelectorAll('button')].some(canBePressed)) {
    await new Promise(requestAnimationFrame);
  }
  return performance.now();
}
