import { workbookReader } from '../../src/hosts/file/workbook-reader';
import { codecNode } from '../../src/hosts/file/zip/codec-node';
import { entryAt, formatOf, numberOf, textOf } from '../../src/workbook/cell';
import { startExcel, type RunningExcel } from './node/start-excel';
import { workbookBytes } from './workbook-bytes';

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel(workbookBytes({ 数据: [['名称', 12]], 评分: [] }), '表.xlsx');
});

afterEach(() => {
  excel.close();
});

test('what the add-in wrote is in the saved file', async () => {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem('评分');
    const range = sheet.getRange('A1:C1');
    range.formulas = [['=数据!B1/10', '说明 <&> "引号"', true]];
    sheet.getRange('A1').numberFormat = [['0.00']];
    sheet.getRange('B1:C1').merge();
    sheet.getRange('B:B').format.columnWidth = 150;
    sheet.getRange('C:C').columnHidden = true;
    names.add('得分', sheet.getRange('A1'));
    worksheets.getItem('数据').visibility = 'Hidden';
    await context.sync();
  });
  const read = await workbookReader(codecNode).read({ name: '表.xlsx', bytes: excel.host.save() });
  if (!read.ok) throw new Error(read.problem.code);
  const [data, scores] = read.value.sheets;
  if (data === undefined || scores === undefined) throw new Error('Two sheets were saved.');
  const score = entryAt(scores.cells, 0, 0);
  expect(data.visibility).toBe('hidden');
  expect([
    numberOf(scores.cells, score),
    formatOf(scores.cells, score),
    scores.cells.formulas.get(score),
  ]).toEqual([1.2, '0.00', '数据!B1/10']);
  expect(textOf(scores.cells, entryAt(scores.cells, 0, 1))).toBe('说明 <&> "引号"');
  expect(scores.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
  expect([...scores.hiddenColumns]).toEqual([2]);
  expect(read.value.definedNames).toEqual([{ name: '得分', reference: '评分!$A$1', sheet: null }]);
});
