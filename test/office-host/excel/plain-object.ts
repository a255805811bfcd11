import { apiNotFound, invalidArgument } from '../protocol/api-error';

/** An object as it came over the wire. */
export type PlainObject = Readonly<Record<string, unknown>>;

type Getter = (inner: PlainObject) => unknown;

/** Refuses what is no object. */
export function plainObject(value: unknown): PlainObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidArgument('An object is needed.');
  return value as PlainObject;
}

/** Answers load options such as `{ format: { columnWidth: true } }`. */
export function pickProperties(wanted: PlainObject, getters: Readonly<Record<string, Getter>>): PlainObject {
  const names = Object.keys(wanted).filter((name) => wanted[name] !== false && wanted[name] !== undefined);
  return Object.fromEntries(
    names.map((name) => {
      const getter = getters[name];
      if (getter === undefined) throw apiNotFound(`The property ${name}`);
      const inner = wanted[name];
      return [name, getter(inner === true ? {} : plainObject(inner))];
    }),
  );
}
