import { columnLetters } from '../../../src/domain/cell-address';
import { entryAt, numberOf, textOf } from '../../../src/workbook/cell';
import type { WorkbookPlan } from '../../../src/workbook/plan/plan';
import { calculateFormulas, type OracleValue } from '../../oracle/calculate-formulas';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';

type Cells = Record<string, number | string>;

/** What an independent engine shows in every planned formula cell, by `sheet!address`; the plan's own caches are not told. */
export function calculated(
  sources: WorkbookSnapshot,
  plan: WorkbookPlan,
  typed: Readonly<Record<string, number | string>> = {},
): ReadonlyMap<string, OracleValue> {
  const sheets: Record<string, Cells> = {};
  for (const sheet of sources.sheets) sheets[sheet.name] = constants(sheet);
  const asked: string[] = [];
  for (const sheet of plan.sheets) {
    const cells: Cells = {};
    sheets[sheet.name] = cells;
    for (const { row, column, content } of sheet.cells) {
      const address = `${columnLetters(column)}${row + 1}`;
      const now = typed[`${sheet.name}!${address}`];
      if (now !== undefined) cells[address] = now;
      else if (content.kind === 'formula') cells[address] = `=${content.formula}`;
      else if (content.kind === 'number') cells[address] = content.value.toNumber();
      else if (content.kind === 'text') cells[address] = content.text;
      if (content.kind === 'formula') asked.push(`${sheet.name}!${address}`);
    }
  }
  const formulas = asked.map((cell) => `'${cell.replace('!', "'!")}`);
  const answers = calculateFormulas(sheets, formulas);
  return new Map(asked.map((cell, index) => [cell, answers[index] ?? '']));
}

function constants({ cells }: SheetSnapshot): Cells {
  const found: Cells = {};
  for (let row = 0; row < cells.rowCount; row += 1) {
    for (let column = 0; column < cells.columnCount; column += 1) {
      const entry = entryAt(cells, row, column);
      const value = numberOf(cells, entry) ?? textOf(cells, entry);
      if (value !== '') found[`${columnLetters(column)}${row + 1}`] = value;
    }
  }
  return found;
}
