import { codecBrowser } from '../../../../src/hosts/file/zip/codec-browser';
import { contentsOf, formatsOf, readOld } from './read-old';
import {
  byteLabel,
  number,
  oldWorkbook,
  record,
  utf16,
  wideLabel,
  word,
  workbookStream,
} from './old-workbook';

/** In GBK: 决算, 合计, 公用经费 and 万元; in Big5: 合計. */
const SETTLED = [0xbe, 0xf6, 0xcb, 0xe3];
const TOTAL = [0xba, 0xcf, 0xbc, 0xc6];
const RUNNING = [0xb9, 0xab, 0xd3, 0xc3, 0xbe, 0xad, 0xb7, 0xd1];
const MYRIAD = [0xcd, 0xf2, 0xd4, 0xaa];
const TOTAL_BIG5 = [0xa6, 0x58, 0xad, 0x70];
/** Café in the code page of Western Europe. */
const CAFE = [0x43, 0x61, 0x66, 0xe9];

const settled = (codePage: number | null, ...labels: readonly (readonly number[])[]) =>
  oldWorkbook({
    biff: 5,
    ...(codePage === null ? {} : { codePage }),
    sheetName: SETTLED,
    cells: [...labels.map((label, row) => byteLabel(row, 0, label)), number(9, 1, 182.4)],
  });

describe('Excel 5.0/95 的文字按代码页读', () => {
  it.each([
    ['写明 GBK（936）', 936, [TOTAL, RUNNING], ['决算', '合计', '公用经费', 182.4]],
    ['没有写代码页，全是中文', null, [TOTAL, RUNNING], ['决算', '合计', '公用经费', 182.4]],
    ['写成西欧（1252），其实全是中文', 1252, [TOTAL, RUNNING], ['决算', '合计', '公用经费', 182.4]],
    ['写成 UTF-16（1200），其实是 GBK', 1200, [TOTAL], ['决算', '合计', 182.4]],
    ['末尾的字被截去一半，仍是中文', 1252, [[...RUNNING, 0xba]], ['决算', '公用经费�', 182.4]],
  ])('%s', async (_name, codePage, labels, expected) => {
    expect(await contentsOf(settled(codePage, ...labels))).toEqual(expected);
  });

  it('网页里读出的与命令行一样', async () => {
    const bytes = settled(936, TOTAL);
    expect(await contentsOf(bytes, codecBrowser)).toEqual(await contentsOf(bytes));
  });

  it('写明 Big5（950）的繁体不当作 GBK', async () => {
    const bytes = oldWorkbook({
      biff: 5,
      codePage: 950,
      sheetName: TOTAL_BIG5,
      cells: [byteLabel(0, 0, TOTAL_BIG5)],
    });
    expect(await contentsOf(bytes)).toEqual(['合計', '合計']);
  });

  it('写明西欧（1252）、文字也是西欧的，不当作中文', async () => {
    const bytes = oldWorkbook({ biff: 5, codePage: 1252, sheetName: [0x41], cells: [byteLabel(0, 0, CAFE)] });
    expect(await contentsOf(bytes)).toEqual(['A', 'Café']);
  });

  it('多数是中文、有的不是：按中文读，并说明是猜的', async () => {
    expect(await contentsOf(settled(1252, TOTAL, [...CAFE, 0x20]))).toEqual([
      '决算',
      '合计',
      'Caf� ',
      182.4,
      'codePageGuessed',
    ]);
  });

  it('少数像中文、没有写代码页：说明是猜的', async () => {
    const cells = [byteLabel(0, 0, CAFE), byteLabel(1, 0, [...CAFE, 0x73]), byteLabel(2, 0, TOTAL)];
    const bytes = oldWorkbook({ biff: 5, sheetName: [0x41], cells });
    expect(await contentsOf(bytes)).toEqual(['A', 'Café', 'Cafés', 'ºÏ¼Æ', 'codePageGuessed']);
  });

  it('只有英文和数字，没有写代码页也不必猜', async () => {
    const bytes = oldWorkbook({ biff: 5, sheetName: [0x41], cells: [byteLabel(0, 0, [0x42])] });
    expect(await contentsOf(bytes)).toEqual(['A', 'B']);
  });

  it('数字格式里的中文也读对，前一个文件的格式不留给后一个', async () => {
    const format = [0x30, 0x22, ...MYRIAD, 0x22];
    const look = [0, 0, ...word(5), ...Array.from({ length: 12 }, () => 0)];
    const book = { biff: 5, codePage: 936, sheetName: SETTLED, cells: [number(0, 0, 1)] } as const;
    const own = [record(0x41e, [...word(5), format.length, ...format]), record(0xe0, look)];
    expect(await formatsOf(oldWorkbook({ ...book, globals: own }))).toEqual(['0"万元"']);
    expect(await formatsOf(oldWorkbook({ ...book, globals: own.slice(1) }))).toEqual([
      '"¥"#,##0;"¥"\\-#,##0',
    ]);
  });
});

describe('Excel 97 以来的文字是 UTF-16，不看代码页', () => {
  it.each([1200, 936, 1252])('代码页写成 %d', async (codePage) => {
    const cells = [wideLabel(0, 0, '合计𠮷'), number(0, 1, 0)];
    expect(await contentsOf(oldWorkbook({ biff: 8, codePage, sheetName: utf16('决算'), cells }))).toEqual([
      '决算',
      '合计𠮷',
      0,
    ]);
  });
});

it('没有复合文档包着的记录流也能读', async () => {
  const stream = workbookStream({ biff: 5, sheetName: SETTLED, cells: [byteLabel(0, 0, TOTAL)] });
  expect(await contentsOf(stream)).toEqual(['决算', '合计']);
});

it('复合文档里没有工作簿的，不是工作簿', async () => {
  const bytes = oldWorkbook({ biff: 5, sheetName: SETTLED, cells: [] });
  const at = bytes.findIndex((_, index) =>
    utf16('Book').every((byte, offset) => bytes[index + offset] === byte),
  );
  const renamed = bytes.slice();
  renamed.set(utf16('Look'), at);
  expect(await readOld(renamed)).toBe('notAWorkbook');
});
