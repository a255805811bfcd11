/** The most characters a cell can hold (Excel's specifications and limits). */
const CELL_CHARACTERS = 32_767;
const CUT_MARK = '……（文字过长，此处截断）';

/** Spreadsheet programs refuse a longer formula, its "=" not counted. */
export const LONGEST_FORMULA = 8192;

/** A text visibly cut to what a cell holds. */
export function cellText(text: string): string {
  if (text.length <= CELL_CHARACTERS) return text;
  return text.slice(0, CELL_CHARACTERS - CUT_MARK.length) + CUT_MARK;
}
