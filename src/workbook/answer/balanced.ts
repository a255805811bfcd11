import { factKind, type FactId } from '../../domain/fact/catalogue';
import { decimal, type Decimal } from '../../domain/money/decimal';
import type { Atom } from '../meaning/lexicon';
import type { MeantTable } from '../meaning/table';
import { byTable, undoubted, type Answered } from './readings';

/** A table that tells what was left at the end of the year accounts for it; 结转下年 may be planned. */
export function closesYear({ figures }: MeantTable): boolean {
  return figures.some(({ cell, labels, heads }) =>
    [...labels.slice(-1), ...heads].some(
      ({ label: { atoms } }) => isBalance(atoms) && !atoms.has('span.nextYear') && cell.amount !== null,
    ),
  );
}

/** 年末结余, 本年结余. */
const isBalance = (atoms: ReadonlySet<Atom>): boolean =>
  atoms.has('subject.balance') || (atoms.has('subject.balanceOfSomeTime') && atoms.has('span.thisYear'));

/** What was there, came in, was spent and was left: as revenue, or as what was budgeted in the year. */
const FLOWS: readonly (readonly (readonly [FactId, 1 | -1])[])[] = [
  [
    ['carryIn', 1],
    ['totalRevenue', 1],
    ['totalExpenditure', -1],
    ['yearEndBalance', -1],
  ],
  [
    ['carryIn', 1],
    ['initialBudget', 1],
    ['budgetAdjustment', 1],
    ['totalExpenditure', -1],
    ['yearEndBalance', -1],
  ],
];

/**
 * In a table whose own figures balance (年初 + 收入 = 支出 + 年末, 年初 + 预算 + 追加 = 支出 + 年末), it is no longer
 * doubtful that they are outturns.
 */
export function withBalanced(answered: readonly Answered[]): readonly Answered[] {
  const ofYear = answered.filter(({ query: { fact, year } }) => factKind(fact) === 'money' && year === 0);
  const balanced = new Set([...byTable(ofYear)].filter(([, own]) => isBalanced(own)).map(([cut]) => cut));
  return answered.map((each) =>
    balanced.has(each.table.cut) && !each.table.isHidden ? undoubted(each, 'tableUncertain') : each,
  );
}

const isBalanced = (answered: readonly Answered[]): boolean =>
  FLOWS.some((flow) => {
    const values = flow.map(([fact]) => valueOf(fact, answered));
    const sum = flow.reduce(
      (total, [, sign], index) => total.plus((values[index] ?? ZERO).times(sign)),
      ZERO,
    );
    return values.every((value) => value !== null && !value.eq(0)) && sum.eq(0);
  });

const ZERO = decimal(0);

/** The one value that the table gives. */
function valueOf(fact: FactId, answered: readonly Answered[]): Decimal | null {
  const own = answered.filter(({ query }) => query.fact === fact).map(({ reading }) => reading.value);
  const [first] = own;
  if (first === undefined || typeof first === 'string') return null;
  return own.every((value) => typeof value !== 'string' && value.eq(first)) ? first : null;
}
