import { decimal } from '../../src/domain/money/decimal';
import type { Block, Inline, Report, Section, TableCell } from '../../src/domain/report/model';

/** Small reports that have one of everything. */
export const FIGURE: Inline = {
  kind: 'figure',
  figure: {
    subject: { kind: 'fact', fact: 'totalExpenditure' },
    label: '本年支出合计',
    format: 'tenThousandYuan',
    value: decimal(11266900),
    text: '1126.69',
  },
};
export const BLANK: Inline = { kind: 'blank', prompt: '主要职责' };
export const words = (text: string): Inline => ({ kind: 'text', text });
export const cell = (text: string, changes: Partial<TableCell> = {}): TableCell => ({
  inlines: [words(text)],
  align: 'left',
  rowSpan: 1,
  columnSpan: 1,
  ...changes,
});

export const body = (...inlines: readonly Inline[]): Block => ({ kind: 'paragraph', role: 'body', inlines });

const TABLE: Block = {
  kind: 'table',
  columns: [1, 2],
  headerRows: 1,
  rows: [
    [cell('项目', { align: 'center' }), cell('金额', { align: 'center' })],
    [cell('支出', { rowSpan: 2 }), { ...cell(''), inlines: [FIGURE], align: 'right' }],
    [cell('第一行\n第二行')],
    [cell('合计', { columnSpan: 2 })],
  ],
};

export const reportOf = (...blocks: readonly Block[]): Report => ({
  title: '自评报告',
  sections: [
    { orientation: 'portrait', blocks },
    { orientation: 'landscape', blocks: [TABLE] },
  ],
});

const fromOne = (section: Section): Section => ({ ...section, pageNumbers: 'fromOne' });

/** The same report as a form: a cover without a page number, the text from page 1. */
export const withCover = ({ title, sections: [text, ...others] }: Report): Report => ({
  title,
  sections: [
    { orientation: 'portrait', blocks: [body(words('封面'))], pageNumbers: 'none' },
    ...(text === undefined ? [] : [fromOne(text)]),
    ...others,
  ],
});
