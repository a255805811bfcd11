import type { Spot } from '../data/data-layout';
import type { OwnSheetKind } from '../own-sheet';
import type { PlanContext } from '../plan-input';
import { traceSpot } from '../trace/trace-sheet';
import type { TraceRow } from '../trace/trace-row';
import type { PreviousValue } from './hand-filled';

/**
 * The sheets of an earlier run in which a line will stand elsewhere than it does, or where that cannot be told: what people
 * tied to cells there would be about other lines.
 */
export function shiftedSheets(context: PlanContext, rows: readonly TraceRow[]): ReadonlySet<string> {
  const { names, handFilled, target } = context;
  if (target.kind === 'newWorkbook') return new Set();
  const present = new Set(target.snapshot.sheets.map(({ name }) => name));
  const previous = [...(handFilled?.previous ?? [])];
  const spots = new Map(rows.map(({ cell }, index) => [cell.key, { cell, line: traceSpot(index) }]));
  const isShifted: Readonly<Record<OwnSheetKind, (key: string, then: PreviousValue) => boolean>> = {
    data: (key, { spot }) => !sameSpot(spots.get(key)?.cell.spot, spot),
    scores: (key, { spot }) => !sameSpot(spots.get(key)?.cell.spot, spot),
    trace: (key, { line }) => !sameSpot(spots.get(key)?.line, line),
  };
  const kinds = (Object.keys(isShifted) as readonly OwnSheetKind[]).filter((kind) =>
    present.has(names[kind]),
  );
  const shifted = kinds.filter((kind) => {
    const told = previous.filter(([, { sheet }]) => kind === 'trace' || sheet === names[kind]);
    return told.length === 0 || told.some(([key, then]) => isShifted[kind](key, then));
  });
  return new Set(shifted.map((kind) => names[kind]));
}

function sameSpot(now: Spot | undefined, then: Spot): boolean {
  return now?.row === then.row && now.column === then.column;
}
