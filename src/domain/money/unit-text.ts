import type { MoneyUnit } from './unit';

const LABELS: Readonly<Record<MoneyUnit, string>> = {
  yuan: '元',
  thousandYuan: '千元',
  tenThousandYuan: '万元',
  hundredMillionYuan: '亿元',
};

const UNITS: ReadonlyMap<string, MoneyUnit> = new Map([
  ['元', 'yuan'],
  ['千元', 'thousandYuan'],
  ['万元', 'tenThousandYuan'],
  ['亿元', 'hundredMillionYuan'],
]);

/** The unit a word names, blanks between its characters ignored ("万 元"); null for any other word (百万元 too). */
export function moneyUnitNamed(text: string): MoneyUnit | null {
  return UNITS.get(text.replace(/\s/g, '')) ?? null;
}

/** The unit as forms print it. */
export function moneyUnitLabel(unit: MoneyUnit): string {
  return LABELS[unit];
}

/** Whether text is the name that the program itself has for a unit. */
export function isMoneyUnit(text: string): text is MoneyUnit {
  return Object.hasOwn(LABELS, text);
}
