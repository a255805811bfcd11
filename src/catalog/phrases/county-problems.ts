import type { ListPart, ProblemPhrase } from '../../domain/report/outline';

const UNBUDGETED_PROJECTS: ListPart = {
  list: 'unbudgetedProjects',
  lead: '',
  item: '{name}{item.actual|万元}万元',
  separator: '、',
  end: '没有列入年初预算，实际已经支出。',
};

const POLICY_ADJUSTMENTS: ListPart = {
  list: 'policyAdjustments',
  lead: '',
  item: '{name}{item.amount|万元}万元',
  separator: '、',
  end: '属政策性支出，年初预算没有安排，但按政策必须发放。',
};

/** The problems a report may admit, in the order it tells them, each with the one measure that answers it. */
export const COUNTY_PROBLEMS: readonly ProblemPhrase[] = [
  {
    kind: 'budgeting',
    lines: ['预算完成率', '预算控制率'],
    lists: [UNBUDGETED_PROJECTS, POLICY_ADJUSTMENTS],
    headline: '预算编制不够精准，执行与年初预算有差距。',
    measure:
      '提高预算编制的准确性。按照预算法的有关规定加强年初预算编制，将可以预见的专项工作和政策性支出列入年初预算，减少年中追加；建议{finance}结合{self}工作实际，合理安排专项业务经费。',
  },
  {
    kind: 'staffing',
    lines: ['在职人员控制率'],
    lists: [],
    headline: '在职人员数超过编制数。',
    measure: '严格执行编制管理规定。人员只减不增，通过自然减员和规范调配，逐步将在职人员控制在编制以内。',
  },
  {
    kind: 'publicFunds',
    lines: ['公用经费控制率'],
    lists: [],
    headline: '公用经费支出超过预算安排。',
    measure: '严格控制公用经费支出。细化公用经费预算，按月分析执行进度，压减一般性支出，不突破预算安排。',
  },
  {
    kind: 'threePublic',
    lines: ['“三公经费”变动率', '“三公经费”控制率'],
    lists: [],
    headline: '“三公”经费控制不够严格。',
    measure: '从严控制“三公”经费。落实厉行节约要求，严格审批公务接待和公务用车支出，确保预算和支出只减不增。',
  },
  {
    kind: 'construction',
    lines: ['新建楼堂馆所面积控制率', '新建楼堂馆所投资概算控制率'],
    lists: [],
    headline: '新建楼堂馆所项目超过批准的规模或者投资。',
    measure: '严格控制楼堂馆所项目的规模和投资。按照批准的建设面积和投资概算组织实施，变更须先报批。',
  },
  {
    kind: 'procurement',
    lines: ['政府采购执行率'],
    lists: [],
    headline: '政府采购预算与执行有偏差。',
    measure: '做细政府采购预算。采购前核实需求和市场价格，按采购预算和计划组织实施，做到应编尽编、应采尽采。',
  },
  {
    kind: 'rules',
    lines: ['管理制度健全性'],
    lists: [],
    headline: '管理制度不够健全。',
    measure: '健全内部管理制度。对照评价要点补充、修订财务管理和厉行节约制度，并检查制度执行情况。',
  },
  {
    kind: 'compliance',
    lines: ['资金使用合规性'],
    lists: [],
    headline: '资金使用不够规范。',
    measure: '规范资金使用。严格按照预算批复的用途支出，日常公用经费与项目经费分别核算，加强支出审核。',
  },
  {
    kind: 'disclosure',
    lines: ['预决算信息公开性'],
    lists: [],
    headline: '预决算信息公开不够到位。',
    measure: '按规定公开预决算信息。明确公开的内容、时限和责任人，公开前核对基础数据和会计信息。',
  },
  {
    kind: 'keyWork',
    lines: ['重点工作实际完成率'],
    lists: [],
    headline: '重点工作没有全部完成。',
    measure: '加快推进重点工作。分解任务、明确时限，按月督查进度，未完成的工作逐项说明原因并限期完成。',
  },
  {
    kind: 'effect',
    lines: ['经济效益、社会效益、生态效益', '行政效能', '社会公众或服务对象满意度'],
    lists: [],
    headline: '履职效益有待提高。',
    measure: '提升履职效益。设置可以量化的绩效指标，平时做好数据收集，改进服务并跟踪服务对象的意见。',
  },
  {
    kind: 'others',
    lines: 'others',
    lists: [],
    headline: '部分指标没有达到评价标准。',
    measure: '对照评价标准逐项整改。查明扣分原因，明确整改措施、责任人和完成时限。',
  },
];
