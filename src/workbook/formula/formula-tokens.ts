import type { Area } from '../../domain/cell-address';
import { decimalFromCell, type Decimal } from '../../domain/money/decimal';
import { areaOfReference } from '../area-of-reference';

/** The cells that a formula names; `sheet` is null for its own. */
export type Reference = { readonly sheet: string | null; readonly area: Area };

/** The functions that are understood. */
export type FunctionName = 'SUM' | 'ROUND';

/** A piece of a formula; a function's includes its opening bracket. */
export type FormulaToken =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'function'; readonly name: FunctionName }
  | { readonly kind: 'mark'; readonly mark: FormulaMark };

export type FormulaMark = '+' | '-' | '*' | '/' | '%' | '(' | ')' | ',';

/** Excel takes no longer formula. */
const LONGEST = 8192;

const CELLS = /\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/;
const COLUMNS = /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}/;
const ROWS = /\$?\d{1,7}:\$?\d{1,7}/;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:E[-+]?\d{1,3})?/;
/** What would make something else of a reference or a number: a longer name, a range of sheets, a table, a spilled array. */
const END = /(?![\p{L}\p{N}_.$:!([#])/u;

/** The pieces of a formula, whichever comes first; each takes linear time. */
const PIECE = new RegExp(
  [
    String.raw`(?<blank>[ \r\n\t]+)`,
    String.raw`(?<name>SUM|ROUND)\(`,
    String.raw`(?:(?<sheet>'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?<area>${CELLS.source}|${COLUMNS.source}|${ROWS.source})${END.source}`,
    `(?<number>${NUMBER.source})${END.source}`,
    String.raw`(?<mark>[-+*/%(),])`,
  ].join('|'),
  'iuy',
);

/** The pieces of a formula without its "="; null where one is not understood. */
export function formulaTokens(formula: string): readonly FormulaToken[] | null {
  if (formula.length > LONGEST) return null;
  const tokens: FormulaToken[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < formula.length) {
    const groups = PIECE.exec(formula)?.groups;
    if (groups === undefined) return null;
    if (groups.blank !== undefined) continue;
    const token = tokenOf(groups);
    if (token === null) return null;
    tokens.push(token);
  }
  return tokens;
}

function tokenOf({ name, sheet, area, number, mark }: Partial<Record<string, string>>): FormulaToken | null {
  if (name !== undefined) return { kind: 'function', name: name.toUpperCase() as FunctionName };
  if (number !== undefined) return numberToken(Number(number));
  if (area === undefined) return { kind: 'mark', mark: mark as FormulaMark };
  const inSheet = areaOfReference(area);
  if (inSheet === null) return null;
  return {
    kind: 'reference',
    reference: { sheet: sheet === undefined ? null : sheetName(sheet), area: inSheet },
  };
}

function numberToken(value: number): FormulaToken | null {
  return Number.isFinite(value) ? { kind: 'number', value: decimalFromCell(value) } : null;
}

/** The name of a sheet without the quotes that a formula puts around it. */
function sheetName(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}
