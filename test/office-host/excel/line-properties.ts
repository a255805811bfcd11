import type { Area } from '../../../src/domain/cell-address';
import { columnsOf, rowsOf } from '../model/area';
import type { SheetModel } from '../model/sheet-model';
import { invalidArgument } from '../protocol/api-error';
import { addressOf } from './range-address';
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from './line-sizes';
import type { OpenWorkbook } from './open-workbook';
import { plainObject, pickProperties, type PlainObject } from './plain-object';

/** One answer for each column: its width, whether it is hidden. */
export function columnProperties(sheet: SheetModel, area: Area, wanted: PlainObject): unknown {
  return columns(area).map((column) =>
    pickProperties(wanted, {
      address: () => addressOf(sheet, column),
      columnHidden: () => sheet.hiddenColumns.has(column.left),
      columnIndex: () => column.left,
      format: (inner) => pickProperties(inner, { columnWidth: () => columnWidth(sheet, [column]) }),
    }),
  );
}

/** One answer for each row: its height, whether it is hidden. */
export function rowProperties(sheet: SheetModel, area: Area, wanted: PlainObject): unknown {
  return rows(area).map((row) =>
    pickProperties(wanted, {
      address: () => addressOf(sheet, row),
      rowHidden: () => sheet.hiddenRows.has(row.top),
      rowIndex: () => row.top,
      format: (inner) => pickProperties(inner, { rowHeight: () => rowHeight(sheet, [row]) }),
    }),
  );
}

export function setColumnProperties(
  open: OpenWorkbook,
  sheet: SheetModel,
  area: Area,
  properties: unknown,
): void {
  eachLine(columns(area), properties, (column, { columnHidden, format }) => {
    const { columnWidth: width } = plainObject(format ?? {});
    if (typeof width === 'number') setColumnWidth(open, sheet, [column], width);
    if (columnHidden === true) sheet.hiddenColumns.add(column.left);
    if (columnHidden === false) sheet.hiddenColumns.delete(column.left);
  });
}

export function setRowProperties(
  open: OpenWorkbook,
  sheet: SheetModel,
  area: Area,
  properties: unknown,
): void {
  eachLine(rows(area), properties, (row, { rowHidden, format }) => {
    const { rowHeight: height } = plainObject(format ?? {});
    if (typeof height === 'number') setRowHeight(open, sheet, [row], height);
    if (rowHidden === true) sheet.hiddenRows.add(row.top);
    if (rowHidden === false) sheet.hiddenRows.delete(row.top);
  });
}

function eachLine(
  lines: readonly Area[],
  properties: unknown,
  change: (line: Area, one: PlainObject) => void,
): void {
  if (!Array.isArray(properties) || properties.length !== lines.length) {
    throw invalidArgument('The number of rows or columns does not match the range.');
  }
  lines.forEach((line, index) => {
    change(line, plainObject((properties as readonly unknown[])[index]));
  });
}

function columns(area: Area): readonly Area[] {
  return Array.from({ length: columnsOf(area) }, (_, index) => ({
    ...area,
    left: area.left + index,
    right: area.left + index,
  }));
}

function rows(area: Area): readonly Area[] {
  return Array.from({ length: rowsOf(area) }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}
