import { inlineText } from '../domain/report/inline';
import type { Inline } from '../domain/report/model';
import { BLANK_TAG, encodeFigureTag } from '../domain/report/figure-tag';
import { EAST_ASIAN_HINT, HIGHLIGHT, run } from './run';
import { element, valued } from './xml-element';

/** Word keeps at most 64 characters of a control's name. */
const MAX_ALIAS_LENGTH = 64;

/** A place to fill: typing replaces the whole text, and the control goes with it. */
const PLACEHOLDER: readonly string[] = [element('w:temporary'), element('w:showingPlcHdr')];

type Control = {
  readonly alias: string;
  readonly tag: string | null;
  readonly id: number;
  readonly more: readonly string[];
  readonly run: string;
};

/**
 * A figure as a content control that is tagged with what it stands for. `id` is unique in the document; `looks` are
 * those of `run`.
 */
export function figureControl(
  { figure }: Extract<Inline, { kind: 'figure' }>,
  id: number,
  looks: readonly string[] = [],
): string {
  const content = run(figure.text, looks);
  return control({ alias: figure.label, tag: encodeFigureTag(figure), id, more: [], run: content });
}

/** A highlighted place that only people can fill. */
export function blankControl(
  inline: Extract<Inline, { kind: 'blank' }>,
  id: number,
  looks: readonly string[] = [EAST_ASIAN_HINT, HIGHLIGHT],
): string {
  const content = run(inlineText(inline), looks);
  const alias = `待填：${inline.prompt}`;
  return control({ alias, tag: BLANK_TAG, id, more: PLACEHOLDER, run: content });
}

/**
 * Children of w:sdtPr stand in the order of CT_SdtPr, which Word insists on. No w:text: Office.js long knew only rich
 * text controls, and LibreOffice prints plain text ones as form fields that lose their looks.
 */
function control({ alias, tag, id, more, run: content }: Control): string {
  const children = [
    valued('w:alias', alias.slice(0, MAX_ALIAS_LENGTH)),
    ...(tag === null ? [] : [valued('w:tag', tag)]),
    valued('w:id', id),
    ...more,
  ];
  return element('w:sdt', {}, [element('w:sdtPr', {}, children), element('w:sdtContent', {}, [content])]);
}
