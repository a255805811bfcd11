import type { TableAnswer } from '../../../src/app/answers/answers';
import { recognitionView } from '../../../src/app/views/recognition-view';
import type { FactView, RecognitionView, TableCard } from '../../../src/app/views/views';
import { decimal } from '../../../src/domain/money/decimal';
import { ALL_IN_ONE, PUTUO, SEPARATE_FILES } from '../../acceptance/evaluate-samples';
import { sheetOf, workbookOf } from '../../workbook/grid';
import { after, assessed, assessedSample } from './assessed';
import { area, bookOf, evidence, threePublic } from './literal-books';

const card = ({ tables }: RecognitionView, sheet: string): TableCard | undefined =>
  tables.find(({ table }) => table.sheet === sheet);
const fact = ({ doubtfulFacts }: RecognitionView, id: string): FactView | undefined =>
  doubtfulFacts.find((view) => view.fact === id);
const answerTo = (range: TableAnswer['table'], more: Partial<TableAnswer>) =>
  ({
    kind: 'table',
    answer: { table: range, kind: null, unit: null, year: null, confirmed: false, ...more },
  }) as const;

const evidence2020 = evidence(['预决算信息公开性', '按规定内容公开预决算信息', '是', '网站']);

describe('样例工作簿', () => {
  it('没有要人先看的，一键评分可以走完；提示仍然列出', async () => {
    const view = recognitionView(await assessedSample(ALL_IN_ONE));
    expect([view.openDoubts, view.doubtfulFacts, view.tables.length]).toEqual([0, [], 15]);
    expect(view.tables.map(({ certainty }) => certainty)).toEqual(Array(15).fill('certain'));
    expect(view.notes.map(({ severity }) => severity)).toEqual(Array(9).fill('warning'));
    expect([view.unitName, view.year]).toEqual(['邵东市机关事务服务中心', 2020]);
  });

  it('表上没有写年度的，依同一文件，不算疑问', async () => {
    const view = recognitionView(await assessedSample(ALL_IN_ONE));
    expect(card(view, '支出决算表')?.year).toBe('2020 年（表上没有写，依同一文件）');
    expect(card(view, '三公经费预算表')?.year).toBe('2020 年');
  });

  it('卡片说明是什么表、单位写在哪一格、凭什么认出来、取了几个数', async () => {
    const view = recognitionView(await assessedSample(ALL_IN_ONE));
    expect(card(view, '基本支出决算表')).toMatchObject({
      kindLabel: '基本支出决算表',
      title: '一般公共预算财政拨款基本支出决算表',
      place: { text: "'基本支出决算表'!A1:F23", range: { top: 0, left: 0, bottom: 22, right: 5 } },
      unit: { value: 'yuan', text: '元（F3）', answered: false },
      needsUnit: false,
      unitName: '邵东市机关事务服务中心',
      factCount: 5,
    });
    expect(card(view, '基本支出决算表')?.evidence.slice(0, 3)).toEqual([
      "标题“一般公共预算财政拨款基本支出决算表”（'基本支出决算表'!A1）",
      "表号“公开06表”（'基本支出决算表'!F2）",
      '列：人员经费、公用经费',
    ]);
  });

  it('不在前台工作簿里的单元格要写出文件名', async () => {
    const view = recognitionView(await assessedSample(SEPARATE_FILES));
    expect(view.workbooks.map(({ tableCount, sheetCount }) => [tableCount, sheetCount])).toEqual([
      [4, 4],
      [5, 5],
      [7, 7],
    ]);
    expect(card(view, '部门收支总表')?.place.text).toBe("'部门收支总表'!A1:D15");
    expect(card(view, '支出决算表')?.place.text).toBe("“部门决算公开表2020.xls”的'支出决算表'!A1:J22");
  });

  it('资料不全只是待填：列出缺的数，不算疑问', async () => {
    const view = recognitionView(await assessedSample(PUTUO));
    expect(view.openDoubts).toBe(0);
    expect(view.doubtfulFacts.map(({ certainty }) => certainty)).toEqual(
      Array(view.doubtfulFacts.length).fill('missing'),
    );
    const actual = fact(view, 'threePublicActual');
    expect([actual?.text, actual?.source, actual?.readings]).toEqual([null, null, []]);
    expect(actual?.notes.map(({ text }) => text)).toEqual([
      '有“‘三公’经费预算数”，但“‘三公’经费决算数”没有填。请补填，没有发生的填 0。',
    ]);
    expect(view.notes.some(({ text }) => text.includes('决算数”没有填'))).toBe(false);
  });
});

describe('没有写单位的表', () => {
  const before = assessed([bookOf(threePublic({ unit: null }))]);

  it('表和取自它的数都有疑问', () => {
    const view = recognitionView(before);
    expect(card(view, '甲')).toMatchObject({
      certainty: 'doubtful',
      unit: null,
      needsUnit: true,
      doubts: ['表上没有写金额单位，请补写“单位：元”或“单位：万元”。'],
    });
    const doubtful = view.doubtfulFacts.filter(({ certainty }) => certainty === 'doubtful');
    expect(fact(view, 'threePublicActual')).toMatchObject({
      text: '24.00 万元',
      certainty: 'doubtful',
      source: { text: "'甲'!C4" },
      readings: [
        {
          chosen: true,
          doubts: ['表上没有写金额单位，暂按“万元”计算，请核对单位。'],
        },
      ],
      notes: [],
    });
    expect(view.openDoubts).toBe(1 + doubtful.length);
    expect(view.notes).toEqual([]);
  });

  it('说了单位就不再有疑问，卡片写明是人说的', () => {
    const view = recognitionView(after(before, answerTo(area(0, 0, 8, 2), { unit: 'tenThousandYuan' })));
    expect(card(view, '甲')).toMatchObject({
      certainty: 'confirmed',
      unit: { value: 'tenThousandYuan', text: '万元（人工指定）', answered: true },
      needsUnit: false,
      doubts: [],
    });
    expect(view.openDoubts).toBe(0);
  });

  it('只点确认不说单位，仍有疑问', () => {
    const view = recognitionView(after(before, answerTo(area(0, 0, 8, 2), { confirmed: true })));
    expect(card(view, '甲')?.certainty).toBe('doubtful');
    expect(view.openDoubts).toBeGreaterThan(0);
  });

  it('略过的表仍在，可以取回，但不算疑问也不取数', () => {
    const both = assessed([
      bookOf(
        threePublic({ unit: null }),
        evidence(['预决算信息公开性', '按规定内容公开预决算信息', '是', '网站']),
      ),
    ]);
    const view = recognitionView(after(both, answerTo(area(0, 0, 8, 2), { kind: 'ignored' })));
    expect(card(view, '甲')).toMatchObject({ certainty: 'ignored', doubts: [], factCount: 0 });
    expect(view.workbooks[0]?.tableCount).toBe(1);
    expect(view.openDoubts).toBe(0);
  });
});

describe('年度和单位名称', () => {
  const unstated = threePublic({ title: '“三公”经费支出决算表' });
  const other = workbookOf(
    '上年.xlsx',
    sheetOf('甲', threePublic({ title: '2019年度“三公”经费支出决算表' })),
  );

  it('别的文件写了年度而这张表没有，可能混淆，要人确认', () => {
    const view = recognitionView(assessed([bookOf(unstated), other]));
    const [own] = view.tables;
    expect([own?.year, own?.certainty, own?.doubts]).toEqual([
      null,
      'doubtful',
      ['表上没有写年度，请确认是评价年度的表。'],
    ]);
  });

  it('所有的表都没有写年度时不逐张追问，只提示一次', () => {
    const view = recognitionView(assessed([bookOf(unstated)]));
    expect([view.year, view.tables[0]?.certainty, view.openDoubts]).toEqual([null, 'certain', 0]);
    expect(view.notes[0]).toEqual({
      severity: 'warning',
      text: '资料里都没有写年度，评分表的标题暂用 2020 年。请核对，或在表头补写年度后重新读取。',
      places: [],
    });
  });

  it('人说了年度，表和提示都随之改变', () => {
    const table = area(0, 0, 8, 2);
    const view = recognitionView(after(assessed([bookOf(unstated), other]), answerTo(table, { year: 2020 })));
    expect([view.tables[0]?.year, view.tables[0]?.certainty]).toEqual(['2020 年（人工指定）', 'confirmed']);
  });
});

describe('几处读数不一致', () => {
  const before = assessed([bookOf(threePublic({}), threePublic({ reception: 7 }))]);

  it('列为有争议，两处都可以选，暂用第一处', () => {
    const view = recognitionView(before);
    expect(fact(view, 'threePublicActual')).toMatchObject({
      certainty: 'disputed',
      text: '24.00 万元',
      readings: [
        { text: '24.00 万元', chosen: true, place: { text: "'甲'!C4" } },
        { text: '25.00 万元', chosen: false, place: { text: "'乙'!C4" } },
      ],
    });
    expect(view.doubtfulFacts.map((each) => each.fact)).toContain('threePublicActual');
  });

  const chosen = (sheet: string) =>
    recognitionView(
      after(before, {
        kind: 'fact',
        answer: { kind: 'reading', fact: 'threePublicActual', source: area(3, 2, 3, 2, sheet) },
      }),
    );

  it('选定以后不再是疑问，仍列在原处以便改选', () => {
    const [first, second] = [recognitionView(before), chosen('甲')];
    expect(fact(second, 'threePublicActual')).toMatchObject({ certainty: 'answered', notes: [] });
    expect(second.doubtfulFacts.map((view) => view.fact)).toEqual(
      first.doubtfulFacts.map((view) => view.fact),
    );
    expect(second.openDoubts).toBe(first.openDoubts - 1);
  });

  it('选定的一处与分项合计不符时，疑问换成勾稽关系', () => {
    const [first, second] = [recognitionView(before), chosen('乙')];
    expect(fact(second, 'threePublicActual')).toMatchObject({
      text: '25.00 万元',
      source: { text: "'乙'!C4" },
      notes: [{ severity: 'warning', text: expect.stringContaining('勾稽关系不成立') as string }],
    });
    expect(second.openDoubts).toBe(first.openDoubts);
    expect(second.notes[0]?.text).toContain('勾稽关系不成立');
  });

  it('指定了没有数的单元格，不算回答，说明是哪一格', () => {
    const source = area(4, 0);
    const pointed = after(before, {
      kind: 'fact',
      answer: { kind: 'cell', fact: 'threePublicActual', source, unit: null },
    });
    const view = fact(recognitionView(pointed), 'threePublicActual');
    expect(view?.certainty).toBe('disputed');
    expect(view?.notes.flatMap(({ places }) => places.map(({ text }) => text))).toContain("'甲'!A5");
  });
});

describe('一条线等着的数', () => {
  const before = assessed([bookOf(threePublic({}))]);
  const typed = { kind: 'typed', fact: 'onDutyStaff', value: decimal(14) } as const;

  it('填写以后留在原处，写明是手工填写', () => {
    const view = recognitionView(after(before, { kind: 'fact', answer: typed }));
    expect(fact(recognitionView(before), 'onDutyStaff')?.certainty).toBe('missing');
    expect(fact(view, 'onDutyStaff')).toMatchObject({
      certainty: 'answered',
      text: '14 人',
      source: { text: '手工填写', range: null },
    });
    expect(view.doubtfulFacts.map((each) => each.fact)).toEqual(
      recognitionView(before).doubtfulFacts.map((each) => each.fact),
    );
  });
});

describe('要不要停下来', () => {
  it('错误值要人看，写明在哪一格', () => {
    const view = recognitionView(assessed([bookOf(threePublic({ actual: { error: '#REF!' } }))]));
    expect(view.openDoubts).toBe(1);
    expect(view.notes[0]).toEqual({
      severity: 'error',
      text: '单元格显示错误值 #REF!，没有使用。请改正公式或填入数值。',
      places: [{ text: "'甲'!C4", range: area(3, 2) }],
    });
  });

  it('没有错误值时不停', () => {
    expect(recognitionView(assessed([bookOf(threePublic({}))])).openDoubts).toBe(0);
  });

  it('看不出结论的回答要人看，缺佐证材料的只是提示', () => {
    const unclear = evidence(['预决算信息公开性', '按规定内容公开预决算信息', '基本', '网站']);
    const unproved = evidence(['预决算信息公开性', '按规定内容公开预决算信息', '是', null]);
    const [first, second] = [unclear, unproved].map((rows) => recognitionView(assessed([bookOf(rows)])));
    expect([first?.openDoubts, first?.notes.map(({ severity }) => severity)]).toEqual([1, ['warning']]);
    expect(second?.openDoubts).toBe(0);
  });

  it('比率不合常理要人看；人工评分以后不再停', () => {
    const before = assessed([bookOf(threePublic({ reception: 600 }))]);
    const answer = { indicator: 'C2', score: decimal(0), reason: '预算另有批复' };
    const set = after(before, { kind: 'override', answer });
    const views = [before, set].map(recognitionView);
    expect(views.map(({ openDoubts }) => openDoubts)).toEqual([1, 0]);
    expect(views.map(({ notes }) => notes.some(({ text }) => text.includes('不合常理')))).toEqual([
      true,
      true,
    ]);
  });

  it('同一工作簿里年度打架要人看，挂在年度上的数也是；指定了年度就不停', () => {
    const books = [bookOf(threePublic({}), threePublic({ title: '2021年度“三公”经费支出决算表' }))];
    const open = (year: number | null) =>
      recognitionView(assessed(books, { wanted: { year, unitName: null } })).openDoubts;
    expect([open(null), open(2021)]).toEqual([7, 0]);
  });
});

describe('不能确定是哪一张表', () => {
  const rows = threePublic({ title: '2020年“三公”经费表' }).map(([label = null, budget = null]) =>
    budget === '预算数'
      ? [label, '金额', null]
      : [label, budget, label === '编制单位：某县某局' ? '单位：万元' : null],
  );
  const before = assessed([bookOf(rows)]);
  const table = area(0, 0, 8, 2);

  it('列出像的另一种，一点就改过去，还可以改回来', () => {
    expect(card(recognitionView(before), '甲')).toMatchObject({
      kindLabel: '“三公”经费表',
      certainty: 'doubtful',
      doubts: ['表上没有写是预算还是决算，请指明。'],
      otherKinds: [
        { kind: 'budget', label: '“三公”经费预算表' },
        { kind: 'final', label: '“三公”经费支出决算表' },
      ],
    });
    const changed = after(before, answerTo(table, { kind: 'final' }));
    expect(card(recognitionView(changed), '甲')).toMatchObject({
      kindLabel: '“三公”经费支出决算表',
      certainty: 'confirmed',
      doubts: [],
      otherKinds: [{ kind: 'budget', label: '“三公”经费预算表' }],
    });
    const back = after(changed, { kind: 'clearTable', table });
    expect(recognitionView(back)).toEqual(recognitionView(before));
  });
});

describe('别的年度的数', () => {
  it('不用它计算，但可以选它', () => {
    const book = bookOf(threePublic({ title: '2019年度“三公”经费支出决算表' }));
    const before = assessed([book, workbookOf('本年.xlsx', sheetOf('乙', evidence2020))], {
      wanted: { year: 2020, unitName: null },
    });
    const view = fact(recognitionView(before), 'threePublicActual');
    expect(view).toMatchObject({
      certainty: 'missing',
      text: null,
      readings: [{ chosen: false, text: '24.00 万元' }],
      notes: [],
    });
    const source = area(3, 2);
    const chosen = after(before, {
      kind: 'fact',
      answer: { kind: 'reading', fact: 'threePublicActual', source },
    });
    expect(fact(recognitionView(chosen), 'threePublicActual')).toMatchObject({
      certainty: 'answered',
      text: '24.00 万元',
    });
  });
});
