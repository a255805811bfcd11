import type { Band, BandRule } from '../../indicator/system';
import type { Decimal } from '../../money/decimal';
import { printNumber } from '../../money/print';
import { firstOf } from './formula-text';
import { cleanRate } from './precision';

/** What `give` makes of the band a rate lies in. The bands leave no gap, so the last one needs no test. */
export function bandsFormula(
  { bands, magnitude }: BandRule,
  rate: string,
  give: (band: Band) => string,
): string {
  const measured = magnitude ? `ABS(${rate})` : rate;
  const last = bands.at(-1);
  const tested = bands.slice(0, -1).map((band) => ({ when: withinBand(band, measured), give: give(band) }));
  return firstOf(tested, last === undefined ? '""' : give(last));
}

function withinBand({ above, atLeast, below, atMost }: Band, rate: string): string {
  const tests = [
    comparison(rate, '>', above),
    comparison(rate, '>=', atLeast),
    comparison(rate, '<', below),
    comparison(rate, '<=', atMost),
  ].filter((test) => test !== null);
  return tests.length === 1 ? tests.join() : `AND(${tests.join(',')})`;
}

function comparison(rate: string, sign: string, bound: Decimal | undefined): string | null {
  if (bound === undefined) return null;
  const distance = bound.eq(0) ? rate : `${rate}-${printNumber(bound)}`;
  return `${cleanRate(distance)}${sign}0`;
}
