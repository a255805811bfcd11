import { encodingOf } from './xml-bytes';

const DECLARED_ENCODING = /^(\uFEFF?<\?xml[^>]*?\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/u;

/**
 * The text of an XML part that is going to be written back, with its byte order mark. Parts are written as UTF-8, so their
 * declaration says so. Null for a part whose bytes are no text: written back it would lose characters.
 */
export function rewritableXml(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.replace(DECLARED_ENCODING, (whole, before: string) =>
      /["']utf-8["']$/iu.test(whole) ? whole : `${before}"UTF-8"`,
    );
  } catch {
    return null;
  }
}
