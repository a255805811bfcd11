import type { DocumentChange, DocumentHost, DocumentText } from '../../../src/app/document-host';
import type { HostTask } from '../../../src/app/workbook-host';
import { wordHost } from '../../../src/hosts/word/word-host';
import { startSmallWord, type Fault, type SmallWord } from './small-word';

const TASK: HostTask = { signal: { aborted: false }, progress: () => undefined };
const words = (text: string) => ({ text });
const PACKAGE = '<w:p><w:r><w:t>新段</w:t></w:r></w:p>';

let word: SmallWord;
let host: DocumentHost;

beforeEach(() => {
  word = startSmallWord([
    [words('自评报告')],
    [words('支出'), { text: '12.00', id: -5, tag: 'jx:fact:a:plain' }, words('万元，增加，收入增加。')],
    [],
    [
      words('得分'),
      { text: '95', id: 6, tag: 'jx:total:points' },
      words('分'),
      { text: '别', id: 9, tag: '别人的' },
    ],
    [words('末段')],
  ]);
  host = wordHost({ answer: 30 });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Word');
  Reflect.deleteProperty(globalThis, 'Office');
});

async function read(): Promise<DocumentText> {
  const result = await host.read(TASK);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const problemOf = async (work: ReturnType<DocumentHost['rewrite']>): Promise<string> => {
  const result = await work;
  return result.ok ? 'done' : result.problem.code;
};

const FIGURES: readonly DocumentChange[] = [
  { kind: 'figure', control: -5, before: '12.00', after: '13.50' },
  { kind: 'figure', control: 6, before: '95', after: '96' },
];
const WORDS: DocumentChange = { kind: 'words', paragraph: 1, start: 15, before: '增加', after: '有所减少' };
const WHOLE: DocumentChange = { kind: 'paragraph', paragraph: 3, before: '末段', flatOpc: PACKAGE };
const ALL = [...FIGURES, WORDS, WHOLE];

describe('读文档', () => {
  it('一次请求读完，空段计数，别人的控件不算', async () => {
    const { paragraphs, controls } = await read();
    expect(word.requests()).toBe(1);
    expect(paragraphs.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['自评报告', 0],
      ['支出12.00万元，增加，收入增加。', 1],
      ['得分95分别', 3],
      ['末段', 4],
    ]);
    expect(controls.map(({ id, text, start }) => [id, text, start])).toEqual([
      [-5, '12.00', 2],
      [6, '95', 2],
    ]);
  });

  it('取消了就不给结果', async () => {
    const result = await host.read({ ...TASK, signal: { aborted: true } });
    expect(result).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  });

  it.each([
    ['refused', 'documentProtected'],
    ['lost', 'connectionLost'],
    ['hang', 'hostBusy'],
  ] as const)('请求 %s，说成 %s', async (fault, code) => {
    word.at(1, fault);
    expect(await host.read(TASK)).toMatchObject({ ok: false, problem: { code } });
  });
});

describe('改文档', () => {
  const changed = ['自评报告', '支出13.50万元，增加，收入有所减少。', '', '得分96分别', '新段'];

  it('只改数字，查一次写一次', async () => {
    const text = await read();
    expect(await problemOf(host.rewrite(text, FIGURES, TASK))).toBe('done');
    expect(word.requests()).toBe(3);
    expect(word.texts()[1]).toBe('支出13.50万元，增加，收入增加。');
    expect(word.controls()).toEqual([-5, 6, 9]);
  });

  it('数字、字句、整段一起改，多一次请求去找', async () => {
    const text = await read();
    expect(await problemOf(host.rewrite(text, ALL, TASK))).toBe('done');
    expect(word.requests()).toBe(4);
    expect(word.texts()).toEqual(changed);
  });

  it.each([
    [1, 'refused', 'documentProtected'],
    [1, 'lost', 'connectionLost'],
    [1, 'hang', 'hostBusy'],
    [2, 'refused', 'documentProtected'],
    [2, 'lost', 'connectionLost'],
    [2, 'hang', 'hostBusy'],
    [3, 'refused', 'documentProtected'],
    [3, 'midway', 'unexpected'],
    [3, 'lost', 'connectionLost'],
    [3, 'hang', 'hostBusy'],
  ] as const)('第 %i 次请求 %s：一处也没改，说成 %s', async (request, fault: Fault, code) => {
    const text = await read();
    const before = word.texts();
    word.at(request, fault);
    expect(await problemOf(host.rewrite(text, ALL, TASK))).toBe(code);
    expect(word.texts()).toEqual(before);
    expect(word.controls()).toEqual([-5, 6, 9]);
  });

  it('退回也失败，就说没能恢复', async () => {
    const text = await read();
    word.at(3, 'midway');
    word.at(4, 'refused');
    expect(await problemOf(host.rewrite(text, ALL, TASK))).toBe('notRestored');
  });

  it.each([
    [
      '数字',
      () => {
        const piece = word.paragraphs[3]?.pieces[1];
        if (piece !== undefined) piece.text = '97';
      },
    ],
    [
      '要换的段',
      () => {
        word.paragraphs[4]?.pieces.push({ text: '补' });
      },
    ],
    [
      '段数',
      () => {
        word.paragraphs.unshift({ pieces: [{ text: '新的第一段' }] });
      },
    ],
  ])('读过之后有人改了%s，一处也不写', async (_name, typing) => {
    const text = await read();
    word.at(1, typing);
    expect(await problemOf(host.rewrite(text, ALL, TASK))).toBe('changedMeanwhile');
    expect(word.texts().join()).not.toContain('13.50');
  });

  it('不是本次读到的文字，不据以改动', async () => {
    const text = await read();
    expect(await problemOf(host.rewrite({ ...text }, FIGURES, TASK))).toBe('changedMeanwhile');
  });

  it('上一次写入还没有回音，不再写', async () => {
    const text = await read();
    word.at(2, 'hang');
    expect(await problemOf(host.rewrite(text, FIGURES, TASK))).toBe('hostBusy');
    const requests = word.requests();
    expect(await problemOf(host.rewrite(text, FIGURES, TASK))).toBe('hostBusy');
    expect(word.requests()).toBe(requests);
  });

  it('只读的文档不写', async () => {
    const text = await read();
    Object.assign(Office.context.document, { mode: 'readOnly' });
    expect(await problemOf(host.rewrite(text, FIGURES, TASK))).toBe('readOnly');
    expect(word.requests()).toBe(1);
  });
});

describe('插入报告', () => {
  const printed = { flatOpc: PACKAGE + PACKAGE, docx: new Uint8Array() };

  it('插在文末，两次请求', async () => {
    expect(await problemOf(host.insert(printed, 'end', TASK))).toBe('done');
    expect(word.requests()).toBe(2);
    expect(word.texts().slice(-3)).toEqual(['', '新段', '新段']);
  });

  it('空白文档从头放起，不留空页', async () => {
    word = startSmallWord([[]]);
    expect(await problemOf(host.insert(printed, 'end', TASK))).toBe('done');
    expect(word.texts()).toEqual(['新段', '新段', '']);
  });

  it.each([
    [1, 'refused', 'documentProtected'],
    [2, 'refused', 'documentProtected'],
    [2, 'midway', 'unexpected'],
    [2, 'lost', 'connectionLost'],
    [2, 'hang', 'hostBusy'],
  ] as const)('第 %i 次请求 %s：文档里什么也没留下', async (request, fault: Fault, code) => {
    const before = word.texts();
    word.at(request, fault);
    expect(await problemOf(host.insert(printed, 'end', TASK))).toBe(code);
    expect(word.texts()).toEqual(before);
  });
});

describe('去掉链接', () => {
  it('只去我们的控件，文字都在', async () => {
    const before = word.texts();
    expect(await problemOf(host.dissolve(TASK))).toBe('done');
    expect(word.requests()).toBe(2);
    expect(word.texts()).toEqual(before);
    expect(word.controls()).toEqual([9]);
  });

  it('被拒绝时说明原因', async () => {
    word.at(2, 'refused');
    expect(await problemOf(host.dissolve(TASK))).toBe('documentProtected');
    expect(word.controls()).toEqual([-5, 6, 9]);
  });
});
