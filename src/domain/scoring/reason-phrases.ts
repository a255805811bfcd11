import type { Band, StepMode } from '../indicator/system';
import { decimal, type Decimal } from '../money/decimal';
import { percentagePoints, percentageText } from './percentage-text';
import type { Wording } from './wording';

/** A slot: words that may be text already, or an Excel expression that gives them. */
type Slot = string;

const ONE_POINT = decimal('0.01');

/** The words for 1 to 10; larger counts are printed in digits. */
export const COUNT_WORDS = ['一', '两', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** `公用经费控制率 102.25%（186.51 万元÷182.40 万元）`; nothing in brackets for a rate that is no quotient. */
export function measuredPhrase({ say, text }: Wording, name: string, rate: Slot, measure: Slot | null): Slot {
  const head = say`${text(name)} ${rate}`;
  return measure === null ? head : say`${head}（${measure}）`;
}

/** How far beyond the target, and how many steps that makes. `count` is such as `两个`, `deviation` such as `2.25`. */
export function stepsPhrase(
  { say, text }: Wording,
  reason: {
    readonly side: 'over' | 'under';
    readonly target: Decimal;
    readonly step: Decimal;
    readonly mode: StepMode;
  },
  count: Slot,
  deviation: Slot,
): Slot {
  const beyond = text(`${reason.side === 'over' ? '超出' : '低于'} ${percentageText(reason.target)}`);
  const single = reason.step.eq(ONE_POINT);
  const unit = text(single ? '百分点' : ` ${percentagePoints(reason.step)} 个百分点`);
  switch (reason.mode) {
    case 'floor':
      return single
        ? say`${beyond} ${count}${unit}`
        : say`${beyond} ${deviation} 个百分点，满${count}${unit}`;
    case 'ceil':
      return say`${beyond} ${deviation} 个百分点，按${count}${unit}计`;
    case 'linear':
      return say`${beyond} ${deviation} 个百分点`;
  }
}

/** The band in words: `在 20%（不含）至 30%（含）之间`, `高于 30%`, `为 0%`. */
export function bandPhrase({ above, atLeast, below, atMost }: Band): string {
  const least = atLeast ?? above;
  const most = atMost ?? below;
  if (least === undefined)
    return most === undefined ? '不限' : `${atMost ? '不高于' : '低于'} ${percentageText(most)}`;
  if (most === undefined) return `${atLeast ? '不低于' : '高于'} ${percentageText(least)}`;
  if (least.eq(most)) return `为 ${percentageText(least)}`;
  const from = `${percentageText(least)}（${atLeast ? '含' : '不含'}）`;
  return `在 ${from}至 ${percentageText(most)}（${atMost ? '含' : '不含'}）之间`;
}

/** A cause and what it costs. */
export function deductedPhrase({ say }: Wording, cause: Slot, points: Slot): Slot {
  return say`${cause}，扣 ${points} 分`;
}

/** `政府采购预算数为 0，而实际政府采购金额为 4.12 万元` */
export function spentWithoutBasePhrase(
  { say, text }: Wording,
  base: string,
  spent: string,
  amount: Slot,
): Slot {
  return say`${text(`${base}为 0，而${spent}为`)} ${amount}`;
}

/** `政府采购预算数、实际政府采购金额均为 0，按满分计算` */
export function nothingPlannedPhrase(labels: readonly string[]): string {
  return `${labels.join('、')}均为 0，按满分计算`;
}

/** What a line that is 待填 begins with, and what it asks for. */
export const WAITING = '待填：';
export const ASK = '请填写';
export const MISSING = '缺少';
export const CONFIRM = '要先确认';

/** `请填写“新建楼堂馆所”` */
export function askPhrase(points: readonly string[]): string {
  return ASK + points.map(quotedPoint).join('');
}

/** A point in quotation marks. */
export function quotedPoint(point: string): string {
  return `“${clipped(point)}”`;
}

/** What a base of 0 leaves open. */
export function zeroBasePhrase(base: string): string {
  return `${base}为 0，算不出比率`;
}

/** A point that does not hold, with the remark beside it. */
export function failedPhrase(point: string, answer: string, note: string | null): string {
  return `${clipped(point)}：${answer}${notePhrase(note)}`;
}

/** A remark in brackets. */
export function notePhrase(note: string | null): string {
  return note === null ? '' : `（${withoutStop(note)}）`;
}

/** A remark of people's own, fit to stand inside a sentence. */
export function withoutStop(note: string): string {
  return clipped(note.trim().replace(/[。；，;,.]$/, ''));
}

/** A cell may hold 32,767 characters; a reason has to fit on a form, and its formula in 8192. */
const LONGEST_REMARK = 200;

function clipped(text: string): string {
  return text.length <= LONGEST_REMARK ? text : `${text.slice(0, LONGEST_REMARK)}…`;
}
