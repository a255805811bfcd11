import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startExcel, type RunningExcel } from './node/start-excel';

const SAMPLE = '机关事务服务中心2020年度.xlsx';
const bytes = readFileSync(join(__dirname, '../../assets/sample', SAMPLE));
let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel(bytes, SAMPLE);
});

afterEach(() => {
  excel.close();
});

test('all sheets of a workbook are read in two syncs', async () => {
  const read = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    const ranges = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load('address,values,formulas,text,numberFormat'),
    );
    const merges = ranges.map((range) => range.getMergedAreasOrNullObject().load('address'));
    await context.sync();
    return ranges.map((range, index) => [
      worksheets.items[index]?.name,
      range.address,
      range.values.length,
      merges[index]?.isNullObject === true ? null : merges[index]?.address,
    ]);
  });
  expect(read[1]).toEqual([
    '部门收支总表',
    '部门收支总表!A1:D15',
    15,
    '部门收支总表!A1:D1,部门收支总表!A3:B3,部门收支总表!C3:D3',
  ]);
  expect(read).toHaveLength(15);
  expect(excel.host.traffic.of('start')).toMatchObject({ requests: 2 });
});

test('a new sheet is written, calculated and read back', async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('评分表');
    const range = sheet.getRange('A1:C1');
    range.formulas = [[1, 3, '=ROUND(A1/B1,4)']];
    range.load('values,text,address');
    await context.sync();
    return [range.values, range.text, range.address];
  });
  expect(values).toEqual([[[1, 3, 0.3333]], [['1', '3', '0.3333']], '评分表!A1:C1']);
});
