import type { PlannedContent } from '../../../workbook/plan/plan';

/** Texts that no locale of Excel takes for a number, a date, a truth value or a formula. */
const SURELY_TEXT = /^[\p{Script=Han}“《（【]/u;

/**
 * What is given to Excel for a cell. An apostrophe, which Excel takes off, keeps a text a text: "=1+1" from a source
 * never becomes a formula, nor "+1" a number, nor "3-1" a date.
 */
export function cellInput(content: PlannedContent): string | number {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return textInput(content.text);
    case 'number':
      return content.value.toNumber();
    case 'formula':
      return `=${content.formula}`;
  }
}

/** A text as Excel must be given it to stay one. */
export function textInput(text: string): string {
  return SURELY_TEXT.test(text) ? text : `'${text}`;
}
