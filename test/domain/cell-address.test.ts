import { fc } from '../run/properties';
import { columnIndex, columnLetters } from '../../src/domain/cell-address';

it.each([
  ['A', 0],
  ['Z', 25],
  ['aa', 26],
  ['XFD', 16383],
])('第 %s 列从 0 数是 %d', (letters, column) => {
  expect(columnIndex(letters)).toBe(column);
});

it('列号写成字母再读回，仍是那一列', () => {
  fc.assert(
    fc.property(fc.nat(16383), (column) => {
      expect(columnIndex(columnLetters(column))).toBe(column);
    }),
  );
});
