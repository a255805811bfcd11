import type { Finding, SheetExtra } from '../../../domain/finding';
import type { WorkbookPlan } from '../../../workbook/plan/plan';
import type { CapturedSheet } from './captured-sheet';
import type { Inverse } from './inverse';

/** What people had put on sheets that are rewritten and that is not there afterwards. */
export function lostOfSheets({ rewritten }: Inverse, { shifted }: WorkbookPlan): readonly Finding[] {
  return [...rewritten].flatMap(([sheet, captured]): readonly Finding[] => {
    const extras = lostOf(captured, shifted.has(sheet));
    if (extras.length === 0) return [];
    return [{ code: 'sheetExtrasLost', severity: 'warning', cells: [], sheet, extras }];
  });
}

/** Excel clears conditional formats with the cells that they are for. */
function lostOf({ filter, conditionalFormats }: CapturedSheet, isShifted: boolean): readonly SheetExtra[] {
  const filtered: readonly SheetExtra[] = filter?.isSet === true ? ['filterCriteria'] : [];
  return [
    ...(filter !== null && isShifted ? (['filter'] as const) : filtered),
    ...(conditionalFormats > 0 ? (['conditionalFormats'] as const) : []),
  ];
}
