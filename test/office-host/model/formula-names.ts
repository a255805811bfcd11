import type { SheetModel } from './sheet-model';
import type { NameModel } from './workbook-model';

/** Texts, quoted sheet names, and words: the parts of a formula that a name could be, or hide in. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{N}_.\\]*[!(]?/gu;

/** The formula with every defined name replaced by what it stands for: the engine takes no Chinese names. */
export function withoutNames(formula: string, names: readonly NameModel[], sheet: SheetModel): string {
  if (names.length === 0) return formula;
  return formula.replaceAll(PARTS, (part) => {
    const named = namedBy(part, names, sheet);
    return named === null ? part : meaning(named.formula.slice(1));
  });
}

/** Some functions take a reference but no reference in brackets. */
function meaning(formula: string): string {
  return /^[^()+\-*/&<>=,]+$/.test(formula) ? formula : `(${formula})`;
}

function namedBy(part: string, names: readonly NameModel[], sheet: SheetModel): NameModel | null {
  const found = names.filter(({ name }) => name.toLowerCase() === part.toLowerCase());
  return found.find((name) => name.sheet === sheet) ?? found.find((name) => name.sheet === null) ?? null;
}
