import { addressInSheet } from '../../../domain/cell-address';
import type { Decimal } from '../../../domain/money/decimal';
import { LONGEST_FORMULA } from '../../../workbook/plan/cell-limits';
import type { PlannedCell, PlannedContent } from '../../../workbook/plan/plan';
import { escapeCellText, escapeXml } from './xml-escape';

/** As many digits as a double can tell apart; spreadsheet programs keep no more. */
const DIGITS = 17;

/** The address of one cell, counted from 0. */
export function cellReference(row: number, column: number): string {
  return addressInSheet({ top: row, left: column, bottom: row, right: column });
}

/** One cell. Texts stand in the cell itself, never as formulas, whatever they begin with. */
export function cellXml({ row, column, content }: PlannedCell, style: number): string {
  const start = `<c r="${cellReference(row, column)}" s="${style}"`;
  return start + contentXml(content);
}

function contentXml(content: PlannedContent): string {
  switch (content.kind) {
    case 'blank':
      return '/>';
    case 'text':
      return ` t="inlineStr"><is><t${spaceAttribute(content.text)}>${escapeCellText(content.text)}</t></is></c>`;
    case 'number':
      return `><v>${numberText(content.value)}</v></c>`;
    case 'formula':
      return formulaXml(content.formula, content.cached);
  }
}

function formulaXml(formula: string, cached: Decimal | string): string {
  if (formula.length > LONGEST_FORMULA) {
    const value: PlannedContent =
      typeof cached === 'string' ? { kind: 'text', text: cached } : { kind: 'number', value: cached };
    return contentXml(value);
  }
  const type = typeof cached === 'string' ? ' t="str"' : '';
  const value = typeof cached === 'string' ? escapeCellText(cached) : numberText(cached);
  return `${type}><f>${escapeXml(formula)}</f><v>${value}</v></c>`;
}

function numberText(value: Decimal): string {
  return value.prec(DIGITS).toString();
}

/** Readers may drop blanks at the ends without it. */
function spaceAttribute(text: string): string {
  return /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
}
