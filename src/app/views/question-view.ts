import { contentText } from '../../workbook/plan/content';
import { canonicalAnswer, handAnswerOrigin } from '../../workbook/plan/data/answer-cell';
import type { AnswerLine } from '../../workbook/plan/data/answer-line';
import { evidenceCell } from '../../workbook/plan/data/answer-rows';
import { dataLayout, type AnswerRow } from '../../workbook/plan/data/data-layout';
import { carriedSource } from '../../workbook/plan/source-text';
import type { Indicator } from '../../domain/indicator/system';
import { verdictOf } from '../../domain/scoring/verdict';
import type { Assessment } from '../assessment';
import { placeView } from './place-view';
import type { PlaceView, QuestionView } from './views';

/** The questions of a line, with the one whether it applies at all. */
export function questionRows({ scored }: Assessment, indicator: Indicator): readonly AnswerRow[] {
  const applies = indicator.notApplicableWhen?.subject;
  return dataLayout(scored.evaluation).answers.filter((row) =>
    row.indicator === null ? row.line.subject === applies : row.indicator.id === indicator.id,
  );
}

/** A question with the answer that counts, who gave it, and where it stands. */
export function questionView(assessment: Assessment, row: AnswerRow): QuestionView {
  const { key, line } = row;
  const evidence = contentText(evidenceCell(assessment.scanned, row).content);
  return {
    key,
    point: line.point,
    kind: line.kind,
    choices: line.choices,
    answer: answerOf(line),
    evidence: evidence === '' ? null : evidence,
    place: answerPlace(assessment, row),
    byHand: isGivenInPane(assessment, row) || isByHand(assessment, row),
  };
}

/** The answer in the words of its choices; null while nobody answered. */
export function answerOf(line: AnswerLine): string | null {
  if (line.judgement === null) return null;
  const failed = line.cases.filter(({ answer }) => verdictOf(answer) === 'no').length;
  const answer = canonicalAnswer(line, line.judgement)?.toString() ?? null;
  return failed > 1 && answer !== null ? `${answer}（${failed} 处）` : answer;
}

function answerPlace(assessment: Assessment, row: AnswerRow): PlaceView | null {
  const { judgement } = row.line;
  if (judgement === null || isGivenInPane(assessment, row)) return null;
  const place = placeView(assessment, judgement.source);
  const carried = carriedSource(assessment.scanned, row.key, judgement.source);
  return carried === null ? place : { ...place, text: `上次自评：${carried}` };
}

function isGivenInPane({ answers }: Assessment, { key }: AnswerRow): boolean {
  return answers.questions.some(({ question }) => question === key);
}

function isByHand({ scanned }: Assessment, { key, line: { judgement } }: AnswerRow): boolean {
  return judgement !== null && handAnswerOrigin(scanned, judgement, key) !== null;
}
