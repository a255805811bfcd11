import { decimal, type Decimal } from './decimal';

/** The units that sheets print amounts in; the base unit is 元. */
export type MoneyUnit = 'yuan' | 'thousandYuan' | 'tenThousandYuan' | 'hundredMillionYuan';

const FACTORS: Readonly<Record<MoneyUnit, Decimal>> = {
  yuan: decimal(1),
  thousandYuan: decimal(1000),
  tenThousandYuan: decimal(10000),
  hundredMillionYuan: decimal(100000000),
};

/** How many 元 one of the unit is. */
export function yuanPer(unit: MoneyUnit): Decimal {
  return FACTORS[unit];
}

/** The amount in 元 of `printed`, given in `unit`. */
export function toYuan(printed: Decimal, unit: MoneyUnit): Decimal {
  return printed.times(FACTORS[unit]);
}

/** The amount of `yuan` expressed in `unit`, unrounded. */
export function fromYuan(yuan: Decimal, unit: MoneyUnit): Decimal {
  return yuan.div(FACTORS[unit]);
}
