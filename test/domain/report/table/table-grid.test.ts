import { tableGrid } from '../../../../src/domain/report/table/table-grid';
import { cell } from '../../../ooxml/small-report';

const shown = (rows: Parameters<typeof tableGrid>[0]): readonly string[] =>
  tableGrid(rows).map((row) => row.map(({ column, merge }) => `${String(column)} ${merge}`).join(', '));

test('what a cell covers below it is filled in, in any column', () => {
  expect(
    shown([
      [cell('甲', { rowSpan: 3 }), cell('乙'), cell('丙', { rowSpan: 2 })],
      [cell('丁')],
      [cell('戊'), cell('己')],
    ]),
  ).toEqual(['0 restart, 1 none, 2 restart', '0 continue, 1 none, 2 continue', '0 continue, 1 none, 2 none']);
});

test('a cell that spans both ways is continued once a row, over its columns', () => {
  expect(shown([[cell('甲', { rowSpan: 2, columnSpan: 2 }), cell('乙')], [cell('丙')]])).toEqual([
    '0 restart, 2 none',
    '0 continue, 2 none',
  ]);
});

test('a span beyond the last row ends with the table', () => {
  expect(shown([[cell('甲', { rowSpan: 9 })], []])).toEqual(['0 restart', '0 continue']);
});
