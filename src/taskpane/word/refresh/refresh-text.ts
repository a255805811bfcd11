import type { FigureChangeView } from '../../../app/report-link/link-views';
import type { Texts } from '../../text/use-text';

/** The words of 刷新. */
export type RefreshText = {
  readonly heading: string;
  readonly intro: string;
  readonly look: string;
  readonly again: string;
  readonly severed: (count: number) => string;
  readonly giveTagsBack: string;
  readonly summary: (changed: number, unchanged: number) => string;
  readonly takeAll: (count: number) => string;
  readonly figures: (count: number) => string;
  readonly sentences: (count: number) => string;
  readonly byHand: (count: number) => string;
  readonly byHandHint: string;
  readonly lost: (count: number) => string;
  readonly lostHint: string;
  readonly before: string;
  readonly after: string;
  readonly noValue: string;
  readonly state: Readonly<Record<FigureChangeView['state'], string>>;
  readonly take: string;
  readonly takeLabel: (label: string) => string;
  readonly replace: string;
  readonly replaceLabel: (label: string) => string;
  readonly removed: string;
  readonly added: string;
  readonly newParagraph: string;
  readonly goneSentence: string;
  readonly ownWords: string;
};

/** 刷新 in both languages. */
export const REFRESH_TEXT: Texts<RefreshText> = {
  'zh-CN': {
    heading: '刷新',
    intro: '工作簿改动后，逐处列出文档里的数字和句子会怎样变，由您决定采用哪些。没有采用的不会改。',
    look: '读取文档，查看变动',
    again: '重新读取文档',
    severed: (count) =>
      `这份文档用别的程序保存过，${String(count)} 处数字的链接被去掉了，文字都在。可以按原来的次序恢复。`,
    giveTagsBack: '恢复数字的链接',
    summary: (changed, unchanged) => `${String(changed)} 处可以刷新，${String(unchanged)} 处数字不变。`,
    takeAll: (count) => `全部采用（${String(count)} 处）`,
    figures: (count) => `数字变动（${String(count)}）`,
    sentences: (count) => `句子变动（${String(count)}）`,
    byHand: (count) => `手工改过的数字（${String(count)}）`,
    byHandHint: '有人在文档里改过这些数字，“全部采用”不会动它们，只能逐个换回。',
    lost: (count) => `失去来源的数字（${String(count)}）`,
    lostHint: '来源中已经没有对应的内容，文字保持原样，请人工核对。',
    before: '文档中',
    after: '来源中',
    noValue: '没有',
    state: { changed: '来源已变', editedByHand: '手工改过', lost: '失去来源' },
    take: '采用',
    takeLabel: (label) => `采用：${label}`,
    replace: '换成来源的数',
    replaceLabel: (label) => `换成来源的数：${label}`,
    removed: '删去',
    added: '改为',
    newParagraph: '新增的段落',
    goneSentence: '不再需要的文字',
    ownWords: '这句话有人改写过，只供对照，不会替换。',
  },
  en: {
    heading: 'Refresh',
    intro:
      'After the workbook changed: how each figure and sentence of the document would change. You decide what is taken over; nothing else is touched.',
    look: 'Read the document and show changes',
    again: 'Read the document again',
    severed: (count) =>
      `Another program saved this document and took the links of ${String(count)} figures; the text is all there. They can be given back in their order.`,
    giveTagsBack: 'Give the figures their links back',
    summary: (changed, unchanged) =>
      `To refresh: ${String(changed)}; figures that stay: ${String(unchanged)}.`,
    takeAll: (count) => `Take over all (${String(count)})`,
    figures: (count) => `Figures that change (${String(count)})`,
    sentences: (count) => `Sentences that change (${String(count)})`,
    byHand: (count) => `Figures edited by hand (${String(count)})`,
    byHandHint:
      'Somebody typed over these in the document. “Take over all” leaves them; each can be replaced by itself.',
    lost: (count) => `Figures without a source (${String(count)})`,
    lostHint: 'The source has nothing for them any more. The text stays; please check it yourself.',
    before: 'Document',
    after: 'Source',
    noValue: 'none',
    state: { changed: 'source changed', editedByHand: 'edited by hand', lost: 'no source' },
    take: 'Take over',
    takeLabel: (label) => `Take over: ${label}`,
    replace: 'Replace by the source’s figure',
    replaceLabel: (label) => `Replace by the source’s figure: ${label}`,
    removed: 'removed',
    added: 'added',
    newParagraph: 'A new paragraph',
    goneSentence: 'Words that are no longer needed',
    ownWords: 'Somebody worded this differently; shown for comparison, not replaced.',
  },
};
