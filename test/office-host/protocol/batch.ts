import { ApiError, apiNotFound, invalidArgument } from './api-error';
import { ApiObject } from './api-object';
import { callMethod, readProperty, writeProperty } from './members';
import { answerQuery } from './query';
import type { ReferenceTable } from './reference-table';
import { ActionType, ObjectPathType } from './wire';
import type {
  WireAction,
  WireArguments,
  WireObjectPath,
  WireRequest,
  WireResponse,
  WireResult,
} from './wire';

/** office.js tells a service of its own that it has started; there is nothing to answer. */
const SILENT_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** Stops a batch after so many actions, as if the host had failed there; a shorter batch fails after its last. */
export type Interruption = { readonly afterActions: number; readonly error: ApiError };

/** Makes what a request names without a parent; null where it is not part of the host. */
export type NewObjects = (name: string) => ApiObject | null;

/** One request at work: resolves each object path once and performs the actions in order. */
export class Batch {
  readonly #request: WireRequest;
  readonly #root: ApiObject;
  readonly #references: ReferenceTable;
  readonly #make: NewObjects;
  readonly #resolved = new Map<number, ApiObject | null>();
  readonly #silent = new Set<number>();
  readonly #results: WireResult[] = [];
  readonly #traces: number[] = [];

  constructor(
    request: WireRequest,
    root: ApiObject,
    references: ReferenceTable,
    make: NewObjects = () => null,
  ) {
    this.#request = request;
    this.#root = root;
    this.#references = references;
    this.#make = make;
  }

  /** Runs to the end or to the first error; what was done before it stays done. */
  run(interruption: Interruption | null): WireResponse {
    const { Actions: actions } = this.#request;
    const stop = Math.min(interruption?.afterActions ?? actions.length, actions.length);
    for (const [index, action] of actions.slice(0, stop).entries()) {
      try {
        this.#perform(action);
      } catch (error) {
        return { ...this.#answer(), Error: this.#wireError(error, action, index) };
      }
    }
    const index = Math.min(stop, actions.length - 1);
    const action = actions[index];
    if (interruption === null || action === undefined) return this.#answer();
    return { ...this.#answer(), Error: this.#wireError(interruption.error, action, index) };
  }

  #answer(): WireResponse {
    return { Results: this.#results, TraceIds: this.#traces };
  }

  #perform(action: WireAction): void {
    const value = this.#valueOf(action);
    if (value !== undefined) this.#results.push({ ActionId: action.Id, Value: value });
  }

  /** What the action answers; undefined where it answers nothing. */
  #valueOf(action: WireAction): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#identified(this.#objectAt(action.ObjectPathId));
      case ActionType.query:
        return this.#queried(action);
      case ActionType.method:
        return this.#called(action);
      case ActionType.setProperty:
        this.#assign(action);
        return undefined;
      case ActionType.trace:
        this.#traces.push(action.Id);
        return null;
      default:
        throw apiNotFound(`Action type ${action.ActionType}`);
    }
  }

  #identified(object: ApiObject | null): unknown {
    return object === null ? null : this.#references.identityOf(object);
  }

  #queried(action: WireAction): unknown {
    const object = this.#objectAt(action.ObjectPathId);
    if (object === null) return null;
    return answerQuery(object, action.QueryInfo ?? {}, (found) => this.#references.identityOf(found));
  }

  #called(action: WireAction): unknown {
    const object = this.#objectAt(action.ObjectPathId);
    if (object === null) return this.#silent.has(action.ObjectPathId) ? null : { _IsNull: true };
    const values = this.#argumentsOf(action.ArgumentInfo);
    switch (action.Name) {
      case '_KeepReference':
        this.#references.keep(object);
        return null;
      case '_RemoveReference':
        this.#references.remove(String(values[0]));
        return null;
      default:
        return callMethod(object, action.Name, values) ?? null;
    }
  }

  #assign(action: WireAction): void {
    const object = this.#objectAt(action.ObjectPathId);
    if (object !== null) writeProperty(object, action.Name, this.#argumentsOf(action.ArgumentInfo)[0]);
  }

  #objectAt(id: number): ApiObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#pathAt(id);
    const object = this.#resolve(path);
    this.#resolved.set(id, object);
    return object;
  }

  #pathAt(id: number): WireObjectPath {
    const path = this.#request.ObjectPaths[String(id)];
    if (path === undefined) throw invalidArgument(`There is no object path ${id}.`);
    return path;
  }

  #resolve(path: WireObjectPath): ApiObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.#root;
      case ObjectPathType.newObject:
        return this.#newObject(path);
      case ObjectPathType.reference:
        return this.#references.find(path.Name);
      case ObjectPathType.nullObject:
        return null;
      default:
        return this.#fromParent(path);
    }
  }

  #newObject(path: WireObjectPath): ApiObject | null {
    const made = this.#make(path.Name);
    if (made !== null) return made;
    if (path.Name !== SILENT_SERVICE) throw apiNotFound(path.Name);
    this.#silent.add(path.Id);
    return null;
  }

  #fromParent(path: WireObjectPath): ApiObject | null {
    const parent = this.#objectAt(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const found = this.#member(parent, path);
    if (found === null || found instanceof ApiObject) return found;
    throw apiNotFound(`${parent.$name}.${path.Name} as an object`);
  }

  #member(parent: ApiObject, path: WireObjectPath): unknown {
    if (path.ObjectPathType === ObjectPathType.property) return readProperty(parent, path.Name);
    const name = path.ObjectPathType === ObjectPathType.indexer ? 'GetItem' : path.Name;
    return callMethod(parent, name, this.#argumentsOf(path.ArgumentInfo));
  }

  #argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, paths[index]) ?? undefined);
  }

  #argument(value: unknown, path: unknown): unknown {
    if (typeof path === 'number' && path > 0) return this.#objectAt(path);
    if (Array.isArray(value) && Array.isArray(path)) {
      return value.map((part: unknown, index) => this.#argument(part, path[index]));
    }
    return value;
  }

  #wireError(error: unknown, action: WireAction, index: number) {
    if (!(error instanceof ApiError)) throw error;
    return {
      Code: error.code,
      Message: error.message,
      Location: this.#locationOf(action),
      ActionIndex: index,
      HttpStatusCode: error.httpStatus,
    };
  }

  /** The member at fault as office.js writes it: `WorksheetCollection.getItem`. */
  #locationOf(action: WireAction): string {
    const path = this.#request.ObjectPaths[String(action.ObjectPathId)];
    const isMember = action.ActionType === ActionType.method || action.ActionType === ActionType.setProperty;
    const holder = isMember ? action.ObjectPathId : (path?.ParentObjectPathId ?? action.ObjectPathId);
    const name = isMember
      ? action.Name
      : path?.ObjectPathType === ObjectPathType.indexer
        ? 'getItem'
        : path?.Name;
    const className = this.#resolved.get(holder)?.$name ?? '';
    return `${className}.${(name ?? '').charAt(0).toLowerCase()}${(name ?? '').slice(1)}`;
  }
}
