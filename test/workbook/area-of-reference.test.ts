import { areaOfReference } from '../../src/workbook/area-of-reference';

test.each([
  ['C5', { top: 4, left: 2, bottom: 4, right: 2 }],
  ['$B$2:d$9', { top: 1, left: 1, bottom: 8, right: 3 }],
  ['D9:B2', { top: 1, left: 1, bottom: 8, right: 3 }],
  ['$B:C', { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
  ['3:$5', { top: 2, left: 0, bottom: 4, right: 16_383 }],
  ['XFD1048576', { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
])('%s 是一块区域', (reference, area) => {
  expect(areaOfReference(reference)).toEqual(area);
});

test.each([
  '',
  'A0',
  '0:3',
  'XFE1',
  'A1048577',
  'XFE:XFE',
  'A1:B',
  'A:1',
  '1',
  'A',
  'A1:B2:C3',
  '甲1',
  '#REF!',
])('“%s”不是', (reference) => {
  expect(areaOfReference(reference)).toBeNull();
});
