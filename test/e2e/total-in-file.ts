import { workbookReader } from '../../src/hosts/file/workbook-reader';
import { codecNode } from '../../src/hosts/file/zip/codec-node';
import { entryAt, numberOf, textOf } from '../../src/workbook/cell';

const SCORE = 8;

/** What the score table of a workbook file shows as 合计, as it is calculated there. */
export async function totalInFile(bytes: Uint8Array): Promise<number | string> {
  const read = await workbookReader(codecNode).read({ name: '评分.xlsx', bytes });
  const sheets = read.ok ? read.value.sheets : [];
  const cells = sheets.find(({ name }) => name === '评分表')?.cells;
  if (cells === undefined) throw new Error('There is no 评分表.');
  const rows = Array.from({ length: cells.rowCount }, (_, row) => row);
  const row = rows.find((each) => textOf(cells, entryAt(cells, each, 0)) === '合计') ?? -1;
  const entry = entryAt(cells, row, SCORE);
  return numberOf(cells, entry) ?? textOf(cells, entry);
}
