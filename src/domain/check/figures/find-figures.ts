import { foldText } from './fold-text';
import { isDigit, numberEnd, skipBlanks } from './scan-number';
import { scanUnit, type ScannedUnit } from './scan-unit';
import type { TextFigure } from './text-figure';
import { titleSpans } from './title-spans';
import { decimal, ZERO } from '../../money/decimal';

/** Longest number that is looked at; longer ones are account or telephone numbers. */
const MOST_DIGITS = 24;
const RANGE_MARKS = '-—–~～至';
/** Words before a number that make it a name: 第3条, 附件2, 公开07表. */
const NAMING_BEFORE = /(?:第|附件|附表|表|图|公开|财决|[A-Za-z/〔[【×*])$/;
/** Characters after a number that make it a name, a date or a clock time. */
const NAMING_AFTER = '号条款章节表〕]】月日时点:：/';
const ABOUT = /[约近]$/;

/** All numbers of a paragraph that state a quantity or a year, in order; in linear time. */
export function findFigures(original: string): readonly TextFigure[] {
  const text = foldText(original);
  const titles = titleSpans(text);
  const figures: TextFigure[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text[at])) {
      at += 1;
      continue;
    }
    const end = numberEnd(text, at);
    const figure = titles.covers(at) ? null : figureAt(original, text, at, end);
    if (figure !== null) figures.push(figure);
    at = Math.max(end, figure?.end ?? 0);
  }
  return markRanges(text, figures);
}

function figureAt(original: string, text: string, at: number, end: number): TextFigure | null {
  if (end - at > MOST_DIGITS || isName(text, at, end)) return null;
  const unit = unitOf(text, end);
  if (unit.kind === 'year' && !/^(?:19|20)\d\d$/.test(text.slice(at, end))) return null;
  const negative = isSign(text, at - 1);
  const start = negative ? at - 1 : at;
  const digits = text.slice(at, end).replaceAll(',', '');
  const printed = negative ? ZERO.minus(digits) : decimal(digits);
  return {
    ...unit,
    hedge: ABOUT.test(text.slice(Math.max(0, start - 1), start)) ? 'about' : unit.hedge,
    start,
    text: original.slice(start, unit.end),
    value: printed.times(unit.scale),
    places: digits.split('.')[1]?.length ?? 0,
    inRange: false,
  };
}

/** The unit behind the number; the first number of "85-90%" takes the second one's. */
function unitOf(text: string, end: number): ScannedUnit {
  const unit = scanUnit(text, end);
  const second = end + 1;
  if (unit.kind !== 'bare' || !isRangeMark(text[end]) || !isDigit(text[second])) return unit;
  return { ...scanUnit(text, Math.min(numberEnd(text, second), end + MOST_DIGITS)), end };
}

function isName(text: string, start: number, end: number): boolean {
  if (NAMING_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return true;
  const next = text[skipBlanks(text, end)];
  return next !== undefined && NAMING_AFTER.includes(next);
}

/** A minus sign is one only where no number stands before it. */
function isSign(text: string, at: number): boolean {
  return (text[at] === '-' || text[at] === '−') && !/[\d%元万]/.test(text[at - 1] ?? '');
}

function isRangeMark(character: string | undefined): boolean {
  return character !== undefined && character !== '' && RANGE_MARKS.includes(character);
}

function markRanges(text: string, figures: readonly TextFigure[]): readonly TextFigure[] {
  return figures.map((figure, index) => {
    const before = figures[index - 1];
    const after = figures[index + 1];
    const joined = joinedBy(text, before, figure) || joinedBy(text, figure, after);
    return joined ? { ...figure, inRange: true } : figure;
  });
}

function joinedBy(text: string, left: TextFigure | undefined, right: TextFigure | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.end !== 1) return false;
  return isRangeMark(text[left.end]);
}
