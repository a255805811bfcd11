import { giving } from './words';

/** Planned, changed, spent; and the ends of the year. */
export const PERIOD_WORDS = [
  ...giving('预算 预算金额 预算申请 计划', 'period.budget'),
  ...giving('批复', 'period.budget', 'period.approved'),
  ...giving('全年预算 全年批复 调整预算 调整后预算 调整后 全年调整预算 全年调整', 'period.adjusted'),
  ...giving('追加后 追加后预算', 'period.adjusted', 'whole.additions'),
  ...giving('追加 追加减 预算追加 追加预算', 'period.adjustment', 'whole.additions'),
  ...giving('预算调整 调整金额 调整', 'period.adjustment'),
  ...giving('追加前 调整前', 'period.before'),
  ...giving('决算 支出数 执行 实际 实际发生 发生数 实际支出 统计数 完成', 'period.actual'),
  ...giving('成交 中标 合同 实支 结算', 'period.actual'),
  ...giving('支付 已支出 已使用 已用 列支 支用 已支付 支付金额 支出金额 支出额 执行金额', 'period.actual'),
  ...giving('决算批复 决算的批复 批复部门决算 批复单位决算', 'period.actual'),
  ...giving('年初指标 年初安排 年初下达 年初下达指标', 'period.initial'),
  ...giving('财政批复', 'period.budget'),
  ...giving('最终预算 变更后 变更后预算', 'period.adjusted'),
  ...giving('调增 中途追加 新增预算', 'period.adjustment', 'whole.additions'),
  ...giving('指标总额 指标合计 全年指标 调整后指标', 'period.adjusted'),
  ...giving('年中追加 追加指标 年中追加减', 'period.adjustment', 'whole.additions'),
  ...giving('净追加', 'period.adjustment', 'whole.additions', 'whole.total', 'whole.net'),
  ...giving('收回 核减 调减 追减', 'measure.withdrawn'),
  ...giving('全年支出', 'period.actual', 'span.year', 'subject.expenditure'),
  ...giving('年初 期初 上年末 上年年末', 'period.opening'),
  ...giving('年末 期末 年底 年终', 'period.closing'),
  ...giving('本年增加 本年减少 本期增加 本期减少', 'period.movement'),
];

/** Titles that the national forms of 部门预算公开 give to budgets without saying 预算; final accounts always say 决算. */
export const BUDGET_TITLES = [
  ...giving('收支总表 收支总体情况表', 'period.budget'),
  ...giving('收入总表 收入总体情况表', 'period.budget', 'subject.revenue'),
  ...giving('支出总表 支出总体情况表', 'period.budget', 'subject.expenditure'),
  ...giving(
    '一般公共预算支出情况表 一般公共预算支出表',
    'period.budget',
    'subject.expenditure',
    'fund.generalPublic',
  ),
  ...giving(
    '一般公共预算基本支出情况表 一般公共预算基本支出表',
    'period.budget',
    'subject.expenditure',
    'subject.basic',
    'fund.generalPublic',
  ),
  ...giving(
    '政府性基金预算支出情况表 政府性基金预算支出表 政府性基金预算支出分类汇总表',
    'period.budget',
    'subject.expenditure',
    'fund.governmentFund',
  ),
  ...giving('国有资本经营预算支出表', 'period.budget', 'subject.expenditure', 'fund.stateCapital'),
];

/** Statements of the budgetary accounts (预算会计): what they call 预算收入 came in. */
export const ACCOUNTS_WORDS = [
  ...giving('预算收入支出表', 'period.actual', 'kind.flows'),
  ...giving('预算结转结余变动表', 'period.actual', 'kind.flows'),
  ...giving('本年预算收入', 'span.thisYear', 'subject.revenue'),
  ...giving('本年预算支出', 'span.thisYear', 'subject.expenditure'),
  ...giving('财政拨款预算收入', 'fund.fiscal', 'subject.revenue'),
  ...giving('年初预算结转结余', 'subject.carryIn', 'period.opening'),
  ...giving('年末预算结转结余', 'subject.balance', 'period.closing'),
];

/** Which year, and how much of it. */
export const SPAN_WORDS = [
  ...giving('上年 上年度 去年 上一年 上一年度', 'span.yearBefore'),
  ...giving('上年同期 去年同期', 'span.yearBefore'),
  ...giving('本年 本年度 今年 当年', 'span.thisYear'),
  ...giving('全年 年度', 'span.year'),
  ...giving('累计', 'span.cumulated'),
  ...giving('全年累计', 'span.year', 'period.actual'),
  ...giving('本年累计 本年累计发生', 'span.toDate', 'period.actual'),
  ...giving('本期发生', 'span.term', 'period.actual'),
  ...giving('本年发生', 'span.thisYear', 'period.actual'),
  ...giving('本月 当月 本月合计 本季', 'span.month'),
  ...giving('前年 前两年', 'span.otherYear'),
  ...giving('十二五 十三五 十四五 十五五', 'span.manyYears'),
];

/** What a number measures where it is no amount. */
export const MEASURE_WORDS = [
  ...giving('率 占比 比例 比重 百分比 执行率 完成率 预算完成率 预算控制率 规模控制率', 'measure.rate'),
  ...giving('增减 增减率 增减变化 增长 变动 变动率 差额 差异 节约 比上年增减', 'measure.change'),
  ...giving('数量 台数 辆数 保有量', 'measure.count'),
  ...giving('车辆数', 'measure.count', 'subject.vehicle'),
  ...giving('分值 权重 得分 自评得分 总分 得分系数', 'measure.points'),
  ...giving('一上 一下 二上 申报 建议', 'measure.draft'),
  ...giving('指标值 年度指标值 年初指标值 目标值', 'measure.target'),
  ...giving('全年完成值 实际完成值 完成值', 'measure.achieved'),
  ...giving('原值 资产原值 原价 总值 账面余额', 'measure.gross'),
  ...giving('净值 账面价值 折旧 累计折旧', 'measure.net'),
  ...giving('借方 借方金额 借方发生', 'measure.debit'),
  ...giving('本期借方', 'measure.debit', 'span.term', 'period.actual'),
  ...giving('贷方 贷方金额 贷方发生 本期贷方', 'measure.credit'),
  ...giving('余额 指标余额 指标结余', 'measure.balance'),
];

/** Where the money comes from. */
export const FUND_WORDS = [
  ...giving('财政拨款 财政拨款收入 财政拨款支出', 'fund.fiscal'),
  ...giving('一般公共预算 一般公共预算财政拨款 公共财政预算 经费拨款', 'fund.generalPublic'),
  ...giving('政府性基金 政府性基金预算 政府性基金预算财政拨款', 'fund.governmentFund'),
  ...giving('国有资本经营 国有资本经营预算 国有资本经营预算财政拨款', 'fund.stateCapital'),
  ...giving('社会保险基金 社会保险基金预算', 'fund.socialInsurance'),
  ...giving('财政专户 财政专户管理资金 纳入专户管理的非税收入 专户', 'fund.specialAccount'),
  ...giving('财政资金', 'fund.fiscal'),
];

/** The whole of something, or a part of it. */
export const WHOLE_WORDS = [
  ...giving('合计 共计 总额 资金总额 总金额 整体 总数', 'whole.total'),
  ...giving('总计', 'whole.grandTotal'),
  ...giving('小计', 'whole.subtotal'),
  ...giving('综合 总体', 'whole.overall'),
];

/** Whose figures. */
export const SCOPE_WORDS = [
  ...giving('汇总 部门汇总 合并 部门合并', 'scope.department'),
  ...giving('及所属 及所属单位 及下属单位 机关及所属单位 机关及下属单位', 'scope.department'),
  ...giving('本级 机关本级 局机关 委机关 厅机关 院机关', 'scope.unit'),
  ...giving('局本级 委本级 厅本级 办本级 院本级 中心本级 本部 局本部 院本部 校本部', 'scope.unit'),
  ...giving('部门', 'scope.departmentPaper'),
  ...giving('部门预算 部门综合预算 单位预算', 'period.budget'),
  ...giving('部门决算 单位决算', 'period.actual'),
  ...giving('单位', 'scope.unitPaper'),
];
