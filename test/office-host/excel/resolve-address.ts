import type { Area } from '../../../src/domain/cell-address';
import { areaOf, inGrid } from '../model/area';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { invalidArgument } from '../protocol/api-error';
import { CellsObject } from './cells-object';
import { nameNamed, targetOf } from './named-target';

/** The cells of an address or a name on a sheet; refuses what is no address, or is on another sheet. */
export function resolveAddress(workbook: WorkbookModel, sheet: SheetModel, address: string): Area {
  const own = withoutSheet(address, sheet.name);
  const area = areaOf(own);
  if (area !== null) return area;
  const name = nameNamed(workbook, own, sheet);
  const target = name === null ? null : targetOf(workbook, name);
  if (target?.sheet !== sheet) throw invalidArgument(`"${address}" is no address.`);
  return target.area;
}

/** The cells of an argument: a range or an address. */
export function areaArgument(workbook: WorkbookModel, sheet: SheetModel, argument: unknown): Area {
  if (typeof argument === 'string') return resolveAddress(workbook, sheet, argument);
  if (!(argument instanceof CellsObject)) throw invalidArgument('A range or an address is needed.');
  if (argument.$cells.sheet !== sheet) throw invalidArgument('The ranges are on two sheets.');
  return argument.$cells.area;
}

/** Refuses cells that Excel's grid does not have. */
export function requireInGrid(area: Area): Area {
  if (inGrid(area) === null) throw invalidArgument('There are no such cells.');
  return area;
}

/** `'三公'!A1` as `A1`, where the sheet is this one. */
function withoutSheet(address: string, sheet: string): string {
  const place = address.lastIndexOf('!');
  if (place < 0) return address.trim();
  const named = address.slice(0, place).replace(/^'|'$/g, '').replaceAll("''", "'");
  if (named.toLowerCase() !== sheet.toLowerCase()) throw invalidArgument(`${address} is on another sheet.`);
  return address.slice(place + 1).trim();
}
