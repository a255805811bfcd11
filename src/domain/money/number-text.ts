import { plainText } from '../plain-text';
import { decimal, type Decimal } from './decimal';
import type { MoneyUnit } from './unit';
import { moneyUnitNamed } from './unit-text';

/** What a text in a place for numbers says. A dash (not applicable), a blank (not filled in) and 0 are three things. */
export type NumberText =
  | { readonly kind: 'blank' }
  | { readonly kind: 'notApplicable' }
  | PrintedNumber
  /** No number, or one that could be meant in more than one way. */
  | { readonly kind: 'unreadable' };

/** A number as it is printed. */
export type PrintedNumber = {
  readonly kind: 'number';
  /** As printed, not converted from `unit`; a percentage as a fraction (`95.10%` → 0.951). */
  readonly value: Decimal;
  /** Printed decimal places; of a percentage, those before the sign. Below 0 where an exponent hides whole places. */
  readonly decimals: number;
  readonly percent: boolean;
  readonly unit: MoneyUnit | null;
  /** The word the number counts: 人, 辆, 台 … */
  readonly counter: string | null;
  /** ￥ before it. */
  readonly currency: boolean;
};

/** Longer texts are no numbers; the bound also keeps the work on hostile texts small. */
const MAX_LENGTH = 64;

const NOT_APPLICABLE = /^(?:[-—–―─一]+|[/\\×✕]|无|不适用|N\/A)$/i;
/** What stands between groups of digits. */
const GROUP_MARKS = /[, \u00a0\u2000-\u200a\u202f\u205f]/g;
const DIGITS =
  /^(\d{1,3}(?: \d{3})+(?=\.\d)|\d{1,3}(?:,\d{3})+|\d{1,3}(?:[\u00a0\u2000-\u200a\u202f\u205f]\d{3})+|\d+)(?:\.(\d+))?(?:E([-+]\d{1,2}))?/i;
const SIGN_AND_CURRENCY = /^(?:[-+]?(?:¥\s*)?|¥\s*[-+])$/;
const ENUMERATION = /^\d{1,2}$/;

const COUNTERS: ReadonlySet<string> = new Set(
  '人 名 位 辆 台 部 套 件 个 项 次 人次 批 批次 场 场次 户 家 间 座 处 条 组 团组 天 份 分 平方米 ㎡'.split(
    ' ',
  ),
);

/**
 * Reads a printed number: full-width digits and signs, well-formed groups of three parted by commas or thin blanks, or by
 * ordinary blanks where a fraction ends them (11 266 900.00), ￥, accounting negatives in brackets, 1.2E+05 as spreadsheets
 * print it, %, a money unit or a counter behind it. What could be meant in another way is unreadable: leading zeros
 * (codes), broken groups, whole numbers with ordinary blanks (two numbers?), `.5`, `1E5`; so is (1), which numbers a list.
 */
export function parseNumberText(text: string): NumberText {
  const plain = plainText(text);
  if (plain === '') return { kind: 'blank' };
  if (plain.length > MAX_LENGTH) return { kind: 'unreadable' };
  if (NOT_APPLICABLE.test(plain)) return { kind: 'notApplicable' };
  const inBrackets = plain.startsWith('(') && plain.endsWith(')');
  const number = inBrackets ? parseBracketed(plain.slice(1, -1).trim()) : parseSigned(plain);
  return number ?? { kind: 'unreadable' };
}

/** The number a text prints, a percentage as a fraction, whatever unit stands behind it; null where it prints none. */
export function numberInText(text: string): Decimal | null {
  const parsed = parseNumberText(text);
  return parsed.kind === 'number' ? parsed.value : null;
}

/** Digits, but for those that tell a year or a date, and amounts in words. */
const FIGURE = /\p{Nd}|[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟][元圆万亿人辆台]/u;
const DATE = /(?:19|20)\d\d年度?|\d{1,2}[月日]/g;

/** Whether a text that is no readable number speaks of one all the same, so that people have to look at it. */
export function holdsFigure(text: string): boolean {
  return FIGURE.test(plainText(text).replace(DATE, ''));
}

function parseSigned(plain: string): PrintedNumber | null {
  const start = plain.search(/\d/);
  const lead = plain.slice(0, Math.max(start, 0));
  if (start === -1 || !SIGN_AND_CURRENCY.test(lead)) return null;
  const number = parseUnsigned(plain.slice(start), lead.includes('-'));
  return number === null ? null : { ...number, currency: lead.includes('¥') };
}

/** An accounting negative: no sign of its own, nothing counted, and not the (1) of a list. */
function parseBracketed(plain: string): PrintedNumber | null {
  if (/[-+]/.test(plain) || ENUMERATION.test(plain)) return null;
  const number = parseSigned(plain);
  if (number?.counter !== null) return null;
  return { ...number, value: negated(number.value) };
}

function parseUnsigned(plain: string, negative: boolean): Omit<PrintedNumber, 'currency'> | null {
  const match = DIGITS.exec(plain);
  if (match === null) return null;
  const [printed, whole = '', fraction = '', exponent = '0'] = match;
  const digits = whole.replace(GROUP_MARKS, '') + (fraction === '' ? '' : `.${fraction}`);
  const tail = parseTail(plain.slice(printed.length).trim());
  if (decimal(digits).toFixed(fraction.length) !== digits || tail === null) return null;
  const value = decimal(`${digits}e${exponent}`);
  const size = tail.percent ? value.times('0.01') : value;
  const decimals = fraction.length - Number(exponent);
  return { kind: 'number', value: negative ? negated(size) : size, decimals, ...tail };
}

/** Zero has no sign. */
function negated(value: Decimal): Decimal {
  return value.eq(0) ? value : value.neg();
}

function parseTail(tail: string): Pick<PrintedNumber, 'percent' | 'unit' | 'counter'> | null {
  if (tail === '') return { percent: false, unit: null, counter: null };
  if (tail === '%') return { percent: true, unit: null, counter: null };
  const unit = moneyUnitNamed(tail);
  if (unit !== null) return { percent: false, unit, counter: null };
  return COUNTERS.has(tail) ? { percent: false, unit: null, counter: tail } : null;
}
