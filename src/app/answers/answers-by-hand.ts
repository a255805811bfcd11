import type { CellRange } from '../../domain/cell-address';
import type { Answer, Judgement } from '../../domain/indicator/judgement';
import { numberInText } from '../../domain/money/number-text';
import {
  DATA_COLUMNS,
  type AnswerRow,
  type DataLayout,
  type Spot,
} from '../../workbook/plan/data/data-layout';
import { answerIn } from '../../workbook/plan/rerun/answer-in';
import { NOTHING_BY_HAND, type CellOrigin, type HandFilled } from '../../workbook/plan/rerun/hand-filled';
import { questionOf } from '../../workbook/plan/rerun/with-hand-filled';
import type { Answers, OverrideAnswer, QuestionAnswer } from './answers';

const BLANK: Answer = { kind: 'blank' };

type CellAt = (spot: Spot) => CellRange;
type Wording = Pick<Judgement, 'subject' | 'point'>;
type AnsweredRow = { readonly row: AnswerRow; readonly given: QuestionAnswer };

/** What people filled in, with the answers and scores of the pane and without those they took back. */
export function answersByHand(
  base: HandFilled | null,
  answers: Answers,
  layout: DataLayout,
  cellAt: CellAt,
): HandFilled | null {
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
    layout.answers.filter(({ key }) => gone.has(key)).flatMap(({ line }) => wordingsOf(line).map(questionOf)),
  );
  const kept = <T>(entries: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
    [...entries].filter(([key]) => !gone.has(key));
  return {
    ...known,
    judgements: [
      ...known.judgements.filter((judgement) => !goneQuestions.has(questionOf(judgement))),
      ...answered.flatMap((each) => judgementsOf(each, cellAt)),
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

/** The question as the sheets worded it where they answered it, several cases in several ways, and as our form asks it. */
function wordingsOf({ subject, point, judgement, cases }: AnswerRow['line']): readonly Wording[] {
  return [...(judgement === null ? [] : [judgement]), ...cases, { subject, point }];
}

/** One answer takes the place of all that the sheets gave, however each was worded. */
function judgementsOf({ row: { line, row }, given }: AnsweredRow, cellAt: CellAt): readonly Judgement[] {
  const points = line.kind === 'points' ? numberInText(given.answer) : null;
  const answer = answerIn(points ?? given.answer);
  const evidence = given.evidence === '' ? null : given.evidence;
  const source = cellAt({ row, column: DATA_COLUMNS.third });
  const wordings = new Map(wordingsOf(line).map((wording) => [questionOf(wording), wording]));
  return [...wordings.values()].map(({ subject, point }, index) => {
    const told = index === 0 ? { answer, evidence } : { answer: BLANK, evidence: null };
    return { subject, point, note: null, source, ...told };
  });
}

function originOf({ row: { key, line } }: AnsweredRow): readonly [string, CellOrigin] {
  const answeredBySheets = line.judgement !== null && line.judgement.answer.kind !== 'blank';
  return [key, answeredBySheets ? 'replaced' : 'typed'];
}
