import { quotedSheetName } from '../../../domain/cell-address';
import type { FactId } from '../../../domain/fact/catalogue';
import type { Indicator } from '../../../domain/indicator/system';
import type { ReasonCells } from '../../../domain/scoring/formula/score-cells';
import { DATA_COLUMNS, spotAddress, type AnswerRow, type DataLayout, type Spot } from '../data/data-layout';
import { cellDoubts } from '../data/cell-doubts';
import { factAddress } from '../data/expression-content';
import type { PlanContext } from '../plan-input';
import { SCORE_COLUMNS } from './score-layout';

/** With the cell that shows the figures put into the line's formula; null for lines without a rate. */
export type LineCells = ReasonCells & { readonly substitution: string | null };

/** The cells that a line's formulas stand on, as 评分表 writes them: the weight beside it, all else in 基础数据表. */
export function lineCells(
  context: PlanContext,
  data: DataLayout,
  indicator: Indicator,
  row: number,
): LineCells {
  const { names } = context;
  const onSheet = (spot: Spot): string => `${quotedSheetName(names.data)}!${spotAddress(spot)}`;
  const inData = (dataRow: number): string => onSheet({ row: dataRow, column: DATA_COLUMNS.third });
  const rate = data.rates.find((candidate) => candidate.indicator.id === indicator.id);
  const own = data.answers.filter((answer) => answer.indicator?.id === indicator.id);
  const subject = indicator.notApplicableWhen?.subject;
  const applies = data.answers.find(({ line }) => line.kind === 'applies' && line.subject === subject);
  const cellOf = (fact: FactId): string =>
    `${quotedSheetName(names.data)}!${factAddress(data.factSpots, fact)}`;
  return {
    rate: rate === undefined ? null : inData(rate.row),
    weight: spotAddress({ row, column: SCORE_COLUMNS.weight }),
    answers: answerCells(own, inData),
    applies: applies === undefined ? null : inData(applies.row),
    score: spotAddress({ row, column: SCORE_COLUMNS.score }),
    cellOf,
    doubts: cellDoubts(context, data, indicator, cellOf),
    substitution: rate === undefined ? null : onSheet({ row: rate.row, column: DATA_COLUMNS.source }),
  };
}

/** Points given for each aspect count together, once all of them are given. */
function answerCells(own: readonly AnswerRow[], inData: (row: number) => string): readonly string[] {
  const cells = own.map(({ row }) => inData(row));
  if (cells.length < 2 || own.some(({ line }) => line.kind !== 'points')) return cells;
  const all = cells.join(',');
  return [`IF(COUNT(${all})=${cells.length},SUM(${all}),"")`];
}
