import type { Finding, FindingCode } from '../../domain/finding';
import type { Assessment } from '../assessment';
import { findingsByFact, namedFact } from './fact-findings';
import { factStanding } from './fact-standing';

/**
 * Whether a warning or error of the code has to be looked at before scores are written. Those that only remark on
 * something are shown and hold up nothing.
 */
const HOLDS_UP: Readonly<Record<FindingCode, boolean>> = {
  // A number that a score may rest on is in dispute, does not add up, or could not be read.
  readingsDisagree: true,
  unitFactorSuspected: true,
  identityBroken: true,
  printedRateWrong: true,
  errorCell: true,
  formulaWithoutValue: true,
  amountUnreadable: true,
  pointedCellUnreadable: true,
  rateImplausible: true,
  // It is open which table, unit or year the numbers are of.
  unitMissing: true,
  tableUncertain: true,
  hiddenSource: true,
  yearConflict: true,
  unitNameConflict: true,
  // An answer is left unused, or the sheets deny the marks that were given.
  judgementUnmatched: true,
  judgementUnreadable: true,
  contradictsFullMarks: true,
  standardContradictsWeight: true,
  // Where the fact is in doubt it is listed itself; where nothing could be read the line is 待填, which shows.
  readingDoubtful: false,
  derivedMayHold: false,
  questionOpen: false,
  actualNotFilled: false,
  // The score stands; a document's name, a reason in the report or a glance at the method is still wanted.
  fullMarksWithoutEvidence: false,
  unbudgetedSpending: false,
  bandMagnitudeUsed: false,
  externalReference: false,
  codePageGuessed: false,
  formulasUnread: false,
  mappingUnused: false,
  // Rounding, sheets left aside, and what writing does and did: there is nothing to decide.
  readingsRounded: false,
  identityRounded: false,
  tableEmptyWithNote: false,
  sheetNotRecognized: false,
  numberStoredAsText: false,
  signatureBecomesInvalid: false,
  sheetNameTaken: false,
  sheetExtrasLost: false,
  sheetExtrasAstray: false,
  handFilledKept: false,
  changedSinceLastRun: false,
  scoreOverridden: false,
};

/** Tells whether a finding still has to be settled by a person: not once they settled its fact, line, year or unit. */
export function openDoubtTest(assessment: Assessment): (finding: Finding) => boolean {
  const { wanted, scored } = assessment;
  const byFact = findingsByFact(assessment);
  const { results } = scored.evaluation;
  const overridden = new Set(
    results.flatMap(({ indicator, reason }) => (reason?.kind === 'overridden' ? [indicator.id] : [])),
  );
  const isSettled = (finding: Finding): boolean => {
    const fact = namedFact(finding);
    if (fact !== null) return factStanding(assessment, fact, byFact.get(fact) ?? []) === 'answered';
    if ('indicator' in finding) return overridden.has(finding.indicator);
    if (finding.code === 'yearConflict') return wanted.year !== null;
    return finding.code === 'unitNameConflict' && wanted.unitName !== null;
  };
  return (finding) => finding.severity !== 'info' && HOLDS_UP[finding.code] && !isSettled(finding);
}
