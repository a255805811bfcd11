import { columnLetters } from '../../../domain/cell-address';
import { columnIndex } from './reference';

/** A text, a quoted sheet name, a name or number, a cell reference — whichever comes first; only the last is moved. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|[\w.\u0080-\uffff]+|[^"'\w.$]+|\$/g;

/** The formula of a shared-formula cell: the master's, with its relative references moved by rows and columns. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PIECE,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const column = fixedColumn === '$' ? letters : columnLetters(columnIndex(letters) + columns);
      const row = fixedRow === '$' ? digits : String(Number(digits) + rows);
      return `${fixedColumn ?? ''}${column}${fixedRow ?? ''}${row}`;
    },
  );
}
