import type { Page } from 'playwright-core';
import type { OfficeHost } from '../host/office-host';
import { attachInPage } from './in-page';
import { OFFICE_THEMES, type ThemeName } from './office-theme';
import { serveOfficeJs, type Moves } from './serve-office-js';
import { XdmHost } from './xdm-host';

/** What every pane is opened with, whichever program it stands in. */
export type OpenOptions = {
  /** Of the pane's page; any host name that a route or a server answers. */
  readonly url: string;
  readonly theme?: ThemeName;
  /** Where Microsoft has moved Office.js; nothing has moved unless told. */
  readonly moves?: Moves;
};

const BINDING = 'emulatedOfficeReceives';
const RECEIVER = 'emulatedOfficeSends';

/**
 * Opens a page as a pane of an emulated program whose own API has this level. The page's own script element for
 * Microsoft's network is answered from the npm package, unmodified.
 */
export async function openPane(
  page: Page,
  host: OfficeHost,
  apiLevel: string,
  options: OpenOptions,
): Promise<void> {
  const { url, theme = 'light', moves } = options;
  await connect(page, host, apiLevel);
  await page.addInitScript(attachInPage, {
    app: host.identity.app,
    theme: OFFICE_THEMES[theme],
    bindingName: BINDING,
    receiverName: RECEIVER,
  });
  await serveOfficeJs(page, moves);
  if (theme === 'highContrast') await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(url);
}

async function connect(page: Page, host: OfficeHost, apiLevel: string): Promise<void> {
  const xdm = new XdmHost(host, apiLevel, (message) => void send(page, message));
  await page.exposeFunction(BINDING, async (message: string) => {
    const answer = await xdm.receive(message);
    setImmediate(() => {
      host.afterAnswer();
    });
    return answer;
  });
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
