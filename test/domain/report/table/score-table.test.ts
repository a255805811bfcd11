import { COUNTY_FOUR_SECTIONS } from '../../../../src/catalog/outlines/county-four-sections';
import { baseDataTable } from '../../../../src/domain/report/table/base-data-table';
import { shownText } from '../../../../src/domain/report/inline';
import type { Table } from '../../../../src/domain/report/model';
import type { ReportInput } from '../../../../src/domain/report/report-input';
import { reportScope } from '../../../../src/domain/report/report-scope';
import { scoreTable } from '../../../../src/domain/report/table/score-table';
import { factBook, sampleEvaluation, SAMPLE_PARTICULARS } from '../sample-evaluation';

const SAMPLE: ReportInput = {
  evaluation: sampleEvaluation(),
  particulars: SAMPLE_PARTICULARS,
  unitName: '邵东市机关事务服务中心',
  year: 2020,
  outline: COUNTY_FOUR_SECTIONS,
};

const scores = (input: ReportInput): Table => scoreTable(input, reportScope(input));
const baseData = (input: ReportInput): Table => baseDataTable(input, reportScope(input));
const texts = (table: Table): string[][] =>
  table.rows.map((row) => row.map(({ inlines }) => shownText(inlines)));

/** How many columns each row takes, spans from above included: all must be equal, or Word draws a ragged table. */
function widths({ rows }: Table): readonly number[] {
  const covered = rows.map(() => 0);
  for (const [at, row] of rows.entries()) {
    for (const { rowSpan, columnSpan } of row) {
      for (let below = at; below < at + rowSpan; below += 1)
        covered[below] = (covered[below] ?? 0) + columnSpan;
    }
  }
  return [...new Set(covered)];
}

test('评分表 has the county form’s columns, merged over the lines of a group', () => {
  const table = scores(SAMPLE);
  expect(texts(table)[0]).toEqual([
    '一级指标',
    '分值',
    '二级指标',
    '分值',
    '三级指标',
    '分值',
    '评价标准',
    '指标说明',
    '得分',
    '扣分原因',
  ]);
  expect(table.rows[1]?.slice(0, 4).map(({ rowSpan }) => rowSpan)).toEqual([2, 2, 2, 2]);
  expect(texts(table)[1]?.slice(0, 6)).toEqual(['投入', '10', '预算配置', '10', '在职人员控制率', '5']);
  expect(texts(table)[2]?.slice(0, 2)).toEqual(['“三公经费”变动率', '5']);
  expect(widths(table)).toEqual([10]);
});

test('a group of the same name under another 一级指标 is a group of its own', () => {
  const evaluation = sampleEvaluation();
  const results = evaluation.results.slice(0, 2).map((result, index) => ({
    ...result,
    indicator: { ...result.indicator, level1: index === 0 ? '投入' : '过程', level2: '预算' },
  }));
  const table = scores({ ...SAMPLE, evaluation: { ...evaluation, results } });
  expect(table.rows[2]?.map(({ rowSpan }) => rowSpan)).toEqual(Array.from({ length: 10 }, () => 1));
});

test('total and grade close 评分表 as figures', () => {
  const closing = scores(SAMPLE)
    .rows.slice(-2)
    .map((row) => row[1]?.inlines);
  expect(closing).toMatchObject([
    [{ kind: 'figure', figure: { subject: { kind: 'total' }, text: '93' } }],
    [{ kind: 'figure', figure: { subject: { kind: 'grade' }, text: '优秀' } }],
  ]);
});

test('a line 待填 shows a place to fill instead of a score', () => {
  const row = texts(scores({ ...SAMPLE, evaluation: sampleEvaluation(['A2']) }))[2];
  expect(row?.[4]).toBe('【请填写：得分】');
});

test('a total that lacks a line says how many points are still 待填', () => {
  const total = (missing: readonly string[]) =>
    texts(scores({ ...SAMPLE, evaluation: sampleEvaluation(missing) })).at(-2);
  expect(total(['A2'])).toEqual(['合计', '88', '尚有5分待填']);
  expect(total([])).toEqual(['合计', '93', '']);
});

test('基础数据表 prints facts as figures and leaves unknown ones empty', () => {
  const table = baseData(SAMPLE);
  expect(widths(table)).toEqual([5]);
  expect(texts(table)).toContainEqual(['“三公”经费', '115.00', '110.00', '108.36', '98.51%']);
  expect(texts(table)).toContainEqual(['　　　　因公出国（境）费', '', '', '', '']);
  expect(texts(table)).toContainEqual(['　　　　　驻村帮扶（扶贫）经费', '', '', '25.00', '']);
});

test('a known 0 is printed, a missing fact is not', () => {
  const known = baseData({ ...SAMPLE, evaluation: sampleEvaluation([], factBook({ carryIn: 0 })) });
  expect(texts(known)).toContainEqual(['上年结转', '', '', '0.00', '']);
  const missing = baseData({ ...SAMPLE, evaluation: sampleEvaluation([], factBook({})) });
  expect(texts(missing)).toContainEqual(['上年结转', '', '', '', '']);
});
