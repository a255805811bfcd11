/** A number of `length` bytes, least byte first; -1 beyond the end. Exact up to 2^53. */
export function readNumber(bytes: Uint8Array, offset: number, length: number): number {
  if (offset < 0 || offset + length > bytes.length) return -1;
  let value = 0;
  for (let index = length - 1; index >= 0; index -= 1) value = value * 256 + (bytes[offset + index] ?? 0);
  return value;
}
