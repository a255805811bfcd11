import { columnLetters } from '../../../domain/cell-address';
import type { FactId } from '../../../domain/fact/catalogue';
import type { Indicator, IndicatorSystem } from '../../../domain/indicator/system';
import type { Evaluation, IndicatorResult } from '../../../domain/scoring/evaluation';
import { answerLinesOf, applicabilityLines, type AnswerLine } from './answer-line';
import { FACT_FORM, type FormBlock, type FormLine } from './fact-form';
import { FUND_BLOCK } from './fund-form';

/** A cell of a sheet of ours; rows and columns count from 0. */
export type Spot = { readonly row: number; readonly column: number };

/** Where the rate of an indicator stands. */
export type RateRow = { readonly indicator: Indicator; readonly row: number };
/** Where a question stands; `key` names its cell to a rerun. */
export type AnswerRow = {
  readonly key: string;
  readonly line: AnswerLine;
  readonly row: number;
  /** Null for an applicability question, which may concern several lines. */
  readonly indicator: Indicator | null;
};

/** Where the title of a block stands. */
export type GroupRow = { readonly row: number; readonly title: string };

/** Where the headers of a grid stand. */
export type HeaderRow = { readonly row: number; readonly headers: readonly string[] };

/** Where a line of facts stands. */
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

/** The columns of 基础数据表; `mark` is hidden. */
export const DATA_COLUMNS = { label: 0, first: 1, second: 2, third: 3, note: 4, source: 5, mark: 6 } as const;
const FIRST_BLOCK_ROW = 2;

/** A row of the form before it has its place. */
type FormRow =
  | { readonly kind: 'group'; readonly title: string }
  | { readonly kind: 'header'; readonly headers: readonly string[] }
  | { readonly kind: 'line'; readonly line: FormLine }
  | { readonly kind: 'rate'; readonly indicator: Indicator }
  | ({ readonly kind: 'answer' } & Omit<AnswerRow, 'row'>);

/** What the form is laid out by; without facts, it has every block. */
type LayoutBasis = Pick<Evaluation, 'system' | 'results'> & Partial<Pick<Evaluation, 'facts'>>;

/** Lays out the form: the facts, then the rates the system computes, then the questions it asks. */
export function dataLayout(basis: LayoutBasis): DataLayout {
  const { system, results } = basis;
  const rows = [...factRows(basis), ...rateRows(system), ...answerRows(results)].map((row, index) => {
    return { ...row, row: FIRST_BLOCK_ROW + index };
  });
  const lines = rows.filter((row) => row.kind === 'line');
  return {
    groups: rows.filter((row) => row.kind === 'group'),
    headers: rows.filter((row) => row.kind === 'header'),
    lines,
    rates: rows.filter((row) => row.kind === 'rate'),
    answers: rows.filter((row) => row.kind === 'answer'),
    factSpots: factSpots(lines),
    lastRow: FIRST_BLOCK_ROW + rows.length - 1,
  };
}

function factRows(basis: LayoutBasis): readonly FormRow[] {
  const blocks = concernsFunds(basis) ? [...FACT_FORM, FUND_BLOCK] : FACT_FORM;
  return blocks.flatMap(({ title, grids }): readonly FormRow[] => [
    { kind: 'group', title },
    ...grids.flatMap(({ headers, lines }): readonly FormRow[] => [
      { kind: 'header', headers: [...headers, '备注', '来源'] },
      ...lines.map((line) => ({ kind: 'line', line }) as const),
    ]),
  ]);
}

/** Whether a fact of the fund block is known, or used by the system. */
function concernsFunds({ facts, results }: LayoutBasis): boolean {
  if (facts === undefined) return true;
  const known = new Set([...facts.keys(), ...results.flatMap((result) => result.facts)]);
  return factsIn(FUND_BLOCK).some((fact) => known.has(fact));
}

function factsIn({ grids }: FormBlock): readonly FactId[] {
  const slots = grids.flatMap(({ lines }) => lines.flatMap((line) => line.slots));
  return slots.flatMap((slot) => (slot.kind === 'fact' ? [slot.fact] : []));
}

function rateRows({ indicators }: IndicatorSystem): readonly FormRow[] {
  const measured = indicators.filter(({ measure }) => measure !== null);
  return [
    { kind: 'group', title: '八、指标计算' },
    { kind: 'header', headers: ['指标', '分子', '分母', '比率', '计算公式', '代入计算'] },
    ...measured.map((indicator) => ({ kind: 'rate', indicator }) as const),
  ];
}

function answerRows(results: readonly IndicatorResult[]): readonly FormRow[] {
  return [
    { kind: 'group', title: '九、定性指标评价要点（“是否符合”一栏从下拉列表中选择）' },
    { kind: 'header', headers: ['指标', '评价要点', '', '是否符合', '佐证材料及说明', '来源'] },
    ...results.flatMap(({ indicator, judgements }) =>
      answerLinesOf(indicator, judgements).map((line, index) => {
        return { kind: 'answer', key: `answer:${indicator.id}:${index + 1}`, line, indicator } as const;
      }),
    ),
    ...applicabilityLines(results).map((line) => {
      return { kind: 'answer', key: `answer:${line.subject}`, line, indicator: null } as const;
    }),
  ];
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
