import { apiNotFound } from './api-error';
import { ApiObject } from './api-object';

/** Reads a property or navigates, by its name on the wire. */
export function readProperty(object: ApiObject, wireName: string): unknown {
  const member = memberOf(object, wireName);
  if (member.descriptor.get === undefined) throw missing(object, wireName);
  return member.descriptor.get.call(object) as unknown;
}

/** Assigns a property, by its name on the wire. */
export function writeProperty(object: ApiObject, wireName: string, value: unknown): void {
  const member = memberOf(object, wireName);
  if (member.descriptor.set === undefined) throw missing(object, wireName);
  member.descriptor.set.call(object, value);
}

/** Calls a method, by its name on the wire. */
export function callMethod(object: ApiObject, wireName: string, values: readonly unknown[]): unknown {
  const method: unknown = memberOf(object, wireName).descriptor.value;
  if (typeof method !== 'function') throw missing(object, wireName);
  return Reflect.apply(method, object, values) as unknown;
}

/** Whether the wire name is a property of the object. */
export function hasProperty(object: ApiObject, wireName: string): boolean {
  return findMember(object, memberName(wireName))?.get !== undefined;
}

/** Everything that can be reached from the wire, by its name in our classes. */
export function reachableMembers(object: ApiObject): readonly string[] {
  const names = new Set<string>();
  for (const prototype of prototypesOf(object)) {
    for (const name of Object.getOwnPropertyNames(prototype)) if (isReachable(name)) names.add(name);
  }
  return [...names];
}

/** The properties that are no navigation: what a `load()` without names gives. */
export function scalarNames(object: ApiObject): readonly string[] {
  return reachableMembers(object).filter(
    (name) =>
      findMember(object, name)?.get !== undefined &&
      !(readProperty(object, wireNameOf(name)) instanceof ApiObject),
  );
}

/** The wire writes members as our classes do, with the first letter in upper case. */
export function wireNameOf(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

function memberOf(object: ApiObject, wireName: string): { readonly descriptor: PropertyDescriptor } {
  const descriptor = findMember(object, memberName(wireName));
  if (descriptor === null) throw missing(object, wireName);
  return { descriptor };
}

function findMember(object: ApiObject, name: string): PropertyDescriptor | null {
  if (!isReachable(name)) return null;
  for (const prototype of prototypesOf(object)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor !== undefined) return descriptor;
  }
  return null;
}

function isReachable(name: string): boolean {
  return name !== 'constructor' && !name.startsWith('$');
}

function prototypesOf(object: ApiObject): readonly object[] {
  const prototypes: object[] = [];
  let prototype = Object.getPrototypeOf(object) as object;
  while (prototype !== ApiObject.prototype) {
    prototypes.push(prototype);
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  return prototypes;
}

function missing(object: ApiObject, wireName: string): Error {
  return apiNotFound(`${object.$name}.${memberName(wireName)}`);
}
