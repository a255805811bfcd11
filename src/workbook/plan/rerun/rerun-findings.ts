import type { Finding } from '../../../domain/finding';
import { numberInText } from '../../../domain/money/number-text';
import { contentText } from '../content';
import { isByHand, type HandFilled } from './hand-filled';
import type { PlanContext } from '../plan-input';
import type { TraceRow } from '../trace/trace-row';

/** What a rerun tells: what people had filled in and was kept, and what the sources changed since. */
export function rerunFindings(context: PlanContext, rows: readonly TraceRow[]): readonly Finding[] {
  const { handFilled } = context;
  if (handFilled === null) return [];
  return rows.flatMap((row) => [...keptFindings(handFilled, row), ...changeFindings(handFilled, row)]);
}

function keptFindings({ origins, companions }: HandFilled, row: TraceRow): readonly Finding[] {
  const { key, content } = row.cell;
  const kept = origins.has(key) && isByHand(row.cell.origin);
  const scoreWithoutReason = kept && key.startsWith('score:') && !companions.has(key);
  const words = companions.get(key);
  return [
    ...(kept ? [keptFinding(row.label, contentText(content), scoreWithoutReason)] : []),
    ...(words === undefined ? [] : [keptFinding(row.label, words, false)]),
  ];
}

function keptFinding(subject: string, text: string, reasonMissing: boolean): Finding {
  return {
    code: 'handFilledKept',
    severity: reasonMissing ? 'warning' : 'info',
    cells: [],
    subject,
    text: reasonMissing ? `${text}（未写调整原因，请补填）` : text,
  };
}

function changeFindings({ previous }: HandFilled, row: TraceRow): readonly Finding[] {
  const before = previous.get(row.cell.key)?.text;
  const after = contentText(row.cell.content);
  if (before === undefined || sameValue(before, after)) return [];
  const shown = { before: before || row.missing, after: after || row.missing };
  return [{ code: 'changedSinceLastRun', severity: 'info', cells: [], subject: row.label, ...shown }];
}

/** Numbers are compared as cells keep them, with 15 digits. */
function sameValue(before: string, after: string): boolean {
  if (before === after) return true;
  const [a, b] = [before, after].map(numberInText);
  return a && b ? a.minus(b).abs().lte('1e-9') : false;
}
