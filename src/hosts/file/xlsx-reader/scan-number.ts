import { asciiIn } from './byte-cursor';

const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const LARGEST_EXACT = 2 ** 53;

/**
 * The double nearest to the decimal text in a span of bytes; NaN where it is no number. Up to 2^53 in the digits and
 * 10^22 in the scale both are exact doubles, so one division rounds correctly; everything else goes through Number.
 */
export function numberIn(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative) at += 1;
  let mantissa = 0;
  let places = -1;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x2e && places < 0) {
      places = 0;
      continue;
    }
    if (byte < 0x30 || byte > 0x39) return slowly(bytes, start, end);
    mantissa = mantissa * 10 + byte - 0x30;
    if (places >= 0) places += 1;
  }
  if (mantissa >= LARGEST_EXACT || places > 22 || end - start > 24 || start === end)
    return slowly(bytes, start, end);
  const value = places > 0 ? mantissa / (POWERS[places] ?? 1) : mantissa;
  return negative ? -value : value;
}

function slowly(bytes: Uint8Array, start: number, end: number): number {
  const text = asciiIn(bytes, start, Math.min(end, start + 400)).trim();
  return text === '' ? Number.NaN : Number(text);
}
