import { derive, isDerived, operandsBefore, operandsOf, type Derivation, type Operand } from './derive';
import type { Verdict } from './verdict';
import { printLike } from '../figures/text-figure';
import type { ClaimedFigure } from '../reading/sentence-figures';

/** 占支出总额的60.09%, 占比为39.91%. */
const SHARE = /占(?:比|[^，。；、占]{0,14}的?(?:比例|比重|比)?)(?:为|达|约)?\s?$/;

/**
 * Recomputes a share from the amount before it: of the whole that its words name, else of the first amount of the
 * sentence. Null where it is no share, or there is nothing to divide by.
 */
export function judgeShare(figures: readonly ClaimedFigure[], index: number, text: string): Verdict | null {
  const item = figures[index];
  if (item?.figure.kind !== 'percent') return null;
  if (!SHARE.test(text.slice(Math.max(0, item.figure.start - 20), item.figure.start))) return null;
  const [part, ...others] = operandsBefore(figures, index);
  if (part === undefined) return null;
  const shares = wholes(item, others).flatMap((whole) => derive('share', part, whole));
  const hit = shares.find((share) => isDerived(item.figure, share));
  const [likely] = shares;
  if (hit !== undefined) return { kind: 'agrees', basis: basisOf(hit), certainty: 'named' };
  if (likely === undefined) return null;
  const expected = {
    basis: basisOf(likely),
    value: likely.value,
    printed: printLike(item.figure, likely.value),
  };
  return { kind: 'differs', expected, cause: null };
}

/** What the share may be of, the likeliest first: what its own words name, else the first and then the other amounts. */
function wholes({ claim }: ClaimedFigure, others: readonly Operand[]): readonly Operand[] {
  const named = [...operandsOf(claim.alone, 'money'), ...operandsOf(claim.subject, 'money')];
  const listed = [...others].reverse();
  return [...listed.slice(0, 1), ...named, ...listed.slice(1)];
}

function basisOf({ operation, first, second }: Derivation) {
  return {
    kind: 'derived',
    operation,
    of: [first.text, second.text].filter((text) => text !== ''),
  } as const;
}
