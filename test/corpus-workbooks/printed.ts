import { CellKind, type SheetSnapshot, type WorkbookSnapshot } from '../../src/workbook/snapshot';

/** The cells of a sheet as words, row by row; a blank cell is an empty text. */
export function printedRows({ cells }: SheetSnapshot): readonly (readonly string[])[] {
  return Array.from({ length: cells.rowCount }, (_, row) => {
    const line = Array<string>(cells.columnCount).fill('');
    for (let entry = cells.rowStarts[row] ?? 0; entry < (cells.rowStarts[row + 1] ?? 0); entry++) {
      line[cells.columns[entry] ?? 0] = printedCell({ cells }, entry);
    }
    return line;
  });
}

function printedCell({ cells }: Pick<SheetSnapshot, 'cells'>, entry: number): string {
  const value = cells.values[entry] ?? 0;
  switch (cells.kinds[entry]) {
    case CellKind.text: {
      const [from, to] = [cells.texts.starts[value] ?? 0, cells.texts.starts[value + 1] ?? 0];
      return new TextDecoder().decode(cells.texts.bytes.subarray(from, to));
    }
    case CellKind.formulaWithoutValue:
      return `=${cells.formulas.get(entry) ?? ''}`;
    default:
      return String(value);
  }
}

/** A file as a person reads it on paper: tab by tab, cells parted by ｜. */
export function printedWorkbook({ name, sheets }: WorkbookSnapshot): string {
  const tabs = sheets.map((sheet) => {
    const lines = printedRows(sheet).map((row) => row.join('｜').replace(/｜+$/u, ''));
    return [`〔${sheet.name}${sheet.visibility === 'visible' ? '' : '，隐藏'}〕`, ...lines].join('\n');
  });
  return [name, ...tabs].join('\n');
}
