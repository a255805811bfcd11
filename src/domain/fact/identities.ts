import type { FactId } from './catalogue';

/** What must hold between facts of one unit and year. */
export type Identity =
  /** A whole and its parts, none of them negative. `complete`: nothing else belongs to the whole. */
  | {
      readonly kind: 'parts';
      readonly whole: FactId;
      readonly parts: readonly FactId[];
      readonly complete: boolean;
    }
  /** Two sums. `exact`: nothing but a mistake explains a difference. */
  | {
      readonly kind: 'balance';
      readonly left: readonly FactId[];
      readonly right: readonly FactId[];
      readonly exact: boolean;
    };

/** A fact that follows exactly from others where it is not printed. */
export type DerivationRule = {
  readonly fact: FactId;
  readonly expression: string;
  /** What an input may hold besides: it follows with certainty only where this is known to be nothing. */
  readonly held?: FactId;
};

const THREE_PUBLIC = ['threePublicBudget', 'threePublicActual', 'threePublicBudgetPrior'] as const;
const THREE_PUBLIC_PARTS = ['abroad', 'vehiclePurchase', 'vehicleOperation', 'reception'] as const;

function threePublicParts(whole: (typeof THREE_PUBLIC)[number]): readonly FactId[] {
  return THREE_PUBLIC_PARTS.map((part) => `${whole}.${part}` as const);
}

/** What must hold between the facts of the catalogue. */
export const IDENTITIES: readonly Identity[] = [
  ...THREE_PUBLIC.map((whole): Identity => {
    return { kind: 'parts', whole, parts: threePublicParts(whole), complete: true };
  }),
  {
    // 支出决算表 has three more columns, which most units leave blank: 上缴上级支出、经营支出、对附属单位补助支出.
    kind: 'parts',
    whole: 'totalExpenditure',
    parts: ['basicExpenditure', 'projectExpenditure'],
    complete: false,
  },
  {
    // 人员经费 and 公用经费 are printed for 一般公共预算财政拨款 (公开06表), 基本支出 for all funds (公开03表).
    kind: 'parts',
    whole: 'basicExpenditure',
    parts: ['personnelActual', 'publicFundsActual'],
    complete: false,
  },
  {
    kind: 'parts',
    whole: 'governmentFundExpenditure',
    parts: ['governmentFundBasic', 'governmentFundProject'],
    complete: true,
  },
  {
    kind: 'balance',
    left: ['governmentFundCarryIn', 'governmentFundRevenue'],
    right: ['governmentFundExpenditure', 'governmentFundBalance'],
    exact: true,
  },
  { kind: 'balance', left: ['initialBudget', 'budgetAdjustment'], right: ['adjustedBudget'], exact: true },
  {
    // 使用非财政拨款结余 on the left and 结余分配 on the right belong to 总计 too (公开01表, 行次 28 and 58).
    kind: 'balance',
    left: ['carryIn', 'totalRevenue'],
    right: ['totalExpenditure', 'yearEndBalance'],
    exact: false,
  },
];

/** Staff numbers are never derived: who counts as 在职 is decided by 编制, not by arithmetic. */
export const DERIVATION_RULES: readonly DerivationRule[] = [
  { fact: 'adjustedBudget', expression: 'initialBudget + budgetAdjustment' },
  // 全年预算数 may hold 上年结转, which is no 追加.
  { fact: 'budgetAdjustment', expression: 'adjustedBudget - initialBudget', held: 'carryIn' },
  ...THREE_PUBLIC.map((fact) => ({ fact, expression: threePublicParts(fact).join(' + ') })),
];
