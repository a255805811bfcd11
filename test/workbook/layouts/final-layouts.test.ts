import { sheetOf } from '../grid';
import { readSheets, seenAll } from '../facts-of';

describe('部门决算表的各种版式', () => {
  test('财决01表：三块并列、行次与栏次、年初预算与调整预算并列', () => {
    const header = ['项目', '行次', '年初预算数', '全年预算数', '决算数'];
    const read = readSheets(
      sheetOf(
        'Z01 收入支出决算总表(财决01表)',
        [
          ['收入支出决算总表'],
          [null, null, null, null, null, null, null, null, null, null, null, null, null, '财决01表'],
          [
            '编制单位：某某县司法局',
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            '2021年度',
            null,
            null,
            null,
            '金额单位：元',
          ],
          ['收入', null, null, null, null, '支出'],
          [
            ...header,
            '项目(按功能分类)',
            '行次',
            '年初预算数',
            '全年预算数',
            '决算数',
            '项目(按支出性质和经济分类)',
            '行次',
            '年初预算数',
            '全年预算数',
            '决算数',
          ],
          ['栏次', null, 1, 2, 3, '栏次', null, 4, 5, 6, '栏次', null, 7, 8, 9],
          [
            '一、一般公共预算财政拨款收入',
            1,
            100,
            120,
            118,
            '一、一般公共服务支出',
            32,
            null,
            null,
            null,
            '一、基本支出',
            59,
            80,
            90,
            88,
          ],
          [
            '二、政府性基金预算财政拨款收入',
            2,
            null,
            null,
            null,
            '二、公共安全支出',
            33,
            95,
            115,
            113,
            '人员经费',
            60,
            60,
            70,
            69,
          ],
          [
            '三、其他收入',
            3,
            null,
            null,
            2,
            '三、社会保障和就业支出',
            34,
            5,
            5,
            5,
            '日常公用经费',
            61,
            20,
            20,
            19,
          ],
          [
            null,
            4,
            null,
            null,
            null,
            '四、住房保障支出',
            35,
            null,
            null,
            null,
            '二、项目支出',
            62,
            20,
            30,
            30,
          ],
          [
            '本年收入合计',
            27,
            100,
            120,
            120,
            '本年支出合计',
            57,
            100,
            120,
            118,
            '本年支出合计',
            84,
            100,
            120,
            118,
          ],
          ['使用非财政拨款结余', 28, null, null, null, '结余分配', 58],
          ['年初结转和结余', 29, null, null, 7, '年末结转和结余', 59, null, null, 9],
          ['总计', 30, 100, 120, 127, '总计', 60, 100, 120, 127],
        ],
        { merges: ['A1:O1', 'A4:E4', 'F4:O4'] },
      ),
    );
    expect(read.tables.map(({ kind, year, unitName }) => [kind, year?.value, unitName?.value])).toEqual([
      ['revenueExpenditure', 2021, '某某县司法局'],
    ]);
    const sheet = 'Z01 收入支出决算总表(财决01表)';
    expect(
      seenAll(
        read,
        'initialBudget',
        'adjustedBudget',
        'totalRevenue',
        'totalExpenditure',
        'carryIn',
        'yearEndBalance',
        'basicExpenditure',
        'projectExpenditure',
        'personnelActual',
        'publicFundsActual',
      ),
    ).toEqual({
      initialBudget: `100 @ ${sheet}!H11`,
      adjustedBudget: `120 @ ${sheet}!I11`,
      totalRevenue: `120 @ ${sheet}!E11`,
      totalExpenditure: `118 @ ${sheet}!J11`,
      carryIn: `7 @ ${sheet}!E13`,
      yearEndBalance: `9 @ ${sheet}!J13`,
      basicExpenditure: `88 @ ${sheet}!O7`,
      projectExpenditure: `30 @ ${sheet}!O10`,
      personnelActual: `69 @ ${sheet}!O8`,
      publicFundsActual: `19 @ ${sheet}!O9`,
    });
    expect(read.findings).toEqual([]);
  });

  test('财决附03表机构运行信息表：“三公”的预算数、统计数和车辆数，短横线不是 0', () => {
    const read = readSheets(
      sheetOf('F03 机构运行信息表(财决附03表)', [
        ['机构运行信息表'],
        [null, null, null, null, null, null, '财决附03表'],
        ['编制单位：某某县司法局', null, null, '2021年度', null, null, '金额单位：元'],
        ['项  目', '行次', '预算数', '统计数', '项  目', '行次', '统计数'],
        ['栏  次', null, 1, 2, '栏  次', null, 3],
        ['一、“三公”经费支出', 1, '—', '—', '三、国有资产占用情况', 23, '—'],
        ['（一）支出合计', 2, 90000, 85000.5, '（一）车辆数合计（辆）', 24, 6],
        ['1．因公出国（境）费', 3, null, null, '1．副部（省）级及以上领导用车', 25, null],
        ['2．公务用车购置及运行维护费', 4, 70000, 68000, '2．主要领导干部用车', 26, null],
        ['（1）公务用车购置费', 5, null, null, '3．机要通信用车', 27, 1],
        ['（2）公务用车运行维护费', 6, 70000, 68000, '4．执法执勤用车', 28, 5],
        ['3．公务接待费', 7, 20000, 17000.5, null, 29, null],
        ['（1）国内接待费', 8, '—', 17000.5, null, 30, null],
        ['其中：外事接待费', 9, '—', null, null, 31, null],
      ]),
    );
    const sheet = 'F03 机构运行信息表(财决附03表)';
    expect(
      seenAll(
        read,
        'threePublicBudget',
        'threePublicActual',
        'threePublicActual.vehicleOperation',
        'threePublicActual.reception',
        'threePublicActual.abroad',
        'vehicles',
      ),
    ).toEqual({
      threePublicBudget: `90000 @ ${sheet}!C7`,
      threePublicActual: `85000.5 @ ${sheet}!D7`,
      'threePublicActual.vehicleOperation': `68000 @ ${sheet}!D11`,
      'threePublicActual.reception': `17000.5 @ ${sheet}!D12`,
      'threePublicActual.abroad': '—',
      vehicles: `6 @ ${sheet}!G7`,
    });
  });

  test('“三公”决算表一览式（项目、预算数、决算数）', () => {
    const read = readSheets(
      sheetOf('附表七', [
        ['“三公”经费支出决算表'],
        ['公开07表'],
        ['部门：某某镇人民政府', null, '单位：万元'],
        ['项目', '预算数', '决算数'],
        ['合计', 12.0, 8.66],
        ['一、因公出国（境）支出', null, null],
        ['二、公务用车购置及运行维护费', 5, 3],
        ['（一）公务用车购置费', null, null],
        ['（二）公务用车运行维护费', 5, 3],
        ['三、公务接待费', 7, 5.66],
      ]),
    );
    expect(seenAll(read, 'threePublicBudget', 'threePublicActual', 'threePublicActual.reception')).toEqual({
      threePublicBudget: '120000 @ 附表七!B5',
      threePublicActual: '86600 @ 附表七!C5',
      'threePublicActual.reception': '56600 @ 附表七!C10',
    });
  });

  test('全国统一格式公开01表：行次和栏次的小整数不是金额', () => {
    const read = readSheets(
      sheetOf('Sheet1', [
        ['收入支出决算总表'],
        [null, null, null, null, null, '公开01表'],
        ['部门：某某镇中心卫生院', null, null, null, null, '金额单位：元'],
        ['收入', null, null, '支出'],
        ['项目', '行次', '金额', '项目(按功能分类)', '行次', '金额'],
        ['栏次', null, '1', '栏次', null, '2'],
        ['一、一般公共预算财政拨款收入', 1, '11,122,315.04', '一、一般公共服务支出', 31, null],
        ['五、事业收入', 5, '13,628,965.89', '八、社会保障和就业支出', 38, '697,723.84'],
        ['八、其他收入', 8, '1,003,618.46', '九、卫生健康支出', 39, '25,037,565.22'],
        [null, 9, null, null, 40, null],
        ['本年收入合计', 27, '25,754,899.39', '本年支出合计', 57, '25,735,289.06'],
        ['使用非财政拨款结余', 28, null, '结余分配', 58, '19,610.33'],
        ['年初结转和结余', 29, null, '年末结转和结余', 59, null],
        ['总计', 30, '25,754,899.39', '总计', 60, '25,754,899.39'],
        ['注：本表反映部门本年度的总收支和年初、年末结转结余情况。'],
      ]),
    );
    expect(seenAll(read, 'totalRevenue', 'totalExpenditure', 'carryIn', 'yearEndBalance')).toEqual({
      totalRevenue: '25754899.39 @ Sheet1!C11',
      totalExpenditure: '25735289.06 @ Sheet1!F11',
      carryIn: '—',
      yearEndBalance: '—',
    });
    expect(read.findings.filter((finding) => finding.severity !== 'info')).toEqual([]);
  });

  test('分页后重复的表头不是新表，也不是数据', () => {
    const header = [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['栏次', null, 1, 2, 3],
    ];
    const read = readSheets(
      sheetOf('支出决算表', [
        ['支出决算表'],
        ['部门：某局', null, null, null, '单位：元'],
        ...header,
        ['201', '一般公共服务支出', 60, 40, 20],
        ['2010301', '行政运行', 60, 40, 20],
        ['支出决算表'],
        ['部门：某局', null, null, null, '单位：元'],
        ...header,
        ['208', '社会保障和就业支出', 40, 40, null],
        ['2080505', '养老保险缴费', 40, 40, null],
        [null, '合计', 100, 80, 20],
      ]),
    );
    expect(read.tables).toHaveLength(1);
    expect(seenAll(read, 'totalExpenditure', 'basicExpenditure')).toEqual({
      totalExpenditure: '100 @ 支出决算表!C13',
      basicExpenditure: '80 @ 支出决算表!D13',
    });
    expect(read.findings).toEqual([]);
  });

  test('一张工作表上下两张表各自识别', () => {
    const read = readSheets(
      sheetOf('汇总', [
        ['机构人员情况表'],
        ['单位：人'],
        ['人员类别', '编制数', '实有人数'],
        ['行政人员', 10, 9],
        ['事业人员', 5, 5],
        ['合计', 15, 14],
        [],
        ['政府采购情况表'],
        [null, null, null, '单位：万元'],
        ['采购项目', '采购方式', '采购预算', '实际采购金额'],
        ['办公设备', '网上竞价', 10, 9.5],
        ['合计', null, 10, 9.5],
      ]),
    );
    expect(read.tables.map((table) => table.kind)).toEqual(['staff', 'procurement']);
    expect(seenAll(read, 'authorizedStaff', 'onDutyStaff', 'procurementBudget', 'procurementActual')).toEqual(
      {
        authorizedStaff: '15 @ 汇总!B6',
        onDutyStaff: '14 @ 汇总!C6',
        procurementBudget: '100000 @ 汇总!C12',
        procurementActual: '95000 @ 汇总!D12',
      },
    );
  });

  test('公开06表：公用经费跨两块，合计的标签合并到末块，金额在末列', () => {
    const read = readSheets(
      sheetOf(
        '基本支出决算表',
        [
          ['一般公共预算财政拨款基本支出决算明细表'],
          ['部门：某局', null, null, null, null, null, null, '公开06表', '金额单位：元'],
          ['人员经费', null, null, '公用经费'],
          ['科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额'],
          [301, '工资福利支出', 70, 302, '商品和服务支出', 36, 310, '资本性支出', 4],
          [30101, '基本工资', 70, 30201, '办公费', 20, 31002, '办公设备购置', 4],
          [303, '对个人和家庭的补助', 5, 30215, '会议费', 6, null, null, null],
          [30305, '生活补助', 5, 30299, '其他商品和服务支出', 10, null, null, null],
          ['人员经费合计', null, 75, '公用经费合计', null, null, null, null, 40],
        ],
        { merges: ['A1:I1', 'A3:C3', 'D3:I3', 'A9:B9', 'D9:H9'] },
      ),
    );
    expect(seenAll(read, 'personnelActual', 'publicFundsActual', 'conferenceActual')).toEqual({
      personnelActual: '75 @ 基本支出决算表!C9',
      publicFundsActual: '40 @ 基本支出决算表!I9',
      conferenceActual: '6 @ 基本支出决算表!F7',
    });
    expect(read.findings).toEqual([]);
  });

  test('实有人数含离退休时取其中的在职', () => {
    const read = readSheets(
      sheetOf(
        '人员',
        [
          ['人员情况表'],
          ['单位：人'],
          ['单位名称', '编制数', null, '年末实有人数', null, null],
          [null, '小计', '行政', '小计', '在职', '退休'],
          ['合计', 20, 20, 26, 19, 7],
        ],
        { merges: ['A3:A4', 'B3:C3', 'D3:F3'] },
      ),
    );
    expect(seenAll(read, 'authorizedStaff', 'onDutyStaff')).toEqual({
      authorizedStaff: '20 @ 人员!B5',
      onDutyStaff: '19 @ 人员!E5',
    });
  });

  test('县里的基础数据表：一张表上两段，后一段沿用前面的标题和单位；上年决算不是本年', () => {
    const read = readSheets(
      sheetOf('基础数据', [
        ['部门整体支出绩效评价基础数据表'],
        ['填报单位：某县农业局', null, null, '单位：万元'],
        ['财政供养人员情况', '编制数', '2018年实际在职人数', '控制率'],
        [null, 143, 136, '95.10%'],
        ['经费控制情况', '2017年决算数', '2018年预算数', '2018年决算数'],
        ['三公经费', 29.08, 63.46, 44.29],
        ['1、公务用车购置和维护经费', 11.86, 41.46, 39.3],
        ['其中：公车购置', null, 29.46, 29.46],
        ['公车运行维护', 11.86, 12, 9.84],
        ['2、出国经费', null, null, null],
        ['3、公务接待', 17.22, 22, 4.99],
      ]),
    );
    expect(
      seenAll(
        read,
        'authorizedStaff',
        'onDutyStaff',
        'threePublicBudget',
        'threePublicActual',
        'threePublicActual.vehicleOperation',
        'threePublicBudgetPrior',
      ),
    ).toEqual({
      authorizedStaff: '143 @ 基础数据!B4',
      onDutyStaff: '136 @ 基础数据!C4',
      threePublicBudget: '634600 @ 基础数据!C6',
      threePublicActual: '442900 @ 基础数据!D6',
      'threePublicActual.vehicleOperation': '98400 @ 基础数据!D9',
      threePublicBudgetPrior: '—',
    });
    expect(read.findings).toEqual([]);
  });
});
