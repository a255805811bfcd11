import type { CheckItemView } from '../../../app/report-link/link-views';
import type { Texts } from '../../text/use-text';

/** The words of 核对. */
export type CheckText = {
  readonly heading: string;
  readonly intro: string;
  readonly run: string;
  readonly again: string;
  readonly severity: Readonly<Record<CheckItemView['severity'], string>>;
  readonly filter: string;
  readonly shown: (severity: string, count: number) => string;
  readonly fixAll: (count: number) => string;
  readonly fix: string;
  readonly fixLabel: (change: string, place: string) => string;
  readonly exportFile: string;
  readonly exportCopy: string;
  readonly noneShown: string;
  readonly items: string;
};

/** 核对 in both languages. */
export const CHECK_TEXT: Texts<CheckText> = {
  'zh-CN': {
    heading: '核对',
    intro: '把文档正文和表格里的每个金额、比例、数量、年度与来源逐一核对，并查找没有写完和前后不符的地方。',
    run: '核对文档',
    again: '重新核对',
    severity: { error: '须改', warning: '留意', info: '说明' },
    filter: '显示哪些',
    shown: (severity, count) => `${severity}（${String(count)}）`,
    fixAll: (count) => `改正全部有把握的（${String(count)} 处）`,
    fix: '改正',
    fixLabel: (change, place) => `改正 ${change}（${place}）`,
    exportFile: '导出清单',
    exportCopy: '复制清单',
    noneShown: '所选的程度没有内容。',
    items: '核对结果',
  },
  en: {
    heading: 'Check',
    intro:
      'Compares every amount, percentage, count and year in the text and tables with the source, and finds unfinished or contradicting places.',
    run: 'Check the document',
    again: 'Check again',
    severity: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
    filter: 'Show',
    shown: (severity, count) => `${severity} (${String(count)})`,
    fixAll: (count) => `Mend everything certain (${String(count)})`,
    fix: 'Mend',
    fixLabel: (change, place) => `Mend ${change} (${place})`,
    exportFile: 'Export the list',
    exportCopy: 'Copy the list',
    noneShown: 'Nothing of the chosen kinds.',
    items: 'Findings',
  },
};
