/** What keeps running by itself: only what waits for a time is held. */
const RUNNING = [
  'Date',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
] as const;

/** Holds every timeout until the test lets time pass, so that nothing is late because the machine is busy. */
export function holdTime(): void {
  jest.useFakeTimers({ doNotFake: [...RUNNING] });
}

/** Lets time pass at once; whoever has waited less than that goes on waiting. */
export function passTime(milliseconds: number): void {
  jest.advanceTimersByTime(milliseconds);
}

/** Gives the clock back. */
export function releaseTime(): void {
  jest.useRealTimers();
}
