import type { HostProblem, SourceRegion } from '../../../app/workbook-host';
import { rangeOf } from '../range-of';
import { fingerprintOfGrid } from './grid-fingerprint';

/** Larger regions are not read again before a writing, nor more cells together; change events tell of them (`onChange`). */
const MOST_CELLS = 20_000;
const MOST_TOGETHER = 100_000;

/** Asks for the cells a writing rests on; after the next sync the first region that changed is told, or null. */
export function queueSourceCheck(
  context: Excel.RequestContext,
  sources: readonly SourceRegion[],
): () => HostProblem | null {
  const asked = checkable(sources).map(({ range, fingerprint }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheet);
    const cells = rangeOf(sheet, range);
    cells.load('values');
    return { sheet, cells, fingerprint, place: range.sheet };
  });
  return () => {
    for (const { sheet, cells, fingerprint, place } of asked) {
      const changed = sheet.isNullObject || fingerprintOfGrid(cells.values) !== fingerprint;
      if (changed) return { code: 'changedMeanwhile', place, detail: null };
    }
    return null;
  };
}

function checkable(sources: readonly SourceRegion[]): readonly SourceRegion[] {
  let together = 0;
  return sources.filter(({ range: { top, left, bottom, right } }) => {
    const cells = (bottom - top + 1) * (right - left + 1);
    if (cells > MOST_CELLS || together + cells > MOST_TOGETHER) return false;
    together += cells;
    return true;
  });
}
