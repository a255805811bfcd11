const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: ReadonlyMap<string, number> = new Map(Array.from(SIGNS, (sign, value) => [sign, value]));

/** Signs of text put together at once; a longer stretch would go through the stack. */
const STRETCH = 8190;

/** Bytes as Base64 with its padding. The inner layers have no btoa. */
export function toBase64(bytes: Uint8Array): string {
  const stretches: string[] = [];
  for (let start = 0; start < bytes.length; start += STRETCH)
    stretches.push(stretchOf(bytes.subarray(start, start + STRETCH)));
  return stretches.join('');
}

function stretchOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const group = (first << 16) | (second << 8) | third;
    text += SIGNS.charAt(group >> 18) + SIGNS.charAt((group >> 12) & 63);
    text += at + 1 < bytes.length ? SIGNS.charAt((group >> 6) & 63) : '=';
    text += at + 2 < bytes.length ? SIGNS.charAt(group & 63) : '=';
  }
  return text;
}

/** The bytes of Base64; null where it is none. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/u.test(text)) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    const group =
      (valueAt(text, at) << 18) |
      (valueAt(text, at + 1) << 12) |
      (valueAt(text, at + 2) << 6) |
      valueAt(text, at + 3);
    bytes[to] = group >> 16;
    bytes[to + 1] = (group >> 8) & 255;
    bytes[to + 2] = group & 255;
  }
  return bytes;
}

function valueAt(text: string, at: number): number {
  return VALUES.get(text.charAt(at)) ?? 0;
}
