import { derivations, isDerived, operandsBefore, type Operand } from './derive';
import type { DerivedOperation } from '../report-check';
import type { ClaimedFigure } from '../reading/sentence-figures';
import { fits, type Target } from '../vocabulary/subject';
import { inTenThousandYuan, printsAs, type TextFigure } from '../figures/text-figure';
import type { Verdict } from './verdict';
import { sumOf, type Decimal } from '../../money/decimal';

/** Amounts with fewer digits than this are round numbers, equal to something by chance. */
const TELLING_DIGITS = 3;

/** Looks for any known value equal to a figure whose words name nothing; null where there is none. */
export function judgeByValue(
  figures: readonly ClaimedFigure[],
  index: number,
  targets: readonly Target[],
): Verdict | null {
  const item = figures[index];
  if (item === undefined) return null;
  const { figure } = item;
  const hit = targets.find(
    (target) => fits(figure, target) && isTelling(figure, target) && printsAs(figure, target.value),
  );
  if (hit !== undefined) return { kind: 'agrees', basis: hit.basis, certainty: 'valueOnly' };
  return judgeSum(figures, index);
}

/** A number between the signs of a written-out formula, in 万元 or pieces: 0.00＋880.50＋246.19. */
export function isTerm({ kind, start, end }: TextFigure, text: string): boolean {
  if (kind !== 'bare') return false;
  return (
    /[＋－÷×][（(]?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[）)]?[＋－÷×]/.test(text.slice(end, end + 2))
  );
}

/** Looks for a known amount or count equal to a term of a formula. */
export function judgeTerm({ figure }: ClaimedFigure, targets: readonly Target[]): Verdict | null {
  const amount = inTenThousandYuan(figure);
  const hit = targets.find(({ kind, value, basis }) => {
    if (basis.kind !== 'fact') return false;
    if (kind === 'money') return printsAs(amount, value);
    return (kind === 'person' || kind === 'count' || kind === 'points') && printsAs(figure, value);
  });
  return hit === undefined ? null : { kind: 'agrees', basis: hit.basis, certainty: 'valueOnly' };
}

/** The sum or difference of two amounts before it, or the sum of all of them (合计), where nothing else explains it. */
function judgeSum(figures: readonly ClaimedFigure[], index: number): Verdict | null {
  const figure = figures[index]?.figure;
  if (figure?.kind !== 'money') return null;
  const operands = operandsBefore(figures, index);
  const hit = derivations(operands, ['sum', 'difference']).find((each) => isDerived(figure, each));
  if (hit !== undefined) return derivedAgreement(hit.operation, [hit.first, hit.second]);
  const total = sumOf(operands.map(({ value }) => value));
  return operands.length > 2 && printsAs(figure, total) ? derivedAgreement('sum', operands) : null;
}

function derivedAgreement(operation: DerivedOperation, operands: readonly Operand[]): Verdict {
  const of = operands.map(({ text }) => text);
  return { kind: 'agrees', basis: { kind: 'derived', operation, of }, certainty: 'valueOnly' };
}

function isTelling(figure: TextFigure, target: Target): boolean {
  if (figure.kind === 'count') return target.measureWords.includes(figure.measureWord);
  if (figure.kind === 'points') return target.basis.kind === 'total' || target.basis.kind === 'fact';
  if (figure.kind === 'percent' && figure.value.eq(1)) return false;
  return target.value.eq(figure.value) || digitCount(figure.value) >= TELLING_DIGITS;
}

function digitCount(value: Decimal): number {
  return value.c.length;
}
