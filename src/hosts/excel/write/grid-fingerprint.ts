import { fingerprintOf } from '../../../workbook/fingerprint';
import { MOST_COLUMNS, MOST_ROWS } from '../../../workbook/grid';
import { NO_LINES } from '../read/read-lines';
import { snapshotOfSheets } from '../read/snapshot-of-sheets';

const EVERYTHING = { top: 0, left: 0, bottom: MOST_ROWS - 1, right: MOST_COLUMNS - 1 };

/** The fingerprint of a range's values as Excel gives them: the same as `fingerprintOf` gives for it in a snapshot. */
export function fingerprintOfGrid(values: readonly (readonly unknown[])[]): string {
  const block = { top: 0, left: 0, values, formulas: [], formats: [], texts: null };
  const [sheet] = snapshotOfSheets([
    { name: '', visibility: 'visible', blocks: [block], merges: [], ...NO_LINES },
  ]);
  return sheet === undefined ? '' : fingerprintOf(sheet, EVERYTHING);
}
