import type { Aspect } from './report-labels';
import type { Subject } from './subject';
import type { TextFigure } from '../figures/text-figure';

/** What a word of the text means to the check. */
export type Word =
  | { readonly kind: 'subject'; readonly subject: Subject }
  /** An aspect of the subject before it; standing alone, the whole unit's own amount. */
  | { readonly kind: 'aspect'; readonly aspect: Aspect; readonly alone: Subject | null }
  | { readonly kind: 'change'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'prior' | 'wholeUnit' | 'filler' | 'narrowing' };

/** A piece of a paragraph. `pause` ends a clause, `stop` a sentence; `other` is any character without a meaning here. */
export type Lexeme = { readonly start: number; readonly end: number } & (
  | Word
  | { readonly kind: 'figure'; readonly figure: TextFigure }
  | { readonly kind: 'pause' | 'stop' | 'other' }
);
