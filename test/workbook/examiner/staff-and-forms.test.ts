import { readSheets } from '../facts-of';
import { sheetOf } from '../grid';
import { headed } from './sheets';
import { complaints, settled } from './settled';

describe('人员、采购、资产、佐证等表', () => {
  test('合计里含离退休和临聘：在职人数存疑', () => {
    const read = readSheets(
      sheetOf(
        '人员',
        [
          ['2020年度机构人员情况表'],
          ['填报单位：某县档案馆', null, '单位：人'],
          ['人员类别', '编制数', '年末实有人数'],
          ['行政编制', 10, 9],
          ['事业编制', 5, 5],
          ['工勤编制', 1, 1],
          ['离退休人员', null, 12],
          ['临聘人员', null, 3],
          ['合计', 16, 30],
        ],
        { format: 'General' },
      ),
    );
    expect(settled(read)).toEqual({ authorizedStaff: '16 @ 人员!B9', onDutyStaff: '30 @ 人员!C9?' });
    expect(complaints(read)).toEqual(['readingDoubtful 人员!C9']);
  });

  test('编制和实有按行政、事业、工勤分列', () => {
    const read = readSheets(
      sheetOf(
        '人员',
        [
          ['2020年人员编制情况表'],
          ['填报单位：某县档案馆', null, '单位：人'],
          ['单位名称', '编制数', null, null, null, '实有人数', null, null, null, '离退休'],
          [null, '小计', '行政', '事业', '工勤', '小计', '行政', '事业', '工勤'],
          ['某县档案馆', 16, 10, 5, 1, 15, 9, 5, 1, 12],
        ],
        { merges: ['B3:E3', 'F3:I3', 'A3:A4', 'J3:J4'], format: 'General' },
      ),
    );
    expect(settled(read)).toEqual({ authorizedStaff: '16 @ 人员!B5', onDutyStaff: '15 @ 人员!F5' });
    expect(complaints(read)).toEqual([]);
  });

  test('一行一个下属单位，离退休另列：按机关还是按合计，先问', () => {
    const read = readSheets(
      sheetOf(
        '人员编制',
        [
          ['2020年度机构及人员情况表'],
          ['填报单位：某县教育局', null, null, null, null, '单位：人'],
          ['单位', '编制数', null, null, '实有人数', null],
          [null, '合计', '行政', '事业', '在职', '离退休'],
          ['合计', 100, 20, 80, 95, 60],
          ['局机关', 20, 20, 0, 19, 20],
          ['下属学校', 80, 0, 80, 76, 40],
        ],
        { merges: ['B3:D3', 'E3:F3', 'A3:A4'], format: 'General' },
      ),
    );
    expect(settled(read)).toEqual({
      authorizedStaff: '100 @ 人员编制!B5?',
      onDutyStaff: '95 @ 人员编制!E5?',
    });
  });

  test('左边名称右边数的表：人员、车辆、资产、采购', () => {
    const read = readSheets(
      sheetOf(
        '基本情况',
        [
          ['2020年度部门基本情况表'],
          ['单位名称：', '某县档案馆'],
          ['编制人数', '16'],
          ['在职人数', '15人'],
          ['退休人员', 12],
          ['公务用车保有量（辆）', 2],
          ['固定资产原值（万元）', 320.5],
          ['固定资产净值（万元）', 120.5],
          ['政府采购预算（万元）', 30],
          ['政府采购实际支出（万元）', 28],
        ],
        { format: 'General' },
      ),
    );
    expect(settled(read)).toEqual({
      authorizedStaff: '16 @ 基本情况!B3',
      onDutyStaff: '15 @ 基本情况!B4',
      procurementBudget: '300000 @ 基本情况!B9',
      procurementActual: '280000 @ 基本情况!B10',
      fixedAssets: '3205000 @ 基本情况!B7',
      vehicles: '2 @ 基本情况!B6',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('采购分货物、工程、服务，预算数和实际数', () => {
    const read = readSheets(
      sheetOf('采购', [
        ...headed('2020年度政府采购情况表'),
        ['项目', '预算数', '实际数', '节约率'],
        ['货物', 30, 28, 0.0667],
        ['工程', 50, 50, 0],
        ['服务', 20, 18, 0.1],
        ['合计', 100, 96, 0.04],
      ]),
    );
    expect(settled(read)).toEqual({
      procurementBudget: '1000000 @ 采购!B7',
      procurementActual: '960000 @ 采购!C7',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('采购预算按资金分列：取合计', () => {
    const read = readSheets(
      sheetOf(
        '采购',
        [
          ...headed('2020年政府采购预算表'),
          ['采购项目', '采购目录', '数量', '单价', '采购预算金额', null, null, '备注'],
          [null, null, null, null, '合计', '财政拨款', '其他资金'],
          ['电脑', 'A02', 10, 0.5, 5, 5, null],
          ['复印纸', 'A05', 100, 0.02, 2, 1, 1],
          ['合计', null, 110, null, 7, 6, 1],
        ],
        { merges: ['E3:G3', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'H3:H4'] },
      ),
    );
    expect(settled(read)).toEqual({ procurementBudget: '70000 @ 采购!E7' });
    expect(complaints(read)).toEqual([]);
  });

  test('固定资产取原值，不取净值', () => {
    const read = readSheets(
      sheetOf('资产', [
        ...headed('2020年末固定资产情况表', '元'),
        ['资产类别', '数量', '账面原值', '累计折旧', '账面净值'],
        ['土地、房屋及构筑物', 2, 1000000, 200000, 800000],
        ['通用设备', 50, 300000, 100000, 200000],
        ['其中：车辆', 3, 200000, 50000, 150000],
        ['专用设备', 5, 50000, 10000, 40000],
        ['家具、用具、装具及动植物', 80, 20000, 5000, 15000],
        ['合计', 137, 1370000, 315000, 1055000],
      ]),
    );
    expect(settled(read)).toEqual({ fixedAssets: '1370000 @ 资产!C9', vehicles: '3 @ 资产!B6' });
    expect(complaints(read)).toEqual([]);
  });

  test('年初年末并列、含无形资产：取年末的固定资产一行', () => {
    const read = readSheets(
      sheetOf(
        '资产',
        [
          ...headed('国有资产占用情况表', '万元'),
          ['项目', '年初数', null, '年末数', null],
          [null, '数量', '原值', '数量', '原值'],
          ['一、固定资产', 100, 130, 110, 137],
          ['1.房屋', 2, 100, 2, 100],
          ['2.车辆', 4, 25, 3, 20],
          ['3.通用设备', 94, 5, 105, 17],
          ['二、无形资产', 1, 3, 1, 3],
          ['合计', 101, 133, 111, 140],
        ],
        { merges: ['B3:C3', 'D3:E3', 'A3:A4'] },
      ),
    );
    expect(settled(read)).toEqual({ fixedAssets: '1370000 @ 资产!E5', vehicles: '3 @ 资产!D7' });
    expect(complaints(read)).toEqual([]);
  });

  test('楼堂馆所：面积和投资', () => {
    const read = readSheets(
      sheetOf('楼堂馆所', [
        ['2020年完工楼堂馆所建设情况表'],
        ['填报单位：某县档案馆'],
        [
          '项目名称',
          '批复规模（㎡）',
          '实际规模（㎡）',
          '规模控制率',
          '预算投资（万元）',
          '实际投资（万元）',
          '投资概算控制率',
        ],
        ['档案馆新馆', 3000, 2980, 0.9933, 1200, 1180, 0.9833],
        ['合计', 3000, 2980, 0.9933, 1200, 1180, 0.9833],
      ]),
    );
    expect(settled(read)).toEqual({
      approvedArea: '3000 @ 楼堂馆所!B5',
      builtArea: '2980 @ 楼堂馆所!C5',
      approvedInvestment: '12000000 @ 楼堂馆所!E5',
      actualInvestment: '11800000 @ 楼堂馆所!F5',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('满意率（%）填 96.3', () => {
    const read = readSheets(
      sheetOf(
        '佐证',
        [
          ['2020年度部门整体支出绩效自评佐证材料'],
          ['填报单位：某县档案馆'],
          ['指标', '评价要点', '自评结果', '佐证材料'],
          ['管理制度健全性', '有财务管理制度', '√', '财务管理办法'],
          ['管理制度健全性', '有厉行节约制度', '×', ''],
          ['预决算信息公开性', '按规定时限公开', '符合', '网址'],
          ['资金使用合规性', '无截留挤占', null, ''],
          ['社会公众或服务对象满意度', '满意率（%）', 96.3, '问卷200份'],
        ],
        { format: 'General' },
      ),
    );
    expect(settled(read)).toEqual({ satisfaction: '0.963 @ 佐证!C8' });
    expect(complaints(read)).toEqual([]);
  });

  test('绩效办考核得分写在重点工作表末尾', () => {
    const read = readSheets(
      sheetOf(
        '重点工作',
        [
          ['2020年重点工作完成情况表'],
          ['填报单位：某县档案馆'],
          ['工作领域', '主要措施', '完成情况', '工作量', '计量单位', '成效'],
          ['档案', '数字化', '完成', 300, '卷', '好'],
          ['县绩效办考核得分', null, null, 95.5],
          ['县绩效办考核总分', null, null, 100],
        ],
        { format: 'General' },
      ),
    );
    expect(settled(read)).toEqual({
      assessmentScore: '95.5 @ 重点工作!D5',
      assessmentTotal: '100 @ 重点工作!D6',
    });
    expect(complaints(read)).toEqual([]);
  });

  test('只有内部打分、得分写在一句话里：不猜', () => {
    const read = readSheets(
      sheetOf(
        '重点工作',
        [
          ['2020年重点工作完成情况表'],
          ['填报单位：某县档案馆'],
          ['序号', '重点工作', '完成情况', '成效', '分值', '得分'],
          [1, '档案数字化', '完成', '好', 50, 48],
          [2, '查阅服务', '完成', '好', 50, 49.5],
          ['合计', null, null, null, 100, 97.5],
          ['绩效办考核得分：97.5分（总分100分）'],
        ],
        { format: 'General' },
      ),
    );
    expect(settled(read)).toEqual({});
    expect(complaints(read)).toEqual([]);
  });

  test('追加没有合计行，有收回的负数：逐行相加', () => {
    const read = readSheets(
      sheetOf('追加', [
        ['2020年预算追加情况表'],
        ['单位：某局', null, null, '单位：元'],
        ['序号', '指标文号', '追加事项', '追加金额', '备注'],
        [1, '邵财预〔2020〕12号', '绩效考核奖', 500000, '2020年3月'],
        [2, '邵财预〔2020〕45号', '收回结余', '(100000.00)', ''],
        [3, '邵财预〔2020〕60号', '扶贫经费', 200000, ''],
      ]),
    );
    expect(settled(read)).toEqual({ budgetAdjustment: '600000 @ 追加!D4:D6' });
    expect(complaints(read)).toEqual([]);
  });

  test('旧的基础数据表：上年决算不当作上年预算', () => {
    const read = readSheets(
      sheetOf('基础数据表', [
        ['部门整体支出绩效评价基础数据表'],
        ['填报单位：某县档案馆', null, null, '单位：万元'],
        ['财政供养人员情况（人）', '编制数', '2018年实际在职人数', '控制率'],
        [null, 143, 136, '95.10%'],
        ['经费控制情况', '2017年决算数', '2018年预算数', '2018年决算数'],
        ['三公经费', 29.08, 63.46, 44.29],
        ['1、公务用车购置和维护经费', 11.86, 41.46, 39.3],
        ['其中：公车购置', null, 29.46, 29.46],
        ['公车运行维护', 11.86, 12, 9.84],
        ['2、出国经费'],
        ['3、公务接待', 17.22, 22, 4.99],
        ['项目支出：'],
        ['1、业务工作专项', 938.8, 320, 689.16],
        ['2、运行维护专项'],
        ['公用经费'],
        ['其中：办公经费', 14.44, 10, 0.68],
        ['水费、电费、差旅费', 17.92, 7.5, 25.36],
        ['会议费、培训费', 0, 0.8, 0],
        ['政府采购金额', 16.14, 30.66, 30.66],
        ['部门整体支出预算调整', null, 1922.76, 2690.62],
      ]),
    );
    expect(settled(read)).toEqual({
      authorizedStaff: '143 @ 基础数据表!B4',
      onDutyStaff: '136 @ 基础数据表!C4',
      threePublicBudget: '634600 @ 基础数据表!C6',
      'threePublicBudget.vehiclePurchase': '294600 @ 基础数据表!C8',
      'threePublicBudget.vehicleOperation': '120000 @ 基础数据表!C9',
      'threePublicBudget.reception': '220000 @ 基础数据表!C11',
      threePublicActual: '442900 @ 基础数据表!D6',
      'threePublicActual.vehiclePurchase': '294600 @ 基础数据表!D8',
      'threePublicActual.vehicleOperation': '98400 @ 基础数据表!D9',
      'threePublicActual.reception': '49900 @ 基础数据表!D11',
      procurementBudget: '306600 @ 基础数据表!C19',
      procurementActual: '306600 @ 基础数据表!D19',
      initialBudget: '19227600 @ 基础数据表!C20',
      adjustedBudget: '26906200 @ 基础数据表!D20',
      budgetAdjustment: '7678600 =?',
    });
    expect(complaints(read)).toEqual(['derivedMayHold 基础数据表!D20 基础数据表!C20']);
  });
});
