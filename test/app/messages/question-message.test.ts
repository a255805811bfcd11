import { choiceText, questionMessage } from '../../../src/app/messages/question-message';
import type { CellRange } from '../../../src/domain/cell-address';
import type { Question } from '../../../src/domain/question';

const table = (sheet: string): CellRange => {
  return { workbook: '决算.xlsx', sheet, top: 0, left: 0, bottom: 9, right: 2 };
};

const SCOPE: Question = {
  code: 'scope',
  choices: [
    {
      value: 'department',
      facts: [
        { fact: 'totalExpenditure', text: '11266900' },
        { fact: 'onDutyStaff', text: '31' },
      ],
    },
    { value: 'unit', facts: [{ fact: 'totalExpenditure', text: '8805000' }] },
  ],
  cells: [table('汇总'), table('本级')],
};

const bare = (value: string): Question['choices'][number] => ({ value, facts: [] });

test.each<[Question, string]>([
  [
    SCOPE,
    "按本级还是按汇总评价？两种口径的表都有（“决算.xlsx”的'汇总'!A1:C10、'本级'!A1:C10）。回答之前暂按“汇总（部门）”取数，受影响的指标不评分。",
  ],
  [
    { code: 'year', choices: [bare('2020'), bare('2019')], cells: [table('今年'), table('去年')] },
    "评价哪一年？这些表分属 2020、2019 年度（“决算.xlsx”的'今年'!A1:C10、'去年'!A1:C10）。回答之前暂按“2020 年度”取数，受影响的指标不评分。",
  ],
  [
    { code: 'unitName', choices: [bare('枫林县水务局'), bare('枫林县水库管理所')], cells: [table('支出')] },
    "评价哪个单位？这些表分属“枫林县水务局”、“枫林县水库管理所”（“决算.xlsx”的'支出'!A1:C10）。回答之前暂按“枫林县水务局”取数，受影响的指标不评分。",
  ],
  [
    { code: 'moneyUnit', choices: [bare('yuan'), bare('tenThousandYuan')], cells: [table('三公')] },
    "金额的单位是什么？这些表没有写明，或者写得不一致：“决算.xlsx”的'三公'!A1:C10。请在表上写明“单位：元”或“单位：万元”；写明之前，受影响的指标不评分。",
  ],
  [
    { code: 'twin', choices: [bare('定稿'), bare('初稿')], cells: [table('定稿'), table('初稿')] },
    "哪一张表的数有效？这几张表的表名和表头相同，数不同（“决算.xlsx”的'定稿'!A1:C10、'初稿'!A1:C10）。请从文件里去掉作废的；回答之前暂按“定稿”取数，受影响的指标不评分。",
  ],
])('每个问题说清问什么、从哪里来、回答之前怎样', (question, message) => {
  expect(questionMessage(question)).toBe(message);
});

test('每个选择说清叫什么、选了会怎样', () => {
  expect(SCOPE.choices.map((choice) => choiceText('scope', choice))).toEqual([
    { label: '汇总（部门）', effect: '本年支出合计 1126.69 万元，在职人员数 31 人' },
    { label: '本级（单位）', effect: '本年支出合计 880.50 万元' },
  ]);
  expect(choiceText('year', bare('2020'))).toEqual({
    label: '2020 年度',
    effect: '支出、预算、“三公”经费和人员都没有读到',
  });
  expect(choiceText('unitName', bare('枫林县水务局')).label).toBe('枫林县水务局');
});

test('金额单位的选择没有数可比，说怎样换算', () => {
  expect(choiceText('moneyUnit', bare('tenThousandYuan'))).toEqual({
    label: '万元',
    effect: '这些表的金额按“万元”换算',
  });
  expect(choiceText('twin', bare('初稿'))).toEqual({ label: '初稿', effect: '采用工作表“初稿”里的数' });
});
