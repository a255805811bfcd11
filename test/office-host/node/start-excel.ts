import { openExcel, type ExcelHost } from '../host/excel-host';
import type { HostEvent } from '../protocol/wire';
import { loadLibrary, type Bridge } from './load-library';
import { officeFor, type OfficeOptions } from './office-context';

/** What office.js sends over its bridge. */
type BridgeRequest = { readonly id: number; readonly message: { readonly body: unknown } };

/** The number by which office.js knows events of the API. */
const RICH_API_EVENT = 65_536;

/** An Excel that runs, and what ends it. */
export type RunningExcel = { readonly host: ExcelHost; readonly close: () => Promise<void> };

/** Opens the workbook in an emulated Excel and puts Microsoft's own `Excel`, and `Office`, into this realm. */
export async function startExcel(
  bytes: Uint8Array,
  name: string,
  options: OfficeOptions = {},
): Promise<RunningExcel> {
  const host = await openExcel(bytes, name);
  const unload = loadLibrary(officeFor(host.workbook, options), bridgeTo(host));
  return {
    host,
    close: async () => {
      unload();
      await host.close();
    },
  };
}

function bridgeTo(host: ExcelHost): Bridge {
  const bridge: Bridge = {
    sendMessageToHost: (text) => void respond(host, bridge, JSON.parse(text) as BridgeRequest),
    onMessageFromHost: () => undefined,
  };
  host.connect((events) => {
    setImmediate(() => {
      bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: events.map(eventEntry) } }));
    });
  });
  return bridge;
}

async function respond(host: ExcelHost, bridge: Bridge, { id, message }: BridgeRequest): Promise<void> {
  await new Promise(setImmediate);
  const { status, body } = await host.answer(JSON.stringify(message.body));
  bridge.onMessageFromHost(
    JSON.stringify({ id, type: 2, message: { statusCode: status, headers: {}, body } }),
  );
  host.afterAnswer();
}

function eventEntry({ type, target, message }: HostEvent) {
  return {
    messageCategory: RICH_API_EVENT,
    messageType: type,
    targetId: target,
    message: JSON.stringify(message),
  };
}
