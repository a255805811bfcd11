import type { PlannedContent } from './plan';

/** What 溯源表 records of a cell as we wrote it: the formula, or the text or number itself. */
export function writtenText(content: PlannedContent): string {
  return content.kind === 'formula' ? content.formula : constantText(content);
}

function constantText(content: Exclude<PlannedContent, { kind: 'formula' }>): string {
  if (content.kind === 'blank') return '';
  return content.kind === 'text' ? content.text : content.value.toString();
}

const QUOTED_SHEET = /'(?:[^']|'')*'!/g;
const PLAIN_SHEET = /[^\s'!(),=<>&+*/^-]+!/g;
const CELL = /\$?[A-Z]{1,3}\$?[0-9]{1,7}/g;

/**
 * A formula without its addresses. Inserting rows, renaming sheets or saving with another program changes addresses
 * and quoting; a person's own formula differs in what is left.
 */
export function formulaSkeleton(formula: string): string {
  return formula
    .replaceAll(QUOTED_SHEET, '')
    .replaceAll(PLAIN_SHEET, '')
    .toUpperCase()
    .replaceAll(CELL, '#')
    .replaceAll(/\s/g, '');
}
