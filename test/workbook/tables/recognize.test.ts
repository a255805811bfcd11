import { recognize as recognizeAll } from '../../../src/app/scan';
import { ownSheetMark } from '../../../src/workbook/plan/own-sheet';
import { sheetOf, workbookOf, type GridCell } from '../grid';

const recognize = (...sheets: Parameters<typeof workbookOf>[1][]) =>
  recognizeAll([workbookOf('资料.xlsx', ...sheets)], () => undefined);

const threePublic = (title: string | null, first: string, second: string): GridCell[][] => [
  [title],
  [null, null, '单位：万元'],
  ['项目', first, second],
  ['合计', 11, 10],
  ['1、因公出国（境）费用', null, null],
  ['2、公务接待费', 1, 1],
  ['3、公务用车购置及运行费', 10, 9],
];

describe('认表靠结构和用语', () => {
  test('改了标签名、去了标题，仍按结构认出；没有标题要说明', () => {
    const { tables } = recognize(sheetOf('Sheet7', threePublic(null, '预算数', '决算数')));
    expect(tables.map(({ kind, nature, doubts }) => [kind, nature, doubts.map(({ code }) => code)])).toEqual([
      ['threePublic', 'final', ['titleMissing', 'yearMissing', 'unitNameMissing']],
    ]);
  });

  test('光有标签名不算：叫“三公经费预算表”的电话表不是三公表', () => {
    const { tables, findings } = recognize(
      sheetOf('三公经费预算表', [
        ['通讯录'],
        ['姓名', '座机', '手机'],
        ['甲', 5550101, 1],
        ['乙', 5550102, 2],
      ]),
    );
    expect(tables).toEqual([]);
    expect(findings.map((finding) => finding.code)).toEqual(['sheetNotRecognized']);
  });

  test('标题光有“收支总表”而没有收支项目，不是收支总表', () => {
    const { tables } = recognize(sheetOf('x', [['2020年收支总表'], ['项目', '金额'], ['甲', 1], ['乙', 2]]));
    expect(tables).toEqual([]);
  });

  test('目录、名词解释不提醒', () => {
    const { findings } = recognize(
      sheetOf('目录', [['目  录'], ['一、收支总表', 1], ['二、收入总表', 2], ['三、支出总表', 3]]),
    );
    expect(findings).toEqual([]);
  });

  test('本程序写的表不再当作来源', () => {
    const own = sheetOf('基础数据表', [[ownSheetMark('data')], ...threePublic('三公', '预算数', '决算数')]);
    expect(recognize(own).tables).toEqual([]);
  });

  test('封面给出单位和年度，填报日期不是年度', () => {
    const { tables } = recognize(
      sheetOf('封面', [
        ['2020年度部门预决算及绩效自评资料'],
        [],
        ['单位名称：', '某县机关事务服务中心'],
        ['填报日期：', '2021年5月'],
      ]),
    );
    expect(tables.map(({ kind, year, unitName }) => [kind, year?.value, unitName?.value])).toEqual([
      ['cover', 2020, '某县机关事务服务中心'],
    ]);
  });
});

describe('预算还是决算', () => {
  const natureOf = (title: string | null, first: string, second: string) =>
    recognize(sheetOf('x', threePublic(title, first, second))).tables.map(({ kind, nature, doubts }) => [
      kind,
      nature,
      doubts.some((doubt) => doubt.code === 'natureMissing'),
    ])[0];

  test('标题和列说的一致：无疑', () => {
    expect(natureOf('2020年一般公共预算“三公”经费预算表', '本年预算数', '上年预算数')).toEqual([
      'threePublic',
      'budget',
      false,
    ]);
    expect(natureOf('一般公共预算财政拨款“三公”经费支出决算表', '预算数', '决算数')).toEqual([
      'threePublic',
      'final',
      false,
    ]);
  });

  test('上年决算不使预算表成为决算表', () => {
    expect(natureOf('2020年“三公”经费预算表', '上年决算数', '本年预算数')).toEqual([
      'threePublic',
      'budget',
      false,
    ]);
  });

  test('基金名称里的“预算”不作数', () => {
    expect(natureOf('一般公共预算“三公”经费表', '预算数', '决算数')).toEqual(['threePublic', 'final', false]);
  });

  test('标题说预算、列里是决算数：以列为准', () => {
    expect(natureOf('2020年“三公”经费预算表', '决算数', '备注')).toEqual(['threePublic', 'final', false]);
  });

  test('什么都没说：不猜，问', () => {
    expect(natureOf('“三公”经费表', '金额', '备注')).toEqual(['threePublic', null, true]);
  });
});

describe('要人看一看的地方', () => {
  const rows = threePublic('2020年“三公”经费预算表', '本年预算数', '上年预算数');

  test('隐藏的工作表、行、列', () => {
    const { findings } = recognize(
      sheetOf('甲', rows, { visibility: 'hidden' }),
      sheetOf('乙', rows, { hiddenRows: [4] }),
      sheetOf('丙', rows, { hiddenColumns: [2] }),
      sheetOf('丁', rows, { hiddenRows: [99] }),
    );
    expect(
      findings.map((finding) => finding.code === 'hiddenSource' && [finding.sheet, finding.what]),
    ).toEqual([
      ['甲', 'sheet'],
      ['乙', 'rows'],
      ['丙', 'columns'],
    ]);
  });

  test('没有金额单位', () => {
    const { findings } = recognize(
      sheetOf(
        '甲',
        rows.filter((_, index) => index !== 1),
      ),
    );
    expect(findings.map((finding) => finding.code)).toEqual(['unitMissing']);
  });

  test('错误值和没有算过的公式', () => {
    const broken: GridCell[][] = rows.map((row, index) => {
      if (index === 3) return ['合计', { error: '#REF!' }, 10];
      return index === 5 ? ['2、公务接待费', 1, { uncalculated: 'A1+B1' }] : row;
    });
    const { findings } = recognize(sheetOf('甲', broken));
    expect(findings.map((finding) => [finding.code, finding.cells[0]?.top, finding.cells[0]?.left])).toEqual([
      ['errorCell', 3, 1],
      ['formulaWithoutValue', 5, 2],
    ]);
  });
});
