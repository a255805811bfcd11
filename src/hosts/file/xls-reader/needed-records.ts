import { putWord, recordsOf, RecordType, retype } from './records';

/** A formula, as Excel 5 and later number it, and as Excel 3 and 4 did. */
const FORMULAS: readonly number[] = [RecordType.formula, 0x0206, 0x0406];

/** What a snapshot is made from: sheets, formats, texts, cells, merged areas, widths, hidden rows and columns. */
const OF_CELLS: readonly number[] = [
  RecordType.start,
  RecordType.endOfStream,
  RecordType.codePage,
  RecordType.dates1904,
  RecordType.sheet,
  0x0081, // kind of sheet
  0x041e, // number format
  0x00e0, // look of cells
  0x00fc, // shared texts
  0x003c, // continues the record before
  0x0200, // used area
  0x0208, // row
  0x007d, // columns
  0x0203, // number
  0x0002, // whole number, as Excel 2 numbers it, like those that follow
  0x0003, // number
  0x0004, // text
  0x0005, // logical or error value
  0x0007, // text of a formula
  0x027e, // number, packed
  0x00bd, // numbers, packed
  0x0204, // text
  0x00d6, // text with fonts
  0x00fd, // shared text
  0x0205, // logical or error value
  ...FORMULAS,
  RecordType.formulaText,
  0x00e5, // merged areas
];

/** What formulas are printed from beside themselves: names, sheets elsewhere, formulas that cells share. */
const OF_FORMULAS: readonly number[] = [0x0016, 0x0017, 0x0018, 0x0021, 0x0023, 0x01ae, 0x0221, 0x04bc];

const WITH_FORMULAS: ReadonlySet<number> = new Set([...OF_CELLS, ...OF_FORMULAS]);
const WITHOUT_FORMULAS: ReadonlySet<number> = new Set(OF_CELLS);

/** Where the length of a formula stands in its record, and the length that says it has to be left out. */
const FORMULA_LENGTH = 20;
const LEFT_OUT = 0xffff;

/**
 * The stream with the records that a snapshot is made from; the others become ones that the library passes over. Notes,
 * drawings and links that it stumbles on cost no file then.
 */
export function withNeededRecords(stream: Uint8Array): Uint8Array {
  return keepOnly(WITH_FORMULAS, stream);
}

/** The same without formulas, names and all that formulas are printed from; the values that they gave stay. */
export function withoutFormulas(stream: Uint8Array): Uint8Array {
  const kept = keepOnly(WITHOUT_FORMULAS, stream);
  for (const record of recordsOf(kept)) {
    if (FORMULAS.includes(record.type)) putWord(kept, record, FORMULA_LENGTH, LEFT_OUT);
  }
  return kept;
}

function keepOnly(types: ReadonlySet<number>, stream: Uint8Array): Uint8Array {
  const kept = stream.slice();
  for (const record of recordsOf(stream)) {
    if (!types.has(record.type)) retype(kept, record, RecordType.printerSettings);
  }
  return kept;
}
