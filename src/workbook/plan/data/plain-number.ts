import { decimal, HUNDRED, type Decimal } from '../../../domain/money/decimal';

const PLAIN_NUMBER = /^ *-?[0-9]{1,15}(\.[0-9]{1,15})?(%)? *$/;

/**
 * The number that spreadsheets' VALUE reads in a text once its thousands separators are gone, a percentage as a
 * fraction. Null for what programs read differently or not at all: full-width digits, brackets, units behind it.
 */
export function plainNumber(text: string): Decimal | null {
  const plain = text.replaceAll(',', '');
  const match = PLAIN_NUMBER.exec(plain);
  if (match === null) return null;
  const value = decimal(plain.replace('%', '').trim());
  return match[2] === undefined ? value : value.div(HUNDRED);
}

/** The formula that reads such a text. */
export function valueFormula(cell: string): string {
  return `VALUE(SUBSTITUTE(${cell},",",""))`;
}
