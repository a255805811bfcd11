import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What changed since the last question; `input` is what a user would type, null for nothing. */
export type EngineQuestion = {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly cells: readonly (readonly [sheet: string, row: number, column: number, input: string | null])[];
};

/** The value of a formula cell as the engine has it; `kind` is its own number for the type. */
export type EngineValue = readonly [sheet: string, row: number, column: number, kind: number, text: string];

/** The engine's numbers for what a cell holds. */
export const EngineKind = { number: 1, text: 2, boolean: 4, error: 16 } as const;

const MOST_MILLISECONDS = 300_000;

/** A formula engine in its own thread that is asked and waited for. */
export class FormulaEngine {
  readonly #signal = new Int32Array(new SharedArrayBuffer(4));
  readonly #port;
  readonly #worker;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#worker = new Worker(join(__dirname, 'engine-thread.mjs'), {
      workerData: { port: port2, signal: this.#signal },
      transferList: [port2],
    });
    this.#worker.unref();
    port1.unref();
  }

  /** The values of all formulas; throws where the engine fails. */
  ask(question: EngineQuestion): readonly EngineValue[] {
    Atomics.store(this.#signal, 0, 0);
    this.#port.postMessage(question);
    if (Atomics.wait(this.#signal, 0, 0, MOST_MILLISECONDS) === 'timed-out')
      throw new Error('The formula engine is silent.');
    const received = receiveMessageOnPort(this.#port)?.message as unknown;
    if (isAnswer(received)) return received.values;
    throw new Error(`The formula engine failed: ${JSON.stringify(received)}`);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Starting an engine takes longer than most tests; one that is given back waits for the next. */
const idle = new Set<FormulaEngine>();

/** An engine that holds no sheets. */
export function takeEngine(): FormulaEngine {
  for (const engine of idle) {
    idle.delete(engine);
    return engine;
  }
  return new FormulaEngine();
}

/** Empties the engine and keeps it. */
export function giveBackEngine(engine: FormulaEngine): void {
  engine.ask({ sheets: [], cells: [] });
  idle.add(engine);
}

/** In a test file the engines end with the file, elsewhere with the process. */
const { afterAll: afterFile } = globalThis as { afterAll?: (end: () => Promise<void>) => void };
afterFile?.(async () => {
  await Promise.all([...idle].map((engine) => engine.close()));
  idle.clear();
});

function isAnswer(received: unknown): received is { readonly values: readonly EngineValue[] } {
  return typeof received === 'object' && received !== null && 'values' in received;
}
