import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

const LIBRARY = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** The folders in which Microsoft keeps Office.js with its parts, each at its own address. */
export const OFFICE_JS_HOMES = {
  current: 'https://officeapis.public.onecdn.static.microsoft/1/',
  earlier: 'https://appsforoffice.microsoft.com/lib/1/hosted/',
  vianet: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/',
} as const;

/** Folders whose files have moved, with the folder they are in now. */
export type Moves = Readonly<Record<string, string>>;

/**
 * Answers Microsoft's addresses for one page: from the npm package, unmodified, or by sending the browser on to where a
 * folder has moved. Routes of Playwright never see where a redirect leads, so this asks the browser itself.
 */
export async function serveOfficeJs(page: Page, moves: Moves = {}): Promise<void> {
  const folders = [...new Set([...Object.values(OFFICE_JS_HOMES), ...Object.values(moves)])];
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId, request: { url } }) => {
    const folder = folders.find((address) => url.startsWith(address)) ?? '';
    const path = url
      .slice(folder.length)
      .replace(/[?#].*$/, '')
      .toLowerCase();
    const target = moves[folder];
    const answer = target === undefined ? fileAnswer(path) : movedTo(target + path);
    session.send('Fetch.fulfillRequest', { requestId, ...answer }).catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: folders.map((folder) => ({ urlPattern: `${folder}*` })) });
}

/** Office.js asks for its parts as any site may have them (crossorigin="anonymous"), redirects included. */
const FOR_ANY_SITE = { name: 'Access-Control-Allow-Origin', value: '*' };

const movedTo = (location: string) => ({
  responseCode: 302,
  responseHeaders: [FOR_ANY_SITE, { name: 'Location', value: location }],
});

function fileAnswer(path: string) {
  const file = join(LIBRARY, path);
  if (!existsSync(file)) return { responseCode: 404 };
  const type = path.endsWith('.html') ? 'text/html' : 'text/javascript';
  return {
    responseCode: 200,
    responseHeaders: [FOR_ANY_SITE, { name: 'Content-Type', value: `${type}; charset=utf-8` }],
    body: readFileSync(file).toString('base64'),
  };
}
