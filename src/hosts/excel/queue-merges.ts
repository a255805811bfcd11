import type { Area } from '../../domain/cell-address';
import { areaOfRange } from './area-of-range';

/** Asks for the areas merged in a range; they can be had after the next sync. */
export function queueMerges(range: Excel.Range): () => readonly Area[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.load('areaCount');
  const { areas } = merged;
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => (merged.isNullObject ? [] : areas.items.map(areaOfRange));
}
