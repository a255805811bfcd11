/** What an object says of itself so that office.js can find it again in the next batch. */
export type Identity = Readonly<Record<string, string>>;

/** What is no collection has none. */
const NO_ITEMS = null;

/**
 * An object of the API. Its members are the API's own, in camel case: an accessor that gives an ApiObject navigates, any
 * other accessor is a property (settable where it has a setter), and the rest are methods. What begins with `$` or `#`
 * cannot be reached from the wire.
 */
export abstract class ApiObject {
  /** The class as error locations name it. */
  abstract readonly $name: string;

  /** What an `Instantiate` answers: an id by which its collection finds the object again. */
  get $identity(): Identity {
    return {};
  }

  /** Whether the host keeps it by a reference from the moment it is named; Excel does so only when it is asked. */
  readonly $isTracked: boolean = false;

  /** The members of a collection; null for anything else. */
  get $items(): readonly ApiObject[] | null {
    return NO_ITEMS;
  }
}
