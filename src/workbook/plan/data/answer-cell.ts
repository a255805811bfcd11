import { addressInWorkbook, firstCell, sameRange, type CellRange } from '../../../domain/cell-address';
import type { Judgement } from '../../../domain/indicator/judgement';
import { decimal, type Decimal } from '../../../domain/money/decimal';
import { quoted } from '../../../domain/scoring/formula/formula-text';
import { NO, YES } from '../../../domain/scoring/formula/score-cells';
import { indexOfMeant } from '../../../domain/scoring/similar-text';
import { answerText, verdictOf } from '../../../domain/scoring/verdict';
import { entryAt, numberOf, textOf } from '../../cell';
import type { WorkbookSnapshot } from '../../snapshot';
import type { AnswerLine } from './answer-line';
import { BLANK, formulaContent, numberContent, textContent } from '../content';
import type { CellOrigin } from '../rerun/hand-filled';
import { ownOrigin } from '../managed-cell';
import { sourceCells } from './source-cells';
import type { PlannedContent } from '../plan';
import { plainNumber, valueFormula } from './plain-number';
import type { PlanContext, PlanTarget } from '../plan-input';

/** The cell of an answer, and who wrote it. */
export type AnswerCell = { readonly content: PlannedContent; readonly origin: CellOrigin };

/** A longer text is no answer to choose from, and would make a formula nobody can read. */
const LONGEST_ANSWER = 255;

/** What 基础数据表 holds for an answer: a formula to the evidence's cell, a person's entry, or a blank to choose in. */
export function answerCell(context: PlanContext, line: AnswerLine, key: string): AnswerCell {
  const { judgement } = line;
  const answer = judgement === null ? null : canonicalAnswer(line, judgement);
  if (judgement === null || answer === null) return { content: BLANK, origin: 'blank' };
  const constant = typeof answer === 'string' ? textContent(answer) : numberContent(answer);
  const byHand = handAnswerOrigin(context, judgement, key);
  if (byHand !== null) return { content: constant, origin: byHand };
  const { target } = context;
  if (line.cases.length > 0) return casesCell(line.cases, target);
  const formula =
    target.kind === 'newWorkbook' ? null : answerFormula(answer, judgement.source, target.snapshot);
  const content = formula === null ? constant : formulaContent(formula, answer);
  return { content, origin: ownOrigin(content) };
}

/** The number of cases, one for each 否 on the point. */
function casesCell(cases: readonly Judgement[], target: PlanTarget): AnswerCell {
  const failed = cases.filter(({ answer }) => verdictOf(answer) === 'no');
  const count = decimal(failed.length);
  const live = target.kind === 'sameWorkbook' && cases.every((one) => isPlainVerdict(one, target.snapshot));
  const tests = cases.map(({ source }) => `(${addressInWorkbook(source)}=${quoted(NO)})`);
  const content = live ? formulaContent(tests.join('+'), count) : numberContent(count);
  return { content, origin: ownOrigin(content) };
}

function isPlainVerdict({ source }: Judgement, workbook: WorkbookSnapshot): boolean {
  const written = writtenAnswer(source, workbook);
  return written === YES || written === NO;
}

/** Whether a person chose the answer in an earlier run's sheet, and over what. */
export function handAnswerOrigin(
  { handFilled }: Pick<PlanContext, 'handFilled'>,
  judgement: Judgement,
  key: string,
): CellOrigin | null {
  const chosen = handFilled?.judgements.some((own) => sameRange(own.source, judgement.source)) ?? false;
  return chosen ? (handFilled?.origins.get(key) ?? 'typed') : null;
}

/** The answer in the words of the drop-down; a text that fits none of them stays as it is. Null for a blank. */
export function canonicalAnswer(line: AnswerLine, { answer }: Judgement): string | Decimal | null {
  if (answer.kind === 'blank') return null;
  switch (line.kind) {
    case 'points':
      return answer.kind === 'number' ? answer.value : answerText(answer);
    case 'choice':
      return line.choices[indexOfMeant(answerText(answer), line.choices)] ?? answerText(answer);
    case 'yesNo':
    case 'applies': {
      const verdict = verdictOf(answer);
      const [yes = '', no = ''] = line.choices;
      if (verdict === 'yes') return yes;
      return verdict === 'no' ? no : answerText(answer);
    }
  }
}

/** Takes the answer over as it stands, its own wording turned into ours; null where no formula gives the answer. */
function answerFormula(
  answer: string | Decimal,
  source: CellRange,
  workbook: WorkbookSnapshot,
): string | null {
  const cell = addressInWorkbook(firstCell(source));
  const written = writtenAnswer(source, workbook);
  if (written === null) return null;
  if (typeof answer !== 'string') return pointsFormula(answer, written, cell);
  if (written === answer) return `IF(${cell}="","",${cell})`;
  if (typeof written !== 'string' || written.length > LONGEST_ANSWER) return null;
  return `IF(${cell}="","",IF(${cell}=${quoted(written)},${quoted(answer)},${cell}))`;
}

function pointsFormula(answer: Decimal, written: string | Decimal, cell: string): string | null {
  const value = typeof written === 'string' ? plainNumber(written) : written;
  if (value?.eq(answer) !== true) return null;
  const number = typeof written === 'string' ? valueFormula(cell) : cell;
  return `IF(${cell}="","",${number})`;
}

function writtenAnswer(source: CellRange, workbook: WorkbookSnapshot): string | Decimal | null {
  const cells = sourceCells(source, workbook);
  if (cells === null) return null;
  const entry = entryAt(cells, source.top, source.left);
  const number = numberOf(cells, entry);
  if (number !== null) return decimal(number.toString());
  const text = textOf(cells, entry);
  return text === '' ? null : text;
}
