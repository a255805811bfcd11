import type { SheetDraft } from '../sheet/cell';
import type { Unit } from '../unit/unit';

/** Families of tables, as the measure reports them. */
export type Family =
  | '三公预算'
  | '三公决算'
  | '预算收支'
  | '决算收支'
  | '财决报表'
  | '账簿'
  | '批复与指标'
  | '人员与资产'
  | '政府采购'
  | '绩效表格'
  | '文字说明'
  | '一页多表';

/** What the file of a layout is called after unit and year. */
export type PaperName = '部门预算' | '部门决算' | '绩效自评材料' | '账务资料' | '报表';

/** One way to print some of a unit's figures. */
export type Layout = {
  /** What it is, in a few words; names are unique. */
  readonly name: string;
  readonly family: Family;
  readonly paper: PaperName;
  readonly draw: (unit: Unit) => readonly SheetDraft[];
};
