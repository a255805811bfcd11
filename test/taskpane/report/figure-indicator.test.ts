import type { FigureSubject } from '../../../src/domain/report/model';
import { figureIndicator } from '../../../src/taskpane/report/figure-indicator';

test.each<FigureSubject>([
  { kind: 'score', indicator: 'A1' },
  { kind: 'deduction', indicator: 'A1' },
  { kind: 'rate', indicator: 'A1' },
])('指标的得分、扣分和比率有评分依据：$kind', (subject) => {
  expect(figureIndicator(subject)).toBe('A1');
});

test.each<FigureSubject>([
  { kind: 'fact', fact: 'totalExpenditure' },
  { kind: 'total' },
  { kind: 'grade' },
  { kind: 'listed', list: 'projects', index: 0, field: 'actual' },
  { kind: 'expression', expression: 'totalExpenditure - basicExpenditure' },
])('其余数字不属于某一个指标：$kind', (subject) => {
  expect(figureIndicator(subject)).toBeNull();
});
