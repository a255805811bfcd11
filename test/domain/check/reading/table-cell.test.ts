import { EVALUATION, PARTICULARS, summary } from '../checked-unit';
import { REPORT_LABELS } from '../../../../src/catalog/report-labels';
import { checkReport } from '../../../../src/domain/check/check-report';
import type { CellContext } from '../../../../src/domain/check/report-check';

function cell(text: string, context: Partial<CellContext>): readonly string[] {
  const full = {
    labels: [],
    headers: [],
    unit: '',
    position: { table: '表 1', row: 3, column: 4 },
    ...context,
  };
  const paragraph = { place: '表 1 第 3 行第 4 列', text, context: full };
  return summary(checkReport([paragraph], EVALUATION, PARTICULARS, REPORT_LABELS));
}

test('行名和列名说明单元格里的数是什么，单位取自列名、行名或表', () => {
  const headers = ['2020年决算数（实际数）'];
  expect(cell('186.51', { labels: ['公用经费'], headers, unit: '单位：万元' })).toEqual([
    '= 186.51 publicFundsActual',
  ]);
  expect(cell('14', { labels: ['在职人员（人）'], headers, unit: '单位：万元' })).toEqual([
    '= 14 onDutyStaff',
  ]);
  expect(cell('51', { labels: ['其中：公务用车（辆）'], headers })).toEqual(['= 51 vehicles']);
  expect(cell('1865100', { labels: ['公用经费'], headers: ['决算数（元）'] })).toEqual([
    '= 1865100 publicFundsActual',
  ]);
  expect(cell('102.25%', { labels: ['公用经费'], headers: ['控制率'] })).toEqual([
    '= 102.25% rate 公用经费控制率',
  ]);
});

test('数填错一栏时，说出它是哪一栏的数', () => {
  const context = { labels: ['公用经费'], headers: ['2020年决算数'], unit: '单位：万元' };
  expect(cell('182.40', context)).toEqual(['! 182.40 publicFundsActual 186.51 otherValue']);
  expect(cell('1865100', context)).toEqual(['! 1865100 publicFundsActual 187 factor']);
});

test('评分表的得分按行里的指标名核对', () => {
  const labels = ['过程', '预算管理', '公用经费控制率'];
  expect(cell('6', { labels, headers: ['得分'] })).toEqual(['= 6 score 公用经费控制率']);
  expect(cell('8', { labels, headers: ['得分'] })).toEqual(['! 8 score 公用经费控制率 6 otherValue']);
  expect(cell('8', { labels, headers: ['分值'] })).toEqual(['= 8 weight 公用经费控制率']);
});

test('序号是表自己的，不核对；同一个数在得分栏里照样核对', () => {
  const labels = ['公用经费控制率'];
  expect(cell('7', { labels, headers: ['序号'] })).toEqual([]);
  expect(cell('7', { labels, headers: ['得分'] })).toEqual(['! 7 score 公用经费控制率 6 -']);
});

test('评价标准一栏是评分表自己的规则，不核对', () => {
  const text = '每超过1个百分点扣1分，计满分8分。';
  expect(cell(text, { headers: ['评价标准'] })).toEqual([]);
  expect(cell(text, { headers: ['说明'] })).toEqual(['? 1个百分点', '? 1分', '? 8分']);
});

test('指标说明里的代入按这一行的指标核对', () => {
  const context = { labels: ['公用经费控制率'], headers: ['指标说明'] };
  expect(cell('186.51÷182.40×100%=102.25%', context)).toEqual([
    '= 186.51 rateOperand 公用经费控制率',
    '= 182.40 rateOperand 公用经费控制率',
    '= 102.25% rate 公用经费控制率',
  ]);
  expect(cell('186.51÷182.40×100%=120.25%', context)).toContain('! 120.25% rate 公用经费控制率 102.25 -');
});

test('没有单位的数、序号和空白都不核对', () => {
  expect(cell('186.51', { labels: ['公用经费'], headers: ['备注'] })).toEqual([]);
  expect(cell('3', { headers: ['序号'] })).toEqual([]);
  expect(cell('', {})).toEqual([]);
});

test('行名和列名各说一件事时，格里的数只是其中一部分，不当成全单位的数', () => {
  const unit = '单位：万元';
  expect(cell('155.30', { labels: ['公共安全支出'], headers: ['基本支出'], unit })).toEqual(['? 155.30']);
  expect(cell('6', { labels: ['公务员'], headers: ['编制数（人）'] })).toEqual(['? 6']);
  expect(cell('455.44', { labels: ['合计'], headers: ['基本支出'], unit })).toEqual([
    '= 455.44 basicExpenditure',
  ]);
  expect(cell('455.54', { labels: ['合计'], headers: ['基本支出'], unit })).toEqual([
    '! 455.54 basicExpenditure 455.44 -',
  ]);
  expect(cell('66.75', { labels: ['合计'], headers: ['年初预算数'], unit })).toEqual(['? 66.75']);
});

test('行名本身就是全单位的一个数时，列名不改变它', () => {
  const context = { labels: ['调整后预算'], headers: ['2020年决算数'], unit: '单位：万元' };
  expect(cell('1126.69', context)).toEqual(['= 1126.69 adjustedBudget']);
  expect(cell('1126.96', context)).toEqual(['! 1126.96 adjustedBudget 1126.69 -']);
});

test('列名括号里写明人数一栏是编制数', () => {
  const context = { labels: ['在职人员（人）'], headers: ['2020年预算数（编制数、批准数）'] };
  expect(cell('15', context)).toEqual(['= 15 authorizedStaff']);
  expect(cell('16', context)).toEqual(['! 16 authorizedStaff 15 -']);
});

test('行里只有一个比率的，比率栏里就是它', () => {
  const context = { labels: ['服务对象满意度'], headers: ['控制率'] };
  expect(cell('96.30%', context)).toEqual(['= 96.30% satisfaction']);
  expect(cell('93.60%', context)).toEqual(['! 93.60% satisfaction 96.30 -']);
});

test('项目一行、年中追加一栏，是给这个项目追加的数', () => {
  const context = { labels: ['绩效考核奖'], headers: ['年中追加'], unit: '单位：万元' };
  expect(cell('120.00', context)).toEqual(['= 120.00 particular 绩效考核奖']);
  expect(cell('120.10', context)).toEqual(['! 120.10 particular 绩效考核奖 120.00 strayDigit']);
});
