/** A message between office.js on the web and its host; the underscores are Microsoft's. */
export type XdmRequest = {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
};

export const XdmActionType = { invoke: 0, register: 1, unregister: 2 } as const;

/** What a method of the Common API is called with. */
export type MethodCall = {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of a request to the Rich API: the batch is the fifth. */
  readonly ArrayData?: readonly unknown[];
  /** Of the parts of data. */
  readonly namespace?: string;
  readonly id?: string;
  /** Of saving settings. */
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
};

export const DispatchId = {
  loadSettings: 75,
  saveSettings: 76,
  executeRichApi: 93,
  openBrowserWindow: 102,
  getPartsByNamespace: 130,
  getPartXml: 131,
  deletePart: 133,
} as const;

/** The numbers of events that office.js registers for. */
export const EventDispatchId = {
  selectionChanged: 2,
  /** Carries the events of the Rich API. */
  richApi: 33,
} as const;

const RESPONSE = 1;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;

/** The answer to a request. */
export function answerTo(request: XdmRequest, data: unknown): string {
  return JSON.stringify({ ...envelope(request, FOR_CALLING), _data: data });
}

/** An event, sent as one more answer to the request that registered for it. */
export function eventTo(registration: XdmRequest, data: unknown): string {
  return JSON.stringify({ ...envelope(registration, FOR_EVENTING), _data: data });
}

function envelope({ _actionName, _conversationId, _correlationId }: XdmRequest, _responseType: number) {
  return {
    _messageType: RESPONSE,
    _actionName,
    _conversationId,
    _correlationId,
    _origin: '',
    _errorCode: 0,
    _responseType,
    _serializerVersion: 1,
  };
}
