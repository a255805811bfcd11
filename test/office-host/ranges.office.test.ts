import { startExcel, type RunningExcel } from './node/start-excel';
import { code, onRange } from './on-range';
import { workbookBytes } from './workbook-bytes';

let excel: RunningExcel;

beforeEach(async () => {
  const bytes = workbookBytes({
    基本支出: [
      ['科目', '金额', '占比'],
      ['工资', 1234.5, '=B2/B4'],
      ['津贴', 765.5, '=B3/B4'],
      ['合计', '=SUM(B2:B3)', null],
    ],
    空表: [],
  });
  excel = await startExcel(bytes, '支出.xlsx');
});

afterEach(() => {
  excel.close();
});

test('a sheet without anything has no used range', async () => {
  const empty = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('空表').getUsedRangeOrNullObject(true);
    const merged = used.getMergedAreasOrNullObject();
    await context.sync();
    return [used.isNullObject, merged.isNullObject];
  });
  expect(empty).toEqual([true, true]);
});

test('numbers come whole, with the digits that the engine does not print', async () => {
  const values = await onRange(
    'C2:C3',
    (range) => range.load('values,formulas,valueTypes'),
    (range) => ({ values: range.values, formulas: range.formulas, types: range.valueTypes }),
  );
  expect(values).toEqual({
    values: [[1234.5 / 2000], [765.5 / 2000]],
    formulas: [['=B2/B4'], ['=B3/B4']],
    types: [['Double'], ['Double']],
  });
});

test('formulas follow what is written in the same batch', async () => {
  const third = await onRange(
    'B2:B4',
    (range) => {
      range.getCell(0, 0).values = [[1]];
      range.getCell(1, 0).values = [[2]];
      range.load('values');
    },
    (range) => range.values,
  );
  expect(third).toEqual([[1], [2], [3]]);
});

test.each([
  ['12', 'General', 12],
  ['12%', '0%', 0.12],
  ['2020-01', 'yyyy-mm', 43831],
  ["'2020-01", 'General', '2020-01'],
  ['#N/A', 'General', '#N/A'],
  ['', 'General', ''],
])('%s is taken as if typed', async (typed, numberFormat, value) => {
  const seen = await onRange(
    'E5',
    (range) => {
      range.values = [[typed]];
      range.load('values,numberFormat');
    },
    (range) => [range.values, range.numberFormat],
  );
  expect(seen).toEqual([[[value]], [[numberFormat]]]);
});

test('a cell formatted as text takes what looks like a number or a formula as text', async () => {
  const seen = await onRange(
    'E5:F5',
    (range) => {
      range.numberFormat = [['@', '@']];
      range.values = [['001', '=1+1']];
      range.load('values,valueTypes');
    },
    (range) => [range.values, range.valueTypes],
  );
  expect(seen).toEqual([[['001', '=1+1']], [['String', 'String']]]);
});

test('only the first of merged cells keeps what it holds, and takes what is written', async () => {
  const values = await onRange(
    'A1:C1',
    (range) => {
      range.merge();
      range.values = [['表头', '丢失', '丢失']];
      range.load('values');
    },
    (range) => range.values,
  );
  expect(values).toEqual([['表头', '', '']]);
  expect(excel.host.workbook.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
});

test('grids of another size, bad addresses, colours and formats are refused', async () => {
  const refused = [
    onRange('A1:B1', (range) => (range.values = [[1]]), String),
    onRange('A1', (range) => (range.format.fill.color = '天蓝'), String),
    onRange('XYZ0', (range) => range.load('address'), String),
    onRange('A1', (range) => (range.numberFormat = [['[bad']]), String),
    onRange('A1', (range) => (range.format.horizontalAlignment = 'Middle' as 'Center'), String),
  ];
  expect(await Promise.all(refused.map(code))).toEqual(Array.from(refused, () => 'InvalidArgument'));
});

test('a protected sheet refuses changes of locked cells and of formats, and lets unlocked cells be', async () => {
  await onRange('B2', (range) => (range.format.protection.locked = false), String);
  excel.host.user.protectSheet('基本支出');
  expect(await code(onRange('B3', (range) => (range.values = [[1]]), String))).toBe('AccessDenied');
  expect(await code(onRange('B2', (range) => (range.format.font.bold = true), String))).toBe('AccessDenied');
  expect(await code(onRange('B2', (range) => (range.values = [[1]]), String))).toBe('no error');
});

test('a protected structure refuses another sheet', async () => {
  excel.host.user.protectStructure();
  const added = Excel.run(async (context) => {
    context.workbook.worksheets.add('评分表');
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({
    code: 'AccessDenied',
    debugInfo: { errorLocation: 'WorksheetCollection.add' },
  });
});

test('a sheet that is deleted leaves #REF! behind', async () => {
  const formulas = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const cell = worksheets.getItem('空表').getRange('A1');
    cell.formulas = [['=基本支出!B4*2']];
    cell.load('values');
    await context.sync();
    const [[before]] = cell.values as [[number]];
    worksheets.getItem('基本支出').delete();
    cell.load('values,formulas');
    await context.sync();
    return [before, cell.formulas, cell.values];
  });
  expect(formulas).toEqual([4000, [['=#REF!*2']], [['#REF!']]]);
});

test('names stand for cells, in formulas too', async () => {
  const seen = await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const total = worksheets.getItem('基本支出').getRange('B4');
    const name = names.add('绩效_合计', total, '支出合计');
    name.load('name,formula,value,type,scope');
    const cell = worksheets.getItem('空表').getRange('A1');
    cell.formulas = [['=绩效_合计/2']];
    cell.load('values');
    const missing = names.getItemOrNullObject('没有');
    await context.sync();
    return [name.toJSON(), cell.values, missing.isNullObject];
  });
  expect(seen).toEqual([
    {
      name: '绩效_合计',
      formula: '=基本支出!$B$4',
      value: '基本支出!$B$4'.replaceAll('$', ''),
      type: 'Range',
      scope: 'Workbook',
    },
    [[1000]],
    true,
  ]);
});

test('a write of many cells comes in pieces and arrives whole', async () => {
  const rows = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * 10 + column),
  );
  await onRange('A1:J400', (range) => (range.values = rows), String);
  const last = await onRange(
    'J400',
    (range) => range.load('values'),
    ({ values }) => values as unknown,
  );
  expect(last).toEqual([[3999]]);
  expect(await code(onRange('A1:J399', (range) => (range.values = rows), String))).toBe('InvalidArgument');
});

test('a member above the level of the host is refused by Microsoft’s library itself', async () => {
  excel.close();
  excel = await startExcel(workbookBytes({ Data: [[1]] }), 'data.xlsx', { excelApi: '1.12' });
  const merged = Excel.run(async (context) => {
    context.workbook.getSelectedRange().getMergedAreasOrNullObject();
    await context.sync();
  });
  expect(await code(merged)).toBe('ApiNotFound');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.12')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
});

test('references are let go when a run ends', async () => {
  await onRange('A1:B2', (range) => range.load('values'), String);
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  expect(excel.host.references.count).toBe(0);
});
