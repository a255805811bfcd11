import type { Paragraph } from './model';

/** GB/T 9704: 22 lines on a page of 225 mm; 28.8 points are the widest that fit. */
const LINE_POINTS = 28.8;

/** The lines of a cover stand apart, its title and its foot by themselves. */
const COVER_LINE = 45;
const COVER_SPACE = 100;

/** 28 characters of 16 points are 2 mm wider than the text block of 156 mm; a quarter point closer, they fit. */
const BODY_SPACING = -0.25;

/** 二号、三号 and 五号, in points. */
const SIZE = { second: 22, third: 16, fifth: 10.5 } as const;

/** The fonts of GB/T 9704, by what each is for. */
export const FONTS = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  black: '黑体',
  italic: '楷体_GB2312',
  song: '宋体',
} as const;

export type ReportFont = (typeof FONTS)[keyof typeof FONTS];

/** Digits and Latin letters. */
export const LATIN_FONT = 'Times New Roman';

/** How text of one role is set, whatever the report is printed as. */
export type Typography = {
  readonly font: ReportFont;
  /** In points. */
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** First line indented by two characters. */
  readonly indented?: boolean;
  /** 0 for the uppermost headings; text that is no heading has none. */
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

/** Paragraphs by their role, and the text of table cells. */
export type TextRole = Paragraph['role'] | 'tableText';

/** The report as GB/T 9704 wants it set. */
export const TYPOGRAPHY = {
  attachmentMark: { font: FONTS.black, size: SIZE.third, align: 'left', line: LINE_POINTS },
  coverTitle: { font: FONTS.title, size: SIZE.second, align: 'center', line: 35, around: COVER_SPACE },
  coverLine: { font: FONTS.body, size: SIZE.third, align: 'left', indented: true, line: COVER_LINE },
  coverFoot: { font: FONTS.body, size: SIZE.third, align: 'center', line: LINE_POINTS, around: COVER_SPACE },
  title: {
    font: FONTS.title,
    size: SIZE.second,
    align: 'center',
    line: 35,
    around: LINE_POINTS,
    keepNext: true,
  },
  heading1: {
    font: FONTS.black,
    size: SIZE.third,
    align: 'left',
    indented: true,
    outlineLevel: 0,
    line: LINE_POINTS,
    keepNext: true,
  },
  heading2: {
    font: FONTS.italic,
    size: SIZE.third,
    align: 'left',
    indented: true,
    outlineLevel: 1,
    line: LINE_POINTS,
    keepNext: true,
  },
  body: {
    font: FONTS.body,
    size: SIZE.third,
    align: 'both',
    indented: true,
    line: LINE_POINTS,
    spacing: BODY_SPACING,
  },
  note: { font: FONTS.body, size: SIZE.fifth, align: 'left' },
  tableTitle: {
    font: FONTS.title,
    size: SIZE.third,
    align: 'center',
    line: LINE_POINTS,
    keepNext: true,
    pageBreakBefore: true,
  },
  tableUnit: { font: FONTS.body, size: SIZE.fifth, align: 'right', keepNext: true },
  tableText: { font: FONTS.body, size: SIZE.fifth, align: 'left', line: 14 },
} as const satisfies Readonly<Record<TextRole, Typography>>;
