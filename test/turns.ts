/** More than anything that is on its way already needs to arrive. */
const TURNS = 50;

/** Lets the event loop turn until whatever is on its way has arrived; takes turns, not time. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise(setImmediate);
}
