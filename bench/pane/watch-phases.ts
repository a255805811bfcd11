import type { ExcelHost } from '../../test/office-host/host/excel-host';
import type { PhaseTraffic } from '../../test/office-host/host/traffic';

/** The phases of one click. */
export type Phase = 'read' | 'write' | 'read back';
export const PHASES: readonly Phase[] = ['read', 'write', 'read back'];

/** What a phase cost; the seconds run from its first request to its last answer. */
export type PhaseCost = PhaseTraffic & { readonly seconds: number };

/** What has been seen of the phases so far. */
export type PhaseWatch = {
  readonly enter: (phase: Phase) => void;
  readonly cost: (phase: Phase) => PhaseCost;
};

/** Counts and times what the host is asked, phase by phase; `next` may tell from a request that a phase begins. */
export function watchPhases(
  host: ExcelHost,
  next: (current: Phase, request: string) => Phase = (current) => current,
): PhaseWatch {
  const spans = new Map<Phase, { readonly from: number; to: number }>();
  const answer = host.answer.bind(host);
  let current: Phase | null = null;
  const enter = (phase: Phase): void => {
    current = phase;
    host.traffic.enter(phase);
  };
  host.answer = async (request) => {
    if (current === null) return answer(request);
    const phase = next(current, request);
    if (phase !== current) enter(phase);
    const from = performance.now();
    const before = host.traffic.of(phase).requests;
    const answered = await answer(request);
    const isCounted = host.traffic.of(phase).requests > before;
    if (isCounted) spans.set(phase, { from: spans.get(phase)?.from ?? from, to: performance.now() });
    return answered;
  };
  return {
    enter,
    cost: (phase) => {
      const { from, to } = spans.get(phase) ?? { from: 0, to: 0 };
      return { ...host.traffic.of(phase), seconds: (to - from) / 1000 };
    },
  };
}

/** The phases of our own one click, by what only their first requests ask for. */
export function ownPhase(current: Phase, request: string): Phase {
  if (current === 'read' && /"readOnly"/i.test(request)) return 'write';
  return current === 'write' && /"(items\/)?visibility"/i.test(request) ? 'read back' : current;
}
