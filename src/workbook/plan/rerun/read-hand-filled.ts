import { cellAt, type CellRange } from '../../../domain/cell-address';
import { factKind, isFactId, type FactId } from '../../../domain/fact/catalogue';
import type { FactValue, Reading } from '../../../domain/fact/reading';
import type { Judgement } from '../../../domain/indicator/judgement';
import { ZERO } from '../../../domain/money/decimal';
import { numberInText } from '../../../domain/money/number-text';
import type { ScoreOverride } from '../../../domain/scoring/evaluation';
import type { WorkbookSnapshot } from '../../snapshot';
import { answerIn } from './answer-in';
import { entryByHand } from './entry-by-hand';
import { baseValue } from '../data/form-value';
import { BY_HAND, MISSING_REASON, type CellOrigin, type HandFilled, type PreviousValue } from './hand-filled';
import { cellNow, readTrace, type CellNow, type Trace, type TraceRecord } from './trace-record';

/**
 * A person's entry over a formula of ours is meant to win; one into an empty cell gives way to a source that is there
 * now, and a value that an earlier run wrote gives way to both.
 */
const RANKS = { replaced: -1, typed: 1000, value: 2000 } as const;

/** A cell whose content is no formula's: a person's, or a value of ours. */
type Entry = {
  readonly record: TraceRecord;
  readonly now: CellNow;
  readonly by: 'typed' | 'replaced' | 'value';
};

/**
 * What people changed in the sheets that an earlier run wrote: facts, answers, scores, reasons and remarks. Null for
 * a workbook without our 溯源表.
 */
export function readHandFilled(workbook: WorkbookSnapshot): HandFilled | null {
  const trace = readTrace(workbook);
  if (trace === null) return null;
  const { records } = trace;
  const entries = records.flatMap(entryOf);
  const byHand = entries.filter(({ by }) => by !== 'value');
  const carried = entries.filter(({ by }) => by === 'value');
  return {
    readings: byHand.flatMap((entry) => readingOf(entry, workbook)),
    carriedReadings: [
      ...carried.flatMap((entry) => readingOf(entry, workbook)),
      ...headReadings(trace, workbook),
    ],
    judgements: byHand.flatMap((entry) => judgementOf(entry, workbook)),
    carriedJudgements: carried.flatMap((entry) => judgementOf(entry, workbook)),
    overrides: byHand.flatMap(overrideOf),
    companions: new Map(records.flatMap(ownCompanion)),
    remarks: new Map(records.flatMap(ownRemark)),
    origins: new Map(byHand.map(({ record, by }): [string, CellOrigin] => [record.key, by])),
    sources: new Map(carried.map(({ record }): [string, string] => [record.key, record.sourceText])),
    previous: new Map(
      records.map(({ key, label, then, sheet, spot, line }): [string, PreviousValue] => [
        key,
        { label, text: then, sheet: sheet.name, spot, line },
      ]),
    ),
  };
}

function entryOf(record: TraceRecord): readonly Entry[] {
  const now = cellNow(record.sheet, record.spot);
  const by = entryByHand(now, record.origin, record.written) ?? (record.origin === 'value' ? 'value' : null);
  return by === null || now.value === '' ? [] : [{ record, now, by }];
}

function readingOf({ record, now, by }: Entry, workbook: WorkbookSnapshot): readonly Reading[] {
  const fact = keyPart(record.key, 'fact');
  if (fact === null || !isFactId(fact)) return [];
  const value = typeof now.value === 'string' ? numberInText(now.value) : now.value;
  if (value === null) return [];
  const description = by === 'value' ? record.sourceText : BY_HAND;
  const source = sourceOf(record, workbook);
  const printed = now.value.toString();
  const unit = factKind(fact) === 'money' ? 'tenThousandYuan' : null;
  const reading = plainReading(fact, baseValue(fact, value), source);
  return [{ ...reading, printed, unit, description, rank: RANKS[by] }];
}

/** The unit and the year that the earlier run wrote its sheets for. */
function headReadings({ unitName, year, mark }: Trace, workbook: WorkbookSnapshot): readonly Reading[] {
  const source = cellAt(workbook.name, mark.sheet, mark.row, mark.column);
  const number = numberInText(year);
  return [
    ...(unitName === '' ? [] : [plainReading('unitName', unitName, source)]),
    ...(number === null ? [] : [plainReading('fiscalYear', number, source)]),
  ];
}

function plainReading(fact: FactId, value: FactValue, source: CellRange): Reading {
  return {
    fact,
    value,
    printed: value.toString(),
    unit: null,
    source,
    parts: [],
    description: '上次自评',
    rank: RANKS.value,
    tolerance: ZERO,
    doubts: [],
  };
}

function judgementOf({ record, now }: Entry, workbook: WorkbookSnapshot): readonly Judgement[] {
  if (keyPart(record.key, 'answer') === null) return [];
  const judgement: Judgement = {
    subject: record.subject,
    point: record.point,
    answer: answerIn(now.value),
    evidence: cellNow(record.sheet, besides(record)).value.toString() || null,
    note: null,
    source: sourceOf(record, workbook),
  };
  return [judgement];
}

function overrideOf({ record, now }: Entry): readonly ScoreOverride[] {
  const indicator = keyPart(record.key, 'score');
  const score = typeof now.value === 'string' ? numberInText(now.value) : now.value;
  if (indicator === null || score === null) return [];
  return [{ indicator, score, reason: ownCompanion(record)[0]?.[1] ?? '' }];
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

function keyPart(key: string, kind: string): string | null {
  return key.startsWith(`${kind}:`) ? key.slice(kind.length + 1) : null;
}
