import { NO_ANSWERS } from '../../src/app/answers/answers';
import { assess } from '../../src/app/assess';
import type { Assessment } from '../../src/app/assessment';
import { builtInSystem, DEFAULT_SYSTEM } from '../../src/app/choose-system';
import { fullAddress, type CellRange } from '../../src/domain/cell-address';
import type { FactId } from '../../src/domain/fact/catalogue';
import type { SettledFact } from '../../src/domain/fact/fact-book';
import type { Finding } from '../../src/domain/finding';
import type { CorpusCase } from './corpus';
import type { Question } from './sheet/case-draft';
import type { FactTruth } from './truth';

/**
 * What became of a fact. right: the value, from a cell that states it, without doubt. doubtful: given or withheld, and a
 * finding names the fact, its cell, or the question to be asked. missing: neither. wrong: another value, shown as certain.
 * guessed: a certain value where nothing states it, where a person must be asked, or from a cell that says something else.
 */
export type Outcome = 'right' | 'doubtful' | 'missing' | 'wrong' | 'guessed';

/** A fact of a case with what became of it; facts that rightly stay 待填 are not listed. */
export type Verdict = {
  readonly case: CorpusCase;
  readonly truth: FactTruth;
  readonly outcome: Outcome;
  /** The value given, as text; null where none was. */
  readonly given: string | null;
};

/** Findings that note something without doubting a figure. */
export const SILENT: ReadonlySet<string> = new Set([
  'questionOpen',
  'sheetNotRecognized',
  'tableEmptyWithNote',
  'numberStoredAsText',
  'readingsRounded',
  'identityRounded',
  'unbudgetedSpending',
]);

/** Findings that ask the question of a case. */
const ASKING: Readonly<Record<Question, ReadonlySet<string>>> = {
  scope: new Set(['otherScope']),
  year: new Set(['yearConflict', 'otherYear']),
  unitName: new Set(['unitNameConflict', 'otherUnit']),
  moneyUnit: new Set(['unitMissing', 'unitFactorSuspected', 'unitAssumed']),
};

/** Runs the engine over cases without any answer, and judges every fact. */
export function verdictsOf(cases: readonly CorpusCase[]): readonly Verdict[] {
  return cases.flatMap((each) => {
    const assessment = assessed(each);
    return each.truth.facts.flatMap((truth): readonly Verdict[] => {
      const verdict = judge(truth, assessment);
      return verdict === null ? [] : [{ case: each, truth, ...verdict }];
    });
  });
}

/** Null where the engine saw nothing to score at all. */
export function assessed({ workbooks }: Pick<CorpusCase, 'workbooks'>): Assessment | null {
  const system = builtInSystem(DEFAULT_SYSTEM);
  if (system === null) throw new Error('the default system is built in');
  const wanted = { year: null, unitName: null };
  const request = { workbooks, target: 'sameWorkbook', wanted, system, answers: NO_ANSWERS } as const;
  const result = assess(request, () => undefined);
  return result.ok ? result.value : null;
}

type Judgement = { readonly outcome: Outcome; readonly given: string | null };

function judge(truth: FactTruth, assessment: Assessment | null): Judgement | null {
  const settled = assessment?.scanned.facts.get(truth.fact);
  const doubted =
    isDoubted(truth, settled, assessment?.scanned.findings ?? []) ||
    (truth.mustAsk !== null &&
      assessment?.scanned.questions.some(({ code }) => code === truth.mustAsk) === true);
  if (settled !== undefined) return judgeGiven(truth, settled, doubted);
  if (truth.value === null || truth.optional) return null;
  return { outcome: doubted ? 'doubtful' : 'missing', given: null };
}

function judgeGiven(truth: FactTruth, settled: SettledFact, doubted: boolean): Judgement | null {
  const given = typeof settled.value === 'string' ? settled.value : settled.value.toString();
  const isAccepted = truth.accepted.some((value) => isSame(value, given));
  if (truth.value === null && isAccepted) return null;
  if (doubted) return { outcome: 'doubtful', given };
  if (truth.value === null) return { outcome: 'guessed', given };
  if (!isAccepted && !isSame(truth.value, given)) return { outcome: 'wrong', given };
  return { outcome: truth.mustAsk === null && isSourced(truth, settled) ? 'right' : 'guessed', given };
}

const isSame = (value: number | string, given: string): boolean =>
  halfWidth(String(value)) === halfWidth(given);

/** Names are the same with brackets of either width. */
export const halfWidth = (text: string): string => text.replace(/（/gu, '(').replace(/）/gu, ')');

/** Whether the value comes from a cell that states it; sums and what follows from others have no cell of their own. */
function isSourced({ cells }: FactTruth, { reading }: SettledFact): boolean {
  if (reading === null || reading.parts.length > 0 || cells.length === 0) return true;
  return cells.some(({ address }) => coversAddress(reading.source, address));
}

function isDoubted(
  truth: FactTruth,
  settled: SettledFact | undefined,
  findings: readonly Finding[],
): boolean {
  if (settled !== undefined && settled.certainty !== 'certain') return true;
  const sources = [...truth.cells.map(({ address }) => address), ...sourcesOf(settled)];
  return findings.some(
    (finding) =>
      !SILENT.has(finding.code) &&
      (namesFact(finding, truth.fact) ||
        (truth.mustAsk !== null && asks(finding, truth.mustAsk)) ||
        finding.cells.some((range) => sources.some((address) => coversAddress(range, address)))),
  );
}

function sourcesOf(settled: SettledFact | undefined): readonly string[] {
  const reading = settled?.reading;
  if (!reading) return [];
  return [reading.source, ...reading.parts.map(({ source }) => source)].map(fullAddress);
}

/** Whether a finding is about a fact. */
export function namesFact(finding: Finding, fact: FactId): boolean {
  if ('fact' in finding) return finding.fact === fact;
  if ('reading' in finding) return finding.reading.fact === fact;
  return 'budget' in finding && (finding.budget === fact || finding.actual === fact);
}

/** Whether a finding asks a question. */
export function asks(finding: Finding, question: Question): boolean {
  return ASKING[question].has(finding.code === 'readingDoubtful' ? finding.doubt.code : finding.code);
}

/** Whether a range holds the cell of a full address. */
function coversAddress(range: CellRange, address: string): boolean {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const cell = { ...range, top: row, bottom: row, left: column, right: column };
      if (fullAddress(cell) === address) return true;
    }
  }
  return false;
}

/** How often each outcome came. */
export type Counts = Readonly<Record<Outcome, number>>;

/** Outcomes by family, in the order in which families first come, and all together. */
export function countsByFamily(verdicts: readonly Verdict[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Record<Outcome, number>>();
  const count = (family: string, outcome: Outcome): void => {
    const own = counts.get(family) ?? { right: 0, doubtful: 0, missing: 0, wrong: 0, guessed: 0 };
    own[outcome]++;
    counts.set(family, own);
  };
  for (const verdict of verdicts) count(verdict.case.family, verdict.outcome);
  for (const { outcome } of verdicts) count('合计', outcome);
  return counts;
}
