import { areaOf } from '../model/area';
import type { SheetModel } from '../model/sheet-model';
import type { CellChange, NameModel, WorkbookModel } from '../model/workbook-model';

const ONE_AREA = /^=(?:'((?:[^']|'')+)'|([^'!(),]+))!([$A-Z0-9:]+)$/i;

/** The cells a name stands for; null where it stands for something else. */
export function targetOf(workbook: WorkbookModel, { formula }: NameModel): CellChange | null {
  const found = ONE_AREA.exec(formula);
  if (found === null) return null;
  const sheet = workbook.sheetNamed(found[1]?.replaceAll("''", "'") ?? found[2] ?? '');
  const area = areaOf(found[3] ?? '');
  return sheet === null || area === null ? null : { sheet, area };
}

/** The name as a sheet sees it: its own first, then the workbook's. */
export function nameNamed(
  workbook: WorkbookModel,
  wanted: string,
  sheet: SheetModel | null,
): NameModel | null {
  const found = workbook.names.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const own = found.find((name) => name.sheet === sheet);
  return own ?? found.find((name) => name.sheet === null) ?? null;
}
