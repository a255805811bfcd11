import type { IndicatorData } from '../../domain/indicator/system-data';

const EXECUTION = { level1: '过程', level2: '预算执行', notApplicableWhen: null } as const;

const NO_BUILDING = { subject: '新建楼堂馆所', reason: '没有新建楼堂馆所项目，按满分计算' } as const;

const NEVER_ASSUMED = { bothZero: 'pending', baseZero: 'pending' } as const;

/** 过程 60, first part: 预算执行 20. */
export const HUNAN_EXECUTION: readonly IndicatorData[] = [
  {
    ...EXECUTION,
    id: 'B1',
    name: '预算完成率',
    weight: 5,
    standard: '100%计满分，每低于5%扣2分，扣完为止。',
    explanation:
      '预算完成率=（上年结转＋年初预算＋本年追加预算－年末结余）/（上年结转＋年初预算＋本年追加预算）×100%。',
    measure: {
      expression:
        '(carryIn + initialBudget + budgetAdjustment - yearEndBalance) / (carryIn + initialBudget + budgetAdjustment)',
      zeroBase: NEVER_ASSUMED,
    },
    rule: { kind: 'stepUnder', target: 1, step: 0.05, deduct: 2 },
    evidence: 'F',
  },
  {
    ...EXECUTION,
    id: 'B2',
    name: '预算控制率',
    weight: 5,
    standard:
      '预算控制率＝0，计5分；0-10%（含），计4分；10-20%（含），计3分；20-30%（含），计2分；大于30%不得分。',
    explanation: '预算控制率=（本年追加预算/年初预算）×100%。',
    measure: { expression: 'budgetAdjustment / initialBudget', zeroBase: NEVER_ASSUMED },
    rule: {
      kind: 'bands',
      // 净追减: the bands are silent on it; its size is what they measure.
      magnitude: true,
      bands: [
        { atLeast: 0, atMost: 0, score: 5 },
        { above: 0, atMost: 0.1, score: 4 },
        { above: 0.1, atMost: 0.2, score: 3 },
        { above: 0.2, atMost: 0.3, score: 2 },
        { above: 0.3, score: 0 },
      ],
    },
    evidence: 'F',
  },
  {
    ...EXECUTION,
    id: 'B3',
    name: '新建楼堂馆所面积控制率',
    weight: 5,
    standard: '100%以下（含）计满分，每超出5%扣2分，扣完为止。没有楼堂馆所项目的部门按满分计算。',
    explanation:
      '楼堂馆所面积控制率=实际建设面积/批准建设面积×100%。该指标以当年完工的新建楼堂馆所为评价内容。',
    measure: { expression: 'builtArea / approvedArea', zeroBase: NEVER_ASSUMED },
    rule: { kind: 'stepOver', target: 1, step: 0.05, deduct: 2 },
    notApplicableWhen: NO_BUILDING,
    evidence: 'F（公式R）',
  },
  {
    ...EXECUTION,
    id: 'B4',
    name: '新建楼堂馆所投资概算控制率',
    weight: 5,
    standard: '100%以下（含）计满分，每超出5%扣2分，扣完为止。没有楼堂馆所项目的部门按满分计算。',
    explanation:
      '楼堂馆所投资概算控制率=实际投资金额/批准投资金额×100%。该指标以当年完工的新建楼堂馆所为评价内容。',
    measure: { expression: 'actualInvestment / approvedInvestment', zeroBase: NEVER_ASSUMED },
    rule: { kind: 'stepOver', target: 1, step: 0.05, deduct: 2 },
    notApplicableWhen: NO_BUILDING,
    evidence: 'D/R',
  },
];
