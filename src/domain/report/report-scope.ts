import type { StatedText } from '../fact/particulars';
import type { ReportInput } from './report-input';
import { declaredWords } from './wording/declared-words';
import { officeWords } from './wording/office-words';
import { ownWords } from './wording/own-words';
import { referenceValue } from './pattern/reference-value';
import type { Scope } from './pattern/scope';
import { unitWords, type UnitWords } from './wording/unit-words';
import type { WordName } from './pattern/word';

/** The scope of the whole report: the unit's words, the facts, the lines and the result. */
export function reportScope(input: ReportInput): Scope {
  const { evaluation } = input;
  const words = reportWords(input);
  const lines = new Map(evaluation.results.map((result) => [result.indicator.name, result]));
  return {
    word: (name) => words[name] ?? null,
    value: (reference) => referenceValue(reference, evaluation, lines),
    lineNamed: (indicator) => lines.get(indicator) ?? null,
    allScored: evaluation.pendingWeight.eq(0),
    line: null,
  };
}

function reportWords(input: ReportInput): Partial<Readonly<Record<WordName, string | null>>> {
  const { evaluation, particulars, unitName, year, outline, settings } = input;
  const unit = unitWords(unitName, outline.selfNames);
  const selfName = ownWords(settings?.selfName ?? '') || null;
  return {
    ...unit,
    self: selfName ?? unit.self,
    formSelf: selfName ?? FORM_SELF,
    ...officeWords(particulars.offices?.text ?? null),
    ...declaredWords(particulars.declaredNone),
    year: year === null ? null : String(year),
    priorYear: year === null ? null : String(year - 1),
    duties: dutiesWord(particulars.duties),
    citation: citationOf(evaluation.system.citation, year, unit),
  };
}

/** How the forms make a unit speak of itself, whatever it is. */
const FORM_SELF = '我单位';

function citationOf(citation: string, year: number | null, unit: UnitWords): string | null {
  if (year === null) return null;
  return citation.replaceAll('{year}', String(year)).replaceAll('{region}', unit.region ?? '');
}

/** 主要职责 as the end of a sentence whose subject is the unit. */
function dutiesWord(duties: StatedText | null): string | null {
  const stated = ownWords(duties?.text ?? '');
  if (stated === '') return null;
  if (stated.startsWith('主要')) return stated;
  return stated.startsWith('负责') ? `主要${stated}` : `主要职责是：${stated}`;
}
