import { applyEdits } from '../../../xml/xml-edit';
import { isSamePart } from '../zip/part-name';
import { appendChildren } from './add-children';
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

/**
 * The content types where each of these parts has its type, whatever was said of its name before, and without those of
 * dropped parts. Null for a damaged part.
 */
export function editContentTypes(
  xml: string,
  typed: readonly TypedPart[],
  dropped: readonly string[],
): string | null {
  const root = rootElement(xml);
  if (root === null) return null;
  const changed = typed.filter(({ part, type }) => !isSameType(typeIn(root, part), type));
  const overrides = changed.map(
    ({ part, type }) => `<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`,
  );
  const removals = [...changed.map(({ part }) => part), ...dropped]
    .flatMap((part) => overridesOf(root, part))
    .map(({ start, end }) => ({ start, end, text: '' }));
  const additions = overrides.length === 0 ? [] : appendChildren(xml, root, overrides.join(''));
  return applyEdits(xml, [...removals, ...additions]);
}

/** Whether a main part, a document's or a workbook's or that of a template of one, is of a kind that has macros. */
export function isMacroEnabled(xml: string, mainPart: string): boolean {
  const root = rootElement(xml);
  return root !== null && /macroEnabled/i.test(typeIn(root, mainPart) ?? '');
}

/** The content type of a part: its own, or that of its extension; null where neither is told. */
function typeIn(root: XmlElement, part: string): string | null {
  const extension = part.slice(part.lastIndexOf('.') + 1);
  const usual = root.children.find(
    ({ name, attributes }) => name === 'Default' && isSamePart(attributes.get('Extension') ?? '', extension),
  );
  return (overridesOf(root, part)[0] ?? usual)?.attributes.get('ContentType') ?? null;
}

function isSameType(type: string | null, wanted: string): boolean {
  return type?.toLowerCase() === wanted.toLowerCase();
}

function overridesOf(root: XmlElement, part: string): readonly XmlElement[] {
  return root.children.filter(
    ({ name, attributes }) => name === 'Override' && isSamePart(attributes.get('PartName') ?? '', `/${part}`),
  );
}
