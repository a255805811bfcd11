import { cellAt } from '../../../src/domain/cell-address';
import { createShownCell } from '../../../src/taskpane/session/shown-cell';

const cell = cellAt('决算.xlsx', '三公', 7, 1);

test('窗格自己转到的单元格不当成使用者的选择，先选区域再选首格也一样', () => {
  const shown = createShownCell();
  shown.note({ ...cell, bottom: 9, right: 3 });
  expect([shown.isEcho({ ...cell, bottom: 9, right: 3 }), shown.isEcho(cell)]).toEqual([true, true]);
});

test('选过别处以后，再选回来就是使用者的选择', () => {
  const shown = createShownCell();
  shown.note(cell);
  expect(shown.isEcho(cellAt('决算.xlsx', '三公', 0, 0))).toBe(false);
  expect(shown.isEcho(cell)).toBe(false);
});
