import { addressInWorkbook, fullAddress, type CellRange } from '../domain/cell-address';
import { factLabel, type FactId } from '../domain/fact/catalogue';
import type { Derivation } from '../domain/fact/fact-book';
import { parseExpression } from '../domain/parse-expression';
import { labelledExpression } from '../domain/print-expression';
import type { Evaluation, IndicatorResult } from '../domain/scoring/evaluation';
import { printPercent, printPoints } from '../domain/money/print';
import { rateOf } from '../domain/scoring/ratio';
import { displayWidth, padDisplay } from './display-width';

type Column = {
  readonly title: string;
  readonly side: 'left' | 'right';
  readonly text: (result: IndicatorResult) => string;
};

const COLUMNS: readonly Column[] = [
  { title: '分值', side: 'left', text: ({ indicator }) => printPoints(indicator.weight) },
  { title: '比率', side: 'left', text: ({ ratio }) => (ratio === null ? '' : printPercent(rateOf(ratio))) },
  { title: '得分', side: 'left', text: ({ score }) => (score === null ? '待填' : printPoints(score)) },
  // Last, because terminals disagree about the width of “ ”.
  { title: '三级指标', side: 'right', text: ({ indicator }) => indicator.name },
];

/**
 * The score table for a terminal: a line an indicator with rate and score, below it the reason of a deduction and the
 * cells that its figures come from.
 */
export function scoreTable(
  evaluation: Evaluation,
  reason: (result: IndicatorResult) => string | null,
): string {
  const { results } = evaluation;
  const widths = COLUMNS.map((column) =>
    Math.max(...[column.title, ...results.map(column.text)].map(displayWidth)),
  );
  const row = (texts: readonly string[]): string =>
    texts
      .map((text, index) => padDisplay(text, widths[index] ?? 0, COLUMNS[index]?.side ?? 'right'))
      .join('  ')
      .trimEnd();
  const lines = [
    row(COLUMNS.map(({ title }) => title)),
    '-'.repeat(widths.reduce((sum, width) => sum + width + 2, 0)),
  ];
  const address = workbooksOf(evaluation).size > 1 ? fullAddress : addressInWorkbook;
  for (const result of results) {
    lines.push(row(COLUMNS.map((column) => column.text(result))));
    const why = reason(result);
    if (why !== null) lines.push(`    ${why}`);
    const sources = sourcesOf(evaluation, result, address);
    if (sources !== '') lines.push(`    来源：${sources}`);
  }
  return [...lines, '', closing(evaluation)].join('\n');
}

function sourcesOf(
  { facts }: Evaluation,
  result: IndicatorResult,
  address: (range: CellRange) => string,
): string {
  const place = (fact: FactId): string[] => {
    const settled = facts.get(fact);
    if (settled === undefined) return [];
    const { reading, derivation } = settled;
    return [`${factLabel(fact)} ${reading === null ? inWords(derivation) : address(reading.source)}`];
  };
  const factPlaces = result.facts.flatMap(place);
  const judged = result.judgements
    .map(({ source }) => address(source))
    .filter((judgement) => !factPlaces.some((known) => known.endsWith(judgement)));
  return [...factPlaces, ...judged].join('，');
}

function workbooksOf({ facts }: Evaluation): ReadonlySet<string> {
  return new Set([...facts.values()].flatMap(({ reading }) => reading?.source.workbook ?? []));
}

function inWords(derivation: Derivation | null): string {
  const parsed = parseExpression(derivation?.expression ?? '');
  return parsed.ok ? `= ${labelledExpression(parsed.value)}` : '';
}

function closing({ total, pendingWeight, grade }: Evaluation): string {
  const pending = pendingWeight.eq(0) ? '' : `，待填 ${printPoints(pendingWeight)} 分`;
  return `合计 ${printPoints(total)} 分${pending}，评价等次 ${grade?.formalLabel ?? '待定'}`;
}
