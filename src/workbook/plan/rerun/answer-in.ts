import type { Answer } from '../../../domain/indicator/judgement';
import type { Decimal } from '../../../domain/money/decimal';
import { NO, YES } from '../../../domain/scoring/formula/score-cells';

/** The answer that a cell of 基础数据表 holds. */
export function answerIn(value: Decimal | string): Answer {
  if (typeof value !== 'string') return { kind: 'number', value };
  if (value === YES) return { kind: 'yes' };
  return value === NO ? { kind: 'no' } : { kind: 'text', text: value };
}
