import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printCases, readCases } from './case-file';
import { plantErrors, type CorpusCase } from './plant-errors';

/** A kept set of cases: `held-out` is looked at by nobody who mends the check. */
export type CaseSet = { readonly file: string; readonly seed: string; readonly perReport: number };

export const WORKED_ON: CaseSet = { file: 'cases.tsv', seed: '2026', perReport: 2 };
export const HELD_OUT: CaseSet = { file: 'held-out-cases.tsv', seed: 'held out', perReport: 2 };
/** Drawn once the held-out misses were mended, first measured unseen, then mended too. */
export const FRESH: CaseSet = { file: 'fresh-cases.tsv', seed: 'fresh', perReport: 3 };
export const CASE_SETS: readonly CaseSet[] = [WORKED_ON, HELD_OUT, FRESH];

/** Where a set is kept. */
export function caseFile({ file }: CaseSet): string {
  return join(__dirname, file);
}

/** The set as it is kept. */
export function keptText(set: CaseSet): string {
  return readFileSync(caseFile(set), 'utf8');
}

/** The set as the generator makes it. */
export function plantedText({ seed, perReport }: CaseSet): string {
  return printCases(plantErrors(seed, perReport));
}

/** The kept cases. */
export function keptCases(set: CaseSet): readonly CorpusCase[] {
  return readCases(keptText(set));
}
