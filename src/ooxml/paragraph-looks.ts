import { FONTS, TYPOGRAPHY, type TextRole, type Typography } from '../domain/report/typography';

/** 四号, in points. */
const PAGE_NUMBER_SIZE = 14;

/** The least that Word sets, in points: the paragraph that ends a section is not to be seen and needs no room. */
const LEAST = 1;

/** What a paragraph of one role looks like, and the style it is named after. */
export type Look = Typography & { readonly id: string; readonly name: string };

/** Our own style ids, so that a document pasted into a unit's template brings no style of that name. */
export const LOOKS = {
  attachmentMark: { id: 'jx-attachment-mark', name: '绩效-附件', ...TYPOGRAPHY.attachmentMark },
  coverTitle: { id: 'jx-cover-title', name: '绩效-封面标题', ...TYPOGRAPHY.coverTitle },
  coverLine: { id: 'jx-cover-line', name: '绩效-封面项', ...TYPOGRAPHY.coverLine },
  coverFoot: { id: 'jx-cover-foot', name: '绩效-封面落款', ...TYPOGRAPHY.coverFoot },
  title: { id: 'jx-title', name: '绩效-标题', ...TYPOGRAPHY.title },
  heading1: { id: 'jx-heading1', name: '绩效-一级标题', ...TYPOGRAPHY.heading1 },
  heading2: { id: 'jx-heading2', name: '绩效-二级标题', ...TYPOGRAPHY.heading2 },
  body: { id: 'jx-body', name: '绩效-正文', ...TYPOGRAPHY.body },
  note: { id: 'jx-note', name: '绩效-说明', ...TYPOGRAPHY.note },
  tableTitle: { id: 'jx-table-title', name: '绩效-表题', ...TYPOGRAPHY.tableTitle },
  tableUnit: { id: 'jx-table-unit', name: '绩效-表单位', ...TYPOGRAPHY.tableUnit },
  tableText: { id: 'jx-table-text', name: '绩效-表文', ...TYPOGRAPHY.tableText },
  pageNumber: {
    id: 'jx-page-number',
    name: '绩效-页码',
    font: FONTS.song,
    size: PAGE_NUMBER_SIZE,
    align: 'right',
  },
  sectionEnd: {
    id: 'jx-section-end',
    name: '绩效-节尾',
    font: FONTS.song,
    size: LEAST,
    align: 'left',
    line: LEAST,
  },
} as const satisfies Readonly<Record<TextRole | 'pageNumber' | 'sectionEnd', Look>>;

export type StyledRole = keyof typeof LOOKS;

/** The style a paragraph of this role refers to. */
export function styleId(role: StyledRole): string {
  return LOOKS[role].id;
}
