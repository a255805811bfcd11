import { MANIFEST_TYPES, type ElementType } from './manifest-schema';
import type { ManifestElement } from './manifest-tree';

/** Where an element and what is under it breaks the schema, one sentence a fault. */
export function schemaFaults(element: ManifestElement, type = element.name): readonly string[] {
  const rule = MANIFEST_TYPES[type] ?? {};
  return [
    ...attributeFaults(element, rule),
    ...textFaults(element, rule),
    ...orderFaults(element, rule),
    ...element.children.flatMap((child) => {
      const known = rule.children?.find(({ name }) => name === child.name);
      return known === undefined ? [] : schemaFaults(child, known.type);
    }),
  ];
}

function attributeFaults({ name, attributes }: ManifestElement, rule: ElementType): readonly string[] {
  const wanted = rule.attributes ?? {};
  const wrong = Object.entries(wanted)
    .filter(([key, pattern]) => !pattern.test(attributes.get(key) ?? ''))
    .map(([key]) => `${name}/@${key} is "${attributes.get(key) ?? ''}"`);
  const unknown = [...attributes.keys()]
    .filter((key) => !(key in wanted) && !NAMESPACES.has(key))
    .map((key) => `${name}/@${key} is not known`);
  return [...wrong, ...unknown];
}

/** Declarations of namespaces, by the local names that the tokenizer gives them. */
const NAMESPACES: ReadonlySet<string> = new Set(['xmlns', 'xsi', 'bt']);

function textFaults({ name, text, children }: ManifestElement, rule: ElementType): readonly string[] {
  if (children.length > 0) return [];
  const pattern = rule.text ?? /^$/;
  return pattern.test(text) ? [] : [`${name} says "${text}"`];
}

/** Each child must be the next one allowed; whatever is passed over may be missing only if it is optional. */
function orderFaults({ name, children }: ManifestElement, rule: ElementType): readonly string[] {
  const faults: string[] = [];
  let rest = children;
  for (const { name: expected, atLeast, atMost } of rule.children ?? []) {
    const end = rest.findIndex((child) => child.name !== expected);
    const count = Math.min(end < 0 ? rest.length : end, atMost);
    if (count < atLeast) faults.push(`${name} lacks ${expected} where it must stand`);
    rest = rest.slice(count);
  }
  return [...faults, ...rest.map((child) => `${name} has ${child.name} where it must not stand`)];
}
