import { sheetOf, workbookOf, type GridCell } from '../grid';
import { answersIn, told } from './answered';

/** A table of 三公 with one line, as an office prints it. */
const threePublic = (
  tab: string,
  { title = '2020年度“三公”经费决算表', name = '枫林县水务局', unit = '万元', spent = 8 },
) => {
  const rows: readonly (readonly GridCell[])[] = [
    [title],
    [`部门：${name}`, `单位：${unit}`],
    ['项目', '决算数'],
    ['公务接待费', spent],
  ];
  return sheetOf(tab, rows);
};

const asked = (...sheets: readonly ReturnType<typeof threePublic>[]) => {
  const answers = answersIn([workbookOf('资料.xlsx', ...sheets)]);
  return {
    told: told(answers),
    questions: answers.questions.map(({ code, choices }) => [code, choices.map(({ value }) => value)]),
  };
};

const RECEPTION = 'threePublicActual.reception';

describe('评价哪个年度', () => {
  test('两年的表并存而没有封面或文件名说明，先问，暂按后一年', () => {
    const both = asked(
      threePublic('甲', { title: '2019年度“三公”经费决算表', spent: 9 }),
      threePublic('乙', {}),
    );
    expect(both).toEqual({
      told: { [RECEPTION]: '80000 @ 乙!B4?' },
      questions: [['year', ['2020', '2019']]],
    });
  });

  test('文件名写了年度，就是那一年，不问', () => {
    const sheets = [
      threePublic('甲', { title: '2019年度“三公”经费决算表', spent: 9 }),
      threePublic('乙', {}),
    ];
    const answers = answersIn([workbookOf('2020年度部门决算.xlsx', ...sheets)]);
    expect(told(answers)).toEqual({ [RECEPTION]: '80000 @ 乙!B4' });
    expect(answers.questions).toEqual([]);
  });

  test('人指定了年度，就用那一年的', () => {
    const sheets = [
      threePublic('甲', { title: '2019年度“三公”经费决算表', spent: 9 }),
      threePublic('乙', {}),
    ];
    const answers = answersIn([workbookOf('资料.xlsx', ...sheets)], { year: 2019, unitName: null });
    expect(told(answers)).toEqual({ [RECEPTION]: '90000 @ 甲!B4' });
    expect(answers.questions).toEqual([]);
  });

  test('哪里都没有写年度，上年的数也不当作本年', () => {
    const table = sheetOf('甲', [
      ['“三公”经费预算表'],
      ['单位：万元'],
      ['项目', '上年预算数', '本年预算数'],
      ['公务接待费', 10, 9],
    ]);
    expect(told(answersIn([workbookOf('资料.xlsx', table)]))).toEqual({
      'threePublicBudget.reception': '90000 @ 甲!C4',
      'threePublicBudgetPrior.reception': '100000 @ 甲!B4',
    });
  });
});

describe('评价哪个单位', () => {
  test('夹着他单位的表而没有说明，先问', () => {
    const both = asked(threePublic('甲', {}), threePublic('乙', { name: '青泽市图书馆', spent: 3 }));
    expect(both).toEqual({
      told: { [RECEPTION]: '80000 @ 甲!B4?' },
      questions: [['unitName', ['枫林县水务局', '青泽市图书馆']]],
    });
  });

  test('简称和全称是一个单位', () => {
    const both = asked(threePublic('甲', {}), threePublic('乙', { name: '水务局' }));
    expect(both.questions).toEqual([]);
  });
});

describe('本级还是汇总', () => {
  const sheets = [
    threePublic('汇总', { name: '枫林县水务局（汇总）' }),
    threePublic('本级', { name: '枫林县水务局（本级）', spent: 5 }),
  ];

  test('两样都在，先问，暂按汇总', () => {
    expect(asked(...sheets)).toEqual({
      told: { [RECEPTION]: '80000 @ 汇总!B4?' },
      questions: [['scope', ['department', 'unit']]],
    });
  });

  test('人说按本级，就只用本级的', () => {
    const answers = answersIn([workbookOf('资料.xlsx', ...sheets)], {
      year: null,
      unitName: null,
      scope: 'unit',
    });
    expect(told(answers)).toEqual({ [RECEPTION]: '50000 @ 本级!B4' });
    expect(answers.questions).toEqual([]);
  });

  test('只有本级，就是本级，不问', () => {
    expect(asked(threePublic('本级', { name: '枫林县水务局（本级）' })).questions).toEqual([]);
  });
});

describe('金额单位', () => {
  test('标题和单位行各说各的，先问', () => {
    const both = asked(threePublic('甲', { title: '2020年度“三公”经费决算表（单位：元）' }));
    expect(both).toEqual({
      told: { [RECEPTION]: '80000 @ 甲!B4?' },
      questions: [['moneyUnit', ['yuan', 'tenThousandYuan']]],
    });
  });

  test('两张表差一万倍，两张都存疑', () => {
    const both = asked(
      threePublic('甲', {}),
      threePublic('乙', { title: '2020年度“三公”经费表（决算）', spent: 80000 }),
    );
    expect(both.told).toEqual({ [RECEPTION]: ['80000 @ 甲!B4?', '800000000 @ 乙!B4?'] });
    expect(both.questions).toEqual([['moneyUnit', ['yuan', 'tenThousandYuan']]]);
  });

  test('没写单位的表，与写了单位的表数目相同，就不必问', () => {
    const rows: readonly (readonly GridCell[])[] = [
      ['2020年度“三公”经费情况表'],
      ['项目', '决算数'],
      ['公务接待费', 8],
      ['公务用车运行维护费', 12],
    ];
    const both = asked(threePublic('甲', {}), sheetOf('乙', rows));
    expect(both.questions).toEqual([]);
    expect(both.told).toMatchObject({ 'threePublicActual.vehicleOperation': '120000 @ 乙!B4' });
  });

  test('数目不同就要问', () => {
    const rows: readonly (readonly GridCell[])[] = [
      ['2020年度“三公”经费情况表'],
      ['项目', '决算数'],
      ['公务用车运行维护费', 12],
    ];
    const both = asked(threePublic('甲', {}), sheetOf('乙', rows));
    expect(both.questions).toEqual([['moneyUnit', ['yuan', 'tenThousandYuan']]]);
    expect(both.told).toMatchObject({ 'threePublicActual.vehicleOperation': '120000 @ 乙!B3?' });
  });
});

describe('两张一样的表，数不一样', () => {
  test('用哪一张，只问一次；两张的数都存疑', () => {
    const both = asked(threePublic('甲', {}), threePublic('乙', { spent: 7 }));
    expect(both.questions).toEqual([['twin', ['甲', '乙']]]);
    expect(both.told).toEqual({ [RECEPTION]: ['80000 @ 甲!B4?', '70000 @ 乙!B4?'] });
  });

  test('数也一样，就不问', () => {
    expect(asked(threePublic('甲', {}), threePublic('乙', {})).questions).toEqual([]);
  });
});
