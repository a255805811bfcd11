import { figuresBySentence, type ClaimedFigure, type SentenceFigures } from './sentence-figures';
import { findFigures } from './find-figures';
import { gradeDefects } from './grade-defects';
import { isTerm, judgeByValue, judgeTerm } from './judge-by-value';
import { judgeDerived, judgePointsFromFull } from './judge-derived';
import { judgeBound, judgeNamed, judgeOperand } from './judge-named';
import { markDefects, type FoundDefect } from './mark-defects';
import type { CheckedParagraph, LocatedFigure, ReportCheck } from './report-check';
import type { ReportLabels } from './report-labels';
import { splitLexemes } from './split-lexemes';
import { isRuleCell, rowIndicator, tableCellFigures } from './table-cell';
import type { TextFigure } from './text-figure';
import type { Verdict } from './verdict';
import { buildVocabulary, type Vocabulary } from './vocabulary';
import { isYearInPlace, yearDefects } from './year-defects';
import type { Particulars } from '../fact/particulars';
import type { Evaluation } from '../scoring/evaluation';

/** Longest excerpt around a figure, in characters on each side. */
const EXCERPT = 30;
const CLAUSE_ENDS = /[。；，、：（(！？\s]/;

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
  const checks = paragraphs.map((paragraph) => checkParagraph(paragraph, evaluation, vocabulary, labels));
  return {
    agrees: checks.flatMap(({ agrees }) => agrees),
    differs: checks.flatMap(({ differs }) => differs),
    unknown: checks.flatMap(({ unknown }) => unknown),
    defects: checks.flatMap(({ defects }) => defects),
  };
}

function checkParagraph(
  paragraph: CheckedParagraph,
  evaluation: Evaluation,
  vocabulary: Vocabulary,
  labels: ReportLabels,
): ReportCheck {
  const { text } = paragraph;
  const year = yearOf(evaluation);
  const sentences = isRuleCell(paragraph, labels.ruleHeaders) ? [] : sentencesOf(paragraph, vocabulary, year);
  const judged = sentences.flatMap((sentence) => judgeSentence(sentence, paragraph, vocabulary, year));
  const defects = [
    ...markDefects(text),
    ...sentences.flatMap((sentence) => yearDefects(sentence, paragraph, year)),
    ...gradeDefects(text, evaluation.grade),
    ...judged.flatMap(directionDefect),
  ];
  return { ...sorted(judged), defects: located(defects, paragraph) };
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
  const stated = facts.get('fiscalYear')?.value;
  return stated === undefined || typeof stated === 'string' ? system.fiscalYear : stated.toNumber();
}

type Judged = { readonly item: ClaimedFigure; readonly at: LocatedFigure; readonly verdict: Verdict | null };

function judgeSentence(
  sentence: SentenceFigures,
  paragraph: CheckedParagraph,
  vocabulary: Vocabulary,
  year: number,
): readonly Judged[] {
  const words = paragraph.text.slice(sentence.start, sentence.end);
  return sentence.figures.flatMap((item, index) => {
    const { figure } = item;
    const verdict =
      figure.kind === 'year'
        ? yearVerdict(isYearInPlace(figure.value.toNumber(), year, words, paragraph.context !== undefined))
        : verdictOn(sentence.figures, index, paragraph.text, vocabulary);
    return verdict === null && saysNothing(figure, paragraph.text)
      ? []
      : [{ item, at: locate(item, paragraph), verdict }];
  });
}

/** Numbers without a unit, years (they are told of as defects), and the 100% that others are measured against. */
function saysNothing(figure: TextFigure, text: string): boolean {
  const { kind, value } = figure;
  if (kind === 'bare') return !isTerm(figure, text);
  return kind === 'year' || (kind === 'percent' && value.eq(1));
}

function yearVerdict(inPlace: boolean): Verdict | null {
  return inPlace ? { kind: 'agrees', basis: { kind: 'year' }, certainty: 'named' } : null;
}

function verdictOn(
  figures: readonly ClaimedFigure[],
  index: number,
  text: string,
  { targets }: Vocabulary,
): Verdict | null {
  const item = figures[index];
  if (item === undefined) return null;
  if (isTerm(item.figure, text)) return judgeOperand(item, text) ?? judgeTerm(item, targets);
  const named = judgeOperand(item, text) ?? judgeNamed(item) ?? judgePointsFromFull(item);
  return named ?? judgeDerived(figures, index) ?? judgeBound(item) ?? judgeByValue(figures, index, targets);
}

function sorted(judged: readonly Judged[]): Omit<ReportCheck, 'defects'> {
  return {
    agrees: judged.flatMap(({ at, verdict }) =>
      verdict?.kind === 'agrees' ? [{ ...at, ...verdict, kind: at.kind }] : [],
    ),
    differs: judged.flatMap(({ at, verdict }) =>
      verdict?.kind === 'differs' ? [{ ...at, ...verdict, kind: at.kind }] : [],
    ),
    unknown: judged.flatMap(({ at, verdict }) => (verdict === null ? [at] : [])),
  };
}

function directionDefect({ item, at, verdict }: Judged): readonly FoundDefect[] {
  if (verdict?.kind !== 'wrongDirection') return [];
  const problem = { code: 'wrongDirection', actual: verdict.actual } as const;
  return [{ start: item.figure.start, text: at.text, problem }];
}

function located(defects: readonly FoundDefect[], { place, text }: CheckedParagraph): ReportCheck['defects'] {
  return [...defects]
    .sort((a, b) => a.start - b.start)
    .map(({ start, text: words, problem }) => {
      return { place, excerpt: excerpt(text, start, start + words.length), text: words, problem };
    });
}

function locate({ figure }: ClaimedFigure, { place, text, context }: CheckedParagraph): LocatedFigure {
  const { kind } = figure;
  const phrase =
    context === undefined
      ? `${
          text
            .slice(Math.max(0, figure.start - EXCERPT), figure.start)
            .split(CLAUSE_ENDS)
            .at(-1) ?? ''
        }${figure.text}`
      : [...context.labels, ...context.headers, figure.text].join(' · ');
  return {
    place,
    phrase: phrase.trim(),
    excerpt: excerpt(text, figure.start, figure.end),
    text: figure.text,
    kind,
  };
}

/** The text around an offset, cut at the ends of the sentence. */
function excerpt(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - EXCERPT), start)
      .split(/[。；\n]/)
      .at(-1) ?? '';
  const after = text.slice(end, end + EXCERPT).split(/[。；\n]/)[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`.trim();
}
