import { LEXICONS } from '../../../src/catalog/words/lexicon';
import { labelReader } from '../../../src/workbook/meaning/label';
import { isAbbreviation, nameBefore, sameUnit } from '../../../src/workbook/meaning/unit-name';

const read = labelReader(LEXICONS.labels, []);

describe('标题里的单位名称', () => {
  test.each([
    ['枫林县水务局2020年度部门决算表', '枫林县水务局'],
    ['关于批复湘山县第一小学2023年部门预算的通知（附表）', '湘山县第一小学'],
    ['湘山县财政局关于批复湘山县水务局2020年部门预算的通知', '湘山县水务局'],
    ['秋浦县公安局2018年完工业务技术用房建设情况表', '秋浦县公安局'],
    ['2023年末人员情况（清溪镇政府）', '清溪镇政府'],
    ['部门整体支出绩效评价基础数据(清溪镇政府)', '清溪镇政府'],
    ['杏花县交通运输局机关及所属单位人员编制情况表', '杏花县交通运输局'],
  ])('%s：%s', (title, name) => {
    expect(nameBefore(title, read)).toBe(name);
  });

  test.each([
    '州直部门2024年预算公开表',
    '湘山县财政局关于批复2024年预算的附表',
    '支出分月统计表（全部资金）',
    '2020年“三公”经费预算表（单位：万元）',
  ])('%s 没有单位名称', (title) => {
    expect(nameBefore(title, read)).toBeNull();
  });
});

test('县教育局是湘山县教育局的简称，教育局工会是另一个单位', () => {
  expect(sameUnit('湘山县教育局', '教育局')).toBe(true);
  expect(sameUnit('湘山县教育局（部门汇总）', '湘山县教育局本级')).toBe(true);
  expect(sameUnit('湘山县教育局', '湘山县教育局工会')).toBe(false);
  expect(sameUnit('青峰镇', '青峰镇人民政府')).toBe(true);
});

test('文旅局可以是文化和旅游局的简称，民政局不是', () => {
  expect(isAbbreviation('文旅局', '湘山县文化和旅游局')).toBe(true);
  expect(isAbbreviation('民政局', '湘山县文化和旅游局')).toBe(false);
  expect(isAbbreviation('湘山县文化和旅游局', '文旅局')).toBe(false);
});
