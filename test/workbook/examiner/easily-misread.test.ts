import { readSheets } from '../facts-of';
import { sheetOf } from '../grid';
import { headed } from './sheets';
import { complaints, settled } from './settled';

describe('容易取错行、列、年度的表', () => {
  test('收支总表并列两年预算和增减%', () => {
    const read = readSheets(
      sheetOf(
        '收支总表',
        [
          ...headed('2020年部门收支预算总表'),
          ['收入', null, null, null, '支出'],
          ['项目', '2019年预算数', '2020年预算数', '增减%', '项目', '2019年预算数', '2020年预算数', '增减%'],
          ['一、财政拨款收入', 90, 100, 11.11, '一、一般公共服务支出', 80, 90, 12.5],
          ['二、其他收入', 5, 5, 0, '二、卫生健康支出', 15, 15, 0],
          ['收入总计', 95, 105, 10.53, '支出总计', 95, 105, 10.53],
        ],
        { merges: ['A3:D3', 'E3:H3'] },
      ),
    );
    expect(settled(read)).toEqual({ initialBudget: '1050000 @ 收支总表!G7' });
    expect(complaints(read)).toEqual([]);
  });

  test('支出一侧只有基本支出、项目支出', () => {
    const read = readSheets(
      sheetOf('收支总表', [
        ...headed('2021年部门收支预算总表'),
        ['收入', null, '支出', null],
        ['项目', '预算数', '项目', '预算数'],
        ['一、一般公共预算拨款', 100, '一、基本支出', 70],
        ['  经费拨款', 90, '  工资福利支出', 50],
        ['  非税拨款', 10, '  商品和服务支出', 20],
        ['二、事业收入', 5, '二、项目支出', 35],
        ['收入总计', 105, '支出总计', 105],
      ]),
    );
    expect(settled(read)).toEqual({
      initialBudget: '1050000 @ 收支总表!D9',
      personnelBudget: '500000 @ 收支总表!D6',
      publicFundsBudget: '200000 @ 收支总表!D7',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('只有财政拨款收支总表：年初预算存疑', () => {
    const read = readSheets(
      sheetOf('财政拨款收支总表', [
        ...headed('2021年财政拨款收支总表'),
        ['收入', null, '支出', null, null, null],
        ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算'],
        ['一、本年收入', 95, '一、本年支出', 100, 100, 0],
        ['（一）一般公共预算拨款', 95, '（一）一般公共服务支出', 90, 90],
        ['（二）政府性基金预算拨款', 0, '（二）卫生健康支出', 10, 10],
        ['二、上年结转', 5, '二、结转下年', 0],
        ['收入总计', 100, '支出总计', 100, 100, 0],
      ]),
    );
    expect(settled(read)).toEqual({ initialBudget: '1000000 @ 财政拨款收支总表!D5?' });
    expect(complaints(read)).toEqual([
      'readingDoubtful 财政拨款收支总表!D5',
      'readingDoubtful 财政拨款收支总表!D5',
    ]);
  });

  test('基本支出按资金分列而没有总的一列：不误报勾稽', () => {
    const read = readSheets(
      sheetOf(
        '支出总表',
        [
          ...headed('2021年部门支出预算总表'),
          ['科目编码', '科目名称', '合计', '一般公共预算拨款', null, null, '其他资金', null, null],
          [null, null, null, '小计', '基本支出', '项目支出', '小计', '基本支出', '项目支出'],
          [null, '合计', 300, 250, 180, 70, 50, 20, 30],
          ['201', '一般公共服务支出', 300, 250, 180, 70, 50, 20, 30],
          ['20103', '政府办公厅', 300, 250, 180, 70, 50, 20, 30],
        ],
        { merges: ['D3:F3', 'G3:I3', 'A3:A4', 'B3:B4', 'C3:C4'] },
      ),
    );
    expect(settled(read)).toEqual({ initialBudget: '3000000 @ 支出总表!C5' });
    expect(complaints(read)).toEqual([]);
  });

  test('一张工作表上下两张表，单位不同', () => {
    const read = readSheets(
      sheetOf('公开表', [
        ...headed('2020年度支出决算表'),
        ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
        [null, '合计', 300, 200, 100],
        ['201', '一般公共服务支出', 300, 200, 100],
        [],
        ...headed('2020年度“三公”经费支出决算表', '元'),
        ['项目', '预算数', '决算数'],
        ['合计', 200000, 100000],
        ['因公出国（境）费', 0, 0],
        ['公务用车购置及运行费', 120000, 60000],
        ['公务接待费', 80000, 40000],
      ]),
    );
    expect(settled(read)).toEqual({
      totalExpenditure: '3000000 @ 公开表!C4',
      basicExpenditure: '2000000 @ 公开表!D4',
      projectExpenditure: '1000000 @ 公开表!E4',
      threePublicBudget: '200000 @ 公开表!B10',
      'threePublicBudget.abroad': '0 @ 公开表!B11',
      'threePublicBudget.reception': '80000 @ 公开表!B13',
      threePublicActual: '100000 @ 公开表!C10',
      'threePublicActual.abroad': '0 @ 公开表!C11',
      'threePublicActual.reception': '40000 @ 公开表!C13',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('结转结余之下的“其中”不重复相加', () => {
    const read = readSheets(
      sheetOf('收入支出决算总表', [
        ...headed('2020年度收入支出决算总表'),
        ['项目', '行次', '决算数', '项目', '行次', '决算数'],
        ['一、财政拨款收入', 1, 100, '一、一般公共服务支出', 28, 98],
        ['二、事业收入', 2, 3, '二、教育支出', 29, 2],
        ['三、其他收入', 3, 1],
        ['本年收入合计', 24, 104, '本年支出合计', 51, 100],
        ['年初结转和结余', 26, 5, '年末结转和结余', 53, 9],
        ['其中：项目支出结转和结余', 27, 5, '其中：项目支出结转和结余', 54, 9],
        ['总计', 28, 109, '总计', 55, 109],
      ]),
    );
    expect(settled(read)).toEqual({
      carryIn: '50000 @ 收入支出决算总表!C8',
      yearEndBalance: '90000 @ 收入支出决算总表!F8',
      totalRevenue: '1040000 @ 收入支出决算总表!C7',
      totalExpenditure: '1000000 @ 收入支出决算总表!F7',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('决算里只有一张表写着上年：不当作可靠的上年预算', () => {
    const read = readSheets(
      sheetOf('支出决算表', [
        ...headed('2020年度支出决算表'),
        ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
        [null, '合计', 300, 200, 100],
        ['201', '一般公共服务支出', 300, 200, 100],
      ]),
      sheetOf('收入决算表', [
        ...headed('2020年度收入决算表'),
        ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '其他收入'],
        [null, '合计', 300, 290, 10],
        ['201', '一般公共服务支出', 300, 290, 10],
      ]),
      sheetOf('三公', [
        ...headed('2019年度“三公”经费支出决算表'),
        ['项目', '预算数', '决算数'],
        ['合计', 20, 10],
        ['因公出国（境）费', 0, 0],
        ['公务用车购置及运行费', 12, 6],
        ['公务接待费', 8, 4],
      ]),
    );
    expect(settled(read)).toEqual({
      totalRevenue: '3000000 @ 收入决算表!C4',
      totalExpenditure: '3000000 @ 支出决算表!C4',
      basicExpenditure: '2000000 @ 支出决算表!D4',
      projectExpenditure: '1000000 @ 支出决算表!E4',
      threePublicBudgetPrior: '200000 @ 三公!B4?',
      'threePublicBudgetPrior.abroad': '0 @ 三公!B5?',
      'threePublicBudgetPrior.reception': '80000 @ 三公!B7?',
    });
    expect(complaints(read)).toEqual([
      'readingDoubtful 三公!C4',
      'readingDoubtful 三公!C5',
      'readingDoubtful 三公!C7',
      'readingDoubtful 三公!B4',
      'readingDoubtful 三公!B5',
      'readingDoubtful 三公!B7',
    ]);
  });

  test('采购分小计，旁边有上年预算', () => {
    const read = readSheets(
      sheetOf('采购', [
        ...headed('2020年政府采购执行情况表', '元'),
        ['采购项目', '采购方式', '上年预算', '采购预算', '实际采购金额'],
        ['一、货物', null, 90000, 100000, 95000],
        ['电脑', '询价', 50000, 60000, 57000],
        ['打印机', '询价', 40000, 40000, 38000],
        ['小计', null, 90000, 100000, 95000],
        ['二、服务', null, 0, 20000, 20000],
        ['物业', '公开招标', 0, 20000, 20000],
        ['小计', null, 0, 20000, 20000],
        ['合计', null, 90000, 120000, 115000],
      ]),
    );
    expect(settled(read)).toEqual({
      procurementBudget: '120000 @ 采购!D11',
      procurementActual: '115000 @ 采购!E11',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('项目支出合计在首行，预算、追加、决算并列', () => {
    const read = readSheets(
      sheetOf('项目', [
        ...headed('2020年度项目支出情况表'),
        ['序号', '项目名称', '年初预算', '预算追加', '调整后预算', '决算数', '备注'],
        [null, '合计', 100, 20, 120, 118],
        [1, '业务工作经费', 60, 10, 70, 69],
        [2, '运行维护经费', 40, 10, 50, 49],
      ]),
    );
    expect(settled(read)).toEqual({ projectExpenditure: '1180000 @ 项目!F4' });
    expect(complaints(read)).toEqual([]);
  });

  test('标签字间有空格，单元格里带万元或元', () => {
    const read = readSheets(
      sheetOf('三公', [
        ['2020年“三公”经费预算表'],
        ['部 门 ： 某 局', null, '单 位 ： 万 元'],
        ['项 目', '预 算 数'],
        ['合　　计', '20.00万元'],
        ['一、因公出国（境）费用', 0],
        ['二、公务接待费', '8.00'],
        ['三、公务用车购置及运行维护费', '120000元'],
        ['1、公务用车运行维护费', '120000元'],
        ['2、公务用车购置费', 0],
      ]),
    );
    expect(settled(read)).toEqual({
      threePublicBudget: '200000 @ 三公!B4',
      'threePublicBudget.abroad': '0 @ 三公!B5',
      'threePublicBudget.vehiclePurchase': '0 @ 三公!B9',
      'threePublicBudget.vehicleOperation': '120000 @ 三公!B8',
      'threePublicBudget.reception': '80000 @ 三公!B6',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('“三公”表里的批次、人次、保有量不是金额', () => {
    const read = readSheets(
      sheetOf('三公', [
        ...headed('2020年度“三公”经费情况表'),
        ['项目', '预算数', '决算数', '备注'],
        ['“三公”经费合计', 20, 10, '比上年减少5万元'],
        ['1.因公出国（境）费', 0, 0, '团组0个'],
        ['2.公务用车购置及运行维护费', 12, 6, '保有量3辆'],
        ['其中：（1）公务用车购置费', 0, 0, ''],
        ['（2）公务用车运行维护费', 12, 6, ''],
        ['3.公务接待费', 8, 4, '批次30批'],
        ['国内接待批次（批）', null, 30],
        ['国内接待人次（人）', null, 300],
        ['公务用车保有量（辆）', null, 3],
      ]),
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
      vehicles: '3 @ 三公!C12',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('“三公”合计 24.86 与分项 24.78 不等', () => {
    const read = readSheets(
      sheetOf('三公', [
        ...headed('2019年“三公”经费决算表'),
        ['合计', '因公出国（境）费', '公务接待费', '公务用车购置及运行费'],
        [24.86, 11, 2.85, 10.93],
      ]),
    );
    expect(settled(read)).toEqual({
      threePublicActual: '248600 @ 三公!A4',
      'threePublicActual.abroad': '110000 @ 三公!B4',
      'threePublicActual.reception': '28500 @ 三公!C4',
    });
    expect(complaints(read)).toEqual(['identityBroken 三公!A4 三公!B4 三公!D4 三公!C4']);
  });

  test('编制数分行政、事业、合计；实有含离退休的合计不取', () => {
    const read = readSheets(
      sheetOf(
        '人员',
        [
          ['2020年人员基本情况表'],
          ['填报单位：某局', null, null, null, null, '单位：人'],
          ['编制数', null, null, '年末实有人数', null, null],
          ['行政', '事业', '合计', '在职', '离退休', '合计'],
          [10, 6, 16, 15, 12, 27],
        ],
        { merges: ['A3:C3', 'D3:F3'], format: 'General' },
      ),
    );
    expect(settled(read)).toEqual({ authorizedStaff: '16 @ 人员!C5', onDutyStaff: '15 @ 人员!D5' });
    expect(complaints(read)).toEqual([]);
  });

  test('编制数只分行政、事业而没有合计列：不猜', () => {
    const read = readSheets(
      sheetOf(
        '人员',
        [
          ['2020年人员基本情况表'],
          ['填报单位：某局', null, null, null, '单位：人'],
          ['单位名称', '编制数', null, '年末实有人数', null],
          [null, '行政', '事业', '行政', '事业'],
          ['某局', 10, 6, 9, 6],
        ],
        { merges: ['A3:A4', 'B3:C3', 'D3:E3'], format: 'General' },
      ),
    );
    expect(settled(read)).toEqual({});
    expect(complaints(read)).toEqual([]);
  });

  test('合计含离退休而另有在职人员一行：取在职人员', () => {
    const read = readSheets(
      sheetOf(
        '人员',
        [
          ['2020年人员基本情况表'],
          ['填报单位：某局', null, '单位：人'],
          ['项目', '编制数', '年末实有人数'],
          ['合计', 16, 27],
          ['一、在职人员', 16, 15],
          ['公务员', 10, 9],
          ['工勤', 6, 6],
          ['二、离退休人员', null, 12],
        ],
        { format: 'General' },
      ),
    );
    expect(settled(read)).toEqual({ authorizedStaff: '16 @ 人员!B5', onDutyStaff: '15 @ 人员!C5' });
    expect(complaints(read)).toEqual([]);
  });
});
