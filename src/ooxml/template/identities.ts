import { localName, tagAttributes, type TagAttribute } from '../../xml/xml-tokens';
import type { ReadElement } from './read-element';
import type { Identity } from './template-part';

const KNOWN_AGAIN = new Set(['w:p', 'w:tr', 'wp:inline', 'wp:anchor']);
const GIVEN_ANEW = new Set(['paraId', 'textId', 'anchorId', 'editId']);
const REVISIONS = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
const COMMENTS = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);
const RANGE = /^w:(bookmark|perm|\w+Range)(Start|End)$/u;
const SHAPE_USERS = new Set(['o:OLEObject', 'w:control']);
const SHAPE_NAMES = new Set(['spid', 'ShapeID', 'shapeid']);

/** What of an element its document may have only once. */
export function identitiesOf(xml: string, { name, parent, token, span }: ReadElement): readonly Identity[] {
  const attributes = (): readonly TagAttribute[] => tagAttributes(xml, token.start, token.end);
  const named = (wanted: string): readonly TagAttribute[] =>
    attributes().filter((each) => localName(each) === wanted);
  const numbers = (wanted: string): readonly Identity[] =>
    named(wanted).map((attribute) => ({ kind: 'number', attribute }));
  if (KNOWN_AGAIN.has(name)) {
    const given = attributes().filter((each) => GIVEN_ANEW.has(localName(each)));
    return given.map((attribute) => ({ kind: 'leftOut', attribute }));
  }
  if (name === 'w:id' && parent === 'w:sdtPr') return numbers('val');
  if (name === 'wp:docPr' || REVISIONS.has(name)) return numbers('id');
  if (name === 'w:hyperlink') return named('anchor').map((attribute) => ({ kind: 'target', attribute }));
  if (COMMENTS.has(name)) return named('id').map((number) => ({ kind: 'single', number, element: span }));
  if (name === 'v:shapetype') return [{ kind: 'single', number: null, element: span }];
  if (isShape(name)) {
    const names = attributes().filter((each) => each.name === 'id' || SHAPE_NAMES.has(localName(each)));
    return names.map((attribute) => ({ kind: 'shape', attribute }));
  }
  const [, family = '', edge] = RANGE.exec(name) ?? [];
  if (edge === undefined) return [];
  const [bookmark = null] = family === 'bookmark' ? named('name') : [];
  const side = edge === 'Start' ? 'start' : 'end';
  const range = { kind: 'range', family, edge: side, name: bookmark, element: span } as const;
  return named('id').map((number) => ({ ...range, number }));
}

/** Its name is the attribute without a prefix; `r:id` leads to another part, such as a picture, which copies share. */
function isShape(name: string): boolean {
  return name.startsWith('v:') || SHAPE_USERS.has(name);
}
