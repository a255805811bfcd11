import type { Area } from '../../../src/domain/cell-address';
import { moveSelection } from '../../../src/page/grid/move-selection';
import { scrollFor } from '../../../src/page/grid/scroll-into-view';
import { sheetLayout } from '../../../src/page/grid/sheet-layout';
import { sheetOf } from '../../workbook/grid';

/** 30 rows, 10 columns; A1:C1 merged, rows 3 and 4 hidden. */
const layout = sheetLayout(
  sheetOf('表', [['标题', null, null]], { merges: ['A1:C1'], hiddenRows: [2, 3] }),
  false,
  false,
);

const at = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
const title: Area = { top: 0, left: 0, bottom: 0, right: 2 };

const moved = (from: Area, key: string, toEdge = false): Area | null =>
  moveSelection(layout, from, { key, toEdge });

describe('用键盘选择', () => {
  it('方向键走一格，到边为止', () => {
    expect(moved(at(5, 5), 'ArrowDown')).toEqual(at(6, 5));
    expect(moved(at(5, 5), 'ArrowLeft')).toEqual(at(5, 4));
    expect(moved(at(29, 9), 'ArrowDown')).toEqual(at(29, 9));
    expect(moved(at(29, 9), 'ArrowRight')).toEqual(at(29, 9));
  });

  it('跳过隐藏的行，越过合并区，走进合并区就是整个区', () => {
    expect(moved(at(1, 0), 'ArrowDown')).toEqual(at(4, 0));
    expect(moved(title, 'ArrowRight')).toEqual(at(0, 3));
    expect(moved(at(1, 1), 'ArrowUp')).toEqual(title);
  });

  it('翻页、行首行尾、表首表尾', () => {
    expect(moved(at(4, 1), 'PageDown')).toEqual(at(24, 1));
    expect(moved(at(24, 1), 'PageUp')).toEqual(at(4, 1));
    expect(moved(at(5, 5), 'Home')).toEqual(at(5, 0));
    expect(moved(at(5, 5), 'End')).toEqual(at(5, 9));
    expect(moved(at(5, 5), 'Home', true)).toEqual(title);
    expect(moved(at(5, 5), 'End', true)).toEqual(at(29, 9));
    expect(moved(at(5, 5), 'ArrowUp', true)).toEqual(at(0, 5));
  });

  it('别的键不动', () => {
    expect([moved(at(5, 5), 'a'), moved(at(5, 5), 'Tab')]).toEqual([null, null]);
  });
});

describe('把单元格滚进视野', () => {
  const viewport = { left: 0, top: 0, width: 300, height: 240 };

  it('看得见就不动', () => {
    expect(scrollFor(layout, at(5, 2), viewport)).toEqual({ left: 0, top: 0 });
  });

  it('在下方或右方，滚到刚好看全；在上方，滚到它的上沿', () => {
    expect(scrollFor(layout, at(20, 5), viewport)).toEqual({ left: 6 * 72 - 300, top: 19 * 24 - 240 });
    expect(scrollFor(layout, at(5, 0), { ...viewport, left: 200, top: 400 })).toEqual({
      left: 0,
      top: 3 * 24,
    });
  });

  it('比屏幕还大的区域，从首格看起', () => {
    expect(scrollFor(layout, { top: 5, left: 3, bottom: 29, right: 9 }, viewport)).toEqual({
      left: 3 * 72,
      top: 3 * 24,
    });
  });
});
