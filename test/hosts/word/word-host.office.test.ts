import type {
  DocumentChange,
  DocumentHost,
  DocumentText,
  PrintedReport,
} from '../../../src/app/document-host';
import type { HostTask } from '../../../src/app/workbook-host';
import { documentWriter } from '../../../src/hosts/file/document-writer';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { wordHost } from '../../../src/hosts/word/word-host';
import { paragraphsIn } from '../../office-host/document/document-model';
import { textOf } from '../../office-host/document/paragraph-text';
import { controlsOf } from '../../office-host/document/span-places';
import { child, valueOf } from '../../office-host/document/xml-node';
import { documentBytes } from '../../office-host/document-bytes';
import type { Fault } from '../../office-host/host/faults';
import { startWord, type RunningWord } from '../../office-host/node/start-word';
import { holdTime, passTime, releaseTime } from '../../own-time';
import { body, reportOf, words } from '../../ooxml/small-report';

const TASK: HostTask = { signal: { aborted: false }, progress: () => undefined };
/** In milliseconds. */
const PATIENCE = { answer: 60_000 };
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const control = (id: number, tag: string, text: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${String(id)}"/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
const DOCUMENT = [
  run('自评报告'),
  run('支出') + control(-5, 'jx:fact:a:plain', '12.00') + run('万元，增加，收入增加。'),
  '',
  run('得分') + control(6, 'jx:total:points', '95') + run('分') + control(9, '别人的', '别'),
  run('末段'),
]
  .map((content) => `<w:p>${content}</w:p>`)
  .join('');

const FAULTS = {
  refused: { kind: 'refusal', code: 'AccessDenied' },
  lost: { kind: 'lostAnswer', code: 'ConnectionFailure' },
  midway: { kind: 'error', code: 'GeneralException', afterActions: 4 },
  hang: { kind: 'hang', until: new Promise<void>(() => undefined) },
} as const satisfies Readonly<Record<string, Fault>>;

let word: RunningWord;
let host: DocumentHost;

beforeEach(() => open(DOCUMENT));
afterEach(() => {
  releaseTime();
  word.close();
});

/** The n-th request from now meets the fault; a request that hangs is waited for until patience is over. */
function meet(request: number, fault: keyof typeof FAULTS): void {
  if (fault === 'hang') {
    holdTime();
    const act = () => {
      passTime(PATIENCE.answer);
    };
    word.host.faults.at(request, { kind: 'interference', act });
  }
  word.host.faults.at(request, FAULTS[fault]);
}

async function open(document: string): Promise<void> {
  word = await startWord(documentBytes(document), '报告.docx');
  host = wordHost(PATIENCE);
}

function texts(): readonly string[] {
  return paragraphsIn(word.host.document.body).map(textOf);
}

function controls(): readonly number[] {
  return controlsOf(word.host.document.body).map((each) => Number(valueOf(child(each, 'w:sdtPr'), 'w:id')));
}

function requests(): number {
  return word.host.traffic.of('start').requests;
}

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
const NEW = documentWriter(codecNode).printParagraphs([
  { kind: 'paragraph', role: 'body', inlines: [words('新段')] },
]);
const WHOLE: DocumentChange = { kind: 'paragraph', paragraph: 3, before: '末段', flatOpc: NEW };
const ALL = [...FIGURES, WORDS, WHOLE];

describe('读文档', () => {
  it('一次请求读完，空段计数，别人的控件不算', async () => {
    const { paragraphs, controls } = await read();
    expect(requests()).toBe(1);
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
    meet(1, fault);
    expect(await host.read(TASK)).toMatchObject({ ok: false, problem: { code } });
  });
});

describe('改文档', () => {
  const changed = ['自评报告', '支出13.50万元，增加，收入有所减少。', '', '得分96分别', '新段'];

  it('只改数字，查一次写一次', async () => {
    const text = await read();
    expect(await problemOf(host.rewrite(text, FIGURES, TASK))).toBe('done');
    expect(requests()).toBe(3);
    expect(texts()[1]).toBe('支出13.50万元，增加，收入增加。');
    expect(controls()).toEqual([-5, 6, 9]);
  });

  it('数字、字句、整段一起改：找一次，写一次，再去掉原来的段', async () => {
    const text = await read();
    expect(await problemOf(host.rewrite(text, ALL, TASK))).toBe('done');
    expect(requests()).toBe(5);
    expect(texts()).toEqual(changed);
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
  ] as const)('第 %i 次请求 %s：一处也没改，说成 %s', async (request, fault, code) => {
    const text = await read();
    const before = texts();
    meet(request, fault);
    expect(await problemOf(host.rewrite(text, ALL, TASK))).toBe(code);
    expect(texts()).toEqual(before);
    expect(controls()).toEqual([-5, 6, 9]);
  });

  it('退回也失败，就说没能恢复', async () => {
    const text = await read();
    meet(3, 'midway');
    meet(4, 'refused');
    expect(await problemOf(host.rewrite(text, ALL, TASK))).toBe('notRestored');
  });

  it.each([
    [
      '数字',
      () => {
        word.host.user.typeInto('jx:total:points', '97');
      },
    ],
    [
      '要换的段',
      () => {
        word.host.user.typeParagraph(4, '末段补');
      },
    ],
  ])('读过之后有人改了%s，一处也不写', async (_name, typing) => {
    const text = await read();
    word.host.faults.at(1, { kind: 'interference', act: typing });
    expect(await problemOf(host.rewrite(text, ALL, TASK))).toBe('changedMeanwhile');
    expect(texts().join()).not.toContain('13.50');
  });

  it('不是本次读到的文字，不据以改动', async () => {
    const text = await read();
    expect(await problemOf(host.rewrite({ ...text }, FIGURES, TASK))).toBe('changedMeanwhile');
  });

  it('上一次写入还没有回音，不再写', async () => {
    const text = await read();
    meet(2, 'hang');
    expect(await problemOf(host.rewrite(text, FIGURES, TASK))).toBe('hostBusy');
    const sent = requests();
    expect(await problemOf(host.rewrite(text, FIGURES, TASK))).toBe('hostBusy');
    expect(requests()).toBe(sent);
  });

  it('只读的文档不写', async () => {
    const text = await read();
    Object.assign(Office.context.document, { mode: 'readOnly' });
    expect(await problemOf(host.rewrite(text, FIGURES, TASK))).toBe('readOnly');
    expect(requests()).toBe(1);
  });
});

describe('插入报告', () => {
  let printed: PrintedReport;
  beforeAll(async () => {
    printed = await documentWriter(codecNode).print(reportOf(body(words('新段')), body(words('又一段'))));
  });

  it('插在文末，两次请求', async () => {
    expect(await problemOf(host.insert(printed, 'end', TASK))).toBe('done');
    expect(requests()).toBe(2);
    expect(texts().slice(4, 9)).toEqual(['末段', '', '新段', '又一段', '']);
  });

  it('空白文档从头放起，不留空页', async () => {
    word.close();
    await open('<w:p/>');
    expect(await problemOf(host.insert(printed, 'end', TASK))).toBe('done');
    expect(texts().slice(0, 3)).toEqual(['新段', '又一段', '']);
  });

  it.each([
    [1, 'refused', 'documentProtected'],
    [2, 'refused', 'documentProtected'],
    [2, 'midway', 'unexpected'],
    [2, 'lost', 'connectionLost'],
    [2, 'hang', 'hostBusy'],
  ] as const)('第 %i 次请求 %s：文档里什么也没留下', async (request, fault, code) => {
    const before = texts();
    meet(request, fault);
    expect(await problemOf(host.insert(printed, 'end', TASK))).toBe(code);
    expect(texts()).toEqual(before);
  });
});

describe('去掉链接', () => {
  it('只去我们的控件，文字都在', async () => {
    const before = texts();
    expect(await problemOf(host.dissolve(TASK))).toBe('done');
    expect(requests()).toBe(2);
    expect(texts()).toEqual(before);
    expect(controls()).toEqual([9]);
  });

  it('锁住的控件先解锁再去掉', async () => {
    word.close();
    await open(DOCUMENT.replace('<w:id w:val="6"/>', '<w:id w:val="6"/><w:lock w:val="sdtLocked"/>'));
    const before = texts();
    expect(await problemOf(host.dissolve(TASK))).toBe('done');
    expect([controls(), texts()]).toEqual([[9], before]);
  });

  it('被拒绝时说明原因，一个也没有去掉', async () => {
    meet(2, 'refused');
    expect(await problemOf(host.dissolve(TASK))).toBe('documentProtected');
    expect(controls()).toEqual([-5, 6, 9]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('做到第 %i 步停下，余下的接着去掉', async (afterActions) => {
    const before = texts();
    word.host.faults.failAt(2, 'GeneralException', afterActions);
    expect(await problemOf(host.dissolve(TASK))).toBe('done');
    expect([controls(), texts()]).toEqual([[9], before]);
  });

  it('做完了却没有回音，看清楚都去掉了才算', async () => {
    meet(2, 'lost');
    expect(await problemOf(host.dissolve(TASK))).toBe('done');
    expect(controls()).toEqual([9]);
  });

  it('一直做不完，就说没有完成；再来一次能做完，文字都在', async () => {
    const before = texts();
    for (const request of [2, 4]) word.host.faults.failAt(request, 'GeneralException', 3);
    expect(await problemOf(host.dissolve(TASK))).toBe('unexpected');
    expect(await problemOf(host.dissolve(TASK))).toBe('done');
    expect([controls(), texts()]).toEqual([[9], before]);
  });
});
