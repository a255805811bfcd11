import { parseExpression } from '../../domain/parse-expression';
import { labelledExpression } from '../../domain/print-expression';
import { figureLabel } from '../../domain/report/figure-label';
import type { FigureSubject, ListName } from '../../domain/report/model';
import type { Evaluation } from '../../domain/scoring/evaluation';

const LISTS: Readonly<Record<ListName, string>> = {
  staffKinds: '人员情况',
  keyWork: '重点工作',
  projects: '项目支出',
  adjustments: '预算追加',
};

/** What a figure stands for in Chinese, also where the report does not say it any more. */
export function subjectLabel(subject: FigureSubject, evaluation: Evaluation): string {
  switch (subject.kind) {
    case 'listed':
      return `${LISTS[subject.list]}第 ${subject.index + 1} 行`;
    case 'expression': {
      const parsed = parseExpression(subject.expression);
      return parsed.ok ? labelledExpression(parsed.value) : subject.expression;
    }
    default:
      return figureLabel(subject, (id) => lineName(id, evaluation));
  }
}

function lineName(indicatorId: string, { results }: Evaluation): string {
  return results.find(({ indicator }) => indicator.id === indicatorId)?.indicator.name ?? indicatorId;
}
