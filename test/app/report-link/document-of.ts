import type { DocumentControl, DocumentParagraph, DocumentText } from '../../../src/app/document-host';
import { encodeFigureTag } from '../../../src/domain/report/figure-tag';
import { inlineText, shownText } from '../../../src/domain/report/inline';
import type { Inline, Report } from '../../../src/domain/report/model';

/** The document that a report becomes when it is inserted and nobody touches it. */
export function documentOf(report: Report): DocumentText {
  const paragraphs: DocumentParagraph[] = [];
  const controls: DocumentControl[] = [];
  const add = (inlines: readonly Inline[], more: Partial<DocumentParagraph>): void => {
    const paragraph = paragraphs.length;
    let start = 0;
    for (const inline of inlines) {
      const text = inlineText(inline);
      const tag = inline.kind === 'figure' ? encodeFigureTag(inline.figure) : null;
      if (tag !== null) controls.push({ id: controls.length + 1, tag, text, paragraph, start });
      start += text.length;
    }
    paragraphs.push({
      place: `第 ${paragraph + 1} 段`,
      anchor: paragraph,
      text: shownText(inlines),
      ...more,
    });
  };
  for (const block of report.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'paragraph') add(block.inlines, {});
    else for (const { inlines } of block.rows.flat()) add(inlines, { context: NO_CONTEXT });
  }
  return { paragraphs, controls, fonts: [], unread: [] };
}

/** The document after somebody typed over the text of a control. */
export function typedOver(text: DocumentText, id: number, typed: string): DocumentText {
  const control = text.controls.find((each) => each.id === id);
  if (control === undefined) throw new Error(`No control ${id}`);
  return replaced(text, control.paragraph, control.start, control.text, typed);
}

/** The document after words of a paragraph were replaced, controls with them. */
export function replaced(
  { paragraphs, controls, ...others }: DocumentText,
  paragraph: number,
  start: number,
  before: string,
  after: string,
): DocumentText {
  const end = start + before.length;
  const moved = after.length - before.length;
  return {
    ...others,
    paragraphs: paragraphs.map((each, index) =>
      index === paragraph
        ? { ...each, text: each.text.slice(0, start) + after + each.text.slice(end) }
        : each,
    ),
    controls: controls.map((control) => {
      if (control.paragraph !== paragraph) return control;
      if (control.start === start && control.text === before) return { ...control, text: after };
      return control.start >= end ? { ...control, start: control.start + moved } : control;
    }),
  };
}

const NO_CONTEXT = { labels: [], headers: [], unit: '', position: { table: '表 1', row: 1, column: 1 } };
