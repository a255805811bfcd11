import { fc } from '../../run/properties';
import { decimal } from '../../../src/domain/money/decimal';
import { fromYuan, toYuan, yuanPer, type MoneyUnit } from '../../../src/domain/money/unit';

test.each<[MoneyUnit, string]>([
  ['yuan', '186.51'],
  ['thousandYuan', '186510'],
  ['tenThousandYuan', '1865100'],
  ['hundredMillionYuan', '18651000000'],
])('186.51 %s 是 %s 元', (unit, yuan) => {
  expect(toYuan(decimal('186.51'), unit).toFixed()).toBe(yuan);
  expect(yuanPer(unit).times('186.51').toFixed()).toBe(yuan);
});

test('换算成元再换回来，一分不差', () => {
  const units = fc.constantFrom<MoneyUnit>('yuan', 'thousandYuan', 'tenThousandYuan', 'hundredMillionYuan');
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), units, (fen, unit) => {
      const amount = decimal(String(fen)).times('0.01');
      expect(fromYuan(toYuan(amount, unit), unit).eq(amount)).toBe(true);
      expect(toYuan(fromYuan(amount, unit), unit).eq(amount)).toBe(true);
    }),
  );
});
