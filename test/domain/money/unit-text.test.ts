import type { MoneyUnit } from '../../../src/domain/money/unit';
import { moneyUnitLabel, moneyUnitNamed } from '../../../src/domain/money/unit-text';

const UNITS: readonly MoneyUnit[] = ['yuan', 'thousandYuan', 'tenThousandYuan', 'hundredMillionYuan'];

test.each(UNITS)('%s 的名称读回来还是它', (unit) => {
  expect(moneyUnitNamed(moneyUnitLabel(unit))).toBe(unit);
});

test('字间的空格不影响', () => {
  expect(moneyUnitNamed(' 万　元 ')).toBe('tenThousandYuan');
});

test.each(['百万元', '万', '美元', '人', '', '元元'])('“%s”不是金额单位', (text) => {
  expect(moneyUnitNamed(text)).toBeNull();
});
