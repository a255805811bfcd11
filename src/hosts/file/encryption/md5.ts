/** How far each of the 64 steps turns, four steps a row (RFC 1321). */
const TURNS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21] as const;
const SINES = Uint32Array.from({ length: 64 }, (_, step) =>
  Math.floor(2 ** 32 * Math.abs(Math.sin(step + 1))),
);
const BLOCK = 64;

/**
 * The MD5 digest of some bytes (RFC 1321). Browsers do not offer it, and it protects nothing here: old workbooks derive
 * their keys by it.
 */
export function md5(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const words = wordsOf(bytes);
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let block = 0; block < words.length; block += BLOCK / 4) addBlock(state, words, block);
  const digest = new DataView(new ArrayBuffer(16));
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word, true);
  return new Uint8Array(digest.buffer);
}

/** The bytes, a one bit, zeros, and the number of bits, in words of four bytes. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n, true);
  return Uint32Array.from({ length: padded.length / 4 }, (_, index) => view.getUint32(index * 4, true));
}

function addBlock(state: Uint32Array, words: Uint32Array, block: number): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let step = 0; step < 64; step += 1) {
    const [mixed, index] = mix(step, b, c, d);
    const sum = (a + mixed + (SINES[step] ?? 0) + (words[block + index] ?? 0)) | 0;
    const turn = TURNS[(step >> 4) * 4 + (step & 3)] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0];
  }
  state.set([a, b, c, d].map((word, index) => word + (state[index] ?? 0)));
}

/** What a step mixes of the state, and which word of the block it takes. */
function mix(step: number, b: number, c: number, d: number): readonly [mixed: number, index: number] {
  switch (step >> 4) {
    case 0:
      return [(b & c) | (~b & d), step];
    case 1:
      return [(b & d) | (c & ~d), (5 * step + 1) % 16];
    case 2:
      return [b ^ c ^ d, (3 * step + 5) % 16];
    default:
      return [c ^ (b | ~d), (7 * step) % 16];
  }
}
