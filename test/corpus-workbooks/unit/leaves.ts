/** The funds the invented units spend. */
export type Fund = '一般公共预算' | '政府性基金' | '事业收入';

/** One project, with its economic subject; amounts in 元: year-start budget, added during the year, spent. */
export type ProjectLeaves = {
  readonly name: string;
  readonly functionCode: string;
  readonly functionName: string;
  readonly subject: string;
  readonly fund: Fund;
  readonly budget: number;
  readonly added: number;
  readonly actual: number;
};

/**
 * What was invented of a unit for one year; every total follows from it. Amounts are whole hundreds of 元, so that 万元 with
 * two decimals says them exactly. 三公, 会议费 and 培训费 lie in 基本支出 of 一般公共预算.
 */
export type Leaves = {
  readonly name: string;
  readonly year: number;
  readonly mainFunction: { readonly code: string; readonly name: string };
  /** 基本支出 by economic subject: year-start budget and outturn. */
  readonly basic: Readonly<Record<string, readonly [budget: number, actual: number]>>;
  readonly projects: readonly ProjectLeaves[];
  /** 基本支出 added during the year. */
  readonly basicAdded: number;
  readonly carryIn: Readonly<Record<Fund, number>>;
  readonly yearEnd: Readonly<Record<Fund, number>>;
  readonly staff: {
    readonly authorized: Readonly<Record<'行政' | '工勤', number>>;
    readonly onDuty: Readonly<Record<'行政' | '工勤', number>>;
    readonly retired: number;
  };
  readonly procurement: Readonly<
    Record<'货物' | '工程' | '服务', { readonly budget: number; readonly actual: number }>
  >;
  /** 年末账面原值 and 累计折旧. */
  readonly assets: Readonly<
    Record<'房屋' | '车辆' | '通用设备' | '家具用具', readonly [gross: number, depreciation: number]>
  >;
  readonly vehicles: number;
  readonly elevators: number;
  readonly reception: { readonly batches: number; readonly persons: number };
  readonly satisfaction: number;
  readonly assessment: { readonly score: number; readonly total: number };
  readonly building: {
    readonly approvedArea: number;
    readonly builtArea: number;
    readonly approvedInvestment: number;
    readonly actualInvestment: number;
  };
};

/** The leaves with every amount and count at a share of what it was: another year, a part of the department. */
export function scaledLeaves(leaves: Leaves, share: number, changes: Partial<Leaves>): Leaves {
  const amount = (value: number): number => Math.round((value * share) / 100) * 100;
  const count = (value: number): number => Math.round(value * share);
  const each = <Key extends string, Value>(
    record: Readonly<Record<Key, Value>>,
    change: (value: Value) => Value,
  ): Record<Key, Value> =>
    Object.fromEntries(Object.entries<Value>(record).map(([key, value]) => [key, change(value)])) as Record<
      Key,
      Value
    >;
  const pair = ([a, b]: readonly [number, number]): readonly [number, number] => [amount(a), amount(b)];
  const { staff, reception } = leaves;
  return {
    ...leaves,
    basic: each(leaves.basic, pair),
    projects: leaves.projects.map((project) => ({
      ...project,
      budget: amount(project.budget),
      added: amount(project.added),
      actual: amount(project.actual),
    })),
    basicAdded: amount(leaves.basicAdded),
    carryIn: each(leaves.carryIn, amount),
    yearEnd: each(leaves.yearEnd, amount),
    staff: {
      authorized: each(staff.authorized, count),
      onDuty: each(staff.onDuty, count),
      retired: count(staff.retired),
    },
    procurement: each(leaves.procurement, ({ budget, actual }) => ({
      budget: amount(budget),
      actual: amount(actual),
    })),
    assets: each(leaves.assets, pair),
    vehicles: count(leaves.vehicles),
    elevators: count(leaves.elevators),
    reception: { batches: count(reception.batches), persons: count(reception.persons) },
    ...changes,
  };
}
