import type { Lexeme, Word } from '../vocabulary/lexeme';
import type { PhraseTree } from '../vocabulary/phrase-tree';
import type { TextFigure } from '../figures/text-figure';

const PAUSES = '，,、';
const STOPS = '。；;！!？?\n\r\t';

/** A paragraph as words, figures and marks, in order and without gaps; figures come first, then the longest phrase. */
export function splitLexemes(
  text: string,
  figures: readonly TextFigure[],
  words: PhraseTree<Word>,
): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let next = 0;
  for (let at = 0; at < text.length;) {
    const figure = figures[next];
    const lexeme = figure?.start === at ? figureLexeme(figure) : wordAt(text, at, words);
    if (lexeme.kind === 'figure') next += 1;
    lexemes.push(lexeme);
    at = lexeme.end;
    while ((figures[next]?.start ?? at) < at) next += 1;
  }
  return lexemes;
}

function figureLexeme(figure: TextFigure): Lexeme {
  return { kind: 'figure', figure, start: figure.start, end: figure.end };
}

function wordAt(text: string, at: number, words: PhraseTree<Word>): Lexeme {
  const hit = words.find(text, at);
  if (hit !== null) return { ...hit.meaning, start: at, end: hit.end };
  return { kind: markKind(text.charAt(at)), start: at, end: at + 1 };
}

function markKind(character: string): 'pause' | 'stop' | 'other' {
  if (PAUSES.includes(character)) return 'pause';
  return STOPS.includes(character) ? 'stop' : 'other';
}
