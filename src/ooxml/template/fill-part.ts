import type { TemplateContent, TemplateValues } from '../../domain/template/template';
import type { ControlIds } from '../inline-content';
import { fillParagraph, type XmlChange } from './fill-paragraph';
import { placeholdersIn, type Placeholder } from './placeholder';
import { partOutline, type RepeatedRows } from './repeated-rows';
import { templatePart } from './template-part';

/** Word knows a paragraph by these numbers; the copies of a row must not have the same. */
const PARAGRAPH_IDS = /\s[\w-]+:(?:paraId|textId)=(?:"[^"]*"|'[^']*')(?=[^<>]*>)/gu;

/** A part with its placeholders filled; all else stays as it stands. A name that is not known stays as well. */
export function fillPart(xml: string, { value, lines }: TemplateContent, ids: ControlIds): string {
  const part = templatePart(xml, '');
  const { single, repeated } = partOutline(part, part.paragraphs.flatMap(placeholdersIn));
  const rows = repeated.map((each) => rowsChange(xml, each, lines(each.list), ids));
  return changed(xml, [...changesOf(single, value, ids), ...rows]);
}

/** The numbers that content controls and the like of these parts have, which new ones must not take. */
export function idsBeside(parts: readonly string[]): ControlIds {
  const taken = new Set(
    parts.flatMap((xml) => [...xml.matchAll(/<w:id\s+w:val="(-?\d+)"/gu)].map(([, id]) => id)),
  );
  let last = 0;
  const next = (): number => {
    do last += 1;
    while (taken.has(String(last)));
    return last;
  };
  return { next };
}

function rowsChange(
  xml: string,
  { start, end, inner }: RepeatedRows,
  lines: readonly TemplateValues[],
  ids: ControlIds,
): XmlChange {
  const rows = xml.slice(start, end);
  const copies = lines.map((value, index) => {
    const changes = changesOf(inner, value, ids).map((change) => ({
      ...change,
      start: change.start - start,
      end: change.end - start,
    }));
    const copy = changed(rows, changes);
    return index === 0 ? copy : copy.replace(PARAGRAPH_IDS, '');
  });
  return { start, end, xml: lines.length === 0 ? rows : copies.join('') };
}

function changesOf(
  placeholders: readonly Placeholder[],
  value: TemplateValues,
  ids: ControlIds,
): readonly XmlChange[] {
  const paragraphs = new Set(placeholders.map(({ paragraph }) => paragraph));
  return [...paragraphs].flatMap((paragraph) => {
    const own = placeholders.filter((each) => each.paragraph === paragraph);
    const fillings = own.flatMap((placeholder) => {
      const inlines = placeholder.kind === 'value' ? value(placeholder.name) : [];
      return inlines === null ? [] : [{ placeholder, inlines }];
    });
    return fillParagraph(paragraph, fillings, ids);
  });
}

function changed(xml: string, changes: readonly XmlChange[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const change of [...changes].sort((one, other) => one.start - other.start)) {
    pieces.push(xml.slice(at, change.start), change.xml);
    at = change.end;
  }
  return [...pieces, xml.slice(at)].join('');
}
