import type { CellRange } from '../../../src/domain/cell-address';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sheetOf, workbookOf, type GridCell } from '../../workbook/grid';

type Rows = readonly (readonly GridCell[])[];

export const BOOK = '某局.xlsx';

/** 三公 of final accounts: budget 30, actual 18 and what 公务接待费 comes to. */
export function threePublic(heading: {
  readonly unit?: string | null;
  readonly title?: string;
  readonly reception?: number;
  readonly actual?: GridCell;
}): Rows {
  const { unit = '单位：万元', title = '2020年度“三公”经费支出决算表', reception = 6 } = heading;
  const { actual = 18 + reception } = heading;
  return [
    [title, null, null],
    ['编制单位：某县某局', null, unit],
    ['项目', '预算数', '决算数'],
    ['“三公”经费合计', 30, actual],
    ['1、因公出国（境）费', 0, 0],
    ['2、公务用车购置及运行维护费', 20, 18],
    ['其中：公务用车购置费', 0, 0],
    ['公务用车运行维护费', 20, 18],
    ['3、公务接待费', 10, reception],
  ];
}

/** A workbook of sheets named 甲, 乙, 丙 … */
export function bookOf(...sheets: readonly Rows[]): WorkbookSnapshot {
  return workbookOf(BOOK, ...sheets.map((rows, index) => sheetOf('甲乙丙丁'.charAt(index), rows)));
}

/** 佐证材料 with one answer a row: 指标, 评价要点, 是否符合, 佐证材料. */
export function evidence(...answers: readonly (readonly GridCell[])[]): Rows {
  return [
    ['2020年度绩效自评佐证材料登记表', null, null, null],
    ['编制单位：某县某局', null, null, null],
    ['指标', '评价要点', '是否符合', '佐证材料'],
    ...answers,
  ];
}

/** A cell or area of sheet 甲 unless another is named, by rows and columns from 0. */
export function area(
  top: number,
  left: number,
  bottom = top,
  right = left,
  sheet = '甲',
  workbook = BOOK,
): CellRange {
  return { workbook, sheet, top, left, bottom, right };
}
