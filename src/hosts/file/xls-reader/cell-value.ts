import type { CellObject } from '@e965/xlsx';
import { CellKind } from '../../../workbook/snapshot';
import type { TextTableBuilder } from '../../../workbook/text-table-builder';
import type { Decode } from './code-page';

/** The error values by their numbers in binary workbooks ([MS-XLS] 2.5.10). */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

/** Kind and value of a cell the library read, its text put into the table; no kind where it holds nothing. */
export function kindAndValue(
  cell: CellObject,
  texts: TextTableBuilder,
  decode: Decode,
): readonly [kind: CellKind | null, value: number] {
  const calculated = cell.f !== undefined;
  switch (cell.t) {
    case 'n':
      return typeof cell.v === 'number' ? [CellKind.number, cell.v] : [null, 0];
    case 'b':
      return [CellKind.boolean, cell.v === true ? 1 : 0];
    case 'e':
      return textValue(ERRORS.get(cell.v) ?? '#N/A', CellKind.error, calculated, texts);
    case 's':
      return textValue(decode(String(cell.v ?? '')), CellKind.text, calculated, texts);
    case 'd':
    case 'z':
      return calculated ? [CellKind.formulaWithoutValue, 0] : [null, 0];
  }
}

/** An empty text is nothing, but where a formula gave it. */
function textValue(
  text: string,
  kind: CellKind,
  calculated: boolean,
  texts: TextTableBuilder,
): readonly [kind: CellKind | null, value: number] {
  if (text === '' && !calculated) return [null, 0];
  texts.appendText(text);
  return [kind, texts.finish()];
}
