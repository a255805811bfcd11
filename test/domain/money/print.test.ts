import { decimal } from '../../../src/domain/money/decimal';
import {
  printNumber,
  printPercent,
  printPoints,
  printTenThousandYuan,
} from '../../../src/domain/money/print';
import { roundHalfUp } from '../../../src/domain/money/rounding';

describe('金额印成万元', () => {
  test.each([
    ['11266900', '1126.69'],
    ['0', '0.00'],
    ['1100000', '110.00'],
    ['50', '0.01'],
    ['49.99', '0.00'],
    ['-49.99', '0.00'],
    ['-50', '-0.01'],
    ['12345678901234567890', '1234567890123456.79'],
    ['1e29', '10000000000000000000000000.00'],
  ])('%s 元印成 %s', (yuan, text) => {
    expect(printTenThousandYuan(decimal(yuan))).toBe(text);
  });
});

test('百分比印两位小数，末尾的零保留', () => {
  expect(printPercent(decimal(136).div(143))).toBe('95.10%');
  expect(printPercent(decimal('1.00004'))).toBe('100.00%');
  expect(printPercent(decimal('-0.00001'))).toBe('0.00%');
});

test('分数去掉末尾的零，至多两位小数', () => {
  expect(printPoints(decimal('7.50'))).toBe('7.5');
  expect(printPoints(decimal(8))).toBe('8');
  expect(printPoints(decimal(20).div(3))).toBe('6.67');
  expect(printPoints(decimal('-0.001'))).toBe('0');
});

test('个数和一般的数照原样印出', () => {
  expect(printNumber(decimal(14))).toBe('14');
  expect(printNumber(decimal('14.5'))).toBe('14.5');
  expect(printNumber(decimal('1e-20'))).toBe('0.00000000000000000001');
  expect(printNumber(decimal('1e21'))).toBe('1000000000000000000000');
  expect(printNumber(decimal(0).neg())).toBe('0');
});

test('恰好一半的向绝对值大的一边进，与表格软件的 ROUND 相同', () => {
  expect(roundHalfUp(decimal('2.345'), 2).toFixed()).toBe('2.35');
  expect(roundHalfUp(decimal('-2.345'), 2).toFixed()).toBe('-2.35');
  expect(roundHalfUp(decimal('2.3449999'), 2).toFixed()).toBe('2.34');
});
