import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read, utils, type CellObject } from '@e965/xlsx';
import { workbookReader } from '../../../src/hosts/file/workbook-reader';
import { codecBrowser } from '../../../src/hosts/file/zip/codec-browser';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { entryAt, formatOf, kindOf, numberOf, textOf } from '../../../src/workbook/cell';
import { CellKind, type WorkbookSnapshot } from '../../../src/workbook/snapshot';

const SAMPLES = join(__dirname, '../../fixtures/samples');

function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return workbooksIn(path);
    return /\.xlsx?$/.test(name) ? [path] : [];
  });
}

/** Every cell that holds something, as "sheet!A1" → value, as our reader and as the peer see it. */
function ourCells(snapshot: WorkbookSnapshot): Map<string, unknown> {
  const seen = new Map<string, unknown>();
  for (const { name, cells } of snapshot.sheets) {
    for (let row = 0; row < cells.rowCount; row += 1) {
      for (let column = 0; column < cells.columnCount; column += 1) {
        const entry = entryAt(cells, row, column);
        const kind = kindOf(cells, entry);
        if (kind === null) continue;
        const value = kind === CellKind.number ? numberOf(cells, entry) : textOf(cells, entry);
        seen.set(`${name}!${utils.encode_cell({ r: row, c: column })}`, [
          value,
          cells.formulas.get(entry) ?? null,
        ]);
      }
    }
  }
  return seen;
}

function peerCells(bytes: Uint8Array): Map<string, unknown> {
  const seen = new Map<string, unknown>();
  const book = read(bytes, { cellFormula: true });
  for (const name of book.SheetNames) {
    for (const [address, cell] of Object.entries(book.Sheets[name] ?? {}) as [string, CellObject][]) {
      if (address.startsWith('!') || cell.v === undefined || cell.v === '') continue;
      seen.set(`${name}!${address}`, [cell.v, cell.f ?? null]);
    }
  }
  return seen;
}

describe.each(workbooksIn(SAMPLES).map((path) => [basename(path), path]))('样例 %s', (_name, path) => {
  const bytes = readFileSync(path);

  it.each([
    ['Node', codecNode],
    ['browser', codecBrowser],
  ])('每个单元格的值和公式都与另一个读取库一致（%s）', async (_platform, codec) => {
    const result = await workbookReader(codec).read({ name: basename(path), bytes });
    if (!result.ok) throw new Error(result.problem.code);
    const ours = ourCells(result.value);
    const peers = peerCells(bytes);
    expect(ours.size).toBeGreaterThan(20);
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(peers));
  });
});

it('读出合并单元格、数字格式和真实使用区域', async () => {
  const path = join(SAMPLES, 'real-wanli-2025/2025年部门预算公开表-万里街道.xlsx');
  const result = await workbookReader(codecNode).read({ name: '万里.xlsx', bytes: readFileSync(path) });
  if (!result.ok) throw new Error(result.problem.code);
  const sheet = result.value.sheets.find(({ name }) => name === '部门收支总表');
  // The file declares A1:IS21; nothing stands right of D.
  expect([sheet?.cells.rowCount, sheet?.cells.columnCount]).toEqual([21, 4]);
  expect(sheet?.merges).toContainEqual({ top: 1, left: 0, bottom: 1, right: 3 });
  expect(sheet === undefined ? '' : formatOf(sheet.cells, entryAt(sheet.cells, 20, 3))).toBe('#,##0_ ');
});
