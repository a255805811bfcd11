const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A whole number from 0 to 99 in Chinese numerals, as ordinals and headings use them: 12 → 十二. */
export function chineseNumber(value: number): string {
  const digit = (place: number): string => DIGITS[place] ?? '';
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return digit(ones);
  return `${tens === 1 ? '' : digit(tens)}十${ones === 0 ? '' : digit(ones)}`;
}

/** A count before a measure word: 2 → 两 (两个股室), otherwise as `chineseNumber`. */
export function chineseCount(value: number): string {
  return value === 2 ? '两' : chineseNumber(value);
}
