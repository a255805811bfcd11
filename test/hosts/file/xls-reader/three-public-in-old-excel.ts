import { byteLabel, gbk, number, oldWorkbook } from './old-workbook';

const ROWS: readonly (readonly (string | number)[])[] = [
  ['2020年“三公”经费预算表'],
  ['编制单位：某县水利局', '单位：万元'],
  ['项目', '预算数'],
  ['合计', 12.5],
  ['1、因公出国（境）费', 0],
  ['2、公务接待费', 12.5],
  ['3、公务用车购置及运行费', 0],
];

/** A small budget as Chinese Excel 5.0 or 95 saves it; without a code page where none is given. */
export function threePublicInOldExcel(codePage?: number): Uint8Array {
  const cells = ROWS.flatMap((row, rowIndex) =>
    row.map((value, column) =>
      typeof value === 'number' ? number(rowIndex, column, value) : byteLabel(rowIndex, column, gbk(value)),
    ),
  );
  return oldWorkbook({
    biff: 5,
    ...(codePage === undefined ? {} : { codePage }),
    sheetName: gbk('三公经费'),
    cells,
  });
}
