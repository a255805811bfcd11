import type { CellRange } from '../cell-address';
import type { Judgement } from '../indicator/judgement';
import type { Decimal } from '../money/decimal';

/** A text as the unit wrote it, with its cell. */
export type StatedText = { readonly text: string; readonly source: CellRange };

/** One kind of staff (公务员, 机关工勤人员, 退休人员 …); null where the cell is blank. 人. */
export type StaffKind = {
  readonly name: string;
  readonly authorized: Decimal | null;
  readonly onDuty: Decimal | null;
  /** Whether the kind stands above the 合计 row, that is, counts as 在职. */
  readonly counted: boolean;
  readonly source: CellRange;
};

/** One project of 项目支出; amounts in 元, null where the cell is blank. */
export type ProjectLine = {
  readonly name: string;
  readonly initialBudget: Decimal | null;
  readonly adjustment: Decimal | null;
  readonly actual: Decimal | null;
  readonly note: string | null;
  readonly source: CellRange;
};

/** One 指标 of 预算追加; amount in 元. */
export type AdjustmentLine = {
  readonly documentNumber: string | null;
  readonly matter: string;
  readonly amount: Decimal | null;
  readonly note: string | null;
  readonly source: CellRange;
};

/** One line of 重点工作, all in the unit's own words. */
export type KeyWorkItem = {
  readonly field: string;
  readonly measures: string | null;
  readonly completion: string | null;
  readonly quantity: { readonly value: Decimal; readonly measureWord: string } | null;
  readonly effect: string | null;
  readonly source: CellRange;
};

/** The budgets beside 一般公共预算 that a unit may have no part in. */
export type OtherBudget = 'governmentFund' | 'stateCapital' | 'socialInsurance';

/**
 * A unit's own word under an empty table that there was nothing to account for. It is no amount: a blank table without
 * such a note says nothing. `of` is what the table, or the note itself, speaks of.
 */
export type DeclaredNone = StatedText & {
  readonly budget: OtherBudget;
  readonly of: 'expenditure' | 'revenueAndExpenditure';
};

/** What the workbooks say beside the facts: lists and texts that scoring and the report use as they stand. */
export type Particulars = {
  readonly duties: StatedText | null;
  readonly offices: StatedText | null;
  readonly staffKinds: readonly StaffKind[];
  readonly projects: readonly ProjectLine[];
  readonly adjustments: readonly AdjustmentLine[];
  readonly keyWork: readonly KeyWorkItem[];
  readonly judgements: readonly Judgement[];
  readonly declaredNone: readonly DeclaredNone[];
};
