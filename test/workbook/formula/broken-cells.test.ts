import { addressInWorkbook, type CellRange } from '../../../src/domain/cell-address';
import { brokenCells } from '../../../src/workbook/formula/broken-cells';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sheetOf, workbookOf } from '../grid';

const table = (workbook: string, sheet: string, bottom: number): CellRange => ({
  workbook,
  sheet,
  top: 1,
  left: 0,
  bottom,
  right: 2,
});

function told(workbook: WorkbookSnapshot, ...tables: readonly CellRange[]): readonly string[] {
  return brokenCells(workbook, tables).map((finding) => {
    const what = finding.code === 'errorCell' ? `${finding.code} ${finding.value}` : finding.code;
    return [finding.severity, what, ...finding.cells.map(addressInWorkbook)].join(' ');
  });
}

const book = workbookOf(
  '决算.xlsx',
  sheetOf('三公', [
    ['表外', { error: '#REF!' }, { uncalculated: 'TODAY()' }],
    ['项目', '预算数', '决算数'],
    ['合计', { error: '#REF!' }, { uncalculated: 'VLOOKUP(A3,X:Y,2)' }],
    ['公务接待费', { error: '#DIV/0!' }, { error: '#REF!' }],
    ['公务用车', 20, { uncalculated: 'B4+1' }],
    ['表外', { error: '#N/A' }, { uncalculated: 'NOW()' }],
  ]),
  sheetOf('采购', [
    ['政府采购情况'],
    ['项目', '预算数', '决算数'],
    ['货物', { error: '#REF!' }, { uncalculated: 'NOW()' }],
  ]),
);

describe('表里读不出数的单元格', () => {
  test('同一张工作表里同一个错误值只说一次，没有结果的公式只说一次，各列出全部单元格', () => {
    expect(told(book, table('决算.xlsx', '三公', 4))).toEqual([
      "error errorCell #REF! '三公'!B3 '三公'!C4",
      "error errorCell #DIV/0! '三公'!B4",
      "warning formulaWithoutValue '三公'!C3 '三公'!C5",
    ]);
  });

  test('每张工作表各说各的', () => {
    expect(told(book, table('决算.xlsx', '采购', 2), table('决算.xlsx', '三公', 3))).toEqual([
      "error errorCell #REF! '三公'!B3 '三公'!C4",
      "error errorCell #DIV/0! '三公'!B4",
      "warning formulaWithoutValue '三公'!C3",
      "error errorCell #REF! '采购'!B3",
      "warning formulaWithoutValue '采购'!C3",
    ]);
  });

  test('两张表都盖住的单元格只算一次', () => {
    const twice = [table('决算.xlsx', '采购', 2), table('决算.xlsx', '采购', 3)];
    expect(told(book, ...twice)).toEqual([
      "error errorCell #REF! '采购'!B3",
      "warning formulaWithoutValue '采购'!C3",
    ]);
  });

  test('不在表里的、别的文件的表，都不说', () => {
    expect(told(book, table('决算.xlsx', '三公', 1), table('预算.xlsx', '采购', 9))).toEqual([]);
  });

  test('算出了结果的表没有可说的', () => {
    const sound = workbookOf(
      '决算.xlsx',
      sheetOf('三公', [['标题'], ['合计', { value: 3, formula: '1+2' }]]),
    );
    expect(told(sound, table('决算.xlsx', '三公', 9))).toEqual([]);
  });
});
