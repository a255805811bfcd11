import { planSheets } from '../../../../src/workbook/plan/plan-sheets';
import { readHandFilled } from '../../../../src/workbook/plan/rerun/read-hand-filled';
import { TRACE_COLUMNS } from '../../../../src/workbook/plan/trace/trace-columns';
import { rowShowing, sheetNamed } from '../find-cell';
import { unitInput, unitWorkbook, type Changes } from '../sample-unit';
import { writtenWorkbook, type Edit } from '../written-workbook';

/** The sheets that a rerun tells to be shifted, after people's edits and with what the sources hold by then. */
function shifted(
  edits: readonly Edit[],
  later: Changes = {},
  drop: readonly string[] = [],
): readonly string[] {
  const written = writtenWorkbook(unitWorkbook(later), planSheets(unitInput()).plan, edits);
  const workbook = { ...written, sheets: written.sheets.filter(({ name }) => !drop.includes(name)) };
  return [...planSheets(unitInput(later, readHandFilled(workbook), workbook)).plan.shifted];
}

it('各行都在原处：哪张表都没有移位', () => {
  expect(shifted([])).toEqual([]);
});

it('插了一行以后，现值公式跟着指到下一行：那张表移了位', () => {
  const { plan } = planSheets(unitInput());
  const row = rowShowing(sheetNamed(plan, '溯源表'), TRACE_COLUMNS.key, 'score:C1');
  const cell = { formula: `IF('评分表'!I99="","",'评分表'!I99)`, value: '' };
  expect(shifted([{ sheet: '溯源表', row, column: TRACE_COLUMNS.now, cell }])).toEqual(['评分表']);
});

it('溯源表的一行换了地方，移位的是溯源表', () => {
  const { plan } = planSheets(unitInput());
  const trace = sheetNamed(plan, '溯源表');
  const rows = ['score:C1', 'score:C2'].map((key) => rowShowing(trace, TRACE_COLUMNS.key, key));
  const [first = 0, second = 0] = rows;
  const swapped = trace.cells.flatMap(({ row, column, content }): readonly Edit[] => {
    const to = row === first ? second : row === second ? first : null;
    if (to === null || column < TRACE_COLUMNS.now) return [];
    const value = content.kind === 'text' ? content.text : null;
    const cell = content.kind === 'formula' ? { formula: content.formula, value: '' } : value;
    return [{ sheet: '溯源表', row: to, column, cell }];
  });
  expect(shifted(swapped)).toEqual(['溯源表']);
});

it('溯源表没有了，就说不清：其余两张都算移了位', () => {
  expect(shifted([], {}, ['溯源表'])).toEqual(['基础数据表', '评分表']);
});
