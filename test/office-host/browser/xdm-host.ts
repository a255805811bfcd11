import type { HostAnswer, OfficeHost } from '../host/office-host';
import { requirementMatrix } from '../node/requirement-sets';
import type { HostEvent } from '../protocol/wire';
import { customXmlAnswer } from './custom-xml-answer';
import { answerTo, DispatchId, EventDispatchId, eventTo, XdmActionType } from './xdm-message';
import type { MethodCall, XdmRequest } from './xdm-message';

/** The numbers of the programs on the web. */
const PROGRAMS = { Excel: 16, Word: 32 } as const;
/** The category of the Rich API's events. */
const RICH_API_CATEGORY = 65_536;
const NOT_SUPPORTED = 5_000;

/** What the host does not take at all, by the numbers of the Common API. */
const REFUSALS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5_004,
  ActivityLimitReached: 5_102,
  RequestPayloadSizeLimitExceeded: 5_103,
  ResponsePayloadSizeLimitExceeded: 5_104,
};

/** Speaks the protocol of Office on the web with one page, before an emulated program. */
export class XdmHost {
  readonly #host: OfficeHost;
  readonly #apiLevel: string;
  readonly #send: (message: string) => void;
  /** What the page listens to, by the event's number. */
  readonly #registrations = new Map<number, XdmRequest>();

  constructor(host: OfficeHost, apiLevel: string, send: (message: string) => void) {
    this.#host = host;
    this.#apiLevel = apiLevel;
    this.#send = send;
    host.connect(
      (events) => {
        this.#tell(EventDispatchId.richApi, { ArrayData: events.map(eventEntry) });
      },
      () => {
        this.#tell(EventDispatchId.selectionChanged, {});
      },
    );
  }

  /** Answers a message of the page. */
  async receive(message: string): Promise<string> {
    const request = JSON.parse(message) as XdmRequest;
    if (request._actionType !== XdmActionType.invoke) return this.#register(request);
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return answerTo(request, this.#appContext());
      case 'executeMethod':
        return answerTo(request, await this.#execute(request._data as MethodCall));
      default:
        return answerTo(request, null);
    }
  }

  #register(request: XdmRequest): string {
    const { eventDispId } = request._data as { readonly eventDispId: number };
    if (request._actionType === XdmActionType.register) this.#registrations.set(eventDispId, request);
    else this.#registrations.delete(eventDispId);
    return answerTo(request, { Error: 0, Version: 1 });
  }

  #tell(eventDispId: number, data: object): void {
    const registration = this.#registrations.get(eventDispId);
    if (registration !== undefined) this.#send(eventTo(registration, data));
  }

  async #execute(call: MethodCall): Promise<object> {
    switch (call.DdaMethod.DispatchId) {
      case DispatchId.executeRichApi:
        return richApiData(await this.#host.answer(String(call.ArrayData?.[4])));
      case DispatchId.loadSettings:
        return { Error: 0, Version: 1, Properties: { Settings: this.#settings() } };
      case DispatchId.saveSettings:
        this.#save(call.DdaSettingsMethod?.Properties ?? []);
        return { Error: 0, Version: 1 };
      case DispatchId.openBrowserWindow:
        return { Error: 0, Version: 1 };
      case DispatchId.getPartsByNamespace:
      case DispatchId.getPartXml:
      case DispatchId.deletePart:
        return customXmlAnswer(this.#host.identity.customXml, call);
      default:
        return { Error: NOT_SUPPORTED, Version: 1 };
    }
  }

  /** Settings cross as pairs of a key and its value's JSON. */
  #settings(): readonly object[] {
    return [...this.#host.identity.settings].map(([Name, value]) => ({ Name, Value: JSON.stringify(value) }));
  }

  #save(pairs: readonly (readonly [string, string])[]): void {
    const { settings } = this.#host.identity;
    settings.clear();
    for (const [key, text] of pairs) settings.set(key, JSON.parse(text) as unknown);
  }

  #appContext(): object {
    const { app, documentName, settings } = this.#host.identity;
    return {
      _id: 'jixiao-pane',
      _appName: PROGRAMS[app],
      _appVersion: 16,
      _appMinorVersion: 1,
      _appUILocale: 'zh-CN',
      _dataLocale: 'zh-CN',
      _docUrl: `https://${app.toLowerCase()}.test/${encodeURIComponent(documentName)}`,
      _clientMode: 1,
      _settings: [...settings].map(([key, value]) => [key, JSON.stringify(value)]),
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'emulated',
      _requirementMatrix: JSON.stringify(requirementMatrix(app, this.#apiLevel)),
      _hostFullVersion: '16.0.17000.40000',
    };
  }
}

function richApiData({ status, body }: HostAnswer): object {
  if (status === 200) return { Error: 0, Version: 1, Data: [200, [], body] };
  const { error } = JSON.parse(body) as {
    readonly error: { readonly code: string; readonly message: string };
  };
  const number = REFUSALS[error.code];
  if (number !== undefined) return { Error: number, Version: 1 };
  const refused = {
    Code: error.code,
    Message: error.message,
    Location: '',
    ActionIndex: -1,
    HttpStatusCode: status,
  };
  return {
    Error: 0,
    Version: 1,
    Data: [200, [], JSON.stringify({ Results: [], TraceIds: [], Error: refused })],
  };
}

function eventEntry({ type, target, message }: HostEvent): readonly unknown[] {
  return [RICH_API_CATEGORY, type, target, JSON.stringify(message), 0, false];
}
