import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';

/** Where the tests pretend that the office has installed the pane. */
export const ADDIN_ORIGIN = 'https://jixiao.test';

const BUILT = process.env.JIXIAO_WEB ?? join(__dirname, '../../dist/web');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** Answers the add-in's address with the files that `npm run build` made; anything else of the network is refused. */
export async function serveBuiltWeb(page: Page): Promise<void> {
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = join(BUILT, normalize(pathname));
    if (origin !== ADDIN_ORIGIN || !existsSync(file)) return route.abort();
    return route.fulfill({ contentType: TYPES[extname(file)] ?? '', body: readFileSync(file) });
  });
}
