/** The stream of bytes that RC4 makes of a key; what it is combined with by exclusive or is encrypted, or decrypted. */
export function rc4Stream(key: Uint8Array, length: number): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let index = 0, other = 0; index < 256; index += 1) {
    other = (other + at(state, index) + at(key, index % key.length)) & 0xff;
    swap(state, index, other);
  }
  const stream = new Uint8Array(length);
  for (let position = 0, index = 0, other = 0; position < length; position += 1) {
    index = (index + 1) & 0xff;
    other = (other + at(state, index)) & 0xff;
    swap(state, index, other);
    stream[position] = at(state, (at(state, index) + at(state, other)) & 0xff);
  }
  return stream;
}

function swap(state: Uint8Array, one: number, other: number): void {
  const kept = at(state, one);
  state[one] = at(state, other);
  state[other] = kept;
}

function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}
