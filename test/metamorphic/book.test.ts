import { entryAt, numberOf, textOf } from '../../src/workbook/cell';
import { sheetOf, workbookOf } from '../workbook/grid';
import { bookOf, changeSheets, placesOf, relocated, snapshotOf } from './book';
import { book, mergesOf, sheet, valuesOf } from './small';

const TITLE = ['三公经费', null];

it('拆开再装好，单元格、合并和隐藏都与原来一样', () => {
  const workbook = workbookOf(
    '决算.xlsx',
    sheetOf('三公', [TITLE, ['合计', 11.5]], { merges: ['A1:B1'], visibility: 'hidden' }),
  );
  const [back] = snapshotOf(bookOf(workbook)).sheets;
  const [first] = workbook.sheets;
  expect(back).toMatchObject({ name: '三公', visibility: 'hidden', merges: first?.merges });
  const cells = back?.cells;
  expect(cells && numberOf(cells, entryAt(cells, 1, 1))).toBe(11.5);
  expect(cells && textOf(cells, entryAt(cells, 1, 0))).toBe('合计');
  expect(cells && entryAt(cells, 0, 1)).toBe(-1);
});

it('有隐藏行的表不能当作没有，拒绝', () => {
  const hidden = workbookOf('决算.xlsx', sheetOf('三公', [['合计', 1]], { hiddenRows: [0] }));
  expect(() => bookOf(hidden)).toThrow('三公');
});

it('搬动之后，每格仍知道原来在哪里；合并跟着走', () => {
  const [three] = book('决算.xlsx', sheet('三公', [TITLE, ['合计', 11.5]], ['A1:B1'])).sheets;
  if (three === undefined) throw new Error('the book has a sheet');
  const moved = relocated(three, { row: (row) => row * 2, column: (column) => column + 1 });
  expect(valuesOf(moved)).toEqual([[null, '三公经费'], [], [null, '合计', 11.5]]);
  expect(mergesOf(moved)).toEqual(['B1:C1']);
  const { now } = placesOf([{ ...book('新.xlsx'), sheets: [{ ...moved, name: '搬过的' }] }]);
  expect(now.get("'三公'!B2")).toMatchObject({ workbook: '新.xlsx', sheet: '搬过的', top: 2, left: 2 });
});

it('不是交来的格子单列，不冒充原来的格子', () => {
  const own = book('决算.xlsx', sheet('三公', [['合计']]));
  const copy = own.sheets.map((each) => ({
    ...each,
    name: '抄件',
    rows: each.rows.map((row) => row.map((cell) => cell && { ...cell, origin: null })),
  }));
  const { now, strangers } = placesOf([{ ...own, sheets: [...own.sheets, ...copy] }]);
  expect([...now.keys()]).toEqual(["'三公'!A1"]);
  expect([...strangers]).toEqual(["决算.xlsx|'抄件'!A1"]);
});

it('一张表也没变就是不适用', () => {
  const own = [book('决算.xlsx', sheet('三公', [['合计']]), sheet('封面', [['县档案馆']]))];
  expect(changeSheets(own, () => null)).toBeNull();
  const changed = changeSheets(own, (each) => (each.name === '三公' ? { ...each, name: 'Sheet1' } : null));
  expect(changed?.[0]?.sheets.map(({ name }) => name)).toEqual(['Sheet1', '封面']);
});
