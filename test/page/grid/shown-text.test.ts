import { shownText } from '../../../src/page/grid/shown-text';
import { cellContent } from '../../../src/page/grid/cell-content';
import { CellKind } from '../../../src/workbook/snapshot';
import { sheetOf, type GridCell } from '../../workbook/grid';

const shown = (cell: GridCell, date1904 = false): string =>
  shownText(sheetOf('表', [[cell]]).cells, cell === null ? -1 : 0, date1904);

const number = (value: number, format: string): GridCell => ({ value, format });

describe('单元格按数字格式显示', () => {
  it.each([
    [1234.5678901234, 'General', '1234.56789'],
    [0.1 + 0.2, 'General', '0.3'],
    [123456789012, 'General', '1.23457E+11'],
    [-1234.5, '#,##0.00', '-1,234.50'],
    [-1234.5, '#,##0.00_);[Red](#,##0.00)', '(1,234.50)'],
    [0.8732, '0.00%', '87.32%'],
    [0, '0;0;;@', ''],
    [12345.6, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '12,345.60'],
    [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-'],
    [44000, 'yyyy"年"m"月"d"日"', '2020年6月18日'],
    [44000, '[$-804]yyyy年m月d日;@', '2020年6月18日'],
    [44000.5, 'yyyy-mm-dd hh:mm', '2020-06-18 12:00'],
    [44000, 'm/d/yyyy', '2020/6/18'],
    [1.5, '[h]:mm', '36:00'],
    [-1, 'yyyy-mm-dd', '######'],
    [5, 'bad[', '######'],
  ])('%d 按 %s 显示为“%s”', (value, format, text) => {
    expect(shown(number(value, format))).toBe(text);
  });

  it('1904 日期系统的日期晚四年，金额不受影响', () => {
    expect([shown(number(44000, 'yyyy-mm-dd'), true), shown(number(44000, '0'), true)]).toEqual([
      '2024-06-19',
      '44000',
    ]);
  });

  it('文字、错误值、未计算的公式和空白', () => {
    expect([
      shown('合计'),
      shown({ error: '#DIV/0!' }),
      shown({ uncalculated: 'A1+1' }),
      shown(null),
    ]).toEqual(['合计', '#DIV/0!', '未计算', '']);
  });

  it('逻辑值显示为 TRUE 和 FALSE', () => {
    const { cells } = sheetOf('表', [[1, 0]]);
    const logical = { ...cells, kinds: Uint8Array.of(CellKind.boolean, CellKind.boolean) };
    expect([shownText(logical, 0, false), shownText(logical, 1, false)]).toEqual(['TRUE', 'FALSE']);
  });

  it('宿主知道的显示优先于格式', () => {
    expect(shown({ value: 1, format: '0.00', shown: '壹' })).toBe('壹');
  });
});

describe('单元格里的内容', () => {
  it('公式带等号，数字不丢位数，文字原样，空白为空', () => {
    const sheet = sheetOf('表', [[{ value: 3, formula: 'A1*2' }, number(0.123456789, '0.00'), '=1+1', null]]);
    expect([0, 1, 2, 3].map((column) => cellContent(sheet, 0, column))).toEqual([
      '=A1*2',
      '0.123456789',
      '=1+1',
      '',
    ]);
  });
});
