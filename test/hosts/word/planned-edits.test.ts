import type { DocumentChange } from '../../../src/app/document-host';
import { plannedEdits } from '../../../src/hosts/word/rewrite/planned-edits';
import { shortestEdit } from '../../../src/hosts/word/rewrite/shortest-edit';

const edit = (before: string, after: string) => shortestEdit({ start: 10, before, after });

describe('只改要改的几个字', () => {
  it.each([
    ['支出增加5万元', '支出减少5万元', { start: 12, before: '增加', after: '减少' }],
    ['。。', '。', { start: 11, before: '。', after: '' }],
    ['增加', '增加了', { start: 11, before: '加', after: '加了' }],
    ['增', '略增', { start: 10, before: '增', after: '略增' }],
    ['全换', '别的', { start: 10, before: '全换', after: '别的' }],
  ])('%s → %s', (before, after, expected) => {
    expect(edit(before, after)).toEqual(expected);
  });
});

const paragraph = (text: string, anchor: number | null) => ({ place: '', text, anchor });
const TEXTS = ['支出增加，收入增加。', '', '甲', '  乙增加', '丙增加', '末', ''];
const READING = {
  text: {
    paragraphs: [
      paragraph('支出增加，收入增加。', 0),
      paragraph('甲', 2),
      paragraph('乙增加\n丙增加', 3),
      paragraph('末', 5),
      paragraph('', 6),
      paragraph('注', null),
    ],
    controls: [],
    fonts: [],
    unread: [],
  },
  paragraphs: TEXTS,
};
const words = (index: number, start: number, before: string, after: string): DocumentChange => ({
  kind: 'words',
  paragraph: index,
  start,
  before,
  after,
});
const plan = (changes: readonly DocumentChange[], now: readonly string[] = TEXTS) =>
  plannedEdits(READING, changes, now);

describe('要改的字在 Word 里的位置', () => {
  it('同样的字出现几次，认准是第几次', () => {
    expect(plan([words(0, 7, '增加', '减少')])?.words).toEqual([
      { place: { anchor: 0, words: '增加', hit: 1 }, after: '减少' },
    ]);
  });

  it('单元格里的第二段，从单元格文字数过去', () => {
    expect(plan([words(2, 5, '增加', '减少')])?.words).toEqual([
      { place: { anchor: 4, words: '增加', hit: 0 }, after: '减少' },
    ]);
    expect(plan([words(2, 1, '增加', '减少')])?.words).toEqual([
      { place: { anchor: 3, words: '增加', hit: 0 }, after: '减少' },
    ]);
  });

  it('空单元格里填字，不必去找', () => {
    expect(plan([words(4, 0, '', '扣1分')])).toEqual({
      figures: [],
      blanks: [{ anchor: 6, after: '扣1分' }],
      words: [],
      paragraphs: [],
    });
  });

  it('前后一样就不改', () => {
    expect(plan([words(0, 2, '增加', '增加')])?.words).toEqual([]);
  });

  it('整段从后往前换，前面的段号不会变', () => {
    const whole = (index: number, before: string): DocumentChange => ({
      kind: 'paragraph',
      paragraph: index,
      before,
      flatOpc: 'x',
    });
    expect(plan([whole(0, '支出增加，收入增加。'), whole(3, '末')])?.paragraphs).toEqual([
      { anchor: 5, flatOpc: 'x' },
      { anchor: 0, flatOpc: 'x' },
    ]);
  });

  it.each([
    ['这一段改过', [words(0, 2, '增加', '减少')], ['支出增加了，收入增加。', ...TEXTS.slice(1)]],
    ['多了一段', [words(0, 2, '增加', '减少')], [...TEXTS, '新']],
    ['读到的就不是这几个字', [words(0, 0, '增加', '减少')], TEXTS],
    ['脚注里的字 Word 找不到', [words(5, 0, '注', '主')], TEXTS],
    ['跨两段的字', [words(2, 2, '加\n丙', '加')], TEXTS],
    ['没有要找的字', [words(0, 2, '', '加')], TEXTS],
    ['空格里已经填了字', [words(4, 0, '', '扣1分')], [...TEXTS.slice(0, 6), '扣2分']],
  ])('%s，就一处也不改', (_name, changes, now) => {
    expect(plan(changes, now)).toBeNull();
  });

  it('别处改过不妨碍', () => {
    expect(plan([words(0, 2, '增加', '减少')], [...TEXTS.slice(0, 5), '尾', ''])).not.toBeNull();
  });
});
