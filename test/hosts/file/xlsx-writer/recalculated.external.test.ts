import { workbookReader } from '../../../../src/hosts/file/workbook-reader';
import { codecNode } from '../../../../src/hosts/file/zip/codec-node';
import { decimal, decimalFromCell } from '../../../../src/domain/money/decimal';
import { entryAt, numberOf, textOf } from '../../../../src/workbook/cell';
import type { PlannedContent, SheetPlan, WorkbookPlan } from '../../../../src/workbook/plan/plan';
import { planSheets } from '../../../../src/workbook/plan/plan-sheets';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { convertWithLibreOffice, whereLibreOffice } from '../../../oracle/libreoffice';
import { unitInput, unitWorkbook } from '../../../workbook/plan/sample-unit';
import { respelledWorkbook, richWorkbook } from './rich-workbook';
import { cell, formula, fullPlan, number, planOf, sheetPlan, text } from './sheet-plan';
import { added, fileOf, writer } from './written';

/** The cells of a snapshot as a plan, to make a user's workbook of it. */
function planOfSnapshot({ name, cells }: SheetSnapshot): SheetPlan {
  const planned = Array.from({ length: cells.rowCount }, (_, row) =>
    Array.from({ length: cells.columnCount }, (__, column) => {
      const entry = entryAt(cells, row, column);
      const value = numberOf(cells, entry);
      const words = textOf(cells, entry);
      if (value !== null) return [cell(row, column, number(String(value)))];
      return words === '' ? [] : [cell(row, column, text(words))];
    }),
  );
  return sheetPlan(name, planned.flat(2));
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  const read = await workbookReader(codecNode).read(fileOf(bytes));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.sheets;
}

type Formula = Extract<PlannedContent, { kind: 'formula' }>;

/** The formulas of a plan whose value in the workbook is not the cached one, as "sheet row column: value". */
function differences({ sheets }: WorkbookPlan, found: readonly SheetSnapshot[]): readonly string[] {
  return sheets.flatMap(({ name, cells }) => {
    const sheet = found.find((candidate) => candidate.name === name);
    return cells.flatMap(({ row, column, content }) => {
      if (content.kind !== 'formula') return [];
      const value = sheet === undefined ? 'no sheet' : valueAt(sheet, row, column);
      return isCached(content, value) ? [] : [`${name} ${row} ${column}: ${value}`];
    });
  });
}

function valueAt({ cells }: SheetSnapshot, row: number, column: number): string {
  const entry = entryAt(cells, row, column);
  const value = numberOf(cells, entry);
  return value === null ? textOf(cells, entry) : decimalFromCell(value).toString();
}

function isCached({ cached }: Formula, value: string): boolean {
  if (typeof cached === 'string') return value === cached;
  return /^-?[\d.]+$/.test(value) && decimal(value).minus(cached).abs().lt('1e-9');
}

whereLibreOffice('LibreOffice 重算', () => {
  test('评分的每个公式都算出写下的现值', async () => {
    const original = await writer.create(planOf(...unitWorkbook().sheets.map(planOfSnapshot)));
    const { plan } = planSheets(unitInput());
    const formulas = plan.sheets.flatMap(({ cells }) =>
      cells.filter(({ content }) => content.kind === 'formula'),
    );
    expect(formulas.length).toBeGreaterThan(100);
    const recalculated = convertWithLibreOffice(await added(original.bytes, plan), 'xlsx');
    expect(differences(plan, await sheetsOf(recalculated))).toEqual([]);
  });

  test('现值写错了，重算就看得出来', async () => {
    const plan = planOf(sheetPlan('表', [cell(0, 0, formula('1+1', 3)), cell(1, 0, formula('A1*2', 4))]));
    const recalculated = convertWithLibreOffice((await writer.create(plan)).bytes, 'xlsx');
    expect(differences(plan, await sheetsOf(recalculated))).toEqual(['表 0 0: 2']);
  });

  test('样式部件名的大小写与关系里写的不同，原有的表和新表仍都在', async () => {
    const recalculated = convertWithLibreOffice(
      await added(respelledWorkbook(['styles.xml', 'Styles.xml']), fullPlan()),
      'xlsx',
    );
    const sheets = await sheetsOf(recalculated);
    expect(sheets.map(({ name }) => name)).toEqual(['预算', '图', '底稿', '参数', '评分表', '溯源表']);
    expect(differences(fullPlan(), sheets)).toEqual([]);
  });

  test('加进各色部件俱全的工作簿，打得开，原有的表和新表都在', async () => {
    const recalculated = convertWithLibreOffice(await added(richWorkbook(), fullPlan()), 'xlsx');
    const sheets = await sheetsOf(recalculated);
    expect(sheets.map(({ name }) => name)).toEqual(['预算', '图', '底稿', '参数', '评分表', '溯源表']);
    expect(differences(fullPlan(), sheets)).toEqual([]);
  });
});
