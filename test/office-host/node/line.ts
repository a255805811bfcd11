import type { OfficeHost } from '../host/office-host';
import type { HostEvent } from '../protocol/wire';
import type { Bridge } from './load-library';

/** What office.js sends over its bridge. */
type BridgeRequest = { readonly id: number; readonly message: { readonly body: unknown } };

/** The number by which office.js knows events of the API. */
const RICH_API_EVENT = 65_536;

/** Carries requests to the host, and answers and events back, each in a turn of its own. */
export class Line {
  readonly bridge: Bridge = {
    sendMessageToHost: (text) => void this.#respond(JSON.parse(text) as BridgeRequest),
    onMessageFromHost: () => undefined,
  };
  readonly #host: OfficeHost;
  #isOpen = true;

  constructor(host: OfficeHost) {
    this.#host = host;
    host.connect((events) => {
      setImmediate(() => {
        this.#send({ type: 3, message: { entries: events.map(eventEntry) } });
      });
    });
  }

  hangUp(): void {
    this.#isOpen = false;
  }

  async #respond({ id, message }: BridgeRequest): Promise<void> {
    await new Promise(setImmediate);
    if (!this.#isOpen) return;
    const { status, body } = await this.#host.answer(JSON.stringify(message.body));
    this.#send({ id, type: 2, message: { statusCode: status, headers: {}, body } });
    this.#host.afterAnswer();
  }

  #send(message: object): void {
    if (this.#isOpen) this.bridge.onMessageFromHost(JSON.stringify(message));
  }
}

function eventEntry({ type, target, message }: HostEvent) {
  return {
    messageCategory: RICH_API_EVENT,
    messageType: type,
    targetId: target,
    message: JSON.stringify(message),
  };
}
