import { REPORT_LABELS } from '../../../src/catalog/report-labels';
import { checkReport } from '../../../src/domain/check/check-report';
import { decimal } from '../../../src/domain/money/decimal';
import type { Evaluation } from '../../../src/domain/scoring/evaluation';
import { EVALUATION, PARTICULARS, summary } from './checked-unit';

function checked(text: string, evaluation: Evaluation): readonly string[] {
  return summary(checkReport([{ place: '第 1 段', text }], evaluation, PARTICULARS, REPORT_LABELS));
}

const HALF: Evaluation = {
  ...EVALUATION,
  results: EVALUATION.results.map((each) =>
    each.indicator.name === '公用经费控制率' ? { ...each, score: decimal('3.5') } : each,
  ),
};

test('分数照写，不四舍五入', () => {
  expect(checked('公用经费控制率扣4.5分。', HALF)).toEqual(['= 4.5分 deduction 公用经费控制率']);
  expect(checked('公用经费控制率扣5分。', HALF)).toEqual(['! 5分 deduction 公用经费控制率 4.5 -']);
  expect(checked('公用经费控制率扣4.50分。', HALF)).toEqual(['= 4.50分 deduction 公用经费控制率']);
});

const OPEN: Evaluation = { ...EVALUATION, pendingWeight: decimal(17), grade: null };

test('待填的分值也核对', () => {
  const right = checked('已评93分，尚有17分没有评完。', OPEN);
  expect(right).toEqual(['= 93分 total', '= 17分 pendingWeight']);
  expect(checked('已评93分，尚有16分没有评完。', OPEN)).toContain('! 16分 pendingWeight 17 -');
  expect(checked('已评93分，尚有17分没有评完。', EVALUATION)).toContain('? 17分');
});

const MEASURED: Evaluation = {
  ...EVALUATION,
  results: EVALUATION.results.map((each) =>
    each.indicator.name === '预算控制率' ? { ...each, facts: ['budgetAdjustment', 'initialBudget'] } : each,
  ),
};

test.each([
  ['27.96%', '= 27.96% rate 预算控制率'],
  ['29.76%', '! 29.76% rate 预算控制率 27.96 -'],
])('按什么算的比率，就写在那一行的控制率一栏：%s', (text, expected) => {
  const position = { table: '表 1', row: 2, column: 5 };
  const context = { labels: ['本年追加预算'], headers: ['控制率'], unit: '', position };
  const cell = { place: '表 1 第 2 行第 5 列', text, context };
  expect(summary(checkReport([cell], MEASURED, PARTICULARS, REPORT_LABELS))).toEqual([expected]);
});
