import { workbookBytes, type TestCell } from '../office-host/workbook-bytes';
import type { BookFile } from './stage';

type Rows = readonly (readonly TestCell[])[];
type Spending = { readonly title: string; readonly unit: string | null; readonly reception: number };

/** 三公 of final accounts, in 万元 whatever the sheet says. */
function threePublic({ title, unit, reception }: Spending): Rows {
  return [
    [title, null, null],
    ['编制单位：某县某局', null, unit],
    ['项目', '预算数', '决算数'],
    ['“三公”经费合计', 30, 18 + reception],
    ['1、因公出国（境）费', 0, 0],
    ['2、公务用车购置及运行维护费', 20, 18],
    ['其中：公务用车购置费', 0, 0],
    ['公务用车运行维护费', 20, 18],
    ['3、公务接待费', 10, reception],
  ];
}

const TITLE = '2020年度“三公”经费支出决算表';

/** A sheet without its unit. */
export const unitMissing: BookFile = {
  name: '某局单位不明.xlsx',
  bytes: workbookBytes({ 三公: threePublic({ title: TITLE, unit: null, reception: 6 }) }),
};

/** Two sheets of the same table that disagree. */
export const disputed: BookFile = {
  name: '某局两张表.xlsx',
  bytes: workbookBytes({
    甲: threePublic({ title: TITLE, unit: '单位：万元', reception: 6 }),
    乙: threePublic({ title: TITLE, unit: '单位：万元', reception: 8 }),
  }),
};
