import { readAll, readSheets } from '../facts-of';
import { sheetOf, workbookOf } from '../grid';
import { headed } from './sheets';
import { complaints, settled } from './settled';

describe('“三公”经费表的各种变化', () => {
  test('上年决算、增减额、增减%、会议费、培训费都在一张表', () => {
    const read = readSheets(
      sheetOf('三公', [
        ['2020年度“三公”经费及会议费、培训费支出决算表'],
        ['部门：某县林业局', null, null, null, null, '单位：万元'],
        ['项目', '2019年决算数', '2020年预算数', '2020年决算数', '增减额', '增减%'],
        ['合计', 30, 25, 20, -10, -33.33],
        ['一、因公出国（境）费', 0, 0, 0, 0, 0],
        ['二、公务用车购置及运行维护费', 18, 15, 12, -6, -33.33],
        ['1.公务用车购置费', 0, 0, 0, 0, 0],
        ['2.公务用车运行维护费', 18, 15, 12, -6, -33.33],
        ['三、公务接待费', 12, 10, 8, -4, -33.33],
        ['四、会议费', 5, 6, 4, -1, -20],
        ['五、培训费', 3, 3, 2, -1, -33.33],
      ]),
    );
    expect(settled(read)).toEqual({
      threePublicBudget: '250000 @ 三公!C4',
      'threePublicBudget.abroad': '0 @ 三公!C5',
      'threePublicBudget.vehiclePurchase': '0 @ 三公!C7',
      'threePublicBudget.vehicleOperation': '150000 @ 三公!C8',
      'threePublicBudget.reception': '100000 @ 三公!C9',
      threePublicActual: '200000 @ 三公!D4',
      'threePublicActual.abroad': '0 @ 三公!D5',
      'threePublicActual.vehiclePurchase': '0 @ 三公!D7',
      'threePublicActual.vehicleOperation': '120000 @ 三公!D8',
      'threePublicActual.reception': '80000 @ 三公!D9',
      conferenceActual: '40000 @ 三公!D10',
      trainingActual: '20000 @ 三公!D11',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('公开07表十二栏', () => {
    const read = readSheets(
      sheetOf(
        'g07',
        [
          ['一般公共预算财政拨款“三公”经费支出决算表'],
          ['公开07表'],
          ['部门：某市某局', null, null, null, null, null, null, null, null, null, null, '金额单位：万元'],
          ['预算数', null, null, null, null, null, '决算数', null, null, null, null, null],
          [
            '合计',
            '因公出国（境）费',
            '公务用车购置及运行费',
            null,
            null,
            '公务接待费',
            '合计',
            '因公出国（境）费',
            '公务用车购置及运行费',
            null,
            null,
            '公务接待费',
          ],
          [
            null,
            null,
            '小计',
            '公务用车购置费',
            '公务用车运行费',
            null,
            null,
            null,
            '小计',
            '公务用车购置费',
            '公务用车运行费',
            null,
          ],
          [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
          ['31.47', '', '31.17', '', '31.17', '0.30', '19.86', 0, '19.56', 0, '19.56', '0.30'],
          ['注：本表反映部门本年度“三公”经费支出预决算情况。其中，预算数为“三公”经费年初预算数。'],
        ],
        {
          merges: ['A4:F4', 'G4:L4', 'C5:E5', 'I5:K5', 'A5:A6', 'B5:B6', 'F5:F6', 'G5:G6', 'H5:H6', 'L5:L6'],
        },
      ),
    );
    expect(settled(read)).toEqual({
      threePublicBudget: '314700 @ g07!A8',
      'threePublicBudget.vehicleOperation': '311700 @ g07!E8',
      'threePublicBudget.reception': '3000 @ g07!F8',
      threePublicActual: '198600 @ g07!G8',
      'threePublicActual.abroad': '0 @ g07!H8',
      'threePublicActual.vehiclePurchase': '0 @ g07!J8',
      'threePublicActual.vehicleOperation': '195600 @ g07!K8',
      'threePublicActual.reception': '3000 @ g07!L8',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('上年预算数、本年预算数两列', () => {
    const read = readSheets(
      sheetOf('三公', [
        ...headed('2021年“三公”经费预算情况表'),
        ['项目', '上年预算数', '本年预算数', '增减%'],
        ['“三公”经费合计', 30, 25, -16.67],
        ['因公出国（境）费用', 0, 0, 0],
        ['公务接待费', 10, 9, -10],
        ['公务用车费', 20, 16, -20],
        ['其中：公务用车运行维护费', 20, 16, -20],
        ['公务用车购置', 0, 0, 0],
      ]),
    );
    expect(settled(read)).toEqual({
      threePublicBudget: '250000 @ 三公!C4',
      'threePublicBudget.abroad': '0 @ 三公!C5',
      'threePublicBudget.vehiclePurchase': '0 @ 三公!C9',
      'threePublicBudget.vehicleOperation': '160000 @ 三公!C8',
      'threePublicBudget.reception': '90000 @ 三公!C6',
      threePublicBudgetPrior: '300000 @ 三公!B4',
      'threePublicBudgetPrior.abroad': '0 @ 三公!B5',
      'threePublicBudgetPrior.vehiclePurchase': '0 @ 三公!B9',
      'threePublicBudgetPrior.vehicleOperation': '200000 @ 三公!B8',
      'threePublicBudgetPrior.reception': '100000 @ 三公!B6',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('两年的预算各占六栏', () => {
    const read = readSheets(
      sheetOf(
        '三公',
        [
          ...headed('一般公共预算“三公”经费支出预算表'),
          ['2020年预算数', null, null, null, null, null, '2021年预算数', null, null, null, null, null],
          [
            '合计',
            '因公出国（境）费',
            '公务用车购置及运行费',
            null,
            null,
            '公务接待费',
            '合计',
            '因公出国（境）费',
            '公务用车购置及运行费',
            null,
            null,
            '公务接待费',
          ],
          [
            null,
            null,
            '小计',
            '公务用车购置费',
            '公务用车运行费',
            null,
            null,
            null,
            '小计',
            '公务用车购置费',
            '公务用车运行费',
            null,
          ],
          [30, 0, 20, 0, 20, 10, 25, 0, 16, 0, 16, 9],
        ],
        { merges: ['A3:F3', 'G3:L3', 'C4:E4', 'I4:K4'] },
      ),
    );
    expect(settled(read)).toEqual({
      threePublicBudget: '250000 @ 三公!G6',
      'threePublicBudget.abroad': '0 @ 三公!H6',
      'threePublicBudget.vehiclePurchase': '0 @ 三公!J6',
      'threePublicBudget.vehicleOperation': '160000 @ 三公!K6',
      'threePublicBudget.reception': '90000 @ 三公!L6',
      threePublicBudgetPrior: '300000 @ 三公!A6',
      'threePublicBudgetPrior.abroad': '0 @ 三公!B6',
      'threePublicBudgetPrior.vehiclePurchase': '0 @ 三公!D6',
      'threePublicBudgetPrior.vehicleOperation': '200000 @ 三公!E6',
      'threePublicBudgetPrior.reception': '100000 @ 三公!F6',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('上年在左本年在右，写“上年预算情况”“2020年”或只写“上年”', () => {
    const read = readSheets(
      sheetOf(
        '三公',
        [
          ['2021年“三公”经费预算表'],
          ['部门：某局', null, null, null, null, null, null, '单位：万元'],
          ['上年预算情况', null, null, null, '本年预算情况', null, null, null],
          [
            '合计',
            '因公出国（境）费',
            '公务接待费',
            '公务用车运行费',
            '合计',
            '因公出国（境）费',
            '公务接待费',
            '公务用车运行费',
          ],
          [30, 0, 10, 20, 25, 0, 9, 16],
        ],
        { merges: ['A3:D3', 'E3:H3'] },
      ),
      sheetOf(
        '三公2',
        [
          ['2021年“三公”经费预算表'],
          ['部门：某局', null, null, null, null, null, null, '单位：万元'],
          ['2020年', null, null, null, '2021年', null, null, null],
          [
            '合计',
            '因公出国（境）费',
            '公务接待费',
            '公务用车运行费',
            '合计',
            '因公出国（境）费',
            '公务接待费',
            '公务用车运行费',
          ],
          [30, 0, 10, 20, 25, 0, 9, 16],
        ],
        { merges: ['A3:D3', 'E3:H3'] },
      ),
      sheetOf('三公3', [
        ['2021年“三公”经费预算表'],
        ['部门：某局', null, '单位：万元'],
        ['项目', '上年', '本年'],
        ['合计', 30, 25],
        ['因公出国（境）费', 0, 0],
        ['公务接待费', 10, 9],
        ['公务用车运行费', 20, 16],
      ]),
    );
    expect(settled(read)).toEqual({
      threePublicBudget: '250000 @ 三公!E5',
      'threePublicBudget.abroad': '0 @ 三公!F5',
      'threePublicBudget.vehicleOperation': '160000 @ 三公!H5',
      'threePublicBudget.reception': '90000 @ 三公!G5',
      threePublicBudgetPrior: '300000 @ 三公!A5',
      'threePublicBudgetPrior.abroad': '0 @ 三公!B5',
      'threePublicBudgetPrior.vehicleOperation': '200000 @ 三公!D5',
      'threePublicBudgetPrior.reception': '100000 @ 三公!C5',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('一行一个单位：部门编码的一行就是合计', () => {
    const read = readSheets(
      sheetOf(
        '三公',
        [
          ...headed('2020年一般公共预算“三公”经费支出表', '千元'),
          ['单位编码', '单位名称', '三公经费预算数（本年）', null, null, null, null, null],
          [null, null, '合计', '因公出国(境)费', '公务接待费', '公务用车费', null, null],
          [null, null, null, null, null, '小计', '其中：公务用车运行维护费', '公务用车购置费'],
          ['001', '某县档案馆', 200, 0, 80, 120, 120, 0],
          ['001001', '  某县档案馆机关', 150, 0, 60, 90, 90, 0],
          ['001002', '  某县方志办', 50, 0, 20, 30, 30, 0],
        ],
        { merges: ['A3:A5', 'B3:B5', 'C3:H3', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:H4'] },
      ),
    );
    expect(settled(read)).toEqual({
      threePublicBudget: '200000 @ 三公!C6',
      'threePublicBudget.abroad': '0 @ 三公!D6',
      'threePublicBudget.vehiclePurchase': '0 @ 三公!H6',
      'threePublicBudget.vehicleOperation': '120000 @ 三公!G6',
      'threePublicBudget.reception': '80000 @ 三公!E6',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('上年和本年两份决算：上年的预算数是比较的基数', () => {
    const read = readAll([
      workbookOf(
        '2019年决算.xlsx',
        sheetOf('三公', [
          ['2019年度“三公”经费支出决算表'],
          ['部门：某局', null, '单位：万元'],
          ['项目', '预算数', '决算数'],
          ['合计', 30, 28],
          ['一、因公出国（境）费', 0, 0],
          ['二、公务用车购置及运行费', 20, 19],
          ['其中：公务用车购置费', 0, 0],
          ['公务用车运行费', 20, 19],
          ['三、公务接待费', 10, 9],
        ]),
      ),
      workbookOf(
        '2020年决算.xlsx',
        sheetOf('三公', [
          ['2020年度“三公”经费支出决算表'],
          ['部门：某局', null, '单位：万元'],
          ['项目', '预算数', '决算数'],
          ['合计', 25, 20],
          ['一、因公出国（境）费', 0, 0],
          ['二、公务用车购置及运行费', 16, 13],
          ['其中：公务用车购置费', 0, 0],
          ['公务用车运行费', 16, 13],
          ['三、公务接待费', 9, 7],
        ]),
      ),
    ]);
    expect(settled(read)).toEqual({
      threePublicBudget: '250000 @ 三公!B4',
      'threePublicBudget.abroad': '0 @ 三公!B5',
      'threePublicBudget.vehiclePurchase': '0 @ 三公!B7',
      'threePublicBudget.vehicleOperation': '160000 @ 三公!B8',
      'threePublicBudget.reception': '90000 @ 三公!B9',
      threePublicActual: '200000 @ 三公!C4',
      'threePublicActual.abroad': '0 @ 三公!C5',
      'threePublicActual.vehiclePurchase': '0 @ 三公!C7',
      'threePublicActual.vehicleOperation': '130000 @ 三公!C8',
      'threePublicActual.reception': '70000 @ 三公!C9',
      threePublicBudgetPrior: '300000 @ 三公!B4',
      'threePublicBudgetPrior.abroad': '0 @ 三公!B5',
      'threePublicBudgetPrior.vehiclePurchase': '0 @ 三公!B7',
      'threePublicBudgetPrior.vehicleOperation': '200000 @ 三公!B8',
      'threePublicBudgetPrior.reception': '100000 @ 三公!B9',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('执行率与金额对不上要提醒', () => {
    const read = readSheets(
      sheetOf('三公', [
        ...headed('2020年度“三公”经费支出决算表'),
        ['项目', '预算数', '决算数', '执行率'],
        ['合计', 20, 10, { value: 0.8, format: '0.00%' }],
        ['一、因公出国（境）费', 0, 0, null],
        ['二、公务用车购置及运行费', 12, 6, { value: 0.5, format: '0.00%' }],
        ['三、公务接待费', 8, 4, '50%'],
      ]),
    );
    expect(settled(read)).toEqual({
      threePublicBudget: '200000 @ 三公!B4',
      'threePublicBudget.abroad': '0 @ 三公!B5',
      'threePublicBudget.reception': '80000 @ 三公!B7',
      threePublicActual: '100000 @ 三公!C4',
      'threePublicActual.abroad': '0 @ 三公!C5',
      'threePublicActual.reception': '40000 @ 三公!C7',
    });
    expect(complaints(read)).toEqual(['printedRateWrong 三公!D4 三公!B4 三公!C4']);
  });

  test('合计是 #REF! 或没有算出：用分项之和，不误报', () => {
    const read = readSheets(
      sheetOf('三公', [
        ['2020年度“三公”经费支出决算表'],
        ['部门：某县档案馆', null, '单位：万元'],
        ['项目', '预算数', '决算数'],
        ['合计', { error: '#REF!' }, { uncalculated: 'INDIRECT("C9")' }],
        ['一、因公出国（境）费', 0, 0],
        ['二、公务用车购置及运行费', 12, 6],
        ['（1）公务用车购置费', 0, 0],
        ['（2）公务用车运行费', 12, 6],
        ['三、公务接待费', 8, 4],
      ]),
    );
    expect(settled(read)).toEqual({
      'threePublicBudget.abroad': '0 @ 三公!B5',
      'threePublicBudget.vehiclePurchase': '0 @ 三公!B7',
      'threePublicBudget.vehicleOperation': '120000 @ 三公!B8',
      'threePublicBudget.reception': '80000 @ 三公!B9',
      'threePublicActual.abroad': '0 @ 三公!C5',
      'threePublicActual.vehiclePurchase': '0 @ 三公!C7',
      'threePublicActual.vehicleOperation': '60000 @ 三公!C8',
      'threePublicActual.reception': '40000 @ 三公!C9',
      threePublicBudget: '200000 =',
      threePublicActual: '100000 =',
    });
    expect(complaints(read)).toEqual(['errorCell 三公!B4', 'formulaWithoutValue 三公!C4']);
  });
});
