import { entryAt, formatOf, kindOf, numberOf, textOf } from '../../../src/workbook/cell';
import { CellKind, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { columnLetters } from '../../../src/domain/cell-address';
import { FACT_IDS } from '../../../src/domain/fact/catalogue';
import { best, readAll, type Read } from '../facts-of';
import { sheetOf, workbookOf, type GridCell } from '../grid';
import { sample } from '../sample-workbooks';

/** Samples whose layout is changed without changing what they say. */
type Change = (sheet: SheetSnapshot, index: number) => SheetSnapshot;

type Grid = { readonly rows: GridCell[][]; readonly merges: readonly string[] };

function gridOf(sheet: SheetSnapshot, shift = 0): Grid {
  const { cells } = sheet;
  const rows = Array.from({ length: cells.rowCount }, (_, row) =>
    Array.from({ length: Math.min(cells.columnCount, 40) }, (__, column) => cellOf(sheet, row, column)),
  );
  const merges = sheet.merges.map(
    ({ top, left, bottom, right }) =>
      `${columnLetters(left + shift)}${String(top + shift + 1)}:${columnLetters(right + shift)}${String(bottom + shift + 1)}`,
  );
  return { rows, merges };
}

function cellOf({ cells }: SheetSnapshot, row: number, column: number): GridCell {
  const entry = entryAt(cells, row, column);
  if (entry < 0) return null;
  const number = numberOf(cells, entry);
  if (number !== null) return { value: number, format: formatOf(cells, entry) };
  return kindOf(cells, entry) === CellKind.text ? textOf(cells, entry) : null;
}

const renamed: Change = (sheet, index) => ({ ...sheet, name: `Sheet${String(index + 1)}` });

const unmerged: Change = (sheet) => ({ ...sheet, merges: [] });

const movedIn: Change = (sheet) => {
  const { rows, merges } = gridOf(sheet, 2);
  return sheetOf(sheet.name, [[], [], ...rows.map((row) => [null, null, ...row])], { merges });
};

const spacedOut: Change = (sheet) => {
  const { rows, merges } = gridOf(sheet);
  const spaced = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' && cell.length < 12 && !/[\d：:]/.test(cell)
        ? Array.from(cell).join('\u3000')
        : cell,
    ),
  );
  return sheetOf(sheet.name, spaced, { merges });
};

const amountsAsText: Change = (sheet) => {
  const { rows, merges } = gridOf(sheet);
  const texts = rows.map((row) =>
    row.map((cell) =>
      cell !== null &&
      typeof cell === 'object' &&
      'value' in cell &&
      cell.format === '#,##0.00' &&
      Number(cell.value) > 999
        ? Number(cell.value).toLocaleString('en-US', { minimumFractionDigits: 2 })
        : cell,
    ),
  );
  return sheetOf(sheet.name, texts, { merges });
};

/** Every fact with its value and whether it is doubted. */
function summary(read: Read): Readonly<Record<string, string>> {
  return Object.fromEntries(
    FACT_IDS.flatMap((fact) => {
      const reading = best(read, fact);
      return reading === undefined
        ? []
        : [[fact, `${reading.value.toString()}${reading.doubts.length > 0 ? '?' : ''}`]];
    }),
  );
}

function changed(workbook: WorkbookSnapshot, change: Change): WorkbookSnapshot {
  return workbookOf(workbook.name, ...workbook.sheets.map(change));
}

describe.each([
  ['机关事务服务中心2020年度.xlsx'],
  ['real-putuo-2024/上海市普陀区财政局2024年度部门决算.xlsx'],
  ['real-wanli-2025/2025年部门预算公开表-万里街道.xlsx'],
])('%s 换个样子，读出的事实不变', (path) => {
  let workbook: WorkbookSnapshot;
  let expected: Readonly<Record<string, string>>;
  beforeAll(async () => {
    workbook = await sample(path);
    expected = summary(readAll([workbook]));
  });

  test.each<[string, Change]>([
    ['标签都叫 Sheet1、Sheet2 …', renamed],
    ['合并单元格全部拆开', unmerged],
    ['前面插入两行两列', movedIn],
    ['标签字间加空格', spacedOut],
    ['金额存成带千分位的文本', amountsAsText],
  ])('%s', (_, change) => {
    expect(summary(readAll([changed(workbook, change)]))).toEqual(expected);
  });

  test('工作表倒序', () => {
    expect(summary(readAll([workbookOf(workbook.name, ...[...workbook.sheets].reverse())]))).toEqual(
      expected,
    );
  });

  test('删去全部表就没有事实', () => {
    expect(summary(readAll([workbookOf(workbook.name)]))).toEqual({});
  });
});
