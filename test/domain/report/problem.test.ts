import { COUNTY_FOUR_SECTIONS } from '../../../src/catalog/outlines/county-four-sections';
import { decimal } from '../../../src/domain/money/decimal';
import { shownText } from '../../../src/domain/report/inline';
import { findProblems } from '../../../src/domain/report/problem';
import type { ReportInput } from '../../../src/domain/report/report-input';
import { reportScope } from '../../../src/domain/report/report-scope';
import type { Evaluation, Reason } from '../../../src/domain/scoring/evaluation';
import { judgement, line, sampleEvaluation, SAMPLE_PARTICULARS, SAMPLE_SYSTEM } from './sample-evaluation';

const UNSPENT = { ...SAMPLE_PARTICULARS, projects: [], adjustments: [] };

function problems(changes: Partial<ReportInput>): readonly (readonly [string, string])[] {
  const input: ReportInput = {
    evaluation: sampleEvaluation(),
    particulars: UNSPENT,
    unitName: '邵东市机关事务服务中心',
    year: 2020,
    outline: COUNTY_FOUR_SECTIONS,
    ...changes,
  };
  return findProblems(input, reportScope(input)).map(({ kind, evidence }) => [kind, shownText(evidence)]);
}

/** An evaluation of one line that lost its points for this reason. */
function evaluationOf(id: string, score: string, reason: Reason, name?: string): Evaluation {
  const indicator = SAMPLE_SYSTEM.indicators.find((each) => each.id === id);
  if (indicator === undefined) throw new Error(`no line ${id}`);
  const result = { ...line({ ...indicator, name: name ?? indicator.name }, decimal(score)), reason };
  return { ...sampleEvaluation(), results: [result] };
}

const evidenceOf = (
  id: string,
  score: string,
  reason: Reason,
  name?: string,
): readonly (readonly [string, string])[] => problems({ evaluation: evaluationOf(id, score, reason, name) });

test('each cause of lost points is one problem, in the outline’s order', () => {
  expect(problems({}).map(([kind]) => kind)).toEqual(['budgeting', 'publicFunds', 'compliance', 'effect']);
});

test('every problem has one measure of its own', () => {
  const { problems: phrases } = COUNTY_FOUR_SECTIONS;
  expect(new Set(phrases.map(({ measure }) => measure)).size).toBe(phrases.length);
});

test('nothing lost, nothing unbudgeted: no problem is invented', () => {
  const results = SAMPLE_SYSTEM.indicators.map((indicator) => line(indicator, indicator.weight));
  expect(problems({ evaluation: { ...sampleEvaluation(), results } })).toEqual([]);
});

test('unbudgeted spending joins the problem of 预算编制, with the reason the unit noted', () => {
  const [budgeting] = problems({ particulars: SAMPLE_PARTICULARS });
  expect(budgeting?.[1]).toBe(
    '年初预算880.50万元，年中追加246.19万元，预算控制率为27.96%，扣3分。' +
      '办公用房维修改造58.00万元、驻村帮扶（扶贫）经费25.00万元、疫情防控经费18.11万元没有列入年初预算，实际已经支出。' +
      '绩效考核奖18.60万元、综治先进奖7.42万元、文明单位奖6.81万元属政策性支出，年初预算没有安排，但按政策必须发放。',
  );
});

test('a failed point without a note is named by the point itself', () => {
  const failed = [judgement('预决算信息公开性', '按规定时限公开预决算信息；', null)];
  expect(evidenceOf('C6', '4', { kind: 'points', failed, deducted: decimal(1) })).toEqual([
    ['disclosure', '“按规定时限公开预决算信息”未达到要求，预决算信息公开性扣1分。'],
  ]);
});

test('a score set by hand is told with the reason its setter gave', () => {
  const reason: Reason = { kind: 'overridden', reason: '审计指出采购程序瑕疵', computed: decimal(6) };
  expect(evidenceOf('C3', '5', reason)).toEqual([
    ['procurement', '审计指出采购程序瑕疵，政府采购执行率扣1分。'],
  ]);
});

test('spending without a base is told without a percentage', () => {
  expect(evidenceOf('C3', '0', { kind: 'zeroBaseSpent', deducted: decimal(6) })).toEqual([
    ['procurement', '政府采购执行率没有预算数而有实际数，扣6分。'],
  ]);
});

test('a line of another system that no problem names still gets its problem', () => {
  expect(
    evidenceOf(
      'D3',
      '3',
      { kind: 'chosen', judgement: judgement('x', 'y', null), deducted: decimal(3) },
      '创新',
    ),
  ).toEqual([['others', '创新扣3分。']]);
});
