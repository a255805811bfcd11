import { BROWSER_PATIENCE_MS } from './browser';

const PAUSE_MS = 50;

/** Waits until a value is the one expected; where it never is, shows the one there is. */
export async function eventually(value: () => Promise<string>, expected: string): Promise<void> {
  for (let waited = 0; waited < BROWSER_PATIENCE_MS && (await value()) !== expected; waited += PAUSE_MS) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  expect(await value()).toBe(expected);
}
