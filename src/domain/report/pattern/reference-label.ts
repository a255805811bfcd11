import { factLabel } from '../../fact/catalogue';
import { labelledExpression } from '../../print-expression';
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
    case 'fact':
      return factLabel(reference.fact);
    case 'rate':
      return lineName(reference.indicator, scope);
    case 'score':
      return `${lineName(reference.indicator, scope)}得分`;
    case 'deduction':
      return `${lineName(reference.indicator, scope)}扣分`;
    case 'total':
      return '自评总得分';
    case 'pendingWeight':
      return '待填分值';
    case 'grade':
      return '评价等次';
    case 'expression':
      return labelledExpression(reference.expression);
    case 'item':
      return `${scope.word('name') ?? ''}${LIST_FIELDS[reference.field]}`;
  }
}

function lineName(indicator: string | null, scope: Scope): string {
  return indicator ?? scope.word('indicator') ?? '指标';
}
