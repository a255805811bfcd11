import type { Inline } from '../../domain/report/model';
import { inlineText } from '../../domain/report/inline';
import type { XmlEdit } from '../../xml/xml-edit';
import { blankControl, figureControl } from '../content-control';
import type { ControlIds } from '../inline-content';
import { run } from '../run';
import { element, properties } from '../xml-element';
import { contentXml } from '../xml-text';
import { inOwnNames } from './own-names';
import type { Placeholder } from './placeholder';
import { runLooks } from './run-looks';
import type { Surroundings, TemplateParagraph, TemplateRun, TextHolder, TextPiece } from './template-part';

/** A placeholder with what it becomes. */
export type Filling = { readonly placeholder: Placeholder; readonly inlines: readonly Inline[] };

/** A piece of a text: what stays of it, or what a placeholder becomes. */
type Segment = { readonly kept: string } | { readonly filled: readonly Inline[] };

/** The edits that fill the placeholders of one paragraph, in their order; each takes the looks of its first run. */
export function fillParagraph(
  { pieces }: TemplateParagraph,
  fillings: readonly Filling[],
  ids: ControlIds,
): readonly XmlEdit[] {
  const edits: XmlEdit[] = [];
  let from = 0;
  for (const piece of pieces) {
    const to = from + piece.text.length;
    const touching = fillings.filter(({ placeholder }) => placeholder.from < to && placeholder.to > from);
    if (piece.holder !== null && touching.length > 0) {
      const segments = segmentsOf(piece.text, from, touching);
      edits.push(editOf(piece, piece.holder, segments, ids));
      edits.push(...piece.around.untrue.map(({ start, end }) => ({ start, end, text: '' })));
    }
    from = to;
  }
  return edits;
}

function segmentsOf(text: string, offset: number, fillings: readonly Filling[]): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { placeholder, inlines } of fillings) {
    segments.push({ kept: text.slice(at, Math.max(at, placeholder.from - offset)) });
    if (placeholder.from >= offset) segments.push({ filled: inlines });
    at = placeholder.to - offset;
  }
  return [...segments, { kept: text.slice(at) }];
}

function editOf(
  piece: TextPiece,
  holder: TextHolder,
  segments: readonly Segment[],
  ids: ControlIds,
): XmlEdit {
  if (holder.kind === 'run') return runEdit(piece, holder.run, segments, ids);
  const text = segments.map((each) => ('kept' in each ? each.kept : oneLine(each.filled))).join('');
  return { start: piece.start, end: piece.end, text: holder.startTag + contentXml(text) + holder.endTag };
}

/** A run with nothing but this text is replaced whole, so that no empty run stays behind. */
function runEdit(
  { start, end, around }: TextPiece,
  holder: TemplateRun,
  segments: readonly Segment[],
  ids: ControlIds,
): XmlEdit {
  const alone = holder.children === 1;
  const head = holder.startTag + keptLooks(holder, around);
  const tail = `</${holder.names.element}r>`;
  const xml = segments.map((segment) => {
    if ('kept' in segment) {
      const kept = textElement(segment.kept, holder);
      return alone && kept !== '' ? head + kept + tail : kept;
    }
    const filled = segment.filled.map((each) => filledXml(each, holder, around, ids)).join('');
    return alone ? filled : tail + filled + head;
  });
  const whole = xml.join('');
  if (!alone) return { start, end, text: whole };
  // A plain-text control has to keep a run.
  return {
    start: holder.start,
    end: holder.end,
    text: whole === '' && !around.takesControls ? head + tail : whole,
  };
}

/** The looks as they stand, but for what makes them those of a prompt. */
function keptLooks({ looks, names }: TemplateRun, { isPrompt }: Surroundings): string {
  if (!isPrompt) return looks;
  return inOwnNames(properties('w:rPr', runLooks(looks, { marked: false, prompt: true })), names);
}

function textElement(text: string, { names }: TemplateRun): string {
  if (text === '') return '';
  return inOwnNames(element('w:t', { 'xml:space': 'preserve' }, [contentXml(text)]), names);
}

function filledXml(
  inline: Inline,
  { looks, names }: TemplateRun,
  { takesControls, takesBreaks, isPrompt }: Surroundings,
  ids: ControlIds,
): string {
  const changedLooks = runLooks(looks, { marked: inline.kind === 'blank', prompt: isPrompt });
  if (inline.kind === 'text' || !takesControls) {
    const text = takesBreaks ? inlineText(inline) : oneLine([inline]);
    return text === '' ? '' : inOwnNames(run(text, changedLooks), names);
  }
  const control =
    inline.kind === 'figure'
      ? figureControl(inline, ids.next(), changedLooks)
      : blankControl(inline, ids.next(), changedLooks);
  return inOwnNames(control, names);
}

/** Texts where no line may break. */
function oneLine(inlines: readonly Inline[]): string {
  return inlines
    .map(inlineText)
    .join('')
    .replace(/\s*[\r\n]+\s*/gu, ' ');
}
