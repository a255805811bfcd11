import type { TemplateContent, TemplateValues } from '../../domain/template/template';
import type { DocumentIds } from './document-ids';
import { fillParagraph } from './fill-paragraph';
import { freshIdentities } from './fresh-identities';
import { placeholdersIn, type Placeholder } from './placeholder';
import { partOutline, type RepeatedRows } from './repeated-rows';
import type { Identity, Span, TemplatePart } from './template-part';
import { changed, type XmlChange } from './xml-change';

/**
 * The XML of a part with its placeholders filled; all else stays as it stands. A name that is not known stays as well, and
 * so does a placeholder where nothing can be filled in.
 */
export function fillPart(part: TemplatePart, { value, lines }: TemplateContent, ids: DocumentIds): string {
  const { single, repeated } = partOutline(part, part.paragraphs.flatMap(placeholdersIn));
  const rows = repeated.flatMap((each) => rowsChanges(part, each, lines(each.list), ids));
  return changed(part.xml, [...changesOf(single, value, ids), ...rows]);
}

/** The rows once for each line, and what changes around them. */
function rowsChanges(
  { xml, identities }: TemplatePart,
  rows: RepeatedRows,
  lines: readonly TemplateValues[],
  ids: DocumentIds,
): readonly XmlChange[] {
  if (lines.length === 0) return [];
  const own = identities.filter((each) => isWithin(rows, placeOf(each)));
  const around: XmlChange[] = [];
  const copies = lines.map((value, index) => {
    const filled = changesOf(rows.inner, value, ids);
    around.push(...filled.filter((change) => !isWithin(rows, change)));
    const within = filled.filter((change) => isWithin(rows, change));
    return changedRows(xml, rows, index === 0 ? within : [...within, ...freshIdentities(own, ids)]);
  });
  return [...around, { start: rows.start, end: rows.end, xml: copies.join('') }];
}

function changedRows(xml: string, { start, end }: Span, changes: readonly XmlChange[]): string {
  const shifted = changes.map((change) => ({
    ...change,
    start: change.start - start,
    end: change.end - start,
  }));
  return changed(xml.slice(start, end), shifted);
}

function isWithin({ start, end }: Span, place: Span): boolean {
  return place.start >= start && place.end <= end;
}

function placeOf(identity: Identity): Span {
  return 'element' in identity ? identity.element : identity.attribute;
}

function changesOf(
  placeholders: readonly Placeholder[],
  value: TemplateValues,
  ids: DocumentIds,
): readonly XmlChange[] {
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
