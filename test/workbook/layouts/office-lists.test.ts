import { told } from './written';

describe('办公室自己编的表', () => {
  test('一项一行，单位另成一列', () => {
    expect(
      told(`部门整体支出自评基础数据
        单位名称｜湘山县司法局｜填报年度｜2022
        序号｜项目｜单位｜数量或金额｜备注
        1｜核定编制｜人｜45｜
        2｜年初部门预算｜万元｜820.5｜
        3｜调整追加｜万元｜96.3｜
        4｜上年结转结余｜万元｜12.4｜
        5｜本年总支出｜万元｜915.1｜
        6｜年末结转结余｜万元｜14.1｜
        7｜公务用车｜辆｜4｜
        8｜固定资产原值｜元｜15608000｜
        9｜群众满意度｜%｜94.2｜`),
    ).toEqual({
      authorizedStaff: '45 @ 表!D4',
      initialBudget: '8205000 @ 表!D5',
      budgetAdjustment: '963000 @ 表!D6',
      carryIn: '124000 @ 表!D7',
      totalExpenditure: '9151000 @ 表!D8',
      yearEndBalance: '141000 @ 表!D9',
      vehicles: '4 @ 表!D10',
      fixedAssets: '15608000 @ 表!D11',
      satisfaction: '0.942 @ 表!D12',
    });
  });

  test('年初、追加、支出、结余对不上的，总支出存疑', () => {
    const { totalExpenditure } = told(`部门整体支出自评基础数据
      单位名称｜湘山县司法局｜填报年度｜2022
      项目｜单位｜金额
      年初部门预算｜万元｜820.5
      调整追加｜万元｜96.3
      上年结转结余｜万元｜12.4
      本年总支出｜万元｜905.1
      年末结转结余｜万元｜14.1`);
    expect(totalExpenditure).toBe('9051000 @ 表!C7?');
  });

  test('名称在上、数在下，一组接一组', () => {
    expect(
      told(`湘山县第一小学2022年度基本情况
        编制数｜在职教师｜退休教师｜学生人数
        86｜83｜25｜1560
        年初预算（万元）｜追加（万元）｜决算支出（万元）｜年末结余（万元）
        1250.5｜120｜1368.2｜2.3
        三公经费预算（万元）｜三公经费决算（万元）
        5｜3.2`),
    ).toEqual({
      authorizedStaff: '86 @ 表!A3',
      onDutyStaff: '83 @ 表!B3',
      initialBudget: '12505000 @ 表!A5',
      budgetAdjustment: '1200000 @ 表!B5',
      yearEndBalance: '23000 @ 表!D5',
      threePublicBudget: '50000 @ 表!A7',
      threePublicActual: '32000 @ 表!B7',
    });
  });

  test('分季度的执行表，取全年一栏', () => {
    expect(
      told(`湘山县第一小学2023年经费支出执行表｜｜｜｜｜｜｜单位：元
        支出项目｜全年预算｜一季度｜二季度｜三季度｜四季度｜全年支出｜结余
        基本支出｜8000000｜2000000｜2000000｜2000000｜1990000｜7990000｜10000
        项目支出｜2000000｜200000｜500000｜700000｜550000｜1950000｜50000
        合计｜10000000｜2200000｜2500000｜2700000｜2540000｜9940000｜60000`),
    ).toEqual({
      adjustedBudget: '10000000 @ 表!B5',
      totalExpenditure: '9940000 @ 表!G5',
      basicExpenditure: '7990000 @ 表!G3',
      projectExpenditure: '1950000 @ 表!G4',
    });
  });

  test('12月的人员表是年末的，6月的不是', () => {
    const staff = (month: string) =>
      told(`湘山县水利局人员情况统计表（2022年${month}）
        股室｜行政编｜事业编｜编制小计｜在岗小计｜临聘
        办公室｜5｜2｜7｜7｜1
        水保股｜4｜3｜7｜6｜0
        合计｜9｜5｜14｜13｜1`);
    expect(staff('12月')).toEqual({ authorizedStaff: '14 @ 表!D5', onDutyStaff: '13 @ 表!E5' });
    expect(staff('6月')).toEqual({});
  });

  test('各类对象的满意度，取综合一行', () => {
    expect(
      told(`2022年度湘山县水利局服务对象满意度测评结果
        测评对象｜发放份数｜收回份数｜满意度
        乡镇｜50｜50｜96%
        企业｜30｜28｜93%
        综合｜80｜78｜95.1%`),
    ).toEqual({ satisfaction: '0.951 @ 表!D5' });
  });

  test('指标明细表的合计含追加，不是年初预算', () => {
    expect(
      told(`2022年预算指标明细表（湘山县农业局）
        单位：元
        指标文号｜指标类型｜项目名称｜支出类型｜指标金额｜已用金额
        湘财预〔2022〕1号｜年初｜农技推广｜项目支出｜500000｜480000
        湘财农〔2022〕18号｜追加｜高标准农田｜项目支出｜1700000｜1690000
        合计｜｜｜｜2200000｜2170000`),
    ).toEqual({ totalExpenditure: '2170000 @ 表!F6' });
  });

  test('决算的批复，数是决算数', () => {
    expect(
      told(`关于批复湘山县农业局2022年度部门决算的通知附表
        ｜｜｜｜单位：万元
        预算科目｜年初结转｜收入｜支出｜年末结转
        合计｜8｜560｜558｜10
        基本支出｜0｜340｜340｜0`),
    ).toEqual({
      carryIn: '80000 @ 表!B4',
      totalRevenue: '5600000 @ 表!C4',
      totalExpenditure: '5580000 @ 表!D4',
      yearEndBalance: '100000 @ 表!E4',
      basicExpenditure: '3400000 @ 表!D5',
    });
  });

  test('预算会计的报表，本年预算收支是决算数，上年数不用', () => {
    expect(
      told(`预算收入支出表
        会政预01表
        编制单位：湘山县农业局｜｜2022年｜单位：元
        项目｜本年数｜上年数
        一、本年预算收入｜5600000｜5200000
        二、本年预算支出｜5580000｜5150000
        （一）行政支出｜5580000｜5150000`),
    ).toEqual({ totalRevenue: '5600000 @ 表!B5', totalExpenditure: ['5580000 @ 表!B6', '5580000 @ 表!B7'] });
  });

  test('车辆的编制数不是人，实有数是辆数', () => {
    const counted = (what: string) =>
      told(`2023年末${what}情况
        单位：湘山县教育局
        类型｜编制数｜实有数
        甲｜1｜1
        合计｜3｜2`);
    expect(counted('公务用车')).toEqual({ vehicles: '2 @ 表!C5' });
    expect(counted('人员')).toEqual({ authorizedStaff: '3 @ 表!B5', onDutyStaff: '2 @ 表!C5' });
  });

  const balanceOf = (what: string) =>
    told(`湘山县教育局${what}2023年收支决算表
      单位：元
      项目｜金额
      上年结余｜3000
      本年收入｜5000
      年末结余｜4000`);

  test('全县教育系统的收支表：标题里的字不全认识，收支结余都存疑', () => {
    expect(balanceOf('全县教育系统')).toEqual({
      carryIn: '3000 @ 表!B4?',
      totalRevenue: '5000 @ 表!B5?',
      yearEndBalance: '4000 @ 表!B6?',
    });
  });

  test.each(['食堂', '工会', '机关党支部党费', '代管资金'])('%s另有账，收支结余不是本单位的', (what) => {
    expect(balanceOf(what)).toEqual({});
  });

  test('评分底稿：数据项和数值一对一对地排', () => {
    expect(
      told(`湘山县水务局2021年度部门整体支出绩效评价计分底稿
        金额单位：万元
        三级指标｜分值｜数据项1｜数值1｜数据项2｜数值2
        “三公”变动率｜5｜2021年“三公”预算数｜26.8｜2020年“三公”预算数｜28.2
        政府采购执行率｜6｜实际采购金额｜873.2｜采购预算数｜910`),
    ).toEqual({
      threePublicBudget: '268000 @ 表!D4',
      threePublicBudgetPrior: '282000 @ 表!F4',
      procurementActual: '8732000 @ 表!D5',
      procurementBudget: '9100000 @ 表!F5',
    });
  });

  test('人员在公用旁边是人员经费，项目在基本支出旁边是项目支出', () => {
    expect(
      told(`湘山县水务局2023年支出执行情况
        单位：万元
        ｜年初预算｜执行数
        基本支出｜646｜673
        人员｜582｜610
        公用｜64｜63
        项目｜126｜175`),
    ).toEqual({
      basicExpenditure: '6730000 @ 表!C4',
      personnelBudget: '5820000 @ 表!B5',
      personnelActual: '6100000 @ 表!C5',
      publicFundsBudget: '640000 @ 表!B6',
      publicFundsActual: '630000 @ 表!C6',
      projectExpenditure: '1750000 @ 表!C7',
    });
  });

  test('控制数在实支旁边，不是实支；一上、二上是草案', () => {
    expect(
      told(`湘山县水务局2024年“三公”经费控制情况
        单位：元
        项目｜控制数｜实支
        公务接待｜10000｜5265
        因公出国（境）｜0｜0`),
    ).toEqual({
      'threePublicActual.reception': '5265 @ 表!C4',
      'threePublicActual.abroad': '0 @ 表!C5',
    });
    expect(
      told(`湘山县水务局2025年“三公”经费预算编制底稿
        单位：万元
        项目｜一上申报｜二上｜2025年批复数
        公务接待｜4｜3.8｜3.6`),
    ).toEqual({ 'threePublicBudget.reception': '36000 @ 表!D4' });
  });

  test('“三公”经费下面的运行、购置，是公务用车的', () => {
    const below = (title: string) =>
      told(`湘山县水务局2020年${title}决算表
        单位：万元
        项目｜决算数
        购置｜17.63
        运行｜7.92`);
    expect(below('“三公”经费')).toEqual({
      'threePublicActual.vehiclePurchase': '176300 @ 表!B4',
      'threePublicActual.vehicleOperation': '79200 @ 表!B5',
    });
    expect(below('设备')).toEqual({});
  });

  test('账簿、期间、币别写在一行里，不是栏名', () => {
    expect(
      told(`科目余额表
        账簿：云岭市疾控中心｜期间：2024年1期-2024年12期｜币别：人民币
        单位：元
        科目编码｜科目名称｜累计借方｜累计贷方
        720101｜基本支出｜8416500｜8416500`),
    ).toEqual({ basicExpenditure: '8416500 @ 表!C5' });
  });

  test('标题里的字不全认识的，合计作年初预算存疑', () => {
    expect(
      told(`湘山县水务局2023年预算安排会审材料
        单位：万元
        项目｜年初预算
        基本支出｜646
        合计｜772`),
    ).toEqual({ initialBudget: '7720000 @ 表!B5?' });
  });

  test('接待、车辆各列一行的表就是“三公”经费的，写不写这两个字', () => {
    const control = (other: string) =>
      told(`湘山县水务局2024年经费控制情况
        单位：元
        项目｜年初预算｜实际支出
        公务接待费｜12000｜7635
        公务用车运行维护费｜25000｜23418.6
        ${other}｜0｜0`);
    expect(control('会议费')).toEqual({
      'threePublicBudget.reception': '12000 @ 表!B4',
      'threePublicActual.reception': '7635 @ 表!C4',
      'threePublicBudget.vehicleOperation': '25000 @ 表!B5',
      'threePublicActual.vehicleOperation': '23418.6 @ 表!C5',
      conferenceActual: '0 @ 表!C6',
    });
    expect(control('人员经费')).toEqual({ personnelBudget: '0 @ 表!B6', personnelActual: '0 @ 表!C6' });
  });

  test('年度一列里夹着“2024（预算数）”，仍是年度', () => {
    expect(
      told(`湘山县水务局2023年工作汇报附表（万元）
        年度｜年初预算｜追加｜决算支出
        2022｜702.5｜118.6｜812.47
        2023｜731.2｜146.85｜866.93
        2024（预算数）｜748｜｜`),
    ).toEqual({
      initialBudget: '7312000 @ 表!B4?',
      budgetAdjustment: '1468500 @ 表!C4?',
      totalExpenditure: '8669300 @ 表!D4?',
    });
  });

  test('有支出数的表里，上年结转、结转下年是实际的结余', () => {
    const balances = (spent: string) =>
      told(`湘山县水务局2024年指标余额表
        单位：元
        项目｜上年结转｜年初指标｜${spent}｜结转下年
        合计｜90210｜3500000｜3402135｜188075`);
    expect(balances('本年支出数')).toMatchObject({
      carryIn: '90210 @ 表!B4',
      yearEndBalance: '188075 @ 表!E4',
    });
    expect(balances('本年可用')).not.toHaveProperty('carryIn');
  });

  test('除另注明外是万元的，小表自己写了元就是元', () => {
    const units = (line: string) =>
      told(`湘山县水务局2023年数据汇总
        ${line}
        （一）“三公”经费（单位：元）
        项目｜2023年预算｜2023年决算
        公务接待费｜15000｜7964`);
    expect(units('除另注明外，金额单位：万元')).toEqual({
      'threePublicBudget.reception': '15000 @ 表!B5',
      'threePublicActual.reception': '7964 @ 表!C5',
    });
    expect(units('金额单位：万元')).toEqual({
      'threePublicBudget.reception': '150000000 @ 表!B5?',
      'threePublicActual.reception': '79640000 @ 表!C5?',
    });
  });

  test('五年合计的表，不是哪一年的数', () => {
    const spent = (span: string) =>
      told(`甲山县农业局${span}“三公”经费决算表
        单位：万元
        项目｜决算数
        合计｜100`);
    expect(spent('“十三五”时期')).toEqual({});
    expect(spent('2023年')).toEqual({ threePublicActual: '1000000 @ 表!B4' });
  });
});
