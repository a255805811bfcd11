import { normalizeLabel } from '../tables/label';
import type { Nature, TableKind } from '../tables/table';
import type { TableContext } from '../tables/context';
import { columnOfPeriod } from './amount-columns';
import { sideOf } from './side';
import { termAt, type PrintedSum, type Term } from './printed-sum';

/** 收支总表 and the table by 功能分类 that breaks its expenditure down. */
const PERIODS: readonly (readonly [Nature, 'budget' | 'actual'])[] = [
  ['final', 'actual'],
  ['budget', 'budget'],
];

/** The classes of expenditure, printed in both tables, that should be equal. */
export function classAgreement(contexts: readonly TableContext[]): readonly PrintedSum[] {
  return PERIODS.flatMap(([nature, period]) => {
    const details = contexts.filter((each) => isWholeTable(each, 'expenditureByFunction', nature));
    return contexts
      .filter((each) => isWholeTable(each, 'revenueExpenditure', nature))
      .flatMap((context) =>
        details
          .filter((each) => belongsWith(context, each))
          .flatMap((each) => compare(context, each, period)),
      );
  });
}

function isWholeTable({ table }: TableContext, kind: TableKind, nature: Nature): boolean {
  return table.kind === kind && table.nature === nature && table.fundScope === 'all';
}

function belongsWith(a: TableContext, b: TableContext): boolean {
  return (
    a.table.range.workbook === b.table.range.workbook &&
    a.year === b.year &&
    a.unitName === b.unitName &&
    a.table.reportingScope === b.table.reportingScope
  );
}

function compare(
  summary: TableContext,
  detail: TableContext,
  period: 'budget' | 'actual',
): readonly PrintedSum[] {
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

function classTerms(
  context: TableContext,
  period: 'budget' | 'actual',
  isClass: RowTest,
): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  for (const block of context.table.blocks) {
    const column = columnOfPeriod(block, period, context.table.nature);
    if (column === null || sideOf(block) === 'revenue') continue;
    for (const row of block.rows.filter((each) => !each.total && isClass(each))) {
      const term = termAt(context, row.row, column.column);
      if (term !== null) terms.set(normalizeLabel(row.label), term);
    }
  }
  return terms;
}
