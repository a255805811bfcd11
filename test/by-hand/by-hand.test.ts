import { handVerdicts } from './measure';

const lines = (part: 'visible' | 'aside', wanted: string): readonly string[] =>
  handVerdicts(part).flatMap(({ outcome, line }) => (outcome === wanted ? [line] : []));

const count = (part: 'visible' | 'aside', wanted: string): number => lines(part, wanted).length;

test('别人手写的工作簿：确定的数没有一个是错的', () => {
  expect(lines('visible', 'wrong')).toEqual([]);
});

test('作者认为应当存疑而我们给出确定数的，一一列出', () => {
  expect(lines('visible', 'guessed')).toEqual([
    '一体化平台导出：指标执行情况查询（资金性质小计、合计在末行）与三公支出进度 · fiscalYear · 2024 @ 三公支出进度!A2',
    '赣南某中心小学2022单位决算公开表（含国有资产占用情况表） · conferenceActual · 0 @ 一般公共预算财政拨款基本支出决算表!F11',
    '赣南某中心小学2022单位决算公开表（含国有资产占用情况表） · trainingActual · 86400 @ 一般公共预算财政拨款基本支出决算表!F12',
    '财政供养人员信息系统：单位人员汇总、分类、变动 · fiscalYear · 2024 @ 人员变动!A1',
    '2024年预算编制一上、二上、控制数与结转资金指标文件 · fiscalYear · 2024 @ 一上申报!A1',
    '浙江某区2023年度部门决算公开表（类款项分列，合计末行） · conferenceActual · 14400 @ 06!C13',
    '浙江某区2023年度部门决算公开表（类款项分列，合计末行） · trainingActual · 30200 @ 06!C14',
    '机构编制实名制管理系统导出：编制使用情况、人员名册统计 · fiscalYear · 2023 @ 年龄结构!A1',
    '单位预算调剂（追加）审批表：第四批与全年累计 · fiscalYear · 2023 @ 第四批审批表!A1',
    '云南部门预算（元；三公上年/本年/增减、政府采购、政府购买服务） · procurementBudget · 184600 @ 07!G7',
    '广西部门决算（表一、表三、表六三块、表七、表九） · trainingActual · 10500 @ 表六!I8',
    '国有资产占有使用情况表（原值、累计折旧、净值，年初年末） · fixedAssets · 19105620 @ 资产!E5',
    '追加指标登记簿（年初、追加、调减、收回）和结转结余登记 · initialBudget · 6284000 @ 指标登记!G4',
    '三张无标题的表，只有页签说话（预算、决算、三公），没有单位名称 · fiscalYear · 2024 @ 2024预算!A1',
    '三栏明细账三本（科目只在账头，支出口径各不同） · fiscalYear · 2023 @ 公务接待费!A3',
    '预算会计报表三张（会政预01、02、03） · personnelActual · 5216400 @ 财政拨款预算收入支出表!I8',
    '预算会计报表三张（会政预01、02、03） · governmentFundBasic · 0 @ 财政拨款预算收入支出表!I14',
  ]);
});

test('留作检验、没有人看过的，只数数', () => {
  expect({ wrong: count('aside', 'wrong'), guessed: count('aside', 'guessed') }).toEqual({
    wrong: 0,
    guessed: 5,
  });
});

test('读对的不少于已经读对的', () => {
  expect([count('visible', 'right'), count('aside', 'right')]).toEqual([2466, 257]);
});
