import { best, readAll, readSheets, seen, seenAll } from '../facts-of';
import { sheetOf, workbookOf, type GridCell } from '../grid';

const staff = (...rows: GridCell[][]) =>
  sheetOf('人员', [['机构人员情况表'], ['单位：人'], ['人员类别', '编制数', '年末实有人数'], ...rows], {
    format: 'General',
  });

const threePublic = (
  year: number,
  total: number,
  unit = '万元',
  unitName = '某县水利局',
  name = `三公${year}`,
) =>
  sheetOf(name, [
    [`${year}年“三公”经费预算表`],
    [`编制单位：${unitName}`, `单位：${unit}`],
    ['项目', '预算数'],
    ['合计', total],
    ['1、因公出国（境）费', null],
    ['2、公务接待费', total],
    ['3、公务用车购置及运行费', 0],
  ]);

describe('空白、零、短横线是三回事', () => {
  const read = (cell: GridCell) =>
    seen(
      readSheets(
        sheetOf('三公', [
          ['2020年“三公”经费预算表'],
          ['单位：元'],
          ['合计', '因公出国（境）费', '公务接待费', '公务用车购置费', '公务用车运行费'],
          [100, cell, 40, 0, 60],
        ]),
      ),
      'threePublicBudget.abroad',
    );

  test('0 是 0', () => {
    expect(read(0)).toBe('0 @ 三公!B4');
  });
  test.each([null, '', ' ', '—', '——', '一', '－', '/'])('%j 不是 0', (cell) => {
    expect(read(cell)).toBe('—');
  });
});

describe('文本数字', () => {
  test('千分位、全角、括号负数照读，并说明是文本', () => {
    const read = readSheets(
      sheetOf('采购', [
        ['政府采购情况表'],
        ['单位：元'],
        ['采购项目', '采购方式', '采购预算', '实际采购金额'],
        ['办公设备', '询价', '12,000.50', '（1,000.00）'],
        ['印刷', '询价', '８００', '2,000.00'],
        ['合计', null, '12,800.50', '1,000.00'],
      ]),
    );
    expect(seenAll(read, 'procurementBudget', 'procurementActual')).toEqual({
      procurementBudget: '12800.5 @ 采购!C6',
      procurementActual: '1000 @ 采购!D6',
    });
    expect(
      read.findings.map((finding) => [finding.code, finding.code === 'numberStoredAsText' && finding.count]),
    ).toEqual([['numberStoredAsText', 6]]);
  });

  test('读不成数的文本不当作数，逐格指出来；没有数的文字不必指', () => {
    const read = readSheets(
      sheetOf('采购', [
        ['政府采购情况表'],
        ['单位：元'],
        ['采购项目', '采购方式', '采购预算', '实际采购金额'],
        ['印刷', '询价', '见附表', '1 2345.6'],
        ['合计', null, '约12万', '12,80.50'],
      ]),
    );
    expect(seenAll(read, 'procurementBudget', 'procurementActual')).toEqual({
      procurementBudget: '—',
      procurementActual: '—',
    });
    expect(read.findings).toMatchObject([
      {
        code: 'amountUnreadable',
        severity: 'warning',
        text: '1 2345.6',
        cells: [
          { sheet: '采购', top: 3, left: 3 },
          { sheet: '采购', top: 4, left: 2 },
          { sheet: '采购', top: 4, left: 3 },
        ],
      },
    ]);
  });
});

describe('单位换算', () => {
  test('同一工作簿里元和万元各按各表', () => {
    const book = workbookOf('测试.xlsx', threePublic(2020, 37.91), threePublic(2019, 400000, '元'));
    const read = readAll([book], { year: 2020, unitName: null });
    expect(seenAll(read, 'threePublicBudget')).toEqual({ threePublicBudget: '379100 @ 三公2020!B4' });
    expect(best(read, 'threePublicBudget')).toMatchObject({ printed: '37.91', unit: 'tenThousandYuan' });
    expect(best(read, 'threePublicBudget')?.tolerance.toFixed()).toBe('50');
  });

  test('没有写单位：按同一工作簿的惯用单位假定，并存疑', () => {
    const silent = sheetOf('采购', [
      ['政府采购情况表'],
      ['采购项目', '采购方式', '采购预算'],
      ['合计', null, 12],
    ]);
    const read = readSheets(threePublic(2020, 300000, '元'), silent);
    expect(best(read, 'procurementBudget')).toMatchObject({
      doubts: [{ code: 'unitAssumed', unit: 'yuan' }],
    });
  });

  test('列标题里写着万元', () => {
    const read = readSheets(
      sheetOf('采购', [
        ['政府采购情况表'],
        ['采购项目', '采购方式', '采购预算（万元）', '实际采购金额（万元）'],
        ['合计', null, 12, 11],
      ]),
    );
    expect(seen(read, 'procurementBudget')).toBe('120000 @ 采购!C3');
  });
});

describe('年度和单位', () => {
  test('上年的三公预算表给出上年预算', () => {
    const read = readAll(
      [workbookOf('2020.xlsx', threePublic(2020, 30)), workbookOf('2019.xlsx', threePublic(2019, 40))],
      {
        year: 2020,
        unitName: null,
      },
    );
    expect(seenAll(read, 'threePublicBudget', 'threePublicBudgetPrior')).toEqual({
      threePublicBudget: '300000 @ 三公2020!B4',
      threePublicBudgetPrior: '400000 @ 三公2019!B4',
    });
    expect(read.findings).toEqual([]);
  });

  test('再往前一年的不是上年：存疑', () => {
    const read = readAll([workbookOf('a.xlsx', threePublic(2018, 40))], { year: 2020, unitName: null });
    expect(seen(read, 'threePublicBudgetPrior')).toBe('—');
    expect(best(read, 'threePublicBudget')?.doubts).toEqual([{ code: 'otherYear', year: 2018 }]);
  });

  test('同一工作簿里年度打架要警告', () => {
    const read = readSheets(threePublic(2020, 30), threePublic(2021, 40));
    expect(read.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['yearConflict', 'warning'],
    ]);
  });

  test('选定年度、单位以后不再警告，但还能改选；只有一个可选时不列', () => {
    const two = workbookOf(
      'a.xlsx',
      threePublic(2020, 30),
      threePublic(2021, 40),
      threePublic(2020, 50, '万元', '某县林业局', '林业'),
    );
    const chosen = readAll([two], { year: 2020, unitName: '某县水利局' });
    expect(chosen.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['unitNameConflict', 'info'],
      ['yearConflict', 'info'],
    ]);
    const single = readAll([workbookOf('a.xlsx', threePublic(2020, 30))], {
      year: 2020,
      unitName: '某县水利局',
    });
    expect(single.findings).toEqual([]);
  });

  test('别的单位的表存疑，并报单位名称不一致；本级与部门算同一单位', () => {
    const other = readSheets(
      threePublic(2020, 30),
      staff(['合计', 3, 3]),
      threePublic(2020, 50, '万元', '某县林业局', '林业'),
    );
    expect(other.findings.map((finding) => finding.code)).toEqual(['unitNameConflict']);
    expect(seen(other, 'threePublicBudget')).toBe('300000 @ 三公2020!B4?');
    const own = readSheets(
      threePublic(2020, 30),
      threePublic(2020, 30, '万元', '某县水利局（本级）', '本级'),
    );
    expect(own.findings).toEqual([]);
  });
});

describe('人员', () => {
  test('合计行才是在职；退休和劳务派遣不算', () => {
    const read = readSheets(
      staff(['公务员', 14, 13], ['工勤', 1, 1], ['合计', 15, 14], ['退休人员', null, 6]),
    );
    expect(seenAll(read, 'authorizedStaff', 'onDutyStaff')).toEqual({
      authorizedStaff: '15 @ 人员!B6',
      onDutyStaff: '14 @ 人员!C6',
    });
    expect(read.findings).toEqual([]);
  });

  test('合计不等于各类之和是错误', () => {
    const read = readSheets(staff(['公务员', 14, 13], ['工勤', 1, 1], ['合计', 15, 15]));
    expect(read.findings).toMatchObject([{ code: 'identityBroken', severity: 'error' }]);
  });

  test('没有合计行时不猜', () => {
    const read = readSheets(staff(['公务员', 14, 13], ['工勤', 1, 1]));
    expect(seenAll(read, 'authorizedStaff', 'onDutyStaff')).toEqual({
      authorizedStaff: '—',
      onDutyStaff: '—',
    });
  });
});
