import { admissionDefects } from './defects/admission-defects';
import { documentNumberDefects } from './defects/document-number-defects';
import { findFigures } from './figures/find-figures';
import { gradeDefects } from './defects/grade-defects';
import { judgeSentence, type Judged } from './judging/judge-sentence';
import { excerptOf, locate } from './locate';
import { markDefects, type FoundDefect } from './defects/mark-defects';
import { missingStopDefects } from './defects/missing-stop-defects';
import { oldNameDefects } from './defects/old-name-defects';
import { otherSelfDefects } from './defects/other-self-defects';
import type {
  AgreeingFigure,
  CheckedParagraph,
  DifferingFigure,
  LocatedFigure,
  ReportCheck,
} from './report-check';
import type { ReportLabels } from './vocabulary/report-labels';
import { figuresBySentence, type SentenceFigures } from './reading/sentence-figures';
import { splitLexemes } from './reading/split-lexemes';
import { isFormCell, rowIndicator, tableCellFigures } from './reading/table-cell';
import { structureDefects } from './structure/structure-defects';
import { withTableSums } from './tables/with-table-sums';
import { buildVocabulary, type Vocabulary } from './vocabulary/vocabulary';
import { noticeYearDefects, yearDefects } from './defects/year-defects';
import { factNumber } from '../fact/fact-book';
import type { Particulars } from '../fact/particulars';
import type { Evaluation } from '../scoring/evaluation';

/**
 * Checks every amount, percentage, count, score and year of a report's text against the evaluation it reports on, by
 * unit and rounding, and lists what words and marks are left to mend. Figures without words that name them agree with
 * any equal value (`valueOnly`) or are unknown; they never differ.
 */
export function checkReport(
  paragraphs: readonly CheckedParagraph[],
  evaluation: Evaluation,
  particulars: Particulars,
  labels: ReportLabels,
): ReportCheck {
  const vocabulary = buildVocabulary(labels, evaluation, particulars);
  const checks = paragraphs.map((paragraph, index) =>
    checkParagraph(paragraph, index, evaluation, vocabulary, labels),
  );
  const check = {
    agrees: checks.flatMap(({ agrees }) => agrees),
    differs: checks.flatMap(({ differs }) => differs),
    unknown: checks.flatMap(({ unknown }) => unknown),
    defects: [
      ...checks.flatMap(({ defects }) => defects),
      ...structureDefects(paragraphs, evaluation),
      ...otherSelfDefects(paragraphs, labels.selfSorts),
    ],
  };
  return withTableSums(check, paragraphs, evaluation.facts);
}

function checkParagraph(
  paragraph: CheckedParagraph,
  index: number,
  evaluation: Evaluation,
  vocabulary: Vocabulary,
  labels: ReportLabels,
): ReportCheck {
  const { text } = paragraph;
  const year = yearOf(evaluation);
  const sentences = isFormCell(paragraph, labels.formHeaders) ? [] : sentencesOf(paragraph, vocabulary, year);
  const judged = sentences.flatMap((sentence) => judgeSentence(sentence, paragraph, vocabulary, year));
  const defects = [
    ...markDefects(text),
    ...sentences.flatMap((sentence) => yearDefects(sentence, paragraph, year)),
    ...gradeDefects(text, evaluation.grade),
    ...noticeYearDefects(text, year),
    ...documentNumberDefects(text, year),
    ...missingStopDefects(paragraph),
    ...oldNameDefects(text, year, labels.renamed),
    ...admissionDefects(paragraph, evaluation),
    ...judged.flatMap(directionDefect),
  ];
  return { ...sorted(judged, paragraph, index), defects: located(defects, paragraph, index) };
}

function sentencesOf(
  paragraph: CheckedParagraph,
  vocabulary: Vocabulary,
  year: number,
): readonly SentenceFigures[] {
  const { text } = paragraph;
  const cell = tableCellFigures(paragraph, vocabulary, year);
  if (cell !== null) return cell;
  const lexemes = splitLexemes(text, findFigures(text), vocabulary.words);
  return figuresBySentence(text, lexemes, year, rowIndicator(paragraph, vocabulary));
}

/** The 评价年度: the unit's own where it states one, else the system's. */
function yearOf({ facts, system }: Evaluation): number {
  return factNumber(facts, 'fiscalYear')?.toNumber() ?? system.fiscalYear;
}

function sorted(
  judged: readonly Judged[],
  paragraph: CheckedParagraph,
  index: number,
): Omit<ReportCheck, 'defects'> {
  const agrees: AgreeingFigure[] = [];
  const differs: DifferingFigure[] = [];
  const unknown: LocatedFigure[] = [];
  for (const { figure, verdict } of judged) {
    const at = locate(figure, paragraph, index);
    if (verdict === null) unknown.push(at);
    else if (verdict.kind === 'agrees')
      agrees.push({ ...at, basis: verdict.basis, certainty: verdict.certainty });
    else if (verdict.kind === 'differs')
      differs.push({ ...at, expected: verdict.expected, cause: verdict.cause });
  }
  return { agrees, differs, unknown };
}

function directionDefect({ figure, verdict }: Judged): readonly FoundDefect[] {
  if (verdict?.kind !== 'wrongDirection') return [];
  const problem = { code: 'wrongDirection', actual: verdict.actual } as const;
  return [{ start: figure.start, text: figure.text, problem }];
}

function located(
  defects: readonly FoundDefect[],
  { place, text }: CheckedParagraph,
  paragraph: number,
): ReportCheck['defects'] {
  return [...defects]
    .sort((a, b) => a.start - b.start)
    .map(({ start, text: words, problem }) => {
      const end = start + words.length;
      return { paragraph, start, end, place, excerpt: excerptOf(text, start, end), text: words, problem };
    });
}
