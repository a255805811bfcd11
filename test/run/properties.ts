import { relative } from 'node:path';
import fc from 'fast-check';

export { fc };

/** The seed that `npm run test:explore` hunts from; absent in the gate, where every run draws the same values. */
const HUNTED = process.env.JIXIAO_SEED;
const EXPLORING = HUNTED !== undefined;
const SEED = Number(HUNTED ?? 2020);
/** How many smaller counterexamples are tried: counted, not timed, so that a slow machine finds the same. */
const MOST_SHRINKS = EXPLORING ? 5000 : 200;
const MORE_WHEN_EXPLORING = 10;

/** How often a property is tried: `count` times in the gate, more often when exploring. */
export function runs(count: number): number {
  return EXPLORING ? count * MORE_WHEN_EXPLORING : count;
}

type Outcome = ReturnType<fc.IRawProperty<unknown>['run']>;

/** Ends a property after so many attempts to shrink its first failure. */
const boundedShrinking: fc.Plugin<unknown> = () => {
  let failed = false;
  let attempts = 0;
  const noted = (outcome: Awaited<Outcome>): Awaited<Outcome> => {
    failed ||= outcome !== null && !fc.PreconditionFailure.isFailure(outcome);
    return outcome;
  };
  return {
    decorateRun: (run) => (value) => {
      if (failed) attempts += 1;
      if (attempts > MOST_SHRINKS) return new fc.PreconditionFailure(true);
      const outcome = run(value);
      return outcome instanceof Promise ? outcome.then(noted) : noted(outcome);
    },
  };
};

/** Tells of a failure in the gate with the command that finds it again; exploring, the command itself does. */
const toldWithCommand: fc.Plugin<unknown> = () => ({
  onAllRunsComplete: (details) => {
    if (!details.failed) return;
    const file = relative(process.cwd(), expect.getState().testPath ?? '');
    const command = `npm run test:explore -- --seed ${String(details.seed)} ${file}`;
    const message = `${fc.defaultReportMessage(details)}\n\nFind it again and shrink it further: ${command}`;
    throw new Error(message, { cause: details.errorInstance });
  },
});

fc.configureGlobal({ seed: SEED, numRuns: runs(100) });
fc.installGlobalPlugin(boundedShrinking);
if (!EXPLORING) fc.installGlobalPlugin(toldWithCommand);
