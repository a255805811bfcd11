import type { PlannedContent } from '../plan';

/** What 溯源表 records of a cell as we wrote it: the formula, or the text or number itself. */
export function writtenText(content: PlannedContent): string {
  return content.kind === 'formula' ? content.formula : constantText(content);
}

function constantText(content: Exclude<PlannedContent, { kind: 'formula' }>): string {
  if (content.kind === 'blank') return '';
  return content.kind === 'text' ? content.text : content.value.toString();
}

const WHEN_PRESENT = /^IF\([^"]+="","",(.+)\)$/;
const WHEN_COUNTED = /^IF\(COUNT\([^()]+\)=\d+,(?:"",)?(.+?)(?:,"")?\)$/;

/** What a formula of 基础数据表 computes, for people: without the test that keeps a blank blank. */
export function bareFormula(formula: string): string {
  return (WHEN_PRESENT.exec(formula) ?? WHEN_COUNTED.exec(formula))?.[1] ?? formula;
}

/** Names of sheets have 31 characters at most; the bound keeps the work on hostile texts linear. */
const QUOTED_SHEET = /'(?:[^']|''){1,31}'!/g;
const PLAIN_SHEET = /[^\s'!(),=<>&+*/^-]{1,31}!/g;
/** One program's 1E-12 is another's 0.000000000001. */
const NUMBER = /(?<![A-Z$0-9.])[0-9]{1,20}(?:\.[0-9]{1,20})?(?:E[+-]?[0-9]{1,3})?/g;
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
    .replaceAll(NUMBER, (digits) => Number(digits).toString())
    .replaceAll(CELL, '#')
    .replaceAll(/\s/g, '');
}
