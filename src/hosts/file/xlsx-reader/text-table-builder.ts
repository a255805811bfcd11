import type { TextTable } from '../../../workbook/snapshot';
import { unescapeSpreadsheet, unescapeXml } from '../xml/xml-text';

const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;

/** Collects the texts of a workbook into one table; the shared strings come first and keep their numbers. */
export class TextTableBuilder {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;
  private starts = new Uint32Array(1 << 12);
  private count = 0;

  /** The number that the next finished text gets. */
  get next(): number {
    return this.count;
  }

  /** Bytes of the text that is being collected. */
  get pending(): number {
    return this.length - (this.starts[this.count] ?? 0);
  }

  /** Appends XML character data to the text that is being collected. */
  append(source: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end; at += 1) {
      const byte = source[at];
      if (byte === AMPERSAND || byte === UNDERSCORE) {
        this.appendText(
          unescapeSpreadsheet(unescapeXml(new TextDecoder().decode(source.subarray(start, end)))),
        );
        return;
      }
    }
    this.reserve(end - start);
    if (end - start > 64) this.bytes.set(source.subarray(start, end), this.length);
    else for (let at = start; at < end; at += 1) this.bytes[this.length + at - start] = source[at] ?? 0;
    this.length += end - start;
  }

  appendText(text: string): void {
    const encoded = new TextEncoder().encode(text);
    this.reserve(encoded.length);
    this.bytes.set(encoded, this.length);
    this.length += encoded.length;
  }

  /** Ends the text that is being collected and gives its number. */
  finish(): number {
    const index = this.count;
    this.count += 1;
    if (this.count >= this.starts.length) this.starts = grown(this.starts, this.count + 1);
    this.starts[this.count] = this.length;
    return index;
  }

  /** Whether text `index` is empty. */
  isEmpty(index: number): boolean {
    return index < this.count && this.starts[index] === this.starts[index + 1];
  }

  build(): TextTable {
    return {
      bytes: this.bytes.slice(0, this.length),
      starts: this.starts.slice(0, this.count + 1),
      decoded: [],
    };
  }

  private reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.bytes.length) return;
    const bytes = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    bytes.set(this.bytes.subarray(0, this.length));
    this.bytes = bytes;
  }
}

function grown(old: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(Math.max(needed, old.length * 2));
  next.set(old);
  return next;
}
