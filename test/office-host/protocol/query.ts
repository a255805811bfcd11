import { ApiObject } from './api-object';
import { hasProperty, readProperty, scalarNames, wireNameOf } from './members';
import type { WireQuery } from './wire';

/** What is asked of an object, by property; an empty tree asks for all scalars. */
type Wanted = Map<string, Wanted>;

/** What `load('items')` asks of each item. */
const ALL = '*';

const NOTHING: Wanted = new Map();

type IdentityOf = (object: ApiObject) => Readonly<Record<string, string>>;

/** Answers a load: the properties asked for, by their names on the wire, beside what identifies the object. */
export function answerQuery(object: ApiObject, query: WireQuery, identityOf: IdentityOf): unknown {
  const wanted = wantedOf([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return valueOf(object, wanted, identityOf, query);
}

function wantedOf(paths: readonly string[]): Wanted {
  const root: Wanted = new Map();
  for (const path of paths) {
    let place = root;
    for (const step of path.split('/')) {
      if (step === 'items') continue;
      const next = place.get(step) ?? new Map<string, Wanted>();
      place.set(step, next);
      place = next;
    }
  }
  return root;
}

function valueOf(object: ApiObject, wanted: Wanted, identityOf: IdentityOf, page: WireQuery = {}): unknown {
  const { $items: items } = object;
  if (items === null) return propertiesOf(object, wanted, identityOf);
  const first = page.Skip ?? 0;
  const last = page.Top == null ? items.length : first + page.Top;
  const ofCollection = new Map([...wanted].filter(([name]) => hasProperty(object, wireNameOf(name))));
  const ofItems = new Map([...wanted].filter(([name]) => !ofCollection.has(name)));
  return {
    ...(ofCollection.size === 0 ? identityOf(object) : propertiesOf(object, ofCollection, identityOf)),
    _Items: items.slice(first, last).map((item) => valueOf(item, ofItems, identityOf)),
  };
}

function propertiesOf(object: ApiObject, wanted: Wanted, identityOf: IdentityOf): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...identityOf(object) };
  const named = [...wanted.keys()].filter((name) => name !== ALL);
  const names = new Set(wanted.size === 0 || wanted.has(ALL) ? [...scalarNames(object), ...named] : named);
  for (const name of names) {
    const value = readProperty(object, wireNameOf(name));
    answer[wireNameOf(name)] =
      value instanceof ApiObject ? valueOf(value, wanted.get(name) ?? NOTHING, identityOf) : value;
  }
  return answer;
}
