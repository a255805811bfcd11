import { cellAt } from '../../domain/cell-address';
import type { Answer, Judgement } from '../../domain/indicator/judgement';
import { verdictWord } from '../../domain/indicator/verdict-word';
import { CellKind } from '../snapshot';
import { entryAt, kindOf, textOf } from '../cell';
import type { ColumnRole, TableBlock, TableRow } from '../tables/table';
import { amountAt } from '../grid/cell-amount';
import type { TableContext } from '../tables/context';

/** The declarations of 佐证材料, in the unit's own words; a subject merged over several rows holds for all of them. */
export function readJudgements(context: TableContext, block: TableBlock): readonly Judgement[] {
  let subject = '';
  return block.rows.flatMap((row) => {
    if (row.label !== '') subject = row.label;
    const point = textIn(context, block, row, 'point') ?? '';
    const answerColumn = columnOf(block, 'answer');
    if (answerColumn === null || (point === '' && row.label === '')) return [];
    const { workbook, sheet } = context.table.range;
    return [
      {
        subject,
        point,
        answer: answerAt(context, row, answerColumn),
        evidence: textIn(context, block, row, 'proof'),
        note: textIn(context, block, row, 'note'),
        source: cellAt(workbook, sheet, row.row, answerColumn),
      },
    ];
  });
}

/** The answer cell: 是/√/符合/有 → yes, 否/×/不符合/无 → no, figures and percentages as numbers, else the text. */
export function answerAt(context: TableContext, row: TableRow, column: number): Answer {
  const { cells } = context.sheet;
  const entry = entryAt(cells, row.row, column);
  if (kindOf(cells, entry) === CellKind.boolean) return { kind: cells.values[entry] === 1 ? 'yes' : 'no' };
  const text = textOf(cells, entry).trim();
  const verdict = verdictWord(text);
  if (verdict !== null) return { kind: verdict };
  const amount = amountAt(cells, row.row, column);
  if (amount.kind === 'number') return { kind: 'number', value: amount.value };
  return text === '' ? { kind: 'blank' } : { kind: 'text', text };
}

function columnOf(block: TableBlock, role: ColumnRole): number | null {
  return block.columns.find((column) => column.role === role)?.column ?? null;
}

function textIn(context: TableContext, block: TableBlock, row: TableRow, role: ColumnRole): string | null {
  const column = columnOf(block, role);
  if (column === null) return null;
  const { cells } = context.sheet;
  const text = textOf(cells, entryAt(cells, row.row, column)).trim();
  return text === '' ? null : text;
}
