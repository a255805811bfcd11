import { sameRange, type CellRange } from '../../domain/cell-address';
import type { AnswerChange, Answers, TableAnswer } from '../../app/answers/answers';
import type { TableCard } from '../../app/views/views';

/** What a click settles about a table; what it leaves out stays as it was settled before. */
export type TableSettlement = Partial<Omit<TableAnswer, 'table'>>;

/** The decision that a click amounts to. */
export function tableChange({ tables }: Answers, table: CellRange, settled: TableSettlement): AnswerChange {
  const earlier = tables.find((answer) => sameRange(answer.table, table));
  const base: TableAnswer = earlier ?? { table, kind: null, unit: null, year: null, confirmed: false };
  return { kind: 'table', answer: { ...base, ...settled } };
}

/** The cards by what they ask for; one that was settled stays among those that asked. */
export function tableSections(cards: readonly TableCard[]): {
  readonly asking: readonly TableCard[];
  readonly certain: readonly TableCard[];
} {
  return {
    asking: cards.filter(({ certainty }) => certainty !== 'certain'),
    certain: cards.filter(({ certainty }) => certainty === 'certain'),
  };
}

/** Whether the selected cells lie in the table. */
export function isSelected({ table }: TableCard, selected: CellRange | null): boolean {
  return (
    selected?.workbook === table.workbook &&
    selected.sheet === table.sheet &&
    table.top <= selected.top &&
    selected.top <= table.bottom &&
    table.left <= selected.left &&
    selected.left <= table.right
  );
}
