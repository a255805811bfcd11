const bytesOf = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const COMMENT = bytesOf('<!--');
const COMMENT_END = bytesOf('-->');
const INSTRUCTION = bytesOf('<?');
const INSTRUCTION_END = bytesOf('?>');
const DECLARATION_END = bytesOf('>');

/** What CDATA sections begin and end with. */
export const CDATA = bytesOf('<![CDATA[');
export const CDATA_END = bytesOf(']]>');

/** Whether the bytes go on at `start` with those of a mark. */
export function startsWith(bytes: Uint8Array, start: number, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[start + index] === byte);
}

/** The place behind the first mark that ends after `start`; the end of the bytes where there is none. */
export function placeBehind(bytes: Uint8Array, start: number, mark: readonly number[]): number {
  const last = mark.at(-1) ?? 0;
  for (let at = bytes.indexOf(last, start); at >= 0; at = bytes.indexOf(last, at + 1)) {
    if (startsWith(bytes, at + 1 - mark.length, mark)) return at + 1;
  }
  return bytes.length;
}

/** The place behind the comment, processing instruction, CDATA section or declaration that begins at `start`. */
export function specialEnd(bytes: Uint8Array, start: number): number {
  if (startsWith(bytes, start, COMMENT)) return placeBehind(bytes, start, COMMENT_END);
  if (startsWith(bytes, start, CDATA)) return placeBehind(bytes, start, CDATA_END);
  if (startsWith(bytes, start, INSTRUCTION)) return placeBehind(bytes, start, INSTRUCTION_END);
  return placeBehind(bytes, start, DECLARATION_END);
}
