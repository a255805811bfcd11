import type { TemplateContent, TemplateValues } from '../../domain/template/template';
import { applyEdits, type XmlEdit } from '../../xml/xml-edit';
import type { DocumentIds } from './document-ids';
import { fillParagraph } from './fill-paragraph';
import { freshIdentities } from './fresh-identities';
import { placeholdersIn, type Placeholder } from './placeholder';
import { partOutline, type RepeatedRows } from './repeated-rows';
import type { Identity, Span, TemplatePart } from './template-part';

/**
 * The XML of a part with its placeholders filled; all else stays as it stands. A name that is not known stays as well, and
 * so does a placeholder where nothing can be filled in.
 */
export function fillPart(part: TemplatePart, { value, lines }: TemplateContent, ids: DocumentIds): string {
  const { single, repeated } = partOutline(part, part.paragraphs.flatMap(placeholdersIn));
  const rows = repeated.flatMap((each) => rowsEdits(part, each, lines(each.list), ids));
  return applyEdits(part.xml, [...editsOf(single, value, ids), ...rows]);
}

/** The rows once for each line, and what changes around them. */
function rowsEdits(
  { xml, identities }: TemplatePart,
  rows: RepeatedRows,
  lines: readonly TemplateValues[],
  ids: DocumentIds,
): readonly XmlEdit[] {
  if (lines.length === 0) return [];
  const own = identities.filter((each) => isWithin(rows, placeOf(each)));
  const around: XmlEdit[] = [];
  const copies = lines.map((value, index) => {
    const filled = editsOf(rows.inner, value, ids);
    around.push(...filled.filter((edit) => !isWithin(rows, edit)));
    const within = filled.filter((edit) => isWithin(rows, edit));
    return editedRows(xml, rows, index === 0 ? within : [...within, ...freshIdentities(own, ids)]);
  });
  return [...around, { start: rows.start, end: rows.end, text: copies.join('') }];
}

function editedRows(xml: string, { start, end }: Span, edits: readonly XmlEdit[]): string {
  const shifted = edits.map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  return applyEdits(xml.slice(start, end), shifted);
}

function isWithin({ start, end }: Span, place: Span): boolean {
  return place.start >= start && place.end <= end;
}

function placeOf(identity: Identity): Span {
  return 'element' in identity ? identity.element : identity.attribute;
}

function editsOf(
  placeholders: readonly Placeholder[],
  value: TemplateValues,
  ids: DocumentIds,
): readonly XmlEdit[] {
  const paragraphs = new Set(placeholders.map(({ paragraph }) => paragraph));
  return [...paragraphs].flatMap((paragraph) => {
    const own = placeholders.filter((each) => each.paragraph === paragraph && each.refusal === null);
    const fillings = own.flatMap((placeholder) => {
      const inlines = placeholder.kind === 'value' ? value(placeholder.name) : [];
      return inlines === null ? [] : [{ placeholder, inlines }];
    });
    return fillParagraph(paragraph, fillings, ids);
  });
}
