import { yearInName, yearInText } from '../../../src/workbook/meaning/year-statement';

describe('年度', () => {
  test.each([
    ['2020年度部门决算', 2020],
    ['2025年部门财务收支预算总表', 2025],
    ['2020年1-12月', 2020],
    ['机构人员情况表(2020年12月31日)', 2020],
    ['二〇二〇年度部门整体支出', 2020],
    ['二○二一年部门预算', 2021],
  ])('%s 说的是 %d 年', (text, year) => {
    expect(yearInText(text)).toBe(year);
  });

  test.each(['2021年5月', '2021年08月15日', '邵财预〔2020〕指018号', '20205', '收入支出决算总表'])(
    '%s 没有说年度',
    (text) => {
      expect(yearInText(text)).toBeNull();
    },
  );

  test('文件名里的四位年份也算，别的数字不算', () => {
    expect(yearInName('部门决算公开表2020.xlsx')).toBe(2020);
    expect(yearInName('报表20205.xlsx')).toBeNull();
  });
});
