/** What one phase of work cost. */
export type PhaseTraffic = {
  /** Syncs that reached the host. */
  readonly requests: number;
  /** Requests that only let go of references, which office.js sends unasked after each run. */
  readonly cleanups: number;
  readonly bytesToHost: number;
  readonly bytesFromHost: number;
};

const NOTHING: PhaseTraffic = { requests: 0, cleanups: 0, bytesToHost: 0, bytesFromHost: 0 };

/** Counts requests and bytes, by phases that the test names. */
export class Traffic {
  readonly #phases = new Map<string, PhaseTraffic>();
  #phase = 'start';

  /** What comes next counts as this phase. */
  enter(phase: string): void {
    this.#phase = phase;
  }

  of(phase: string): PhaseTraffic {
    return this.#phases.get(phase) ?? NOTHING;
  }

  record(isCleanup: boolean, bytesToHost: number, bytesFromHost: number): void {
    const before = this.of(this.#phase);
    this.#phases.set(this.#phase, {
      requests: before.requests + (isCleanup ? 0 : 1),
      cleanups: before.cleanups + (isCleanup ? 1 : 0),
      bytesToHost: before.bytesToHost + bytesToHost,
      bytesFromHost: before.bytesFromHost + bytesFromHost,
    });
  }
}
