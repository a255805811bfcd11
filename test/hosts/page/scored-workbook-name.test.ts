import { scoredWorkbookName } from '../../../src/hosts/page/scored-workbook-name';

it.each([
  ['决算.xlsx', 'xlsx', '决算-绩效自评.xlsx'],
  ['带宏.XLSM', 'xlsm', '带宏-绩效自评.xlsm'],
  ['模板.xltx', 'xlsx', '模板-绩效自评.xlsx'],
  ['旧格式.xls', 'xlsx', '旧格式-绩效自评.xlsx'],
  ['决算-绩效自评.xlsx', 'xlsx', '决算-绩效自评.xlsx'],
  ['决算-绩效自评（2）.xlsx', 'xlsx', '决算-绩效自评.xlsx'],
  ['没有扩展名', 'xlsx', '没有扩展名-绩效自评.xlsx'],
] as const)('%s（%s）评分后存为 %s', (file, extension, name) => {
  expect(scoredWorkbookName(file, extension)).toBe(name);
});
