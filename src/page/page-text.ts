import type { Texts } from '../taskpane/text/use-text';

type PageText = {
  readonly product: string;
  readonly purpose: string;
  readonly open: string;
  readonly sample: string;
  readonly drop: string;
  readonly several: string;
  readonly privacy: string;
  readonly opening: (file: string) => string;
  readonly unexpected: string;
  readonly back: (file: string) => string;
  readonly another: string;
  readonly parts: string;
  readonly workbook: string;
  readonly pane: string;
  readonly resize: string;
  readonly newWorkbook: string;
};

/** The words of the page around the pane and the workbook. */
export const PAGE_TEXT: Texts<PageText> = {
  'zh-CN': {
    product: '绩效自评助手',
    purpose: '打开单位自己的预算、决算工作簿，逐项评分，生成自评报告。',
    open: '打开工作簿',
    sample: '打开示例',
    drop: '也可以把文件拖到这里（.xlsx、.xlsm、.xls）。',
    several: '可以一次选多个文件：第一个 .xlsx 作为主工作簿，其余作为补充资料一起读取。',
    privacy: '全部计算在本机浏览器内完成，不联网、不上传；原文件不会被改动，关闭页面后不留任何数据。',
    opening: (file) => `正在读取“${file}”…`,
    unexpected: '文件没有打开。请确认文件仍在原来的位置并且有读取权限，再试一次。',
    back: (file) => `返回“${file}”`,
    another: '打开其他工作簿',
    parts: '显示',
    workbook: '工作簿',
    pane: '自评',
    resize: '调整面板宽度',
    newWorkbook: '.xls 不能添加工作表：评分结果会另存为新的 .xlsx 工作簿，原文件不变。',
  },
  en: {
    product: 'Performance self-assessment',
    purpose: 'Open your own budget and accounts workbook, score it and write the report.',
    open: 'Open workbook',
    sample: 'Open the sample',
    drop: 'Or drop files here (.xlsx, .xlsm, .xls).',
    several: 'With several files, the first .xlsx is worked on; the others are read beside it.',
    privacy: 'Everything happens in this browser: no network, no upload, no trace once the page is closed.',
    opening: (file) => `Reading “${file}”…`,
    unexpected: 'The file was not opened. Check that it is still there and may be read, then try again.',
    back: (file) => `Back to “${file}”`,
    another: 'Open another workbook',
    parts: 'Show',
    workbook: 'Workbook',
    pane: 'Assessment',
    resize: 'Width of the pane',
    newWorkbook: 'Sheets cannot be added to an .xls: the scores go into a new .xlsx workbook.',
  },
};
