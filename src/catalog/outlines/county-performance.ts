import type { FactId } from '../../domain/fact/catalogue';
import type { Condition } from '../../domain/report/pattern/condition';
import type { OutlineSlot } from '../../domain/report/outline';
import { known, zero } from '../phrases/conditions';
import { compulsory, optional, variant, type Sentence } from '../../domain/report/pattern/sentence';

/** How `fact` stands to what it is measured against; says nothing where one of them is not known. */
function compared(
  fact: FactId,
  against: FactId,
  words: { readonly than: string; readonly as: string },
): Sentence {
  return optional(
    variant(`${words.than}增加{=${fact} - ${against}|万元}万元`, { kind: 'rose', fact, against }),
    variant(`${words.than}减少{=${against} - ${fact}|万元}万元`, { kind: 'fell', fact, against }),
    variant(`${words.as}持平`, { kind: 'level', fact, against }),
  );
}

/** Budget and outturn of one kind of cost; nothing where neither is known or both are 0. */
function costLine(label: string, budget: FactId, actual: FactId): readonly Sentence[] {
  const bothZero = { when: [zero(budget), zero(actual)], pattern: '' };
  return [
    optional(bothZero, variant(`${label}预算{${budget}|万元}万元，实际支出{${actual}|万元}万元`)),
    optional(bothZero, ...compared(actual, budget, AGAINST_BUDGET).variants),
    optional(bothZero, variant('。', known(budget), known(actual))),
  ];
}

const AGAINST_BUDGET = { than: '，比预算', as: '，与预算' };

const rated = (indicator: string, pattern: string, ...when: readonly Condition[]): Sentence =>
  optional(variant(pattern, { kind: 'rated', indicator }, ...when));

const FULL_STOP = compulsory(variant('。'));

export const BUDGET_EXECUTION: OutlineSlot = {
  id: 'budgetExecution',
  label: '预算安排与执行',
  kind: 'parts',
  parts: [
    compulsory(
      variant(
        '{year}年，{self}年初预算{initialBudget|万元}万元，年中追加预算{budgetAdjustment|万元}万元，调整后预算{adjustedBudget|万元}万元，全年支出{totalExpenditure|万元}万元',
        { kind: 'positive', fact: 'budgetAdjustment' },
      ),
      variant(
        '{year}年，{self}年初预算{initialBudget|万元}万元，年中调减预算{=initialBudget - adjustedBudget|万元}万元，调整后预算{adjustedBudget|万元}万元，全年支出{totalExpenditure|万元}万元',
        { kind: 'negative', fact: 'budgetAdjustment' },
      ),
      variant(
        '{year}年，{self}年初预算{initialBudget|万元}万元，年中未调整预算，全年支出{totalExpenditure|万元}万元',
        { kind: 'zero', fact: 'budgetAdjustment' },
      ),
      variant(
        '{year}年，{self}年初预算{initialBudget|万元}万元，本年追加预算{budgetAdjustment|万元}万元，全年支出{totalExpenditure|万元}万元',
      ),
    ),
    optional(variant('，其中基本支出{basicExpenditure|万元}万元、项目支出{projectExpenditure|万元}万元')),
    optional(
      variant('，年末无结余', { kind: 'zero', fact: 'yearEndBalance' }),
      variant('，年末结余{yearEndBalance|万元}万元', { kind: 'known', fact: 'yearEndBalance' }),
    ),
    rated('预算完成率', '，预算完成率为{rate:预算完成率|%}'),
    FULL_STOP,
    optional(
      variant(
        '基本支出中，人员经费支出{personnelActual|万元}万元，公用经费支出{publicFundsActual|万元}万元。',
      ),
    ),
  ],
};

export const KEY_WORK: OutlineSlot = {
  id: 'keyWork',
  label: '主要履职成效（一是、二是……）',
  kind: 'parts',
  parts: [
    { keyWork: { whenNone: '{?主要履职成效，按“一是……二是……”分条写}' } },
    optional(variant('重点工作考核得{assessmentScore|分}分（总分{assessmentTotal|分}分）。')),
    optional(
      variant('社会公众或服务对象满意度为{satisfaction|%}。', { kind: 'positive', fact: 'satisfaction' }),
    ),
  ],
};

const NO_THREE_PUBLIC = [zero('threePublicBudget'), zero('threePublicActual')];

const COST_CONTROL: OutlineSlot = {
  id: 'costControl',
  label: '“三公”经费、会议费、培训费控制',
  kind: 'parts',
  parts: [
    compulsory(
      variant('{year}年未安排“三公”经费预算，也未发生“三公”经费支出', ...NO_THREE_PUBLIC),
      variant('{year}年“三公”经费预算{threePublicBudget|万元}万元，实际支出{threePublicActual|万元}万元'),
    ),
    optional(
      variant('', ...NO_THREE_PUBLIC),
      ...compared('threePublicActual', 'threePublicBudget', AGAINST_BUDGET).variants,
    ),
    rated('“三公经费”控制率', '，“三公”经费控制率为{rate:“三公经费”控制率|%}'),
    FULL_STOP,
    ...costLine('公务接待费', 'threePublicBudget.reception', 'threePublicActual.reception'),
    ...costLine(
      '公务用车运行维护费',
      'threePublicBudget.vehicleOperation',
      'threePublicActual.vehicleOperation',
    ),
    ...costLine('公务用车购置费', 'threePublicBudget.vehiclePurchase', 'threePublicActual.vehiclePurchase'),
    ...costLine('因公出国（境）费', 'threePublicBudget.abroad', 'threePublicActual.abroad'),
    optional(
      variant(
        '上年度“三公”经费预算为0，本年度预算{threePublicBudget|万元}万元。',
        zero('threePublicBudgetPrior'),
      ),
      ...compared('threePublicBudget', 'threePublicBudgetPrior', {
        than: '“三公”经费预算比上年度预算',
        as: '“三公”经费预算与上年度预算',
      }).variants.map(({ when, pattern }) => ({ when, pattern: `${pattern}。` })),
    ),
    optional(variant('会议费支出{conferenceActual|万元}万元，培训费支出{trainingActual|万元}万元。')),
  ],
};

const PUBLIC_FUNDS_KNOWN = [known('publicFundsBudget'), known('publicFundsActual')];

const PROCUREMENT: Sentence = optional(
  variant(
    '本年度未安排政府采购预算，也未发生政府采购。',
    zero('procurementBudget'),
    zero('procurementActual'),
  ),
  variant(
    '政府采购预算{procurementBudget|万元}万元，实际采购{procurementActual|万元}万元，政府采购执行率为{rate:政府采购执行率|%}。',
    { kind: 'positive', fact: 'procurementBudget' },
  ),
  variant('未安排政府采购预算，实际采购{procurementActual|万元}万元。', zero('procurementBudget')),
);

const ASSETS = compulsory(variant('资产管理方面，{?资产配置、使用、盘点和处置情况}。'));

/** Where 公用经费 are told elsewhere. */
export const PROCUREMENT_AND_ASSETS: OutlineSlot = {
  id: 'procurement',
  label: '政府采购与资产管理',
  kind: 'parts',
  parts: [PROCUREMENT, ASSETS],
};

export const MANAGEMENT: OutlineSlot = {
  id: 'management',
  label: '公用经费、政府采购与资产管理',
  kind: 'parts',
  parts: [
    optional(variant('公用经费预算{publicFundsBudget|万元}万元，实际支出{publicFundsActual|万元}万元')),
    compared('publicFundsActual', 'publicFundsBudget', AGAINST_BUDGET),
    rated('公用经费控制率', '，公用经费控制率为{rate:公用经费控制率|%}', ...PUBLIC_FUNDS_KNOWN),
    optional(variant('。', ...PUBLIC_FUNDS_KNOWN)),
    PROCUREMENT,
    ASSETS,
  ],
};

/** The form says 我单位 here, unless the office chose how it speaks of itself. */
export const CONCLUSION: OutlineSlot = {
  id: 'conclusion',
  label: '自评结论：得分与等次',
  kind: 'parts',
  parts: [
    compulsory(
      variant(
        '对照《{citation}》，{year}年{formSelf}整体绩效自评分为{total|分}分，评价等次为“{grade|原样}”。',
        { kind: 'allScored' },
        { kind: 'graded' },
      ),
      variant(
        '对照《{citation}》，{year}年{formSelf}整体绩效自评已评{total|分}分，尚有{pendingWeight|分}分待填，评价等次为“{grade|原样}”。',
        { kind: 'graded' },
      ),
      variant(
        '对照《{citation}》，{year}年{formSelf}整体绩效自评已评{total|分}分，尚有{pendingWeight|分}分待填，评价等次待定。',
      ),
    ),
  ],
};

/** 二、绩效状况: budget execution, the year's work, cost control, procurement and assets, the conclusion by itself. */
export const PERFORMANCE: readonly OutlineSlot[] = [
  BUDGET_EXECUTION,
  KEY_WORK,
  COST_CONTROL,
  MANAGEMENT,
  CONCLUSION,
];
