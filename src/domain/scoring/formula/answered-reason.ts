import type { Rule } from '../../indicator/system';
import type { IndicatorResult } from '../evaluation';
import { failedText } from '../judged-text';
import { failedPhrase, notePhrase, quotedPoint, WAITING, ASK, withoutStop } from '../reason-phrases';
import { indexOfMeant } from '../similar-text';
import { deduction } from './deduction';
import { FORMULA_WORDING as LIVE, quoted } from './formula-text';
import { NO, PENDING, YES, type ReasonCells } from './score-cells';

type PointsRule = Extract<Rule, { readonly kind: 'checklist' | 'violations' }>;

/** The reason of a line that people answer. */
export function answeredReason(result: IndicatorResult, cells: ReasonCells): string {
  const { rule, name } = result.indicator;
  const answer = cells.answers[0] ?? '';
  const asked = quoted(`${WAITING}${ASK}${quotedPoint(result.judgements[0]?.point ?? name)}`);
  const note = currentNote(result);
  switch (rule.kind) {
    case 'checklist':
    case 'violations':
      return unlessPending(
        cells,
        askedPoints(rule, cells),
        deduction(cells, failedPoints(rule, result, cells)),
      );
    case 'choice': {
      const cause = LIVE.say`${quoted(`${name}：`)}${answer}${note === null ? '' : quoted(notePhrase(note))}`;
      return unlessPending(cells, asked, deduction(cells, cause));
    }
    case 'manual': {
      const cause = note === null ? LIVE.say`自评得 ${answer} 分` : quoted(withoutStop(note));
      return unlessPending(cells, asked, deduction(cells, cause));
    }
    case 'stepOver':
    case 'stepUnder':
    case 'stepEither':
    case 'bands':
    case 'proportional':
      return quoted('');
  }
}

function unlessPending({ score }: ReasonCells, waiting: string, reason: string): string {
  return `IF(${score}=${quoted(PENDING)},${waiting},${reason})`;
}

function currentNote({ reason }: IndicatorResult): string | null {
  return reason?.kind === 'chosen' ? reason.judgement.note : null;
}

function askedPoints({ kind, items }: PointsRule, { answers }: ReasonCells): string {
  const open = items.map((item, index) => {
    const cell = answers[index] ?? '';
    const counted = kind === 'violations' ? `,NOT(ISNUMBER(${cell}))` : '';
    return `IF(AND(${cell}<>"${YES}",${cell}<>"${NO}"${counted}),${quoted(quotedPoint(item))},"")`;
  });
  return `${quoted(`${WAITING}${ASK}`)}&${open.join('&')}`;
}

/** Each failed point is led by a separator, the first of which is cut off. */
function failedPoints(rule: PointsRule, result: IndicatorResult, { answers }: ReasonCells): string {
  const failed = rule.items.map((item, index) => {
    const cell = answers[index] ?? '';
    const fails =
      rule.kind === 'violations' ? `OR(${cell}="${NO}",AND(ISNUMBER(${cell}),${cell}>0))` : `${cell}="${NO}"`;
    return `IF(${fails},${quoted(`；${failedNow(rule, result, index) ?? failedPhrase(item, NO, null)}`)},"")`;
  });
  return `MID(${failed.join('&')},2,2000)`;
}

/** The words for a point that fails already, with its remarks. */
function failedNow({ items }: PointsRule, { reason }: IndicatorResult, index: number): string | null {
  if (reason?.kind !== 'points') return null;
  const own = reason.failed.filter(({ point }) => indexOfMeant(point, items) === index);
  return own.length === 0 ? null : own.map(failedText).join('；');
}
