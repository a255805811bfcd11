import type { HostProblem, SourceRegion } from '../../../app/workbook-host';
import { rangeOf } from '../range-of';
import { fingerprintOfCells } from './cells-fingerprint';

/** Larger regions are not read again before a writing; change events tell of them (`onChange`). */
const MOST_CELLS = 20_000;

/** Asks for the cells a writing rests on; after the next sync the first region that changed is told, or null. */
export function queueSourceCheck(
  context: Excel.RequestContext,
  sources: readonly SourceRegion[],
): () => HostProblem | null {
  const asked = sources.filter(isSmall).map(({ range, fingerprint }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheet);
    const cells = rangeOf(sheet, range);
    cells.load('values,formulas');
    return { sheet, cells, fingerprint, place: range.sheet };
  });
  return () => {
    for (const { sheet, cells, fingerprint, place } of asked) {
      const changed = sheet.isNullObject || fingerprintOfCells(cells) !== fingerprint;
      if (changed) return { code: 'changedMeanwhile', place, detail: null };
    }
    return null;
  };
}

function isSmall({ range: { top, left, bottom, right } }: SourceRegion): boolean {
  return (bottom - top + 1) * (right - left + 1) <= MOST_CELLS;
}
