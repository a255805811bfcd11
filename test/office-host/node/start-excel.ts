import { openExcel, type ExcelHost } from '../host/excel-host';
import type { HostEvent } from '../protocol/wire';
import { loadLibrary, type Bridge } from './load-library';
import { officeFor, type OfficeOptions } from './office-context';

/** What office.js sends over its bridge. */
type BridgeRequest = { readonly id: number; readonly message: { readonly body: unknown } };

/** The number by which office.js knows events of the API. */
const RICH_API_EVENT = 65_536;

/** An Excel that runs, and what ends it; after that it answers nothing any more. */
export type RunningExcel = { readonly host: ExcelHost; readonly close: () => void };

/** Opens the workbook in an emulated Excel and puts Microsoft's own `Excel`, and `Office`, into this realm. */
export async function startExcel(
  bytes: Uint8Array,
  name: string,
  options: OfficeOptions = {},
): Promise<RunningExcel> {
  const host = await openExcel(bytes, name);
  const line = new Line(host);
  const unload = loadLibrary(officeFor(host.workbook, options), line.bridge);
  return {
    host,
    close: () => {
      line.hangUp();
      unload();
      host.close();
    },
  };
}

/** Carries requests to the host, and answers and events back, each in a turn of its own. */
class Line {
  readonly bridge: Bridge = {
    sendMessageToHost: (text) => void this.#respond(JSON.parse(text) as BridgeRequest),
    onMessageFromHost: () => undefined,
  };
  readonly #host: ExcelHost;
  #isOpen = true;

  constructor(host: ExcelHost) {
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
