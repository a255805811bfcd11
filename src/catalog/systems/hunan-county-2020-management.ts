import type { IndicatorData } from '../../domain/indicator/system-data';

const MANAGEMENT = { level1: '过程', level2: '预算管理', notApplicableWhen: null } as const;

/** 没有预算也没有支出 keeps the points; 没有预算而有支出 loses them. */
const NOTHING_PLANNED = { bothZero: 'full', baseZero: 'zero' } as const;

/** 过程 60, second part: 预算管理 40. */
export const HUNAN_MANAGEMENT: readonly IndicatorData[] = [
  {
    ...MANAGEMENT,
    id: 'C1',
    name: '公用经费控制率',
    weight: 8,
    standard: '100%以下（含）计满分，每超出1%扣1分，扣完为止。',
    explanation: '公用经费控制率=（实际支出公用经费总额/预算安排公用经费总额）×100%。',
    measure: { expression: 'publicFundsActual / publicFundsBudget', zeroBase: NOTHING_PLANNED },
    rule: { kind: 'stepOver', target: 1, step: 0.01, deduct: 1 },
    evidence: 'R',
  },
  {
    ...MANAGEMENT,
    id: 'C2',
    name: '“三公经费”控制率',
    weight: 7,
    standard: '100%以下（含）计满分，每超出1%扣1分，扣完为止。',
    explanation: '“三公经费”控制率=（“三公经费”实际支出数/“三公经费”预算安排数）×100%。',
    measure: { expression: 'threePublicActual / threePublicBudget', zeroBase: NOTHING_PLANNED },
    rule: { kind: 'stepOver', target: 1, step: 0.01, deduct: 1 },
    evidence: 'R（每超1%扣1分见岳阳市表，F，该表分值6）',
  },
  {
    ...MANAGEMENT,
    id: 'C3',
    name: '政府采购执行率',
    weight: 6,
    standard: '100%计满分，每超过（降低）5%扣2分，扣完为止。',
    explanation: '政府采购执行率=（实际政府采购金额/政府采购预算数）×100%。',
    measure: { expression: 'procurementActual / procurementBudget', zeroBase: NOTHING_PLANNED },
    rule: { kind: 'stepEither', target: 1, step: 0.05, deduct: 2 },
    evidence: 'R',
  },
  {
    ...MANAGEMENT,
    id: 'C4',
    name: '管理制度健全性',
    weight: 8,
    standard:
      '①有内部财务管理制度、会计核算制度等管理制度，2分；②有本部门厉行节约制度，2分；③相关管理制度合法、合规、完整，2分；④相关管理制度得到有效执行，2分。',
    explanation: '部门（单位）为加强预算管理、规范财务行为而制定的管理制度是否健全完整，以及执行情况。',
    measure: null,
    rule: {
      kind: 'checklist',
      pointsEach: 2,
      items: [
        '有内部财务管理制度、会计核算制度等管理制度',
        '有本部门厉行节约制度',
        '相关管理制度合法、合规、完整',
        '相关管理制度得到有效执行',
      ],
    },
    evidence: 'R（三要点的写法见岳阳市表，F）',
  },
  {
    ...MANAGEMENT,
    id: 'C5',
    name: '资金使用合规性',
    weight: 6,
    standard:
      '①支出符合国家财经法规和财务管理制度规定以及有关专项资金管理办法的规定；②资金拨付有完整的审批程序和手续；③项目支出按规定经过评估论证；④支出符合部门预算批复的用途；⑤资金使用无截留、挤占、挪用、虚列支出等情况。以上情况每出现一例不符合要求的扣1分，扣完为止。',
    explanation: '部门（单位）使用预算资金是否符合相关的预算财务管理制度的规定。',
    measure: null,
    rule: {
      kind: 'violations',
      deductEach: 1,
      items: [
        '支出符合国家财经法规和财务管理制度规定以及有关专项资金管理办法的规定',
        '资金拨付有完整的审批程序和手续',
        '项目支出按规定经过评估论证',
        '支出符合部门预算批复的用途',
        '资金使用无截留、挤占、挪用、虚列支出等情况',
      ],
    },
    evidence: 'R（要点文字见岳阳市表，F，该表分值3）',
  },
  {
    ...MANAGEMENT,
    id: 'C6',
    name: '预决算信息公开性',
    weight: 5,
    standard:
      '①按规定内容公开预决算信息，1分；②按规定时限公开预决算信息，1分；③基础数据信息和会计信息资料真实，1分；④基础数据信息和会计信息资料完整，1分；⑤基础数据信息和会计信息资料准确，1分。',
    explanation: '预决算信息是指与部门预算、执行、决算、监督、绩效等管理相关的信息。',
    measure: null,
    rule: {
      kind: 'checklist',
      pointsEach: 1,
      items: [
        '按规定内容公开预决算信息',
        '按规定时限公开预决算信息',
        '基础数据信息和会计信息资料真实',
        '基础数据信息和会计信息资料完整',
        '基础数据信息和会计信息资料准确',
      ],
    },
    evidence: 'R',
  },
];
