import { cellAt, type CellRange } from '../../domain/cell-address';
import { DATA_COLUMNS, dataLayout, type DataLayout, type Spot } from '../../workbook/plan/data/data-layout';
import { readTrace, type Trace } from '../../workbook/plan/rerun/trace-record';
import { SCORE_COLUMNS, scoreLayout } from '../../workbook/plan/scores/score-layout';
import { sheetNames } from '../../workbook/plan/sheet-names';
import { planTarget } from '../answers/own-cells';
import type { Assessment } from '../assessment';

/**
 * A cell of 基础数据表 or 评分表 by its key in 溯源表 (`fact:carryIn`, `answer:C4:2`, `score:C1`, `total`, `grade`); for the
 * rates, which 溯源表 does not list, `rate:C1`.
 */
export type OwnSpot = { readonly key: string; readonly cell: CellRange };

/** Where our sheets hold what: as the last run recorded it, else as the next writing will lay it out. */
export function ownSpots(assessment: Assessment): readonly OwnSpot[] {
  const [front] = assessment.workbooks;
  if (front === undefined) return [];
  const layout = dataLayout(assessment.scored.evaluation);
  const trace = assessment.target === 'sameWorkbook' ? readTrace(front) : null;
  return trace === null ? plannedSpots(assessment, layout) : recordedSpots(front.name, trace, layout);
}

function plannedSpots(assessment: Assessment, layout: DataLayout): readonly OwnSpot[] {
  const workbook = assessment.workbooks[0]?.name ?? '';
  const { names } = sheetNames(planTarget(assessment));
  const { rows, totalRow, gradeRow } = scoreLayout(assessment.system);
  const inData = (key: string, { row, column }: Spot): OwnSpot => ({
    key,
    cell: cellAt(workbook, names.data, row, column),
  });
  const inScores = (key: string, row: number): OwnSpot => ({
    key,
    cell: cellAt(workbook, names.scores, row, SCORE_COLUMNS.score),
  });
  return [
    ...[...layout.factSpots].map(([fact, spot]) => inData(`fact:${fact}`, spot)),
    ...layout.answers.map(({ key, row }) => inData(key, { row, column: DATA_COLUMNS.third })),
    ...layout.rates.map(({ indicator, row }) =>
      inData(`rate:${indicator.id}`, { row, column: DATA_COLUMNS.third }),
    ),
    ...rows.map(({ indicator, row }) => inScores(`score:${indicator.id}`, row)),
    inScores('total', totalRow),
    inScores('grade', gradeRow),
  ];
}

/** People may have inserted rows; the rates stand right above the answers and moved with them. */
function recordedSpots(workbook: string, { records }: Trace, layout: DataLayout): readonly OwnSpot[] {
  const spots = records.map(({ key, sheet, spot }) => ({
    key,
    cell: cellAt(workbook, sheet.name, spot.row, spot.column),
  }));
  const [answer] = layout.answers;
  const known = spots.find(({ key }) => key === answer?.key)?.cell;
  if (known === undefined || answer === undefined) return spots;
  const rates = layout.rates.map(({ indicator, row }) => ({
    key: `rate:${indicator.id}`,
    cell: cellAt(workbook, known.sheet, row + known.top - answer.row, known.left),
  }));
  return [...spots, ...rates];
}
