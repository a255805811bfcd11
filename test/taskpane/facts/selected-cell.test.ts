import type { Assessment } from '../../../src/app/assessment';
import { assessWorkbook } from '../scoring/literal-assessment';
import { cellAt } from '../../../src/domain/cell-address';
import { selectedCell, type SelectedCell } from '../../../src/taskpane/facts/selected-cell';
import { ownSheetMark } from '../../../src/workbook/plan/own-sheet';
import { sheetOf, workbookOf } from '../../workbook/grid';

const BOOK = '决算.xlsx';
const ASSESSMENT: Assessment = assessWorkbook(
  workbookOf(
    BOOK,
    sheetOf('三公', [
      ['“三公”经费支出决算表'],
      ['编制单位：某某局', null, '2020年度', '单位：万元'],
      ['项目', '年初预算数', '决算数'],
      ['合计', 27.5, 27.09],
      ['1.因公出国（境）费', 0, 0],
      ['2.公务用车购置及运行维护费', 12, 11.8],
      ['3.公务接待费', 15.5, 15.29],
    ]),
    sheetOf('备查', [['编制 30 人', '30'], ['约三十'], ['186.51万元']]),
    sheetOf('评分表', [[ownSheetMark('scores')], [5]]),
  ),
);

const select = (sheet: string, row: number, column: number): SelectedCell =>
  selectedCell(ASSESSMENT, cellAt(BOOK, sheet, row, column));

describe('取所选单元格', () => {
  test('识别出的表中的单元格，带出表的单位', () => {
    expect(select('三公', 3, 2)).toEqual({
      cell: cellAt(BOOK, '三公', 3, 2),
      address: "'三公'!C4",
      text: '27.09',
      unit: 'tenThousandYuan',
      problem: null,
    });
  });

  test('表外的数字没有单位，自带单位的按自带的', () => {
    expect(select('备查', 0, 1)).toMatchObject({ text: '30', unit: null, problem: null });
    expect(select('备查', 2, 0)).toMatchObject({ unit: 'tenThousandYuan', problem: null });
  });

  test('选中多格时取第一格', () => {
    const range = { ...cellAt(BOOK, '三公', 3, 1), bottom: 6, right: 2 };
    expect(selectedCell(ASSESSMENT, range)).toMatchObject({ address: "'三公'!B4", text: '27.50' });
  });

  test('空格、文字、本工具的表和没有读过的表都不能作来源', () => {
    expect(select('三公', 40, 9).problem).toBe('blank');
    expect(select('备查', 1, 0).problem).toBe('notANumber');
    expect(select('评分表', 1, 0).problem).toBe('ownSheet');
    expect(select('新表', 0, 0).problem).toBe('notRead');
  });
});
