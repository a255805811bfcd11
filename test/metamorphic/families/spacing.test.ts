import { mergesOf, rearrangedSheet, sheet, THREE_PUBLIC, valuesOf } from '../small';
import { SPACING } from './spacing';

const after = (name: string, merges: readonly string[] = []) => {
  const changed = rearrangedSheet(SPACING, name, sheet('三公', THREE_PUBLIC, merges));
  if (changed === null) throw new Error(`${name} does not apply`);
  return changed;
};

it('整表右移下移：三行两列之后，合并跟着走', () => {
  const moved = after('整表右移下移', ['A1:C1']);
  expect(valuesOf(moved).slice(0, 4)).toEqual([[], [], [], [null, null, '2020年三公经费预算表']]);
  expect(mergesOf(moved)).toEqual(['C4:E4']);
});

it('表前空一列', () => {
  expect(valuesOf(after('表前空一列'))[3]).toEqual([null, '合计', 11, 12.5]);
});

it('表头前空一行：单位行与表头之间', () => {
  expect(valuesOf(after('表头前空一行')).slice(1, 4)).toEqual([
    ['编制单位：县档案馆', null, '单位：万元'],
    [],
    ['项目', '本年预算数', '上年预算数'],
  ]);
});

it('表内夹空行：每两行空一行，一行不少', () => {
  expect(valuesOf(after('表内夹空行')).slice(3)).toEqual([
    ['合计', 11, 12.5],
    ['公务接待费', 1, 2.5],
    [],
    ['公务用车运行费', 10, 10],
  ]);
});

it('金额前空一列：横跨的合并变宽，标签不动', () => {
  const spaced = after('金额前空一列', ['A1:C1']);
  expect(valuesOf(spaced)[3]).toEqual(['合计', null, 11, 12.5]);
  expect(mergesOf(spaced)).toEqual(['A1:D1']);
});

it('取消合并单元格：没有合并就不适用', () => {
  expect(mergesOf(after('取消合并单元格', ['A1:C1']))).toEqual([]);
  expect(rearrangedSheet(SPACING, '取消合并单元格', sheet('三公', THREE_PUBLIC))).toBeNull();
});
