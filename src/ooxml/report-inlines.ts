import { type ParagraphChild, TextRun } from 'docx';
import type { Inline } from '../domain/report/model';
import { blankControl, figureControl } from './content-control';
import { xmlText } from './xml-text';

/** Gives each content control of one document its number: 1, 2, 3 … */
export type ControlIds = { readonly next: () => number };

/** A new count, so that the same report gives the same numbers. */
export function controlIds(): ControlIds {
  let last = 0;
  return { next: () => (last += 1) };
}

/** The runs and content controls of a paragraph. */
export function inlineChildren(inlines: readonly Inline[], ids: ControlIds): readonly ParagraphChild[] {
  return inlines.flatMap((inline): readonly ParagraphChild[] => {
    switch (inline.kind) {
      case 'text':
        return textRuns(inline.text);
      case 'figure':
        return [figureControl(inline, ids.next())];
      case 'blank':
        return [blankControl(inline, ids.next())];
    }
  });
}

/** The hint makes Word print quotation marks and the like in the Chinese font. */
function textRuns(text: string): readonly TextRun[] {
  return xmlText(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ text: line, font: { hint: 'eastAsia' }, ...(index > 0 && { break: 1 }) }),
    );
}
