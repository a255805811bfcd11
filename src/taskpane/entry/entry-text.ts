import type { Texts } from '../text/use-text';

/** The words shown where the pane itself cannot be. */
export type EntryText = {
  readonly heading: string;
  readonly word: readonly string[];
  readonly nowhere: readonly string[];
  readonly page: string;
};

/** Both languages. */
export const ENTRY_TEXT: Texts<EntryText> = {
  'zh-CN': {
    heading: '绩效自评助手',
    word: [
      'Word 中没有评分窗格。',
      '请在 Excel 中打开工作簿，用“绩效自评”窗格的“报告”一步生成报告，复制后粘贴到 Word；也可以用网页版打开工作簿，把报告保存为 .docx 文件。',
    ],
    nowhere: [
      '没有连接到 Excel。',
      '如果窗格是在 Excel 中打开的，请关闭后重新打开；仍然不行时，多半是网络无法访问 Office 的脚本，请联系信息中心，或改用网页版。',
    ],
    page: '打开网页版',
  },
  en: {
    heading: 'Performance self-assessment',
    word: [
      'There is no scoring pane in Word.',
      'Open the workbook in Excel, make the report in the last step of the pane there and paste it into Word; or open the workbook on the page and save the report as .docx.',
    ],
    nowhere: [
      'Excel did not answer.',
      'If the pane was opened in Excel, close it and open it again. Where that does not help, the network most likely blocks the scripts of Office: ask your IT department, or use the page.',
    ],
    page: 'Open the page',
  },
};
