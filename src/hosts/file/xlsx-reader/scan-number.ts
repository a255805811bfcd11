import { asciiIn } from './byte-cursor';

const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const LARGEST_EXACT = 2 ** 53;
/** Longer than any number a program writes. */
const LONGEST = 400;
const MINUS = 0x2d;
const POINT = 0x2e;

/**
 * The double nearest to the decimal text in a span of bytes; NaN where it is no number. Up to 2^53 in the digits and
 * 10^22 in the scale both are exact doubles, so one division rounds correctly; everything else goes through Number.
 */
export function numberIn(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === MINUS;
  if (negative) at += 1;
  const digits = at;
  let mantissa = 0;
  let point = -1;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT && point < 0) {
      point = at;
      continue;
    }
    if (byte < 0x30 || byte > 0x39) return slowly(bytes, start, end);
    mantissa = mantissa * 10 + byte - 0x30;
  }
  const places = point < 0 ? 0 : end - point - 1;
  if (end - digits === (point < 0 ? 0 : 1)) return Number.NaN;
  if (mantissa >= LARGEST_EXACT || places > 22) return slowly(bytes, start, end);
  const value = places > 0 ? mantissa / (POWERS[places] ?? 1) : mantissa;
  return negative ? -value : value;
}

function slowly(bytes: Uint8Array, start: number, end: number): number {
  return end - start > LONGEST ? Number.NaN : writtenNumber(asciiIn(bytes, start, end).trim());
}

/** The number that a text without blanks around it writes; NaN where it writes none. */
export function writtenNumber(text: string): number {
  const isNumber = text.length <= LONGEST && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
  return isNumber ? Number(text) : Number.NaN;
}
