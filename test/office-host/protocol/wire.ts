/** What office.js sends and expects, as it stands in @microsoft/office-js 1.1.110. */

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export const ObjectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Values of a call; where the same place of `ReferencedObjectPathIds` holds a number, the value is that object path. */
export type WireArguments = {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
};

/** Where an object is found: how it comes from its parent. */
export type WireObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
};

/** Which properties are asked for, by paths such as `format/fill/color`. */
export type WireQuery = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number | null;
  readonly Skip?: number | null;
};

/** One step of a batch. */
export type WireAction = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
};

/** A batch: everything between two syncs. */
export type WireRequest = {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
};

export type WireResult = { readonly ActionId: number; readonly Value: unknown };

export type WireError = {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
};

/** The answer to a batch; what came before a failing action is done and answered. */
export type WireResponse = {
  readonly Results: readonly WireResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
};

/** A change the host tells of; `type` is the number that office.js listens for. */
export type HostEvent = {
  readonly type: number;
  /** The sheet's id, or `Workbook`. */
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
};
