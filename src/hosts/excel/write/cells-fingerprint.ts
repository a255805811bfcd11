import { fingerprintOf } from '../../../workbook/fingerprint';
import { MOST_COLUMNS, MOST_ROWS } from '../../../workbook/grid';
import { snapshotOfSheets } from '../read/snapshot-of-sheets';

const EVERYTHING = { top: 0, left: 0, bottom: MOST_ROWS - 1, right: MOST_COLUMNS - 1 };

type Grid = readonly (readonly unknown[])[];

/** The fingerprint of what was put into cells: new results of the same formulas leave it as it is. */
export function fingerprintOfInputs(formulas: Grid): string {
  return fingerprintOfCells({ values: formulas, formulas: [] });
}

/**
 * The fingerprint of a range's values, the same as `fingerprintOf` gives for the range in a snapshot. A formula that
 * gives "" holds something, a blank cell does not: so the formulas are needed too.
 */
export function fingerprintOfCells({
  values,
  formulas,
}: {
  readonly values: Grid;
  readonly formulas: Grid;
}): string {
  const block = { top: 0, left: 0, values, formulas, formats: [], texts: null };
  const [sheet] = snapshotOfSheets([
    {
      name: '',
      visibility: 'visible',
      blocks: [block],
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      columnWidths: new Map(),
    },
  ]);
  return sheet === undefined ? '' : fingerprintOf(sheet, EVERYTHING);
}
