import type { Area } from '../../../src/domain/cell-address';
import { columnsOf, rowsOf } from '../model/area';
import type { SheetModel } from '../model/sheet-model';
import { apiNotFound, invalidArgument } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { readProperty, wireNameOf, writeProperty } from '../protocol/members';
import type { OpenWorkbook } from './open-workbook';
import { plainObject, type PlainObject } from './plain-object';
import { addressOf } from './range-address';
import { RangeFormatObject } from './range-format-object';
import { StyledCells } from './styled-cells';
import { RangeBorderObject } from './range-border-object';

const BORDERS = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

/** One answer for each cell, shaped as what was asked for. */
export function cellProperties(
  open: OpenWorkbook,
  sheet: SheetModel,
  area: Area,
  wanted: PlainObject,
): unknown {
  return grid(area, (cell) => {
    const answer: { address?: string; format?: unknown } = {};
    for (const name of Object.keys(wanted)) {
      if (name === 'address') answer.address = addressOf(sheet, cell);
      else if (name === 'format')
        answer.format = asked(new RangeFormatObject(open, sheet, [cell]), wanted.format, name);
      else throw apiNotFound(`Range.getCellProperties("${name}")`);
    }
    return answer;
  });
}

/** Formats each cell by its own object; cells whose object is null or empty stay as they are. */
export function setCellProperties(
  open: OpenWorkbook,
  sheet: SheetModel,
  area: Area,
  properties: unknown,
): void {
  const rows: unknown = properties;
  if (!Array.isArray(rows) || rows.length !== rowsOf(area))
    throw invalidArgument('The number of rows does not match.');
  grid(area, (cell, row, column) => {
    const one = (rows as readonly (readonly unknown[])[])[row]?.[column];
    if (one === null || one === undefined) return;
    const { format, ...others } = plainObject(one);
    const [other] = Object.keys(others);
    if (other !== undefined) throw apiNotFound(`Range.setCellProperties("${other}")`);
    if (format !== undefined)
      assign(open, sheet, cell, new RangeFormatObject(open, sheet, [cell]), plainObject(format));
  });
}

function asked(object: ApiObject, wanted: unknown, path: string): unknown {
  if (wanted === true) throw apiNotFound(`Range.getCellProperties("${path}") as a whole`);
  const names = Object.keys(plainObject(wanted));
  return Object.fromEntries(
    names.map((name) => {
      const value = readProperty(object, wireNameOf(name));
      return [name, value instanceof ApiObject ? asked(value, plainObject(wanted)[name], name) : value];
    }),
  );
}

function assign(
  open: OpenWorkbook,
  sheet: SheetModel,
  cell: Area,
  object: ApiObject,
  values: PlainObject,
): void {
  for (const [name, value] of Object.entries(values)) {
    if (name === 'borders') assignBorders(open, sheet, cell, plainObject(value));
    else if (typeof value === 'object' && value !== null) {
      assign(open, sheet, cell, navigate(object, name), plainObject(value));
    } else writeProperty(object, wireNameOf(name), value);
  }
}

function navigate(object: ApiObject, name: string): ApiObject {
  const found = readProperty(object, wireNameOf(name));
  if (!(found instanceof ApiObject)) throw invalidArgument(name);
  return found;
}

function assignBorders(open: OpenWorkbook, sheet: SheetModel, cell: Area, borders: PlainObject): void {
  const cells = new StyledCells(open, sheet, [cell]);
  for (const [side, index] of Object.entries(BORDERS)) {
    const border = borders[side];
    if (border === undefined) continue;
    const object = new RangeBorderObject(cells, index);
    for (const [name, value] of Object.entries(plainObject(border)))
      writeProperty(object, wireNameOf(name), value);
  }
}

function grid<T>(area: Area, of: (cell: Area, row: number, column: number) => T): readonly (readonly T[])[] {
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) => {
      const top = area.top + row;
      const left = area.left + column;
      return of({ top, left, bottom: top, right: left }, row, column);
    }),
  );
}
