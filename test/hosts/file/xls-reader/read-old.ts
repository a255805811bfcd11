import { workbookReader } from '../../../../src/hosts/file/workbook-reader';
import { codecNode } from '../../../../src/hosts/file/zip/codec-node';
import { formatOf, kindOf, numberOf, textOf } from '../../../../src/workbook/cell';
import { CellKind, type WorkbookSnapshot } from '../../../../src/workbook/snapshot';

/** What reading gives, or the code of the problem. */
export async function readOld(
  bytes: Uint8Array,
  codec = codecNode,
  name = '决算.xls',
): Promise<WorkbookSnapshot | string> {
  const read = await workbookReader(codec).read({ name, bytes });
  return read.ok ? read.value : read.problem.code;
}

/** Name of the sheet, contents of its cells in their order, and what was doubtful; or the code of the problem. */
export async function contentsOf(bytes: Uint8Array, codec = codecNode): Promise<unknown> {
  const book = await readOld(bytes, codec);
  if (typeof book === 'string') return book;
  const sheets = book.sheets.map(({ name, cells }) => [
    name,
    ...Array.from(cells.kinds, (_, entry) =>
      kindOf(cells, entry) === CellKind.number ? numberOf(cells, entry) : textOf(cells, entry),
    ),
  ]);
  return [...sheets.flat(), ...book.doubts];
}

/** The formats of the cells in their order. */
export async function formatsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const book = await readOld(bytes);
  if (typeof book === 'string') throw new Error(book);
  return book.sheets.flatMap(({ cells }) => Array.from(cells.kinds, (_, entry) => formatOf(cells, entry)));
}
