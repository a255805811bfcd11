import type { PlannedContent, SheetPlan, WorkbookPlan } from '../../../src/workbook/plan/plan';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sheetOf, type LiteralCell } from './sheet-of';

/** What a person did in a sheet after we wrote it. */
export type Edit = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: LiteralCell;
};

/** The workbook as it is read again after the plan was written and people edited cells. */
export function writtenWorkbook(
  before: WorkbookSnapshot,
  plan: WorkbookPlan,
  edits: readonly Edit[] = [],
): WorkbookSnapshot {
  const names = new Set(plan.sheets.map(({ name }) => name));
  const kept = before.sheets.filter(({ name }) => !names.has(name));
  const written = plan.sheets.map((sheet) => sheetOf(sheet.name, rowsOf(sheet, edits)));
  return { ...before, sheets: [...kept, ...written] };
}

function rowsOf(sheet: SheetPlan, edits: readonly Edit[]): readonly (readonly LiteralCell[])[] {
  const rows: LiteralCell[][] = [];
  const put = (row: number, column: number, cell: LiteralCell): void => {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  };
  for (const { row, column, content } of sheet.cells) put(row, column, literal(content));
  for (const edit of edits) if (edit.sheet === sheet.name) put(edit.row, edit.column, edit.cell);
  return rows;
}

function literal(content: PlannedContent): LiteralCell {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text;
    case 'number':
      return content.value.toNumber();
    case 'formula': {
      const value = typeof content.cached === 'string' ? content.cached : content.cached.toNumber();
      return { formula: content.formula, value };
    }
  }
}
