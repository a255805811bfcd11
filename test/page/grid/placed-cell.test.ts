import { mergedCells, rowCells, type PlacedCell } from '../../../src/page/grid/placed-cell';
import { sheetLayout } from '../../../src/page/grid/sheet-layout';
import { sheetOf, type GridCell, type GridOptions } from '../../workbook/grid';

const layoutOf = (rows: readonly (readonly GridCell[])[], options: GridOptions = {}) =>
  sheetLayout(sheetOf('表', rows, options), false, false);

const first = (rows: readonly (readonly GridCell[])[]): PlacedCell => {
  const [cell] = rowCells(layoutOf(rows), 0, { first: 0, last: 0 });
  if (cell === undefined) throw new Error('no cell');
  return cell;
};

const USUAL = 72;

describe('单元格放在哪里、显示什么', () => {
  it('文字靠左，数字靠右，错误值居中', () => {
    const [text, number, error] = rowCells(layoutOf([['甲', 1, { error: '#N/A' }]]), 0, {
      first: 0,
      last: 2,
    });
    expect([text, number, error].map((cell) => [cell?.left, cell?.text, cell?.align])).toEqual([
      [0, '甲', 'left'],
      [USUAL, '1.00', 'right'],
      [2 * USUAL, '#N/A', 'center'],
    ]);
  });

  it('右边空着，文字伸过去；右边有内容，就在自己格里换行并加高这一行', () => {
    const long = '注：本表反映一般公共预算基本支出';
    expect(first([[long, null, null, null]])).toMatchObject({ reach: 3 * USUAL, wraps: false, height: 24 });
    expect(first([[long, '右']])).toMatchObject({ reach: USUAL, wraps: true, height: 24 + 3 * 18 });
  });

  it('伸出的文字到下一个有内容的格为止', () => {
    expect(first([['注：本表反映一般公共预算', null, '右']])).toMatchObject({
      reach: 2 * USUAL,
      wraps: true,
    });
  });

  it('数字放不下时缩小，再放不下显示 ####，从不截断', () => {
    expect(first([[123456.78]])).toMatchObject({
      text: '123,456.78',
      scale: expect.closeTo(0.9, 1) as number,
    });
    expect(first([[123456789012.34]])).toMatchObject({ text: '####', scale: 1, align: 'right' });
    expect(first([[1.5]])).toMatchObject({ text: '1.50', scale: 1 });
  });

  it('合并的标题横跨各列并居中，被它盖住的格不再单独出现', () => {
    const layout = layoutOf(
      [
        ['收支总表', null, null],
        ['甲', 1, 2],
      ],
      { merges: ['A1:C1'] },
    );
    const screen = { first: 0, last: 2 };
    expect(rowCells(layout, 0, screen)).toEqual([]);
    expect(mergedCells(layout, screen, screen)).toMatchObject([
      { left: 0, top: 0, width: 3 * USUAL, text: '收支总表', align: 'center' },
    ]);
  });

  it('合并区的首行不在屏幕上，位置仍从首行算起', () => {
    const rows = Array.from({ length: 40 }, (_, row) => [row === 1 ? '类' : null, row]);
    const layout = layoutOf(rows, { merges: ['A2:A40'] });
    expect(mergedCells(layout, { first: 20, last: 30 }, { first: 0, last: 1 })).toMatchObject([
      { top: 24, height: 39 * 24, text: '类' },
    ]);
  });

  it('整个被隐藏的合并区不显示', () => {
    const layout = layoutOf([['甲', null, '丙']], { merges: ['A1:B1'], hiddenColumns: [0, 1] });
    expect(mergedCells(layout, { first: 0, last: 0 }, { first: 0, last: 0 })).toEqual([]);
  });
});

describe('整张表的排版', () => {
  it('隐藏的行列不排，要求显示时才排', () => {
    const sheet = sheetOf(
      '表',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      { hiddenRows: [0], hiddenColumns: [1] },
    );
    const [hidden, shown] = [false, true].map((everything) => sheetLayout(sheet, false, everything));
    expect([hidden?.rows.lines[0], hidden?.columns.lines[1]]).toEqual([1, 2]);
    expect([shown?.rows.lines[0], shown?.columns.lines[1]]).toEqual([0, 1]);
  });

  it('隐藏列里的长文字不撑高行', () => {
    const layout = layoutOf([['jixiao:sheet:scores:1', '甲']], { hiddenColumns: [0] });
    expect(layout.rows.offsets[1]).toBe(24);
  });

  it('列宽取自工作簿，过宽过窄的有限度，空表也有格子', () => {
    const sheet = {
      ...sheetOf('表', [['甲', '乙', '丙']]),
      columnWidths: new Map([
        [0, 20],
        [1, 255],
        [2, 0],
      ]),
    };
    expect([...sheetLayout(sheet, false, false).columns.offsets.slice(0, 5)]).toEqual([
      0, 145, 785, 805, 877,
    ]);
    const empty = layoutOf([]);
    expect([empty.rows.lines.length, empty.columns.lines.length]).toEqual([30, 10]);
  });

  it('几千行以上的明细账每行一样高', () => {
    const rows = Array.from({ length: 3001 }, () => ['购买办公用品及印刷费用等支出', '右']);
    expect(layoutOf(rows).rows.offsets[3001]).toBe(3001 * 24);
    const few = rows.slice(0, 10);
    expect(layoutOf(few).rows.offsets[10]).toBeGreaterThan(10 * 24);
  });
});
