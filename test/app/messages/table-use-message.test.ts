import { tableUseMessage } from '../../../src/app/messages/table-use-message';
import { FACT_IDS } from '../../../src/domain/fact/catalogue';
import type { TableUse, UseReason } from '../../../src/domain/table-use';

const why = (reason: UseReason, figures = 0, year: number | null = 2020): string => {
  const range = { workbook: '决算.xlsx', sheet: '支出', top: 0, left: 0, bottom: 9, right: 2 };
  const use: TableUse = { range, title: '支出决算表', used: 'unused', figures, why: reason };
  return tableUseMessage(use, year);
};

test.each<[UseReason, string]>([
  [{ code: 'answers', facts: ['authorizedStaff', 'onDutyStaff'] }, '取了 2 个数：编制数、在职人员数。'],
  [{ code: 'otherUnit', unitName: '枫林县水库管理所' }, '是“枫林县水库管理所”的表，不用于本单位。'],
  [{ code: 'otherYear', year: 2019 }, '上年（2019 年度）数据，不用于 2020 年。'],
  [{ code: 'otherYear', year: 2017 }, '是 2017 年度的数据，不用于 2020 年。'],
  [{ code: 'otherScope', scope: 'unit' }, '是本级（单位）的数，这次评价的不是这个口径，没有使用。'],
  [{ code: 'hiddenCopy' }, '这张表是隐藏的，看得见的表里有同样的数，没有使用。'],
  [{ code: 'noPeriod' }, '看不出是预算数还是决算数，没有使用。请在表名或表头写明。'],
  [
    { code: 'unknownWords', words: ['全年安排', '控制价'] },
    '表头里有不认识的词“全年安排”、“控制价”，所在的数没有使用。请改成通用的名称，或在对照文件里写明它的意思。',
  ],
  [{ code: 'readByLine', what: 'cover' }, '是封面，读了年度和单位。'],
  [{ code: 'readByLine', what: 'evidence' }, '逐项用于判断各条评价要点。'],
  [{ code: 'leftOut' }, '对照文件写明不用这张表。'],
  [{ code: 'noFigures' }, '没有数字，不取数。'],
  [{ code: 'blank' }, '是空表。'],
  [{ code: 'otherMatter' }, '与自评所需的数无关。'],
])('%j 用一句话说明', (reason, message) => {
  expect(why(reason, 2)).toBe(message);
});

test('取了很多数的表，只列前八项', () => {
  expect(why({ code: 'answers', facts: FACT_IDS.slice(2, 12) }, 10)).toBe(
    '取了 10 个数：编制数、在职人员数、年初预算数、本年追加预算、调整后预算数、上年结转、年末结余、本年收入合计等 10 项。',
  );
});

test('没有写明评价年度时，只说表是哪一年的', () => {
  expect(why({ code: 'otherYear', year: 2019 }, 0, null)).toBe('是 2019 年度的数据，没有使用。');
});
