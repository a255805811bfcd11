import type { KeyWorkItem } from '../../fact/particulars';
import { chineseNumber } from './chinese-number';
import { figureOf, countFormat } from '../pattern/figure';
import { text } from '../inline';
import type { Inline } from '../model';
import { ownWords } from './own-words';

/**
 * The 一是…二是… of 重点工作: the field, then measures, completion with its quantity, and effect, in the unit's own words.
 * Nothing is added but the frame and the punctuation between them.
 */
export function keyWorkInlines(items: readonly KeyWorkItem[]): readonly Inline[] {
  return items.flatMap((item, index) => {
    const lead = text(`${chineseNumber(index + 1)}是在${ownWords(item.field)}方面`);
    const clauses = [
      wordsClause(item.measures),
      completionClause(item, index),
      wordsClause(item.effect),
    ].filter((clause) => clause.length > 0);
    return [
      lead,
      ...clauses.flatMap((clause, at) => [text(at === 0 ? '，' : joint(clauses[at - 1])), ...clause]),
      text('。'),
    ];
  });
}

/** The same in words typed as a whole, one string for each point; empty ones are passed over. */
export function typedKeyWork(points: readonly string[]): readonly Inline[] {
  return points
    .map((point) => ownWords(point).replace(/^[一二三四五六七八九十]+是/u, ''))
    .filter((point) => point !== '')
    .map((point, index) => text(`${chineseNumber(index + 1)}是${point}。`));
}

function wordsClause(words: string | null): readonly Inline[] {
  const clean = ownWords(words ?? '');
  return clean === '' ? [] : [text(clean)];
}

/** The quantity stands where the words already name it, else behind them: 完成会议服务205场次. */
function completionClause(item: KeyWorkItem, index: number): readonly Inline[] {
  const words = ownWords(item.completion ?? '');
  if (item.quantity === null) return wordsClause(words);
  const { value, measureWord } = item.quantity;
  const subject = { kind: 'listed', list: 'keyWork', index, field: 'quantity' } as const;
  const figure = figureOf({ subject, value }, countFormat(value), `${ownWords(item.field)}数量`);
  const named = figure.text + measureWord;
  const at = placeOf(named, words);
  const before = at < 0 ? words : words.slice(0, at);
  const after = at < 0 ? '' : words.slice(at + named.length);
  const lead = before === '' && at < 0 ? '共' : before;
  return [text(lead), { kind: 'figure', figure }, text(measureWord + after)];
}

/** Clauses are joined by commas; a clause of several sentences ends with its full stop. */
function joint(before: readonly Inline[] | undefined): string {
  const sentences = before?.some((inline) => inline.kind === 'text' && inline.text.includes('。'));
  return sentences === true ? '。' : '，';
}

/** Where the words name the quantity; 13次 does not name 3次. */
function placeOf(named: string, words: string): number {
  const at = words.indexOf(named);
  return at > 0 && /[\d.]/u.test(words.charAt(at - 1)) ? -1 : at;
}
