import { addressLists } from '../../../../src/hosts/excel/write/address-lists';
import { areasByStyle } from '../../../../src/hosts/excel/write/areas-by-style';
import { addressInSheet } from '../../../../src/domain/cell-address';
import type { PlannedStyle, SheetPlan } from '../../../../src/workbook/plan/plan';

/** A plan of styles only, row by row; a dot for a cell that is not planned. */
function planned(rows: readonly string[], merges: SheetPlan['merges'] = []): SheetPlan {
  const styles: Readonly<Record<string, PlannedStyle>> = { h: 'header', t: 'text', a: 'amount' };
  const cells = rows.flatMap((line, row) =>
    line.split(',').flatMap((letter, column) => {
      const style = styles[letter];
      return style === undefined
        ? []
        : [{ row, column, style, content: { kind: 'blank' }, link: null } as const];
    }),
  );
  return {
    name: '评分表',
    columnWidths: [],
    rowHeights: new Map(),
    cells,
    merges,
    validations: [],
    hiddenColumns: [],
    frozenRows: 0,
    print: { orientation: 'portrait', repeatRows: null },
  };
}

const found = (plan: SheetPlan) =>
  Object.fromEntries([...areasByStyle(plan)].map(([style, areas]) => [style, areas.map(addressInSheet)]));

describe('同样式的单元格归成少数几块', () => {
  it('同一行相邻的连起来，上下对齐的叠起来', () => {
    expect(found(planned(['h,h,h', 't,t,a', 't,t,a', 't,t,t']))).toEqual({
      header: ['A1:C1'],
      text: ['A2:B3', 'A4:C4'],
      amount: ['C2:C3'],
    });
  });

  it('隔开的行和没有计划的单元格不会连在一起', () => {
    expect(found(planned(['t,t', '.,.', 't,t', 't,.,t']))).toEqual({ text: ['A1:B1', 'A3:B3', 'A4', 'C4'] });
  });

  it('合并盖住的单元格与首格同样式，边框才围得住', () => {
    const merge = { top: 0, left: 0, bottom: 1, right: 1 };
    expect(found(planned(['h,.,t', '.,.,t'], [merge]))).toEqual({ header: ['A1:B2'], text: ['C1:C2'] });
  });
});

describe('地址串', () => {
  it('不超过 8192 个字符，一块不少', () => {
    const areas = Array.from({ length: 3000 }, (_, row) => ({
      top: row * 2,
      left: 0,
      bottom: row * 2,
      right: 2,
    }));
    const lists = addressLists(areas);
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(8192);
    expect(lists.join().split(',')).toEqual(areas.map(addressInSheet));
  });

  it('没有块就没有地址串', () => {
    expect(addressLists([])).toEqual([]);
  });
});
