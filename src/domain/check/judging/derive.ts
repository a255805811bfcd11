import type { Aspect } from '../vocabulary/report-labels';
import type { DerivedOperation } from '../report-check';
import type { ClaimedFigure } from '../reading/sentence-figures';
import type { Subject } from '../vocabulary/subject';
import { lastPlace, printsAs, type TextFigure } from '../figures/text-figure';
import type { FactKind } from '../../fact/catalogue';
import { decimal, type Decimal } from '../../money/decimal';

/** A value another one can be computed from: a figure beside it, or a known value of the same subject. */
export type Operand = {
  readonly text: string;
  readonly value: Decimal;
  /** The higher one is what the other is measured against: 2 last year's, 1 a budget, 0 anything else. */
  readonly baseRank: 0 | 1 | 2;
};

/** A value computed from two operands, with its sign. `first` is what is measured, `second` what it is measured against. */
export type Derivation = {
  readonly operation: DerivedOperation;
  readonly first: Operand;
  readonly second: Operand;
  readonly value: Decimal;
};

/** How many figures before one it may be computed from. */
const NEIGHBOURS = 6;
/** A hundredth of a percentage point: what rounding of the two amounts can move. */
const SLACK = decimal('0.0001');

/** The amounts (or counts) before figure `index` of a sentence that it may be computed from, the nearest first. */
export function operandsBefore(figures: readonly ClaimedFigure[], index: number): readonly Operand[] {
  const wanted = figures[index]?.figure;
  if (wanted === undefined) return [];
  return figures
    .slice(Math.max(0, index - NEIGHBOURS), index)
    .reverse()
    .filter(({ figure, claim }) => claim.change === null && canDerive(figure, wanted))
    .map(({ figure, claim }) => ({
      text: figure.text,
      value: figure.value,
      baseRank: claim.prior ? 2 : baseRank(claim.aspect),
    }));
}

/** The known values of a subject, as operands. */
export function operandsOf(subject: Subject | null, kind: FactKind): readonly Operand[] {
  return (subject?.targets ?? [])
    .filter((target) => target.kind === kind)
    .map(({ value, aspect }) => ({ text: '', value, baseRank: baseRank(aspect) }));
}

/** Everything the operations give for each ordered pair of operands. */
export function derivations(
  operands: readonly Operand[],
  operations: readonly DerivedOperation[],
): readonly Derivation[] {
  return operands.flatMap((first) =>
    operands
      .filter((second) => second !== first)
      .flatMap((second) => operations.flatMap((operation) => derive(operation, first, second))),
  );
}

/** What the operation gives for the pair; nothing where the base is 0. */
export function derive(operation: DerivedOperation, first: Operand, second: Operand): readonly Derivation[] {
  const value = compute(operation, first.value, second.value);
  return value === null ? [] : [{ operation, first, second, value }];
}

/** Whether the derived value, whatever its sign, is what the figure prints, or beside it by no more than rounding moves. */
export function isDerived(figure: TextFigure, derivation: Derivation): boolean {
  if (isPrinted(figure, derivation)) return true;
  const { value, operation } = derivation;
  const slack = operation === 'share' || operation === 'change' ? SLACK : lastPlace(figure);
  return figure.kind !== 'count' && value.abs().minus(figure.value.abs()).abs().lte(slack);
}

/** Whether the derived value, whatever its sign, is printed as the figure, to its last place. */
export function isPrinted(figure: TextFigure, { value }: Derivation): boolean {
  return printsAs({ ...figure, value: figure.value.abs() }, value.abs());
}

function compute(operation: DerivedOperation, first: Decimal, second: Decimal): Decimal | null {
  switch (operation) {
    case 'sum':
      return first.plus(second);
    case 'difference':
      return first.minus(second);
    case 'share':
      return second.eq(0) ? null : first.div(second);
    case 'change':
      return second.eq(0) ? null : first.minus(second).div(second);
  }
}

function canDerive(operand: TextFigure, wanted: TextFigure): boolean {
  if (wanted.kind === 'percent') return operand.kind === 'money' || operand.kind === 'count';
  if (wanted.kind === 'percentagePoint') return operand.kind === 'percent';
  return operand.kind === wanted.kind && operand.measureWord === wanted.measureWord;
}

function baseRank(aspect: Aspect | null): Operand['baseRank'] {
  if (aspect === 'priorBudget') return 2;
  return aspect === 'budget' || aspect === 'adjusted' ? 1 : 0;
}
