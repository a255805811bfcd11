import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { baseName, writeOutputs } from '../../src/cli/output-files';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const folder = (): string => mkdtempSync(join(tmpdir(), 'jixiao-out-'));

describe('写出结果', () => {
  it('文件夹不存在时建立，写出后不留临时文件', async () => {
    const out = join(folder(), '自评');
    const paths = await writeOutputs(out, [{ name: 'a.xlsx', bytes: bytes('1') }]);
    expect(paths).toEqual([join(out, 'a.xlsx')]);
    expect(readdirSync(out)).toEqual(['a.xlsx']);
  });

  it('已有的文件绝不覆盖，新的编号', async () => {
    const out = folder();
    writeFileSync(join(out, 'a.xlsx'), '手工填过');
    const paths = await writeOutputs(out, [{ name: 'a.xlsx', bytes: bytes('新') }]);
    expect(paths).toEqual([join(out, 'a（2）.xlsx')]);
    expect(readFileSync(join(out, 'a.xlsx'), 'utf8')).toBe('手工填过');
  });

  it('内容相同的不再写第二份', async () => {
    const out = folder();
    const file = { name: 'a.xlsx', bytes: bytes('同样') };
    await writeOutputs(out, [file]);
    expect(await writeOutputs(out, [file])).toEqual([join(out, 'a.xlsx')]);
    expect(readdirSync(out)).toEqual(['a.xlsx']);
  });

  it('有一个写不成时，一个也不留下', async () => {
    const out = folder();
    const files = [
      { name: 'a.xlsx', bytes: bytes('1') },
      { name: '没有的文件夹/b.docx', bytes: bytes('2') },
    ];
    await expect(writeOutputs(out, files)).rejects.toThrow('ENOENT');
    expect(readdirSync(out)).toEqual([]);
  });
});

it.each([
  ['/tmp/决算.xlsx', '决算'],
  ['决算-绩效自评.xlsx', '决算'],
  ['决算-绩效自评（2）.xlsx', '决算'],
  ['绩效自评补充.xls', '绩效自评补充'],
])('%s 的结果以“%s”命名', (path, name) => {
  expect(baseName(path)).toBe(name);
});
