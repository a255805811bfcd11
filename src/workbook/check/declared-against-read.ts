import { factLabel, type FactId } from '../../domain/fact/catalogue';
import type { DeclaredNone, OtherBudget } from '../../domain/fact/particulars';
import type { Reading } from '../../domain/fact/reading';
import { severityAmong, standingOf } from '../../domain/fact/standing';
import type { Finding } from '../../domain/finding';
import { ZERO } from '../../domain/money/decimal';

/** What a unit with nothing to account for does not have. */
const DENIED: Readonly<Record<OtherBudget, readonly FactId[]>> = {
  governmentFund: ['governmentFundRevenue', 'governmentFundExpenditure'],
  stateCapital: ['stateCapitalExpenditure'],
  socialInsurance: [],
};

/** Amounts of a budget whose own table is declared empty: one of the two places is wrong. */
export function declaredAgainstRead(
  declared: readonly DeclaredNone[],
  readings: readonly Reading[],
): readonly Finding[] {
  return declared.flatMap(({ budget, text, source }) =>
    readings
      .filter((reading) => DENIED[budget].includes(reading.fact) && standingOf(reading) !== 'foreign')
      .flatMap((reading): readonly Finding[] => {
        if (typeof reading.value === 'string' || reading.value.eq(0)) return [];
        const identity = `${factLabel(reading.fact)}＝空表说明“${text}”`;
        const sides = { left: reading.value, right: ZERO, cells: [reading.source, source] };
        return [{ code: 'identityBroken', severity: severityAmong([reading]), identity, ...sides }];
      }),
  );
}
