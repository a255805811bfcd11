import type { Texts } from '../../taskpane/text/use-text';

type WorkbookText = {
  readonly sheets: string;
  readonly grid: (sheet: string) => string;
  readonly hidden: string;
  readonly veryHidden: string;
  readonly reveal: (lines: number) => string;
  readonly address: string;
  readonly content: string;
};

/** The words of the view of the workbook. */
export const WORKBOOK_TEXT: Texts<WorkbookText> = {
  'zh-CN': {
    sheets: '工作表',
    grid: (sheet) => `${sheet}（只读）`,
    hidden: '隐藏的工作表',
    veryHidden: '深度隐藏的工作表',
    reveal: (lines) => `显示隐藏的行和列（${String(lines)}）`,
    address: '单元格',
    content: '内容或公式',
  },
  en: {
    sheets: 'Sheets',
    grid: (sheet) => `${sheet} (read-only)`,
    hidden: 'Hidden sheet',
    veryHidden: 'Very hidden sheet',
    reveal: (lines) => `Show hidden rows and columns (${String(lines)})`,
    address: 'Cell',
    content: 'Content or formula',
  },
};
