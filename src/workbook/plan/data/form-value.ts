import { factKind, type FactId } from '../../../domain/fact/catalogue';
import type { FactValue } from '../../../domain/fact/reading';
import { decimal, type Decimal } from '../../../domain/money/decimal';
import { fromYuan, toYuan } from '../../../domain/money/unit';
import type { PlannedStyle } from '../plan';

/** A fact's value as 基础数据表 prints it: money in 万元, everything else in its base unit. Null for text. */
export function formValue(fact: FactId, value: FactValue): Decimal | null {
  if (typeof value === 'string') return null;
  return factKind(fact) === 'money' ? fromYuan(value, 'tenThousandYuan') : value;
}

/** The fact's value in its base unit, from what stands in 基础数据表. */
export function baseValue(fact: FactId, printed: Decimal): Decimal {
  return factKind(fact) === 'money' ? toYuan(printed, 'tenThousandYuan') : decimal(printed);
}

/** How 基础数据表 shows a value of the fact. */
export function factStyle(fact: FactId): PlannedStyle {
  switch (factKind(fact)) {
    case 'money':
    case 'area':
    case 'points':
      return 'amount';
    case 'ratio':
      return 'percent';
    case 'person':
    case 'count':
    case 'year':
      return 'count';
    case 'text':
      return 'text';
  }
}
