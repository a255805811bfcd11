import { useMemo, useState } from 'react';
import type { WorkbookView } from '../../app/workbook-view';
import type { CellRange } from '../../domain/cell-address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { sheetLayout, type SheetLayout } from '../grid/sheet-layout';

type LaidOutSheet = {
  readonly layout: SheetLayout;
  /** Whether hidden rows and columns are shown. */
  readonly revealed: boolean;
  readonly reveal: (revealed: boolean) => void;
};

/** The layout of a sheet; a cell brought into view reveals hidden lines where it lies in one. */
export function useSheetLayout({ snapshot, shown }: WorkbookView, name: string): LaidOutSheet {
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const sheet = sheetNamed(snapshot.sheets, name);
  const revealed = wanted.has(name) || (shown?.sheet === name && isHidden(sheet, shown));
  const layout = useMemo(
    () => sheetLayout(sheet, snapshot.date1904, revealed),
    [sheet, snapshot.date1904, revealed],
  );
  const reveal = (everything: boolean): void => {
    setWanted(
      (before) => new Set([...before].filter((other) => other !== name).concat(everything ? name : [])),
    );
  };
  return { layout, revealed, reveal };
}

function sheetNamed(sheets: readonly SheetSnapshot[], name: string): SheetSnapshot {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`The view shows a sheet that is not there: ${name}`);
  return found;
}

function isHidden({ hiddenRows, hiddenColumns }: SheetSnapshot, { top, left }: CellRange): boolean {
  return hiddenRows.has(top) || hiddenColumns.has(left);
}
