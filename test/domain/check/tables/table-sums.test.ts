import { EVALUATION, PARTICULARS, summary } from '../checked-unit';
import { REPORT_LABELS } from '../../../../src/catalog/report-labels';
import { checkReport } from '../../../../src/domain/check/check-report';

/** What a table with these rows, the first of them its header, is told of. */
function table(...rows: readonly (readonly string[])[]): readonly string[] {
  const [header = [], ...body] = rows;
  const cells = body.flatMap(([label = '', ...texts], row) =>
    texts.map((text, column) => ({
      place: `表 1 第 ${row + 2} 行第 ${column + 2} 列`,
      text,
      context: {
        labels: [label],
        headers: [header[column + 1] ?? ''],
        unit: '单位：万元',
        position: { table: '表 1', row: row + 2, column: column + 2 },
      },
    })),
  );
  return summary(checkReport(cells, EVALUATION, PARTICULARS, REPORT_LABELS)).filter((line) =>
    line.startsWith('!'),
  );
}

test('合计行等于上面各行之和；差一点的说出应为多少', () => {
  const rows = [
    ['科目', '金额'],
    ['甲类', '12.50'],
    ['乙类', '7.30'],
  ];
  expect(table(...rows, ['合计', '19.80'])).toEqual([]);
  expect(table(...rows, ['合计', '18.90'])).toEqual(['! 18.90 sum 12.50 7.30 19.80 -']);
});

test('四舍五入差的一分不算错', () => {
  const rows = [
    ['科目', '金额'],
    ['甲类', '12.50'],
    ['乙类', '7.30'],
  ];
  expect(table(...rows, ['合计', '19.81'])).toEqual([]);
  expect(table(...rows, ['合计', '20.01'])).toEqual(['! 20.01 sum 12.50 7.30 19.80 -']);
});

test('有其中项的、上行含下行的不相加', () => {
  expect(table(['科目', '金额'], ['甲类', '12.50'], ['其中：丙', '7.30'], ['合计', '12.50'])).toEqual([]);
  expect(
    table(['科目', '金额'], ['甲类', '19.80'], ['丙', '12.50'], ['丁', '7.30'], ['合计', '19.80']),
  ).toEqual([]);
});

test('多数行合得上的合计列，合不上的那一行是错的', () => {
  const header = ['科目', '合计', '工资', '办公'];
  const rows = [header, ['甲类', '12.50', '10.00', '2.50'], ['乙类', '7.30', '7.00', '0.30']];
  expect(table(...rows, ['丙类', '3.20', '3.00', '0.20'])).toEqual([]);
  expect(table(...rows, ['丙类', '3.20', '3.00', '0.02'])).toEqual(['! 3.20 sum 3.00 0.02 3.02 -']);
  const others = ['科目', '合计', '年初', '年末'];
  expect(table(others, ['甲类', '12.50', '10.00', '9.00'], ['乙类', '7.30', '7.00', '6.00'])).toEqual([]);
});

test('行和列都差同样多时，错在相交的那一格', () => {
  const header = ['科目', '合计', '工资', '办公'];
  const rows = [header, ['甲类', '12.50', '10.00', '2.50'], ['乙类', '7.30', '7.00', '0.30']];
  const totals = ['合计', '19.80', '17.00', '2.80'];
  expect(table(...rows, totals)).toEqual([]);
  const wrong = [header, ['甲类', '12.50', '10.00', '2.90'], ['乙类', '7.30', '7.00', '0.30'], totals];
  expect(table(...wrong)).toEqual(['! 2.90 tableSum 2.80 0.30 2.50 -']);
});

test('其余各数都有依据时，错在没有依据的那一个', () => {
  const rows = (basic: string, project: string) => [
    ['科目', '2020年决算数'],
    ['基本支出', basic],
    ['其他类', project],
    ['合计', '1126.69'],
  ];
  expect(table(...rows('455.44', '671.25'))).toEqual([]);
  expect(table(...rows('455.44', '617.52'))).toEqual(['! 617.52 tableSum 1126.69 455.44 671.25 -']);
});

test('各行都是已知的数时，合计的末位也不能错', () => {
  const rows = [
    ['科目', '2020年决算数'],
    ['基本支出', '455.44'],
    ['项目支出', '671.25'],
  ];
  expect(table(...rows, ['合计', '1126.69'])).toEqual([]);
  expect(table(...rows, ['合计', '1126.70'])).toEqual(['! 1126.70 sum 455.44 671.25 1126.69 rounding']);
});
