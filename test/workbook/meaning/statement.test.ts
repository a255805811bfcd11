import { findUnit, findUnitName } from '../../../src/workbook/meaning/statement';
import { gridLines } from '../../../src/workbook/grid/grid-line';
import { sheetOf } from '../grid';

const place = { workbook: 'w', sheet: 's' };
const lines = (...cells: string[]) => gridLines(sheetOf('s', [cells]), 9);

describe('金额单位', () => {
  test.each([
    ['单位：元', 'yuan'],
    ['单位:万元', 'tenThousandYuan'],
    ['金额单位：人民币万元', 'tenThousandYuan'],
    ['（单位：千元）', 'thousandYuan'],
    ['2020年收支总表（万元）', 'tenThousandYuan'],
    ['编制单位：某局　　　单位：元', 'yuan'],
  ])('%s', (text, unit) => {
    expect(findUnit(lines(text), place)?.value).toBe(unit);
  });

  test('“单位：”与“万元”分在两格', () => {
    expect(findUnit(lines('金额单位：', '万元'), place)?.value).toBe('tenThousandYuan');
  });

  test.each(['单位：人', '编制单位：元坝镇政府', '单位名称：万元户合作社', '计量单位', '每户 3 万元'])(
    '%s 没有说金额单位',
    (text) => {
      expect(findUnit(lines(text), place)).toBeNull();
    },
  );
});

describe('单位名称', () => {
  test.each([
    '编制单位：某县财政局',
    '部门：某县财政局',
    '预算主管部门：某县财政局',
    '填报单位（盖章）：某县财政局',
    '单位：某县财政局',
    '被询单位：某县财政局',
    '主送：某县财政局',
    '某县财政局：你单位报来的决算收悉',
    '填报单位：某县财政局　填表人：甲',
  ])('%s', (text) => {
    expect(findUnitName(lines(text), place)?.value).toBe('某县财政局');
  });

  test('名称在右边一格', () => {
    expect(findUnitName(lines('单位名称：', '某县财政局'), place)).toMatchObject({
      value: '某县财政局',
      cell: { left: 1 },
    });
  });

  test.each(['单位：万元', '编制单位：', '编制单位：××', '部门预算', '支出结构表（单位：%）'])(
    '%s 没有说单位名称',
    (text) => {
      expect(findUnitName(lines(text), place)).toBeNull();
    },
  );
});
