import type { Spot } from '../data/data-layout';
import type { PlanContext } from '../plan-input';
import { traceSpot } from '../trace/trace-sheet';
import type { TraceRow } from '../trace/trace-row';

/**
 * The sheets of an earlier run in which a line will stand elsewhere than it does, or where that cannot be told: what people
 * tied to cells there would be about other lines.
 */
export function shiftedSheets(context: PlanContext, rows: readonly TraceRow[]): ReadonlySet<string> {
  const { names, handFilled, target } = context;
  if (target.kind === 'newWorkbook') return new Set();
  const present = new Set(target.snapshot.sheets.map(({ name }) => name));
  const previous = [...(handFilled?.previous ?? [])];
  const now = new Map(rows.map(({ cell }, index) => [cell.key, { spot: cell.spot, line: traceSpot(index) }]));
  const isShifted = (name: string): boolean => {
    const isTrace = name === names.trace;
    const place = isTrace ? 'line' : 'spot';
    const told = previous.filter(([, { sheet }]) => isTrace || sheet === name);
    return told.length === 0 || told.some(([key, then]) => !sameSpot(now.get(key)?.[place], then[place]));
  };
  return new Set(Object.values(names).filter((name) => present.has(name) && isShifted(name)));
}

function sameSpot(now: Spot | undefined, then: Spot): boolean {
  return now?.row === then.row && now.column === then.column;
}
