import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write, type WorkBook } from '@e965/xlsx';
import { workbookReader } from '../../../../src/hosts/file/workbook-reader';
import { codecNode } from '../../../../src/hosts/file/zip/codec-node';
import { entryAt, kindOf, numberOf, textOf } from '../../../../src/workbook/cell';
import { CellKind, type WorkbookSnapshot } from '../../../../src/workbook/snapshot';

const reader = workbookReader(codecNode);

async function read(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const result = await reader.read({ name: '表.xls', bytes });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const problem = async (bytes: Uint8Array): Promise<string | null> => {
  const result = await reader.read({ name: '表.xls', bytes });
  return result.ok ? null : result.problem.code;
};

function smallBook(): WorkBook {
  const book = utils.book_new();
  const cells = {
    A1: { t: 's', v: '合计' },
    B1: { t: 'e', v: 7 },
    A2: { t: 'n', v: 0 },
    B2: { t: 'b', v: true },
  };
  utils.book_append_sheet(book, { '!ref': 'A1:B2', ...cells }, '甲');
  return book;
}

const bytesOf = (book: WorkBook, bookType: 'biff8' | 'biff5'): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);

const fixture = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(join(__dirname, '../../../fixtures', name)));

it('读出旧格式里隐藏的行、列、表，定义名称和空文字公式', async () => {
  const book = await read(fixture('old-format/hidden-and-formulas.xls'));
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['甲表', 'visible'],
    ['隐藏', 'hidden'],
    // LibreOffice, which saved this file, knows only one way of hiding.
    ['很隐藏', 'hidden'],
  ]);
  expect(book.definedNames).toEqual([
    { name: '合计名', reference: '甲表!$A$1', sheet: null },
    { name: '本表名', reference: '甲表!$B$1', sheet: '甲表' },
  ]);
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[3], [3]]);
  expect(sheet.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 2 }]);
  expect([textOf(sheet.cells, 0), textOf(sheet.cells, entryAt(sheet.cells, 2, 0))]).toEqual([
    '合计𠮷〔2020〕',
    '001001',
  ]);
  const empty = entryAt(sheet.cells, 0, 6);
  expect([kindOf(sheet.cells, empty), textOf(sheet.cells, empty), sheet.cells.formulas.get(empty)]).toEqual([
    CellKind.text,
    '',
    '""',
  ]);
});

it.each(['biff8', 'biff5'] as const)('%s 的错误值、零和逻辑值各归其类', async (format) => {
  const [sheet] = (await read(bytesOf(smallBook(), format))).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  expect([...sheet.cells.kinds]).toEqual([CellKind.text, CellKind.error, CellKind.number, CellKind.boolean]);
  expect(textOf(sheet.cells, 1)).toBe('#DIV/0!');
  expect(numberOf(sheet.cells, 2)).toBe(0);
});

describe('读不了的旧格式文件', () => {
  it.each([
    ['设有密码的（FILEPASS 记录）', 'old-format/locked.xls', 'fileEncrypted'],
    ['其实是旧格式文字文档的', 'old-format/text-document.doc', 'notAWorkbook'],
  ])('%s', async (_name, file, code) => {
    expect(await problem(fixture(file))).toBe(code);
  });

  it('扇区链绕成环的，在读取之前就拒绝', async () => {
    const sound = fixture('samples/部门决算公开表2020.xls');
    const table = (new DataView(sound.buffer).getUint32(76, true) + 1) * 512;
    const ring = sound.slice();
    ring.set([3, 0, 0, 0], table + 4 * 3);
    expect([await problem(sound), await problem(ring)]).toEqual([null, 'corruptPart']);
  });
});

it('限时之内的结果和错误原样交回', () => {
  expect(codecNode.withinTime(() => 42)).toBe(42);
  expect(() =>
    codecNode.withinTime(() => {
      throw new RangeError('坏');
    }),
  ).toThrow(RangeError);
});
