import { columnIndex, type Area } from '../../domain/cell-address';
import { MOST_COLUMNS, MOST_ROWS } from '../../workbook/grid';

const CELLS = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

/** The area of an address that an event of Excel names; of several areas the first, null for what is no address. */
export function areaOfAddress(address: string): Area | null {
  const first = address.split(',')[0] ?? '';
  const inSheet = first.slice(first.lastIndexOf('!') + 1);
  const cells = CELLS.exec(inSheet);
  if (cells !== null) return areaOfCells(cells);
  const columns = COLUMNS.exec(inSheet);
  if (columns !== null) {
    const [, left = '', right = ''] = columns;
    return { top: 0, bottom: MOST_ROWS - 1, left: columnIndex(left), right: columnIndex(right) };
  }
  const rows = ROWS.exec(inSheet);
  if (rows === null) return null;
  return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: MOST_COLUMNS - 1 };
}

function areaOfCells([, left = '', top = '', right = left, bottom = top]: RegExpExecArray): Area {
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}
