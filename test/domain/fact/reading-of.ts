import { cellAt } from '../../../src/domain/cell-address';
import type { FactId } from '../../../src/domain/fact/catalogue';
import type { FactValue, Reading } from '../../../src/domain/fact/reading';
import { decimal, ZERO } from '../../../src/domain/money/decimal';
import { toYuan } from '../../../src/domain/money/unit';

let nextRow = 0;

/** A reading of a fact at a row of its own; whatever matters to a test is set by `own`. */
export function readingOf(fact: FactId, value: FactValue, own: Partial<Reading> = {}): Reading {
  return {
    fact,
    value,
    printed: typeof value === 'string' ? value : value.toFixed(),
    unit: null,
    source: cellAt('决算.xlsx', '表', nextRow++, 0),
    parts: [],
    description: '决算表',
    rank: 1,
    tolerance: ZERO,
    doubts: [],
    ...own,
  };
}

/** An amount as a sheet in 万元 prints it: its tolerance is half of its last place. */
export function inTenThousands(fact: FactId, printed: string, own: Partial<Reading> = {}): Reading {
  const unit = 'tenThousandYuan';
  const places = printed.split('.')[1]?.length ?? 0;
  const tolerance = toYuan(decimal(`5e-${places + 1}`), unit);
  return readingOf(fact, toYuan(decimal(printed), unit), { printed, unit, tolerance, ...own });
}
