import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runScript } from './run-script.cjs';

/** The object that office.js and its host talk through; office.js assigns the second member. */
export type Bridge = { sendMessageToHost: (text: string) => void; onMessageFromHost: (text: string) => void };

/** The parts of the library that its host touches. */
type OfficeExtensionInternals = {
  readonly HostBridge: { readonly init: (bridge: Bridge) => void };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
};

const FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** What the script wants of a browser before anybody uses it. */
const BROWSER = {
  window: globalThis,
  document: { getElementById: () => null },
  navigator: { userAgent: 'Node' },
  location: { search: '', href: '' },
};

/** Defines Microsoft's `Excel` or `Word`, and `OfficeExtension`, unmodified, and our `Office`; gives what takes them away again. */
export function loadLibrary(program: 'excel' | 'word', office: object, bridge: Bridge): () => void {
  const library = `${program}-web-16.00.debug.js`;
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const covered = Object.keys(BROWSER).map((name) => [name, descriptorOf(name)] as const);
  for (const [name, value] of Object.entries(BROWSER)) define(name, value);
  runScript(readFileSync(join(FOLDER, library), 'utf8'), library);
  define('Office', office);
  const { CommonUtility, HostBridge } = (
    globalThis as unknown as { readonly OfficeExtension: OfficeExtensionInternals }
  ).OfficeExtension;
  CommonUtility._doApiNotSupportedCheck = true;
  HostBridge.init(bridge);
  return () => {
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
    }
    for (const [name, descriptor] of covered) {
      if (descriptor !== undefined) Object.defineProperty(globalThis, name, descriptor);
    }
  };
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: true });
}

function descriptorOf(name: string): PropertyDescriptor | undefined {
  return Object.getOwnPropertyDescriptor(globalThis, name);
}
