/** A rectangle of a sheet; rows and columns count from 0, the last ones included. */
export type Area = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** A rectangle of one sheet of one workbook. */
export type CellRange = Area & { readonly workbook: string; readonly sheet: string };

/** A range of one cell. */
export function cellAt(workbook: string, sheet: string, row: number, column: number): CellRange {
  return { workbook, sheet, top: row, left: column, bottom: row, right: column };
}

/** The first cell of a range: of a merged area, the one that holds its value. */
export function firstCell(range: CellRange): CellRange {
  return { ...range, bottom: range.top, right: range.left };
}

/** Column letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of its letters, in either case, counted from 0: A → 0, AA → 26. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The address inside its sheet: `C17`, or `C17:D20` for more than one cell. */
export function addressInSheet(range: Area): string {
  const first = `${columnLetters(range.left)}${range.top + 1}`;
  if (range.top === range.bottom && range.left === range.right) return first;
  return `${first}:${columnLetters(range.right)}${range.bottom + 1}`;
}

/** A sheet name as Excel formulas quote it. */
export function quotedSheetName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The address inside its workbook, as a formula writes it: `'三公'!A8`. */
export function addressInWorkbook(range: CellRange): string {
  return `${quotedSheetName(range.sheet)}!${addressInSheet(range)}`;
}

/** The full address as the command line prints it: `决算.xlsx|'三公'!A8`. */
export function fullAddress(range: CellRange): string {
  return `${range.workbook}|${addressInWorkbook(range)}`;
}

/** Whether two areas of one sheet have a cell in common. */
export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether both name the same cells of the same workbook. */
export function sameRange(a: CellRange, b: CellRange): boolean {
  return fullAddress(a) === fullAddress(b);
}
