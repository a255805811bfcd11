import { questionNamer } from '../../domain/scoring/match-judgements';
import type { CellRange } from '../../domain/cell-address';
import type { Judgement } from '../../domain/indicator/judgement';
import type { IndicatorSystem } from '../../domain/indicator/system';
import { numberInText } from '../../domain/money/number-text';
import {
  DATA_COLUMNS,
  type AnswerRow,
  type DataLayout,
  type Spot,
} from '../../workbook/plan/data/data-layout';
import { answerIn } from '../../workbook/plan/rerun/answer-in';
import { NOTHING_BY_HAND, type CellOrigin, type HandFilled } from '../../workbook/plan/rerun/hand-filled';
import type { Answers, OverrideAnswer, QuestionAnswer } from './answers';

type CellAt = (spot: Spot) => CellRange;
type AnsweredRow = { readonly row: AnswerRow; readonly given: QuestionAnswer };

/** What people filled in, with the answers and scores of the pane and without those they took back. */
export function answersByHand(
  base: HandFilled | null,
  answers: Answers,
  layout: DataLayout,
  { indicators }: IndicatorSystem,
  cellAt: CellAt,
): HandFilled | null {
  const questionOf = questionNamer(indicators);
  const { questions, overrides, withdrawn } = answers;
  if (base === null && questions.length === 0 && overrides.length === 0) return null;
  const known = base ?? NOTHING_BY_HAND;
  const answered = layout.answers.flatMap((row): readonly AnsweredRow[] => {
    const given = questions.find(({ question }) => question === row.key);
    return given === undefined ? [] : [{ row, given }];
  });
  const gone = new Set([
    ...withdrawn,
    ...answered.map(({ row }) => row.key),
    ...overrides.map(({ indicator }) => scoreKey(indicator)),
  ]);
  const goneQuestions = new Set(
    layout.answers.filter(({ key }) => gone.has(key)).map(({ line }) => questionOf(line)),
  );
  const kept = <T>(entries: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
    [...entries].filter(([key]) => !gone.has(key));
  return {
    ...known,
    judgements: [
      ...known.judgements.filter((judgement) => !goneQuestions.has(questionOf(judgement))),
      ...answered.map((each) => judgementOf(each, cellAt)),
    ],
    overrides: [
      ...known.overrides.filter(({ indicator }) => !gone.has(scoreKey(indicator))),
      ...overrides.map(({ indicator, score, reason }: OverrideAnswer) => ({ indicator, score, reason })),
    ],
    companions: new Map(kept(known.companions)),
    origins: new Map([...kept(known.origins), ...answered.map(originOf)]),
  };
}

function scoreKey(indicator: string): string {
  return `score:${indicator}`;
}

function judgementOf({ row: { line, row }, given }: AnsweredRow, cellAt: CellAt): Judgement {
  const points = line.kind === 'points' ? numberInText(given.answer) : null;
  return {
    subject: line.subject,
    point: line.point,
    answer: answerIn(points ?? given.answer),
    evidence: given.evidence === '' ? null : given.evidence,
    note: null,
    source: cellAt({ row, column: DATA_COLUMNS.third }),
  };
}

function originOf({ row: { key, line } }: AnsweredRow): readonly [string, CellOrigin] {
  const answeredBySheets = line.judgement !== null && line.judgement.answer.kind !== 'blank';
  return [key, answeredBySheets ? 'replaced' : 'typed'];
}
