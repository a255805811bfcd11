import { openWord, type WordHost } from '../host/word-host';
import { customXmlPartsOf } from './custom-xml-parts';
import { Line } from './line';
import { loadLibrary } from './load-library';
import { officeFor, type Done, type OfficeOptions } from './office-context';

/** A Word that runs, and what ends it; after that it answers nothing any more. */
export type RunningWord = {
  readonly host: WordHost;
  readonly save: () => Uint8Array;
  readonly close: () => void;
};

/** Opens the document in an emulated Word and puts Microsoft's own `Word`, and `Office`, into this realm. */
export function startWord(
  bytes: Uint8Array,
  name: string,
  options: OfficeOptions = {},
): Promise<RunningWord> {
  const host = openWord(bytes, name);
  const line = new Line(host);
  const members = { ...selectionEvents(host), customXmlParts: customXmlPartsOf(host.identity.customXml) };
  const unload = loadLibrary('word', officeFor(host.identity, options, members), line.bridge);
  const close = (): void => {
    line.hangUp();
    unload();
  };
  return Promise.resolve({ host, save: () => host.save(), close });
}

type Listener = (event: { readonly type: string; readonly document: object }) => void;

/** The one event of the Common API that the pane of a document listens to. */
function selectionEvents({ open }: WordHost): object {
  const told = new Map<Listener, () => void>();
  return {
    addHandlerAsync: (type: string, listener: Listener, done?: Done) => {
      const tell = (): void =>
        void setImmediate(() => {
          listener({ type, document: {} });
        });
      told.set(listener, tell);
      open.onSelect(tell);
      setImmediate(() => done?.({ status: 'succeeded' }));
    },
    removeHandlerAsync: (_type: string, { handler }: { readonly handler: Listener }, done?: Done) => {
      open.offSelect(told.get(handler) ?? (() => undefined));
      setImmediate(() => done?.({ status: 'succeeded' }));
    },
  };
}
