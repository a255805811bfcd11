import type { Indicator, IndicatorSystem } from '../../../domain/indicator/system';

/** The columns of 评分表, the county's form; `mark` is hidden. */
export const SCORE_COLUMNS = {
  level1: 0,
  level1Weight: 1,
  level2: 2,
  level2Weight: 3,
  name: 4,
  weight: 5,
  standard: 6,
  explanation: 7,
  score: 8,
  reason: 9,
  mark: 10,
} as const;

/** Title, unit line and headers stand above it. */
export const FIRST_SCORE_ROW = 3;

/** Where the line of an indicator stands. */
export type ScoreRow = { readonly indicator: Indicator; readonly row: number };

/** A run of lines under one 一级 or 二级 name. */
export type ScoreSpan = { readonly name: string; readonly top: number; readonly bottom: number };

/** Where everything of 评分表 stands, settled before any formula is written. */
export type ScoreLayout = {
  readonly rows: readonly ScoreRow[];
  readonly level1: readonly ScoreSpan[];
  readonly level2: readonly ScoreSpan[];
  readonly totalRow: number;
  readonly gradeRow: number;
  readonly noteRow: number;
};

/** Where each line of the system stands in 评分表, and which lines its levels span. */
export function scoreLayout({ indicators }: IndicatorSystem): ScoreLayout {
  const rows = indicators.map((indicator, index) => ({ indicator, row: FIRST_SCORE_ROW + index }));
  const totalRow = FIRST_SCORE_ROW + rows.length;
  return {
    rows,
    level1: spans(rows, ({ level1 }) => [level1]),
    level2: spans(rows, ({ level1, level2 }) => [level1, level2]),
    totalRow,
    gradeRow: totalRow + 1,
    noteRow: totalRow + 2,
  };
}

function spans(
  rows: readonly ScoreRow[],
  path: (indicator: Indicator) => readonly string[],
): readonly ScoreSpan[] {
  const found: ScoreSpan[] = [];
  let last = '';
  for (const { indicator, row } of rows) {
    const names = path(indicator);
    const span = found.at(-1);
    const key = names.join('\n');
    if (span !== undefined && key === last) found[found.length - 1] = { ...span, bottom: row };
    else found.push({ name: names.at(-1) ?? '', top: row, bottom: row });
    last = key;
  }
  return found;
}
