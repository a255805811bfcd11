import { choiceText, questionMessage } from '../app/messages/question-message';
import { tableUseMessage } from '../app/messages/table-use-message';
import type { SelfEvaluation } from '../app/self-evaluation';
import { addressInSheet, fullAddress, type CellRange } from '../domain/cell-address';
import { FACT_IDS, factKind, type FactId, type FactKind } from '../domain/fact/catalogue';
import type { SettledFact } from '../domain/fact/fact-book';
import type { FactValue } from '../domain/fact/reading';
import type { Finding } from '../domain/finding';
import type { IndicatorResult } from '../domain/scoring/evaluation';
import type { Question } from '../domain/question';
import { rateOf } from '../domain/scoring/ratio';
import type { TableUse } from '../domain/table-use';

type FactUnit = 'yuan' | 'person' | 'count' | 'ratio' | 'text';

/** The contract's unit names; areas (㎡), points and years are plain counts there. */
const UNITS: Readonly<Record<FactKind, FactUnit>> = {
  money: 'yuan',
  person: 'person',
  count: 'count',
  points: 'count',
  area: 'count',
  year: 'count',
  ratio: 'ratio',
  text: 'text',
};

type Words = {
  readonly finding: (finding: Finding) => string;
  readonly reason: (result: IndicatorResult) => string | null;
};

/** The JSON object of `score --json`, as the command line's contract lays it down. */
export function scoreJson(result: SelfEvaluation, files: readonly string[], words: Words): object {
  const { evaluation, findings, losses } = result;
  const { facts, system, results } = evaluation;
  return {
    unit: result.unitName,
    year: result.year,
    system: system.id,
    facts: Object.fromEntries(FACT_IDS.map((fact) => [fact, factJson(fact, facts.get(fact))])),
    indicators: results.map((result) => indicatorJson(result, words.reason(result))),
    total: evaluation.total.toNumber(),
    pendingWeight: evaluation.pendingWeight.toNumber(),
    grade: evaluation.grade?.formalLabel ?? null,
    findings: [...findings, ...losses].map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: words.finding(finding),
      cells: finding.cells.map(fullAddress),
    })),
    sheets: result.uses.map((use) => useJson(use, result.year)),
    questions: result.questions.map(questionJson),
    files,
  };
}

function useJson(use: TableUse, year: number | null): object {
  const { range, used, figures } = use;
  const { workbook, sheet } = range;
  return { workbook, sheet, range: addressInSheet(range), used, figures, why: tableUseMessage(use, year) };
}

function questionJson(question: Question): object {
  const { code, choices, cells } = question;
  return {
    code,
    message: questionMessage(question),
    choices: choices.map((choice) => choiceText(code, choice)),
    cells: cells.map(fullAddress),
  };
}

function factJson(id: FactId, fact: SettledFact | undefined): object | null {
  if (fact === undefined) return null;
  const common = { value: plain(fact.value), unit: UNITS[factKind(id)] };
  const readings = fact.readings.flatMap((reading) =>
    (reading.parts.length > 0 ? reading.parts : [reading]).map(({ value, source }) => ({
      value: plain(value),
      ...place(source),
    })),
  );
  if (fact.reading === null) {
    return { ...common, source: null, derived: fact.derivation?.expression ?? null, readings };
  }
  return { ...common, source: place(fact.reading.source), readings };
}

function place(range: CellRange): object {
  return { workbook: range.workbook, sheet: range.sheet, cell: addressInSheet(range) };
}

function indicatorJson(result: IndicatorResult, reason: string | null): object {
  const { indicator } = result;
  return {
    id: indicator.id,
    name: indicator.name,
    level1: indicator.level1,
    level2: indicator.level2,
    weight: indicator.weight.toNumber(),
    rate: result.ratio === null ? null : rateOf(result.ratio).toNumber(),
    score: result.score?.toNumber() ?? null,
    status: result.status,
    reason,
  };
}

function plain(value: FactValue): number | string {
  return typeof value === 'string' ? value : value.toNumber();
}
