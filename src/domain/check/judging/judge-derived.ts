import {
  derivations,
  derive,
  isDerived,
  isPrinted,
  operandsBefore,
  operandsOf,
  type Derivation,
  type Operand,
} from './derive';
import { withoutOneDigit } from './likely-cause';
import type { Basis, Cause, DerivedOperation } from '../report-check';
import type { Aspect } from '../vocabulary/report-labels';
import type { ClaimedFigure } from '../reading/sentence-figures';
import { printLike, type TextFigure } from '../figures/text-figure';
import { rateOfStep } from './rate-of-step';
import type { Verdict } from './verdict';
import { ONE } from '../../money/decimal';
import { rateOf } from '../../scoring/ratio';

/** Recomputes a change, a share or a difference from the figures beside it and from the values of its subject. */
export function judgeDerived(figures: readonly ClaimedFigure[], index: number, text: string): Verdict | null {
  const item = figures[index];
  if (item === undefined) return null;
  const operation = operationOf(item);
  if (operation === null) return null;
  const beside = operandsBefore(figures, index);
  const expected =
    derivationByRoles(operation, beside) ?? (beside.length > 1 ? null : knownDerivation(item, operation));
  if (expected !== null) return judgeByRoles(item, expected, figures);
  const stepped = rateOfStep(figures, index, text);
  if (stepped !== null) return stepped;
  const known = operandsOf(item.claim.subject, 'money');
  const candidates = [...derivations(beside, [operation]), ...derivations(known, [operation])];
  const hit = likeliest(item, candidates);
  return hit === undefined ? null : directed(item, hit, hit.first.text === '' ? 'valueOnly' : 'named');
}

/** The derivation that the figure prints, else one that rounding explains; of several, one that goes the way the words say. */
function likeliest(item: ClaimedFigure, candidates: readonly Derivation[]): Derivation | undefined {
  const near = candidates.filter((candidate) => isDerived(item.figure, candidate));
  const printed = near.filter((candidate) => isPrinted(item.figure, candidate));
  const hits = printed.length > 0 ? printed : near;
  return hits.find((each) => wayOf(item, each) === 'said') ?? hits[0];
}

function operationOf({ figure, claim }: ClaimedFigure): DerivedOperation | null {
  if (figure.kind === 'percent') return claim.change === null ? 'share' : 'change';
  if (figure.kind === 'percentagePoint') return 'difference';
  return claim.change !== null && figure.kind !== 'year' && figure.kind !== 'bare' ? 'difference' : null;
}

/** The two nearest amounts, where the words say which of them the other is measured against. */
function derivationByRoles(operation: DerivedOperation, beside: readonly Operand[]): Derivation | null {
  const [near, far] = beside;
  if (near === undefined || far === undefined || beside.length > 2) return null;
  if (near.baseRank === far.baseRank) return null;
  const [first, second] = near.baseRank > far.baseRank ? [far, near] : [near, far];
  return derive(operation, first, second)[0] ?? null;
}

/** 比年初预算增加…, 完成预算的…: what the known values of a named subject give, where its words say which two. */
function knownDerivation({ figure, claim }: ClaimedFigure, operation: DerivedOperation): Derivation | null {
  const { subject, aspect, prior, certain } = claim;
  const againstPrior = prior || aspect === 'priorBudget';
  if (!certain || (aspect !== 'budget' && aspect !== 'priorBudget') || figure.kind === 'percentagePoint')
    return null;
  const valueOf = (wanted: Aspect) =>
    subject?.targets.find((target) => target.aspect === wanted && target.kind === 'money');
  const first = valueOf(againstPrior ? 'budget' : 'actual');
  const second = valueOf(againstPrior ? 'priorBudget' : 'budget');
  if (first === undefined || second === undefined) return null;
  const measured = { text: '', value: first.value, baseRank: 0 } as const;
  return derive(operation, measured, { text: '', value: second.value, baseRank: 1 })[0] ?? null;
}

function judgeByRoles(
  item: ClaimedFigure,
  derivation: Derivation,
  figures: readonly ClaimedFigure[],
): Verdict {
  const { figure } = item;
  if (isDerived(figure, derivation)) return directed(item, derivation, 'named');
  const { operation, first, second } = derivation;
  const value = derivation.value.abs();
  const expected = { basis: basisOf(derivation), value, printed: printLike(figure, value) };
  const swapped = derive(operation, second, first).some((each) => isDerived(figure, each));
  const cause: Cause | null = swapped
    ? { kind: 'swapped', amounts: [first.text, second.text] }
    : mistypedAmount(figure, derivation, figures);
  return { kind: 'differs', expected, cause };
}

/** The amount that, with one digit left out, makes the figure right: the figure was computed before the amount was mistyped. */
function mistypedAmount(
  figure: TextFigure,
  { operation, first, second }: Derivation,
  figures: readonly ClaimedFigure[],
): Cause | null {
  for (const operand of [first, second]) {
    const amount = figures.find((each) => each.figure.text === operand.text)?.figure;
    if (amount === undefined) continue;
    const repaired = withoutOneDigit(amount).find((value) => {
      const instead = { ...operand, value };
      const [left, right] = operand === first ? [instead, second] : [first, instead];
      return derive(operation, left, right).some((each) => isDerived(figure, each));
    });
    if (repaired !== undefined) {
      return { kind: 'mistypedAmount', amount: amount.text, repaired: printLike(amount, repaired) };
    }
  }
  return null;
}

/** Agreement, unless the words say the opposite direction. */
function directed(item: ClaimedFigure, derivation: Derivation, certainty: 'named' | 'valueOnly'): Verdict {
  const basis = basisOf(derivation);
  return wayOf(item, derivation) === 'opposite'
    ? { kind: 'wrongDirection', basis, actual: directionOf(derivation) }
    : { kind: 'agrees', basis, certainty };
}

/** Whether a derivation goes the way that the words say. Without known roles the larger amount may be either. */
function wayOf({ claim }: ClaimedFigure, derivation: Derivation): 'said' | 'opposite' | 'open' {
  const { operation, first, second } = derivation;
  if (claim.change === null || operation === 'share' || second.baseRank <= first.baseRank) return 'open';
  return directionOf(derivation) === claim.change ? 'said' : 'opposite';
}

function directionOf({ value }: Derivation): 'up' | 'down' | 'level' {
  return value.eq(0) ? 'level' : value.gt(0) ? 'up' : 'down';
}

function basisOf({ operation, first, second }: Derivation): Basis {
  return { kind: 'derived', operation, of: [first.text, second.text].filter((text) => text !== '') };
}

/** How far a rate lies from 100%: 超出100% 2.25个百分点. */
export function judgePointsFromFull({ figure, indicator }: ClaimedFigure): Verdict | null {
  const of = indicator?.indicator;
  if (figure.kind !== 'percentagePoint' || of?.ratio === undefined || of.ratio === null) return null;
  const full = { text: '100%', value: ONE, baseRank: 2 } as const;
  const found = { text: '', value: rateOf(of.ratio), baseRank: 0 } as const;
  const [derivation] = derive('difference', found, full);
  if (derivation === undefined || !isDerived(figure, derivation)) return null;
  return { kind: 'agrees', basis: { kind: 'rate', indicator: of.name }, certainty: 'named' };
}
