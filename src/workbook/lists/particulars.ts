import { cellAt, type CellRange } from '../../domain/cell-address';
import type {
  AdjustmentLine,
  KeyWorkItem,
  Particulars,
  ProjectLine,
  StaffKind,
  StatedText,
} from '../../domain/fact/particulars';
import type { Decimal } from '../../domain/money/decimal';
import { yuanPer } from '../../domain/money/unit';
import { entryAt, textOf } from '../cell';
import { isTotalLabel, normalizeLabel } from '../tables/label';
import type { Period } from '../meaning/period';
import type { Item } from '../tables/item';
import type { ColumnRole, TableBlock, TableKind, TableRow } from '../tables/table';
import { amountAt } from '../grid/cell-amount';
import type { Aim, TableContext } from '../tables/context';
import { foreignDoubts } from '../tables/foreign-doubts';
import { declaredNone } from './declared-none';
import { readJudgements } from './judgements';
import { ledgerYuan, summedLedger } from '../ledger/ledger-readings';

type Sheeted = { readonly context: TableContext; readonly block: TableBlock };

/** Lists and texts of the year and unit asked for: staff, projects, 追加, 重点工作, 佐证. */
export function readParticulars(contexts: readonly TableContext[], aim: Aim): Particulars {
  const fitting = contexts.filter((each) => foreignDoubts(each, aim).length === 0);
  const of = (kind: TableKind): readonly Sheeted[] =>
    fitting
      .filter((each) => each.table.kind === kind)
      .flatMap((context) => context.table.blocks.map((block) => ({ context, block })));
  const listedProjects = of('projectExpenditure').flatMap(projects);
  return {
    duties: statedText(of('staff'), ['主要职责', '主要职能', '单位职责', '职能职责', '部门职责']),
    offices: statedText(of('staff'), ['内设机构', '机构设置', '内设股室', '内设科室']),
    staffKinds: of('staff').flatMap(staffKinds),
    projects: listedProjects.length > 0 ? listedProjects : fitting.flatMap(ledgerProjects),
    adjustments: of('budgetAdjustments').flatMap(adjustments),
    keyWork: of('keyWork').flatMap(keyWork),
    judgements: of('evidence').flatMap(({ context, block }) => readJudgements(context, block)),
    declaredNone: declaredNone(fitting),
  };
}

/** A text beside its label, in the first cell of the row that is none of the label. */
function statedText(tables: readonly Sheeted[], labels: readonly string[]): StatedText | null {
  for (const { context, block } of tables) {
    const row = block.rows.find((each) => labels.includes(normalizeLabel(each.label)));
    if (row === undefined) continue;
    for (const { column } of block.columns.filter((each) => each.column !== block.labelColumn)) {
      const text = rawText(context, row, column);
      if (text !== '') return { text, source: sourceOf(context, row, column) };
    }
  }
  return null;
}

function staffKinds({ context, block }: Sheeted): readonly StaffKind[] {
  const total = block.rows.findIndex((row) => row.total);
  return block.rows.flatMap((row, index) => {
    const authorized = numberIn(context, block, row, 'authorized');
    const onDuty = numberIn(context, block, row, 'onDuty');
    if (row.total || row.label === '' || (authorized === null && onDuty === null)) return [];
    const counted = index < total && !isOutside(row.label);
    const name = textBeside(context, row, block.labelColumn);
    return [{ name, authorized, onDuty, counted, source: rowRange(context, block, row) }];
  });
}

function isOutside(label: string): boolean {
  return /退休|离休|遗属|劳务派遣|临聘|编外/.test(label);
}

function projects({ context, block }: Sheeted): readonly ProjectLine[] {
  return listed(block).map((row) => ({
    name: textBeside(context, row, block.labelColumn),
    initialBudget: moneyIn(context, block, row, 'budget'),
    adjustment: moneyIn(context, block, row, 'adjustment'),
    actual: moneyIn(context, block, row, 'actual'),
    note: textIn(context, block, row, 'note'),
    source: rowRange(context, block, row),
  }));
}

/** Projects by the name that ledger lines carry; their budgets are not known there. */
function ledgerProjects(context: TableContext): readonly ProjectLine[] {
  const ledger = summedLedger(context);
  if (ledger === null) return [];
  return [...ledger.sums.projects].map(([name, amount]) => ({
    name,
    initialBudget: null,
    adjustment: null,
    actual: ledgerYuan(amount, ledger),
    note: null,
    source: ledger.amounts,
  }));
}

function adjustments({ context, block }: Sheeted): readonly AdjustmentLine[] {
  return listed(block).map((row) => ({
    documentNumber: textIn(context, block, row, 'documentNumber'),
    matter: textBeside(context, row, block.labelColumn),
    amount: moneyIn(context, block, row, 'adjustment'),
    note: textIn(context, block, row, 'note'),
    source: rowRange(context, block, row),
  }));
}

function keyWork({ context, block }: Sheeted): readonly KeyWorkItem[] {
  return listed(block).flatMap((row) => {
    const field = textBeside(context, row, block.labelColumn);
    if (field === '') return [];
    const value = numberIn(context, block, row, 'quantity');
    return [
      {
        field,
        measures: textIn(context, block, row, 'measures'),
        completion: textIn(context, block, row, 'completion'),
        quantity:
          value === null ? null : { value, measureWord: textIn(context, block, row, 'measureWord') ?? '' },
        effect: textIn(context, block, row, 'effect'),
        source: rowRange(context, block, row),
      },
    ];
  });
}

function listed(block: TableBlock): readonly TableRow[] {
  return block.rows.filter(
    (row) => row.label !== '' && !isTotalLabel(row.label) && !/考核(?:得分|总分)/.test(row.label),
  );
}

/** The column of a role, of amounts of an item, or of this year's amounts of a period. */
function columnOf({ columns }: TableBlock, wanted: ColumnRole | Item | Period): number | null {
  const found = columns.find(
    ({ role, amount }) =>
      role === wanted || amount?.item === wanted || (amount?.period === wanted && amount.years === 0),
  );
  return found?.column ?? null;
}

function numberIn(
  context: TableContext,
  block: TableBlock,
  row: TableRow,
  wanted: Item | Period,
): Decimal | null {
  const column = columnOf(block, wanted);
  if (column === null) return null;
  const amount = amountAt(context.sheet.cells, row.row, column);
  return amount.kind === 'number' ? amount.value : null;
}

function moneyIn(
  context: TableContext,
  block: TableBlock,
  row: TableRow,
  wanted: Item | Period,
): Decimal | null {
  const value = numberIn(context, block, row, wanted);
  return value === null ? null : value.times(yuanPer(context.table.unit?.value ?? 'yuan'));
}

function textIn(context: TableContext, block: TableBlock, row: TableRow, role: ColumnRole): string | null {
  const column = columnOf(block, role);
  const text = column === null ? '' : rawText(context, row, column);
  return text === '' ? null : text;
}

function textBeside(context: TableContext, row: TableRow, column: number | null): string {
  return column === null ? row.label : rawText(context, row, column);
}

function rawText(context: TableContext, row: TableRow, column: number): string {
  const { cells } = context.sheet;
  return textOf(cells, entryAt(cells, row.row, column)).trim();
}

function sourceOf({ table }: TableContext, row: TableRow, column: number): CellRange {
  return cellAt(table.range.workbook, table.range.sheet, row.row, column);
}

function rowRange({ table }: TableContext, block: TableBlock, row: TableRow): CellRange {
  const columns = block.columns.map(({ column }) => column);
  const { workbook, sheet } = table.range;
  return {
    workbook,
    sheet,
    top: row.row,
    left: Math.min(...columns),
    bottom: row.row,
    right: Math.max(...columns),
  };
}
