import type { CellStyle } from './cell-style';

/** `#DIV/0!` and its like. */
export type ErrorContent = { readonly error: string };

/** What a cell holds; null is blank. */
export type Content = number | string | boolean | ErrorContent | null;

/** Where a click on the cell leads. */
export type Hyperlink = {
  readonly documentReference?: string;
  readonly address?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
};

/** A cell is replaced whole when anything of it changes. */
export type Cell = {
  /** With its leading "="; null for a constant. */
  readonly formula: string | null;
  /** The constant, or what the formula gives now. */
  readonly value: Content;
  readonly format: string;
  readonly style: CellStyle;
  readonly link: Hyperlink | null;
};

/** What the API gives for a content: errors as their text, blank as "". */
export function apiValue(content: Content): number | string | boolean {
  if (content === null) return '';
  return typeof content === 'object' ? content.error : content;
}

/** The kind that `valueTypes` names. */
export function valueType(content: Content): 'Empty' | 'Double' | 'String' | 'Boolean' | 'Error' {
  if (content === null) return 'Empty';
  switch (typeof content) {
    case 'number':
      return 'Double';
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    default:
      return 'Error';
  }
}
