import { CellKind, type CellColumns } from '../../workbook/snapshot';

/** Whether each text of a table lies within its bytes. */
export function isSoundTable(bytes: Uint8Array, starts: Uint32Array): boolean {
  return starts.length > 0 && isRising(starts) && (starts[starts.length - 1] ?? 0) <= bytes.length;
}

/** Whether columns of cells fit together as `CellColumns` says: nothing in them points beyond an end. */
export function areSound(cells: CellColumns): boolean {
  const { rowCount, rowStarts, columns, kinds, values, formatIds, formulas, shown } = cells;
  const count = kinds.length;
  const fit =
    rowStarts.length === rowCount + 1 &&
    [columns, values, formatIds].every(({ length }) => length === count) &&
    rowStarts[0] === 0 &&
    rowStarts[rowCount] === count &&
    isRising(rowStarts);
  if (!fit || [...formulas.keys(), ...shown.keys()].some((entry) => entry >= count)) return false;
  return kinds.every((_, entry) => isSoundCell(cells, entry)) && rowsAreInOrder(cells);
}

function isSoundCell(
  { columns, columnCount, kinds, values, formatIds, formats, texts }: CellColumns,
  entry: number,
) {
  const value = values[entry] ?? NaN;
  const inside = (columns[entry] ?? 0) < columnCount && (formatIds[entry] ?? 0) < formats.length;
  switch (kinds[entry]) {
    case CellKind.number:
    case CellKind.formulaWithoutValue:
      return inside && Number.isFinite(value);
    case CellKind.boolean:
      return inside && (value === 0 || value === 1);
    case CellKind.text:
    case CellKind.error:
      return inside && Number.isInteger(value) && value >= 0 && value < texts.starts.length - 1;
    default:
      return false;
  }
}

function rowsAreInOrder({ rowStarts, columns, rowCount }: CellColumns): boolean {
  for (let row = 0; row < rowCount; row += 1) {
    const end = rowStarts[row + 1] ?? 0;
    for (let entry = (rowStarts[row] ?? end) + 1; entry < end; entry += 1)
      if ((columns[entry] ?? 0) <= (columns[entry - 1] ?? 0)) return false;
  }
  return true;
}

function isRising(numbers: Uint32Array): boolean {
  return numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));
}
