import { addressInWorkbook } from '../domain/cell-address';
import { factLabel, type FactId } from '../domain/fact/catalogue';
import type { Evaluation, IndicatorResult } from '../domain/scoring/evaluation';
import { printPercent, printPoints } from '../domain/money/print';
import { displayWidth, padDisplay } from './display-width';

type Column = {
  readonly title: string;
  readonly side: 'left' | 'right';
  readonly text: (result: IndicatorResult) => string;
};

const COLUMNS: readonly Column[] = [
  { title: '三级指标', side: 'right', text: ({ indicator }) => indicator.name },
  { title: '分值', side: 'left', text: ({ indicator }) => printPoints(indicator.weight) },
  { title: '比率', side: 'left', text: ({ ratio }) => (ratio === null ? '' : percentOf(ratio)) },
  { title: '得分', side: 'left', text: ({ score }) => (score === null ? '待填' : printPoints(score)) },
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
      .join('  ');
  const lines = [
    row(COLUMNS.map(({ title }) => title)),
    '─'.repeat(widths.reduce((sum, width) => sum + width + 2, 0)),
  ];
  for (const result of results) {
    lines.push(row(COLUMNS.map((column) => column.text(result))));
    const why = reason(result);
    if (why !== null) lines.push(`    ${why}`);
    const sources = sourcesOf(evaluation, result);
    if (sources !== '') lines.push(`    来源：${sources}`);
  }
  return [...lines, '', closing(evaluation)].join('\n');
}

function percentOf({ numerator, denominator }: NonNullable<IndicatorResult['ratio']>): string {
  return printPercent(numerator.div(denominator));
}

function sourcesOf({ facts }: Evaluation, result: IndicatorResult): string {
  const place = (fact: FactId): string[] => {
    const settled = facts.get(fact);
    if (settled === undefined) return [];
    if (settled.reading === null) return [`${factLabel(fact)} = ${settled.derivation?.expression ?? ''}`];
    return [`${factLabel(fact)} ${addressInWorkbook(settled.reading.source)}`];
  };
  const judged = result.judgements.map((judgement) => addressInWorkbook(judgement.source));
  return [...result.facts.flatMap(place), ...judged].join('，');
}

function closing({ total, pendingWeight, grade }: Evaluation): string {
  const pending = pendingWeight.eq(0) ? '' : `，待填 ${printPoints(pendingWeight)} 分`;
  return `合计 ${printPoints(total)} 分${pending}，评价等次 ${grade?.formalLabel ?? '待定'}`;
}
