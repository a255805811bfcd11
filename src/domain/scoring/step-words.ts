import { HUNDRED, type Decimal } from '../money/decimal';
import { printNumber } from '../money/print';
import { roundHalfUp } from '../money/rounding';
import { COUNT_WORDS } from './reason-phrases';

/** A count of steps before its unit: `两个`, and ` 11 个` in digits beyond ten. */
export function stepCountText(steps: Decimal): string {
  const word = COUNT_WORDS[steps.toNumber() - 1];
  return word === undefined ? `${printNumber(steps)} 个` : `${word}个`;
}

/** A distance from the target in 百分点 with two decimals. */
export function deviationText(deviation: Decimal): string {
  return roundHalfUp(deviation.times(HUNDRED), 2).toFixed(2);
}
