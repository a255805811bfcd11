import { bounded, decimal, decimalFromCell } from '../../../src/domain/money/decimal';

test('单元格里的二进制小数读作人写的数', () => {
  expect(decimalFromCell(0.1 + 0.2).toFixed()).toBe('0.3');
  expect(decimalFromCell(1865100).toFixed()).toBe('1865100');
  expect(decimalFromCell(-24.86).toFixed()).toBe('-24.86');
  expect(decimalFromCell(1e-7).toFixed()).toBe('0.0000001');
});

test('单元格里不会有的数是程序的错误', () => {
  expect(() => decimalFromCell(Number.NaN)).toThrow();
  expect(() => decimalFromCell(Number.POSITIVE_INFINITY)).toThrow();
});

test('和与积没有误差', () => {
  expect(decimal('0.1').plus('0.2').eq('0.3')).toBe(true);
  expect(decimal('1126.69').times(10000).toFixed()).toBe('11266900');
});

test('位数到四十位为止，金额的和差不受影响', () => {
  const amount = decimal('123456789012345.67').plus('0.0000000001');
  expect(bounded(amount).eq(amount)).toBe(true);
  expect(bounded(decimal(1).div(3).times('1e-5')).toFixed()).toBe(`0.00000${'3'.repeat(40)}`);
  expect(bounded(decimal(`${'9'.repeat(40)}5`)).eq(decimal('1e41'))).toBe(true);
});
