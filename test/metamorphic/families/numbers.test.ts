import { rearrangedSheet, sheet, THREE_PUBLIC, valuesOf } from '../small';
import { NUMBERS } from './numbers';

const after = (name: string, rows: Parameters<typeof sheet>[1] = THREE_PUBLIC) => {
  const changed = rearrangedSheet(NUMBERS, name, sheet('表', rows));
  return changed && valuesOf(changed);
};

const LARGE = [
  ['编制单位：县档案馆', '金额单位：元'],
  ['项目', '决算数'],
  ['合计', 1234567.5],
] as const;

it('金额写成文本，三种写法', () => {
  expect(after('金额存成带千分位的文本', LARGE)?.[2]).toEqual(['合计', '1,234,567.50']);
  expect(after('金额用全角数字', LARGE)?.[2]).toEqual(['合计', '１２３４５６７．５']);
  expect(after('金额前加人民币符号', LARGE)?.[2]).toEqual(['合计', '￥1,234,567.50']);
});

it('人数、数量不是金额，不改', () => {
  const staff = [
    ['编制单位：县档案馆', '单位：人'],
    ['人员类别', '编制数'],
    ['公务员', 14],
  ] as const;
  expect(after('金额前加人民币符号', staff)).toBeNull();
});

it('万元改元、元改万元：数和单位一起改，分毫不差', () => {
  const yuan = after('万元表改为元');
  expect(yuan?.[1]).toEqual(['编制单位：县档案馆', null, '单位：元']);
  expect(yuan?.[4]).toEqual(['公务接待费', 10000, 25000]);
  const tenThousands = after('元表改为万元', LARGE);
  expect(tenThousands?.[0]).toEqual(['编制单位：县档案馆', '金额单位：万元']);
  expect(tenThousands?.[2]).toEqual(['合计', 123.45675]);
});

it('单位不是那个单位，不适用', () => {
  expect(after('元表改为万元')).toBeNull();
  expect(after('万元表改为元', LARGE)).toBeNull();
});
