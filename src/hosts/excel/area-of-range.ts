import type { Area } from '../../domain/cell-address';

/** The area of a range whose rowIndex, columnIndex, rowCount and columnCount are loaded. */
export function areaOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
