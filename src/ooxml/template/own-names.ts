import type { OpenToken } from '../../xml/namespaced-tokens';
import { attributeXml } from '../xml-text';

/** How a document names what we print as `w:…`: the prefixes with their colon, and what has to be declared for them. */
export type OwnNames = {
  /** "" where WordprocessingML is the default namespace. */
  readonly element: string;
  readonly attribute: string;
  readonly declaration: string;
};

const PRINTED = 'w:';
const TAG = /<(\/?)w:([^\s<>/]+)([^<>]*)>/gu;
/** Before an attribute: within a value no quotation mark follows the sign of equality. */
const PREFIX = /\sw:(?=[\w-]+=")/gu;
const USUAL: OwnNames = { element: PRINTED, attribute: PRINTED, declaration: '' };

/** The names at an element of WordprocessingML. Attributes always have a prefix: a default namespace does not reach them. */
export function ownNames({ prefix, namespace, scope }: OpenToken): OwnNames {
  if (prefix === PRINTED) return USUAL;
  if (prefix !== '') return { element: prefix, attribute: prefix, declaration: '' };
  const bound = [...scope].find(([name, meaning]) => name !== '' && meaning === namespace)?.[0];
  if (bound !== undefined) return { element: '', attribute: `${bound}:`, declaration: '' };
  let free = 'w';
  while (scope.has(free)) free += 'w';
  return { element: '', attribute: `${free}:`, declaration: ` xmlns:${free}="${attributeXml(namespace)}"` };
}

/** What we printed, in the names of the document. Texts and values hold no "<" or ">": they are escaped. */
export function inOwnNames(xml: string, { element, attribute, declaration }: OwnNames): string {
  if (element === PRINTED) return xml;
  return xml.replace(TAG, (_, slash: string, name: string, attributes: string) => {
    const own = attributes.replace(PREFIX, ` ${attribute}`);
    const declared = attributes.search(PREFIX) < 0 ? own : declaration + own;
    return `<${slash}${element}${name}${declared}>`;
  });
}
