import { columnLetters } from '../../../domain/cell-address';
import type { FactId } from '../../../domain/fact/catalogue';
import type { Indicator } from '../../../domain/indicator/system';
import type { Evaluation } from '../../../domain/scoring/evaluation';
import { answerLinesOf, applicabilityLines, type AnswerLine } from './answer-line';
import { FACT_FORM, type FormLine } from './fact-form';

/** A cell of a sheet of ours; rows and columns count from 0. */
export type Spot = { readonly row: number; readonly column: number };

export type RateRow = { readonly indicator: Indicator; readonly row: number };
export type AnswerRow = {
  readonly key: string;
  readonly line: AnswerLine;
  readonly row: number;
  /** Null for an applicability question, which may concern several lines. */
  readonly indicator: Indicator | null;
};

export type GroupRow = { readonly row: number; readonly title: string };
export type HeaderRow = { readonly row: number; readonly headers: readonly string[] };
export type LineRow = { readonly row: number; readonly line: FormLine };

/** Where everything of 基础数据表 stands, settled before any formula is written. */
export type DataLayout = {
  readonly groups: readonly GroupRow[];
  readonly headers: readonly HeaderRow[];
  readonly lines: readonly LineRow[];
  readonly rates: readonly RateRow[];
  readonly answers: readonly AnswerRow[];
  readonly factSpots: ReadonlyMap<FactId, Spot>;
  readonly lastRow: number;
};

export const DATA_COLUMNS = { label: 0, first: 1, second: 2, third: 3, note: 4, source: 5, mark: 6 } as const;
const FIRST_BLOCK_ROW = 2;

/** Lays out the form: the facts, then the rates the system computes, then the questions it asks. */
export function dataLayout({ system, results }: Evaluation): DataLayout {
  const groups: GroupRow[] = [];
  const headers: HeaderRow[] = [];
  const lines: LineRow[] = [];
  let row = FIRST_BLOCK_ROW;
  for (const block of FACT_FORM) {
    groups.push({ row: row++, title: block.title });
    for (const grid of block.grids) {
      headers.push({ row: row++, headers: [...grid.headers, '备注', '来源'] });
      for (const line of grid.lines) lines.push({ row: row++, line });
    }
  }
  groups.push({ row: row++, title: '八、指标计算' });
  headers.push({ row: row++, headers: ['指标', '分子', '分母', '比率', '计算公式', '代入计算'] });
  const rates = system.indicators
    .filter((indicator) => indicator.measure !== null)
    .map((indicator) => ({ indicator, row: row++ }));
  groups.push({ row: row++, title: '九、定性指标评价要点（“是否符合”一栏从下拉列表中选择）' });
  headers.push({ row: row++, headers: ['指标', '评价要点', '', '是否符合', '佐证材料及说明', '来源'] });
  const answers = [
    ...results.flatMap((result) =>
      answerLinesOf(result.indicator, result.judgements).map((line, index) => ({
        key: `answer:${result.indicator.id}:${index + 1}`,
        line,
        indicator: result.indicator,
        row: row++,
      })),
    ),
    ...applicabilityLines(results).map((line) => ({
      key: `answer:${line.subject}`,
      line,
      indicator: null,
      row: row++,
    })),
  ];
  return { groups, headers, lines, rates, answers, factSpots: factSpots(lines), lastRow: row - 1 };
}

/** The address of a spot within its sheet, such as B5. */
export function spotAddress(spot: Spot): string {
  return `${columnLetters(spot.column)}${spot.row + 1}`;
}

function factSpots(lines: readonly LineRow[]): ReadonlyMap<FactId, Spot> {
  const spots = new Map<FactId, Spot>();
  for (const { row, line } of lines) {
    line.slots.forEach((slot, index) => {
      if (slot.kind === 'fact') spots.set(slot.fact, { row, column: DATA_COLUMNS.first + index });
    });
  }
  return spots;
}
