import { decimal } from '../../../../src/domain/money/decimal';
import type {
  PlannedCell,
  PlannedContent,
  SheetPlan,
  WorkbookPlan,
} from '../../../../src/workbook/plan/plan';

export const text = (value: string): PlannedContent => ({ kind: 'text', text: value });
export const number = (value: string): PlannedContent => ({ kind: 'number', value: decimal(value) });
export const formula = (value: string, cached: string | number): PlannedContent => ({
  kind: 'formula',
  formula: value,
  cached: typeof cached === 'string' ? cached : decimal(cached),
});

export function cell(
  row: number,
  column: number,
  content: PlannedContent,
  rest: Partial<PlannedCell> = {},
): PlannedCell {
  return { row, column, content, style: 'text', link: null, ...rest };
}

/** A sheet of the cells with nothing else. */
export function sheetPlan(
  name: string,
  cells: readonly PlannedCell[],
  rest: Partial<SheetPlan> = {},
): SheetPlan {
  return {
    name,
    columnWidths: [],
    rowHeights: new Map(),
    cells,
    merges: [],
    validations: [],
    hiddenColumns: [],
    frozenRows: 0,
    print: { orientation: 'portrait', repeatRows: null },
    ...rest,
  };
}

export function planOf(...sheets: readonly SheetPlan[]): WorkbookPlan {
  return { sheets, definedNames: [], shifted: new Set() };
}

/** A plan with one of everything. */
export function fullPlan(score = 7.5): WorkbookPlan {
  const sheet = sheetPlan(
    '评分表',
    [
      cell(0, 0, text('评分表'), { style: 'title' }),
      cell(2, 0, text('得分'), { style: 'header' }),
      cell(3, 0, number(String(score)), { style: 'score' }),
      cell(3, 1, text('预算!B2'), {
        style: 'link',
        link: { workbook: '单位.xlsm', sheet: '预算', top: 1, left: 1, bottom: 1, right: 1 },
      }),
      cell(4, 1, formula("'预算'!B2*2", 1761), { style: 'amount' }),
    ],
    {
      columnWidths: [10, 20, 8],
      rowHeights: new Map([
        [0, 34],
        [9, 500],
      ]),
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      validations: [
        { range: { top: 3, left: 0, bottom: 3, right: 0 }, choices: ['10', '7.5'], prompt: '请选择' },
      ],
      hiddenColumns: [2],
      frozenRows: 3,
      print: { orientation: 'landscape', repeatRows: { first: 2, last: 2 } },
    },
  );
  return {
    sheets: [sheet, sheetPlan('溯源表', [cell(0, 0, text('来源'))])],
    definedNames: [{ name: 'jixiao_trace', sheet: '溯源表', area: { top: 0, left: 0, bottom: 0, right: 0 } }],
    shifted: new Set(),
  };
}
