import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from '../run/chromium-path';

/** Starting a browser and a pane on a busy machine takes this long. */
export const BROWSER_PATIENCE_MS = 120_000;

/** `describe` where a Chromium is installed; elsewhere the tests are named as skipped. */
export const whereBrowser: jest.Describe = chromiumPath() === null ? describe.skip : describe;

/** A browser without a window. */
export function startBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('whereBrowser lets no test run without a Chromium.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--lang=zh-CN'] });
}
