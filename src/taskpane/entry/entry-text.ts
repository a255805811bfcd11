import type { Texts } from '../text/use-text';

/** The words shown where the pane itself cannot be. */
export type EntryText = {
  readonly heading: string;
  readonly nowhere: readonly string[];
  readonly page: string;
};

/** Both languages. */
export const ENTRY_TEXT: Texts<EntryText> = {
  'zh-CN': {
    heading: '绩效自评助手',
    nowhere: [
      '没有连接到 Excel 或 Word。',
      '如果窗格是在 Excel 或 Word 中打开的，请关闭后重新打开；仍然不行时，多半是网络无法访问 Office 的脚本，请联系信息中心，或改用网页版。',
    ],
    page: '打开网页版',
  },
  en: {
    heading: 'Performance self-assessment',
    nowhere: [
      'Neither Excel nor Word answered.',
      'If the pane was opened in one of them, close it and open it again. Where that does not help, the network most likely blocks the scripts of Office: ask your IT department, or use the page.',
    ],
    page: 'Open the page',
  },
};
