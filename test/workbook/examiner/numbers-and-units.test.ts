import { readSheets } from '../facts-of';
import { sheetOf } from '../grid';
import { headed } from './sheets';
import { complaints, settled } from './settled';

describe('数字和单位的陷阱', () => {
  test('单位写在标题里，全角数字，写坏的千分位不当作数而指出来，也不误报勾稽', () => {
    const read = readSheets(
      sheetOf('三公', [
        ['“三公”经费预算表（单位：万元）'],
        ['编制部门：某区文旅局　　2021年'],
        [
          '合计',
          '因公出国（境）费',
          '公务接待费',
          '公务用车购置及运行费',
          '公务用车购置费',
          '公务用车运行费',
        ],
        ['１２．５０', '—', '2，5.00', '10.00', '/', '10．00'],
      ]),
    );
    expect(settled(read)).toEqual({
      threePublicBudget: '125000 @ 三公!A4',
      'threePublicBudget.vehicleOperation': '100000 @ 三公!F4',
    });
    expect(complaints(read)).toEqual(['amountUnreadable 三公!C4']);
  });

  test('没写单位的表与写了万元的表相差一万倍：取写明的，并提醒单位', () => {
    const read = readSheets(
      sheetOf('三公预算', [
        ['2020年“三公”经费预算表'],
        ['部门：某县档案馆'],
        ['合计', '因公出国（境）费', '公务接待费', '公务用车购置费', '公务用车运行费'],
        [200000, 0, 80000, 0, 120000],
      ]),
      sheetOf('三公决算', [
        ...headed('2020年度“三公”经费支出决算表'),
        ['项目', '预算数', '决算数'],
        ['合计', 20, 10],
        ['一、因公出国（境）费', 0, 0],
        ['二、公务用车购置及运行费', 12, 6],
        ['（1）公务用车购置费', 0, 0],
        ['（2）公务用车运行费', 12, 6],
        ['三、公务接待费', 8, 4],
      ]),
    );
    expect(settled(read)).toEqual({
      threePublicBudget: '200000 @ 三公决算!B4',
      'threePublicBudget.abroad': '0 @ 三公决算!B5',
      'threePublicBudget.vehiclePurchase': '0 @ 三公决算!B7',
      'threePublicBudget.vehicleOperation': '120000 @ 三公决算!B8',
      'threePublicBudget.reception': '80000 @ 三公决算!B9',
      threePublicActual: '100000 @ 三公决算!C4',
      'threePublicActual.abroad': '0 @ 三公决算!C5',
      'threePublicActual.vehiclePurchase': '0 @ 三公决算!C7',
      'threePublicActual.vehicleOperation': '60000 @ 三公决算!C8',
      'threePublicActual.reception': '40000 @ 三公决算!C9',
    });
    expect(complaints(read)).toEqual([
      'unitMissing 三公预算!A1',
      'unitFactorSuspected 三公决算!B4 三公预算!A4',
      'unitFactorSuspected 三公决算!B8 三公预算!E4',
      'unitFactorSuspected 三公决算!B9 三公预算!C4',
    ]);
  });

  test('表头写万元、列标题写元：以列标题为准', () => {
    const read = readSheets(
      sheetOf('采购', [
        ['2020年政府采购情况表'],
        ['部门：某局', null, '单位：万元'],
        ['采购项目', '采购方式', '采购预算（元）', '实际采购金额（元）'],
        ['电脑', '询价', 120000, 110000],
        ['合计', null, 120000, 110000],
      ]),
    );
    expect(settled(read)).toEqual({
      procurementBudget: '120000 @ 采购!C5',
      procurementActual: '110000 @ 采购!D5',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('格式把元显示成万元：按显示的数', () => {
    const read = readSheets(
      sheetOf('三公', [
        ['2020年“三公”经费预算表'],
        ['部门：某局', null, '单位：万元'],
        ['项目', '预算数'],
        ['合计', { value: 200000, format: '0!.0,' }],
        ['一、因公出国（境）费', { value: 0, format: '0!.0,' }],
        ['二、公务用车购置及运行费', { value: 120000, format: '0!.0,' }],
        ['三、公务接待费', { value: 80000, format: '0!.0,' }],
      ]),
    );
    expect(settled(read)).toEqual({
      threePublicBudget: '200000 @ 三公!B4',
      'threePublicBudget.abroad': '0 @ 三公!B5',
      'threePublicBudget.reception': '80000 @ 三公!B7',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('隐藏行里的旧数和旁边的图表数据都不取', () => {
    const read = readSheets(
      sheetOf(
        '三公',
        [
          ['2020年度“三公”经费支出决算表'],
          ['部门：某县档案馆', null, '单位：万元'],
          ['项目', '预算数', '决算数', null, null, '类别', '占比'],
          ['合计', 99, 88, null, null, '接待', 0.4],
          ['合计', 20, 10, null, null, '公车', 0.6],
          ['一、因公出国（境）费', 0, 0],
          ['二、公务用车购置及运行费', 12, 6],
          ['（1）公务用车购置费', 0, 0],
          ['（2）公务用车运行费', 12, 6],
          ['三、公务接待费', 8, 4],
        ],
        { hiddenRows: [3] },
      ),
    );
    expect(settled(read)).toEqual({
      threePublicBudget: '200000 @ 三公!B5',
      'threePublicBudget.abroad': '0 @ 三公!B6',
      'threePublicBudget.vehiclePurchase': '0 @ 三公!B8',
      'threePublicBudget.vehicleOperation': '120000 @ 三公!B9',
      'threePublicBudget.reception': '80000 @ 三公!B10',
      threePublicActual: '100000 @ 三公!C5',
      'threePublicActual.abroad': '0 @ 三公!C6',
      'threePublicActual.vehiclePurchase': '0 @ 三公!C8',
      'threePublicActual.vehicleOperation': '60000 @ 三公!C9',
      'threePublicActual.reception': '40000 @ 三公!C10',
    });
    expect(complaints(read)).toEqual(['hiddenSource 三公!A1']);
  });

  test('隐藏的旧表不取，只说明有一张隐藏的表', () => {
    const read = readSheets(
      sheetOf('三公', [
        ['2020年度“三公”经费支出决算表'],
        ['部门：某县档案馆', null, '单位：万元'],
        ['项目', '预算数', '决算数'],
        ['合计', 20, 10],
        ['一、因公出国（境）费', 0, 0],
        ['二、公务用车购置及运行费', 12, 6],
        ['（1）公务用车购置费', 0, 0],
        ['（2）公务用车运行费', 12, 6],
        ['三、公务接待费', 8, 4],
      ]),
      sheetOf(
        '三公(旧)',
        [
          ['2020年度“三公”经费支出决算表'],
          ['部门：某县档案馆', null, '单位：万元'],
          ['项目', '预算数', '决算数'],
          ['合计', 22, 11],
          ['一、因公出国（境）费', 0, 0],
          ['二、公务用车购置及运行费', 12, 6],
          ['（1）公务用车购置费', 0, 0],
          ['（2）公务用车运行费', 12, 6],
          ['三、公务接待费', 10, 5],
        ],
        { visibility: 'hidden' },
      ),
    );
    expect(settled(read)).toEqual({
      threePublicBudget: '200000 @ 三公!B4',
      'threePublicBudget.abroad': '0 @ 三公!B5',
      'threePublicBudget.vehiclePurchase': '0 @ 三公!B7',
      'threePublicBudget.vehicleOperation': '120000 @ 三公!B8',
      'threePublicBudget.reception': '80000 @ 三公!B9',
      threePublicActual: '100000 @ 三公!C4',
      'threePublicActual.abroad': '0 @ 三公!C5',
      'threePublicActual.vehiclePurchase': '0 @ 三公!C7',
      'threePublicActual.vehicleOperation': '60000 @ 三公!C8',
      'threePublicActual.reception': '40000 @ 三公!C9',
    });
    expect(complaints(read)).toEqual(['hiddenSource 三公(旧)!A1']);
  });
});
