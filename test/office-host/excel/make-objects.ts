import type { ObjectMaker, OpenWorkbook } from './open-workbook';
import { RangeAreasObject } from './range-areas-object';
import { RangeObject } from './range-object';
import { WorksheetObject } from './worksheet-object';

/** The objects that refer to each other. */
export function objectMaker(open: OpenWorkbook): ObjectMaker {
  return {
    range: (sheet, area) => new RangeObject(open, sheet, area),
    areas: (sheet, areas) => new RangeAreasObject(open, sheet, areas),
    worksheet: (sheet) => new WorksheetObject(open, sheet),
  };
}
