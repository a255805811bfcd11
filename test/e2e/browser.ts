import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from '../run/chromium-path';

/** What a browser has not shown by then it never will, on however busy a machine. */
export const BROWSER_PATIENCE_MS = 120_000;

/** `describe` where a Chromium is installed; elsewhere the tests are named as skipped. */
export const whereBrowser: jest.Describe = chromiumPath() === null ? describe.skip : describe;

/** A browser without a window. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('whereBrowser lets no test run without a Chromium.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--lang=zh-CN'] });
  return browser.on('context', (context) => {
    context.setDefaultTimeout(BROWSER_PATIENCE_MS);
  });
}
