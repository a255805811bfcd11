import { book, sheet, THREE_PUBLIC } from './small';
import { hasPlainHead, tableOf } from './table-place';

const opened = (rows: Parameters<typeof sheet>[1], merges: readonly string[] = []) => {
  const [first] = book('册.xlsx', sheet('表', rows, merges)).sheets;
  if (first === undefined) throw new Error('the book has a sheet');
  return first;
};

it('表头在单位行之下，表体到注或空行为止', () => {
  const noted = opened([...THREE_PUBLIC, ['注：本单位无因公出国（境）预算。']]);
  expect(tableOf(noted)).toEqual({ head: 2, body: 3, bottom: 5, right: 2 });
  expect(tableOf(opened([...THREE_PUBLIC, [], ['主要职责', '保管档案']]))?.bottom).toBe(5);
});

it('没有数的表、没有单位行的表，都不当作表', () => {
  expect(tableOf(opened(THREE_PUBLIC.slice(0, 3)))).toBeNull();
  expect(tableOf(opened(THREE_PUBLIC.slice(2)))).toBeNull();
});

it('一行表头、没有合并、每栏有名，才是平表头', () => {
  const plain = opened(THREE_PUBLIC);
  const merged = opened(THREE_PUBLIC, ['B3:C3']);
  const table = tableOf(plain);
  expect(table && hasPlainHead(plain, table)).toBe(true);
  expect(table && hasPlainHead(merged, table)).toBe(false);
});
