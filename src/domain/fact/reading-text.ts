import { moneyUnitLabel } from '../money/unit-text';
import type { Reading } from './reading';

/** What a reading's cell shows, with the unit the sheet prints: `1865100 元`. */
export function readingText({ printed, unit }: Reading): string {
  return unit === null ? printed : `${printed} ${moneyUnitLabel(unit)}`;
}
