import { wordHost } from '../../../src/hosts/word/word-host';
import { documentWriter } from '../../../src/hosts/file/document-writer';
import { documentReader } from '../../../src/hosts/file/document-reader';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { body, FIGURE, reportOf, words } from '../../ooxml/small-report';
import { startWord, type RunningWord } from '../../office-host/node/start-word';
import { docxWithBody } from '../file/docx-reader/docx-file';

const TASK = { signal: { aborted: false }, progress: () => undefined };
const REPORT = reportOf(body(words('支出'), FIGURE, words('万元，比上年增加。')), body(words('末段')));

let running: RunningWord | null = null;

afterEach(() => {
  running?.close();
  running = null;
});

async function savedTexts(word: RunningWord): Promise<readonly string[]> {
  const read = await documentReader(codecNode).read({ name: '存.docx', bytes: word.save() });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.paragraphs.map(({ text }) => text);
}

describe('真的 Office.js 连着仿真的 Word', () => {
  it('把报告插进空白文档，文字与命令行写的一样', async () => {
    running = await startWord(docxWithBody('<w:p/>'), '报告.docx');
    const printed = await documentWriter(codecNode).print(REPORT);
    expect(await wordHost().insert(printed, 'end', TASK)).toEqual({ ok: true, value: null });
    const written = await documentReader(codecNode).read({ name: '报告.docx', bytes: printed.docx });
    expect(await savedTexts(running)).toEqual(
      written.ok ? written.value.paragraphs.map(({ text }) => text) : null,
    );
  });

  it('读出数字，改数字和字句，再去掉链接', async () => {
    running = await startWord(await documentWriter(codecNode).write(REPORT), '报告.docx');
    const host = wordHost();
    const read = await host.read(TASK);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const [control] = read.value.controls;
    const paragraph = control?.paragraph ?? -1;
    const text = read.value.paragraphs[paragraph]?.text ?? '';
    const rewritten = await host.rewrite(
      read.value,
      [
        { kind: 'figure', control: control?.id ?? -1, before: '1126.69', after: '1000.00' },
        { kind: 'words', paragraph, start: text.indexOf('增加'), before: '增加', after: '减少' },
      ],
      TASK,
    );
    expect(rewritten).toEqual({ ok: true, value: null });
    expect(await savedTexts(running)).toContain('支出1000.00万元，比上年减少。');
    expect(await host.dissolve(TASK)).toEqual({ ok: true, value: null });
    const dissolved = await host.read(TASK);
    expect(dissolved.ok ? dissolved.value.controls : null).toEqual([]);
  });
});
