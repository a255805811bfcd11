import type { Texts } from '../text/use-text';

/** The words shown where the pane itself cannot be. */
export type EntryText = {
  readonly heading: string;
  /** No Office answers the script that came from this address. */
  readonly nowhere: (officeJs: string) => readonly string[];
  /** Nothing came from this address. */
  readonly withoutOfficeJs: (officeJs: string) => readonly string[];
  readonly page: string;
};

/** Both languages. */
export const ENTRY_TEXT: Texts<EntryText> = {
  'zh-CN': {
    heading: '绩效自评助手',
    nowhere: (officeJs) => [
      '没有连接到 Excel 或 Word。',
      `如果窗格是在 Excel 或 Word 中打开的，请关闭后重新打开；仍然不行时，多半是网络无法访问 ${officeJs} 旁边的其他脚本，请联系信息中心，或改用网页版。`,
    ],
    withoutOfficeJs: (officeJs) => [
      '没有取得 Office.js，连接不到 Excel 或 Word。',
      `窗格要从 ${officeJs} 取得它。请信息中心在防火墙上放行这个地址，再重新打开窗格；已经放行的，多半是微软换了地址，请信息中心更新本加载项。在此之前可以用网页版。`,
    ],
    page: '打开网页版',
  },
  en: {
    heading: 'Performance self-assessment',
    nowhere: (officeJs) => [
      'Neither Excel nor Word answered.',
      `If the pane was opened in one of them, close it and open it again. Where that does not help, the network most likely blocks the other scripts beside ${officeJs}: ask your IT department, or use the page.`,
    ],
    withoutOfficeJs: (officeJs) => [
      'Office.js did not arrive, so neither Excel nor Word can be reached.',
      `The pane takes it from ${officeJs}. Ask your IT department to let that address through, then open the pane again. If it is let through already, Microsoft has most likely moved it: have the add-in updated, and use the page until then.`,
    ],
    page: 'Open the page',
  },
};
