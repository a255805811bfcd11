import type { CellRange } from '../../domain/cell-address';
import { factLabel } from '../../domain/fact/catalogue';
import type { Reading, ReadingDoubt } from '../../domain/fact/reading';
import { decimal, type Decimal } from '../../domain/money/decimal';
import { yuanPer, type MoneyUnit } from '../../domain/money/unit';
import type { Aim, TableContext } from '../tables/context';
import { foreignDoubts } from '../tables/foreign-doubts';
import { ledgerLayout, type LedgerLayout } from './ledger-columns';
import { sumLedger, type LedgerPart, type LedgerSums } from './ledger-sums';
import type { LedgerRule } from './ledger-rule';

/** A ledger with its sums, in its own unit. */
export type SummedLedger = {
  readonly layout: LedgerLayout;
  readonly sums: LedgerSums;
  readonly unit: MoneyUnit;
  readonly scale: number;
  readonly amounts: CellRange;
};

/** Cents of 元; of larger units more places, so that cents stay whole. */
const SCALES: Readonly<Record<MoneyUnit, number>> = {
  yuan: 100,
  thousandYuan: 100000,
  tenThousandYuan: 1000000,
  hundredMillionYuan: 10000000000,
};
const CENT_TOLERANCE = decimal('0.005');

const SUMMED = new WeakMap<TableContext, SummedLedger | null>();

/** Sums a recognised ledger, once; null for any other table. */
export function summedLedger(context: TableContext): SummedLedger | null {
  const known = SUMMED.get(context);
  if (known !== undefined) return known;
  const summed = sumUp(context);
  SUMMED.set(context, summed);
  return summed;
}

/** An amount of a ledger's sums in 元. */
export function ledgerYuan(amount: number, { scale, unit }: SummedLedger): Decimal {
  return decimal(amount).div(scale).times(yuanPer(unit));
}

function sumUp({ table, sheet }: TableContext): SummedLedger | null {
  if (table.kind !== 'expenditureLedger') return null;
  const layout = ledgerLayout(table, sheet.cells.columnCount);
  if (layout === null) return null;
  const unit = table.unit?.value ?? 'yuan';
  const first = table.range.top;
  const amounts = { ...table.range, left: layout.debitColumn, right: layout.debitColumn };
  return {
    layout,
    sums: sumLedger(sheet.cells, layout, first, SCALES[unit]),
    unit,
    scale: SCALES[unit],
    amounts,
  };
}

/**
 * Facts as sums over a ledger. Their source is the range of the amount column; the cells are too many to be listed, so
 * `parts` stays empty.
 */
export function ledgerReadings(
  context: TableContext,
  rules: readonly LedgerRule[],
  aim: Aim,
): readonly Reading[] {
  const ledger = summedLedger(context);
  if (ledger === null) return [];
  const doubts: readonly ReadingDoubt[] = [
    ...(context.table.unit === null ? [{ code: 'unitAssumed' as const, unit: ledger.unit }] : []),
    ...foreignDoubts(context, aim),
  ];
  return rules.flatMap((rule) => {
    const value = sumFor(rule, ledger);
    return value === null ? [] : [toReading(rule, value, ledger, context.table.title, doubts)];
  });
}

function sumFor(rule: LedgerRule, ledger: SummedLedger): Decimal | null {
  const { sums, layout } = ledger;
  const isAlone = layout.account !== '';
  if (isAlone && !isAllOf(rule, layout.account)) return null;
  if (rule.part !== null && !layout.splitsParts && !isAlone) return null;
  const isOfPart = (part: LedgerPart): boolean =>
    rule.part === null || part === rule.part || !layout.splitsParts;
  const fitting = sums.sums.filter(
    ({ code, part }) => isOfPart(part) && rule.codes.some((prefix) => code.startsWith(prefix)),
  );
  if (fitting.length === 0) return null;
  const total = fitting.reduce((sum, { amount }) => sum + amount, 0);
  return ledgerYuan(total, ledger);
}

/** A ledger of one 科目 tells what that 科目 alone makes up. */
const isAllOf = ({ codes }: LedgerRule, account: string): boolean =>
  codes.length === 1 && codes[0] === account;

function toReading(
  rule: LedgerRule,
  value: Decimal,
  ledger: SummedLedger,
  title: string,
  doubts: readonly ReadingDoubt[],
): Reading {
  return {
    fact: rule.fact,
    value,
    printed: value.div(yuanPer(ledger.unit)).toFixed(2),
    unit: ledger.unit,
    source: ledger.amounts,
    parts: [],
    description: `${title} · ${factLabel(rule.fact)} · 借方减贷方`,
    rank: rule.rank,
    tolerance: CENT_TOLERANCE,
    doubts:
      rule.otherScope === undefined ? doubts : [...doubts, { code: 'otherScope', scope: rule.otherScope }],
  };
}
