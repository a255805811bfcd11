import type { Area } from '../../../src/domain/cell-address';
import { columnsOf, rowsOf } from '../model/area';
import type { CellStyle } from '../model/cell-style';
import type { SheetModel } from '../model/sheet-model';
import { apiNotFound, invalidArgument } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { readProperty, wireNameOf, writeProperty } from '../protocol/members';
import type { OpenWorkbook } from './open-workbook';
import { plainObject, type PlainObject } from './plain-object';
import { addressOf } from './range-address';
import { RangeBorderObject } from './range-border-object';
import { RangeFormatObject } from './range-format-object';
import { StyledCells } from './styled-cells';

const BORDERS = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

/** One answer for each cell, shaped as what was asked for. */
export function cellProperties(
  open: OpenWorkbook,
  sheet: SheetModel,
  area: Area,
  wanted: PlainObject,
): unknown {
  const formats = new Map<CellStyle, unknown>();
  const formatOf = (cell: Area): unknown => {
    const { style } = sheet.cellAt(cell.top, cell.left);
    const known = formats.get(style) ?? askedFormat(open, sheet, cell, plainObject(wanted.format));
    formats.set(style, known);
    return known;
  };
  return grid(area, (cell) => {
    const answer: { address?: string; hyperlink?: unknown; format?: unknown } = {};
    for (const name of Object.keys(wanted)) {
      if (name === 'address') answer.address = addressOf(sheet, cell);
      else if (name === 'hyperlink') answer.hyperlink = sheet.cellAt(cell.top, cell.left).link ?? {};
      else if (name === 'format') answer.format = formatOf(cell);
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
  if (!Array.isArray(rows) || rows.length !== rowsOf(area)) {
    throw invalidArgument('The number of rows does not match.');
  }
  const dress = dresser(open, sheet);
  grid(area, (cell, row, column) => {
    const one = (rows as readonly (readonly unknown[])[])[row]?.[column];
    if (one === null || one === undefined) return;
    const { format, hyperlink, ...others } = plainObject(one);
    const [other] = Object.keys(others);
    if (other !== undefined) throw apiNotFound(`Range.setCellProperties("${other}")`);
    if (hyperlink !== undefined) writeProperty(open.make.range(sheet, cell), 'Hyperlink', hyperlink);
    if (format !== undefined) dress(cell, plainObject(format));
  });
}

/** Gives cells their looks; what makes the same of the same look is worked out once. */
function dresser(open: OpenWorkbook, sheet: SheetModel): (cell: Area, format: PlainObject) => void {
  const known = new Map<string, Map<CellStyle, CellStyle>>();
  return (cell, format) => {
    const key = JSON.stringify(format);
    const results = known.get(key) ?? new Map<CellStyle, CellStyle>();
    known.set(key, results);
    const before = sheet.cellAt(cell.top, cell.left).style;
    const result = results.get(before);
    if (result === undefined) {
      assign(open, sheet, cell, new RangeFormatObject(open, sheet, [cell]), format);
      results.set(before, sheet.cellAt(cell.top, cell.left).style);
    } else {
      open.requireUnprotected(sheet);
      open.model.edit(sheet, cell.top, cell.left, { style: result });
    }
  };
}

/** Borders are asked for all at once, and answered side by side. */
function askedFormat(open: OpenWorkbook, sheet: SheetModel, cell: Area, wanted: PlainObject): unknown {
  const { borders, ...others } = wanted;
  const answer = asked(new RangeFormatObject(open, sheet, [cell]), others, 'format');
  if (borders === undefined) return answer;
  const cells = new StyledCells(open, sheet, [cell]);
  const sides = Object.entries(BORDERS).map(([side, index]) => [
    side,
    asked(new RangeBorderObject(cells, index), borders, 'borders'),
  ]);
  return { ...answer, borders: Object.fromEntries(sides) as unknown };
}

function asked(object: ApiObject, wanted: unknown, path: string): Readonly<Record<string, unknown>> {
  if (wanted === true) throw apiNotFound(`Range.getCellProperties("${path}") as a whole`);
  const inner = plainObject(wanted);
  return Object.fromEntries(
    Object.keys(inner).map((name): [string, unknown] => {
      const value = readProperty(object, wireNameOf(name));
      return [name, value instanceof ApiObject ? asked(value, inner[name], name) : value];
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
    for (const [name, value] of Object.entries(plainObject(border))) {
      writeProperty(object, wireNameOf(name), value);
    }
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
