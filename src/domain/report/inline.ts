import type { Inline } from './model';

const PLACE_TO_FILL = '【请填写：';

/** Plain words. */
export function text(words: string): Inline {
  return { kind: 'text', text: words };
}

/** A marked place that only people can fill. */
export function blank(prompt: string): Inline {
  return { kind: 'blank', prompt };
}

/** Neighbouring words as one piece, without empty ones. */
export function mergeText(inlines: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.kind === 'text' && inline.text === '') continue;
    if (inline.kind === 'text' && last?.kind === 'text')
      merged[merged.length - 1] = text(last.text + inline.text);
    else merged.push(inline);
  }
  return merged;
}

/** What a reader sees: figures as printed, places to fill as 【请填写：…】. */
export function shownText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('');
}

/** What a reader sees of one piece. */
export function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'figure':
      return inline.figure.text;
    case 'blank':
      return `${PLACE_TO_FILL}${inline.prompt}】`;
  }
}

/** Whether a text is what a reader sees of a place to fill. */
export function isPlaceToFill(shown: string): boolean {
  return shown.startsWith(PLACE_TO_FILL);
}
