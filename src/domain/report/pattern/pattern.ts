import { failure, success, type Result } from '../../result';
import type { FigureFormat } from '../model';
import { parseReference, type Reference } from './pattern-reference';
import { isWordName, type WordName } from './word';

/**
 * The sentences of a report are patterns: words with slots in braces. A template engine would turn a slot into text;
 * ours keeps it a typed node, so that each figure still knows its fact in the finished document.
 *
 *   {year}                         a word
 *   {totalRevenue|万元}            a figure: a reference and its format
 *   {rate:预算完成率|%}            the rate, score or deduction of a line named by its 三级指标
 *   {=adjustedBudget - initialBudget|万元}   an expression over facts
 *   {?填写主要职责}                 a place that only people can fill
 */
export type PatternPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'word'; readonly word: WordName }
  | { readonly kind: 'figure'; readonly reference: Reference; readonly format: FigureFormat }
  | { readonly kind: 'blank'; readonly prompt: string };

/** What is wrong with a pattern; `position` counts characters from 0 to the slot's opening brace. */
export type PatternProblem = {
  readonly code: 'unclosedSlot' | 'strayBrace' | 'emptySlot' | 'unknownName' | 'unknownFormat';
  readonly position: number;
  readonly slot: string;
};

const FORMATS: Readonly<Record<string, FigureFormat>> = {
  万元: 'tenThousandYuan',
  '%': 'percent',
  整数: 'integer',
  分: 'points',
  原样: 'plain',
};

/** Splits a pattern into its pieces, or says where its first mistake is. */
export function parsePattern(pattern: string): Result<readonly PatternPiece[], PatternProblem> {
  const pieces: PatternPiece[] = [];
  let position = 0;
  while (position < pattern.length) {
    const open = endOfText(pattern, position);
    if (open > position) pieces.push({ kind: 'text', text: pattern.slice(position, open) });
    if (open === pattern.length) break;
    const close = pattern.indexOf('}', open);
    if (pattern[open] === '}') return failure({ code: 'strayBrace', position: open, slot: '}' });
    if (close < 0) return failure({ code: 'unclosedSlot', position: open, slot: pattern.slice(open) });
    const piece = parseSlot(pattern.slice(open + 1, close));
    if (!piece.ok) return failure({ ...piece.problem, position: open });
    pieces.push(piece.value);
    position = close + 1;
  }
  return success(pieces);
}

function endOfText(pattern: string, from: number): number {
  let at = from;
  while (at < pattern.length && pattern[at] !== '{' && pattern[at] !== '}') at += 1;
  return at;
}

function parseSlot(slot: string): Result<PatternPiece, Omit<PatternProblem, 'position'>> {
  if (slot === '' || slot === '?') return failure({ code: 'emptySlot', slot });
  if (slot.startsWith('?')) return success({ kind: 'blank', prompt: slot.slice(1) });
  if (isWordName(slot)) return success({ kind: 'word', word: slot });
  const bar = slot.lastIndexOf('|');
  const reference = parseReference(bar < 0 ? slot : slot.slice(0, bar));
  if (reference === null) return failure({ code: 'unknownName', slot });
  const format = FORMATS[slot.slice(bar + 1)];
  if (bar < 0 || format === undefined) return failure({ code: 'unknownFormat', slot });
  return success({ kind: 'figure', reference, format });
}
