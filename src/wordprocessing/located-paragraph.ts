import type { DocumentParagraph } from '../app/document-host';
import type { TextControl } from './anchored-text';

/** A paragraph or table cell with the place people find it at, and the content controls in it. */
export type LocatedParagraph = {
  readonly paragraph: DocumentParagraph;
  readonly controls: readonly TextControl[];
};
