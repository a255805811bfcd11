import type { Texts } from '../../text/use-text';

/** The words of the evidence card. */
export type EvidenceText = {
  readonly figure: (text: string) => string;
  readonly close: string;
  readonly details: string;
  readonly openSource: string;
  readonly unknown: string;
  readonly agrees: (value: string) => string;
  readonly differs: (shown: string, value: string) => string;
  readonly formula: string;
  readonly rule: string;
  readonly places: string;
  readonly noPlaces: string;
};

/** The evidence card in both languages. */
export const EVIDENCE_TEXT: Texts<EvidenceText> = {
  'zh-CN': {
    figure: (text) => `数字 ${text}`,
    close: '关闭依据',
    details: '依据',
    openSource: '打开来源工作簿或数据包后，这里显示这个数字的来源和算法。',
    unknown: '这个数字在来源中没有对应的内容。',
    agrees: (value) => `与来源一致：${value}`,
    differs: (shown, value) => `与来源不同：文档为 ${shown}，来源为 ${value}`,
    formula: '代入计算',
    rule: '评价标准',
    places: '来源单元格',
    noPlaces: '没有对应的单元格。',
  },
  en: {
    figure: (text) => `Figure ${text}`,
    close: 'Close the evidence',
    details: 'Evidence',
    openSource: 'Open the source workbook or packet to see where this figure comes from.',
    unknown: 'Nothing in the source stands behind this figure.',
    agrees: (value) => `Agrees with the source: ${value}`,
    differs: (shown, value) => `Differs: the document says ${shown}, the source ${value}`,
    formula: 'Calculation',
    rule: 'Rule',
    places: 'Source cells',
    noPlaces: 'No cell of its own.',
  },
};
