import { normalizeLabel } from '../../recognize/label';
import type { TableKind } from '../../recognize/table';
import type { TableContext } from '../context';
import { selectColumn } from '../select-column';
import { sideOf } from '../select-rows';
import { termAt, type PrintedSum, type Term } from './printed-sum';

/** 收支总表 and the table by 功能分类 that breaks its expenditure down. */
const PAIRS: readonly (readonly [TableKind, TableKind, 'budget' | 'actual'])[] = [
  ['finalRevenueExpenditure', 'finalExpenditureByFunction', 'actual'],
  ['budgetRevenueExpenditure', 'budgetExpenditureByFunction', 'budget'],
];

/** The classes of expenditure, printed in both tables, that should be equal. */
export function classAgreement(contexts: readonly TableContext[]): readonly PrintedSum[] {
  return PAIRS.flatMap(([summary, detail, period]) => {
    const details = contexts.filter((each) => isWholeTable(each, detail));
    return contexts
      .filter((each) => isWholeTable(each, summary))
      .flatMap((context) =>
        details
          .filter((each) => belongsWith(context, each))
          .flatMap((each) => compare(context, each, period)),
      );
  });
}

function isWholeTable({ table }: TableContext, kind: TableKind): boolean {
  const sure = table.doubts.every((doubt) => doubt.code !== 'closeSecond');
  return table.kind === kind && table.fundScope === 'all' && sure;
}

function belongsWith(a: TableContext, b: TableContext): boolean {
  return (
    a.table.range.workbook === b.table.range.workbook &&
    a.year === b.year &&
    a.unitName === b.unitName &&
    a.table.reportingScope === b.table.reportingScope
  );
}

function compare(summary: TableContext, detail: TableContext, period: string): readonly PrintedSum[] {
  const printed = classTerms(summary, period, (row) => row.code === null && row.label !== '');
  const broken = classTerms(detail, period, (row) => row.code?.length === 3);
  return [...printed].flatMap(([label, total]): readonly PrintedSum[] => {
    const part = broken.get(label);
    if (part === undefined) return [];
    const identity = `${label}：${summary.table.title}＝${detail.table.title}`;
    return [{ identity, total, parts: [part], severity: 'error' }];
  });
}

type RowTest = (row: { readonly label: string; readonly code: string | null }) => boolean;

function classTerms(context: TableContext, period: string, isClass: RowTest): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  for (const block of context.table.blocks) {
    const column = selectColumn(block, { kind: 'period', period }, context.table.kind);
    if (column === null || sideOf(block) === 'revenue') continue;
    for (const row of block.rows.filter((each) => !each.total && isClass(each))) {
      const term = termAt(context, row.row, column.column);
      if (term !== null) terms.set(normalizeLabel(row.label), term);
    }
  }
  return terms;
}
