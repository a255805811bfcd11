import { unbudgetedSpending } from '../../../src/domain/report/unbudgeted-spending';
import { decimal } from '../../../src/domain/money/decimal';
import { SAMPLE_PARTICULARS } from './sample-evaluation';

const found = (particulars: typeof SAMPLE_PARTICULARS): unknown[] =>
  unbudgetedSpending(particulars).map(
    (finding) => 'matter' in finding && [finding.matter, finding.amount.toFixed()],
  );

test('projects that spent without 年初预算, and the 追加 the unit notes as 政策性', () => {
  expect(found(SAMPLE_PARTICULARS)).toEqual([
    ['办公用房维修改造', '580000'],
    ['驻村帮扶（扶贫）经费', '250000'],
    ['疫情防控经费', '181100'],
    ['绩效考核奖', '186000'],
    ['综治先进奖', '74200'],
    ['文明单位奖', '68100'],
  ]);
});

test('each is a warning at its cell', () => {
  const [first] = unbudgetedSpending(SAMPLE_PARTICULARS);
  expect(first).toMatchObject({ code: 'unbudgetedSpending', severity: 'warning' });
  expect(first?.cells).toEqual([SAMPLE_PARTICULARS.projects[5]?.source]);
});

test('a table in which no project has 年初预算 has no such column: nothing is found', () => {
  const projects = SAMPLE_PARTICULARS.projects.map((line) => ({ ...line, initialBudget: null }));
  expect(found({ ...SAMPLE_PARTICULARS, projects, adjustments: [] })).toEqual([]);
});

test('a project without spending, or budgeted, is none', () => {
  const projects = SAMPLE_PARTICULARS.projects.map((line) =>
    line.initialBudget === null ? { ...line, actual: decimal(0) } : line,
  );
  expect(found({ ...SAMPLE_PARTICULARS, projects, adjustments: [] })).toEqual([]);
});
