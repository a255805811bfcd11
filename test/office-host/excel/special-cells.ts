import type { Area } from '../../../src/domain/cell-address';
import { intersection } from '../model/area';
import { valueType, type Cell } from '../model/cell';
import type { SheetModel } from '../model/sheet-model';
import { apiNotFound } from '../protocol/api-error';

/** The cells of a kind, as areas of one row each. */
export function specialCells(
  sheet: SheetModel,
  area: Area,
  kind: string,
  valueKind: string,
): readonly Area[] {
  if (kind === 'Visible') return visibleRows(sheet, area);
  const isWanted = cellTest(kind, valueKind);
  const found = [...sheet.cellsIn(area)]
    .filter(({ cell }) => isWanted(cell))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const areas: Area[] = [];
  for (const { row, column } of found) {
    const last = areas.at(-1);
    if (last?.top === row && last.right === column - 1) areas[areas.length - 1] = { ...last, right: column };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}

function cellTest(kind: string, valueKind: string): (cell: Cell) => boolean {
  const isKind = ({ value }: Cell) => valueKind === 'All' || valueKind.includes(kindName(valueType(value)));
  switch (kind) {
    case 'Formulas':
      return (cell) => cell.formula !== null && isKind(cell);
    case 'Constants':
      return (cell) => cell.formula === null && cell.value !== null && isKind(cell);
    default:
      throw apiNotFound(`Range.getSpecialCells("${kind}")`);
  }
}

function kindName(type: ReturnType<typeof valueType>): string {
  switch (type) {
    case 'Double':
      return 'Numbers';
    case 'String':
      return 'Text';
    case 'Boolean':
      return 'Logical';
    case 'Error':
      return 'Errors';
    case 'Empty':
      return 'None';
  }
}

function visibleRows(sheet: SheetModel, area: Area): readonly Area[] {
  const used = sheet.usedArea(false);
  const inside = used === null ? null : intersection(used, area);
  if (inside === null) return [];
  const areas: Area[] = [];
  for (let row = inside.top; row <= inside.bottom; row++) {
    if (!sheet.hiddenRows.has(row)) areas.push({ ...inside, top: row, bottom: row });
  }
  return areas;
}
