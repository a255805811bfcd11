import type { Texts } from '../../text/use-text';

/** The words that several tabs share. */
export type WordPartsText = {
  readonly openSource: string;
  readonly toSource: string;
  readonly goTo: (place: string) => string;
};

/** Shared words in both languages. */
export const WORD_PARTS_TEXT: Texts<WordPartsText> = {
  'zh-CN': {
    openSource: '先在“来源”中打开工作簿或数据包。',
    toSource: '去来源',
    goTo: (place) => `转到${place}`,
  },
  en: {
    openSource: 'Open workbooks or a packet under “Source” first.',
    toSource: 'Go to the source',
    goTo: (place) => `Go to ${place}`,
  },
};
