import { ONE, decimal, decimalFromCell, type Decimal } from '../../domain/money/decimal';
import { parseNumberText } from '../../domain/money/number-text';
import type { MoneyUnit } from '../../domain/money/unit';
import { entryAt, formatOf, kindOf, numberOf, textOf } from '../cell';
import { CellKind, type CellColumns } from '../snapshot';

/** What a cell in a place for amounts holds. Blank, a dash (not applicable) and 0 are three things. */
export type CellAmount =
  | { readonly kind: 'blank' | 'notApplicable' | 'unreadable' | 'error' | 'formulaWithoutValue' }
  | PrintedAmount;

export type PrintedAmount = {
  readonly kind: 'number';
  /** The number as the cell means it, percentages as fractions, before any conversion. */
  readonly value: Decimal;
  /** As a person reads it, without separators. */
  readonly printed: string;
  /** Half of the last printed place. */
  readonly halfPlace: Decimal;
  /** A unit printed in the cell itself (12.5万元). */
  readonly unit: MoneyUnit | null;
  /** The word it counts, printed in the cell itself (3次); no money is counted. */
  readonly counter: string | null;
  /** ￥ stands before it. */
  readonly currency: boolean;
  readonly percent: boolean;
  readonly storedAsText: boolean;
};

/** Amounts without a number format are kept to the cent, or to 0.01万元. */
const USUAL_DECIMALS = 2;
const HALF = decimal('0.5');

/** Reads the cell at `row`, `column`. */
export function amountAt(cells: CellColumns, row: number, column: number): CellAmount {
  const entry = entryAt(cells, row, column);
  const kind = kindOf(cells, entry);
  if (kind === null) return { kind: 'blank' };
  if (kind === CellKind.error) return { kind: 'error' };
  if (kind === CellKind.formulaWithoutValue) return { kind: 'formulaWithoutValue' };
  const number = numberOf(cells, entry);
  if (number !== null) return fromNumber(number, formatOf(cells, entry));
  return kind === CellKind.text ? textAmount(textOf(cells, entry)) : { kind: 'unreadable' };
}

function fromNumber(number: number, format: string): PrintedAmount {
  const scale = displayScale(format);
  const value = decimalFromCell(number).div(scale);
  const percent = format.includes('%');
  const shown = percent ? value.times(100) : value;
  const formatted = formattedDecimals(format);
  const places = formatted ?? shown.toFixed().split('.')[1]?.length ?? 0;
  const exactTo = (formatted ?? Math.max(places, USUAL_DECIMALS)) + (scale.eq(ONE) ? 0 : USUAL_DECIMALS);
  return {
    kind: 'number',
    value,
    printed: `${shown.toFixed(places)}${percent ? '%' : ''}`,
    halfPlace: halfPlace(percent ? exactTo + 2 : exactTo),
    unit: null,
    counter: null,
    currency: false,
    percent,
    storedAsText: false,
  };
}

/**
 * How many times smaller than its value a format shows a number: each comma behind the digits stands for 1,000, and a
 * literal point before the last digits (0!.0, for 万元) moves it further. The unit printed on the sheet means what is shown.
 */
function displayScale(format: string): Decimal {
  const first = (format.split(';')[0] ?? '').replace(/\[[^\]]{0,99}\]/g, '');
  const commas = /[0#?](,{1,4})(?![0#?,])/.exec(first)?.[1]?.length ?? 0;
  if (commas === 0) return ONE;
  const literal = /(?:!\.|\\\.|"\.")([0#?]{1,4})/.exec(first)?.[1]?.length ?? 0;
  return decimal(10).pow(3 * commas + literal);
}

/** Decimals that a number format prints; null where it prints what is there. */
function formattedDecimals(format: string): number | null {
  const first = (format.split(';')[0] ?? '').replace(/(?:!|\\)\./g, '.').replace(/"[^"]{0,99}"|\\./g, '');
  if (!/[0#]/.test(first)) return null;
  return /\.([0#?]+)/.exec(first)?.[1]?.length ?? 0;
}

/** The amount that a text prints. */
export function textAmount(text: string): CellAmount {
  const parsed = parseNumberText(text);
  if (parsed.kind !== 'number') return { kind: parsed.kind };
  const { value, decimals, percent, unit, counter, currency } = parsed;
  const places = Math.max(decimals, 0);
  const printed = percent ? `${value.times(100).toFixed(places)}%` : value.toFixed(places);
  return {
    kind: 'number',
    value,
    printed,
    halfPlace: halfPlace(percent ? decimals + 2 : decimals),
    unit,
    counter,
    currency,
    percent,
    storedAsText: true,
  };
}

function halfPlace(decimals: number): Decimal {
  return HALF.times(decimal(10).pow(-decimals));
}
