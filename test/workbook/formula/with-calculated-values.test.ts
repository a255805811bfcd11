import { columnLetters } from '../../../src/domain/cell-address';
import { entryAt, kindOf, numberOf, textOf } from '../../../src/workbook/cell';
import { withCalculatedValues } from '../../../src/workbook/formula/with-calculated-values';
import { CellKind, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { calculateFormulas, type OracleSheet } from '../../oracle/calculate-formulas';
import { fc, runs } from '../../run/properties';
import { sheetOf, workbookOf, type GridCell } from '../grid';

/** What the sheets say of a unit: a list with blanks, dashes and text, and another sheet with a name to be quoted. */
const LIST = sheetOf('三公', [
  ['项目', '预算数', '决算数'],
  ['因公出国（境）费', 0.1, '—'],
  ['公务接待费', 0.2, 1126.69],
  ['公务用车购置费', null, '约12万'],
  ['公务用车运行维护费', 12345.67, { error: '#REF!' }],
]);
const OTHER = sheetOf("决算 '20", [[3, 7, '']]);

/** The number that a formula on sheet 汇总 comes to beside LIST and OTHER; null where it stays without value. */
function valueOf(formula: string): number | null {
  const sheet = sheetOf('汇总', [[{ uncalculated: formula }, 5, null, '800']]);
  return shown(withCalculatedValues(workbookOf('决算.xlsx', sheet, LIST, OTHER)).sheets[0], 0, 0);
}

/** The number of a cell; null where it is a formula without value, the only other thing it may be. */
function shown(sheet: SheetSnapshot | undefined, row: number, column: number): number | null {
  if (sheet === undefined) throw new Error('no such sheet');
  const entry = entryAt(sheet.cells, row, column);
  const number = numberOf(sheet.cells, entry);
  if (number === null && kindOf(sheet.cells, entry) !== CellKind.formulaWithoutValue)
    throw new Error('something else');
  return number;
}

/** The numbers of a sheet after calculating. */
function calculatedRows(...rows: readonly (readonly GridCell[])[]): readonly (readonly (number | null)[])[] {
  const sheet = withCalculatedValues(workbookOf('决算.xlsx', sheetOf('表', rows))).sheets[0];
  return rows.map((row, index) => row.map((_, column) => shown(sheet, index, column)));
}

const CALCULATED: readonly (readonly [formula: string, value: number])[] = [
  ['SUM(三公!B2:B3)', 0.3],
  ['三公!B2+三公!B3', 0.3],
  ['三公!B3-三公!B2', 0.1],
  ['SUM(三公!B2:B5)', 12345.97],
  ['SUM(三公!$C$2:C3)', 1126.69],
  ['SUM(三公!$B$2:$B$3,B1,2.5,三公!B5)', 12353.47],
  ['sum( 三公!B2 , 三公!b3 )', 0.3],
  ['SUM(三公!B3:B2)', 0.3],
  ['SUM(B:B)', 5],
  ["SUM('决算 ''20'!1:1)", 10],
  ['SUM(三公!B2:B3)*2+SUM(B1)', 5.6],
  ['SUM((三公!B2+三公!B3)*10)', 3],
  ['三公!B3', 0.2],
  ['+三公!$B$5', 12345.67],
  ["'三公'!B5/10000", 1.234567],
  ["'决算 ''20'!B1", 7],
  ["'决算 ''20'!A1:A1", 3],
  ['三公!B4', 0],
  ['C1', 0],
  ['Z99', 0],
  ['SUM(Z:Z)', 0],
  ['三公!B4+B1', 5],
  ['-B1*2', -10],
  ['2*-B1', -10],
  ['--B1', 5],
  ['10-2-3', 5],
  ['10-(2-3)', 11],
  ['100/10/5', 2],
  ['2+3*4', 14],
  ['(2+3)*4', 20],
  ['B1*20%', 1],
  ['1/3', 1 / 3],
  ['1/3*3', 1],
  ['1.1-1-0.1', 0],
  ['1E+2+.5', 100.5],
  ['ROUND(2.675,2)', 2.68],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(三公!B5,-2)', 12300],
  ['ROUND(1.005*100,0)', 101],
  ['ROUND(三公!B5/10000,2)', 1.23],
  [' ( 1 + 2 ) ', 3],
];

const WITHOUT_VALUE: readonly string[] = [
  // Text, errors and text that says a number where numbers are wanted.
  '三公!A1',
  '三公!C2+1',
  'D1',
  'D1*1',
  'SUM(A1:D1,D1)',
  'SUM(B1:D1)',
  'SUM(三公!C2:C4)',
  'SUM(三公!C5)',
  '三公!C5+1',
  '"甲"',
  "'决算 ''20'!C1+1",
  'TRUE',
  // Nothing there.
  '没有!A1',
  "'[1]决算'!A1",
  '[1]三公!A1',
  '#REF!',
  '三公!#REF!+1',
  'XFE1',
  'A0',
  '合计',
  // Not understood.
  'IF(B1>1,1,2)',
  'AVERAGE(B1,B1)',
  'SUMIF(B:B,">1")',
  'SUM (B1)',
  'B1&B1',
  'B1=5',
  '2^2',
  'B1:C1',
  'B1:C1+1',
  'ROUND(B1:C1,0)',
  'SUM(三公:汇总!B1)',
  'SUM(三公!B2:三公!B3)',
  'SUM(B1 B1)',
  'SUM((B1,B1))',
  'SUM({1,2})',
  'B1#',
  '@B1',
  'ROUND(B1)',
  'ROUND(B1,0,0)',
  'ROUND(B1,1.5)',
  'ROUND(B1,99)',
  'SUM()',
  'SUM(B1,)',
  'SUM(,B1)',
  '(1,2)',
  '1/0',
  '1/C1',
  '1E+300*1E+300',
  '1E+999',
  '1E-300/1E+300',
  // Not complete.
  '',
  '(B1',
  'B1)',
  'SUM(B1',
  'B1+',
  '*B1',
  '1 2',
  '%',
  "'三公!B2",
  '1,2',
  '5..5',
];

describe('没有保存结果的公式', () => {
  test.each(CALCULATED)('%s 得 %d', (formula, value) => {
    expect(valueOf(formula)).toBe(value);
  });

  test('另一个公式引擎算出的一样', () => {
    const sheets: Readonly<Record<string, OracleSheet>> = {
      汇总: { B1: 5, D1: '800' },
      ...Object.fromEntries([LIST, OTHER].map((sheet) => [sheet.name, constants(sheet)])),
    };
    // The engine sees its formulas from a sheet of their own.
    const formulas = CALCULATED.map(([formula]) =>
      formula.replace(/(?<![\w!:$.])(?:B1|C1|B:B|Z99|Z:Z)/g, '汇总!$&'),
    );
    const answers = calculateFormulas(sheets, formulas).map((value) => Number(Number(value).toPrecision(14)));
    expect(answers).toEqual(CALCULATED.map(([, value]) => expect.closeTo(value, 12) as number));
  });

  test.each(WITHOUT_VALUE)('“%s”算不出，仍然没有结果', (formula) => {
    expect(valueOf(formula)).toBeNull();
  });

  test('括号再多、公式再长，也照样算或者照样不算', () => {
    const nested = (depth: number): string => `${'('.repeat(depth)}B1${')'.repeat(depth)}`;
    expect(valueOf(nested(4000))).toBe(5);
    expect(valueOf(`${nested(4000)}))`)).toBeNull();
    expect(valueOf(`${nested(4094)}+1`)).toBe(6);
    expect(valueOf(`${nested(4095)}+1`)).toBeNull();
    expect(valueOf('B1*'.repeat(2000).concat('0'))).toBe(0);
    expect(valueOf(`'${'三'.repeat(8000)}`)).toBeNull();
  });
});

function constants({ cells }: SheetSnapshot): OracleSheet {
  const found: Record<string, number | string> = {};
  for (let row = 0; row < cells.rowCount; row += 1) {
    for (let column = 0; column < cells.columnCount; column += 1) {
      const entry = entryAt(cells, row, column);
      if (entry >= 0)
        found[`${columnLetters(column)}${row + 1}`] = numberOf(cells, entry) ?? textOf(cells, entry);
    }
  }
  return found;
}

describe('一格接一格的公式', () => {
  test('不论先后，各按所引用的结果算，中间不舍入', () => {
    expect(
      calculatedRows(
        [{ uncalculated: 'SUM(A2:A3)' }],
        [{ uncalculated: 'A4*3' }],
        [{ uncalculated: 'A4+A4' }],
        [{ uncalculated: '1/3' }],
      ),
    ).toEqual([[5 / 3], [1], [2 / 3], [1 / 3]]);
  });

  test('一万格的链条', () => {
    const rows = (last: GridCell) =>
      Array.from({ length: 10_000 }, (_, row): GridCell[] => [
        row === 9_999 ? last : { uncalculated: `A${row + 2}+0.01` },
      ]);
    expect(calculatedRows(...rows(5))[0]).toEqual([104.99]);
    expect(calculatedRows(...rows({ uncalculated: 'A1' }))[0]).toEqual([null]);
    expect(calculatedRows(...rows({ uncalculated: 'NOW()' }))[0]).toEqual([null]);
  });

  test('连乘一万次也不会越算越长', () => {
    const rows = Array.from({ length: 10_000 }, (_, row): GridCell[] => [
      row === 0 ? 1 : { uncalculated: `A${row}*1.000123456789` },
    ]);
    expect(calculatedRows(...rows).at(-1)?.[0]).toBeCloseTo(1.000123456789 ** 9_999, 9);
  });

  test('绕圈的都没有结果，引用它们的也没有，别的照算', () => {
    expect(
      calculatedRows(
        [{ uncalculated: 'B1' }, { uncalculated: 'C1+1' }, { uncalculated: 'A1' }, { uncalculated: 'A1*0' }],
        [
          { uncalculated: 'A2' },
          { uncalculated: 'SUM(A2:D2)' },
          { uncalculated: '1+1' },
          { uncalculated: 'C2' },
        ],
      ),
    ).toEqual([
      [null, null, null, null],
      [null, null, 2, 2],
    ]);
  });

  test('有结果的公式按保存的结果引用，不重算', () => {
    expect(calculatedRows([{ value: 7, formula: '1+1' }, { uncalculated: 'A1' }])).toEqual([[7, 7]]);
  });

  test('随便哪些格互相引用，算出来的都与另一个公式引擎一样', () => {
    const SIZE = 5;
    const cell = fc.integer({ min: 1, max: SIZE }).map((row) => `A${row}`);
    const content = fc.oneof(
      fc.integer({ min: 0, max: 999 }).map((cents): number | string => cents / 100),
      fc.tuple(cell, fc.constantFrom('+', '-', '*'), cell).map((parts) => parts.join('')),
      fc.tuple(cell, cell).map(([first, last]) => `SUM(${first}:${last})`),
      cell.map((each) => `ROUND(${each}/3,2)`),
    );
    fc.assert(
      fc.property(fc.array(content, { minLength: SIZE, maxLength: SIZE }), (contents) => {
        const rows = contents.map((each): GridCell[] => [
          typeof each === 'number' ? each : { uncalculated: each },
        ]);
        const cells = contents.map((each, row) => [
          `A${row + 1}`,
          typeof each === 'number' ? each : `=${each}`,
        ]);
        const asked = contents.map((_, row) => `表!A${row + 1}`);
        const answers = calculateFormulas({ 表: Object.fromEntries(cells) as OracleSheet }, asked);
        expect(calculatedRows(...rows)).toEqual(
          answers.map((value) => [typeof value === 'number' ? (expect.closeTo(value, 9) as number) : null]),
        );
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('快照', () => {
  const plain = sheetOf('甲', [['合计', 1]]);
  const unknown = sheetOf('乙', [['合计', { uncalculated: 'NOW()' }]]);
  const known = sheetOf('丙', [['合计', 2, { uncalculated: '甲!B1+B1' }, { uncalculated: 'NOW()' }]]);

  test('没有可算的，原样交回', () => {
    for (const workbook of [workbookOf('一.xlsx', plain), workbookOf('二.xlsx', plain, unknown)])
      expect(withCalculatedValues(workbook)).toBe(workbook);
  });

  test('只换有新结果的工作表，公式留着，原来的快照不动', () => {
    const before = workbookOf('三.xlsx', plain, unknown, known);
    const after: WorkbookSnapshot = withCalculatedValues(before);
    expect(after.sheets.map((sheet, index) => sheet === before.sheets[index])).toEqual([true, true, false]);
    const [was, is] = [before.sheets[2]?.cells, after.sheets[2]?.cells];
    expect(Array.from(was?.kinds ?? [])).toEqual([2, 1, 5, 5]);
    expect(Array.from(is?.kinds ?? [])).toEqual([2, 1, 1, 5]);
    expect(Array.from(is?.values ?? [])).toEqual([0, 2, 3, 0]);
    expect(is?.formulas.get(2)).toBe('甲!B1+B1');
    expect({ ...is, kinds: null, values: null }).toEqual({ ...was, kinds: null, values: null });
  });

  test('算不完的工作簿到限为止，不会没完没了', () => {
    const rows = Array.from({ length: 3_000 }, (): GridCell[] => [1, { uncalculated: 'SUM(A:A)' }]);
    const column = calculatedRows(...rows).map(([, value]) => value);
    expect(column[0]).toBe(3_000);
    expect(column.at(-1)).toBeNull();
  });
});
