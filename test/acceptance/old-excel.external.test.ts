import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threePublicInOldExcel } from '../hosts/file/xls-reader/three-public-in-old-excel';
import { emptyFolder, runCommand } from './run-command';

describe('打包好的命令读中文 Excel 5.0/95 的工作簿', () => {
  it.each([
    ['写明代码页 936', 936],
    ['没有写代码页', undefined],
    ['代码页写成了西欧的 1252', 1252],
  ])('%s', (_name, codePage) => {
    const folder = emptyFolder();
    const file = join(folder, '三公.xls');
    writeFileSync(file, threePublicInOldExcel(codePage));
    const run = runCommand(['score', '--json', file, '--out', folder]);
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toMatchObject({
      unit: '某县水利局',
      year: 2020,
      facts: {
        'threePublicBudget.reception': {
          value: 125000,
          source: { workbook: '三公.xls', sheet: '三公经费', cell: 'B6' },
        },
      },
    });
  });
});
