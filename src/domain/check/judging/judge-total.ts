import { operandsBefore } from './derive';
import { likelyCause } from './likely-cause';
import type { Verdict } from './verdict';
import { printLike, printsAs } from '../figures/text-figure';
import type { ClaimedFigure } from '../reading/sentence-figures';
import { sumOf } from '../../money/decimal';

/** 两项合计75.62万元, 共计…: words that add up what was listed before them in the sentence. */
const TOTAL = /(?:([两二三四五六])[项者]|以上[^，。；]{0,6})?(?:合计|共计|总计)(?:为|达|达到|支出|金额)?\s?$/;
const COUNT = new Map(Array.from('两二三四五六', (word, index) => [word, Math.max(2, index + 1)] as const));

/** Adds up the amounts before a 合计; null where the words add up nothing, or the whole unit's total is meant. */
export function judgeTotal(figures: readonly ClaimedFigure[], index: number, text: string): Verdict | null {
  const item = figures[index];
  if (item === undefined || (item.figure.kind !== 'money' && item.figure.kind !== 'count')) return null;
  const match = TOTAL.exec(text.slice(Math.max(0, item.figure.start - 16), item.figure.start));
  const listed = operandsBefore(figures, index).slice(0, COUNT.get(match?.[1] ?? ''));
  if (match === null || listed.length < 2) return null;
  const value = sumOf(listed.map((operand) => operand.value));
  const basis = { kind: 'derived', operation: 'sum', of: listed.map((operand) => operand.text) } as const;
  if (printsAs(item.figure, value)) return { kind: 'agrees', basis, certainty: 'named' };
  const expected = { basis, value, printed: printLike(item.figure, value) };
  return { kind: 'differs', expected, cause: likelyCause(item.figure, value, []) };
}
