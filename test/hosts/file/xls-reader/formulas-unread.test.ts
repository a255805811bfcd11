import { contentsOf, readOld } from './read-old';
import { formula, number, oldWorkbook, record, utf16, word } from './old-workbook';

/** 1+1, and what the library does not print: the sum of a row by its label, as Excel 97 to 2003 allowed it. */
const SUM = [0x1e, 1, 0, 0x1e, 1, 0, 0x03];
const BY_LABEL = [0x18, 0x02, 0, 0, 0, 0];
const NAME_BY_LABEL = [0, 0, 0, 2, ...word(6), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x41, 0x42, ...BY_LABEL];

const book = (cells: readonly Uint8Array[], globals: readonly Uint8Array[] = []) =>
  oldWorkbook({ biff: 8, codePage: 1200, sheetName: utf16('决算'), globals, cells });

describe('一个读不出的公式不让整个文件读不了', () => {
  it('数值照读，公式都不读，并作说明', async () => {
    const bytes = book([formula(0, 0, 2, SUM), formula(1, 0, 186.51, BY_LABEL), number(2, 0, 0)]);
    expect(await contentsOf(bytes)).toEqual(['决算', 2, 186.51, 0, 'formulasUnread']);
    const read = await readOld(bytes);
    expect(typeof read === 'string' ? read : read.sheets[0]?.cells.formulas.size).toBe(0);
  });

  it('公式都读得出的，照读公式，没有说明', async () => {
    const bytes = book([formula(0, 0, 2, SUM)]);
    expect(await contentsOf(bytes)).toEqual(['决算', 2]);
    const read = await readOld(bytes);
    expect(typeof read === 'string' ? read : [...(read.sheets[0]?.cells.formulas.values() ?? [])]).toEqual([
      '1+1',
    ]);
  });

  it('读不出的是定义名称里的公式，也一样', async () => {
    const bytes = book([formula(0, 0, 2, SUM)], [record(0x18, NAME_BY_LABEL)]);
    expect(await contentsOf(bytes)).toEqual(['决算', 2, 'formulasUnread']);
  });
});

it('没有对象的批注不妨碍读数', async () => {
  const orphan = record(0x1c, [0, 0, 0, 0, 0, 0, 9, 0, 1, 0, 0, 0x41, 0]);
  expect(await contentsOf(book([number(0, 0, 5), orphan]))).toEqual(['决算', 5]);
});
