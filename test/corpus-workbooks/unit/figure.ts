import type { FactId } from '../../../src/domain/fact/catalogue';

/** What a figure counts: money is kept in 元. */
export type Measure = 'money' | 'count' | 'ratio' | 'points' | 'area';

/** How a figure stands in its cell. */
export type NumberStyle =
  'number' | 'text' | 'yuanSign' | 'spaces' | 'fullWidth' | 'withUnit' | 'reference' | 'dashForZero';

/** The unit a money figure is printed in. */
export type PrintedUnit = '元' | '万元';

/**
 * One figure of an invented unit. It knows which fact it is: a layout only puts it in its place, and the truth of a
 * workbook is read off where its figures stand.
 */
export type Figure = {
  readonly is: 'figure';
  readonly amount: number;
  readonly measure: Measure;
  /** The fact it states; null for figures the program has no fact for. */
  readonly fact: FactId | null;
  /** It states the fact only for those who know the unit: its whole spending happens to be of one fund. */
  readonly onlyPerhaps: boolean;
  /** The fact it is easily mistaken for, and what mistake that would be. */
  readonly trap: { readonly fact: FactId; readonly mistake: string } | null;
  /** A fact it is accepted for as well: 账面净值 where 账面原值 is the better answer. */
  readonly alsoFor: FactId | null;
  /** Printed in another unit than its sheet. */
  readonly unit: PrintedUnit | null;
  readonly style: NumberStyle;
};

/** A figure of some measure; money unless told. */
export function figure(amount: number, fact: FactId | null = null, measure: Measure = 'money'): Figure {
  return {
    is: 'figure',
    amount,
    measure,
    fact,
    onlyPerhaps: false,
    trap: null,
    alsoFor: null,
    unit: null,
    style: 'number',
  };
}

/** The figure as one that is no source of its fact but looks like it. */
export function mistaken(from: Figure, mistake: string): Figure {
  const { fact } = from;
  return fact === null ? from : { ...from, fact: null, onlyPerhaps: false, trap: { fact, mistake } };
}

/** The figure printed in 元, whatever its sheet's unit. */
export const inYuan = (of: Figure): Figure => ({ ...of, unit: '元' });

/** The figure printed in 万元, whatever its sheet's unit. */
export const inTenThousand = (of: Figure): Figure => ({ ...of, unit: '万元' });

/** A sum that is no fact of its own. */
export function plainSum(figures: readonly Figure[]): Figure {
  return figure(figures.reduce((sum, { amount }) => sum + amount, 0));
}

/** A rate of two figures as a cell prints it, 0.9537; blank where nothing can be divided. */
export function rate(of: Figure, by: Figure): Figure | null {
  return by.amount === 0 ? null : figure(Math.round((of.amount / by.amount) * 1e4) / 1e4, null, 'ratio');
}

/** A difference that is no fact. */
export const minus = (a: Figure, b: Figure): Figure => figure(a.amount - b.amount);

/** The same amount where it states no fact: a part, a detail, another table's column. */
export const detail = ({ amount, measure }: Figure): Figure => figure(amount, null, measure);
