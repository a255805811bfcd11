import { NO_LINES } from '../../../../src/hosts/excel/read/read-lines';
import { snapshotOfSheets } from '../../../../src/hosts/excel/read/snapshot-of-sheets';
import { entryAt, formatOf, kindOf, numberOf, textOf } from '../../../../src/workbook/cell';
import { CellKind, type CellColumns } from '../../../../src/workbook/snapshot';

type Given = readonly [value: unknown, formula?: unknown, format?: string, text?: string];

/** The cells of a sheet whose used range begins at C5. */
function cells(...row: readonly Given[]): CellColumns {
  const block = {
    top: 4,
    left: 2,
    values: [row.map(([value]) => value)],
    formulas: [row.map(([value, formula]) => formula ?? value)],
    formats: [row.map(([, , format]) => format ?? 'General')],
    texts: [row.map(([value, , , text]) => text ?? value)],
  };
  const [sheet] = snapshotOfSheets([
    { name: '表', visibility: 'visible', blocks: [block], merges: [], ...NO_LINES },
  ]);
  if (sheet === undefined) throw new Error('one sheet in, one sheet out');
  return sheet.cells;
}

describe('Excel 给的值变成快照', () => {
  it('数、文字、真假、错误各归各类，位置从用到的区域算起', () => {
    const found = cells([12.5], ['办公费'], [true], ['#DIV/0!', '=1/0']);
    const kinds = [2, 3, 4, 5].map((column) => kindOf(found, entryAt(found, 4, column)));
    expect(kinds).toEqual([CellKind.number, CellKind.text, CellKind.boolean, CellKind.error]);
    expect(numberOf(found, entryAt(found, 4, 2))).toBe(12.5);
    expect(textOf(found, entryAt(found, 4, 3))).toBe('办公费');
    expect(found.formulas).toEqual(new Map([[3, '1/0']]));
  });

  it('空单元格不存，结果为空文字的公式要存', () => {
    const found = cells([''], ['', '=IF(A1=0,"",1)']);
    expect(entryAt(found, 4, 2)).toBe(-1);
    expect(textOf(found, entryAt(found, 4, 3))).toBe('');
    expect([...found.formulas.values()]).toEqual(['IF(A1=0,"",1)']);
  });

  it('以等号开头的文字不是公式', () => {
    const found = cells(['=备注', '=备注']);
    expect(kindOf(found, entryAt(found, 4, 2))).toBe(CellKind.text);
    expect(found.formulas.size).toBe(0);
  });

  it('格式照记；看得见的样子照记，列太窄的 #### 不算', () => {
    const found = cells([1234.5, undefined, '#,##0.00', '1,234.50'], [9, undefined, '0%', '####']);
    expect(formatOf(found, entryAt(found, 4, 2))).toBe('#,##0.00');
    expect([...found.shown.values()]).toEqual(['1,234.50']);
  });
});
