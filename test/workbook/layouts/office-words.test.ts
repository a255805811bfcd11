import { told } from './written';

describe('栏名、项目名在旁边的字里是什么意思', () => {
  test('栏名一个也不认识，也是栏名：不当作没有栏名的清单', () => {
    const staff = (heads: string) =>
      told(`机构编制使用情况表
        编制类型｜${heads}
        事业编制｜30｜27｜3
        合计｜40｜36｜4
        在岗总人数｜｜46｜`);
    expect(staff('甲栏｜乙栏｜丙栏')).toEqual({});
    expect(staff('编制数｜年末在编人数｜备用')).toEqual({
      authorizedStaff: '40 @ 表!B4',
      onDutyStaff: ['36 @ 表!C4', '46 @ 表!C5'],
    });
  });

  test('决算批复里的批复数是决算，预算旁边的批复数是预算', () => {
    const approved = (title: string, heads: string, figures: string) =>
      told(`${title}
        单位：万元
        项目｜${heads}
        “三公”经费支出｜${figures}`);
    expect(approved('关于批复2022年度部门决算的通知（附表）', '批复数', '10.7')).toEqual({
      threePublicActual: '107000 @ 表!B4',
    });
    expect(approved('2022年度“三公”经费决算表', '批复数｜决算数', '10.7｜9.6')).toEqual({
      threePublicBudget: '107000 @ 表!B4',
      threePublicActual: '96000 @ 表!C4',
    });
  });

  test('支出一栏在预算一栏旁边，是实际支出', () => {
    const spent = (title: string) =>
      told(`${title}
        项目｜2022年支出｜2023年预算｜2023年支出
        公务接待｜18640｜18000｜11275
        三公合计｜82760｜78000｜68663`);
    expect(spent('湘山县教育局2023年厉行节约情况（元）')).toEqual({
      threePublicBudget: '78000 @ 表!C4',
      threePublicActual: '68663 @ 表!D4',
      'threePublicBudget.reception': '18000 @ 表!C3',
      'threePublicActual.reception': '11275 @ 表!D3',
    });
    expect(spent('湘山县教育局2023年“三公”经费预算表（元）')).not.toHaveProperty('threePublicActual');
  });

  test('集中采购小计和分散采购小计，哪个也不是全部采购', () => {
    expect(
      told(`湘山县医院政府采购台账（2022年度）
        单位：元
        采购项目｜采购预算｜成交金额
        设备｜3230000｜3154100
        集中采购小计｜3230000｜3154100
        物业｜920000｜905760
        分散采购小计｜920000｜905760
        合计｜4150000｜4059860`),
    ).toEqual({ procurementBudget: '4150000 @ 表!B8', procurementActual: '4059860 @ 表!C8' });
  });

  test('栏次用①②并写明算法的，栏名照认', () => {
    expect(
      told(`湘山县公路局2020年预算调整情况表
        单位：万元
        项目｜上年结转｜年初预算｜本年追加｜调整后预算
        ｜①｜②｜③｜④＝①+②+③
        基本支出｜0｜688｜41.5｜729.5
        合计｜56.3｜1938｜2262.3｜4256.6`),
    ).toEqual({
      initialBudget: '19380000 @ 表!C6?',
      budgetAdjustment: '22623000 @ 表!D6',
      adjustedBudget: '42566000 @ 表!E6',
    });
  });

  test('在建的没有填实际面积：批准面积之和存疑', () => {
    const buildings = (second: string) =>
      told(`楼堂馆所建设项目情况表
        单位：万元
        项目名称｜批准面积（㎡）｜实际面积（㎡）
        政务大厅｜7200｜7186
        大厅二期｜1500｜${second}`);
    expect(buildings('')).toEqual({ approvedArea: '8700 @ 表!B4:B5?', builtArea: '7186 @ 表!C4?' });
    expect(buildings('1498')).toEqual({ approvedArea: '8700 @ 表!B4:B5', builtArea: '8684 @ 表!C4:C5' });
  });

  test('资产表里汽车一栏是金额，不是辆数', () => {
    const assets = (head: string) =>
      told(`国有资产使用情况表
        单位：元
        项目｜固定资产小计｜${head}
        合计｜17440717｜1840600`);
    expect(assets('汽车').vehicles).toBe('1840600 @ 表!C4?');
    expect(assets('汽车（辆）').vehicles).toBe('1840600 @ 表!C4');
  });
});
