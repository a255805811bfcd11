import type { SheetLine } from './sheet-lines';

/** A line of column numbers (栏次 1 2 3 …): counts up by one from 1 and holds no other figure. */
export function isOrdinalLine(line: SheetLine): boolean {
  const figures = line.cells.filter(
    (cell) => cell.number !== null || /^\d{1,3}(?:=[\d+]+)?$/.test(cell.text),
  );
  const values = figures.map((cell) => cell.number ?? Number.parseInt(cell.text, 10));
  const rest = line.cells.filter((cell) => !figures.includes(cell));
  if (!rest.every((cell) => /^(?:栏次|类|款|项|目|—+|-+)$/.test(cell.text))) return false;
  const labelled = rest.some((cell) => cell.text === '栏次');
  return values.length >= (labelled ? 1 : 3) && values.every((value, index) => value === index + 1);
}
