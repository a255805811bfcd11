import { agreementOf } from '../../../domain/fact/agreement';
import { factLabel, isFactId, type FactId } from '../../../domain/fact/catalogue';
import type { SettledFact } from '../../../domain/fact/fact-book';
import { readingText } from '../../../domain/fact/reading-text';
import type { Finding } from '../../../domain/finding';
import { factStyle } from '../data/form-value';
import { printedUnit } from '../../../domain/scoring/value-text';
import { PENDING } from '../../../domain/scoring/formula/score-cells';
import type { ManagedCell } from '../managed-cell';
import type { PlanContext } from '../plan-input';
import { factSource, factSourceText, placeText } from '../source-text';
import type { TraceRow } from './trace-row';
import { bareFormula } from './written-text';

/** What 状态 says of a blank that no score waits for. */
export const NOT_FILLED = '未填';

/** The lines of 溯源表 for the facts of 基础数据表. */
export function factTraceRows(context: PlanContext, cells: readonly ManagedCell[]): readonly TraceRow[] {
  const needed = new Set(context.evaluation.results.flatMap(({ facts }) => facts));
  return cells.flatMap((cell) => {
    const fact = cell.key.replace(/^fact:/, '');
    return isFactId(fact) ? [factTraceRow(context, cell, fact, needed.has(fact))] : [];
  });
}

function factTraceRow(context: PlanContext, cell: ManagedCell, fact: FactId, needed: boolean): TraceRow {
  const settled = context.evaluation.facts.get(fact);
  const reading = settled?.reading ?? null;
  return {
    category: '数据',
    label: labelWithUnit(fact),
    formula: cell.content.kind === 'formula' ? bareFormula(cell.content.formula) : '',
    source: factSource(context, fact),
    sourceText: settled === undefined ? '' : factSourceText(context, fact),
    printed: reading === null ? '' : readingText(reading),
    style: factStyle(fact),
    missing: needed ? PENDING : NOT_FILLED,
    otherReadings: otherReadings(context, settled),
    remark: remarks(context, fact),
    cell,
    companion: null,
    subject: '',
    point: '',
  };
}

function labelWithUnit(fact: FactId): string {
  const unit = printedUnit(fact);
  return unit === '' ? factLabel(fact) : `${factLabel(fact)}（${unit}）`;
}

function otherReadings(context: PlanContext, settled: SettledFact | undefined): string {
  const chosen = settled?.reading;
  if (settled === undefined || chosen === null || chosen === undefined) return '';
  return settled.readings
    .filter((reading) => reading !== chosen)
    .map((reading) => {
      const { kind } = agreementOf(chosen, reading);
      const verdict = kind === 'equal' || kind === 'rounded' ? '一致' : '不一致';
      return `${placeText(reading.source, context)} ${readingText(reading)}（${verdict}）`;
    })
    .join('\n');
}

/** The chosen reading's place in the paperwork, and what the scan found about the fact. */
function remarks(context: PlanContext, fact: FactId): string {
  const reading = context.evaluation.facts.get(fact)?.reading ?? null;
  const found = context.findings.filter((finding) => concerns(finding, fact)).map(context.findingText);
  return [reading?.description ?? '', ...found].filter((text) => text !== '').join('\n');
}

function concerns(finding: Finding, fact: FactId): boolean {
  if ('fact' in finding) return finding.fact === fact;
  if (finding.code === 'readingDoubtful') return finding.reading.fact === fact;
  return finding.code === 'actualNotFilled' && finding.actual === fact;
}
