import { findFigures } from '../../domain/check/figures/find-figures';
import type { TextFigure } from '../../domain/check/figures/text-figure';

/**
 * A piece of a paragraph. words: up to the next mark or number. parts: 其中, what follows is a part of what came before.
 * open, close: brackets around numbers. break: a semicolon. stop: the end of a sentence.
 */
export type Token =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly figure: TextFigure }
  | { readonly kind: 'parts' | 'open' | 'close' | 'break' | 'stop' };

const PARTS = /^(?:其中|具体包括|包括)(?:[:,]|为:)?/;
const PAUSE = /^[,:]/;
const JOINING = /^(?:、|和|及|与|以及)/;
const BREAK = /^;/;
const STOP = /^[。!?]/;
/** A number that runs on into words (3辆车的保险费), or is some of an amount (预算的50万元), is one of their words. */
const CLOSED = /^(?:[,;:。!?、()]|其中|和|及|与|以及|$)/;

/** Cuts a paragraph, half width and blankless, into words and numbers. */
export function sentenceTokens(text: string): readonly Token[] {
  const figures = new Map(
    findFigures(text)
      .filter(({ kind }) => kind !== 'bare' && kind !== 'year')
      .filter(({ start, end }) => text[start - 1] !== '的' && CLOSED.test(text.slice(end, end + 2)))
      .map((figure) => [figure.start, figure]),
  );
  const brackets = bracketsAround([...figures.keys()], text);
  const tokens: Token[] = [];
  let words = '';
  const put = (token: Token | null): void => {
    if (words !== '') tokens.push({ kind: 'words', text: words });
    if (token !== null) tokens.push(token);
    words = '';
  };
  for (let at = 0; at < text.length;) {
    const figure = figures.get(at);
    const mark = figure === undefined ? markAt(text, at, words, tokens.at(-1)) : null;
    if (figure !== undefined) put({ kind: 'figure', figure });
    else if (brackets.has(at)) put({ kind: text[at] === '(' ? 'open' : 'close' });
    else if (mark !== null) put(mark.kind === 'pause' ? null : { kind: mark.kind });
    else words += text.charAt(at);
    at = figure?.end ?? at + (mark?.length ?? 1);
  }
  put(null);
  return tokens;
}

type Mark = { readonly kind: 'parts' | 'pause' | 'break' | 'stop'; readonly length: number };

function markAt(text: string, at: number, words: string, before: Token | undefined): Mark | null {
  const rest = text.slice(at, at + 6);
  const mark = (kind: Mark['kind'], pattern: RegExp): Mark | null => {
    const found = pattern.exec(rest);
    return found === null ? null : { kind, length: found[0].length };
  };
  const opening = words === '' ? mark('parts', PARTS) : null;
  const joining = words === '' && before?.kind === 'figure' ? mark('pause', JOINING) : null;
  return opening ?? joining ?? mark('pause', PAUSE) ?? mark('break', BREAK) ?? mark('stop', STOP);
}

/** Where the brackets stand that have numbers between them. */
function bracketsAround(figures: readonly number[], text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const open: number[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    while ((figures[next] ?? Infinity) < at) next += 1;
    if (text[at] === '(') open.push(at);
    if (text[at] !== ')') continue;
    const start = open.pop();
    if (start === undefined || (figures[next - 1] ?? -1) < start) continue;
    found.add(start).add(at);
  }
  return found;
}
