import { chineseCount, chineseNumber } from '../../../../src/domain/report/wording/chinese-number';

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
  [2, '二'],
])('%d is %s', (value, expected) => {
  expect(chineseNumber(value)).toBe(expected);
});

test('two things are 两, twelve are 十二', () => {
  expect([chineseCount(2), chineseCount(12)]).toEqual(['两', '十二']);
});
