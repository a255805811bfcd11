import { evaluateExpression } from '../../expression';
import { factNumber } from '../../fact/fact-book';
import type { Evaluation, IndicatorResult } from '../../scoring/evaluation';
import { rateOf } from '../../scoring/ratio';
import type { Reference } from './pattern-reference';
import type { NamedValue } from './scope';

/** What a reference stands for in this evaluation; null where it is not known. */
export function referenceValue(
  reference: Reference,
  evaluation: Evaluation,
  lines: ReadonlyMap<string, IndicatorResult>,
): NamedValue | null {
  switch (reference.kind) {
    case 'fact': {
      const value = evaluation.facts.get(reference.fact)?.value ?? null;
      return value === null ? null : { subject: { kind: 'fact', fact: reference.fact }, value };
    }
    case 'rate':
    case 'score':
    case 'deduction':
      return lineValue(reference.kind, lines.get(reference.indicator ?? '') ?? null);
    case 'total':
      return { subject: { kind: 'total' }, value: evaluation.total };
    case 'pendingWeight':
      return { subject: { kind: 'pendingWeight' }, value: evaluation.pendingWeight };
    case 'grade':
      return evaluation.grade && { subject: { kind: 'grade' }, value: evaluation.grade.formalLabel };
    case 'expression':
      return expressionValue(reference, evaluation);
    case 'item':
      return null;
  }
}

function lineValue(kind: 'rate' | 'score' | 'deduction', line: IndicatorResult | null): NamedValue | null {
  if (line === null) return null;
  const subject = { kind, indicator: line.indicator.id };
  if (kind === 'rate') {
    return line.ratio && { subject, value: rateOf(line.ratio) };
  }
  if (line.score === null) return null;
  return { subject, value: kind === 'score' ? line.score : line.indicator.weight.minus(line.score) };
}

function expressionValue(
  { text, expression }: Extract<Reference, { readonly kind: 'expression' }>,
  { facts }: Evaluation,
): NamedValue | null {
  const result = evaluateExpression(expression, (fact) => factNumber(facts, fact));
  return result.kind === 'value'
    ? { subject: { kind: 'expression', expression: text }, value: result.value }
    : null;
}
