const WHOLE_CODE = /^\d{3,9}$/;
const CODE_AND_NAME = /^[[(【]?(\d{3}(?:\d{2}){0,3})[\])】]?[-－—_]?(?=[\u4e00-\u9fff])/;

/** Codes of the rows above, for tables that print 类 and 款 once for all rows below. */
export type CodeCarry = { readonly parts: readonly string[] };

/** One row's 科目编码 from its code cells (201 | 06 | 01, or 2010601), and what the next row may leave out. */
export function joinCode(
  cells: readonly string[],
  carry: CodeCarry,
): { code: string | null; carry: CodeCarry } {
  const parts = cells.map((cell, index) => codePart(cell, index));
  const filledIn = parts.map((part, index) => (part === '' ? -1 : index));
  const last = Math.max(-1, ...filledIn);
  if (last < 0) return { code: null, carry };
  const filled = parts
    .slice(0, last + 1)
    .map((part, index) => (part !== '' ? part : (carry.parts[index] ?? '')));
  if (filled.some((part) => part === '')) return { code: null, carry };
  return { code: wholeCode(filled), carry: { parts: filled } };
}

/** The code a label opens with: 30217-公务接待费, [30217]公务接待费. */
export function codeInLabel(label: string): string | null {
  return CODE_AND_NAME.exec(label)?.[1] ?? null;
}

/** 类 as it is, 款 and 项 as two digits: 1 and "01" are the same. */
function codePart(cell: string, index: number): string {
  if (!/^\d{1,9}$/.test(cell)) return '';
  return index > 0 && cell.length < 2 ? `0${cell}` : cell;
}

/** Some tables repeat the whole code in each column (201 | 20106 | 2010601). */
function wholeCode(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  const before = parts.at(-2) ?? '';
  return before !== '' && WHOLE_CODE.test(last) && last.startsWith(before) ? last : parts.join('');
}
