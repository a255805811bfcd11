import { fc } from '../../run/properties';
import type { Area } from '../../../src/domain/cell-address';
import { areaAt, mergeIndex, mergesIn } from '../../../src/page/grid/merge-index';

const title: Area = { top: 0, left: 0, bottom: 0, right: 5 };
const column: Area = { top: 2, left: 1, bottom: 90_000, right: 1 };
const cell: Area = { top: 50_000, left: 3, bottom: 50_001, right: 4 };
const index = mergeIndex([cell, column, title]);

describe('合并单元格在滚动后仍在', () => {
  it('首行早已滚出屏幕的合并仍被找到', () => {
    expect(mergesIn(index, { top: 60_000, left: 0, bottom: 60_040, right: 10 })).toEqual([column]);
    expect(mergesIn(index, { top: 50_001, left: 0, bottom: 50_040, right: 10 })).toEqual([column, cell]);
  });

  it('屏幕以外的列里的合并不算', () => {
    expect(mergesIn(index, { top: 60_000, left: 2, bottom: 60_040, right: 10 })).toEqual([]);
  });

  it('合并区里任何一格都是整个区域，别处是它自己', () => {
    expect(areaAt(index, 89_999, 1)).toEqual(column);
    expect(areaAt(index, 90_001, 1)).toEqual({ top: 90_001, left: 1, bottom: 90_001, right: 1 });
  });

  it('与逐个比较的结果相同', () => {
    const side = fc.nat({ max: 12 });
    const area = fc
      .record({ top: side, left: side, rows: fc.nat({ max: 8 }), columns: fc.nat({ max: 4 }) })
      .map(({ top, left, rows, columns }) => ({ top, left, bottom: top + rows, right: left + columns }));
    fc.assert(
      fc.property(fc.array(area, { maxLength: 20 }), area, (merges, wanted) => {
        const touching = merges.filter(
          (merge) =>
            merge.top <= wanted.bottom &&
            merge.bottom >= wanted.top &&
            merge.left <= wanted.right &&
            merge.right >= wanted.left,
        );
        const found = mergesIn(mergeIndex(merges), wanted);
        expect(found).toHaveLength(touching.length);
        expect(new Set(found)).toEqual(new Set(touching));
      }),
    );
  });
});
