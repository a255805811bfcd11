import { handVerdicts } from './measure';

const lines = (part: 'visible' | 'aside', wanted: string): readonly string[] =>
  handVerdicts(part).flatMap(({ outcome, line }) => (outcome === wanted ? [line] : []));

test('别人手写的工作簿：确定的数没有一个是错的', () => {
  expect(lines('visible', 'wrong')).toEqual([]);
  expect(lines('aside', 'wrong')).toEqual([]);
});

test('作者认为应当存疑而我们给出确定数的，一一列出', () => {
  expect(lines('visible', 'guessed')).toEqual([
    '县级单位收入支出决算总表（带行次栏次，万元） · unitName · 沅丰县水文站 @ 封面!A1',
    '财决01表（三块、年初/全年/决算三列） · budgetAdjustment · 1446500 @ =',
    '“三公”经费分下属单位表（部门合计与本级并列，须问口径） · threePublicBudget · 239000 @ 三公汇总!C5',
    '“三公”经费分下属单位表（部门合计与本级并列，须问口径） · threePublicBudget.reception · 91000 @ 三公汇总!E5',
    '“三公”经费分下属单位表（部门合计与本级并列，须问口径） · threePublicBudget.vehicleOperation · 148000 @ 三公汇总!H5',
    '湖南部门整体支出绩效自评表（标签内带数字） · budgetAdjustment · 8381600 @ =',
    '部门整体支出绩效评价基础数据表（三列年度） · budgetAdjustment · 4566500 @ =',
    '国有资产占有使用情况表（原值、累计折旧、净值，年初年末） · fixedAssets · 19105620 @ 资产!E5',
  ]);
  expect(lines('aside', 'guessed').length).toBe(2);
});

test('读对的不少于已经读对的', () => {
  expect([lines('visible', 'right').length, lines('aside', 'right').length]).toEqual([225, 88]);
});
