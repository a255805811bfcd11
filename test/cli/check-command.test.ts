import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCommand } from '../../src/cli/check-command';
import { docxWithBody, p } from '../hosts/file/docx-reader/docx-file';

const BOOK = 'assets/sample/机关事务服务中心2020年度.xlsx';

async function checked(body: string, json: boolean) {
  const report = join(mkdtempSync(join(tmpdir(), 'jixiao-')), '报告.docx');
  writeFileSync(report, docxWithBody(body));
  const choices = { json, system: null, year: null, unit: null, scope: null, mapping: null, out: null };
  return checkCommand({ kind: 'check', report, files: [BOOK], ...choices }, () => undefined);
}

const SENTENCE =
  '第 1 段之后：这里嵌着另一个文件，里面的文字读不到，没有核对。请用 Word 打开报告，另存一次再核对。';

test('报告里嵌着读不到的文件：在标准错误和 JSON 里都说明', async () => {
  const body = `${p('公用经费支出186.51万元。')}<w:altChunk r:id="rId9"/>`;
  expect((await checked(body, false)).errors).toEqual([SENTENCE]);
  const { output, errors } = await checked(body, true);
  expect(errors).toEqual([SENTENCE]);
  expect(JSON.parse(output)).toMatchObject({ unread: [SENTENCE] });
});

test('都读到了就不说', async () => {
  const { output, errors } = await checked(p('公用经费支出186.51万元。'), true);
  expect(errors).toEqual([]);
  expect(JSON.parse(output)).toMatchObject({ unread: [], agrees: [{ place: '第 1 段' }] });
});
