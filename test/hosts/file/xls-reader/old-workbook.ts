import { CFB } from '@e965/xlsx';

/** A workbook of Excel 5 or 95 (5) or of Excel 97 and later (8), with one sheet. */
export type OldWorkbook = {
  readonly biff: 5 | 8;
  /** None for a workbook that does not say. */
  readonly codePage?: number;
  /** As the workbook holds it: bytes of its code page, or UTF-16. */
  readonly sheetName: readonly number[];
  /** Records between the start of the workbook and its sheets. */
  readonly globals?: readonly Uint8Array[];
  readonly cells: readonly Uint8Array[];
};

/** The pairs of bytes that the platform reads as one letter, by the letter. */
const GBK: ReadonlyMap<string, readonly number[]> = new Map(
  Array.from({ length: 126 * 191 }, (_, index) => {
    const pair = [0x81 + Math.floor(index / 191), 0x40 + (index % 191)];
    return [new TextDecoder('gbk').decode(Uint8Array.from(pair)), pair];
  }),
);

const CODE_PAGE = 0x42;
const SHEET = 0x85;
const START = 0x809;
const END = 0x0a;

/** A record: its type, its length, its body. */
export function record(type: number, body: readonly number[] = []): Uint8Array {
  return Uint8Array.from([...word(type), ...word(body.length), ...body]);
}

/** A text in a cell, its bytes as Excel 5 and 95 keep them. */
export function byteLabel(row: number, column: number, bytes: readonly number[]): Uint8Array {
  return record(0x204, [...word(row), ...word(column), 0, 0, ...word(bytes.length), ...bytes]);
}

/** A text in a cell in UTF-16, as Excel 97 and later keep it. */
export function wideLabel(row: number, column: number, text: string): Uint8Array {
  return record(0x204, [...word(row), ...word(column), 0, 0, ...word(text.length), 1, ...utf16(text)]);
}

/** A number in a cell. */
export function number(row: number, column: number, value: number): Uint8Array {
  return record(0x203, [...word(row), ...word(column), 0, 0, ...double(value)]);
}

/** A formula with its value; its tokens as Excel keeps them. */
export function formula(row: number, column: number, value: number, tokens: readonly number[]): Uint8Array {
  const body = [...word(row), ...word(column), 0, 0, ...double(value), 0, 0, 0, 0, 0, 0];
  return record(0x06, [...body, ...word(tokens.length), ...tokens]);
}

/** The stream of records. */
export function workbookStream({ biff, codePage, sheetName, globals = [], cells }: OldWorkbook): Uint8Array {
  const start = (kind: number): Uint8Array =>
    record(START, [0, biff === 8 ? 6 : 5, ...word(kind), 0, 0, 0, 0]);
  const wide = biff === 8 ? [1] : [];
  const letters = biff === 8 ? sheetName.length / 2 : sheetName.length;
  const sheet = (at: number): Uint8Array =>
    record(SHEET, [...word(at), 0, 0, 0, 0, letters, ...wide, ...sheetName]);
  const page = codePage === undefined ? [] : [record(CODE_PAGE, word(codePage))];
  const globalsUpTo = (at: number): Uint8Array[] => [start(5), ...globals, ...page, sheet(at), record(END)];
  const length = globalsUpTo(0).reduce((total, each) => total + each.length, 0);
  return Uint8Array.from(
    [...globalsUpTo(length), start(0x10), ...cells, record(END)].flatMap((each) => [...each]),
  );
}

/** A compound file that holds the streams. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const { utils, write } = CFB as {
    readonly utils: {
      readonly cfb_new: () => unknown;
      readonly cfb_add: (file: unknown, name: string, bytes: Uint8Array) => void;
    };
    readonly write: (file: unknown, options: { readonly type: 'buffer' }) => Uint8Array;
  };
  const file = utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) utils.cfb_add(file, `/${name}`, bytes);
  return Uint8Array.from(write(file, { type: 'buffer' }));
}

/** The file that Excel would have written. */
export function oldWorkbook(book: OldWorkbook): Uint8Array {
  return compoundFile({ [book.biff === 8 ? 'Workbook' : 'Book']: workbookStream(book) });
}

/** A text in GBK, as Chinese Excel 5 and 95 keep it. */
export function gbk(text: string): readonly number[] {
  return Array.from(text).flatMap((letter) => GBK.get(letter) ?? [letter.charCodeAt(0)]);
}

/** A text in two bytes a letter. */
export function utf16(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => word(text.charCodeAt(index))).flat();
}

/** A number as two bytes, the least first. */
export function word(value: number): readonly number[] {
  return [value & 0xff, (value >> 8) & 0xff];
}

function double(value: number): readonly number[] {
  return [...new Uint8Array(Float64Array.of(value).buffer)];
}
