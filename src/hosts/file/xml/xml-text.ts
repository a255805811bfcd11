const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with the five named and the numeric character references resolved; others are left as they stand. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|lt|gt|amp|quot|apos);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
    const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** The characters that SpreadsheetML writes as _xHHHH_ (ECMA-376 part 1, 22.9.2.19). */
export function unescapeSpreadsheet(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text that a span of UTF-8 character data stands for. */
export function xmlTextIn(bytes: Uint8Array, start: number, end: number): string {
  return unescapeXml(DECODER.decode(bytes.subarray(start, end)));
}

/** The text of an XML part by its byte order mark: UTF-8, or UTF-16 where the mark says so. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
