import type { FactId } from '../../domain/fact/catalogue';
import type { ExtractionRule, PriorYearFact } from '../../workbook/extract/extraction-rule';
import type { TableKind } from '../../workbook/recognize/table';

type Part = '' | '.abroad' | '.vehiclePurchase' | '.vehicleOperation' | '.reception';
type Base = 'threePublicBudget' | 'threePublicActual' | 'threePublicBudgetPrior';

const LABELS: Readonly<Record<Part, readonly string[]>> = {
  '': ['合计', '总计', '三公经费合计', '三公经费支出合计', '三公经费支出', '三公经费', '支出合计'],
  '.abroad': ['因公出国境费', '因公出国境费用', '因公出国境支出', '出国经费'],
  '.vehiclePurchase': [
    '公务用车购置费',
    '公务用车购置',
    '公务用车购置支出',
    '购置费',
    '公车购置',
    '公车购置费',
  ],
  '.vehicleOperation': [
    '公务用车运行维护费',
    '公务用车运行费',
    '公务用车运行维护支出',
    '运行维护费',
    '运行费',
    '公车运行维护',
    '公车运行维护费',
  ],
  '.reception': ['公务接待费', '公务接待费支出', '公务接待支出', '公务接待'],
};

const PARTS = Object.keys(LABELS) as readonly Part[];

/** Whichever way the table is turned: items as columns over one row of figures, or items as rows. */
const bothWays = (base: Base, table: TableKind, period: string, rank: number): readonly ExtractionRule[] =>
  PARTS.flatMap((part): readonly ExtractionRule[] => {
    const fact: FactId = `${base}${part}`;
    const item = part === '' ? 'total' : part.slice(1);
    return [
      { fact, table, rank, row: { kind: 'total' }, column: { kind: 'item', item, period } },
      { fact, table, rank, row: { kind: 'label', labels: LABELS[part] }, column: { kind: 'period', period } },
    ];
  });

/** “三公”经费: this year's budget table before the budget columns of the final accounts. */
export const THREE_PUBLIC_RULES: readonly ExtractionRule[] = [
  ...bothWays('threePublicBudget', 'budgetThreePublic', 'budget', 1),
  ...bothWays('threePublicBudget', 'finalThreePublic', 'budget', 2),
  ...bothWays('threePublicActual', 'finalThreePublic', 'actual', 1),
  ...bothWays('threePublicBudgetPrior', 'budgetThreePublic', 'priorBudget', 1),
  ...bothWays('threePublicBudgetPrior', 'finalThreePublic', 'priorBudget', 2),
];

/** Last year's tables hold this year's base of comparison. */
export const PRIOR_YEAR_FACTS: readonly PriorYearFact[] = PARTS.map((part) => ({
  thisYear: `threePublicBudget${part}`,
  priorYear: `threePublicBudgetPrior${part}`,
}));
