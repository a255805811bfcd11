import type { StructureFault, TemplateMark, UnfillableReason } from '../../domain/template/template';
import { besideBraces, bracedTexts } from './placeholder-text';
import type { TemplateParagraph, TextPiece } from './template-part';

/** A placeholder in a paragraph; `from` and `to` count characters of the paragraph's text, braces included. */
export type Placeholder = {
  readonly kind: 'value' | 'rowsStart' | 'rowsEnd';
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly paragraph: TemplateParagraph;
  readonly filling: TemplateMark['filling'];
  /** Why it cannot be filled; null where it can. */
  readonly refusal: UnfillableReason | null;
};

const LEFT_OVER = /\{\{|\}\}/u;
const EXCERPT = 20;

/** The placeholders of a paragraph, however Word split them over runs. */
export function placeholdersIn(paragraph: TemplateParagraph): readonly Placeholder[] {
  return bracedTexts(textOf(paragraph)).map(({ inner, from, to }) => {
    const kind = inner.startsWith('#') ? 'rowsStart' : inner.startsWith('/') ? 'rowsEnd' : 'value';
    const name = kind === 'value' ? inner : inner.slice(1).trim();
    const pieces = piecesBetween(paragraph, from, to);
    const refusal = pieces.map(({ around }) => around.refusal).find((reason) => reason !== null) ?? null;
    return { kind, name, from, to, paragraph, filling: fillingOf(pieces[0]), refusal };
  });
}

/** Braces that have no counterpart in their paragraph. */
export function strayBraces(paragraph: TemplateParagraph): readonly StructureFault[] {
  const text = besideBraces(textOf(paragraph));
  const found = LEFT_OVER.exec(text);
  if (found === null) return [];
  const start = found[0] === '{{' ? found.index : Math.max(0, found.index + 2 - EXCERPT);
  const name = text
    .slice(start, start + EXCERPT)
    .replaceAll('\n', ' ')
    .trim();
  return [{ code: 'unclosedBraces', name, place: paragraph.place }];
}

function fillingOf(first: TextPiece | undefined): TemplateMark['filling'] {
  if (first?.around.isCopy === true) return 'copy';
  return first?.holder?.kind === 'run' && first.around.takesControls ? 'linked' : 'plain';
}

function piecesBetween({ pieces }: TemplateParagraph, from: number, to: number): readonly TextPiece[] {
  let at = 0;
  return pieces.filter(({ text }) => {
    const start = at;
    at += text.length;
    return start < to && at > from;
  });
}

function textOf({ pieces }: TemplateParagraph): string {
  return pieces.map(({ text }) => text).join('');
}
