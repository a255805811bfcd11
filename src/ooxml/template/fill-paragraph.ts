import type { Inline } from '../../domain/report/model';
import { blankControl, figureControl } from '../content-control';
import type { ControlIds } from '../inline-content';
import { run } from '../run';
import { element } from '../xml-element';
import { contentXml } from '../xml-text';
import type { Placeholder } from './placeholder';
import { runLooks } from './run-looks';
import type { TemplateParagraph, TemplateRun, TextPiece } from './template-part';

/** What takes the place of a part of the XML. */
export type XmlChange = { readonly start: number; readonly end: number; readonly xml: string };

/** A placeholder with what it becomes. */
export type Filling = { readonly placeholder: Placeholder; readonly inlines: readonly Inline[] };

type Segment = { readonly kind: 'kept' | 'filled'; readonly xml: string };

/** The changes that fill the placeholders of one paragraph, in their order; each takes the looks of its first run. */
export function fillParagraph(
  { pieces }: TemplateParagraph,
  fillings: readonly Filling[],
  ids: ControlIds,
): readonly XmlChange[] {
  const changes: XmlChange[] = [];
  let from = 0;
  for (const piece of pieces) {
    const to = from + piece.text.length;
    const touching = fillings.filter(({ placeholder }) => placeholder.from < to && placeholder.to > from);
    if (piece.run !== null && touching.length > 0)
      changes.push(changeOf(piece, piece.run, segmentsOf(piece.text, from, piece.run, touching, ids)));
    from = to;
  }
  return changes;
}

function segmentsOf(
  text: string,
  offset: number,
  { looks }: TemplateRun,
  fillings: readonly Filling[],
  ids: ControlIds,
): readonly Segment[] {
  const segments: Segment[] = [];
  const keep = (from: number, to: number): void => {
    if (to > from) segments.push({ kind: 'kept', xml: textElement(text.slice(from, to)) });
  };
  let at = 0;
  for (const { placeholder, inlines } of fillings) {
    keep(at, placeholder.from - offset);
    const begins = placeholder.from >= offset;
    if (begins)
      segments.push({ kind: 'filled', xml: inlines.map((each) => filled(each, looks, ids)).join('') });
    at = placeholder.to - offset;
  }
  keep(at, text.length);
  return segments;
}

/** A run with nothing but this text is replaced whole, so that no empty run stays behind. */
function changeOf({ start, end }: TextPiece, holder: TemplateRun, segments: readonly Segment[]): XmlChange {
  const alone = holder.children === 1;
  const xml = segments.map((segment) => {
    if (alone) return segment.kind === 'filled' ? segment.xml : `${holder.head}${segment.xml}</w:r>`;
    return segment.kind === 'kept' ? segment.xml : `</w:r>${segment.xml}${holder.head}`;
  });
  return { start: alone ? holder.start : start, end: alone ? holder.end : end, xml: xml.join('') };
}

function textElement(text: string): string {
  return element('w:t', { 'xml:space': 'preserve' }, [contentXml(text)]);
}

function filled(inline: Inline, looks: string, ids: ControlIds): string {
  switch (inline.kind) {
    case 'text':
      return inline.text === '' ? '' : run(inline.text, runLooks(looks, false));
    case 'figure':
      return figureControl(inline, ids.next(), runLooks(looks, false));
    case 'blank':
      return blankControl(inline, ids.next(), runLooks(looks, true));
  }
}
