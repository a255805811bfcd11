const TRIES = 100;
const PAUSE_MS = 100;

/** Waits until a value is the one expected; at last shows the one there is. */
export async function eventually(value: () => Promise<string>, expected: string): Promise<void> {
  for (let tried = 0; tried < TRIES && (await value()) !== expected; tried += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  expect(await value()).toBe(expected);
}
