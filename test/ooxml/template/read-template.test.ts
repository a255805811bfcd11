import { readTemplate } from '../../../src/ooxml/template/read-template';
import { documentOf, paragraph, row, run, table } from './document-of';

const read = (...blocks: readonly string[]) => readTemplate([{ xml: documentOf(...blocks), prefix: '' }]);

test('占位按位置列出：空段不算，表格单独数，重复行里的记着清单', () => {
  const { marks, lists, faults } = read(
    paragraph(),
    paragraph(run('{{ 单位名称 }}｛｛年度｝｝')),
    table(row('项目'), row('{{#项目}}{{名称}}{{/项目}}')),
    paragraph(run('{{得分：预算完成率}}')),
  );
  expect(marks).toEqual([
    { name: '单位名称', list: null, place: '第 1 段' },
    { name: '年度', list: null, place: '第 1 段' },
    { name: '得分:预算完成率', list: null, place: '第 2 段' },
    { name: '名称', list: '项目', place: '表 1 第 2 行' },
  ]);
  expect(lists).toEqual([{ name: '项目', place: '表 1 第 2 行' }]);
  expect(faults).toEqual([]);
});

test('页眉里的占位带着页眉二字', () => {
  const xml = documentOf(paragraph(run('{{年度}}')));
  expect(readTemplate([{ xml, prefix: '页眉' }]).marks).toEqual([
    { name: '年度', list: null, place: '页眉第 1 段' },
  ]);
});

const ROWS_START = row('{{#项目}}{{名称}}');
const FAULTS: readonly (readonly [string, readonly string[], string, string, string])[] = [
  ['只有左花括号', [paragraph(run('在{{年度，完'))], 'unclosedBraces', '{{年度，完', '第 1 段'],
  ['只有右花括号', [paragraph(run('年度}}，完'))], 'unclosedBraces', '年度}}，完', '第 1 段'],
  ['占位跨两段', [paragraph(run('{{年')), paragraph(run('好'))], 'unclosedBraces', '{{年', '第 1 段'],
  ['重复行没有结束', [table(ROWS_START)], 'unclosedRows', '项目', '表 1 第 1 行'],
  ['重复行没有开始', [table(row('{{/项目}}'))], 'strayRowsEnd', '项目', '表 1 第 1 行'],
  ['重复标记不在表里', [paragraph(run('{{#项目}}'))], 'rowsOutsideTable', '项目', '第 1 段'],
  ['重复行套着写', [table(row('{{#项目}}{{#人员}}{{/项目}}'))], 'nestedRows', '人员', '表 1 第 1 行'],
];

test.each(FAULTS)('%s：说明在哪里', (_, blocks, code, name, place) => {
  expect(read(...blocks).faults).toEqual([{ code, name, place }]);
});

test('在另一张表里结束的重复行，两头都算错', () => {
  const codes = read(table(ROWS_START), table(row('{{/项目}}'))).faults.map(({ code }) => code);
  expect(codes).toEqual(['strayRowsEnd', 'unclosedRows']);
});
