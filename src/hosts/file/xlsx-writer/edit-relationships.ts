import { applyEdits } from '../../../xml/xml-edit';
import { appendChildren } from './add-children';
import type { Dialect } from './dialect';
import { rootElement } from './xml-element';
import { escapeAttribute } from './xml-escape';

/** A relationship to add; `type` is its last word, such as "worksheet". */
export type NewRelationship = { readonly id: string; readonly type: string; readonly target: string };

/** A part of relationships with those added and without the dropped ids. Null for a damaged part. */
export function editRelationships(
  xml: string,
  { relationships }: Pick<Dialect, 'relationships'>,
  added: readonly NewRelationship[],
  dropped: readonly string[],
): string | null {
  const root = rootElement(xml);
  if (root === null) return null;
  const removals = root.children
    .filter(({ attributes }) => dropped.includes(attributes.get('Id') ?? ''))
    .map(({ start, end }) => ({ start, end, text: '' }));
  const children = added.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${escapeAttribute(target)}"/>`,
  );
  const additions = children.length === 0 ? [] : appendChildren(xml, root, children.join(''));
  return applyEdits(xml, [...removals, ...additions]);
}
