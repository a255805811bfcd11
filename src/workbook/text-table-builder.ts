import type { TextTable } from './snapshot';
import { encodeUtf8 } from './utf8';

/** From this length on, the platform copies bytes quicker than a loop does. */
const LONG = 64;

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

  /** Appends UTF-8 as it stands. */
  appendBytes(source: Uint8Array, start: number, end: number): void {
    const length = end - start;
    this.reserve(length);
    if (length > LONG) this.bytes.set(source.subarray(start, end), this.length);
    else for (let at = 0; at < length; at += 1) this.bytes[this.length + at] = source[start + at] ?? 0;
    this.length += length;
  }

  appendText(text: string): void {
    const encoded = encodeUtf8(text);
    this.appendBytes(encoded, 0, encoded.length);
  }

  /** Ends the text that is being collected and gives its number. */
  finish(): number {
    const index = this.count;
    this.count += 1;
    if (this.count >= this.starts.length) this.starts = grown(this.starts);
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
      decoded: new Array<string | undefined>(this.count),
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

function grown(old: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(old.length * 2);
  next.set(old);
  return next;
}
