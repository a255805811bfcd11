import { apiNotFound } from './api-error';
import { ApiObject } from './api-object';

/** What the wire can reach in a class, by the names of our members. */
type Members = ReadonlyMap<string, PropertyDescriptor>;

const membersByClass = new WeakMap<object, Members>();

/** Reads a property or navigates, by its name on the wire. */
export function readProperty(object: ApiObject, wireName: string): unknown {
  const member = memberOf(object, wireName);
  if (member.get === undefined) throw missing(object, wireName);
  return member.get.call(object) as unknown;
}

/** Assigns a property, by its name on the wire. */
export function writeProperty(object: ApiObject, wireName: string, value: unknown): void {
  const member = memberOf(object, wireName);
  if (member.set === undefined) throw missing(object, wireName);
  member.set.call(object, value);
}

/** Calls a method, by its name on the wire. */
export function callMethod(object: ApiObject, wireName: string, values: readonly unknown[]): unknown {
  const method: unknown = memberOf(object, wireName).value;
  if (typeof method !== 'function') throw missing(object, wireName);
  return Reflect.apply(method, object, values) as unknown;
}

/** Whether the wire name is a property of the object. */
export function hasProperty(object: ApiObject, wireName: string): boolean {
  return membersOf(object).get(memberName(wireName))?.get !== undefined;
}

/** Everything that can be reached from the wire, by its name in our classes. */
export function reachableMembers(object: ApiObject): readonly string[] {
  return [...membersOf(object).keys()];
}

/** The properties that are no navigation: what a `load()` without names gives. */
export function scalarNames(object: ApiObject): readonly string[] {
  return reachableMembers(object).filter((name) => {
    const wireName = wireNameOf(name);
    return hasProperty(object, wireName) && !(readProperty(object, wireName) instanceof ApiObject);
  });
}

/** The wire writes members as our classes do, with the first letter in upper case. */
export function wireNameOf(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

function memberOf(object: ApiObject, wireName: string): PropertyDescriptor {
  const member = membersOf(object).get(memberName(wireName));
  if (member === undefined) throw missing(object, wireName);
  return member;
}

function membersOf(object: ApiObject): Members {
  const prototype = Object.getPrototypeOf(object) as object;
  const known = membersByClass.get(prototype) ?? collectMembers(prototype);
  membersByClass.set(prototype, known);
  return known;
}

/** The members of a class and of those it extends, up to the base of all. */
function collectMembers(prototype: object): Members {
  const members = new Map<string, PropertyDescriptor>();
  for (let level = prototype; level !== ApiObject.prototype; level = Object.getPrototypeOf(level) as object) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (isReachable(name) && !members.has(name)) members.set(name, descriptor);
    }
  }
  return members;
}

function isReachable(name: string): boolean {
  return name !== 'constructor' && !name.startsWith('$');
}

function missing(object: ApiObject, wireName: string): Error {
  return apiNotFound(`${object.$name}.${memberName(wireName)}`);
}
