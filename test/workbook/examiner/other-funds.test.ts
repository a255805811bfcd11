import { readAll, readSheets } from '../facts-of';
import { sheetOf, workbookOf, type GridCell } from '../grid';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { addressInSheet } from '../../../src/domain/cell-address';
import { complaints, settled } from './settled';
import type { Read } from '../facts-of';

type Rows = readonly (readonly GridCell[])[];

const NATIONAL_NOTE = '注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。';

/** 公开08表 in the national grid: 年初结转和结余、本年收入、小计、基本、项目、年末. */
function fundTable(rows: Rows, unit = '元'): SheetSnapshot {
  return sheetOf(
    '政府性基金',
    [
      ['政府性基金预算财政拨款收入支出决算表'],
      ['公开08表'],
      ['部门：某县档案馆', null, '2020年度', null, null, null, null, `金额单位：${unit}`],
      ['项目', null, '年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'],
      ['功能分类科目编码', '科目名称', null, null, '小计', '基本支出', '项目支出'],
      ['栏次', null, 1, 2, 3, 4, 5, 6],
      ...rows,
    ],
    { merges: ['A4:B4', 'C4:C5', 'D4:D5', 'E4:G4', 'H4:H5'] },
  );
}

const FILLED: Rows = [
  ['合计', null, 80000, 550000, 600000, 30000, 570000, 30000],
  ['212', '城乡社区支出', 80000, 550000, 600000, 30000, 570000, 30000],
  ['21208', '国有土地使用权出让收入安排的支出', 80000, 550000, 600000, 30000, 570000, 30000],
];

function capitalTable(rows: Rows): SheetSnapshot {
  return sheetOf(
    '国有资本经营',
    [
      ['国有资本经营预算财政拨款支出决算表'],
      ['公开09表'],
      ['部门：某县档案馆', null, '2020年度', null, '单位：万元'],
      ['项目', null, '本年支出'],
      ['功能分类科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['栏次', null, 1, 2, 3],
      ...rows,
    ],
    { merges: ['A4:B4', 'C4:E4'] },
  );
}

type Summary = { readonly revenue: GridCell; readonly spent: GridCell; readonly capital: GridCell };

/** 公开04表; below 本年收入合计 the funds are named again, with what they brought over. */
function summary({ revenue, spent, capital }: Summary, unit = '万元'): SheetSnapshot {
  return sheetOf(
    '财政拨款收支总表',
    [
      ['财政拨款收入支出决算总表'],
      ['公开04表'],
      ['部门：某县档案馆', null, '2020年度', null, null, null, `单位：${unit}`],
      ['收入', null, '支出'],
      [
        '项目',
        '决算数',
        '项目（按功能分类）',
        '合计',
        '一般公共预算财政拨款',
        '政府性基金预算财政拨款',
        '国有资本经营预算财政拨款',
      ],
      ['一、一般公共预算财政拨款', 300, '一、一般公共服务支出', 300, 300],
      ['二、政府性基金预算财政拨款', revenue, '二、城乡社区支出', spent, null, spent],
      ['三、国有资本经营预算财政拨款', capital, '三、国有资本经营预算支出', capital, null, null, capital],
      ['本年收入合计', null, '本年支出合计', null, 300, spent, capital],
      ['年初财政拨款结转和结余', 8, '年末财政拨款结转和结余', 3, null, 3],
      ['一、一般公共预算财政拨款', null],
      ['二、政府性基金预算财政拨款', 8],
      ['三、国有资本经营预算财政拨款', null],
      ['总计', null, '总计'],
    ],
    { merges: ['A4:B4', 'C4:G4'] },
  );
}

function declared({ particulars }: Read): readonly string[] {
  return particulars.declaredNone.map(
    ({ budget, of, source }) => `${budget} ${of} @ ${source.sheet}!${addressInSheet(source)}`,
  );
}

describe('政府性基金、国有资本经营的决算表', () => {
  test('填了数的表：收入、支出、基本、项目、结转，各取合计行的一格', () => {
    const read = readSheets(
      fundTable([...FILLED, [NATIONAL_NOTE]]),
      capitalTable([
        ['合计', null, 12.5, null, 12.5],
        ['223', '国有资本经营预算支出', 12.5, null, 12.5],
      ]),
    );
    expect(settled(read)).toEqual({
      governmentFundCarryIn: '80000 @ 政府性基金!C7',
      governmentFundRevenue: '550000 @ 政府性基金!D7',
      governmentFundExpenditure: '600000 @ 政府性基金!E7',
      governmentFundBasic: '30000 @ 政府性基金!F7',
      governmentFundProject: '570000 @ 政府性基金!G7',
      governmentFundBalance: '30000 @ 政府性基金!H7',
      stateCapitalExpenditure: '125000 @ 国有资本经营!C7',
    });
    expect(complaints(read)).toEqual([]);
    expect(declared(read)).toEqual([]);
  });

  test('财政拨款收支总表是第二处出处：元和万元换算后一致', () => {
    const read = readSheets(fundTable(FILLED), summary({ revenue: 55, spent: 60, capital: 12.5 }));
    expect(settled(read)).toMatchObject({
      governmentFundRevenue: '550000 @ 政府性基金!D7',
      governmentFundExpenditure: '600000 @ 政府性基金!E7',
      governmentFundBalance: '30000 @ 政府性基金!H7',
      stateCapitalExpenditure: '125000 @ 财政拨款收支总表!G9',
    });
    const places = read.readings.filter(({ fact }) => fact === 'governmentFundExpenditure');
    expect(places.map(({ source }) => addressInSheet(source))).toEqual(['E7', 'F9']);
    expect(complaints(read)).toEqual([]);
  });

  test('与总表不一致：报错并指出两处；差一万倍的疑为单位写错', () => {
    const apart = readSheets(fundTable(FILLED), summary({ revenue: 55, spent: 61, capital: null }));
    expect(settled(apart)).toMatchObject({ governmentFundExpenditure: '600000 @ 政府性基金!E7!' });
    expect(complaints(apart)).toEqual(['readingsDisagree 政府性基金!E7 财政拨款收支总表!F9']);
    const mistaken = fundTable(FILLED, '万元');
    expect(complaints(readSheets(mistaken, summary({ revenue: 55, spent: 60, capital: null })))).toEqual([
      'questionOpen 政府性基金!A1 财政拨款收支总表!A1',
      'unitFactorSuspected 政府性基金!D7 财政拨款收支总表!B7',
      'unitFactorSuspected 政府性基金!E7 财政拨款收支总表!F9',
      'unitFactorSuspected 政府性基金!H7 财政拨款收支总表!F10',
    ]);
  });

  test('收支结转不平、基本加项目超出支出：报错', () => {
    const read = readSheets(fundTable([['合计', null, 80000, 550000, 600000, 50000, 570000, 50000]]));
    expect(complaints(read).filter((each) => each.startsWith('identityBroken'))).toEqual([
      'identityBroken 政府性基金!E7 政府性基金!F7 政府性基金!G7',
      'identityBroken 政府性基金!C7 政府性基金!D7 政府性基金!E7 政府性基金!H7',
    ]);
  });

  test('总表里本年收入空白：不拿年初结转里的同名行顶替', () => {
    const read = readSheets(summary({ revenue: null, spent: 8, capital: null }));
    expect(settled(read)).toEqual({
      governmentFundExpenditure: '80000 @ 财政拨款收支总表!F9',
      governmentFundBalance: '30000 @ 财政拨款收支总表!F10',
    });
  });

  test('合计行空白：明细有数也不代为相加，没有说明就不是零', () => {
    const read = readSheets(fundTable([['合计'], ['212', '城乡社区支出', null, 55, 55, null, 55]]));
    expect(settled(read)).toEqual({});
    expect(declared(read)).toEqual([]);
  });

  test('空表没有说明：待填，也不当作没有', () => {
    for (const rows of [[['合计']], [['合计'], [NATIONAL_NOTE]]]) {
      const read = readSheets(fundTable(rows));
      expect([settled(read), declared(read)]).toEqual([{}, []]);
    }
  });

  test('合计行写 0：是数，不是说明', () => {
    const read = readSheets(
      fundTable([['合计', null, 0, 0, 0, 0, 0, 0], ['注：本单位无政府性基金收支，故本表无数据。']]),
    );
    expect(settled(read)).toMatchObject({ governmentFundExpenditure: '0 @ 政府性基金!E7' });
    expect(declared(read)).toEqual([]);
  });

  test('部门预算的政府性基金表不当作决算，它的空表说明也不算', () => {
    const budget = (rows: Rows) =>
      sheetOf('基金预算', [
        ['2020年部门政府性基金预算支出表'],
        ['部门：某县档案馆', null, null, null, '单位：元'],
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ...rows,
      ]);
    const filled = readSheets(
      budget([
        ['合计', null, 500, null, 500],
        ['212', '城乡社区支出', 500, null, 500],
      ]),
    );
    expect(settled(filled)).toEqual({});
    const empty = readSheets(budget([['合计'], ['注：本部门2020年无政府性基金预算安排，故本表为空表。']]));
    expect(declared(empty)).toEqual([]);
  });
});

describe('空表说明', () => {
  const under = (note: string) => declared(readSheets(fundTable([['合计'], [note]])));

  test.each([
    '注：某县档案馆无政府性基金预算财政拨款支出，故本表无数据。',
    '说明：本单位2020年度没有政府性基金预算财政拨款收入，也没有使用政府性基金预算财政拨款安排的支出，故本表无数据。',
    '本单位无政府性基金预算财政拨款收支，故本表无数据。',
    '注：某县应急管理局未安排政府性基金预算，本表为空表。',
    '备注：本表为空',
  ])('%s', (note) => {
    expect(under(note)).toEqual(['governmentFund revenueAndExpenditure @ 政府性基金!A8']);
  });

  test.each([
    '注：如本单位无政府性基金收支，本表为空表。',
    '注：没有政府性基金收支的单位，本表为空表并作出说明。',
    '注：若无政府性基金，请公开空表。',
    '注：本单位2019年无政府性基金预算财政拨款支出，故本表无数据。',
    '注：本单位无国有资本经营预算财政拨款支出，故本表无数据。',
    '注：无锡市政府性基金按项目列示。',
    NATIONAL_NOTE,
  ])('不算说明：%s', (note) => {
    expect(under(note)).toEqual([]);
  });

  test('国有资本经营只列支出的表，只说没有支出', () => {
    const note = '注：本单位无国有资本经营预算财政拨款支出，故本表无数据。';
    expect(declared(readSheets(capitalTable([['合计'], [note]])))).toEqual([
      'stateCapital expenditure @ 国有资本经营!A8',
    ]);
  });

  test('说没有，总表里却有数：报错并指出两处', () => {
    const note = '注：本单位无政府性基金预算财政拨款收入和支出，故本表无数据。';
    const read = readSheets(
      fundTable([['合计'], [note]]),
      summary({ revenue: 55, spent: null, capital: null }),
    );
    expect(complaints(read)).toEqual(['identityBroken 财政拨款收支总表!B7 政府性基金!A8']);
  });

  test('另一单位、上年决算的说明不算', () => {
    const note = '注：无政府性基金预算财政拨款支出，故本表无数据。';
    const book = workbookOf('决算.xlsx', fundTable([['合计'], [note]]));
    expect(declared(readAll([book], { year: 2020, unitName: '某县档案馆' }))).toHaveLength(1);
    expect(declared(readAll([book], { year: 2021, unitName: '某县档案馆' }))).toEqual([]);
    expect(declared(readAll([book], { year: 2020, unitName: '某县水利局' }))).toEqual([]);
  });
});
