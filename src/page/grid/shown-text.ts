import { format, isDateFormat } from 'numfmt';
import { formatOf, kindOf, textOf } from '../../workbook/cell';
import { CellKind, type CellColumns } from '../../workbook/snapshot';

/** Days between the two calendars that workbooks count dates by. */
const DAYS_TO_1904 = 1462;
/** The formats of "the system's date" (ECMA-376 18.8.30, 14): a Chinese system prints the year first. */
const SYSTEM_DATES: ReadonlySet<string> = new Set(['m/d/yyyy', 'mm-dd-yy', 'm/d/yy']);
const SYSTEM_DATE = 'yyyy/m/d';

const OPTIONS = {
  locale: 'zh-CN',
  dateSpanLarge: false,
  dateErrorNumber: false,
  throws: false,
};

/** What a cell shows, by its number format; "" for a blank one (entry -1). */
export function shownText(cells: CellColumns, entry: number, date1904: boolean): string {
  const known = cells.shown.get(entry);
  if (known !== undefined) return known;
  switch (kindOf(cells, entry)) {
    case CellKind.number:
      return numberText(cells.values[entry] ?? 0, formatOf(cells, entry), date1904);
    case CellKind.boolean:
      return cells.values[entry] === 1 ? 'TRUE' : 'FALSE';
    case CellKind.text:
    case CellKind.error:
      return textOf(cells, entry);
    case CellKind.formulaWithoutValue:
      return '未计算';
    case null:
      return '';
  }
}

function numberText(value: number, code: string, date1904: boolean): string {
  const shifted = date1904 && isDateFormat(code) ? value + DAYS_TO_1904 : value;
  return format(SYSTEM_DATES.has(code) ? SYSTEM_DATE : code, shifted, OPTIONS).trim();
}
