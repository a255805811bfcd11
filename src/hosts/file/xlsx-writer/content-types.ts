import { appendChildren, applyEdits } from './xml-edit';
import { rootElement, type XmlElement } from './xml-element';
import { escapeAttribute } from './xml-escape';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The part that names the type of every part (OPC, ECMA-376 part 2). */
export const CONTENT_TYPES_PART = '[Content_Types].xml';
/** The types of the parts we add. */
export const CONTENT_TYPE = {
  sheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
} as const;

/** A part and the content type it has. */
export type TypedPart = { readonly part: string; readonly type: string };

/** The content types with those of new parts, without those of dropped ones. Null for a damaged part. */
export function editContentTypes(
  xml: string,
  added: readonly TypedPart[],
  dropped: readonly string[],
): string | null {
  const root = rootElement(xml);
  if (root === null) return null;
  const has = (part: string): boolean => overridesOf(root, part).length > 0;
  const overrides = added
    .filter(({ part }) => !has(part))
    .map(({ part, type }) => `<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`);
  const removals = dropped
    .flatMap((part) => overridesOf(root, part))
    .map(({ start, end }) => ({ start, end, text: '' }));
  const additions = overrides.length === 0 ? [] : appendChildren(xml, root, overrides.join(''));
  return applyEdits(xml, [...removals, ...additions]);
}

function overridesOf(root: XmlElement, part: string): readonly XmlElement[] {
  return root.children.filter(
    ({ name, attributes }) =>
      name === 'Override' && attributes.get('PartName')?.toLowerCase() === `/${part}`.toLowerCase(),
  );
}
