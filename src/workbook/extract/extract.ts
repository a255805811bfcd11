import { fullAddress } from '../../domain/cell-address';
import type { Finding } from '../../domain/finding';
import type { FactId } from '../../domain/fact/catalogue';
import type { Particulars } from '../../domain/fact/particulars';
import type { Reading, ReadingDoubt } from '../../domain/fact/reading';
import type { RecognizedTable } from '../recognize/table';
import type { WorkbookSnapshot } from '../snapshot';
import { applyRule } from './apply-rule';
import { checkTables } from './check/check-tables';
import { declaredAgainstRead } from './check/declared-against-read';
import { settleWanted, tableContexts, type TableContext, type Wanted } from './context';
import type { ExtractionRules } from './extraction-rule';
import { fileFindings } from './file-findings';
import { ledgerReadings } from './ledger-readings';
import { readParticulars } from './particulars';
import { satisfactionReadings } from './satisfaction';
import { nameDoubts, statementFindings, statementReadings, yearDoubts } from './statements';

/** All that the tables say: readings of facts, particulars, and what has to be looked at. */
export type Extraction = {
  readonly readings: readonly Reading[];
  readonly particulars: Particulars;
  readonly findings: readonly Finding[];
};

/** Reads the facts out of recognised tables by rules of kind, row and column. */
export function extract(
  workbooks: readonly WorkbookSnapshot[],
  tables: readonly RecognizedTable[],
  rules: ExtractionRules,
  wanted: Wanted,
): Extraction {
  const contexts = tableContexts(workbooks, tables);
  const aim = settleWanted(contexts, wanted);
  const readings = [
    ...statementReadings(contexts, aim),
    ...contexts.flatMap((context) => tableReadings(context, contexts, rules, aim)),
    ...contexts.flatMap((context) => satisfactionReadings(context, aim)),
    ...contexts.flatMap((context) => ledgerReadings(context, rules.ledger, aim)),
  ];
  const particulars = readParticulars(contexts, aim);
  return {
    readings: withoutRepeats(readings),
    particulars,
    findings: [
      ...fileFindings(workbooks, readings),
      ...statementFindings(contexts),
      ...checkTables(contexts, rules.identities),
      ...declaredAgainstRead(particulars.declaredNone, readings),
    ],
  };
}

function tableReadings(
  context: TableContext,
  contexts: readonly TableContext[],
  rules: ExtractionRules,
  aim: Wanted,
): readonly Reading[] {
  const doubts = [...nameDoubts(context.unitName, aim), ...reportingDoubts(context, contexts)];
  return rules.rules
    .filter((rule) => rule.table === context.table.kind)
    .map((rule) => applyRule(rule, context, contexts))
    .filter((reading) => reading !== null)
    .map((reading) => inYear(reading, context, contexts, rules, aim))
    .map((reading) => ({ ...reading, doubts: [...reading.doubts, ...doubts] }));
}

/** A budget of the year before is this year's base of comparison; anything else of another year is doubted. */
function inYear(
  reading: Reading,
  context: TableContext,
  contexts: readonly TableContext[],
  rules: ExtractionRules,
  aim: Wanted,
): Reading {
  const doubts = yearDoubts(context.year, aim);
  if (doubts.length === 0 || aim.year === null) return reading;
  const prior = context.year === aim.year - 1 ? priorFact(reading.fact, rules) : null;
  if (prior === null) return { ...reading, doubts: [...reading.doubts, ...doubts] };
  const mistyped: readonly ReadingDoubt[] = isAlone(context, contexts, aim.year)
    ? [{ code: 'tableUncertain' }]
    : [];
  return { ...reading, fact: prior, doubts: [...reading.doubts, ...mistyped] };
}

/** A table of last year in this year's workbook that has none on its subject may be this year's, its year mistyped. */
function isAlone({ table }: TableContext, contexts: readonly TableContext[], year: number): boolean {
  const siblings = contexts.filter(
    (each) => each.table.range.workbook === table.range.workbook && each.year === year,
  );
  return siblings.length > 0 && siblings.every((each) => subjectOf(each.table) !== subjectOf(table));
}

/** What a table is about, planned or spent. */
function subjectOf({ kind }: RecognizedTable): string {
  return kind.replace(/^(?:budget|final)/, '');
}

function priorFact(fact: FactId, rules: ExtractionRules): FactId | null {
  return rules.priorYear.find((each) => each.thisYear === fact)?.priorYear ?? null;
}

/** Where both 部门 and 单位 tables of a kind are at hand, the evaluation of 部门整体支出 takes the former. */
function reportingDoubts(
  { table }: TableContext,
  contexts: readonly TableContext[],
): readonly ReadingDoubt[] {
  if (table.reportingScope !== 'unit') return [];
  const both = contexts.some(
    (each) => each.table.kind === table.kind && each.table.reportingScope === 'department',
  );
  return both ? [{ code: 'otherScope', scope: '单位' }] : [];
}

/** Two rules may find the same cell; the better rank stays. */
function withoutRepeats(readings: readonly Reading[]): readonly Reading[] {
  const kept = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${reading.fact}\n${fullAddress(reading.source)}`;
    const known = kept.get(key);
    if (known === undefined || reading.rank < known.rank) kept.set(key, reading);
  }
  return [...kept.values()];
}
