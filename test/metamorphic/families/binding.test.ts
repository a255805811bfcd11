import { book, mergesOf, rearranged, sheet, valuesOf } from '../small';
import { BINDING } from './binding';

const LEFT = sheet(
  '三公',
  [
    ['编制单位：县档案馆', '单位：万元'],
    ['项目', '预算数'],
    ['合计', 11],
  ],
  ['A1:A3'],
);
const RIGHT = sheet(
  '采购',
  [
    ['编制单位：县档案馆', '单位：元'],
    ['项目', '预算数'],
    ['合计', 42],
  ],
  ['A1:B1'],
);
const COVER = sheet('封面', [['县档案馆']]);

const after = (name: string, ...sheets: readonly (typeof LEFT)[]) =>
  rearranged(BINDING, name, book('预算2020.xlsx', ...sheets));

it('工作表倒序', () => {
  const [reversed] = after('工作表倒序', COVER, LEFT, RIGHT) ?? [];
  expect(reversed?.sheets.map(({ name }) => name)).toEqual(['采购', '三公', '封面']);
});

it('每张表拆成一个文件：文件名带着表名', () => {
  const split = after('每张表拆成一个文件', LEFT, RIGHT);
  expect(split?.map(({ name, sheets }) => [name, sheets.length])).toEqual([
    ['预算2020-三公.xlsx', 1],
    ['预算2020-采购.xlsx', 1],
  ]);
});

it('各表上下叠在一页：中间空一行', () => {
  const [stacked] = after('各表上下叠在一页', LEFT, RIGHT)?.[0]?.sheets ?? [];
  expect(stacked && valuesOf(stacked)).toEqual([
    ['编制单位：县档案馆', '单位：万元'],
    ['项目', '预算数'],
    ['合计', 11],
    [],
    ['编制单位：县档案馆', '单位：元'],
    ['项目', '预算数'],
    ['合计', 42],
  ]);
  expect(stacked && mergesOf(stacked)).toEqual(['A1:A3', 'A5:B5']);
});

it('两表左右并在一页：中间空一列，封面不并', () => {
  const sheets = after('两表左右并在一页', COVER, LEFT, RIGHT)?.[0]?.sheets ?? [];
  expect(sheets.map(({ name }) => name)).toEqual(['封面', 'Sheet1']);
  expect(sheets[1] && valuesOf(sheets[1])[2]).toEqual(['合计', 11, null, '合计', 42]);
  expect(sheets[1] && mergesOf(sheets[1])).toEqual(['A1:A3', 'D1:E1']);
});

it.each(BINDING)('只有一张表：$name不适用', ({ name }) => {
  expect(after(name, LEFT)).toBeNull();
});
