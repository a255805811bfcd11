import type { Judgement } from '../indicator/judgement';
import type { Indicator } from '../indicator/system';
import type { Decimal } from '../money/decimal';
import { failedPhrase, notePhrase, withoutStop } from './reason-phrases';
import { answerText } from './verdict';

/** The points that do not hold, with the remarks beside them. */
export function pointsText(failed: readonly Judgement[]): string {
  return failed.map(failedText).join('；');
}

/** One point that does not hold; a number counts its cases. */
export function failedText({ point, answer, note }: Judgement): string {
  const said = answer.kind === 'number' ? `${answerText(answer)}例` : '否';
  return failedPhrase(point, said, note);
}

/** What a person chose or gave, and why. */
export function chosenText({ rule, name }: Indicator, { answer, note }: Judgement, score: Decimal): string {
  if (rule.kind === 'choice') {
    const label = rule.options.find((option) => option.score.eq(score))?.label ?? answerText(answer);
    return `${name}：${label}${notePhrase(note)}`;
  }
  return note === null ? `自评得 ${answerText(answer)} 分` : withoutStop(note);
}
