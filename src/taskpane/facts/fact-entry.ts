import type { FactKind } from '../../domain/fact/catalogue';
import { HUNDRED, type Decimal } from '../../domain/money/decimal';
import { parseNumberText, type PrintedNumber } from '../../domain/money/number-text';
import { fromYuan, toYuan } from '../../domain/money/unit';
import { failure, success, type Result } from '../../domain/result';

/** Why what somebody typed is no value of the fact. */
export type FactEntryProblem =
  | 'blank'
  | 'notANumber'
  /** A dash or 无: not 0, and not a number either. */
  | 'dash'
  | 'wrongUnit'
  | 'negative'
  | 'notWhole'
  /** 0.95 without a % may mean 95% or 0.95%. */
  | 'percentUnclear';

/** The value of a fact as a person types it, in the unit of 基础数据表: money in 万元, ratios as fractions. */
export function factEntry(kind: FactKind, text: string): Result<Decimal, FactEntryProblem> {
  const typed = parseNumberText(text);
  switch (typed.kind) {
    case 'blank':
      return failure('blank');
    case 'notApplicable':
      return failure('dash');
    case 'unreadable':
      return failure('notANumber');
    case 'number':
      return valueOf(kind, typed);
  }
}

function valueOf(kind: FactKind, typed: PrintedNumber): Result<Decimal, FactEntryProblem> {
  switch (kind) {
    case 'money':
      return amountOf(typed);
    case 'ratio':
      return fractionOf(typed);
    case 'person':
    case 'count':
    case 'year':
      return wholeOf(typed);
    case 'points':
    case 'area':
      return quantityOf(typed);
    case 'text':
      return failure('notANumber');
  }
}

/** Amounts may be below 0: a budget can be cut in the course of the year. */
function amountOf({ value, unit, percent, counter }: PrintedNumber): Result<Decimal, FactEntryProblem> {
  if (percent || counter !== null) return failure('wrongUnit');
  return success(unit === null ? value : fromYuan(toYuan(value, unit), 'tenThousandYuan'));
}

function fractionOf(typed: PrintedNumber): Result<Decimal, FactEntryProblem> {
  const { value, unit, percent, counter } = typed;
  if (unit !== null || counter !== null) return failure('wrongUnit');
  if (value.lt(0)) return failure('negative');
  if (percent || value.eq(0)) return success(value);
  return value.lte(1) ? failure('percentUnclear') : success(value.div(HUNDRED));
}

function wholeOf(typed: PrintedNumber): Result<Decimal, FactEntryProblem> {
  const quantity = quantityOf(typed);
  if (!quantity.ok || quantity.value.round(0).eq(quantity.value)) return quantity;
  return failure('notWhole');
}

function quantityOf({ value, unit, percent }: PrintedNumber): Result<Decimal, FactEntryProblem> {
  if (unit !== null || percent) return failure('wrongUnit');
  return value.lt(0) ? failure('negative') : success(value);
}
