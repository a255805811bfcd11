import type { CellRange } from './cell-address';
import type { FactId } from './fact/catalogue';
import type { Reading, ReadingDoubt } from './fact/reading';
import type { Decimal } from './money/decimal';
import type { Question } from './question';

/** error: arithmetic or identity broken; warning: a person must look; info: noted, blocks nothing (rounding, scope). */
export type Severity = 'error' | 'warning' | 'info';

/** Everything that can be doubted or wrong, with the cells it is about. The sentence is made by the message catalogue. */
export type Finding = FindingDetail & {
  readonly severity: Severity;
  readonly cells: readonly CellRange[];
};

/** What a finding says, by its code. */
export type FindingDetail =
  /** Two readings of one fact differ beyond rounding. */
  | { readonly code: 'readingsDisagree'; readonly fact: FactId; readonly readings: readonly Reading[] }
  /** Two readings differ by a factor of 10, 1,000 or 10,000: most likely a unit mistake. */
  | {
      readonly code: 'unitFactorSuspected';
      readonly fact: FactId;
      readonly factor: number;
      readonly readings: readonly Reading[];
    }
  /** Readings differ by no more than rounding explains. */
  | { readonly code: 'readingsRounded'; readonly fact: FactId; readonly readings: readonly Reading[] }
  /** The only readings of a fact carry doubts. */
  | { readonly code: 'readingDoubtful'; readonly reading: Reading; readonly doubt: ReadingDoubt }
  /** An identity between facts (or between a printed total and its parts) does not hold. Amounts in base units. */
  | {
      readonly code: 'identityBroken' | 'identityRounded';
      readonly identity: string;
      readonly left: Decimal;
      readonly right: Decimal;
    }
  /** A rate printed beside amounts (执行率, 增减%) that they do not come to; `printed` as a person reads it. */
  | { readonly code: 'printedRateWrong'; readonly identity: string; readonly printed: string }
  /** A cell that a person pointed at for a fact holds no number. */
  | { readonly code: 'pointedCellUnreadable'; readonly fact: FactId }
  /** A fact that nothing prints follows from inputs that may hold something else besides. */
  | {
      readonly code: 'derivedMayHold';
      readonly fact: FactId;
      readonly held: FactId;
      readonly inputs: readonly FactId[];
    }
  /** A budget is printed, its outturn cells are blank: the actual is not filled in. */
  | { readonly code: 'actualNotFilled'; readonly budget: FactId; readonly actual: FactId }
  /** The files leave open what only a person can say; asked once for all that waits for it. */
  | { readonly code: 'questionOpen'; readonly question: Question }
  | { readonly code: 'yearConflict'; readonly years: readonly number[] }
  | { readonly code: 'unitNameConflict'; readonly names: readonly string[] }
  | { readonly code: 'unitMissing'; readonly sheet: string }
  /** Nothing says whether the table plans or accounts. */
  | { readonly code: 'tableUncertain'; readonly sheet: string }
  | { readonly code: 'tableEmptyWithNote'; readonly sheet: string; readonly note: string }
  | { readonly code: 'sheetNotRecognized'; readonly sheet: string }
  | { readonly code: 'hiddenSource'; readonly sheet: string; readonly what: 'sheet' | 'rows' | 'columns' }
  | { readonly code: 'errorCell'; readonly value: string }
  | { readonly code: 'formulaWithoutValue' }
  | { readonly code: 'numberStoredAsText'; readonly count: number; readonly sheet: string }
  /** Texts in the place of amounts that speak of a number and cannot be read as one; `text` is the first of them. */
  | { readonly code: 'amountUnreadable'; readonly text: string }
  /** An entry of the mapping that fits no label, or no title, of the workbooks. */
  | { readonly code: 'mappingUnused'; readonly part: 'words' | 'tables'; readonly entry: string }
  | { readonly code: 'signatureBecomesInvalid'; readonly workbook: string }
  /** How the texts of an old workbook are written was guessed; or none of its formulas could be read. */
  | { readonly code: 'codePageGuessed' | 'formulasUnread'; readonly workbook: string }
  | { readonly code: 'externalReference'; readonly sheet: string; readonly formula: string }
  /** Spending without 年初预算. 元. */
  | { readonly code: 'unbudgetedSpending'; readonly matter: string; readonly amount: Decimal }
  /** Full marks on a line that another text of the workbook contradicts (挤占、超预算、未公开 …). */
  | { readonly code: 'contradictsFullMarks'; readonly indicator: string; readonly text: string }
  | { readonly code: 'fullMarksWithoutEvidence'; readonly indicator: string; readonly point: string }
  | { readonly code: 'rateImplausible'; readonly indicator: string; readonly rate: Decimal }
  | {
      readonly code: 'bandMagnitudeUsed';
      readonly indicator: string;
      readonly rate: Decimal;
    }
  | { readonly code: 'judgementUnmatched'; readonly subject: string; readonly point: string }
  /** An answer, or a score set by hand, that the line cannot take; `wanted` is what it takes. */
  | {
      readonly code: 'judgementUnreadable';
      readonly subject: string;
      readonly point: string;
      readonly text: string;
      readonly wanted: WantedAnswer;
    }
  /** The printed standard names other points than the rule's weight. */
  | { readonly code: 'standardContradictsWeight'; readonly indicator: string; readonly printed: string }
  /** A sheet of ours met a foreign sheet of the same name. */
  | { readonly code: 'sheetNameTaken'; readonly wanted: string; readonly used: string }
  /** What people had put on a sheet of ours and the new one could not keep, or keeps where other lines may stand now. */
  | {
      readonly code: 'sheetExtrasLost' | 'sheetExtrasAstray';
      readonly sheet: string;
      readonly extras: readonly SheetExtra[];
    }
  /** Run again on a scored workbook: what people had filled in was kept, what the sources changed is listed. */
  | { readonly code: 'handFilledKept'; readonly subject: string; readonly text: string }
  | {
      readonly code: 'changedSinceLastRun';
      readonly subject: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly code: 'scoreOverridden';
      readonly indicator: string;
      readonly computed: string;
      readonly set: string;
    };

/** What people put on a sheet of ours beside entries. */
export type SheetExtra =
  | 'table'
  | 'filter'
  | 'filterCriteria'
  | 'conditionalFormats'
  | 'validations'
  | 'links'
  | 'frozenPanes'
  | 'printArea'
  | 'pageBreaks'
  | 'editableRanges'
  | 'scenarios'
  | 'customViews'
  | 'extensions'
  | 'cellsBeside'
  | 'comments'
  | 'drawings'
  | 'controls';

/** What a line takes for an answer: 是 or 否, one of its options, or points from 0 to its weight. */
export type WantedAnswer = 'verdict' | 'option' | 'points';

/** What kind of trouble a finding tells of; part of the command line's contract. */
export type FindingCode = FindingDetail['code'];
