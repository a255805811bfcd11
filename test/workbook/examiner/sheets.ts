import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { sheetOf, type GridCell } from '../grid';

/** Title and the line of unit name and money unit that most forms open with. */
export function headed(title: string, unit = '万元'): readonly (readonly GridCell[])[] {
  return [[title], ['部门：某县档案馆', null, null, null, `单位：${unit}`]];
}

/** A “三公” budget of one row: 合计、出国、接待、公车小计、购置、运行. */
export function threePublicBudget(year: number, amounts: readonly number[], tab: string): SheetSnapshot {
  return sheetOf(
    tab,
    [
      [`${String(year)}年一般公共预算“三公”经费预算表`],
      ['单位名称：某县教育局', null, null, null, null, '单位：万元'],
      ['合计', '因公出国（境）费', '公务接待费', '公务用车购置及运行费', null, null],
      [null, null, null, '小计', '公务用车购置费', '公务用车运行费'],
      amounts,
    ],
    { merges: ['D3:F3', 'A3:A4', 'B3:B4', 'C3:C4'] },
  );
}
