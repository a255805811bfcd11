import { utils, write } from '@e965/xlsx';
import { workbookReader } from '../../../../src/hosts/file/workbook-reader';
import { codecNode } from '../../../../src/hosts/file/zip/codec-node';
import { workbookOf } from '../package-of';

async function widths(bytes: Uint8Array): Promise<readonly (readonly [number, number])[]> {
  const result = await workbookReader(codecNode).read({ name: '表', bytes });
  if (!result.ok) throw new Error(result.problem.code);
  return [...(result.value.sheets[0]?.columnWidths ?? [])];
}

/** A sheet that uses columns A to D. */
const used = '<sheetData><row r="1"><c r="D1"><v>1</v></c></row></sheetData>';

const sheetWidths = (columns: string): Promise<readonly (readonly [number, number])[]> =>
  widths(workbookOf({ sheet: columns + used }));

describe('列宽按字符数读出', () => {
  it('一段列同宽，未写明的列不列出', async () => {
    const columns = '<cols><col min="1" max="2" width="20.7142857" customWidth="1"/></cols>';
    expect(await sheetWidths(columns)).toEqual([
      [0, 20],
      [1, 20],
    ]);
  });

  it('表的默认列宽用于未写明的列', async () => {
    const columns =
      '<sheetFormatPr defaultColWidth="9.7142857"/><cols><col min="2" max="2" width="30.7142857"/></cols>';
    expect(await sheetWidths(columns)).toEqual([
      [0, 9],
      [1, 30],
      [2, 9],
      [3, 9],
    ]);
  });

  it('写到整张表那么宽的一段，只留用到的列', async () => {
    const columns = '<cols><col min="3" max="16384" width="12.7142857"/></cols>';
    expect(await sheetWidths(columns)).toEqual([
      [2, 12],
      [3, 12],
    ]);
  });

  it.each([
    ['没有宽度', '<col min="1" max="1"/>'],
    ['宽度不是数', '<col min="1" max="1" width="宽"/>'],
    ['宽度是负数', '<col min="1" max="1" width="-3"/>'],
    ['宽过 255', '<col min="1" max="1" width="1e9"/>'],
    ['列号从 0 起', '<col min="0" max="1" width="9"/>'],
    ['首尾颠倒', '<col min="3" max="2" width="9"/>'],
    ['列号超出表格', '<col min="16385" max="99999" width="9"/>'],
    ['隐藏的列', '<col min="1" max="1" width="9" hidden="1"/>'],
  ])('%s，不算列宽', async (_, column) => {
    expect(await sheetWidths(`<cols>${column}</cols>`)).toEqual([]);
  });

  it('重叠的列段，先写的算数', async () => {
    const columns = '<cols><col min="1" max="2" width="10.7142857"/><col min="2" max="4" width="50"/></cols>';
    expect(await sheetWidths(columns)).toEqual([
      [0, 10],
      [1, 10],
    ]);
  });

  it('旧格式 .xls 也读出列宽，只留用到的列', async () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([['项目', '金额']]);
    sheet['!cols'] = [{ wch: 24 }, { wch: 10 }, { wch: 40 }];
    utils.book_append_sheet(book, sheet, '表');
    const read = await widths(
      new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer),
    );
    expect(read.map(([column, characters]) => [column, Math.round(characters)])).toEqual([
      [0, 24],
      [1, 10],
    ]);
  });
});
