import type { FunctionComponent } from 'react';
import type { CheckItemView } from '../../../src/app/report-link/link-views';
import { CheckTab } from '../../../src/taskpane/word/check/CheckTab';
import { ComposeTab } from '../../../src/taskpane/word/compose/ComposeTab';
import { HandInTab } from '../../../src/taskpane/word/hand-in/HandInTab';
import { RefreshTab } from '../../../src/taskpane/word/refresh/RefreshTab';
import { NEW_WORD_SESSION } from '../../../src/taskpane/word/session/word-reducer';
import type { WordSession } from '../../../src/taskpane/word/session/word-session';
import { SourceTab } from '../../../src/taskpane/word/source/SourceTab';
import { wordsOf } from '../scoring/rendered-step';
import { renderedTab } from './rendered-tab';
import { onSample, untilTold } from './session/word-session-on-sample';

const TABS: readonly (readonly [string, FunctionComponent])[] = [
  ['来源', SourceTab],
  ['成文', ComposeTab],
  ['刷新', RefreshTab],
  ['核对', CheckTab],
  ['报送', HandInTab],
];
const CHINESE = /[\u4e00-\u9fff]/;
const TEXT = { paragraphs: [], controls: [], fonts: ['仿宋_GB2312'], unread: [] };

const ITEM: CheckItemView = {
  severity: 'error',
  category: '数字',
  place: '第 7 段',
  anchor: 6,
  excerpt: '公用经费支出1186.51万元',
  message: '应为 186.51万元',
  fix: {
    label: '1186.51 → 186.51',
    change: { kind: 'figure', control: 1, before: '1186.51', after: '186.51' },
  },
};
const AGREES: CheckItemView = { ...ITEM, severity: 'info', message: '与公用经费决算数一致', fix: null };

describe('五个页', () => {
  let read: WordSession;
  beforeAll(async () => {
    const pane = await onSample();
    read = pane.store.session();
  });

  test.each(TABS)('%s：还没有打开来源时说明先做什么', (name, Tab) => {
    const words = wordsOf(renderedTab(Tab, NEW_WORD_SESSION));
    expect(words.startsWith(`${name}|`)).toBe(true);
    expect(words).toContain(name === '来源' ? '打开工作簿或数据包' : '来源');
  });

  test.each(TABS)('%s：英文界面没有漏译', (_name, Tab) => {
    const words = wordsOf(renderedTab(Tab, NEW_WORD_SESSION, { language: 'en' }));
    expect(words).not.toMatch(CHINESE);
  });

  test('来源：自评结果和来源的时间、指纹', () => {
    const words = wordsOf(renderedTab(SourceTab, read));
    expect(words).toContain('单位|邵东市机关事务服务中心|年度|2020|得分|93 分|等次|优秀');
    expect(words).toMatch(
      /机关事务服务中心2020年度\.xlsx\|保存于 2021-03-09 \d\d:\d\d\|内容指纹 [0-9A-F]{8}/,
    );
    expect(words).toContain('没有存疑的地方。');
  });

  test('来源：存疑逐处列出，说到哪里去确认', () => {
    const { evaluated } = read;
    if (evaluated === null) throw new Error('The sample was assessed.');
    const doubtful = { ...evaluated, doubts: ['公用经费决算数：186.51（F23）；182.40（F24）'] };
    const words = wordsOf(renderedTab(SourceTab, { ...read, evaluated: doubtful }));
    expect(words).toContain('存疑 1 处');
    expect(words).toMatch(
      /请在 Excel 窗格或网页中逐处确认.*\|公用经费决算数：186\.51（F23）；182\.40（F24）/,
    );
    expect(words).not.toContain('没有存疑的地方');
  });

  test('成文：提纲、章节、模板、预览都在，已插入过时提醒用刷新', async () => {
    const words = wordsOf(renderedTab(ComposeTab, read));
    for (const part of [
      '插到文末',
      '插到光标处',
      '新文档',
      '复制文字',
      '保存 .docx',
      '提纲',
      '打开模板',
      '预览',
    ])
      expect(words).toContain(part);
    expect(words).toContain('公用经费控制率');
    const pane = await onSample();
    pane.actions.insert('end');
    const again = wordsOf(renderedTab(ComposeTab, await untilTold(pane)));
    expect(again).toContain('文档里已经插入过报告');
  });

  test('成文：不能保存文件的平台没有保存按钮，说明怎么办', () => {
    const words = wordsOf(renderedTab(ComposeTab, read, { saves: false }));
    expect(words).not.toContain('保存 .docx');
    expect(words).toContain('这里的窗格不能保存文件');
  });

  test('刷新：删去的和改成的不单靠颜色区分，别人改写的句子不能采用', () => {
    const relink = { splices: [], figures: {} };
    const sentence = { place: '第 10 段', anchor: 9, before: '增加', after: '减少', relink };
    const diff = [
      { kind: 'same', text: '比预算' },
      { kind: 'removed', text: '增加' },
      { kind: 'added', text: '减少' },
    ] as const;
    const view = { figures: [], sentences: [{ ...sentence, diff, changes: null }], unchanged: 3 };
    const html = renderedTab(RefreshTab, { ...read, refresh: { text: TEXT, view, severed: [] } });
    expect(html).toMatch(/<del [^>]*>增加<\/del><ins [^>]*>减少<\/ins>/);
    expect(wordsOf(html)).toContain('这句话有人改写过，只供对照，不会替换。');
    expect(wordsOf(html)).not.toContain('全部采用');
  });

  test('核对：先列要改的，一致的收起；可以改正、导出', () => {
    const view = { summary: '共核对 2 个数', items: [ITEM, AGREES], agreeing: 1, clean: false };
    const words = wordsOf(renderedTab(CheckTab, { ...read, check: { text: TEXT, view } }));
    expect(words).toContain('须改（1）|留意（0）|说明（1）');
    expect(words).toContain('数字：应为 186.51万元');
    expect(words).toContain('改正 1186.51 → 186.51|第 7 段');
    expect(words).not.toContain('与公用经费决算数一致');
    expect(words).toContain('改正全部有把握的（1 处）|导出清单');
  });

  test('报送：有错误时要写理由，字体看不出来就直说', () => {
    const view = { summary: '', items: [ITEM], agreeing: 0, clean: false };
    const html = renderedTab(HandInTab, { ...read, check: { text: TEXT, view } });
    expect(wordsOf(html)).toContain('还有 1 处须改');
    expect(html).toMatch(/<button[^>]*aria-disabled="true"[^>]*>写明理由，仍然生成/);
    expect(wordsOf(html)).toMatch(/仿宋_GB2312\|看不出来.*不一定准确/);
    const clean = { ...view, items: [], clean: true };
    const words = wordsOf(renderedTab(HandInTab, { ...read, check: { text: TEXT, view: clean } }));
    expect(words).toContain('核对没有发现错误，可以生成。|生成报送稿');
  });

  test('报送：做完后说明做了什么、怎样退回', () => {
    const handedIn = { figures: 145, errors: 2, reason: '按市局口径填报' };
    const words = wordsOf(renderedTab(HandInTab, { ...read, handedIn }));
    expect(words).toContain('已去掉 145 处数字的挂接标记');
    expect(words).toContain('最后核对有 2 处须改，理由：按市局口径填报');
    expect(words).toContain('Ctrl+Z');
  });
});
