import type { StructureFault } from '../../domain/template/template';
import type { TemplateParagraph } from './template-part';

/** A placeholder in a paragraph; `from` and `to` count characters of the paragraph's text, braces included. */
export type Placeholder = {
  readonly kind: 'value' | 'rowsStart' | 'rowsEnd';
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly paragraph: TemplateParagraph;
};

/** Names are short; the bound keeps the search linear. */
const PLACEHOLDER = /\{\{([^{}\n]{0,100})\}\}/gu;
const LEFT_OVER = /\{\{|\}\}/u;
const EXCERPT = 20;

/** Input methods for Chinese write braces and marks in full width; each is one character either way. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '｛': '{',
  '｝': '}',
  '＃': '#',
  '／': '/',
  '｜': '|',
  '：': ':',
};

/** The placeholders of a paragraph, however Word split them over runs. */
export function placeholdersIn(paragraph: TemplateParagraph): readonly Placeholder[] {
  return [...foldedText(paragraph).matchAll(PLACEHOLDER)].map(({ 0: whole, 1: inner = '', index }) => {
    const mark = inner.trim();
    const kind = mark.startsWith('#') ? 'rowsStart' : mark.startsWith('/') ? 'rowsEnd' : 'value';
    const name = kind === 'value' ? mark : mark.slice(1).trim();
    return { kind, name, from: index, to: index + whole.length, paragraph };
  });
}

/** Braces that have no counterpart in their paragraph. */
export function strayBraces(paragraph: TemplateParagraph): readonly StructureFault[] {
  const text = foldedText(paragraph).replace(PLACEHOLDER, (whole) => '\n'.repeat(whole.length));
  const found = LEFT_OVER.exec(text);
  if (found === null) return [];
  const start = found[0] === '{{' ? found.index : Math.max(0, found.index + 2 - EXCERPT);
  const name = text
    .slice(start, start + EXCERPT)
    .replaceAll('\n', ' ')
    .trim();
  return [{ code: 'unclosedBraces', name, place: paragraph.place }];
}

function foldedText({ pieces }: TemplateParagraph): string {
  const text = pieces.map((piece) => piece.text).join('');
  return text.replace(/[｛｝＃／｜：]/gu, (mark) => FULL_WIDTH[mark] ?? mark);
}
