import { addressInSheet, sameRange, type CellRange } from '../../domain/cell-address';
import type { FactId } from '../../domain/fact/catalogue';
import type { SettledFact } from '../../domain/fact/fact-book';
import type { Judgement } from '../../domain/indicator/judgement';
import type { PlanContext } from './plan-input';
import { handAnswerOrigin } from './data/answer-cell';
import { handOrigin } from './data/fact-cell';
import { BY_HAND } from './rerun/hand-filled';

/** A cell as people write it down: `基本支出决算表!F23`, with the file's name where there are several files. */
export function placeText(range: CellRange, context: PlanContext): string {
  const place = `${range.sheet}!${addressInSheet(range)}`;
  return context.target.kind === 'sameWorkbook' ? place : `${range.workbook}｜${place}`;
}

/** Where a click on the place leads; nowhere when the cell is in another file. */
export function placeLink(range: CellRange, context: PlanContext): CellRange | null {
  const { target } = context;
  return target.kind === 'sameWorkbook' && range.workbook === target.snapshot.name ? range : null;
}

/** Several cells, those of one sheet together: `预算表!B1、B2；决算表!C7`. */
export function placesText(ranges: readonly CellRange[], context: PlanContext): string {
  const sheets = new Map<string, string[]>();
  for (const range of ranges) {
    const sheet = `${range.workbook}|${range.sheet}`;
    const known = sheets.get(sheet);
    if (known === undefined) sheets.set(sheet, [placeText(range, context)]);
    else known.push(addressInSheet(range));
  }
  return [...sheets.values()].map((places) => places.join('、')).join('；');
}

/** Where a settled fact comes from, in words. */
export function factSourceText(context: PlanContext, fact: FactId): string {
  const settled = context.evaluation.facts.get(fact);
  if (settled === undefined) return '未取得，请填写';
  if (handOrigin(context, settled) !== null) return BY_HAND;
  if (settled.reading === null) return '由本表计算';
  const { source } = settled.reading;
  return carriedSource(context, `fact:${fact}`, source) ?? placeText(source, context);
}

/** The cell a settled fact was read from; null for derived, typed, carried and missing facts. */
export function factSource(context: PlanContext, fact: FactId): CellRange | null {
  const settled = context.evaluation.facts.get(fact);
  if (settled === undefined || settled.reading === null) return null;
  const { source } = settled.reading;
  if (carriedSource(context, `fact:${fact}`, source) !== null) return null;
  return handOrigin(context, settled) === null ? source : null;
}

/** Where an earlier run had a value from that is only in its own sheet now; null for a value with a source at hand. */
export function carriedSource(
  { handFilled }: Pick<PlanContext, 'handFilled'>,
  key: string,
  source: CellRange,
): string | null {
  const carried = [...(handFilled?.carriedReadings ?? []), ...(handFilled?.carriedJudgements ?? [])];
  const isCarried = carried.some((one) => sameRange(one.source, source));
  return isCarried ? (handFilled?.sources.get(key) ?? null) : null;
}

/** Where an answer comes from: in words, and its cell where that is at hand. Blank words for an open question. */
export function answerSource(
  context: PlanContext,
  judgement: Judgement | null,
  key: string,
): { readonly text: string; readonly source: CellRange | null } {
  if (judgement === null) return { text: '', source: null };
  const { source } = judgement;
  if (handAnswerOrigin(context, judgement, key) !== null) return { text: BY_HAND, source: null };
  const carried = carriedSource(context, key, source);
  return carried === null ? { text: placeText(source, context), source } : { text: carried, source: null };
}

/** What a person should know before relying on a fact. */
export function certaintyNote(settled: SettledFact | undefined): string {
  if (settled?.certainty === 'disputed') return '读数不一致，见溯源表';
  return settled?.certainty === 'doubtful' ? '存疑，见溯源表' : '';
}
