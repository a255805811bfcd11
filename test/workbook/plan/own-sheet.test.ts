import { isOwnSheet, ownSheetMark, ownSheetMarkIn } from '../../../src/workbook/plan/own-sheet';
import { sheetOf } from './sheet-of';

const ours = [
  ['部门整体支出绩效评价基础数据表', null, ownSheetMark('data')],
  ['项目', '数值', null],
];

test('我们写的工作表改了名、上面插了行，仍认得出来', () => {
  expect(ownSheetMarkIn(sheetOf('改名后', ours))).toEqual({ kind: 'data', row: 0, column: 2 });
  expect(ownSheetMarkIn(sheetOf('改名后', [[null], ['说明'], ...ours]))?.kind).toBe('data');
});

test('同名而没有记号的工作表不是我们的', () => {
  const foreign = sheetOf('基础数据表', [['部门整体支出绩效评价基础数据表'], ['编制数', 14]]);
  expect(isOwnSheet(foreign)).toBe(false);
});

test('空白工作表不是我们的', () => {
  expect(isOwnSheet(sheetOf('评分表', []))).toBe(false);
});
