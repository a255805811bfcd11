import type { Decimal } from '../../../domain/money/decimal';
import { cellText, LONGEST_FORMULA } from '../../../workbook/plan/cell-limits';
import type { PlannedContent } from '../../../workbook/plan/plan';

/** Texts that no locale of Excel takes for a number, a date, a truth value or a formula. */
const SURELY_TEXT = /^(?!上午|下午|[〇零一二三四五六七八九十])[\p{Script=Han}“《（【]/u;

/** What Excel calls the format of cells that take everything as text. */
const TEXT_FORMAT = '@';

/**
 * What is given to Excel for a cell. An apostrophe, which Excel takes off, keeps a text a text: "=1+1" from a source
 * never becomes a formula, nor "+1" a number, nor "3-1" a date. Of a formula too long for Excel stays its value.
 */
export function cellInput(content: PlannedContent): string | number {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return textInput(cellText(content.text));
    case 'number':
      return content.value.toNumber();
    case 'formula':
      return content.formula.length > LONGEST_FORMULA ? valueInput(content.cached) : `=${content.formula}`;
  }
}

/** What to give to Excel so that a cell becomes again what it was: a text constant is its own formula. */
export function inputAgain(formula: unknown, value: unknown, format: unknown): unknown {
  const isText = typeof value === 'string' && value !== '' && formula === value;
  return isText && format !== TEXT_FORMAT ? textInput(value) : formula;
}

function valueInput(value: Decimal | string): string | number {
  return typeof value === 'string' ? textInput(cellText(value)) : value.toNumber();
}

function textInput(text: string): string {
  return text === '' || SURELY_TEXT.test(text) ? text : `'${text}`;
}
