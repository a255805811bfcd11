import type { Texts } from '../text/use-text';

/** The words of the list of workbooks and of the indicator system. */
export type FilesText = {
  readonly heading: string;
  readonly hint: string;
  readonly open: string;
  readonly front: string;
  readonly remove: (name: string) => string;
  readonly missing: string;
  readonly system: string;
  readonly systemName: (title: string, year: number) => string;
};

/** Workbooks and indicator system in both languages. */
export const FILES_TEXT: Texts<FilesText> = {
  'zh-CN': {
    heading: '工作簿',
    hint: '上年决算、支出明细账等在别的文件里时，可以一并添加；只读取，不改动。',
    open: '添加文件',
    front: '当前工作簿',
    remove: (name) => `移除 ${name}`,
    missing: '上次添加过，请重新添加',
    system: '指标体系',
    systemName: (title, year) => `${title}（${String(year)}）`,
  },
  en: {
    heading: 'Workbooks',
    hint: 'Figures in other files, such as last year’s outturn or the ledger: add them. They are only read.',
    open: 'Add files',
    front: 'this workbook',
    remove: (name) => `Remove ${name}`,
    missing: 'added the last time, please add again',
    system: 'Indicator system',
    systemName: (title, year) => `${title} (${String(year)})`,
  },
};
