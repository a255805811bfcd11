import type { PaperInline } from './paper';

type PaperFigure = Extract<PaperInline, { kind: 'figure' }>;

/** A figure with the marks that must not be parted from it by the end of a line. */
export type HeldFigure = PaperFigure & { readonly opening: string; readonly closing: string };

export type HeldInline = Exclude<PaperInline, { kind: 'figure' }> | HeldFigure;

/** Marks no line begins with. */
const CLOSING = /^[\p{Pe}\p{Pf}，。、；：！？]+/u;

/** Marks no line ends with. */
const OPENING = /[\p{Ps}\p{Pi}]+$/u;

/**
 * Hands the marks around a figure over to it. Browsers end a line on either side of a button, whatever stands there, so a
 * line would begin with a comma.
 */
export function heldTogether(inlines: readonly PaperInline[]): readonly HeldInline[] {
  return inlines.map((inline, index) => {
    const before = inlines[index - 1];
    const after = inlines[index + 1];
    switch (inline.kind) {
      case 'figure':
        return { ...inline, opening: marks(OPENING, before), closing: marks(CLOSING, after) };
      case 'text': {
        const start = before?.kind === 'figure' ? marks(CLOSING, inline).length : 0;
        const end = after?.kind === 'figure' ? marks(OPENING, inline).length : 0;
        return { kind: 'text', text: inline.text.slice(start, inline.text.length - end) };
      }
      case 'blank':
        return inline;
    }
  });
}

function marks(pattern: RegExp, inline: PaperInline | undefined): string {
  return inline?.kind === 'text' ? (pattern.exec(inline.text)?.[0] ?? '') : '';
}
