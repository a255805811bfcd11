import type { IndicatorData } from '../../domain/indicator/system-data';

const BLOCK = { level1: '投入', level2: '预算配置', notApplicableWhen: null, evidence: 'F' } as const;

/** 投入 10: 预算配置. */
export const HUNAN_INPUT: readonly IndicatorData[] = [
  {
    ...BLOCK,
    id: 'A1',
    name: '在职人员控制率',
    weight: 5,
    standard: '以100%为标准。在职人员控制率≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。',
    explanation:
      '在职人员控制率=（在职人员数/编制数）×100%。在职人员数：部门（单位）实际在职人数，以部门决算编制口径为准；编制数：机构编制部门核定批复的部门（单位）的人员编制数。',
    measure: {
      expression: 'onDutyStaff / authorizedStaff',
      zeroBase: { bothZero: 'pending', baseZero: 'pending' },
    },
    rule: { kind: 'stepOver', target: 1, step: 0.01, deduct: 0.5 },
  },
  {
    ...BLOCK,
    id: 'A2',
    name: '“三公经费”变动率',
    weight: 5,
    standard: '“三公经费”变动率≦0，计5分；“三公经费”变动率＞0，每超过一个百分点扣0.5分，扣完为止。',
    explanation:
      '“三公经费”变动率=[（本年度“三公经费”预算数－上年度“三公经费”预算数）/上年度“三公经费”预算数]×100%。',
    measure: {
      expression: '(threePublicBudget - threePublicBudgetPrior) / threePublicBudgetPrior',
      // 上年 0、本年有预算: the rate is undefined and no published form says what it scores.
      zeroBase: { bothZero: 'full', baseZero: 'pending' },
    },
    rule: { kind: 'stepOver', target: 0, step: 0.01, deduct: 0.5 },
  },
];
