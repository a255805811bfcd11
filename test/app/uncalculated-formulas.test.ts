import { recognize, scan } from '../../src/app/scan';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { sheetOf, workbookOf } from '../workbook/grid';

/** A final account saved by a program that does not calculate; `operation` is the formula for 公务用车运行维护费. */
const book = (operation: string): WorkbookSnapshot =>
  workbookOf(
    '2020年度决算.xlsx',
    sheetOf('公开07表', [
      ['2020年度“三公”经费支出决算表'],
      ['部门：城乡供水中心', null, '单位：万元'],
      ['项目', '预算数', '决算数'],
      ['合计', 12, { uncalculated: 'SUM(C5:C7)' }],
      ['1.因公出国（境）费', 0, 0],
      ['2.公务接待费', 4, 3.25],
      ['3.公务用车购置及运行维护费', 8, { uncalculated: '底稿!A1/10000' }],
      ['其中：公务用车购置费', 0, 0],
      ['公务用车运行维护费', 8, { uncalculated: operation }],
    ]),
    sheetOf('底稿', [[61000]]),
  );

function actuals(workbook: WorkbookSnapshot): readonly (string | undefined)[] {
  const { facts } = scan([workbook], { year: null, unitName: null }, () => undefined);
  const valueOf = (fact: 'threePublicActual' | 'threePublicActual.vehicleOperation') =>
    facts.get(fact)?.value.toString();
  return [valueOf('threePublicActual'), valueOf('threePublicActual.vehicleOperation')];
}

describe('没有保存计算结果的公式', () => {
  test('算得出的合计、引用和差当作数读', () => {
    expect(actuals(book('C7-C8'))).toEqual(['93500', '61000']);
  });

  test('算不出的不读', () => {
    expect(actuals(book('VLOOKUP(1,A:C,3)'))).toEqual(['93500', undefined]);
  });

  test('工作簿本身不变', () => {
    const workbook = book('C7-C8');
    expect(recognize([workbook], () => undefined).workbooks[0]).toBe(workbook);
  });
});
