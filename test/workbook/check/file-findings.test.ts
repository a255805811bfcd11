import type { FileDoubt } from '../../../src/workbook/snapshot';
import { readAll } from '../facts-of';
import { sheetOf, workbookOf } from '../grid';

const THREE_PUBLIC = sheetOf('三公', [
  ['2020年“三公”经费预算表'],
  ['编制单位：某县水利局', '单位：万元'],
  ['项目', '预算数'],
  ['合计', 12],
  ['1、因公出国（境）费', 0],
  ['2、公务接待费', 12],
  ['3、公务用车购置及运行费', 0],
]);
const NOTHING = sheetOf('说明', [['另见附件']]);

const told = (sheet: typeof NOTHING, ...doubts: readonly FileDoubt[]) =>
  readAll([{ ...workbookOf('决算.xls', sheet), doubts }])
    .findings.filter(({ code }) => code === 'codePageGuessed' || code === 'formulasUnread')
    .map(({ code, severity }) => [code, severity]);

test('文件的编码是猜的，读没读到数都要提醒', () => {
  expect(told(THREE_PUBLIC, 'codePageGuessed')).toEqual([['codePageGuessed', 'warning']]);
  expect(told(NOTHING, 'codePageGuessed')).toEqual([['codePageGuessed', 'warning']]);
});

test('公式没有读，只在用到了这个文件的数时提醒', () => {
  expect(told(THREE_PUBLIC, 'formulasUnread')).toEqual([['formulasUnread', 'warning']]);
  expect(told(NOTHING, 'formulasUnread')).toEqual([]);
});

test('没有疑问的文件不提醒', () => {
  expect(told(THREE_PUBLIC)).toEqual([]);
});
