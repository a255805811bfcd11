import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { openExcel, type ExcelHost } from '../host/excel-host';
import { attachInPage } from './in-page';
import { OFFICE_THEMES, type ThemeName } from './office-theme';
import { XdmHost } from './xdm-host';

export type PaneOptions = {
  /** Of the pane's page; any host name that a route or a server answers. */
  readonly url: string;
  readonly workbookBytes: Uint8Array;
  readonly name: string;
  readonly theme?: ThemeName;
  /** Highest ExcelApi that the host has; that of LTSC 2021 unless told. */
  readonly apiLevel?: string;
};

const LIBRARY = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const BINDING = 'emulatedExcelReceives';
const RECEIVER = 'emulatedExcelSends';

/**
 * Opens a page as a pane of an emulated Excel. The page's own script element for Microsoft's CDN is answered from the
 * npm package, unmodified. The host lives in this process; close it when the test is done.
 */
export async function openPaneInExcel(page: Page, options: PaneOptions): Promise<ExcelHost> {
  const { url, workbookBytes, name, theme = 'light', apiLevel = '1.14' } = options;
  const host = await openExcel(workbookBytes, name);
  const xdm = new XdmHost(host, apiLevel, (message) => void send(page, message));
  await page.exposeFunction(BINDING, async (message: string) => {
    const answer = await xdm.receive(message);
    setImmediate(() => {
      host.afterAnswer();
    });
    return answer;
  });
  await page.addInitScript(attachInPage, {
    theme: OFFICE_THEMES[theme],
    bindingName: BINDING,
    receiverName: RECEIVER,
  });
  await page.route(`${CDN}**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice(new URL(CDN).pathname.length);
    return route.fulfill({ path: join(LIBRARY, file) });
  });
  if (theme === 'highContrast') await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(url);
  return host;
}

async function send(page: Page, message: string): Promise<void> {
  if (page.isClosed()) return;
  await page.evaluate(
    ([receiver, text]) => {
      (window as unknown as Record<string, (data: string) => void>)[receiver]?.(text);
    },
    [RECEIVER, message] as const,
  );
}
