import type { PaneStep, Session } from '../session/session';

/** The steps in their order. */
export const STEPS: readonly PaneStep[] = ['recognition', 'scoring', 'writing', 'report'];

/** How far a step is. `attention` counts what waits for a person. */
export type StepState =
  { readonly kind: 'locked' | 'open' | 'done' } | { readonly kind: 'attention'; readonly count: number };

/** How far each step is. Everything but 识别 waits for the workbook to be read. */
export function stepStates({ overview, writtenNow }: Session): Readonly<Record<PaneStep, StepState>> {
  if (overview === null) {
    const locked = { kind: 'locked' } as const;
    return { recognition: { kind: 'open' }, scoring: locked, writing: locked, report: locked };
  }
  return {
    recognition: waitingFor(overview.openDoubts),
    scoring: waitingFor(overview.pendingLines),
    writing: { kind: writtenNow ? 'done' : 'open' },
    report: { kind: 'open' },
  };
}

function waitingFor(count: number): StepState {
  return count === 0 ? { kind: 'done' } : { kind: 'attention', count };
}
