import type { ParsingOptions, WorkBook } from '@e965/xlsx';
import { BUILT_IN_FORMATS } from '../xlsx-reader/built-in-formats';

/** The library tells hidden columns only where it reads styles. */
const OPTIONS: ParsingOptions = {
  type: 'buffer',
  dense: true,
  cellNF: true,
  cellStyles: true,
  cellHTML: false,
  cellText: false,
};

const UTF16 = 1200;
const UTF8 = 65001;

/**
 * What the library decodes by. Its own tables are in some builds of it and not in others, so we give it one of ours in
 * all: every byte of a code page becomes the character of its number, and whoever reads the text decodes it.
 */
const BYTES_AS_CHARACTERS = {
  utils: {
    decode: (codePage: number, bytes: ArrayLike<number>): string => {
      const run = Uint8Array.from(bytes);
      if (codePage === UTF16) return new TextDecoder('utf-16le').decode(run);
      if (codePage === UTF8) return new TextDecoder('utf-8').decode(run);
      return Array.from(run, (byte) => String.fromCharCode(byte)).join('');
    },
  },
};

/** The library keeps one table of formats for all files; it has to forget those of the file before. */
const FORMATS_IN_TABLE = 0x188;

/** Reads a workbook stream; throws where it stumbles. */
export type StreamParser = (stream: Uint8Array, withFormulas: boolean) => WorkBook;

/** Loads the library, which only an old workbook needs. */
export async function loadParser(): Promise<StreamParser> {
  const library = await import('@e965/xlsx');
  library.set_cptable(BYTES_AS_CHARACTERS);
  const { load } = library.SSF as { readonly load: (code: string, id: number) => void };
  return (stream, withFormulas) => {
    for (let id = 0; id < FORMATS_IN_TABLE; id += 1) load(BUILT_IN_FORMATS.get(id) ?? 'General', id);
    return library.read(stream, { ...OPTIONS, cellFormula: withFormulas });
  };
}
