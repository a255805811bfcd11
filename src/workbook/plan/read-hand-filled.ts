import { cellAt } from '../../domain/cell-address';
import { isFactId } from '../../domain/fact/catalogue';
import type { Reading } from '../../domain/fact/reading';
import type { Answer, Judgement } from '../../domain/indicator/judgement';
import { ZERO, type Decimal } from '../../domain/money/decimal';
import { parseNumberText } from '../../domain/money/number-text';
import type { ScoreOverride } from '../../domain/scoring/evaluation';
import type { WorkbookSnapshot } from '../snapshot';
import { entryByHand } from './entry-by-hand';
import { baseValue } from './form-value';
import type { CellOrigin, HandFilled, PreviousValue } from './hand-filled';
import { MISSING_REASON } from './override-reason';
import { cellNow, traceRecords, type CellNow, type TraceRecord } from './trace-record';

/** A person's entry into an empty cell gives way to a source; an entry over a formula of ours is meant to win. */
const RANK_TYPED = 1000;
const RANK_REPLACED = -1;

type Entry = { readonly record: TraceRecord; readonly now: CellNow; readonly by: 'typed' | 'replaced' };

/**
 * What people changed in the sheets that an earlier run wrote: facts, answers, scores, reasons and remarks. Null for
 * a workbook without our 溯源表.
 */
export function readHandFilled(workbook: WorkbookSnapshot): HandFilled | null {
  const records = traceRecords(workbook);
  if (records === null) return null;
  const entries = records.flatMap(entryOf);
  return {
    readings: entries.flatMap((entry) => readingOf(entry, workbook) ?? []),
    judgements: entries.flatMap((entry) => judgementOf(entry, workbook) ?? []),
    overrides: entries.flatMap((entry) => overrideOf(entry) ?? []),
    companions: new Map(records.flatMap(ownCompanion)),
    remarks: new Map(records.flatMap(ownRemark)),
    origins: new Map(entries.map(({ record, by }): [string, CellOrigin] => [record.key, by])),
    previous: new Map(records.map((record): [string, PreviousValue] => [record.key, previousOf(record)])),
  };
}

function entryOf(record: TraceRecord): readonly Entry[] {
  const now = cellNow(record.sheet, record.spot);
  const by = entryByHand(now, record.origin, record.written);
  return by === null ? [] : [{ record, now, by }];
}

function previousOf({ label, then }: TraceRecord): PreviousValue {
  return { label, text: then };
}

function readingOf({ record, now, by }: Entry, workbook: WorkbookSnapshot): Reading | null {
  const fact = keyPart(record.key, 'fact');
  if (fact === null || !isFactId(fact)) return null;
  const value = typeof now.value === 'string' ? numberIn(now.value) : now.value;
  if (value === null) return null;
  return {
    fact,
    value: baseValue(fact, value),
    printed: now.value.toString(),
    unit: null,
    source: sourceOf(record, workbook),
    parts: [],
    description: '手工填写',
    rank: by === 'typed' ? RANK_TYPED : RANK_REPLACED,
    tolerance: ZERO,
    doubts: [],
  };
}

function judgementOf({ record, now }: Entry, workbook: WorkbookSnapshot): Judgement | null {
  if (keyPart(record.key, 'answer') === null) return null;
  return {
    subject: record.subject,
    point: record.point,
    answer: answerOf(now),
    evidence: cellNow(record.sheet, besides(record)).value.toString() || null,
    note: null,
    source: sourceOf(record, workbook),
  };
}

function answerOf({ value }: CellNow): Answer {
  if (typeof value !== 'string') return { kind: 'number', value };
  if (value === '是') return { kind: 'yes' };
  return value === '否' ? { kind: 'no' } : { kind: 'text', text: value };
}

function overrideOf({ record, now }: Entry): ScoreOverride | null {
  const indicator = keyPart(record.key, 'score');
  const score = typeof now.value === 'string' ? numberIn(now.value) : now.value;
  if (indicator === null || score === null) return null;
  return { indicator, score, reason: ownCompanion(record)[0]?.[1] ?? '' };
}

/** What a person wrote beside a score or an answer, by its key. */
function ownCompanion(record: TraceRecord): readonly (readonly [string, string])[] {
  if (record.companionOrigin === null) return [];
  const now = cellNow(record.sheet, besides(record));
  const text = now.value.toString();
  const by = entryByHand(now, record.companionOrigin, record.companionWritten);
  return by === null || text === MISSING_REASON ? [] : [[record.key, text]];
}

function ownRemark({ key, remark, remarkWritten }: TraceRecord): readonly (readonly [string, string])[] {
  return remark === '' || remark === remarkWritten ? [] : [[key, remark]];
}

/** 扣分原因 stands right of its score, 佐证材料 right of its answer. */
function besides({ spot }: TraceRecord): TraceRecord['spot'] {
  return { row: spot.row, column: spot.column + 1 };
}

function sourceOf({ sheet, spot }: TraceRecord, workbook: WorkbookSnapshot): Reading['source'] {
  return cellAt(workbook.name, sheet.name, spot.row, spot.column);
}

function numberIn(text: string): Decimal | null {
  const parsed = parseNumberText(text);
  return parsed.kind === 'number' ? parsed.value : null;
}

function keyPart(key: string, kind: string): string | null {
  return key.startsWith(`${kind}:`) ? key.slice(kind.length + 1) : null;
}
