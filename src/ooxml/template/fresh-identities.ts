import type { XmlEdit } from '../../xml/xml-edit';
import type { TagAttribute } from '../../xml/xml-tokens';
import { attributeXml } from '../xml-text';
import type { DocumentIds } from './document-ids';
import type { Identity, Span } from './template-part';

type Range = Extract<Identity, { readonly kind: 'range' }>;

/** The edits that give a copy of these its own numbers and names, or none. */
export function freshIdentities(identities: readonly Identity[], ids: DocumentIds): readonly XmlEdit[] {
  const numbers = new Map<string, number>();
  const names = new Map<string, string>();
  const isWhole = wholeRanges(identities);
  const bookmarks = new Map(identities.filter(isWhole).flatMap(namesOf(ids)));
  return identities.flatMap((each): readonly XmlEdit[] => {
    switch (each.kind) {
      case 'leftOut':
        return [without(each.attribute)];
      case 'number':
        return [valued(each.attribute, String(ids.next()))];
      case 'single':
        return [without(each.element)];
      case 'range': {
        const { element } = each;
        if (!isWhole(each)) return [without(element)];
        const number = kept(numbers, keyOf(each), ids.next);
        const name = bookmarks.get(each.name?.value ?? '');
        const named = each.name === null || name === undefined ? [] : [valued(each.name, name)];
        return [valued(each.number, String(number)), ...named];
      }
      case 'target': {
        const name = bookmarks.get(each.attribute.value);
        return name === undefined ? [] : [valued(each.attribute, name)];
      }
      case 'shape': {
        const { value } = each.attribute;
        return [
          valued(
            each.attribute,
            kept(names, value, () => `${value}_${String(ids.next())}`),
          ),
        ];
      }
    }
  });
}

function namesOf(ids: DocumentIds): (range: Range) => readonly (readonly [string, string])[] {
  return ({ name }) => (name === null ? [] : [[name.value, ids.nextName(name.value)]]);
}

/** Half of a range that begins or ends elsewhere means nothing in a copy. */
function wholeRanges(identities: readonly Identity[]): (each: Identity) => each is Range {
  const keys = { start: new Set<string>(), end: new Set<string>() };
  for (const each of identities) if (each.kind === 'range') keys[each.edge].add(keyOf(each));
  return (each): each is Range =>
    each.kind === 'range' && keys.start.has(keyOf(each)) && keys.end.has(keyOf(each));
}

function keyOf({ family, number }: Range): string {
  return `${family} ${number.value}`;
}

function kept<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}

function valued({ name, start, end }: TagAttribute, value: string): XmlEdit {
  return { start, end, text: ` ${name}="${attributeXml(value)}"` };
}

function without({ start, end }: Span): XmlEdit {
  return { start, end, text: '' };
}
