import type { Paragraph } from '../domain/report/model';

/** GB/T 9704: 22 lines on a page of 225 mm; 28.8 points are the widest that fit. */
const LINE_POINTS = 28.8;

/** 28 characters of 16 points are 2 mm wider than the text block of 156 mm; a quarter point closer, they fit. */
const BODY_SPACING = -0.25;

/** 二号、三号、四号 and 五号, in points. */
const SIZE = { second: 22, third: 16, fourth: 14, fifth: 10.5 } as const;

export const FONTS = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  black: '黑体',
  italic: '楷体_GB2312',
  song: '宋体',
} as const;

/** Digits and Latin letters. */
export const LATIN_FONT = 'Times New Roman';

/** What a paragraph of one role looks like. */
export type Look = {
  readonly id: string;
  readonly name: string;
  readonly font: string;
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** First line indented by two characters. */
  readonly indented?: boolean;
  readonly outlineLevel?: number;
  /** Fixed line spacing in points; single spacing where it is left out. */
  readonly line?: number;
  /** Space above and below, in points. */
  readonly around?: number;
  /** Added to the width of each character, in points. */
  readonly spacing?: number;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
};

/** Our own style ids, so that a document pasted into a unit's template brings no style of that name. */
export const LOOKS = {
  attachmentMark: {
    id: 'jx-attachment-mark',
    name: '绩效-附件',
    font: FONTS.black,
    size: SIZE.third,
    align: 'left',
    line: LINE_POINTS,
  },
  title: {
    id: 'jx-title',
    name: '绩效-标题',
    font: FONTS.title,
    size: SIZE.second,
    align: 'center',
    line: 35,
    around: LINE_POINTS,
    keepNext: true,
  },
  heading1: {
    id: 'jx-heading1',
    name: '绩效-一级标题',
    font: FONTS.black,
    size: SIZE.third,
    align: 'left',
    indented: true,
    outlineLevel: 0,
    line: LINE_POINTS,
    keepNext: true,
  },
  heading2: {
    id: 'jx-heading2',
    name: '绩效-二级标题',
    font: FONTS.italic,
    size: SIZE.third,
    align: 'left',
    indented: true,
    outlineLevel: 1,
    line: LINE_POINTS,
    keepNext: true,
  },
  body: {
    id: 'jx-body',
    name: '绩效-正文',
    font: FONTS.body,
    size: SIZE.third,
    align: 'both',
    indented: true,
    line: LINE_POINTS,
    spacing: BODY_SPACING,
  },
  note: { id: 'jx-note', name: '绩效-说明', font: FONTS.body, size: SIZE.fifth, align: 'left' },
  tableTitle: {
    id: 'jx-table-title',
    name: '绩效-表题',
    font: FONTS.title,
    size: SIZE.third,
    align: 'center',
    line: LINE_POINTS,
    keepNext: true,
    pageBreakBefore: true,
  },
  tableUnit: {
    id: 'jx-table-unit',
    name: '绩效-表单位',
    font: FONTS.body,
    size: SIZE.fifth,
    align: 'right',
    keepNext: true,
  },
  tableText: {
    id: 'jx-table-text',
    name: '绩效-表文',
    font: FONTS.body,
    size: SIZE.fifth,
    align: 'left',
    line: 14,
  },
  pageNumber: {
    id: 'jx-page-number',
    name: '绩效-页码',
    font: FONTS.song,
    size: SIZE.fourth,
    align: 'right',
  },
} as const satisfies Readonly<Record<Paragraph['role'] | 'tableText' | 'pageNumber', Look>>;

export type StyledRole = keyof typeof LOOKS;

/** The style a paragraph of this role refers to. */
export function styleId(role: StyledRole): string {
  return LOOKS[role].id;
}
