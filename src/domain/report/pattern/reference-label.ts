import { labelledExpression } from '../../print-expression';
import { figureLabel } from '../figure-label';
import type { ListField } from '../model';
import type { Reference } from './pattern-reference';
import type { Scope } from './scope';

const LIST_FIELDS: Readonly<Record<ListField, string>> = {
  onDuty: '年末实有人数',
  quantity: '数量',
  initialBudget: '年初预算数',
  actual: '支出决算数',
  amount: '追加金额',
};

/** What a blank place asks for when a figure is not known. */
export function referenceLabel(reference: Reference, scope: Scope): string {
  switch (reference.kind) {
    case 'expression':
      return labelledExpression(reference.expression);
    case 'item':
      return `${scope.word('name') ?? ''}${LIST_FIELDS[reference.field]}`;
    default:
      return figureLabel(reference, (name) => name ?? scope.word('indicator') ?? '指标');
  }
}
