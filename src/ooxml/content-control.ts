import { BuilderElement, type ParagraphChild, TextRun, type XmlComponent } from 'docx';
import { inlineText } from '../domain/report/inline';
import type { Inline } from '../domain/report/model';
import { BLANK_TAG, encodeFigureTag } from './figure-tag';
import { xmlText } from './xml-text';

/** Word keeps at most 64 characters of a control's name. */
const MAX_ALIAS_LENGTH = 64;

type Control = {
  readonly alias: string;
  readonly tag: string | null;
  readonly id: number;
  /** A place to fill: typing replaces the whole text, and the control goes with it. */
  readonly placeholder: boolean;
  readonly run: TextRun;
};

/** A figure as a content control that is tagged with what it stands for. `id` is unique in the document. */
export function figureControl(inline: Extract<Inline, { kind: 'figure' }>, id: number): ParagraphChild {
  const { figure } = inline;
  const run = new TextRun(xmlText(figure.text));
  return control({ alias: figure.label, tag: encodeFigureTag(figure), id, placeholder: false, run });
}

/** A highlighted place that only people can fill. */
export function blankControl(inline: Extract<Inline, { kind: 'blank' }>, id: number): ParagraphChild {
  const run = new TextRun({
    text: xmlText(inlineText(inline)),
    highlight: 'yellow',
    font: { hint: 'eastAsia' },
  });
  return control({ alias: `待填：${inline.prompt}`, tag: BLANK_TAG, id, placeholder: true, run });
}

/**
 * Children of w:sdtPr stand in the order of CT_SdtPr, which Word insists on. No w:text: Office.js long knew only rich
 * text controls, and LibreOffice prints plain text ones as form fields that lose their looks.
 */
function control({ alias, tag, id, placeholder, run }: Control): ParagraphChild {
  const properties = [
    valued('w:alias', xmlText(alias).slice(0, MAX_ALIAS_LENGTH)),
    ...(tag === null ? [] : [valued('w:tag', xmlText(tag))]),
    valued('w:id', id),
    ...(placeholder ? [empty('w:temporary'), empty('w:showingPlcHdr')] : []),
  ];
  const element: XmlComponent = new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({ name: 'w:sdtPr', children: properties }),
      new BuilderElement({ name: 'w:sdtContent', children: [run] }),
    ],
  });
  // docx writes any component inside a paragraph, but its type names only the ones it has classes for.
  return element as ParagraphChild;
}

function valued(name: string, value: string | number): XmlComponent {
  return new BuilderElement<{ readonly val: string | number }>({
    name,
    attributes: { val: { key: 'w:val', value } },
  });
}

function empty(name: string): XmlComponent {
  return new BuilderElement({ name });
}
