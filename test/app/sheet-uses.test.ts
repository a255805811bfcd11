import { tableUseMessage } from '../../src/app/messages/table-use-message';
import { scan } from '../../src/app/scan';
import { addressInSheet } from '../../src/domain/cell-address';
import type { TableMapping } from '../../src/workbook/answer/mapping';
import { sheetOf, workbookOf } from '../workbook/grid';

const SHEETS = [
  sheetOf('封面', [['枫林县水务局2020年度部门决算'], ['编制单位：枫林县水务局']]),
  sheetOf('三公', [
    ['2020年度“三公”经费支出决算表', null],
    [null, '单位：万元'],
    ['项目', '决算数'],
    ['“三公”经费合计', 24],
    ['公务接待费', 6],
  ]),
  sheetOf('空表', [
    ['2020年度培训费决算表', null],
    [null, '单位：万元'],
    ['项目', '决算数'],
    ['培训费', null],
  ]),
  sheetOf('账', [
    ['支出明细账'],
    [null, null, null, null, '单位：元'],
    ['日期', '凭证字号', '摘要', '科目编码', '借方金额'],
    ['2020-03-12', '记-18', '会场租费', '30215', 4200],
    ['2020-06-12', '记-58', '办公用品', '30201', 800],
  ]),
  sheetOf('佐证', [
    ['2020年度绩效自评佐证材料登记表'],
    ['评价要点', '是否符合', '佐证材料'],
    ['预算按时编制', '是', '预算批复文件'],
  ]),
  sheetOf('食堂', [
    ['2020年度食堂收支表', null],
    ['项目', '决算数'],
    ['伙食费', 12],
    ['合计', 12],
  ]),
  sheetOf('说明', [['以上各表由财务股填写。']]),
  sheetOf('Sheet9', []),
];

const verdicts = (...entries: readonly TableMapping[]): readonly string[] => {
  const mapping = { words: new Map<string, string>(), tables: entries };
  const told = { year: null, unitName: null, mapping };
  const { uses, year } = scan([workbookOf('2020.xlsx', ...SHEETS)], told, () => undefined);
  return uses.map((use) => {
    const { range, used } = use;
    return `${range.sheet}!${addressInSheet(range)} ${used} ${tableUseMessage(use, year)}`;
  });
};

test('每一页都有交代：用了没有，为什么', () => {
  expect(verdicts()).toEqual([
    '封面!A1:A2 used 是封面，读了年度和单位。',
    '三公!A1:B5 used 取了 2 个数：“三公”经费决算数、公务接待费决算数。',
    '空表!A1:B4 unused 没有数字，不取数。',
    '账!A1:E5 used 取了 1 个数：本年支出合计。',
    '佐证!A1:C3 used 逐项用于判断各条评价要点。',
    '食堂!A1:B4 unused 与自评所需的数无关。',
    '说明!A1 unused 没有数字，不取数。',
    'Sheet9!A1 unused 是空表。',
  ]);
});

test('对照文件不用的表也在内', () => {
  const entry = {
    title: '“三公”经费支出决算表',
    unit: null,
    year: null,
    scope: null,
    period: null,
    isUsed: false,
  };
  expect(verdicts(entry)[1]).toBe('三公!A1:B5 unused 对照文件写明不用这张表。');
});
