import type { Condition } from '../../domain/report/pattern/condition';
import { optional, variant, type Sentence } from '../../domain/report/pattern/sentence';

const line = (indicator: string): Condition => ({ kind: 'line', indicator });
const COMPUTED: Condition = { kind: 'reason', among: ['steps', 'band', 'proportion'] };

/** How a lost point is said in 存在的问题; the first sentence that has all its values is used. */
export const COUNTY_DEDUCTIONS: readonly Sentence[] = [
  optional(
    variant(
      '年初预算{initialBudget|万元}万元，年中追加{budgetAdjustment|万元}万元，预算控制率为{rate|%}，扣{deduction|分}分。',
      line('预算控制率'),
      COMPUTED,
    ),
    variant(
      '公用经费预算{publicFundsBudget|万元}万元，实际支出{publicFundsActual|万元}万元，公用经费控制率为{rate|%}，扣{deduction|分}分。',
      line('公用经费控制率'),
      COMPUTED,
    ),
    variant(
      '“三公”经费预算{threePublicBudget|万元}万元，实际支出{threePublicActual|万元}万元，“三公”经费控制率为{rate|%}，扣{deduction|分}分。',
      line('“三公经费”控制率'),
      COMPUTED,
    ),
    variant(
      '上年度“三公”经费预算{threePublicBudgetPrior|万元}万元，本年度预算{threePublicBudget|万元}万元，“三公”经费变动率为{rate|%}，扣{deduction|分}分。',
      line('“三公经费”变动率'),
      COMPUTED,
    ),
    variant(
      '编制数{authorizedStaff|整数}人，在职人员{onDutyStaff|整数}人，在职人员控制率为{rate|%}，扣{deduction|分}分。',
      line('在职人员控制率'),
      COMPUTED,
    ),
    variant(
      '政府采购预算{procurementBudget|万元}万元，实际采购{procurementActual|万元}万元，政府采购执行率为{rate|%}，扣{deduction|分}分。',
      line('政府采购执行率'),
      COMPUTED,
    ),
    variant('{indicator}为{rate|%}，扣{deduction|分}分。', COMPUTED),
    variant('{indicator}没有预算数而有实际数，扣{deduction|分}分。', {
      kind: 'reason',
      among: ['zeroBaseSpent'],
    }),
    variant('{remark}，{indicator}扣{deduction|分}分。', { kind: 'wordKnown', word: 'remark' }),
  ),
  optional(variant('{indicator}为{rate|%}，扣{deduction|分}分。', COMPUTED)),
  optional(variant('{indicator}扣{deduction|分}分。')),
];
