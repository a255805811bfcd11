import { scoredWorkbookName } from '../../../src/hosts/page/scored-workbook-name';

it.each([
  ['决算.xlsx', '决算-绩效自评.xlsx'],
  ['带宏.XLSM', '带宏-绩效自评.xlsm'],
  ['旧格式.xls', '旧格式-绩效自评.xlsx'],
  ['决算-绩效自评.xlsx', '决算-绩效自评.xlsx'],
  ['决算-绩效自评（2）.xlsx', '决算-绩效自评.xlsx'],
  ['没有扩展名', '没有扩展名-绩效自评.xlsx'],
])('%s 评分后存为 %s', (file, name) => {
  expect(scoredWorkbookName(file)).toBe(name);
});
