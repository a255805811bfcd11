import { inlineText } from '../domain/report/inline';
import type { Inline } from '../domain/report/model';
import { element, styleValue } from './html-element';
import { contentHtml } from './html-text';

/** Word knows its highlighter by its own property, everybody else knows the background. */
const HIGHLIGHT = styleValue({ background: 'yellow', 'mso-highlight': 'yellow' });

/** The pieces of a paragraph; places that only people can fill are highlighted. */
export function inlineHtml(inlines: readonly Inline[]): string {
  return inlines.map(pieceHtml).join('');
}

function pieceHtml(inline: Inline): string {
  const content = contentHtml(inlineText(inline));
  return inline.kind === 'blank' ? element('span', { style: HIGHLIGHT }, [content]) : content;
}
