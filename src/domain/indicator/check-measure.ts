import { factsOf } from '../expression';
import { factKind } from '../fact/catalogue';
import { parseExpression } from '../parse-expression';
import type { Indicator } from './system';
import type { LineProblem } from './system-problem';

/** Rules of rates need a measure over numbers; rules that people answer have none. */
export function checkMeasure({ measure, rule }: Indicator): readonly LineProblem[] {
  switch (rule.kind) {
    case 'stepOver':
    case 'stepUnder':
    case 'stepEither':
    case 'bands':
    case 'proportional':
      return measure === null ? [{ code: 'measureMissing' }] : checkExpression(measure.expression);
    case 'checklist':
    case 'violations':
    case 'choice':
    case 'manual':
      return measure === null ? [] : [{ code: 'measureUnused' }];
  }
}

function checkExpression(expression: string): readonly LineProblem[] {
  const parsed = parseExpression(expression);
  if (!parsed.ok) {
    const { code, position } = parsed.problem;
    return [{ code: code === 'unknownFact' ? 'factUnknown' : 'expressionInvalid', expression, position }];
  }
  const texts = factsOf(parsed.value).filter((fact) => factKind(fact) === 'text');
  return texts.map((fact) => ({ code: 'factNotNumeric', fact }));
}
