import { fileNameOf } from '../../../src/taskpane/session/file-name-of';

test.each([
  ['县机关事务服务中心', 2020, '县机关事务服务中心2020年度'],
  ['教育局/招生办: "A"', null, '教育局招生办 A'],
] as const)('%s %s 的文件名', (unit, year, name) => {
  expect(fileNameOf(unit, year)).toBe(name);
});
